#pragma once

namespace kz {

/// Says what a control is for. Asked for by its keys (Shift+F1), the control that has the keyboard is explained;
/// asked for in the menu, or where that one explains itself, the next click says which.
void whatIsThis();

} // namespace kz

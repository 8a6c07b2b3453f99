#pragma once

#include "models/items/workspace.h"
#include "ui/widgets/page.h"

namespace kz {

class Settings;

/// The place "rotations" of the rail: the list, and the log form that "log" links open.
std::unique_ptr<Page> makeRotationsPlace(items::Workspace &workspace, Settings &settings);

} // namespace kz

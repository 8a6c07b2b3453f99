#pragma once

class QWidget;

namespace kz {

class WindowActions;

/// Name, version, licence.
void showAbout(QWidget *window);

/// Every action that has keys, by menu. Made from the actions, so it cannot be out of date.
void showShortcuts(const WindowActions &actions, QWidget *window);

} // namespace kz

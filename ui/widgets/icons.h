#pragma once

#include "ui/widgets/theme.h"

#include <QIcon>
#include <QString>

namespace kz {

/// An icon of the program's own line-drawn set, resources/icons/<name>.svg, drawn in the palette's text colour,
/// or in a colour of the theme when a role is named. It follows a change of theme by itself and is sharp at any
/// scale. An unknown name gives a null icon.
QIcon lineIcon(const QString &name, std::optional<ThemeRole> role = std::nullopt);

} // namespace kz

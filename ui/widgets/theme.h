#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <optional>

class QApplication;

namespace kz {

/// A colour by what it is for. Values live in resources/style/theme.json, once for light and once for dark.
enum class ThemeRole {
    Surface, ///< behind everything
    Raised,  ///< cards, fields, tables
    Line,
    Text,
    Muted, ///< captions, hints, units
    Accent,
    OnAccent, ///< text on a filled accent
    Good,
    Warning,
    Bad,
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
    Series7,
    Series8,
};
inline constexpr int themeRoleCount = int(ThemeRole::Series8) + 1;

enum class ThemeMode { System, Light, Dark };
QString themeModeToText(ThemeMode mode); ///< "system", "light", "dark": how the setting is stored
ThemeMode themeModeFromText(const QString &text);

/// One set of named colours. Widgets ask for theirs when they paint, `Theme::of(palette())`, so a change of
/// palette is all it takes to change the theme. GUI thread.
class Theme
{
public:
    static const Theme &light();
    static const Theme &dark();
    /// The theme a palette was made from.
    static const Theme &of(const QPalette &palette);

    bool isDark() const { return m_dark; }
    QColor color(ThemeRole role) const { return m_colors[std::size_t(role)]; }
    /// The role laid thinly over Raised: backgrounds of badges, banners and selections. Text stays readable on it.
    QColor tint(ThemeRole role, double strength = 0.12) const;
    QPalette palette() const;

    /// The names used in theme.json, in the order of ThemeRole.
    static const std::array<const char *, themeRoleCount> &roleNames();

private:
    Theme(const char *name, bool dark);

    std::array<QColor, themeRoleCount> m_colors;
    bool m_dark = false;
};

/// `over` laid on `under` with the given opacity, 0 … 1.
QColor mixed(const QColor &under, const QColor &over, double opacity);

/// WCAG 2 contrast ratio of two opaque colours, 1 … 21. Source: W3C, WCAG 2.1, "contrast ratio".
double contrastRatio(const QColor &a, const QColor &b);

/// True when the desktop asks for dark windows.
bool systemIsDark();

/// Sets the style, the palette and a font that can show Japanese. May be called again at any time.
void applyTheme(QApplication &application, ThemeMode mode);

} // namespace kz

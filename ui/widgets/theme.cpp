#include "ui/widgets/theme.h"

#include "ui/widgets/style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStyleFactory>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <memory>

namespace kz {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

// Names of people are Japanese in either language: a system font without kana would mix two faces in one line.
QFont interfaceFont(QFont font)
{
    static const QStringList japanese{QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP"),
                                      QStringLiteral("Yu Gothic UI"), QStringLiteral("Meiryo UI"),
                                      QStringLiteral("Hiragino Sans")};
    if (!QFontDatabase::writingSystems(font.family()).contains(QFontDatabase::Japanese)) {
        const QStringList known = QFontDatabase::families();
        for (const QString &family : japanese) {
            if (known.contains(family)) {
                font.setFamilies({family});
                return font;
            }
        }
    }
    // The Japanese shapes of kanji, whatever language the desktop speaks.
    font.setFamilies(QStringList{font.family()} + japanese);
    return font;
}

} // namespace

const std::array<const char *, themeRoleCount> &Theme::roleNames()
{
    static constexpr std::array<const char *, themeRoleCount> names{
        "surface", "raised",  "line",    "text",    "muted",   "accent",  "onAccent", "good",    "warning",
        "bad",     "series1", "series2", "series3", "series4", "series5", "series6",  "series7", "series8"};
    return names;
}

Theme::Theme(const char *name, bool dark) : m_dark(dark)
{
    QFile file(QStringLiteral(":/style/theme.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject colors = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String(name)).toObject();
    for (std::size_t i = 0; i < m_colors.size(); ++i)
        m_colors[i] = QColor(colors.value(QLatin1String(roleNames()[i])).toString());
}

const Theme &Theme::light()
{
    static const Theme theme("light", false);
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme("dark", true);
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    return luminance(window) < 0.18 ? dark() : light();
}

QColor Theme::tint(ThemeRole role, double strength) const
{
    return mixed(color(ThemeRole::Raised), color(role), strength);
}

QPalette Theme::palette() const
{
    const QColor surface = color(ThemeRole::Surface);
    const QColor raised = color(ThemeRole::Raised);
    const QColor line = color(ThemeRole::Line);
    const QColor text = color(ThemeRole::Text);
    const QColor muted = color(ThemeRole::Muted);
    const QColor accent = color(ThemeRole::Accent);

    QPalette palette;
    palette.setColor(QPalette::Window, surface);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, raised);
    palette.setColor(QPalette::AlternateBase, mixed(raised, surface, 0.6));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Button, raised);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, color(ThemeRole::Bad));
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, raised);
    palette.setColor(QPalette::Midlight, mixed(raised, line, 0.5));
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, mixed(line, muted, 0.5));
    palette.setColor(QPalette::Shadow, m_dark ? QColor(Qt::black) : mixed(line, text, 0.3));
    // A selection is a tint with ordinary text on it: a filled accent over forty rows shouts.
    palette.setColor(QPalette::Highlight, tint(ThemeRole::Accent, m_dark ? 0.3 : 0.18));
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, tint(ThemeRole::Muted, m_dark ? 0.25 : 0.16));

    const QColor faint = mixed(raised, muted, 0.65);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, surface);
    palette.setColor(QPalette::Disabled, QPalette::Button, surface);
    return palette;
}

QString themeModeToText(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Light:
        return QStringLiteral("light");
    case ThemeMode::Dark:
        return QStringLiteral("dark");
    case ThemeMode::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeMode themeModeFromText(const QString &text)
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark})
        if (themeModeToText(mode) == text)
            return mode;
    return ThemeMode::System;
}

QColor mixed(const QColor &under, const QColor &over, double opacity)
{
    const auto channel = [opacity](float a, float b) { return float(a + (b - a) * opacity); };
    return QColor::fromRgbF(channel(under.redF(), over.redF()), channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Before 6.5 only the styles are told what the desktop wants.
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("fusion")));
    return fusion && luminance(fusion->standardPalette().color(QPalette::Window)) < 0.18;
#endif
}

void applyTheme(QApplication &application, ThemeMode mode)
{
    const bool dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && systemIsDark());
    const Theme &theme = dark ? Theme::dark() : Theme::light();
    if (!qobject_cast<Style *>(application.style())) {
        application.setStyle(new Style); // the application owns it
        application.setFont(interfaceFont(application.font()));
    }
    application.setPalette(theme.palette());
    QToolTip::setPalette(theme.palette());
}

} // namespace kz

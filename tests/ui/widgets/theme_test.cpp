#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace kz;

namespace {

std::array<const Theme *, 2> themes()
{
    return {&Theme::light(), &Theme::dark()};
}

std::string names(const Theme &theme, ThemeRole role)
{
    return std::string(theme.isDark() ? "dark " : "light ") + Theme::roleNames()[std::size_t(role)];
}

} // namespace

TEST(Theme, ContrastAsTheWorldMeasuresIt)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::white), 1.0, 0.001);
    EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01); // the well-known near miss
}

TEST(Theme, EveryRoleHasAColour)
{
    for (const Theme *theme : themes())
        for (int role = 0; role < themeRoleCount; ++role)
            EXPECT_TRUE(theme->color(ThemeRole(role)).isValid()) << names(*theme, ThemeRole(role));
}

TEST(Theme, WordsCanBeReadOnEverythingTheyStandOn)
{
    for (const Theme *theme : themes()) {
        const QPalette palette = theme->palette();
        for (const ThemeRole role : {ThemeRole::Text, ThemeRole::Muted, ThemeRole::Accent, ThemeRole::Good,
                                     ThemeRole::Warning, ThemeRole::Bad}) {
            const QColor ink = theme->color(role);
            EXPECT_GE(contrastRatio(ink, theme->color(ThemeRole::Surface)), 4.5) << names(*theme, role);
            EXPECT_GE(contrastRatio(ink, theme->color(ThemeRole::Raised)), 4.5) << names(*theme, role);
            EXPECT_GE(contrastRatio(ink, theme->tint(role)), 4.5) << names(*theme, role) << " in its badge";
        }
        EXPECT_GE(contrastRatio(theme->color(ThemeRole::OnAccent), theme->color(ThemeRole::Accent)), 4.5);
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
            EXPECT_GE(contrastRatio(palette.color(group, QPalette::HighlightedText),
                                    palette.color(group, QPalette::Highlight)),
                      4.5);
        EXPECT_GE(contrastRatio(theme->color(ThemeRole::Warning), theme->tint(ThemeRole::Warning, 0.16)), 4.5)
            << "the as-of date on another day";
    }
}

TEST(Theme, ThePaletteSaysWhichThemeItIs)
{
    for (const Theme *theme : themes())
        EXPECT_EQ(&Theme::of(theme->palette()), theme);
    for (const ThemeMode mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark})
        EXPECT_EQ(themeModeFromText(themeModeToText(mode)), mode);
}

TEST(Icons, EachIsDrawnAndTakesTheColourOfTheTheme)
{
    const QPalette before = QApplication::palette();
    QStringList files = QDir(QStringLiteral(":/icons")).entryList();
    files.removeAll(QStringLiteral("app.svg")); // the program's own mark has its own colours
    EXPECT_GT(files.size(), 50);
    for (const Theme *theme : themes()) {
        QApplication::setPalette(theme->palette());
        for (const QString &file : std::as_const(files)) {
            const QIcon icon = lineIcon(QString(file).chopped(4), ThemeRole::Accent);
            const QImage image = icon.pixmap(32, 32).toImage();
            int strong = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() == 255) {
                        ++strong;
                        EXPECT_NEAR(pixel.red(), theme->color(ThemeRole::Accent).red(), 2) << file.toStdString();
                    }
            EXPECT_GT(strong, 10) << file.toStdString();
        }
    }
    QApplication::setPalette(before);
    EXPECT_TRUE(lineIcon(QStringLiteral("no such icon")).isNull());
}

TEST(Icons, AreSharpOnFineScreens)
{
    const QIcon icon = lineIcon(QStringLiteral("home"));
    EXPECT_EQ(icon.pixmap(QSize(20, 20), 2.25).size(), QSize(45, 45));
    QImage screen(45, 45, QImage::Format_ARGB32_Premultiplied);
    screen.setDevicePixelRatio(2.25);
    screen.fill(Qt::transparent);
    QPainter painter(&screen);
    icon.paint(&painter, QRect(0, 0, 20, 20));
    painter.end();
    EXPECT_NE(screen.pixelColor(22, 40).alpha() + screen.pixelColor(22, 38).alpha() + screen.pixelColor(22, 36).alpha(),
              0);
}

#include "ui/charts/chart_view.h"

#include "tests/ui/charts/chart_samples_support.h"
#include "ui/charts/chart_canvas.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::charts;
using kz::test::sampleChart;
using report::ChartSpec;
using Kind = ChartSpec::Kind;

namespace {

struct Window {
    explicit Window(const ChartSpec &spec, QSize size = QSize(720, 480))
    {
        view.resize(size);
        view.setSpec(spec);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
        canvas().setFocus();
        settle();
    }

    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    ChartCanvas &canvas() { return *view.findChild<ChartCanvas *>(); }
    QTableView &table() { return *view.findChild<QTableView *>(); }
    void press(int key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), with);
    }

    ChartView view;
};

ChartSpec linked()
{
    ChartSpec spec = sampleChart(Kind::HeatMap);
    for (ChartSpec::Series &series : spec.series)
        for (qsizetype i = 0; i < spec.categories.size(); ++i)
            series.links.append(series.name + QString::number(i));
    return spec;
}

} // namespace

TEST(ChartView, ArrowKeysWalkTheValuesAndSayThem)
{
    Window window(linked());
    QSignalSpy said(&window.canvas(), &ChartCanvas::currentChanged);
    const auto words = [&] { return said.isEmpty() ? QString() : said.back().front().toString(); };
    window.press(Qt::Key_Right);
    EXPECT_TRUE(words().contains(QStringLiteral("階中央病院 · レベルⅠ: 25%"))) << words().toStdString();
    window.press(Qt::Key_Right);
    EXPECT_TRUE(words().contains(QStringLiteral("汐見訪問看護ステーション · レベルⅠ: 50%"))) << words().toStdString();
    window.press(Qt::Key_Down);
    EXPECT_TRUE(words().contains(QStringLiteral("汐見訪問看護ステーション · レベルⅡ: 40%"))) << words().toStdString();
    EXPECT_EQ(window.canvas().accessibleDescription(), words());
    window.press(Qt::Key_Left);
    window.press(Qt::Key_Left); // the edge: stays
    EXPECT_TRUE(words().contains(QStringLiteral("階中央病院 · レベルⅡ: 0%"))) << words().toStdString();
    window.press(Qt::Key_Escape);
    EXPECT_EQ(window.canvas().current(), nullptr);
}

TEST(ChartView, EveryValueOfEveryKindCanBeReachedByKeys)
{
    for (const Kind kind : kz::test::allChartKinds()) {
        Window window(sampleChart(kind));
        const auto &marks = window.canvas().drawn().marks();
        std::set<const ChartMark *> seen;
        window.press(Qt::Key_Right);
        // Row by row: to the left edge, then along; down from there.
        for (int row = 0; row < 12; ++row) {
            for (int step = 0; step < 12; ++step)
                window.press(Qt::Key_Left);
            for (int step = 0; step < 12; ++step) {
                seen.insert(window.canvas().current());
                window.press(Qt::Key_Right);
            }
            window.press(Qt::Key_Down);
        }
        EXPECT_EQ(seen.size(), marks.size()) << "kind " << int(kind);
    }
}

TEST(ChartView, EnterAndClickFollowTheLink)
{
    Window window(linked());
    QSignalSpy followed(&window.view, &ChartView::linkActivated);
    window.press(Qt::Key_Right);
    window.press(Qt::Key_Return);
    ASSERT_EQ(followed.count(), 1);
    EXPECT_EQ(followed.back().front().toString(), QStringLiteral("レベルⅠ0"));
    const ChartMark &last = window.canvas().drawn().marks().back();
    QTest::mouseClick(window.canvas().viewport(), Qt::LeftButton, {}, last.box.center().toPoint());
    ASSERT_EQ(followed.count(), 2);
    EXPECT_EQ(followed.back().front().toString(), QStringLiteral("レベルⅡ3"));
}

TEST(ChartView, TheChartFillsItsPlaceWhateverSizesCameBefore)
{
    Window window(linked(), QSize(500, 300));
    for (const QSize size : {QSize(900, 500), QSize(420, 300), QSize(720, 480)}) {
        window.view.resize(size);
        Window::settle();
        EXPECT_EQ(window.canvas().mapToScene(QPoint(0, 0)), QPointF(0, 0));
        EXPECT_EQ(window.canvas().drawn().size(), QSizeF(window.canvas().viewport()->size()));
        const ChartMark &last = window.canvas().drawn().marks()[3];
        const QImage seen = window.view.grab().toImage();
        EXPECT_EQ(seen.pixelColor((last.box.topLeft() + QPointF(4, 4)).toPoint()), ChartColours::light().heat(1));
    }
}

TEST(ChartView, TheTooltipHasTheExactWords)
{
    ChartSpec spec = linked();
    spec.series[0].notes = {QStringLiteral("1 / 4、n = 12")};
    Window window(spec);
    const QPoint at = window.canvas().drawn().marks().front().box.center().toPoint();
    QHelpEvent help(QEvent::ToolTip, at, window.canvas().mapToGlobal(at));
    QApplication::sendEvent(window.canvas().viewport(), &help);
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("1 / 4、n = 12"))) << QToolTip::text().toStdString();
    QToolTip::hideText();
}

TEST(ChartView, TTurnsTheChartIntoATableAndBack)
{
    Window window(linked());
    window.press(Qt::Key_T);
    ASSERT_TRUE(window.view.showsTable());
    EXPECT_EQ(window.table().model()->rowCount(), 2);
    EXPECT_EQ(window.table().model()->index(0, 4).data().toString(), QStringLiteral("100%"));
    EXPECT_TRUE(window.table().hasFocus());
    window.table().selectAll();
    window.press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("25%\t50%\t75%\t100%\n")))
        << QGuiApplication::clipboard()->text().toStdString();
    window.press(Qt::Key_T);
    EXPECT_FALSE(window.view.showsTable());
    EXPECT_TRUE(window.canvas().hasFocus());
}

TEST(ChartView, EnterInTheTableLeadsOnAsWell)
{
    Window window(linked());
    window.press(Qt::Key_T);
    QSignalSpy followed(&window.view, &ChartView::linkActivated);
    window.table().setCurrentIndex(window.table().model()->index(1, 3));
    window.press(Qt::Key_Return);
    ASSERT_EQ(followed.count(), 1);
    EXPECT_EQ(followed.back().front().toString(), QStringLiteral("レベルⅡ2"));
    window.table().setCurrentIndex(window.table().model()->index(1, 0)); // the name of the row
    window.press(Qt::Key_Return);
    ASSERT_EQ(followed.count(), 2);
    EXPECT_EQ(followed.back().front().toString(), QStringLiteral("レベルⅡ0"));
}

TEST(ChartView, CopiesAPictureAndTheFigures)
{
    Window window(linked());
    window.press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    ASSERT_TRUE(copied->hasImage());
    EXPECT_EQ(qvariant_cast<QImage>(copied->imageData()).width(), window.canvas().width() * 2);
    EXPECT_TRUE(copied->text().contains(QStringLiteral("遠音島診療所")));
}

TEST(ChartView, DrawsOnceForManyChangesInOneTurn)
{
    Window window(linked());
    QSignalSpy drawn(&window.canvas(), &ChartCanvas::redrawn);
    for (int i = 0; i < 5; ++i) {
        ChartSpec spec = sampleChart(i % 2 ? Kind::Bars : Kind::Line);
        window.view.setSpec(spec);
        window.view.resize(700 + i, 400 + i);
    }
    EXPECT_EQ(drawn.count(), 0);
    Window::settle();
    EXPECT_EQ(drawn.count(), 1);
    EXPECT_EQ(window.canvas().drawn().spec().kind, Kind::Line);
}

TEST(ChartView, LongChartsTurnPages)
{
    ChartSpec spec = sampleChart(Kind::StackedBars);
    spec.categories.clear();
    for (int i = 0; i < 95; ++i) {
        spec.categories.append(QStringLiteral("施設%1").arg(i));
        spec.series[0].values.push_back(1);
        spec.series[1].values.push_back(1);
    }
    Window window(spec, QSize(720, 1200));
    EXPECT_EQ(window.canvas().drawn().spec().categories.size(), 40);
    window.press(Qt::Key_PageDown);
    Window::settle();
    EXPECT_EQ(window.canvas().drawn().spec().categories.first(), QStringLiteral("施設40"));
    window.view.resize(720, 300); // lower: fewer rows a page, and none lost
    Window::settle();
    EXPECT_LT(window.canvas().drawn().spec().categories.size(), 20);
    window.view.resize(720, 480);
    window.view.setSpec(sampleChart(Kind::StackedBars));
    Window::settle();
    for (const QToolButton *button : window.view.findChildren<QToolButton *>())
        EXPECT_FALSE(button->isVisible());
}

TEST(ChartView, SaysItsFiguresToAScreenReader)
{
    Window window(linked());
    EXPECT_EQ(window.canvas().accessibleName(), QStringLiteral("施設ごとの到達状況"));
    EXPECT_TRUE(window.canvas().accessibleDescription().contains(QStringLiteral("階中央病院 25%")))
        << window.canvas().accessibleDescription().toStdString();
}

TEST(ChartView, SavesAndSaysWhenItCannot)
{
    QTemporaryDir folder;
    Window window(linked());
    QSignalSpy saved(&window.view, &ChartView::saved);
    QSignalSpy failed(&window.view, &ChartView::saveFailed);
    const QString path = folder.filePath(QStringLiteral("chart.png"));
    window.view.saveTo(path);
    EXPECT_EQ(saved.count(), 1);
    EXPECT_TRUE(QFile::exists(path));
    window.view.saveTo(folder.filePath(QStringLiteral("no/chart.png")));
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.front().front().value<Error>().code, ErrorCode::FileUnwritable);
}

TEST(ChartView, FollowsThePaletteUntilToldOtherwise)
{
    Window window(linked());
    EXPECT_EQ(window.canvas().drawn().style().colours.surface, ChartColours::light().surface);
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x1d232b));
    window.view.setPalette(dark);
    Window::settle();
    EXPECT_EQ(window.canvas().drawn().style().colours.surface, ChartColours::dark().surface);
    ChartColours own = ChartColours::light();
    own.surface = QColor(0xfffff0);
    window.view.setColours(own);
    Window::settle();
    EXPECT_EQ(window.canvas().drawn().style().colours.surface, own.surface);
}

TEST(ChartView, OffersEveryActionByMenu)
{
    ChartView view;
    EXPECT_EQ(view.chartActions().size(), 7);
    EXPECT_EQ(view.contextMenuPolicy(), Qt::ActionsContextMenu);
    for (const QAction *action : view.chartActions())
        EXPECT_FALSE(action->text().isEmpty());
}

TEST(ChartView, CopiesThoughTheWindowAroundItOwnsTheSameKeys)
{
    QWidget window;
    QAction menu(QStringLiteral("Copy"));
    menu.setShortcut(QKeySequence::Copy);
    window.addAction(&menu);
    int asked = 0;
    QObject::connect(&menu, &QAction::triggered, [&] { ++asked; });
    ChartView view(&window);
    view.setSpec(linked());
    window.resize(720, 480);
    window.show();
    QApplication::setActiveWindow(&window);
    view.setFocus();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("遠音島診療所")));
    EXPECT_EQ(asked, 0);
}

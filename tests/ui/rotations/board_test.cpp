#include "ui/rotations/board_tab.h"
#include "ui/rotations/capacity_strip.h"
#include "ui/rotations/coverage_tab.h"
#include "ui/rotations/placement_dialog.h"
#include "ui/rotations/rotations_page.h"

#include "models/edit/rotation_actions.h"
#include "models/storage/repository.h"
#include "tests/support/file_builder.h"
#include "tests/support/gui_checks.h"
#include "tests/support/test_support.h"
#include "ui/rotations/board_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QPointer>
#include <QTest>
#include <QWheelEvent>

using namespace kz;
using namespace kz::test;

namespace {

const QDate monday(2026, 7, 6);

/// Saves where the test says.
class Answer final : public FileChooser
{
public:
    void choose(QWidget *, const FileRequest &request, std::function<void(const QString &)> chosen) override
    {
        asked = request;
        chosen(path);
    }
    FileRequest asked;
    QString path;
};

/// Three people; 仮屋 trains on the island, which has room for one.
class BoardTest : public testing::Test
{
protected:
    void SetUp() override
    {
        kariya = file.person(QStringLiteral("仮屋 みなと"), QStringLiteral("カリヤ ミナト"), "resident");
        doctor = file.person(QStringLiteral("手本 あきら"), QStringLiteral("テホン アキラ"), "physician");
        reida = file.person(QStringLiteral("例田 はな"), QStringLiteral("レイダ ハナ"), "resident");
        hospital = file.site(QStringLiteral("見本病院"));
        island = file.add(Site{.name = QStringLiteral("遠音島診療所"),
                               .kana = QStringLiteral("トオネジマシンリョウジョ"),
                               .kind = SiteKind::Clinic,
                               .capacity = 1});
        onIsland = file.stays(kariya, island, monday, monday.addDays(27), "community", doctor);
        inHospital = file.stays(reida, hospital, monday, monday.addDays(27), "surgery", doctor);
        file.enrol(doctor, file.ladder()); // asks for weeks: a row without a stay
    }
    void openPage(bool readOnly = false)
    {
        if (!readOnly)
            file.close();
        auto opened = items::Workspace::open(file.path(), file.clock());
        ASSERT_TRUE(opened);
        workspace = std::move(opened).value();
        makePage();
    }
    void makePage()
    {
        page = std::make_unique<RotationsPage>(*workspace, settings, &files);
        page->resize(1140, 640);
        page->show();
        page->activateWindow();
        page->open(QStringLiteral("rotations"));
        view = page->findChild<BoardView *>();
        ASSERT_TRUE(waitFor([this] { return !view->board().people.empty(); }));
        view->setFocus();
    }
    void TearDown() override
    {
        page.reset();
        workspace.reset();
    }
    void mouse(QEvent::Type type, QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, view->viewport()->mapToGlobal(at), button,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, modifiers);
        QApplication::sendEvent(view->viewport(), &event);
    }
    void dragTo(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        mouse(QEvent::MouseButtonPress, from, modifiers);
        mouse(QEvent::MouseMove, (from + to) / 2, modifiers);
        mouse(QEvent::MouseMove, to, modifiers);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        dragTo(from, to, modifiers);
        mouse(QEvent::MouseButtonRelease, to, modifiers);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(view, Qt::Key(key), modifiers);
    }
    std::vector<Placement> stored()
    {
        return storage::Repository<Placement>(file.database()).all("ORDER BY id").value();
    }
    Placement stored(Key placement)
    {
        return storage::Repository<Placement>(file.database()).find(placement).value().value_or(Placement());
    }
    bool becomes(Key placement, QDate from, QDate to)
    {
        return waitFor([&] {
            const Placement now = stored(placement);
            return now.from == from && now.to == to;
        });
    }
    QPoint middle(Key placement) { return view->barOf(placement).center(); }
    PlacementDialog *dialog() { return page->findChild<PlacementDialog *>(); }

    FileBuilder file;
    Key kariya = 0;
    Key doctor = 0;
    Key reida = 0;
    Key hospital = 0;
    Key island = 0;
    Key onIsland = 0;
    Key inHospital = 0;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    Answer files;
    std::unique_ptr<items::Workspace> workspace;
    std::unique_ptr<RotationsPage> page;
    BoardView *view = nullptr;
};

constexpr int week = 56; // pixels at the zoom the board begins with

/// `near`: thin lines are blended with what is under them.
int pixelsLike(const QImage &image, const QRect &in, const QColor &colour, int near = 24)
{
    int found = 0;
    for (int y = in.top(); y <= in.bottom(); ++y)
        for (int x = in.left(); x <= in.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            found += std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green())
                    + std::abs(pixel.blue() - colour.blue())
                < near;
        }
    return found;
}

} // namespace

TEST_F(BoardTest, ABarIsMovedByWeeksAndUndoBringsItBack)
{
    openPage();
    const QPoint at = middle(inHospital);
    drag(at, at + QPoint(2 * week + 9, 0));
    EXPECT_TRUE(becomes(inHospital, monday.addDays(14), monday.addDays(41)));
    EXPECT_EQ(stored().size(), 2U);
    ASSERT_TRUE(waitFor([&] { return middle(inHospital).x() == at.x() + 2 * week; }));
    workspace->door()->undo();
    EXPECT_TRUE(becomes(inHospital, monday, monday.addDays(27)));
    EXPECT_TRUE(waitFor([&] { return middle(inHospital) == at; }));
    workspace->door()->redo();
    EXPECT_TRUE(becomes(inHospital, monday.addDays(14), monday.addDays(41)));
}

TEST_F(BoardTest, BothEndsAreDragged)
{
    openPage();
    QRect bar = view->barOf(inHospital);
    drag(QPoint(bar.right() - 2, bar.center().y()), QPoint(bar.right() + week - 12, bar.center().y()));
    EXPECT_TRUE(becomes(inHospital, monday, monday.addDays(34))) << "to the end of that week";
    ASSERT_TRUE(waitFor([&] { return view->barOf(inHospital).width() == 5 * week; }));
    bar = view->barOf(inHospital);
    drag(QPoint(bar.left() + 2, bar.center().y()), QPoint(bar.left() + week + 9, bar.center().y()));
    EXPECT_TRUE(becomes(inHospital, monday.addDays(7), monday.addDays(34)));
    // An end does not pass the beginning.
    ASSERT_TRUE(waitFor([&] { return view->barOf(inHospital).width() == 4 * week; }));
    bar = view->barOf(inHospital);
    drag(QPoint(bar.right() - 2, bar.center().y()), QPoint(bar.left() - week, bar.center().y()));
    EXPECT_TRUE(becomes(inHospital, monday.addDays(7), monday.addDays(7)));
}

TEST_F(BoardTest, NearByItSnapsToDays)
{
    openPage();
    view->setZoom(BoardZoom::Day);
    view->showDay(monday.addDays(-3));
    const QPoint at = middle(inHospital);
    drag(at, at + QPoint(-2 * 28 - 9, 0));
    EXPECT_TRUE(becomes(inHospital, monday.addDays(-2), monday.addDays(25)));
}

TEST_F(BoardTest, AStayIsDraggedToAnotherPersonAndCopiedWithControl)
{
    openPage();
    // Rows move: who has no stay any more stands on the board no longer.
    const auto at
        = [&](Key person) { return QPoint(middle(onIsland).x(), view->daysOf(person, monday, monday).center().y()); };
    drag(middle(onIsland), at(doctor));
    EXPECT_TRUE(waitFor([&] { return stored(onIsland).person == doctor; }));
    ASSERT_TRUE(waitFor([&] { return view->daysOf(kariya, monday, monday).isEmpty(); }));
    EXPECT_EQ(middle(onIsland), at(doctor));
    drag(at(doctor), at(reida), Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return stored().size() == 3; }));
    EXPECT_EQ(stored(onIsland).person, doctor) << "the one that was copied stays";
    Placement copy;
    for (const Placement &one : stored())
        if (one.id != onIsland && one.id != inHospital)
            copy = one;
    EXPECT_EQ(copy.person, reida);
    EXPECT_EQ(copy.site, island);
    EXPECT_EQ(copy.supervisor, doctor);
    // The focus follows what was made.
    EXPECT_TRUE(waitFor([&] { return view->focusedStay() && view->focusedStay()->placement.id == copy.id; }));
    workspace->door()->undo();
    EXPECT_TRUE(waitFor([&] { return stored().size() == 2; }));
}

TEST_F(BoardTest, WhatStandsAgainstAPlanIsSaidWhileItIsDragged)
{
    openPage();
    ASSERT_TRUE(waitFor([&] { return !view->barOf(inHospital).isEmpty(); }));
    const QPoint at = middle(onIsland);
    const QPoint there(at.x(), middle(inHospital).y());
    dragTo(at, there, Qt::ControlModifier);
    const QStringList said = view->dragText();
    ASSERT_EQ(said.size(), 3) << said.join(u'\n').toStdString();
    EXPECT_EQ(said[0], QStringLiteral("Copy: 例田 はな, 2026-07-06 – 2026-08-02, 4 weeks"));
    EXPECT_EQ(said[1], QStringLiteral("Overlaps the stay at 見本病院: 2026-07-06 – 2026-08-02"));
    EXPECT_EQ(said[2], QStringLiteral("Over capacity at 遠音島診療所: 2 of 1 in the week of 2026-07-06"));
    const QImage image = view->viewport()->grab().toImage();
    EXPECT_GT(pixelsLike(image, view->barOf(inHospital), Theme::light().color(ThemeRole::Bad)), 20) << "hatched";
    QTest::keyClick(view, Qt::Key_Escape);
    EXPECT_TRUE(view->dragText().isEmpty());
    mouse(QEvent::MouseButtonRelease, there, Qt::ControlModifier);
    QTest::qWait(50);
    EXPECT_EQ(stored().size(), 2U) << "Esc takes it back";
}

TEST_F(BoardTest, WhatWouldStayUnmetIsSaidOnceTheDragRests)
{
    const Key planned = file.stays(doctor, hospital, monday, monday.addDays(27), "emergency", kariya);
    openPage();
    const QRect bar = view->barOf(planned);
    const int y = bar.center().y();
    dragTo(QPoint(bar.right() - 2, y), QPoint(bar.right() - 2 * week - 9, y));
    EXPECT_EQ(view->dragText(), QStringList(QStringLiteral("2026-07-06 – 2026-07-19, 2 weeks"))) << "not yet";
    const QString unmet = QStringLiteral("Stays unmet: emergency weeks: %1 of 4 weeks");
    EXPECT_TRUE(waitFor([&] { return view->dragText().value(1) == unmet.arg(2); }));
    // Dragged on: what was said is of another stay.
    mouse(QEvent::MouseMove, QPoint(bar.right() - week - 9, y));
    EXPECT_EQ(view->dragText().size(), 1);
    EXPECT_TRUE(waitFor([&] { return view->dragText().value(1) == unmet.arg(3); }));
    mouse(QEvent::MouseMove, QPoint(bar.right() - week - 10, y));
    EXPECT_EQ(view->dragText().size(), 2) << "the same weeks";
    key(Qt::Key_Escape);
    mouse(QEvent::MouseButtonRelease, bar.center());
    // Who gives the stay away lacks it.
    dragTo(bar.center(), QPoint(bar.center().x(), middle(inHospital).y()));
    EXPECT_TRUE(waitFor([&] {
        return view->dragText().contains(QStringLiteral("Stays unmet for 手本 あきら: emergency weeks: 0 of 4 weeks"));
    })) << view->dragText().join(u'\n').toStdString();
    key(Qt::Key_Escape);
    EXPECT_TRUE(view->dragText().isEmpty());
    mouse(QEvent::MouseButtonRelease, bar.center());
}

TEST_F(BoardTest, TheStripFollowsWhatIsDragged)
{
    openPage();
    auto *strip = page->findChild<CapacityStrip *>();
    const QPoint at = middle(onIsland);
    const QPoint below(at.x(), view->daysOf(doctor, monday, monday).center().y());
    const auto says = [&](int weekOfBoard) {
        const auto &loads = view->board().loads;
        const auto row = std::ranges::find(loads, island, &query::PlaceLoad::site) - loads.begin();
        return strip->fieldText(int(row), weekOfBoard).section(QStringLiteral(": "), 1).section(u'\n', 0, 1);
    };
    const QString one = QStringLiteral("1 of 1 people\n仮屋 みなと");
    const QString none = QStringLiteral("0 of 1 people");
    const QString two = QStringLiteral("2 of 1 people\nOver capacity");
    EXPECT_EQ(says(14), one);
    EXPECT_EQ(says(19), none);
    dragTo(at, at + QPoint(2 * week, 0));
    EXPECT_EQ(says(14), none);
    EXPECT_TRUE(says(19).startsWith(QStringLiteral("1 of 1")));
    key(Qt::Key_Escape);
    EXPECT_EQ(says(14), one) << "taken back";
    mouse(QEvent::MouseButtonRelease, at);
    drag(at, below, Qt::ControlModifier);
    EXPECT_EQ(says(14), two) << "a copy that is being written";
    ASSERT_TRUE(waitFor([&] { return view->board().stays.size() == 3; }));
    EXPECT_EQ(says(14), two);
    EXPECT_EQ(says(19), none);
}

TEST_F(BoardTest, FreeDaysAreDraggedOverAndTheDialogKnowsThem)
{
    openPage();
    const QRect days = view->daysOf(doctor, monday.addDays(8), monday.addDays(17));
    drag(days.topLeft() + QPoint(1, 8), QPoint(days.right(), days.top() + 8));
    ASSERT_TRUE(dialog());
    dialog()->findChild<FinderField *>(QStringLiteral("site"))->setChosen(hospital, QStringLiteral("見本病院"));
    QTest::keyClick(dialog(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return stored().size() == 3; }));
    EXPECT_EQ(stored().back().person, doctor);
    EXPECT_EQ(stored().back().from, monday.addDays(7)) << "whole weeks";
    EXPECT_EQ(stored().back().to, monday.addDays(20));
}

TEST_F(BoardTest, AStayIsMadeWithFewKeys)
{
    openPage();
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Down); // to 手本, who has none
    ASSERT_EQ(view->focusedPerson(), doctor);
    int strokes = 0;
    key(Qt::Key_Insert);
    ++strokes;
    ASSERT_TRUE(dialog());
    auto *site = dialog()->findChild<FinderField *>(QStringLiteral("site"));
    EXPECT_TRUE(waitFor([&] { return site->hasFocus(); })) << "person and days are known";
    QTest::keyClicks(site, QStringLiteral("toon"));
    QTest::keyClick(site, Qt::Key_Return);
    strokes += 5;
    ASSERT_TRUE(waitFor([&] { return site->key() == island; }));
    QTest::keyClick(site, Qt::Key_Return);
    ++strokes;
    ASSERT_TRUE(waitFor([&] { return stored().size() == 3; }));
    EXPECT_LE(strokes, 7);
    EXPECT_EQ(stored().back().person, doctor);
    EXPECT_EQ(stored().back().from.dayOfWeek(), Qt::Monday);
    EXPECT_EQ(stored().back().from.daysTo(stored().back().to), 27);
    EXPECT_TRUE(waitFor([&] { return view->focusedStay() && view->focusedStay()->placement.site == island; }));
}

TEST_F(BoardTest, EverythingIsDoneByKeys)
{
    openPage();
    view->focusOn(inHospital);
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(becomes(inHospital, monday.addDays(7), monday.addDays(34)));
    key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_TRUE(becomes(inHospital, monday.addDays(7), monday.addDays(41)));
    key(Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    EXPECT_TRUE(becomes(inHospital, monday, monday.addDays(41)));
    EXPECT_TRUE(view->accessibleDescription().contains(QStringLiteral("6 weeks")))
        << view->accessibleDescription().toStdString();
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(waitFor([&] { return stored(inHospital).person == doctor; }));
    key(Qt::Key_C, Qt::ControlModifier);
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return stored().size() == 3; }));
    EXPECT_EQ(stored().back().from, monday.addDays(42)) << "after the one it was copied from";
    ASSERT_TRUE(waitFor([&] { return view->focusedStay() && view->focusedStay()->placement.from > monday; }));
    key(Qt::Key_Delete);
    EXPECT_TRUE(waitFor([&] { return stored().size() == 2; }));
    // One entry each: five times back is where it began.
    for (int i = 0; i < 6; ++i)
        workspace->door()->undo();
    EXPECT_TRUE(waitFor([&] { return stored(inHospital).person == reida; }));
    EXPECT_TRUE(becomes(inHospital, monday, monday.addDays(27)));
}

TEST_F(BoardTest, SeveralKeysInARowAreAllKept)
{
    openPage();
    view->focusOn(inHospital);
    for (int i = 0; i < 5; ++i)
        key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(becomes(inHospital, monday.addDays(35), monday.addDays(62)));
    EXPECT_TRUE(
        waitFor([&] { return view->focusedStay() && view->focusedStay()->placement.from == monday.addDays(35); }));
}

TEST_F(BoardTest, ThePageIsBusyUntilTheBoardIsReadAnew)
{
    openPage();
    ASSERT_TRUE(waitFor([&] { return !page->isBusy(); }));
    const QPoint at = middle(inHospital);
    drag(at, at + QPoint(2 * week, 0));
    EXPECT_EQ(view->board().stay(inHospital)->placement.from, monday.addDays(14)) << "seen at once";
    EXPECT_EQ(view->board().staysOf(reida).size(), 1U);
    EXPECT_TRUE(page->isBusy());
    EXPECT_TRUE(waitFor([&] { return !page->isBusy(); }));
    EXPECT_EQ(stored(inHospital).from, monday.addDays(14));
    EXPECT_EQ(view->board().stay(inHospital)->placement.from, monday.addDays(14));
}

TEST_F(BoardTest, ArrowsLeadFromBarToBarAndTheFocusIsSaid)
{
    openPage();
    view->focusOn(onIsland);
    EXPECT_EQ(view->accessibleName(), QStringLiteral("Board"));
    EXPECT_TRUE(view->accessibleDescription().startsWith(QStringLiteral("仮屋 みなと, 遠音島診療所")))
        << view->accessibleDescription().toStdString();
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    ASSERT_TRUE(view->focusedStay());
    EXPECT_EQ(view->focusedStay()->placement.id, inHospital);
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_FALSE(view->focusedStay());
    EXPECT_TRUE(view->accessibleDescription().contains(QStringLiteral("free on")));
    key(Qt::Key_Left);
    EXPECT_TRUE(view->focusedStay());
    key(Qt::Key_Return);
    EXPECT_TRUE(dialog()) << "Enter opens it";
}

TEST_F(BoardTest, TheBarAndTheOverfullWeekAreSeen)
{
    openPage();
    auto *strip = page->findChild<CapacityStrip *>();
    const auto row = [&] {
        const auto &loads = view->board().loads;
        return int(std::ranges::find(loads, island, &query::PlaceLoad::site) - loads.begin());
    };
    QImage image = view->viewport()->grab().toImage();
    const QRect bar = view->barOf(onIsland);
    EXPECT_EQ(image.pixelColor(bar.left() + 1, bar.center().y()), Theme::light().color(siteKindRole(SiteKind::Clinic)));
    EXPECT_EQ(pixelsLike(image, bar, Theme::light().color(ThemeRole::Bad), 130), 0);
    const QColor bad = Theme::light().color(ThemeRole::Bad);
    EXPECT_EQ(pixelsLike(strip->viewport()->grab().toImage(), strip->fieldOf(row(), monday), bad), 0);
    // A second one comes.
    view->focusOn(onIsland);
    key(Qt::Key_C, Qt::ControlModifier);
    key(Qt::Key_Down);
    view->setZoom(BoardZoom::Week);
    for (int i = 0; i < 12 && view->focusText() != QStringLiteral("手本 あきら: free on 2026-07-06"); ++i)
        key(Qt::Key_Left, Qt::ControlModifier);
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return view->board().stays.size() == 3; }));
    EXPECT_GT(pixelsLike(strip->viewport()->grab().toImage(), strip->fieldOf(row(), monday), bad), 8);
    EXPECT_EQ(pixelsLike(strip->viewport()->grab().toImage(), strip->fieldOf(row(), monday.addDays(42)), bad), 0);
    image = view->viewport()->grab().toImage();
    EXPECT_GT(pixelsLike(image, view->barOf(onIsland), bad, 130), 4) << "a sign on the bar";
    EXPECT_EQ(
        strip->fieldText(row(), 14),
        QStringLiteral("遠音島診療所, week of 2026-07-06: 2 of 1 people\nOver capacity\n仮屋 みなと, 手本 あきら"));
}

TEST_F(BoardTest, ZoomAndPlaceInTimeAreRemembered)
{
    openPage();
    QWheelEvent turn(QPointF(600, 200), view->viewport()->mapToGlobal(QPointF(600, 200)), QPoint(), QPoint(0, -120),
                     Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view->viewport(), &turn);
    EXPECT_EQ(view->zoom(), BoardZoom::Month);
    key(Qt::Key_Plus, Qt::ControlModifier);
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(view->zoom(), BoardZoom::Day);
    view->showDay(QDate(2026, 9, 7));
    page->findChild<FinderField *>(QStringLiteral("person-filter"))->setChosen(kariya, QStringLiteral("仮屋 みなと"));
    Q_EMIT page->findChild<FinderField *>(QStringLiteral("person-filter"))->chosen(kariya);
    ASSERT_TRUE(waitFor([&] { return view->board().people.size() == 1; }));
    page.reset();
    makePage();
    EXPECT_EQ(view->zoom(), BoardZoom::Day);
    EXPECT_EQ(view->firstShown(), QDate(2026, 9, 7));
    EXPECT_EQ(view->board().people.size(), 3U) << "whose rows they were is nobody else's business";
    EXPECT_EQ(page->findChild<FinderField *>(QStringLiteral("person-filter"))->text(), QString());
}

TEST_F(BoardTest, WhatStaysUnmetIsSaidOfTheRowAndOfEverybody)
{
    openPage();
    const auto said = [this](const QString &words) {
        return std::ranges::any_of(page->findChildren<QWidget *>(),
                                   [&](QWidget *one) { return one->accessibleName().contains(words); });
    };
    view->focusPerson(doctor);
    EXPECT_TRUE(waitFor([&] { return said(QStringLiteral("emergency weeks: 0 of 4 weeks")); }));
    view->focusPerson(reida);
    EXPECT_FALSE(said(QStringLiteral("emergency weeks"))) << "another's is not said of her for a moment";
    view->focusPerson(doctor);
    EXPECT_TRUE(waitFor([&] { return said(QStringLiteral("emergency weeks: 0 of 4 weeks")); }));
    page->open(QStringLiteral("rotations?tab=forecast"));
    auto *tab = page->findChild<CoverageTab *>();
    const auto cell
        = [tab](int row, int column) { return tab->table()->model()->index(row, column).data().toString(); };
    ASSERT_TRUE(waitFor([&] { return tab->table()->model()->rowCount() == 4; }));
    EXPECT_EQ(cell(3, 0), QStringLiteral("手本 あきら"));
    EXPECT_EQ(cell(3, 3), QStringLiteral("emergency weeks"));
    EXPECT_EQ(cell(3, 4), QStringLiteral("0 of 4 weeks"));
    EXPECT_EQ(cell(3, 5), QStringLiteral("no site of the plan"));
    page->headerActions().last()->trigger(); // Remove has nothing to take here
    // Planned, and it is covered.
    workspace->submit(edit::savePlacement({.person = doctor,
                                           .site = hospital,
                                           .field = QStringLiteral("emergency"),
                                           .from = monday,
                                           .to = monday.addDays(27)},
                                          QString()),
                      page.get());
    EXPECT_TRUE(waitFor([&] { return tab->table()->model()->rowCount() == 3; }));
    EXPECT_EQ(stored().size(), 3U);
    Q_EMIT tab->table()->rowActivated(0);
    EXPECT_EQ(view->focusedPerson(), doctor);
    EXPECT_TRUE(waitFor([&] { return !said(QStringLiteral("emergency weeks")); }));
}

TEST_F(BoardTest, ArrowsInTheStripLeadTheEyeAlong)
{
    openPage();
    auto *strip = page->findChild<CapacityStrip *>();
    const QDate before = view->firstShown();
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(strip, Qt::Key_Right);
    const QDate after = view->firstShown();
    EXPECT_GT(after, before);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(strip, Qt::Key_Left);
    EXPECT_LT(view->firstShown(), after);
}

TEST_F(BoardTest, WhatStaysUnmetFollowsEvidenceAndFrameworksToo)
{
    openPage();
    page->open(QStringLiteral("rotations?tab=forecast"));
    auto *tab = page->findChild<CoverageTab *>();
    ASSERT_TRUE(waitFor([&] { return tab->table()->model()->rowCount() == 4; }));
    int asked = 0;
    QObject::connect(tab, &CoverageTab::busyChanged, tab, [&](bool busy) { asked += busy; });
    for (const char *table : {"log_entry", "assessment", "framework_version"}) {
        edit::ChangeSet changes;
        changes.add(table, 1);
        asked = 0;
        Q_EMIT workspace->hub().changed(changes);
        EXPECT_EQ(asked, 1) << table;
    }
}

TEST_F(BoardTest, TheShownPlanIsSavedAsACalendar)
{
    openPage();
    files.path = folder.filePath(QStringLiteral("plan.ics"));
    auto *person = page->findChild<FinderField *>(QStringLiteral("person-filter"));
    person->setChosen(kariya, QStringLiteral("仮屋 みなと"));
    page->findChild<QAction *>(QStringLiteral("save-calendar"))->trigger();
    EXPECT_EQ(files.asked.suggested, QStringLiteral("仮屋 みなと.ics"));
    QFile written(files.path);
    ASSERT_TRUE(waitFor([&] { return written.exists(); }));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    EXPECT_EQ(text.count("BEGIN:VEVENT"), 1);
    EXPECT_TRUE(text.contains("UID:" + keyToText(onIsland).toUtf8()));
    EXPECT_TRUE(waitFor([&] {
        return std::ranges::any_of(page->findChildren<Banner *>(),
                                   [](const Banner *one) { return one->words().startsWith(u'1'); });
    }));
}

TEST_F(BoardTest, AFileThatCanOnlyBeReadIsOnlyLookedAt)
{
    openPage(true);
    ASSERT_TRUE(workspace->isReadOnly());
    const QPoint at = middle(inHospital);
    dragTo(at, at + QPoint(2 * week, 0));
    EXPECT_TRUE(view->dragText().isEmpty());
    mouse(QEvent::MouseButtonRelease, at + QPoint(2 * week, 0));
    key(Qt::Key_Right, Qt::AltModifier);
    key(Qt::Key_Insert);
    EXPECT_FALSE(dialog());
    EXPECT_EQ(stored(inHospital).from, monday);
}

TEST_F(BoardTest, EveryControlHasANameAndNoKeyTwoMeanings)
{
    openPage();
    EXPECT_EQ(unnamedControls(page.get()), QStringList());
    EXPECT_EQ(clashingKeys(page.get()), QStringList());
    EXPECT_EQ(clippedTexts(page.get()), QStringList());
}

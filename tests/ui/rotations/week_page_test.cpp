#include "ui/rotations/week_page.h"

#include "models/edit/handed_form_actions.h"
#include "models/query/handed_forms.h"
#include "models/storage/evidence_repository.h"
#include "tests/support/file_builder.h"
#include "tests/support/gui_checks.h"
#include "tests/support/test_support.h"
#include "ui/rotations/week_grid_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/settings.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace kz;
using namespace kz::test;

namespace {

const QDate monday(2026, 6, 22); ///< the week before the one of the file's day

/// A resident whose stay in a hospital ends within the next week, on the real page.
class WeekPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ladder = file.ladder();
        person = file.person(QStringLiteral("仮屋 みなと"), QStringLiteral("カリヤ ミナト"));
        site = file.site(QStringLiteral("見本病院"));
        clinic = file.site(QStringLiteral("島の診療所"), SiteKind::Clinic);
        file.enrol(person, ladder);
        file.stays(person, site, QDate(2026, 4, 1), QDate(2026, 6, 24));
        file.stays(person, clinic, QDate(2026, 6, 25), QDate(2026, 9, 30));
        file.logged(person, ladder.drip, monday, site);
    }
    void openPage(QDate week = monday)
    {
        file.close();
        auto opened = items::Workspace::open(file.path(), file.clock());
        ASSERT_TRUE(opened);
        workspace = std::move(opened).value();
        page = std::make_unique<WeekPage>(*workspace, settings);
        page->resize(1140, 640);
        page->show();
        QApplication::setActiveWindow(page.get());
        go(week);
        grid()->setFocus();
    }
    void go(QDate week)
    {
        page->open(QStringLiteral("week?person=%1&monday=%2").arg(keyToText(person), week.toString(Qt::ISODate)));
        ASSERT_TRUE(waitFor([this] { return grid()->model()->rowCount() > 1; }));
    }
    void TearDown() override
    {
        page.reset();
        workspace.reset();
    }
    WeekGridView *grid() { return page->findChild<WeekGridView *>(); }
    QString told() { return page->findChild<Banner *>()->words(); }
    QString cell(int row, int day) { return grid()->model()->index(row, day).data().toString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    std::vector<LogEntry> entries()
    {
        return storage::EvidenceRepository(file.database()).logEntriesOf(person).value();
    }
    /// What was logged for a day, the half-days last.
    std::vector<LogEntry> on(QDate day)
    {
        std::vector<LogEntry> found;
        for (const LogEntry &entry : entries())
            if (entry.head.day == day)
                found.push_back(entry);
        std::ranges::stable_sort(found, {}, &LogEntry::halfDays);
        return found;
    }
    bool waitForEntries(size_t count)
    {
        return waitFor([&] { return entries().size() == count; });
    }

    FileBuilder file;
    TinyLadder ladder;
    Key person = 0;
    Key site = 0;
    Key clinic = 0;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    std::unique_ptr<items::Workspace> workspace;
    std::unique_ptr<WeekPage> page;
};

} // namespace

TEST_F(WeekPageTest, AWeekBecomesOneEntryADayAtThePlaceOfThePlan)
{
    openPage();
    EXPECT_EQ(cell(0, 0), QStringLiteral("(1)")) << "what is logged already is seen";
    grid()->setCurrentIndex(grid()->model()->index(0, 1));
    press(Qt::Key_2);
    press(Qt::Key_Return);
    press(Qt::Key_1);
    press(Qt::Key_Up);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_3);
    grid()->setCurrentIndex(grid()->model()->index(grid()->model()->rowCount() - 1, 3));
    press(Qt::Key_1);
    EXPECT_TRUE(page->isUnfinished());
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitForEntries(4));
    const auto tuesday = on(monday.addDays(1));
    ASSERT_EQ(tuesday.size(), 1u);
    EXPECT_EQ(tuesday[0].items.size(), 2u);
    EXPECT_EQ(tuesday[0].items[0].count, 2);
    EXPECT_EQ(tuesday[0].head.site, site);
    EXPECT_EQ(tuesday[0].head.status, EvidenceStatus::Submitted);
    const auto thursday = on(monday.addDays(3));
    ASSERT_EQ(thursday.size(), 2u) << "half-days are an entry of their own";
    EXPECT_EQ(thursday[0].items.front().count, 3);
    EXPECT_EQ(thursday[0].head.site, clinic) << "the stay that runs on that day";
    EXPECT_EQ(thursday[1].halfDays, 1);
    EXPECT_EQ(thursday[1].dayPart, DayPart::Afternoon);
    EXPECT_EQ(thursday[1].setting, CareSetting::GeneralOutpatient);
    ASSERT_TRUE(waitFor([this] { return !page->isUnfinished() && cell(0, 1) == QStringLiteral("(2)"); }));

    const auto undone = workspace->door()->undo();
    ASSERT_TRUE(waitForEntries(1)) << "one undo takes the whole week back";
}

TEST_F(WeekPageTest, TheHalfDaysOfAWeekTakeNineKeys)
{
    openPage();
    auto *model = grid()->model();
    const int morning = model->rowCount() - 2;
    grid()->setCurrentIndex(model->index(morning, 0));
    press(Qt::Key_Space); // Monday morning
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_2); // the whole Wednesday
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    press(Qt::Key_Space); // Friday afternoon
    EXPECT_EQ(cell(morning, items::WeekGridModel::total), QStringLiteral("2 d"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitForEntries(4));
    const LogEntry first = on(monday).back();
    EXPECT_EQ(first.halfDays, 1);
    EXPECT_EQ(first.dayPart, DayPart::Morning);
    ASSERT_EQ(on(monday.addDays(2)).size(), 1u) << "both halves at one place are one entry";
    EXPECT_EQ(on(monday.addDays(2)).front().halfDays, 2);
    ASSERT_EQ(on(monday.addDays(4)).size(), 1u);
    EXPECT_EQ(on(monday.addDays(4)).front().dayPart, DayPart::Afternoon);
    EXPECT_TRUE(waitFor([&] { return cell(morning, 2) == QStringLiteral("(1)"); }));
}

TEST_F(WeekPageTest, AMorningHereAnAfternoonElsewhereAndNoHalfDayTwice)
{
    LogEntry before = file.logEntry(person, ladder.drip, monday, site);
    before.items.clear();
    before.halfDays = 1;
    before.dayPart = DayPart::Morning;
    file.add(before);
    openPage();
    const int morning = grid()->model()->rowCount() - 2;
    EXPECT_EQ(cell(morning, 0), QStringLiteral("(1)"));
    EXPECT_EQ(cell(morning + 1, 0), QString());
    auto *place = page->findChild<QComboBox *>();
    place->setCurrentIndex(place->findText(QStringLiteral("島の診療所")));
    grid()->setCurrentIndex(grid()->model()->index(morning, 0));
    press(Qt::Key_Space);
    EXPECT_TRUE(grid()->accessibleDescription().contains(QStringLiteral("見本病院")))
        << grid()->accessibleDescription().toStdString();
    press(Qt::Key_Space);
    EXPECT_TRUE(grid()->accessibleDescription().isEmpty()) << "what is not marked is not twice";
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    EXPECT_TRUE(grid()->accessibleDescription().isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitForEntries(3));
    const auto found = on(monday);
    EXPECT_TRUE(std::ranges::any_of(found, [this](const LogEntry &entry) {
        return entry.head.site == clinic && entry.dayPart == DayPart::Afternoon;
    }));
}

TEST_F(WeekPageTest, ADayToComeIsToldByItsDayAndNothingIsWritten)
{
    openPage(QDate(2026, 6, 29));
    press(Qt::Key_1);
    grid()->setCurrentIndex(grid()->model()->index(0, 4));
    press(Qt::Key_1);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(told().contains(QStringLiteral("2026-07-03"))) << told().toStdString();
    EXPECT_FALSE(told().contains(QStringLiteral("2026-06-29")));
    EXPECT_EQ(entries().size(), 1u);
    EXPECT_EQ(cell(0, 4), QStringLiteral("1")) << "what was typed is still there";
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitForEntries(3));
    EXPECT_EQ(on(QDate(2026, 7, 3)).front().head.status, EvidenceStatus::Draft);
}

TEST_F(WeekPageTest, WhatIsTypedIsNotLostToAnotherWeek)
{
    openPage();
    press(Qt::Key_4);
    press(Qt::Key_PageDown, Qt::AltModifier);
    EXPECT_FALSE(told().isEmpty());
    EXPECT_EQ(cell(0, 0), QStringLiteral("4 (1)"));
    page->open(QStringLiteral("week"));
    EXPECT_EQ(cell(0, 0), QStringLiteral("4 (1)")) << "coming back goes on";
    press(Qt::Key_Delete);
    press(Qt::Key_PageDown, Qt::AltModifier);
    ASSERT_TRUE(waitFor([this] { return grid()->model()->rowCount() > 1 && cell(0, 0).isEmpty(); }));
    EXPECT_TRUE(told().isEmpty());
}

TEST_F(WeekPageTest, DaysOfAbsenceAreToldWhileSomethingIsTypedForThem)
{
    file.add(Absence{.person = person, .from = monday.addDays(1), .to = monday.addDays(2), .workingDays = 2});
    openPage();
    press(Qt::Key_1);
    EXPECT_EQ(grid()->accessibleDescription(), QString()) << "Monday is none of them";
    press(Qt::Key_Right);
    press(Qt::Key_1);
    EXPECT_TRUE(grid()->accessibleDescription().contains(QStringLiteral("2026-06-23")))
        << grid()->accessibleDescription().toStdString();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitForEntries(3)) << "it is no refusal";
    EXPECT_TRUE(waitFor([this] { return grid()->accessibleDescription().isEmpty(); }));
}

TEST_F(WeekPageTest, AnotherItemIsFoundByAFewLetters)
{
    openPage();
    const int before = grid()->model()->rowCount();
    press(Qt::Key_I, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("tal"));
    press(Qt::Key_Return);
    EXPECT_EQ(grid()->model()->rowCount(), before + 1);
    EXPECT_EQ(QApplication::focusWidget(), grid());
    press(Qt::Key_1);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitForEntries(2));
    EXPECT_EQ(on(monday).size(), 2u);
}

TEST_F(WeekPageTest, AnotherPlaceHoldsForTheWholeWeek)
{
    openPage();
    auto *place = page->findChild<QComboBox *>();
    place->setCurrentIndex(place->findText(QStringLiteral("島の診療所")));
    press(Qt::Key_1);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitForEntries(2));
    const auto found = on(monday);
    EXPECT_TRUE(std::ranges::any_of(found, [this](const LogEntry &entry) { return entry.head.site == clinic; }));
}

TEST_F(WeekPageTest, EveryControlHasANameAndNoKeyTwoMeanings)
{
    openPage();
    EXPECT_EQ(unnamedControls(page.get()), QStringList());
    EXPECT_EQ(clashingKeys(page.get()), QStringList());
    EXPECT_EQ(clippedTexts(page.get()), QStringList());
}

TEST_F(WeekPageTest, ASheetOnPaperIsKeyedInInItsOrderAndIsBackWithIt)
{
    const HandedForm sheet{.kind = HandedKind::Week,
                           .person = person,
                           .from = monday,
                           .to = monday.addDays(6),
                           .items = itemsText({ladder.talk, ladder.wash})};
    ASSERT_TRUE(file.door().submitAndWait(edit::handOutForms({sheet}, {})));
    const auto out = [this] { return query::handedOut(file.database()).value(); };
    const QString number = formNumberText(out().front().form.number()).value_or(QString());
    openPage();
    const QString link = QStringLiteral("week?person=%1&monday=%2&paper=%3")
                             .arg(keyToText(person), monday.toString(Qt::ISODate), number);
    page->open(link);
    ASSERT_TRUE(waitFor([&] { return page->title().contains(number); }));
    const auto titles = [this](int row) { return grid()->model()->headerData(row, Qt::Vertical).toString(); };
    EXPECT_EQ(titles(0), QStringLiteral("talk"));
    EXPECT_EQ(titles(1), QStringLiteral("wash"));
    grid()->setFocus();
    grid()->setCurrentIndex(grid()->model()->index(1, 1));
    press(Qt::Key_2);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitForEntries(2));
    EXPECT_TRUE(waitFor([&] { return out().empty(); }));
    EXPECT_TRUE(waitFor([&] { return !page->title().contains(number); })) << "what comes now is beside the sheet";

    page->open(link);
    EXPECT_TRUE(waitFor([&] { return told().contains(QStringLiteral("not out any more")); }));
}

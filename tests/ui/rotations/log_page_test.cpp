#include "ui/rotations/log_page.h"

#include "models/storage/evidence_repository.h"
#include "tests/support/file_builder.h"
#include "tests/support/gui_checks.h"
#include "tests/support/test_support.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/link.h"
#include "ui/widgets/settings.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace kz;
using namespace kz::test;

namespace {

/// A resident on a rotation, with two goals to log, on the real page.
class LogPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ladder = file.ladder();
        person = file.person(QStringLiteral("仮屋 みなと"), QStringLiteral("カリヤ ミナト"));
        site = file.site(QStringLiteral("見本病院"));
        clinic = file.site(QStringLiteral("島の診療所"), SiteKind::Clinic);
        file.enrol(person, ladder);
        file.stays(person, site, QDate(2026, 4, 1), QDate(2026, 6, 30));
        clinicStay = file.stays(person, clinic, QDate(2026, 7, 1), QDate(2026, 9, 30));
    }
    void openPage()
    {
        file.close();
        auto opened = items::Workspace::open(file.path(), file.clock());
        ASSERT_TRUE(opened);
        workspace = std::move(opened).value();
        page = std::make_unique<LogPage>(*workspace, settings);
        page->resize(1140, 640);
        page->show();
        QApplication::setActiveWindow(page.get());
        Link link{.place = QStringLiteral("log"), .id = {}, .query = {}};
        link.query.insert(QStringLiteral("person"), keyToText(person));
        page->open(link.text());
        ASSERT_TRUE(waitFor([this] { return control<QListWidget>("Items")->count() > 0; }));
        page->firstFocus()->setFocus();
    }
    void TearDown() override
    {
        page.reset();
        workspace.reset();
    }
    template <typename Control>
    Control *control(const char *name)
    {
        const QList<Control *> all = page->findChildren<Control *>();
        for (Control *one : all)
            if (one->accessibleName() == QLatin1String(name))
                return one;
        ADD_FAILURE() << "no control " << name;
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const char *text) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text)); }
    std::vector<LogEntry> entries()
    {
        return storage::EvidenceRepository(file.database()).logEntriesOf(person).value();
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
    Key clinicStay = 0;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    std::unique_ptr<items::Workspace> workspace;
    std::unique_ptr<LogPage> page;
};

} // namespace

TEST_F(LogPageTest, NothingIsSubmittedThatSaysNothing)
{
    openPage();
    press(Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_TRUE(entries().empty());
    EXPECT_FALSE(control<QLineEdit>("Find an item")->accessibleDescription().isEmpty());
}

TEST_F(LogPageTest, WarnsOfACaseLoggedTwiceAndOfAPatientsNumber)
{
    file.logged(person, ladder.drip, QDate(2026, 7, 1), clinic);
    openPage();
    type("dri");
    press(Qt::Key_Return);
    EXPECT_TRUE(control<QLineEdit>("Find an item")->accessibleDescription().contains(QStringLiteral("drip")));
    auto *note = control<QPlainTextEdit>("Note, reflection");
    note->setFocus();
    type("ID 1234567");
    EXPECT_FALSE(note->accessibleDescription().isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitForEntries(2)) << "both are warnings: the person knows better";
}

TEST_F(LogPageTest, AHalfDayInClinicMaySayWhichHalfAndIsNotLoggedTwice)
{
    openPage();
    auto *halfDays = control<QComboBox>("Half-days in clinic");
    ASSERT_TRUE(halfDays);
    press(Qt::Key_J, Qt::AltModifier);
    EXPECT_EQ(halfDays->currentText(), QStringLiteral("Half a day"));
    press(Qt::Key_J, Qt::AltModifier);
    EXPECT_EQ(halfDays->currentText(), QStringLiteral("Morning"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitForEntries(1));
    EXPECT_EQ(entries().front().halfDays, 1);
    EXPECT_EQ(entries().front().dayPart, DayPart::Morning);
    ASSERT_TRUE(waitFor([halfDays] { return halfDays->currentIndex() == 0; }));
    EXPECT_TRUE(waitFor([&] {
        halfDays->setCurrentIndex(halfDays->findText(QStringLiteral("Morning")));
        return halfDays->accessibleDescription().contains(QStringLiteral("logged already"));
    }));
    halfDays->setCurrentIndex(halfDays->findText(QStringLiteral("Afternoon")));
    EXPECT_TRUE(halfDays->accessibleDescription().isEmpty());
}

TEST_F(LogPageTest, AReflectionHasLinesAndTabLeavesIt)
{
    openPage();
    type("dri");
    press(Qt::Key_Return);
    auto *note = control<QPlainTextEdit>("Note, reflection");
    note->setFocus();
    type("Asked for help late");
    press(Qt::Key_Return);
    type("Next time at once");
    EXPECT_TRUE(entries().empty()) << "Enter begins a new line";
    press(Qt::Key_Tab);
    EXPECT_NE(QApplication::focusWidget(), note);
    note->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitForEntries(1));
    EXPECT_EQ(entries().front().note, QStringLiteral("Asked for help late\nNext time at once"));
    EXPECT_TRUE(waitFor([note] { return note->toPlainText().isEmpty(); }));
}

TEST_F(LogPageTest, AnAbsenceIsToldAndForbidsNothing)
{
    file.add(Absence{.person = person, .from = QDate(2026, 7, 1), .to = QDate(2026, 7, 1), .workingDays = 1});
    openPage();
    auto *day = control<DayField>("Date");
    EXPECT_TRUE(waitFor([day] { return day->accessibleDescription().contains(QStringLiteral("absence")); }));
    type("dri");
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_TRUE(waitForEntries(1));
    day->setDay(QDate(2026, 6, 30));
    EXPECT_TRUE(waitFor([day] { return day->accessibleDescription().isEmpty(); }));
}

TEST_F(LogPageTest, WhatIsStillMissingStandsBeforeTheRest)
{
    file.logged(person, ladder.wash, QDate(2026, 5, 1), site);
    file.logged(person, ladder.wash, QDate(2026, 5, 2), site);
    openPage();
    const auto *items = control<QListWidget>("Items");
    EXPECT_EQ(items->item(0)->text(), QStringLiteral("wash")) << "done lately";
    EXPECT_EQ(items->item(1)->text(), QStringLiteral("drip")) << "still asked for";
    EXPECT_EQ(items->item(2)->text(), QStringLiteral("talk"));
}

TEST_F(LogPageTest, AReturnedEntryIsMendedAndSubmittedAgain)
{
    LogEntry entry = file.logEntry(person, ladder.drip, QDate(2026, 7, 1), clinic, EvidenceStatus::Returned);
    entry.returnReason = QStringLiteral("回数は？");
    file.add(entry);
    openPage();
    auto *table = control<QAbstractItemView>("Latest entries");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), control<QLineEdit>("Find an item"));
    press(Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return entries().front().head.status == EvidenceStatus::Submitted; }));
    EXPECT_EQ(entries().size(), 1u);
}

TEST_F(LogPageTest, AnEntryKeepsItsPlaceWhenThePageIsOpenedAgain)
{
    LogEntry entry = file.logEntry(person, ladder.drip, QDate(2026, 6, 29), clinic, EvidenceStatus::Returned);
    entry.placement = clinicStay;
    entry.setting = CareSetting::Home;
    entry.note = QStringLiteral("of a file\r\nwith other line ends");
    entry.returnReason = QStringLiteral("回数は？");
    file.add(entry);
    openPage();
    auto *table = control<QAbstractItemView>("Latest entries");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    press(Qt::Key_Return);
    const auto *where = control<QComboBox>("Where");
    const QString place = where->currentText();
    EXPECT_TRUE(place.contains(QStringLiteral("島の診療所"))) << "though planned elsewhere on that day";
    EXPECT_FALSE(page->isUnfinished()) << "nobody has typed anything";
    page->open(QStringLiteral("log?person=") + keyToText(person));
    ASSERT_TRUE(waitFor([this] { return !page->isBusy(); }));
    EXPECT_EQ(where->currentText(), place);
    control<QLineEdit>("Find an item")->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return entries().front().head.status == EvidenceStatus::Submitted; }));
    const LogEntry written = entries().front();
    EXPECT_EQ(written.head.site, std::optional(clinic));
    EXPECT_EQ(written.placement, std::optional(clinicStay));
    EXPECT_EQ(written.setting, CareSetting::Home);
}

TEST_F(LogPageTest, AnEntryOfAPlaceThatIsNotPlannedStaysThere)
{
    const Key elsewhere = file.site(QStringLiteral("見本薬局"), SiteKind::Pharmacy);
    LogEntry entry = file.logEntry(person, ladder.drip, QDate(2026, 6, 29), elsewhere, EvidenceStatus::Returned);
    entry.returnReason = QStringLiteral("回数は？");
    file.add(entry);
    openPage();
    auto *table = control<QAbstractItemView>("Latest entries");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    press(Qt::Key_Return);
    EXPECT_EQ(control<QComboBox>("Where")->currentIndex(), -1);
    control<QLineEdit>("Find an item")->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return entries().front().head.status == EvidenceStatus::Submitted; }));
    EXPECT_EQ(entries().front().head.site, std::optional(elsewhere));
    EXPECT_EQ(entries().front().placement, std::nullopt);
}

TEST_F(LogPageTest, ALinkOpensAnEntryHoweverOldItIs)
{
    LogEntry old = file.logEntry(person, ladder.drip, QDate(2026, 4, 1), site, EvidenceStatus::Returned);
    old.returnReason = QStringLiteral("回数は？");
    old.note = QStringLiteral("in April");
    const Key entry = file.add(old);
    file.act([this](edit::Edit &edit) -> Result<void> {
        for (int i = 0; i < 70; ++i)
            if (const auto made = edit.insert(file.logEntry(person, ladder.wash, QDate(2026, 6, 1), site)); !made)
                return made.error();
        return {};
    });
    openPage();
    page->open(QStringLiteral("log?person=%1&entry=%2").arg(keyToText(person), keyToText(entry)));
    const auto *note = control<QPlainTextEdit>("Note, reflection");
    ASSERT_TRUE(waitFor([&] { return note->toPlainText() == old.note; }));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] {
        const auto all = entries();
        return std::ranges::any_of(all, [&](const LogEntry &one) {
            return one.head.id == entry && one.head.status == EvidenceStatus::Submitted;
        });
    }));
    EXPECT_EQ(entries().size(), 71u);
}

TEST_F(LogPageTest, WhatIsTypedIsNotLostToAnotherPersonOrEntry)
{
    const Key other = file.person(QStringLiteral("別役 みのり"), QStringLiteral("ベツヤク ミノリ"));
    LogEntry draft = file.logEntry(person, ladder.drip, QDate(2026, 6, 30), site, EvidenceStatus::Draft);
    draft.note = QStringLiteral("begun on Tuesday");
    file.add(draft);
    openPage();
    const auto *told = page->findChild<Banner *>();
    const auto *note = control<QPlainTextEdit>("Note, reflection");
    const QString theirs = QStringLiteral("log?person=%1").arg(keyToText(other));
    const auto answer = [told](const char *text) {
        const auto buttons = told->findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->text() == QLatin1String(text))
                return button->click();
        ADD_FAILURE() << "nobody is asked: " << told->words().toStdString();
    };
    type("tal");
    press(Qt::Key_Return);
    EXPECT_TRUE(page->isUnfinished());
    auto *where = control<QComboBox>("Where");
    ASSERT_GT(where->count(), 1);
    const int chosen = (where->currentIndex() + 1) % where->count();
    where->setCurrentIndex(chosen);
    page->open(QStringLiteral("log?person=") + keyToText(person));
    ASSERT_TRUE(waitFor([this] { return !page->isBusy(); }));
    EXPECT_EQ(where->currentIndex(), chosen) << "not the place of the plan again";
    page->open(theirs);
    EXPECT_TRUE(page->title().contains(QStringLiteral("仮屋")));
    answer("Go on");
    EXPECT_TRUE(page->isUnfinished());
    auto *table = control<QAbstractItemView>("Latest entries");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    press(Qt::Key_Return);
    EXPECT_EQ(note->toPlainText(), QString());
    answer("Discard");
    ASSERT_TRUE(waitFor([&] { return note->toPlainText() == draft.note; })) << "what was asked for last";
    EXPECT_FALSE(page->isUnfinished()) << "nothing is changed of it yet";
    page->open(theirs);
    EXPECT_EQ(table->model()->rowCount(), 0) << "nobody's entries under another name";
    EXPECT_TRUE(waitFor([this] { return page->title().contains(QStringLiteral("別役")); }));
    EXPECT_TRUE(note->toPlainText().isEmpty());
    EXPECT_EQ(entries().size(), 1u);
}

TEST_F(LogPageTest, EveryControlHasANameAndNoKeyTwoMeanings)
{
    openPage();
    EXPECT_EQ(unnamedControls(page.get()), QStringList());
    EXPECT_EQ(clashingKeys(page.get()), QStringList());
    EXPECT_EQ(clippedTexts(page.get()), QStringList());
}

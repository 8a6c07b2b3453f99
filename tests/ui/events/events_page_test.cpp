#include "ui/events/events_page.h"

#include "models/query/events.h"
#include "tests/support/file_builder.h"
#include "tests/support/file_choosers.h"
#include "tests/support/gui_checks.h"
#include "tests/support/test_support.h"
#include "ui/events/event_tables.h"
#include "ui/events/event_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/link.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QTest>

using namespace kz;
using namespace kz::test;

namespace {

/// The page on a file with three people and two events of the fiscal year.
class EventsPages : public testing::Test
{
protected:
    void SetUp() override
    {
        ladder = file.ladder();
        hana = file.person(QStringLiteral("例田 花"), QStringLiteral("レイダ ハナ"));
        rin = file.person(QStringLiteral("見本坂 凛"), QStringLiteral("ミホンザカ リン"));
        aki = file.person(QStringLiteral("手本 明"), QStringLiteral("テホン アキラ"));
        file.add(
            PersonIdentifier{.person = rin, .scheme = IdentifierScheme::StaffNumber, .value = QStringLiteral("N7")});
        lecture = event("Hand hygiene", EventKind::Lecture, EventStatus::Held, QDate(2026, 6, 20));
        drill = event("Fire drill", EventKind::Drill, EventStatus::Planned, QDate(2026, 9, 1));
        file.add(EventItem{.event = lecture, .item = ladder.wash});
        for (const Key person : {hana, rin})
            file.add(Attendance{.event = lecture, .person = person});
    }
    void TearDown() override
    {
        page.reset();
        workspace.reset();
    }
    Key event(const char *title, EventKind kind, EventStatus status, QDate day)
    {
        return file.add(TrainingEvent{
            .kind = kind, .status = status, .title = QString::fromLatin1(title), .from = day, .to = day, .hours = 1.5});
    }
    void start(const QString &link = QStringLiteral("events"))
    {
        file.close();
        auto opened = items::Workspace::open(file.path(), file.clock());
        ASSERT_TRUE(opened);
        workspace = std::move(opened).value();
        page = std::make_unique<EventsPage>(*workspace, settings, files);
        page->resize(1140, 620);
        page->open(link);
        page->show();
        QApplication::setActiveWindow(page.get());
        ASSERT_TRUE(waitFor([this] { return view()->event() != 0 && !page->isBusy(); }));
    }
    EventView *view() { return page->findChild<EventView *>(); }
    bool shows(Key event)
    {
        return waitFor([&] { return view()->event() == event; });
    }
    QTableView *table(const char *name)
    {
        for (auto *one : page->findChildren<QTableView *>())
            if (one->accessibleName() == QLatin1String(name))
                return one;
        ADD_FAILURE() << name;
        return nullptr;
    }
    std::map<Key, AttendanceStatus> stored()
    {
        std::map<Key, AttendanceStatus> found;
        const auto all = storage::EventReads(file.database()).attendancesAt(lecture);
        for (const Attendance &attendance : all.value())
            found[attendance.person] = attendance.status;
        return found;
    }
    bool becomes(const std::map<Key, AttendanceStatus> &expected)
    {
        return waitFor([&] { return stored() == expected && view()->sheet().signIns.size() == expected.size(); });
    }

    FileBuilder file;
    TinyLadder ladder;
    Key hana = 0;
    Key rin = 0;
    Key aki = 0;
    Key lecture = 0;
    Key drill = 0;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    OneFile files;
    std::unique_ptr<items::Workspace> workspace;
    std::unique_ptr<EventsPage> page;
};

using enum AttendanceStatus;

} // namespace

TEST_F(EventsPages, ListsTheFiscalYearTheNewestFirstAndNarrowsIt)
{
    event("Of another year", EventKind::Lecture, EventStatus::Held, QDate(2025, 6, 1));
    start();
    const auto *model = page->findChild<EventTableModel *>();
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(model->row(0).event.id, drill);
    EXPECT_EQ(view()->event(), drill);
    for (QComboBox *box : page->findChildren<QComboBox *>())
        if (box->accessibleName() == QStringLiteral("Kind"))
            box->setCurrentIndex(box->findData(int(EventKind::Lecture)));
    ASSERT_TRUE(shows(lecture));
    EXPECT_EQ(model->rowCount(), 1);
}

TEST_F(EventsPages, ALinkLeadsToAnEventOfWhateverYear)
{
    const Key old = event("Of another year", EventKind::Lecture, EventStatus::Held, QDate(2015, 6, 1));
    start(QStringLiteral("events?id=") + keyToText(old));
    ASSERT_TRUE(shows(old));
    EXPECT_TRUE(waitFor([this] { return page->findChild<EventTableModel *>()->rowCount() == 1; }));
    EXPECT_EQ(view()->event(), old);
}

TEST_F(EventsPages, TheListThatIsImportedIsThatOfTheEvent)
{
    start(QStringLiteral("events?id=") + keyToText(lecture));
    ASSERT_TRUE(shows(lecture));
    QStringList links;
    QObject::connect(page.get(), &Page::linkActivated, page.get(), [&](const QString &link) { links << link; });
    files.path = QStringLiteral("/lists/came.csv");
    for (QAction *action : page->headerActions())
        if (action->text() == QStringLiteral("Import sign-in list…")) {
            EXPECT_TRUE(waitFor([&] { return action->isEnabled(); }));
            action->trigger();
        }
    ASSERT_EQ(links.size(), 1);
    const Link link = Link::parse(links.front());
    EXPECT_EQ(link.query.value(QStringLiteral("event")), keyToText(lecture));
    EXPECT_EQ(link.query.value(QStringLiteral("path")), files.path);
}

TEST_F(EventsPages, OneKeySaysWhatBecameOfEach)
{
    start(QStringLiteral("events?id=") + keyToText(lecture));
    ASSERT_TRUE(shows(lecture));
    QTableView *list = table("Sign-in list");
    const QAbstractItemModelTester tester(page->findChild<SignInTableModel *>());
    list->setFocus();
    list->selectRow(0); // by kana: 見本坂 ミ, 例田 レ
    QTest::keyClick(list, Qt::Key_A);
    ASSERT_TRUE(becomes({{rin, Attended}, {hana, Registered}}));
    QTest::keyClick(list, Qt::Key_X);
    ASSERT_TRUE(becomes({{rin, Attended}, {hana, Absent}})) << "the next key is for the next";
    list->selectAll();
    QTest::keyClick(list, Qt::Key_A);
    ASSERT_TRUE(becomes({{rin, Attended}, {hana, Attended}}));
    workspace->door()->undo().waitForFinished();
    EXPECT_TRUE(becomes({{rin, Attended}, {hana, Absent}})) << "those of one key are one undo";
}

TEST_F(EventsPages, WhoAttendedInPartHasTheHoursThatAreStated)
{
    start(QStringLiteral("events?id=") + keyToText(lecture));
    ASSERT_TRUE(shows(lecture));
    QTableView *list = table("Sign-in list");
    list->setFocus();
    list->selectRow(0);
    QTest::keyClick(list, Qt::Key_P);
    QWidget *dialog = nullptr;
    ASSERT_TRUE(waitFor([&] { return (dialog = QApplication::activeModalWidget()) != nullptr; }));
    QApplication::setActiveWindow(dialog);
    ASSERT_TRUE(waitFor([&] { return dialog->isAncestorOf(QApplication::focusWidget()); }));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("0.5"));
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(becomes({{rin, Partly}, {hana, Registered}}));
    EXPECT_EQ(storage::EventReads(file.database()).attendanceOf(lecture, rin).value()->hours, 0.5);
}

TEST_F(EventsPages, AddsPeopleByNameAndByACopiedList)
{
    start(QStringLiteral("events?id=") + keyToText(lecture));
    ASSERT_TRUE(shows(lecture));
    auto *finder = view()->findChild<FinderField *>();
    finder->setFocus();
    QTest::keyClicks(finder, QStringLiteral("tehon"));
    QTest::keyClick(finder, Qt::Key_Return);
    ASSERT_TRUE(becomes({{rin, Registered}, {hana, Registered}, {aki, Attended}})) << "it was held, so they came";
    EXPECT_TRUE(finder->text().isEmpty());

    QGuiApplication::clipboard()->setText(QStringLiteral("N7\t見本坂\n例田　花\nだれか\n"));
    for (QAction *action : view()->findChildren<QAction *>())
        if (action->text() == QStringLiteral("Paste list"))
            action->trigger();
    ASSERT_TRUE(becomes({{rin, Attended}, {hana, Attended}, {aki, Attended}}));
    EXPECT_TRUE(view()->findChild<Banner *>()->words().contains(QStringLiteral("だれか")));
}

TEST_F(EventsPages, NumbersCertificatesOneAfterTheOther)
{
    file.add(Attendance{.event = drill, .person = aki, .status = Attended, .number = QStringLiteral("2026-0041")});
    start(QStringLiteral("events?id=") + keyToText(lecture));
    ASSERT_TRUE(shows(lecture));
    QTableView *list = table("Sign-in list");
    list->setFocus();
    list->selectAll();
    QTest::keyClick(list, Qt::Key_A);
    ASSERT_TRUE(becomes({{rin, Attended}, {hana, Attended}}));
    QAction *numbering = nullptr;
    for (QAction *action : view()->findChildren<QAction *>())
        if (action->text() == QStringLiteral("Number certificates"))
            numbering = action;
    ASSERT_TRUE(numbering);
    ASSERT_TRUE(waitFor([&] { return numbering->isEnabled(); }));
    numbering->trigger();
    ASSERT_TRUE(waitFor([this] { return !view()->sheet().signIns.front().attendance.number.isEmpty(); }));
    EXPECT_EQ(view()->sheet().signIns[0].attendance.number, QStringLiteral("2026-0042"));
    EXPECT_EQ(view()->sheet().signIns[1].attendance.number, QStringLiteral("2026-0043"));
    EXPECT_EQ(view()->sheet().signIns[0].attendance.certifiedOn, file.clock().today());
}

TEST_F(EventsPages, ANewEventIsMadeAndShown)
{
    start();
    page->headerActions().front()->trigger();
    QWidget *dialog = nullptr;
    ASSERT_TRUE(waitFor([&] { return (dialog = QApplication::activeModalWidget()) != nullptr; }));
    QApplication::setActiveWindow(dialog);
    ASSERT_TRUE(waitFor([&] { return dialog->isAncestorOf(QApplication::focusWidget()); }));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ladder meeting"));
    FinderField *items = nullptr;
    for (auto *field : dialog->findChildren<FinderField *>())
        if (field->accessibleName() == QStringLiteral("Add an item"))
            items = field;
    ASSERT_TRUE(items);
    items->setFocus();
    QTest::keyClicks(items, QStringLiteral("wash"));
    QTest::keyClick(items, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return items->text().isEmpty(); }));
    for (auto *button : dialog->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Save"))
            button->click();
    ASSERT_TRUE(waitFor([this] { return view()->sheet().line.event.title == QStringLiteral("Ladder meeting"); }));
    ASSERT_EQ(view()->sheet().covered.size(), 1u);
    EXPECT_EQ(view()->sheet().covered.front().item, ladder.wash);
}

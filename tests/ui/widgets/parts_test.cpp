#include "models/base/key.h"
#include "tests/support/test_support.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/have_need_bar.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/link.h"
#include "ui/widgets/mnemonic.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/task_list.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace kz;
using namespace kz::test;

TEST(Link, NamesAPlaceARecordAndFilters)
{
    const Link link = Link::parse(QStringLiteral("people?site=0A1B&ward=5%20%E5%8C%97"));
    EXPECT_EQ(link.place, QStringLiteral("people"));
    EXPECT_EQ(link.query.value(QStringLiteral("ward")), QStringLiteral("5 北"));
    EXPECT_EQ(Link::parse(QStringLiteral("person/0A1B/log")).id, QStringLiteral("0A1B/log"));
    EXPECT_EQ(Link::parse({}).place, QString());
}

TEST(Link, TextAndBackIsTheSameLink)
{
    EXPECT_TRUE(rc::check([](const std::vector<std::pair<std::string, std::string>> &items) {
        Link link{QStringLiteral("people"), QStringLiteral("7"), {}};
        for (const auto &[key, value] : items)
            if (!key.empty())
                link.query.insert(QString::fromLatin1(key.c_str()), QString::fromLatin1(value.c_str()));
        link.query.remove(QString());
        RC_ASSERT(Link::parse(link.text()) == link);
    }));
}

// The last character of a key is any of 37, some of which an address would write otherwise.
TEST(Link, AKeyStandsInItAsItIsWritten)
{
    for (Key key = 1000; key < 1037; ++key) {
        const Link link{QStringLiteral("log"), {}, {{QStringLiteral("person"), keyToText(key)}}};
        EXPECT_EQ(link.text(), QStringLiteral("log?person=") + keyToText(key));
        EXPECT_EQ(Link::parse(link.text()), link);
    }
}

TEST(Mnemonic, LeavesTheWords)
{
    EXPECT_EQ(withoutMnemonic(QStringLiteral("&Open…")), QStringLiteral("Open"));
    EXPECT_EQ(withoutMnemonic(QStringLiteral("開く(&O)…")), QStringLiteral("開く"));
    EXPECT_EQ(withoutMnemonic(QStringLiteral("新人（4月）(&N)...")), QStringLiteral("新人（4月）"));
    EXPECT_EQ(withoutMnemonic(QStringLiteral("Plans && &interviews")), QStringLiteral("Plans & interviews"));
}

TEST(HaveNeed, SaysFiguresAsPeopleWriteThem)
{
    EXPECT_EQ((HaveNeed{18.5, 20, QStringLiteral("days"), false}.text()), QStringLiteral("18.5 / 20 days"));
    EXPECT_EQ((HaveNeed{3, 3, {}, true}.text()), QStringLiteral("3 / 3"));
    EXPECT_EQ((HaveNeed{19.99, 20, {}, false}.text()), QStringLiteral("19.9 / 20")) << "nothing looks met before it is";
    EXPECT_EQ((HaveNeed{25, 20, {}, true}.share()), 1.0);
    EXPECT_EQ((HaveNeed{0, 0, {}, true}.share()), 1.0);
}

TEST(IssueLabel, StandsAtItsFieldAndSpeaksForIt)
{
    QWidget window;
    auto *field = new QLineEdit(&window);
    auto *issue = new IssueLabel(field, &window);
    EXPECT_TRUE(issue->isHidden());
    issue->say(QStringLiteral("Write the kana in katakana."));
    EXPECT_FALSE(issue->isHidden());
    EXPECT_EQ(field->accessibleDescription(), QStringLiteral("Write the kana in katakana."));
    issue->clear();
    EXPECT_TRUE(issue->isHidden());
    EXPECT_TRUE(field->accessibleDescription().isEmpty());
}

TEST(SearchField, ReportsOnceTypingRestsAndAtOnceOnEnter)
{
    SearchField field(QStringLiteral("Name"));
    const QSignalSpy searched(&field, &SearchField::searched);
    const QSignalSpy left(&field, &SearchField::leftForList);
    field.setRest(20);
    QTest::keyClicks(&field, QStringLiteral("haru"));
    EXPECT_EQ(searched.size(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return searched.size() == 1; }));
    QTest::keyClicks(&field, QStringLiteral("ka"));
    QTest::keyClick(&field, Qt::Key_Return);
    ASSERT_EQ(searched.size(), 2);
    EXPECT_EQ(searched.at(1).at(0).toString(), QStringLiteral("haruka"));
    EXPECT_EQ(left.size(), 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_EQ(searched.size(), 3);
}

TEST(DayField, ReadsDaysAsPeopleWriteThem)
{
    DayField field;
    const QSignalSpy changed(&field, &DayField::dayChanged);
    EXPECT_FALSE(field.isMistaken()) << "empty is not wrong";
    for (const char *text : {"R8.4.1", "令和8年4月1日", "2026/4/1", "20260401"}) {
        field.setText(QString::fromUtf8(text));
        EXPECT_EQ(field.day(), QDate(2026, 4, 1)) << text;
    }
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(field.text(), QStringLiteral("2026-04-01"));
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(field.day(), QDate(2026, 4, 2));
    EXPECT_EQ(changed.last().at(0).toDate(), QDate(2026, 4, 2));
    field.setText(QStringLiteral("2026-02-30"));
    EXPECT_TRUE(field.isMistaken());
    EXPECT_FALSE(changed.last().at(0).toDate().isValid());
}

TEST(FigureTile, IsAButtonOnlyWithALink)
{
    FigureTile tile(QStringLiteral("Behind pace"));
    tile.setFigure(QStringLiteral("7"), QStringLiteral("people"));
    EXPECT_EQ(tile.accessibleName(), QStringLiteral("Behind pace: 7 people"));
    const QSignalSpy followed(&tile, &FigureTile::linkActivated);
    tile.click();
    EXPECT_EQ(followed.size(), 0);
    tile.setLink(QStringLiteral("people?state=behind"));
    EXPECT_EQ(tile.focusPolicy(), Qt::StrongFocus);
    QTest::keyClick(&tile, Qt::Key_Space);
    ASSERT_EQ(followed.size(), 1);
    EXPECT_EQ(followed.at(0).at(0).toString(), QStringLiteral("people?state=behind"));
}

TEST(EmptyState, OffersTheFirstAction)
{
    EmptyState empty(QStringLiteral("people"), QStringLiteral("Nobody yet"), QStringLiteral("Import a roster."));
    QAction import(QStringLiteral("&Import…"));
    const QSignalSpy triggered(&import, &QAction::triggered);
    empty.offer(&import);
    auto *button = empty.findChild<QPushButton *>();
    ASSERT_TRUE(button);
    EXPECT_EQ(button->text(), QStringLiteral("Import"));
    EXPECT_TRUE(button->property("primary").toBool());
    button->click();
    EXPECT_EQ(triggered.size(), 1);
    import.setEnabled(false);
    EXPECT_FALSE(button->isEnabled());
}

TEST(FlowLayout, BreaksLinesWhereWidthEnds)
{
    QWidget window;
    auto *flow = new FlowLayout(&window, 8);
    for (int i = 0; i < 3; ++i) {
        auto *item = new QWidget;
        item->setFixedSize(100, 20);
        flow->addWidget(item);
    }
    EXPECT_EQ(flow->heightForWidth(316), 20);
    EXPECT_EQ(flow->heightForWidth(315), 48);
    EXPECT_EQ(flow->heightForWidth(100), 76);
}

TEST(TaskList, KeepsTheRulesOfModelsAndAsksOnceToStop)
{
    TaskList tasks;
    const QAbstractItemModelTester tester(&tasks, QAbstractItemModelTester::FailureReportingMode::Fatal);
    int asked = 0;
    const TaskList::Id first = tasks.start(QStringLiteral("Importing"), [&] { ++asked; });
    TaskList::Id second = 0;
    second = tasks.start(QStringLiteral("Printing"), [&] { tasks.finish(second); });
    tasks.setProgress(first, 0.25);
    EXPECT_EQ(tasks.index(0).data(TaskList::ProgressRole).toDouble(), 0.25);
    tasks.cancelAll();
    tasks.cancel(first);
    EXPECT_EQ(asked, 1);
    ASSERT_EQ(tasks.rowCount(), 1) << "a task may end while it is asked";
    EXPECT_FALSE(tasks.index(0).data(TaskList::CancellableRole).toBool());
    tasks.finish(first);
    tasks.finish(first);
    tasks.setProgress(second, 1);
    EXPECT_EQ(tasks.rowCount(), 0);
}

TEST(TaskList, AsksForTheProgressUntilTheTaskHasFinished)
{
    TaskList tasks;
    const TaskList::Id task = tasks.start(QStringLiteral("Importing"));
    double done = 0.25;
    tasks.follow(task, [&] { return done; });
    const auto shown = [&] { return tasks.index(0).data(TaskList::ProgressRole).toDouble(); };
    EXPECT_TRUE(waitFor([&] { return shown() == 0.25; }));
    done = 0.75;
    EXPECT_TRUE(waitFor([&] { return shown() == 0.75; }));
    tasks.finish(task);
    EXPECT_TRUE(waitFor([&] { return tasks.findChildren<QTimer *>().isEmpty(); }));
}

TEST(Settings, TheTableNamesEverySettingOnce)
{
    QStringList keys;
    for (int i = 0; i <= int(Setting::View); ++i) {
        int rows = 0;
        for (const SettingInfo &info : settingTable()) {
            if (info.setting != Setting(i))
                continue;
            ++rows;
            keys.append(QLatin1String(info.key));
        }
        EXPECT_EQ(rows, 1) << i;
    }
    EXPECT_EQ(keys.removeDuplicates(), 0);
}

TEST(Settings, OutliveTheProgramWithTheirTypes)
{
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        EXPECT_EQ(settings.value(Setting::Theme).toString(), QStringLiteral("system"));
        settings.setValue(Setting::RailCollapsed, true);
        settings.setValue(Setting::RecentFiles, QStringList{QStringLiteral("/院内/a.kizahashi")});
        settings.setValue(Setting::View, QStringLiteral("people?site=1"), QStringLiteral("people"));
        settings.setValue(Setting::View, QStringLiteral("x"), QStringLiteral("sites"));
        settings.reset(Setting::View, QStringLiteral("sites"));
    }
    const Settings settings(folder.path());
    EXPECT_EQ(settings.value(Setting::RailCollapsed).typeId(), QMetaType::Bool);
    EXPECT_TRUE(settings.value(Setting::RailCollapsed).toBool());
    EXPECT_EQ(settings.value(Setting::RecentFiles).toStringList(), QStringList{QStringLiteral("/院内/a.kizahashi")});
    EXPECT_EQ(settings.value(Setting::View, QStringLiteral("people")).toString(), QStringLiteral("people?site=1"));
    EXPECT_EQ(settings.value(Setting::View, QStringLiteral("sites")).toString(), QString());
}

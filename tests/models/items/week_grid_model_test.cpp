#include "models/items/week_grid_model.h"

#include "tests/models/items/items_support.h"

#include <QAbstractItemModelTester>

using namespace kz;
using namespace kz::items;

namespace {

const QDate monday(2026, 6, 29);

query::LoggableItem item(Key key, const char *title, TraineeRole role = TraineeRole::None)
{
    query::LoggableItem made;
    made.item = key;
    made.title = {QLatin1String(title), QLatin1String(title)};
    made.role = role;
    return made;
}

LogEntry logged(QDate day, std::vector<LoggedItem> items, int halfDays = 0, DayPart part = DayPart::Unstated)
{
    LogEntry entry;
    entry.head.day = day;
    entry.items = std::move(items);
    entry.halfDays = halfDays;
    entry.dayPart = part;
    return entry;
}

class WeekGrid : public testing::Test
{
protected:
    void SetUp() override { model.setWeek(monday, {item(1, "drip", TraineeRole::Assisted), item(2, "wash")}, {}, {}); }
    QString shown(int row, int column) const { return model.index(row, column).data().toString(); }
    bool type(int row, int column, int count) { return model.setData(model.index(row, column), count); }

    WeekGridModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(WeekGrid, HoldsWhatIsTypedForEachDay)
{
    EXPECT_TRUE(model.isEmpty());
    EXPECT_TRUE(type(0, 0, 2));
    EXPECT_TRUE(type(1, 0, 1));
    EXPECT_TRUE(type(0, 6, 3));
    EXPECT_EQ(model.itemsOn(0),
              (std::vector<LoggedItem>{{1, TraineeRole::Assisted, 2}, {2, TraineeRole::Performed, 1}}))
        << "in the role it was logged in last";
    EXPECT_TRUE(model.itemsOn(1).empty());
    EXPECT_EQ(model.itemsOn(6).size(), 1u);
    EXPECT_EQ(shown(0, WeekGridModel::total), QStringLiteral("5"));
    EXPECT_TRUE(type(0, 0, 0));
    EXPECT_EQ(shown(0, 0), QString());
    model.clearTyped();
    EXPECT_TRUE(model.isEmpty());
}

TEST_F(WeekGrid, ADayHasTwoHalves)
{
    const int morning = model.firstClinicRow();
    const int afternoon = morning + 1;
    EXPECT_TRUE(type(afternoon, 3, 1));
    EXPECT_EQ(model.halfDaysOn(3), 1);
    EXPECT_EQ(model.dayPartOn(3), DayPart::Afternoon);
    EXPECT_EQ(shown(morning, WeekGridModel::total), QStringLiteral("0.5 d"));
    EXPECT_TRUE(type(morning, 3, 1));
    EXPECT_EQ(model.halfDaysOn(3), 2);
    EXPECT_EQ(model.dayPartOn(3), DayPart::Unstated) << "both are one whole day";
    EXPECT_EQ(shown(morning, WeekGridModel::total), QStringLiteral("1 d"));
    EXPECT_TRUE(type(afternoon, 3, 0));
    EXPECT_EQ(model.dayPartOn(3), DayPart::Morning);
    EXPECT_TRUE(type(afternoon, 4, 2)) << "the whole day at once";
    EXPECT_EQ(shown(morning, 4), QStringLiteral("1"));
    EXPECT_EQ(shown(afternoon, 4), QStringLiteral("1"));
    EXPECT_FALSE(type(morning, 4, 3));
    EXPECT_TRUE(model.itemsOn(3).empty());
    EXPECT_FALSE(type(0, 0, -1));
    EXPECT_FALSE(type(0, WeekGridModel::total, 1)) << "a sum is not typed";
}

TEST_F(WeekGrid, AHalfDayIsMarkedOnceWhereverItWas)
{
    model.setLogged(
        {logged(monday, {}, 1, DayPart::Morning), logged(monday.addDays(1), {}, 2), logged(monday.addDays(2), {}, 1)},
        {});
    const int morning = model.firstClinicRow();
    const int afternoon = morning + 1;
    EXPECT_EQ(shown(morning, 0), QStringLiteral("(1)"));
    EXPECT_EQ(shown(afternoon, 0), QString());
    EXPECT_EQ(shown(morning, 1), QStringLiteral("(1)"));
    EXPECT_EQ(shown(afternoon, 1), QStringLiteral("(1)"));
    EXPECT_EQ(shown(morning, 2), QStringLiteral("(1?)")) << "nobody said which half it was";
    EXPECT_FALSE(model.isClinicTwice(0)) << "nothing is typed";
    ASSERT_TRUE(type(afternoon, 0, 1));
    EXPECT_FALSE(model.isClinicTwice(0));
    ASSERT_TRUE(type(morning, 0, 1));
    EXPECT_TRUE(model.isClinicTwice(0));
    ASSERT_TRUE(type(afternoon, 1, 1));
    EXPECT_TRUE(model.isClinicTwice(1));
    ASSERT_TRUE(type(morning, 2, 1));
    EXPECT_FALSE(model.isClinicTwice(2)) << "the other may have been the afternoon";
    ASSERT_TRUE(type(afternoon, 2, 1));
    EXPECT_TRUE(model.isClinicTwice(2)) << "three halves";
    EXPECT_EQ(shown(morning, WeekGridModel::total), QStringLiteral("2.5 d (2 d)"));
    EXPECT_EQ(model.index(morning, WeekGridModel::total).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Outpatient clinic, week: 2.5 d, logged already: 2 d"));
}

TEST_F(WeekGrid, WhatIsLoggedAlreadyStandsInBrackets)
{
    const QHash<Key, query::Title> titles{{7, {QStringLiteral("talk"), QStringLiteral("talk")}}};
    ASSERT_TRUE(type(0, 1, 2));
    model.setLogged({logged(monday.addDays(1), {{1, TraineeRole::Performed, 1}}),
                     logged(monday.addDays(2), {{7, {}, 4}}), logged(monday.addDays(4), {}, 1, DayPart::Afternoon),
                     logged(monday.addDays(7), {{1, {}, 9}})},
                    titles);
    EXPECT_EQ(shown(0, 1), QStringLiteral("2 (1)")) << "what is typed stays";
    ASSERT_EQ(model.rowCount(), 5) << "an item logged in the week has a row";
    EXPECT_EQ(model.headerData(2, Qt::Vertical).toString(), QStringLiteral("talk"));
    EXPECT_EQ(shown(2, 2), QStringLiteral("(4)"));
    EXPECT_EQ(shown(4, 4), QStringLiteral("(1)"));
    EXPECT_TRUE(model.itemsOn(2).empty()) << "nothing is logged twice";
    EXPECT_EQ(model.index(0, 1).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("drip, 2026-06-30: 2, logged already: 1"));
}

TEST_F(WeekGrid, AnotherItemStandsAboveTheClinicOnce)
{
    EXPECT_EQ(model.addItem(item(5, "talk")), 2);
    EXPECT_EQ(model.addItem(item(5, "talk")), 2);
    EXPECT_EQ(model.addItem(item(1, "drip")), 0);
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.headerData(3, Qt::Vertical).toString(), QStringLiteral("Outpatient clinic, morning"));
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_TRUE(model.isEmpty());
}

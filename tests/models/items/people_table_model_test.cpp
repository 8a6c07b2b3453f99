#include "models/items/people_table_model.h"

#include "tests/models/items/items_support.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

using namespace kz;
using namespace kz::items;
using kz::test::FileBuilder;
using kz::test::OpenFile;
using kz::test::waitFor;

namespace {

const QDate today(2026, 7, 1);

class PeopleTable : public testing::Test
{
protected:
    PeopleTable()
    {
        for (int i = 0; i < 3; ++i)
            people.push_back(file.person(QStringLiteral("例田 %1").arg(i), QStringLiteral("レイダ ") + kana[i]));
        file.enrol(people[1], ladder, ladder.levelOne, QDate(2025, 7, 1), QDate(2026, 10, 1));
    }
    QString text(const QAbstractItemModel &model, int row, int column)
    {
        waitFor([&] { return !model.index(row, column).data().isNull(); });
        return model.index(row, column).data().toString();
    }
    Person record(const QString &name, const QString &reading)
    {
        Person made;
        made.name = name;
        made.kana = reading;
        made.profession = nurse;
        return made;
    }

    const QString kana[3] = {QStringLiteral("ア"), QStringLiteral("カ"), QStringLiteral("サ")};
    FileBuilder file{today};
    Key nurse = file.profession("nurse");
    test::TinyLadder ladder = file.ladder();
    std::vector<Key> people;
};

} // namespace

TEST_F(PeopleTable, ShowsRowsWithoutWaitingForThem)
{
    OpenFile open(file);
    PeopleTableModel model(*open);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_FALSE(model.isLoaded());
    model.refresh();
    ASSERT_TRUE(waitFor([&] { return model.isLoaded(); }));
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0, 0).data(KeyRole).value<Key>(), people[0]);
    EXPECT_EQ(text(model, 1, PeopleTableModel::Name), QStringLiteral("例田 1"));
    EXPECT_EQ(model.index(1, PeopleTableModel::State).data(StateRole).toInt(), int(query::PaceState::Behind));
    EXPECT_EQ(model.index(1, PeopleTableModel::Progress).data(ShareRole).toDouble(), 0);
    EXPECT_GT(model.index(1, PeopleTableModel::Progress).data(PaceRole).toDouble(), 0.5);
    EXPECT_FALSE(model.index(0, PeopleTableModel::Progress).data(ShareRole).isValid());
    EXPECT_FALSE(model.headerData(0, Qt::Horizontal).toString().isEmpty());
}

TEST_F(PeopleTable, KeepsThePlaceOfWhoIsSelectedWhenOthersComeAndGo)
{
    OpenFile open(file);
    PeopleTableModel model(*open);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.refresh();
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 3; }));
    const QPersistentModelIndex selected(model.index(1, 0));
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [&] { ++resets; });
    open.act([&](edit::Edit &edit) -> Result<void> {
        if (auto made = edit.insert(record(QStringLiteral("先頭"), QStringLiteral("アア"))); !made)
            return made.error();
        return edit.remove<Person>(people[0]);
    });
    ASSERT_TRUE(waitFor([&] { return model.rowOf(people[0]) < 0; }));
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.keyAt(selected.row()), people[1]);
    // Somebody else's name moves them to the end.
    open.act([&](edit::Edit &edit) {
        Person moved = record(QStringLiteral("例田 1"), QStringLiteral("ワ"));
        moved.id = people[1];
        return edit.update(moved);
    });
    ASSERT_TRUE(waitFor([&] { return model.rowOf(people[1]) == 2; }));
    EXPECT_EQ(model.keyAt(selected.row()), people[1]);
    EXPECT_EQ(resets, 0);
}

TEST_F(PeopleTable, ShowsWhatWasChangedElsewhere)
{
    OpenFile open(file);
    PeopleTableModel model(*open);
    model.refresh();
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 3; }));
    EXPECT_EQ(text(model, 2, PeopleTableModel::Name), QStringLiteral("例田 2"));
    open.act([&](edit::Edit &edit) {
        Person renamed = record(QStringLiteral("改名 次郎"), QStringLiteral("レイダ サ"));
        renamed.id = people[2];
        return edit.update(renamed);
    });
    EXPECT_TRUE(waitFor([&] { return model.index(2, 0).data() == QStringLiteral("改名 次郎"); }));
    // Evidence changes the standing by way of the worker.
    open.act([&](edit::Edit &edit) -> Result<void> {
        LogEntry entry;
        entry.head.person = people[1];
        entry.head.day = today;
        entry.head.enteredOn = today;
        entry.head.submittedOn = today;
        entry.head.status = EvidenceStatus::Submitted;
        entry.items = {{ladder.wash, TraineeRole::Performed, 2}};
        const auto made = edit.insert(entry);
        return made ? Result<void>() : made.error();
    });
    EXPECT_TRUE(waitFor([&] { return model.index(1, PeopleTableModel::Progress).data(ShareRole).toDouble() == 0.5; }));
}

TEST_F(PeopleTable, FiltersAndSortsByAskingAnew)
{
    OpenFile open(file);
    PeopleTableModel model(*open);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFilter({.state = query::PaceState::Behind});
    ASSERT_TRUE(waitFor([&] { return model.isLoaded(); }));
    EXPECT_EQ(model.keys(), std::vector<Key>{people[1]});
    model.setFilter({.text = QStringLiteral("2")});
    model.setFilter({}); // the last question counts
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 3; }));
    model.sort(PeopleTableModel::Name, Qt::DescendingOrder);
    ASSERT_TRUE(waitFor([&] { return model.keyAt(0) == people[2]; }));
    EXPECT_EQ(model.keys(), (std::vector<Key>{people[2], people[1], people[0]}));
    model.sort(PeopleTableModel::Progress, Qt::AscendingOrder);
    ASSERT_TRUE(waitFor([&] { return model.keyAt(0) == people[1]; }));
    EXPECT_FALSE(PeopleTableModel::canSort(PeopleTableModel::Target));
}

TEST_F(PeopleTable, ManyRowsComeAsTheyAreLookedAt)
{
    file.act([&](edit::Edit &edit) -> Result<void> {
        for (int i = 0; i < 5000; ++i)
            if (auto made = edit.insert(record(QStringLiteral("例田 %1").arg(i + 10), QStringLiteral("レイダ タ")));
                !made)
                return made.error();
        return {};
    });
    OpenFile open(file);
    PeopleTableModel model(*open);
    model.refresh();
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 5003; }));
    EXPECT_TRUE(model.index(4000, 0).data().isNull()) << "it does not wait";
    EXPECT_EQ(text(model, 4000, 0), QStringLiteral("例田 4007"));
    EXPECT_FALSE(model.row(1000));
    EXPECT_EQ(text(model, 5002, 0), QStringLiteral("例田 5009"));
    EXPECT_EQ(text(model, 0, 0), QStringLiteral("例田 0"));
}

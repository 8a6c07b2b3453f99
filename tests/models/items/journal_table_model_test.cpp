#include "models/items/journal_table_model.h"

#include "tests/models/items/items_support.h"

#include <QAbstractItemModelTester>

using namespace kz;
using namespace kz::items;
using kz::test::FileBuilder;
using kz::test::OpenFile;
using kz::test::waitFor;

TEST(JournalTable, IsNewestFirstAndSaysWhatWasTakenBack)
{
    FileBuilder file(QDate(2026, 7, 1));
    const Key first = file.person(QStringLiteral("例田 花"));
    OpenFile open(file);
    JournalTableModel model(*open);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.refresh();
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 2; })) << "the new file and the person";
    ASSERT_TRUE(waitFor([&] { return !model.index(0, 0).data().isNull(); }));
    EXPECT_EQ(model.index(0, JournalTableModel::Actor).data().toString(), QStringLiteral("教育担当"));
    EXPECT_EQ(model.index(0, JournalTableModel::Records).data().toString(), QStringLiteral("1"));
    EXPECT_FALSE(model.index(0, JournalTableModel::Action).data().toString().isEmpty());

    auto undone = open->door()->undo();
    undone.waitForFinished();
    ASSERT_TRUE(undone.result());
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 3; }));
    EXPECT_TRUE(
        waitFor([&] { return model.index(1, 0).data(StateRole).toInt() == int(JournalTableModel::State::TakenBack); }));
    EXPECT_TRUE(waitFor(
        [&] { return model.index(0, 0).data(StateRole).toInt() == int(JournalTableModel::State::TakingBack); }));
    model.setFilter({.record = first});
    EXPECT_TRUE(waitFor([&] { return model.rowCount() == 2; })) << "made and taken away";
    model.setFilter({.actor = 99});
    EXPECT_TRUE(waitFor([&] { return model.rowCount() == 0; }));
}

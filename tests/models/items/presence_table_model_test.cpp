#include "models/items/presence_table_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::items;

TEST(PresenceTable, SaysWhoBelongsAndWhoIsPlaced)
{
    storage::PresenceLine belongs;
    belongs.person = 1;
    belongs.name = QStringLiteral("例田 花");
    belongs.departmentName = QStringLiteral("3階病棟");
    belongs.from = QDate(2026, 4, 1);
    storage::PresenceLine placed = belongs;
    placed.person = 2;
    placed.placement = 9;
    placed.to = QDate(2026, 6, 30);
    placed.supervisorName = QStringLiteral("手本 明");

    PresenceTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    model.setLines({belongs, placed});
    ASSERT_EQ(model.rowCount(), 2);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(text(0, PresenceTableModel::As), QStringLiteral("Belongs here"));
    EXPECT_NE(text(1, PresenceTableModel::As), text(0, PresenceTableModel::As));
    EXPECT_EQ(text(1, PresenceTableModel::Supervisor), QStringLiteral("手本 明"));
    EXPECT_NE(text(1, PresenceTableModel::Period), text(0, PresenceTableModel::Period));
    for (int column = 0; column < model.columnCount(); ++column)
        EXPECT_FALSE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty()) << column;
    model.setLines({placed});
    EXPECT_EQ(model.line(0).person, 2);
    EXPECT_EQ(model.rowCount(), 1);
}

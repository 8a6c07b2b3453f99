#include "ui/charts/chart_table_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::charts;

TEST(ChartTableModel, ShowsFiguresAtTheRightAndShortRowsAsTheyAre)
{
    ChartTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.columnCount(), 0);
    model.setTable({.header = {QStringLiteral("Site"), QStringLiteral("Weeks")},
                    .rows = {{QStringLiteral("clinic"), QStringLiteral("12.5")}, {QStringLiteral("island")}},
                    .figures = {false, true}});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("12.5"));
    EXPECT_EQ(model.index(1, 1).data().toString(), QString());
    EXPECT_TRUE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    EXPECT_TRUE(model.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Weeks"));
    model.setTable({.header = {QStringLiteral("Level")}, .rows = {{QStringLiteral("I")}}, .figures = {false}});
    EXPECT_EQ(model.columnCount(), 1);
    EXPECT_EQ(model.rowCount(), 1);
}

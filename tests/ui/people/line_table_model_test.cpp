#include "ui/people/line_table_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace kz;

TEST(LineTableModel, OrdersByWhatStandsBehindTheWordsAndBack)
{
    LineTableModel model({QStringLiteral("Day")});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto line = [](Key key, QDate day, const QString &text) {
        return Line{.key = key, .cells = {{.text = text, .order = day}}};
    };
    model.setLines({line(1, QDate(2026, 10, 1), QStringLiteral("2026年10月1日")),
                    line(2, QDate(2026, 9, 1), QStringLiteral("2026年9月1日")),
                    line(3, QDate(2025, 12, 1), QStringLiteral("2025年12月1日"))});
    model.sort(0);
    EXPECT_EQ(model.rowOf(3), 0);
    EXPECT_EQ(model.rowOf(2), 1);
    EXPECT_EQ(model.rowOf(1), 2);
    model.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(model.rowOf(1), 0);
    model.sort(-1);
    EXPECT_EQ(model.rowOf(1), 0);
    EXPECT_EQ(model.rowOf(2), 1);
}

TEST(LineTableModel, StaysAsItIsWhenNothingChanged)
{
    LineTableModel model({QStringLiteral("What")});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const std::vector<Line> lines{{.key = 1, .cells = {{.text = QStringLiteral("a")}}}};
    model.setLines(lines);
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [&] { ++resets; });
    model.setLines(lines);
    EXPECT_EQ(resets, 0);
    model.setLines({{.key = 1, .cells = {{.text = QStringLiteral("b")}}}});
    EXPECT_EQ(resets, 1);
    model.setLines({});
    EXPECT_EQ(model.rowCount(), 0);
}

#include "models/items/rows_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace kz;

namespace {

struct Stay {
    QString where;
    QDate from;
};

using Stays = items::RowsModel<Stay>;

std::vector<Stays::ColumnOf> columns()
{
    return {Stays::text(QStringLiteral("Where"), [](const Stay &stay) { return stay.where; }),
            Stays::day(
                QStringLiteral("From"), [](const Stay &stay) { return stay.from; },
                [](QDate day) { return day.toString(QStringLiteral("d.M.yyyy")); })};
}

QStringList wheres(const Stays &model)
{
    QStringList found;
    for (const Stay &stay : model.rows())
        found.append(stay.where);
    return found;
}

const std::vector<Stay> three{{QStringLiteral("clinic"), QDate(2026, 10, 1)},
                              {QStringLiteral("ward"), QDate(2026, 9, 1)},
                              {QStringLiteral("island"), QDate(2025, 12, 1)}};

} // namespace

TEST(RowsModel, SortsByTheDayAndNotByItsWordsAndRowsKeepTheirPlace)
{
    Stays model(columns());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(three);
    const QPersistentModelIndex ward = model.index(1, 1);
    model.sort(1, Qt::AscendingOrder);
    EXPECT_EQ(wheres(model), (QStringList{QStringLiteral("island"), QStringLiteral("ward"), QStringLiteral("clinic")}));
    model.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(wheres(model), (QStringList{QStringLiteral("ward"), QStringLiteral("island"), QStringLiteral("clinic")}));
    EXPECT_EQ(ward.row(), 0);
    EXPECT_EQ(ward.data().toString(), QStringLiteral("1.9.2026"));
    model.setRows({three[0], three[1]});
    EXPECT_EQ(wheres(model), (QStringList{QStringLiteral("ward"), QStringLiteral("clinic")})) << "in the order chosen";
}

TEST(RowsModel, TellsWhichRowChanged)
{
    Stays model(columns());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(three);
    QList<int> changed;
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model,
                     [&](const QModelIndex &first, const QModelIndex &last) {
                         changed << first.row() << first.column() << last.row() << last.column();
                     });
    model.setRow(2, {QStringLiteral("harbour"), QDate(2025, 12, 1)});
    EXPECT_EQ(changed, (QList<int>{2, 0, 2, 1}));
    EXPECT_EQ(model.index(2, 0).data().toString(), QStringLiteral("harbour"));
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("From"));
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}

#include "ui/home/attention_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace kz;

TEST(AttentionModel, EveryLineSaysWhyAndLeadsToItsRecord)
{
    query::HomeSummary summary;
    query::BehindPerson behind;
    behind.row.key = 11;
    behind.row.name = QStringLiteral("例田 花");
    behind.row.siteName = QStringLiteral("階中央病院");
    behind.enrolment.progress = 0.2;
    behind.enrolment.pace = 0.5;
    summary.behind = {behind};
    storage::ExpiringLine expiring;
    expiring.person = 12;
    expiring.name = QStringLiteral("見本坂 凛");
    expiring.validUntil = QDate(2026, 9, 30);
    summary.expiring = {expiring};
    storage::UnsupervisedLine alone;
    alone.person = 13;
    alone.name = QStringLiteral("手本 明");
    alone.siteName = QStringLiteral("遠音島診療所");
    alone.from = QDate(2026, 8, 1);
    alone.to = QDate(2026, 8, 28);
    summary.unsupervised = {alone};

    AttentionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSummary(summary);
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0, AttentionModel::WhoColumn).data().toString(), QStringLiteral("例田 花"));
    EXPECT_TRUE(model.index(0, AttentionModel::WhyColumn).data().toString().contains(QStringLiteral("20%")));
    EXPECT_EQ(model.index(2, AttentionModel::WhereColumn).data().toString(), QStringLiteral("遠音島診療所"));
    EXPECT_EQ(model.linkAt(0), QStringLiteral("person/%1").arg(keyToText(11)));
    EXPECT_TRUE(model.linkAt(1).endsWith(QStringLiteral("?tab=certificates")));
    EXPECT_TRUE(model.linkAt(2).endsWith(QStringLiteral("?tab=timeline")));
    EXPECT_EQ(model.linkAt(3), QString());
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_FALSE(model.index(row, AttentionModel::WhyColumn).data(Qt::ToolTipRole).toString().isEmpty()) << row;
    summary.behind.clear();
    model.setSummary(summary);
    EXPECT_EQ(model.rowCount(), 2);
    model.setSummary({});
    EXPECT_EQ(model.rowCount(), 0);
}

#include "ui/administration/import_preview_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace kz;

namespace {

exchange::Problem problem(qint64 line, int column, const char *field)
{
    return {
        .row = line, .column = column, .field = QString::fromLatin1(field), .issue = {.field = {}, .arguments = {}}};
}

} // namespace

TEST(ImportPreviewModel, ShowsWhatIsWrongAndKeepsWhatWasMendedInSight)
{
    exchange::ImportPreview preview;
    preview.rows.add({1, {QStringLiteral("氏名"), QStringLiteral("職種")}});
    preview.rows.add({2, {QStringLiteral("例田 花"), QStringLiteral("看護師")}});
    preview.rows.add({3, {QStringLiteral("見本坂 凛")}});
    preview.rows.add({4, {QString(), QStringLiteral("看護師")}});
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPreview(preview);
    ASSERT_EQ(model.rowCount(), 3) << "the header is no row";
    ASSERT_EQ(model.columnCount(), ImportPreviewModel::FirstCell + 2);
    EXPECT_EQ(model.headerData(ImportPreviewModel::FirstCell, Qt::Horizontal).toString(), QStringLiteral("氏名"));

    model.setProblems({problem(3, 2, "profession"), problem(4, 1, "name")}, exchange::ImportKind::Person);
    model.setOnlyProblems(true);
    ASSERT_EQ(model.rowCount(), 2);
    const QModelIndex first = model.nextError(0);
    EXPECT_EQ(first, model.index(0, ImportPreviewModel::FirstCell + 1));
    EXPECT_EQ(first.data(ImportPreviewModel::StateRole).toInt(), 2);
    EXPECT_FALSE(model.index(0, ImportPreviewModel::Problem).data().toString().isEmpty());

    int changes = 0;
    QObject::connect(&model, &ImportPreviewModel::changed, &model, [&] { ++changes; });
    EXPECT_TRUE(model.setData(first, QStringLiteral("保健師"))) << "a cell that the row did not have";
    EXPECT_FALSE(model.setData(first, QStringLiteral("保健師"))) << "the same again changes nothing";
    EXPECT_FALSE(model.setData(model.index(0, ImportPreviewModel::Line), 7));
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(model.mended().value(3), (QStringList{QStringLiteral("見本坂 凛"), QStringLiteral("保健師")}));
    model.setProblems({problem(4, 1, "name")}, exchange::ImportKind::Person);
    EXPECT_EQ(model.rowCount(), 2) << "a second look is possible";
    EXPECT_EQ(model.nextError(0).row(), 1);
    model.setOnlyProblems(false);
    EXPECT_EQ(model.rowCount(), 3);
    model.toggleSkipped({0, 2});
    EXPECT_EQ(model.skipped(), (QSet<qint64>{2, 4}));
    EXPECT_EQ(changes, 2);
    model.toggleSkipped({0});
    EXPECT_EQ(model.skipped(), QSet<qint64>{4});
    model.setPreview(preview);
    EXPECT_TRUE(model.mended().isEmpty());
    EXPECT_TRUE(model.skipped().isEmpty());
}

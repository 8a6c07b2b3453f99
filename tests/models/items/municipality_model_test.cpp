#include "models/items/municipality_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::items;

namespace {

QStringList found(MunicipalityModel &model, const char *typed)
{
    model.search(QString::fromUtf8(typed));
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace

TEST(MunicipalityModel, FindsByKanjiKanaRomajiPrefectureAndCode)
{
    MunicipalityModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString shinjo = QStringLiteral("新庄市");
    const QString mogami = QStringLiteral("最上町");
    const QString yamagata = QStringLiteral("山形県");
    model.setAll({{.id = 1,
                   .code = QStringLiteral("062057"),
                   .prefecture = yamagata,
                   .name = shinjo,
                   .kana = QStringLiteral("シンジョウシ")},
                  {.id = 2,
                   .code = QStringLiteral("063622"),
                   .prefecture = yamagata,
                   .name = mogami,
                   .kana = QStringLiteral("モガミマチ")}});
    EXPECT_EQ(found(model, ""), QStringList()) << "nothing asked, nothing offered";
    EXPECT_EQ(found(model, "新庄"), QStringList{shinjo});
    EXPECT_EQ(found(model, "しんじょう"), QStringList{shinjo});
    EXPECT_EQ(found(model, "mogami"), QStringList{mogami});
    EXPECT_EQ(found(model, "山形県"), QStringList({shinjo, mogami}));
    EXPECT_EQ(found(model, "0636"), QStringList{mogami});
    EXPECT_EQ(model.index(0, 0).data(MunicipalityModel::KeyRole).toLongLong(), 2);
    EXPECT_EQ(model.nameOf(1), shinjo);
    EXPECT_EQ(model.nameOf(0), QString());
}

#include "models/items/found_model.h"

#include "tests/models/items/items_support.h"

#include <QAbstractItemModelTester>

using namespace kz;
using namespace kz::items;
using kz::test::FileBuilder;
using kz::test::OpenFile;
using kz::test::waitFor;

TEST(FoundModel, ShowsWhoTheFragmentNamesAndForgetsOlderQuestions)
{
    FileBuilder file;
    const Key haruka = file.person(QStringLiteral("見本坂 はるか"), QStringLiteral("ミホンザカ ハルカ"));
    file.person(QStringLiteral("見本坂 つばさ"), QStringLiteral("ミホンザカ ツバサ"));
    file.person(QStringLiteral("手本 あきら"), QStringLiteral("テホン アキラ"));
    OpenFile open(file);
    FoundModel model(FoundModel::Kind::People, *open);
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Name, kana or staff number"));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.search(QStringLiteral("ミホン"));
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 2; }));
    model.search(QStringLiteral("テホン"));
    model.search(QStringLiteral("はるか"));
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 1; }));
    EXPECT_EQ(model.index(0).data(FoundModel::KeyRole).value<Key>(), haruka);
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("見本坂 はるか"));
    EXPECT_TRUE(model.index(0).data(FoundModel::DetailRole).toString().startsWith(QStringLiteral("ミホンザカ")));
    model.search(QStringLiteral("  "));
    EXPECT_EQ(model.rowCount(), 0) << "nothing typed finds nobody, at once";
}

TEST(FoundModel, FindsSitesAsWell)
{
    FileBuilder file;
    const Key island = file.site(QStringLiteral("遠音島診療所"), SiteKind::Clinic);
    file.site(QStringLiteral("階中央病院"));
    OpenFile open(file);
    FoundModel model(FoundModel::Kind::Sites, *open);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.search(QStringLiteral("遠音島"));
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 1; }));
    EXPECT_EQ(model.index(0).data(FoundModel::KeyRole).value<Key>(), island);
}

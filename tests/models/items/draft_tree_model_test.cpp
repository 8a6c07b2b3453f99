#include "models/items/draft_tree_model.h"

#include "tests/models/items/items_support.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

using namespace kz;
using namespace kz::items;
using kz::test::FileBuilder;

namespace {

class DraftTree : public testing::Test
{
protected:
    void SetUp() override
    {
        query::Plans plans;
        const auto read = query::frameworkSheet(file.database(), plans, ladder.version);
        ASSERT_TRUE(read);
        model.setSheet(read.value());
        model.setEditable(true);
        QObject::connect(&model, &DraftTreeModel::moveAsked, &model,
                         [this](const std::vector<Key> &keys, Key above, int position) {
                             moved = keys;
                             parent = above;
                             place = position;
                         });
    }
    bool drop(const QModelIndexList &rows, int row, const QModelIndex &onto)
    {
        const std::unique_ptr<QMimeData> data(model.mimeData(rows));
        if (!model.canDropMimeData(data.get(), Qt::MoveAction, row, 0, onto))
            return false;
        model.dropMimeData(data.get(), Qt::MoveAction, row, 0, onto);
        return true;
    }

    FileBuilder file;
    test::TinyLadder ladder = file.ladder();
    DraftTreeModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    std::vector<Key> moved;
    Key parent = -1;
    int place = -1;
};

} // namespace

TEST_F(DraftTree, EveryItemIsARow)
{
    EXPECT_EQ(model.rowCount(), 2);
    const QModelIndex care = model.indexOf(ladder.care);
    EXPECT_EQ(model.rowCount(care), 2);
    EXPECT_EQ(model.indexOf(ladder.drip).parent(), care);
    EXPECT_EQ(model.indexOf(ladder.drip).siblingAtColumn(DraftTreeModel::Code).data().toString(),
              QStringLiteral("drip"));
}

TEST_F(DraftTree, WhatIsDraggedAsksToStandWhereItWasDropped)
{
    ASSERT_TRUE(drop({model.indexOf(ladder.drip)}, 0, model.indexOf(ladder.team)));
    EXPECT_EQ(moved, std::vector<Key>{ladder.drip});
    EXPECT_EQ(parent, ladder.team);
    EXPECT_EQ(place, 1);
    ASSERT_TRUE(drop({model.indexOf(ladder.talk)}, -1, model.indexOf(ladder.care))) << "onto a row: last below it";
    EXPECT_EQ(place, 0);
    ASSERT_TRUE(drop({model.indexOf(ladder.drip), model.indexOf(ladder.care)}, 2, {}));
    EXPECT_EQ(moved, std::vector<Key>{ladder.care}) << "drip goes along with care";
    EXPECT_EQ(parent, 0);
}

TEST_F(DraftTree, NothingIsDroppedBelowItselfOrWhereNobodyMayWrite)
{
    EXPECT_FALSE(drop({model.indexOf(ladder.care)}, 0, model.indexOf(ladder.wash)));
    EXPECT_FALSE(drop({model.indexOf(ladder.care)}, -1, model.indexOf(ladder.care)));
    model.setEditable(false);
    EXPECT_FALSE(drop({model.indexOf(ladder.drip)}, 0, model.indexOf(ladder.team)));
    EXPECT_FALSE(model.flags(model.indexOf(ladder.drip)).testFlag(Qt::ItemIsEditable));
}

TEST_F(DraftTree, ATitleTypedInPlaceIsAskedForOnceItDiffers)
{
    QString typed;
    QObject::connect(&model, &DraftTreeModel::titleTyped, &model, [&](Key, const QString &title) { typed = title; });
    const QModelIndex wash = model.indexOf(ladder.wash);
    EXPECT_FALSE(model.setData(wash, QStringLiteral("  ")));
    EXPECT_FALSE(model.setData(wash, wash.data()));
    EXPECT_EQ(typed, QString());
    EXPECT_TRUE(model.setData(wash, QStringLiteral("清拭 ")));
    EXPECT_EQ(typed, QStringLiteral("清拭"));
}

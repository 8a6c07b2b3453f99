#include "models/items/framework_tree_model.h"

#include "models/items/curriculum_map_model.h"
#include "tests/models/items/items_support.h"

#include <QAbstractItemModelTester>

using namespace kz;
using namespace kz::items;
using kz::test::FileBuilder;

namespace {

class FrameworkTreeTest : public testing::Test
{
protected:
    void show()
    {
        query::Plans plans;
        const auto read = query::frameworkSheet(file.database(), plans, ladder.version);
        ASSERT_TRUE(read);
        model.setSheet(read.value());
    }
    Key goal(const char *code, Key level, int position)
    {
        return file.add(Item{.version = ladder.version,
                             .parent = ladder.care,
                             .level = level,
                             .code = QString::fromLatin1(code),
                             .titleJa = QString::fromLatin1(code),
                             .position = position});
    }
    QString cell(Key item, int column) { return model.indexOf(item).siblingAtColumn(column).data().toString(); }

    FileBuilder file;
    test::TinyLadder ladder = file.ladder();
    FrameworkTreeModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(FrameworkTreeTest, LevelsStandAcrossAndSayWhatIsAskedForThere)
{
    show();
    ASSERT_EQ(model.columnCount(), 3);
    EXPECT_EQ(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("II"));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.rowCount(model.indexOf(ladder.care)), 2);
    EXPECT_EQ(cell(ladder.wash, 1), QStringLiteral("2×")) << "logged twice for level I";
    EXPECT_EQ(cell(ladder.wash, 2), QString()) << "and nothing for level II";
    EXPECT_EQ(cell(ladder.talk, 1), QStringLiteral("3 or more"));
    EXPECT_EQ(cell(ladder.drip, 2), QStringLiteral("4×"));
}

TEST_F(FrameworkTreeTest, GoalsOfLevelsStandSideBySide)
{
    const Key one = goal("one", ladder.levelOne, 20);
    const Key two = goal("two", ladder.levelTwo, 21);
    const Key three = goal("three", ladder.levelTwo, 22);
    file.add(Descriptor{.item = ladder.care, .level = ladder.levelOne, .textJa = QStringLiteral("助言を受けて")});
    show();
    EXPECT_EQ(cell(ladder.care, 1), QStringLiteral("助言を受けて"));
    EXPECT_EQ(model.rowCount(model.indexOf(ladder.care)), 4) << "wash, drip, and three goals in two rows";
    EXPECT_EQ(model.indexOf(one).row(), model.indexOf(two).row());
    EXPECT_EQ(model.indexOf(one).column(), 1);
    EXPECT_EQ(model.indexOf(two).column(), 2);
    EXPECT_EQ(model.indexOf(three).row(), model.indexOf(two).row() + 1);
    EXPECT_EQ(model.indexOf(three).data().toString(), QStringLiteral("three"));
    EXPECT_EQ(model.indexOf(three).data(KeyRole).toLongLong(), three);
    EXPECT_EQ(model.indexOf(three).siblingAtColumn(1).data().toString(), QString());
}

TEST_F(FrameworkTreeTest, TheMeaningOfTheLevelsComesFirst)
{
    Level level = *storage::Repository<Level>(file.database()).find(ladder.levelTwo).value();
    level.textJa = QStringLiteral("一人で行う段階");
    file.change(level);
    show();
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0, 2).data().toString(), QStringLiteral("一人で行う段階"));
    EXPECT_EQ(model.nodeAt(model.index(0, 2)), -1) << "no item stands there";
}

TEST_F(FrameworkTreeTest, FindsByCodeOrTitleWithAllAboveAndBelow)
{
    show();
    model.setFilter(QStringLiteral("WASH"), false);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(model.indexOf(ladder.wash).isValid());
    EXPECT_FALSE(model.indexOf(ladder.drip).isValid());
    EXPECT_EQ(model.shownItems(), 2) << "care and wash";
    model.setFilter(QStringLiteral("care"), false);
    EXPECT_EQ(model.shownItems(), 3) << "what is named brings what is below";
    model.setFilter(QStringLiteral("nowhere"), false);
    EXPECT_EQ(model.rowCount(), 0);
    model.setFilter({}, false);
    EXPECT_EQ(model.shownItems(), 5);
}

TEST_F(FrameworkTreeTest, ShowsTheGaps)
{
    const Key gap = file.add(Item{.version = ladder.version,
                                  .parent = ladder.team,
                                  .code = QStringLiteral("gap"),
                                  .titleJa = QStringLiteral("gap"),
                                  .position = 30});
    show();
    model.setFilter({}, true);
    EXPECT_EQ(model.shownItems(), 2) << "the gap and its domain; everything else is asked for";
    EXPECT_TRUE(model.indexOf(gap).isValid());
}

TEST_F(FrameworkTreeTest, TheTreeOfANationalCurriculumIsFilteredWithItsParents)
{
    // 20 domains × 20 competencies × 15 goals, without a file: what a page holds after the worker has read it.
    auto sheet = std::make_shared<query::FrameworkSheet>();
    const auto add = [&](int parent) {
        const int at = int(sheet->nodes.size());
        query::FrameworkSheet::Node node;
        node.item = {.id = at + 1, .titleJa = QStringLiteral("項目%1").arg(at)};
        node.folded = node.item.titleJa;
        node.parent = parent;
        sheet->nodes.push_back(node);
        sheet->indexOf.emplace(at + 1, at);
        (parent < 0 ? sheet->roots : sheet->nodes[size_t(parent)].children).push_back(at);
        return at;
    };
    for (int domain = 0; domain < 20; ++domain) {
        const int top = add(-1);
        for (int competency = 0; competency < 20; ++competency) {
            const int middle = add(top);
            for (int goal = 0; goal < 15; ++goal)
                add(middle);
        }
    }
    FrameworkTreeModel large; // the tester would look at every row
    large.setSheet(sheet);
    EXPECT_EQ(large.shownItems(), 20 + 400 + 6000);
    large.setFilter(QStringLiteral("項目6419"), false);
    EXPECT_EQ(large.shownItems(), 3) << "one goal below its competency and domain";
}

TEST_F(FrameworkTreeTest, AMapMarksItsGapsAndIsNarrowedToThemWithWhatStandsAbove)
{
    const Key module = file.add(Item{.version = ladder.version,
                                     .kind = ItemKind::Module,
                                     .code = QStringLiteral("M"),
                                     .titleJa = QStringLiteral("科目"),
                                     .position = 90});
    file.add(ModuleItem{.module = module, .item = ladder.wash, .depth = CoverDepth::Practised});
    query::Plans plans;
    CurriculumMapModel map;
    QAbstractItemModelTester mapTester{&map, QAbstractItemModelTester::FailureReportingMode::Fatal};
    map.setMap(query::curriculumMap(query::frameworkSheet(file.database(), plans, ladder.version).value(), {}));
    const auto data = [&](Key item, int column, int role) {
        return map.indexOf(item).siblingAtColumn(column).data(role).toString();
    };
    ASSERT_EQ(map.columnCount(), 3);
    ASSERT_EQ(map.rowCount(), 5) << "two headings and three goals";
    EXPECT_EQ(map.headerData(2, Qt::Horizontal).toString(), QStringLiteral("M"));
    EXPECT_EQ(data(ladder.wash, 2, Qt::DisplayRole), QStringLiteral("Practised")) << "words for who copies or listens";
    EXPECT_EQ(data(ladder.wash, 2, CurriculumMapModel::SymbolRole), QStringLiteral("○"));
    EXPECT_EQ(data(ladder.drip, 2, Qt::AccessibleTextRole), QStringLiteral("Not covered"));
    EXPECT_EQ(data(ladder.drip, CurriculumMapModel::Covering, Qt::DisplayRole), QStringLiteral("Gap"));
    EXPECT_EQ(data(ladder.care, 2, Qt::DisplayRole), QStringLiteral("1/2"));
    map.setFilter(query::MapMark::Gap, {});
    EXPECT_EQ(map.shownItems(), 2);
    EXPECT_FALSE(map.indexOf(ladder.wash).isValid());
    EXPECT_TRUE(map.indexOf(ladder.team).isValid()) << "what stands above a gap is shown with it";
    map.setFilter(query::MapMark::Gap, QStringLiteral("TALK"));
    EXPECT_EQ(map.rowCount(), 2);
}

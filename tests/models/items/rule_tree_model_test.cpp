#include "models/items/rule_tree_model.h"

#include "tests/models/items/items_support.h"

#include <QAbstractItemModelTester>

using namespace kz;
using namespace kz::items;
using kz::test::FileBuilder;

namespace {

/// The tiny ladder, its level II asked for as a group "any one of" around a group.
class RuleTreeTest : public testing::Test
{
protected:
    Key requirement(const char *code, std::optional<Key> parent, RequirementKind kind, const char *parameters)
    {
        return file.add(Requirement{.version = ladder.version,
                                    .parent = parent,
                                    .kind = kind,
                                    .code = QString::fromLatin1(code),
                                    .titleJa = QString::fromLatin1(code),
                                    .parameters = QString::fromLatin1(parameters),
                                    .position = position++});
    }
    void show()
    {
        query::Plans plans;
        const auto read = query::frameworkSheet(file.database(), plans, ladder.version);
        ASSERT_TRUE(read);
        ASSERT_TRUE(read.value()->plan);
        model.setSheet(read.value());
    }
    QString at(Key key, int column) { return model.indexOf(key).siblingAtColumn(column).data().toString(); }

    FileBuilder file;
    test::TinyLadder ladder = file.ladder();
    int position = 50;
    RuleTreeModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(RuleTreeTest, SaysTheRulesAsSentencesWithTheirLevel)
{
    show();
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(at(ladder.dripFourTimes, RuleTreeModel::Title), QStringLiteral("drip four times"));
    EXPECT_EQ(at(ladder.dripFourTimes, RuleTreeModel::Sentence),
              QStringLiteral("At least 4 log entries, items: drip, countersigned only"));
    EXPECT_EQ(at(ladder.dripFourTimes, RuleTreeModel::LevelColumn), QStringLiteral("II"));
    EXPECT_EQ(at(ladder.emergencyWeeks, RuleTreeModel::Sentence),
              QStringLiteral("At least 4 weeks in emergency medicine"));
}

TEST_F(RuleTreeTest, GroupsHoldWhatTheyAreMadeOf)
{
    const Key any = requirement("any", {}, RequirementKind::Any, "{}");
    const Key all = requirement("all", any, RequirementKind::All, "{}");
    const Key year = requirement("year", all, RequirementKind::Tenure, R"({"need": 12})");
    const Key away = requirement("away", all, RequirementKind::AbsenceLimit, R"({"need": 90})");
    const Key other = requirement("other", any, RequirementKind::Tenure, R"({"need": 36})");
    show();
    EXPECT_EQ(model.rowCount(model.indexOf(any)), 2);
    EXPECT_EQ(at(any, RuleTreeModel::Sentence), QStringLiteral("Any one of the following"));
    EXPECT_EQ(model.indexOf(all).parent(), model.indexOf(any));
    EXPECT_EQ(model.indexOf(away).parent(), model.indexOf(all));
    EXPECT_EQ(at(year, RuleTreeModel::Sentence), QStringLiteral("At least 12 months in employment"));
    EXPECT_EQ(at(other, RuleTreeModel::LevelColumn), QString()) << "asked for without a level";

    model.setFilter(QStringLiteral("away"));
    EXPECT_TRUE(model.indexOf(any).isValid()) << "what it stands below stays in sight";
    EXPECT_EQ(model.shownRules(), 3);
    EXPECT_FALSE(model.indexOf(other).isValid());
}

TEST_F(RuleTreeTest, IsEmptyWithoutASheet)
{
    show();
    model.setSheet(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

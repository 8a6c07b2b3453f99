#include "models/domain/framework.h"

#include "models/domain/actor.h"
#include "models/domain/module.h"
#include "tests/models/domain/issues.h"

namespace kz {
namespace {

using test::has;
using test::issuesOf;

TEST(Framework, EveryPartNamesWhatItBelongsTo)
{
    EXPECT_EQ(issuesOf(Framework{}), "code title_ja");
    EXPECT_EQ(issuesOf(FrameworkVersion{}), "framework label");
    EXPECT_EQ(issuesOf(Level{}), "version code label_ja");
    EXPECT_EQ(issuesOf(Item{}), "version code title_ja");
    EXPECT_EQ(issuesOf(Descriptor{}), "item level text_ja");
    EXPECT_EQ(issuesOf(Scale{}), "version code title_ja");
    EXPECT_EQ(issuesOf(ScaleStep{}), "scale label_ja");
    EXPECT_EQ(issuesOf(Tool{}), "version code title_ja scale");
    EXPECT_EQ(issuesOf(ToolItem{}), "tool item");
    EXPECT_EQ(issuesOf(Requirement{}), "version code title_ja");
    EXPECT_EQ(issuesOf(RequirementItem{}), "requirement item");
    EXPECT_EQ(issuesOf(RequirementSite{}), "requirement site");
    EXPECT_EQ(issuesOf(Module{}), "item");
    EXPECT_EQ(issuesOf(ModuleProfession{}), "module profession");
    EXPECT_EQ(issuesOf(ModulePrerequisite{}), "module prerequisite");
    EXPECT_EQ(issuesOf(ModuleItem{}), "module item");
}

TEST(Framework, OneLanguageIsEnough)
{
    Level level{1, 2, QStringLiteral("I"), QStringLiteral("レベルⅠ"), {}, {}, {}, 0};
    EXPECT_EQ(issuesOf(level), "");
    std::swap(level.labelJa, level.labelEn);
    EXPECT_EQ(issuesOf(level), "");
}

TEST(FrameworkVersion, IsAdoptedAndRetiredOnDays)
{
    FrameworkVersion version{1, 2, QStringLiteral("第3版"), VersionStatus::Adopted, {}, {}};
    EXPECT_TRUE(has(version, "adopted_on", IssueCode::Missing));
    version.adoptedOn = QDate(2025, 4, 1);
    EXPECT_EQ(issuesOf(version), "");
    version.status = VersionStatus::Retired;
    EXPECT_TRUE(has(version, "retired_on", IssueCode::Missing));
    version.retiredOn = QDate(2025, 3, 31);
    EXPECT_TRUE(has(version, "retired_on", IssueCode::EndsBeforeItBegins));
}

TEST(Module, HoursAndPhasesAreWhatACurriculumCanHold)
{
    EXPECT_TRUE(has(Module{.id = 1, .item = 2, .phase = 100}, "phase", IssueCode::OutOfRange));
    ModuleProfession one{.id = 1, .module = 2, .profession = QStringLiteral("nurse"), .hours = -1};
    EXPECT_TRUE(has(one, "hours", IssueCode::OutOfRange));
    one.hours = 1.5;
    EXPECT_EQ(issuesOf(one), "");
    EXPECT_TRUE(has(ModulePrerequisite{1, 2, 2}, "prerequisite", IssueCode::Repeated)) << "not before itself";
}

TEST(Module, OneThatWouldComeBeforeItselfIsFound)
{
    std::vector<ModulePrerequisite> all{{1, 20, 10}, {2, 30, 20}, {3, 40, 10}};
    EXPECT_FALSE(moduleInCircle(all));
    all.push_back({4, 10, 30});
    ASSERT_TRUE(moduleInCircle(all));
    EXPECT_NE(*moduleInCircle(all), 0);
}

TEST(Module, OneThatNamesNobodyIsForEverybody)
{
    ModuleParts parts;
    EXPECT_EQ(needOf(parts, QStringLiteral("nurse")), ModuleNeed::Required);
    parts.professions = {{.module = 1, .profession = QStringLiteral("nurse"), .need = ModuleNeed::Elective}};
    EXPECT_EQ(needOf(parts, QStringLiteral("nurse")), ModuleNeed::Elective);
    EXPECT_FALSE(needOf(parts, QStringLiteral("pharmacist")));
}

TEST(ScaleStep, IsOneNumberKey)
{
    ScaleStep step{1, 2, 0, QStringLiteral("できない"), {}, {}, {}};
    EXPECT_TRUE(has(step, "step", IssueCode::OutOfRange));
    step.step = 10;
    EXPECT_TRUE(has(step, "step", IssueCode::OutOfRange));
    step.step = 4;
    EXPECT_EQ(issuesOf(step), "");
    step.anchorEn = QString(ScaleStep::mostAnchor, u'x');
    EXPECT_EQ(issuesOf(step), "");
    step.anchorEn += u'x';
    EXPECT_TRUE(has(step, "anchor_en", IssueCode::TooLong)) << "raters read all of them at a glance";
}

TEST(Requirement, ItsRuleCanBeRead)
{
    Requirement requirement;
    requirement.version = 1;
    requirement.code = QStringLiteral("I.needs");
    requirement.titleJa = QStringLiteral("ニーズをとらえる力");
    requirement.parameters = QStringLiteral("{\"need\": 3}");
    EXPECT_EQ(issuesOf(requirement), "");
    requirement.parameters = QStringLiteral("{\"need\": 3");
    EXPECT_EQ(issuesOf(requirement), "parameters");
}

TEST(Actor, NeedsAName)
{
    EXPECT_EQ(issuesOf(Actor{1, {}, QStringLiteral("教育担当"), ActorRole::Coordinator}), "");
    EXPECT_EQ(issuesOf(Actor{}), "name");
}

} // namespace
} // namespace kz

#include "models/domain/framework.h"

#include "models/domain/actor.h"
#include "models/domain/level_succession.h"
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
    EXPECT_EQ(issuesOf(LevelSuccession{}), "version source");
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

/// Level 23 is the third of version 2. Versions 1 to 4 are of ladder 1, version 9 is of ladder 2.
std::vector<Level> levelsOf(Key version, const std::vector<const char *> &codes)
{
    std::vector<Level> levels;
    for (const char *code : codes) {
        const int position = int(levels.size()) + 1;
        levels.push_back({.id = version * 10 + position,
                          .version = version,
                          .code = QString::fromLatin1(code),
                          .labelJa = QString::fromLatin1(code),
                          .position = position});
    }
    return levels;
}

class Successions : public testing::Test
{
protected:
    Key in(Key level, Key version) { return of().in(level, version).value_or(Level{}).id; }
    LevelsOverVersions of() const
    {
        std::vector<Level> levels;
        for (const auto &some : {levelsOf(1, {"I", "II", "III"}), levelsOf(2, {"N", "I", "II"}),
                                 levelsOf(3, {"N", "I", "II"}), levelsOf(4, {"I", "II"}), levelsOf(9, {"I"})})
            levels.insert(levels.end(), some.begin(), some.end());
        std::vector<FrameworkVersion> versions;
        for (const Key version : {1, 2, 3, 4, 9})
            versions.push_back({.id = version,
                                .framework = version == 9 ? 2 : 1,
                                .status = version == 4 ? VersionStatus::Draft : VersionStatus::Adopted});
        return {versions, levels, said};
    }

    std::vector<LevelSuccession> said;
};

TEST_F(Successions, LevelsAreOneByCodeUnlessAVersionSaysOtherwise)
{
    EXPECT_EQ(in(11, 1), 11);
    EXPECT_EQ(in(11, 2), 22);
    EXPECT_EQ(in(12, 3), 33);
    EXPECT_EQ(in(33, 1), 12) << "backwards as well";
    EXPECT_EQ(in(13, 2), 0);
    EXPECT_EQ(in(11, 9), 0) << "another ladder's level is another";
    EXPECT_EQ(of().becomes(11, 9).value_or(Level{}).id, 91) << "but a good guess for whoever moves there";

    // Names shift by one; the versions after that follow.
    said = {{1, 2, 11, 21}, {2, 2, 12, 22}, {3, 2, 13, 23}};
    EXPECT_EQ(in(11, 2), 21);
    EXPECT_EQ(in(12, 2), 22);
    EXPECT_EQ(in(11, 3), 31);
    EXPECT_EQ(in(13, 3), 33);
    EXPECT_EQ(in(32, 1), 12);
    EXPECT_EQ(of().atLast(13).value_or(Level{}).id, 33) << "a draft is not the last";
    EXPECT_EQ(of().allOf(33), (std::vector<Key>{33, 13, 23, 42}));
    std::vector<Key> above = of().above(32);
    std::ranges::sort(above);
    EXPECT_EQ(above, (std::vector<Key>{13, 23, 33, 42}));
}

TEST_F(Successions, VersionsFollowByTheirOrderWhateverTheirKeys)
{
    // Each place of a file draws its keys by lot: that of the oldest version is the greatest here.
    std::vector<Level> levels;
    for (const auto &some :
         {levelsOf(9, {"I", "II", "III"}), levelsOf(4, {"N", "I", "II"}), levelsOf(6, {"N", "I", "II"})})
        levels.insert(levels.end(), some.begin(), some.end());
    std::vector<FrameworkVersion> versions;
    for (const Key version : {9, 4, 6})
        versions.push_back({.id = version, .framework = 1, .label = {}, .status = VersionStatus::Adopted});
    const LevelsOverVersions over(versions, levels, {{1, 4, 91, 41}, {2, 4, 92, 42}, {3, 4, 93, 43}});
    EXPECT_EQ(over.atLast(93).value_or(Level{}).id, 63);
    EXPECT_EQ(over.in(91, 6).value_or(Level{}).id, 61);
    EXPECT_EQ(over.in(62, 9).value_or(Level{}).id, 92);
}

TEST_F(Successions, LevelsEndMergeAndBranch)
{
    // Version 3 was made of version 1 beside version 2: both I and II became I, and III ended.
    said = {{1, 2, 11, 21}, {2, 3, 11, 32}, {3, 3, 12, 32}, {4, 3, 13, {}}};
    EXPECT_EQ(in(11, 3), 32);
    EXPECT_EQ(in(12, 3), 32);
    EXPECT_EQ(in(32, 1), 12) << "the highest of those that became it";
    EXPECT_EQ(in(13, 3), 0);
    EXPECT_FALSE(of().becomes(13, 3)) << "no guess against what was said";
    EXPECT_EQ(in(21, 3), 32) << "by way of the version that both follow";
    // Of another ladder only what was said.
    said.push_back({5, 9, 12, 91});
    EXPECT_EQ(in(12, 9), 91);
    EXPECT_EQ(in(11, 9), 0);
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

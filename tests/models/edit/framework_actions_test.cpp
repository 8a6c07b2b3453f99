#include "models/edit/framework_actions.h"

#include "models/domain/lineage.h"
#include "models/edit/draft_actions.h"
#include "models/query/version_change.h"
#include "models/storage/crosswalk_reads.h"
#include "models/storage/framework_reads.h"
#include "models/storage/standing_repository.h"
#include "tests/support/file_builder.h"

#include <gmock/gmock.h>

using namespace kz;
using kz::test::FileBuilder;
using kz::test::TinyLadder;
using testing::AllOf;
using testing::Contains;
using testing::Field;

namespace {

class Frameworks : public testing::Test
{
protected:
    ErrorCode codeOf(edit::Action action)
    {
        const auto done = file.door().submitAndWait(std::move(action));
        return done ? ErrorCode::None : done.error().code;
    }
    Key made(edit::Action action)
    {
        const auto done = file.door().submitAndWait(std::move(action));
        EXPECT_TRUE(done) << int(done ? ErrorCode::None : done.error().code);
        return done ? done.value().made : 0;
    }
    storage::FrameworkReads reads() { return storage::FrameworkReads(file.database()); }
    FrameworkVersion versionOf(Key key) { return reads().version(key).value()->version; }
    /// "code" or "code@level" with two blanks for each step down, in tree order.
    QString tree(Key version)
    {
        const std::vector<Item> items = reads().items(version).value();
        QString text;
        const std::function<void(Key, int)> add = [&](Key parent, int depth) {
            for (const Item &item : items)
                if (item.parent.value_or(0) == parent) {
                    text += QString(depth * 2, u' ') + item.code + u'\n';
                    add(item.id, depth + 1);
                }
        };
        add(0, 0);
        return text;
    }
    Key item(Key version, const char *code)
    {
        const std::vector<Item> items = reads().items(version).value();
        for (const Item &one : items)
            if (one.code == QLatin1String(code))
                return one.id;
        return 0;
    }
    /// A draft with A (A.1, A.2) and B.
    Key draft()
    {
        const Key key = made(edit::addFramework(
            {.code = QStringLiteral("own"), .titleJa = QStringLiteral("院内ラダー")}, QStringLiteral("第1版")));
        const auto line = [](int depth, const char *code) {
            return edit::OutlineItem{
                depth, {.code = QString::fromLatin1(code), .titleJa = QStringLiteral("項目") + QLatin1String(code)}};
        };
        made(edit::addOutline(key, {}, 0, {line(0, "A"), line(1, ""), line(1, ""), line(0, "B")}, {}));
        return key;
    }

    FileBuilder file;
};

} // namespace

TEST_F(Frameworks, ACopyOfAVersionHoldsEverythingAndKnowsWhereEachItemComesFrom)
{
    const TinyLadder ladder = file.ladder();
    const Key draft = made(edit::copyToDraft(ladder.version, QStringLiteral("2"), QStringLiteral("T")));
    EXPECT_EQ(versionOf(draft).status, VersionStatus::Draft);
    EXPECT_EQ(tree(draft), tree(ladder.version));
    const auto levels = reads().levels(draft).value();
    ASSERT_EQ(levels.size(), 2U);
    EXPECT_NE(levels[0].id, ladder.levelOne);
    const auto rules = reads().requirements(draft).value();
    const auto before = reads().requirements(ladder.version).value();
    ASSERT_EQ(rules.size(), before.size());
    for (size_t i = 0; i < rules.size(); ++i) {
        EXPECT_EQ(rules[i].parameters, before[i].parameters);
        EXPECT_TRUE(!rules[i].level || *rules[i].level == levels[0].id || *rules[i].level == levels[1].id)
            << "levels of the copy, not of the version before";
    }
    EXPECT_EQ(reads().requirementItems(draft).value().size(), reads().requirementItems(ladder.version).value().size());
    EXPECT_EQ(reads().toolItems(draft).value().size(), reads().toolItems(ladder.version).value().size());
    const auto lines = reads().associations(draft).value();
    EXPECT_EQ(lines.size(), reads().items(draft).value().size());
    EXPECT_TRUE(std::ranges::all_of(lines, [](const Association &line) { return line.carries == Carries::All; }));
    EXPECT_THAT(
        lines,
        Contains(AllOf(Field(&Association::source, ladder.wash), Field(&Association::target, item(draft, "wash")))));
}

TEST_F(Frameworks, ACopyKeepsHowItsItemsStandToOneAnotherAndWhichPackItComesFrom)
{
    const TinyLadder ladder = file.ladder();
    file.add(Association{
        .version = ladder.version, .kind = AssociationKind::Precedes, .source = ladder.wash, .target = ladder.drip});
    const TinyLadder another = file.ladder("another");
    file.add(Association{.version = ladder.version,
                         .kind = AssociationKind::IsRelatedTo,
                         .source = ladder.talk,
                         .target = another.talk});
    file.add(ForeignRecord{.version = ladder.version,
                           .kind = QLatin1String(PackTrace::kind),
                           .record = ladder.version,
                           .content = traceContent({{QStringLiteral("tiny"), QStringLiteral("0"), {}}, {}})});
    const Key draft = made(edit::copyToDraft(ladder.version, QStringLiteral("2"), {}));
    const auto lines = reads().associations(draft).value();
    EXPECT_EQ(lines.size(), reads().items(draft).value().size() + 2);
    EXPECT_THAT(
        lines,
        Contains(AllOf(Field(&Association::kind, AssociationKind::IsRelatedTo),
                       Field(&Association::source, item(draft, "talk")), Field(&Association::target, another.talk))))
        << "of another framework of this file";
    EXPECT_THAT(lines,
                Contains(AllOf(Field(&Association::kind, AssociationKind::Precedes),
                               Field(&Association::source, item(draft, "wash")),
                               Field(&Association::target, item(draft, "drip")))));
    const auto trace = traceIn(storage::CrosswalkReads(file.database()).foreignRecords(draft).value());
    ASSERT_TRUE(trace);
    EXPECT_EQ(trace->pack.version, QStringLiteral("0"));
}

TEST_F(Frameworks, AnAdoptedVersionNeverChanges)
{
    const TinyLadder ladder = file.ladder();
    const Item wash = *storage::Repository<Item>(file.database()).find(ladder.wash).value();
    Item other = wash;
    other.titleJa = QStringLiteral("別の文言");
    EXPECT_EQ(codeOf(edit::saveItem(other, {})), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(edit::saveItem({.version = ladder.version, .titleJa = QStringLiteral("新しい項目")}, {})),
              ErrorCode::Invalid);
    EXPECT_EQ(codeOf(edit::removeItems({ladder.wash}, {})), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(edit::moveItems({ladder.wash}, ladder.team, 0, {})), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(edit::saveDescriptor(
                  {.item = ladder.wash, .level = ladder.levelOne, .textJa = QStringLiteral("x")}, {})),
              ErrorCode::Invalid);
    EXPECT_EQ(codeOf(edit::saveLevels(ladder.version, {}, {})), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(edit::removeRule(ladder.washTwice, {})), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(edit::removeTool(ladder.tool, {})), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(edit::removeScale(ladder.scale, {})), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(edit::removeDraft(ladder.version, {})), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(edit::adoptVersion(ladder.version, QDate(2026, 8, 1), false, {})), ErrorCode::Invalid);
}

TEST_F(Frameworks, AdoptingEndsTheVersionBeforeOnTheDayBefore)
{
    const TinyLadder ladder = file.ladder();
    const Key draft = made(edit::copyToDraft(ladder.version, QStringLiteral("2"), {}));
    ASSERT_EQ(codeOf(edit::adoptVersion(draft, QDate(2027, 4, 1), true, {})), ErrorCode::None);
    EXPECT_EQ(versionOf(draft).adoptedOn, QDate(2027, 4, 1));
    EXPECT_EQ(versionOf(ladder.version).status, VersionStatus::Retired);
    EXPECT_EQ(versionOf(ladder.version).retiredOn, QDate(2027, 3, 31));
    ASSERT_TRUE(file.door().undo().result());
    EXPECT_EQ(versionOf(draft).status, VersionStatus::Draft);
    EXPECT_EQ(versionOf(ladder.version).status, VersionStatus::Adopted);
}

TEST_F(Frameworks, NobodyAdoptsWhatAsksForNothingOrCannotBeRead)
{
    const Key empty
        = made(edit::addFramework({.code = QStringLiteral("e"), .titleJa = QStringLiteral("空")}, QStringLiteral("1")));
    EXPECT_EQ(codeOf(edit::adoptVersion(empty, QDate(2026, 8, 1), false, {})), ErrorCode::Invalid);
    made(edit::saveRule({.version = empty,
                         .kind = RequirementKind::All,
                         .code = QStringLiteral("g"),
                         .titleJa = QStringLiteral("中身のない組")},
                        {}, {}));
    EXPECT_EQ(codeOf(edit::adoptVersion(empty, QDate(2026, 8, 1), false, {})), ErrorCode::RuleFlawed);
    EXPECT_EQ(codeOf(edit::saveRule({.version = empty,
                                     .kind = RequirementKind::Log,
                                     .code = QStringLiteral("l"),
                                     .titleJa = QStringLiteral("誤記"),
                                     .parameters = QStringLiteral(R"({"ned": 3})")},
                                    {}, {})),
              ErrorCode::BadArgument)
        << "a misspelt rule never passes as a lax one";
}

TEST_F(Frameworks, NobodyAdoptsARuleThatNobodyCouldMeet)
{
    const TinyLadder ladder = file.ladder();
    const Key version = made(edit::copyToDraft(ladder.version, QStringLiteral("2"), {}));
    const auto rated = [&](int threshold, Key rule) {
        return edit::saveRule({.id = rule,
                               .version = version,
                               .kind = RequirementKind::Rating,
                               .code = QStringLiteral("r"),
                               .titleJa = QStringLiteral("評価"),
                               .titleEn = QStringLiteral("Ratings"),
                               .parameters = QStringLiteral(R"({"need": 1, "threshold": %1})").arg(threshold)},
                              {{.item = item(version, "wash")}}, {});
    };
    const Key rule = made(rated(5, 0)); // it is kept while it is written
    const auto refused = file.door().submitAndWait(edit::adoptVersion(version, QDate(2026, 8, 1), false, {}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::RuleFlawed);
    EXPECT_EQ(refused.error().arguments, QStringList({QStringLiteral("評価"), QStringLiteral("Ratings")}));
    ASSERT_EQ(refused.error().issues.size(), 1U);
    EXPECT_EQ(refused.error().issues.front().code, IssueCode::AboveScale);
    EXPECT_EQ(versionOf(version).status, VersionStatus::Draft);
    made(rated(4, rule));
    EXPECT_EQ(codeOf(edit::adoptVersion(version, QDate(2026, 8, 1), false, {})), ErrorCode::None);
}

TEST_F(Frameworks, ARuleCountsAtNamedSitesAloneAndOnlyWhileItCountsAtSites)
{
    const TinyLadder ladder = file.ladder();
    const Key version = made(edit::copyToDraft(ladder.version, QStringLiteral("2"), {}));
    const Key island = file.site(QStringLiteral("島の診療所"));
    const Key clinic = file.site(QStringLiteral("階診療所"));
    Requirement rule = reads().requirements(version).value().front();
    const auto sites = [&] {
        std::vector<Key> keys;
        const auto rows = reads().requirementSites(version).value();
        for (const RequirementSite &row : rows)
            keys.push_back(row.site);
        std::ranges::sort(keys);
        return keys;
    };
    ASSERT_EQ(codeOf(edit::saveRuleSites(rule.id, {island, clinic}, {})), ErrorCode::None);
    EXPECT_EQ(sites(), (std::vector{island, clinic}));
    ASSERT_EQ(codeOf(edit::saveRuleSites(rule.id, {clinic}, {})), ErrorCode::None);
    ASSERT_TRUE(file.door().undo().result());
    EXPECT_EQ(sites(), (std::vector{island, clinic}));
    rule.kind = RequirementKind::Interview;
    rule.parameters.clear();
    ASSERT_EQ(codeOf(edit::saveRule(rule, {}, {})), ErrorCode::None);
    EXPECT_EQ(sites(), std::vector<Key>()) << "an interview happens anywhere";
    EXPECT_EQ(codeOf(edit::saveRuleSites(ladder.washTwice, {clinic}, {})), ErrorCode::Invalid) << "it is in force";
}

TEST_F(Frameworks, AnOutlineGetsCodesAndStandsWhereItWasPut)
{
    const Key version = draft();
    EXPECT_EQ(tree(version), QStringLiteral("A\n  A.1\n  A.2\nB\n"));
    made(edit::saveItem(
        {.version = version, .parent = item(version, "A"), .titleJa = QStringLiteral("間"), .position = 2}, {}));
    EXPECT_EQ(tree(version), QStringLiteral("A\n  A.1\n  A.3\n  A.2\nB\n"));
    EXPECT_EQ(codeOf(edit::saveItem(
                  {.version = version, .code = QStringLiteral("B"), .titleJa = QStringLiteral("同じ番号")}, {})),
              ErrorCode::AlreadyTaken);
}

TEST_F(Frameworks, ItemsMoveTogetherAndNeverBelowThemselves)
{
    const Key version = draft();
    const Key a = item(version, "A");
    const Key one = item(version, "A.1");
    const Key two = item(version, "A.2");
    const Key b = item(version, "B");
    EXPECT_EQ(codeOf(edit::moveItems({a}, one, 0, {})), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(edit::moveItems({a}, a, 0, {})), ErrorCode::Invalid);
    ASSERT_EQ(codeOf(edit::moveItems({two, one}, b, 0, {})), ErrorCode::None);
    EXPECT_EQ(tree(version), QStringLiteral("A\nB\n  A.2\n  A.1\n"));
    ASSERT_EQ(codeOf(edit::moveItems({b}, {}, 1, {})), ErrorCode::None);
    EXPECT_EQ(tree(version), QStringLiteral("B\n  A.2\n  A.1\nA\n"));
    ASSERT_EQ(codeOf(edit::moveItems({one}, b, 1, {})), ErrorCode::None) << "within its own siblings";
    EXPECT_EQ(tree(version), QStringLiteral("B\n  A.1\n  A.2\nA\n"));
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(file.door().undo().result());
    EXPECT_EQ(tree(version), QStringLiteral("A\n  A.1\n  A.2\nB\n"));
}

TEST_F(Frameworks, WhatIsRemovedLeavesFormsAndRulesAndUndoBringsItAllBack)
{
    const TinyLadder ladder = file.ladder();
    const Key version = made(edit::copyToDraft(ladder.version, QStringLiteral("2"), {}));
    const Key care = item(version, "care");
    ASSERT_NE(care, 0);
    made(edit::saveDescriptor({.item = item(version, "wash"),
                               .level = reads().levels(version).value()[0].id,
                               .textJa = QStringLiteral("手順どおりに行う")},
                              {}));
    const QString before = tree(version);
    const auto rules = reads().requirementItems(version).value().size();
    ASSERT_EQ(codeOf(edit::removeItems({care}, {})), ErrorCode::None);
    EXPECT_EQ(item(version, "wash"), 0);
    EXPECT_TRUE(reads().descriptors(version).value().empty());
    EXPECT_LT(reads().requirementItems(version).value().size(), rules);
    ASSERT_TRUE(file.door().undo().result());
    EXPECT_EQ(tree(version), before);
    EXPECT_EQ(reads().requirementItems(version).value().size(), rules);
    EXPECT_EQ(reads().descriptors(version).value().size(), 1U);
}

TEST_F(Frameworks, WhatACopyLeavesOutIsSaidToBeLostUntilItIsTakenBack)
{
    const TinyLadder ladder = file.ladder();
    const Key version = made(edit::copyToDraft(ladder.version, QStringLiteral("2"), {}));
    const auto linesFrom = [&](Key source) {
        std::vector<Association> lines = reads().associations(version).value();
        std::erase_if(lines, [source](const Association &line) { return line.source != source; });
        return lines;
    };
    const auto lostOf = [&] {
        const auto crosswalk = query::crosswalk(file.database(), version);
        EXPECT_TRUE(crosswalk);
        return crosswalk.value().counts[size_t(progress::LineKind::WithoutSuccessor)];
    };
    ASSERT_EQ(codeOf(edit::removeItems({item(version, "wash")}, {})), ErrorCode::None);
    ASSERT_EQ(linesFrom(ladder.wash).size(), 1U);
    EXPECT_FALSE(linesFrom(ladder.wash)[0].target);
    EXPECT_EQ(lostOf(), 1);
    ASSERT_TRUE(file.door().undo().result());
    EXPECT_EQ(linesFrom(ladder.wash)[0].target, item(version, "wash"));
    EXPECT_EQ(linesFrom(ladder.wash)[0].carries, Carries::All);
    EXPECT_EQ(lostOf(), 0);

    // What goes on elsewhere is not lost, and what was split into two is lost once.
    file.add(Association{.version = version, .source = ladder.talk, .target = item(version, "drip")});
    ASSERT_EQ(codeOf(edit::removeItems({item(version, "talk")}, {})), ErrorCode::None);
    EXPECT_EQ(linesFrom(ladder.talk).size(), 1U);
    EXPECT_EQ(lostOf(), 0);
    ASSERT_EQ(codeOf(edit::removeItems({item(version, "drip")}, {})), ErrorCode::None);
    EXPECT_EQ(lostOf(), 2) << "talk with it";
    EXPECT_EQ(codeOf(edit::removeDraft(version, {})), ErrorCode::None);
}

TEST_F(Frameworks, ALevelGoesOnAsItsCopyWhateverThatIsCalledUntilItGoes)
{
    const Key first = draft();
    const auto level = [](const char *code) {
        return Level{.code = QString::fromLatin1(code), .labelJa = QStringLiteral("レベル") + QLatin1String(code)};
    };
    ASSERT_EQ(codeOf(edit::saveLevels(first, {level("I"), level("II")}, {})), ErrorCode::None);
    const auto before = reads().levels(first).value();
    const Key copy = made(edit::copyToDraft(first, QStringLiteral("2"), {}));
    auto levels = reads().levels(copy).value();
    ASSERT_EQ(levels.size(), 2U);
    levels[0].code = QStringLiteral("N");
    const Key kept = levels[0].id;
    const Key gone = levels[1].id;
    levels.pop_back();
    ASSERT_EQ(codeOf(edit::saveLevels(copy, levels, {})), ErrorCode::None);
    const auto inCopy
        = [&](const Level &one) { return reads().levelsOverVersions().value().in(one.id, copy).value_or(Level{}).id; };
    EXPECT_EQ(inCopy(before[0]), kept);
    EXPECT_EQ(inCopy(before[1]), 0);
    ASSERT_TRUE(file.door().undo().result());
    EXPECT_EQ(inCopy(before[1]), gone);
    EXPECT_EQ(codeOf(edit::removeDraft(copy, {})), ErrorCode::None);
}

TEST_F(Frameworks, LevelsScalesAndFormsAreSavedWhole)
{
    const Key version = draft();
    const auto level = [](const char *code) {
        return Level{.code = QString::fromLatin1(code), .labelJa = QStringLiteral("レベル") + QLatin1String(code)};
    };
    ASSERT_EQ(codeOf(edit::saveLevels(version, {level("I"), level("II"), level("III")}, {})), ErrorCode::None);
    auto levels = reads().levels(version).value();
    std::swap(levels[0], levels[2]);
    levels.erase(levels.begin() + 1);
    ASSERT_EQ(codeOf(edit::saveLevels(version, levels, {})), ErrorCode::None);
    levels = reads().levels(version).value();
    ASSERT_EQ(levels.size(), 2U);
    EXPECT_EQ(levels[0].code, QStringLiteral("III"));
    EXPECT_EQ(levels[1].code, QStringLiteral("I"));

    const Key scale
        = made(edit::saveScale({.version = version, .code = QStringLiteral("s"), .titleJa = QStringLiteral("四段階")},
                               {{.labelJa = QStringLiteral("できない")}, {.labelJa = QStringLiteral("できる")}}, {}));
    const Key form = made(edit::saveTool(
        {.version = version, .code = QStringLiteral("f"), .titleJa = QStringLiteral("評価票"), .scale = scale},
        {item(version, "A.2"), item(version, "A.1")}, {}));
    ASSERT_NE(form, 0);
    auto rows = reads().toolItems(version).value();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].item, item(version, "A.2")) << "in the order given";
    EXPECT_EQ(codeOf(edit::removeScale(scale, {})), ErrorCode::StillReferenced) << "a form uses it";
    ASSERT_EQ(codeOf(edit::removeTool(form, {})), ErrorCode::None);
    ASSERT_EQ(codeOf(edit::removeScale(scale, {})), ErrorCode::None);
    EXPECT_TRUE(reads().scaleSteps(version).value().empty());
}

TEST_F(Frameworks, RemovingTheOnlyDraftTakesItsFrameworkAlongAndUndoBringsBoth)
{
    const Key version = draft();
    file.add(ForeignRecord{.version = version,
                           .kind = QStringLiteral("CFItem"),
                           .record = item(version, "A"),
                           .identifier = QStringLiteral("x"),
                           .content = QStringLiteral("{}")});
    ASSERT_EQ(codeOf(edit::removeDraft(version, {})), ErrorCode::None);
    EXPECT_FALSE(reads().version(version).value());
    EXPECT_TRUE(reads().versions().value().empty());
    ASSERT_TRUE(file.door().undo().result());
    EXPECT_EQ(tree(version), QStringLiteral("A\n  A.1\n  A.2\nB\n"));
}

TEST_F(Frameworks, WritingADraftHasNobodyReckonedAnew)
{
    const TinyLadder ladder = file.ladder();
    const Key person = file.person(QStringLiteral("例田 花"));
    file.enrol(person, ladder);
    const Key version = made(edit::copyToDraft(ladder.version, QStringLiteral("2"), {}));
    file.refreshStandings();
    made(edit::saveItem({.version = version, .titleJa = QStringLiteral("新しい領域")}, {}));
    storage::StandingRepository standings(file.database());
    EXPECT_EQ(standings.dirtyCount().value(), 0);
    made(edit::retireVersion(ladder.version, QDate(2027, 3, 31), {}));
    EXPECT_EQ(standings.dirtyCount().value(), 1) << "those in the version that is retired";
}

namespace {

/// A draft with the modules M1 and M2, of which M1 is for nurses and covers A.1.
class Modules : public Frameworks
{
protected:
    void SetUp() override
    {
        version = draft();
        for (const char *code : {"M1", "M2"})
            made(edit::saveItem({.version = version,
                                 .kind = ItemKind::Module,
                                 .code = QString::fromLatin1(code),
                                 .titleJa = QStringLiteral("科目")},
                                {}));
        first = item(version, "M1");
        second = item(version, "M2");
        made(edit::saveModule(parts(), QStringLiteral("科目")));
    }
    ModuleParts parts()
    {
        return {.module = {.item = first, .phase = 2, .delivery = {Delivery::Event, Delivery::SelfStudy}},
                .professions = {{.profession = QStringLiteral("nurse"), .hours = 3.5}},
                .prerequisites = {{.prerequisite = second}},
                .items = {{.item = item(version, "A.1"), .depth = CoverDepth::Practised}}};
    }
    /// "phase 2; nurse required 3.5; after M2; A.1 practised"
    QString said(Key ofVersion)
    {
        const auto items = reads().items(ofVersion).value();
        const auto code = [&](Key key) {
            const auto found = std::ranges::find(items, key, &Item::id);
            return found == items.end() ? QStringLiteral("?") : found->code;
        };
        QStringList said;
        const auto modules = reads().modules(ofVersion).value();
        const auto professions = reads().moduleProfessions(ofVersion).value();
        const auto prerequisites = reads().modulePrerequisites(ofVersion).value();
        const auto covered = reads().moduleItems(ofVersion).value();
        for (const Module &one : modules)
            said << QStringLiteral("phase %1 %2").arg(one.phase).arg(enumCodes(one.delivery));
        for (const ModuleProfession &one : professions)
            said << QStringLiteral("%1 %2 %3").arg(one.profession, enumCode(one.need)).arg(one.hours.value_or(0));
        for (const ModulePrerequisite &one : prerequisites)
            said << QStringLiteral("after ") + code(one.prerequisite);
        for (const ModuleItem &one : covered)
            said << QStringLiteral("%1 %2").arg(code(one.item), enumCode(one.depth));
        return said.join(QStringLiteral("; "));
    }

    Key version = 0;
    Key first = 0;
    Key second = 0;
    const QString whole = QStringLiteral("phase 2 event self_study; nurse required 3.5; after M2; A.1 practised");
};

} // namespace

TEST_F(Modules, AreWrittenAsOneChangeAndTakenBackAsOne)
{
    EXPECT_EQ(said(version), whole);
    ModuleParts other = parts();
    other.module.phase = 1;
    other.professions = {{.profession = QStringLiteral("pharmacist"), .need = ModuleNeed::Elective}};
    other.prerequisites.clear();
    other.items.push_back({.item = item(version, "B"), .depth = CoverDepth::Mastered});
    made(edit::saveModule(other, QStringLiteral("科目")));
    EXPECT_EQ(said(version),
              QStringLiteral("phase 1 event self_study; pharmacist elective 0; A.1 practised; B mastered"));
    ASSERT_TRUE(file.door().undo().result());
    EXPECT_EQ(said(version), whole);
    EXPECT_EQ(codeOf(edit::saveModule(parts(), {})), ErrorCode::None) << "what is there already is no change";
}

TEST_F(Modules, WaitForNoneThatWaitsForThem)
{
    const auto refused = file.door().submitAndWait(
        edit::saveModule({.module = {.item = second}, .prerequisites = {{.prerequisite = first}}}, {}));
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_EQ(refused.error().issues.front().field, QStringLiteral("prerequisite"));
    EXPECT_EQ(codeOf(edit::saveModule({.module = {.item = item(version, "A")}}, {})), ErrorCode::Invalid)
        << "only modules are taught as modules";
    EXPECT_EQ(said(version), whole);
}

TEST_F(Modules, GoAlongWithACopyAndStayAsTheyWereInAnAdoptedVersion)
{
    made(edit::adoptVersion(version, QDate(2026, 7, 1), false, {}));
    EXPECT_EQ(codeOf(edit::saveModule({.module = {.item = first}}, {})), ErrorCode::Invalid);
    const Key copy = made(edit::copyToDraft(version, QStringLiteral("2"), {}));
    EXPECT_EQ(said(copy), whole);
    const auto copied = reads().moduleItems(copy).value();
    for (const ModuleItem &one : copied)
        EXPECT_EQ(one.module, item(copy, "M1")) << "of the copy, not of the version before";
    made(edit::removeDraft(copy, {}));
    EXPECT_EQ(said(version), whole);
}

TEST_F(Modules, AreNotPutBackIntoAVersionThatWasAdoptedSince)
{
    const Key me = file.door().actor().id;
    const auto workAs = [this](Key actor) { ASSERT_TRUE(file.door().workAs(actor).result()); };
    const Key colleague = file.add(Actor{.name = QStringLiteral("事務 さくら"), .role = ActorRole::Coordinator});
    ModuleParts fewer = parts();
    fewer.items.clear();
    const auto undoneAfterAdopting = [&](edit::Action action) {
        made(std::move(action));
        workAs(colleague);
        made(edit::adoptVersion(version, QDate(2026, 7, 1), false, {}));
        workAs(me);
        const auto undone = file.door().undo().result();
        const ErrorCode code = undone ? ErrorCode::None : undone.error().code;
        workAs(colleague);
        EXPECT_TRUE(file.door().undo().result()) << "the adoption itself goes back";
        workAs(me);
        return code;
    };
    EXPECT_EQ(undoneAfterAdopting(edit::saveModule(fewer, {})), ErrorCode::UndoBlocked);
    EXPECT_EQ(undoneAfterAdopting(edit::removeItems({item(version, "B")}, {})), ErrorCode::UndoBlocked);
    ASSERT_TRUE(file.door().undo().result()) << "of a draft again";
    EXPECT_NE(item(version, "B"), 0);
}

TEST_F(Modules, GoWithTheirItemsAndWithTheirKind)
{
    made(edit::removeItems({item(version, "A")}, {}));
    EXPECT_EQ(said(version), QStringLiteral("phase 2 event self_study; nurse required 3.5; after M2"));
    ASSERT_TRUE(file.door().undo().result());
    EXPECT_EQ(said(version), whole);
    made(edit::removeItems({second}, {}));
    EXPECT_EQ(said(version), QStringLiteral("phase 2 event self_study; nurse required 3.5; A.1 practised"));
    Item topic = *storage::Repository<Item>(file.database()).find(first).value();
    topic.kind = ItemKind::Topic;
    made(edit::saveItem(topic, {}));
    EXPECT_EQ(said(version), QString());
    ASSERT_TRUE(file.door().undo().result());
    ASSERT_TRUE(file.door().undo().result());
    EXPECT_EQ(said(version), whole);
}

#include "models/query/version_difference.h"

#include "models/edit/crosswalk_actions.h"
#include "models/edit/draft_actions.h"
#include "models/edit/framework_actions.h"
#include "tests/support/file_builder.h"

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

class Difference : public testing::Test
{
protected:
    void SetUp() override { draft = made(edit::copyToDraft(ladder.version, QStringLiteral("2"), {})); }
    Key made(edit::Action action)
    {
        const auto done = file.door().submitAndWait(std::move(action));
        EXPECT_TRUE(done) << int(done ? ErrorCode::None : done.error().code);
        return done ? done.value().made : 0;
    }
    Item item(const char *code)
    {
        const std::vector<Item> items = storage::FrameworkReads(file.database()).items(draft).value();
        const auto found = std::ranges::find(items, QLatin1String(code), &Item::code);
        return found == items.end() ? Item() : *found;
    }
    VersionDifference difference(Key version, Key former = 0)
    {
        Plans plans; // made anew: what it keeps belongs to one state of the file
        auto read = versionDifference(file.database(), plans, version, former);
        EXPECT_TRUE(read);
        return read ? std::move(read).value() : VersionDifference();
    }
    /// "moved talk>talk; split wash>wash,wash-own": one for each line.
    QString said(const VersionDifference &difference)
    {
        static const QStringList words{QStringLiteral("added"), QStringLiteral("removed"), QStringLiteral("reworded"),
                                       QStringLiteral("moved"), QStringLiteral("split"),   QStringLiteral("merged")};
        const auto codes = [](const SheetPtr &sheet, const std::vector<int> &nodes) {
            QStringList all;
            for (const int at : nodes)
                all.append(sheet->nodes[size_t(at)].item.code);
            return all.join(u',');
        };
        QStringList lines;
        for (const ItemDifference &line : difference.items)
            lines.append(QStringLiteral("%1 %2>%3")
                             .arg(words[int(line.change)], codes(difference.before, line.before),
                                  codes(difference.after, line.after)));
        return lines.join(QStringLiteral("; "));
    }

    FileBuilder file;
    TinyLadder ladder = file.ladder();
    Key draft = 0;
};

} // namespace

TEST_F(Difference, ACopyDiffersInNothing)
{
    const VersionDifference copy = difference(draft);
    ASSERT_TRUE(copy.before);
    EXPECT_EQ(copy.before->version.id, ladder.version);
    EXPECT_EQ(said(copy), QString());
    EXPECT_EQ(copy.same, 5);
    EXPECT_TRUE(copy.rules.empty());
}

TEST_F(Difference, ItemsComeGoAndAreRewordedThoughTheirCodesChange)
{
    Item wash = item("wash");
    wash.code = QStringLiteral("W");
    made(edit::saveItem(wash, {}));
    EXPECT_EQ(said(difference(draft)), QString()) << "a code is a name in lists, no meaning";
    wash.titleJa = QStringLiteral("清拭を一人で行う");
    made(edit::saveItem(wash, {}));
    made(edit::removeItems({item("talk").id}, {}));
    made(edit::saveItem({.version = draft, .code = QStringLiteral("dx"), .titleJa = QStringLiteral("医療DX")}, {}));
    EXPECT_EQ(said(difference(draft)), QStringLiteral("reworded wash>W; added >dx; removed talk>"));
}

TEST_F(Difference, WhatAnItemMeansAtALevelIsPartOfItsWording)
{
    const auto levels = storage::FrameworkReads(file.database()).levels(draft).value();
    made(edit::saveDescriptor(
        {.item = item("wash").id, .level = levels[0].id, .textJa = QStringLiteral("助言を受けて行う")}, {}));
    EXPECT_EQ(said(difference(draft)), QStringLiteral("reworded wash>wash"));
}

TEST_F(Difference, OnlyWhatWasMovedCountsAsMoved)
{
    made(edit::moveItems({item("drip").id}, item("care").id, 1, {}));
    EXPECT_EQ(difference(draft).items.size(), 1U) << "one of two changed places, not both";
    made(edit::moveItems({item("drip").id}, item("team").id, 0, {}));
    EXPECT_EQ(said(difference(draft)), QStringLiteral("moved drip>drip"));
}

TEST_F(Difference, SplitsAndMergesFollowTheCrosswalk)
{
    const Key own = made(
        edit::saveItem({.version = draft, .code = QStringLiteral("own"), .titleJa = QStringLiteral("自分で")}, {}));
    const auto comeFrom = [this](std::vector<Key> targets, std::vector<Key> sources) {
        made(edit::relate(
            {.version = draft, .former = ladder.version, .targets = std::move(targets), .sources = std::move(sources)},
            {}));
    };
    comeFrom({item("wash").id, own}, {ladder.wash});
    comeFrom({item("drip").id}, {ladder.talk, ladder.drip});
    made(edit::removeItems({item("talk").id}, {}));
    EXPECT_EQ(said(difference(draft)), QStringLiteral("split wash>wash,own; merged drip,talk>drip"));
}

TEST_F(Difference, AnotherAnchorIsAnotherScale)
{
    const Scale scale = storage::FrameworkReads(file.database()).scales(draft).value().front();
    std::vector<ScaleStep> steps = storage::FrameworkReads(file.database()).scaleSteps(draft).value();
    EXPECT_TRUE(difference(draft).scales.empty());
    steps[1].anchorEn = QStringLiteral("asks before each step");
    made(edit::saveScale(scale, steps, {}));
    const VersionDifference changed = difference(draft);
    ASSERT_EQ(changed.scales.size(), 1U);
    EXPECT_EQ(changed.after->scales[size_t(changed.scales[0].after)].code, scale.code);
    EXPECT_EQ(said(changed), QString()) << "its items are what they were";

    // A copy of it says the same.
    draft = made(edit::copyToDraft(draft, QStringLiteral("3"), {}));
    EXPECT_EQ(storage::FrameworkReads(file.database()).scaleSteps(draft).value().at(1).anchorEn, steps[1].anchorEn);
}

TEST_F(Difference, RulesThatAskForSomethingElseAreNamed)
{
    std::vector<Requirement> rules = storage::FrameworkReads(file.database()).requirements(draft).value();
    Requirement rule = rules.front();
    rule.parameters = QStringLiteral(R"({"need": 3})");
    const auto items = storage::FrameworkReads(file.database()).requirementItems(draft).value();
    std::vector<RequirementItem> asked;
    for (const RequirementItem &one : items)
        if (one.requirement == rule.id)
            asked.push_back(one);
    made(edit::saveRule(rule, asked, {}));
    made(edit::removeRule(rules.back().id, {}));
    const VersionDifference changed = difference(draft);
    ASSERT_EQ(changed.rules.size(), 2U);
    EXPECT_EQ(changed.after->requirements[size_t(changed.rules[0].after)].code, rule.code);
    EXPECT_EQ(changed.rules[1].after, -1);
}

TEST_F(Difference, LevelsThatComeAreDefinedOtherwiseOrStandElsewhereAreNamed)
{
    std::vector<Level> levels = storage::FrameworkReads(file.database()).levels(draft).value();
    ASSERT_EQ(levels.size(), 2U);
    EXPECT_TRUE(difference(draft).levels.empty());
    levels[0].textEn = QStringLiteral("with advice");
    levels.push_back({.code = QStringLiteral("III"), .labelJa = QStringLiteral("III")});
    made(edit::saveLevels(draft, levels, {}));
    VersionDifference changed = difference(draft);
    ASSERT_EQ(changed.levels.size(), 2U);
    EXPECT_EQ(changed.levels[0].before, 0);
    EXPECT_EQ(changed.levels[0].after, 0);
    EXPECT_FALSE(changed.levels[0].moved) << "one more above it is no move";
    EXPECT_EQ(changed.levels[1].before, -1);

    levels = storage::FrameworkReads(file.database()).levels(draft).value();
    levels[0].textEn.clear();
    std::swap(levels[0], levels[1]);
    made(edit::saveLevels(draft, levels, {}));
    changed = difference(draft);
    ASSERT_EQ(changed.levels.size(), 2U);
    EXPECT_TRUE(changed.levels[0].moved) << "one of two changed places, not both";
}

TEST_F(Difference, FormsTellTheirScaleAndWhichItemsTheyRate)
{
    EXPECT_TRUE(difference(draft).tools.empty());
    Item wash = item("wash");
    wash.code = QStringLiteral("W");
    made(edit::saveItem(wash, {}));
    EXPECT_TRUE(difference(draft).tools.empty()) << "it rates the same item, whatever its code";
    Tool tool = storage::FrameworkReads(file.database()).tools(draft).value().front();
    made(edit::saveTool(tool, {wash.id, item("drip").id, item("care").id}, {}));
    VersionDifference changed = difference(draft);
    ASSERT_EQ(changed.tools.size(), 1U);
    ASSERT_EQ(changed.tools[0].off.size(), 1U);
    ASSERT_EQ(changed.tools[0].on.size(), 1U);
    EXPECT_EQ(changed.before->nodes[size_t(changed.tools[0].off[0])].item.code, QStringLiteral("talk"));
    EXPECT_EQ(changed.after->nodes[size_t(changed.tools[0].on[0])].item.code, QStringLiteral("care"));

    made(edit::removeTool(tool.id, {}));
    changed = difference(draft);
    ASSERT_EQ(changed.tools.size(), 1U);
    EXPECT_EQ(changed.tools[0].after, -1);
}

TEST_F(Difference, ARuleThatCountsAtOtherSitesIsAnotherRule)
{
    const Requirement rule = storage::FrameworkReads(file.database()).requirements(draft).value().front();
    const Key site = file.site(QStringLiteral("階中央病院"));
    made(edit::saveRuleSites(rule.id, {site}, {}));
    const VersionDifference changed = difference(draft);
    ASSERT_EQ(changed.rules.size(), 1U);
    EXPECT_EQ(changed.after->requirements[size_t(changed.rules[0].after)].code, rule.code);
}

TEST_F(Difference, AnOlderVersionMayStandBesideAndItsItemsAreFollowedThroughThoseBetween)
{
    Item wash = item("wash");
    wash.code = QStringLiteral("W");
    wash.titleJa = QStringLiteral("清拭を一人で行う");
    made(edit::saveItem(wash, {}));
    const Key third = made(edit::copyToDraft(draft, QStringLiteral("3"), {}));
    EXPECT_EQ(said(difference(third)), QString()) << "beside the one it was copied from";
    const VersionDifference since = difference(third, ladder.version);
    EXPECT_EQ(since.before->version.id, ladder.version);
    EXPECT_EQ(said(since), QStringLiteral("reworded wash>W"));
    const TinyLadder other = file.ladder("other");
    EXPECT_EQ(difference(third, other.version).before->version.id, draft) << "of another ladder";
}

TEST_F(Difference, AFirstVersionHasNothingBefore)
{
    EXPECT_FALSE(difference(ladder.version).before);
}

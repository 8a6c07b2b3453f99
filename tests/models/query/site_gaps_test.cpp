#include "models/query/site_gaps.h"

#include "models/query/site_skills.h"

#include "tests/support/file_builder.h"

#include <algorithm>

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

const QDate today(2026, 7, 1);

class SiteGaps : public testing::Test
{
protected:
    SiteGaps()
    {
        file.belongs(hana, centre, surgery);
        file.belongs(rin, centre, medicine);
        file.belongs(mao, island);
        for (const Key person : {hana, rin, mao})
            file.enrol(person, ladder, ladder.levelOne);
    }
    std::vector<SiteGap> gaps(Key site)
    {
        const auto found = siteGaps(file.database(), plans, site, AsOf::today(file.clock()), {});
        EXPECT_TRUE(found) << found.error().detail.toStdString();
        return found ? found.value() : std::vector<SiteGap>{};
    }

    FileBuilder file{today};
    Plans plans;
    TinyLadder ladder = file.ladder();
    Key centre = file.site(QStringLiteral("階中央病院"));
    Key surgery = file.department(centre, QStringLiteral("外科病棟"));
    Key medicine = file.department(centre, QStringLiteral("内科病棟"));
    Key island = file.site(QStringLiteral("遠音島診療所"), SiteKind::Clinic);
    Key hana = file.person(QStringLiteral("例田 花"), QStringLiteral("レイダ ハナ"));
    Key rin = file.person(QStringLiteral("見本坂 凛"), QStringLiteral("ミホンザカ リン"));
    Key mao = file.person(QStringLiteral("例島 真央"), QStringLiteral("レイジマ マオ"));
};

} // namespace

TEST_F(SiteGaps, WhatNobodyMetWithIsOfTheSiteAndTheRestIsUpToThePeople)
{
    LogEntry entry = file.logEntry(rin, ladder.wash, QDate(2026, 6, 1), centre);
    entry.head.department = medicine;
    file.add(entry);
    const auto found = gaps(centre);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].item, ladder.talk) << "gaps of the site stand first";
    EXPECT_EQ(found[0].gap, Gap::Site);
    EXPECT_EQ(found[0].people, 2);
    EXPECT_EQ(found[0].asked, 2);
    EXPECT_EQ(found[1].item, ladder.wash);
    EXPECT_EQ(found[1].gap, Gap::Ward) << "hana's ward has none, rin's has";
    EXPECT_EQ(found[1].people, 2);
    EXPECT_EQ(found[1].inWards, 1);
    EXPECT_FALSE(found[1].programme.isEmpty());

    entry = file.logEntry(hana, ladder.wash, QDate(2026, 6, 2), centre);
    entry.head.department = surgery;
    file.add(entry);
    EXPECT_EQ(gaps(centre)[1].gap, Gap::None);
}

TEST_F(SiteGaps, WhatIsMetOrOfAnotherSiteIsNone)
{
    file.logged(rin, ladder.wash, QDate(2026, 6, 1), centre, EvidenceStatus::Submitted, 2);
    file.rated(rin, ladder, ladder.talk, 3, QDate(2026, 6, 20), centre, hana);
    const auto found = gaps(centre);
    ASSERT_EQ(found.size(), 2u);
    for (const SiteGap &gap : found)
        EXPECT_EQ(gap.people, 1) << "only hana lacks it still";
    const auto clinic = gaps(island);
    ASSERT_EQ(clinic.size(), 2u);
    for (const SiteGap &gap : clinic)
        EXPECT_EQ(gap.gap, Gap::Site) << "nothing happened there, whatever did elsewhere";
}

TEST_F(SiteGaps, WhatWasLongAgoDoesNotCount)
{
    file.logged(hana, ladder.wash, QDate(2025, 5, 1), centre);
    const auto found = gaps(centre);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].gap, Gap::Site);
    EXPECT_EQ(found[1].gap, Gap::Site);
}

TEST_F(SiteGaps, SkillsTellWhatNobodyCanDoAndWhatRestsOnOne)
{
    const auto skills = [this] {
        const auto found = siteSkills(file.database(), plans, centre, AsOf::today(file.clock()), {});
        EXPECT_TRUE(found);
        return found ? found.value() : std::vector<SiteSkill>{};
    };
    const auto skill = [&](Key item) {
        const auto all = skills();
        const auto found = std::ranges::find(all, item, &SiteSkill::item);
        EXPECT_NE(found, all.end());
        return found == all.end() ? SiteSkill{} : *found;
    };
    EXPECT_EQ(skills().size(), 3u) << "the weeks ask for no item";
    EXPECT_TRUE(skill(ladder.wash).isGap());
    file.logged(rin, ladder.wash, QDate(2026, 6, 1), centre, EvidenceStatus::Submitted, 2);
    const SiteSkill wash = skill(ladder.wash);
    EXPECT_TRUE(wash.restsOnOne());
    EXPECT_EQ(wash.people, 2) << "and not who belongs to the island";
    ASSERT_EQ(wash.roles.size(), 1u);
    EXPECT_EQ(wash.roles[0].able, 1);
    file.logged(hana, ladder.drip, QDate(2026, 6, 1), centre, EvidenceStatus::Countersigned, 4);
    EXPECT_EQ(skill(ladder.drip).able, 1) << "a skill of a level above the one that hana works towards";
    EXPECT_TRUE(skill(ladder.talk).isGap());
}

TEST_F(SiteGaps, CanBeCancelled)
{
    CancelToken token;
    token.cancel();
    EXPECT_EQ(siteSkills(file.database(), plans, centre, AsOf::today(file.clock()), token).error().code,
              ErrorCode::Cancelled);
    const auto found = siteGaps(file.database(), plans, centre, AsOf::today(file.clock()), token);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

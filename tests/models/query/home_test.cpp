#include "models/query/home.h"

#include "tests/support/file_builder.h"

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

const QDate today(2026, 7, 1);

class Home : public testing::Test
{
protected:
    HomeSummary home(std::optional<AsOf> asOf = {})
    {
        const auto found = homeSummary(file.database(), plans, Actor{}, asOf.value_or(AsOf::today(file.clock())));
        EXPECT_TRUE(found) << found.error().detail.toStdString();
        return found ? found.value() : HomeSummary{};
    }

    FileBuilder file{today};
    Plans plans;
    TinyLadder ladder = file.ladder();
    Key centre = file.site(QStringLiteral("階中央病院"));
    Key east = file.department(centre, QStringLiteral("3階東病棟"));
    Key west = file.department(centre, QStringLiteral("3階西病棟"));
    Key hana = file.person(QStringLiteral("例田 花"), QStringLiteral("レイダ ハナ"));
    Key rin = file.person(QStringLiteral("見本坂 凛"), QStringLiteral("ミホンザカ リン"));
};

} // namespace

TEST_F(Home, SaysWhoIsBehindAndThatTheWholeSiteLacksIt)
{
    for (const Key person : {hana, rin})
        file.belongs(person, centre, east);
    file.enrol(hana, ladder, ladder.levelOne, QDate(2025, 7, 1), QDate(2026, 10, 1));
    file.enrol(rin, ladder, ladder.levelOne);
    file.rated(hana, ladder, ladder.talk, 3, QDate(2026, 6, 1), centre, rin);
    file.refreshStandings();

    HomeSummary found = home();
    EXPECT_EQ(found.fiscalYear, 2026);
    EXPECT_EQ(found.behindCount, 2);
    ASSERT_EQ(found.behind.size(), 2u);
    const BehindPerson &first = found.behind.front();
    EXPECT_EQ(first.row.key, hana);
    ASSERT_EQ(first.shortfalls.size(), 1u) << "talk is met, level II is not asked for";
    EXPECT_EQ(first.shortfalls[0].requirement, ladder.washTwice);
    EXPECT_EQ(first.shortfalls[0].standing.have, 0);
    EXPECT_EQ(first.shortfalls[0].standing.need, 2);
    ASSERT_EQ(first.shortfalls[0].missing.size(), 1u);
    EXPECT_EQ(first.shortfalls[0].missing[0].title.en, QStringLiteral("wash"));
    EXPECT_EQ(first.shortfalls[0].gap, Gap::Site);

    // A form on which it stands as "not observed" is no opportunity.
    file.rated(rin, ladder, ladder.wash, 0, QDate(2026, 6, 1), centre, hana);
    EXPECT_EQ(home().behind.front().shortfalls[0].gap, Gap::Site);

    // Another ward has it: then it is the ward that lacks it.
    LogEntry elsewhere = file.logEntry(rin, ladder.wash, QDate(2026, 6, 1), centre);
    elsewhere.head.department = west;
    file.add(elsewhere);
    file.refreshStandings();
    EXPECT_EQ(home().behind.front().shortfalls[0].gap, Gap::Ward);

    // Once the ward has it, it is hers to catch up.
    LogEntry here = file.logEntry(rin, ladder.wash, QDate(2026, 6, 2), centre);
    here.head.department = east;
    file.add(here);
    file.refreshStandings();
    found = home();
    EXPECT_EQ(found.behind.front().row.key, hana);
    EXPECT_EQ(found.behind.front().shortfalls[0].gap, Gap::None);

    // A past day is computed anew: a year ago the time had just begun.
    EXPECT_EQ(home(AsOf::on(QDate(2025, 7, 1), file.clock())).behindCount, 0);
    EXPECT_EQ(home(AsOf::on(QDate(2026, 5, 31), file.clock())).behindCount, 2);
}

TEST_F(Home, CountsTheYear)
{
    file.enrol(hana, ladder, ladder.levelOne);
    file.add(Enrolment{.person = rin,
                       .version = ladder.version,
                       .from = QDate(2025, 4, 1),
                       .to = QDate(2026, 4, 30),
                       .status = EnrolmentStatus::Completed});
    file.logged(hana, ladder.wash, QDate(2026, 3, 31), centre); // last year
    file.logged(hana, ladder.wash, QDate(2026, 4, 1), centre);
    file.logged(hana, ladder.drip, QDate(2026, 5, 1), centre, EvidenceStatus::Countersigned);
    file.logged(hana, ladder.drip, QDate(2026, 5, 2), centre, EvidenceStatus::Draft);
    file.rated(hana, ladder, ladder.talk, 3, QDate(2026, 6, 1), centre, rin);
    file.rated(hana, ladder, ladder.talk, 3, QDate(2026, 6, 1), centre, hana, AssessorKind::Self);
    file.add(LevelAward{.person = hana, .level = ladder.levelOne, .decidedOn = QDate(2026, 6, 1)});
    const auto counts = home().counts;
    EXPECT_EQ(counts.people, 2);
    EXPECT_EQ(counts.trainees, 1);
    EXPECT_EQ(counts.sites, 1);
    EXPECT_EQ(counts.awards, 1);
    EXPECT_EQ(counts.completions, 1);
    EXPECT_EQ(counts.waiting, 2) << "also what happened last year";
    const auto quick = homeCounts(file.database(), plans, AsOf::today(file.clock()));
    ASSERT_TRUE(quick);
    EXPECT_EQ(quick.value().year.awards, 1);
    EXPECT_EQ(quick.value().before.awards, 0);
}

TEST_F(Home, SetsTheMonthsOfTheYearBesideThoseOfTheYearBefore)
{
    const Key island = file.site(QStringLiteral("遠音島診療所"), SiteKind::Clinic);
    file.logged(hana, ladder.wash, QDate(2026, 3, 31), centre);
    file.logged(hana, ladder.wash, QDate(2026, 4, 1), centre);
    file.logged(hana, ladder.wash, QDate(2026, 7, 1), island);
    file.logged(hana, ladder.wash, QDate(2025, 7, 31), centre);
    file.logged(hana, ladder.wash, QDate(2025, 8, 1), centre);
    file.rated(hana, ladder, ladder.talk, 0, QDate(2026, 5, 1), centre, rin); // not observed
    file.rated(hana, ladder, ladder.talk, 3, QDate(2026, 5, 2), centre, rin);
    file.rated(hana, ladder, ladder.talk, 3, QDate(2026, 5, 2), centre, hana, AssessorKind::Self);
    file.add(Placement{.person = rin,
                       .kind = PlacementKind::Locum,
                       .site = island,
                       .from = QDate(2026, 6, 30),
                       .to = QDate(2026, 7, 3),
                       .share = 0.5});

    const auto found = homeTrend(file.database(), AsOf::today(file.clock()));
    ASSERT_TRUE(found);
    EXPECT_EQ(found.value().year.logged, 2);
    EXPECT_EQ(found.value().before.logged, 1) << "to the end of July, not of the year";
    EXPECT_EQ(found.value().year.rated, 1);
    EXPECT_DOUBLE_EQ(found.value().year.dispatchDays, 1) << "two half-days so far";
    ASSERT_EQ(found.value().months.size(), 24u);
    EXPECT_EQ(found.value().months.back().month, QDate(2026, 7, 1));
    EXPECT_EQ(found.value().months[21].self, 1) << "May";
    const auto ofCentre = homeTrend(file.database(), AsOf::today(file.clock()), centre);
    ASSERT_TRUE(ofCentre);
    EXPECT_EQ(ofCentre.value().year.logged, 1);
    EXPECT_DOUBLE_EQ(ofCentre.value().year.dispatchDays, 0);
}

TEST_F(Home, NamesRotationsWithoutSupervisorAndLevelsThatEnd)
{
    file.stays(hana, centre, QDate(2026, 7, 20), QDate(2026, 8, 31));
    file.stays(hana, centre, QDate(2026, 9, 1), QDate(2026, 9, 30)); // far off
    file.stays(rin, centre, QDate(2026, 6, 1), QDate(2026, 8, 31), "", hana);
    file.add(LevelAward{
        .person = hana, .level = ladder.levelOne, .decidedOn = QDate(2023, 8, 1), .validUntil = QDate(2026, 7, 31)});
    file.add(LevelAward{
        .person = rin, .level = ladder.levelOne, .decidedOn = QDate(2023, 8, 1), .validUntil = QDate(2026, 7, 31)});
    EXPECT_EQ(home().attention.expiring.size(), 2u);
    file.add(LevelAward{.person = rin, .level = ladder.levelTwo, .decidedOn = QDate(2026, 6, 1)});
    const HomeSummary found = home();
    ASSERT_EQ(found.attention.unsupervised.size(), 1u);
    EXPECT_EQ(found.attention.unsupervised.front().from, QDate(2026, 7, 20));
    ASSERT_EQ(found.attention.expiring.size(), 1u) << "rin holds a higher one";
    EXPECT_EQ(found.attention.expiring.front().person, hana);

    // Names have shifted: what level I became stands lower in its version than level I did in the one before.
    const Key next = file.add(FrameworkVersion{.framework = ladder.framework,
                                               .label = QStringLiteral("2"),
                                               .status = VersionStatus::Adopted,
                                               .adoptedOn = QDate(2026, 6, 1)});
    const Key novice = file.add(
        Level{.version = next, .code = QStringLiteral("N"), .labelJa = QStringLiteral("新人"), .position = 0});
    file.add(LevelSuccession{.version = next, .source = ladder.levelOne, .target = novice});
    file.add(LevelAward{.person = hana, .level = novice, .decidedOn = QDate(2026, 6, 15)});
    EXPECT_TRUE(home().attention.expiring.empty()) << "renewed as what it is now";
}

TEST_F(Home, CertificatesThatEndSoonAreTold)
{
    const auto holds = [&](Key person, const char *code, QDate until, QDate from = QDate(2023, 8, 1)) {
        file.add(HeldCertificate{.person = person,
                                 .code = QString::fromLatin1(code),
                                 .title = QStringLiteral("二次救命処置"),
                                 .issuedOn = from,
                                 .validUntil = until});
    };
    holds(hana, "als", QDate(2026, 8, 1));
    holds(hana, "bls", QDate(2027, 8, 1));
    holds(rin, "als", QDate(2026, 8, 1));
    holds(rin, "als", QDate(2029, 5, 31), QDate(2026, 6, 1)); // renewed
    ASSERT_EQ(home().attention.ending.size(), 1u);
    EXPECT_EQ(home().attention.ending.front().person, hana);
    file.add(Employment{.person = hana, .from = QDate(2020, 4, 1), .to = QDate(2026, 6, 1)});
    EXPECT_TRUE(home().attention.ending.empty()) << "who has left renews nothing here";
}

TEST_F(Home, ATraineeSeesWhatIsMissing)
{
    file.belongs(hana, centre, east);
    file.enrol(hana, ladder, ladder.levelTwo);
    file.logged(hana, ladder.wash, QDate(2026, 5, 1), centre);
    file.stays(hana, centre, QDate(2026, 8, 1), QDate(2026, 8, 31));
    auto returned = file.logEntry(hana, ladder.wash, QDate(2026, 5, 3), centre, EvidenceStatus::Returned);
    returned.returnReason = QStringLiteral("回数を確認");
    file.add(returned);
    const auto found = traineeHome(file.database(), plans, hana, AsOf::today(file.clock()));
    ASSERT_TRUE(found);
    ASSERT_EQ(found.value().missing.size(), 1u);
    const auto &shortfalls = found.value().missing.front().shortfalls;
    ASSERT_EQ(shortfalls.size(), 4u);
    EXPECT_EQ(shortfalls.back().requirement, ladder.washTwice) << "half done comes last";
    EXPECT_FALSE(found.value().placement);
    ASSERT_TRUE(found.value().next);
    EXPECT_EQ(found.value().nextSite, QStringLiteral("階中央病院"));
    EXPECT_EQ(found.value().returned, 1);
}

TEST_F(Home, ATraineeSeesWhereWhatIsMissingIsToBeHad)
{
    const Key island = file.site(QStringLiteral("遠音島診療所"), SiteKind::Clinic);
    for (const Key person : {hana, rin})
        file.belongs(person, centre, east);
    file.enrol(hana, ladder, ladder.levelTwo);
    file.add(Placement{
        .person = rin, .site = centre, .department = west, .from = QDate(2026, 5, 1), .to = QDate(2026, 5, 31)});
    LogEntry visited = file.logEntry(rin, ladder.talk, QDate(2026, 5, 5), centre);
    visited.head.department = west;
    file.add(visited);
    LogEntry atHome = file.logEntry(rin, ladder.wash, QDate(2026, 6, 2), centre);
    atHome.head.department = east;
    file.add(atHome);
    file.stays(hana, island, QDate(2026, 3, 1), QDate(2026, 3, 31)); // over
    file.stays(hana, island, QDate(2026, 8, 1), QDate(2026, 8, 31));
    file.add(Placement{
        .person = hana, .site = centre, .department = west, .from = QDate(2026, 6, 1), .to = QDate(2026, 7, 31)});
    const auto where = [&](Key requirement) -> std::optional<size_t> {
        const auto found = traineeHome(file.database(), plans, hana, AsOf::today(file.clock()));
        EXPECT_TRUE(found);
        if (!found || found.value().missing.size() != 1)
            return {};
        const TraineeHome::Missing &missing = found.value().missing.front();
        EXPECT_EQ(missing.where.size(), missing.shortfalls.size());
        EXPECT_EQ(found.value().places.size(), 3u) << "the ward, the island, where she belongs";
        for (size_t i = 0; i < missing.shortfalls.size(); ++i)
            if (missing.shortfalls[i].requirement == requirement && missing.where[i].size() == 1)
                return missing.where[i].front();
        ADD_FAILURE() << "nothing is missing there";
        return {};
    };
    EXPECT_EQ(where(ladder.talkRated), std::optional<size_t>(0)) << "who was placed in the ward met with it there";
    EXPECT_EQ(where(ladder.washTwice), std::optional<size_t>(2)) << "in her own ward only";
    EXPECT_EQ(where(ladder.dripFourTimes), std::nullopt);
    file.logged(rin, ladder.drip, QDate(2026, 6, 1), island);
    EXPECT_EQ(where(ladder.dripFourTimes), std::optional<size_t>(1));
}

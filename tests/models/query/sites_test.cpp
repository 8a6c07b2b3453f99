#include "models/query/sites.h"

#include "models/query/site_map.h"
#include "tests/support/file_builder.h"

#include <map>

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

const QDate today(2026, 7, 1);

class Sites : public testing::Test
{
protected:
    SiteSummary summary(Key site, std::optional<AsOf> asOf = {})
    {
        const auto found = siteSummary(file.database(), plans, site, asOf.value_or(AsOf::today(file.clock())));
        EXPECT_TRUE(found) << found.error().detail.toStdString();
        return found ? found.value() : SiteSummary{};
    }

    FileBuilder file{today};
    Plans plans;
    TinyLadder ladder = file.ladder();
    Key centre = file.site(QStringLiteral("階中央病院"));
    Key island = file.site(QStringLiteral("遠音島診療所"), SiteKind::Clinic);
    Key hana = file.person(QStringLiteral("例田 花"), QStringLiteral("レイダ ハナ"));
    Key rin = file.person(QStringLiteral("見本坂 凛"), QStringLiteral("ミホンザカ リン"));
    Key head = file.person(QStringLiteral("手本 明"), QStringLiteral("テホン アキラ"));
};

} // namespace

TEST_F(Sites, AreNarrowedAndStandInKanaOrder)
{
    Site registry;
    registry.name = QStringLiteral("霞医院");
    registry.kana = QStringLiteral("カスミイイン");
    registry.kind = SiteKind::Clinic;
    registry.member = false;
    const Key other = file.add(registry);
    Site pharmacy;
    pharmacy.name = QStringLiteral("ひだまり薬局");
    pharmacy.kana = QStringLiteral("ヒダマリヤッキョク");
    pharmacy.kind = SiteKind::Pharmacy;
    pharmacy.remote = true;
    const Key remote = file.add(pharmacy);
    const auto keys = [&](const SiteFilter &filter) {
        const auto found = siteKeys(file.database(), filter);
        EXPECT_TRUE(found);
        return found.value();
    };
    EXPECT_EQ(keys({}).size(), 3u);
    EXPECT_EQ(keys({}).front(), remote) << "kana before kanji without kana";
    EXPECT_EQ(keys({.membersOnly = false}).front(), other);
    EXPECT_EQ(keys({.kind = SiteKind::Clinic}), std::vector<Key>{island});
    EXPECT_EQ(keys({.text = QStringLiteral("hidamari")}), std::vector<Key>{remote});
    EXPECT_EQ(keys({.remoteOnly = true}), std::vector<Key>{remote});
    const auto rows = siteRows(file.database(), {remote, centre}, today);
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows.value()[1].site.name, QStringLiteral("階中央病院"));
}

TEST_F(Sites, StandOnTheMapWhereTheirMunicipalityLies)
{
    const Key town = file.add(Municipality{.code = QStringLiteral("992011"),
                                           .prefecture = QStringLiteral("霞階県"),
                                           .name = QStringLiteral("階市"),
                                           .kana = QStringLiteral("キザハシシ"),
                                           .latitude = 32.1,
                                           .longitude = 134.05});
    const Key unknown = file.add(Municipality{.code = QStringLiteral("992020"),
                                              .prefecture = QStringLiteral("霞階県"),
                                              .name = QStringLiteral("汐見市"),
                                              .kana = QStringLiteral("シオミシ")});
    const auto put = [&](Key key, Key municipality) {
        Site site = *storage::Repository<Site>(file.database()).find(key).value();
        site.municipality = municipality;
        file.change(site);
    };
    const auto map = [&](const SiteFilter &filter, int most = mostOnMap) {
        const auto found = siteMap(file.database(), filter, today, most);
        EXPECT_TRUE(found);
        return found.value();
    };
    EXPECT_EQ(map({}).off.withoutMunicipality, 2);
    EXPECT_TRUE(map({}).sites.empty());
    put(centre, town);
    put(island, unknown);
    EXPECT_EQ(map({}).off.withoutMunicipality, 0);
    EXPECT_EQ(map({}).off.withoutCoordinates, 1);
    ASSERT_EQ(map({}).sites.size(), 1u);
    put(island, town);
    file.belongs(hana, centre);
    file.belongs(rin, island);
    file.belongs(head, island);
    // Who belongs there and is placed there besides is one person.
    file.stays(head, island, QDate(2026, 6, 1), QDate(2026, 7, 31));
    file.stays(hana, island, QDate(2026, 6, 1), QDate(2026, 7, 1));
    file.stays(rin, centre, QDate(2026, 7, 2), QDate(2026, 7, 31));
    const SiteMap both = map({});
    ASSERT_EQ(both.sites.size(), 2u);
    EXPECT_FALSE(both.cut);
    const storage::SiteOnMap &first = both.sites.front();
    EXPECT_EQ(first.site, island) << "most people first";
    EXPECT_EQ(first.people, 2);
    EXPECT_EQ(first.placements, 2);
    EXPECT_EQ(first.there, 3);
    EXPECT_EQ(first.municipalityName, QStringLiteral("階市"));
    EXPECT_EQ(first.latitude, 32.1);
    EXPECT_EQ(both.sites.back().there, 1) << "whose placement begins tomorrow is not there yet";
    EXPECT_EQ(map({.kind = SiteKind::Hospital}).sites.size(), 1u);
    EXPECT_EQ(map({.kind = SiteKind::Hospital}).off.withoutMunicipality, 0);
    EXPECT_EQ(map({}, 1).sites.size(), 1u);
    EXPECT_TRUE(map({}, 1).cut);
}

TEST_F(Sites, ShowWhoIsThereAndWhoComes)
{
    file.belongs(hana, centre);
    file.belongs(rin, centre, {}, QDate(2026, 10, 1));
    file.stays(hana, island, QDate(2026, 6, 1), QDate(2026, 8, 31), "community", head);
    file.stays(rin, island, QDate(2026, 9, 1), QDate(2026, 9, 29));
    file.stays(rin, island, QDate(2026, 9, 30), QDate(2026, 10, 30));
    EXPECT_EQ(summary(centre).present.size(), 1u);
    const SiteSummary clinic = summary(island);
    ASSERT_EQ(clinic.present.size(), 1u);
    EXPECT_EQ(clinic.present.front().person, hana);
    EXPECT_EQ(clinic.present.front().supervisorName, QStringLiteral("手本 明"));
    ASSERT_EQ(clinic.coming.size(), 1u) << "the second begins on day 91";
    EXPECT_EQ(clinic.coming.front().from, QDate(2026, 9, 1));
    EXPECT_EQ(clinic.row.placements, 1);
    EXPECT_EQ(clinic.row.people, 0);
}

TEST_F(Sites, HeatMapSharesWhatIsMetByDomainAndLevel)
{
    for (const Key person : {hana, rin}) {
        file.belongs(person, centre);
        file.enrol(person, ladder, ladder.levelTwo);
    }
    file.logged(hana, ladder.wash, QDate(2026, 5, 1), centre, EvidenceStatus::Submitted, 2);
    file.logged(rin, ladder.wash, QDate(2026, 6, 20), centre);
    file.rated(rin, ladder, ladder.talk, 3, QDate(2026, 6, 20), centre, head);
    file.refreshStandings();

    const auto check = [&](const SiteSummary &found, int careMet, qint64 careEvidence) {
        ASSERT_EQ(found.heatMaps.size(), 1u);
        const HeatMap &map = found.heatMaps.front();
        EXPECT_EQ(map.n, 2);
        ASSERT_EQ(map.levels.size(), 2u);
        ASSERT_EQ(map.rows.size(), 2u);
        EXPECT_EQ(map.rows[0].domain, ladder.care);
        EXPECT_EQ(map.rows[0].cells[0].met, careMet);
        EXPECT_EQ(map.rows[0].cells[0].asked, 2);
        EXPECT_EQ(map.rows[0].cells[1].met, 0);
        EXPECT_EQ(map.rows[0].evidence, careEvidence);
    };
    check(summary(centre), 1, 2);
    EXPECT_EQ(summary(centre).heatMaps.front().rows[1].cells[0].met, 1) << "rin's talk";
    // Computed anew for a past day, and for today without the cache.
    check(summary(centre, AsOf{.happened = today, .entered = {}, .current = false}), 1, 2);
    check(summary(centre, AsOf::on(QDate(2026, 6, 1), file.clock())), 1, 1);
    check(summary(centre, AsOf::on(QDate(2026, 4, 30), file.clock())), 0, 0);
}

TEST_F(Sites, RatingsAreCountsByStepWithSelfBeside)
{
    file.rated(hana, ladder, ladder.talk, 3, QDate(2026, 6, 1), centre, head);
    file.rated(hana, ladder, ladder.wash, 3, QDate(2026, 6, 1), centre, head);
    file.rated(hana, ladder, ladder.wash, 0, QDate(2026, 6, 2), centre, head);
    file.rated(hana, ladder, ladder.wash, 4, QDate(2026, 6, 3), centre, hana, AssessorKind::Self);
    for (const AsOf &asOf : {AsOf::today(file.clock()), AsOf{.happened = today, .entered = {}, .current = false}}) {
        const auto found = summary(centre, asOf).ratings;
        ASSERT_EQ(found.size(), 1u);
        const RatingDistribution &one = found.front();
        EXPECT_EQ(one.scale, ladder.scale) << "the form's";
        EXPECT_EQ(one.n, 2);
        EXPECT_EQ(one.nSelf, 1);
        ASSERT_EQ(one.steps.size(), 4u) << "every step of the scale, used or not";
        EXPECT_EQ(one.steps[2].others, 2);
        EXPECT_EQ(one.steps[3].others, 0);
        EXPECT_EQ(one.steps[3].self, 1);
        EXPECT_EQ(one.steps[3].label.ja, QStringLiteral("段階4"));
    }
}

TEST_F(Sites, RotationWeeksByFiscalYear)
{
    // 2 March to 26 April 2026: 30 days before and 26 after the turn of the year.
    file.stays(hana, island, QDate(2026, 3, 2), QDate(2026, 4, 26));
    // The same days half and half: one person, each day once.
    file.add(
        Placement{.person = rin, .site = island, .from = QDate(2026, 6, 1), .to = QDate(2026, 6, 14), .share = 0.5});
    file.add(
        Placement{.person = rin, .site = island, .from = QDate(2026, 6, 1), .to = QDate(2026, 6, 7), .share = 0.75});
    // Five of its working days missed: a week less.
    file.add(Absence{.person = hana, .from = QDate(2026, 4, 6), .to = QDate(2026, 4, 10), .workingDays = 5});
    file.stays(rin, island, QDate(2026, 8, 1), QDate(2026, 8, 31)); // still ahead
    const auto years = summary(island).rotations;
    ASSERT_EQ(years.size(), 2u);
    EXPECT_EQ(years[0].fiscalYear, 2026);
    EXPECT_NEAR(years[0].weeks, 26 / 7.0 - 1 + 1 + 0.5, 1e-9);
    EXPECT_EQ(years[0].people, 2);
    EXPECT_EQ(years[0].stays, 3);
    EXPECT_EQ(years[1].fiscalYear, 2025);
    EXPECT_NEAR(years[1].weeks, 30 / 7.0, 1e-9);
}

TEST_F(Sites, DispatchesArePersonDays)
{
    file.add(Placement{.person = head,
                       .kind = PlacementKind::Locum,
                       .site = island,
                       .fromSite = centre,
                       .from = QDate(2026, 3, 31),
                       .to = QDate(2026, 4, 2)});
    file.add(Placement{.person = head,
                       .kind = PlacementKind::Itinerant,
                       .site = island,
                       .fromSite = centre,
                       .from = QDate(2026, 5, 7),
                       .to = QDate(2026, 5, 7),
                       .share = 0.5});
    const auto received = summary(island).dispatches;
    ASSERT_EQ(received.size(), 3u);
    EXPECT_EQ(received[0].fiscalYear, 2026);
    EXPECT_EQ(received[0].kind, PlacementKind::Itinerant);
    EXPECT_DOUBLE_EQ(received[0].received, 0.5);
    EXPECT_DOUBLE_EQ(received[1].received, 2);
    EXPECT_DOUBLE_EQ(received[2].received, 1) << "31 March is the old year's";
    EXPECT_EQ(received[2].n, 1);
    EXPECT_DOUBLE_EQ(summary(centre).dispatches[1].sent, 2);
    EXPECT_TRUE(summary(island).rotations.empty());
}

TEST_F(Sites, LevelsAreTheHighestHeld)
{
    for (const Key person : {hana, rin, head})
        file.belongs(person, centre);
    file.enrol(hana, ladder, ladder.levelOne);
    file.enrol(rin, ladder, ladder.levelTwo);
    file.add(LevelAward{.person = rin, .level = ladder.levelOne, .decidedOn = QDate(2026, 5, 1)});
    file.add(LevelAward{.person = head, .level = ladder.levelOne, .decidedOn = QDate(2024, 5, 1)});
    file.add(LevelAward{.person = head, .level = ladder.levelTwo, .decidedOn = QDate(2025, 5, 1)});
    const auto levels = summary(centre).levels;
    ASSERT_EQ(levels.size(), 1u);
    EXPECT_EQ(levels[0].n, 3);
    ASSERT_EQ(levels[0].bars.size(), 3u);
    EXPECT_EQ(levels[0].bars[0].level, 0) << "hana has none yet";
    EXPECT_EQ(levels[0].bars[0].people, 1);
    EXPECT_EQ(levels[0].bars[1].level, ladder.levelOne);
    EXPECT_EQ(levels[0].bars[1].people, 1);
    EXPECT_EQ(levels[0].bars[2].people, 1);
    // In April nobody but the head held any, and rin was enrolled.
    EXPECT_EQ(summary(centre, AsOf::on(QDate(2026, 4, 30), file.clock())).levels[0].bars[0].people, 2);
}

TEST_F(Sites, ALevelThatEndedIsABarOfItsOwn)
{
    // The next version calls its second level otherwise: nothing follows level II, which stands at the same place.
    const Key next = file.add(FrameworkVersion{.framework = ladder.framework,
                                               .label = QStringLiteral("2"),
                                               .status = VersionStatus::Adopted,
                                               .adoptedOn = QDate(2026, 4, 1)});
    file.add(Level{.version = next, .code = QStringLiteral("A"), .labelJa = QStringLiteral("A"), .position = 1});
    const Key other
        = file.add(Level{.version = next, .code = QStringLiteral("B"), .labelJa = QStringLiteral("B"), .position = 2});
    for (const auto &[person, level] : {std::pair(hana, ladder.levelTwo), std::pair(rin, other)}) {
        file.belongs(person, centre);
        file.add(LevelAward{.person = person, .level = level, .decidedOn = QDate(2026, 5, 1)});
    }
    const auto levels = summary(centre).levels;
    ASSERT_EQ(levels.size(), 1u);
    std::map<Key, int> people;
    for (const LevelDistribution::Bar &bar : levels.front().bars)
        people[bar.level] += bar.people;
    EXPECT_EQ(people, (std::map<Key, int>{{ladder.levelTwo, 1}, {other, 1}}));
}

TEST_F(Sites, AreComparedByWhereTheirPeopleStand)
{
    for (const Key person : {hana, head})
        file.belongs(person, centre);
    file.belongs(rin, island);
    file.enrol(hana, ladder, ladder.levelOne, QDate(2025, 10, 1), QDate(2026, 10, 1)); // three quarters are over
    file.enrol(rin, ladder, ladder.levelOne);
    file.refreshStandings();
    const auto sites = compareSites(file.database(), plans, AsOf::today(file.clock()));
    ASSERT_TRUE(sites);
    ASSERT_EQ(sites.value().size(), 2u);
    const auto &[first, second] = std::pair(sites.value()[0], sites.value()[1]);
    const SiteStanding &ofCentre = first.site == centre ? first : second;
    const SiteStanding &ofIsland = first.site == centre ? second : first;
    EXPECT_EQ(ofCentre.states.n(), 2);
    EXPECT_EQ(ofCentre.states.of(PaceState::Behind), 1);
    EXPECT_EQ(ofCentre.states.of(PaceState::NotEnrolled), 1);
    EXPECT_EQ(ofIsland.states.of(PaceState::Behind), 1) << "a quarter is over and nothing is done";
    EXPECT_EQ(summary(centre).states.of(PaceState::Behind), 1);
}

TEST_F(Sites, StandBesideEachOtherByDomain)
{
    file.belongs(hana, centre);
    file.belongs(rin, island);
    file.enrol(hana, ladder);
    file.enrol(rin, ladder);
    file.logged(hana, ladder.wash, QDate(2026, 5, 1), centre, EvidenceStatus::Submitted, 2);
    file.rated(rin, ladder, ladder.talk, 3, QDate(2026, 5, 1), island, head);
    file.refreshStandings();

    for (const AsOf &asOf : {AsOf::today(file.clock()), AsOf::on(QDate(2026, 6, 30), file.clock())}) {
        const auto maps = regionMaps(file.database(), plans, asOf);
        ASSERT_TRUE(maps);
        ASSERT_EQ(maps.value().size(), 1u);
        const RegionMap &map = maps.value().front();
        EXPECT_EQ(map.n, 2);
        ASSERT_EQ(map.domains.size(), 2u); // care: wash, drip; team: talk, weeks
        ASSERT_EQ(map.sites.size(), 2u);
        for (const RegionMap::Column &column : map.sites) {
            ASSERT_EQ(column.cells.size(), 2u);
            EXPECT_EQ(column.people, 1);
            EXPECT_EQ(column.cells[0].asked, 2);
            EXPECT_EQ(column.cells[0].met, column.site == centre ? 1 : 0);
            EXPECT_EQ(column.cells[1].met, column.site == island ? 1 : 0);
        }
    }
}

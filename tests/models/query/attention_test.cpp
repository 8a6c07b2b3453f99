#include "models/query/attention.h"

#include "models/exchange/adopt_pack.h"
#include "models/query/board.h"
#include "models/query/home.h"
#include "models/query/rating_sheet.h"
#include "models/query/schedule.h"
#include "tests/support/file_builder.h"

#include <rapidcheck/gtest.h>

#include <set>

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

const QDate today(2026, 7, 1);

class AttentionTest : public testing::Test
{
protected:
    Attention found()
    {
        Plans plans; // nothing is remembered from before
        const auto all = attention(file.database(), plans, Actor{}, AsOf::today(file.clock()));
        EXPECT_TRUE(all);
        return all ? all.value() : Attention{};
    }

    FileBuilder file{today};
    TinyLadder ladder = file.ladder();
    Key centre = file.site(QStringLiteral("階中央病院"));
    Key island = file.site(QStringLiteral("遠音島診療所"), SiteKind::Clinic);
    Key hana = file.person(QStringLiteral("例田 花"), QStringLiteral("レイダ ハナ"));
    Key rin = file.person(QStringLiteral("見本坂 凛"), QStringLiteral("ミホンザカ リン"));
};

} // namespace

TEST_F(AttentionTest, ARotationThatEndedIsRatedByAThirdAtItsPlace)
{
    file.stays(hana, centre, QDate(2026, 5, 1), QDate(2026, 5, 31));
    file.stays(rin, centre, QDate(2026, 6, 1), QDate(2026, 6, 30)); // two weeks are not over
    ASSERT_EQ(found().unrated.size(), 1u);
    EXPECT_EQ(found().unrated.front().person, hana);
    file.rated(hana, ladder, ladder.talk, 3, QDate(2026, 5, 31), centre, hana, AssessorKind::Self);
    file.rated(hana, ladder, ladder.talk, 3, QDate(2026, 6, 20), island, rin); // of the next rotation
    EXPECT_EQ(found().unrated.size(), 1u);
    file.rated(hana, ladder, ladder.talk, 3, QDate(2026, 6, 3), centre, rin);
    EXPECT_TRUE(found().unrated.empty());
}

TEST_F(AttentionTest, SomebodyOnARotationWhoLogsNothingIsNamedUnlessAway)
{
    file.stays(hana, island, QDate(2026, 6, 1), QDate(2026, 8, 31));
    file.stays(hana, centre, QDate(2026, 6, 1), QDate(2026, 8, 31));
    file.stays(rin, island, QDate(2026, 6, 25), QDate(2026, 8, 31)); // has just begun
    ASSERT_EQ(found().silent.size(), 1u) << "once, though on two rotations";
    EXPECT_FALSE(found().silent.front().lastDay.isValid());
    file.logged(hana, ladder.wash, QDate(2026, 6, 17), island);
    ASSERT_EQ(found().silent.size(), 1u) << "two weeks ago";
    EXPECT_EQ(found().silent.front().lastDay, QDate(2026, 6, 17));
    const Key leave
        = file.add(Absence{.person = hana, .from = QDate(2026, 6, 20), .to = QDate(2026, 6, 24), .workingDays = 3});
    EXPECT_TRUE(found().silent.empty());
    file.remove<Absence>(leave);
    file.logged(hana, ladder.wash, QDate(2026, 6, 18), island, EvidenceStatus::Draft);
    EXPECT_TRUE(found().silent.empty()) << "a draft shows that somebody writes";
}

TEST_F(AttentionTest, SomebodyEnrolledIsNamedWhileEntriesAreMissingAndNoneComes)
{
    file.belongs(hana, centre);
    file.enrol(hana, ladder, ladder.levelOne);
    file.enrol(rin, ladder, ladder.levelOne, QDate(2026, 6, 25)); // has just begun
    file.refreshStandings();
    ASSERT_EQ(found().silent.size(), 1u);
    EXPECT_EQ(found().silent.front().person, hana);
    EXPECT_EQ(found().silent.front().siteName, QStringLiteral("階中央病院"));
    EXPECT_FALSE(found().silent.front().onRotation);
    EXPECT_FALSE(found().silent.front().lastDay.isValid());
    file.stays(hana, island, QDate(2026, 6, 1), QDate(2026, 8, 31));
    ASSERT_EQ(found().silent.size(), 1u) << "once";
    EXPECT_TRUE(found().silent.front().onRotation);
    file.enrol(rin, file.ladder("other"), {}, QDate(2026, 4, 1));
    file.refreshStandings();
    EXPECT_EQ(found().silent.size(), 2u);
    file.logged(rin, ladder.wash, QDate(2026, 6, 20), island);
    EXPECT_EQ(found().silent.size(), 1u);
}

TEST_F(AttentionTest, NobodyIsSilentOfWhomNothingMoreIsAsked)
{
    file.enrol(hana, ladder, ladder.levelOne);
    file.logged(hana, ladder.wash, QDate(2026, 5, 1), centre);
    file.refreshStandings();
    ASSERT_EQ(found().silent.size(), 1u);
    EXPECT_EQ(found().silent.front().lastDay, QDate(2026, 5, 1));
    file.logged(hana, ladder.wash, QDate(2026, 5, 2), centre);
    file.refreshStandings();
    EXPECT_TRUE(found().silent.empty()) << "level II is not aimed at";
}

TEST_F(AttentionTest, CreditsThatTimeTakesAreNamedBeforeItDoes)
{
    file.add(Requirement{.version = ladder.version,
                         .level = ladder.levelOne,
                         .kind = RequirementKind::Credits,
                         .code = QStringLiteral("credits"),
                         .titleJa = QStringLiteral("単位"),
                         .parameters = QStringLiteral(R"({"need": 2, "window_months": 12})")});
    file.enrol(hana, ladder, ladder.levelOne);
    file.enrol(rin, ladder, ladder.levelOne);
    const auto attend = [&](Key person, QDate day) {
        const Key event = file.add(TrainingEvent{
            .status = EventStatus::Held, .title = QStringLiteral("講義"), .from = day, .to = day, .credits = 1});
        file.add(Attendance{.event = event, .person = person, .status = AttendanceStatus::Attended});
    };
    for (const Key person : {hana, rin})
        attend(person, QDate(2026, 6, 1));
    file.refreshStandings();
    EXPECT_TRUE(found().credits.empty()) << "what was never met does not lapse";
    attend(hana, QDate(2025, 8, 1));
    attend(rin, QDate(2025, 11, 1)); // leaves the window beyond 90 days
    file.refreshStandings();
    ASSERT_EQ(found().credits.size(), 1u);
    const LapsingCredits first = found().credits.front();
    EXPECT_EQ(first.person, hana);
    EXPECT_EQ(first.name, QStringLiteral("例田 花"));
    EXPECT_EQ(first.day, QDate(2026, 8, 1));
    EXPECT_EQ(first.standing.have, 1);
    // Another day is reckoned without the cache of today.
    Plans plans;
    const auto before = attention(file.database(), plans, Actor{}, AsOf::on(QDate(2026, 6, 20), file.clock()));
    ASSERT_TRUE(before);
    ASSERT_EQ(before.value().credits.size(), 1u);
    EXPECT_EQ(before.value().credits.front().day, QDate(2026, 8, 1));
    attend(hana, QDate(2026, 6, 20));
    file.refreshStandings();
    EXPECT_TRUE(found().credits.empty());
}

TEST_F(AttentionTest, WhoIsCertifiedIsNamedOnceTheirLevelsOwnRuleIsMetNoMore)
{
    const QString id = QStringLiteral("pharmacist-ladder");
    const auto json = exchange::builtInPack(id);
    ASSERT_TRUE(json);
    const auto pack = exchange::readPack(json.value(), id);
    ASSERT_TRUE(pack);
    const auto adopted = file.door().submitAndWait(exchange::adoptPack(pack.value(), QDate(2022, 4, 1)));
    ASSERT_TRUE(adopted);
    TinyLadder pharmacists;
    pharmacists.version = adopted.value().made;
    const auto level = [&](const char *code) {
        const auto found = storage::Repository<Level>(file.database())
                               .all("WHERE version = ?1 AND code = ?2", pharmacists.version, QString::fromLatin1(code));
        return found.value().front().id;
    };
    const auto items
        = storage::Repository<Item>(file.database()).all("WHERE version = ?1 AND code = 'W5-R'", pharmacists.version);
    ASSERT_TRUE(items);
    ASSERT_EQ(items.value().size(), 1u);
    const Key record = items.value().front().id;
    const auto lapsed = [this](const AsOf &asOf) {
        Plans plans;
        const auto all = attention(file.database(), plans, Actor{}, asOf);
        EXPECT_TRUE(all);
        return all ? all.value().lapsed : std::vector<LapsedLevel>();
    };
    // Level 5 asks for 18 records within 36 months: the first is in the window up to and including 1 July 2026.
    file.logged(hana, record, QDate(2023, 7, 2), centre);
    for (int i = 0; i < 17; ++i)
        file.logged(hana, record, QDate(2023, 8, 1).addDays(30 * i), centre);
    // Level 2 asks for 6 records within 12 months, once: whoever had them by the decision and records no more stays.
    const Key mei = file.person(QStringLiteral("手本 芽衣"), QStringLiteral("テホン メイ"));
    for (int i = 0; i < 6; ++i)
        file.logged(mei, record, QDate(2024, 10, 1).addDays(30 * i), centre);
    file.enrol(mei, pharmacists, level("2"), QDate(2022, 4, 1));
    file.add(LevelAward{.person = mei, .level = level("2"), .decidedOn = QDate(2025, 4, 1)});
    // 17 records, and certified on paper: what has never been met is not met no more.
    for (int i = 0; i < 17; ++i)
        file.logged(rin, record, QDate(2023, 8, 1).addDays(30 * i), centre);
    for (const Key person : {hana, rin}) {
        file.enrol(person, pharmacists, level("5"), QDate(2022, 4, 1));
        file.add(LevelAward{.person = person, .level = level("5"), .decidedOn = QDate(2025, 4, 1)});
    }
    file.refreshStandings();
    EXPECT_TRUE(found().lapsed.empty()) << "and nobody has entered the test of level 5";

    file.clock().setDay(QDate(2026, 7, 2));
    file.refreshStandings();
    const auto named = found().lapsed;
    ASSERT_EQ(named.size(), 1u);
    EXPECT_EQ(named[0].person, hana);
    EXPECT_EQ(named[0].name, QStringLiteral("例田 花"));
    EXPECT_EQ(named[0].decidedOn, QDate(2025, 4, 1));
    EXPECT_EQ(named[0].plan->nodes[named[0].node].record.code, QStringLiteral("L5-records"));
    EXPECT_EQ(named[0].standing.have, 17);
    EXPECT_EQ(named[0].standing.need, 18);
    Plans plans;
    const auto hers = lapsedLevelsOf(file.database(), plans, hana, AsOf::today(file.clock()));
    ASSERT_TRUE(hers);
    ASSERT_EQ(hers.value().size(), 1u);
    EXPECT_EQ(hers.value()[0].award, named[0].award);
    EXPECT_EQ(hers.value()[0].node, named[0].node);
    const auto his = lapsedLevelsOf(file.database(), plans, rin, AsOf::today(file.clock()));
    ASSERT_TRUE(his);
    EXPECT_TRUE(his.value().empty());
    const auto kept = lapsedLevelsOf(file.database(), plans, mei, AsOf::today(file.clock()));
    ASSERT_TRUE(kept);
    EXPECT_TRUE(kept.value().empty()) << "no rule of level 2 says that it keeps the level";
    // Another day is reckoned without the cache of today.
    EXPECT_TRUE(lapsed(AsOf::on(QDate(2026, 7, 1), file.clock())).empty());
    file.clock().setDay(QDate(2026, 7, 3));
    EXPECT_EQ(lapsed(AsOf::on(QDate(2026, 7, 2), file.clock())).size(), 1u);

    // Certified anew, or at a higher level, though the rule is not met: that was a decision.
    for (const char *code : {"5", "6"}) {
        const Key anew = file.add(LevelAward{.person = hana, .level = level(code), .decidedOn = QDate(2026, 7, 3)});
        file.refreshStandings();
        EXPECT_TRUE(found().lapsed.empty()) << code;
        file.remove<LevelAward>(anew);
    }
    file.refreshStandings();
    ASSERT_EQ(found().lapsed.size(), 1u);
    file.logged(hana, record, QDate(2026, 7, 3), centre);
    file.refreshStandings();
    EXPECT_TRUE(found().lapsed.empty()) << "18 again";
}

TEST_F(AttentionTest, ALevelHasNotLapsedWhereAnotherWayToItIsMet)
{
    const Key either = file.add(Requirement{.version = ladder.version,
                                            .level = ladder.levelOne,
                                            .kind = RequirementKind::Any,
                                            .code = QStringLiteral("either"),
                                            .titleJa = QStringLiteral("いずれか"),
                                            .parameters = QStringLiteral("{}")});
    const auto way = [&](RequirementKind kind, const char *code, const char *parameters, Key item) {
        const Key key = file.add(Requirement{.version = ladder.version,
                                             .parent = either,
                                             .kind = kind,
                                             .code = QString::fromLatin1(code),
                                             .titleJa = QString::fromLatin1(code),
                                             .parameters = QString::fromLatin1(parameters)});
        file.add(RequirementItem{.requirement = key, .item = item});
    };
    way(RequirementKind::Log, "recent", R"({"need": 2, "window_months": 12, "keeps_level": true})", ladder.wash);
    way(RequirementKind::Rating, "rated", R"({"need": 1, "threshold": 3})", ladder.drip);
    file.enrol(hana, ladder, ladder.levelOne, QDate(2025, 4, 1));
    file.logged(hana, ladder.wash, QDate(2025, 6, 30), centre, EvidenceStatus::Submitted, 2); // has left the window
    file.add(LevelAward{.person = hana, .level = ladder.levelOne, .decidedOn = QDate(2025, 7, 1)});
    file.refreshStandings();
    const auto named = found().lapsed;
    ASSERT_EQ(named.size(), 1u) << "the rest of the level is asked for without a window";
    EXPECT_EQ(named[0].plan->nodes[named[0].node].record.code, QStringLiteral("recent"));
    EXPECT_EQ(named[0].standing.have, 0);
    file.rated(hana, ladder, ladder.drip, 3, QDate(2026, 6, 30), centre, rin);
    file.refreshStandings();
    EXPECT_TRUE(found().lapsed.empty());
}

TEST_F(AttentionTest, FormsWaitWhereCountersignedRatingsAreAskedFor)
{
    file.rated(hana, ladder, ladder.talk, 3, QDate(2026, 6, 1), island, rin);
    EXPECT_TRUE(found().waiting.empty());
    const Key asked = file.add(Requirement{.version = ladder.version,
                                           .level = ladder.levelOne,
                                           .kind = RequirementKind::Rating,
                                           .code = QStringLiteral("signed"),
                                           .titleJa = QStringLiteral("確認済みの評価"),
                                           .parameters = QStringLiteral(R"({"need": 1, "countersigned": true})")});
    file.add(RequirementItem{.requirement = asked, .item = ladder.talk});
    ASSERT_EQ(found().waiting.size(), 1u);
    EXPECT_EQ(found().waiting.front().entries, 1);
    file.logged(hana, ladder.wash, QDate(2026, 5, 30), island);
    ASSERT_EQ(found().waiting.size(), 1u) << "one line for a site";
    EXPECT_EQ(found().waiting.front().entries, 2);
    EXPECT_EQ(found().waiting.front().oldest, QDate(2026, 5, 30));
    Plans plans;
    const auto counts = homeCounts(file.database(), plans, AsOf::today(file.clock()));
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts.value().year.waiting, 2);
    const auto queue = ratingQueue(file.database(), plans, 0, true, AsOf::today(file.clock()));
    ASSERT_TRUE(queue);
    EXPECT_EQ(queue.value().entries.size(), 2u) << "as the queue counts";
}

TEST_F(AttentionTest, EntriesThatWaitForLongAreCountedBySite)
{
    file.logged(hana, ladder.wash, QDate(2026, 6, 1), island);
    file.logged(hana, ladder.drip, QDate(2026, 6, 17), island);
    file.logged(hana, ladder.drip, QDate(2026, 6, 18), island);
    file.logged(hana, ladder.wash, QDate(2026, 6, 1), centre, EvidenceStatus::Countersigned);
    ASSERT_EQ(found().waiting.size(), 1u);
    EXPECT_EQ(found().waiting.front().entries, 2);
    EXPECT_EQ(found().waiting.front().oldest, QDate(2026, 6, 1));
    EXPECT_EQ(found().waiting.front().siteName, QStringLiteral("遠音島診療所"));
}

TEST_F(AttentionTest, APlaceIsTooFullFromTheDayTheSecondComes)
{
    Site narrow{.name = QStringLiteral("杉谷診療所"), .kind = SiteKind::Clinic};
    narrow.capacity = 1;
    const Key sugitani = file.add(narrow);
    const Key ward = file.add(Department{.site = centre, .name = QStringLiteral("救急外来"), .capacity = 1});
    file.stays(hana, sugitani, QDate(2026, 6, 1), QDate(2026, 7, 12));
    file.stays(rin, sugitani, QDate(2026, 7, 10), QDate(2026, 9, 30));
    for (const Key person : {hana, rin})
        file.add(Placement{.person = person,
                           .site = centre,
                           .department = ward,
                           .from = QDate(2026, 8, 1), // beyond the days looked at
                           .to = QDate(2026, 9, 30)});
    auto overfull = found().overfull;
    ASSERT_EQ(overfull.size(), 1u);
    EXPECT_EQ(overfull[0].site, sugitani);
    EXPECT_EQ(overfull[0].from, QDate(2026, 7, 10));
    EXPECT_EQ(overfull[0].to, QDate(2026, 7, 12));
    EXPECT_EQ(overfull[0].people, 2);
    file.clock().setDay(QDate(2026, 7, 15));
    overfull = found().overfull;
    ASSERT_EQ(overfull.size(), 1u);
    EXPECT_EQ(overfull[0].departmentName, QStringLiteral("救急外来"));
}

TEST_F(AttentionTest, WhoIsInTwoWardsOfASiteIsOneAndGeneralOutpatientsCount)
{
    Site narrow{.name = QStringLiteral("杉谷診療所"), .kind = SiteKind::Clinic};
    narrow.capacity = 1;
    const Key sugitani = file.add(narrow);
    for (const char *ward : {"内科", "外科"}) {
        const Key half = file.department(sugitani, QString::fromUtf8(ward));
        file.add(Placement{.person = hana,
                           .site = sugitani,
                           .department = half,
                           .from = QDate(2026, 7, 1),
                           .to = QDate(2026, 7, 31),
                           .share = 0.5});
    }
    EXPECT_TRUE(found().overfull.empty());
    Placement clinic{.person = rin,
                     .kind = PlacementKind::Locum,
                     .site = sugitani,
                     .from = QDate(2026, 7, 6),
                     .to = QDate(2026, 7, 10)};
    file.add(clinic);
    EXPECT_TRUE(found().overfull.empty()) << "who is sent does not train";
    clinic.kind = PlacementKind::GeneralOutpatient;
    file.add(clinic);
    ASSERT_EQ(found().overfull.size(), 1u);
    EXPECT_EQ(found().overfull[0].people, 2);

    // The plan and its paper say the same.
    const auto plan = board(file.database(), {.day = today}, {});
    const auto paper = siteSchedule(file.database(), sugitani, 2026);
    ASSERT_TRUE(plan && paper);
    const std::vector<WeekLoad> weeks = placeLoad(plan.value(), sugitani, 0).weeks;
    const std::vector<int> printed = paper.value().loads.front().weeks;
    ASSERT_EQ(plan.value().from, paper.value().from);
    ASSERT_GE(weeks.size(), printed.size());
    for (size_t week = 0; week < printed.size(); ++week)
        EXPECT_EQ(weeks[week].people, printed[week]) << week;
    EXPECT_EQ(std::ranges::max(printed), 2);
}

TEST_F(AttentionTest, APacketIsNotBackBeforeItsLastDayOrAfterFourWeeks)
{
    const auto issue = [&](Key holder, QDate issued, QDate expires) {
        return file.add(Packet{.kind = PacketKind::Logbook,
                               .holder = holder,
                               .site = {},
                               .issued = issued,
                               .expires = expires,
                               .revoked = {},
                               .reason = {}});
    };
    issue(hana, today.addDays(-27), {});
    issue(hana, today.addDays(-60), today.addDays(8));
    issue(hana, QDate(2025, 4, 1), QDate(2025, 9, 30)); // long forgotten
    EXPECT_TRUE(found().packets.empty());
    const Key endless = issue(hana, today.addDays(-28), {});
    const Key ends = issue(rin, today.addDays(-3), today.addDays(7));
    const Key ended = issue(rin, today.addDays(-50), today.addDays(-10));
    ASSERT_EQ(found().packets.size(), 3u);
    EXPECT_EQ(found().packets[0].packet, ended) << "out the longest first";
    EXPECT_EQ(found().packets[1].packet, endless);
    EXPECT_EQ(found().packets[1].holder, QStringLiteral("例田 花"));
    EXPECT_EQ(found().packets[2].packet, ends);
    EXPECT_EQ(found().packets[2].expires, today.addDays(7));

    file.add(PacketTaking{.packet = endless, .day = today, .records = 0, .heads = QStringLiteral("ab")});
    Packet revoked = storage::Repository<Packet>(file.database()).find(ended).value().value();
    revoked.revoked = today;
    revoked.reason = QStringLiteral("紛失");
    file.change(revoked);
    ASSERT_EQ(found().packets.size(), 1u) << "what has come back or was revoked is settled";
    EXPECT_EQ(found().packets[0].packet, ends);
}

RC_GTEST_PROP(Overfull, SaysWhatCountingDayByDaySays, ())
{
    const QDate first(2026, 7, 1);
    constexpr int days = 20;
    std::vector<storage::CountedStay> stays;
    const int capacity = *rc::gen::inRange(0, 4);
    for (const int begin : *rc::gen::container<std::vector<int>>(rc::gen::inRange(-5, days))) {
        storage::CountedStay stay;
        stay.site = 1;
        stay.capacity = capacity;
        stay.person = *rc::gen::inRange(0, 4);
        stay.from = first.addDays(begin);
        stay.to = std::max(first, stay.from).addDays(*rc::gen::inRange(0, 9));
        stays.push_back(stay);
    }
    int most = 0;
    QDate from;
    QDate to;
    for (QDate day = first; day < first.addDays(days); day = day.addDays(1)) {
        std::set<Key> people;
        for (const storage::CountedStay &stay : stays)
            if (stay.from <= day && day <= stay.to)
                people.insert(stay.person);
        const auto there = int(people.size());
        if (there <= capacity)
            continue;
        from = from.isValid() ? from : day;
        to = day;
        most = std::max(most, there);
    }
    const auto found = overfull(stays, first, first.addDays(days - 1));
    RC_ASSERT(found.size() == size_t(from.isValid()));
    if (from.isValid()) {
        RC_ASSERT(found[0].from == from);
        RC_ASSERT(found[0].to == to);
        RC_ASSERT(found[0].people == most);
    }
}

TEST_F(AttentionTest, WhoGoesToARemoteSiteWithoutAPacketIsNamedWherePacketsAreHandedOut)
{
    Site remote = storage::Repository<Site>(file.database()).find(island).value().value();
    remote.remote = true;
    file.change(remote);
    for (const Key person : {hana, rin})
        file.enrol(person, ladder);
    file.stays(hana, island, today.addDays(30), today.addDays(60));
    file.stays(hana, island, today.addDays(10), today.addDays(20));
    file.stays(rin, centre, today.addDays(5), today.addDays(25));
    file.stays(rin, island, today.addDays(31), today.addDays(60));
    const auto issue = [&](PacketKind kind, Key holder, QDate expires) {
        return file.add(Packet{.kind = kind,
                               .holder = holder,
                               .site = kind == PacketKind::Clinic ? std::optional(island) : std::nullopt,
                               .issued = today.addDays(-1),
                               .expires = expires,
                               .revoked = {},
                               .reason = {}});
    };
    EXPECT_TRUE(found().packetsDue.empty()) << "none was ever handed out here";
    issue(PacketKind::Rater, rin, {});
    ASSERT_EQ(found().packetsDue.size(), 1u);
    EXPECT_EQ(found().packetsDue.front().person, hana);
    EXPECT_EQ(found().packetsDue.front().siteName, QStringLiteral("遠音島診療所"));
    EXPECT_EQ(found().packetsDue.front().from, today.addDays(10)) << "the first stay";
    issue(PacketKind::Logbook, hana, today.addDays(5));
    EXPECT_EQ(found().packetsDue.size(), 1u) << "it ends before the stay";
    const Key packet = issue(PacketKind::Logbook, hana, {});
    EXPECT_TRUE(found().packetsDue.empty());
    file.add(PacketTaking{.packet = packet, .day = today, .records = 0, .heads = QStringLiteral("ab")});
    EXPECT_EQ(found().packetsDue.size(), 1u) << "it has come home";
    issue(PacketKind::Clinic, rin, {});
    EXPECT_TRUE(found().packetsDue.empty()) << "the clinic has one";
}

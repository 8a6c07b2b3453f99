#include "models/edit/version_change_actions.h"

#include "models/edit/crosswalk_actions.h"
#include "models/edit/draft_actions.h"
#include "models/edit/framework_actions.h"
#include "models/query/applications.h"
#include "models/query/plans.h"
#include "models/query/standing.h"
#include "models/query/version_change.h"
#include "models/query/version_person.h"
#include "models/storage/application_records.h"
#include "models/storage/framework_reads.h"
#include "tests/support/file_builder.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>

using namespace kz;
using namespace kz::edit;
using namespace kz::test;

namespace {

const QDate april(2026, 4, 1);
const QDate today(2026, 7, 1);

/// A ladder and its next version, which asks the same of items of its own; washing goes on as it is.
struct TwoVersions {
    TwoVersions()
    {
        older = file.ladder("older");
        newer = file.ladder("newer");
        hospital = file.site(QStringLiteral("階中央病院"));
        nurse = file.person(QStringLiteral("見本坂 はるか"), QStringLiteral("ミホンザカ ハルカ"));
        colleague = file.person(QStringLiteral("例田 つばさ"), QStringLiteral("レイダ ツバサ"));
        for (const Key person : {nurse, colleague}) {
            file.enrol(person, older, older.levelOne);
            file.logged(person, older.wash, april.addDays(3), hospital);
            file.logged(person, older.wash, april.addDays(9), hospital);
            file.rated(person, older, older.talk, 4, april.addDays(20), hospital, nurse == person ? colleague : nurse);
        }
        wash = line(older.wash, newer.wash);
        talk = line(older.talk, newer.talk);
    }
    Key line(Key source, Key target)
    {
        return file.add(Association{.version = newer.version, .source = source, .target = target});
    }
    void decide(Key which, Carries carries)
    {
        ASSERT_TRUE(file.door().submitAndWait(decideCarries({which}, carries, QStringLiteral("次の版"))));
    }
    Result<ChangeSet> move(std::vector<Key> people)
    {
        return file.door().submitAndWait(
            moveToVersion({older.version, newer.version, std::move(people)}, QStringLiteral("次の版")));
    }
    std::vector<query::PersonChange> changes()
    {
        query::Plans plans;
        const query::CancelToken token;
        const auto crosswalk = query::crosswalk(file.database(), newer.version);
        EXPECT_TRUE(crosswalk);
        auto found = query::versionChange(file.database(), plans, crosswalk.value(), query::AsOf::today(today), token);
        EXPECT_TRUE(found);
        return found ? found.value() : std::vector<query::PersonChange>();
    }
    query::PersonChange changeOf(Key person)
    {
        for (const query::PersonChange &change : changes())
            if (change.person.id == person)
                return change;
        ADD_FAILURE();
        return {};
    }
    std::vector<Enrolment> enrolments() { return storage::Repository<Enrolment>(file.database()).all().value(); }

    FileBuilder file;
    TinyLadder older;
    TinyLadder newer;
    Key hospital = 0;
    Key nurse = 0;
    Key colleague = 0;
    Key wash = 0;
    Key talk = 0;
};

/// A ladder whose level II asks for a year at level I, a draft copied from it, and somebody who has level I since
/// 1 May 2025: on 1 July 2026 for fourteen months.
struct YearAtOne {
    YearAtOne()
    {
        older = file.ladder();
        file.add(Requirement{.version = older.version,
                             .level = older.levelTwo,
                             .kind = RequirementKind::Tenure,
                             .code = QStringLiteral("year at I"),
                             .titleJa = QStringLiteral("レベルIで1年"),
                             .titleEn = QStringLiteral("A year at level I"),
                             .parameters = QStringLiteral(R"({"need": 12, "tenure_of": "level", "level": "I"})"),
                             .position = 100});
        nurse = file.person(QStringLiteral("見本坂 はるか"), QStringLiteral("ミホンザカ ハルカ"));
        file.enrol(nurse, older, older.levelTwo);
        award = file.add(LevelAward{.person = nurse, .level = older.levelOne, .decidedOn = QDate(2025, 5, 1)});
        const auto copied
            = file.door().submitAndWait(copyToDraft(older.version, QStringLiteral("2"), QStringLiteral("tiny")));
        EXPECT_TRUE(copied);
        newer = copied ? copied.value().made : 0;
    }
    void adopt() { EXPECT_TRUE(file.door().submitAndWait(adoptVersion(newer, today, true, QStringLiteral("tiny")))); }
    std::vector<Level> levelsOf(Key version)
    {
        return storage::FrameworkReads(file.database()).levels(version).value();
    }
    /// Months at level I as the rule of a version has them, for whoever is enrolled in it; -1: no such rule.
    double monthsIn(Key version)
    {
        query::Plans plans;
        const auto found = query::personStanding(file.database(), plans, nurse, query::AsOf::today(today));
        EXPECT_TRUE(found);
        for (const query::EnrolmentStanding &one : found.value().enrolments)
            for (size_t i = 0; one.version.id == version && i < one.standings.size(); ++i)
                if (one.plan->nodes[i].record.kind == RequirementKind::Tenure)
                    return one.standings[i].have;
        return -1;
    }

    FileBuilder file;
    TinyLadder older;
    Key newer = 0;
    Key nurse = 0;
    Key award = 0;
};

/// Every row of every table but the journal, and what counts for what, as text; `changed_seq` tells of the journal too.
std::map<QString, QStringList> contents(storage::Database &database)
{
    const std::set<QString> passedOver{QStringLiteral("entry"), QStringLiteral("entry_row"), QStringLiteral("origin"),
                                       QStringLiteral("standing_dirty"), QStringLiteral("journal")};
    const auto tables = database.column<QString>("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')");
    EXPECT_TRUE(tables);
    std::map<QString, QStringList> found;
    for (const QString &table : tables.value()) {
        if (passedOver.contains(table) || table.startsWith(QStringLiteral("sqlite_")))
            continue;
        const auto columns = database.column<QString>(
            "SELECT 'quote(\"' || name || '\")' FROM pragma_table_info(?1) WHERE name <> 'changed_seq'", table);
        EXPECT_TRUE(columns);
        const QString sql
            = QStringLiteral("SELECT %1 FROM %2 ORDER BY 1")
                  .arg(QStringList(columns.value().begin(), columns.value().end()).join(QStringLiteral(" || ',' || ")),
                       table);
        const auto rows = database.column<QString>(sql.toStdString());
        EXPECT_TRUE(rows) << table.toStdString();
        found[table] = QStringList(rows.value().begin(), rows.value().end());
    }
    return found;
}

} // namespace

TEST(VersionChange, WhatIsCarriedCountsAndTheRestIsLost)
{
    TwoVersions two;
    query::PersonChange change = two.changeOf(two.nurse);
    EXPECT_EQ(change.before.met, 2);
    EXPECT_EQ(change.after.met, 0) << "nothing is decided yet";
    ASSERT_TRUE(change.before.achieved);
    EXPECT_TRUE(change.losesLevel());

    two.decide(two.wash, Carries::All);
    change = two.changeOf(two.nurse);
    EXPECT_EQ(change.after.met, 1);
    EXPECT_TRUE(change.losesLevel());
    two.decide(two.talk, Carries::All);
    change = two.changeOf(two.nurse);
    EXPECT_EQ(change.after.met, 2);
    EXPECT_FALSE(change.losesLevel());
    EXPECT_FALSE(change.changes());
    EXPECT_EQ(change.after.achieved->code, change.before.achieved->code);

    two.decide(two.wash, Carries::None);
    EXPECT_EQ(two.changeOf(two.nurse).after.met, 1) << "a decision is taken back like any other";
}

TEST(VersionChange, WhatItMeansForOnePersonIsToldByRuleAndItem)
{
    TwoVersions two;
    two.decide(two.wash, Carries::All);
    query::Plans plans;
    const auto crosswalk = query::crosswalk(two.file.database(), two.newer.version);
    ASSERT_TRUE(crosswalk);
    const auto found = query::versionPerson(two.file.database(), plans, crosswalk.value(),
                                            two.changeOf(two.nurse).enrolment, query::AsOf::today(today));
    ASSERT_TRUE(found);
    ASSERT_EQ(found.value().rules.size(), 1U) << "what goes on is no loss";
    const query::RuleLost &lost = found.value().rules[0];
    EXPECT_EQ(lost.rule.id, two.older.talkRated);
    EXPECT_EQ(lost.before.have, 1);
    ASSERT_TRUE(lost.after);
    EXPECT_EQ(lost.after->have, 0);
    ASSERT_EQ(found.value().items.size(), 2U) << "only those for which there is anything";
    const query::ItemShown &talk = found.value().items[0];
    EXPECT_EQ(talk.item.id, two.older.talk) << "what does not count comes first";
    EXPECT_FALSE(talk.counts);
    const query::ItemShown &wash = found.value().items[1];
    EXPECT_TRUE(wash.counts);
    EXPECT_EQ(wash.records, 2);
    EXPECT_EQ(wash.kind, progress::LineKind::Carried);
    ASSERT_EQ(wash.becomes.size(), 1U);
    EXPECT_EQ(wash.becomes[0].id, two.newer.wash);
}

TEST(VersionChange, TheVersionBeforeIsToldByDaysAndNotByKeys)
{
    FileBuilder file;
    const TinyLadder ladder = file.ladder(); // adopted on 1 April 2025
    const auto version = [&](const char *label, VersionStatus status, QDate adoptedOn) {
        return file.add(FrameworkVersion{.framework = ladder.framework,
                                         .label = QString::fromLatin1(label),
                                         .status = status,
                                         .adoptedOn = adoptedOn});
    };
    const Key oldest = version("0", VersionStatus::Adopted, QDate(2023, 4, 1));
    const auto before = [&](Key newer) { return query::crosswalk(file.database(), newer).value().older.version.id; };
    EXPECT_EQ(before(ladder.version), oldest);
    EXPECT_EQ(before(oldest), 0);
    EXPECT_EQ(before(version("2", VersionStatus::Draft, {})), ladder.version);
}

TEST(VersionChange, WaysToADecisionThatNameACodeWhichChangesAreTold)
{
    YearAtOne year;
    for (const char *level : {"I", "II"})
        year.file.add(Workflow{.framework = year.older.framework,
                               .code = QString::fromLatin1(level),
                               .titleJa = QStringLiteral("院内審査"),
                               .levels = QString::fromLatin1(level)});
    const auto shifted = [&] {
        QStringList codes;
        for (const Workflow &way : query::crosswalk(year.file.database(), year.newer).value().shiftedWays)
            codes << way.code;
        return codes;
    };
    EXPECT_EQ(shifted(), QStringList());
    // The second level ends: whoever is to be decided by its code is none of the older version any more.
    ASSERT_TRUE(year.file.door().submitAndWait(decideLevels(year.newer, {{year.older.levelTwo, {}}}, {})));
    EXPECT_EQ(shifted(), QStringList{QStringLiteral("II")});
    const Key second = year.levelsOf(year.newer).back().id;
    ASSERT_TRUE(year.file.door().submitAndWait(decideLevels(year.newer, {{year.older.levelOne, second}}, {})));
    EXPECT_EQ(shifted(), (QStringList{QStringLiteral("I"), QStringLiteral("II")}));
}

TEST(VersionChange, CarriesOverSeveralVersions)
{
    TwoVersions two;
    const TinyLadder third = two.file.ladder("third");
    two.decide(two.wash, Carries::All);
    two.file.add(Association{.version = third.version,
                             .kind = AssociationKind::ExactMatchOf,
                             .source = third.wash, // said from the newer side, as packages do
                             .target = two.newer.wash,
                             .carries = Carries::All});
    const auto reach = storage::FrameworkReads(two.file.database()).reach(third.version);
    ASSERT_TRUE(reach);
    const std::vector<std::pair<Key, Key>> wanted{{third.wash, two.newer.wash}, {third.wash, two.older.wash}};
    auto found = reach.value();
    std::ranges::sort(found, [&](const auto &a, const auto &b) { return a.second > b.second; });
    EXPECT_TRUE(std::ranges::is_permutation(found, wanted));
}

TEST(VersionChange, PeopleSayWhatSplitsAndMergesAndNothingIsLostInSilence)
{
    TwoVersions two;
    const auto comeFrom = [&two](std::vector<Key> targets, std::vector<Key> sources) {
        return two.file.door().submitAndWait(relate({.version = two.newer.version,
                                                     .former = two.older.version,
                                                     .targets = std::move(targets),
                                                     .sources = std::move(sources)},
                                                    QStringLiteral("次の版")));
    };
    const auto lines = [&two] { return query::crosswalk(two.file.database(), two.newer.version).value().lines; };
    const auto said = [&lines] {
        QStringList all;
        for (const query::CrosswalkLine &one : lines())
            all.append(QStringLiteral("%1>%2 %3")
                           .arg(one.source ? one.source->code : QString(), one.target ? one.target->code : QString(),
                                enumCode(one.kind)));
        return all.join(QStringLiteral("; ")).toStdString();
    };
    two.decide(two.wash, Carries::All);
    const auto again = comeFrom({two.newer.wash}, {two.older.wash});
    ASSERT_TRUE(again);
    EXPECT_EQ(again.value().seq, 0) << "it says so already";

    ASSERT_TRUE(comeFrom({two.newer.drip}, {two.older.drip, two.older.talk}));
    EXPECT_EQ(said(), "wash>wash carried; drip>drip merged; talk>talk split; talk>drip split");
    EXPECT_EQ(lines()[0].line.carries, Carries::All) << "what was decided stays";
    EXPECT_EQ(lines()[1].line.carries, Carries::Undecided);
    EXPECT_EQ(lines()[3].line.carries, Carries::None) << "for which of the parts it was shown nobody knows";

    ASSERT_TRUE(comeFrom({two.newer.talk}, {}));
    EXPECT_EQ(said(), "wash>wash carried; drip>drip merged; talk>drip merged");
    const Key last = lines().back().line.id;
    ASSERT_TRUE(two.file.door().submitAndWait(unrelate({last}, {})));
    EXPECT_EQ(said(), "wash>wash carried; drip>drip carried; talk> without_successor");
    ASSERT_TRUE(two.file.door().undo().result());
    EXPECT_EQ(said(), "wash>wash carried; drip>drip merged; talk>drip merged");
    ASSERT_TRUE(two.file.door().submitAndWait(unrelate({last}, {})));
    ASSERT_TRUE(comeFrom({two.newer.talk}, {two.older.talk}));
    EXPECT_EQ(said(), "wash>wash carried; drip>drip carried; talk>talk carried") << "it is followed again";

    // Lines of another version's crosswalk do not go along.
    const Key another
        = two.file.add(Association{.version = two.older.version, .source = two.newer.drip, .target = two.older.drip});
    const auto strayed = two.file.door().submitAndWait(unrelate({lines().back().line.id, another}, {}));
    ASSERT_FALSE(strayed);
    EXPECT_EQ(strayed.error().code, ErrorCode::Invalid);

    const auto wrong = comeFrom({two.older.wash}, {two.older.talk});
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::Invalid);
}

TEST(VersionChange, ChosenPeopleMoveWithDaysAndLevelAndTheirEvidenceStays)
{
    TwoVersions two;
    two.decide(two.wash, Carries::All);
    const auto before = two.enrolments();
    const auto done = two.move({two.nurse});
    ASSERT_TRUE(done) << qPrintable(done.error().arguments.join(u'|'));
    EXPECT_EQ(done.value().updated, 1);
    for (const Enrolment &enrolment : two.enrolments()) {
        const bool moved = enrolment.person == two.nurse;
        EXPECT_EQ(enrolment.version, moved ? two.newer.version : two.older.version);
        EXPECT_EQ(enrolment.targetLevel, moved ? two.newer.levelOne : two.older.levelOne);
        EXPECT_EQ(enrolment.from, april);
    }
    EXPECT_EQ(two.changes().size(), 1U) << "who has moved is no longer asked about";
    // Once more moves nobody.
    const auto again = two.move({two.nurse});
    ASSERT_TRUE(again);
    EXPECT_EQ(again.value().updated, 0);
    ASSERT_TRUE(two.file.door().undo().result());
    EXPECT_EQ(two.enrolments()[0].version, before[0].version);
}

TEST(VersionChange, TimeAtALevelGoesOnInTheNextVersion)
{
    YearAtOne year;
    EXPECT_EQ(year.monthsIn(year.older.version), 14);
    year.adopt();
    query::Plans plans;
    const auto crosswalk = query::crosswalk(year.file.database(), year.newer);
    ASSERT_TRUE(crosswalk);
    const auto changes = query::versionChange(year.file.database(), plans, crosswalk.value(), query::AsOf::today(today),
                                              query::CancelToken());
    ASSERT_TRUE(changes);
    ASSERT_EQ(changes.value().size(), 1U);
    EXPECT_EQ(changes.value()[0].before.met, 1);
    EXPECT_EQ(changes.value()[0].after.met, 1) << "the year was served, whichever version says so";

    ASSERT_TRUE(year.file.door().submitAndWait(
        moveToVersion({year.older.version, year.newer, {year.nurse}}, QStringLiteral("tiny"))));
    EXPECT_EQ(year.monthsIn(year.newer), 14);
}

TEST(VersionChange, NamesThatShiftByOneMoveNobodyUpALevel)
{
    YearAtOne year;
    storage::Database &database = year.file.database();
    std::vector<Level> levels = year.levelsOf(year.newer);
    ASSERT_EQ(levels.size(), 2U);
    levels.insert(levels.begin(), Level{.code = QStringLiteral("N"), .labelJa = QStringLiteral("新人")});
    ASSERT_TRUE(year.file.door().submitAndWait(saveLevels(year.newer, levels, QStringLiteral("tiny"))));
    levels = year.levelsOf(year.newer); // N, I, II
    const auto decide = [&](std::vector<std::pair<Key, std::optional<Key>>> what) {
        return year.file.door().submitAndWait(decideLevels(year.newer, std::move(what), QStringLiteral("tiny")));
    };
    ASSERT_TRUE(decide({{year.older.levelOne, levels[0].id}, {year.older.levelTwo, levels[1].id}}));
    EXPECT_FALSE(decide({{levels[0].id, levels[1].id}})) << "only levels before are asked about";
    EXPECT_FALSE(decide({{year.older.levelOne, year.older.levelTwo}})) << "and they become one of its own";
    year.adopt();

    query::Plans plans;
    const auto crosswalk = query::crosswalk(database, year.newer);
    ASSERT_TRUE(crosswalk);
    const auto changes
        = query::versionChange(database, plans, crosswalk.value(), query::AsOf::today(today), query::CancelToken());
    ASSERT_TRUE(changes);
    ASSERT_EQ(changes.value().size(), 1U);
    ASSERT_TRUE(changes.value()[0].certified && changes.value()[0].certifiedBecomes);
    EXPECT_EQ(changes.value()[0].certified->code, QStringLiteral("I"));
    EXPECT_EQ(changes.value()[0].certifiedBecomes->code, QStringLiteral("N"));
    EXPECT_EQ(changes.value()[0].after.met, 0) << "no year at what is called I now";

    ASSERT_TRUE(year.file.door().submitAndWait(
        moveToVersion({year.older.version, year.newer, {year.nurse}}, QStringLiteral("tiny"))));
    const auto enrolled = storage::Repository<Enrolment>(database).all().value();
    ASSERT_EQ(enrolled.size(), 1U);
    EXPECT_EQ(enrolled[0].targetLevel, levels[1].id) << "what was II";
    EXPECT_EQ(year.monthsIn(year.newer), 0);
    EXPECT_TRUE(storage::isInForce(database, year.nurse, levels[0], today).value());
    EXPECT_FALSE(storage::isInForce(database, year.nurse, levels[1], today).value());
    const auto kindOf = [&](const Level &level) {
        return query::applicationKind(database, year.nurse, level.id, query::AsOf::today(today)).value();
    };
    EXPECT_EQ(kindOf(levels[0]), ApplicationKind::Renewal);
    EXPECT_EQ(kindOf(levels[1]), ApplicationKind::First);

    // It is decided for a version in force as well, and taken back.
    ASSERT_TRUE(decide({{year.older.levelOne, levels[1].id}}));
    EXPECT_EQ(year.monthsIn(year.newer), 14);
    ASSERT_TRUE(year.file.door().undo().result());
    EXPECT_EQ(year.monthsIn(year.newer), 0);
}

TEST(VersionChange, NobodyMovesIntoADraft)
{
    TwoVersions two;
    FrameworkVersion version
        = storage::Repository<FrameworkVersion>(two.file.database()).find(two.newer.version).value().value();
    version.status = VersionStatus::Draft;
    version.adoptedOn = {};
    two.file.change(version);
    const auto done = two.move({two.nurse});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::BadArgument);
}

TEST(VersionChange, TakenBackItLeavesEveryTableAsItWas)
{
    TwoVersions two;
    EXPECT_TRUE(rc::check([&two] {
        const auto before = contents(two.file.database());
        const int decisions = *rc::gen::inRange(0, 3);
        int entries = 0;
        for (int i = 0; i < decisions; ++i) {
            const Key which = *rc::gen::element(two.wash, two.talk);
            const auto done = two.file.door().submitAndWait(
                decideCarries({which}, *rc::gen::element(Carries::All, Carries::None), QStringLiteral("x")));
            RC_ASSERT(bool(done));
            entries += done.value().updated > 0 ? 1 : 0;
        }
        if (const int which = *rc::gen::inRange(0, 4); which > 0) {
            const std::optional<Key> become[] = {two.newer.levelOne, two.newer.levelTwo, std::nullopt};
            const auto done = two.file.door().submitAndWait(
                decideLevels(two.newer.version, {{two.older.levelOne, become[which - 1]}}, QStringLiteral("x")));
            RC_ASSERT(bool(done));
            RC_ASSERT(done.value().inserted == 1);
            ++entries;
        }
        const auto people = *rc::gen::element(std::vector<Key>{two.nurse}, std::vector<Key>{two.nurse, two.colleague},
                                              std::vector<Key>{});
        const auto moved = two.move(people);
        RC_ASSERT(bool(moved));
        RC_ASSERT(moved.value().updated == int(people.size()));
        entries += people.empty() ? 0 : 1;
        for (int i = 0; i < entries; ++i)
            RC_ASSERT(bool(two.file.door().undo().result()));
        RC_ASSERT(contents(two.file.database()) == before);
    }));
}

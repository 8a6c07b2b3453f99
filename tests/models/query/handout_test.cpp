#include "models/query/handout.h"

#include "models/query/attention.h"
#include "tests/support/file_builder.h"

#include <algorithm>

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

const QDate today(2026, 7, 1);

class HandoutOfASite : public testing::Test
{
protected:
    HandoutOfASite()
    {
        file.belongs(hana, centre, east);
        file.belongs(rin, centre, west);
    }
    Handout made(Key department = 0, std::optional<AsOf> asOf = {})
    {
        file.refreshStandings();
        const auto found
            = handout(file.database(), plans, centre, department, asOf.value_or(AsOf::today(file.clock())));
        EXPECT_TRUE(found) << found.error().detail.toStdString();
        return found ? found.value() : Handout{};
    }
    /// What is open with somebody.
    std::vector<OpenLine> open(Key person)
    {
        for (const OpenPerson &one : made().people)
            if (one.row.key == person)
                return one.lines;
        return {};
    }
    std::vector<OpenMatter> matters(Key person)
    {
        std::vector<OpenMatter> found;
        for (const OpenLine &line : open(person))
            found.push_back(line.matter);
        return found;
    }
    Key writes(EvidenceStatus status, QDate day)
    {
        LogEntry entry = file.logEntry(hana, ladder.wash, day, centre, status);
        if (status == EvidenceStatus::Returned)
            entry.returnReason = QStringLiteral("場所が違います");
        return file.add(entry);
    }

    FileBuilder file{today};
    Plans plans;
    TinyLadder ladder = file.ladder();
    Key centre = file.site(QStringLiteral("階中央病院"));
    Key west = file.department(centre, QStringLiteral("3階西病棟"));
    Key east = file.department(centre, QStringLiteral("3階東病棟"));
    Key hana = file.person(QStringLiteral("例田 花"), QStringLiteral("レイダ ハナ"));
    Key rin = file.person(QStringLiteral("見本坂 凛"), QStringLiteral("ミホンザカ リン"));
};

} // namespace

TEST_F(HandoutOfASite, BehindSaysSinceWhenAndWhatIsMissing)
{
    file.enrol(hana, ladder, ladder.levelOne, QDate(2026, 1, 1), QDate(2026, 12, 31));
    const OpenLine line = open(hana).front();
    ASSERT_EQ(line.matter, OpenMatter::Behind);
    EXPECT_EQ(line.since, QDate(2026, 3, 1)) << "8.5 % were due on 1 February, 16 % on 1 March, 10 are the margin";
    EXPECT_EQ(line.shortfalls.size(), 2u);
    EXPECT_EQ(line.enrolment.progress, 0);

    // Half of it in April: even with the plan until June, a tenth behind today's 50 % by no means.
    file.rated(hana, ladder, ladder.talk, 3, QDate(2026, 4, 10), centre, rin);
    for (const OpenMatter matter : matters(hana))
        EXPECT_NE(matter, OpenMatter::Behind);
}

TEST_F(HandoutOfASite, AFormIsExpectedOnceAYearWhileItsRatingsAreAskedFor)
{
    file.enrol(hana, ladder, ladder.levelOne, QDate(2025, 10, 1), QDate(2028, 3, 31));
    file.rated(hana, ladder, ladder.talk, 2, QDate(2026, 3, 20), centre, hana, AssessorKind::Self); // last year's
    const auto lines = open(hana);
    ASSERT_EQ(matters(hana),
              (std::vector{OpenMatter::Behind, OpenMatter::SelfRating, OpenMatter::Rating, OpenMatter::Silent}));
    EXPECT_EQ(lines[1].since, QDate(2026, 4, 1));
    EXPECT_EQ(lines[2].since, QDate(2026, 4, 1));

    file.rated(hana, ladder, ladder.talk, 2, QDate(2026, 5, 20), centre, hana, AssessorKind::Self);
    ASSERT_EQ(matters(hana), (std::vector{OpenMatter::Behind, OpenMatter::Rating, OpenMatter::Silent}));
    EXPECT_EQ(open(hana)[1].since, QDate(2026, 5, 20)) << "since the self-rating others are waited for";

    file.rated(hana, ladder, ladder.talk, 3, QDate(2026, 6, 1), centre, rin);
    for (const OpenMatter matter : matters(hana))
        EXPECT_NE(matter, OpenMatter::Rating) << "what is met is asked for no more";

    // Nobody is reminded in the first two weeks.
    file.enrol(rin, ladder, ladder.levelOne, QDate(2026, 6, 20), QDate(2028, 3, 31));
    EXPECT_TRUE(matters(rin).empty());
}

TEST_F(HandoutOfASite, EntriesCountFromTwoWeeksOnWhatWasSentBackAtOnce)
{
    writes(EvidenceStatus::Draft, QDate(2026, 6, 30));
    writes(EvidenceStatus::Submitted, QDate(2026, 6, 20));
    EXPECT_TRUE(matters(hana).empty());
    writes(EvidenceStatus::Draft, QDate(2026, 6, 17));
    writes(EvidenceStatus::Draft, QDate(2026, 5, 2));
    writes(EvidenceStatus::Submitted, QDate(2026, 6, 1));
    writes(EvidenceStatus::Returned, QDate(2026, 6, 29));
    const auto lines = open(hana);
    ASSERT_EQ(matters(hana), (std::vector{OpenMatter::Draft, OpenMatter::Waiting, OpenMatter::Returned}));
    EXPECT_EQ(lines[0].n, 2);
    EXPECT_EQ(lines[0].since, QDate(2026, 5, 2));
    EXPECT_EQ(lines[1].n, 1);
    EXPECT_EQ(lines[2].since, QDate(2026, 6, 29));
}

TEST_F(HandoutOfASite, AsOfADayWhatWasHandedInLaterIsStillOpen)
{
    LogEntry entry = file.logEntry(hana, ladder.wash, QDate(2026, 5, 1), centre, EvidenceStatus::Countersigned);
    entry.head.submittedOn = QDate(2026, 6, 10);
    entry.head.countersignedOn = QDate(2026, 6, 20);
    file.add(entry);
    const auto open = [&](QDate day, QDate entered = {}) {
        std::vector<OpenMatter> found;
        for (const OpenPerson &one : made(0, AsOf::on(day, file.clock(), entered)).people)
            for (const OpenLine &line : one.lines)
                found.push_back(line.matter);
        return found;
    };
    EXPECT_EQ(open(QDate(2026, 6, 9)), std::vector{OpenMatter::Draft});
    EXPECT_EQ(open(QDate(2026, 6, 10)), std::vector{OpenMatter::Waiting});
    EXPECT_EQ(open(QDate(2026, 6, 9), QDate(2026, 6, 19)), std::vector{OpenMatter::Waiting});
    EXPECT_TRUE(open(QDate(2026, 6, 20)).empty());
}

TEST_F(HandoutOfASite, RotationsThatNobodyRatedAndThoseWhoLogNothing)
{
    file.stays(hana, centre, QDate(2026, 5, 1), QDate(2026, 5, 31));
    file.stays(rin, centre, QDate(2026, 6, 1), QDate(2026, 8, 31));
    ASSERT_EQ(matters(hana), std::vector{OpenMatter::Stay});
    EXPECT_EQ(open(hana).front().to, QDate(2026, 5, 31));
    ASSERT_EQ(matters(rin), std::vector{OpenMatter::Silent});
    EXPECT_FALSE(open(rin).front().since.isValid()) << "nothing was ever logged";
}

TEST_F(HandoutOfASite, NamesAsSilentWhomHomeNames)
{
    const auto onHome = [&] {
        const Actor office{.name = QStringLiteral("見本"), .role = ActorRole::Coordinator};
        const auto found = attention(file.database(), plans, office, AsOf::today(file.clock()));
        EXPECT_TRUE(found);
        std::vector<std::pair<Key, QDate>> silent;
        for (const storage::SilentLine &line : found.value().silent)
            silent.emplace_back(line.person, line.lastDay);
        std::ranges::sort(silent);
        return silent;
    };
    const auto onPaper = [&] {
        std::vector<std::pair<Key, QDate>> silent;
        for (const OpenPerson &one : made().people)
            for (const OpenLine &line : one.lines)
                if (line.matter == OpenMatter::Silent)
                    silent.emplace_back(one.row.key, line.since);
        std::ranges::sort(silent);
        return silent;
    };
    file.enrol(hana, ladder, ladder.levelOne, QDate(2026, 4, 1), QDate(2028, 3, 31));
    file.logged(hana, ladder.wash, QDate(2026, 5, 1), centre);
    file.stays(rin, centre, QDate(2026, 6, 1), QDate(2026, 8, 31));
    EXPECT_EQ(onPaper().size(), 2u) << "one is on a rotation, of the other an entry is missing";
    EXPECT_EQ(onPaper(), onHome());
    const auto ofHana = open(hana);
    const auto line = std::ranges::find(ofHana, OpenMatter::Silent, &OpenLine::matter);
    ASSERT_NE(line, ofHana.end());
    EXPECT_EQ(line->since, QDate(2026, 5, 1));
    EXPECT_TRUE(line->place.isEmpty()) << "entries are asked for, wherever she is";

    file.logged(hana, ladder.wash, QDate(2026, 5, 2), centre); // the last that was asked for
    EXPECT_EQ(onPaper(), (std::vector{std::pair(rin, QDate())}));
    EXPECT_EQ(onPaper(), onHome());
}

TEST_F(HandoutOfASite, WardsStandInTheirOrderAndOneCanBeChosen)
{
    file.stays(hana, centre, QDate(2026, 5, 1), QDate(2026, 5, 31));
    file.stays(rin, centre, QDate(2026, 5, 1), QDate(2026, 5, 31));
    const Key elsewhere = file.site(QStringLiteral("汐見市民病院"));
    const Key guest = file.person(QStringLiteral("試田 薫"), QStringLiteral("アシダ カオル"));
    file.belongs(guest, elsewhere);
    file.stays(guest, centre, QDate(2026, 5, 1), QDate(2026, 5, 31));

    const Handout all = made();
    ASSERT_EQ(all.people.size(), 2u) << "who belongs elsewhere stands on the list of elsewhere";
    EXPECT_EQ(all.people[0].row.department, QStringLiteral("3階西病棟"));
    EXPECT_EQ(all.people[1].row.department, QStringLiteral("3階東病棟"));
    EXPECT_EQ(all.asked, 2);
    EXPECT_EQ(all.site, QStringLiteral("階中央病院"));

    const Handout one = made(east);
    ASSERT_EQ(one.people.size(), 1u);
    EXPECT_EQ(one.people.front().row.key, hana);
    EXPECT_EQ(one.department, QStringLiteral("3階東病棟"));

    // A ward is chosen for the site in view; others may be written with it.
    const Handout foreign = made(file.department(elsewhere, QStringLiteral("2階病棟")));
    EXPECT_EQ(foreign.asked, 2);
    EXPECT_TRUE(foreign.department.isEmpty());
}

TEST_F(HandoutOfASite, ASiteThatIsNotThereIsSaidSo)
{
    const auto found = handout(file.database(), plans, rin, 0, AsOf::today(file.clock()));
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::NotFound);
}

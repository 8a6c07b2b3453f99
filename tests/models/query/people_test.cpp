#include "models/query/people.h"

#include "models/base/kana.h"
#include "models/domain/event.h"
#include "models/domain/individual_plan.h"
#include "models/domain/interview.h"
#include "models/query/choices.h"
#include "tests/support/file_builder.h"

#include <rapidcheck.h>

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

const QDate today(2026, 7, 1);

class People : public testing::Test
{
protected:
    std::vector<Key> keys(PeopleFilter filter)
    {
        if (!filter.asOf.happened.isValid())
            filter.asOf = AsOf::today(file.clock());
        const auto found = peopleKeys(file.database(), plans, filter, token);
        EXPECT_TRUE(found) << found.error().detail.toStdString();
        return found ? found.value() : std::vector<Key>();
    }
    PersonRow row(Key person, std::optional<AsOf> asOf = {})
    {
        const auto rows = personRows(file.database(), plans, {person}, asOf.value_or(AsOf::today(file.clock())));
        EXPECT_TRUE(rows);
        EXPECT_EQ(rows.value().size(), 1u);
        return rows.value().front();
    }

    FileBuilder file{today};
    Plans plans;
    CancelToken token;
    TinyLadder ladder = file.ladder();
    Key centre = file.site(QStringLiteral("階中央病院"));
    Key island = file.site(QStringLiteral("遠音島診療所"), SiteKind::Clinic);
    Key ward = file.department(centre, QStringLiteral("3階東病棟"));
    // Out of order on purpose: ミホン < レイダ < レイデン by kana.
    Key reiden = file.person(QStringLiteral("零伝 次郎"), QStringLiteral("レイデン ジロウ"), "resident");
    Key mihon = file.person(QStringLiteral("見本坂 遥"), QStringLiteral("ミホンザカ ハルカ"));
    Key reida = file.person(QStringLiteral("例田 翼"), QStringLiteral("レイダ ツバサ"));
};

} // namespace

TEST_F(People, StandInKanaOrder)
{
    EXPECT_EQ(keys({}), (std::vector<Key>{mihon, reida, reiden}));
}

TEST_F(People, AreFoundByFragmentsOfAnyWriting)
{
    file.add(PersonIdentifier{.person = reida, .value = QStringLiteral("N-1042")});
    EXPECT_EQ(keys({.text = QStringLiteral("例田")}), std::vector<Key>{reida});
    EXPECT_EQ(keys({.text = QStringLiteral("れいだ")}), std::vector<Key>{reida});
    EXPECT_EQ(keys({.text = QStringLiteral("harukA")}), std::vector<Key>{mihon});
    EXPECT_EQ(keys({.text = QStringLiteral("レイ")}), (std::vector<Key>{reida, reiden}));
    EXPECT_EQ(keys({.text = QStringLiteral("N-1042")}), std::vector<Key>{reida});
    EXPECT_TRUE(keys({.text = QStringLiteral("104")}).empty()) << "a number is typed whole";
    EXPECT_TRUE(keys({.text = QStringLiteral("誰も")}).empty());
}

TEST_F(People, AreNarrowedByWhereTheyBelongOnTheDay)
{
    file.add(Affiliation{
        .person = reida, .site = centre, .department = ward, .from = QDate(2025, 4, 1), .to = QDate(2026, 3, 31)});
    file.belongs(reida, island);
    file.belongs(mihon, centre, ward);
    EXPECT_EQ(keys({.site = centre}), std::vector<Key>{mihon});
    EXPECT_EQ(keys({.department = ward}), std::vector<Key>{mihon});
    EXPECT_EQ(keys({.site = island}), std::vector<Key>{reida});
    EXPECT_EQ(keys({.site = centre, .asOf = AsOf::on(QDate(2026, 3, 31), file.clock())}), std::vector<Key>{reida});
    EXPECT_EQ(keys({.profession = file.profession("resident")}), std::vector<Key>{reiden});
    EXPECT_EQ(row(mihon).siteName, QStringLiteral("階中央病院"));
    EXPECT_EQ(row(mihon).department, QStringLiteral("3階東病棟"));
    EXPECT_EQ(row(reida).siteName, QStringLiteral("遠音島診療所"));
    EXPECT_EQ(row(reida, AsOf::on(QDate(2026, 3, 31), file.clock())).siteName, QStringLiteral("階中央病院"));
}

TEST_F(People, AreNarrowedByTheYearTheyFirstCame)
{
    file.add(Employment{.person = mihon, .from = QDate(2026, 3, 31), .to = {}});
    file.add(
        Employment{.person = reida, .from = QDate(2020, 4, 1), .to = QDate(2022, 3, 31), .ending = Ending::Retired});
    file.add(Employment{.person = reida, .from = QDate(2026, 4, 1), .to = {}});
    EXPECT_EQ(intakeYears(file.database()).value(), (std::vector<int>{2025, 2020}));
    EXPECT_EQ(keys({.intakeYear = 2025}), std::vector<Key>{mihon}) << "a fiscal year ends in March";
    EXPECT_EQ(keys({.intakeYear = 2020}), std::vector<Key>{reida}) << "and who comes back came before";
    file.belongs(mihon, centre, ward);
    EXPECT_EQ(keys({.department = ward, .intakeYear = 2025}), std::vector<Key>{mihon});
    EXPECT_TRUE(keys({.department = ward, .intakeYear = 2020}).empty());
}

TEST_F(People, MayStandInTheFileTwice)
{
    const auto number = [&](Key person, IdentifierScheme scheme, const char *value) {
        file.add(PersonIdentifier{.person = person, .scheme = scheme, .value = QString::fromLatin1(value)});
    };
    EXPECT_TRUE(keys({.duplicates = true}).empty());
    const Key again = file.person(QStringLiteral("見本坂 はるか"), QStringLiteral("ミホンザカ ハルカ"));
    EXPECT_EQ(keys({.duplicates = true}), (std::vector<Key>{mihon, again})) << "read alike";
    number(mihon, IdentifierScheme::LicenceNumber, "1234567");
    EXPECT_EQ(keys({.duplicates = true}), (std::vector<Key>{mihon, again}));
    number(again, IdentifierScheme::LicenceNumber, "7654321");
    EXPECT_TRUE(keys({.duplicates = true}).empty()) << "two licences are two people";

    number(reiden, IdentifierScheme::StaffNumber, "00123");
    number(reida, IdentifierScheme::LicenceNumber, "123");
    EXPECT_TRUE(keys({.duplicates = true}).empty()) << "numbers of two kinds";
    number(reida, IdentifierScheme::StaffNumber, "123");
    EXPECT_EQ(keys({.duplicates = true}), (std::vector<Key>{reida, reiden})) << "a spreadsheet took the zeros";
    file.add(
        Employment{.person = reida, .from = QDate(2020, 4, 1), .to = QDate(2022, 3, 31), .ending = Ending::Retired});
    EXPECT_EQ(keys({.duplicates = true}), (std::vector<Key>{reida, reiden})) << "who left is among them";
    EXPECT_EQ(keys({.profession = file.profession("resident"), .duplicates = true}), std::vector<Key>{reiden});
}

TEST_F(People, WhoEnteredTheProfessionInTwoYearsIsTwoPeople)
{
    Person again{.name = QStringLiteral("見本坂 はるか"),
                 .kana = QStringLiteral("ミホンザカ ハルカ"),
                 .profession = file.profession("nurse"),
                 .experienceSince = 2010};
    again.id = file.add(again);
    EXPECT_EQ(keys({.duplicates = true}).size(), 2u);
    Person first = storage::Repository<Person>(file.database()).find(mihon).value().value();
    first.experienceSince = 2024;
    file.change(first);
    EXPECT_TRUE(keys({.duplicates = true}).empty());
}

TEST_F(People, WhoLeftIsAskedForByName)
{
    file.add(
        Employment{.person = reida, .from = QDate(2024, 4, 1), .to = QDate(2026, 5, 31), .ending = Ending::Retired});
    file.add(Employment{.person = mihon, .from = QDate(2026, 4, 1)});
    EXPECT_EQ(keys({}), (std::vector<Key>{mihon, reiden}));
    EXPECT_EQ(keys({.includeLeft = true}), (std::vector<Key>{mihon, reida, reiden}));
    EXPECT_EQ(keys({.asOf = AsOf::on(QDate(2026, 5, 31), file.clock())}), (std::vector<Key>{mihon, reida, reiden}));
    EXPECT_EQ(keys({.intakeYear = 2026}), std::vector<Key>{mihon});
    EXPECT_EQ(keys({.intakeYear = 2024, .includeLeft = true}), std::vector<Key>{reida});
    EXPECT_TRUE(row(reida).left);
    EXPECT_FALSE(row(mihon).left);
}

TEST_F(People, ByLevelMeansTheHighestValidOne)
{
    file.add(LevelAward{.person = mihon, .level = ladder.levelOne, .decidedOn = QDate(2024, 3, 31)});
    file.add(LevelAward{
        .person = mihon, .level = ladder.levelTwo, .decidedOn = QDate(2025, 3, 31), .validUntil = QDate(2026, 6, 30)});
    file.add(LevelAward{.person = reida, .level = ladder.levelOne, .decidedOn = QDate(2026, 3, 31)});
    EXPECT_EQ(keys({.awardedLevel = ladder.levelOne}), (std::vector<Key>{mihon, reida})) << "level II has expired";
    EXPECT_TRUE(keys({.awardedLevel = ladder.levelTwo}).empty());
    const AsOf june = AsOf::on(QDate(2026, 6, 30), file.clock());
    EXPECT_EQ(keys({.awardedLevel = ladder.levelOne, .asOf = june}), std::vector<Key>{reida});
    EXPECT_EQ(keys({.awardedLevel = ladder.levelTwo, .asOf = june}), std::vector<Key>{mihon});

    // The next version's level I is the same one, whichever of the two a list is asked for.
    const Key next = file.add(FrameworkVersion{.framework = ladder.framework,
                                               .label = QStringLiteral("2"),
                                               .status = VersionStatus::Adopted,
                                               .adoptedOn = QDate(2026, 4, 1)});
    const Key one = file.add(
        Level{.version = next, .code = QStringLiteral("I"), .labelJa = QStringLiteral("レベルI"), .position = 1});
    EXPECT_EQ(keys({.awardedLevel = one}), (std::vector<Key>{mihon, reida}));
    EXPECT_EQ(keys({.awardedLevel = one, .asOf = june}), std::vector<Key>{reida}) << "level II is above it";
    file.add(LevelAward{.person = reida, .level = one, .decidedOn = QDate(2026, 6, 1)});
    EXPECT_EQ(keys({.awardedLevel = ladder.levelOne, .asOf = june}), std::vector<Key>{reida});
}

TEST_F(People, BehindToday_AndOnAPastDay)
{
    // Half the time is over for both; one has half of level I.
    for (const Key person : {mihon, reida})
        file.enrol(person, ladder, ladder.levelOne, QDate(2026, 1, 1), QDate(2026, 12, 31));
    file.logged(mihon, ladder.wash, QDate(2026, 6, 1), centre, EvidenceStatus::Submitted, 2);
    EXPECT_TRUE(keys({.state = PaceState::Behind}).empty()) << "nothing is computed yet";
    EXPECT_FALSE(row(mihon).main()->known);
    file.refreshStandings();

    EXPECT_EQ(keys({.state = PaceState::Behind}), std::vector<Key>{reida});
    EXPECT_EQ(keys({.state = PaceState::OnPace}), std::vector<Key>{mihon})
        << "neither the one behind nor who is in nothing";
    EXPECT_EQ(keys({.version = ladder.version, .state = PaceState::OnPace}), std::vector<Key>{mihon});
    EXPECT_EQ(keys({.version = ladder.version}), (std::vector<Key>{mihon, reida}));
    EXPECT_EQ(keys({.targetLevel = ladder.levelOne, .state = PaceState::Behind}), std::vector<Key>{reida});
    EXPECT_TRUE(keys({.targetLevel = ladder.levelTwo}).empty());
    const PersonRow one = row(mihon);
    ASSERT_TRUE(one.main());
    EXPECT_DOUBLE_EQ(one.main()->progress, 0.5);
    EXPECT_DOUBLE_EQ(one.main()->pace, 181.0 / 364.0);
    EXPECT_EQ(one.main()->target.ja, QStringLiteral("I"));
    EXPECT_EQ(one.state, PaceState::OnPace);
    EXPECT_EQ(row(reida).state, PaceState::Behind);
    EXPECT_EQ(row(reiden).state, PaceState::NotEnrolled);

    // In May neither had anything, and a third of the time was over.
    const AsOf may = AsOf::on(QDate(2026, 5, 1), file.clock());
    EXPECT_EQ(keys({.state = PaceState::Behind, .asOf = may}), (std::vector<Key>{mihon, reida}));
    EXPECT_DOUBLE_EQ(row(mihon, may).main()->progress, 0);
    EXPECT_EQ(row(mihon, may).state, PaceState::Behind);
    // The cache of today and the same day computed anew say the same.
    const AsOf slow{.happened = today, .entered = {}, .current = false};
    EXPECT_EQ(keys({.state = PaceState::Behind, .asOf = slow}), std::vector<Key>{reida});
    EXPECT_DOUBLE_EQ(row(mihon, slow).main()->progress, 0.5);
}

TEST_F(People, AHeaderNamesWhoIsResponsible)
{
    file.add(Employment{.person = reida, .from = QDate(2026, 4, 1)});
    file.add(PersonIdentifier{.person = reida, .value = QStringLiteral("1042")});
    file.add(Duty{.person = mihon, .kind = DutyKind::Preceptor, .trainee = reida, .from = QDate(2026, 4, 1)});
    file.add(Duty{.person = reiden,
                  .kind = DutyKind::Educator,
                  .trainee = reida,
                  .from = QDate(2025, 4, 1),
                  .to = QDate(2026, 3, 31)});
    file.stays(reida, island, QDate(2026, 6, 1), QDate(2026, 8, 31), "community");
    const auto header = personHeader(file.database(), plans, reida, AsOf::today(file.clock()));
    ASSERT_TRUE(header);
    EXPECT_EQ(header.value().row.staffNumber, QStringLiteral("1042"));
    EXPECT_EQ(header.value().since, QDate(2026, 4, 1));
    ASSERT_EQ(header.value().responsible.size(), 1u);
    EXPECT_EQ(header.value().responsible.front().name, QStringLiteral("見本坂 遥"));
    ASSERT_TRUE(header.value().placement);
    EXPECT_EQ(header.value().placementSite, QStringLiteral("遠音島診療所"));
}

TEST_F(People, TheTimelineHasEveryStretch)
{
    file.add(Employment{.person = reida, .from = QDate(2026, 4, 1)});
    file.belongs(reida, centre, ward);
    file.enrol(reida, ladder, ladder.levelOne);
    file.stays(reida, island, QDate(2026, 6, 1), QDate(2026, 8, 31), "community", mihon);
    file.add(Absence{.person = reida, .from = QDate(2026, 5, 7), .to = QDate(2026, 5, 8), .workingDays = 2});
    file.add(LevelAward{.person = reida, .level = ladder.levelOne, .decidedOn = QDate(2026, 6, 30)});
    const auto attends = [&](const QString &title, EventStatus status, AttendanceStatus attendance) {
        const QDate day(2026, 6, 20);
        const Key event = file.add(TrainingEvent{.status = status, .title = title, .from = day, .to = day});
        file.add(Attendance{.event = event, .person = reida, .status = attendance});
    };
    attends(QStringLiteral("心電図の講義"), EventStatus::Held, AttendanceStatus::Partly);
    attends(QStringLiteral("欠席した講義"), EventStatus::Held, AttendanceStatus::Absent);
    attends(QStringLiteral("中止の講義"), EventStatus::Cancelled, AttendanceStatus::Registered);
    const auto spans = timeline(file.database(), reida);
    ASSERT_TRUE(spans);
    ASSERT_EQ(spans.value().size(), 7u);
    EXPECT_EQ(spans.value()[3].table, QStringLiteral("absence"));
    EXPECT_EQ(spans.value()[4].titleJa, QStringLiteral("遠音島診療所"));
    EXPECT_EQ(spans.value()[4].other, QStringLiteral("見本坂 遥"));
    EXPECT_EQ(spans.value()[5].titleJa, QStringLiteral("心電図の講義"));
    EXPECT_EQ(spans.value()[6].table, QStringLiteral("level_award"));
}

TEST_F(People, TheLogbookIsNewestFirst)
{
    const Key old = file.logged(reida, ladder.wash, QDate(2026, 5, 1), centre, EvidenceStatus::Countersigned, 2);
    const Key fresh = file.logged(reida, ladder.drip, QDate(2026, 6, 1), island, EvidenceStatus::Draft);
    const Key form = file.rated(reida, ladder, ladder.talk, 3, QDate(2026, 6, 2), centre, mihon);
    const auto found = evidenceKeys(file.database(), reida, EvidenceKind::LogEntry, AsOf::today(file.clock()));
    ASSERT_TRUE(found);
    EXPECT_EQ(found.value(), (std::vector<Key>{fresh, old}));
    const auto rows = evidenceRows(file.database(), {old, form});
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows.value()[0].head.siteName, QStringLiteral("階中央病院"));
    EXPECT_EQ(rows.value()[0].head.status, EvidenceStatus::Countersigned);
    EXPECT_EQ(rows.value()[0].items.front().titleEn, QStringLiteral("wash"));
    EXPECT_EQ(rows.value()[0].items.front().count, 2);
    EXPECT_EQ(rows.value()[1].head.byName, QStringLiteral("見本坂 遥"));
    EXPECT_EQ(rows.value()[1].items.front().step, 3);
}

TEST_F(People, SelfRatingsStandBesideOthers)
{
    const auto rate = [&](Key item, int step, int day, AssessorKind kind = AssessorKind::FirstRater) {
        file.rated(reida, ladder, item, step, QDate(2026, 5, day), centre, kind == AssessorKind::Self ? reida : mihon,
                   kind);
    };
    rate(ladder.wash, 4, 1, AssessorKind::Self);
    rate(ladder.wash, 2, 2);
    rate(ladder.wash, 3, 3);
    rate(ladder.drip, 3, 4);
    rate(ladder.drip, 0, 5); // not observed
    const auto lines = ratingsBeside(file.database(), plans, reida, ladder.version, AsOf::today(file.clock()));
    ASSERT_TRUE(lines);
    // care, wash, drip, team; nobody rated talk.
    ASSERT_EQ(lines.value().size(), 4u);
    const RatedLine &care = lines.value()[0];
    EXPECT_EQ(care.item, ladder.care);
    EXPECT_EQ(care.self.n, 1);
    EXPECT_EQ(care.self.median, 4);
    EXPECT_EQ(care.others.n, 3);
    EXPECT_EQ(care.others.median, 3);
    EXPECT_EQ(care.others.counts, (std::vector<std::pair<int, int>>{{2, 1}, {3, 2}}));
    const RatedLine &wash = lines.value()[1];
    EXPECT_EQ(wash.others.median, 2) << "of two the lower: steps are not averaged";
    EXPECT_EQ(wash.others.latest, 3);
    EXPECT_EQ(lines.value()[3].others.n, 0);
    const auto earlier
        = ratingsBeside(file.database(), plans, reida, ladder.version, AsOf::on(QDate(2026, 5, 2), file.clock()));
    ASSERT_TRUE(earlier);
    EXPECT_EQ(earlier.value()[0].others.n, 1);
}

TEST_F(People, TheHistoryHasWhatBelongsToThem)
{
    file.logged(reida, ladder.wash, QDate(2026, 5, 1), centre);
    Person record = personHeader(file.database(), plans, reida, AsOf::today(file.clock())).value().person;
    record.note = QStringLiteral("夜勤なし");
    file.change(record);
    file.person(QStringLiteral("別人"));
    const auto lines = personHistory(file.database(), reida, {});
    ASSERT_TRUE(lines);
    ASSERT_EQ(lines.value().size(), 3u);
    EXPECT_EQ(lines.value()[0].row.table, "person");
    EXPECT_TRUE(lines.value()[0].row.before);
    EXPECT_TRUE(lines.value()[0].row.after->contains("夜勤なし"));
    EXPECT_EQ(lines.value()[0].actorName, QStringLiteral("教育担当"));
    EXPECT_EQ(lines.value()[1].row.table, "log_entry");
    EXPECT_FALSE(lines.value()[2].row.before) << "made";
}

TEST_F(People, TheHistoryHasWhatWasAgreedOnWithThemAndWithNobodyElse)
{
    const auto agree = [&](Key person) {
        const Key plan = file.add(IndividualPlan{.person = person,
                                                 .version = ladder.version,
                                                 .agreedOn = QDate(2026, 5, 1),
                                                 .targetDay = QDate(2027, 3, 31),
                                                 .purpose = QStringLiteral("外来を広げる"),
                                                 .closedOn = {},
                                                 .reason = {},
                                                 .titleJa = {},
                                                 .titleEn = {}});
        file.add(PlanGoal{.plan = plan, .requirement = ladder.washTwice});
        file.add(PlanPlacement{.plan = plan, .site = island, .from = QDate(2026, 6, 1), .to = QDate(2026, 6, 30)});
        PlanFollowUp talk{.plan = plan, .due = QDate(2026, 8, 1), .heldOn = {}, .note = {}};
        talk.id = file.add(talk);
        return talk;
    };
    PlanFollowUp talk = agree(reida);
    agree(mihon);
    file.add(Interview{.person = reida,
                       .day = QDate(2026, 5, 1),
                       .goals = QStringLiteral("採血を一人で行う"),
                       .agreedOn = QDate(2026, 5, 1),
                       .followUp = {}});
    file.add(HeldCertificate{.person = reida,
                             .code = QStringLiteral("icls"),
                             .title = QStringLiteral("救急蘇生コース"),
                             .issuedOn = QDate(2026, 4, 20)});
    talk.heldOn = QDate(2026, 6, 30);
    file.change(talk);
    const auto lines = personHistory(file.database(), reida, {});
    ASSERT_TRUE(lines);
    std::vector<QByteArray> tables;
    for (const storage::ChangeLine &line : lines.value())
        tables.push_back(line.row.table);
    EXPECT_EQ(tables,
              (std::vector<QByteArray>{"plan_follow_up", "held_certificate", "interview", "plan_follow_up",
                                       "plan_placement", "plan_goal", "individual_plan", "person"}))
        << "each once, the newest first";
}

TEST_F(People, ASearchFindsExactlyWhatHasTheFragment)
{
    std::vector<Person> all;
    const std::vector<QString> parts = {QStringLiteral("田"), QStringLiteral("高"),   QStringLiteral("髙"),
                                        QStringLiteral("𠮷"), QStringLiteral("山"),   QStringLiteral("ガ"),
                                        QStringLiteral("カ"), QStringLiteral("ショ"), QStringLiteral("shi")};
    file.act([&](edit::Edit &edit) -> Result<void> {
        for (int i = 0; i < 81; ++i) {
            Person person;
            person.name = parts[size_t(i % 9)] + parts[size_t(i / 9)];
            person.kana = i % 2 ? QStringLiteral("シン") + parts[size_t(5 + i % 3)] : QString();
            person.profession = edit.database().value<Key>("SELECT min(id) FROM profession").value().value_or(0);
            const auto key = edit.insert(person);
            if (!key)
                return key.error();
            person.id = key.value();
            derive(person);
            all.push_back(person);
        }
        return {};
    });
    EXPECT_TRUE(rc::check("the same as looking at each", [&] {
        const QString typed
            = *rc::gen::elementOf(parts) + (*rc::gen::arbitrary<bool>() ? *rc::gen::elementOf(parts) : QString());
        std::vector<Key> expected;
        for (const Person &person : all)
            if (person.search.contains(searchQuery(typed)))
                expected.push_back(person.id);
        auto found = keys({.text = typed});
        std::erase_if(found, [&](Key key) { return key == mihon || key == reida || key == reiden; });
        std::ranges::sort(found);
        RC_ASSERT(found == expected);
    }));
}

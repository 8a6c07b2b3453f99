#include "models/edit/merge_people.h"

#include "models/query/verify.h"
#include "models/storage/attachment_contents.h"
#include "models/storage/person_records.h"
#include "models/storage/person_references.h"
#include "tests/support/file_builder.h"
#include "tests/support/file_contents.h"

#include <QCoreApplication>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <set>

using namespace kz;
using namespace kz::edit;
using kz::test::FileBuilder;
using kz::test::fileContents;
using kz::test::TinyLadder;
using Kind = MergeFinding::Kind;

namespace {

const QDate april(2026, 4, 1);

/// Two records of one nurse, and a colleague whom both may name.
struct Twins {
    Twins()
    {
        hospital = file.site(QStringLiteral("階中央病院"));
        ward = file.department(hospital, QStringLiteral("5東病棟"));
        ladder = file.ladder();
        one = file.person(QStringLiteral("見本坂 はるか"), QStringLiteral("ミホンザカ ハルカ"));
        other = file.person(QStringLiteral("見本坂 遥"), QStringLiteral("ミホンザカ ハルカ"));
        colleague = file.person(QStringLiteral("例田 つばさ"), QStringLiteral("レイダ ツバサ"));
    }

    MergePreview preview() const
    {
        auto found = mergePreview(const_cast<FileBuilder &>(file).database(), one, other, QDate(2026, 7, 1));
        EXPECT_TRUE(found);
        return found ? found.value() : MergePreview();
    }
    Result<ChangeSet> merge(PeopleMerge wanted = {})
    {
        wanted.stays = one;
        wanted.goes = other;
        if (wanted.person.name.isEmpty())
            wanted.person = storage::Repository<Person>(file.database()).find(one).value().value();
        auto done = file.door().submitAndWait(mergePeople(wanted, QStringLiteral("見本坂 はるか")));
        QCoreApplication::processEvents();
        return done;
    }
    template <typename T>
    std::vector<T> of(Key person)
    {
        auto found = storage::recordsOf<T>(file.database(), person);
        EXPECT_TRUE(found);
        return std::move(found).value();
    }
    QStringList numbers(IdentifierScheme scheme)
    {
        QStringList values;
        for (const PersonIdentifier &number : of<PersonIdentifier>(one))
            if (number.scheme == scheme)
                values.append(number.value);
        values.sort();
        return values;
    }
    std::vector<Kind> kinds() const
    {
        std::vector<Kind> found;
        for (const MergeFinding &finding : preview().findings)
            found.push_back(finding.kind);
        return found;
    }

    FileBuilder file;
    TinyLadder ladder;
    Key hospital = 0;
    Key ward = 0;
    Key one = 0;
    Key other = 0;
    Key colleague = 0;
    int handed = 0; ///< numbers of forms on paper
};

/// How many records of each kind somebody gets: the next number of a row of random ones.
using HowMany = std::function<int()>;

/// Gives a person records of every kind that names people, each from both ends.
void fill(Twins &twins, Key person, const HowMany &howMany, bool isUser)
{
    const auto many = [&](const std::function<void(int)> &make) {
        for (int i = 0, n = howMany(); i < n; ++i)
            make(i);
    };
    const Key colleague = twins.colleague;
    const TinyLadder &ladder = twins.ladder;
    twins.file.act([&](Edit &edit) -> Result<void> {
        Result<void> state;
        const auto insert = [&](auto record) {
            const auto made = edit.insert(std::move(record));
            if (!made)
                state = made.error();
            return made ? made.value() : Key(0);
        };
        const auto day = [&](int i) { return april.addDays(40 * i + howMany()); };
        for (const auto &entry : EnumTable<IdentifierScheme>::entries)
            many([&](int i) {
                insert(PersonIdentifier{
                    .person = person, .scheme = entry.value, .value = QStringLiteral("%1-%2").arg(person).arg(i)});
            });
        many([&](int i) { insert(Employment{.person = person, .from = day(i), .to = day(i).addDays(20)}); });
        many([&](int i) {
            insert(Affiliation{
                .person = person, .site = twins.hospital, .department = twins.ward, .from = day(i), .to = {}});
        });
        many([&](int i) { insert(Duty{.person = person, .trainee = colleague, .from = day(i), .to = {}}); });
        many([&](int i) { insert(Duty{.person = colleague, .trainee = person, .from = day(i), .to = {}}); });
        const auto standsIn = [&](Key whom, Key who, QDate from) {
            insert(Deputy{.person = whom, .deputy = who, .from = from, .to = from.addDays(7)});
        };
        many([&](int i) { standsIn(person, colleague, day(i)); });
        many([&](int i) { standsIn(colleague, person, day(i)); });
        many([&](int i) {
            insert(Absence{.person = person, .from = day(i), .to = day(i).addDays(3), .workingDays = 2});
        });
        many([&](int i) {
            insert(Enrolment{.person = person, .version = ladder.version, .from = day(i), .targetDay = {}, .to = {}});
        });
        many([&](int i) {
            insert(LevelAward{
                .person = person, .level = ladder.levelOne, .decidedOn = day(i), .validUntil = {}, .revokedOn = {}});
        });
        const auto interview = [&](Key whom, Key by, int i) {
            insert(Interview{.person = whom,
                             .interviewer = by,
                             .day = day(i),
                             .goals = QStringLiteral("採血を任せられる"),
                             .agreedOn = {},
                             .followUp = {}});
        };
        many([&](int i) { interview(person, colleague, i); });
        many([&](int i) { interview(colleague, person, i); });
        std::optional<Key> stay;
        const auto placement = [&](Key whom, Key by, int i) {
            return insert(Placement{
                .person = whom, .site = twins.hospital, .from = day(i), .to = day(i).addDays(30), .supervisor = by});
        };
        many([&](int i) { stay = placement(person, colleague, i); });
        many([&](int i) { placement(colleague, person, i); });
        std::optional<Key> evidence;
        const auto entry = [&](Key whose, std::optional<Key> signer, int i) {
            LogEntry made = twins.file.logEntry(
                whose, i % 2 ? ladder.wash : ladder.drip, april.addDays(i), twins.hospital,
                signer ? EvidenceStatus::Countersigned : EvidenceStatus::Submitted, 1 + howMany());
            made.placement = whose == person ? stay : std::nullopt;
            made.countersigner = signer;
            const Key key = insert(made);
            if (whose == person)
                evidence = key;
        };
        many([&](int i) { entry(person, {}, i); });
        many([&](int i) { entry(person, colleague, i); });
        many([&](int i) { entry(colleague, person, i); });
        const auto form = [&](Key whose, Key by, int i) {
            Assessment made;
            made.head.person = whose;
            made.head.day = made.head.enteredOn = made.head.submittedOn = april.addDays(i);
            made.head.site = twins.hospital;
            made.head.status = EvidenceStatus::Submitted;
            made.tool = ladder.tool;
            made.assessor = by;
            made.assessorKind = whose == by ? AssessorKind::Self : AssessorKind::FirstRater;
            made.items = {{ladder.talk, 1 + i % 4}};
            insert(made);
        };
        many([&](int i) { form(person, person, i); });
        many([&](int i) { form(person, colleague, i); });
        many([&](int i) { form(colleague, person, i); });
        const auto asked = [&](Key about, Key who, int i) {
            insert(AskedRater{
                .person = about, .tool = ladder.tool, .rater = who, .askedOn = day(i), .due = day(i).addDays(90)});
        };
        many([&](int i) { asked(person, colleague, i); });
        many([&](int i) { asked(colleague, person, i); });
        many([&](int i) {
            const auto hash = storage::AttachmentContents(edit.database()).keep(QByteArray::number(i));
            insert(Attachment{.person = person,
                              .evidence = evidence,
                              .name = QStringLiteral("事例.txt"),
                              .media = MediaKind::Text,
                              .size = 1,
                              .hash = hash ? hash.value() : QString(),
                              .addedOn = day(i)});
        });
        many([&](int i) {
            const Key packet = insert(Packet{.holder = person,
                                             .site = {},
                                             .issued = day(i),
                                             .expires = {},
                                             .revoked = day(i).addDays(60),
                                             .reason = QStringLiteral("紛失")});
            insert(PacketTaking{.packet = packet, .day = day(i), .records = 1, .heads = QStringLiteral("ab")});
        });
        many([&](int i) {
            for (const auto &[whose, by] : {std::pair(person, colleague), std::pair(colleague, person)})
                insert(HandedForm{.year = 2026,
                                  .running = ++twins.handed,
                                  .person = whose,
                                  .tool = ladder.tool,
                                  .assessor = by,
                                  .items = {},
                                  .handedOn = day(i),
                                  .reason = {}});
        });
        const Key event = insert(
            TrainingEvent{.title = QStringLiteral("講義"), .from = april, .to = april, .site = twins.hospital});
        insert(Attendance{.event = event, .person = person});
        many([&](int i) {
            insert(HeldCertificate{.person = person,
                                   .code = QStringLiteral("als"),
                                   .title = QStringLiteral("二次救命処置"),
                                   .issuedOn = day(i),
                                   .validUntil = {}});
        });
        many([&](int i) {
            for (const auto &[whose, by] : {std::pair(person, colleague), std::pair(colleague, person)}) {
                const Key plan = insert(IndividualPlan{.person = whose,
                                                       .version = ladder.version,
                                                       .interviewer = by,
                                                       .agreedOn = day(i),
                                                       .targetDay = day(i).addDays(90),
                                                       .purpose = QStringLiteral("再研修")});
                insert(PlanGoal{.plan = plan, .requirement = ladder.washTwice});
            }
        });
        const Key workflow = insert(Workflow{
            .framework = ladder.framework, .code = keyToText(person), .titleJa = QStringLiteral("ラダー認定審査会")});
        const Key step = insert(WorkflowStep{.workflow = workflow, .kind = WorkflowStepKind::FirstRating});
        const auto application = [&](Key whose, Key by, int i) {
            const Key made = insert(LevelApplication{.person = whose,
                                                     .level = ladder.levelOne,
                                                     .workflow = workflow,
                                                     .fiscalYear = 2026,
                                                     .appliedOn = day(i)});
            insert(StepResult{.application = made, .step = step, .by = by, .onBehalfOf = whose, .day = day(i)});
        };
        many([&](int i) { application(person, colleague, i); });
        many([&](int i) { application(colleague, person, i); });
        if (isUser)
            insert(Actor{.person = person, .name = QStringLiteral("見本坂"), .role = ActorRole::Trainee});
        return state;
    });
}

/// The tables in which some column still holds the key.
QStringList tablesHolding(storage::Database &database, Key key)
{
    QStringList found;
    for (const auto &[table, rows] : fileContents(database))
        for (const QString &row : rows)
            if (row.split(u',').contains(QString::number(key)) && !found.contains(table))
                found.append(table);
    return found;
}

} // namespace

TEST(MergePeople, EveryKindOfRecordThatNamesPeopleGoesAlong)
{
    Twins twins;
    fill(
        twins, twins.other, [] { return 1; }, true);
    // By the schema: a table that is added with a reference to people fails here until it is among these.
    std::set<QByteArray> expected;
    const auto references = storage::personReferences(twins.file.database());
    ASSERT_TRUE(references);
    for (const storage::PersonReference &reference : references.value()) {
        int kinds = 0;
        for (const RecordType &type : recordTypes())
            if (reference.table == type.table || reference.table == type.storedIn) {
                expected.insert(type.table);
                ++kinds;
            }
        EXPECT_GT(kinds, 0) << reference.table.toStdString() << " is of no kind of record that the door knows";
    }
    std::set<QByteArray> moved;
    for (const MergePreview::Moved &move : twins.preview().moves)
        moved.insert(move.table);
    EXPECT_EQ(moved, expected);

    const auto done = twins.merge();
    ASSERT_TRUE(done) << int(done.error().code) << done.error().detail.toStdString();
    // Keys are never used twice, so whatever still holds this one was forgotten.
    twins.file.refreshStandings();
    EXPECT_EQ(tablesHolding(twins.file.database(), twins.other), QStringList());
    // Caches, evidence and journal agree, now and when it is taken back.
    const auto isGood = [&] {
        const auto verified = query::verify(twins.file.database(), twins.file.clock().today());
        return verified && verified.value().isGood();
    };
    EXPECT_TRUE(isGood());
    ASSERT_TRUE(twins.file.door().undo().result());
    twins.file.refreshStandings();
    EXPECT_TRUE(isGood());
}

TEST(MergePeople, TakenBackTheFileIsAsItWas)
{
    Twins twins; // each round has two people of its own
    EXPECT_TRUE(rc::check("merge and undo leave the file as it was", [&] {
        const auto numbers = *rc::gen::container<std::vector<int>>(60, rc::gen::inRange(0, 3));
        std::size_t next = 0;
        const HowMany howMany = [&] { return numbers[next++ % numbers.size()]; };
        twins.one = twins.file.person(QStringLiteral("見本坂 はるか"), QStringLiteral("ミホンザカ ハルカ"));
        twins.other = twins.file.person(QStringLiteral("見本坂 遥"), QStringLiteral("ミホンザカ ハルカ"));
        const bool isUser = howMany() > 0;
        fill(twins, twins.one, howMany, !isUser);
        fill(twins, twins.other, howMany, isUser);
        twins.file.refreshStandings();
        const auto before = fileContents(twins.file.database());

        PeopleMerge wanted;
        wanted.person = {.name = QStringLiteral("見本坂 遥香"),
                         .kana = QStringLiteral("ミホンザカ ハルカ"),
                         .profession = twins.file.profession("midwife")};
        wanted.staffNumberOfGoing = howMany() > 0;
        wanted.licenceNumberOfGoing = howMany() > 0;
        wanted.employmentOfGoing = howMany() > 0;
        wanted.affiliationOfGoing = howMany() > 0;
        RC_ASSERT(bool(twins.merge(wanted)));
        twins.file.refreshStandings();
        RC_ASSERT(tablesHolding(twins.file.database(), twins.other).isEmpty());
        RC_ASSERT(bool(twins.file.door().undo().result()));
        twins.file.refreshStandings();
        const auto after = fileContents(twins.file.database());
        for (const auto &[table, rows] : before)
            if (after.at(table) != rows)
                RC_FAIL(table.toStdString());
    }));
}

TEST(MergePeople, OfNumbersTheChosenOneStandsAndTheOtherStillFindsThePerson)
{
    Twins twins;
    const auto number = [&](Key person, IdentifierScheme scheme, const char *value) {
        twins.file.add(PersonIdentifier{.person = person, .scheme = scheme, .value = QString::fromLatin1(value)});
    };
    number(twins.one, IdentifierScheme::StaffNumber, "123");
    number(twins.other, IdentifierScheme::StaffNumber, "000123");
    number(twins.other, IdentifierScheme::LicenceNumber, "1234567");
    ASSERT_TRUE(twins.merge({.person = {}, .staffNumberOfGoing = true}));
    EXPECT_EQ(twins.numbers(IdentifierScheme::StaffNumber), QStringList({QStringLiteral("000123")}));
    EXPECT_EQ(twins.numbers(IdentifierScheme::Other), QStringList({QStringLiteral("123")}));
    EXPECT_EQ(twins.numbers(IdentifierScheme::LicenceNumber), QStringList({QStringLiteral("1234567")}));
}

TEST(MergePeople, OfFactsAboutTheSameDaysThoseOfOneRecordStand)
{
    Twins twins;
    twins.file.add(Employment{.person = twins.one, .from = april, .to = {}});
    twins.file.add(Employment{.person = twins.other, .from = april.addDays(30), .to = {}});
    twins.file.add(Employment{
        .person = twins.other, .from = QDate(2020, 4, 1), .to = QDate(2022, 3, 31), .ending = Ending::Retired});
    twins.file.enrol(twins.one, twins.ladder, twins.ladder.levelOne);
    twins.file.enrol(twins.other, twins.ladder, twins.ladder.levelTwo);
    EXPECT_THAT(twins.kinds(), testing::ElementsAre(Kind::SameDays, Kind::SameDays));
    EXPECT_FALSE(twins.preview().isForbidden());
    ASSERT_TRUE(twins.merge({.person = {}, .employmentOfGoing = true}));
    std::vector<QDate> begun;
    for (const Employment &employment : twins.of<Employment>(twins.one))
        begun.push_back(employment.from);
    EXPECT_THAT(begun, testing::UnorderedElementsAre(april, april.addDays(30), QDate(2020, 4, 1)));
    const auto stays = twins.of<Employment>(twins.one);
    const auto cut = std::ranges::find(stays, april, &Employment::from);
    ASSERT_NE(cut, stays.end());
    EXPECT_EQ(cut->to, april.addDays(29)) << "its days before the other's begin are not lost";
    ASSERT_EQ(twins.of<Enrolment>(twins.one).size(), 1u);
    EXPECT_EQ(twins.of<Enrolment>(twins.one).front().targetLevel, twins.ladder.levelOne);
}

TEST(MergePeople, AHistoryIsCutAroundTheDaysOfTheOther)
{
    Twins twins;
    const Key island = twins.file.site(QStringLiteral("遠音島診療所"), SiteKind::Clinic);
    const auto belongs = [&](Key person, Key site, QDate from, QDate to) {
        twins.file.add(Affiliation{.person = person, .site = site, .department = {}, .from = from, .to = to});
    };
    belongs(twins.other, twins.hospital, QDate(2019, 4, 1), QDate());
    belongs(twins.one, island, QDate(2021, 4, 1), QDate(2021, 9, 30));
    belongs(twins.one, island, QDate(2023, 4, 1), QDate(2024, 3, 31));
    ASSERT_TRUE(twins.merge());
    std::vector<std::pair<QDate, QDate>> atHospital;
    for (const Affiliation &place : twins.of<Affiliation>(twins.one))
        if (place.site == twins.hospital)
            atHospital.emplace_back(place.from, place.to);
    std::ranges::sort(atHospital);
    EXPECT_EQ(atHospital,
              (std::vector<std::pair<QDate, QDate>>{{QDate(2019, 4, 1), QDate(2021, 3, 31)},
                                                    {QDate(2021, 10, 1), QDate(2023, 3, 31)},
                                                    {QDate(2024, 4, 1), QDate()}}));
    EXPECT_EQ(twins.of<Affiliation>(twins.one).size(), 5u);
}

TEST(MergePeople, OfAttendancesOfOneEventTheBetterStands)
{
    Twins twins;
    const auto event = [&](const char *title) {
        return twins.file.add(TrainingEvent{
            .status = EventStatus::Held, .title = QString::fromLatin1(title), .from = april, .to = april, .hours = 2});
    };
    const Key lecture = event("lecture");
    const Key drill = event("drill");
    const Key onlyOther = event("other");
    const auto attends = [&](Key person, Key at, AttendanceStatus status, const char *number = "") {
        twins.file.add(
            Attendance{.event = at, .person = person, .status = status, .number = QString::fromLatin1(number)});
    };
    attends(twins.one, lecture, AttendanceStatus::Registered, "2026-1");
    attends(twins.other, lecture, AttendanceStatus::Attended);
    attends(twins.one, drill, AttendanceStatus::Attended);
    attends(twins.other, drill, AttendanceStatus::Absent);
    attends(twins.other, onlyOther, AttendanceStatus::Attended);
    EXPECT_THAT(twins.kinds(), testing::ElementsAre(Kind::SameEvent));
    EXPECT_EQ(twins.preview().findings.front().count, 2);
    ASSERT_TRUE(twins.merge());
    const auto stand = twins.of<Attendance>(twins.one);
    ASSERT_EQ(stand.size(), 3u);
    for (const Attendance &attendance : stand)
        EXPECT_EQ(attendance.status, AttendanceStatus::Attended);
    EXPECT_EQ(std::ranges::find(stand, lecture, &Attendance::event)->number, QStringLiteral("2026-1"));
    ASSERT_TRUE(twins.file.door().undo().result());
    EXPECT_EQ(twins.of<Attendance>(twins.other).size(), 3u);
}

TEST(MergePeople, ALongLeaveIsNotLostForADayOfIllness)
{
    Twins twins;
    const auto away = [&](Key person, QDate from, QDate to, int days) {
        twins.file.add(Absence{.person = person, .from = from, .to = to, .workingDays = double(days)});
    };
    away(twins.one, april.addDays(40), april.addDays(40), 1);
    away(twins.other, april, april.addDays(360), 240);
    away(twins.one, QDate(2025, 5, 1), QDate(2025, 5, 2), 2);
    away(twins.other, QDate(2025, 5, 1), QDate(2025, 5, 2), 2); // told in both
    EXPECT_THAT(twins.kinds(), testing::ElementsAre(Kind::Overlapping));
    ASSERT_TRUE(twins.merge());
    double days = 0;
    for (const Absence &absence : twins.of<Absence>(twins.one))
        days += absence.workingDays;
    EXPECT_EQ(days, 243);
}

TEST(MergePeople, WhatBothLoggedAlikeIsTold)
{
    Twins twins;
    for (const Key person : {twins.one, twins.other})
        twins.file.logged(person, twins.ladder.wash, QDate(2026, 6, 1), twins.hospital);
    twins.file.logged(twins.other, twins.ladder.wash, QDate(2026, 6, 2), twins.hospital);
    EXPECT_THAT(twins.kinds(), testing::ElementsAre(Kind::ToldTwice));
    EXPECT_EQ(twins.preview().findings.front().count, 1);
    EXPECT_FALSE(twins.preview().isForbidden());

    const auto clinic = [&](Key person, QDate day, DayPart part) {
        LogEntry entry = twins.file.logEntry(person, twins.ladder.wash, day, twins.hospital);
        entry.items.clear();
        entry.setting = CareSetting::Outpatient;
        entry.halfDays = 1;
        entry.dayPart = part;
        twins.file.add(entry);
    };
    clinic(twins.one, QDate(2026, 6, 3), DayPart::Morning);
    clinic(twins.other, QDate(2026, 6, 3), DayPart::Afternoon);
    EXPECT_EQ(twins.preview().findings.front().count, 1) << "two halves of a day";
    clinic(twins.one, QDate(2026, 6, 4), DayPart::Morning);
    clinic(twins.other, QDate(2026, 6, 4), DayPart::Unstated);
    EXPECT_EQ(twins.preview().findings.front().count, 2) << "it may be the same half";
}

TEST(MergePeople, ANumberOfAThirdPersonIsNotTakenAway)
{
    Twins twins;
    const auto number = [&](Key person, IdentifierScheme scheme, const char *value) {
        twins.file.add(PersonIdentifier{.person = person, .scheme = scheme, .value = QLatin1String(value)});
    };
    number(twins.one, IdentifierScheme::StaffNumber, "1");
    number(twins.other, IdentifierScheme::StaffNumber, "2");
    number(twins.colleague, IdentifierScheme::Other, "2");
    const auto refused = twins.merge();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::AlreadyTaken);
}

TEST(MergePeople, OverlappingPlacementsAreToldAndStay)
{
    Twins twins;
    twins.file.stays(twins.one, twins.hospital, april, april.addDays(30));
    twins.file.stays(twins.other, twins.hospital, april.addDays(30), april.addDays(60));
    EXPECT_THAT(twins.kinds(), testing::ElementsAre(Kind::Overlapping));
    ASSERT_TRUE(twins.merge());
    EXPECT_EQ(twins.of<Placement>(twins.one).size(), 2u);
}

TEST(MergePeople, ApplicationsUnderWayOnOneLadderAreToldAndStay)
{
    Twins twins;
    const Key workflow = twins.file.add(Workflow{
        .framework = twins.ladder.framework, .code = QStringLiteral("way"), .titleJa = QStringLiteral("審査")});
    const auto apply = [&](Key person, ApplicationStatus status) {
        twins.file.add(LevelApplication{.person = person,
                                        .level = twins.ladder.levelOne,
                                        .workflow = workflow,
                                        .status = status,
                                        .fiscalYear = 2026,
                                        .appliedOn = april,
                                        .statusReason = QStringLiteral("見本")});
    };
    apply(twins.one, ApplicationStatus::Open);
    apply(twins.other, ApplicationStatus::Withdrawn);
    EXPECT_THAT(twins.kinds(), testing::IsEmpty());
    apply(twins.other, ApplicationStatus::OnHold);
    const auto found = twins.preview().findings;
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].kind, Kind::Overlapping);
    EXPECT_EQ(found[0].table, "level_application");
    EXPECT_TRUE(twins.merge());
}

TEST(MergePeople, WhatOneWasAskedAboutTheOtherGoes)
{
    Twins twins;
    const auto ask = [&twins](Key about, Key rater) {
        twins.file.add(AskedRater{
            .person = about, .tool = twins.ladder.tool, .rater = rater, .askedOn = april, .due = april.addDays(30)});
    };
    ask(twins.one, twins.other);
    ask(twins.other, twins.one);
    ask(twins.other, twins.colleague);
    EXPECT_FALSE(twins.preview().isForbidden());
    const auto requests = [&twins] { return storage::Repository<AskedRater>(twins.file.database()).all().value(); };
    ASSERT_TRUE(twins.merge());
    ASSERT_EQ(requests().size(), 1u);
    EXPECT_EQ(requests().front().person, twins.one);
    EXPECT_EQ(requests().front().rater, twins.colleague);
    ASSERT_TRUE(twins.file.door().undo().result());
    EXPECT_EQ(requests().size(), 3u);
}

TEST(MergePeople, WhoIsPreceptorOfTheOtherIsAnother)
{
    Twins twins;
    twins.file.add(Duty{.person = twins.one, .trainee = twins.other, .from = april, .to = {}});
    EXPECT_THAT(twins.kinds(), testing::ElementsAre(Kind::RecordedTogether));
    const auto refused = twins.merge();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_EQ(refused.error().issues.front().field, QStringLiteral("duty"));
    EXPECT_EQ(twins.of<Duty>(twins.one).size(), 1u) << "nothing was written";
}

TEST(MergePeople, TwoUsersAreNotMadeOne)
{
    Twins twins;
    twins.file.add(Actor{.person = twins.one, .name = QStringLiteral("見本坂"), .role = ActorRole::Trainee});
    EXPECT_FALSE(twins.preview().isForbidden());
    twins.file.add(Actor{.person = twins.other, .name = QStringLiteral("見本坂2"), .role = ActorRole::Trainee});
    EXPECT_THAT(twins.kinds(), testing::ElementsAre(Kind::BothAreUsers));
    EXPECT_FALSE(twins.merge());
}

TEST(MergePeople, APacketThatIsOutKeepsItsPeople)
{
    Twins twins;
    const auto packet = [&](PacketKind kind, Key holder, QDate expires) {
        return twins.file.add(Packet{.kind = kind,
                                     .holder = holder,
                                     .site = {},
                                     .issued = april,
                                     .expires = expires,
                                     .revoked = {},
                                     .reason = {}});
    };
    packet(PacketKind::Logbook, twins.one, {});
    packet(PacketKind::Logbook, twins.other, QDate(2026, 6, 30));
    EXPECT_FALSE(twins.preview().isForbidden())
        << "that of the one that stays, and one that is not taken back any more";

    twins.file.add(Duty{.person = twins.colleague, .trainee = twins.other, .from = april, .to = {}});
    const Key forms = packet(PacketKind::Rater, twins.colleague, {});
    ASSERT_EQ(twins.preview().findings.size(), 1u);
    EXPECT_EQ(twins.preview().findings.front().kind, Kind::PacketOut);
    EXPECT_EQ(twins.preview().findings.front().what, QStringLiteral("例田 つばさ"));
    EXPECT_FALSE(twins.merge());

    Packet revoked = storage::Repository<Packet>(twins.file.database()).find(forms).value().value();
    revoked.revoked = QDate(2026, 7, 1);
    revoked.reason = QStringLiteral("二重登録の統合");
    twins.file.change(revoked);
    EXPECT_TRUE(twins.merge());
}

TEST(MergePeople, LicencesThatDifferAreAWarning)
{
    Twins twins;
    for (const auto &[person, value] : {std::pair(twins.one, "1234567"), std::pair(twins.other, "7654321")})
        twins.file.add(PersonIdentifier{
            .person = person, .scheme = IdentifierScheme::LicenceNumber, .value = QString::fromLatin1(value)});
    EXPECT_THAT(twins.kinds(), testing::ElementsAre(Kind::LicencesDiffer));
    EXPECT_FALSE(twins.preview().isForbidden());
}

TEST(MergePeople, OnlyThoseWhoManagePeopleMayMerge)
{
    Twins twins;
    for (const ActorRole role : {ActorRole::Educator, ActorRole::Trainee}) {
        const Key actor = twins.file.add(Actor{.person = {}, .name = QStringLiteral("5東"), .role = role});
        ASSERT_TRUE(twins.file.door().workAs(actor).result());
        const auto refused = twins.merge();
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Forbidden);
        const auto first = storage::Repository<Actor>(twins.file.database()).all();
        ASSERT_TRUE(twins.file.door().workAs(first.value().front().id).result());
    }
    EXPECT_TRUE(twins.merge());
}

#include "models/edit/people_actions.h"

#include "models/domain/deputy.h"
#include "models/domain/handed_form.h"
#include "models/storage/person_records.h"
#include "tests/support/file_builder.h"

#include <QCoreApplication>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace kz;
using namespace kz::edit;
using kz::test::FileBuilder;

namespace {

struct People {
    People()
    {
        hospital = file.site(QStringLiteral("階中央病院"));
        other = file.site(QStringLiteral("汐見市民病院"));
        ward = file.department(hospital, QStringLiteral("5東病棟"));
    }
    PersonSheet newcomer()
    {
        PersonSheet sheet;
        sheet.person = {.name = QStringLiteral("見本坂 はるか"),
                        .kana = QStringLiteral("ミホンザカ ハルカ"),
                        .profession = file.profession("nurse")};
        sheet.staffNumber = QStringLiteral("N-0012");
        sheet.employedFrom = QDate(2026, 4, 1);
        sheet.site = hospital;
        sheet.department = ward;
        return sheet;
    }
    Key save(const PersonSheet &sheet)
    {
        const auto done = file.door().submitAndWait(savePerson(sheet));
        EXPECT_TRUE(done) << int(done.error().code);
        return done ? done.value().made : 0;
    }
    template <typename T>
    std::vector<T> of(Key person)
    {
        auto found = storage::recordsOf<T>(file.database(), person);
        EXPECT_TRUE(found);
        auto records = std::move(found).value();
        if constexpr (requires { T::from; })
            std::ranges::sort(records, {}, &T::from);
        return records;
    }

    FileBuilder file;
    Key hospital = 0;
    Key other = 0;
    Key ward = 0;
};

QStringList fieldsOf(const std::vector<Issue> &issues)
{
    QStringList fields;
    for (const Issue &issue : issues)
        fields.append(issue.field);
    return fields;
}

} // namespace

TEST(PeopleActions, ANewcomerIsOneEntryInTheJournal)
{
    People people;
    const Key person = people.save(people.newcomer());
    ASSERT_NE(person, 0);
    EXPECT_EQ(people.of<PersonIdentifier>(person).front().value, QStringLiteral("N-0012"));
    EXPECT_EQ(people.of<Employment>(person).front().from, QDate(2026, 4, 1));
    EXPECT_EQ(people.of<Affiliation>(person).front().department, people.ward);
    QCoreApplication::processEvents(); // what Undo would do is told by the event loop
    EXPECT_EQ(people.file.door().nextUndo().action, QStringLiteral("person.add"));
    const auto undone = people.file.door().undo().result();
    ASSERT_TRUE(undone);
    EXPECT_TRUE(people.of<PersonIdentifier>(person).empty());
    EXPECT_TRUE(people.of<Affiliation>(person).empty());
}

TEST(PeopleActions, TheSameSheetAgainChangesNothing)
{
    People people;
    PersonSheet sheet = people.newcomer();
    sheet.person.id = people.save(sheet);
    const auto again = people.file.door().submitAndWait(savePerson(sheet));
    ASSERT_TRUE(again);
    EXPECT_EQ(again.value().seq, 0);
}

TEST(PeopleActions, AMoveClosesTheWardBeforeItOnTheEve)
{
    People people;
    PersonSheet sheet = people.newcomer();
    sheet.person.id = people.save(sheet);
    sheet.site = people.other;
    sheet.department.reset();
    sheet.affiliatedFrom = QDate(2026, 7, 1);
    people.save(sheet);
    const auto affiliations = people.of<Affiliation>(sheet.person.id);
    ASSERT_EQ(affiliations.size(), 2u);
    EXPECT_EQ(affiliations[0].to, QDate(2026, 6, 30));
    EXPECT_EQ(affiliations[1].site, people.other);
    EXPECT_FALSE(affiliations[1].to.isValid());
}

TEST(PeopleActions, ANumberOfSomebodyElseIsRefused)
{
    People people;
    people.save(people.newcomer());
    PersonSheet second = people.newcomer();
    second.person.name = QStringLiteral("例田 つばさ");
    const auto done = people.file.door().submitAndWait(savePerson(second));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::AlreadyTaken);
    EXPECT_EQ(done.error().arguments, (QStringList{QStringLiteral("staff_number"), QStringLiteral("N-0012")}));
}

TEST(PeopleActions, ANumberCanBeTakenAwayAndALicenceAddedLater)
{
    People people;
    PersonSheet sheet = people.newcomer();
    sheet.person.id = people.save(sheet);
    sheet.staffNumber.clear();
    sheet.licenceNumber = QStringLiteral("1234567");
    people.save(sheet);
    const auto numbers = people.of<PersonIdentifier>(sheet.person.id);
    ASSERT_EQ(numbers.size(), 1u);
    EXPECT_EQ(numbers[0].scheme, IdentifierScheme::LicenceNumber);
}

TEST(PeopleActions, TheSheetSaysWhichFieldIsWrong)
{
    People people;
    PersonSheet sheet = people.newcomer();
    sheet.person.name.clear();
    sheet.person.kana = QStringLiteral("見本");
    sheet.person.profession = 0;
    sheet.staffNumber = QString(300, u'1');
    sheet.employedFrom = QDate(1026, 4, 1);
    EXPECT_THAT(fieldsOf(validate(sheet)),
                testing::UnorderedElementsAre(QStringLiteral("name"), QStringLiteral("kana"),
                                              QStringLiteral("profession"), QStringLiteral("staff_number"),
                                              QStringLiteral("from_day")));
    const auto done = people.file.door().submitAndWait(savePerson(sheet));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Invalid);
}

TEST(PeopleActions, ALeaverLeavesNothingOpen)
{
    People people;
    const Key nurse = people.save(people.newcomer());
    const test::TinyLadder ladder = people.file.ladder();
    people.file.enrol(nurse, ladder, ladder.levelOne);
    const Key preceptor = people.file.person(QStringLiteral("手本 あきら"));
    ASSERT_TRUE(people.file.door().submitAndWait(
        saveDuty({.person = preceptor, .trainee = nurse, .from = QDate(2026, 4, 1)}, QStringLiteral("手本 あきら"))));

    const QDate last(2026, 6, 30);
    ASSERT_TRUE(people.file.door().submitAndWait(
        endEmployment(nurse, last, Ending::Interrupted, QStringLiteral("家庭の事情"), QStringLiteral("見本坂"))));
    EXPECT_EQ(people.of<Employment>(nurse).front().to, last);
    EXPECT_EQ(people.of<Employment>(nurse).front().ending, Ending::Interrupted);
    EXPECT_EQ(people.of<Affiliation>(nurse).front().to, last);
    EXPECT_EQ(people.of<Enrolment>(nurse).front().status, EnrolmentStatus::Interrupted);
    EXPECT_EQ(people.of<Enrolment>(nurse).front().to, last);
    EXPECT_EQ(people.of<Duty>(preceptor).front().to, last);

    const auto again = people.file.door().submitAndWait(
        endEmployment(nurse, QDate(2026, 7, 1), Ending::Retired, {}, QStringLiteral("見本坂")));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::NotFound);
}

TEST(PeopleActions, ALeaverKeepsNoStayAndTheirColleaguesKeepTheirs)
{
    People people;
    const Key nurse = people.save(people.newcomer());
    const Key other = people.file.person(QStringLiteral("例田 つばさ"));
    const Key site = people.file.site(QStringLiteral("汐見市民病院"));
    people.file.stays(nurse, site, QDate(2026, 5, 1), QDate(2026, 5, 31));
    people.file.stays(nurse, site, QDate(2026, 6, 1), QDate(2026, 7, 31));
    people.file.stays(nurse, site, QDate(2026, 9, 1), QDate(2026, 9, 30));
    people.file.stays(other, site, QDate(2026, 9, 1), QDate(2026, 9, 30));
    const QDate last(2026, 6, 30);
    ASSERT_TRUE(people.file.door().submitAndWait(
        endEmployment(nurse, last, Ending::Transferred, {}, QStringLiteral("見本坂"))));
    auto stays = people.of<Placement>(nurse);
    std::ranges::sort(stays, {}, &Placement::from);
    ASSERT_EQ(stays.size(), 2u) << "September will not be";
    EXPECT_EQ(stays[0].to, QDate(2026, 5, 31)) << "what was over stays as it was";
    EXPECT_EQ(stays[1].to, last);
    EXPECT_EQ(people.of<Placement>(other).size(), 1u);
}

TEST(PeopleActions, ALeaversPlanThatRunsIsToldOfAndLeftToWhoJudgesIt)
{
    People people;
    const Key nurse = people.save(people.newcomer());
    const QDate last(2026, 6, 30);
    const test::TinyLadder ladder = people.file.ladder();
    const auto plan = [&](QDate agreed) {
        return people.file.add(IndividualPlan{.person = nurse,
                                              .version = ladder.version,
                                              .agreedOn = agreed,
                                              .targetDay = QDate(2027, 3, 31),
                                              .purpose = QStringLiteral("病棟から訪問看護へ")});
    };
    plan(QDate(2026, 5, 1));
    plan(last.addDays(1));
    const auto issues = leavingIssues(people.file.database(), nurse, last);
    ASSERT_TRUE(issues);
    ASSERT_EQ(issues.value().size(), 1u) << "and none of a plan that was not agreed on by then";
    EXPECT_EQ(issues.value().front().code, IssueCode::PlanRuns);
    EXPECT_FALSE(hasErrors(issues.value())) << "they leave all the same";
    EXPECT_TRUE(
        people.file.door().submitAndWait(endEmployment(nurse, last, Ending::Retired, {}, QStringLiteral("見本坂"))));
}

TEST(PeopleActions, ALeaverKeepsNothingThatWasPlannedForLater)
{
    People people;
    const Key nurse = people.save(people.newcomer());
    const test::TinyLadder ladder = people.file.ladder();
    const Key preceptor = people.file.person(QStringLiteral("手本 あきら"));
    const auto plan = [&](QDate from) {
        people.file.belongs(nurse, people.other, {}, from);
        people.file.enrol(nurse, ladder, ladder.levelOne, from);
        people.file.add(Duty{.person = preceptor, .trainee = nurse, .from = from});
    };
    plan(QDate(2026, 10, 1));
    const QDate again(2027, 1, 1); // and comes back then
    people.file.add(Employment{.person = nurse, .from = again});
    plan(again);
    ASSERT_TRUE(people.file.door().submitAndWait(
        endEmployment(nurse, QDate(2026, 6, 30), Ending::Retired, {}, QStringLiteral("見本坂"))));
    const auto affiliations = people.of<Affiliation>(nurse);
    ASSERT_EQ(affiliations.size(), 2u);
    EXPECT_EQ(affiliations[0].to, QDate(2026, 6, 30));
    EXPECT_EQ(affiliations[1].from, again) << "what belongs to another employment stays";
    ASSERT_EQ(people.of<Enrolment>(nurse).size(), 1u);
    EXPECT_EQ(people.of<Enrolment>(nurse)[0].from, again);
    ASSERT_EQ(people.of<Duty>(preceptor).size(), 1u);
    EXPECT_EQ(people.of<Duty>(preceptor)[0].from, again);
    ASSERT_TRUE(people.file.door().undo().result());
    EXPECT_EQ(people.of<Affiliation>(nurse).size(), 3u);
}

TEST(PeopleActions, ALeaverGivesTheirPlacesAtEventsFree)
{
    People people;
    const Key nurse = people.save(people.newcomer());
    const auto signUp = [&](QDate day, AttendanceStatus status = AttendanceStatus::Registered) {
        const Key event = people.file.add(TrainingEvent{.title = QStringLiteral("見本の講義"), .from = day, .to = day});
        return people.file.add(Attendance{.event = event, .person = nurse, .status = status});
    };
    const Key before = signUp(QDate(2026, 6, 30));
    signUp(QDate(2026, 7, 1));
    const Key told = signUp(QDate(2026, 7, 1), AttendanceStatus::Absent);
    ASSERT_TRUE(people.file.door().submitAndWait(
        endEmployment(nurse, QDate(2026, 6, 30), Ending::Retired, {}, QStringLiteral("見本坂"))));
    std::vector<Key> left;
    for (const Attendance &attendance : people.of<Attendance>(nurse))
        left.push_back(attendance.id);
    EXPECT_EQ(left, (std::vector{before, told}));
    ASSERT_TRUE(people.file.door().undo().result());
    EXPECT_EQ(people.of<Attendance>(nurse).size(), 3u);
}

TEST(PeopleActions, ALeaversDeputiesEndAndFormsOnPaperAreStruckOffOnceNoneCanComeBack)
{
    People people;
    const Key nurse = people.save(people.newcomer());
    const Key other = people.file.person(QStringLiteral("手本 あきら"));
    const test::TinyLadder ladder = people.file.ladder();
    int running = 0;
    const auto handOut = [&](Key whose, Key assessor) {
        return people.file.add(HandedForm{.year = 2026,
                                          .running = ++running,
                                          .person = whose,
                                          .tool = ladder.tool,
                                          .assessor = assessor,
                                          .from = {},
                                          .to = {},
                                          .handedOn = QDate(2026, 6, 1),
                                          .keyedOn = {},
                                          .struckOn = {}});
    };
    const Key about = handOut(nurse, other);
    const Key toFillIn = handOut(other, nurse);
    const Key anybody = handOut(other, other);
    people.file.add(Deputy{.person = nurse, .deputy = other, .from = QDate(2026, 6, 1), .to = QDate(2026, 7, 31)});
    people.file.add(Deputy{.person = other, .deputy = nurse, .from = QDate(2026, 9, 1), .to = QDate(2026, 9, 30)});
    const auto leaveOn = [&](QDate day) {
        return bool(people.file.door().submitAndWait(
            endEmployment(nurse, day, Ending::Retired, {}, QStringLiteral("見本坂"), QStringLiteral("退職"))));
    };
    const auto form
        = [&](Key key) { return *storage::Repository<HandedForm>(people.file.database()).find(key).value(); };
    const auto deputies = [&] { return storage::Repository<Deputy>(people.file.database()).all().value(); };

    ASSERT_TRUE(leaveOn(QDate(2026, 7, 10)));
    ASSERT_EQ(deputies().size(), 1u) << "nobody stands in in September";
    EXPECT_EQ(deputies()[0].to, QDate(2026, 7, 10));
    EXPECT_TRUE(form(about).isOut()) << "until then it may come back";
    QCoreApplication::processEvents();
    ASSERT_TRUE(people.file.door().undo().result());
    EXPECT_EQ(deputies().size(), 2u);

    ASSERT_TRUE(leaveOn(QDate(2026, 6, 30)));
    for (const Key struck : {about, toFillIn}) {
        EXPECT_EQ(form(struck).struckOn, people.file.clock().today());
        EXPECT_EQ(form(struck).reason, QStringLiteral("退職")) << "where no reason was given";
    }
    EXPECT_TRUE(form(anybody).isOut());
    QCoreApplication::processEvents();
    ASSERT_TRUE(people.file.door().undo().result());
    EXPECT_TRUE(form(about).isOut() && form(toFillIn).isOut()) << "one undo brings all of it back";

    const auto wordsFor = [&](Ending ending, const QString &reason) {
        EXPECT_TRUE(people.file.door().submitAndWait(
            endEmployment(nurse, QDate(2026, 6, 30), ending, reason, QStringLiteral("見本坂"))));
        QString words = form(about).reason;
        QCoreApplication::processEvents();
        EXPECT_TRUE(people.file.door().undo().result());
        return words;
    };
    EXPECT_EQ(wordsFor(Ending::Retired, {}), QStringLiteral("Retired from service")) << "no code in a register";
    EXPECT_EQ(wordsFor(Ending::None, QStringLiteral("  ")), QStringLiteral("Employment ended"));
    EXPECT_EQ(wordsFor(Ending::Retired, QStringLiteral("転居")), QStringLiteral("転居"));
}

TEST(PeopleActions, WhereWorkIsLoggedNobodyLeavesBeforeTheStayBegins)
{
    People people;
    const Key nurse = people.save(people.newcomer());
    const test::TinyLadder ladder = people.file.ladder();
    const Key running = people.file.stays(nurse, people.hospital, QDate(2026, 6, 1), QDate(2026, 7, 31));
    const Key later = people.file.stays(nurse, people.other, QDate(2026, 9, 1), QDate(2026, 9, 30));
    for (const Key stay : {running, later}) {
        LogEntry entry = people.file.logEntry(nurse, ladder.wash, QDate(2026, 6, 10), people.hospital);
        entry.placement = stay;
        people.file.add(entry);
    }
    const auto leaveOn = [&](QDate day) {
        return people.file.door().submitAndWait(
            endEmployment(nurse, day, Ending::Retired, {}, QStringLiteral("見本坂")));
    };
    const auto refused = leaveOn(QDate(2026, 6, 30));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    ASSERT_EQ(fieldsOf(refused.error().issues), QStringList{QStringLiteral("to_day")});
    EXPECT_EQ(refused.error().issues[0].arguments, QStringList{QStringLiteral("汐見市民病院 2026-09-01")});
    EXPECT_FALSE(people.of<Employment>(nurse).front().to.isValid());

    ASSERT_TRUE(leaveOn(QDate(2026, 9, 10)));
    auto stays = people.of<Placement>(nurse);
    std::ranges::sort(stays, {}, &Placement::from);
    ASSERT_EQ(stays.size(), 2u);
    EXPECT_EQ(stays[1].to, QDate(2026, 9, 10)) << "one that has begun ends with the employment";
}

TEST(PeopleActions, ManyAreEnrolledAtOnceAndNobodyTwice)
{
    People people;
    const test::TinyLadder ladder = people.file.ladder();
    const Key nurse = people.save(people.newcomer());
    const Key other = people.file.person(QStringLiteral("例田 つばさ"));
    const Key returned = people.file.person(QStringLiteral("仮屋 みなと"));
    people.file.enrol(nurse, ladder, ladder.levelOne);
    Enrolment ended{.person = returned, .version = ladder.version};
    ended.from = QDate(2024, 4, 1);
    ended.to = QDate(2025, 3, 31);
    ended.status = EnrolmentStatus::Withdrawn;
    people.file.add(ended);
    std::vector<Enrolment> all;
    for (const Key person : {nurse, other, returned}) {
        all.push_back({.person = person, .version = ladder.version});
        all.back().targetLevel = ladder.levelTwo;
        all.back().from = QDate(2026, 7, 1);
    }
    const auto done = people.file.door().submitAndWait(enrolAll(all, QStringLiteral("3名")));
    ASSERT_TRUE(done);
    EXPECT_EQ(done.value().inserted, 2);
    EXPECT_EQ(people.of<Enrolment>(nurse).size(), 1u);
    EXPECT_EQ(people.of<Enrolment>(nurse)[0].targetLevel, ladder.levelOne) << "as it was";
    EXPECT_EQ(people.of<Enrolment>(other).size(), 1u);
    EXPECT_EQ(people.of<Enrolment>(returned).size(), 2u) << "who once left it may begin again";
}

TEST(PeopleActions, AnAwardTakenBackStaysWithItsReason)
{
    People people;
    const Key nurse = people.save(people.newcomer());
    const test::TinyLadder ladder = people.file.ladder();
    const auto awarded = people.file.door().submitAndWait(awardLevel(
        {.person = nurse, .level = ladder.levelOne, .decidedOn = QDate(2026, 6, 1)}, QStringLiteral("見本坂")));
    ASSERT_TRUE(awarded);
    ASSERT_TRUE(people.file.door().submitAndWait(
        revokeAward(awarded.value().made, QDate(2026, 6, 20), QStringLiteral("記録の誤り"), QStringLiteral("見本坂"))));
    const auto awards = people.of<LevelAward>(nurse);
    ASSERT_EQ(awards.size(), 1u);
    EXPECT_EQ(awards[0].revokedOn, QDate(2026, 6, 20));
    EXPECT_EQ(awards[0].reason, QStringLiteral("記録の誤り"));
}

TEST(PeopleActions, ManyAreGivenOnePreceptorInOneEntry)
{
    People people;
    const Key preceptor = people.file.person(QStringLiteral("例田 つばさ"));
    std::vector<Key> trainees;
    for (const char16_t *name : {u"見本坂 はるか", u"仮屋 みなと", u"零伝 次郎"})
        trainees.push_back(people.file.person(QString::fromUtf16(name)));
    const QDate day(2026, 7, 1);
    people.file.add(Duty{.person = preceptor, .trainee = trainees[0], .from = QDate(2026, 4, 1), .to = {}});
    people.file.add(
        Duty{.person = preceptor, .trainee = trainees[1], .from = QDate(2025, 4, 1), .to = QDate(2026, 3, 31)});
    std::vector<Key> chosen = trainees;
    chosen.push_back(preceptor);
    const auto done = people.file.door().submitAndWait(
        assignToAll({.person = preceptor, .kind = DutyKind::Preceptor, .from = day, .to = {}}, chosen, {}));
    ASSERT_TRUE(done);
    EXPECT_EQ(done.value().inserted, 2) << "one has it already, and nobody is their own preceptor";
    const auto duties = people.of<Duty>(preceptor);
    ASSERT_EQ(duties.size(), 4u);
    EXPECT_EQ(std::ranges::count(duties, day, &Duty::from), 2);
    ASSERT_TRUE(people.file.door().undo().result());
    EXPECT_EQ(people.of<Duty>(preceptor).size(), 2u) << "one undo for all";
}

TEST(PeopleActions, ManyAreSetAnotherTargetInOneEntry)
{
    People people;
    const auto ladder = people.file.ladder();
    const Key in = people.file.person(QStringLiteral("見本坂 はるか"));
    const Key ended = people.file.person(QStringLiteral("仮屋 みなと"));
    const Key outside = people.file.person(QStringLiteral("零伝 次郎"));
    people.file.enrol(in, ladder, ladder.levelOne);
    people.file.add(Enrolment{.person = ended,
                              .version = ladder.version,
                              .targetLevel = ladder.levelOne,
                              .from = QDate(2025, 4, 1),
                              .targetDay = {},
                              .to = QDate(2026, 3, 31),
                              .status = EnrolmentStatus::Completed});
    const auto done = people.file.door().submitAndWait(
        retargetAll({.version = ladder.version, .level = ladder.levelTwo, .day = {}}, {in, ended, outside}, {}));
    ASSERT_TRUE(done);
    EXPECT_EQ(done.value().updated, 1);
    EXPECT_EQ(people.of<Enrolment>(in).front().targetLevel, ladder.levelTwo);
    EXPECT_EQ(people.of<Enrolment>(in).front().targetDay, QDate(2027, 3, 31)) << "the day stays where none is said";
    EXPECT_EQ(people.of<Enrolment>(ended).front().targetLevel, ladder.levelOne) << "what ended is as it ended";
    EXPECT_TRUE(people.of<Enrolment>(outside).empty());

    // Only the day: the level stays. Who begins after it keeps their own, and stops nobody else.
    people.file.enrol(outside, ladder, ladder.levelOne, QDate(2027, 4, 1), QDate(2028, 3, 31));
    const auto moved = people.file.door().submitAndWait(
        retargetAll({.version = ladder.version, .level = {}, .day = QDate(2026, 12, 31)}, {in, outside}, {}));
    ASSERT_TRUE(moved);
    EXPECT_EQ(people.of<Enrolment>(in).front().targetLevel, ladder.levelTwo);
    EXPECT_EQ(people.of<Enrolment>(in).front().targetDay, QDate(2026, 12, 31));
    EXPECT_EQ(people.of<Enrolment>(outside).front().targetDay, QDate(2028, 3, 31));
}

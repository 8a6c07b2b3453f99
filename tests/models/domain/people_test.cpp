#include "models/domain/people.h"

#include "tests/models/domain/issues.h"

namespace kz {
namespace {

using test::has;
using test::issuesOf;

Person someone()
{
    Person person;
    person.name = QStringLiteral("見本坂 はるか");
    person.kana = QStringLiteral("ミホンザカ ハルカ");
    person.profession = 1;
    person.experienceSince = 2024;
    return person;
}

TEST(Person, NeedsANameAndAProfession)
{
    EXPECT_EQ(issuesOf(someone()), "");
    Person person = someone();
    person.name = QStringLiteral(" ");
    person.profession = 0;
    EXPECT_TRUE(has(person, "name", IssueCode::Missing));
    EXPECT_TRUE(has(person, "profession", IssueCode::Missing));
}

TEST(Person, NeedsNoKanjiAndNoKana)
{
    Person person = someone();
    person.name = QStringLiteral("ミホン・レイナ");
    person.kana.clear();
    EXPECT_EQ(issuesOf(person), "");
    person.name = QStringLiteral("Maria Schulze");
    EXPECT_EQ(issuesOf(person), "");
    person.name = QStringLiteral("𠮷例 さくら");
    EXPECT_EQ(issuesOf(person), "");
}

TEST(Person, KanaIsKatakana)
{
    Person person = someone();
    person.kana = QStringLiteral("みほんざか");
    EXPECT_TRUE(has(person, "kana", IssueCode::NotKatakana));
}

TEST(Person, RefusesWhatWasPastedByMistake)
{
    Person person = someone();
    person.formerName = QString(201, u'あ');
    person.experienceSince = 24;
    EXPECT_TRUE(has(person, "former_name", IssueCode::TooLong));
    EXPECT_TRUE(has(person, "experience_since", IssueCode::OutOfRange));
}

TEST(Person, IsSortedByKanaAndFoundByEveryName)
{
    Person person = someone();
    person.formerName = QStringLiteral("練木");
    person.professionalName = QStringLiteral("試田");
    derive(person);
    for (const char16_t *part : {u"見本坂", u"練木", u"試田", u"ハルカ", u"haruka"})
        EXPECT_TRUE(person.search.contains(QString::fromUtf16(part))) << QString::fromUtf16(part).toStdString();
    Person before = someone();
    before.kana = QStringLiteral("ミホンザカ アキ");
    derive(before);
    EXPECT_LT(before.kanaOrder, person.kanaOrder);
    Person nameOnly = someone();
    nameOnly.kana.clear();
    nameOnly.name = QStringLiteral("ミホン・レイナ");
    derive(nameOnly);
    EXPECT_LT(nameOnly.kanaOrder, person.kanaOrder);
}

TEST(PersonIdentifier, NeedsAPersonAndAValue)
{
    EXPECT_EQ(issuesOf(PersonIdentifier{1, 2, IdentifierScheme::StaffNumber, QStringLiteral("0012")}), "");
    EXPECT_EQ(issuesOf(PersonIdentifier{}), "person value");
}

TEST(Employment, AnEndingStandsOnALastDay)
{
    Employment employment{1, 2, QDate(2024, 4, 1), {}, Ending::None, {}};
    EXPECT_EQ(issuesOf(employment), "");
    employment.ending = Ending::Retired;
    EXPECT_TRUE(has(employment, "to_day", IssueCode::Missing));
    employment.to = QDate(2024, 3, 31);
    EXPECT_TRUE(has(employment, "to_day", IssueCode::EndsBeforeItBegins));
    employment.to = QDate(2024, 4, 1);
    EXPECT_EQ(issuesOf(employment), "");
}

TEST(Employment, GoesOnFromYearToYearAndBeginsAnewAfterABreak)
{
    const auto employed = [](QDate from, QDate to) { return Employment{1, 2, from, to, Ending::None, {}}; };
    const std::vector<Employment> all{
        employed(QDate(2025, 4, 1), QDate(2026, 3, 31)), employed(QDate(2018, 4, 1), QDate(2022, 3, 31)),
        employed(QDate(2024, 10, 1), QDate(2025, 3, 31)), employed(QDate(2026, 4, 1), {})};
    EXPECT_EQ(employedSince(all, QDate(2026, 7, 1)), QDate(2024, 10, 1)) << "contracts of a year each";
    EXPECT_EQ(employedSince(all, QDate(2020, 7, 1)), QDate(2018, 4, 1));
    EXPECT_EQ(employedSince(all, QDate(2023, 7, 1)), QDate(2024, 10, 1)) << "who comes back";
    EXPECT_FALSE(employedSince({}, QDate(2026, 7, 1)).isValid());
    EXPECT_FALSE(employedSince({all[1]}, QDate(2026, 7, 1)).isValid()) << "who has left";
}

TEST(Affiliation, IsDated)
{
    EXPECT_EQ(issuesOf(Affiliation{1, 2, 3, {}, QDate(2024, 4, 1), {}}), "");
    EXPECT_EQ(issuesOf(Affiliation{}), "person site from_day");
    EXPECT_TRUE(has(Affiliation{1, 2, 3, {}, QDate(204, 4, 1), {}}, "from_day", IssueCode::OutOfRange));
}

TEST(Duty, APreceptorHasATrainee)
{
    Duty duty{1, 2, DutyKind::Preceptor, {}, {}, {}, QDate(2024, 4, 1), {}};
    EXPECT_TRUE(has(duty, "trainee", IssueCode::Missing));
    duty.trainee = 5;
    EXPECT_EQ(issuesOf(duty), "");
    duty.trainee.reset();
    duty.kind = DutyKind::Educator;
    EXPECT_EQ(issuesOf(duty), "");
}

TEST(Absence, HasNoMoreWorkingDaysThanDays)
{
    Absence absence{1, 2, AbsenceKind::Sick, QDate(2024, 5, 6), QDate(2024, 5, 10), 5, {}};
    EXPECT_EQ(issuesOf(absence), "");
    absence.workingDays = 5.5;
    EXPECT_TRUE(has(absence, "working_days", IssueCode::OutOfRange));
    absence.workingDays = -1;
    EXPECT_TRUE(has(absence, "working_days", IssueCode::OutOfRange));
    absence.workingDays = std::numeric_limits<double>::quiet_NaN();
    EXPECT_TRUE(has(absence, "working_days", IssueCode::OutOfRange));
    absence.workingDays = 30;
    absence.to = QDate(); // still away
    EXPECT_EQ(issuesOf(absence), "");
}

TEST(Enrolment, EndsOnADayAndAimsAhead)
{
    Enrolment enrolment;
    enrolment.person = 1;
    enrolment.version = 2;
    enrolment.from = QDate(2024, 4, 1);
    enrolment.targetDay = QDate(2026, 3, 31);
    EXPECT_EQ(issuesOf(enrolment), "");
    enrolment.status = EnrolmentStatus::Interrupted;
    EXPECT_TRUE(has(enrolment, "to_day", IssueCode::Missing));
    enrolment.to = QDate(2024, 11, 15);
    EXPECT_EQ(issuesOf(enrolment), "");
    enrolment.targetDay = QDate(2024, 3, 31);
    EXPECT_TRUE(has(enrolment, "target_day", IssueCode::EndsBeforeItBegins));
}

TEST(LevelAward, IsTakenBackWithAReason)
{
    LevelAward award;
    award.person = 1;
    award.level = 2;
    award.decidedOn = QDate(2025, 3, 20);
    award.validUntil = QDate(2030, 3, 31);
    EXPECT_EQ(issuesOf(award), "");
    award.revokedOn = QDate(2025, 5, 1);
    EXPECT_TRUE(has(award, "reason", IssueCode::Missing));
    award.reason = QStringLiteral("別人の申請と取り違えた");
    EXPECT_EQ(issuesOf(award), "");
}

TEST(Profession, NeedsOneLanguage)
{
    EXPECT_EQ(issuesOf(Profession{1, QStringLiteral("nurse"), QStringLiteral("看護師"), {}, 0}), "");
    EXPECT_EQ(issuesOf(Profession{1, QStringLiteral("nurse"), {}, QStringLiteral("Nurse"), 0}), "");
    EXPECT_EQ(issuesOf(Profession{}), "code name_ja");
}

} // namespace
} // namespace kz

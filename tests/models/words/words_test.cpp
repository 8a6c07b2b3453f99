#include "models/words/words.h"

#include "models/domain/evidence.h"
#include "models/domain/people.h"
#include "models/words/short_text.h"
#include "tests/support/japanese.h"

#include <gtest/gtest.h>

namespace kz {
namespace {

std::string text(const QString &string)
{
    return string.toStdString();
}

TEST(Language, IsThatOfTheCatalogue)
{
    EXPECT_FALSE(words::japanese());
    EXPECT_EQ(text(words::pick(QStringLiteral("発熱"), QStringLiteral("Fever"))), "Fever");
    const test::Japanese catalogue({});
    EXPECT_TRUE(words::japanese());
    EXPECT_EQ(text(words::pick(QStringLiteral("発熱"), QStringLiteral("Fever"))), "発熱");
}

TEST(Pick, FallsBackToTheOtherTitle)
{
    EXPECT_EQ(text(words::pick(QStringLiteral("発熱"), {})), "発熱");
    EXPECT_EQ(text(words::pick({}, {})), "");
    const test::Japanese catalogue({});
    EXPECT_EQ(text(words::pick({}, QStringLiteral("Fever"))), "Fever");
}

TEST(Days, AreWrittenAsTheLanguageHasIt)
{
    const QDate day(2026, 4, 1);
    EXPECT_EQ(text(words::dayText(day)), "2026-04-01");
    EXPECT_EQ(text(words::eraText(day)), "2026-04-01");
    EXPECT_EQ(text(words::fiscalYearText(2026)), "FY2026");
    EXPECT_EQ(text(words::periodText(day, QDate(2026, 6, 30))), "2026-04-01 – 2026-06-30");
    EXPECT_EQ(text(words::periodText(day, {})), "2026-04-01 –");
    const test::Japanese catalogue({{QStringLiteral("words/%1 – %2"), QStringLiteral("%1～%2")},
                                    {QStringLiteral("words/FY%1"), QStringLiteral("%1年度")}});
    EXPECT_EQ(text(words::dayText(day)), "2026年4月1日");
    EXPECT_EQ(text(words::eraText(day)), "令和8年4月1日");
    EXPECT_EQ(text(words::fiscalYearText(2026)), "2026年度");
    EXPECT_EQ(text(words::periodText(day, {})), "2026年4月1日～");
    EXPECT_EQ(text(words::dayText({})), "");
    EXPECT_EQ(text(words::eraText({})), "");
}

TEST(Numbers, AreGroupedAndEndWithoutZeros)
{
    EXPECT_EQ(text(words::numberText(1813)), "1,813");
    EXPECT_EQ(text(words::numberText(18.5)), "18.5");
    EXPECT_EQ(text(words::numberText(12.04)), "12");
    EXPECT_EQ(text(words::numberText(-0.01)), "0");
    EXPECT_EQ(text(words::numberText(100, 0)), "100");
    EXPECT_EQ(text(words::percentText(0.64)), "64%");
    EXPECT_EQ(text(words::percentText(1)), "100%");
}

TEST(Figures, WhatIsNotWholeNeverReadsAHundredPercent)
{
    EXPECT_EQ(text(words::percentText(0.9951)), "99%");
    EXPECT_EQ(text(words::percentText(203.0 / 204)), "99%") << "one item is missing";
    EXPECT_EQ(text(words::percentText(0.9999, 1)), "99.9%");
    EXPECT_EQ(text(words::percentText(0.29)), "29%") << "28.999… in binary";
    EXPECT_EQ(text(words::percentText(1.0 / 3 + 1.0 / 3 + 1.0 / 3)), "100%");
    EXPECT_EQ(text(words::percentText(0.625, 1)), "62.5%");
    EXPECT_EQ(text(words::percentText(0)), "0%");
}

TEST(Figures, AVersionNamedByItsYearIsNoNumber)
{
    EXPECT_EQ(text(words::versionText(QStringLiteral("2020"))), "2020 edition");
    EXPECT_EQ(text(words::versionText(QStringLiteral("1"))), "version 1");
    EXPECT_EQ(text(words::versionText(QStringLiteral("見本"))), "見本");
}

TEST(Lists, ReadAsSentences)
{
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString c = QStringLiteral("c");
    EXPECT_EQ(text(words::listText({a, b, c})), "a, b, c");
    EXPECT_EQ(text(words::orText({a, b, c})), "a, b or c");
    EXPECT_EQ(text(words::orText({a})), "a");
    EXPECT_EQ(text(words::orText({})), "");
}

TEST(Filled, LeavesPercentSignsOfArgumentsAlone)
{
    EXPECT_EQ(text(words::filled(QStringLiteral("%1: %2"), {QStringLiteral("100%2"), QStringLiteral("x")})),
              "100%2: x");
    EXPECT_EQ(text(words::filled(QStringLiteral("%1 at 5% of %3"), {QStringLiteral("a")})), "a at 5% of ");
}

TEST(Labels, OfEnumerationsAndFields)
{
    EXPECT_EQ(text(words::enumText(AssessorKind::SecondRater)), "Second rater");
    EXPECT_EQ(text(words::fieldLabel("person", "former_name")), "Former name");
    EXPECT_EQ(text(words::fieldLabel("log_entry", "half_days")), "Half-days");
    EXPECT_EQ(text(words::withDayPart(QStringLiteral("1"), DayPart::Morning)), "1 (Morning)");
    EXPECT_EQ(text(words::withDayPart(QStringLiteral("2"), DayPart::Unstated)), "2");
    EXPECT_EQ(text(words::fieldLabel("person", "search_key")), "search_key");
    EXPECT_EQ(text(words::fieldLabel("nothing", "at_all")), "at_all");
    const test::Japanese catalogue({{QStringLiteral("person/Name"), QStringLiteral("氏名")},
                                    {QStringLiteral("actor/Name"), QStringLiteral("名前")},
                                    {QStringLiteral("Enum/Second rater"), QStringLiteral("二次評価者")}});
    EXPECT_EQ(text(words::fieldLabel("person", "name")), "氏名");
    EXPECT_EQ(text(words::fieldLabel("actor", "name")), "名前");
    EXPECT_EQ(text(words::enumText(AssessorKind::SecondRater)), "二次評価者");
}

TEST(Labels, EveryFieldThatValidationNamesHasOne)
{
    for (const Issue &issue : validate(LogEntry{}))
        EXPECT_NE(words::fieldLabel("log_entry", issue.field.toUtf8()), issue.field);
    for (const Issue &issue : validate(Assessment{}))
        EXPECT_NE(words::fieldLabel("assessment", issue.field.toUtf8()), issue.field);
    for (const Issue &issue : validate(Placement{}))
        EXPECT_NE(words::fieldLabel("placement", issue.field.toUtf8()), issue.field);
    for (const Issue &issue : validate(Enrolment{}))
        EXPECT_NE(words::fieldLabel("enrolment", issue.field.toUtf8()), issue.field);
}

TEST(Actions, AreNamedFromTheirKeys)
{
    EXPECT_EQ(text(words::actionText("placement.save")), "Save placement");
    EXPECT_EQ(text(words::actionText("person.save", {QStringLiteral("見本坂 はるか")})), "Save person: 見本坂 はるか");
    EXPECT_EQ(text(words::actionText("level_award.award")), "Award level award");
    EXPECT_EQ(text(words::actionText("undo", {QStringLiteral("person.save"), QStringLiteral("A")})),
              "Undo “Save person: A”");
    EXPECT_EQ(text(words::actionText("mystery")), "mystery");
    EXPECT_EQ(text(words::actionText("person.juggle")), "person.juggle");
}

TEST(ClinicalField, IsNamedOrKept)
{
    EXPECT_EQ(text(words::clinicalFieldText(QStringLiteral("emergency"))), "emergency medicine");
    EXPECT_EQ(text(words::clinicalFieldText(QStringLiteral("昇圧外来"))), "昇圧外来");
}

TEST(SettingName, IsSaidInWordsOrKept)
{
    EXPECT_EQ(text(words::settingText(QStringLiteral("institution"))), "Institution");
    EXPECT_EQ(text(words::settingText(QStringLiteral("form_number:progress"))), "Form number");
    EXPECT_EQ(text(words::settingText(QStringLiteral("house_rule"))), "house_rule");
}

TEST(WithoutFullStop, EndsASentenceAsAListNeedsIt)
{
    EXPECT_EQ(text(words::withoutFullStop(QStringLiteral("計画に加える。"))), "計画に加える");
    EXPECT_EQ(text(words::withoutFullStop(QStringLiteral("Adds it to the plan."))), "Adds it to the plan");
    EXPECT_EQ(text(words::withoutFullStop(QStringLiteral("Fever"))), "Fever");
}

TEST(SourceText, IsSaidInTheLanguageReadWhereItIsSaidInTwo)
{
    EXPECT_EQ(text(words::sourceText(QStringLiteral("厚生労働省 / Ministry of Health"))), "Ministry of Health");
    EXPECT_EQ(text(words::sourceText(QStringLiteral("厚生労働省"))), "厚生労働省");
    EXPECT_EQ(text(words::sourceText(QStringLiteral("a / b / c"))), "a / b / c") << "not a pair of languages";
}

TEST(ErrorText, HasASentenceForEveryCode)
{
    const QStringList arguments{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
    for (int code = int(ErrorCode::FileMissing); code <= int(ErrorCode::Cancelled); ++code) {
        const QString sentence = words::errorText(makeError(ErrorCode(code), arguments));
        EXPECT_TRUE(sentence.endsWith(u'.')) << code << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(u'%')) << sentence.toStdString();
        EXPECT_FALSE(words::errorText(makeError(ErrorCode(code))).isEmpty()) << code;
    }
    EXPECT_EQ(text(words::errorText({})), "");
}

TEST(ErrorText, NamesFileRowAndColumn)
{
    const Error error = makeError(ErrorCode::InputEncoding,
                                  {QStringLiteral("people.csv"), QStringLiteral("12"), QStringLiteral("Name")});
    EXPECT_TRUE(words::errorText(error).startsWith(QStringLiteral("people.csv, row 12, column Name: ")));
}

TEST(ErrorText, SpeaksOfRecordsRolesAndFieldsByName)
{
    EXPECT_EQ(
        text(words::errorText(makeError(ErrorCode::NotFound, {QStringLiteral("level_award"), QStringLiteral("7")}))),
        "This level award is not in the file (7). It may have been removed; look it up again.");
    EXPECT_EQ(text(words::errorText(
                  makeError(ErrorCode::Forbidden, {QStringLiteral("manage_people"), QStringLiteral("trainee")}))),
              "Working as “Trainee” does not allow this: change people. Switch with “Working as …”.");
    EXPECT_EQ(text(words::errorText(makeError(ErrorCode::AlreadyTaken,
                                              {QStringLiteral("person_identifier.scheme, person_identifier.value")}))),
              "Number is already in use. Enter another.");
    EXPECT_EQ(text(words::errorText(makeError(ErrorCode::AlreadyTaken))), "This is already in use. Enter another.");
    EXPECT_EQ(text(words::errorText(
                  makeError(ErrorCode::UndoBlocked, {QStringLiteral("person.save"), QStringLiteral("employment")}))),
              "“Save person” cannot be undone, because of a later change: employment. Undo that first.");
}

TEST(ErrorText, SendsOneBackToTheFileOfAnImport)
{
    EXPECT_EQ(text(words::errorText(
                  makeError(ErrorCode::UndoBlocked, {QStringLiteral("person.import"), QStringLiteral("import")}))),
              "“Import person” cannot be redone. Import the file again.");
}

TEST(ErrorText, ListsTheFirstIssues)
{
    Error error = makeError(ErrorCode::Invalid, {QStringLiteral("person")});
    error.issues = validate(Person{});
    EXPECT_EQ(text(words::errorText(error)),
              "Not saved, some entries need mending. Name is missing: fill it in. Profession is missing: fill it in.");
    for (int i = 0; i < 5; ++i)
        error.issues.push_back({QStringLiteral("kana"), IssueCode::NotKatakana, {}});
    EXPECT_TRUE(words::errorText(error).endsWith(QStringLiteral("Kana must be katakana. And 4 more.")));
}

TEST(ErrorText, SaysWhichRuleNobodyCouldMeetAndWhy)
{
    Error error = makeError(ErrorCode::RuleFlawed, {QStringLiteral("評価"), QStringLiteral("Ratings")});
    error.issues = {{QStringLiteral("threshold"), IssueCode::AboveScale, {QStringLiteral("5"), QStringLiteral("4")}}};
    EXPECT_EQ(text(words::errorText(error)),
              "Nobody could ever meet the rule “Ratings”. Rated at least: 5 is asked for, but the scale of these items "
              "ends at 4. Lower it, or use another scale.");
}

TEST(IssueText, HasASentenceForEveryCode)
{
    const QStringList arguments{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D")};
    for (int code = int(IssueCode::Missing); code <= int(IssueCode::NotYetMidCareer); ++code) {
        const QString sentence
            = words::issueText({QStringLiteral("name"), IssueCode(code), arguments}, QStringLiteral("Name"));
        const bool hasNoField = code == int(IssueCode::SurplusCell); // it stands outside the columns
        EXPECT_TRUE((sentence.startsWith(QStringLiteral("Name")) || hasNoField) && sentence.endsWith(u'.')) << code;
        EXPECT_FALSE(sentence.contains(u'%')) << sentence.toStdString();
    }
}

TEST(IssueText, NamesLabelsWhereAnImportNamesCodes)
{
    const Issue kind{
        QStringLiteral("kind"), IssueCode::NotOneOf, {QStringLiteral("department, ward, outpatient, other")}};
    EXPECT_EQ(text(words::issueText(kind, QStringLiteral("Kind"))),
              "Kind must be one of: Department, Ward, Outpatient department, Other.");
    const Issue flag{QStringLiteral("main"), IssueCode::NotOneOf, {QStringLiteral("yes, no")}};
    EXPECT_EQ(text(words::issueText(flag, QStringLiteral("Main"))), "Main must be one of: yes, no.");
}

TEST(IssueText, ShortensWhatACellHolds)
{
    const Issue issue{QStringLiteral("site"), IssueCode::Unknown, {QStringLiteral("本").repeated(3'000'000)}};
    const QString sentence = words::issueText(issue, QStringLiteral("Site"));
    EXPECT_LT(sentence.size(), 200);
    EXPECT_TRUE(sentence.contains(QStringLiteral("本…")));
    EXPECT_EQ(words::shortText(QString(59, u'a') + QStringLiteral("𠮷bc")), QString(59, u'a') + u'…')
        << "no half of a character";
}

TEST(IssueText, ShowsWhatIsAllowed)
{
    const Issue issue{
        QStringLiteral("kind"), IssueCode::NotOneOf, {QStringLiteral("Hospital"), QStringLiteral("Clinic")}};
    EXPECT_EQ(text(words::issueText(issue, QStringLiteral("Kind of site"))),
              "Kind of site must be one of: Hospital, Clinic.");
    const test::Japanese catalogue(
        {{QStringLiteral("Enum/Hospital"), QStringLiteral("病院")},
         {QStringLiteral("words/%1 must be one of: %2."), QStringLiteral("%1は次のいずれかにしてください：%2。")}});
    EXPECT_EQ(text(words::issueText(issue, QStringLiteral("施設の種類"))),
              "施設の種類は次のいずれかにしてください：病院, Clinic。");
}

} // namespace
} // namespace kz

#include "models/domain/evidence.h"

#include "models/domain/framework.h"

#include "tests/models/domain/issues.h"

namespace kz {
namespace {

using test::has;
using test::issuesOf;

LogEntry caseOf(Key item)
{
    LogEntry entry;
    entry.head.person = 1;
    entry.head.day = QDate(2026, 4, 1);
    entry.items = {{item, TraineeRole::Performed, 1}};
    return entry;
}

TEST(LogEntry, NeedsADayAPersonAndSomethingDone)
{
    EXPECT_EQ(issuesOf(caseOf(7)), "");
    EXPECT_EQ(issuesOf(LogEntry{}), "person day items");
    LogEntry halfDay;
    halfDay.head.person = 1;
    halfDay.head.day = QDate(2026, 4, 1);
    halfDay.halfDays = 1;
    EXPECT_EQ(issuesOf(halfDay), "");
    halfDay.halfDays = 3;
    EXPECT_TRUE(has(halfDay, "half_days", IssueCode::OutOfRange));
    halfDay.dayPart = DayPart::Afternoon;
    halfDay.halfDays = 1;
    EXPECT_EQ(issuesOf(halfDay), "");
    halfDay.halfDays = 2;
    EXPECT_TRUE(has(halfDay, "half_days", IssueCode::OutOfRange)) << "a whole day is no afternoon";
}

TEST(ClinicDay, HoldsEachHalfOnce)
{
    const auto isTwice = [](std::initializer_list<std::pair<int, DayPart>> entries) {
        ClinicDay day;
        for (const auto &[halfDays, part] : entries)
            day.add(halfDays, part);
        return day.isTwice();
    };
    const std::pair morning(1, DayPart::Morning);
    const std::pair afternoon(1, DayPart::Afternoon);
    const std::pair either(1, DayPart::Unstated);
    const std::pair whole(2, DayPart::Unstated);
    EXPECT_FALSE(isTwice({whole}));
    EXPECT_FALSE(isTwice({morning, afternoon}));
    EXPECT_FALSE(isTwice({morning, either})) << "it may have been the afternoon";
    EXPECT_FALSE(isTwice({either, either}));
    EXPECT_TRUE(isTwice({morning, morning}));
    EXPECT_TRUE(isTwice({whole, afternoon}));
    EXPECT_TRUE(isTwice({morning, afternoon, either}));
}

TEST(LogEntry, NamesAnItemOnce)
{
    LogEntry entry = caseOf(7);
    entry.items.push_back({7, TraineeRole::Assisted, 1});
    EXPECT_TRUE(has(entry, "items", IssueCode::Repeated));
    entry.items.back().item = 8;
    EXPECT_EQ(issuesOf(entry), "");
    entry.items.back().count = 0;
    EXPECT_TRUE(has(entry, "items", IssueCode::OutOfRange));
}

TEST(LogEntry, IsReturnedWithAReason)
{
    LogEntry entry = caseOf(7);
    entry.head.status = EvidenceStatus::Returned;
    EXPECT_TRUE(has(entry, "return_reason", IssueCode::Missing));
    entry.returnReason = QStringLiteral("役割を見直してください");
    EXPECT_EQ(issuesOf(entry), "");
}

TEST(LogEntry, WarnsOfPatientsAndStaysValid)
{
    LogEntry entry = caseOf(7);
    entry.note = QStringLiteral("ID 12345 山田様");
    const std::vector<Issue> issues = validate(entry);
    ASSERT_EQ(issues.size(), 2u);
    EXPECT_FALSE(hasErrors(issues));
    EXPECT_EQ(issues[0].code, IssueCode::LooksLikePatient);
    EXPECT_EQ(issues[0].arguments, QStringList{QStringLiteral("ID 12345")});
}

TEST(LogEntry, IsSignedBySomebodyElseAndNotBeforeItsDay)
{
    LogEntry entry = caseOf(7);
    entry.head.status = EvidenceStatus::Countersigned;
    entry.head.countersignedOn = entry.head.day;
    entry.countersigner = entry.head.person + 1;
    EXPECT_EQ(issuesOf(entry), "");
    entry.countersigner = entry.head.person;
    EXPECT_TRUE(has(entry, "countersigner", IssueCode::OwnSignature));
    entry.countersigner.reset();
    entry.head.countersignedOn = entry.head.day.addDays(-1);
    EXPECT_TRUE(has(entry, "countersigned_on", IssueCode::SignedBefore));
}

TEST(Evidence, OnlyADraftSpeaksOfDaysToCome)
{
    const QDate today(2026, 4, 1);
    Evidence head{.day = today, .status = EvidenceStatus::Submitted, .submittedOn = today};
    EXPECT_TRUE(futureIssues(head, today).empty());
    EXPECT_EQ(futureIssues(head, today.addDays(-1)).size(), 1u) << "the other days follow from the first";
    head.day = today.addDays(-1);
    EXPECT_EQ(futureIssues(head, today.addDays(-1)).at(0).field, QStringLiteral("submitted_on"));
    head.status = EvidenceStatus::Draft;
    EXPECT_TRUE(futureIssues(head, today.addDays(-1)).empty());
}

Assessment sheet()
{
    Assessment assessment;
    assessment.head.person = 1;
    assessment.head.day = QDate(2026, 4, 1);
    assessment.tool = 2;
    assessment.assessor = 3;
    assessment.items = {{7, 3}, {8, 0}};
    return assessment;
}

TEST(Assessment, NeedsAToolAndARow)
{
    EXPECT_EQ(issuesOf(sheet()), "");
    EXPECT_EQ(issuesOf(Assessment{}), "person day tool items");
}

TEST(Assessment, RatesFromZeroToNineAndEachItemOnce)
{
    Assessment assessment = sheet();
    assessment.items = {{7, 10}, {8, -1}, {9, 9}, {9, 1}};
    EXPECT_EQ(issuesOf(assessment), "items items items");
    EXPECT_TRUE(has(assessment, "items", IssueCode::OutOfRange));
    EXPECT_TRUE(has(assessment, "items", IssueCode::Repeated));
}

TEST(Assessment, NobodyIsTheirOwnOtherRater)
{
    Assessment assessment = sheet();
    assessment.assessor = assessment.head.person;
    EXPECT_TRUE(has(assessment, "assessor_kind", IssueCode::NotOneOf));
    assessment.assessorKind = AssessorKind::Self;
    EXPECT_EQ(issuesOf(assessment), "");
    ++*assessment.assessor;
    EXPECT_TRUE(has(assessment, "assessor", IssueCode::SelfByAnother));
}

TEST(Assessment, WantsACommentWhereItsFormAsksForOne)
{
    const Tool silent;
    const Tool asking{.commentUpTo = 2};
    Assessment assessment = sheet();
    assessment.items = {{7, 3}, {8, 0}};
    EXPECT_TRUE(commentIssues(assessment, asking).empty()) << "3 is above, 0 is not observed";
    assessment.items[0].step = 2;
    EXPECT_TRUE(commentIssues(assessment, silent).empty());
    const auto issues = commentIssues(assessment, asking);
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues.front().code, IssueCode::CommentWanted);
    EXPECT_EQ(issues.front().arguments, QStringList{QStringLiteral("2")});
    assessment.comment = QStringLiteral("  ");
    EXPECT_EQ(commentIssues(assessment, asking).size(), 1u);
    assessment.comment = QStringLiteral("次は一人で準備する");
    EXPECT_TRUE(commentIssues(assessment, asking).empty());
    assessment.comment.clear();
    assessment.assessorKind = AssessorKind::Self;
    EXPECT_TRUE(commentIssues(assessment, asking).empty());
}

TEST(Assessment, SpeaksOfAPeriod)
{
    Assessment assessment = sheet();
    assessment.from = QDate(2026, 4, 1);
    assessment.to = QDate(2026, 3, 1);
    EXPECT_TRUE(has(assessment, "to_day", IssueCode::EndsBeforeItBegins));
}

Placement stay()
{
    Placement placement;
    placement.person = 1;
    placement.site = 2;
    placement.from = QDate(2026, 4, 1);
    placement.to = QDate(2026, 6, 30);
    return placement;
}

TEST(Placement, HasTwoDaysAPersonAndASite)
{
    EXPECT_EQ(issuesOf(stay()), "");
    EXPECT_EQ(issuesOf(Placement{}), "person site from_day to_day");
    Placement oneDay = stay();
    oneDay.to = oneDay.from;
    EXPECT_EQ(issuesOf(oneDay), "");
    oneDay.to = oneDay.from.addDays(-1);
    EXPECT_TRUE(has(oneDay, "to_day", IssueCode::EndsBeforeItBegins));
}

TEST(Placement, ShareIsAPartOfADay)
{
    Placement placement = stay();
    for (const double share : {0.1, 0.5, 1.0}) {
        placement.share = share;
        EXPECT_EQ(issuesOf(placement), "") << share;
    }
    for (const double share : {0.0, -0.5, 1.01, std::numeric_limits<double>::quiet_NaN()}) {
        placement.share = share;
        EXPECT_TRUE(has(placement, "share", IssueCode::OutOfRange)) << share;
    }
}

} // namespace
} // namespace kz

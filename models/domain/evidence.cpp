#include "models/domain/evidence.h"

#include "models/base/dates.h"
#include "models/domain/checks.h"
#include "models/domain/framework.h"

#include <unordered_set>

#include <algorithm>

namespace kz {

namespace {

/// The store keeps one row for an item in one piece of evidence.
template <typename Row>
void checkRows(Checks &checks, const std::vector<Row> &rows)
{
    std::unordered_set<Key> seen;
    for (const Row &row : rows) {
        checks.reference("items", row.item);
        if (row.item && !seen.insert(row.item).second)
            checks.add("items", IssueCode::Repeated, {keyToText(row.item)});
    }
}

void checkSignature(Checks &checks, const Evidence &head)
{
    if (head.countersignedOn.isValid() && head.countersignedOn < head.day)
        checks.add("countersigned_on", IssueCode::SignedBefore, {dayToText(head.day)});
}

void checkSignature(Checks &checks, const LogEntry &entry)
{
    if (entry.countersigner && isOwn(*entry.countersigner, entry))
        checks.add("countersigner", IssueCode::OwnSignature);
    checkSignature(checks, entry.head);
}

} // namespace

bool isOwn(Key person, const LogEntry &entry)
{
    return entry.head.person == person;
}

bool isOwn(Key person, const Assessment &form)
{
    return form.head.person == person || form.assessor == person;
}

void ClinicDay::add(int halfDays, DayPart part)
{
    if (halfDays == 1 && part == DayPart::Unstated)
        ++either;
    if (halfDays == 2 || (halfDays == 1 && part == DayPart::Morning))
        ++stated[0];
    if (halfDays == 2 || (halfDays == 1 && part == DayPart::Afternoon))
        ++stated[1];
}

bool ClinicDay::isTwice() const
{
    return stated[0] > 1 || stated[1] > 1 || stated[0] + stated[1] + either > 2;
}

std::vector<Issue> signatureIssues(const LogEntry &entry)
{
    Checks checks;
    checkSignature(checks, entry);
    return checks.take();
}

std::vector<Issue> futureIssues(const Evidence &head, QDate today)
{
    if (head.status == EvidenceStatus::Draft)
        return {};
    Checks checks;
    // The later ones often follow from the first that is wrong.
    for (const auto &[field, day] : {std::pair("day", head.day), std::pair("countersigned_on", head.countersignedOn),
                                     std::pair("submitted_on", head.submittedOn)}) {
        if (day <= today)
            continue;
        checks.add(field, IssueCode::InFuture);
        break;
    }
    return checks.take();
}

std::vector<Issue> validate(const LogEntry &entry)
{
    Checks checks;
    checks.reference("person", entry.head.person);
    checks.day("day", entry.head.day, Need::Required);
    checks.range("half_days", entry.halfDays, 0, 2);
    if (entry.dayPart != DayPart::Unstated) // both halves are the whole day
        checks.range("half_days", entry.halfDays, 1, 1);
    if (entry.items.empty() && entry.halfDays == 0)
        checks.add("items", IssueCode::Missing);
    checkRows(checks, entry.items);
    for (const LoggedItem &logged : entry.items)
        checks.range("items", logged.count, 1, 999);
    checks.caseText("note", entry.note);
    checks.text("return_reason", entry.returnReason, Checks::textLength,
                entry.head.status == EvidenceStatus::Returned ? Need::Required : Need::Optional);
    checkSignature(checks, entry);
    return checks.take();
}

std::vector<Issue> validate(const Assessment &assessment)
{
    Checks checks;
    checks.reference("person", assessment.head.person);
    checks.day("day", assessment.head.day, Need::Required);
    checks.reference("tool", assessment.tool);
    // Self-ratings stand beside others' and never count among them.
    const bool isSelf = assessment.assessorKind == AssessorKind::Self;
    if (!isSelf && assessment.assessor == assessment.head.person)
        checks.add("assessor_kind", IssueCode::NotOneOf, {QString::fromUtf8(enumLabel(AssessorKind::Self))});
    if (isSelf && assessment.assessor && assessment.assessor != assessment.head.person)
        checks.add("assessor", IssueCode::SelfByAnother);
    const auto &absent = assessment.onBehalfOf;
    if (absent && (isSelf || absent == assessment.head.person || absent == assessment.assessor.value_or(*absent)))
        checks.add("on_behalf_of", IssueCode::CannotStandIn);
    checkSignature(checks, assessment.head);
    checks.day("from_day", assessment.from);
    checks.day("to_day", assessment.to);
    checks.order(assessment.from, "to_day", assessment.to);
    if (assessment.items.empty())
        checks.add("items", IssueCode::Missing);
    checkRows(checks, assessment.items);
    for (const RatedItem &rated : assessment.items)
        checks.range("items", rated.step, 0, 9);
    checks.caseText("comment", assessment.comment);
    return checks.take();
}

std::vector<Issue> commentIssues(const Assessment &assessment, const Tool &tool)
{
    Checks checks;
    const auto isLow = [&](const RatedItem &rated) { return rated.step > 0 && rated.step <= tool.commentUpTo; };
    if (assessment.assessorKind != AssessorKind::Self && assessment.comment.trimmed().isEmpty()
        && std::ranges::any_of(assessment.items, isLow))
        checks.add("comment", IssueCode::CommentWanted, {QString::number(tool.commentUpTo)});
    return checks.take();
}

std::vector<Issue> raterIssues(const Assessment &assessment, const Tool &tool)
{
    Checks checks;
    if (tool.hidesRaters() && assessment.assessorKind != AssessorKind::Self && !assessment.assessor)
        checks.add("assessor", IssueCode::Missing);
    if (tool.hidesRaters() && assessment.onBehalfOf) // what somebody thinks, nobody says for them
        checks.add("on_behalf_of", IssueCode::CannotStandIn);
    return checks.take();
}

std::vector<Issue> validate(const Placement &placement)
{
    Checks checks;
    checks.reference("person", placement.person);
    checks.reference("site", placement.site);
    checks.text("field", placement.field, Checks::codeLength);
    checks.day("from_day", placement.from, Need::Required);
    checks.day("to_day", placement.to, Need::Required);
    checks.order(placement.from, "to_day", placement.to);
    if (placement.share > 0)
        checks.range("share", placement.share, 0, 1);
    else
        checks.add("share", IssueCode::OutOfRange, {QStringLiteral("0.1"), QStringLiteral("1")});
    checks.caseText("note", placement.note);
    return checks.take();
}

} // namespace kz

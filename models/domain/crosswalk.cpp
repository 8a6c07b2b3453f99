#include "models/domain/crosswalk.h"

#include "models/domain/checks.h"

namespace kz {

namespace {

/// Identifiers elsewhere are URIs as well.
constexpr int referenceLength = 2000;
/// A rubric of a hundred criteria with all their levels.
constexpr int contentLength = 1'000'000;

} // namespace

std::vector<Issue> validate(const Association &association)
{
    Checks checks;
    checks.reference("version", association.version);
    checks.text("source_ref", association.sourceRef, referenceLength,
                association.source ? Need::Optional : Need::Required);
    checks.text("target_ref", association.targetRef, referenceLength);
    if (association.source && association.source == association.target)
        checks.add("target", IssueCode::Repeated);
    checks.text("note", association.note, Checks::textLength);
    return checks.take();
}

std::vector<Issue> validate(const ForeignRecord &foreign)
{
    Checks checks;
    checks.reference("version", foreign.version);
    checks.text("kind", foreign.kind, Checks::codeLength, Need::Required);
    checks.text("identifier", foreign.identifier, referenceLength);
    checks.text("content", foreign.content, contentLength);
    return checks.take();
}

} // namespace kz

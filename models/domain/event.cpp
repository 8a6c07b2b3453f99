#include "models/domain/event.h"

#include "models/domain/checks.h"

namespace kz {

namespace {

/// More is a slip of the pen: a year has 8,784 hours, and no scheme asks for a thousand credits.
constexpr double mostHours = 1000.0;
constexpr double mostCredits = 1000.0;

} // namespace

std::vector<Issue> validate(const TrainingEvent &event)
{
    Checks checks;
    checks.text("title", event.title, Checks::nameLength, Need::Required);
    checks.day("from_day", event.from, Need::Required);
    checks.day("to_day", event.to, Need::Required);
    checks.order(event.from, "to_day", event.to);
    checks.text("place", event.place, Checks::nameLength);
    checks.text("organiser", event.organiser, Checks::nameLength);
    checks.range("hours", event.hours, 0.0, mostHours);
    checks.range("credits", event.credits, 0.0, mostCredits);
    checks.text("credit_scheme", event.creditScheme, Checks::codeLength);
    if (event.capacity)
        checks.range("capacity", *event.capacity, 1, 100'000);
    checks.text("note", event.note, Checks::textLength);
    return checks.take();
}

std::vector<Issue> validate(const EventItem &covered)
{
    Checks checks;
    checks.reference("event", covered.event);
    checks.reference("item", covered.item);
    return checks.take();
}

std::vector<Issue> validate(const Attendance &attendance)
{
    Checks checks;
    checks.reference("event", attendance.event);
    checks.reference("person", attendance.person);
    if (attendance.hours)
        checks.range("hours", *attendance.hours, 0.0, mostHours);
    if (attendance.credits)
        checks.range("credits", *attendance.credits, 0.0, mostCredits);
    checks.text("number", attendance.number, Checks::codeLength);
    checks.day("certified_on", attendance.certifiedOn);
    checks.text("note", attendance.note, Checks::textLength);
    return checks.take();
}

std::vector<Issue> validate(const HeldCertificate &certificate)
{
    Checks checks;
    checks.reference("person", certificate.person);
    checks.text("code", certificate.code, Checks::codeLength, Need::Required);
    checks.text("title", certificate.title, Checks::nameLength, Need::Required);
    checks.text("issuer", certificate.issuer, Checks::nameLength);
    checks.text("number", certificate.number, Checks::codeLength);
    checks.day("issued_on", certificate.issuedOn, Need::Required);
    checks.day("valid_until", certificate.validUntil);
    checks.order(certificate.issuedOn, "valid_until", certificate.validUntil);
    return checks.take();
}

} // namespace kz

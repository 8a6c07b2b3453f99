#include "models/query/evidence_loader.h"

#include "models/storage/event_reads.h"
#include "models/storage/evidence_reads.h"
#include "models/storage/person_records.h"

namespace kz::query {

namespace {

template <typename T>
Result<void> fill(storage::Database &database, Key person, QDate entered, std::vector<T> &into)
{
    auto read = storage::recordsKnownBy<T>(database, person, entered);
    if (!read)
        return read.error();
    into = std::move(read).value();
    return {};
}

Result<void> fillObservations(storage::Database &database, const AsOf &asOf, progress::PersonEvidence &evidence)
{
    const auto add = [&](const storage::EvidenceRow &row) {
        evidence.observations.push_back({.evidence = row.evidence,
                                         .kind = row.kind,
                                         .day = row.day,
                                         .item = row.item,
                                         .site = row.site,
                                         .department = row.department,
                                         .role = row.role,
                                         .setting = row.setting,
                                         .step = row.step,
                                         .count = row.count,
                                         .halfDays = row.halfDays,
                                         .status = row.status,
                                         .assessor = row.assessor,
                                         .assessorKind = row.assessorKind});
    };
    const storage::EvidenceReads reads(database);
    return asOf.current ? reads.each(evidence.person, add)
                        : reads.eachKnown(evidence.person, asOf.knownBy(), asOf.entered, add);
}

Result<void> fillAttended(storage::Database &database, QDate entered, progress::PersonEvidence &evidence)
{
    const storage::EventReads reads(database);
    const auto lines = reads.eventsOf(evidence.person, entered);
    if (!lines)
        return lines.error();
    for (const auto &[attendance, event] : lines.value()) {
        const bool whole = attendance.status == AttendanceStatus::Attended;
        if (event.status != EventStatus::Held || (!whole && attendance.status != AttendanceStatus::Partly))
            continue;
        progress::Attended &attended = evidence.attended.emplace_back();
        attended.attendance = attendance.id;
        attended.day = event.to;
        attended.kind = event.kind;
        attended.whole = whole;
        attended.hours = attendance.hours.value_or(whole ? event.hours : 0);
        attended.credits = attendance.credits.value_or(whole ? event.credits : 0);
        attended.scheme = event.creditScheme;
        const auto items = reads.itemsOf(event.id);
        if (!items)
            return items.error();
        for (const EventItem &covered : items.value())
            attended.items.push_back(covered.item);
    }
    return {};
}

} // namespace

Result<progress::PersonEvidence> loadEvidence(storage::Database &database, Key person, const AsOf &asOf)
{
    progress::PersonEvidence evidence;
    evidence.person = person;
    const auto record = storage::Repository<Person>(database).find(person);
    if (!record)
        return record.error();
    if (record.value())
        evidence.experienceSince = record.value()->experienceSince;
    if (auto done = fillObservations(database, asOf, evidence); !done)
        return done.error();
    if (auto done = fill(database, person, asOf.entered, evidence.placements); !done)
        return done.error();
    if (auto done = fill(database, person, asOf.entered, evidence.absences); !done)
        return done.error();
    if (auto done = fill(database, person, asOf.entered, evidence.awards); !done)
        return done.error();
    if (auto done = fill(database, person, asOf.entered, evidence.employments); !done)
        return done.error();
    if (auto done = fillAttended(database, asOf.entered, evidence); !done)
        return done.error();
    if (auto done = fill(database, person, asOf.entered, evidence.certificates); !done)
        return done.error();
    if (auto done = fill(database, person, asOf.entered, evidence.interviews); !done)
        return done.error();
    if (auto done = fill(database, person, {}, evidence.enrolments); !done)
        return done.error();
    return evidence;
}

Result<progress::PersonEvidence> loadCreditEvidence(storage::Database &database, Key person, const AsOf &asOf)
{
    progress::PersonEvidence evidence;
    evidence.person = person;
    if (auto done = fillAttended(database, asOf.entered, evidence); !done)
        return done.error();
    if (auto done = fill(database, person, {}, evidence.enrolments); !done)
        return done.error();
    return evidence;
}

Result<void> eachEvidence(storage::Database &database, std::span<const Key> people, const AsOf &asOf,
                          const std::function<bool(const progress::PersonEvidence &)> &visit)
{
    for (const Key person : people) {
        const auto evidence = loadEvidence(database, person, asOf);
        if (!evidence)
            return evidence.error();
        if (!visit(evidence.value()))
            return {};
    }
    return {};
}

EvidenceStatus statusBy(const Evidence &head, const AsOf &asOf)
{
    if (head.status != EvidenceStatus::Submitted && head.status != EvidenceStatus::Countersigned)
        return head.status;
    // Records brought from elsewhere may lack the day of their submission: the day of entry stands for it.
    const auto by = [&](QDate day) { return (day.isValid() ? day : head.enteredOn) <= asOf.knownBy(); };
    if (!by(head.submittedOn) || (asOf.entered.isValid() && head.enteredOn > asOf.entered))
        return EvidenceStatus::Draft;
    return by(head.countersignedOn) ? head.status : EvidenceStatus::Submitted;
}

} // namespace kz::query

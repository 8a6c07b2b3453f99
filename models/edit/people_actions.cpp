#include "models/edit/people_actions.h"

#include "models/base/dates.h"
#include "models/domain/evidence.h"
#include "models/domain/individual_plan.h"
#include "models/domain/places.h"
#include "models/edit/application_actions.h"
#include "models/edit/dated_facts.h"
#include "models/edit/edit.h"
#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::edit {

namespace {

template <typename Record>
Action saving(const char *name, Grant grant, Record record, const QString &whose)
{
    return {.name = name,
            .arguments = {whose},
            .grant = grant,
            .work = [record = std::move(record)](Edit &edit) -> Result<void> {
                const auto saved = edit.save(record);
                if (!saved)
                    return saved.error();
                edit.setMade(saved.value());
                return {};
            }};
}

bool runs(QDate from, QDate to, QDate day)
{
    return from <= day && (!to.isValid() || to >= day);
}

const char *fieldOf(IdentifierScheme scheme)
{
    return scheme == IdentifierScheme::StaffNumber ? "staff_number" : "licence_number";
}

/// Sets, changes or takes away one number.
Result<void> setNumber(Edit &edit, Key person, IdentifierScheme scheme, const QString &typed)
{
    const QString value = typed.trimmed();
    if (!value.isEmpty()) {
        const auto same = storage::identifiersWith(edit.database(), scheme, value);
        if (!same)
            return same.error();
        for (const PersonIdentifier &other : same.value())
            if (other.person != person)
                return makeError(ErrorCode::AlreadyTaken, {QString::fromLatin1(fieldOf(scheme)), value});
    }
    const auto known = storage::recordsOf<PersonIdentifier>(edit.database(), person);
    if (!known)
        return known.error();
    const auto before = std::ranges::find(known.value(), scheme, &PersonIdentifier::scheme);
    const bool had = before != known.value().end();
    if (value.isEmpty())
        return had ? edit.remove<PersonIdentifier>(before->id) : Result<void>();
    PersonIdentifier number = had ? *before : PersonIdentifier{.person = person, .scheme = scheme};
    number.value = value;
    const auto saved = edit.save(number);
    return saved ? Result<void>() : saved.error();
}

Result<void> setEmployment(Edit &edit, Key person, QDate from)
{
    if (!from.isValid())
        return {};
    auto known = storage::recordsOf<Employment>(edit.database(), person);
    if (!known)
        return known.error();
    auto employments = std::move(known).value();
    std::ranges::sort(employments, {}, &Employment::from);
    // Who left and comes back begins another employment.
    const bool begins = employments.empty() || (employments.back().to.isValid() && employments.back().to < from);
    Employment employment = begins ? Employment{.person = person} : employments.back();
    employment.from = from;
    const auto saved = edit.save(employment);
    return saved ? Result<void>() : saved.error();
}

/// Puts an affiliation among those that are known, by the rule of dated_facts.h. Its key; 0 when it was known.
Result<Key> placeAffiliation(Edit &edit, const std::vector<Affiliation> &known, const Affiliation &wanted)
{
    const auto placed = placedFact(known, wanted, [](const Affiliation &one, const Affiliation &told) {
        return one.site == told.site && one.department == told.department;
    });
    Key last = 0; // what was told comes after those that give way
    for (const Affiliation &change : placed.changes) {
        const auto saved = edit.save(change);
        if (!saved)
            return saved.error();
        last = saved.value();
    }
    return last;
}

Result<void> setAffiliation(Edit &edit, const PersonSheet &sheet, Key person)
{
    if (sheet.site == 0)
        return {};
    const auto known = storage::recordsOf<Affiliation>(edit.database(), person);
    if (!known)
        return known.error();
    Affiliation wanted{.person = person, .site = sheet.site, .department = sheet.department, .from = edit.today()};
    if (sheet.employedFrom.isValid())
        wanted.from = sheet.employedFrom;
    const Affiliation *open = openFact(known.value(), [](const Affiliation &) { return true; });
    if (sheet.affiliatedFrom.isValid()) {
        wanted.from = sheet.affiliatedFrom;
    } else if (open) {
        if (open->site == wanted.site && open->department == wanted.department)
            return {};
        wanted.from = std::max(wanted.from, open->from); // nothing said of the day: not before what is known
    }
    const auto placed = placeAffiliation(edit, known.value(), wanted);
    return placed ? Result<void>() : placed.error();
}

/// Closes the records that run on the day with `close(record)`.
template <typename Record, typename Close>
Result<void> closeRunning(Edit &edit, std::vector<Record> records, QDate day, Close close)
{
    for (Record &record : records) {
        if (!runs(record.from, record.to, day))
            continue;
        close(record);
        if (auto done = edit.update(record); !done)
            return done;
    }
    return {};
}

/// When somebody who leaves on the day comes back, as far as is known.
QDate nextEmployment(const std::vector<Employment> &employments, QDate day)
{
    QDate next;
    for (const Employment &employment : employments)
        if (employment.from > day && (!next.isValid() || employment.from < next))
            next = employment.from;
    return next;
}

/// Whether something was planned for an employment that ends on the day; `next` is when another begins.
bool isPlanned(QDate from, QDate day, QDate next)
{
    return from > day && (!next.isValid() || from < next);
}

template <typename Record>
Result<void> removePlanned(Edit &edit, const std::vector<Record> &records, QDate day, QDate next)
{
    for (const Record &record : records)
        if (isPlanned(record.from, day, next))
            if (auto done = edit.remove<Record>(record.id); !done)
                return done;
    return {};
}

/// A place at an event that somebody will not use is free for another.
Result<void> removeRegistrations(Edit &edit, Key person, QDate day, QDate next)
{
    const auto attendances = storage::recordsOf<Attendance>(edit.database(), person);
    if (!attendances)
        return attendances.error();
    for (const Attendance &attendance : attendances.value()) {
        const auto event = edit.get<TrainingEvent>(attendance.event);
        if (!event)
            return event.error();
        if (attendance.status == AttendanceStatus::Registered && isPlanned(event.value().from, day, next))
            if (auto done = edit.remove<Attendance>(attendance.id); !done)
                return done;
    }
    return {};
}

Result<void> leave(Edit &edit, Key person, QDate day, Ending ending, const QString &reason)
{
    auto &database = edit.database();
    const auto employments = storage::recordsOf<Employment>(database, person);
    if (!employments)
        return employments.error();
    const auto issues = leavingIssues(database, person, day);
    if (!issues)
        return issues.error();
    const bool employed = std::ranges::any_of(
        employments.value(), [day](const Employment &employment) { return runs(employment.from, employment.to, day); });
    if (!employed)
        return makeError(ErrorCode::NotFound, {QStringLiteral("employment"), keyToText(person)});
    if (hasErrors(issues.value())) {
        Error error = makeError(ErrorCode::Invalid, {QStringLiteral("employment")});
        error.issues = issues.value();
        return error;
    }
    const QDate next = nextEmployment(employments.value(), day);
    auto done = closeRunning(edit, employments.value(), day, [&](Employment &employment) {
        employment.to = day;
        employment.ending = ending;
        employment.reason = reason;
    });
    if (!done)
        return done;
    const auto affiliations = storage::recordsOf<Affiliation>(database, person);
    if (!affiliations)
        return affiliations.error();
    const auto endsThen = [day](auto &record) { record.to = day; };
    if (done = closeRunning(edit, affiliations.value(), day, endsThen); !done)
        return done;
    if (done = removePlanned(edit, affiliations.value(), day, next); !done)
        return done;
    const auto duties = storage::dutiesAround(database, person);
    if (!duties)
        return duties.error();
    if (done = closeRunning(edit, duties.value(), day, endsThen); !done)
        return done;
    if (done = removePlanned(edit, duties.value(), day, next); !done)
        return done;
    const auto stays = storage::recordsOf<Placement>(database, person);
    if (!stays)
        return stays.error();
    if (done = closeRunning(edit, stays.value(), day, endsThen); !done)
        return done;
    if (done = removePlanned(edit, stays.value(), day, next); !done)
        return done;
    if (done = removeRegistrations(edit, person, day, next); !done)
        return done;
    auto enrolments = storage::recordsOf<Enrolment>(database, person);
    if (!enrolments)
        return enrolments.error();
    // Until the last day a committee may still decide; who goes on here goes on with what they applied for.
    if (day <= edit.today() && !next.isValid())
        if (done = withdrawAll(edit, person, reason); !done)
            return done;
    auto active = std::move(enrolments).value();
    std::erase_if(active, [](const Enrolment &enrolment) { return enrolment.status != EnrolmentStatus::Active; });
    if (done = removePlanned(edit, active, day, next); !done)
        return done;
    return closeRunning(edit, std::move(active), day, [&](Enrolment &enrolment) {
        enrolment.to = day;
        enrolment.status = statusAfter(ending);
        enrolment.reason = reason;
    });
}

void addNamed(std::vector<Issue> &issues, std::vector<Issue> found, const char *field, const char *as)
{
    for (Issue &issue : found)
        if (issue.field == QLatin1String(field)) {
            issue.field = QString::fromLatin1(as);
            issues.push_back(std::move(issue));
        }
}

} // namespace

Result<std::vector<Issue>> leavingIssues(storage::Database &database, Key person, QDate day)
{
    const auto employments = storage::recordsOf<Employment>(database, person);
    if (!employments)
        return employments.error();
    const auto logged = storage::loggedStaysAfter(database, person, day);
    if (!logged)
        return logged.error();
    const QDate next = nextEmployment(employments.value(), day);
    for (const Placement &stay : logged.value()) {
        if (!isPlanned(stay.from, day, next))
            continue;
        const auto site = storage::Repository<Site>(database).find(stay.site);
        if (!site)
            return site.error();
        const QString name = site.value() ? site.value()->name : QString();
        return std::vector<Issue>{
            {QStringLiteral("to_day"), IssueCode::Overlaps, {(name + u' ' + dayToText(stay.from)).trimmed()}}};
    }
    const auto plans = storage::recordsOf<IndividualPlan>(database, person);
    if (!plans)
        return plans.error();
    std::vector<Issue> warnings;
    for (const IndividualPlan &plan : plans.value())
        if (plan.status == PlanStatus::Open && plan.agreedOn <= day)
            warnings.push_back(
                {QStringLiteral("to_day"), IssueCode::PlanRuns, {dayToText(plan.agreedOn)}, Issue::Severity::Warning});
    return warnings;
}

EnrolmentStatus statusAfter(Ending ending)
{
    switch (ending) {
    case Ending::Completed:
        return EnrolmentStatus::Completed;
    case Ending::NotCompleted:
        return EnrolmentStatus::NotCompleted;
    case Ending::Interrupted:
        return EnrolmentStatus::Interrupted;
    case Ending::Suspended:
        return EnrolmentStatus::Suspended;
    case Ending::None:
    case Ending::Retired:
    case Ending::Transferred:
        break;
    }
    return EnrolmentStatus::Withdrawn;
}

std::vector<Issue> validate(const PersonSheet &sheet)
{
    std::vector<Issue> issues = validate(sheet.person);
    constexpr Key somebody = 1; // a person who is yet to be made
    for (const auto &[scheme, number] : {std::pair(IdentifierScheme::StaffNumber, sheet.staffNumber),
                                         std::pair(IdentifierScheme::LicenceNumber, sheet.licenceNumber)})
        if (!number.trimmed().isEmpty())
            addNamed(issues, validate(PersonIdentifier{.person = somebody, .scheme = scheme, .value = number}), "value",
                     fieldOf(scheme));
    if (sheet.employedFrom.isValid())
        addNamed(issues, validate(Employment{.person = somebody, .from = sheet.employedFrom}), "from_day", "from_day");
    if (sheet.affiliatedFrom.isValid())
        addNamed(issues, validate(Affiliation{.person = somebody, .site = 1, .from = sheet.affiliatedFrom}), "from_day",
                 "affiliated_from");
    return issues;
}

Action savePerson(PersonSheet sheet)
{
    const QString name = sheet.person.name;
    return {.name = sheet.person.id == 0 ? "person.add" : "person.save",
            .arguments = {name},
            .grant = Grant::ManagePeople,
            .work = [sheet = std::move(sheet)](Edit &edit) -> Result<void> {
                if (auto issues = validate(sheet); hasErrors(issues)) {
                    Error error = makeError(ErrorCode::Invalid, {QStringLiteral("person")});
                    error.issues = std::move(issues);
                    return error;
                }
                const auto saved = edit.save(sheet.person);
                if (!saved)
                    return saved.error();
                const Key person = saved.value();
                edit.setMade(person);
                if (auto done = setNumber(edit, person, IdentifierScheme::StaffNumber, sheet.staffNumber); !done)
                    return done;
                if (auto done = setNumber(edit, person, IdentifierScheme::LicenceNumber, sheet.licenceNumber); !done)
                    return done;
                if (auto done = setEmployment(edit, person, sheet.employedFrom); !done)
                    return done;
                return setAffiliation(edit, sheet, person);
            }};
}

Action endEmployment(Key person, QDate day, Ending ending, const QString &reason, const QString &whose)
{
    return {.name = "employment.end", .arguments = {whose}, .grant = Grant::ManagePeople, .work = [=](Edit &edit) {
                return leave(edit, person, day, ending, reason);
            }};
}

Action moveTo(Affiliation affiliation, const QString &whose)
{
    return {.name = "affiliation.save",
            .arguments = {whose},
            .grant = Grant::ManagePeople,
            .work = [affiliation = std::move(affiliation)](Edit &edit) -> Result<void> {
                const auto known = storage::recordsOf<Affiliation>(edit.database(), affiliation.person);
                if (!known)
                    return known.error();
                const auto placed = placeAffiliation(edit, known.value(), affiliation);
                if (!placed)
                    return placed.error();
                edit.setMade(placed.value());
                return {};
            }};
}

Action enrolAll(std::vector<Enrolment> enrolments, const QString &whose)
{
    return {.name = "enrolment.add",
            .arguments = {whose},
            .grant = Grant::ManagePeople,
            .work = [enrolments = std::move(enrolments)](Edit &edit) -> Result<void> {
                for (const Enrolment &enrolment : enrolments) {
                    const auto known = storage::recordsOf<Enrolment>(edit.database(), enrolment.person);
                    if (!known)
                        return known.error();
                    const bool isIn = std::ranges::any_of(known.value(), [&](const Enrolment &one) {
                        return one.version == enrolment.version && goesOn(one);
                    });
                    if (isIn)
                        continue;
                    if (const auto made = edit.insert(enrolment); !made)
                        return made.error();
                }
                return {};
            }};
}

Action saveEnrolment(Enrolment enrolment, const QString &whose)
{
    return saving("enrolment.save", Grant::ManagePeople, std::move(enrolment), whose);
}

Action retargetAll(Retarget wanted, std::vector<Key> people, const QString &whose)
{
    return {.name = "enrolment.retarget",
            .arguments = {whose},
            .grant = Grant::ManagePeople,
            .work = [wanted, people = std::move(people)](Edit &edit) -> Result<void> {
                for (const Key person : people) {
                    const auto known = storage::recordsOf<Enrolment>(edit.database(), person);
                    if (!known)
                        return known.error();
                    for (Enrolment enrolment : known.value()) {
                        // Who begins after the day cannot have it as a target and keeps their own.
                        if (enrolment.version != wanted.version || !goesOn(enrolment)
                            || (wanted.day.isValid() && wanted.day < enrolment.from))
                            continue;
                        if (wanted.level)
                            enrolment.targetLevel = *wanted.level ? wanted.level : std::nullopt;
                        if (wanted.day.isValid())
                            enrolment.targetDay = wanted.day;
                        if (auto done = edit.update(enrolment); !done)
                            return done;
                    }
                }
                return {};
            }};
}

Action assignToAll(Duty like, std::vector<Key> trainees, const QString &whose)
{
    return {.name = "duty.add",
            .arguments = {whose},
            .grant = Grant::ManagePeople,
            .work = [like = std::move(like), trainees = std::move(trainees)](Edit &edit) -> Result<void> {
                const auto known = storage::recordsOf<Duty>(edit.database(), like.person);
                if (!known)
                    return known.error();
                for (const Key trainee : trainees) {
                    const bool has = std::ranges::any_of(known.value(), [&](const Duty &one) {
                        return one.kind == like.kind && one.trainee == trainee
                            && (!like.to.isValid() || one.from <= like.to)
                            && (!one.to.isValid() || one.to >= like.from);
                    });
                    if (has || trainee == like.person)
                        continue;
                    Duty duty = like;
                    duty.trainee = trainee;
                    if (const auto made = edit.insert(duty); !made)
                        return made.error();
                }
                return {};
            }};
}

Action saveDuty(Duty duty, const QString &whose)
{
    return saving("duty.save", Grant::ManagePeople, std::move(duty), whose);
}

Action awardLevel(LevelAward award, const QString &whose)
{
    return saving("level_award.award", Grant::Award, std::move(award), whose);
}

Action revokeAward(Key award, QDate day, const QString &reason, const QString &whose)
{
    return {.name = "level_award.revoke",
            .arguments = {whose},
            .grant = Grant::Award,
            .work = [=](Edit &edit) -> Result<void> {
                auto found = edit.get<LevelAward>(award);
                if (!found)
                    return found.error();
                LevelAward taken = std::move(found).value();
                taken.revokedOn = day;
                taken.reason = reason;
                return edit.update(taken);
            }};
}

} // namespace kz::edit

#include "models/edit/people_actions.h"

#include "models/base/dates.h"
#include "models/domain/deputy.h"
#include "models/domain/evidence.h"
#include "models/domain/individual_plan.h"
#include "models/domain/places.h"
#include "models/edit/application_actions.h"
#include "models/edit/edit.h"
#include "models/storage/leaving_reads.h"
#include "models/storage/person_records.h"

#include <QCoreApplication>

#include <algorithm>

namespace kz::edit {

namespace {

/// For registers that people read, where whoever enters the ending gives no words of their own.
QString endingInWords(Ending ending)
{
    return ending == Ending::None ? QCoreApplication::translate("Employment", "Employment ended")
                                  : QCoreApplication::translate("Enum", enumLabel(ending));
}

bool runs(QDate from, QDate to, QDate day)
{
    return from <= day && (!to.isValid() || to >= day);
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

/// What is out when they have gone is awaited no more; a draft that was begun of it may be handed in all the same.
Result<void> strikeForms(Edit &edit, Key person, const QString &reason)
{
    const auto out = storage::formsOutAround(edit.database(), person);
    if (!out)
        return out.error();
    for (HandedForm form : out.value()) {
        form.struckOn = edit.today();
        form.reason = reason;
        if (auto done = edit.update(form); !done)
            return done;
    }
    return {};
}

Result<void> endDeputies(Edit &edit, Key person, QDate day, QDate next)
{
    const auto deputies = storage::deputiesAround(edit.database(), person);
    if (!deputies)
        return deputies.error();
    if (auto done = closeRunning(edit, deputies.value(), day, [day](Deputy &deputy) { deputy.to = day; }); !done)
        return done;
    return removePlanned(edit, deputies.value(), day, next);
}

Result<void> leave(Edit &edit, Key person, QDate day, Ending ending, const QString &reason, const QString &ended)
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
    if (done = endDeputies(edit, person, day, next); !done)
        return done;
    // Until the last day a committee may still decide and a form come back; who goes on here goes on with both.
    if (closesAtOnce(employments.value(), day, edit.today())) {
        const QString &why = reason.trimmed().isEmpty() ? ended : reason;
        if (done = withdrawAll(edit, person, why); !done)
            return done;
        if (done = strikeForms(edit, person, why); !done)
            return done;
    }
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

} // namespace

QDate nextEmployment(const std::vector<Employment> &employments, QDate day)
{
    QDate next;
    for (const Employment &employment : employments)
        if (employment.from > day && (!next.isValid() || employment.from < next))
            next = employment.from;
    return next;
}

bool isPlanned(QDate from, QDate day, QDate next)
{
    return from > day && (!next.isValid() || from < next);
}

bool closesAtOnce(const std::vector<Employment> &employments, QDate day, QDate today)
{
    return day <= today && !nextEmployment(employments, day).isValid();
}

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

Action endEmployment(Key person, QDate day, Ending ending, const QString &reason, const QString &whose,
                     const QString &ended)
{
    return {.name = "employment.end",
            .arguments = {whose},
            .grant = Grant::ManagePeople,
            .work = [=, told = ended.trimmed().isEmpty() ? endingInWords(ending) : ended](Edit &edit) {
                return leave(edit, person, day, ending, reason, told);
            }};
}

} // namespace kz::edit

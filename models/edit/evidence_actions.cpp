#include "models/edit/evidence_actions.h"

#include "models/base/dates.h"
#include "models/domain/actor.h"
#include "models/edit/edit.h"
#include "models/edit/form_rules.h"
#include "models/edit/handed_form_actions.h"
#include "models/edit/permission.h"
#include "models/storage/asked_reads.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/work_reads.h"

#include <algorithm>

namespace kz::edit {

namespace {

/// Whether the entry is of this person, and the person within reach.
Result<void> mayLog(Edit &edit, Key person, const LogEntry &entry)
{
    const auto actor = me(edit);
    if (!actor)
        return actor.error();
    if (entry.head.person != person)
        return forbidden(actor.value(), Grant::LogEvidence);
    return mayReach(edit, actor.value(), Grant::LogEvidence, person);
}

/// In another's place rates who is named for today or for the day of the form, and whom the absent one has in charge.
Result<void> mayStandIn(Edit &edit, const Actor &actor, const Assessment &form)
{
    const Key absent = *form.onBehalfOf;
    const Key deputy = form.assessor.value_or(0);
    const storage::WorkReads reads(edit.database());
    Result<void> state;
    bool named = false;
    bool namedThen = false;
    bool inCharge = false;
    take(reads.isDeputy(deputy, absent, edit.today()), named, state);
    take(reads.isDeputy(deputy, absent, form.head.day), namedThen, state);
    take(reads.isInCharge(absent, form.head.person, edit.today()), inCharge, state);
    if (!state)
        return state;
    const bool inOwnName = actor.person == form.assessor || reachOf(actor.role, Grant::Rate) == Reach::Anybody;
    const bool rates = permitted(actor.role, Grant::Rate) && reachOf(actor.role, Grant::Rate) != Reach::Own;
    return (named || namedThen) && inCharge && inOwnName && rates ? Result<void>() : forbidden(actor, Grant::Rate);
}

/// Who was asked for feedback gives it in their own name, whoever has the person in charge.
Result<bool> wasAsked(Edit &edit, const Actor &actor, const Assessment &form)
{
    const bool isTheirs
        = actor.person && actor.person == form.assessor && form.assessorKind != AssessorKind::Self && !form.onBehalfOf;
    if (!isTheirs)
        return false;
    return storage::AskedReads(edit.database()).isAsked(*actor.person, form.head.person, form.tool, edit.today());
}

/// In whose name somebody may rate: see the header.
Result<void> mayRate(Edit &edit, const Actor &actor, const Assessment &form)
{
    if (form.onBehalfOf)
        return mayStandIn(edit, actor, form);
    const auto asked = wasAsked(edit, actor, form);
    if (!asked)
        return asked.error();
    if (asked.value())
        return {};
    if (auto may = mayReach(edit, actor, Grant::Rate, form.head.person); !may)
        return may;
    if (!actor.person || reachOf(actor.role, Grant::Rate) == Reach::Anybody)
        return {};
    const Key me = *actor.person;
    const bool isSelf = form.assessorKind == AssessorKind::Self;
    const bool inOwnName = form.assessor.value_or(me) == me && isSelf == (form.head.person == me);
    return inOwnName ? Result<void>() : forbidden(actor, Grant::Rate);
}

Error settled(const char *table)
{
    Error error = makeError(ErrorCode::Invalid, {QLatin1String(table)});
    error.issues
        = {{QStringLiteral("status"), IssueCode::NotOneOf, {QString::fromUtf8(enumLabel(EvidenceStatus::Draft))}}};
    return error;
}

Result<void> refuseFuture(const char *table, const Evidence &head, QDate today)
{
    Error error = makeError(ErrorCode::Invalid, {QLatin1String(table)});
    error.issues = futureIssues(head, today);
    return error.issues.empty() ? Result<void>() : error;
}

/// What the form does not list, steps that its scale does not have, and the comment it asks for when it is handed in.
/// What others say where the person is not to know who they are, that person does not enter for them.
Result<void> refuseOffForm(Edit &edit, const Actor &actor, const Assessment &form)
{
    const auto rules = FormRules::load(edit.database(), form.tool);
    if (!rules)
        return rules.error();
    if (rules.value().tool().hidesRaters() && form.assessorKind != AssessorKind::Self
        && actor.person == form.head.person)
        return forbidden(actor, Grant::Rate);
    Error error = makeError(ErrorCode::Invalid, {QStringLiteral("assessment")});
    for (const RatedItem &rated : form.items)
        if (auto issue = rules.value().issue(rated))
            error.issues.push_back(*std::move(issue));
    if (form.head.status == EvidenceStatus::Submitted)
        std::ranges::move(commentIssues(form, rules.value().tool()), std::back_inserter(error.issues));
    std::ranges::move(raterIssues(form, rules.value().tool()), std::back_inserter(error.issues));
    return error.issues.empty() ? Result<void>() : error;
}

/// The days a piece of evidence carries besides its own.
void stamp(Evidence &head, QDate today)
{
    if (!head.enteredOn.isValid())
        head.enteredOn = today;
    if (head.status == EvidenceStatus::Draft)
        head.submittedOn = QDate();
    else if (!head.submittedOn.isValid())
        head.submittedOn = today;
}

/// Applies `change` to each record of the kind that is in one of the states.
template <typename T, typename Change>
Result<void> eachIn(Edit &edit, const std::vector<Key> &keys, std::initializer_list<EvidenceStatus> states,
                    Change change)
{
    for (const Key key : keys) {
        const auto found = edit.get<T>(key);
        if (!found)
            return found.error();
        T record = found.value();
        if (std::find(states.begin(), states.end(), record.head.status) == states.end())
            continue;
        if (auto changed = change(record); !changed)
            return changed;
        if (auto done = edit.update(record); !done)
            return done;
    }
    return {};
}

void signedBy(std::optional<Key> person, LogEntry &entry)
{
    entry.countersigner = person;
}

void signedBy(std::optional<Key>, Assessment &) { } // the journal knows who

template <typename T>
Result<void> countersignEach(Edit &edit, const Actor &actor, const std::vector<Key> &keys)
{
    return eachIn<T>(edit, keys, {EvidenceStatus::Submitted}, [&](T &record) -> Result<void> {
        if (actor.person && isOwn(*actor.person, record))
            return forbidden(actor, Grant::Countersign);
        if (auto may = mayReach(edit, actor, Grant::Countersign, record.head.person); !may)
            return may;
        record.head.status = EvidenceStatus::Countersigned;
        record.head.countersignedOn = edit.today();
        signedBy(actor.person, record);
        return {};
    });
}

/// Whether the rater has handed in these very ratings for this day or period already, in whoever's place. Of raters
/// without a name nobody can tell whether they are one or two.
Result<bool> isThereAlready(Edit &edit, const Assessment &wanted)
{
    if (!wanted.assessor)
        return false;
    const auto forms = storage::EvidenceRepository(edit.database()).allFormsOf(wanted.head.person);
    if (!forms)
        return forms.error();
    return std::ranges::any_of(forms.value(), [&](const Assessment &form) {
        const bool samePeriod = form.head.day == wanted.head.day
            || (wanted.to.isValid() && form.from == wanted.from && form.to == wanted.to);
        const bool handedIn
            = form.head.status == EvidenceStatus::Submitted || form.head.status == EvidenceStatus::Countersigned;
        return form.head.id != wanted.head.id && handedIn && samePeriod && form.tool == wanted.tool
            && form.assessorKind == wanted.assessorKind && form.assessor == wanted.assessor
            && std::ranges::all_of(wanted.items, [&](const RatedItem &rated) {
                   return std::ranges::find(form.items, rated) != form.items.end();
               });
    });
}

/// What the stored form has to say to being written over by `wanted`, which keeps what is not the writer's to change.
Result<void> overwrite(Edit &edit, const Actor &actor, Assessment &wanted)
{
    const auto stored = edit.get<Assessment>(wanted.head.id);
    if (!stored)
        return stored.error();
    const Evidence &head = stored.value().head;
    if (head.person != wanted.head.person)
        return forbidden(actor, Grant::Rate);
    if (auto may = mayRate(edit, actor, stored.value()); !may)
        return may;
    // A rating without a name is somebody's, and not whoever comes next.
    if (stored.value().onBehalfOf != wanted.onBehalfOf) // in whose place it was begun, it is handed in
        return forbidden(actor, Grant::Rate);
    const bool nameless = !stored.value().assessor && head.status != EvidenceStatus::Draft;
    if (nameless && actor.person && reachOf(actor.role, Grant::Rate) != Reach::Anybody)
        return forbidden(actor, Grant::Rate);
    if (head.status == EvidenceStatus::Countersigned
        || (head.status != EvidenceStatus::Draft && wanted.head.status == EvidenceStatus::Draft))
        return settled("assessment");
    wanted.head.enteredOn = head.enteredOn;
    wanted.head.submittedOn = head.submittedOn;
    return {};
}

Result<void> writeEntry(Edit &edit, const LogEntry &entry)
{
    if (auto may = mayLog(edit, entry.head.person, entry); !may)
        return may;
    LogEntry wanted = entry;
    if (wanted.head.status == EvidenceStatus::Countersigned)
        return settled("log_entry");
    if (wanted.head.id) {
        const auto stored = edit.get<LogEntry>(wanted.head.id);
        if (!stored)
            return stored.error();
        if (auto may = mayLog(edit, wanted.head.person, stored.value()); !may)
            return may;
        if (stored.value().head.status == EvidenceStatus::Countersigned)
            return settled("log_entry");
        wanted.head.enteredOn = stored.value().head.enteredOn;
    }
    stamp(wanted.head, edit.today());
    if (auto may = refuseFuture("log_entry", wanted.head, edit.today()); !may)
        return may;
    const auto saved = edit.save(wanted);
    if (!saved)
        return saved.error();
    edit.setMade(saved.value());
    return {};
}

} // namespace

Action saveLogEntry(LogEntry entry, const QString &whose)
{
    return saveLogEntries({std::move(entry)}, whose);
}

Action saveLogEntries(std::vector<LogEntry> entries, const QString &whose, std::optional<Key> paper)
{
    const bool submits = !entries.empty() && entries.front().head.status == EvidenceStatus::Submitted;
    return {.name = submits ? "log_entry.submit" : "log_entry.save",
            .arguments = {whose},
            .grant = Grant::LogEvidence,
            .work = [entries = std::move(entries), paper](Edit &edit) -> Result<void> {
                for (const LogEntry &entry : entries)
                    if (auto written = writeEntry(edit, entry); !written)
                        return written;
                return paper && !entries.empty() ? keyInWeek(edit, *paper, entries.front().head.person)
                                                 : Result<void>();
            }};
}

Action submitLogEntries(std::vector<Key> entries, const QStringList &whose)
{
    return {.name = "log_entry.submit",
            .arguments = whose,
            .grant = Grant::LogEvidence,
            .work = [entries = std::move(entries)](Edit &edit) {
                return eachIn<LogEntry>(edit, entries, {EvidenceStatus::Draft, EvidenceStatus::Returned},
                                        [&edit](LogEntry &entry) -> Result<void> {
                                            if (auto may = mayLog(edit, entry.head.person, entry); !may)
                                                return may;
                                            entry.head.status = EvidenceStatus::Submitted;
                                            entry.head.submittedOn = edit.today();
                                            return refuseFuture("log_entry", entry.head, edit.today());
                                        });
            }};
}

Action countersign(std::vector<Key> entries, std::vector<Key> forms, const QStringList &whose)
{
    const char *name = forms.empty() ? "log_entry.countersign"
        : entries.empty()            ? "assessment.countersign"
                                     : "evidence.countersign";
    return {.name = name,
            .arguments = whose,
            .grant = Grant::Countersign,
            .work = [entries = std::move(entries), forms = std::move(forms)](Edit &edit) -> Result<void> {
                const auto actor = me(edit);
                if (!actor)
                    return actor.error();
                if (auto done = countersignEach<LogEntry>(edit, actor.value(), entries); !done)
                    return done;
                return countersignEach<Assessment>(edit, actor.value(), forms);
            }};
}

Action returnLogEntry(Key key, const QString &reason, const QString &whose)
{
    return {.name = "log_entry.return",
            .arguments = {whose},
            .grant = Grant::Countersign,
            .work = [key, reason](Edit &edit) -> Result<void> {
                const auto found = edit.get<LogEntry>(key);
                if (!found)
                    return found.error();
                const auto actor = me(edit);
                if (!actor)
                    return actor.error();
                LogEntry entry = found.value();
                if (auto may = mayReach(edit, actor.value(), Grant::Countersign, entry.head.person); !may)
                    return may;
                if (entry.head.status != EvidenceStatus::Submitted)
                    return makeError(ErrorCode::ChangedMeanwhile, {QStringLiteral("log_entry"), keyToText(key)});
                entry.head.status = EvidenceStatus::Returned;
                entry.returnReason = reason;
                return edit.update(entry);
            }};
}

Action saveAssessment(Assessment assessment, const QString &whose, std::optional<Key> paper)
{
    const char *name = assessment.head.status == EvidenceStatus::Draft ? "assessment.save" : "assessment.submit";
    return {.name = name,
            .arguments = {whose},
            .grant = Grant::Rate,
            .work = [assessment = std::move(assessment), paper](Edit &edit) -> Result<void> {
                Assessment wanted = assessment;
                const bool submits = wanted.head.status == EvidenceStatus::Submitted;
                if (!submits && wanted.head.status != EvidenceStatus::Draft)
                    return settled("assessment");
                if (wanted.assessorKind == AssessorKind::Self && !wanted.assessor)
                    wanted.assessor = wanted.head.person;
                const auto actor = me(edit);
                if (!actor)
                    return actor.error();
                if (auto may = mayRate(edit, actor.value(), wanted); !may)
                    return may;
                wanted.head.submittedOn = wanted.head.countersignedOn = QDate();
                if (wanted.head.id)
                    if (auto may = overwrite(edit, actor.value(), wanted); !may)
                        return may;
                stamp(wanted.head, edit.today());
                if (auto may = refuseFuture("assessment", wanted.head, edit.today()); !may)
                    return may;
                if (auto may = refuseOffForm(edit, actor.value(), wanted); !may)
                    return may;
                if (submits) {
                    const auto there = isThereAlready(edit, wanted);
                    if (!there)
                        return there.error();
                    if (there.value())
                        return makeError(ErrorCode::AlreadyTaken,
                                         {QStringLiteral("assessment.day"), dayToText(wanted.head.day)});
                }
                const auto saved = edit.save(wanted);
                if (!saved)
                    return saved.error();
                edit.setMade(saved.value());
                wanted.head.id = saved.value();
                return keyInForm(edit, paper, wanted);
            }};
}

} // namespace kz::edit

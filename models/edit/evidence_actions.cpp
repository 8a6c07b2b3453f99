#include "models/edit/evidence_actions.h"

#include "models/domain/actor.h"
#include "models/edit/edit.h"

namespace kz::edit {

namespace {

Result<void> mayWriteOf(Edit &edit, Key person, const char *action)
{
    const auto actor = edit.get<Actor>(edit.actor());
    if (!actor)
        return actor.error();
    if (actor.value().role == ActorRole::Trainee && actor.value().person != person)
        return makeError(ErrorCode::Forbidden, {QLatin1String(action), enumCode(actor.value().role)});
    return {};
}

Error settled(const char *table)
{
    Error error = makeError(ErrorCode::Invalid, {QLatin1String(table)});
    error.issues
        = {{QStringLiteral("status"), IssueCode::NotOneOf, {QString::fromUtf8(enumLabel(EvidenceStatus::Draft))}}};
    return error;
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

/// Applies `change` to each entry that is in one of the states.
template <typename Change>
Result<void> eachIn(Edit &edit, const std::vector<Key> &keys, std::initializer_list<EvidenceStatus> states,
                    const char *action, Change change)
{
    for (const Key key : keys) {
        const auto found = edit.get<LogEntry>(key);
        if (!found)
            return found.error();
        LogEntry entry = found.value();
        if (std::find(states.begin(), states.end(), entry.head.status) == states.end())
            continue;
        if (auto may = mayWriteOf(edit, entry.head.person, action); !may)
            return may;
        change(entry);
        if (auto done = edit.update(entry); !done)
            return done;
    }
    return {};
}

} // namespace

Action saveLogEntry(LogEntry entry, const QString &whose)
{
    const bool submits = entry.head.status == EvidenceStatus::Submitted;
    const char *name = submits ? "log_entry.submit" : "log_entry.save";
    return {.name = name,
            .arguments = {whose},
            .grant = Grant::LogEvidence,
            .work = [entry, name](Edit &edit) -> Result<void> {
                if (auto may = mayWriteOf(edit, entry.head.person, name); !may)
                    return may;
                LogEntry wanted = entry;
                if (wanted.head.id) {
                    const auto stored = edit.get<LogEntry>(wanted.head.id);
                    if (!stored)
                        return stored.error();
                    if (stored.value().head.status == EvidenceStatus::Countersigned)
                        return settled("log_entry");
                    wanted.head.enteredOn = stored.value().head.enteredOn;
                }
                stamp(wanted.head, edit.today());
                const auto saved = edit.save(wanted);
                if (!saved)
                    return saved.error();
                edit.setMade(saved.value());
                return {};
            }};
}

Action submitLogEntries(std::vector<Key> entries, const QStringList &whose)
{
    return {.name = "log_entry.submit",
            .arguments = whose,
            .grant = Grant::LogEvidence,
            .work = [entries = std::move(entries)](Edit &edit) {
                return eachIn(edit, entries, {EvidenceStatus::Draft, EvidenceStatus::Returned}, "log_entry.submit",
                              [&edit](LogEntry &entry) {
                                  entry.head.status = EvidenceStatus::Submitted;
                                  entry.head.submittedOn = edit.today();
                              });
            }};
}

Action countersignLogEntries(std::vector<Key> entries, const QStringList &whose)
{
    return {.name = "log_entry.countersign",
            .arguments = whose,
            .grant = Grant::Countersign,
            .work = [entries = std::move(entries)](Edit &edit) -> Result<void> {
                const auto actor = edit.get<Actor>(edit.actor());
                if (!actor)
                    return actor.error();
                return eachIn(edit, entries, {EvidenceStatus::Submitted}, "log_entry.countersign",
                              [&](LogEntry &entry) {
                                  entry.head.status = EvidenceStatus::Countersigned;
                                  entry.head.countersignedOn = edit.today();
                                  entry.countersigner = actor.value().person;
                              });
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
                LogEntry entry = found.value();
                if (entry.head.status != EvidenceStatus::Submitted)
                    return makeError(ErrorCode::ChangedMeanwhile, {QStringLiteral("log_entry"), keyToText(key)});
                entry.head.status = EvidenceStatus::Returned;
                entry.returnReason = reason;
                return edit.update(entry);
            }};
}

Action saveAssessment(Assessment assessment, const QString &whose)
{
    const char *name = assessment.head.status == EvidenceStatus::Draft ? "assessment.save" : "assessment.submit";
    return {.name = name,
            .arguments = {whose},
            .grant = Grant::Rate,
            .work = [assessment, name](Edit &edit) -> Result<void> {
                if (auto may = mayWriteOf(edit, assessment.head.person, name); !may)
                    return may;
                Assessment wanted = assessment;
                if (wanted.head.id) {
                    const auto stored = edit.get<Assessment>(wanted.head.id);
                    if (!stored)
                        return stored.error();
                    if (wanted.head.status == EvidenceStatus::Draft
                        && stored.value().head.status != EvidenceStatus::Draft)
                        return settled("assessment");
                    wanted.head.enteredOn = stored.value().head.enteredOn;
                }
                stamp(wanted.head, edit.today());
                const auto saved = edit.save(wanted);
                if (!saved)
                    return saved.error();
                edit.setMade(saved.value());
                return {};
            }};
}

} // namespace kz::edit

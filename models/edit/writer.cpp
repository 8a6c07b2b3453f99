#include "models/edit/writer.h"

#include "models/edit/application_actions.h"
#include "models/edit/attachment_actions.h"
#include "models/edit/credential_actions.h"
#include "models/edit/file_actions.h"
#include "models/edit/permission.h"
#include "models/edit/record_type.h"
#include "models/edit/settled.h"
#include "models/storage/bulk.h"
#include "models/storage/credential_repository.h"
#include "models/storage/record_kinds.h"
#include "models/storage/standing_repository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <ranges>
#include <set>

namespace kz::edit {

namespace {

/// What Undo passes over: an old secret must not come back, a packet or a paper that was handed out is out, and who has
/// agreed to an interview has: whoever holds it takes that back.
bool standsForGood(const QString &action)
{
    return isOfCredentials(action) || action == QStringLiteral("packet.issue")
        || action == QStringLiteral("handed_form.hand_out") || action == QStringLiteral("interview.agree");
}

/// What a member holds of which nothing was ever said.
bool isUnsaid(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || value == QJsonValue(false) || value == QJsonValue(0)
        || value == QJsonValue(QString()) || (value.isArray() && value.toArray().isEmpty());
}

/// Whether a record is as its image says. An older program knew fewer members of it: what came since must be unsaid.
bool isAsLeft(const std::optional<QByteArray> &now, const std::optional<QByteArray> &left)
{
    if (now == left || !now || !left)
        return now == left;
    const QJsonObject is = QJsonDocument::fromJson(*now).object();
    const QJsonObject was = QJsonDocument::fromJson(*left).object();
    const auto agrees = [](const QJsonObject &one, const QJsonObject &other) {
        for (auto member = one.begin(); member != one.end(); ++member)
            if (other.contains(member.key()) ? other.value(member.key()) != member.value() : !isUnsaid(member.value()))
                return false;
        return true;
    };
    return agrees(is, was) && agrees(was, is);
}

/// How far back Undo looks.
constexpr int undoDepth = 100;

/// What a crosswalk carries, and what levels become, may count in any later version. That of a draft counts for nobody
/// yet, but for what it says to be the same: that holds both ways, and between two older items by way of it.
Result<bool> touchesCrosswalkInForce(storage::Database &database, const std::vector<storage::JournalRow> &rows)
{
    std::set<Key> versions;
    for (const storage::JournalRow &row : rows) {
        const bool isOfLevels = row.table == Table<LevelSuccession>::name;
        if (!isOfLevels && row.table != Table<Association>::name)
            continue;
        for (const auto &image : {row.before, row.after}) {
            if (!image)
                continue;
            if (isOfLevels) {
                const QJsonObject said = QJsonDocument::fromJson(*image).object();
                versions.insert(storage::recordFromImage<LevelSuccession>(row.key, said).version);
                continue;
            }
            const auto line = storage::recordFromImage<Association>(row.key, QJsonDocument::fromJson(*image).object());
            if (line.kind == AssociationKind::ExactMatchOf && line.carries == Carries::All)
                return true;
            versions.insert(line.version);
        }
    }
    for (const Key key : versions) {
        const auto version = storage::Repository<FrameworkVersion>(database).find(key);
        if (!version)
            return version.error();
        if (version.value() && version.value()->status != VersionStatus::Draft)
            return true;
    }
    return false;
}

} // namespace

Result<std::unique_ptr<Writer>> Writer::open(const QString &path, const Clock &clock)
{
    auto lock = storage::WriterLock::take(path);
    if (!lock)
        return lock.error();
    auto database = storage::openForWriting(path, clock);
    if (!database)
        return database.error();
    std::unique_ptr<Writer> writer(new Writer(std::move(database).value(), clock));
    writer->m_lock = std::move(lock).value();
    if (auto begun = writer->begin(); !begun)
        return begun.error();
    return writer;
}

Result<std::unique_ptr<Writer>> Writer::open(std::unique_ptr<storage::SealedStore> packet, const Clock &clock)
{
    auto database = storage::openForWriting(packet->path(), clock);
    if (!database)
        return database.error();
    std::unique_ptr<Writer> writer(new Writer(std::move(database).value(), clock));
    writer->m_packet = std::move(packet);
    if (auto begun = writer->begin(); !begun)
        return begun.error();
    return writer;
}

Writer::Writer(storage::Database database, const Clock &clock) : m_database(std::move(database)), m_clock(clock) { }

Result<void> Writer::begin()
{
    auto keys = storage::KeySource::attach(m_database, m_clock);
    if (!keys)
        return keys.error();
    m_keys = std::move(keys).value();
    const auto actors = storage::Repository<Actor>(m_database).all("ORDER BY id LIMIT 1");
    if (!actors)
        return actors.error();
    if (!actors.value().empty())
        m_actor = actors.value().front();
    const auto upgraded = storage::Journal(m_database).newestOf(storage::upgradeAction);
    if (!upgraded)
        return upgraded.error();
    m_upgradedAt = upgraded.value();
    return lock();
}

Result<void> Writer::lock()
{
    const auto asks = storage::CredentialRepository(m_database).any();
    if (!asks)
        return asks.error();
    m_locked = asks.value();
    m_steps.reset();
    return {};
}

Result<void> Writer::workAs(Key key)
{
    const auto asks = storage::CredentialRepository(m_database).any();
    if (!asks)
        return asks.error();
    return asks.value() ? makeError(ErrorCode::SignInNeeded) : become(key);
}

Result<void> Writer::signIn(Key key, const QString &secret)
{
    const auto asked = isAsked(key);
    if (!asked)
        return asked.error();
    if (asked.value())
        if (auto checked = check(key, secret); !checked)
            return checked;
    if (auto done = become(key); !done)
        return done;
    m_locked = false;
    return {};
}

Result<bool> Writer::isAsked(Key key)
{
    if (!m_packet)
        return true;
    const auto credential = storage::CredentialRepository(m_database).of(key);
    return credential ? Result<bool>(credential.value().has_value()) : Result<bool>(credential.error());
}

Result<void> Writer::confirm(const QString &secret)
{
    return m_locked ? makeError(ErrorCode::SignInNeeded) : check(m_actor.id, secret);
}

Result<void> Writer::check(Key key, const QString &secret)
{
    storage::CredentialRepository credentials(m_database);
    const auto known = credentials.attempts(key);
    if (!known)
        return known.error();
    SignInAttempts attempts = known.value();
    const auto checked = credentials.check(key, secret, attempts, m_clock.nowMs());
    // Not journaled: it is no change of a record, and wrong attempts would fill the journal.
    if (attempts != known.value())
        if (auto kept = maintain([&](storage::Database &) -> Result<void> {
                if (auto done = credentials.setAttempts(key, attempts); !done || !m_packet)
                    return done;
                return m_packet->keep(m_database); // they outlive the program here too
            });
            !kept)
            return kept;
    return checked;
}

Result<void> Writer::become(Key key)
{
    const auto found = storage::Repository<Actor>(m_database).find(key);
    if (!found)
        return found.error();
    if (!found.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("actor"), keyToText(key)});
    m_actor = *found.value();
    m_steps.reset();
    return {};
}

Result<ChangeSet> Writer::perform(const Action &action, Progress *progress)
{
    if (m_locked)
        return makeError(ErrorCode::SignInNeeded);
    if (!permitted(m_actor.role, action.grant))
        return forbidden(m_actor, action.grant);
    return transact(action, progress, std::nullopt, action.bulk);
}

Result<ChangeSet> Writer::transact(const Action &action, Progress *progress, std::optional<qint64> undoes,
                                   bool bulkEntry)
{
    const auto mark = m_keys->mark();
    const auto attempt = [&]() -> Result<ChangeSet> {
        auto begun = storage::Transaction::begin(m_database);
        if (!begun)
            return begun.error();
        auto transaction = std::move(begun).value();
        storage::Journal journal(m_database);
        const auto seq = journal.nextSeq();
        if (!seq)
            return seq.error();

        Edit edit(m_database, *m_keys, m_clock, m_actor.id, seq.value(), action.bulk, progress);
        if (auto done = action.work(edit); !done)
            return done.error();
        if (!edit.wroteAnything())
            return ChangeSet{};

        storage::StandingRepository standings(m_database);
        for (const Key person : edit.people())
            if (auto done = standings.markDirty(person); !done)
                return done.error();
        for (const Key version : edit.versions())
            if (auto done = standings.markVersionDirty(version); !done)
                return done.error();
        for (const Key requirement : edit.requirements())
            if (auto done = standings.markRequirementDirty(requirement); !done)
                return done.error();
        for (const Key event : edit.events())
            if (auto done = standings.markEventDirty(event); !done)
                return done.error();
        const auto carriesOver = touchesCrosswalkInForce(m_database, edit.rows());
        if (!carriesOver)
            return carriesOver.error();
        if (edit.everyone() || carriesOver.value())
            if (auto done = standings.markEveryoneDirty(); !done)
                return done.error();
        const storage::JournalEntry entry{.seq = seq.value(),
                                          .utcMs = m_clock.nowMs(),
                                          .actor = m_actor.id,
                                          .action = QString::fromLatin1(action.name),
                                          .arguments = action.arguments,
                                          .undoes = undoes,
                                          .bulk = bulkEntry};
        if (auto done = journal.append(entry, edit.rows()); !done)
            return done.error();
        if (m_packet)
            if (auto done = m_packet->keep(m_database); !done)
                return done.error();
        if (auto done = transaction.commit(); !done)
            return done.error();
        // Who works on does so with the role and the name that they have now.
        if (edit.changes().touches(Table<Actor>::name, m_actor.id))
            if (const auto now = storage::Repository<Actor>(m_database).find(m_actor.id); now && now.value())
                m_actor = *now.value();
        // What was just done is what Undo takes back, and ends the way forward.
        m_steps.reset();
        if (!undoes && !standsForGood(entry.action))
            m_steps = Steps{.undo = entry, .redo = {}};
        return edit.changes();
    };
    auto done = attempt();
    // What was rolled back gives its keys back; an action that wrote nothing has taken none that matter.
    if (!done || done.value().seq == 0)
        m_keys->rewind(mark);
    return done;
}

Result<Writer::Steps> Writer::steps()
{
    if (m_locked)
        return Steps{};
    if (!m_steps) {
        const auto found = findSteps();
        if (!found)
            return found.error();
        m_steps = found.value();
    }
    return *m_steps;
}

Result<Writer::Steps> Writer::findSteps()
{
    const auto newest = storage::Journal(m_database).newest(m_actor.id, undoDepth);
    if (!newest)
        return newest.error();
    // Newest first: an entry that takes another back silences it, unless it has been taken back itself.
    Steps found;
    std::vector<qint64> silenced;
    bool actedSince = false;
    for (const storage::JournalEntry &entry : newest.value()) {
        if (entry.seq < m_upgradedAt)
            break;
        if (standsForGood(entry.action))
            continue;
        const bool standing = std::ranges::find(silenced, entry.seq) == silenced.end();
        if (entry.undoes) {
            if (!standing)
                continue;
            silenced.push_back(*entry.undoes);
            const bool isUndo = entry.action == QStringLiteral("undo");
            if (isUndo && !actedSince && found.redo.seq == 0)
                found.redo = entry;
            continue;
        }
        if (standing && found.undo.seq == 0)
            found.undo = entry;
        actedSince = actedSince || standing;
        if (found.undo.seq != 0 && (actedSince || found.redo.seq != 0))
            break;
    }
    return found;
}

storage::JournalEntry Writer::nextUndo()
{
    const auto found = steps();
    return found ? found.value().undo : storage::JournalEntry{};
}

storage::JournalEntry Writer::nextRedo()
{
    const auto found = steps();
    return found ? found.value().redo : storage::JournalEntry{};
}

Result<ChangeSet> Writer::undo()
{
    const auto found = steps();
    if (!found)
        return found.error();
    if (found.value().undo.seq == 0)
        return makeError(ErrorCode::NothingToUndo);
    return takeBack(found.value().undo, "undo");
}

Result<ChangeSet> Writer::redo()
{
    const auto found = steps();
    if (!found)
        return found.error();
    const storage::JournalEntry entry = found.value().redo;
    if (entry.seq == 0)
        return makeError(ErrorCode::NothingToUndo);
    if (entry.bulk) // what a bulk load brought is not in the journal: its file must be imported again
        return makeError(ErrorCode::UndoBlocked, {entry.action, QStringLiteral("import")});
    return takeBack(entry, "redo");
}

Result<ChangeSet> Writer::takeBack(const storage::JournalEntry &entry, const char *name)
{
    const Action action{
        .name = name,
        .arguments = QStringList{entry.undoes ? entry.arguments.value(0) : entry.action}
            + (entry.undoes ? entry.arguments.mid(1) : entry.arguments),
        .grant = Grant::LogEvidence,
        .work = [this, &entry](Edit &edit) -> Result<void> {
            if (auto done = takeBackRows(edit, entry); !done)
                return done;
            if (edit.changes().touches(Table<Actor>::name)) {
                const auto administered = isAdministered(edit.database());
                if (!administered)
                    return administered.error();
                if (!administered.value())
                    return makeError(ErrorCode::UndoBlocked, {entry.action, QString::fromLatin1(Table<Actor>::name)});
            }
            return entry.bulk ? takeBackBulk(edit, entry) : Result<void>();
        },
        .bulk = false};
    return transact(action, nullptr, entry.seq, entry.bulk);
}

Result<void> Writer::takeBackRows(Edit &edit, const storage::JournalEntry &entry)
{
    const auto rows = storage::Journal(m_database).rows(entry.seq);
    if (!rows)
        return rows.error();
    for (const storage::JournalRow &row : rows.value() | std::views::reverse) {
        const RecordType *type = findRecordType(row.table);
        if (!type)
            return makeError(ErrorCode::StoreFailure, {QString::fromLatin1(row.table)});
        // Whoever has lost a right since does not use it backwards; what they did to themselves they may take back.
        const bool isOneself = row.table == Table<Actor>::name && row.key == m_actor.id;
        if (const Grant grant = grantOver(row.table); !isOneself && !permitted(m_actor.role, grant))
            return forbidden(m_actor, grant);
        const auto blocked
            = makeError(ErrorCode::UndoBlocked, {entry.action, QString::fromLatin1(row.table), keyToText(row.key)});
        // Only what is still as this entry left it may be put back. Images are compared, not numbers of entries: what
        // was changed and taken back again since is as it was.
        const auto now = type->image(m_database, row.key);
        if (!now)
            return now.error();
        if (!isAsLeft(now.value(), row.after))
            return blocked;
        // What the row is part of may have been closed or adopted since.
        const auto settled = isSettled(m_database, row, rows.value());
        if (!settled)
            return settled.error();
        if (settled.value())
            return blocked;
        // What a file belongs to may have been signed since.
        if (row.table == Table<Attachment>::name
            && (now.value() || entry.action.startsWith(QStringLiteral("attachment.")))) {
            const auto &image = now.value() ? row.after : row.before;
            const auto file = storage::recordFromImage<Attachment>(
                row.key, QJsonDocument::fromJson(image.value_or(QByteArray())).object());
            if (auto may = mayChangeAttachment(edit, file); !may)
                return may;
        }
        // A merge or a leaving puts back what it changed; who decides about levels goes back one step at a time.
        const bool isStep = entry.action.startsWith(QStringLiteral("step_result."))
            || entry.action.startsWith(QStringLiteral("level_application."));
        if (isStep && now.value())
            if (auto may = mayTakeBackOfApplication(edit, row.table, row.key); !may)
                return blocked;
        if (auto done = edit.putBack(row.table, row.key, row.after, row.before); !done)
            return done.error().code == ErrorCode::StillReferenced ? blocked : done.error();
    }
    return {};
}

Result<void> Writer::takeBackBulk(Edit &edit, const storage::JournalEntry &entry)
{
    bool evidence = false;
    if (auto done = storage::markImportedDirty(m_database, entry.seq); !done)
        return done;
    for (const RecordType &type : recordTypes() | std::views::reverse) {
        if (evidence && std::string_view(type.storedIn) == "evidence")
            continue; // log entries and assessments go together
        const auto found = storage::imported(m_database, type.storedIn, entry.seq);
        if (!found)
            return found.error();
        if (found.value().rows == 0)
            continue;
        if (const Grant grant = grantOver(type.table); !permitted(m_actor.role, grant))
            return forbidden(m_actor, grant);
        const auto blocked = makeError(ErrorCode::UndoBlocked, {entry.action, QString::fromLatin1(type.table)});
        if (found.value().changedSince > 0)
            return blocked;
        const auto removed = storage::removeImported(m_database, type.storedIn, entry.seq);
        if (!removed)
            return removed.error().code == ErrorCode::StillReferenced ? blocked : removed.error();
        evidence = evidence || std::string_view(type.storedIn) == "evidence";
        edit.noteBulkRemoved(type.table, removed.value());
        if (type.movesEveryone)
            edit.markEveryone();
    }
    if (!evidence)
        return {};
    const auto recounted = storage::EvidenceRepository(m_database).recountSites();
    return recounted ? Result<void>() : recounted.error();
}

Result<void> Writer::maintain(const std::function<Result<void>(storage::Database &)> &work)
{
    auto begun = storage::Transaction::begin(m_database);
    if (!begun)
        return begun.error();
    auto transaction = std::move(begun).value();
    if (auto done = work(m_database); !done)
        return done;
    return transaction.commit();
}

} // namespace kz::edit

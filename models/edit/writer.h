#pragma once

#include "models/edit/edit.h"
#include "models/storage/sealed_store.h"
#include "models/storage/store.h"

#include <QObject>

namespace kz::edit {

/// What stands behind the door: the read-write connection and everything that happens on its thread.
class Writer : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Writer>> open(const QString &path, const Clock &clock);
    /// A packet, which holds its own lock: each action is sealed in its file before it is committed.
    static Result<std::unique_ptr<Writer>> open(std::unique_ptr<storage::SealedStore> packet, const Clock &clock);

    Result<ChangeSet> perform(const Action &action, Progress *progress);
    Result<ChangeSet> undo();
    Result<ChangeSet> redo();
    Result<void> maintain(const std::function<Result<void>(storage::Database &)> &work);
    Result<void> workAs(Key actor);
    Result<void> signIn(Key actor, const QString &secret);
    Result<void> confirm(const QString &secret);
    Result<void> lock();
    bool isLocked() const { return m_locked; }

    const Actor &actor() const { return m_actor; }
    /// seq 0 when there is nothing.
    storage::JournalEntry nextUndo();
    storage::JournalEntry nextRedo();

private:
    Writer(storage::Database database, const Clock &clock);
    Result<void> begin();
    Result<void> become(Key actor);
    /// Whether somebody has to say a secret: in a packet those without one are chosen by name, for nobody there could
    /// give them one.
    Result<bool> isAsked(Key actor);
    /// Whether it is the actor's secret; wrong ones are counted.
    Result<void> check(Key actor, const QString &secret);
    struct Steps {
        storage::JournalEntry undo;
        storage::JournalEntry redo;
    };
    Result<Steps> steps();
    Result<Steps> findSteps();
    Result<ChangeSet> takeBack(const storage::JournalEntry &entry, const char *action);
    Result<void> takeBackRows(Edit &edit, const storage::JournalEntry &entry);
    Result<void> takeBackBulk(Edit &edit, const storage::JournalEntry &entry);
    Result<ChangeSet> transact(const Action &action, Progress *progress, std::optional<qint64> undoes, bool bulkEntry);

    std::optional<storage::WriterLock> m_lock;
    std::unique_ptr<storage::SealedStore> m_packet; ///< null: an ordinary file
    storage::Database m_database;
    const Clock &m_clock;
    std::optional<storage::KeySource> m_keys;
    Actor m_actor;
    bool m_locked = false;   ///< the file asks who is there, and nobody has signed in
    qint64 m_upgradedAt = 0; ///< nothing before it is taken back: records had another shape
    /// What Undo and Redo would do, unless it has to be looked up: asked after every edit.
    std::optional<Steps> m_steps;
};

} // namespace kz::edit

#pragma once

#include "models/base/clock.h"
#include "models/domain/actor.h"
#include "models/edit/action.h"
#include "models/edit/change_hub.h"
#include "models/edit/edit.h"
#include "models/storage/journal.h"
#include "models/storage/sealed_store.h"

#include <QFuture>
#include <QObject>

#include <memory>

class QThread;

namespace kz::edit {

class Writer;

/// The one door for writes. One thread behind it owns the only read-write connection; every action is one transaction
/// and one journal entry, in the order of submission. A future is fulfilled after the commit is on disk; then the hub
/// tells everybody. Lives on the thread that made it; destroying it finishes what was submitted.
class EditDoor : public QObject
{
    Q_OBJECT

public:
    /// Takes the file's lock and opens it for writing. FileLocked, FileReadOnly … as in storage/store.h.
    /// `clock` and `hub` must outlive the door.
    static Result<std::unique_ptr<EditDoor>> open(const QString &path, const Clock &clock, ChangeHub &hub);
    /// The same for a packet that was opened for writing: what is done is sealed in its file before a future is kept.
    static Result<std::unique_ptr<EditDoor>> open(std::unique_ptr<storage::SealedStore> packet, const Clock &clock,
                                                  ChangeHub &hub);
    ~EditDoor() override;

    /// `progress`, when given, is kept alive until the action has ended.
    QFuture<Result<ChangeSet>> submit(Action action, std::shared_ptr<Progress> progress = {});

    /// Takes back the newest action of the actor that is not taken back yet / does again what was taken back last.
    QFuture<Result<ChangeSet>> undo();
    QFuture<Result<ChangeSet>> redo();

    /// For what is not the user's doing (caches of figures): one transaction, no journal entry, no undo.
    QFuture<Result<void>> maintain(std::function<Result<void>(storage::Database &)> work);

    /// Who works with the file from now on. NotFound when there is no such actor, SignInNeeded in a file that knows
    /// credentials.
    QFuture<Result<void>> workAs(Key actor);
    /// The same with the secret that says so. WrongSecret, SignInTooSoon: wrong ones are counted in the file. In a
    /// packet nobody asks those who have none.
    QFuture<Result<void>> signIn(Key actor, const QString &secret);
    /// Whether this is the secret of whoever works with the file: WrongSecret and SignInTooSoon as in signIn, and wrong
    /// ones are counted alike; SignInNeeded while nobody does.
    QFuture<Result<void>> confirm(const QString &secret);
    /// From now on nothing is written until somebody signs in; without credentials in the file nothing changes.
    QFuture<Result<void>> lock();
    /// A file with credentials is opened locked: what is submitted is answered with SignInNeeded.
    bool isLocked() const { return m_locked; }
    Actor actor() const { return m_actor; }
    QString path() const { return m_path; }

    /// What Undo and Redo would do, newest state after each commit; invalid (seq 0) when there is nothing.
    storage::JournalEntry nextUndo() const { return m_nextUndo; }
    storage::JournalEntry nextRedo() const { return m_nextRedo; }

    /// Submits and waits: for the CLI, tests and the demo only, never on a GUI thread.
    Result<ChangeSet> submitAndWait(Action action, std::shared_ptr<Progress> progress = {});

Q_SIGNALS:
    void undoChanged();
    void actorChanged(); ///< another one works with the file, has signed in or has gone
    void busyChanged(bool busy);

private:
    EditDoor(std::unique_ptr<Writer> writer, QString path, ChangeHub &hub);
    template <typename T>
    QFuture<Result<T>> post(std::function<Result<T>()> work);
    QFuture<Result<void>> arrive(std::function<Result<void>()> work);
    void announce(const Result<ChangeSet> &done);

    QString m_path;
    Actor m_actor;
    ChangeHub &m_hub;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<Writer> m_writer;
    storage::JournalEntry m_nextUndo;
    storage::JournalEntry m_nextRedo;
    int m_pending = 0;
    bool m_locked = false;
};

} // namespace kz::edit

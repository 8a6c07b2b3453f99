#pragma once

#include "models/base/when_done.h"
#include "models/edit/change_hub.h"
#include "models/edit/edit_door.h"
#include "models/query/as_of.h"
#include "models/query/plans.h"
#include "models/query/read_pool.h"
#include "models/query/standing_worker.h"

#include <QObject>
#include <QTimer>

namespace kz::query {
class ChangesElsewhere;
}

namespace kz::items {

class PersonReach;

/// An open file, as everything on the screen sees it: where to read, the door to write through, who is told of
/// changes, and the day everything is shown as of. GUI thread; owns what it gives out.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Opens for writing; where that cannot be (somebody else writes, the medium is read-only, the folder is on a
    /// network), for reading, and readOnlyReason() says why. A file that is not ours is an error.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Clock &clock);
    /// A packet that was opened for writing.
    static Result<std::unique_ptr<Workspace>> open(std::unique_ptr<storage::SealedStore> packet, const Clock &clock);
    ~Workspace() override;

    QString path() const { return m_path; }
    const Clock &clock() const { return m_clock; }
    query::ReadPool &reads() { return m_reads; }
    query::Plans &plans() { return m_plans; }
    edit::ChangeHub &hub() { return m_hub; }
    /// Null when the file can only be read.
    edit::EditDoor *door() { return m_door.get(); }
    bool isReadOnly() const { return m_door == nullptr; }
    const Error &readOnlyReason() const { return m_readOnly; }
    /// Whether the file asks who is there and nobody has said so yet.
    bool isLocked() const { return m_door ? m_door->isLocked() : m_locked; }
    /// Who works with the file; in one that is only read, who has signed in.
    Actor actor() const { return m_door ? m_door->actor() : m_reader; }
    /// In a file that is only read: who has signed in, or nobody.
    void setReader(const std::optional<Actor> &reader);
    /// Whether whoever is there may do these actions at all; the door looks at whose records they are.
    bool may(edit::Grant grant) const { return refusal(grant).isEmpty(); }
    /// Why not, in words; empty when they may.
    QString refusal(edit::Grant grant) const;
    /// Why not to one person's records, by what ReachReader said of them when they were read.
    QString refusal(edit::Grant grant, const PersonReach &reach) const;
    /// Null when the file can only be read.
    query::StandingWorker *standings() { return m_standings.get(); }

    /// Today unless the person chose another day.
    query::AsOf asOf() const;
    /// An invalid day or today: today, whatever the date becomes; to be called again when it has become another.
    void setAsOf(QDate day);

    /// Submits an action and hears of it on the GUI thread; the reason at once when nothing can be written.
    /// `done` is dropped when `context` goes first.
    void submit(edit::Action action, QObject *context, std::function<void(const Result<edit::ChangeSet> &)> done = {});

    /// Reads on a worker and hands the answer over on the GUI thread. `done` is dropped when `context` goes first or
    /// the token is cancelled: keep the token and cancel it before asking again.
    template <typename T>
    std::shared_ptr<query::CancelToken>
    read(QObject *context, std::function<Result<T>(storage::Database &, const query::CancelToken &)> work,
         std::function<void(const Result<T> &)> done)
    {
        auto token = std::make_shared<query::CancelToken>();
        whenDone(m_reads.run<T>(std::move(work), token), context,
                 [token, done = std::move(done)](const Result<T> &result) {
                     if (!token->isCancelled())
                         done(result);
                 });
        return token;
    }

Q_SIGNALS:
    void asOfChanged();
    void backedUp();      ///< a copy of the file was made and noted
    void rightsChanged(); ///< somebody else is there, or the same with other roles
    /// Anything may have changed: another process wrote to a file that is only read here.
    void fileChangedElsewhere();

private:
    /// `readPath`: where its records lie, which for a packet is not the file.
    Workspace(QString path, const QString &readPath, const Clock &clock);
    void write(std::unique_ptr<edit::EditDoor> door);
    void follow(std::shared_ptr<query::ChangesElsewhere> changes);

    QString m_path;
    const Clock &m_clock;
    QDate m_day;   ///< invalid: today
    QDate m_shown; ///< what the pages were last told
    edit::ChangeHub m_hub;
    query::Plans m_plans;
    Error m_readOnly;
    QTimer m_follow;
    // Last in, first out: the workers and the door end before what they speak to.
    query::ReadPool m_reads;
    std::unique_ptr<edit::EditDoor> m_door;
    std::unique_ptr<query::StandingWorker> m_standings;
    bool m_locked = false; ///< this and who reads: of a file that is only read
    Actor m_reader;
};

} // namespace kz::items

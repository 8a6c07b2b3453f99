#include "models/edit/edit_door.h"

#include "models/edit/writer.h"

#include <QPromise>
#include <QThread>

namespace kz::edit {

Result<std::unique_ptr<EditDoor>> EditDoor::open(const QString &path, const Clock &clock, ChangeHub &hub)
{
    auto writer = Writer::open(path, clock);
    if (!writer)
        return writer.error();
    return std::unique_ptr<EditDoor>(new EditDoor(std::move(writer).value(), path, hub));
}

Result<std::unique_ptr<EditDoor>> EditDoor::open(std::unique_ptr<storage::SealedStore> packet, const Clock &clock,
                                                 ChangeHub &hub)
{
    const QString path = packet->file();
    auto writer = Writer::open(std::move(packet), clock);
    if (!writer)
        return writer.error();
    return std::unique_ptr<EditDoor>(new EditDoor(std::move(writer).value(), path, hub));
}

EditDoor::EditDoor(std::unique_ptr<Writer> writer, QString path, ChangeHub &hub)
    : m_path(std::move(path)), m_actor(writer->actor()), m_hub(hub), m_thread(std::make_unique<QThread>()),
      m_writer(std::move(writer)), m_nextUndo(m_writer->nextUndo()), m_nextRedo(m_writer->nextRedo()),
      m_locked(m_writer->isLocked())
{
    m_thread->setObjectName(QStringLiteral("writer"));
    m_writer->moveToThread(m_thread.get());
    m_thread->start();
}

EditDoor::~EditDoor()
{
    // Behind everything that was submitted stands the order to stop.
    QMetaObject::invokeMethod(m_writer.get(), [] { QThread::currentThread()->quit(); });
    m_thread->wait();
}

template <typename T>
QFuture<Result<T>> EditDoor::post(std::function<Result<T>()> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->start();
    if (m_pending++ == 0)
        Q_EMIT busyChanged(true);
    QMetaObject::invokeMethod(m_writer.get(), [this, promise, work = std::move(work)] {
        Result<T> done = work();
        // The announcement is queued before the promise is kept: who waits for the future finds the house told.
        QMetaObject::invokeMethod(
            this,
            [this, done, undo = m_writer->nextUndo(), redo = m_writer->nextRedo(), now = m_writer->actor()] {
                if constexpr (std::is_same_v<T, ChangeSet>) {
                    m_nextUndo = undo;
                    m_nextRedo = redo;
                    if (done && done.value().touches(Table<Actor>::name, now.id)) {
                        m_actor = now;
                        Q_EMIT actorChanged();
                    }
                    announce(done);
                }
                if (--m_pending == 0)
                    Q_EMIT busyChanged(false);
            },
            Qt::QueuedConnection);
        promise->addResult(std::move(done));
        promise->finish();
    });
    return future;
}

void EditDoor::announce(const Result<ChangeSet> &done)
{
    Q_EMIT undoChanged();
    if (done && done.value().seq != 0)
        Q_EMIT m_hub.changed(done.value());
}

QFuture<Result<ChangeSet>> EditDoor::submit(Action action, std::shared_ptr<Progress> progress)
{
    return post<ChangeSet>([writer = m_writer.get(), action = std::move(action), progress = std::move(progress)] {
        return writer->perform(action, progress.get());
    });
}

QFuture<Result<ChangeSet>> EditDoor::undo()
{
    return post<ChangeSet>([writer = m_writer.get()] { return writer->undo(); });
}

QFuture<Result<ChangeSet>> EditDoor::redo()
{
    return post<ChangeSet>([writer = m_writer.get()] { return writer->redo(); });
}

QFuture<Result<void>> EditDoor::maintain(std::function<Result<void>(storage::Database &)> work)
{
    return post<void>([writer = m_writer.get(), work = std::move(work)] { return writer->maintain(work); });
}

QFuture<Result<void>> EditDoor::workAs(Key actor)
{
    return arrive([writer = m_writer.get(), actor] { return writer->workAs(actor); });
}

QFuture<Result<void>> EditDoor::signIn(Key actor, const QString &secret)
{
    return arrive([writer = m_writer.get(), actor, secret] { return writer->signIn(actor, secret); });
}

QFuture<Result<void>> EditDoor::confirm(const QString &secret)
{
    return post<void>([writer = m_writer.get(), secret] { return writer->confirm(secret); });
}

QFuture<Result<void>> EditDoor::lock()
{
    return arrive([writer = m_writer.get()] { return writer->lock(); });
}

QFuture<Result<void>> EditDoor::arrive(std::function<Result<void>()> work)
{
    return post<void>([this, writer = m_writer.get(), work = std::move(work)]() -> Result<void> {
        if (auto done = work(); !done)
            return done;
        QMetaObject::invokeMethod(
            this,
            [this, now = writer->actor(), locked = writer->isLocked(), undo = writer->nextUndo(),
             redo = writer->nextRedo()] {
                m_actor = now;
                m_locked = locked;
                m_nextUndo = undo;
                m_nextRedo = redo;
                Q_EMIT actorChanged();
                Q_EMIT undoChanged();
            },
            Qt::QueuedConnection);
        return {};
    });
}

Result<ChangeSet> EditDoor::submitAndWait(Action action, std::shared_ptr<Progress> progress)
{
    auto future = submit(std::move(action), std::move(progress));
    future.waitForFinished();
    return future.result();
}

} // namespace kz::edit

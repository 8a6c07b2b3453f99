#pragma once

#include "models/base/clock.h"
#include "models/query/read_pool.h"

#include <QObject>
#include <QTimer>

namespace kz::query {

/// Keeps the cache of today's standings up to date behind everybody's back: readers compute those who wait, the writer
/// stores them, a few at a time so that no edit has to wait. Lives on the GUI thread; nothing there waits for it.
class StandingWorker : public QObject
{
    Q_OBJECT

public:
    /// Runs work on the writer, in one transaction (EditDoor::maintain).
    using Maintain = std::function<QFuture<Result<void>>(std::function<Result<void>(storage::Database &)>)>;

    /// `pool` and `clock` must outlive the worker.
    StandingWorker(ReadPool &pool, const Clock &clock, Maintain maintain, QObject *parent = nullptr);

    /// Somebody may be waiting: call it after every commit and when a day begins.
    void wake();
    bool isBusy() const { return m_busy; }

    struct Batch; ///< some people and their new standings

Q_SIGNALS:
    /// Standings in the file are newer than what was read before; at most a few times a second, and at the end.
    void standingsChanged();
    void busyChanged(bool busy);
    /// How many people are done of those who waited, for the status bar.
    void progressed(qint64 done, qint64 all);

private:
    void markDue();
    void computeNext();
    void storeBatch(const Batch &batch, QDate today);
    void finish();

    ReadPool &m_pool;
    const Clock &m_clock;
    Maintain m_maintain;
    QDate m_markedDay;
    QTimer m_announce;
    qint64 m_done = 0;
    bool m_busy = false;
    bool m_again = false;
};

} // namespace kz::query

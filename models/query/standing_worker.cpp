#include "models/query/standing_worker.h"

#include "models/base/when_done.h"
#include "models/query/standing_cache.h"
#include "models/storage/journal.h"

namespace kz::query {

/// One chunk, and the state of the file it was computed from.
struct StandingWorker::Batch {
    ComputedStandings computed;
    qint64 seq = 0;
    qint64 waiting = 0;
};

namespace {

constexpr int chunkToStore = 128; ///< people computed and stored in one go: well below a tenth of a second
constexpr int announceEveryMs = 300;

Result<StandingWorker::Batch> nextBatch(storage::Database &database, QDate today)
{
    StandingWorker::Batch batch;
    // The number of the next entry first: what is committed while we read makes the batch stale, never wrong.
    const auto seq = storage::Journal(database).nextSeq();
    if (!seq)
        return seq.error();
    batch.seq = seq.value();
    const storage::StandingRepository standings(database);
    const auto people = standings.dirty(chunkToStore);
    if (!people)
        return people.error();
    const auto waiting = standings.dirtyCount();
    if (!waiting)
        return waiting.error();
    batch.waiting = waiting.value();
    if (people.value().empty())
        return batch;
    // Plans of its own: those shared with the pages may be a moment behind the file.
    Plans plans;
    auto computed = computeStandings(database, plans, people.value(), AsOf::today(today));
    if (!computed)
        return computed.error();
    batch.computed = std::move(computed).value();
    return batch;
}

Result<void> store(storage::Database &database, const StandingWorker::Batch &batch, QDate today)
{
    const auto seq = storage::Journal(database).nextSeq();
    if (!seq)
        return seq.error();
    if (seq.value() == batch.seq)
        return storeStandings(database, batch.computed);
    // Somebody has written meanwhile; so few are computed anew here, where nobody else can write.
    Plans plans;
    const auto computed = computeStandings(database, plans, batch.computed.people, AsOf::today(today));
    if (!computed)
        return computed.error();
    return storeStandings(database, computed.value());
}

} // namespace

StandingWorker::StandingWorker(ReadPool &pool, const Clock &clock, Maintain maintain, QObject *parent)
    : QObject(parent), m_pool(pool), m_clock(clock), m_maintain(std::move(maintain))
{
    m_announce.setSingleShot(true);
    m_announce.setInterval(announceEveryMs);
    connect(&m_announce, &QTimer::timeout, this, &StandingWorker::standingsChanged);
}

void StandingWorker::wake()
{
    if (m_busy) {
        m_again = true;
        return;
    }
    m_busy = true;
    m_again = false;
    m_done = 0;
    Q_EMIT busyChanged(true);
    if (m_markedDay == m_clock.today())
        computeNext();
    else
        markDue();
}

void StandingWorker::markDue()
{
    const QDate today = m_clock.today();
    const auto marking = m_maintain([today](storage::Database &database) -> Result<void> {
        const auto marked = storage::StandingRepository(database).markDue(today);
        return marked ? Result<void>() : marked.error();
    });
    whenDone(marking, this, [this, today](const Result<void> &marked) {
        if (marked)
            m_markedDay = today;
        computeNext();
    });
}

void StandingWorker::computeNext()
{
    const QDate today = m_clock.today();
    m_again = false;
    const auto computing = m_pool.run<Batch>(
        [today](storage::Database &database, const CancelToken &) { return nextBatch(database, today); });
    whenDone(computing, this, [this, today](const Result<Batch> &batch) {
        if (!batch || batch.value().computed.people.empty())
            finish();
        else
            storeBatch(batch.value(), today);
    });
}

void StandingWorker::storeBatch(const Batch &batch, QDate today)
{
    const auto people = qint64(batch.computed.people.size());
    const qint64 waiting = batch.waiting;
    const auto storing
        = m_maintain([batch, today](storage::Database &database) { return store(database, batch, today); });
    whenDone(storing, this, [this, people, waiting](const Result<void> &stored) {
        if (!stored) {
            finish();
            return;
        }
        Q_EMIT progressed(m_done + people, m_done + waiting);
        m_done += people;
        if (!m_announce.isActive())
            m_announce.start();
        computeNext();
    });
}

void StandingWorker::finish()
{
    m_busy = false;
    if (m_announce.isActive()) {
        m_announce.stop();
        Q_EMIT standingsChanged();
    }
    Q_EMIT busyChanged(false);
    if (m_again)
        wake();
}

} // namespace kz::query

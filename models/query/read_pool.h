#pragma once

#include "models/storage/database.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace kz::query {

/// Lets the one who asked for something long take the question back. Shared; any thread.
class CancelToken
{
public:
    bool isCancelled() const { return m_cancelled; }
    void cancel();

private:
    friend class ReadPool;
    void attach(storage::Database *database);
    void detach();

    std::atomic<bool> m_cancelled = false;
    std::mutex m_mutex;
    storage::Database *m_database = nullptr;
};

/// Reads on worker threads, each with a read-only connection of its own: the GUI thread never waits for SQLite.
/// Statements must be finished within the read (a SELECT left open lets the WAL grow without bound).
class ReadPool
{
public:
    explicit ReadPool(QString path, int threads = 2);
    ~ReadPool();

    /// Runs `read` on a worker. The future holds Cancelled when the token was cancelled first or meanwhile.
    template <typename T>
    QFuture<Result<T>> run(std::function<Result<T>(storage::Database &, const CancelToken &)> read,
                           std::shared_ptr<CancelToken> token = std::make_shared<CancelToken>());

    /// The same, here and now: CLI, tests and workers only.
    template <typename T>
    Result<T> runHere(const std::function<Result<T>(storage::Database &, const CancelToken &)> &read);

    QString path() const { return m_path; }

private:
    Result<std::unique_ptr<storage::Database>> borrow();
    void giveBack(std::unique_ptr<storage::Database> database);
    template <typename T>
    Result<T> perform(const std::function<Result<T>(storage::Database &, const CancelToken &)> &read,
                      CancelToken &token);

    QString m_path;
    QThreadPool m_threads;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<storage::Database>> m_idle;
};

template <typename T>
Result<T> ReadPool::perform(const std::function<Result<T>(storage::Database &, const CancelToken &)> &read,
                            CancelToken &token)
{
    if (token.isCancelled())
        return makeError(ErrorCode::Cancelled);
    auto borrowed = borrow();
    if (!borrowed)
        return borrowed.error();
    auto database = std::move(borrowed).value();
    token.attach(database.get());
    Result<T> done = read(*database, token);
    token.detach();
    giveBack(std::move(database));
    if (token.isCancelled())
        return makeError(ErrorCode::Cancelled);
    return done;
}

template <typename T>
Result<T> ReadPool::runHere(const std::function<Result<T>(storage::Database &, const CancelToken &)> &read)
{
    CancelToken token;
    return perform(read, token);
}

template <typename T>
QFuture<Result<T>> ReadPool::run(std::function<Result<T>(storage::Database &, const CancelToken &)> read,
                                 std::shared_ptr<CancelToken> token)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->start();
    m_threads.start([this, promise, token = std::move(token), read = std::move(read)] {
        promise->addResult(perform(read, *token));
        promise->finish();
    });
    return future;
}

} // namespace kz::query

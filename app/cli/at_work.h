#pragma once

#include "app/cli/verb.h"

#include "models/storage/database.h"

#include <atomic>
#include <functional>

namespace kz::cli {

/// What a work and who waits for it tell each other. Any thread.
class WorkState
{
public:
    /// How far the work is, 0 … 1; false when it should stop.
    bool tell(double share)
    {
        m_share = share;
        return !m_cancelled;
    }
    bool isCancelled() const { return m_cancelled; }
    void cancel() { m_cancelled = true; }
    double share() const { return m_share; } ///< below 0: nobody knows

private:
    std::atomic<double> m_share = -1;
    std::atomic<bool> m_cancelled = false;
};

/// Runs `work` on another thread and waits, saying on err how far it is once that has taken a second. When the person
/// wants it stopped, the work is told and whatever `database` is doing is interrupted.
void waitFor(Console &console, const QString &what, storage::Database *database,
             const std::function<void(WorkState &)> &work);

/// The same for work with a result, which is Cancelled when it was stopped before its end.
template <typename T>
Result<T> atWork(Console &console, const QString &what, storage::Database *database,
                 const std::function<Result<T>(WorkState &)> &work)
{
    Result<T> done = makeError(ErrorCode::Cancelled);
    waitFor(console, what, database, [&](WorkState &state) {
        if (state.isCancelled())
            return;
        auto made = work(state);
        if (made || !state.isCancelled()) // what was done to its end is done
            done = std::move(made);
    });
    return done;
}

} // namespace kz::cli

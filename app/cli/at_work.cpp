#include "app/cli/at_work.h"

#include "app/cli/progress_line.h"

#include <chrono>
#include <future>

namespace kz::cli {

void waitFor(Console &console, const QString &what, storage::Database *database,
             const std::function<void(WorkState &)> &work)
{
    using namespace std::chrono_literals;
    WorkState state;
    ProgressLine line(console, what);
    if (!line.report(state.share()))
        state.cancel();
    const auto done = std::async(std::launch::async, [&] { work(state); });
    // Interrupting reaches the statement that runs at that moment and no later one: it is said until it is heard.
    do {
        if (!line.report(state.share()))
            state.cancel();
        if (state.isCancelled() && database)
            database->interrupt();
    } while (done.wait_for(state.isCancelled() ? 1ms : 5ms) == std::future_status::timeout);
}

} // namespace kz::cli

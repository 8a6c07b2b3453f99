#include "app/cli/fresh_standings.h"

#include "app/cli/at_work.h"
#include "app/cli/progress_line.h"

#include "models/query/standing_cache.h"

#include <QCoreApplication>
#include <QThread>

namespace kz::cli {

void freshStandings(edit::EditDoor &door, Console &console)
{
    WorkState state;
    const QDate today = console.clock.today();
    const auto computed = door.maintain([&state, today](storage::Database &database) -> Result<void> {
        const auto all = query::rebuildStandings(database, today, false, [&state](qint64 done, qint64 waiting) {
            return state.tell(double(done) / double(waiting));
        });
        // What was computed before a stop stays; the rest is still marked as due.
        return all || all.error().code == ErrorCode::Cancelled ? Result<void>() : all.error();
    });
    ProgressLine line(console, QCoreApplication::translate("CommandLine", "Computing standings"));
    while (!computed.isFinished()) {
        if (!line.report(state.share()))
            state.cancel();
        QThread::msleep(5);
    }
    if (const Result<void> done = computed.result(); !done)
        console.fail(done.error());
}

} // namespace kz::cli

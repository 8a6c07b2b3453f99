#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/storage/database.h"

#include <QString>

#include <functional>

namespace kz::demo {

/// The demo region: eight invented sites and sixty invented people with two fiscal years of records, and as many more
/// of each as asked for. The same options and the same day give the same region.
struct Options {
    int people = 60; ///< at least 60; the first sixty are always the same
    int sites = 8;   ///< at least 8
    int years = 2;   ///< fiscal years of records, this one included; 2 … 10
    quint32 seed = 1;
    qint64 records = 0; ///< pieces of evidence to reach at least; 0: as many as come naturally
    QString packet; ///< where to put the logbook of 仮屋 みなと as it comes back from the island; empty: nowhere
};

/// What was made.
struct Summary {
    qint64 people = 0;
    qint64 sites = 0;
    qint64 placements = 0;
    qint64 logEntries = 0;
    qint64 assessments = 0;
    qint64 records = 0; ///< of every kind, the above included
    QString passphrase; ///< of the packet, drawn by lot
};

/// Told how far it is, 0 … 1; false cancels. Called on the thread that writes, never from two at once.
using ProgressTold = std::function<bool(double)>;

/// Whether nothing was entered after the region was made, no matter by whom: not even what was taken back again. False
/// for files that are no demo regions.
Result<bool> isUntouched(storage::Database &database);

/// Makes a new file and fills it through the edit door, everybody's standing of today included. BadArgument (name,
/// value), FileExists, Cancelled …; on failure nothing is left behind. The packet has one new entry and one in conflict
/// with the file. Waits for the writer: for workers and the CLI,
/// never on a GUI thread.
Result<Summary> makeDemo(const QString &path, const Options &options, const Clock &clock,
                         const ProgressTold &progress = {});

} // namespace kz::demo

#pragma once

#include "models/query/as_of.h"
#include "models/storage/database.h"

#include <QCommandLineParser>

namespace kz::cli {

/// The day an option names, as people write days; today without it. BadArgument when it is no day.
Result<QDate> dayGiven(const QCommandLineParser &parser, const QString &option, const Clock &clock);

/// The two days a figure is asked for. While people wait for today's cache, figures are computed from the evidence:
/// nobody waits here for the cache.
Result<query::AsOf> askedDay(storage::Database &database, QDate happened, QDate entered, const Clock &clock);

} // namespace kz::cli

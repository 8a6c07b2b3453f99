#include "app/cli/asked_day.h"

#include "models/base/dates.h"
#include "models/storage/standing_repository.h"

namespace kz::cli {

Result<QDate> dayGiven(const QCommandLineParser &parser, const QString &option, const Clock &clock)
{
    if (!parser.isSet(option))
        return clock.today();
    const QDate day = dayFromText(parser.value(option));
    if (!day.isValid())
        return makeError(ErrorCode::BadArgument, {QStringLiteral("--") + option, parser.value(option)});
    return day;
}

Result<query::AsOf> askedDay(storage::Database &database, QDate happened, QDate entered, const Clock &clock)
{
    const auto waiting = storage::StandingRepository(database).dirtyCount();
    if (!waiting)
        return waiting.error();
    auto asOf = query::AsOf::on(happened, clock, entered);
    asOf.current = asOf.current && waiting.value() == 0;
    return asOf;
}

} // namespace kz::cli

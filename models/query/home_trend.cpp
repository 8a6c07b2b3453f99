#include "models/base/dates.h"
#include "models/query/home.h"
#include "models/query/month_text.h"

#include <algorithm>

namespace kz::query {

namespace {

constexpr int monthsShown = 24;

/// Days × share within some days.
double personDays(const Placement &placement, QDate from, QDate to)
{
    const QDate first = std::max(from, placement.from);
    const QDate last = std::min(to, placement.to);
    return first <= last ? double(first.daysTo(last) + 1) * placement.share : 0;
}

} // namespace

Result<HomeCounts> homeCounts(storage::Database &database, Plans &plans, const AsOf &asOf)
{
    const storage::HomeReads reads(database);
    HomeCounts counts{.fiscalYear = fiscalYearOf(asOf.happened), .year = {}, .before = {}};
    const QDate begin = fiscalYearStart(counts.fiscalYear);
    const auto year = reads.counts(begin, asOf.happened);
    if (!year)
        return year.error();
    counts.year = year.value();
    const auto before = reads.counts(begin.addYears(-1), asOf.happened.addYears(-1));
    if (!before)
        return before.error();
    counts.before = before.value();
    const auto forms = formsToCountersign(database, plans, asOf.happened);
    if (!forms)
        return forms.error();
    counts.year.waiting += forms.value();
    return counts;
}

Result<HomeTrend> homeTrend(storage::Database &database, const AsOf &asOf, Key site)
{
    const storage::HomeReads reads(database);
    const QDate day = asOf.happened;
    const QDate lastMonth(day.year(), day.month(), 1);
    HomeTrend trend{.fiscalYear = fiscalYearOf(day), .year = {}, .before = {}, .months = {}};
    const QDate begin = fiscalYearStart(trend.fiscalYear);
    for (int back = monthsShown - 1; back >= 0; --back)
        trend.months.push_back({.month = lastMonth.addMonths(-back)});
    const auto counts = reads.months(site, monthOf(trend.months.front().month), monthOf(lastMonth));
    if (!counts)
        return counts.error();
    for (const storage::MonthCount &count : counts.value()) {
        const QDate month = QDate::fromString(count.month + QStringLiteral("-01"), Qt::ISODate);
        const auto at = std::ranges::find(trend.months, month, &ObservedMonth::month);
        if (at == trend.months.end())
            continue;
        const bool isLog = count.kind == EvidenceKind::LogEntry;
        (isLog ? at->logged : count.self ? at->self : at->rated) += count.n;
    }
    for (const ObservedMonth &month : trend.months) {
        const bool inYear = month.month >= begin;
        const bool inBefore = month.month >= begin.addYears(-1) && month.month <= lastMonth.addYears(-1);
        if (!inYear && !inBefore)
            continue;
        HomeTrend::Sum &sum = inYear ? trend.year : trend.before;
        sum.logged += month.logged;
        sum.rated += month.rated;
    }
    const auto dispatches = reads.dispatches(begin.addYears(-1), day);
    if (!dispatches)
        return dispatches.error();
    for (const Placement &placement : dispatches.value()) {
        if (site != 0 && placement.site != site)
            continue;
        trend.year.dispatchDays += personDays(placement, begin, day);
        trend.before.dispatchDays += personDays(placement, begin.addYears(-1), day.addYears(-1));
    }
    return trend;
}

} // namespace kz::query

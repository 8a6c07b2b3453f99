#include "models/base/dates.h"
#include "models/progress/absent_span.h"
#include "models/query/sites.h"
#include "models/storage/person_records.h"

#include <algorithm>
#include <unordered_set>

namespace kz::query {

namespace {

bool isDispatch(PlacementKind kind)
{
    return kind != PlacementKind::Rotation && kind != PlacementKind::GeneralOutpatient;
}

/// Calls visit(fiscal year, first, last) for every part of a stay, up to the day.
template <typename Visit>
void eachYear(const Placement &placement, QDate day, Visit &&visit)
{
    const QDate end = std::min(placement.to, day);
    for (int year = fiscalYearOf(placement.from); fiscalYearStart(year) <= end; ++year)
        visit(year, std::max(placement.from, fiscalYearStart(year)), std::min(end, fiscalYearEnd(year)));
}

/// The days of one person's stays in a year, each at most once.
double weeksOf(const std::vector<std::pair<QDate, double>> &changes, const std::vector<progress::AbsentSpan> &absent)
{
    double weeks = 0;
    double share = 0;
    for (size_t i = 0; i + 1 < changes.size(); ++i) {
        share += changes[i].second;
        const QDate from = changes[i].first;
        const QDate to = changes[i + 1].first; // not included
        const double counted = std::min(1.0, std::max(0.0, share));
        if (counted < 1e-9 || from == to)
            continue;
        double missed = 0;
        for (const progress::AbsentSpan &span : absent)
            missed += span.within(from.toJulianDay(), to.toJulianDay() - 1);
        weeks += counted * std::max(0.0, double(from.daysTo(to)) / 7.0 - missed / 5.0);
    }
    return weeks;
}

} // namespace

Result<std::vector<RotationYear>> siteRotations(storage::Database &database, Key site, QDate day)
{
    const auto placements = storage::SiteReads(database).placementsAt(site, day);
    if (!placements)
        return placements.error();
    std::map<int, RotationYear> years;
    // For each year and person the days on which their share at the site changes, and by how much.
    std::map<std::pair<int, Key>, std::vector<std::pair<QDate, double>>> changes;
    for (const Placement &placement : placements.value()) {
        if (placement.kind != PlacementKind::Rotation)
            continue;
        eachYear(placement, day, [&](int year, QDate first, QDate last) {
            ++years[year].stays;
            auto &ofPerson = changes[{year, placement.person}];
            ofPerson.emplace_back(first, placement.share);
            ofPerson.emplace_back(last.addDays(1), -placement.share);
        });
    }
    for (auto &[place, ofPerson] : changes) {
        const auto absences = storage::recordsOf<Absence>(database, place.second);
        if (!absences)
            return absences.error();
        std::ranges::sort(ofPerson, {}, &std::pair<QDate, double>::first);
        years[place.first].weeks += weeksOf(ofPerson, progress::absentSpans(absences.value()));
        ++years[place.first].people;
    }
    std::vector<RotationYear> found;
    for (auto &[year, figures] : years) {
        figures.fiscalYear = year;
        found.push_back(figures);
    }
    std::ranges::reverse(found);
    return found;
}

Result<std::vector<DispatchYear>> siteDispatches(storage::Database &database, Key site, QDate day)
{
    const storage::SiteReads reads(database);
    const auto received = reads.placementsAt(site, day);
    if (!received)
        return received.error();
    const auto sent = reads.placementsFrom(site, day);
    if (!sent)
        return sent.error();
    std::map<std::pair<int, int>, DispatchYear> years;
    const auto add = [&](const std::vector<Placement> &placements, double DispatchYear::*into) {
        for (const Placement &placement : placements) {
            if (!isDispatch(placement.kind))
                continue;
            eachYear(placement, day, [&](int year, QDate first, QDate last) {
                DispatchYear &figures = years[{-year, int(placement.kind)}];
                figures.fiscalYear = year;
                figures.kind = placement.kind;
                figures.*into += double(first.daysTo(last) + 1) * placement.share;
                ++figures.n;
            });
        }
    };
    add(received.value(), &DispatchYear::received);
    add(sent.value(), &DispatchYear::sent);
    std::vector<DispatchYear> found;
    for (const auto &[place, figures] : years)
        found.push_back(figures);
    return found;
}

} // namespace kz::query

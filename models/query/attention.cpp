#include "models/query/attention.h"

#include "models/query/headcount.h"

#include <algorithm>

namespace kz::query {

namespace {

constexpr int planDaysAhead = 30;
constexpr int expiryDaysAhead = 90;
constexpr int packetDaysAhead = 7; ///< time to bring it back by its last day
constexpr int packetDaysOut = 28;  ///< where it has no last day

/// One place.
std::optional<Overfull> overfullPlace(std::span<const storage::CountedStay> stays, QDate from, QDate to)
{
    const storage::CountedStay &place = stays.front();
    std::vector<Presence> presences;
    for (const storage::CountedStay &stay : stays)
        presences.push_back({stay.person, stay.from, stay.to});
    Overfull found{.site = place.site,
                   .department = place.department,
                   .siteName = place.siteName,
                   .departmentName = place.departmentName,
                   .capacity = place.capacity};
    QDate day = from;
    for (const int people : headcount(std::move(presences), from, to)) {
        if (people > place.capacity) {
            found.from = found.from.isValid() ? found.from : day;
            found.to = day;
            found.people = std::max(found.people, people);
        }
        day = day.addDays(1);
    }
    return found.from.isValid() ? std::optional(found) : std::nullopt;
}

} // namespace

std::vector<Overfull> overfull(const std::vector<storage::CountedStay> &stays, QDate from, QDate to)
{
    std::vector<Overfull> found;
    for (auto first = stays.begin(); first != stays.end();) {
        const auto last = std::find_if(first, stays.end(), [&](const storage::CountedStay &stay) {
            return stay.site != first->site || stay.department != first->department;
        });
        if (auto place = overfullPlace({first, last}, from, to))
            found.push_back(*std::move(place));
        first = last;
    }
    std::ranges::stable_sort(found, {}, &Overfull::from);
    return found;
}

Result<Attention> attention(storage::Database &database, const AsOf &asOf)
{
    const QDate day = asOf.happened;
    const QDate ahead = day.addDays(planDaysAhead);
    const QDate ago = day.addDays(-patienceDays);
    const storage::AttentionReads reads(database);
    Attention found;
    std::vector<storage::CountedStay> stays;
    Result<void> state;
    take(reads.expiring(day, day.addDays(expiryDaysAhead)), found.expiring, state);
    take(reads.ending(day, day.addDays(expiryDaysAhead)), found.ending, state);
    take(reads.unsupervised(day, ahead), found.unsupervised, state);
    take(reads.countedStays(day, ahead), stays, state);
    take(reads.unrated(day.addDays(-forgottenDays), ago, day), found.unrated, state);
    take(reads.silent(ago, day), found.silent, state);
    take(reads.overdueInterviews(day), found.interviews, state);
    take(reads.overdueFollowUps(day), found.followUps, state);
    take(reads.packetsOut(day, day.addDays(-forgottenDays), day.addDays(packetDaysAhead), day.addDays(-packetDaysOut)),
         found.packets, state);
    take(reads.waitingSince(ago), found.waiting, state);
    take(applicationsWaiting(database, asOf), found.applications, state);
    if (!state)
        return state.error();
    found.overfull = overfull(stays, day, ahead);
    return found;
}

} // namespace kz::query

#include "models/query/attention.h"

#include "models/query/headcount.h"
#include "models/query/rating_sheet.h"

#include <algorithm>
#include <unordered_set>

namespace kz::query {

namespace {

constexpr int planDaysAhead = 30;
constexpr int expiryDaysAhead = 90;
constexpr int packetDaysAhead = 7; ///< time to bring it back by its last day
constexpr int packetDaysOut = 28;  ///< where it has no last day

/// Where no packet was ever handed out, none is missed: there is a network everywhere.
Result<std::vector<storage::PacketDue>> missedPackets(storage::Database &database, QDate day)
{
    const auto any = storage::handsOutPackets(database);
    if (!any)
        return any.error();
    if (!any.value())
        return std::vector<storage::PacketDue>();
    return storage::packetsDue(database, day, day.addDays(storage::packetDueDays));
}

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

/// Forms for which the queue waits, by site and version.
Result<std::vector<storage::WaitingCount>> waitingForms(storage::Database &database, Plans &plans, QDate day)
{
    const auto versions = versionsThatCountersign(database, plans);
    if (!versions)
        return versions.error();
    return storage::AttentionReads(database).formsWaitingSince(day, versions.value());
}

/// Log entries and forms together, the longest waiting first.
Result<std::vector<storage::WaitingCount>> waitingBySite(storage::Database &database, Plans &plans, QDate day)
{
    auto entries = storage::AttentionReads(database).waitingSince(day);
    if (!entries)
        return entries.error();
    const auto forms = waitingForms(database, plans, day);
    if (!forms)
        return forms.error();
    std::vector<storage::WaitingCount> counts = std::move(entries).value();
    for (const storage::WaitingCount &more : forms.value()) {
        const auto same = std::ranges::find(counts, more.site, &storage::WaitingCount::site);
        if (same == counts.end()) {
            counts.push_back(more);
            continue;
        }
        same->entries += more.entries;
        same->oldest = std::min(same->oldest, more.oldest);
    }
    std::ranges::stable_sort(counts, {}, &storage::WaitingCount::oldest);
    return counts;
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

Result<std::vector<storage::SilentLine>> silentPeople(storage::Database &database, QDate day)
{
    const storage::AttentionReads reads(database);
    const QDate since = day.addDays(-patienceDays);
    auto rotating = reads.silent(since, day);
    if (!rotating)
        return rotating.error();
    const auto enrolled = reads.silentEnrolled(since, day);
    if (!enrolled)
        return enrolled.error();
    std::vector<storage::SilentLine> lines = std::move(rotating).value();
    std::unordered_set<Key> named;
    for (const storage::SilentLine &line : lines)
        named.insert(line.person);
    for (const storage::SilentLine &line : enrolled.value())
        if (!named.contains(line.person))
            lines.push_back(line);
    std::ranges::stable_sort(lines, {}, &storage::SilentLine::lastDay); // an invalid day, never, is the least
    return lines;
}

Result<int> formsToCountersign(storage::Database &database, Plans &plans, QDate day)
{
    const auto counts = waitingForms(database, plans, day);
    if (!counts)
        return counts.error();
    int sum = 0;
    for (const storage::WaitingCount &count : counts.value())
        sum += count.entries;
    return sum;
}

Result<Attention> attention(storage::Database &database, Plans &plans, const Actor &reader, const AsOf &asOf,
                            const CancelToken &token)
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
    take(silentPeople(database, day), found.silent, state);
    take(reads.overdueInterviews(day), found.interviews, state);
    take(reads.overdueFollowUps(day), found.followUps, state);
    take(reads.overdueFeedback(day), found.feedback, state);
    take(reads.packetsOut(day, day.addDays(-forgottenDays), day.addDays(packetDaysAhead), day.addDays(-packetDaysOut)),
         found.packets, state);
    take(missedPackets(database, day), found.packetsDue, state);
    take(waitingBySite(database, plans, ago), found.waiting, state);
    take(lapsingCredits(database, plans, asOf, day.addDays(expiryDaysAhead), token), found.credits, state);
    take(lapsedLevels(database, plans, asOf, token), found.lapsed, state);
    take(applicationsWaiting(database, asOf), found.applications, state);
    if (!state)
        return state.error();
    std::erase_if(found.feedback, [&reader](const storage::OverdueFeedback &line) {
        return feedbackSight(reader, line.person) < FeedbackSight::Raters;
    });
    found.overfull = overfull(stays, day, ahead);
    return found;
}

} // namespace kz::query

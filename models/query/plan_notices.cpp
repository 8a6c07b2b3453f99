#include "models/query/board.h"

#include <algorithm>
#include <unordered_map>

namespace kz::query {

namespace {

bool touches(const Placement &stay, QDate from, QDate to)
{
    return stay.from <= to && stay.to >= from;
}

/// The first day of the stay on which nobody employs the person; nothing when no employment is known.
void addEmployment(const Board &board, const Placement &wanted, std::vector<PlanNotice> &notices)
{
    const BoardPerson *person = board.person(wanted.person);
    if (!person || person->employments.empty())
        return;
    QDate day = wanted.from;
    for (const Employment &period : person->employments)
        if (period.from <= day && (!period.to.isValid() || period.to >= day)) {
            if (!period.to.isValid() || period.to >= wanted.to)
                return;
            day = period.to.addDays(1);
        }
    notices.push_back({.kind = PlanNoticeKind::NotEmployed, .name = {}, .from = day, .to = wanted.to});
}

void addSite(const Board &board, const Placement &wanted, std::vector<PlanNotice> &notices)
{
    const Site *site = board.site(wanted.site);
    if (!site)
        return;
    if (site->opened.isValid() && wanted.from < site->opened)
        notices.push_back({.kind = PlanNoticeKind::SiteClosed,
                           .name = site->name,
                           .from = wanted.from,
                           .to = std::min(wanted.to, site->opened.addDays(-1))});
    else if (site->closed.isValid() && wanted.to > site->closed) // open on its last day
        notices.push_back({.kind = PlanNoticeKind::SiteClosed,
                           .name = site->name,
                           .from = std::max(wanted.from, site->closed.addDays(1)),
                           .to = wanted.to});
}

/// Rotations that together take more than the whole day, as the list of placements marks them.
void addOverlap(const Board &board, const Placement &wanted, std::vector<PlanNotice> &notices)
{
    if (wanted.kind != PlacementKind::Rotation)
        return;
    for (const int at : board.staysOf(wanted.person)) {
        const PlacementRow &line = board.stays[size_t(at)];
        const Placement &other = line.placement;
        if (other.id == wanted.id || other.kind != PlacementKind::Rotation || other.share + wanted.share <= 1
            || !touches(other, wanted.from, wanted.to))
            continue;
        notices.push_back({.kind = PlanNoticeKind::Overlap,
                           .name = line.siteName,
                           .from = std::max(other.from, wanted.from),
                           .to = std::min(other.to, wanted.to)});
        return;
    }
}

/// The first week that a stay touches in which the place takes fewer than are there; null where there is none.
const WeekLoad *tooFull(const PlaceLoad &load, const Placement &stay)
{
    if (!load.capacity)
        return nullptr;
    const auto week = std::ranges::find_if(load.weeks, [&](const WeekLoad &one) {
        return one.people > *load.capacity && touches(stay, one.week, one.week.addDays(6));
    });
    return week == load.weeks.end() ? nullptr : &*week;
}

void addLoad(const Board &board, const Placement &wanted, Key department, std::vector<PlanNotice> &notices)
{
    if (!trains(wanted) || wanted.site == 0)
        return;
    const PlaceLoad load = placeLoad(board, wanted.site, department, &wanted);
    if (const WeekLoad *week = tooFull(load, wanted))
        notices.push_back({.kind = department ? PlanNoticeKind::OverDepartment : PlanNoticeKind::OverSite,
                           .name = load.name,
                           .from = week->week,
                           .to = week->week.addDays(6),
                           .have = week->people,
                           .capacity = *load.capacity});
}

void addAbsence(const Board &board, const Placement &wanted, std::vector<PlanNotice> &notices)
{
    for (const int at : board.absencesOf(wanted.person)) {
        const Absence &away = board.absences[size_t(at)];
        if (away.from <= wanted.to && (!away.to.isValid() || away.to >= wanted.from)) {
            notices.push_back({.kind = PlanNoticeKind::Absent,
                               .name = {},
                               .from = std::max(away.from, wanted.from),
                               .to = away.to.isValid() ? std::min(away.to, wanted.to) : wanted.to});
            return;
        }
    }
}

} // namespace

std::vector<PlanNotice> planNotices(const Board &board, const Placement &wanted)
{
    std::vector<PlanNotice> notices;
    addEmployment(board, wanted, notices);
    addSite(board, wanted, notices);
    addOverlap(board, wanted, notices);
    addLoad(board, wanted, 0, notices);
    if (wanted.department)
        addLoad(board, wanted, *wanted.department, notices);
    addAbsence(board, wanted, notices);
    if (wanted.kind == PlacementKind::Rotation && !wanted.supervisor && wanted.site != 0)
        notices.push_back({.kind = PlanNoticeKind::NoSupervisor, .name = {}, .from = wanted.from, .to = wanted.to});
    return notices;
}

bool isGrave(const PlanNotice &notice)
{
    return notice.kind != PlanNoticeKind::NoSupervisor && notice.kind != PlanNoticeKind::Absent;
}

std::unordered_set<Key> graveStays(const Board &board)
{
    // Places that are too full, and in which weeks: looked at once for all who are there.
    std::unordered_map<Key, PlaceLoad> loads;
    for (const Site &site : board.sites)
        if (site.capacity)
            loads.emplace(site.id, placeLoad(board, site.id, 0));
    for (const Department &department : board.departments)
        if (department.capacity)
            loads.emplace(department.id, placeLoad(board, department.site, department.id));
    const auto isTooFull = [&loads](Key place, const Placement &stay) {
        const auto load = loads.find(place);
        return load != loads.end() && tooFull(load->second, stay);
    };
    std::unordered_set<Key> grave;
    for (const PlacementRow &line : board.stays) {
        const Placement &stay = line.placement;
        std::vector<PlanNotice> notices;
        addEmployment(board, stay, notices);
        addSite(board, stay, notices);
        const bool full = trains(stay) && (isTooFull(stay.site, stay) || isTooFull(stay.department.value_or(0), stay));
        if (full || line.overlaps || !notices.empty())
            grave.insert(stay.id);
    }
    return grave;
}

} // namespace kz::query

#include "models/query/board.h"

#include "models/storage/person_records.h"

#include <algorithm>
#include <functional>

namespace kz::query {

namespace {

template <typename T>
const T *byKey(const std::vector<T> &records, const std::unordered_map<Key, int> &places, Key key)
{
    const auto found = places.find(key);
    return found == places.end() ? nullptr : &records[size_t(found->second)];
}

const std::vector<int> &listOf(const std::unordered_map<Key, std::vector<int>> &lists, Key key)
{
    static const std::vector<int> none;
    const auto found = lists.find(key);
    return found == lists.end() ? none : found->second;
}

template <typename T, typename KeyOf>
void indexInto(std::unordered_map<Key, int> &places, const std::vector<T> &records, KeyOf keyOf)
{
    places.clear();
    places.reserve(records.size());
    for (int i = 0; i < int(records.size()); ++i)
        places.emplace(std::invoke(keyOf, records[size_t(i)]), i);
}

/// First and last day of the drawing: whole weeks, so that every week of a load is whole.
Result<std::pair<QDate, QDate>> daysOf(storage::Database &database, const BoardFilter &filter)
{
    const auto stays = storage::BoardReads(database).days();
    if (!stays)
        return stays.error();
    const int year = fiscalYearOf(filter.day);
    QDate from = fiscalYearStart(year);
    QDate to = fiscalYearEnd(year + 1);
    if (filter.period == BoardPeriod::All && stays.value().first.isValid())
        from = std::min(from, stays.value().first);
    if (stays.value().last.isValid())
        to = std::max(to, stays.value().last);
    return std::pair(weekStart(from), weekStart(to).addDays(6));
}

Result<std::vector<BoardPerson>> peopleOf(storage::Database &database, const BoardFilter &filter)
{
    storage::BoardConditions conditions{
        .person = filter.person, .site = filter.site, .from = {}, .to = {}, .enrolledOn = {}};
    if (filter.from.isValid()) {
        conditions.from = filter.from;
        conditions.to = filter.to;
    } else {
        if (filter.period != BoardPeriod::All)
            conditions.from = filter.day;
        if (filter.period == BoardPeriod::Running)
            conditions.to = filter.day;
        else if (filter.site == 0)
            conditions.enrolledOn = filter.day; // they wait to be planned
    }
    auto read = storage::BoardReads(database).people(conditions, filter.day);
    if (!read)
        return read.error();
    std::vector<BoardPerson> people = std::move(read).value();
    for (BoardPerson &person : people) {
        auto employments = storage::recordsOf<Employment>(database, person.person);
        if (!employments)
            return employments.error();
        person.employments = std::move(employments).value();
        std::ranges::sort(person.employments, {}, &Employment::from);
    }
    return people;
}

bool hasPeople(const PlaceLoad &load)
{
    return std::ranges::any_of(load.weeks, [](const WeekLoad &week) { return week.people > 0; });
}

/// Whether nobody of a site would be missed if its row were not there.
bool isEmpty(const PlaceLoad &load)
{
    return !load.capacity && !hasPeople(load);
}

std::vector<PlaceLoad> loadsOf(const Board &board, Key chosen)
{
    std::vector<PlaceLoad> loads;
    for (const Site &site : board.sites) {
        if (chosen != 0 && site.id != chosen)
            continue;
        if (PlaceLoad load = placeLoad(board, site.id, 0); chosen != 0 || !isEmpty(load))
            loads.push_back(std::move(load));
        if (chosen != 0)
            for (const Department &department : board.departments)
                if (department.site == site.id)
                    if (PlaceLoad load = placeLoad(board, site.id, department.id); !isEmpty(load))
                        loads.push_back(std::move(load));
    }
    // Who is there comes before who could be.
    if (chosen == 0)
        std::ranges::stable_partition(loads, hasPeople);
    return loads;
}

bool isThere(const Placement &stay, Key site, Key department)
{
    return trains(stay) && stay.site == site && (department == 0 || stay.department.value_or(0) == department);
}

} // namespace

const Site *Board::site(Key key) const
{
    return byKey(sites, index.sites, key);
}

const Department *Board::department(Key key) const
{
    return byKey(departments, index.departments, key);
}

const BoardPerson *Board::person(Key key) const
{
    return byKey(people, index.people, key);
}

const PlacementRow *Board::stay(Key key) const
{
    return byKey(stays, index.stays, key);
}

const std::vector<int> &Board::staysOf(Key person) const
{
    return listOf(index.staysOf, person);
}

const std::vector<int> &Board::staysAt(Key site) const
{
    return listOf(index.staysAt, site);
}

const std::vector<int> &Board::absencesOf(Key person) const
{
    return listOf(index.absencesOf, person);
}

void Board::reindex()
{
    indexInto(index.people, people, &BoardPerson::person);
    indexInto(index.sites, sites, &Site::id);
    indexInto(index.departments, departments, &Department::id);
    indexInto(index.stays, stays, [](const PlacementRow &line) { return line.placement.id; });
    index.staysOf.clear();
    index.staysAt.clear();
    index.absencesOf.clear();
    for (int i = 0; i < int(stays.size()); ++i) {
        index.staysOf[stays[size_t(i)].placement.person].push_back(i);
        index.staysAt[stays[size_t(i)].placement.site].push_back(i);
    }
    const auto begins = [this](int at) { return stays[size_t(at)].placement.from; };
    for (auto *lists : {&index.staysOf, &index.staysAt})
        for (auto &[key, places] : *lists)
            std::ranges::stable_sort(places, {}, begins); // they are, as the file gives them
    for (int i = 0; i < int(absences.size()); ++i)
        index.absencesOf[absences[size_t(i)].person].push_back(i);
}

void Board::change(const Placement &wanted)
{
    const auto known = index.stays.find(wanted.id);
    if (known == index.stays.end())
        return;
    const int at = known->second;
    PlacementRow &line = stays[size_t(at)];
    std::erase(index.staysOf[line.placement.person], at);
    std::erase(index.staysAt[line.placement.site], at);
    line.placement = wanted;
    if (const BoardPerson *whose = person(wanted.person))
        line.personName = whose->name;
    const auto begins = [this](int place) { return stays[size_t(place)].placement.from; };
    for (std::vector<int> *places : {&index.staysOf[wanted.person], &index.staysAt[wanted.site]})
        places->insert(std::ranges::upper_bound(*places, wanted.from, {}, begins), at);
    if (std::ranges::any_of(planNotices(*this, wanted), isGrave))
        grave.insert(wanted.id);
    else
        grave.erase(wanted.id);
}

Result<Board> board(storage::Database &database, const BoardFilter &filter, const CancelToken &token)
{
    const auto days = daysOf(database, filter);
    if (!days)
        return days.error();
    Board board;
    std::tie(board.from, board.to) = days.value();
    auto people = peopleOf(database, filter);
    if (!people)
        return people.error();
    board.people = std::move(people).value();
    auto stays = storage::PlacementReads(database).between(board.from, board.to);
    if (!stays)
        return stays.error();
    board.stays = std::move(stays).value();
    const auto away = absences(database, {.person = filter.person, .from = board.from, .to = board.to});
    if (!away)
        return away.error();
    for (const AbsenceLine &line : away.value())
        board.absences.push_back(line.absence);
    auto sites = storage::BoardReads(database).sites();
    if (!sites)
        return sites.error();
    board.sites = std::move(sites).value();
    auto departments = storage::BoardReads(database).departments();
    if (!departments)
        return departments.error();
    board.departments = std::move(departments).value();
    board.reindex();
    if (token.isCancelled())
        return makeError(ErrorCode::Cancelled);
    board.loads = loadsOf(board, filter.site);
    board.grave = graveStays(board);
    return board;
}

PlaceLoad placeLoad(const Board &board, Key site, Key department, const Placement *instead)
{
    PlaceLoad load{.site = site, .department = department, .name = {}, .capacity = {}, .weeks = {}};
    if (const Department *known = department ? board.department(department) : nullptr) {
        load.name = known->name;
        load.capacity = known->capacity;
    } else if (const Site *whole = board.site(site)) {
        load.name = whole->name;
        load.capacity = whole->capacity;
    }
    std::vector<Presence> stays;
    const auto add = [&](const Placement &stay) {
        if (isThere(stay, site, department))
            stays.push_back({stay.person, stay.from, stay.to});
    };
    for (const int at : board.staysAt(site)) {
        const Placement &stay = board.stays[size_t(at)].placement;
        if (!instead || stay.id != instead->id)
            add(stay);
    }
    if (instead)
        add(*instead);
    load.weeks = weekLoads(std::move(stays), board.from, board.to);
    return load;
}

QStringList peopleAt(const Board &board, Key site, Key department, QDate day)
{
    QStringList names;
    for (const int at : board.staysAt(site)) {
        const PlacementRow &line = board.stays[size_t(at)];
        if (isThere(line.placement, site, department) && line.placement.from <= day && line.placement.to >= day
            && !names.contains(line.personName))
            names.append(line.personName);
    }
    return names;
}

} // namespace kz::query

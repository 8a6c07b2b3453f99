#pragma once

#include "models/base/dates.h"
#include "models/query/headcount.h"
#include "models/query/read_pool.h"
#include "models/query/rotations.h"
#include "models/storage/board_reads.h"

#include <unordered_map>
#include <unordered_set>

namespace kz::query {

enum class BoardPeriod { RunningAndComing, Running, All };

struct BoardFilter {
    Key person = 0;
    Key site = 0;
    BoardPeriod period = BoardPeriod::RunningAndComing;
    QDate day; ///< what "running" means
    /// With All: only who is placed in these days. Both or neither.
    QDate from{};
    QDate to{};
};

using BoardPerson = storage::BoardPerson;

/// A place whose people are counted: a site, or one of its departments.
struct PlaceLoad {
    Key site = 0;
    Key department = 0; ///< 0: the whole site
    QString name;
    std::optional<int> capacity;
    std::vector<WeekLoad> weeks; ///< every week of the board
};

/// Where in a board's lists somebody's are found: what is asked at each move of the mouse passes over no list whole.
struct BoardIndex {
    std::unordered_map<Key, int> people;
    std::unordered_map<Key, int> stays;
    std::unordered_map<Key, int> sites;
    std::unordered_map<Key, int> departments;
    std::unordered_map<Key, std::vector<int>> staysOf; ///< by person, each by first day
    std::unordered_map<Key, std::vector<int>> staysAt; ///< by site, each by first day
    std::unordered_map<Key, std::vector<int>> absencesOf;
};

/// A plan as people by weeks. The stays are those of everybody, for what is full is full whoever is shown. Whoever
/// fills the lists by hand calls reindex().
struct Board {
    QDate from;                      ///< a Monday
    QDate to;                        ///< a Sunday
    std::vector<BoardPerson> people; ///< in kana order, their employments by first day
    std::vector<PlacementRow> stays; ///< by first day as they were read; one that was changed keeps its place
    std::vector<Absence> absences;   ///< of everybody
    std::vector<Site> sites;
    std::vector<Department> departments;
    std::unordered_set<Key> grave; ///< stays with a grave notice
    std::vector<PlaceLoad> loads;  ///< of the sites; of one site and its departments when one is chosen
    BoardIndex index;

    const Site *site(Key key) const;
    const Department *department(Key key) const;
    const BoardPerson *person(Key key) const;
    const PlacementRow *stay(Key key) const;
    const std::vector<int> &staysOf(Key person) const; ///< places in the stays, by first day
    const std::vector<int> &staysAt(Key site) const;   ///< the same
    const std::vector<int> &absencesOf(Key person) const;

    void reindex();
    /// Another person or other days for a stay that is there; nothing for any other. What it means for the marks of
    /// the others and for the loads only the next board tells. Costs what its people and its site have.
    void change(const Placement &wanted);
};

/// From the beginning of the day's fiscal year, or the first stay where all is asked for, to the end of the next
/// fiscal year or the last stay. Indexed. Any worker.
Result<Board> board(storage::Database &database, const BoardFilter &filter, const CancelToken &token);

/// The load of a site or of one department of it over the board's weeks. `instead`, when given, stands in the plan with
/// its key's stay taken out: what the plan would be.
PlaceLoad placeLoad(const Board &board, Key site, Key department, const Placement *instead = nullptr);
/// Who trains there on a day.
QStringList peopleAt(const Board &board, Key site, Key department, QDate day);

enum class PlanNoticeKind { NotEmployed, SiteClosed, Overlap, OverSite, OverDepartment, Absent, NoSupervisor };

/// Something a planner should know of a stay before it is kept. Nothing here forbids it.
struct PlanNotice {
    PlanNoticeKind kind = PlanNoticeKind::Overlap;
    QString name; ///< the site or department, or where the other stay is
    QDate from;   ///< the first day it holds; of a week that is too full, its Monday
    QDate to;
    int have = 0;
    int capacity = 0;
};

/// What is to be known of a stay as it would be, the gravest first; at most one of a kind, the first day of it.
std::vector<PlanNotice> planNotices(const Board &board, const Placement &wanted);
/// What cannot be meant so. That nobody supervises yet, or that somebody is away for a part of it, can.
bool isGrave(const PlanNotice &notice);
/// Every stay of the board that has a grave one, reckoned for all together.
std::unordered_set<Key> graveStays(const Board &board);

} // namespace kz::query

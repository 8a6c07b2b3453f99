#pragma once

#include "models/query/people.h"
#include "models/storage/work_reads.h"

#include <map>

namespace kz::query {

using WorkPlace = storage::WorkPlaceLine;

/// An item that can be logged, with what helps to find and choose it.
struct LoggableItem {
    Key item = 0;
    Title title;
    Title domain;
    QString code;
    QString search;                       ///< searchKey() of the titles and the code
    bool missing = false;                 ///< something asked of this person still wants it
    int recently = 0;                     ///< how often among the recent entries
    int here = 0;                         ///< how often at the place asked about, see itemsAt()
    TraineeRole role = TraineeRole::None; ///< as logged last
    int order = 0;                        ///< in the trees of the frameworks
};

/// Everything the log form needs to know of one person, read at once.
struct Logbook {
    Key person = 0;
    QString personName;
    std::vector<WorkPlace> places;   ///< stays, then affiliations, the newest first
    std::vector<LoggableItem> items; ///< as itemsAt() has them where the person works on the day
    std::vector<LogEntry> recent;    ///< newest first, of every status
    QHash<Key, Title> titles;        ///< of every item in `items` and `recent`
    std::vector<Absence> absences;
    /// How often others logged an item in the last three months where the person logged nothing lately, by site and
    /// department (0: the site as a whole); of the places of these weeks.
    std::map<std::pair<Key, Key>, QHash<Key, int>> others;
};

/// NotFound when there is no such person. `recent` entries are at most so many.
Result<Logbook> logbook(storage::Database &database, Plans &plans, Key person, const AsOf &asOf, int recent = 60);

/// Adds an entry of this person's that is older than the recent ones, behind them; nothing where it is there already or
/// another's.
Result<void> addEntry(storage::Database &database, Key entry, Logbook &book);

/// Whose it is and nothing that stands in it, for who does not reach the person's records.
Result<Logbook> closedLogbook(storage::Database &database, Key person, const AsOf &asOf);

/// The log entries of the days from one to another, of every status, newest first.
Result<std::vector<LogEntry>> entriesBetween(storage::Database &database, Key person, QDate from, QDate to);

/// Where somebody works on a day: the stay that runs (the one that began last), else where they belong; -1: nowhere.
int placeOn(const std::vector<WorkPlace> &places, QDate day);

/// Whether an absence is recorded for the day. Something may be logged all the same: half a day, or who came in.
bool isAbsent(const Logbook &book, QDate day);

/// The setting a place suggests when nothing was logged there yet.
CareSetting usualSetting(const WorkPlace &place);
/// The setting of the latest entry there that was no half-day, else the usual one.
CareSetting likelySetting(const Logbook &book, const WorkPlace &place);

/// The book's items for somebody at a place (null: nowhere in particular): first what they log there themselves, or
/// where they logged nothing yet what others log there; then what they log elsewhere, what is still missing, and the
/// rest in tree order.
std::vector<LoggableItem> itemsAt(const Logbook &book, const WorkPlace *place);

/// The items that match what was typed (kanji, kana, romaji, English, code), in the order of `items`, those that
/// begin with it first; all of them for an empty text.
std::vector<int> matchingItems(const std::vector<LoggableItem> &items, const QString &typed);

/// Recent entries that differ in what was done, the newest of each, for "the same again".
std::vector<LogEntry> recentKinds(const std::vector<LogEntry> &entries, size_t most);

} // namespace kz::query

#pragma once

#include "models/domain/evidence.h"
#include "models/storage/database.h"

#include <unordered_map>

namespace kz::storage {

/// Inserts log entries by the hundred thousand: the statements are prepared once and site_count is raised at the end
/// by what was added, in one go. Fastest when the entries come sorted by person and day, as evidence_item is.
/// Records are taken as they are: validate() and the keys are the caller's. Writer thread, inside its transaction.
class LogEntryLoader
{
public:
    /// Stamps `seq` as changed_seq and import_id.
    static Result<LogEntryLoader> prepare(Database &database, qint64 seq);

    Result<void> add(const LogEntry &entry);
    /// To be called once, after the last entry.
    Result<void> finish();

private:
    LogEntryLoader(Database &database, qint64 seq, Statement head, Statement log, Statement item);
    Result<void> addItem(const LogEntry &entry, const LoggedItem &item, int halfDays, int position);

    /// Where site_count stands for one item of one site in one month.
    struct Place {
        Key site = 0;
        Key item = 0;
        int month = 0; ///< year × 12 + month − 1
        bool operator==(const Place &) const = default;
    };
    struct PlaceHash {
        size_t operator()(const Place &place) const
        {
            return size_t(place.site) * 0x9e3779b97f4a7c15u ^ size_t(place.item) * 0xc2b2ae3d27d4eb4fu
                ^ size_t(place.month);
        }
    };
    struct Count {
        qint64 rows = 0;
        qint64 amount = 0;
    };

    Database *m_database;
    qint64 m_seq;
    Statement m_head;
    Statement m_log;
    Statement m_item;
    std::unordered_map<Place, Count, PlaceHash> m_counts;
};

} // namespace kz::storage

#pragma once

#include "models/domain/evidence.h"
#include "models/storage/database.h"

namespace kz::storage {

/// Figures of a fiscal year up to a day.
struct YearCounts {
    int people = 0;      ///< in employment on the day, or without any record of one
    int trainees = 0;    ///< enrolled on the day
    int sites = 0;       ///< members
    int rotations = 0;   ///< running on the day
    int awards = 0;      ///< decided in the year and not taken back
    int completions = 0; ///< enrolments completed in the year
    int waiting = 0;     ///< log entries that wait for a countersign
};

/// Items observed in one month over all sites, by kind of evidence; self-ratings apart.
struct MonthCount {
    QString month; ///< YYYY-MM
    EvidenceKind kind = EvidenceKind::LogEntry;
    bool self = false;
    qint64 n = 0;
};

/// Reading for the first page.
class HomeReads
{
public:
    explicit HomeReads(Database &database) : m_database(database) { }

    /// Short tables and indices only: the evidence itself is never passed through.
    Result<YearCounts> counts(QDate yearStart, QDate day) const;
    /// From the cache, by month (YYYY-MM); of one site or of all (0). What was not observed is left out.
    Result<std::vector<MonthCount>> months(Key site, const QString &from, const QString &to) const;
    /// Placements counted in person-days that touch the days.
    Result<std::vector<Placement>> dispatches(QDate from, QDate to) const;

    /// Items of which anything submitted happened at a site in these months (YYYY-MM); self-ratings and "not
    /// observed" aside.
    Result<std::vector<Key>> itemsSeenAtSite(Key site, const QString &fromMonth, const QString &toMonth) const;
    /// The same in one department, among the people who belong to it on the last day or were placed there meanwhile.
    Result<std::vector<Key>> itemsSeenInDepartment(Key department, QDate from, QDate to) const;

private:
    Database &m_database;
};

} // namespace kz::storage

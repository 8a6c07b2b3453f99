#pragma once

#include "models/storage/database.h"

namespace kz::storage {

/// Checks that only reading is needed for: what REFERENCES cannot hold, and the caches against their sources.
class VerifyReads
{
public:
    explicit VerifyReads(Database &database) : m_database(database) { }

    /// What SQLite says about the file and its references; empty when all is well.
    Result<QStringList> damage() const;
    /// Rows of site_count that are wrong, missing or too many.
    Result<qint64> wrongSiteCounts() const;
    /// Evidence whose site, department or item is not there.
    Result<qint64> orphanedSites() const;
    Result<qint64> orphanedDepartments() const;
    Result<qint64> orphanedItems() const;
    /// Rows of evidence_item that do not repeat their head and the row of its kind, or have none.
    Result<qint64> itemsUnlikeTheirHead() const;
    /// Evidence whose items are numbered with gaps: some were taken out.
    Result<qint64> itemsThatLackOthers() const;
    /// Attached files whose content is not there, and contents that are not what their hash says.
    Result<qint64> brokenAttachments() const;
    /// Everybody for whom a standing is cached, in order.
    Result<std::vector<Key>> peopleWithStandings() const;
    Result<std::vector<Key>> enrolledPeople() const;
    /// Whose standing waits to be computed, or is due by the day.
    Result<std::vector<Key>> waiting(QDate day) const;

private:
    Database &m_database;
};

} // namespace kz::storage

#include "models/storage/bulk.h"

#include "models/storage/evidence_repository.h"

namespace kz::storage {

Result<Imported> imported(Database &database, const char *table, qint64 importId)
{
    Imported found;
    // What a load inserts is not in entry_row: the first image there is how the load left the record.
    const std::string sql = std::string(R"(
        SELECT count(*),
               coalesce(sum(CASE WHEN changed_seq = ?1 THEN 0 ELSE
                   (SELECT before FROM entry_row r WHERE r.key = t.id ORDER BY seq, ordinal LIMIT 1)
                   IS NOT (SELECT after FROM entry_row r WHERE r.key = t.id ORDER BY seq DESC, ordinal DESC LIMIT 1)
               END), 0)
          FROM )")
        + table + " t WHERE import_id = ?1";
    auto done = database.each(
        sql,
        [&](const Statement &row) {
            found.rows = row.integer(0);
            found.changedSince = row.integer(1);
        },
        importId);
    if (!done)
        return done.error();
    return found;
}

Result<qint64> removeImported(Database &database, const char *table, qint64 importId)
{
    if (auto free = checkImportUnstamped(database, table, importId); !free)
        return free.error();
    if (std::string_view(table) == "evidence") {
        for (const char *sql : {R"(DELETE FROM evidence_item WHERE (person, day, evidence) IN
                                   (SELECT person, day, id FROM evidence WHERE import_id = ?1))",
                                "DELETE FROM log_entry WHERE id IN (SELECT id FROM evidence WHERE import_id = ?1)",
                                "DELETE FROM assessment WHERE id IN (SELECT id FROM evidence WHERE import_id = ?1)"})
            if (auto done = database.run(sql, importId); !done)
                return done.error();
    }
    return database.run(std::string("DELETE FROM ") + table + " WHERE import_id = ?1", importId);
}

Result<void> rememberImport(Database &database, const char *table, Key key)
{
    const auto done = database.run(std::string("INSERT INTO removed_import (key, import_id) SELECT id, import_id FROM ")
                                       + table + " WHERE id = ?1 AND import_id IS NOT NULL ON CONFLICT DO NOTHING",
                                   key);
    return done ? Result<void>() : done.error();
}

Result<void> returnToImport(Database &database, const char *table, Key key)
{
    const auto done = database.run(std::string("UPDATE ") + table
                                       + " SET import_id = (SELECT import_id FROM removed_import WHERE key = ?1)"
                                         " WHERE id = ?1",
                                   key);
    return done ? Result<void>() : done.error();
}

Result<void> markImportedDirty(Database &database, qint64 importId)
{
    for (const char *table : {"evidence", "placement", "enrolment", "absence", "employment", "level_award", "interview",
                              "attendance", "held_certificate"}) {
        const std::string sql = std::string("INSERT INTO standing_dirty (person) SELECT DISTINCT person FROM ") + table
            + " WHERE import_id = ?1 ON CONFLICT DO NOTHING";
        if (auto done = database.run(sql, importId); !done)
            return done.error();
    }
    return {};
}

} // namespace kz::storage

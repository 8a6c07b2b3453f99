#include "models/storage/bulk.h"

namespace kz::storage {

Result<Imported> imported(Database &database, const char *table, qint64 importId)
{
    Imported found;
    const std::string sql
        = std::string("SELECT count(*), coalesce(sum(changed_seq <> ?1), 0) FROM ") + table + " WHERE import_id = ?1";
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

Result<void> markImportedDirty(Database &database, qint64 importId)
{
    for (const char *sql : {R"(INSERT INTO standing_dirty (person)
                               SELECT DISTINCT person FROM evidence WHERE import_id = ?1 ON CONFLICT DO NOTHING)",
                            R"(INSERT INTO standing_dirty (person)
                               SELECT DISTINCT person FROM placement WHERE import_id = ?1 ON CONFLICT DO NOTHING)",
                            R"(INSERT INTO standing_dirty (person)
                               SELECT DISTINCT person FROM enrolment WHERE import_id = ?1 ON CONFLICT DO NOTHING)"})
        if (auto done = database.run(sql, importId); !done)
            return done.error();
    return {};
}

} // namespace kz::storage

#include "models/storage/verify_reads.h"

#include "models/storage/attachment_contents.h"

namespace kz::storage {

namespace {

Result<qint64> number(Database &database, const char *sql)
{
    const auto counted = database.value<qint64>(sql);
    if (!counted)
        return counted.error();
    return counted.value().value_or(0);
}

} // namespace

Result<QStringList> VerifyReads::damage() const
{
    QStringList found;
    if (auto done = m_database.each("PRAGMA integrity_check(20)",
                                    [&](const Statement &row) {
                                        if (row.text(0) != QStringLiteral("ok"))
                                            found.append(row.text(0));
                                    });
        !done)
        return done.error();
    if (auto done = m_database.each(
            "PRAGMA foreign_key_check",
            [&](const Statement &row) {
                found.append(QStringLiteral("%1 %2 → %3").arg(row.text(0)).arg(row.integer(1)).arg(row.text(2)));
            });
        !done)
        return done.error();
    return found;
}

Result<qint64> VerifyReads::wrongSiteCounts() const
{
    return number(m_database, R"(
        WITH fresh AS (
            SELECT site, item, substr(day, 1, 7) AS month,
                   CASE WHEN kind = 2 AND assessor_kind = 1 THEN 3 ELSE kind END AS kind, step,
                   count(*) AS n, sum(n + half_days) AS amount
              FROM evidence_item WHERE site IS NOT NULL AND status IN (1, 2) AND kind <> 4
             GROUP BY 1, 2, 3, 4, 5)
        SELECT (SELECT count(*) FROM (SELECT site, item, month, kind, step, n, amount FROM fresh
                                      EXCEPT SELECT site, item, month, kind, step, n, amount FROM site_count))
             + (SELECT count(*) FROM (SELECT site, item, month, kind, step FROM site_count
                                      EXCEPT SELECT site, item, month, kind, step FROM fresh)))");
}

Result<qint64> VerifyReads::orphanedSites() const
{
    return number(m_database, R"(
        SELECT count(*) FROM evidence WHERE site IS NOT NULL AND site NOT IN (SELECT id FROM site))");
}

Result<qint64> VerifyReads::orphanedDepartments() const
{
    return number(m_database, R"(
        SELECT count(*) FROM evidence WHERE department IS NOT NULL AND department NOT IN (SELECT id FROM department))");
}

Result<qint64> VerifyReads::orphanedItems() const
{
    return number(m_database, R"(
        SELECT count(*) FROM evidence_item WHERE item <> 0 AND item NOT IN (SELECT id FROM item))");
}

Result<qint64> VerifyReads::itemsUnlikeTheirHead() const
{
    return number(m_database, R"(
        SELECT count(*) FROM evidence_item i LEFT JOIN evidence e ON e.id = i.evidence
                                             LEFT JOIN log_entry l ON l.id = i.evidence
                                             LEFT JOIN assessment a ON a.id = i.evidence
         WHERE e.id IS NULL OR i.person <> e.person OR i.day <> e.day OR i.kind <> e.kind OR i.status <> e.status
            OR coalesce(i.site, 0) <> coalesce(e.site, 0)
            OR coalesce(i.department, 0) <> coalesce(e.department, 0)
            OR i.setting <> coalesce(l.setting, 0)
            OR i.half_days <> CASE WHEN i.item = 0 THEN coalesce(l.half_days, 0) ELSE 0 END
            OR coalesce(i.assessor, 0) <> coalesce(a.assessor, 0)
            OR i.assessor_kind <> coalesce(a.assessor_kind, 0))");
}

Result<qint64> VerifyReads::itemsThatLackOthers() const
{
    return number(m_database, R"(
        SELECT count(*) FROM (SELECT 1 FROM evidence_item
                               GROUP BY person, day, evidence HAVING max(position) <> count(*) - 1))");
}

Result<qint64> VerifyReads::brokenAttachments() const
{
    const auto missing
        = number(m_database, "SELECT count(*) FROM attachment WHERE hash NOT IN (SELECT hash FROM attachment_content)");
    if (!missing)
        return missing;
    qint64 broken = missing.value();
    const AttachmentContents contents(m_database);
    const auto hashes = contents.hashes();
    if (!hashes)
        return hashes.error();
    for (const QString &hash : hashes.value()) {
        const auto bytes = contents.find(hash);
        if (!bytes)
            return bytes.error();
        if (AttachmentContents::hashOf(bytes.value().value_or(QByteArray())) != hash)
            ++broken;
    }
    return broken;
}

Result<std::vector<Key>> VerifyReads::peopleWithStandings() const
{
    return m_database.column<Key>("SELECT person FROM standing_cache UNION SELECT person FROM standing_summary");
}

Result<std::vector<Key>> VerifyReads::enrolledPeople() const
{
    return m_database.column<Key>("SELECT DISTINCT person FROM enrolment ORDER BY person");
}

Result<std::vector<Key>> VerifyReads::waiting(QDate day) const
{
    return m_database.column<Key>(R"(
        SELECT person FROM standing_dirty UNION SELECT person FROM standing_summary WHERE recheck_on <= ?1)",
                                  day);
}

} // namespace kz::storage

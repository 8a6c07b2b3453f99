#include "models/storage/placement_reads.h"

namespace kz::storage {

namespace {

constexpr char lines[] = R"(
        SELECT t.id, t.person, t.kind, t.site, t.from_site, t.department, t.field, t.from_day, t.to_day, t.share,
               t.supervisor, t.note, p.name, s.name, coalesce(o.name, ''), coalesce(d.name, ''), coalesce(d.field, ''),
               coalesce(v.name, ''),
               t.kind = 'rotation' AND EXISTS (
                   SELECT 1 FROM placement r
                    WHERE r.person = t.person AND r.id <> t.id AND r.kind = 'rotation' AND r.from_day <= t.to_day
                      AND r.to_day >= t.from_day AND r.share + t.share > 1)
          FROM placement t JOIN person p ON p.id = t.person JOIN site s ON s.id = t.site
          LEFT JOIN site o ON o.id = t.from_site LEFT JOIN department d ON d.id = t.department
          LEFT JOIN person v ON v.id = t.supervisor )";

PlacementLine lineOf(const Statement &row)
{
    PlacementLine line;
    line.placement = Database::recordOf<Placement>(row);
    row.get(12, line.personName);
    row.get(13, line.siteName);
    row.get(14, line.fromSiteName);
    row.get(15, line.departmentName);
    row.get(16, line.departmentField);
    row.get(17, line.supervisorName);
    row.get(18, line.overlaps);
    return line;
}

} // namespace

Result<std::vector<Key>> PlacementReads::keys(const PlacementConditions &conditions) const
{
    constexpr char sql[] = R"(
        SELECT t.id FROM placement t JOIN person p ON p.id = t.person
         WHERE (?1 = 0 OR t.person = ?1) AND (?2 = 0 OR t.site = ?2)
           AND (?3 IS NULL OR t.to_day >= ?3) AND (?4 IS NULL OR t.from_day <= ?4)
         ORDER BY t.from_day, p.kana_key, t.id)";
    return m_database.column<Key>(sql, conditions.person, conditions.site, conditions.from, conditions.to);
}

Result<std::optional<PlacementLine>> PlacementReads::line(Key placement) const
{
    static const std::string sql = std::string(lines) + "WHERE t.id = ?1";
    std::optional<PlacementLine> found;
    auto done = m_database.each(
        sql, [&](const Statement &row) { found = lineOf(row); }, placement);
    if (!done)
        return done.error();
    return found;
}

Result<std::vector<PlacementLine>> PlacementReads::between(QDate from, QDate to) const
{
    static const std::string sql
        = std::string(lines) + "WHERE t.from_day <= ?2 AND t.to_day >= ?1 ORDER BY t.from_day, t.id";
    std::vector<PlacementLine> found;
    auto done = m_database.each(
        sql, [&](const Statement &row) { found.push_back(lineOf(row)); }, from, to);
    if (!done)
        return done.error();
    return found;
}

} // namespace kz::storage

#include "models/storage/place_reads.h"

namespace kz::storage {

Result<void> PlaceReads::eachFacts(QDate day, const std::function<void(const SiteFactsRow &)> &visit) const
{
    constexpr char sql[] = R"(
        SELECT s.id, s.kind, s.remote, s.island,
               coalesce((SELECT b.beds FROM site_beds b
                          WHERE b.site = s.id AND (b.from_day IS NULL OR b.from_day <= ?1)
                            AND (b.to_day IS NULL OR b.to_day >= ?1)
                          ORDER BY b.from_day DESC LIMIT 1), 0),
               coalesce(m.depopulated, '')
          FROM site s LEFT JOIN municipality m ON m.id = s.municipality)";
    return m_database.each(
        sql,
        [&](const Statement &row) {
            SiteFactsRow facts;
            row.get(0, facts.site);
            row.get(1, facts.kind);
            row.get(2, facts.remote);
            row.get(3, facts.island);
            row.get(4, facts.beds);
            row.get(5, facts.depopulated);
            visit(facts);
        },
        day);
}

Result<void> PlaceReads::eachField(const std::function<void(Key department, const QString &field)> &visit) const
{
    return m_database.each("SELECT id, field FROM department WHERE field <> ''",
                           [&](const Statement &row) { visit(row.integer(0), row.text(1)); });
}

} // namespace kz::storage

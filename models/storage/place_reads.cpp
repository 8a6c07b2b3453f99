#include "models/storage/place_reads.h"

#include "models/storage/repository.h"

namespace kz::storage {

Result<void> PlaceReads::eachFacts(const std::function<void(const SiteFactsRow &)> &visit) const
{
    constexpr char sql[] = R"(
        SELECT s.id, s.kind, s.remote, s.island, coalesce(m.depopulated, '')
          FROM site s LEFT JOIN municipality m ON m.id = s.municipality)";
    return m_database.each(sql, [&](const Statement &row) {
        SiteFactsRow facts;
        row.get(0, facts.site);
        row.get(1, facts.kind);
        row.get(2, facts.remote);
        row.get(3, facts.island);
        row.get(4, facts.depopulated);
        visit(facts);
    });
}

Result<std::vector<SiteBeds>> PlaceReads::beds() const
{
    return Repository<SiteBeds>(m_database).all("ORDER BY site, from_day");
}

Result<void> PlaceReads::eachField(const std::function<void(Key department, const QString &field)> &visit) const
{
    return m_database.each("SELECT id, field FROM department WHERE field <> ''",
                           [&](const Statement &row) { visit(row.integer(0), row.text(1)); });
}

} // namespace kz::storage

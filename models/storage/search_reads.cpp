#include "models/storage/search_reads.h"

namespace kz::storage {

namespace {

template <typename... Args>
Result<std::vector<Found>> found(Database &database, std::string_view sql, const Args &...args)
{
    std::vector<Found> rows;
    auto done = database.each(
        sql,
        [&](const Statement &row) {
            rows.push_back({row.integer(0), row.text(1), row.text(2), row.text(3)});
        },
        args...);
    if (!done)
        return done.error();
    return rows;
}

} // namespace

Result<std::vector<Found>> SearchReads::people(const QString &query, const QString &typed, int most) const
{
    // One bare pass over the folded column; staff numbers are looked up only for the few that are shown.
    const auto shown = [](const char *which) {
        return std::string(R"(
            SELECT p.id, p.name, p.kana,
                   coalesce((SELECT value FROM person_identifier i WHERE i.person = p.id AND i.scheme = 'staff'), '')
              FROM (SELECT id, name, kana, kana_key FROM person WHERE )")
            + which + R"( ORDER BY +kana_key, id LIMIT ?3) p ORDER BY p.kana_key, p.id)";
    };
    static const std::string named = shown("instr(search_key, ?1) > 0 AND ?1 <> ''");
    static const std::string namedOrNumbered = shown(R"(
        id IN (SELECT id FROM person WHERE ?1 <> '' AND instr(search_key, ?1) > 0
               UNION SELECT person FROM person_identifier
                      WHERE scheme = 'staff' AND value >= ?2 AND value < ?2 || char(1114111)))");
    // Hardly anybody is found by a number, and a look at the index is cheap: the pass need not collect keys for it.
    const auto numbered = m_database.value<Key>(R"(
        SELECT person FROM person_identifier
         WHERE ?1 <> '' AND scheme = 'staff' AND value >= ?1 AND value < ?1 || char(1114111) LIMIT 1)",
                                                typed);
    if (!numbered)
        return numbered.error();
    return found(m_database, numbered.value() ? namedOrNumbered : named, query, typed, most);
}

Result<std::vector<Found>> SearchReads::sites(const QString &query, int most) const
{
    // Members before the thousands of institutions of a public list.
    return found(m_database, R"(
        SELECT s.id, s.name, s.kana, coalesce(m.name, '')
          FROM site s LEFT JOIN municipality m ON m.id = s.municipality
         WHERE ?1 <> '' AND instr(s.search_key, ?1) > 0
         ORDER BY s.member DESC, s.kana_key, s.id LIMIT ?2)",
                 query, most);
}

Result<std::vector<FoundItem>> SearchReads::itemsInUse() const
{
    constexpr char sql[] = R"(
        SELECT i.id, i.code, i.title_ja, i.title_en, f.title_ja, f.title_en
          FROM item i JOIN framework_version v ON v.id = i.version JOIN framework f ON f.id = v.framework
         WHERE v.status <> 'retired' ORDER BY f.id, v.id, i.position, i.id)";
    std::vector<FoundItem> items;
    auto done = m_database.each(sql, [&](const Statement &row) {
        FoundItem &item = items.emplace_back();
        row.get(0, item.item);
        row.get(1, item.code);
        row.get(2, item.titleJa);
        row.get(3, item.titleEn);
        row.get(4, item.frameworkJa);
        row.get(5, item.frameworkEn);
    });
    if (!done)
        return done.error();
    return items;
}

} // namespace kz::storage

#include "models/storage/site_reads.h"

#include "models/storage/repository.h"

#include <unordered_map>

namespace kz::storage {

namespace {

PresenceLine presenceOf(const Statement &row)
{
    PresenceLine line;
    row.get(0, line.person);
    row.get(1, line.name);
    row.get(2, line.kanaOrder);
    row.get(3, line.professionJa);
    row.get(4, line.professionEn);
    row.get(5, line.placement);
    row.get(6, line.kind);
    row.get(7, line.department);
    row.get(8, line.departmentName);
    row.get(9, line.from);
    row.get(10, line.to);
    row.get(11, line.share);
    row.get(12, line.supervisor);
    row.get(13, line.supervisorName);
    return line;
}

constexpr char placedSql[] = R"(
    SELECT p.id, p.name, p.kana_key, r.name_ja, r.name_en, t.id, t.kind, t.department, coalesce(d.name, ''),
           t.from_day, t.to_day, t.share, t.supervisor, coalesce(v.name, '')
      FROM placement t JOIN person p ON p.id = t.person JOIN profession r ON r.id = p.profession
      LEFT JOIN department d ON d.id = t.department LEFT JOIN person v ON v.id = t.supervisor
     WHERE t.site = ?1 )";

std::string placedWhere(std::string_view tail)
{
    std::string sql = placedSql;
    return sql.append(tail);
}

/// The sites that fulfil SiteConditions: ?1 … ?5.
std::string narrowed(std::string_view before, std::string_view after = {})
{
    std::string sql(before);
    sql += R"( WHERE (?1 = '' OR instr(s.search_key, ?1) > 0) AND (?2 = 0 OR s.municipality = ?2)
                 AND (?3 IS NULL OR s.kind = ?3) AND (?4 = 0 OR s.member = 1)
                 AND (?5 = 0 OR s.remote = 1 OR s.island = 1) )";
    return sql.append(after);
}

} // namespace

Result<std::vector<Key>> SiteReads::keys(const SiteConditions &conditions) const
{
    static const std::string sql = narrowed("SELECT s.id FROM site s", "ORDER BY s.kana_key, s.id");
    return m_database.column<Key>(sql, conditions.text, conditions.municipality, conditions.kind,
                                  conditions.membersOnly, conditions.remoteOnly);
}

Result<std::vector<SiteOnMap>> SiteReads::onMap(const SiteConditions &conditions, QDate day, int most) const
{
    static const std::string sql = narrowed(R"(
        SELECT s.id, s.name, s.kind, s.remote, s.island, m.id, m.name, m.latitude, m.longitude,
               (SELECT count(DISTINCT person) FROM affiliation
                 WHERE site = s.id AND from_day <= ?6 AND (to_day IS NULL OR to_day >= ?6)),
               (SELECT count(DISTINCT person) FROM placement
                 WHERE site = s.id AND from_day <= ?6 AND to_day >= ?6),
               (SELECT count(*)
                  FROM (SELECT person FROM affiliation
                         WHERE site = s.id AND from_day <= ?6 AND (to_day IS NULL OR to_day >= ?6)
                        UNION
                        SELECT person FROM placement WHERE site = s.id AND from_day <= ?6 AND to_day >= ?6)) AS there
          FROM site s JOIN municipality m ON m.id = s.municipality)",
                                            R"(
           AND m.latitude IS NOT NULL AND m.longitude IS NOT NULL
         ORDER BY there DESC, s.kana_key, s.id LIMIT ?7)");
    std::vector<SiteOnMap> sites;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            SiteOnMap &site = sites.emplace_back();
            row.get(0, site.site);
            row.get(1, site.name);
            row.get(2, site.kind);
            row.get(3, site.remote);
            row.get(4, site.island);
            row.get(5, site.municipality);
            row.get(6, site.municipalityName);
            row.get(7, site.latitude);
            row.get(8, site.longitude);
            row.get(9, site.people);
            row.get(10, site.placements);
            row.get(11, site.there);
        },
        conditions.text, conditions.municipality, conditions.kind, conditions.membersOnly, conditions.remoteOnly, day,
        most);
    if (!done)
        return done.error();
    return sites;
}

Result<OffMap> SiteReads::offMap(const SiteConditions &conditions) const
{
    static const std::string sql = narrowed(R"(
        SELECT coalesce(sum(s.municipality IS NULL), 0),
               coalesce(sum(m.id IS NOT NULL AND (m.latitude IS NULL OR m.longitude IS NULL)), 0)
          FROM site s LEFT JOIN municipality m ON m.id = s.municipality)");
    OffMap off;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            row.get(0, off.withoutMunicipality);
            row.get(1, off.withoutCoordinates);
        },
        conditions.text, conditions.municipality, conditions.kind, conditions.membersOnly, conditions.remoteOnly);
    if (!done)
        return done.error();
    return off;
}

Result<std::vector<std::pair<Key, QString>>> SiteReads::municipalities() const
{
    std::vector<std::pair<Key, QString>> found;
    auto done
        = m_database.each("SELECT id, name FROM municipality WHERE id IN (SELECT municipality FROM site) ORDER BY code",
                          [&](const Statement &row) { found.emplace_back(row.integer(0), row.text(1)); });
    if (!done)
        return done.error();
    return found;
}

Result<std::optional<SiteLine>> SiteReads::line(Key site, QDate day) const
{
    const auto record = Repository<Site>(m_database).find(site);
    if (!record)
        return record.error();
    if (!record.value())
        return std::optional<SiteLine>();
    SiteLine line{.site = *record.value(), .municipality = {}};
    constexpr char sql[] = R"(
        SELECT coalesce((SELECT name FROM municipality WHERE id = ?3), ''),
               coalesce((SELECT beds FROM site_beds
                          WHERE site = ?1 AND (from_day IS NULL OR from_day <= ?2) AND (to_day IS NULL OR to_day >= ?2)
                          ORDER BY from_day DESC LIMIT 1), 0),
               (SELECT count(DISTINCT person) FROM affiliation
                 WHERE site = ?1 AND from_day <= ?2 AND (to_day IS NULL OR to_day >= ?2)),
               (SELECT count(DISTINCT person) FROM placement WHERE site = ?1 AND from_day <= ?2 AND to_day >= ?2))";
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            row.get(0, line.municipality);
            row.get(1, line.beds);
            row.get(2, line.people);
            row.get(3, line.placements);
        },
        site, day, line.site.municipality);
    if (!done)
        return done.error();
    return std::optional(std::move(line));
}

Result<std::vector<PresenceLine>> SiteReads::present(Key site, QDate day) const
{
    constexpr char belongs[] = R"(
        SELECT p.id, p.name, p.kana_key, r.name_ja, r.name_en, 0, 'rotation', a.department, coalesce(d.name, ''),
               a.from_day, a.to_day, 1.0, NULL, ''
          FROM affiliation a JOIN person p ON p.id = a.person JOIN profession r ON r.id = p.profession
          LEFT JOIN department d ON d.id = a.department
         WHERE a.site = ?1 AND a.from_day <= ?2 AND (a.to_day IS NULL OR a.to_day >= ?2)
         ORDER BY p.kana_key, p.id)";
    static const std::string placed
        = placedWhere("AND t.from_day <= ?2 AND t.to_day >= ?2 ORDER BY p.kana_key, p.id, t.id");
    std::vector<PresenceLine> lines;
    const auto add = [&](const Statement &row) { lines.push_back(presenceOf(row)); };
    for (const std::string_view sql : {std::string_view(belongs), std::string_view(placed)})
        if (auto done = m_database.each(sql, add, site, day); !done)
            return done.error();
    return lines;
}

Result<std::vector<PresenceLine>> SiteReads::coming(Key site, QDate after, QDate until) const
{
    static const std::string sql
        = placedWhere("AND t.from_day > ?2 AND t.from_day <= ?3 ORDER BY t.from_day, p.kana_key, t.id");
    std::vector<PresenceLine> lines;
    auto done = m_database.each(
        sql, [&](const Statement &row) { lines.push_back(presenceOf(row)); }, site, after, until);
    if (!done)
        return done.error();
    return lines;
}

Result<std::vector<std::pair<Key, Key>>> SiteReads::belonging(Key site, QDate day) const
{
    constexpr char sql[] = R"(
        SELECT DISTINCT site, person FROM affiliation
         WHERE (?1 = 0 OR site = ?1) AND from_day <= ?2 AND (to_day IS NULL OR to_day >= ?2) ORDER BY site, person)";
    constexpr char one[] = R"(
        SELECT DISTINCT site, person FROM affiliation
         WHERE site = ?1 AND from_day <= ?2 AND (to_day IS NULL OR to_day >= ?2) ORDER BY person)";
    std::vector<std::pair<Key, Key>> pairs;
    auto done = m_database.each(
        site ? std::string_view(one) : std::string_view(sql),
        [&](const Statement &row) { pairs.emplace_back(row.integer(0), row.integer(1)); }, site, day);
    if (!done)
        return done.error();
    return pairs;
}

Result<std::vector<Placement>> SiteReads::placementsAt(Key site, QDate until) const
{
    return Repository<Placement>(m_database).all("WHERE site = ?1 AND from_day <= ?2", site, until);
}

Result<std::vector<Placement>> SiteReads::placementsFrom(Key site, QDate until) const
{
    return Repository<Placement>(m_database).all("WHERE from_site = ?1 AND from_day <= ?2", site, until);
}

Result<std::vector<RequirementShare>> SiteReads::requirementShares(Key site, QDate day) const
{
    std::unordered_map<Key, RequirementShare> shares;
    auto done = m_database.each("SELECT id, version FROM requirement", [&](const Statement &row) {
        shares[row.integer(0)] = {.requirement = row.integer(0), .version = row.integer(1)};
    });
    if (!done)
        return done.error();
    // Added up here: a GROUP BY would sort every line of everybody first.
    constexpr char sql[] = R"(
        SELECT c.requirement, c.met
          FROM (SELECT DISTINCT person FROM affiliation
                 WHERE site = ?1 AND from_day <= ?2 AND (to_day IS NULL OR to_day >= ?2)) a
          JOIN standing_cache c ON c.person = a.person)";
    done = m_database.each(
        sql,
        [&](const Statement &row) {
            RequirementShare &share = shares[row.integer(0)];
            share.met += int(row.integer(1));
            ++share.people;
        },
        site, day);
    if (!done)
        return done.error();
    std::vector<RequirementShare> found;
    for (const auto &[requirement, share] : shares)
        if (share.people > 0 && share.version != 0)
            found.push_back(share);
    return found;
}

Result<std::vector<ValidAward>> SiteReads::validAwards(Key site, QDate day) const
{
    constexpr char sql[] = R"(
        SELECT w.person, v.framework, l.id, l.position, l.label_ja, l.label_en
          FROM (SELECT DISTINCT person FROM affiliation
                 WHERE site = ?1 AND from_day <= ?2 AND (to_day IS NULL OR to_day >= ?2)) a
          JOIN level_award w ON w.person = a.person JOIN level l ON l.id = w.level
          JOIN framework_version v ON v.id = l.version
         WHERE w.decided_on <= ?2 AND (w.valid_until IS NULL OR w.valid_until >= ?2)
           AND (w.revoked_on IS NULL OR w.revoked_on > ?2))";
    std::vector<ValidAward> awards;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            ValidAward &award = awards.emplace_back();
            row.get(0, award.person);
            row.get(1, award.framework);
            row.get(2, award.level);
            row.get(3, award.position);
            row.get(4, award.labelJa);
            row.get(5, award.labelEn);
        },
        site, day);
    if (!done)
        return done.error();
    return awards;
}

Result<std::vector<ItemOfVersion>> SiteReads::itemsOfVersions() const
{
    // An item's own scale wins over that of the form it stands on.
    constexpr char sql[] = R"(
        SELECT i.id, i.version,
               coalesce(i.scale, (SELECT min(t.scale) FROM tool_item x JOIN tool t ON t.id = x.tool WHERE x.item = i.id))
          FROM item i)";
    std::vector<ItemOfVersion> items;
    auto done = m_database.each(sql, [&](const Statement &row) {
        items.push_back({row.integer(0), row.integer(1), row.integer(2)});
    });
    if (!done)
        return done.error();
    return items;
}

} // namespace kz::storage

#include "models/storage/packet_reads.h"

namespace kz::storage {

Result<QByteArray> storeIdentity(Database &database)
{
    const auto identity = database.value<QByteArray>("SELECT substr(head, 1, 16) FROM entry WHERE seq = 1");
    if (!identity)
        return identity.error();
    return identity.value().value_or(QByteArray());
}

Result<std::vector<PacketLine>> packetLines(Database &database, QDate day)
{
    constexpr char sql[] = R"(
        SELECT p.id, p.kind, p.holder, p.site, p.issued_on, p.expires_on, p.people, p.entries, p.forms, p.revoked_on,
               p.reason, h.name, coalesce(s.name, ''),
               (SELECT max(t.day) FROM packet_taking t WHERE t.packet = p.id AND (?1 IS NULL OR t.day <= ?1))
          FROM packet p JOIN person h ON h.id = p.holder LEFT JOIN site s ON s.id = p.site
         ORDER BY p.issued_on DESC, p.id DESC)";
    std::vector<PacketLine> lines;
    auto done = database.each(
        sql,
        [&](const Statement &row) {
            PacketLine &line = lines.emplace_back();
            line.packet = Database::recordOf<Packet>(row);
            row.get(11, line.holder);
            row.get(12, line.site);
            row.get(13, line.takenOn);
        },
        day);
    if (!done)
        return done.error();
    return lines;
}

Result<std::vector<Key>> packetPeople(Database &database, PacketKind kind, Key holder, std::optional<Key> site,
                                      QDate day)
{
    constexpr char rated[] = R"(
        SELECT p.id FROM person p
         WHERE p.id <> ?1
           AND p.id IN (
               SELECT trainee FROM duty
                WHERE person = ?1 AND trainee IS NOT NULL AND from_day <= ?2 AND (to_day IS NULL OR to_day >= ?2)
                UNION
               SELECT a.person FROM duty d JOIN affiliation a ON a.department = d.department
                WHERE d.person = ?1 AND d.trainee IS NULL AND d.from_day <= ?2 AND (d.to_day IS NULL OR d.to_day >= ?2)
                  AND a.from_day <= ?2 AND (a.to_day IS NULL OR a.to_day >= ?2)
                  AND EXISTS (SELECT 1 FROM enrolment e WHERE e.person = a.person AND e.status = 'active'))
         ORDER BY p.kana_key, p.id)";
    constexpr char atSite[] = R"(
        SELECT p.id FROM person p
         WHERE p.id <> ?1
           AND p.id IN (SELECT person FROM placement WHERE site = ?3 AND to_day >= ?2
                         UNION SELECT person FROM affiliation WHERE site = ?3 AND (to_day IS NULL OR to_day >= ?2))
           AND EXISTS (SELECT 1 FROM enrolment e WHERE e.person = p.id AND e.status = 'active')
         ORDER BY p.kana_key, p.id)";
    switch (kind) {
    case PacketKind::Logbook:
        break;
    case PacketKind::Rater:
        return database.column<Key>(rated, holder, day);
    case PacketKind::Clinic:
        return database.column<Key>(atSite, holder, day, site);
    }
    return std::vector<Key>();
}

Result<bool> signsIn(Database &database, Key person)
{
    const auto found = database.value<bool>(R"(
        SELECT EXISTS (SELECT 1 FROM actor a JOIN credential c ON c.actor = a.id WHERE a.person = ?1))",
                                            person);
    return found ? Result<bool>(found.value().value_or(false)) : Result<bool>(found.error());
}

Result<std::vector<PacketCandidate>> packetCandidates(Database &database, PacketKind kind, QDate day)
{
    constexpr char learning[] = R"(
        SELECT p.id, NULL, p.name, coalesce(
                   (SELECT s.name FROM placement l JOIN site s ON s.id = l.site
                     WHERE l.person = p.id AND l.from_day <= ?1 AND l.to_day >= ?1 ORDER BY l.from_day DESC LIMIT 1),
                   (SELECT s.name FROM affiliation a JOIN site s ON s.id = a.site
                     WHERE a.person = p.id AND a.from_day <= ?1 AND (a.to_day IS NULL OR a.to_day >= ?1) LIMIT 1), '')
          FROM person p
         WHERE EXISTS (SELECT 1 FROM enrolment e WHERE e.person = p.id AND e.status = 'active')
         ORDER BY p.kana_key, p.id)";
    constexpr char teaching[] = R"(
        SELECT p.id, NULL, p.name, coalesce(
                   (SELECT s.name FROM affiliation a JOIN site s ON s.id = a.site
                     WHERE a.person = p.id AND a.from_day <= ?1 AND (a.to_day IS NULL OR a.to_day >= ?1) LIMIT 1), '')
          FROM person p
         WHERE EXISTS (SELECT 1 FROM duty d
                        WHERE d.person = p.id AND (d.trainee IS NOT NULL OR d.department IS NOT NULL)
                          AND d.from_day <= ?1 AND (d.to_day IS NULL OR d.to_day >= ?1))
         ORDER BY p.kana_key, p.id)";
    constexpr char supervising[] = R"(
        SELECT DISTINCT p.id, s.id, p.name, s.name
          FROM placement l JOIN person p ON p.id = l.supervisor JOIN site s ON s.id = l.site
         WHERE l.to_day >= ?1
         ORDER BY s.kana_key, p.kana_key, p.id)";
    const char *sql = kind == PacketKind::Logbook ? learning : kind == PacketKind::Rater ? teaching : supervising;
    std::vector<PacketCandidate> found;
    auto done = database.each(
        sql,
        [&](const Statement &row) {
            PacketCandidate &one = found.emplace_back();
            row.get(0, one.holder);
            row.get(1, one.site);
            row.get(2, one.name);
            row.get(3, one.detail);
        },
        day);
    if (!done)
        return done.error();
    return found;
}

Result<std::vector<PacketDue>> packetsDue(Database &database, QDate day, QDate until)
{
    constexpr char sql[] = R"(
        SELECT l.person, p.name, l.site, s.name, l.from_day
          FROM site s CROSS JOIN placement l ON l.site = s.id JOIN person p ON p.id = l.person -- few sites are remote
         WHERE s.remote AND l.from_day BETWEEN ?1 AND ?2
           AND EXISTS (SELECT 1 FROM enrolment e WHERE e.person = l.person AND e.status = 'active')
           AND NOT EXISTS (SELECT 1 FROM setting WHERE name = 'packet')
           AND NOT EXISTS (
               SELECT 1 FROM packet k
                WHERE ((k.kind = 'logbook' AND k.holder = l.person) OR (k.kind = 'clinic' AND k.site = l.site))
                  AND k.issued_on <= ?1 AND (k.revoked_on IS NULL OR k.revoked_on > ?1)
                  AND (k.expires_on IS NULL OR k.expires_on >= l.from_day)
                  AND NOT EXISTS (SELECT 1 FROM packet_taking t WHERE t.packet = k.id AND t.day <= ?1))
         ORDER BY l.from_day, p.kana_key, l.id)";
    std::vector<PacketDue> found;
    std::set<Key> named;
    auto done = database.each(
        sql,
        [&](const Statement &row) {
            PacketDue one;
            row.get(0, one.person);
            row.get(1, one.name);
            row.get(2, one.site);
            row.get(3, one.siteName);
            row.get(4, one.from);
            if (named.insert(one.person).second)
                found.push_back(std::move(one));
        },
        day, until);
    if (!done)
        return done.error();
    return found;
}

Result<bool> handsOutPackets(Database &database)
{
    const auto found = database.value<bool>("SELECT EXISTS (SELECT 1 FROM packet)");
    return found ? Result<bool>(found.value().value_or(false)) : Result<bool>(found.error());
}

Result<std::optional<PacketInside>> packetInside(Database &database)
{
    constexpr char sql[] = R"(
        SELECT p.id, p.kind, p.holder, p.site, p.issued_on, p.expires_on, p.people, p.entries, p.forms, p.revoked_on,
               p.reason, h.name, coalesce((SELECT value FROM setting WHERE name = 'institution'), '')
          FROM packet p JOIN person h ON h.id = p.holder
         WHERE EXISTS (SELECT 1 FROM setting WHERE name = 'packet'))";
    std::optional<PacketInside> inside;
    auto done = database.each(sql, [&](const Statement &row) {
        inside.emplace();
        inside->packet = Database::recordOf<Packet>(row);
        row.get(11, inside->holder);
        row.get(12, inside->institution);
    });
    if (!done)
        return done.error();
    return inside;
}

Result<std::set<QString>> decidedHeads(Database &database, Key packet)
{
    const auto takings = database.column<QString>("SELECT heads FROM packet_taking WHERE packet = ?1", packet);
    if (!takings)
        return takings.error();
    std::set<QString> heads;
    for (const QString &taking : takings.value())
        for (const QString &head : taking.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            heads.insert(head);
    return heads;
}

Result<std::vector<PacketEntry>> packetEntries(Database &packet)
{
    // Half of a head tells entries apart; the journal itself keeps all of it.
    constexpr char sql[] = R"(
        SELECT seq, lower(substr(hex(head), 1, 32)) FROM entry WHERE seq > 1 ORDER BY seq)";
    std::vector<PacketEntry> entries;
    auto done = packet.each(sql, [&](const Statement &row) {
        PacketEntry &entry = entries.emplace_back();
        row.get(0, entry.seq);
        row.get(1, entry.head);
    });
    if (!done)
        return done.error();
    return entries;
}

Result<std::vector<ImportedEvidence>> importedEvidence(Database &packet)
{
    std::vector<ImportedEvidence> found;
    auto done = packet.each("SELECT import_id, id, kind FROM evidence WHERE import_id > 1 ORDER BY import_id, id",
                            [&](const Statement &row) {
                                found.push_back({row.integer(0), row.integer(1), EvidenceKind(row.integer(2))});
                            });
    if (!done)
        return done.error();
    return found;
}

Result<bool> isHeld(Database &database, Key evidence)
{
    const auto found = database.value<qint64>(R"(
        SELECT 1 FROM attachment WHERE evidence = ?1 UNION ALL SELECT 1 FROM handed_form WHERE assessment = ?1 LIMIT 1)",
                                              evidence);
    return found ? Result<bool>(found.value().has_value()) : Result<bool>(found.error());
}

Result<bool> hasEvidence(Database &database, Key key)
{
    const auto found = database.value<qint64>("SELECT 1 FROM evidence WHERE id = ?1", key);
    return found ? Result<bool>(found.value().has_value()) : Result<bool>(found.error());
}

} // namespace kz::storage

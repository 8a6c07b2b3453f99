#include "models/storage/person_references.h"

#include <algorithm>

namespace kz::storage {

Result<std::vector<PersonReference>> personReferences(Database &database)
{
    constexpr char sql[] = R"(
        SELECT m.name, f."from"
          FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
         WHERE m.type = 'table' AND f."table" = 'person'
         ORDER BY m.name, f.seq, f.id)";
    std::vector<PersonReference> references;
    auto done = database.each(sql, [&](const Statement &row) {
        QString table, column;
        row.get(0, table);
        row.get(1, column);
        references.push_back({table.toLatin1(), column.toLatin1()});
    });
    if (!done)
        return done.error();
    return references;
}

Result<std::vector<Key>> rowsNaming(Database &database, const PersonReference &reference, Key person)
{
    const QByteArray sql = "SELECT id FROM " + reference.table + " WHERE " + reference.column + " = ?1 ORDER BY id";
    return database.column<Key>(std::string_view(sql.constData(), size_t(sql.size())), person);
}

Result<std::vector<PacketLine>> packetsOutWith(Database &database, Key person, QDate day)
{
    const auto lines = packetLines(database);
    if (!lines)
        return lines.error();
    std::vector<PacketLine> found;
    for (const PacketLine &line : lines.value()) {
        const Packet &packet = line.packet;
        if (packet.revoked.isValid() || (packet.expires.isValid() && packet.expires < day))
            continue;
        // Who was in it is told by whom it was for on the day it went out. Where that has changed since, or people were
        // named by hand, anybody may be in it.
        const auto inside = packetPeople(database, packet.kind, packet.holder, packet.site, packet.issued);
        if (!inside)
            return inside.error();
        const bool isSure = packet.kind == PacketKind::Logbook || packet.people == int(inside.value().size());
        if (packet.holder == person || std::ranges::find(inside.value(), person) != inside.value().end() || !isSure)
            found.insert(found.begin(), line);
    }
    return found;
}

} // namespace kz::storage

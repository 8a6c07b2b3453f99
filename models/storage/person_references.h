#pragma once

#include "models/storage/packet_reads.h"

namespace kz::storage {

/// A column whose values are people, as the schema declares it (REFERENCES person).
struct PersonReference {
    QByteArray table;
    QByteArray column;
};
/// All there are, read from the schema: a table that is added later is among them by itself.
Result<std::vector<PersonReference>> personReferences(Database &database);

/// The keys of the rows that name a person in that column.
Result<std::vector<Key>> rowsNaming(Database &database, const PersonReference &reference, Key person);

/// Packets that would still be taken back on a day and that a person holds or is in, the oldest first.
Result<std::vector<PacketLine>> packetsOutWith(Database &database, Key person, QDate day);

} // namespace kz::storage

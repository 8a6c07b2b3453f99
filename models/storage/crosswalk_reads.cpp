#include "models/storage/crosswalk_reads.h"

namespace kz::storage {

Result<std::vector<ForeignRecord>> CrosswalkReads::foreignRecords(Key version) const
{
    return Repository<ForeignRecord>(m_database).all("WHERE version = ?1 ORDER BY position, id", version);
}

Result<std::vector<ForeignRecord>> CrosswalkReads::foreignRecords(Key version, const QString &kind) const
{
    return Repository<ForeignRecord>(m_database)
        .all("WHERE version = ?1 AND kind = ?2 ORDER BY position, id", version, kind);
}

Result<std::unordered_map<Key, QString>> CrosswalkReads::identifiersOfItems() const
{
    std::unordered_map<Key, QString> identifiers;
    auto done = m_database.each(
        "SELECT record, identifier FROM foreign_record WHERE kind IN ('CFItem', 'item') AND record IS NOT NULL",
        [&](const Statement &row) {
            QString identifier;
            row.get(1, identifier);
            identifiers.insert_or_assign(row.integer(0), identifier);
        });
    if (!done)
        return done.error();
    return identifiers;
}

Result<std::vector<Key>> CrosswalkReads::allItems() const
{
    return m_database.column<Key>("SELECT id FROM item ORDER BY id");
}

Result<std::vector<std::pair<Key, Key>>> CrosswalkReads::exactMatches() const
{
    std::vector<std::pair<Key, Key>> pairs;
    auto done = m_database.each("SELECT source, target FROM association WHERE kind = 'exactMatchOf' AND source IS NOT "
                                "NULL AND target IS NOT NULL",
                                [&](const Statement &row) { pairs.emplace_back(row.integer(0), row.integer(1)); });
    if (!done)
        return done.error();
    return pairs;
}

Result<std::optional<Framework>> CrosswalkReads::frameworkCalled(const QString &code) const
{
    auto found = Repository<Framework>(m_database).all("WHERE code = ?1", code);
    if (!found)
        return found.error();
    auto frameworks = std::move(found).value();
    return frameworks.empty() ? std::optional<Framework>() : std::optional(std::move(frameworks.front()));
}

Result<std::vector<FrameworkVersion>> CrosswalkReads::versionsOf(Key framework) const
{
    // Keys say nothing of age over the places of a file: their origins are drawn by lot.
    return Repository<FrameworkVersion>(m_database)
        .all("WHERE framework = ?1 ORDER BY status = 'draft', adopted_on, id", framework);
}

Result<std::vector<Enrolment>> CrosswalkReads::goingOnIn(Key version) const
{
    return Repository<Enrolment>(m_database)
        .all("WHERE version = ?1 AND status IN ('active', 'suspended') ORDER BY person, id", version);
}

} // namespace kz::storage

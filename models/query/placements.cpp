#include "models/query/placements.h"

namespace kz::query {

Result<std::vector<Key>> placementKeys(storage::Database &database, const PlacementFilter &filter)
{
    return storage::PlacementReads(database).keys(filter);
}

Result<std::vector<PlacementRow>> placementRows(storage::Database &database, const std::vector<Key> &keys)
{
    const storage::PlacementReads reads(database);
    std::vector<PlacementRow> rows;
    rows.reserve(keys.size());
    for (const Key key : keys) {
        auto line = reads.line(key);
        if (!line)
            return line.error();
        if (line.value())
            rows.push_back(*std::move(line).value());
    }
    return rows;
}

double plannedWeeks(const Placement &placement)
{
    return double(placement.from.daysTo(placement.to) + 1) * placement.share / 7.0;
}

} // namespace kz::query

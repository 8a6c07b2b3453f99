#include "models/query/rotations.h"

namespace kz::query {

Result<std::vector<AbsenceLine>> absences(storage::Database &database, const AbsenceFilter &filter)
{
    return storage::WorkReads(database).absences(filter);
}

Result<std::vector<Department>> departmentsOf(storage::Database &database, Key site)
{
    return storage::WorkReads(database).departments(site);
}

} // namespace kz::query

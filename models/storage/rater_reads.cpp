#include "models/storage/rater_reads.h"

namespace kz::storage {

Result<std::vector<GivenStep>> givenSteps(Database &database, Key version, Key site, QDate from, QDate to)
{
    std::vector<GivenStep> steps;
    const auto done = database.each(
        R"(
        SELECT i.assessor, i.assessor_kind, i.item, i.step, count(*)
          FROM (SELECT DISTINCT person FROM enrolment WHERE version = ?1) e
          JOIN evidence_item i ON i.person = e.person AND i.day BETWEEN ?3 AND ?4
          JOIN item t ON t.id = i.item AND t.version = ?1
         WHERE i.kind = 2 AND i.status IN (1, 2) AND i.step > 0 AND (?2 = 0 OR i.site = ?2)
         GROUP BY i.assessor, i.assessor_kind, i.item, i.step)",
        [&](const Statement &row) {
            GivenStep given;
            row.get(0, given.assessor);
            given.kind = AssessorKind(row.integer(1));
            given.item = row.integer(2);
            given.step = int(row.integer(3));
            given.n = int(row.integer(4));
            steps.push_back(given);
        },
        version, site, from, to);
    if (!done)
        return done.error();
    return steps;
}

} // namespace kz::storage

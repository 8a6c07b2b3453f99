#include "models/storage/rating_reads.h"

namespace kz::storage {

Result<std::vector<EarlierRating>> RatingReads::earlier(Key person, Key tool, QDate day, Key except) const
{
    constexpr char sql[] = R"(
        SELECT i.item, i.step, i.day, i.assessor_kind = 1, i.assessor
          FROM evidence_item i JOIN assessment a ON a.id = i.evidence
         WHERE i.person = ?1 AND i.kind = 2 AND a.tool = ?2 AND i.day <= ?3 AND i.evidence <> ?4 AND i.status <> 3
         ORDER BY i.day, i.evidence)";
    std::vector<EarlierRating> ratings;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            EarlierRating &rating = ratings.emplace_back();
            row.get(0, rating.item);
            row.get(1, rating.step);
            row.get(2, rating.day);
            row.get(3, rating.self);
            row.get(4, rating.assessor);
        },
        person, tool, day, except);
    if (!done)
        return done.error();
    return ratings;
}

} // namespace kz::storage

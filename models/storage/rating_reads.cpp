#include "models/storage/rating_reads.h"

namespace kz::storage {

Result<std::vector<EarlierRating>> RatingReads::earlier(Key person, Key tool, QDate day) const
{
    constexpr char sql[] = R"(
        SELECT i.item, i.step, i.day, i.assessor_kind, i.assessor, coalesce(p.name, '')
          FROM evidence_item i JOIN assessment a ON a.id = i.evidence LEFT JOIN person p ON p.id = i.assessor
         WHERE i.person = ?1 AND i.kind = 2 AND a.tool = ?2 AND i.day <= ?3 AND i.status IN (1, 2)
         ORDER BY i.day, i.evidence)";
    std::vector<EarlierRating> ratings;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            EarlierRating &rating = ratings.emplace_back();
            row.get(0, rating.item);
            row.get(1, rating.step);
            row.get(2, rating.day);
            rating.kind = AssessorKind(row.integer(3));
            row.get(4, rating.assessor);
            row.get(5, rating.assessorName);
        },
        person, tool, day);
    if (!done)
        return done.error();
    return ratings;
}

Result<std::vector<LoggedBefore>> RatingReads::logged(Key person, QDate after, QDate day) const
{
    constexpr char sql[] = R"(
        SELECT i.item, i.evidence, i.day, i.n, coalesce(s.name, '')
          FROM evidence_item i LEFT JOIN site s ON s.id = i.site
         WHERE i.person = ?1 AND i.day > coalesce(?2, '') AND i.day <= ?3 AND i.kind = 1 AND i.item <> 0
           AND i.status IN (1, 2)
         ORDER BY i.day DESC, i.evidence DESC, i.item)";
    std::vector<LoggedBefore> entries;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            LoggedBefore &entry = entries.emplace_back();
            row.get(0, entry.item);
            row.get(1, entry.evidence);
            row.get(2, entry.day);
            row.get(3, entry.count);
            row.get(4, entry.siteName);
        },
        person, after, day);
    if (!done)
        return done.error();
    return entries;
}

} // namespace kz::storage

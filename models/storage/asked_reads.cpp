#include "models/storage/asked_reads.h"

#include <string>

namespace kz::storage {

namespace {

constexpr char askedLines[] = R"(
    SELECT k.id, k.person, k.tool, k.rater, k.asked_on, k.due, p.name, r.name, t.title_ja, t.title_en, )";
constexpr char askedFrom[] = R"( AS answered
      FROM asked_rater k JOIN person p ON p.id = k.person JOIN person r ON r.id = k.rater JOIN tool t ON t.id = k.tool
     WHERE )";

} // namespace

template <typename... Args>
Result<std::vector<AskedLine>> AskedReads::lines(const char *condition, const Args &...args) const
{
    std::vector<AskedLine> found;
    auto done = m_database.each(
        std::string(askedLines) + askedAndAnswered + askedFrom + condition,
        [&](const Statement &row) {
            AskedLine &line = found.emplace_back();
            line.asked = Database::recordOf<AskedRater>(row);
            row.get(6, line.personName);
            row.get(7, line.raterName);
            row.get(8, line.toolJa);
            row.get(9, line.toolEn);
            line.answered = row.integer(10) != 0;
        },
        args...);
    if (!done)
        return done.error();
    return found;
}

Result<bool> AskedReads::isAsked(Key rater, Key person, Key tool, QDate day) const
{
    const auto found = m_database.value<bool>(
        "SELECT 1 FROM asked_rater WHERE rater = ?1 AND person = ?2 AND tool = ?3 AND asked_on <= ?4 AND due >= ?5",
        rater, person, tool, day, day.addDays(-AskedRater::daysAfterDue));
    if (!found)
        return found.error();
    return found.value().value_or(false);
}

Result<std::vector<AskedLine>> AskedReads::about(Key person, QDate dueFrom) const
{
    return lines("k.person = ?1 AND k.due >= ?2 ORDER BY k.due DESC, r.kana_key, k.id", person, dueFrom);
}

Result<std::vector<AskedLine>> AskedReads::waitingFor(Key rater, QDate day) const
{
    return lines("k.rater = ?1 AND k.asked_on <= ?2 AND k.due >= ?3 AND NOT answered ORDER BY k.due, p.kana_key, k.id",
                 rater, day, day.addDays(-AskedRater::daysAfterDue));
}

} // namespace kz::storage

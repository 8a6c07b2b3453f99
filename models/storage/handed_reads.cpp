#include "models/storage/handed_reads.h"

#include "models/storage/repository.h"

namespace kz::storage {

namespace {

/// The lines that `tail` picks.
template <typename... Args>
Result<std::vector<HandedLine>> lines(Database &database, const char *tail, const Args &...args)
{
    constexpr char select[] = R"(
        SELECT h.id, h.kind, h.year, h.running, h.person, h.tool, h.assessor, h.from_day, h.to_day, h.items,
               h.handed_on, h.keyed_on, h.assessment, h.struck_on, h.reason,
               p.name, coalesce(a.name, ''), coalesce(t.title_ja, ''), coalesce(t.title_en, ''),
               coalesce(t.minimum_raters > 0, 0)
          FROM handed_form h JOIN person p ON p.id = h.person LEFT JOIN person a ON a.id = h.assessor
               LEFT JOIN tool t ON t.id = h.tool )";
    std::vector<HandedLine> found;
    auto done = database.each(
        std::string(select) + tail,
        [&](const Statement &row) {
            HandedLine &line = found.emplace_back();
            line.form = Database::recordOf<HandedForm>(row);
            int column = 15;
            for (QString *text : {&line.personName, &line.assessorName, &line.toolJa, &line.toolEn})
                row.get(column++, *text);
            line.hidesRaters = row.integer(column) != 0;
        },
        args...);
    if (!done)
        return done.error();
    return found;
}

} // namespace

Result<int> lastHandedNumber(Database &database, int year)
{
    const auto last = database.value<qint64>("SELECT coalesce(max(running), 0) FROM handed_form WHERE year = ?1", year);
    if (!last)
        return last.error();
    return int(last.value().value_or(0));
}

Result<std::optional<HandedLine>> handedLine(Database &database, FormNumber number)
{
    auto found = lines(database, "WHERE h.year = ?1 AND h.running = ?2", number.year, number.running);
    if (!found)
        return found.error();
    return found.value().empty() ? std::nullopt : std::optional(found.value().front());
}

Result<std::vector<HandedLine>> handedOut(Database &database)
{
    return lines(database, "WHERE h.keyed_on IS NULL AND h.struck_on IS NULL ORDER BY h.handed_on, h.year, h.running");
}

Result<std::optional<HandedForm>> newestOut(Database &database, HandedKind kind, Key person, Key tool, QDate from)
{
    auto found = Repository<HandedForm>(database).all(
        "WHERE person = ?1 AND kind = ?2 AND (?3 = 0 OR tool = ?3) AND (?4 IS NULL OR from_day = ?4)"
        " AND keyed_on IS NULL AND struck_on IS NULL ORDER BY year DESC, running DESC LIMIT 1",
        person, enumCode(kind), tool, from);
    if (!found)
        return found.error();
    return found.value().empty() ? std::nullopt : std::optional(found.value().front());
}

Result<std::optional<HandedForm>> outAs(Database &database, Key assessment)
{
    auto found = Repository<HandedForm>(database).all(
        "WHERE assessment = ?1 AND keyed_on IS NULL AND struck_on IS NULL LIMIT 1", assessment);
    if (!found)
        return found.error();
    return found.value().empty() ? std::nullopt : std::optional(found.value().front());
}

} // namespace kz::storage

#include "models/storage/standing_repository.h"

namespace kz::storage {

namespace {

Result<void> onlyDone(const Result<qint64> &ran)
{
    return ran ? Result<void>() : Result<void>(ran.error());
}

StandingSummary summaryOf(const Statement &row)
{
    StandingSummary summary;
    row.get(0, summary.person);
    row.get(1, summary.version);
    row.get(2, summary.enrolment);
    row.get(3, summary.progress);
    row.get(4, summary.met);
    row.get(5, summary.total);
    row.get(6, summary.achieved);
    row.get(7, summary.day);
    row.get(8, summary.recheckOn);
    return summary;
}

} // namespace

Result<void> StandingRepository::markDirty(Key person)
{
    return onlyDone(m_database.run("INSERT INTO standing_dirty (person) VALUES (?1) ON CONFLICT DO NOTHING", person));
}

Result<void> StandingRepository::markVersionDirty(Key version)
{
    return onlyDone(m_database.run(R"(
        INSERT INTO standing_dirty (person) SELECT person FROM enrolment WHERE version = ?1 ON CONFLICT DO NOTHING)",
                                   version));
}

Result<void> StandingRepository::markRequirementDirty(Key requirement)
{
    return onlyDone(m_database.run(R"(
        INSERT INTO standing_dirty (person)
        SELECT e.person FROM requirement r JOIN enrolment e ON e.version = r.version WHERE r.id = ?1
            ON CONFLICT DO NOTHING)",
                                   requirement));
}

Result<void> StandingRepository::markEventDirty(Key event)
{
    return onlyDone(m_database.run(
        "INSERT INTO standing_dirty (person) SELECT person FROM attendance WHERE event = ?1 ON CONFLICT DO NOTHING",
        event));
}

Result<void> StandingRepository::markEveryoneDirty()
{
    return onlyDone(m_database.run(R"(
        INSERT INTO standing_dirty (person) SELECT DISTINCT person FROM enrolment WHERE true ON CONFLICT DO NOTHING)"));
}

Result<qint64> StandingRepository::markDue(QDate day)
{
    const auto due = m_database.run(R"(
        INSERT INTO standing_dirty (person)
        SELECT DISTINCT person FROM standing_summary WHERE recheck_on <= ?1 ON CONFLICT DO NOTHING)",
                                    day);
    if (!due)
        return due;
    const auto begun = m_database.run(R"(
        INSERT INTO standing_dirty (person)
        SELECT DISTINCT e.person FROM enrolment e
         WHERE e.from_day <= ?1 AND (e.to_day >= ?1 OR (e.to_day IS NULL AND e.status IN ('active', 'suspended')))
           AND NOT EXISTS (SELECT 1 FROM standing_summary s WHERE s.person = e.person AND s.version = e.version)
            ON CONFLICT DO NOTHING)",
                                      day);
    return begun ? Result<qint64>(due.value() + begun.value()) : begun;
}

Result<std::vector<Key>> StandingRepository::dirty(int limit) const
{
    return m_database.column<Key>("SELECT person FROM standing_dirty ORDER BY person LIMIT ?1", limit);
}

Result<qint64> StandingRepository::dirtyCount() const
{
    const auto count = m_database.value<qint64>("SELECT count(*) FROM standing_dirty");
    if (!count)
        return count.error();
    return count.value().value_or(0);
}

Result<void> StandingRepository::store(const std::vector<Key> &people, const std::vector<CachedStanding> &standings,
                                       const std::vector<StandingSummary> &summaries)
{
    for (const Key person : people) {
        for (const char *sql :
             {"DELETE FROM standing_cache WHERE person = ?1", "DELETE FROM standing_summary WHERE person = ?1",
              "DELETE FROM standing_dirty WHERE person = ?1"})
            if (auto done = m_database.run(sql, person); !done)
                return done.error();
    }
    for (const CachedStanding &standing : standings) {
        const auto done = m_database.run(R"(
            INSERT INTO standing_cache (person, requirement, have, need, met, met_on, recheck_on)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7))",
                                         standing.person, standing.requirement, standing.have, standing.need,
                                         standing.met, standing.metOn, standing.recheckOn);
        if (!done)
            return done.error();
    }
    for (const StandingSummary &summary : summaries) {
        const auto done = m_database.run(R"(
            INSERT INTO standing_summary (person, version, enrolment, progress, met, total, achieved, day, recheck_on)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))",
                                         summary.person, summary.version, summary.enrolment, summary.progress,
                                         summary.met, summary.total, summary.achieved, summary.day, summary.recheckOn);
        if (!done)
            return done.error();
    }
    return {};
}

Result<std::vector<CachedStanding>> StandingRepository::of(Key person) const
{
    std::vector<CachedStanding> standings;
    auto done = m_database.each(
        "SELECT person, requirement, have, need, met, met_on, recheck_on FROM standing_cache WHERE person = ?1",
        [&](const Statement &row) {
            CachedStanding &standing = standings.emplace_back();
            row.get(0, standing.person);
            row.get(1, standing.requirement);
            row.get(2, standing.have);
            row.get(3, standing.need);
            row.get(4, standing.met);
            row.get(5, standing.metOn);
            row.get(6, standing.recheckOn);
        },
        person);
    if (!done)
        return done.error();
    return standings;
}

Result<std::vector<StandingSummary>> StandingRepository::summaries() const
{
    std::vector<StandingSummary> found;
    auto done = m_database.each(R"(
        SELECT person, version, enrolment, progress, met, total, achieved, day, recheck_on FROM standing_summary)",
                                [&](const Statement &row) { found.push_back(summaryOf(row)); });
    if (!done)
        return done.error();
    return found;
}

Result<std::vector<StandingSummary>> StandingRepository::summariesOf(Key person) const
{
    std::vector<StandingSummary> found;
    auto done = m_database.each(R"(
        SELECT person, version, enrolment, progress, met, total, achieved, day, recheck_on FROM standing_summary
         WHERE person = ?1)",
                                [&](const Statement &row) { found.push_back(summaryOf(row)); }, person);
    if (!done)
        return done.error();
    return found;
}

} // namespace kz::storage

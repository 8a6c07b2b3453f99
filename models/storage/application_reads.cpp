#include "models/storage/application_reads.h"

#include "models/storage/application_records.h"
#include "models/storage/evidence_repository.h"

#include <algorithm>

namespace kz::storage {

Result<std::vector<ApplicationRow>> ApplicationReads::rows(const ApplicationConditions &conditions, QDate day) const
{
    // The columns of Table<LevelApplication> come first, in its order.
    std::string sql = R"(
        SELECT a.id, a.person, a.level, a.workflow, a.kind, a.status, a.fiscal_year, a.applied_on, a.reason,
               a.documents, a.extended_until, a.status_reason, a.meeting, a.decided_on, a.award,
               p.name, p.kana, l.label_ja, l.label_en, f.id, f.title_ja, f.title_en, coalesce(s.name, ''),
               coalesce(d.id, 0), coalesce(d.name, ''), coalesce(w.number, ''), coalesce(g.label_ja, ''),
               coalesce(g.label_en, ''), w.reissued_on
          FROM level_application a JOIN person p ON p.id = a.person JOIN level l ON l.id = a.level
          JOIN framework_version v ON v.id = l.version JOIN framework f ON f.id = v.framework
          LEFT JOIN level_award w ON w.id = a.award LEFT JOIN level g ON g.id = w.level
          LEFT JOIN affiliation x ON x.id = (
               SELECT y.id FROM affiliation y
                WHERE y.person = a.person AND y.from_day <= ?6 AND (y.to_day IS NULL OR y.to_day >= ?6)
                ORDER BY y.from_day DESC, y.id DESC LIMIT 1)
          LEFT JOIN site s ON s.id = x.site LEFT JOIN department d ON d.id = x.department
         WHERE true)";
    // Only what is asked for stands in the statement: else no index is used, and all years are read for one line.
    const std::pair<bool, const char *> asked[] = {{conditions.application != 0, " AND a.id = ?1"},
                                                   {conditions.person != 0, " AND a.person = ?2"},
                                                   {conditions.framework != 0, " AND f.id = ?3"},
                                                   {conditions.meeting != 0, " AND a.meeting = ?4"},
                                                   {conditions.fiscalYear != 0, " AND a.fiscal_year = ?5"},
                                                   {conditions.open, " AND a.status IN ('open', 'on_hold')"}};
    for (const auto &[isAsked, condition] : asked)
        if (isAsked)
            sql += condition;
    sql += " ORDER BY p.kana_key, p.id, a.applied_on, a.id";
    std::vector<ApplicationRow> rows;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            ApplicationRow &line = rows.emplace_back();
            line.application = Database::recordOf<LevelApplication>(row);
            int column = 15;
            for (QString *text : {&line.person, &line.kana, &line.levelJa, &line.levelEn})
                row.get(column++, *text);
            row.get(column++, line.framework);
            for (QString *text : {&line.frameworkJa, &line.frameworkEn, &line.site})
                row.get(column++, *text);
            row.get(column++, line.department);
            for (QString *text : {&line.departmentName, &line.number, &line.awardedJa, &line.awardedEn})
                row.get(column++, *text);
            row.get(column, line.reissuedOn);
        },
        conditions.application, conditions.person, conditions.framework, conditions.meeting, conditions.fiscalYear,
        day);
    if (!done)
        return done.error();
    return rows;
}

Result<std::vector<int>> ApplicationReads::years() const
{
    return m_database.column<int>("SELECT DISTINCT fiscal_year FROM level_application ORDER BY fiscal_year DESC");
}

Result<std::vector<MeetingRow>> ApplicationReads::meetings(Key framework) const
{
    constexpr char sql[] = R"(
        SELECT m.id, m.framework, m.day, m.members, m.minutes, m.closed, f.title_ja, f.title_en,
               (SELECT count(*) FROM level_application a WHERE a.meeting = m.id AND a.decided_on IS NOT NULL)
          FROM committee_meeting m JOIN framework f ON f.id = m.framework
         WHERE ?1 = 0 OR m.framework = ?1
         ORDER BY m.day DESC, m.id DESC)";
    std::vector<MeetingRow> rows;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            MeetingRow &line = rows.emplace_back();
            line.meeting = Database::recordOf<CommitteeMeeting>(row);
            row.get(6, line.frameworkJa);
            row.get(7, line.frameworkEn);
            row.get(8, line.decided);
        },
        framework);
    if (!done)
        return done.error();
    return rows;
}

Result<std::vector<UnseenReason>> ApplicationReads::reasonsFor(Key rater) const
{
    constexpr char sql[] = R"(
        SELECT r.id, a.id, a.fiscal_year, p.name
          FROM step_result r JOIN workflow_step s ON s.id = r.step
          JOIN level_application a ON a.id = r.application JOIN person p ON p.id = a.person
          JOIN step_result e ON e.application = r.application
          JOIN workflow_step t ON t.id = e.step AND t.kind = 'first_rating'
         WHERE s.kind = 'second_rating' AND r.reason <> '' AND r.seen_on IS NULL
           AND (e.taken_by = ?1 OR e.on_behalf_of = ?1)
         ORDER BY r.day, r.id)";
    std::vector<UnseenReason> reasons;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            UnseenReason &line = reasons.emplace_back();
            row.get(0, line.result);
            row.get(1, line.application);
            line.fiscalYear = int(row.integer(2));
            row.get(3, line.person);
        },
        rater);
    if (!done)
        return done.error();
    return reasons;
}

Result<std::vector<Key>> ApplicationReads::unseenBy(Key rater) const
{
    const auto reasons = reasonsFor(rater);
    if (!reasons)
        return reasons.error();
    std::vector<Key> keys;
    for (const UnseenReason &reason : reasons.value())
        keys.push_back(reason.result);
    return keys;
}

Result<std::vector<StepFormLine>> ApplicationReads::forms(Key person, const std::vector<Level> &levels,
                                                          Key application) const
{
    // Forms that hide their raters decide nothing.
    constexpr char sql[] = R"(
        SELECT e.id, a.assessor_kind, coalesce(a.assessor, 0), coalesce(p.name, ''), coalesce(a.on_behalf_of, 0),
               t.title_ja, t.title_en,
               e.id IN (SELECT assessment FROM step_result WHERE application = ?3)
          FROM evidence e JOIN assessment a ON a.id = e.id JOIN tool t ON t.id = a.tool
          LEFT JOIN person p ON p.id = a.assessor
         WHERE e.person = ?1 AND e.kind = 2 AND e.status IN (1, 2) AND t.minimum_raters = 0
           AND (t.version = ?2 OR e.id IN (SELECT assessment FROM step_result WHERE application = ?3))
         ORDER BY e.day DESC, e.id DESC)";
    std::vector<StepFormLine> lines;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            StepFormLine &line = lines.emplace_back();
            row.get(0, line.assessment);
            line.kind = AssessorKind(row.integer(1));
            row.get(2, line.assessor);
            row.get(3, line.assessorName);
            row.get(4, line.onBehalfOf);
            row.get(5, line.toolJa);
            row.get(6, line.toolEn);
            line.taken = row.integer(7) != 0;
        },
        person, levels.empty() ? Key(0) : levels.front().version, application);
    if (!done)
        return done.error();
    const EvidenceRepository stored(m_database);
    for (StepFormLine &line : lines) {
        const auto form = stored.findAssessment(line.assessment);
        if (!form)
            return form.error();
        if (!form.value())
            continue;
        auto filled = filledForm(m_database, *form.value());
        if (!filled)
            return filled.error();
        static_cast<FilledForm &>(line) = std::move(filled).value();
    }
    std::erase_if(lines, [&](const StepFormLine &line) {
        return !line.taken
            && std::ranges::all_of(levels, [&](const Level &level) { return goalsOfLevel(line, level).empty(); });
    });
    return lines;
}

Result<std::optional<CertificateRow>> ApplicationReads::certificate(Key award) const
{
    constexpr char sql[] = R"(
        SELECT w.id, w.person, w.level, w.decided_on, w.valid_until, w.number, w.basis, w.revoked_on, w.reason,
               w.reissued_on, p.name, l.label_ja, l.label_en, v.label, f.title_ja, f.title_en
          FROM level_award w JOIN person p ON p.id = w.person JOIN level l ON l.id = w.level
          JOIN framework_version v ON v.id = l.version JOIN framework f ON f.id = v.framework
         WHERE w.id = ?1)";
    std::optional<CertificateRow> found;
    auto done = m_database.each(
        sql,
        [&](const Statement &row) {
            CertificateRow &line = found.emplace();
            line.award = Database::recordOf<LevelAward>(row);
            int column = 10;
            for (QString *text :
                 {&line.person, &line.levelJa, &line.levelEn, &line.versionLabel, &line.frameworkJa, &line.frameworkEn})
                row.get(column++, *text);
        },
        award);
    if (!done)
        return done.error();
    return found;
}

} // namespace kz::storage

#include "models/storage/evidence_reads.h"

namespace kz::storage {

namespace {

/// Self-ratings are kept under a kind of their own in site_count.
constexpr int selfRatings = 3;

EvidenceRow rowOf(const Statement &row)
{
    EvidenceRow read;
    read.evidence = row.integer(0);
    read.kind = EvidenceKind(row.integer(1));
    read.day = row.day(2);
    read.item = row.integer(3);
    read.site = row.integer(4);
    read.department = row.integer(5);
    read.role = TraineeRole(row.integer(6));
    read.setting = CareSetting(row.integer(7));
    read.step = int(row.integer(8));
    read.count = int(row.integer(9));
    read.halfDays = int(row.integer(10));
    read.status = EvidenceStatus(row.integer(11));
    read.assessor = row.integer(12);
    read.assessorKind = AssessorKind(row.integer(13));
    return read;
}

SiteItemCount countOf(const Statement &row)
{
    SiteItemCount count;
    count.item = row.integer(0);
    const auto kind = int(row.integer(1));
    count.self = kind == selfRatings;
    count.kind = count.self ? EvidenceKind::Assessment : EvidenceKind(kind);
    count.step = int(row.integer(2));
    count.month = row.text(3);
    count.n = row.integer(4);
    count.amount = row.integer(5);
    return count;
}

} // namespace

Result<void> EvidenceReads::each(Key person, const std::function<void(const EvidenceRow &)> &visit) const
{
    constexpr char sql[] = R"(
        SELECT evidence, kind, day, item, site, department, role, setting, step, n, half_days, status, assessor,
               assessor_kind
          FROM evidence_item WHERE person = ?1 AND status IN (1, 2) AND kind <> 4)";
    return m_database.each(
        sql, [&](const Statement &row) { visit(rowOf(row)); }, person);
}

Result<void> EvidenceReads::eachKnown(Key person, QDate knownBy, QDate enteredBy,
                                      const std::function<void(const EvidenceRow &)> &visit) const
{
    // Records brought from elsewhere may lack the day of their submission: the day of entry stands for it.
    constexpr char sql[] = R"(
        SELECT i.evidence, i.kind, i.day, i.item, i.site, i.department, i.role, i.setting, i.step, i.n, i.half_days,
               CASE WHEN e.status = 2 AND coalesce(e.countersigned_on, e.entered_on) <= ?2 THEN 2 ELSE 1 END,
               i.assessor, i.assessor_kind
          FROM evidence_item i JOIN evidence e ON e.id = i.evidence
         WHERE i.person = ?1 AND i.status IN (1, 2) AND i.kind <> 4 AND coalesce(e.submitted_on, e.entered_on) <= ?2
           AND (?3 IS NULL OR e.entered_on <= ?3))";
    return m_database.each(
        sql, [&](const Statement &row) { visit(rowOf(row)); }, person, knownBy, enteredBy);
}

Result<std::vector<SiteItemCount>> EvidenceReads::siteCounts(Key site, const QString &fromMonth) const
{
    std::vector<SiteItemCount> counts;
    auto done = m_database.each(
        "SELECT item, kind, step, month, n, amount FROM site_count WHERE site = ?1 AND month >= ?2",
        [&](const Statement &row) { counts.push_back(countOf(row)); }, site, fromMonth);
    if (!done)
        return done.error();
    return counts;
}

Result<std::vector<SiteItemCount>> EvidenceReads::siteCountsKnown(Key site, QDate day, QDate knownBy,
                                                                  QDate enteredBy) const
{
    std::vector<SiteItemCount> counts;
    constexpr char sql[] = R"(
        SELECT i.item, CASE WHEN i.kind = 2 AND i.assessor_kind = 1 THEN 3 ELSE i.kind END, i.step,
               substr(i.day, 1, 7), count(*), sum(i.n + i.half_days)
          FROM evidence e JOIN evidence_item i ON i.person = e.person AND i.day = e.day AND i.evidence = e.id
         WHERE e.site = ?1 AND e.status IN (1, 2) AND e.kind <> 4 AND e.day <= ?2 AND coalesce(e.submitted_on, e.entered_on) <= ?3
           AND (?4 IS NULL OR e.entered_on <= ?4)
         GROUP BY 1, 2, 3, 4)";
    auto done = m_database.each(
        sql, [&](const Statement &row) { counts.push_back(countOf(row)); }, site, day, knownBy, enteredBy);
    if (!done)
        return done.error();
    return counts;
}

} // namespace kz::storage

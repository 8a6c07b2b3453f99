#pragma once

#include "models/domain/evidence.h"
#include "models/storage/database.h"

#include <functional>

namespace kz::storage {

/// One row of evidence_item; 0 stands for no item, site, department or assessor.
struct EvidenceRow {
    Key evidence = 0;
    EvidenceKind kind = EvidenceKind::LogEntry;
    QDate day;
    Key item = 0;
    Key site = 0;
    Key department = 0;
    TraineeRole role = TraineeRole::None;
    CareSetting setting = CareSetting::None;
    int step = 0;
    int count = 0;
    int halfDays = 0;
    EvidenceStatus status = EvidenceStatus::Submitted;
    Key assessor = 0;
    AssessorKind assessorKind = AssessorKind::FirstRater;
};

/// How far a site has what is asked for: submitted observations of one item.
struct SiteItemCount {
    Key item = 0;
    EvidenceKind kind = EvidenceKind::LogEntry;
    bool self = false; ///< self-ratings, which stand beside others'
    int step = 0;
    QString month; ///< YYYY-MM
    qint64 n = 0;
    qint64 amount = 0;
};

/// Reading evidence for figures. Drafts and what was returned never appear.
class EvidenceReads
{
public:
    explicit EvidenceReads(Database &database) : m_database(database) { }

    /// A person's rows as they stand now, in order of day: evidence_item alone.
    Result<void> each(Key person, const std::function<void(const EvidenceRow &)> &visit) const;
    /// The same as it was known on a day: submitted by `knownBy` (countersigned later counts as submitted) and, when
    /// `enteredBy` is valid, entered by then.
    Result<void> eachKnown(Key person, QDate knownBy, QDate enteredBy,
                           const std::function<void(const EvidenceRow &)> &visit) const;

    /// A site's counts from the cache, by month from `fromMonth` on ("" for all).
    Result<std::vector<SiteItemCount>> siteCounts(Key site, const QString &fromMonth) const;
    /// The same counted from the evidence itself as it was known on a day: a pass over everything.
    Result<std::vector<SiteItemCount>> siteCountsKnown(Key site, QDate day, QDate knownBy, QDate enteredBy) const;

private:
    Database &m_database;
};

} // namespace kz::storage

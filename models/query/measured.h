#pragma once

#include "models/query/as_of.h"
#include "models/query/plans.h"
#include "models/query/read_pool.h"
#include "models/query/standing.h"
#include "models/storage/people_reads.h"

namespace kz::query {

/// A title in both languages; words::pick chooses.
struct Title {
    QString ja;
    QString en;
    bool isEmpty() const { return ja.isEmpty() && en.isEmpty(); }
    bool operator==(const Title &) const = default;
};

/// How far one person is in one ladder or programme, as lists and counts need it.
struct EnrolmentRow {
    Key enrolment = 0;
    Key version = 0;
    Key framework = 0;
    Title title;
    Key targetLevel = 0;
    Title target;
    QDate from;
    QDate targetDay;
    EnrolmentStatus status = EnrolmentStatus::Active;
    Title awarded; ///< the highest valid level; empty: none
    QDate awardedOn;
    bool known = false; ///< false: not computed yet, progress means nothing
    double progress = 0;
    double pace = 0;
    PaceState state = PaceState::OnPace;
};

/// Everything of one person together: behind when behind in any; completed when all are; not enrolled without any.
PaceState together(const std::vector<EnrolmentRow> &rows);

/// Measures people by their enrolments that run on a day. Today from the cache; another day is computed anew, one
/// person after the other: a worker's task. Awards are not filled in.
class Measure
{
public:
    static Result<Measure> open(storage::Database &database, Plans &plans, const AsOf &asOf);

    struct Measured {
        Key person = 0;
        /// Ladders and programmes before curricula, the newest first.
        std::vector<EnrolmentRow> enrolments;
        PaceState state = PaceState::NotEnrolled;
    };
    Result<Measured> of(Key person) const;
    /// Everybody who was ever enrolled, in order of their keys. Cancelled with the token.
    Result<void> everybody(const CancelToken &token, const std::function<void(const Measured &)> &visit) const;

    double margin() const { return m_margin; }
    const AsOf &asOf() const { return m_asOf; }

private:
    Measure(storage::Database &database, Plans &plans, AsOf asOf, double margin)
        : m_database(&database), m_plans(&plans), m_asOf(asOf), m_margin(margin)
    { }
    Result<Measured> measured(Key person, std::vector<storage::EnrolmentLine> lines) const;

    storage::Database *m_database;
    Plans *m_plans;
    AsOf m_asOf;
    double m_margin;
};

} // namespace kz::query

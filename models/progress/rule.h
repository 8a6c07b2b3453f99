#pragma once

#include "models/base/result.h"
#include "models/domain/evidence.h"
#include "models/domain/framework.h"
#include "models/domain/places.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace kz::progress {

/// How much of a field may stand in for the field asked for, e.g. anaesthesia as emergency up to 4 weeks.
struct Substitute {
    QStringList fields;
    double cap = 0; ///< in the rule's unit
};

enum class Unit { Count, Items, Weeks, HalfDays, Days, Months };
enum class TenureOf { Employment, Profession, Level };

/// The JSON parameters of a requirement, read and checked once. Every member has a JSON name of the same
/// spelling in snake_case; unknown members are an error, so that a misspelt rule never passes as a lax one.
struct Rule {
    RequirementKind kind = RequirementKind::Log;

    double need = 1; ///< number of things, weeks, months …; k of k-of-n; the limit of absence_limit
    Unit unit = Unit::Count;

    // rating, log
    bool each = false;                       ///< every item must reach `need` by itself; have and need then count items
    int threshold = 1;                       ///< rating: least step
    int distinctAssessors = 1;               ///< rating: from so many people (per item when `each`)
    std::vector<AssessorKind> assessorKinds; ///< rating: empty = all but self
    int windowMonths = 0;                    ///< only evidence of the last n months before the as-of day; 0 = all
    std::vector<TraineeRole> roles;          ///< log: empty = any
    std::vector<CareSetting> settings;       ///< log: empty = any
    bool countersigned = false;              ///< only countersigned evidence; otherwise submitted counts too

    // weeks (and log, where the site of the evidence is asked)
    QStringList fields; ///< clinical fields of department or placement; empty = any
    std::vector<Substitute> substitutes;
    int minimumBlockDays = 0;                  ///< shorter uninterrupted stays do not count
    double minimumShare = 0;                   ///< days with a smaller share do not count
    std::vector<PlacementKind> placementKinds; ///< empty = rotations only
    QString exclusiveGroup; ///< a day serves only one requirement of a group, the first in order that can use it
    QStringList siteKinds;  ///< codes of SiteKind
    bool remote = false;    ///< only remote or island sites …
    int bedsBelow = 0;      ///< … or sites with fewer beds (clinics have none); with `remote` either suffices
    bool depopulated = false;

    // tenure
    TenureOf tenureOf = TenureOf::Employment; ///< months since; Level: since the award of `level`
    QString level;                            ///< level code within the same version
};

/// Unknown members, wrong types and numbers out of range are ErrorCode::BadArgument (name, value).
Result<Rule> parseRule(RequirementKind kind, const QString &parameters);

} // namespace kz::progress

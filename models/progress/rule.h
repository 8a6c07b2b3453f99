#pragma once

#include "models/base/result.h"
#include "models/domain/event.h"
#include "models/domain/evidence.h"
#include "models/domain/framework.h"
#include "models/domain/interview.h"
#include "models/domain/places.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <vector>

namespace kz::progress {

/// How much of a field may stand in for the field asked for, e.g. anaesthesia as emergency up to 4 weeks.
struct Substitute {
    QStringList fields;
    double cap = 0; ///< in the rule's unit
};

enum class Unit { Count, Items, Weeks, HalfDays, Days, Months, Hours, Credits };
enum class TenureOf { Employment, Profession, Level };

} // namespace kz::progress

namespace kz {

template <>
struct EnumTable<progress::Unit> {
    static constexpr std::array entries = {
        EnumEntry{progress::Unit::Count, "count", QT_TRANSLATE_NOOP("Enum", "Number")},
        EnumEntry{progress::Unit::Items, "items", QT_TRANSLATE_NOOP("Enum", "Items")},
        EnumEntry{progress::Unit::Weeks, "weeks", QT_TRANSLATE_NOOP("Enum", "Weeks")},
        EnumEntry{progress::Unit::HalfDays, "half_days", QT_TRANSLATE_NOOP("Enum", "Half-days")},
        EnumEntry{progress::Unit::Days, "days", QT_TRANSLATE_NOOP("Enum", "Days")},
        EnumEntry{progress::Unit::Months, "months", QT_TRANSLATE_NOOP("Enum", "Months")},
        EnumEntry{progress::Unit::Hours, "hours", QT_TRANSLATE_NOOP("Enum", "Hours")},
        EnumEntry{progress::Unit::Credits, "credits", QT_TRANSLATE_NOOP("Enum", "Credits")},
    };
};

template <>
struct EnumTable<progress::TenureOf> {
    static constexpr std::array entries = {
        EnumEntry{progress::TenureOf::Employment, "employment", QT_TRANSLATE_NOOP("Enum", "Employment")},
        EnumEntry{progress::TenureOf::Profession, "profession", QT_TRANSLATE_NOOP("Enum", "Profession")},
        EnumEntry{progress::TenureOf::Level, "level", QT_TRANSLATE_NOOP("Enum", "Level")},
    };
};

} // namespace kz

namespace kz::progress {

/// The JSON parameters of a requirement, read and checked once. Every member has a JSON name of the same
/// spelling in snake_case; unknown members, and members of another kind of rule, are an error, so that a
/// misspelt rule never passes as a lax one.
struct Rule {
    RequirementKind kind = RequirementKind::Log;

    double need = 1; ///< number of things, weeks, months …; k of k-of-n; the limit of absence_limit
    /// rating: count, items · log: count, items, half_days, days (of the entries, at most one day a day) ·
    /// weeks: weeks, half_days, days, months (each day a part of its calendar month) · tenure: months ·
    /// absence_limit: days · credits: credits · module: count, items, hours · interview: count. The first is the
    /// default. `items`: so many different items.
    Unit unit = Unit::Count;

    // rating, log, module. Rows of evidence are counted, one record at most once for one item; without items, records.
    bool each = false;                       ///< every item must reach `need` by itself; have and need then count items
    int threshold = 1;                       ///< rating: least step
    int distinctAssessors = 1;               ///< rating: from so many people (per item when `each`); raises `need`
    std::vector<AssessorKind> assessorKinds; ///< rating: empty = all but self; self never stands among others
    /// Only evidence of the last n months up to the as-of day; 0 = all. Also of credits, modules and interviews.
    int windowMonths = 0;
    std::vector<TraineeRole> roles;    ///< log: empty = any
    std::vector<CareSetting> settings; ///< log: empty = any; weeks: half-days logged there count as stays too
    bool countersigned = false;        ///< only countersigned evidence; otherwise submitted counts too

    // weeks, and where the evidence comes from for rating and log
    QStringList fields;                        ///< clinical fields of department or placement; empty = any
    std::vector<Substitute> substitutes;       ///< 6 at most
    int minimumBlockDays = 0;                  ///< shorter uninterrupted stays do not count; planned days included
    double minimumShare = 0;                   ///< stays with a smaller share do not count
    std::vector<PlacementKind> placementKinds; ///< empty = rotations only
    /// No part of a day serves two requirements of a group. The first in order that still needs it takes it, and takes
    /// no more than it needs; its substitute is one at most.
    QString exclusiveGroup;
    std::vector<SiteKind> siteKinds; ///< empty = any
    bool remote = false;             ///< only remote or island sites …
    /// … or sites with fewer beds on the day of the record; with `remote` either suffices. A hospital or care home of
    /// which no beds are known does not count; a clinic, pharmacy or office has none unless stated.
    int bedsBelow = 0;
    /// Only in depopulated areas: wholly, partly or deemed. With `remote` either suffices: an area short of people is
    /// named by law, a remote site by where it lies.
    bool depopulated = false;

    // tenure: completed months
    TenureOf tenureOf = TenureOf::Employment; ///< Employment: all periods together; Level: without a break until now
    QString level;                            ///< code within the same version; a higher level counts as well
    /// Employment: while somebody is away for so many days on end, or without an end yet, time stands still; 0: never.
    int pauseDays = 0;

    // credits, module, interview. Of events what was held and attended counts, on its last day.
    /// Only what came after the enrolment in the version began, the first where there are several; all for somebody
    /// not enrolled in it. Not together with a window.
    bool sinceEnrolment = false;
    QString scheme; ///< credits: of whom; empty = the hospital's own
    /// credits: at least so many in each fiscal year that has ended, as far as it lies wholly within the window and
    /// after the enrolment. What a year lacked cannot be made up for while it is asked: it is missing from `have`.
    double yearlyMinimum = 0;
    std::vector<EventKind> eventKinds;         ///< module: empty = any
    std::vector<InterviewKind> interviewKinds; ///< interview: empty = any
    bool agreed = false; ///< interview: only what both agreed on counts, from the day on which they did
    QString code;        ///< certificate: held and valid
    /// A certified level stands on it as well: who meets it no more may fall a level. Of what time alone can take away
    /// (canLapse()); other rules are asked for once, at the decision.
    bool keepsLevel = false;
};

/// Unknown members, wrong types and numbers out of range are ErrorCode::BadArgument (name, value).
Result<Rule> parseRule(RequirementKind kind, const QString &parameters);

/// Whether a rule that is met may be met no more though nothing is taken back: records leave its window, a fiscal year
/// ends short of its minimum, a certificate ends.
bool canLapse(const Rule &rule);

/// all, any, k_of_n.
bool isGroup(RequirementKind kind);

} // namespace kz::progress

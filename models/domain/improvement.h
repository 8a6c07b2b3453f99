#pragma once

#include "models/base/issue.h"
#include "models/domain/table.h"

namespace kz {

/// Figures that the program computes of the people in one version (query/outcomes), so that before and after are
/// reckoned alike.
enum class CycleMeasure { ShareReached, MedianMonths, ShareBehind, ShareUnmet };
template <>
struct EnumTable<CycleMeasure> {
    static constexpr std::array entries = {
        EnumEntry{CycleMeasure::ShareReached, "share_reached", QT_TRANSLATE_NOOP("Enum", "Share who reached it")},
        EnumEntry{CycleMeasure::MedianMonths, "median_months",
                  QT_TRANSLATE_NOOP("Enum", "Months until reached (median)")},
        EnumEntry{CycleMeasure::ShareBehind, "share_behind", QT_TRANSLATE_NOOP("Enum", "Share behind")},
        EnumEntry{CycleMeasure::ShareUnmet, "share_unmet", QT_TRANSLATE_NOOP("Enum", "Share without one requirement")},
    };
};

enum class CycleDecision { Open, Adopt, Adapt, Abandon };
template <>
struct EnumTable<CycleDecision> {
    static constexpr std::array entries = {
        EnumEntry{CycleDecision::Open, "open", QT_TRANSLATE_NOOP("Enum", "Cycle under way")},
        EnumEntry{CycleDecision::Adopt, "adopt", QT_TRANSLATE_NOOP("Enum", "Keep the change")},
        EnumEntry{CycleDecision::Adapt, "adapt", QT_TRANSLATE_NOOP("Enum", "Change it again")},
        EnumEntry{CycleDecision::Abandon, "abandon", QT_TRANSLATE_NOOP("Enum", "Give it up")},
    };
};

/// One turn of improving a ladder or programme: what is to become better, the figure by which one sees it, what was
/// changed, what came of it and what is done about it. A figure is kept as it was on its day, with the number of
/// people it speaks of.
struct ImprovementCycle {
    Key id = 0;
    Key framework = 0;
    QString aim;
    CycleMeasure measure = CycleMeasure::ShareReached;
    Key version = 0;                ///< whose people were measured before the change
    std::optional<Key> requirement; ///< of that version; ShareUnmet alone
    std::optional<double> baseline; ///< a share of 0 … 1, or months
    std::optional<int> baselinePeople;
    QDate baselineDay;
    QString change;
    QDate changedOn;
    std::optional<Key> resultVersion; ///< none: the same
    std::optional<double> result;
    std::optional<int> resultPeople;
    QDate resultDay;
    CycleDecision decision = CycleDecision::Open;
    QString learned;
    std::optional<Key> previous; ///< the cycle this one goes on from
};
template <>
struct Table<ImprovementCycle> {
    static constexpr auto name = "improvement_cycle";
    static constexpr auto columns = std::make_tuple(
        Column{"framework", &ImprovementCycle::framework,
               QT_TRANSLATE_NOOP("improvement_cycle", "Ladder or programme")},
        Column{"aim", &ImprovementCycle::aim, QT_TRANSLATE_NOOP("improvement_cycle", "Aim")},
        Column{"measure", &ImprovementCycle::measure, QT_TRANSLATE_NOOP("improvement_cycle", "Measure")},
        Column{"version", &ImprovementCycle::version, QT_TRANSLATE_NOOP("improvement_cycle", "People in version")},
        Column{"requirement", &ImprovementCycle::requirement, QT_TRANSLATE_NOOP("improvement_cycle", "Requirement")},
        Column{"baseline", &ImprovementCycle::baseline, QT_TRANSLATE_NOOP("improvement_cycle", "Before")},
        Column{"baseline_people", &ImprovementCycle::baselinePeople,
               QT_TRANSLATE_NOOP("improvement_cycle", "People before")},
        Column{"baseline_day", &ImprovementCycle::baselineDay,
               QT_TRANSLATE_NOOP("improvement_cycle", "Measured before on")},
        Column{"change_made", &ImprovementCycle::change, QT_TRANSLATE_NOOP("improvement_cycle", "Change")},
        Column{"changed_on", &ImprovementCycle::changedOn, QT_TRANSLATE_NOOP("improvement_cycle", "Changed on")},
        Column{"result_version", &ImprovementCycle::resultVersion,
               QT_TRANSLATE_NOOP("improvement_cycle", "People in version, after")},
        Column{"result", &ImprovementCycle::result, QT_TRANSLATE_NOOP("improvement_cycle", "After")},
        Column{"result_people", &ImprovementCycle::resultPeople,
               QT_TRANSLATE_NOOP("improvement_cycle", "People after")},
        Column{"result_day", &ImprovementCycle::resultDay, QT_TRANSLATE_NOOP("improvement_cycle", "Measured after on")},
        Column{"decision", &ImprovementCycle::decision, QT_TRANSLATE_NOOP("improvement_cycle", "Decision")},
        Column{"learned", &ImprovementCycle::learned, QT_TRANSLATE_NOOP("improvement_cycle", "What was learned")},
        Column{"previous", &ImprovementCycle::previous, QT_TRANSLATE_NOOP("improvement_cycle", "Goes on from")});
};

/// A figure has its day and its number of people, a decision what came of it and a word why; what is given up may be
/// without figures.
std::vector<Issue> validate(const ImprovementCycle &);

} // namespace kz

#pragma once

#include "models/base/issue.h"
#include "models/domain/table.h"

namespace kz {

enum class PlanStatus { Open, Completed, Ended };
template <>
struct EnumTable<PlanStatus> {
    static constexpr std::array entries = {
        EnumEntry{PlanStatus::Open, "open", QT_TRANSLATE_NOOP("Enum", "Plan running")},
        EnumEntry{PlanStatus::Completed, "completed", QT_TRANSLATE_NOOP("Enum", "Plan completed")},
        EnumEntry{PlanStatus::Ended, "ended", QT_TRANSLATE_NOOP("Enum", "Plan ended early")},
    };
};

enum class PlanOutcome { Open, Met, NotMet };
template <>
struct EnumTable<PlanOutcome> {
    static constexpr std::array entries = {
        EnumEntry{PlanOutcome::Open, "open", QT_TRANSLATE_NOOP("Enum", "Still open")},
        EnumEntry{PlanOutcome::Met, "met", QT_TRANSLATE_NOOP("Enum", "Reached")},
        EnumEntry{PlanOutcome::NotMet, "not_met", QT_TRANSLATE_NOOP("Enum", "Not reached")},
    };
};

/// What somebody who does not begin at the beginning (a doctor in re-training, a mid-career hire) and an interviewer
/// agreed on: which requirements of a version are still to be met, and how. Closed, it keeps what had come of it on
/// that day, in the words of that day, and changes no more. Health and pay do not belong here.
struct IndividualPlan {
    Key id = 0;
    Key person = 0;
    Key version = 0; ///< one that the person was enrolled in when it was agreed on
    std::optional<Key> interviewer;
    QDate agreedOn; ///< the day of the interview
    QDate targetDay;
    QString purpose; ///< where the person comes from and wants to get to
    PlanStatus status = PlanStatus::Open;
    QDate closedOn;
    QString reason;  ///< for ending it early; a summary where it is completed
    QString titleJa; ///< what the ladder or programme was called when it was closed
    QString titleEn;
};
template <>
struct Table<IndividualPlan> {
    static constexpr auto name = "individual_plan";
    static constexpr auto columns = std::make_tuple(
        Column{"person", &IndividualPlan::person, QT_TRANSLATE_NOOP("individual_plan", "Person")},
        Column{"version", &IndividualPlan::version, QT_TRANSLATE_NOOP("individual_plan", "Ladder or programme")},
        Column{"interviewer", &IndividualPlan::interviewer, QT_TRANSLATE_NOOP("individual_plan", "Interviewer")},
        Column{"agreed_on", &IndividualPlan::agreedOn, QT_TRANSLATE_NOOP("individual_plan", "Agreed on")},
        Column{"target_day", &IndividualPlan::targetDay, QT_TRANSLATE_NOOP("individual_plan", "Target date")},
        Column{"purpose", &IndividualPlan::purpose, QT_TRANSLATE_NOOP("individual_plan", "Background and aim")},
        Column{"status", &IndividualPlan::status, QT_TRANSLATE_NOOP("individual_plan", "Status")},
        Column{"closed_on", &IndividualPlan::closedOn, QT_TRANSLATE_NOOP("individual_plan", "Closed on")},
        Column{"reason", &IndividualPlan::reason, QT_TRANSLATE_NOOP("individual_plan", "Reason or summary")},
        Column{"title_ja", &IndividualPlan::titleJa,
               QT_TRANSLATE_NOOP("individual_plan", "Title when closed (Japanese)")},
        Column{"title_en", &IndividualPlan::titleEn,
               QT_TRANSLATE_NOOP("individual_plan", "Title when closed (English)")});
};

/// A requirement to be met, or one item of it; without a requirement, a module to be attended. What is below the note
/// is empty until the plan is closed.
struct PlanGoal {
    Key id = 0;
    Key plan = 0;
    std::optional<Key> requirement;
    std::optional<Key> item;
    QDate targetDay; ///< invalid: that of the plan
    QString note;
    PlanOutcome outcome = PlanOutcome::Open;
    double have = 0;
    double need = 0;
    QString unit; ///< code of progress::Unit
    QString titleJa;
    QString titleEn;

    bool isModule() const { return !requirement; }
};
template <>
struct Table<PlanGoal> {
    static constexpr auto name = "plan_goal";
    static constexpr auto columns = std::make_tuple(
        Column{"plan", &PlanGoal::plan, QT_TRANSLATE_NOOP("plan_goal", "Plan")},
        Column{"requirement", &PlanGoal::requirement, QT_TRANSLATE_NOOP("plan_goal", "Requirement")},
        Column{"item", &PlanGoal::item, QT_TRANSLATE_NOOP("plan_goal", "Item")},
        Column{"target_day", &PlanGoal::targetDay, QT_TRANSLATE_NOOP("plan_goal", "Target date")},
        Column{"note", &PlanGoal::note, QT_TRANSLATE_NOOP("plan_goal", "How")},
        Column{"outcome", &PlanGoal::outcome, QT_TRANSLATE_NOOP("plan_goal", "Outcome")},
        Column{"have", &PlanGoal::have, QT_TRANSLATE_NOOP("plan_goal", "Had")},
        Column{"need", &PlanGoal::need, QT_TRANSLATE_NOOP("plan_goal", "Needed")},
        Column{"unit", &PlanGoal::unit, QT_TRANSLATE_NOOP("plan_goal", "Unit")},
        Column{"title_ja", &PlanGoal::titleJa, QT_TRANSLATE_NOOP("plan_goal", "Goal when closed (Japanese)")},
        Column{"title_en", &PlanGoal::titleEn, QT_TRANSLATE_NOOP("plan_goal", "Goal when closed (English)")});
};

/// A stay that was agreed on, whether or not it stands in the rotation plan yet: who plans rotations moves them, and
/// the plan still says what was agreed. Days are inclusive.
struct PlanPlacement {
    Key id = 0;
    Key plan = 0;
    Key site = 0;
    QDate from;
    QDate to;
    QString note; ///< the ward, what for
    PlanOutcome outcome = PlanOutcome::Open;
    int daysThere
        = 0; ///< of the days agreed on, assigned there, absent or not; set when the plan is closed, as the place
    QString place;
};
template <>
struct Table<PlanPlacement> {
    static constexpr auto name = "plan_placement";
    static constexpr auto columns = std::make_tuple(
        Column{"plan", &PlanPlacement::plan, QT_TRANSLATE_NOOP("plan_placement", "Plan")},
        Column{"site", &PlanPlacement::site, QT_TRANSLATE_NOOP("plan_placement", "Site")},
        Column{"from_day", &PlanPlacement::from, QT_TRANSLATE_NOOP("plan_placement", "From")},
        Column{"to_day", &PlanPlacement::to, QT_TRANSLATE_NOOP("plan_placement", "To")},
        Column{"note", &PlanPlacement::note, QT_TRANSLATE_NOOP("plan_placement", "Ward, what for")},
        Column{"outcome", &PlanPlacement::outcome, QT_TRANSLATE_NOOP("plan_placement", "Outcome")},
        Column{"days_there", &PlanPlacement::daysThere, QT_TRANSLATE_NOOP("plan_placement", "Days assigned")},
        Column{"place", &PlanPlacement::place, QT_TRANSLATE_NOOP("plan_placement", "Site when closed")});
};

/// When they look together at how it goes.
struct PlanFollowUp {
    Key id = 0;
    Key plan = 0;
    QDate due;
    QDate heldOn; ///< invalid: not yet
    QString note; ///< what came of it
    bool closed = false;
};
template <>
struct Table<PlanFollowUp> {
    static constexpr auto name = "plan_follow_up";
    static constexpr auto columns
        = std::make_tuple(Column{"plan", &PlanFollowUp::plan, QT_TRANSLATE_NOOP("plan_follow_up", "Plan")},
                          Column{"due", &PlanFollowUp::due, QT_TRANSLATE_NOOP("plan_follow_up", "Due")},
                          Column{"held_on", &PlanFollowUp::heldOn, QT_TRANSLATE_NOOP("plan_follow_up", "Held on")},
                          Column{"note", &PlanFollowUp::note, QT_TRANSLATE_NOOP("plan_follow_up", "What came of it")},
                          Column{"closed", &PlanFollowUp::closed, QT_TRANSLATE_NOOP("plan_follow_up", "Closed")});
};

/// A plan with all that belongs to it.
struct PlanSheet {
    IndividualPlan plan;
    std::vector<PlanGoal> goals;
    std::vector<PlanPlacement> placements;
    std::vector<PlanFollowUp> followUps;
};

/// Every rule a record must meet by itself; the same for form, CLI and import. Empty when valid.
std::vector<Issue> validate(const IndividualPlan &);
std::vector<Issue> validate(const PlanGoal &);
std::vector<Issue> validate(const PlanPlacement &);
std::vector<Issue> validate(const PlanFollowUp &);
/// And of all together: something is agreed on, and nothing twice. What is wrong with a part stands at "goals",
/// "placements" or "follow_ups".
std::vector<Issue> validate(const PlanSheet &);

} // namespace kz

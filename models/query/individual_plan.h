#pragma once

#include "models/domain/individual_plan.h"
#include "models/query/measured.h"
#include "models/query/person_paper.h"

namespace kz::query {

/// A goal and what has come of it by the day, or had when the plan was closed.
struct PlanGoalLine {
    PlanGoal goal;
    Title title;     ///< of the requirement or module; empty where the rule speaks for itself
    Title itemTitle; ///< of the one item, where the goal is one; once closed it stands in the title
    int node = -1;   ///< of the plan's nodes; -1: a module, or closed
    progress::Standing standing;
};

struct PlanPlacementLine {
    PlanPlacement placement;
    QString site;
    int days = 0;    ///< agreed on
    int there = 0;   ///< of them, assigned there by the day, absent or not
    int planned = 0; ///< of them, that stand in the rotation plan
    bool met() const { return there >= days; }
};

struct PlanLine {
    PlanSheet sheet; ///< as it is stored
    Title framework;
    QString version; ///< its label
    QString interviewer;
    PlanPtr rules;                             ///< null once closed
    std::vector<PlanGoalLine> goals;           ///< requirements in the order of the version, then modules
    std::vector<PlanPlacementLine> placements; ///< by first day
    std::vector<PlanFollowUp> followUps;       ///< by day
    bool closed = false;                       ///< by the day

    int met() const; ///< of goals and placements
    int total() const { return int(goals.size() + placements.size()); }
};

struct IndividualPlans {
    QString whose;
    QDate day;
    bool inPacket = false;       ///< which brings none back: nothing is to be made or changed
    std::vector<PlanLine> lines; ///< those that run, then the newest first
};

/// Plans agreed on by the day. One that was closed by then says what was kept of it and reckons nothing anew; NotFound
/// when there is no such person. A worker's task.
Result<IndividualPlans> individualPlans(storage::Database &database, Plans &plans, Key person, const AsOf &asOf);

/// What can be agreed on with somebody who is enrolled in a version.
struct PlanChoice {
    struct Goal {
        Key requirement = 0;
        Key item = 0; ///< 0: the requirement itself
        Title title;
        int node = -1;
        progress::Standing standing; ///< of the requirement
    };
    Key version = 0;
    Title framework;
    QString label;
    QDate targetDay; ///< of the enrolment
    PlanPtr rules;
    std::vector<Goal> unmet; ///< requirements, each followed by its missing items where they count one by one
    std::vector<Goal> modules;
};
struct PlanStay {
    Key site = 0;
    QString siteName;
    QDate from;
    QDate to;
};
struct PlanChoices {
    QString whose;
    std::vector<PlanChoice> versions; ///< enrolments that run, the most telling first
    std::vector<PlanStay> stays;      ///< in the rotation plan, that have not ended
};
Result<PlanChoices> planChoices(storage::Database &database, Plans &plans, Key person, const AsOf &asOf);

/// The sheet as it is to be kept: every goal and placement with what the line says of it. What `status`, the day the
/// line was read for and the reason are, the plan says from then on.
PlanSheet closingSheet(const PlanLine &line, PlanStatus status, QDate day, const QString &reason);

/// 個別研修計画書: the plan that was asked for, else the one that runs or was closed last.
struct PlanPaper {
    PersonHeader header;
    AsOf asOf;
    std::optional<PlanLine> line;
    PaperSettings settings;
};
/// NotFound when there is no such person.
Result<PlanPaper> planPaper(storage::Database &database, Plans &plans, Key person, const AsOf &asOf, Key plan = 0);

} // namespace kz::query

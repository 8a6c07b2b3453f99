#pragma once

#include "models/domain/application_way.h"
#include "models/domain/framework.h"
#include "models/domain/people.h"
#include "models/storage/framework_reads.h"
#include "models/storage/repository.h"

#include <algorithm>

namespace kz::storage {

// What the door and the pages read of applications and the ways they are decided, each in its order.

inline Result<std::vector<Workflow>> workflowsOf(Database &database, Key framework)
{
    return Repository<Workflow>(database).all("WHERE framework = ?1 ORDER BY id", framework);
}

inline Result<std::vector<WorkflowStep>> stepsOf(Database &database, Key workflow)
{
    return Repository<WorkflowStep>(database).all("WHERE workflow = ?1 ORDER BY position, id", workflow);
}

inline Result<std::vector<WorkflowDocument>> documentsOf(Database &database, Key workflow)
{
    return Repository<WorkflowDocument>(database).all("WHERE workflow = ?1 ORDER BY position, id", workflow);
}

inline Result<std::vector<StepDeadline>> deadlinesOfStep(Database &database, Key step)
{
    return Repository<StepDeadline>(database).all("WHERE step = ?1 ORDER BY fiscal_year", step);
}

inline Result<std::vector<StepDeadline>> deadlinesOfYear(Database &database, int fiscalYear)
{
    return Repository<StepDeadline>(database).all("WHERE fiscal_year = ?1 ORDER BY id", fiscalYear);
}

inline Result<std::vector<StepResult>> stepResults(Database &database, Key application)
{
    return Repository<StepResult>(database).all("WHERE application = ?1 ORDER BY id", application);
}

inline Result<WorkflowPlan> workflowPlan(Database &database, const Workflow &workflow)
{
    WorkflowPlan plan{.workflow = workflow, .steps = {}, .documents = {}};
    Result<void> state;
    take(stepsOf(database, workflow.id), plan.steps, state);
    take(documentsOf(database, workflow.id), plan.documents, state);
    return state ? Result<WorkflowPlan>(std::move(plan)) : state.error();
}

/// Every way in which levels of a ladder are decided.
inline Result<std::vector<WorkflowPlan>> workflowPlans(Database &database, Key framework)
{
    const auto workflows = workflowsOf(database, framework);
    if (!workflows)
        return workflows.error();
    std::vector<WorkflowPlan> plans;
    for (const Workflow &workflow : workflows.value()) {
        auto plan = workflowPlan(database, workflow);
        if (!plan)
            return plan.error();
        plans.push_back(std::move(plan).value());
    }
    return plans;
}

/// What a person has under way or on hold on a ladder, whichever its version.
inline Result<std::vector<LevelApplication>> openApplications(Database &database, Key person, Key framework)
{
    return Repository<LevelApplication>(database).all(R"(
         WHERE person = ?1 AND status IN ('open', 'on_hold')
           AND level IN (SELECT l.id FROM level l JOIN framework_version v ON v.id = l.version WHERE v.framework = ?2)
         ORDER BY id)",
                                                      person, framework);
}

inline Result<std::vector<LevelApplication>> openApplications(Database &database, Key person)
{
    return Repository<LevelApplication>(database).all("WHERE person = ?1 AND status IN ('open', 'on_hold') ORDER BY id",
                                                      person);
}

/// The highest level below another of its version; nothing where it is the lowest.
inline Result<std::optional<Level>> levelBelow(Database &database, const Level &level)
{
    auto below = Repository<Level>(database).all(
        "WHERE version = ?1 AND position < ?2 ORDER BY position DESC, id LIMIT 1", level.version, level.position);
    if (!below)
        return below.error();
    auto found = std::move(below).value();
    return found.empty() ? std::optional<Level>() : std::optional<Level>(std::move(found.front()));
}

/// Whether somebody has a level in force on a day, whatever it was called in the version in which it was awarded.
inline Result<bool> isInForce(Database &database, Key person, const Level &level, QDate day)
{
    const auto held = database.column<Key>(R"(
        SELECT DISTINCT level FROM level_award
         WHERE person = ?1 AND decided_on <= ?2 AND (valid_until IS NULL OR valid_until >= ?2)
           AND (revoked_on IS NULL OR revoked_on > ?2))",
                                           person, day);
    if (!held)
        return held.error();
    if (held.value().empty())
        return false;
    const auto levels = FrameworkReads(database).levelsOverVersions();
    if (!levels)
        return levels.error();
    for (const Key one : held.value())
        if (const auto here = levels.value().in(one, level.version); here && here->id == level.id)
            return true;
    return false;
}

/// When somebody was last awarded a level by a day, whatever it was called in the version in which it was awarded, and
/// it was not taken back; invalid: never.
inline Result<QDate> lastAwarded(Database &database, Key person, Key level, QDate day)
{
    const auto levels = FrameworkReads(database).levelsOverVersions();
    if (!levels)
        return levels.error();
    QDate last;
    for (const Key one : levels.value().allOf(level)) {
        const auto found = database.value<QDate>(R"(
            SELECT max(decided_on) FROM level_award
             WHERE person = ?1 AND level = ?2 AND decided_on <= ?3 AND revoked_on IS NULL)",
                                                 person, one, day);
        if (!found)
            return found.error();
        last = std::max(last, found.value().value_or(QDate()));
    }
    return last;
}

/// The form that the level applied for follows from.
inline Result<WantedForm> wantedForm(Database &database, const LevelApplication &application, const Workflow &workflow,
                                     const Level &level)
{
    const auto awarded = lastAwarded(database, application.person, level.id, application.appliedOn);
    if (!awarded)
        return awarded.error();
    return WantedForm{.level = level, .after = awarded.value(), .passStep = workflow.passStep};
}

/// The form that the level below follows from; nothing where there is none below. What either level was awarded on has
/// been used.
inline Result<std::optional<WantedForm>> wantedFormBelow(Database &database, const LevelApplication &application,
                                                         const Workflow &workflow, const Level &level)
{
    const auto below = levelBelow(database, level);
    if (!below)
        return below.error();
    if (!below.value())
        return std::optional<WantedForm>();
    const auto upper = wantedForm(database, application, workflow, level);
    if (!upper)
        return upper.error();
    auto lower = wantedForm(database, application, workflow, *below.value());
    if (!lower)
        return lower.error();
    WantedForm wanted = std::move(lower).value();
    wanted.after = std::max(wanted.after, upper.value().after);
    return std::optional<WantedForm>(std::move(wanted));
}

/// A form as far as a level may follow from it.
inline Result<FilledForm> filledForm(Database &database, const Assessment &form)
{
    FilledForm filled{.level = form.level, .day = form.head.day, .goals = {}, .items = form.items};
    const auto version = database.value<Key>("SELECT version FROM tool WHERE id = ?1", form.tool);
    if (!version)
        return version.error();
    filled.version = version.value().value_or(0);
    constexpr char sql[] = R"(
        SELECT x.item, i.level FROM tool_item x JOIN item i ON i.id = x.item
         WHERE x.tool = ?1 ORDER BY x.position, x.id)";
    auto done = database.each(
        sql,
        [&](const Statement &row) {
            FormGoal &goal = filled.goals.emplace_back();
            row.get(0, goal.item);
            row.get(1, goal.level);
        },
        form.tool);
    if (!done)
        return done.error();
    return filled;
}

/// Another application that rests on one of these forms and has led to an award of the level, whatever it was called in
/// its version.
inline Result<std::optional<LevelApplication>> awardedOn(Database &database, const std::vector<Key> &forms, Key level,
                                                         Key except)
{
    for (const Key form : forms) {
        const auto others
            = Repository<LevelApplication>(database).all("WHERE id <> ?1 AND award IS NOT NULL AND id IN (SELECT "
                                                         "application FROM step_result WHERE assessment = ?2) "
                                                         "ORDER BY id",
                                                         except, form);
        if (!others)
            return others.error();
        for (const LevelApplication &other : others.value()) {
            const auto award = Repository<LevelAward>(database).find(other.award.value_or(0));
            if (!award)
                return award.error();
            const auto levels = FrameworkReads(database).levelsOverVersions();
            if (!levels)
                return levels.error();
            const std::vector<Key> same = levels.value().allOf(level);
            if (award.value() && std::ranges::find(same, award.value()->level) != same.end())
                return std::optional(other);
        }
    }
    return std::optional<LevelApplication>();
}

/// The numbers of certificates that begin with a fiscal year's.
inline Result<std::vector<QString>> awardNumbers(Database &database, int fiscalYear)
{
    return database.column<QString>("SELECT number FROM level_award WHERE number LIKE ?1 || '-%'",
                                    QString::number(fiscalYear));
}

} // namespace kz::storage

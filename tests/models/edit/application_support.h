#pragma once

#include "models/edit/application_actions.h"
#include "models/edit/workflow_actions.h"
#include "models/storage/application_reads.h"
#include "models/storage/application_records.h"
#include "tests/support/file_builder.h"

namespace kz::test {

/// A ladder with a way to decide it: self-rating, two raters, interview, committee, notice; one document; three years.
class LadderOffice
{
public:
    void adopt()
    {
        WorkflowPlan wanted;
        wanted.workflow = {.framework = ladder.framework,
                           .code = QStringLiteral("whole"),
                           .titleJa = QStringLiteral("審査"),
                           .oneDown = true,
                           .validYears = 3};
        for (const auto &entry : EnumTable<WorkflowStepKind>::entries)
            wanted.steps.push_back({.kind = entry.value});
        wanted.documents.push_back({.code = QStringLiteral("sheet"), .titleJa = QStringLiteral("評価表")});
        ASSERT_EQ(refusal(edit::adoptWorkflows({wanted}, {})), ErrorCode::None);
        plan = storage::workflowPlans(file.database(), ladder.framework).value().front();
        for (const Key rater : {firstRater, secondRater})
            for (const Key whom : {nurse, other})
                file.add(Duty{.person = rater, .kind = DutyKind::Assessor, .trainee = whom, .from = today});
    }

    /// Somebody sits down to work with the file.
    void workAs(Key person, ActorRole role = ActorRole::Educator)
    {
        sit(office);
        const Key actor = file.add(Actor{.person = person, .name = QStringLiteral("手本"), .role = role});
        sit(actor);
    }

    ErrorCode refusal(edit::Action action)
    {
        const auto done = file.door().submitAndWait(std::move(action));
        return done ? ErrorCode::None : done.error().code;
    }
    Key made(edit::Action action)
    {
        const auto done = file.door().submitAndWait(std::move(action));
        EXPECT_TRUE(done) << int(done.error().code);
        return done ? done.value().made : 0;
    }
    Key applied(Key person, Key level, const QString &documents = QStringLiteral("sheet"))
    {
        return made(edit::applyForLevel({.person = person, .level = level, .documents = documents}, {}));
    }
    Key met(QDate day = {})
    {
        return made(edit::saveMeeting({.framework = ladder.framework, .day = day.isValid() ? day : today}, {}));
    }

    StepResult step(Key application, WorkflowStepKind kind) const
    {
        StepResult result{.application = application, .step = plan.step(kind)->id};
        if (isRating(kind))
            result.outcome = StepOutcome::Passed;
        if (kind != WorkflowStepKind::SelfRating)
            result.by = kind == WorkflowStepKind::FirstRating ? firstRater : secondRater;
        if (needsForm(kind, result.outcome)) // the office keys in what the raters wrote
            result.paper = QStringLiteral("綴り 3");
        return result;
    }
    /// A form that is handed in, with every item rated: talk as given, 0 for not observed, the others 4.
    Key ratedForm(Key person, Key rater, int given = 4, std::optional<Key> level = {}, QDate day = {})
    {
        if (!formSite)
            formSite = file.site(QStringLiteral("見本病院"));
        Assessment form;
        form.head.person = person;
        form.head.day = day.isValid() ? day : today;
        form.head.site = formSite;
        form.head.status = EvidenceStatus::Submitted;
        form.head.enteredOn = form.head.day;
        form.head.submittedOn = form.head.day;
        form.tool = ladder.tool;
        form.assessor = rater;
        form.assessorKind = rater == person ? AssessorKind::Self : AssessorKind::FirstRater;
        form.level = level;
        form.items = {{ladder.wash, 4}, {ladder.drip, 4}, {ladder.talk, given}};
        return file.add(form);
    }
    edit::Action taken(Key application, WorkflowStepKind kind, std::optional<StepOutcome> outcome = {},
                       const QString &reason = {}) const
    {
        StepResult result = step(application, kind);
        result.outcome = outcome.value_or(result.outcome);
        result.reason = reason;
        if (!needsForm(kind, result.outcome))
            result.paper.clear();
        return edit::takeStep(result, {});
    }
    /// Everything before the decision, passed.
    void rateThrough(Key application)
    {
        for (const WorkflowStep &one : plan.steps)
            if (isBeforeDecision(one.kind)) {
                ASSERT_EQ(refusal(taken(application, one.kind)), ErrorCode::None);
            }
    }

    LevelApplication stored(Key application)
    {
        return storage::findRecord<LevelApplication>(file.database(), application).value().value();
    }
    LevelAward awardOf(Key application)
    {
        return storage::findRecord<LevelAward>(file.database(), stored(application).award.value_or(0)).value().value();
    }

    const QDate today{2026, 7, 1};
    FileBuilder file{today};
    TinyLadder ladder = file.ladder();
    Key nurse = file.person(QStringLiteral("例田 花"));
    Key other = file.person(QStringLiteral("見本坂 遥"));
    Key firstRater = file.person(QStringLiteral("手本 明"));
    Key secondRater = file.person(QStringLiteral("別役 実"));
    Key office = file.door().actor().id;
    WorkflowPlan plan;
    Key formSite = 0;

private:
    void sit(Key actor)
    {
        auto done = file.door().workAs(actor);
        done.waitForFinished();
        ASSERT_TRUE(done.result());
    }
};

} // namespace kz::test

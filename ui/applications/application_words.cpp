#include "ui/applications/application_words.h"

#include "models/report/report_words.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace kz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Applications)
};

} // namespace

QString stageText(const query::ApplicationLine &line)
{
    const LevelApplication &application = line.application();
    if (line.ready)
        return Words::tr("Ready for the decision");
    if (!line.step)
        return words::enumText(application.status);
    if (application.status == ApplicationStatus::Approved)
        return Words::tr("Approved, notice to be given");
    return words::enumText(line.step->kind);
}

QString mindText(const query::ApplicationLine &line)
{
    const LevelApplication &application = line.application();
    if (application.status == ApplicationStatus::OnHold)
        return words::enumText(application.status);
    if (line.isOpen() && isDisagreed(*line.plan, line.results))
        return Words::tr("The applicant does not agree");
    if (line.overdue)
        return Words::tr("Overdue");
    if (application.status == ApplicationStatus::Approved && !application.award)
        return Words::tr("Level below is held");
    if (line.isOpen() && application.extendedUntil.isValid())
        return Words::tr("Extended until %1").arg(words::dayText(application.extendedUntil));
    if (line.isOpen() && application.meeting)
        return Words::tr("Put off");
    if (!line.unseen.empty())
        return Words::tr("A reason is to be seen");
    return {};
}

State stateOf(const query::ApplicationLine &line)
{
    switch (line.application().status) {
    case ApplicationStatus::Approved:
        return State::Good;
    case ApplicationStatus::Declined:
    case ApplicationStatus::Withdrawn:
        return State::Neutral;
    case ApplicationStatus::OnHold:
        return State::Warning;
    case ApplicationStatus::Open:
        break;
    }
    return line.overdue ? State::Bad : line.ready ? State::Accent : State::Neutral;
}

QString levelText(const query::ApplicationLine &line)
{
    return words::pick(line.row.levelJa, line.row.levelEn);
}

QString ladderText(const query::ApplicationLine &line)
{
    return words::pick(line.row.frameworkJa, line.row.frameworkEn);
}

QString wardText(const query::ApplicationLine &line)
{
    return line.row.departmentName.isEmpty() ? line.row.site : line.row.departmentName;
}

QString ratedText(const query::ApplicationLine &line)
{
    return line.rated ? words::enumText(*line.rated) : report::dash();
}

QString titleOf(const WorkflowPlan &plan)
{
    return words::pick(plan.workflow.titleJa, plan.workflow.titleEn);
}

QString refusalText(const Error &why)
{
    QStringList texts{words::errorText(why)};
    for (const Issue &issue : why.issues)
        texts.append(words::issueText(issue, words::fieldLabel(why.arguments.value(0).toUtf8(), issue.field.toUtf8())));
    return texts.join(u' ');
}

QString stepText(const WorkflowStep &step)
{
    const QString role = words::pick(step.roleJa, step.roleEn);
    //: a step and who takes it
    return role.isEmpty() ? words::enumText(step.kind) : Words::tr("%1: %2").arg(words::enumText(step.kind), role);
}

} // namespace kz

#include "models/demo/attached_papers.h"
#include "models/demo/cast_facts.h"
#include "models/demo/parts.h"
#include "models/demo/people.h"
#include "models/edit/application_actions.h"
#include "models/edit/attachment_actions.h"
#include "models/edit/workflow_actions.h"
#include "models/exchange/workflow_choice.h"
#include "models/storage/application_reads.h"
#include "models/storage/application_records.h"
#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::demo {

namespace {

const QString packOfLadder = QStringLiteral("nurse-ladder");
const QString caseReport = QStringLiteral("case_report");
constexpr int withPaper = 4; ///< of those who apply in turn: one for whom the committee decides next

/// Everything that is done here is done as people do it, by the actions themselves.
class Office
{
public:
    Office(edit::Edit &edit, const Region &region) : m_edit(edit), m_region(region), m_years(region.years) { }

    Result<void> run()
    {
        for (const auto work :
             {&Office::chooseWay, &Office::setDeadlines, &Office::rememberLastYear, &Office::meet, &Office::applyAll})
            if (auto done = (this->*work)(); !done)
                return done;
        return {};
    }

private:
    Result<void> does(const edit::Action &action) { return action.work(m_edit); }

    /// Two raters and an interview as it comes, and a committee at the end.
    Result<void> chooseWay()
    {
        const Adopted &ladder = m_region.framework(packOfLadder);
        const auto choices = exchange::builtInWorkflows();
        const auto choice = std::ranges::find(choices, QStringLiteral("two-raters"), &exchange::WorkflowChoice::id);
        std::vector<WorkflowPlan> plans = exchange::plansOf(*choice, ladder.pack.framework.id, ladder.pack.levels);
        for (WorkflowPlan &plan : plans) {
            plan.steps.insert(std::ranges::find(plan.steps, WorkflowStepKind::Notice, &WorkflowStep::kind),
                              {.kind = WorkflowStepKind::Committee,
                               .roleJa = QStringLiteral("ラダー認定審査会"),
                               .roleEn = QStringLiteral("Ladder committee"),
                               .dueMonth = 2,
                               .dueDay = 20});
            plan.documents.push_back({.code = caseReport,
                                      .titleJa = QStringLiteral("事例レポート"),
                                      .titleEn = QStringLiteral("Case report")});
        }
        if (auto done = does(edit::adoptWorkflows(plans, ladder.pack.framework.titleJa)); !done)
            return done;
        auto stored = storage::workflowPlans(m_edit.database(), ladder.pack.framework.id);
        if (!stored)
            return stored.error();
        m_plans = std::move(stored).value();
        return {};
    }

    /// The way in which a level is decided.
    const WorkflowPlan &planOf(Key level) const
    {
        const auto &levels = m_region.framework(packOfLadder).pack.levels;
        const auto found = std::ranges::find(levels, level, &Level::id);
        const WorkflowPlan *plan = found == levels.end() ? nullptr : planFor(m_plans, found->code);
        return plan ? *plan : m_plans.front();
    }

    /// Around today, so that something is late whenever the demo is looked at.
    Result<void> setDeadlines()
    {
        constexpr int after[] = {-20, -6, 15, 25, 35, 45};
        std::vector<StepDeadline> days;
        for (const WorkflowPlan &plan : m_plans)
            for (size_t i = 0; i < plan.steps.size(); ++i)
                days.push_back({.step = plan.steps[i].id, .dueOn = inYear(m_years.today.addDays(after[i]))});
        return does(edit::setDeadlines(m_years.current, std::move(days), {}));
    }

    /// What was awarded last March was applied for the autumn before.
    Result<void> rememberLastYear()
    {
        const int year = m_years.current - 1;
        const QDate march(m_years.current, 3, 20);
        const Adopted &ladder = m_region.framework(packOfLadder);
        const auto meeting
            = m_edit.insert(CommitteeMeeting{.framework = ladder.pack.framework.id,
                                             .day = march,
                                             .members = QStringLiteral("看護部長、副看護部長、教育担当師長"),
                                             .minutes = QStringLiteral("全件を審査し、認定とした。"),
                                             .closed = true});
        if (!meeting)
            return meeting.error();
        for (int i = 0; i < castSize; ++i) {
            const Member &member = m_region.member(i);
            if (member.part != Part::Nurse || member.level == 0)
                continue;
            const auto awards = storage::recordsOf<LevelAward>(m_edit.database(), member.id);
            if (!awards)
                return awards.error();
            const auto award = std::ranges::find(awards.value(), march, &LevelAward::decidedOn);
            if (award == awards.value().end())
                continue;
            const WorkflowPlan &plan = planOf(award->level);
            const auto made = m_edit.insert(LevelApplication{.person = member.id,
                                                             .level = award->level,
                                                             .workflow = plan.workflow.id,
                                                             .status = ApplicationStatus::Approved,
                                                             .fiscalYear = year,
                                                             .appliedOn = QDate(year, 11, 1),
                                                             .documents = allDocuments(),
                                                             .meeting = meeting.value(),
                                                             .decidedOn = march,
                                                             .award = award->id});
            if (!made)
                return made.error();
            const QDate days[]
                = {QDate(year, 11, 16),   QDate(year, 12, 11), QDate(year + 1, 1, 12), QDate(year + 1, 2, 5), march,
                   QDate(year + 1, 3, 25)};
            for (size_t step = 0; step < plan.steps.size(); ++step) {
                if (plan.steps[step].kind == WorkflowStepKind::Committee)
                    continue;
                StepResult result = resultOf(member, made.value(), plan.steps[step]);
                result.day = days[step];
                if (const auto stored = m_edit.insert(result); !stored)
                    return stored.error();
            }
        }
        return {};
    }

    Result<void> meet()
    {
        const auto made
            = m_edit.insert(CommitteeMeeting{.framework = m_region.framework(packOfLadder).pack.framework.id,
                                             .day = m_years.today,
                                             .members = QStringLiteral("看護部長、副看護部長、教育担当師長")});
        if (!made)
            return made.error();
        m_meeting = made.value();
        return {};
    }

    Result<void> applyAll()
    {
        int turn = 0;
        for (int i = 0; i < castSize; ++i) {
            const Member &member = m_region.member(i);
            if (member.part != Part::Nurse || member.level == 0 || member.level == 5 || i == Sakura)
                continue;
            const auto done = i == Kaoru ? applyKaoru(member) : apply(member, turn++);
            if (!done)
                return done;
        }
        return {};
    }

    /// Her second rater lowered an item: the reason waits for the first one.
    Result<void> applyKaoru(const Member &member)
    {
        const auto application = begin(member, 3, true);
        if (!application)
            return application.error();
        if (auto done = attach(member, application.value(), QStringLiteral("事例レポート.txt"), caseReportText());
            !done)
            return done;
        const Adopted &ladder = m_region.framework(packOfLadder);
        const auto level = std::ranges::find(ladder.pack.levels, ladder.level(ladderLevel(3)), &Level::id);
        const WorkflowPlan &plan = planOf(level->id);
        for (const WorkflowStepKind kind :
             {WorkflowStepKind::SelfRating, WorkflowStepKind::FirstRating, WorkflowStepKind::SecondRating}) {
            StepResult result = resultOf(member, application.value(), *plan.step(kind));
            const auto forms = storage::ApplicationReads(m_edit.database()).forms(member.id, {*level});
            if (!forms)
                return forms.error();
            const AssessorKind rater = kind == WorkflowStepKind::SelfRating ? AssessorKind::Self
                : kind == WorkflowStepKind::FirstRating                     ? AssessorKind::FirstRater
                                                                            : AssessorKind::SecondRater;
            const auto form = std::ranges::find(forms.value(), rater, &storage::StepFormLine::kind);
            if (form != forms.value().end()) {
                result.assessment = form->assessment;
                result.by = form->assessor ? std::optional(form->assessor) : result.by;
                result.day = std::max(form->day, m_applied);
            }
            if (kind == WorkflowStepKind::SecondRating) {
                result.outcome = StepOutcome::NotPassed; // the level below is hers already
                result.reason = QStringLiteral("事例レポートに、選んだ方法の根拠が書かれていない。1項目を2に下げた。");
            }
            if (auto done = does(edit::takeStep(result, {})); !done)
                return done;
        }
        return {};
    }

    /// The paper that is asked for, beside the tick.
    Result<void> attach(const Member &member, Key application, const QString &name, const QByteArray &bytes)
    {
        return does(edit::addAttachments({.person = member.id,
                                          .evidence = {},
                                          .name = {},
                                          .kind = AttachmentKind::CaseReport,
                                          .note = {},
                                          .hash = {},
                                          .addedOn = {},
                                          .application = application,
                                          .document = caseReport},
                                         {{name, bytes}}, {}));
    }

    /// Each in another state, in turn.
    Result<void> apply(const Member &member, int turn)
    {
        constexpr int states = 12;
        const int state = turn % states;
        const auto application = begin(member, member.level + 1, state != 1);
        if (!application)
            return application.error();
        const Key key = application.value();
        if (turn == withPaper)
            if (auto done = attach(member, key, QStringLiteral("case-report.pdf"), caseReportPdf()); !done)
                return done;
        const WorkflowPlan &plan = planOf(m_region.framework(packOfLadder).level(ladderLevel(member.level + 1)));
        constexpr int stepsTaken[states] = {0, 1, 2, 3, 4, 4, 4, 4, 1, 1, 2, 4};
        for (int step = 0; step < stepsTaken[state]; ++step)
            if (auto done = does(edit::takeStep(resultOf(member, key, plan.steps[size_t(step)]), {})); !done)
                return done;
        switch (state) {
        case 6:
            return does(edit::decide(
                {key, edit::Verdict::PutOff, m_meeting, QStringLiteral("事例レポートの書き直しを待つ。")}, {}));
        case 7:
            return does(edit::decide({key, edit::Verdict::Decline, m_meeting,
                                      QStringLiteral("協働する力の実践記録が足りない。次年度に再申請とする。")},
                                     {}));
        case 8:
            return does(edit::withdraw(key, QStringLiteral("部署異動のため、次年度に申請する。"), {}));
        case 9:
            return does(edit::hold(key, QStringLiteral("産前産後休業に入るため。"), {}));
        case 10:
            return does(edit::extend(key, m_years.today.addDays(90), QStringLiteral("病気休暇のため。"), {}));
        default:
            return {};
        }
    }

    Result<Key> begin(const Member &member, int level, bool withDocuments)
    {
        m_applied = inYear(m_years.today.addDays(-60));
        const auto done
            = does(edit::applyForLevel({.person = member.id,
                                        .level = m_region.framework(packOfLadder).level(ladderLevel(level)),
                                        .fiscalYear = m_years.current,
                                        .appliedOn = m_applied,
                                        .reason = QStringLiteral("受け持ちの幅を広げ、後輩の指導に生かしたい。"),
                                        .documents = withDocuments ? allDocuments() : QStringLiteral("self_rating")},
                                       {}));
        if (!done)
            return done.error();
        return m_edit.changes().made;
    }

    /// Passed, in the middle of the time there was, on paper.
    StepResult resultOf(const Member &member, Key application, const WorkflowStep &step) const
    {
        StepResult result{.application = application, .step = step.id};
        if (isRating(step.kind))
            result.outcome = StepOutcome::Passed;
        const Key deputy = m_region.member(deputyDirector).id;
        const Key akira = m_region.member(Akira).id;
        const bool hasMentor = member.mentor != 0 && member.mentor != member.id && member.mentor != deputy;
        const Key first = hasMentor ? member.mentor : akira == member.id ? m_region.member(Kaoru).id : akira;
        const Key second = deputy == member.id ? m_region.member(Sakura).id : deputy;
        result.by = step.kind == WorkflowStepKind::SelfRating ? member.id
            : step.kind == WorkflowStepKind::FirstRating      ? first
                                                              : second;
        result.day = std::max(m_applied, m_years.today.addDays(-25));
        if (needsForm(step.kind, result.outcome))
            result.paper = QStringLiteral("教育担当室の評価票綴り");
        return result;
    }

    QString allDocuments() const
    {
        QStringList codes;
        for (const WorkflowDocument &document : m_plans.front().documents) // alike in all of them
            codes.append(document.code);
        return codes.join(u',');
    }

    QDate inYear(QDate day) const
    {
        return std::clamp(day, fiscalYearStart(m_years.current), fiscalYearEnd(m_years.current));
    }

    edit::Edit &m_edit;
    const Region &m_region;
    const Years &m_years;
    std::vector<WorkflowPlan> m_plans;
    Key m_meeting = 0;
    QDate m_applied;
};

} // namespace

Result<void> makeApplications(edit::Edit &edit, const Region &region)
{
    return Office(edit, region).run();
}

} // namespace kz::demo

#include "ui/applications/application_dialogs.h"

#include "models/base/dates.h"
#include "models/edit/permission.h"
#include "models/items/found_model.h"
#include "models/words/words.h"
#include "ui/applications/application_words.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace kz {

namespace {

QString reasonTitle(ReasonDialog::What what, const QString &whose)
{
    switch (what) {
    case ReasonDialog::What::Withdraw:
        return ReasonDialog::tr("Withdraw the application of %1").arg(whose);
    case ReasonDialog::What::Hold:
        return ReasonDialog::tr("Put the application of %1 on hold").arg(whose);
    case ReasonDialog::What::Extend:
        return ReasonDialog::tr("Extend the deadlines of %1").arg(whose);
    case ReasonDialog::What::Decline:
        return ReasonDialog::tr("Decline the application of %1").arg(whose);
    case ReasonDialog::What::Reopen:
        return ReasonDialog::tr("Reopen the decision about %1").arg(whose);
    }
    return {};
}

QString reasonVerb(ReasonDialog::What what)
{
    switch (what) {
    case ReasonDialog::What::Withdraw:
        return ReasonDialog::tr("Withdraw");
    case ReasonDialog::What::Hold:
        return ReasonDialog::tr("Put on hold");
    case ReasonDialog::What::Extend:
        return ReasonDialog::tr("Extend");
    case ReasonDialog::What::Decline:
        return ReasonDialog::tr("Decline");
    case ReasonDialog::What::Reopen:
        return ReasonDialog::tr("Reopen");
    }
    return {};
}

} // namespace

ApplicationDialog::ApplicationDialog(const QString &title, const QString &doIt, items::Workspace &workspace,
                                     QWidget *parent)
    : FormDialog(title, doIt, {words::issueText, words::errorText}, parent), m_workspace(workspace)
{ }

void ApplicationDialog::addColumn(const char *table, const char *column, QWidget *control, bool required)
{
    addField(QString::fromLatin1(column), words::fieldLabel(table, column), control, required);
}

void ApplicationDialog::send(edit::Action action)
{
    m_workspace.submit(std::move(action), this, answered());
}

ApplyDialog::ApplyDialog(items::Workspace &workspace, Key person, QWidget *parent)
    : ApplicationDialog(tr("Apply for a level"), tr("Apply"), workspace, parent),
      m_person(new FinderField(items::FoundModel::people(workspace))), m_level(new QComboBox), m_kind(new QComboBox),
      m_reason(new QPlainTextEdit)
{
    for (const auto &entry : EnumTable<ApplicationKind>::entries)
        m_kind->addItem(words::enumText(entry.value), int(entry.value));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * 4);
    addColumn("level_application", "person", m_person, true);
    addColumn("level_application", "level", m_level, true);
    addColumn("level_application", "kind", m_kind);
    addColumn("level_application", "reason", m_reason);
    connect(m_person, &FinderField::chosen, this, &ApplyDialog::read);
    connect(m_level, &QComboBox::currentIndexChanged, this, &ApplyDialog::suggestKind);
    // Who applies for themselves alone applies for nobody else.
    m_person->setEnabled(person == 0);
    if (person != 0)
        read(person);
}

void ApplyDialog::read(Key person)
{
    m_chosen = person;
    if (m_reading)
        m_reading->cancel(); // the answer for whoever was named before
    if (person == 0)
        return;
    m_reading = workspace().read<query::ApplicationOffer>(
        this,
        [person, asOf = query::AsOf::today(workspace().clock())](storage::Database &database,
                                                                 const query::CancelToken &) {
            return query::applicationOffer(database, person, asOf);
        },
        [this](const Result<query::ApplicationOffer> &offer) {
            if (offer)
                fill(offer.value());
            else
                refuse(offer.error());
        });
}

void ApplyDialog::fill(const query::ApplicationOffer &offer)
{
    m_person->setChosen(m_chosen, offer.whose);
    m_level->clear();
    m_early.clear();
    for (const query::ApplicationLadder &ladder : offer.ladders)
        for (const Level &level : ladder.levels) {
            const WorkflowPlan *plan = planFor(ladder.plans, level.code);
            if (!plan)
                continue;
            if (const auto early = tooEarly(plan->workflow, offer.days, today()))
                m_early.insert(level.id, *early);
            m_level->addItem(tr("%1: %2", "ladder and level")
                                 .arg(words::pick(ladder.framework.titleJa, ladder.framework.titleEn),
                                      words::pick(level.labelJa, level.labelEn)),
                             QVariant::fromValue(level.id));
        }
    m_level->setCurrentIndex(std::max(0, m_level->findData(QVariant::fromValue(offer.level))));
    setNote(m_level->count() > 0
                ? QString()
                : tr("There is nothing to apply for: no ladder of the profession has a way to a decision, or an "
                     "application is under way."));
    checkAgain();
}

void ApplyDialog::suggestKind()
{
    const Key level = m_level->currentData().value<Key>();
    if (level == 0 || m_chosen == 0)
        return;
    if (m_asking)
        m_asking->cancel();
    m_asking = workspace().read<ApplicationKind>(
        this,
        [person = m_chosen, level, asOf = query::AsOf::today(workspace().clock())](storage::Database &database,
                                                                                   const query::CancelToken &) {
            return query::applicationKind(database, person, level, asOf);
        },
        [this](const Result<ApplicationKind> &kind) {
            if (kind)
                m_kind->setCurrentIndex(m_kind->findData(int(kind.value())));
        });
}

LevelApplication ApplyDialog::entered() const
{
    return {.person = m_chosen,
            .level = m_level->currentData().value<Key>(),
            .kind = ApplicationKind(m_kind->currentData().toInt()),
            .reason = m_reason->toPlainText().trimmed()};
}

std::vector<Issue> ApplyDialog::issues() const
{
    std::vector<Issue> found;
    if (m_chosen == 0)
        found.push_back({QStringLiteral("person"), IssueCode::Missing, {}});
    if (m_level->currentIndex() < 0)
        found.push_back({QStringLiteral("level"), IssueCode::Missing, {}});
    // The warning stands at the field at once, what is wrong only once somebody has tried.
    if (const auto early = m_early.constFind(m_level->currentData().value<Key>()); early != m_early.cend())
        for (const auto severity : {Issue::Severity::Error, Issue::Severity::Warning})
            found.push_back({early->field, early->code, early->arguments, severity});
    return found;
}

void ApplyDialog::submit()
{
    send(edit::applyForLevel(entered(), m_person->text()));
}

StepDialog::StepDialog(items::Workspace &workspace, query::ApplicationSheet sheet, WorkflowStep step, QWidget *parent)
    : ApplicationDialog(tr("%1: %2", "a step and whose").arg(words::enumText(step.kind), sheet.line.row.person),
                        tr("Save"), workspace, parent),
      m_sheet(std::move(sheet)), m_step(std::move(step)), m_self(m_step.kind == WorkflowStepKind::SelfRating),
      m_rating(isRating(m_step.kind)),
      m_keysIn(edit::reachOf(workspace.actor().role, edit::Grant::Rate) == edit::Reach::Anybody), m_form(new QComboBox),
      m_paper(new QLineEdit), m_by(new FinderField(items::FoundModel::people(workspace))),
      m_insteadOf(new FinderField(items::FoundModel::people(workspace))), m_outcome(new QComboBox), m_day(new DayField),
      m_reason(new QLineEdit)
{
    m_form->addItem(m_keysIn ? tr("None, on paper") : tr("None"), -1);
    for (size_t i = 0; i < m_sheet.forms.size(); ++i) {
        const storage::StepFormLine &form = m_sheet.forms[i];
        if (offers(form))
            m_form->addItem(tr("%1, %2, %3, %4", "a form, its level, who rated, when")
                                .arg(words::pick(form.toolJa, form.toolEn), levelOf(form),
                                     m_self ? words::enumText(form.kind) : form.assessorName, words::dayText(form.day)),
                            int(i));
    }
    for (const StepOutcome outcome : possibleOutcomes(m_sheet.line.plan->workflow, m_step.kind))
        if (outcome != StepOutcome::OneDown || m_sheet.below)
            m_outcome->addItem(words::outcomeText(m_step.kind, outcome), int(outcome));
    m_day->setDay(today());
    m_paper->setPlaceholderText(tr("Form number, or the folder it is kept in"));
    addColumn("step_result", "assessment", m_form);
    addColumn("step_result", "paper", m_paper, true);
    addColumn("step_result", "taken_by", m_by, true);
    addColumn("step_result", "on_behalf_of", m_insteadOf);
    addColumn("step_result", "outcome", m_outcome);
    addColumn("step_result", "reason", m_reason);
    addColumn("step_result", "day", m_day, true);
    setFieldVisible(QStringLiteral("assessment"), m_self || m_rating);
    setFieldVisible(QStringLiteral("taken_by"), !m_self);
    setFieldVisible(QStringLiteral("on_behalf_of"), m_rating);
    setFieldVisible(QStringLiteral("outcome"), m_outcome->count() > 1);
    setFieldVisible(QStringLiteral("reason"), m_outcome->count() > 1);
    const Actor me = workspace.actor();
    m_by->setEnabled(m_keysIn || !me.person);
    m_by->setChosen(me.person.value_or(0), me.person ? me.name : QString());
    connect(m_form, &QComboBox::currentIndexChanged, this, &StepDialog::takeForm);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &StepDialog::showPaper);
    // The newest form by a rater of this kind, and for a self-rating the newest there is.
    const AssessorKind wanted = m_step.kind == WorkflowStepKind::SecondRating ? AssessorKind::SecondRater
        : m_self                                                              ? AssessorKind::Self
                                                                              : AssessorKind::FirstRater;
    for (int row = 1; row < m_form->count(); ++row)
        if (m_sheet.forms[size_t(m_form->itemData(row).toInt())].kind == wanted) {
            m_form->setCurrentIndex(row);
            break;
        }
    showPaper();
    noteChanges();
}

/// What was used for an earlier award is of no use here, and who rates in their own name rests on no form of another.
bool StepDialog::offers(const storage::StepFormLine &form) const
{
    const Actor me = workspace().actor();
    const bool anothers = !m_self && !m_keysIn && me.person && form.assessor && form.assessor != *me.person;
    const bool ofLevel
        = isOfLevel(form, m_sheet.wanted) || (!m_self && m_sheet.below && isOfLevel(form, *m_sheet.below));
    return ofLevel && !anothers && (form.kind == AssessorKind::Self) == m_self;
}

QString StepDialog::levelOf(const storage::StepFormLine &form) const
{
    const bool upper = isOfLevel(form, m_sheet.wanted);
    if (upper && m_sheet.below && isOfLevel(form, *m_sheet.below))
        return tr("any level");
    const Level &level = upper || !m_sheet.below ? m_sheet.wanted.level : m_sheet.below->level;
    return words::pick(level.labelJa, level.labelEn);
}

std::optional<Issue> StepDialog::issueOf(const storage::StepFormLine &form, StepOutcome outcome) const
{
    const bool down = outcome == StepOutcome::OneDown && m_sheet.below;
    return formIssue(form, down ? *m_sheet.below : m_sheet.wanted, m_step.kind);
}

QString StepDialog::wantedText() const
{
    const QString level = words::pick(m_sheet.wanted.level.labelJa, m_sheet.wanted.level.labelEn);
    const QString least = words::numberText(m_sheet.wanted.passStep);
    if (!m_sheet.below)
        return words::filled(tr("“Passed” rests on a form of “%1” with every item rated %2 or above."), {level, least});
    return words::filled(tr("“Passed” rests on a form of “%1”, “Passed one level down” on one of “%2”, with every item "
                            "rated %3 or above."),
                         {level, words::pick(m_sheet.below->level.labelJa, m_sheet.below->level.labelEn), least});
}

void StepDialog::noteChanges()
{
    QStringList notes;
    if (m_rating)
        notes.append(wantedText());
    if ((m_self || m_rating) && m_form->count() == 1 && !m_keysIn)
        notes.append(tr("No form is handed in for this step yet. Fill it in under “Assessments” first: what lets a "
                        "level pass rests on it."));
    else if (const int changed = changedItems())
        notes.append(tr("%n items are rated otherwise than by the first rater: say why. The first rater is told.",
                        nullptr, changed));
    else if (m_rating && earlierRating(*m_sheet.line.plan, m_sheet.line.results, m_step.id))
        notes.append(tr("Who comes to something else than the first rater says why; the first rater is told."));
    setNote(notes.join(u'\n'));
}

const storage::StepFormLine *StepDialog::formOf(std::optional<Key> assessment) const
{
    const auto form = std::ranges::find(m_sheet.forms, assessment.value_or(0), &storage::StepFormLine::assessment);
    return form == m_sheet.forms.end() ? nullptr : &*form;
}

/// How many the chosen form rates otherwise than the one before.
int StepDialog::changedItems() const
{
    const StepResult *earlier = earlierRating(*m_sheet.line.plan, m_sheet.line.results, m_step.id);
    const storage::StepFormLine *before = earlier ? formOf(earlier->assessment) : nullptr;
    const storage::StepFormLine *after = formOf(entered().assessment);
    return before && after ? int(ratedOtherwise(before->items, after->items).size()) : 0;
}

void StepDialog::showPaper()
{
    const bool onPaper
        = m_form->currentData().toInt() < 0 && needsForm(m_step.kind, StepOutcome(m_outcome->currentData().toInt()));
    setFieldVisible(QStringLiteral("paper"), m_keysIn && onPaper);
}

void StepDialog::takeForm()
{
    showPaper();
    noteChanges();
    const int index = m_form->currentData().toInt();
    if (index < 0 || m_self)
        return;
    const storage::StepFormLine &form = m_sheet.forms[size_t(index)];
    if (form.assessor && m_by->isEnabled())
        m_by->setChosen(form.assessor, form.assessorName);
    const bool down = m_sheet.below && !issueOf(form, StepOutcome::OneDown);
    const StepOutcome outcome = !issueOf(form, StepOutcome::Passed) ? StepOutcome::Passed
        : down                                                      ? StepOutcome::OneDown
                                                                    : StepOutcome::NotPassed;
    m_outcome->setCurrentIndex(m_outcome->findData(int(outcome)));
}

StepResult StepDialog::entered() const
{
    StepResult result{.application = m_sheet.line.application().id,
                      .step = m_step.id,
                      .outcome = StepOutcome(m_outcome->currentData().toInt()),
                      .day = m_day->day(),
                      .reason = m_reason->text().trimmed()};
    if (!m_self && m_by->key())
        result.by = m_by->key();
    if (m_rating && m_insteadOf->key())
        result.onBehalfOf = m_insteadOf->key();
    if (const int form = m_form->currentData().toInt(); form >= 0 && (m_self || m_rating))
        result.assessment = m_sheet.forms[size_t(form)].assessment;
    if (m_keysIn && !result.assessment && needsForm(m_step.kind, result.outcome))
        result.paper = m_paper->text().trimmed();
    return result;
}

std::vector<Issue> StepDialog::issues() const
{
    const StepResult result = entered();
    std::vector<Issue> found = validate(result);
    if (!m_self && !result.by)
        found.push_back({QStringLiteral("taken_by"), IssueCode::Missing, {}});
    if (needsForm(m_step.kind, result.outcome) && !isTraced(result))
        found.push_back({m_keysIn ? QStringLiteral("paper") : QStringLiteral("assessment"), IssueCode::Missing, {}});
    const storage::StepFormLine *form = formOf(result.assessment);
    if (form && needsForm(m_step.kind, result.outcome))
        if (const auto unfit = issueOf(*form, result.outcome))
            found.push_back(*unfit);
    const StepResult *earlier = earlierRating(*m_sheet.line.plan, m_sheet.line.results, m_step.id);
    const bool told
        = std::ranges::any_of(found, [](const Issue &issue) { return issue.field == QLatin1String("reason"); });
    const bool changes = earlier && (earlier->outcome != result.outcome || changedItems() > 0);
    if (changes && result.reason.isEmpty() && !told)
        found.push_back({QStringLiteral("reason"), IssueCode::Missing, {}});
    return found;
}

void StepDialog::submit()
{
    send(edit::takeStep(entered(), m_sheet.line.row.person));
}

ReasonDialog::ReasonDialog(What what, items::Workspace &workspace, query::ApplicationLine line, QWidget *parent)
    : ApplicationDialog(reasonTitle(what, line.row.person), reasonVerb(what), workspace, parent), m_what(what),
      m_line(std::move(line)), m_until(new DayField), m_reason(new QLineEdit)
{
    if (what == What::Reopen && m_line.application().award)
        setNote(tr("The award %1 is taken back; its number is not given again.").arg(m_line.row.number));
    addColumn("level_application", "extended_until", m_until, true);
    setFieldVisible(QStringLiteral("extended_until"), what == What::Extend);
    addField(QStringLiteral("status_reason"), tr("Reason"), m_reason, true);
    if (what == What::Extend)
        m_until->setDay(m_line.application().extendedUntil);
}

std::vector<Issue> ReasonDialog::issues() const
{
    std::vector<Issue> found;
    if (m_what == What::Extend && !m_until->day().isValid())
        found.push_back({QStringLiteral("extended_until"), IssueCode::Missing, {}});
    if (m_reason->text().trimmed().isEmpty())
        found.push_back({QStringLiteral("status_reason"), IssueCode::Missing, {}});
    return found;
}

void ReasonDialog::submit()
{
    const Key key = m_line.application().id;
    const QString reason = m_reason->text().trimmed();
    const QString &whose = m_line.row.person;
    switch (m_what) {
    case What::Withdraw:
        return send(edit::withdraw(key, reason, whose));
    case What::Hold:
        return send(edit::hold(key, reason, whose));
    case What::Extend:
        return send(edit::extend(key, m_until->day(), reason, whose));
    case What::Decline:
        return send(edit::decide({.application = key, .verdict = edit::Verdict::Decline, .reason = reason}, whose));
    case What::Reopen:
        return send(edit::reopen(key, reason, whose));
    }
}

MeetingDialog::MeetingDialog(items::Workspace &workspace, const std::vector<query::ApplicationLadder> &ladders,
                             QWidget *parent)
    : ApplicationDialog(tr("A meeting of the committee"), tr("Begin"), workspace, parent), m_ladder(new QComboBox),
      m_day(new DayField), m_members(new QLineEdit)
{
    for (const query::ApplicationLadder &ladder : ladders)
        if (!ladder.plans.empty())
            m_ladder->addItem(words::pick(ladder.framework.titleJa, ladder.framework.titleEn),
                              QVariant::fromValue(ladder.framework.id));
    m_day->setDay(today());
    addColumn("committee_meeting", "framework", m_ladder, true);
    addColumn("committee_meeting", "day", m_day, true);
    addColumn("committee_meeting", "members", m_members);
}

CommitteeMeeting MeetingDialog::entered() const
{
    return {
        .framework = m_ladder->currentData().value<Key>(), .day = m_day->day(), .members = m_members->text().trimmed()};
}

std::vector<Issue> MeetingDialog::issues() const
{
    return validate(entered());
}

void MeetingDialog::submit()
{
    workspace().submit(edit::saveMeeting(entered(), m_ladder->currentText()), this,
                       [this](const Result<edit::ChangeSet> &done) {
                           if (done)
                               Q_EMIT made(done.value().made);
                           finish(done);
                       });
}

} // namespace kz

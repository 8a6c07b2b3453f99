#include "ui/applications/workflow_dialog.h"

#include "models/edit/workflow_actions.h"
#include "models/words/words.h"
#include "ui/applications/application_words.h"
#include "ui/widgets/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

namespace kz {

namespace {

const QString betweenLanguages = QStringLiteral(" / ");

/// One document a line, the English name behind a stroke.
QString lineOf(const WorkflowDocument &document)
{
    if (document.titleJa.isEmpty() || document.titleEn.isEmpty())
        return document.titleJa + document.titleEn;
    return document.titleJa + betweenLanguages + document.titleEn;
}

WorkflowDocument documentIn(const QString &line)
{
    WorkflowDocument document;
    document.titleJa = line.section(betweenLanguages, 0, 0).trimmed();
    document.titleEn = line.section(betweenLanguages, 1).trimmed();
    return document;
}

QStringList linesOf(const QPlainTextEdit *field)
{
    QStringList lines;
    for (const QString &line : field->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        if (const QString title = line.trimmed(); !title.isEmpty())
            lines.append(title);
    return lines;
}

QString ladderTitleOf(const query::ApplicationLadder &ladder)
{
    return words::pick(ladder.framework.titleJa, ladder.framework.titleEn);
}

/// In a leap year, as the rule of the record has it.
int daysIn(int month)
{
    return month == 0 ? 0 : QDate(2000, month, 1).daysInMonth();
}

} // namespace

WorkflowPlan WorkflowDialog::another(const query::ApplicationLadder &ladder)
{
    WorkflowPlan plan;
    if (!ladder.plans.empty())
        plan = ladder.plans.front();
    plan.workflow.id = 0;
    plan.workflow.framework = ladder.framework.id;
    plan.workflow.titleJa.clear();
    plan.workflow.titleEn.clear();
    plan.workflow.levels = ladder.levels.empty() ? QString() : ladder.levels.back().code;
    int number = 2;
    const auto isTaken = [&](const QString &code) {
        return std::ranges::any_of(ladder.plans, [&](const WorkflowPlan &one) { return one.workflow.code == code; });
    };
    do
        plan.workflow.code = QStringLiteral("way-%1").arg(number++);
    while (isTaken(plan.workflow.code));
    for (WorkflowStep &step : plan.steps)
        step.id = step.workflow = 0;
    for (WorkflowDocument &document : plan.documents)
        document.id = document.workflow = 0;
    return plan;
}

WorkflowDialog::WorkflowDialog(items::Workspace &workspace, WorkflowPlan plan, const query::ApplicationLadder &ladder,
                               QWidget *parent)
    : ApplicationDialog(plan.workflow.id ? tr("Change “%1”").arg(titleOf(plan))
                                         : tr("Another way for “%1”").arg(ladderTitleOf(ladder)),
                        tr("Save"), workspace, parent),
      m_plan(std::move(plan)), m_ladder(ladderTitleOf(ladder)), m_titleJa(new QLineEdit(m_plan.workflow.titleJa)),
      m_titleEn(new QLineEdit(m_plan.workflow.titleEn)), m_levels(new QLineEdit(m_plan.workflow.levels)),
      m_passStep(new QSpinBox), m_oneDown(new QCheckBox), m_years(new QSpinBox), m_firstMonth(new QSpinBox),
      m_midCareerMonth(new QSpinBox), m_required(new QPlainTextEdit), m_further(new QPlainTextEdit)
{
    for (const Level &level : ladder.levels)
        m_codes.append(level.code);
    m_levels->setPlaceholderText(tr("Codes with commas; empty: all the others"));
    m_levels->setToolTip(tr("The levels of the ladder: %1").arg(m_codes.join(QStringLiteral(", "))));
    m_passStep->setRange(1, 20);
    m_passStep->setValue(m_plan.workflow.passStep);
    m_oneDown->setChecked(m_plan.workflow.oneDown);
    m_years->setRange(0, 50);
    m_years->setSpecialValueText(tr("without end"));
    m_years->setValue(m_plan.workflow.validYears);
    m_firstMonth->setRange(0, 120);
    m_firstMonth->setValue(m_plan.workflow.firstMonth);
    m_firstMonth->setToolTip(
        tr("Completed months of the present employment before an application can be begun; 0: from "
           "the first day on"));
    m_midCareerMonth->setRange(-1, 120);
    m_midCareerMonth->setSpecialValueText(tr("the same"));
    m_midCareerMonth->setValue(m_plan.workflow.midCareerMonth.value_or(-1));
    m_midCareerMonth->setToolTip(
        tr("The same of whoever had been in the profession in a fiscal year before this employment began"));
    for (const auto &[field, required] : {std::pair(m_required, true), std::pair(m_further, false)}) {
        QStringList lines;
        for (const WorkflowDocument &document : m_plan.documents)
            if (document.required == required)
                lines.append(lineOf(document));
        field->setPlainText(lines.join(u'\n'));
        field->setTabChangesFocus(true);
        field->setFixedHeight(fontMetrics().lineSpacing() * 3);
    }
    addColumn("workflow", "title_ja", m_titleJa);
    addColumn("workflow", "title_en", m_titleEn);
    addColumn("workflow", "levels", m_levels);
    addField(QStringLiteral("kind"), tr("Steps"), makeSteps());
    addField(QStringLiteral("rule"), tr("Conditions"), makeRule());
    addField(QStringLiteral("required"), tr("Documents required"), m_required);
    addField(QStringLiteral("further"), tr("Further documents"), m_further);
    setNote(tr("One document a line, its English name behind “ / ”. A step that an application has taken stays."));
}

/// On one line, or the dialog would be higher than a small screen.
QWidget *WorkflowDialog::makeRule()
{
    auto *rule = new QWidget;
    auto *row = new QHBoxLayout(rule);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    const auto add = [row](const char *column, QSpinBox *number, const QString &caption) {
        auto *label = new QLabel(caption);
        label->setBuddy(number);
        number->setAccessibleName(words::fieldLabel("workflow", column));
        row->addWidget(label);
        row->addWidget(number);
    };
    add("pass_step", m_passStep, words::fieldLabel("workflow", "pass_step"));
    m_oneDown->setText(tr("else one level down"));
    m_oneDown->setAccessibleName(words::fieldLabel("workflow", "one_down"));
    m_oneDown->setToolTip(words::fieldLabel("workflow", "one_down"));
    row->addWidget(m_oneDown);
    add("valid_years", m_years, words::fieldLabel("workflow", "valid_years"));
    add("first_month", m_firstMonth, words::fieldLabel("workflow", "first_month"));
    add("mid_career_month", m_midCareerMonth, tr("mid-career"));
    row->addStretch(1);
    return rule;
}

QWidget *WorkflowDialog::makeSteps()
{
    auto *steps = new QWidget;
    auto *grid = new QGridLayout(steps);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::inside);
    grid->setVerticalSpacing(space::base);
    int column = 1;
    for (const QString &label : {words::fieldLabel("workflow_step", "role_ja"),
                                 words::fieldLabel("workflow_step", "role_en"), tr("Month"), tr("Day", "of the month")})
        grid->addWidget(new QLabel(label), 0, column++);
    for (const auto &entry : EnumTable<WorkflowStepKind>::entries) {
        const StepRow row = makeStep(entry.value);
        const int line = int(m_steps.size()) + 1;
        column = 0;
        for (QWidget *control :
             {static_cast<QWidget *>(row.box), static_cast<QWidget *>(row.roleJa), static_cast<QWidget *>(row.roleEn),
              static_cast<QWidget *>(row.month), static_cast<QWidget *>(row.day)})
            grid->addWidget(control, line, column++);
        m_steps.push_back(row);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    return steps;
}

WorkflowDialog::StepRow WorkflowDialog::makeStep(WorkflowStepKind kind)
{
    const WorkflowStep *known = m_plan.step(kind);
    const WorkflowStep step = known ? *known : WorkflowStep{.kind = kind};
    const QString name = words::enumText(kind);
    StepRow row{kind,         new QCheckBox(name), new QLineEdit(step.roleJa), new QLineEdit(step.roleEn),
                new QSpinBox, new QSpinBox};
    //: a step and what is said of it
    const QString both = tr("%1: %2", "step");
    row.roleJa->setAccessibleName(both.arg(name, words::fieldLabel("workflow_step", "role_ja")));
    row.roleEn->setAccessibleName(both.arg(name, words::fieldLabel("workflow_step", "role_en")));
    row.month->setAccessibleName(both.arg(name, words::fieldLabel("workflow_step", "due_month")));
    row.day->setAccessibleName(both.arg(name, words::fieldLabel("workflow_step", "due_day")));
    row.month->setRange(0, 12);
    row.month->setToolTip(tr("The day of the fiscal year on which the step is usually due"));
    // A month has its days, and without a month there is none.
    for (QSpinBox *number : {row.month, row.day})
        number->setMinimumWidth(number->fontMetrics().horizontalAdvance(u'0') * 9);
    const QString none = tr("none", "no usual day");
    row.month->setSpecialValueText(none);
    const auto fit = [month = row.month, day = row.day, none] {
        day->setSpecialValueText(month->value() == 0 ? none : QString()); // said at the lowest value
        day->setRange(month->value() == 0 ? 0 : 1, daysIn(month->value()));
        day->setEnabled(month->isEnabled() && month->value() > 0);
    };
    connect(row.month, &QSpinBox::valueChanged, this, fit);
    connect(row.box, &QCheckBox::toggled, this, [row, fit](bool taken) {
        row.roleJa->setEnabled(taken);
        row.roleEn->setEnabled(taken);
        row.month->setEnabled(taken);
        fit();
    });
    row.month->setValue(step.dueMonth);
    fit();
    row.day->setValue(step.dueDay);
    row.box->setChecked(true); // so that it tells the others once it is not
    row.box->setChecked(known != nullptr);
    return row;
}

/// Those of the same title in either language stay what they are, so that what was handed in stays handed in.
std::vector<WorkflowDocument> WorkflowDialog::documents() const
{
    std::vector<WorkflowDocument> wanted;
    int next = 1;
    const auto isTaken = [&](const QString &code) {
        return std::ranges::find(m_plan.documents, code, &WorkflowDocument::code) != m_plan.documents.end();
    };
    for (const auto &[field, required] : {std::pair(m_required, true), std::pair(m_further, false)})
        for (const QString &line : linesOf(field)) {
            // As it stood there: a title may have the stroke between the languages in itself.
            if (const auto same = std::ranges::find(m_plan.documents, line, lineOf); same != m_plan.documents.end()) {
                wanted.push_back(*same);
                wanted.back().required = required;
                continue;
            }
            WorkflowDocument document = documentIn(line);
            const auto known = std::ranges::find_if(m_plan.documents, [&](const WorkflowDocument &one) {
                const bool ja = !one.titleJa.isEmpty() && one.titleJa == document.titleJa;
                const bool en = !one.titleEn.isEmpty()
                    && (one.titleEn == document.titleEn || (one.titleJa.isEmpty() && one.titleEn == document.titleJa));
                return ja || en;
            });
            if (known != m_plan.documents.end()) {
                document.id = known->id;
                document.workflow = known->workflow;
                document.code = known->code;
                if (known->titleJa.isEmpty() && document.titleEn.isEmpty()) // it has its English name alone
                    std::swap(document.titleJa, document.titleEn);
            } else {
                do
                    document.code = QStringLiteral("document-%1").arg(next++);
                while (isTaken(document.code));
            }
            document.required = required;
            wanted.push_back(std::move(document));
        }
    return wanted;
}

WorkflowPlan WorkflowDialog::entered() const
{
    WorkflowPlan plan = m_plan;
    plan.workflow.titleJa = m_titleJa->text().trimmed();
    plan.workflow.titleEn = m_titleEn->text().trimmed();
    plan.workflow.levels = codesIn(m_levels->text()).join(u',');
    plan.workflow.passStep = m_passStep->value();
    plan.workflow.oneDown = m_oneDown->isChecked();
    plan.workflow.validYears = m_years->value();
    plan.workflow.firstMonth = m_firstMonth->value();
    plan.workflow.midCareerMonth
        = m_midCareerMonth->value() < 0 ? std::nullopt : std::optional(m_midCareerMonth->value());
    plan.steps.clear();
    for (const StepRow &row : m_steps)
        if (row.box->isChecked()) {
            const WorkflowStep *known = m_plan.step(row.kind);
            WorkflowStep step = known ? *known : WorkflowStep{.kind = row.kind};
            step.roleJa = row.roleJa->text().trimmed();
            step.roleEn = row.roleEn->text().trimmed();
            step.dueMonth = row.month->value();
            step.dueDay = row.day->value();
            plan.steps.push_back(std::move(step));
        }
    plan.documents = documents();
    return plan;
}

std::vector<Issue> WorkflowDialog::issues() const
{
    const WorkflowPlan plan = entered();
    std::vector<Issue> found = validate(plan.workflow);
    if (plan.steps.empty())
        found.push_back({QStringLiteral("kind"), IssueCode::Missing, {}});
    // One that was there before may be of another version.
    const QStringList before = codesIn(m_plan.workflow.levels);
    for (const QString &code : codesIn(plan.workflow.levels))
        if (!m_codes.contains(code) && !before.contains(code))
            found.push_back({QStringLiteral("levels"), IssueCode::Unknown, {code}});
    return found;
}

void WorkflowDialog::submit()
{
    send(edit::saveWorkflow(entered(), m_ladder));
}

} // namespace kz

#include "ui/applications/workflow_dialog.h"

#include "models/edit/workflow_actions.h"
#include "models/words/words.h"
#include "ui/applications/application_words.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

namespace kz {

namespace {

QString titleOf(const WorkflowDocument &document)
{
    return words::pick(document.titleJa, document.titleEn);
}

QStringList linesOf(const QPlainTextEdit *field)
{
    QStringList lines;
    for (const QString &line : field->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        if (const QString title = line.trimmed(); !title.isEmpty())
            lines.append(title);
    return lines;
}

} // namespace

WorkflowDialog::WorkflowDialog(items::Workspace &workspace, WorkflowPlan plan, const QString &ladder, QWidget *parent)
    : ApplicationDialog(tr("Change “%1”").arg(kz::titleOf(plan)), tr("Save"), workspace, parent),
      m_plan(std::move(plan)), m_ladder(ladder), m_levels(new QLineEdit(m_plan.workflow.levels)),
      m_passStep(new QSpinBox), m_oneDown(new QCheckBox), m_years(new QSpinBox), m_required(new QPlainTextEdit),
      m_further(new QPlainTextEdit)
{
    m_levels->setPlaceholderText(tr("Codes with commas; empty: all the others"));
    m_passStep->setRange(1, 20);
    m_passStep->setValue(m_plan.workflow.passStep);
    m_oneDown->setChecked(m_plan.workflow.oneDown);
    m_years->setRange(0, 50);
    m_years->setSpecialValueText(tr("without end"));
    m_years->setValue(m_plan.workflow.validYears);
    auto *steps = new QWidget;
    auto *flow = new FlowLayout(steps);
    for (const auto &entry : EnumTable<WorkflowStepKind>::entries) {
        auto *box = new QCheckBox(words::enumText(entry.value));
        box->setChecked(m_plan.step(entry.value) != nullptr);
        flow->addWidget(box);
        m_steps.emplace_back(entry.value, box);
    }
    for (const auto &[field, required] : {std::pair(m_required, true), std::pair(m_further, false)}) {
        QStringList titles;
        for (const WorkflowDocument &document : m_plan.documents)
            if (document.required == required)
                titles.append(titleOf(document));
        field->setPlainText(titles.join(u'\n'));
        field->setTabChangesFocus(true);
        field->setFixedHeight(fontMetrics().lineSpacing() * 4);
    }
    addColumn("workflow", "levels", m_levels);
    addField(QStringLiteral("kind"), tr("Steps"), steps);
    addColumn("workflow", "pass_step", m_passStep);
    addColumn("workflow", "one_down", m_oneDown);
    addColumn("workflow", "valid_years", m_years);
    addField(QStringLiteral("required"), tr("Documents required"), m_required);
    addField(QStringLiteral("further"), tr("Further documents"), m_further);
    setNote(tr("One document a line. A step that an application has taken stays."));
}

/// Those of the same title stay what they are, so that what was handed in stays handed in.
std::vector<WorkflowDocument> WorkflowDialog::documents() const
{
    std::vector<WorkflowDocument> wanted;
    int next = 1;
    const auto isTaken = [&](const QString &code) {
        return std::ranges::find(m_plan.documents, code, &WorkflowDocument::code) != m_plan.documents.end();
    };
    for (const auto &[field, required] : {std::pair(m_required, true), std::pair(m_further, false)})
        for (const QString &title : linesOf(field)) {
            const auto known = std::ranges::find_if(m_plan.documents,
                                                    [&](const WorkflowDocument &one) { return titleOf(one) == title; });
            WorkflowDocument document;
            if (known != m_plan.documents.end()) {
                document = *known;
            } else {
                do
                    document.code = QStringLiteral("document-%1").arg(next++);
                while (isTaken(document.code));
                document.titleJa = title;
            }
            document.required = required;
            wanted.push_back(std::move(document));
        }
    return wanted;
}

WorkflowPlan WorkflowDialog::entered() const
{
    WorkflowPlan plan = m_plan;
    plan.workflow.levels = codesIn(m_levels->text()).join(u',');
    plan.workflow.passStep = m_passStep->value();
    plan.workflow.oneDown = m_oneDown->isChecked();
    plan.workflow.validYears = m_years->value();
    plan.steps.clear();
    for (const auto &[kind, box] : m_steps)
        if (box->isChecked()) {
            const WorkflowStep *known = m_plan.step(kind);
            plan.steps.push_back(known ? *known : WorkflowStep{.kind = kind});
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
    return found;
}

void WorkflowDialog::submit()
{
    send(edit::saveWorkflow(entered(), m_ladder));
}

} // namespace kz

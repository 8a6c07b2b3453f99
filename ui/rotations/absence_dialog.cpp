#include "ui/rotations/absence_dialog.h"

#include "models/edit/rotation_actions.h"
#include "models/items/found_model.h"
#include "models/words/words.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace kz {

AbsenceDialog::AbsenceDialog(items::Workspace &workspace, const query::AbsenceLine &line, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_line(line)
{
    setWindowTitle(line.absence.id ? tr("Change absence") : tr("New absence"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *found = new items::FoundModel(items::FoundModel::Kind::People, workspace, this);
    m_person = new FinderField(found);
    connect(m_person, &FinderField::searched, found, &items::FoundModel::search);
    m_kind = new QComboBox;
    for (const auto &entry : EnumTable<AbsenceKind>::entries)
        m_kind->addItem(words::enumText(entry.value), int(entry.value));
    m_from = new DayField;
    m_to = new DayField;
    m_days = new QDoubleSpinBox;
    m_days->setRange(0, 999);
    m_days->setDecimals(1);
    m_days->setSingleStep(0.5);
    m_reason = new QLineEdit;
    m_issue = new IssueLabel(m_person);

    auto *rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setHorizontalSpacing(space::groups);
    const std::initializer_list<std::pair<const char *, QWidget *>> fields
        = {{"person", m_person}, {"kind", m_kind},         {"from_day", m_from},
           {"to_day", m_to},     {"working_days", m_days}, {"reason", m_reason}};
    for (const auto &[column, field] : fields) {
        const QString label = words::fieldLabel("absence", column);
        field->setAccessibleName(label);
        rows->addRow(label, field);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &AbsenceDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::groups);
    column->setSpacing(space::groups);
    column->addLayout(rows);
    column->addWidget(m_issue);
    column->addWidget(buttons);
    resize(460, sizeHint().height());

    const Absence &absence = line.absence;
    m_person->setChosen(absence.person, line.personName);
    m_kind->setCurrentIndex(m_kind->findData(int(absence.kind)));
    m_from->setDay(absence.from);
    m_to->setDay(absence.to);
    m_days->setValue(absence.workingDays);
    m_reason->setText(absence.reason);
    connect(m_from, &DayField::dayChanged, this, &AbsenceDialog::propose);
    connect(m_to, &DayField::dayChanged, this, &AbsenceDialog::propose);
}

void AbsenceDialog::propose()
{
    m_days->setValue(query::weekdaysBetween(m_from->day(), m_to->day()));
}

void AbsenceDialog::save()
{
    Absence absence = m_line.absence;
    absence.person = m_person->key();
    absence.kind = AbsenceKind(m_kind->currentData().toInt());
    absence.from = m_from->day();
    absence.to = m_to->day();
    absence.workingDays = m_days->value();
    absence.reason = m_reason->text().trimmed();
    for (const Issue &issue : validate(absence))
        if (issue.severity == Issue::Severity::Error) {
            m_issue->say(words::issueText(issue, words::fieldLabel("absence", issue.field.toUtf8())));
            return;
        }
    m_workspace.submit(edit::saveAbsence(absence, m_person->text()), this, [this](const Result<edit::ChangeSet> &done) {
        if (done)
            accept();
        else
            m_issue->say(words::errorText(done.error()));
    });
}

} // namespace kz

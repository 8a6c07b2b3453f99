#include "ui/rotations/absence_dialog.h"

#include "models/base/holidays.h"
#include "models/edit/rotation_actions.h"
#include "models/items/found_model.h"
#include "models/words/words.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>

namespace kz {

AbsenceDialog::AbsenceDialog(items::Workspace &workspace, const query::AbsenceLine &line, QWidget *parent)
    : FormDialog(line.absence.id ? tr("Change absence") : tr("New absence"), tr("Save"),
                 {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_line(line)
{
    m_person = new FinderField(items::FoundModel::people(workspace));
    m_kind = new QComboBox;
    for (const auto &entry : EnumTable<AbsenceKind>::entries)
        m_kind->addItem(words::enumText(entry.value), int(entry.value));
    m_from = new DayField;
    m_to = new DayField;
    m_returns = new DayField;
    m_days = new QDoubleSpinBox;
    m_days->setRange(0, 999);
    m_days->setDecimals(1);
    m_days->setSingleStep(0.5);
    m_reason = new QLineEdit;

    const auto addColumn = [this](const char *column, QWidget *control, bool required = false) {
        addField(QString::fromLatin1(column), words::fieldLabel("absence", column), control, required);
    };
    addColumn("person", m_person, true);
    addColumn("kind", m_kind, true);
    addColumn("from_day", m_from, true);
    addColumn("to_day", m_to);
    addField(QStringLiteral("returns_on"), tr("Returns on"), m_returns);
    addColumn("working_days", m_days);
    addColumn("reason", m_reason);

    const Absence &absence = line.absence;
    m_person->setChosen(absence.person, line.personName);
    m_kind->setCurrentIndex(m_kind->findData(int(absence.kind)));
    m_from->setDay(absence.id == 0 && !absence.from.isValid() ? workspace.clock().today() : absence.from);
    m_to->setDay(absence.to);
    m_returns->setDay(absence.to.addDays(1));
    m_days->setValue(absence.workingDays);
    m_reason->setText(absence.reason);
    connect(m_from, &DayField::dayChanged, this, &AbsenceDialog::propose);
    connect(m_to, &DayField::dayChanged, this, &AbsenceDialog::propose);
    // The last day and the day of the return are one fact: whichever is written gives the other.
    const auto follow = [this](DayField *leads, DayField *follows, int days) {
        connect(leads, &DayField::dayChanged, this, [follows, days](QDate day) {
            if (const QDate other = day.addDays(days); follows->day() != other)
                follows->setDay(other);
        });
    };
    follow(m_to, m_returns, 1);
    follow(m_returns, m_to, -1);
    if (!workspace.may(edit::Grant::PlanRotations)) {
        setWindowTitle(tr("Absence"));
        setReadOnly(workspace.refusal(edit::Grant::PlanRotations));
    }
}

void AbsenceDialog::propose()
{
    m_days->setValue(workingDays(m_from->day(), m_to->day()));
}

Absence AbsenceDialog::entered() const
{
    Absence absence = m_line.absence;
    absence.person = m_person->key();
    absence.kind = AbsenceKind(m_kind->currentData().toInt());
    absence.from = m_from->day();
    absence.to = m_to->day();
    absence.workingDays = m_days->value();
    absence.reason = m_reason->text().trimmed();
    return absence;
}

std::vector<Issue> AbsenceDialog::issues() const
{
    return validate(entered());
}

void AbsenceDialog::submit()
{
    m_workspace.submit(edit::saveAbsence(entered(), m_person->text()), this, answered());
}

} // namespace kz

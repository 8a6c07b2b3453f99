#include "ui/events/part_dialog.h"

#include "models/edit/event_actions.h"
#include "models/words/words.h"

#include <QDoubleSpinBox>

namespace kz {

namespace {

/// Less than the whole, in steps of a half.
QDoubleSpinBox *partOf(double whole, std::optional<double> part)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(0, whole > 0 ? whole : 1000);
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setValue(part.value_or(0));
    return box;
}

} // namespace

PartDialog::PartDialog(items::Workspace &workspace, const TrainingEvent &event, std::vector<Attendance> attendances,
                       QWidget *parent)
    : FormDialog(tr("Attended in part"), tr("Save"), {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_title(event.title), m_attendances(std::move(attendances)),
      m_hours(partOf(event.hours, m_attendances.front().hours)),
      m_credits(partOf(event.credits, m_attendances.front().credits))
{
    addField(QStringLiteral("hours"), words::fieldLabel("attendance", "hours"), m_hours);
    addField(QStringLiteral("credits"), words::fieldLabel("attendance", "credits"), m_credits);
    m_hours->selectAll();
    setNote(tr("Only these hours and credits count."));
}

std::vector<Attendance> PartDialog::entered() const
{
    std::vector<Attendance> entered = m_attendances;
    for (Attendance &attendance : entered) {
        attendance.status = AttendanceStatus::Partly;
        attendance.hours = m_hours->value();
        attendance.credits = m_credits->value();
    }
    return entered;
}

std::vector<Issue> PartDialog::issues() const
{
    return validate(entered().front());
}

void PartDialog::submit()
{
    m_workspace.submit(edit::saveAttendances(entered(), m_title), this, answered());
}

} // namespace kz

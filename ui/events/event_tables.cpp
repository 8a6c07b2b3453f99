#include "ui/events/event_tables.h"

#include "models/words/words.h"

namespace kz {

using query::AttendanceLine;
using query::EventLine;

EventTableModel::EventTableModel(QObject *parent)
    : RowsModel({day(
                     tr("Date"), [](const EventLine &line) { return line.event.from; }, words::dayText),
                 text(tr("Title"), [](const EventLine &line) { return line.event.title; }),
                 text(tr("Kind"), [](const EventLine &line) { return words::enumText(line.event.kind); }),
                 {tr("People"),
                  [](const EventLine &line, int role) {
                      const bool isHeld = line.event.status == EventStatus::Held;
                      const int people = isHeld ? line.attended : line.listed;
                      switch (role) {
                      case Qt::DisplayRole:
                          return QVariant(isHeld || !line.event.capacity
                                              ? QString::number(people)
                                              : tr("%1 of %2").arg(people).arg(*line.event.capacity));
                      case Qt::TextAlignmentRole:
                          return QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
                      case SortRole:
                          return QVariant(people);
                      default:
                          return QVariant();
                      }
                  }},
                 text(tr("Status"), [](const EventLine &line) { return words::enumText(line.event.status); })},
                parent)
{ }

int EventTableModel::rowOf(Key event) const
{
    const auto found = std::ranges::find_if(rows(), [event](const EventLine &line) { return line.event.id == event; });
    return found == rows().end() ? -1 : int(found - rows().begin());
}

State EventTableModel::stateOf(EventStatus status)
{
    switch (status) {
    case EventStatus::Planned:
        return State::Accent;
    case EventStatus::Held:
        return State::Good;
    case EventStatus::Cancelled:
        break;
    }
    return State::Neutral;
}

QString EventTableModel::daysText(const TrainingEvent &event)
{
    const QString from = words::dayText(event.from);
    return event.to == event.from ? from : tr("%1 to %2").arg(from, words::dayText(event.to));
}

SignInTableModel::SignInTableModel(QObject *parent) : RowsModel(columns(this), parent) { }

std::vector<SignInTableModel::ColumnOf> SignInTableModel::columns(const SignInTableModel *model)
{
    return {text(tr("Name"), [](const AttendanceLine &line) { return line.name; }),
            text(tr("Staff number"), [](const AttendanceLine &line) { return line.staffNumber; }),
            text(tr("Where"),
                 [](const AttendanceLine &line) {
                     QStringList parts{line.siteName, line.departmentName};
                     parts.removeAll(QString());
                     return parts.join(QStringLiteral(" · "));
                 }),
            text(tr("Status"), [](const AttendanceLine &line) { return words::enumText(line.attendance.status); }),
            {tr("Hours"),
             [model](const AttendanceLine &line, int role) {
                 return model->amount(line, &Attendance::hours, &TrainingEvent::hours, role);
             }},
            {tr("Credits"),
             [model](const AttendanceLine &line, int role) {
                 return model->amount(line, &Attendance::credits, &TrainingEvent::credits, role);
             }},
            text(tr("Certificate"), [](const AttendanceLine &line) { return line.attendance.number; })};
}

/// What somebody has of the event; nothing while they have not been there.
QVariant SignInTableModel::amount(const AttendanceLine &line, std::optional<double> Attendance::*own,
                                  double TrainingEvent::*whole, int role) const
{
    const Attendance &attendance = line.attendance;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const bool all = attendance.status == AttendanceStatus::Attended;
    if ((role != Qt::DisplayRole && role != SortRole) || (!all && attendance.status != AttendanceStatus::Partly))
        return {};
    const double amount = (attendance.*own).value_or(all ? m_event.*whole : 0.0);
    return role == SortRole ? QVariant(amount) : QVariant(words::numberText(amount));
}

void SignInTableModel::setSheet(const query::EventSheet &sheet)
{
    m_event = sheet.line.event;
    setRows(sheet.signIns);
}

int SignInTableModel::rowOf(Key person) const
{
    const auto found = std::ranges::find_if(
        rows(), [person](const AttendanceLine &line) { return line.attendance.person == person; });
    return found == rows().end() ? -1 : int(found - rows().begin());
}

State SignInTableModel::stateOf(AttendanceStatus status)
{
    switch (status) {
    case AttendanceStatus::Registered:
        return State::Accent;
    case AttendanceStatus::Attended:
        return State::Good;
    case AttendanceStatus::Partly:
        return State::Warning;
    case AttendanceStatus::Absent:
        break;
    }
    return State::Neutral;
}

} // namespace kz

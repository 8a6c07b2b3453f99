#pragma once

#include "models/items/rows_model.h"
#include "models/query/events.h"
#include "ui/widgets/state_badge.h"

#include <QCoreApplication>

namespace kz {

/// Events of a fiscal year.
class EventTableModel : public items::RowsModel<query::EventLine>
{
    Q_DECLARE_TR_FUNCTIONS(kz::EventTableModel)
public:
    enum Column { Day, Title, Kind, People, StatusColumn };

    explicit EventTableModel(QObject *parent = nullptr);
    int rowOf(Key event) const; ///< -1: not among them
    static State stateOf(EventStatus status);
    static QString daysText(const TrainingEvent &event);
};

/// Who is on the sign-in list of an event, and what became of it.
class SignInTableModel : public items::RowsModel<query::AttendanceLine>
{
    Q_DECLARE_TR_FUNCTIONS(kz::SignInTableModel)
public:
    enum Column { Name, StaffNumber, Where, StatusColumn, Hours, Credits, Number };

    explicit SignInTableModel(QObject *parent = nullptr);
    void setSheet(const query::EventSheet &sheet);
    int rowOf(Key person) const;
    static State stateOf(AttendanceStatus status);

private:
    static std::vector<ColumnOf> columns(const SignInTableModel *model);
    QVariant amount(const query::AttendanceLine &line, std::optional<double> Attendance::*own,
                    double TrainingEvent::*whole, int role) const;

    TrainingEvent m_event;
};

} // namespace kz

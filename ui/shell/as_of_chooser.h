#pragma once

#include <QFrame>

namespace kz {

class Calendar;
class DayField;

/// What opens under the as-of field: the day typed, the days councils ask for, and a calendar. Closes when a day is
/// chosen, and on Esc without one.
class AsOfChooser : public QFrame
{
    Q_OBJECT
public:
    AsOfChooser(QDate today, QDate day, QWidget *parent);
    void popupUnder(const QWidget *field);

Q_SIGNALS:
    void chosen(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(QDate day);

    DayField *m_edit;
    Calendar *m_calendar;
};

} // namespace kz

#pragma once

#include <QDate>
#include <QLineEdit>

namespace kz {

/// A day as people write it: 2026-04-01, 2026/4/1, 20260401, R8.4.1, 令和8年4月1日; shown as 2026-04-01 once the field
/// is left. Up and down arrows go a day on or back, Alt+Down opens the calendar. May stay empty.
class DayField : public QLineEdit
{
    Q_OBJECT
public:
    explicit DayField(QWidget *parent = nullptr);

    QDate day() const; ///< invalid when empty or not a day
    void setDay(QDate day);
    /// Something stands there and it is no day.
    bool isMistaken() const;
    void openCalendar();
    /// For places that show a calendar of their own.
    void hideCalendarButton();

Q_SIGNALS:
    void dayChanged(QDate day); ///< with every change that gives another day, or none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void tidy();
    QAction *m_open;
    QDate m_told;
};

} // namespace kz

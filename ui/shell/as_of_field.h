#pragma once

#include "models/base/clock.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace kz {

class AsOfButton;
class AsOfChooser;

/// The day everything is shown as of. Today unless set; any other day is plainly marked, with one click back.
/// "Today" follows the clock over midnight.
class AsOfField : public QWidget
{
    Q_OBJECT
public:
    explicit AsOfField(const Clock &clock, QWidget *parent = nullptr);

    QDate day() const;
    bool isToday() const { return !m_day.isValid(); }
    /// Today's date, or an invalid one, means "today".
    void setDay(QDate day);
    void choose(); ///< opens the calendar under the field

Q_SIGNALS:
    void dayChanged(QDate day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    const Clock &m_clock;
    QDate m_day; ///< invalid: today
    QDate m_shown;
    AsOfButton *m_button;
    QToolButton *m_back;
    AsOfChooser *m_chooser = nullptr;
    QTimer m_midnight;
};

} // namespace kz

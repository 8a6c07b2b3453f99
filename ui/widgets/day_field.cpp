#include "ui/widgets/day_field.h"

#include "models/base/dates.h"
#include "ui/widgets/calendar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>

namespace kz {

DayField::DayField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("e.g. %1").arg(QStringLiteral("2026-04-01")));
    m_open = addAction(lineIcon(QStringLiteral("calendar"), ThemeRole::Muted), TrailingPosition);
    m_open->setToolTip(tr("Calendar"));
    connect(m_open, &QAction::triggered, this, &DayField::openCalendar);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (day() == m_told)
            return;
        m_told = day();
        Q_EMIT dayChanged(m_told);
    });
    connect(this, &QLineEdit::editingFinished, this, &DayField::tidy);
}

QDate DayField::day() const
{
    return dayFromText(text().trimmed());
}

void DayField::setDay(QDate day)
{
    setText(dayToText(day));
}

bool DayField::isMistaken() const
{
    return !text().trimmed().isEmpty() && !day().isValid();
}

void DayField::openCalendar()
{
    if (!isEnabled() || isReadOnly())
        return;
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new Calendar;
    if (day().isValid())
        calendar->setSelectedDate(day());
    auto *column = new QVBoxLayout(popup);
    column->addWidget(calendar);
    const auto take = [this, popup](QDate chosen) {
        setDay(chosen);
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, popup, take);
    connect(calendar, &QCalendarWidget::activated, popup, take);
    popup->move(mapToGlobal(QPoint(0, height() + space::base)));
    popup->show();
    calendar->setFocus();
}

void DayField::hideCalendarButton()
{
    m_open->setVisible(false);
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down;
    if (down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
        return;
    }
    if ((down || event->key() == Qt::Key_Up) && day().isValid() && !isReadOnly()) {
        setDay(day().addDays(down ? -1 : 1));
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DayField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    tidy();
}

void DayField::tidy()
{
    if (day().isValid())
        setDay(day());
}

} // namespace kz

#include "ui/widgets/calendar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QTextCharFormat>
#include <QToolButton>

namespace kz {

Calendar::Calendar(QWidget *parent) : QCalendarWidget(parent)
{
    setFirstDayOfWeek(Qt::Monday);
    setVerticalHeaderFormat(NoVerticalHeader);
    setGridVisible(false);
    setAccessibleName(tr("Calendar"));
    dress();
}

void Calendar::changeEvent(QEvent *event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_dressing)
        dress();
}

void Calendar::dress()
{
    m_dressing = true;
    const Theme &theme = Theme::of(palette());
    // The parts are Qt's; their names have been the same since Qt 4.
    if (auto *bar = findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"))) {
        bar->setBackgroundRole(QPalette::Base);
        const QList<QToolButton *> buttons = bar->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            QPalette own;
            own.setColor(QPalette::ButtonText, theme.color(ThemeRole::Text));
            button->setPalette(own);
        }
    }
    for (const auto &[name, icon] :
         {std::pair(QStringLiteral("qt_calendar_prevmonth"), QStringLiteral("chevron-left")),
          std::pair(QStringLiteral("qt_calendar_nextmonth"), QStringLiteral("chevron-right"))})
        if (auto *button = findChild<QToolButton *>(name))
            button->setIcon(lineIcon(icon, ThemeRole::Muted));

    QTextCharFormat head;
    head.setForeground(theme.color(ThemeRole::Muted));
    setHeaderTextFormat(head);
    QTextCharFormat day;
    day.setForeground(theme.color(ThemeRole::Accent));
    setWeekdayTextFormat(Qt::Saturday, day);
    day.setForeground(theme.color(ThemeRole::Bad));
    setWeekdayTextFormat(Qt::Sunday, day);
    m_dressing = false;
}

} // namespace kz

#include "ui/shell/as_of_chooser.h"

#include "models/base/dates.h"
#include "ui/widgets/calendar.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace kz {

AsOfChooser::AsOfChooser(QDate today, QDate day, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Show everything as of a day"));

    m_edit = new DayField;
    m_edit->hideCalendarButton();
    m_edit->setDay(day);
    m_edit->setAccessibleName(tr("Day"));
    auto *show = new QPushButton(tr("Show this day"));
    show->setProperty("primary", true);
    show->setAccessibleName(show->text());
    connect(show, &QPushButton::clicked, this, [this] { take(m_edit->day()); });
    auto *typed = new QHBoxLayout;
    typed->addWidget(m_edit, 1);
    typed->addWidget(show);

    auto *quick = new QVBoxLayout;
    quick->setSpacing(space::base);
    const int year = fiscalYearOf(today);
    const QDate monthEnd = QDate(today.year(), today.month(), 1).addDays(-1);
    const std::pair<QString, QDate> days[]{
        {tr("End of last month"), monthEnd},
        {tr("End of last fiscal year"), fiscalYearEnd(year - 1)},
        {tr("One year ago"), today.addYears(-1)},
        {tr("Today"), today},
    };
    for (const auto &[words, when] : days) {
        auto *button = new QPushButton(words);
        button->setToolTip(QLocale().toString(when, QLocale::ShortFormat));
        button->setAccessibleName(words);
        connect(button, &QPushButton::clicked, this, [this, target = when] { take(target); });
        quick->addWidget(button);
    }
    quick->addStretch();

    m_calendar = new Calendar;
    m_calendar->setSelectedDate(day);
    connect(m_calendar, &QCalendarWidget::clicked, this, &AsOfChooser::take);
    connect(m_calendar, &QCalendarWidget::activated, this, &AsOfChooser::take);
    connect(m_edit, &DayField::dayChanged, m_calendar, [this](QDate wanted) {
        if (wanted.isValid())
            m_calendar->setSelectedDate(wanted);
    });

    auto *below = new QHBoxLayout;
    below->setSpacing(space::groups);
    below->addWidget(m_calendar, 1);
    below->addLayout(quick);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::groups, 12, space::groups, space::groups);
    all->setSpacing(space::inside);
    auto *explanation = new TextLabel(tr("What had happened by this day. Records dated later are left out everywhere."),
                                      TextSize::Caption);
    explanation->setWordWrap(true);
    all->addLayout(typed);
    all->addWidget(explanation);
    all->addLayout(below);
    m_edit->setFocus();
    m_edit->selectAll();
}

void AsOfChooser::popupUnder(const QWidget *field)
{
    adjustSize();
    const QRect room = field->screen()->availableGeometry();
    const QPoint below = field->mapToGlobal(QPoint(field->width() - width(), field->height() + space::base));
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - width())), below.y());
    show();
    m_edit->setFocus();
}

void AsOfChooser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        take(m_edit->day());
        return;
    }
    QFrame::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape)
        close();
}

void AsOfChooser::take(QDate day)
{
    if (!day.isValid())
        return;
    Q_EMIT chosen(day);
    close();
}

} // namespace kz

#include "ui/shell/idle_watch.h"

#include "models/base/clock.h"

#include <QCoreApplication>
#include <QEvent>

namespace kz {

namespace {

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::HoverMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_last(clock.nowMs())
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setLimit(int minutes)
{
    if (minutes == m_minutes)
        return;
    m_minutes = minutes;
    m_last = m_clock.nowMs();
    m_told = false;
    // Where nobody is to be told, no input is looked at.
    if (minutes > 0) {
        QCoreApplication::instance()->installEventFilter(this);
        m_tick.start();
    } else {
        QCoreApplication::instance()->removeEventFilter(this);
        m_tick.stop();
    }
}

bool IdleWatch::eventFilter(QObject *object, QEvent *event)
{
    if (isInput(event->type())) {
        m_last = m_clock.nowMs();
        m_told = false;
    }
    return QObject::eventFilter(object, event);
}

void IdleWatch::look()
{
    constexpr qint64 minute = 60'000;
    if (m_minutes == 0 || m_told || m_clock.nowMs() - m_last < m_minutes * minute)
        return;
    m_told = true;
    Q_EMIT idle();
}

} // namespace kz

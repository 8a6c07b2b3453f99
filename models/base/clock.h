#pragma once

#include <QDate>
#include <QDateTime>

namespace kz {

/// The time, as a dependency: nothing else in the program asks the system for it. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 nowMs() const = 0; ///< milliseconds since 1970-01-01 UTC
    virtual QDate today() const = 0;  ///< civil day where the program runs
};

class SystemClock final : public Clock
{
public:
    qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
    QDate today() const override { return QDate::currentDate(); }
};

/// For tests and for the demo: the day stands still, the milliseconds move only when told.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate day) : m_day(day) { }
    qint64 nowMs() const override { return m_day.startOfDay(Qt::UTC).toMSecsSinceEpoch() + m_offset; }
    QDate today() const override { return m_day; }
    void setDay(QDate day) { m_day = day; }
    void advanceMs(qint64 ms) { m_offset += ms; }

private:
    QDate m_day;
    qint64 m_offset = 0;
};

} // namespace kz

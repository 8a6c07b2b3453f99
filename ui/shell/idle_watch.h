#pragma once

#include <QObject>
#include <QTimer>

namespace kz {

class Clock;

/// Tells when nobody has typed, clicked or moved the pointer anywhere in the program for a while, by the clock, which
/// is looked at every second. GUI thread.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr); ///< the clock outlives it

    /// 0: never. Another limit begins anew, the same one goes on: it is said again whenever somebody else writes.
    void setLimit(int minutes);
    void look(); ///< what it does every second

Q_SIGNALS:
    void idle(); ///< once, until there is input again

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    const Clock &m_clock;
    QTimer m_tick;
    int m_minutes = 0;
    qint64 m_last = 0;
    bool m_told = false;
};

} // namespace kz

#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QPushButton;

namespace kz {

class TextLabel;

/// Five small notes for somebody who sees the window for the first time, each beside what it speaks of. Nothing waits
/// for them: the window works on underneath, Enter goes on, Esc closes. What is out of sight just then is spoken of in
/// the middle.
class Tour : public QFrame
{
    Q_OBJECT
public:
    explicit Tour(QWidget *window);

    void start(); ///< from the first note, also when it runs already
    void leave();
    int step() const { return m_step; } ///< from 0; -1 while it is not shown

Q_SIGNALS:
    void left(); ///< closed, or walked to its end

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void goOn();
    void showStep();
    void arrange();
    QRect target() const;

    int m_step = -1;
    QWidget *m_mark;            ///< the line around what is spoken of
    QPointer<QWidget> m_before; ///< where the keyboard was
    QTimer m_follow;            ///< pages lay themselves out when their figures arrive
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_count;
    QPushButton *m_next;
    QPushButton *m_close;
};

/// Where a note of this size goes: beside its target (below, right, left, above, whichever has room first), never
/// beyond the room; in the middle where there is no target or no side has room.
QRect noteBeside(const QRect &target, const QSize &note, const QRect &room);

} // namespace kz

#pragma once

#include "ui/widgets/state_badge.h"

#include <QWidget>

class QAction;
class QBoxLayout;

namespace kz {

class IconLabel;
class TextLabel;

/// A line across the page that stays until its reason is gone: read-only, waiting, something failed. Never modal.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    /// Empty words hide it. The actions become buttons; they must outlive the showing.
    void say(State state, const QString &words, const QList<QAction *> &actions = {});
    void clear() { say(State::Neutral, {}); }
    QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state = State::Neutral;
    IconLabel *m_icon;
    TextLabel *m_text;
    QBoxLayout *m_row;
    QList<QWidget *> m_buttons;
};

} // namespace kz

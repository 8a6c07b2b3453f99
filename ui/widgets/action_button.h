#pragma once

#include <QPushButton>

class QAction;

namespace kz {

/// A push button that is one QAction: text, icon, tooltip with its keys below, enabled and visible follow it, and where
/// it has a menu it opens that. The action may go first.
class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);
    void setPrimary(bool primary); ///< filled with the accent

private:
    void follow();
    QAction *m_action;
    bool m_primary = false;
};

} // namespace kz

#include "ui/widgets/action_button.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/mnemonic.h"

#include <QAction>
#include <QMenu>

namespace kz {

ActionButton::ActionButton(QAction *action, QWidget *parent) : QPushButton(parent), m_action(action)
{
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(action, &QObject::destroyed, this, [this] {
        m_action = nullptr;
        setEnabled(false);
    });
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    follow();
}

void ActionButton::setPrimary(bool primary)
{
    m_primary = primary;
    setProperty("primary", primary);
    follow();
    update();
}

void ActionButton::follow()
{
    if (!m_action)
        return;
    // The menu's mnemonic and dots belong to the menu; a button beside it would claim the same letter.
    setText(withoutMnemonic(m_action->text()));
    setIcon(m_primary && !m_action->icon().isNull() ? lineIcon(m_action->icon().name(), ThemeRole::OnAccent)
                                                    : m_action->icon());
    // An action without a tooltip of its own answers with its text, which stands on the button already.
    QString told = m_action->toolTip();
    if (told == QAction(m_action->text()).toolTip())
        told.clear();
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    const bool saysKeys = told.contains(u'(' + keys) || told.contains(QChar(0xff08) + keys);
    if (!keys.isEmpty() && !saysKeys)
        told += told.isEmpty() ? keys : u'\n' + keys;
    setToolTip(told);
    setAccessibleName(text());
    if (m_action->menu() != menu())
        setMenu(m_action->menu());
    setEnabled(m_action->isEnabled());
    // Showing a button that has no parent yet would open a window of its own.
    if (!m_action->isVisible() || testAttribute(Qt::WA_WState_ExplicitShowHide))
        setVisible(m_action->isVisible());
}

} // namespace kz

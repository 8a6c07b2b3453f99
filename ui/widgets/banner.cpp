#include "ui/widgets/banner.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>

namespace kz {

Banner::Banner(QWidget *parent) : QWidget(parent)
{
    m_icon = new IconLabel({}, 18);
    m_text = new TextLabel(TextSize::Body);
    m_text->setWordWrap(true);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(space::edge, space::inside, space::edge, space::inside);
    m_row->setSpacing(space::inside);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text, 1);
    hide();
}

void Banner::say(State state, const QString &words, const QList<QAction *> &actions)
{
    m_state = state;
    m_icon->setIcon(stateIcon(state), stateRole(state));
    m_text->setText(words);
    setAccessibleName(words);
    for (QWidget *button : std::as_const(m_buttons))
        button->deleteLater(); // one of them may be what was just pressed
    m_buttons.clear();
    for (QAction *action : actions) {
        auto *button = new ActionButton(action, this);
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    setVisible(!words.isEmpty());
    update();
    if (!words.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString Banner::words() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.tint(stateRole(m_state), 0.14));
    painter.fillRect(QRect(0, 0, space::base, height()), theme.color(stateRole(m_state)));
}

} // namespace kz

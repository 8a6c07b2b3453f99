#include "ui/shell/page_header.h"

#include "ui/shell/as_of_field.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mnemonic.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace kz {

PageHeader::PageHeader(const Clock &clock, QAction *back, QAction *forward, QWidget *parent) : QWidget(parent)
{
    m_title = new TextLabel(TextSize::Title);
    m_title->setTextInteractionFlags(Qt::NoTextInteraction);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name is cut, not the buttons
    m_asOf = new AsOfField(clock);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(space::inside);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::groups, 12, space::edge, 12);
    row->setSpacing(space::groups);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(0);
    ways->addWidget(makeTool(back));
    ways->addWidget(makeTool(forward));
    row->addLayout(ways);
    row->addWidget(m_title, 1);
    row->addLayout(m_actions);
    row->addWidget(m_asOf);
}

QToolButton *PageHeader::makeTool(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumSize(32, space::controlHeight);
    const auto name = [button, action] { button->setAccessibleName(withoutMnemonic(action->text())); };
    connect(action, &QAction::changed, button, name);
    name();
    return button;
}

void PageHeader::showPage(Page *page)
{
    m_title->setText(page->title());
    m_asOf->setVisible(page->usesAsOf());
    const QList<QAction *> actions = page->headerActions();
    if (actions == m_shown)
        return; // the keyboard may be on one of the buttons
    m_shown = actions;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (QAction *action : actions) {
        auto *button = new ActionButton(action);
        button->setPrimary(m_buttons.isEmpty());
        m_actions->addWidget(button);
        button->setVisible(action->isVisible());
        m_buttons.append(button);
    }
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).color(ThemeRole::Line));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace kz

#include "ui/widgets/card.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace kz {

Card::Card(const QString &title, QWidget *parent) : QFrame(parent)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::groups, space::inside, space::groups, space::groups);
    all->setSpacing(space::inside);

    m_head = new QHBoxLayout;
    m_head->setSpacing(space::inside);
    m_title = new TextLabel(TextSize::Section);
    m_title->setMinimumHeight(28); // with and without buttons beside it
    m_head->addWidget(m_title, 1);
    m_caption = new TextLabel(TextSize::Caption);
    m_caption->setWordWrap(true);
    m_body = new QVBoxLayout;
    m_body->setSpacing(space::inside);

    all->addLayout(m_head);
    all->addWidget(m_caption);
    all->addLayout(m_body, 1);
    setTitle(title);
    setCaption({});
}

Card *Card::around(QWidget *widget)
{
    auto *card = new Card;
    card->layout()->setContentsMargins(space::inside, space::base, space::inside, space::base);
    card->body()->addWidget(widget);
    return card;
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void Card::addAction(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_head->addWidget(button);
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(ThemeRole::Raised));
    painter.setPen(theme.color(ThemeRole::Line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace kz

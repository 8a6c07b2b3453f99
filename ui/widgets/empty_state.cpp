#include "ui/widgets/empty_state.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace kz {

EmptyState::EmptyState(const QString &icon, const QString &heading, const QString &explanation, QWidget *parent)
    : QWidget(parent)
{
    auto *picture = new IconLabel(icon, 40, ThemeRole::Muted);
    auto *title = new TextLabel(heading, TextSize::Section);
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    auto *text = new TextLabel(explanation, TextSize::Body);
    text->setTone(ThemeRole::Muted);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    text->setMaximumWidth(480);
    auto *centred = new QHBoxLayout; // an alignment in the column would forget that the text wraps
    centred->addStretch(1);
    centred->addWidget(text, 100);
    centred->addStretch(1);

    m_actions = new QHBoxLayout;
    m_actions->setSpacing(space::inside);
    m_actions->addStretch();
    m_actions->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::inside);
    column->addStretch(2);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addSpacing(space::inside);
    column->addWidget(title);
    column->addLayout(centred);
    column->addSpacing(space::inside);
    column->addLayout(m_actions);
    column->addStretch(3);
    setAccessibleName(heading);
    setAccessibleDescription(explanation);
}

void EmptyState::offer(QAction *action)
{
    auto *button = new ActionButton(action);
    button->setPrimary(m_actions->count() == 2);
    m_actions->insertWidget(m_actions->count() - 1, button);
}

} // namespace kz

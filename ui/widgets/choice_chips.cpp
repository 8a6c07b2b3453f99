#include "ui/widgets/choice_chips.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/metrics.h"

#include <QButtonGroup>
#include <QToolButton>

namespace kz {

ChoiceChips::ChoiceChips(const QString &name, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    new FlowLayout(this, space::base);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceChips::chosenChanged);
}

void ChoiceChips::setChips(const std::vector<Chip> &chips)
{
    const int before = chosen();
    // Buttons are kept: a change of figures must not take the keyboard away.
    QList<QAbstractButton *> buttons = m_group->buttons();
    while (buttons.size() > qsizetype(chips.size()))
        delete buttons.takeLast();
    for (size_t i = 0; i < chips.size(); ++i) {
        QAbstractButton *button = i < size_t(buttons.size()) ? buttons[qsizetype(i)] : nullptr;
        if (!button) {
            button = new QToolButton(this);
            button->setCheckable(true);
            button->setMinimumHeight(space::rowHeight);
            layout()->addWidget(button);
            if (i > 0)
                setTabOrder(buttons[qsizetype(i) - 1], button);
            buttons.append(button);
        }
        m_group->removeButton(button);
        m_group->addButton(button, chips[i].id);
        button->setText(chips[i].text);
    }
    QAbstractButton *stays = m_group->button(before);
    if (!stays && !chips.empty())
        stays = m_group->button(chips.front().id);
    if (stays)
        stays->setChecked(true);
}

void ChoiceChips::choose(int id)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setChecked(true);
}

int ChoiceChips::chosen() const
{
    return m_group->checkedId();
}

} // namespace kz

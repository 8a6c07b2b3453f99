#include "ui/ladders/choice_button.h"

#include "models/words/words.h"

#include <QMenu>

namespace kz {

ChoiceButton::ChoiceButton(const std::vector<Choice> &choices, const QString &none, QWidget *parent)
    : QToolButton(parent), m_none(none)
{
    setMenu(new QMenu(this));
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setChoices(choices);
}

void ChoiceButton::setChoices(const std::vector<Choice> &choices)
{
    m_actions.clear();
    menu()->clear();
    for (const auto &[code, words] : choices) {
        QAction *action = menu()->addAction(words);
        action->setCheckable(true);
        action->setData(code);
        m_actions.append(action);
        connect(action, &QAction::triggered, this, [this] {
            sayMarked();
            Q_EMIT changed();
        });
    }
    sayMarked();
}

void ChoiceButton::setMarked(const QStringList &codes)
{
    for (QAction *action : std::as_const(m_actions))
        action->setChecked(codes.contains(action->data().toString()));
    sayMarked();
}

QStringList ChoiceButton::marked() const
{
    QStringList codes;
    for (const QAction *action : m_actions)
        if (action->isChecked())
            codes.append(action->data().toString());
    return codes;
}

void ChoiceButton::sayMarked()
{
    QStringList texts;
    for (const QAction *action : std::as_const(m_actions))
        if (action->isChecked())
            texts.append(action->text());
    setText(texts.isEmpty() ? m_none : words::listText(texts));
    setToolTip(text());
}

} // namespace kz

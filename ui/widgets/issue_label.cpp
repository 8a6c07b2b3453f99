#include "ui/widgets/issue_label.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace kz {

IssueLabel::IssueLabel(QWidget *field, QWidget *parent) : QWidget(parent), m_field(field)
{
    m_icon = new IconLabel(stateIcon(State::Bad), 14, ThemeRole::Bad);
    m_text = new TextLabel(TextSize::Caption);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(space::base);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    clear();
}

void IssueLabel::say(const QString &words, State state)
{
    m_icon->setIcon(stateIcon(state), stateRole(state));
    m_text->setTone(stateRole(state));
    m_text->setText(words);
    m_field->setAccessibleDescription(words);
    setVisible(!words.isEmpty());
}

QString IssueLabel::words() const
{
    return m_text->text();
}

} // namespace kz

#include "ui/people/person_tab.h"

#include "models/edit/permission.h"
#include "ui/widgets/empty_state.h"

#include <QStackedLayout>

namespace kz {

QString ratingPlace(const items::Workspace &workspace)
{
    const bool own = edit::reachOf(workspace.actor().role, edit::Grant::Rate) == edit::Reach::Own;
    return own ? QStringLiteral("rate") : QStringLiteral("assessments");
}

PersonTab::PersonTab(items::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_pages(new QStackedLayout(this))
{
    m_pages->setContentsMargins(0, 0, 0, 0);
}

PersonTab::~PersonTab()
{
    dropQuestion();
}

void PersonTab::layOut(QWidget *content, EmptyState *empty)
{
    m_pages->addWidget(content);
    if (empty)
        m_pages->addWidget(empty);
}

void PersonTab::setEmpty(bool empty)
{
    m_pages->setCurrentIndex(empty ? 1 : 0);
}

void PersonTab::setSubject(const PersonSubject &subject)
{
    m_subject = subject;
    m_stale = true;
    if (isVisible()) {
        m_stale = false;
        ask();
    }
}

QString PersonTab::refusal(edit::Grant grant) const
{
    return m_workspace.refusal(grant, m_subject.reach);
}

bool PersonTab::select(Key)
{
    return false;
}

void PersonTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        ask();
}

void PersonTab::dropQuestion()
{
    if (m_token)
        m_token->cancel();
}

} // namespace kz

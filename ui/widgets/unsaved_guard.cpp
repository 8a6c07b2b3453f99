#include "ui/widgets/unsaved_guard.h"

#include "ui/widgets/banner.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace kz {

UnsavedGuard::UnsavedGuard(QWidget *form, Banner *banner)
    : QObject(form), m_form(form), m_banner(banner), m_goOn(new QAction(tr("Go on"), this)),
      m_discard(new QAction(tr("Discard"), this))
{
    connect(m_goOn, &QAction::triggered, this, [this] {
        m_banner->clear();
        if (m_before)
            m_before->setFocus();
    });
    connect(m_discard, &QAction::triggered, this, [this] {
        end();
        m_banner->clear();
        Q_EMIT discarded();
    });
}

UnsavedGuard::UnsavedGuard(QWidget *form, Banner *banner, std::function<bool()> isChanged) : UnsavedGuard(form, banner)
{
    m_isChanged = std::move(isChanged);
}

void UnsavedGuard::begin()
{
    m_first = entered();
    m_began = true;
}

void UnsavedGuard::end()
{
    m_began = false;
}

bool UnsavedGuard::isChanged() const
{
    return m_isChanged ? m_isChanged() : m_began && entered() != m_first;
}

bool UnsavedGuard::mayLeave()
{
    if (!isChanged())
        return true;
    remind();
    m_banner->findChildren<QPushButton *>().constLast()->setFocus();
    return false;
}

void UnsavedGuard::remind()
{
    if (QWidget *focus = m_form->focusWidget(); focus && !m_banner->isAncestorOf(focus))
        m_before = focus;
    m_banner->say(State::Warning, tr("What was typed here is not saved yet."), {m_discard, m_goOn});
}

QStringList UnsavedGuard::entered() const
{
    QStringList all;
    for (const auto *line : m_form->findChildren<QLineEdit *>())
        all.append(line->text());
    for (const auto *combo : m_form->findChildren<QComboBox *>())
        all.append(QString::number(combo->currentIndex()));
    for (const auto *mark : m_form->findChildren<QCheckBox *>())
        all.append(QString::number(mark->isChecked()));
    return all;
}

} // namespace kz

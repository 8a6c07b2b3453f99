#include "ui/widgets/form_page.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/unsaved_guard.h"

#include <QAction>
#include <QBoxLayout>

#include <utility>

namespace kz {

FormPage::FormPage(FormWording wording, QWidget *parent)
    : Page(parent), m_save(new QAction(lineIcon(QStringLiteral("save")), tr("Save"), this)),
      m_cancel(new QAction(tr("Cancel"), this)), m_message(new Banner), m_unsaved(new UnsavedGuard(this, m_message)),
      m_fields(new LabelledFields(std::move(wording), this))
{
    m_save->setShortcut(QKeySequence::Save);
    m_cancel->setShortcut(Qt::Key_Escape);
    for (QAction *action : {m_save, m_cancel}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_message->clear();
    connect(m_save, &QAction::triggered, this, &FormPage::save);
    connect(m_cancel, &QAction::triggered, this, &FormPage::cancel);
    connect(m_unsaved, &UnsavedGuard::discarded, this, &FormPage::leave);
    connect(m_fields, &LabelledFields::changed, this, &FormPage::checkAgain);
}

void FormPage::setContent(QWidget *content)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::groups, space::edge, space::groups);
    column->setSpacing(space::inside);
    column->addWidget(m_message);
    column->addWidget(scrolled(content), 1);
}

QWidget *FormPage::firstFocus()
{
    return m_fields->controls().value(0);
}

bool FormPage::isUnfinished() const
{
    return m_saving || m_unsaved->isChanged();
}

void FormPage::open(const QString &link)
{
    const Key record = keyFromText(Link::parse(link).id).value_or(0);
    if (isUnfinished()) {
        m_next = record == m_record ? QString() : link;
        if (!m_saving)
            m_unsaved->remind();
        if (record != m_record)
            Q_EMIT linkChanged(m_link); // this is still what is shown
        Q_EMIT titleChanged();
        return;
    }
    m_record = record;
    m_link = link;
    m_filled = false;
    m_tried = false;
    m_unsaved->end();
    m_message->clear();
    m_save->setEnabled(false);
    clear();
    clearIssues();
    read();
    Q_EMIT titleChanged();
}

void FormPage::begin(const QString &readOnly)
{
    m_filled = true;
    m_unsaved->begin();
    m_save->setEnabled(readOnly.isEmpty());
    if (!readOnly.isEmpty())
        m_message->say(State::Neutral, readOnly);
    Q_EMIT titleChanged();
}

void FormPage::save()
{
    m_tried = true;
    m_message->clear();
    if (check(true))
        return;
    m_next.clear();
    setSaving(true);
    submit();
}

void FormPage::saved(Key made)
{
    setSaving(false);
    m_unsaved->end();
    if (m_next.isEmpty() && made != 0)
        m_next = linkTo(made);
    leave();
}

void FormPage::refuse(const Error &error)
{
    if (m_saving)
        setSaving(false);
    if (QWidget *control = m_fields->say(error))
        return control->setFocus();
    if (error.code == ErrorCode::Invalid && !error.issues.empty())
        show(error.issues);
    m_message->say(State::Bad, m_fields->words(error));
}

void FormPage::setSaving(bool saving)
{
    m_saving = saving;
    m_save->setEnabled(!saving);
    setBusy(saving);
}

void FormPage::cancel()
{
    m_next.clear();
    if (!m_saving && m_unsaved->mayLeave())
        leave();
}

void FormPage::leave()
{
    const QString next = std::exchange(m_next, {});
    Q_EMIT linkActivated(next.isEmpty() ? linkTo(m_record) : next);
}

void FormPage::checkAgain()
{
    if (m_filled)
        check(false);
}

bool FormPage::check(bool lead)
{
    std::vector<Issue> found;
    const auto add = [&found](std::vector<Issue> more) {
        for (Issue &issue : more)
            found.push_back(std::move(issue));
    };
    if (m_tried) {
        add(m_fields->misread());
        add(issues());
    }
    add(notices());
    QWidget *first = show(found);
    if (first && lead)
        first->setFocus();
    return hasErrors(found);
}

QWidget *FormPage::show(const std::vector<Issue> &issues)
{
    clearIssues();
    QWidget *first = nullptr;
    for (const Issue &issue : issues) {
        QWidget *control = say(issue);
        if (!first && issue.severity == Issue::Severity::Error)
            first = control;
    }
    return first;
}

QWidget *FormPage::say(const Issue &issue)
{
    QWidget *control = m_fields->say(issue);
    if (!control)
        m_message->say(State::Bad, m_fields->words(issue));
    return control;
}

void FormPage::clearIssues()
{
    m_fields->clearIssues();
}

} // namespace kz

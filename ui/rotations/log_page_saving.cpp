// What was entered on the log page, what is wrong with it, and how it is written.
#include "models/edit/evidence_actions.h"
#include "models/words/words.h"
#include "ui/rotations/half_days_field.h"
#include "ui/rotations/log_page.h"
#include "ui/rotations/logged_rows.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/issue_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kz {

LogEntry LogPage::entered() const
{
    LogEntry entry;
    if (const LogEntry *stored = recentEntry(m_entry))
        entry = *stored;
    entry.head.person = m_person;
    entry.head.day = m_day->day();
    if (const int at = m_place->currentIndex(); at >= 0) {
        const query::WorkPlace &place = m_book.places[size_t(at)];
        entry.placement = place.placement;
        entry.head.site = place.site;
        entry.head.department = place.department;
    }
    entry.setting = CareSetting(m_setting->currentData().toInt());
    entry.halfDays = m_halfDays->halfDays();
    entry.dayPart = m_halfDays->dayPart();
    entry.note = m_note->toPlainText().trimmed();
    entry.items = m_rows->items();
    return entry;
}

bool LogPage::showIssues(const LogEntry &entry)
{
    std::vector<Issue> issues = validate(entry);
    for (Issue &issue : futureIssues(entry.head, m_workspace.clock().today()))
        issues.push_back(std::move(issue));
    m_personIssue->clear();
    noticeAbsence();
    QWidget *first = nullptr;
    if (m_finder->key() != m_person) { // a name was begun and nobody chosen
        m_personIssue->say(tr("Choose somebody from the list."));
        first = m_finder;
    }
    for (const Issue &issue : issues) {
        if (issue.severity != Issue::Severity::Error)
            continue;
        std::pair<QWidget *, IssueLabel *> at{m_find, m_itemsIssue};
        if (issue.field == QLatin1String("person"))
            at = {m_finder, m_personIssue};
        else if (issue.field == QLatin1String("day"))
            at = {m_day, m_dayIssue};
        at.second->say(words::issueText(issue, words::fieldLabel("log_entry", issue.field.toUtf8())));
        if (!first)
            first = at.first;
    }
    if (first)
        first->setFocus();
    return first != nullptr;
}

void LogPage::save(EvidenceStatus status)
{
    if (m_book.person != m_person || !refusal().isEmpty())
        return; // their log has not been read yet, or is not for whoever is here
    LogEntry entry = entered();
    entry.head.status = status;
    if (!showIssues(entry))
        write(entry, true);
}

void LogPage::submitAgain(int kind)
{
    if (kind < 0 || kind >= int(m_kinds.size()) || m_book.person != m_person || !refusal().isEmpty())
        return;
    const LogEntry &before = m_kinds[size_t(kind)];
    LogEntry entry = entered();
    entry.head.id = 0;
    entry.head.status = EvidenceStatus::Submitted;
    entry.items = before.items;
    entry.setting = before.setting;
    entry.halfDays = before.halfDays;
    entry.dayPart = before.dayPart;
    entry.note.clear();
    if (!showIssues(entry))
        write(entry, false);
}

void LogPage::submitDrafts()
{
    std::vector<Key> drafts;
    for (const LogEntry &entry : m_book.recent)
        if (entry.head.status == EvidenceStatus::Draft && entry.head.day <= m_workspace.clock().today())
            drafts.push_back(entry.head.id);
    if (drafts.empty()) {
        m_told->say(State::Warning, tr("Entries of days to come stay drafts until their day."));
        return;
    }
    const int count = int(drafts.size());
    m_workspace.submit(edit::submitLogEntries(std::move(drafts), {m_book.personName}), this,
                       [this, count](const Result<edit::ChangeSet> &done) {
                           if (done)
                               m_told->say(State::Good, tr("%n entries submitted.", nullptr, count));
                           else
                               m_told->say(State::Bad, words::errorText(done.error()));
                       });
}

void LogPage::write(const LogEntry &entry, bool clearsForm)
{
    const QString what = itemsText(entry);
    if (clearsForm)
        m_next = {};
    m_workspace.submit(edit::saveLogEntry(entry, m_book.personName), this,
                       [this, entry, what, clearsForm](const Result<edit::ChangeSet> &done) {
                           if (!done) {
                               m_told->say(State::Bad, words::errorText(done.error()));
                               return;
                           }
                           const QString pattern = entry.head.status == EvidenceStatus::Draft
                               ? tr("Kept as a draft: %1, %2")
                               : tr("Submitted: %1, %2");
                           m_told->say(State::Good, pattern.arg(what, words::dayText(entry.head.day)));
                           if (!clearsForm)
                               return;
                           clearForm();
                           if (const auto next = std::exchange(m_next, {}))
                               begin(next->first, next->second);
                       });
}

} // namespace kz

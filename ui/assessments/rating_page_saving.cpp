// What was given on the rating form, what is wrong with it, and how it is written.
#include "models/edit/evidence_actions.h"
#include "models/words/words.h"
#include "ui/assessments/rating_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/unsaved_guard.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace kz {

Assessment RatingPage::entered() const
{
    const query::RatingSheet &sheet = m_sheet;
    Assessment form = m_draft.value_or(Assessment());
    form.head.id = m_form;
    form.head.person = sheet.person;
    form.head.day = m_to->day();
    if (const int at = m_place->currentIndex(); at >= 0) {
        const query::WorkPlace &place = sheet.places[size_t(m_place->itemData(at).toInt())];
        form.head.site = place.site;
        form.head.department = place.department;
    }
    form.tool = sheet.form.tool.id;
    form.assessorKind = rater().kind;
    form.assessor = rater().assessor ? std::optional(rater().assessor) : std::nullopt;
    form.onBehalfOf = rater().absent ? std::optional(rater().absent) : std::nullopt;
    form.level = sheet.level;
    form.from = m_from->day();
    form.to = m_to->day();
    form.comment = m_comment->toPlainText().trimmed();
    form.items = m_model->ratings();
    return form;
}

bool RatingPage::showIssues(const Assessment &form)
{
    m_assessorIssue->clear();
    m_dayIssue->clear();
    QWidget *first = nullptr;
    std::vector<Issue> issues = validate(form);
    for (Issue &issue : futureIssues(form.head, m_workspace.clock().today()))
        issues.push_back(std::move(issue));
    if (form.head.status == EvidenceStatus::Submitted)
        for (Issue &issue : commentIssues(form, m_sheet.form.tool))
            issues.push_back(std::move(issue));
    for (Issue &issue : raterIssues(form, m_sheet.form.tool))
        issues.push_back(std::move(issue));
    for (const Issue &issue : issues) {
        if (issue.severity != Issue::Severity::Error)
            continue;
        std::pair<QWidget *, IssueLabel *> at{m_table, m_itemsIssue};
        if (issue.field.startsWith(QLatin1String("assessor")) || issue.field == QLatin1String("on_behalf_of"))
            at = {m_kind, m_assessorIssue};
        else if (issue.field.contains(QLatin1String("day")))
            at = {m_to, m_dayIssue};
        else if (issue.field == QLatin1String("comment"))
            at = {m_comment, m_commentIssue};
        at.second->say(words::issueText(issue, words::fieldLabel("assessment", issue.field.toUtf8())));
        if (!first)
            first = at.first;
    }
    for (DayField *field : {m_from, m_to})
        if (field->isMistaken()) {
            const char *column = field == m_from ? "from_day" : "to_day";
            m_dayIssue->say(words::issueText({QLatin1String(column), IssueCode::NotADate, {}},
                                             words::fieldLabel("assessment", column)));
            first = first ? first : field;
        }
    if (m_assessor->isOpen()) {
        m_assessorIssue->say(tr("Choose somebody from the list, or leave it empty."));
        first = first ? first : m_assessor;
    }
    if (first)
        first->setFocus();
    return first != nullptr;
}

void RatingPage::save(EvidenceStatus status)
{
    Assessment form = entered();
    form.head.status = status;
    if (showIssues(form))
        return;
    refreshActions(false); // a second press would write a second form
    m_saving = true;
    m_next.clear();
    const Kept kept{form.items, form.comment};
    const auto paper = m_paper ? std::optional(m_paper->id) : std::nullopt;
    m_workspace.submit(edit::saveAssessment(form, m_sheet.personName, paper), this,
                       [this, status, kept, opened = m_opened, rater = rater()](const Result<edit::ChangeSet> &done) {
                           m_saving = false;
                           // By now another form, or another rater's, may stand here.
                           const bool stillHere = opened == m_opened && rater == this->rater();
                           if (stillHere)
                               refreshActions(!isBusy());
                           if (stillHere && !done && done.error().code == ErrorCode::AlreadyTaken) {
                               m_itemsIssue->say(tr("The same rater has handed in these ratings for this day or "
                                                    "period already. Change a rating or the period."));
                               return;
                           }
                           if (stillHere && !done && m_paper
                               && done.error().arguments.value(0) == QLatin1String("handed_form")) {
                               m_told->say(State::Warning,
                                           tr("Paper form %1 is not out any more. Save again to keep what stands here "
                                              "without it.")
                                               .arg(formNumberText(m_paper->number()).value_or(QString())));
                               m_paper.reset();
                               return;
                           }
                           if (!done) {
                               m_told->say(State::Bad, words::errorText(done.error()));
                               return;
                           }
                           if (!stillHere) {
                               // What was asked for during saving was not asked about then.
                               if (!m_next.isEmpty())
                                   isUnfinished() ? m_unsaved->remind() : beginNext();
                               return;
                           }
                           m_kept = kept;
                           if (!m_next.isEmpty())
                               return beginNext();
                           if (status == EvidenceStatus::Draft) {
                               if (done.value().made) // nothing is, when nothing had changed
                                   m_form = done.value().made;
                               m_told->say(State::Good, tr("Kept as a draft."));
                           } else if (isVisible()) {
                               Q_EMIT linkActivated(QStringLiteral("assessments"));
                           }
                       });
}

} // namespace kz

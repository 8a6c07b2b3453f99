#include "ui/people/interview_dialog.h"

#include "models/edit/interview_actions.h"
#include "models/items/found_model.h"
#include "models/words/words.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace kz {

namespace {

constexpr int textLines = 5;

/// Tab goes on to the next field: the text has no use for it.
QPlainTextEdit *textField(const QString &text)
{
    auto *field = new QPlainTextEdit(text);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * textLines + 2 * (field->frameWidth() + 4));
    return field;
}

} // namespace

InterviewDialog::InterviewDialog(items::Workspace &workspace, const query::InterviewLine &line, const QString &whose,
                                 QWidget *parent)
    : FormDialog(tr("Interview with %1").arg(whose), tr("Save"), {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_interview(line.interview), m_whose(whose), m_day(new DayField), m_kind(new QComboBox),
      m_interviewer(new FinderField(items::FoundModel::people(workspace))), m_review(textField(line.interview.review)),
      m_goals(textField(line.interview.goals)), m_agreed(new DayField), m_followUp(new DayField)
{
    for (const auto &entry : EnumTable<InterviewKind>::entries)
        m_kind->addItem(words::enumText(entry.value), int(entry.value));
    m_kind->setCurrentIndex(m_kind->findData(int(m_interview.kind)));
    m_day->setDay(m_interview.day);
    m_agreed->setDay(m_interview.agreedOn);
    m_followUp->setDay(m_interview.followUp);
    m_interviewer->setChosen(m_interview.interviewer.value_or(0), line.interviewer);
    const auto add = [this](const char *column, QWidget *control, bool required = false) {
        addField(QLatin1String(column), words::fieldLabel("interview", column), control, required);
    };
    add("day", m_day, true);
    add("kind", m_kind, true);
    add("interviewer", m_interviewer);
    add("review", m_review);
    add("goals", m_goals);
    add("agreed_on", m_agreed);
    add("follow_up", m_followUp);
}

Interview InterviewDialog::entered() const
{
    Interview interview = m_interview;
    interview.day = m_day->day();
    interview.kind = InterviewKind(m_kind->currentData().toInt());
    interview.interviewer = m_interviewer->key() ? std::optional(m_interviewer->key()) : std::nullopt;
    interview.review = m_review->toPlainText().trimmed();
    interview.goals = m_goals->toPlainText().trimmed();
    interview.agreedOn = m_agreed->day();
    interview.followUp = m_followUp->day();
    return interview;
}

std::vector<Issue> InterviewDialog::issues() const
{
    return validate(entered());
}

void InterviewDialog::submit()
{
    m_workspace.submit(edit::saveInterview(entered(), m_whose), this, answered());
}

} // namespace kz

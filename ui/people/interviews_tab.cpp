#include "ui/people/interviews_tab.h"

#include "models/edit/interview_actions.h"
#include "models/report/report_words.h"
#include "models/words/words.h"
#include "ui/people/interview_dialog.h"
#include "ui/people/line_table_model.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QBoxLayout>
#include <QTextBrowser>

namespace kz {

namespace {

/// When they meet again, and whether that day has passed without it.
LineCell followUpCell(const Interview &interview, bool isLast, QDate day)
{
    LineCell cell{.text = words::dayText(interview.followUp), .order = interview.followUp};
    if (isLast && interview.followUp.isValid() && interview.followUp < day) {
        cell.state = State::Warning;
        cell.toolTip = InterviewsTab::tr("This day has passed, and no interview is recorded since");
    }
    return cell;
}

QString section(const QString &heading, const QString &text)
{
    return text.trimmed().isEmpty()
        ? QString()
        : QStringLiteral("<p><b>%1</b><br>%2</p>")
              .arg(heading.toHtmlEscaped(), text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace

InterviewsTab::InterviewsTab(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : PersonTab(workspace, parent),
      m_model(new LineTableModel(
          {tr("Date"), tr("Kind"), tr("Interviewer"), tr("Agreed goals"), tr("Agreed by both"), tr("Next interview")},
          this)),
      m_table(new TableView(QStringLiteral("person.interviews"), settings)), m_words(new QTextBrowser),
      m_next(new QAction(lineIcon(QStringLiteral("plus")), tr("New interview…"), this)),
      m_remove(new QAction(lineIcon(QStringLiteral("delete")), tr("Remove"), this)),
      m_agree(new QAction(lineIcon(QStringLiteral("check")), tr("I agree"), this))
{
    m_table->setModel(m_model);
    m_table->setStandardWidths({9, 12, 10, 34, 10, 10});
    m_table->setIconSize({16, 16});
    m_table->setAccessibleName(tr("Interviews"));
    m_words->setAccessibleName(tr("What was agreed"));
    m_words->setFrameShape(QFrame::NoFrame);
    m_next->setObjectName(QStringLiteral("new-interview"));
    m_next->setShortcut(Qt::Key_Insert);
    m_remove->setShortcut(Qt::Key_Delete);
    for (QAction *action : {m_next, m_remove})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_agree->setObjectName(QStringLiteral("agree"));
    m_agree->setToolTip(tr("Say that these goals were agreed with you"));
    addAction(m_next); // also while there is none, and no table
    m_table->addAction(m_remove);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addWidget(new ActionButton(m_next));
    buttons->addWidget(new ActionButton(m_remove));
    buttons->addWidget(new ActionButton(m_agree));
    buttons->addStretch();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addLayout(buttons);
    column->addWidget(m_table, 2);
    column->addWidget(m_words, 1);
    auto *empty = new EmptyState(QStringLiteral("note"), tr("No interviews yet"),
                                 tr("Goals that were agreed stand here, with the day of the next interview. The next "
                                    "one begins with what was agreed last."));
    empty->offer(m_next);
    layOut(content, empty);

    connect(&workspace, &items::Workspace::rightsChanged, this, &InterviewsTab::showWords);
    connect(m_next, &QAction::triggered, this, &InterviewsTab::holdNext);
    connect(m_remove, &QAction::triggered, this, &InterviewsTab::removeCurrent);
    connect(m_agree, &QAction::triggered, this, &InterviewsTab::agree);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InterviewsTab::showWords);
    connect(m_table, &TableView::rowActivated, this, [this] {
        if (const query::InterviewLine *line = current())
            edit(*line);
    });
}

QWidget *InterviewsTab::firstFocus()
{
    return m_table;
}

void InterviewsTab::ask()
{
    read<query::Interviews>(
        [about = subject()](storage::Database &database, const query::CancelToken &) {
            return query::interviews(database, about.person, about.asOf);
        },
        [this](const query::Interviews &interviews) { setInterviews(interviews); });
}

void InterviewsTab::setInterviews(const query::Interviews &interviews)
{
    m_interviews = interviews;
    std::vector<Line> lines;
    for (const query::InterviewLine &line : interviews.lines) {
        const Interview &interview = line.interview;
        const QString agreed = words::dayText(interview.agreedOn);
        lines.push_back({.key = interview.id,
                         .cells = {{.text = words::dayText(interview.day), .order = interview.day},
                                   {.text = words::enumText(interview.kind)},
                                   {.text = line.interviewer.isEmpty() ? report::dash() : line.interviewer},
                                   {.text = interview.goals.simplified()},
                                   {.text = agreed.isEmpty() ? tr("Not yet") : agreed, .order = interview.agreedOn},
                                   followUpCell(interview, lines.empty(), subject().asOf.happened)}});
    }
    setEmpty(lines.empty());
    m_model->setLines(std::move(lines));
    if (m_wanted != 0)
        select(std::exchange(m_wanted, 0));
    else if (!current() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showWords();
}

const query::InterviewLine *InterviewsTab::current() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return nullptr;
    const auto found = std::ranges::find(m_interviews.lines, m_model->line(row).key,
                                         [](const query::InterviewLine &line) { return line.interview.id; });
    return found == m_interviews.lines.end() ? nullptr : &*found;
}

void InterviewsTab::showWords()
{
    const query::InterviewLine *line = current();
    const QString refused = refusal(edit::Grant::Countersign);
    allow(m_next, refused);
    allow(m_remove, refused, line != nullptr);
    m_agree->setVisible(workspace().actor().person == subject().person);
    allow(m_agree, refusal(edit::Grant::LogEvidence), line && !line->interview.agreedOn.isValid());
    m_words->setHtml(line ? section(words::fieldLabel("interview", "review"), line->interview.review)
                             + section(words::fieldLabel("interview", "goals"), line->interview.goals)
                          : QString());
}

void InterviewsTab::edit(const query::InterviewLine &line)
{
    if (refusal(edit::Grant::Countersign).isEmpty())
        (new InterviewDialog(workspace(), line, m_interviews.whose, this))->open();
}

void InterviewsTab::holdNext()
{
    query::InterviewLine line{query::nextInterview(m_interviews.lines, subject().person, workspace().clock().today()),
                              {}};
    if (line.interview.interviewer)
        line.interviewer = m_interviews.lines.front().interviewer;
    edit(line);
}

void InterviewsTab::removeCurrent()
{
    const query::InterviewLine *line = current();
    if (!line)
        return;
    workspace().submit(edit::removeInterview(line->interview.id, m_interviews.whose), this,
                       [this](const Result<edit::ChangeSet> &done) {
                           if (!done)
                               Q_EMIT failed(done.error());
                       });
}

void InterviewsTab::agree()
{
    const query::InterviewLine *line = current();
    if (!line)
        return;
    workspace().submit(edit::agreeToInterview(line->interview.id, m_interviews.whose), this,
                       [this](const Result<edit::ChangeSet> &done) {
                           if (!done)
                               Q_EMIT failed(done.error());
                       });
}

bool InterviewsTab::select(Key record)
{
    const int row = m_model->rowOf(record);
    if (row < 0) {
        m_wanted = record;
        return false;
    }
    m_table->selectRow(row);
    return true;
}

} // namespace kz

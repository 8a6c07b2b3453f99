#include "ui/people/ask_feedback_dialog.h"

#include "models/base/dates.h"
#include "models/items/found_model.h"
#include "models/report/report_words.h"
#include "models/words/words.h"
#include "ui/people/line_table_model.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>
#include <set>

namespace kz {

namespace {

constexpr int daysToAnswer = 14; ///< what is proposed
constexpr int listRows = 5;

/// A column of widgets that takes the keyboard where its first one does.
QWidget *stacked(QWidget *first)
{
    auto *box = new QWidget;
    box->setFocusProxy(first);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::base);
    rows->addWidget(first);
    return box;
}

} // namespace

AskFeedbackDialog::AskFeedbackDialog(items::Workspace &workspace, Settings &settings, Key person,
                                     query::AskedRaters known, QWidget *parent)
    : FormDialog(tr("Feedback on %1").arg(known.whose), tr("Ask"), {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_person(person), m_known(std::move(known)), m_form(new QComboBox),
      m_finder(new FinderField(items::FoundModel::people(workspace))), m_raters(new QListWidget), m_due(new DayField),
      m_asked(new LineTableModel({tr("Who was asked"), tr("Asked on"), tr("Answer by"), tr("Answer")}, this)),
      m_askedTable(new TableView(QStringLiteral("person.asked-raters"), settings)),
      m_withdraw(new QAction(lineIcon(QStringLiteral("delete")), tr("Withdraw"), this)),
      m_remind(new QAction(lineIcon(QStringLiteral("copy")), tr("Copy reminder"), this)),
      m_told(new TextLabel(TextSize::Caption))
{
    for (const query::FeedbackForm &one : m_known.forms)
        m_form->addItem(report::titleText(one.title), qlonglong(one.tool));
    m_due->setDay(workspace.clock().today().addDays(daysToAnswer));
    addField(QStringLiteral("tool"), words::fieldLabel("asked_rater", "tool"), m_form, true);
    addField(QStringLiteral("rater"), words::fieldLabel("asked_rater", "rater"), makeRaters(), true);
    addField(QStringLiteral("due"), words::fieldLabel("asked_rater", "due"), m_due, true);
    addField(QStringLiteral("asked"), tr("Asked before"), makeAsked());
    connect(m_form, &QComboBox::currentIndexChanged, this, &AskFeedbackDialog::refresh);
    connect(m_due, &DayField::textChanged, this, &AskFeedbackDialog::refresh);
    refresh();
}

QWidget *AskFeedbackDialog::makeRaters()
{
    m_finder->setAccessibleName(tr("Add somebody to ask"));
    m_finder->setPlaceholderText(tr("Add: name, kana or staff number"));
    m_raters->setAccessibleName(tr("People to ask"));
    m_raters->setToolTip(tr("Delete leaves out the name in focus"));
    m_raters->setFixedHeight(m_raters->fontMetrics().lineSpacing() * listRows);
    m_raters->installEventFilter(this);
    connect(m_finder, &FinderField::chosen, this, &AskFeedbackDialog::add);
    QWidget *box = stacked(m_finder);
    box->layout()->addWidget(m_raters);
    return box;
}

QWidget *AskFeedbackDialog::makeAsked()
{
    m_askedTable->setModel(m_asked);
    m_askedTable->setSortingEnabled(false); // by day and name
    m_askedTable->setStandardWidths({16, 10, 10, 12});
    m_askedTable->setAccessibleName(tr("Who was asked before"));
    m_askedTable->setFixedHeight(m_askedTable->fontMetrics().lineSpacing() * 2 * listRows);
    m_askedTable->setMinimumWidth(m_askedTable->fontMetrics().averageCharWidth() * 76); // all its columns
    m_withdraw->setShortcut(Qt::Key_Delete);
    m_withdraw->setShortcutContext(Qt::WidgetShortcut);
    m_withdraw->setToolTip(tr("Take the request in focus back: it goes from their list, and they may not answer it "
                              "any more (Delete)"));
    m_askedTable->addAction(m_withdraw);
    m_remind->setToolTip(tr("Words to send to each of those who have not answered. They name nobody else who was "
                            "asked."));
    m_told->setTone(ThemeRole::Muted);
    m_told->setWordWrap(true);
    m_told->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    for (QAction *action : {m_withdraw, m_remind}) {
        auto *button = new ActionButton(action);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addWidget(m_told, 1);
    QWidget *box = stacked(m_askedTable);
    static_cast<QVBoxLayout *>(box->layout())->addLayout(buttons);
    connect(m_withdraw, &QAction::triggered, this, &AskFeedbackDialog::withdraw);
    connect(m_remind, &QAction::triggered, this, &AskFeedbackDialog::copyReminder);
    connect(m_askedTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AskFeedbackDialog::refreshActions);
    return box;
}

const query::FeedbackForm &AskFeedbackDialog::form() const
{
    return m_known.forms[size_t(std::max(0, m_form->currentIndex()))];
}

std::vector<storage::AskedLine> AskFeedbackDialog::askedWithForm() const
{
    std::vector<storage::AskedLine> lines;
    std::ranges::copy_if(m_known.lines, std::back_inserter(lines),
                         [this](const storage::AskedLine &line) { return line.asked.tool == form().tool; });
    return lines;
}

const storage::AskedLine *AskFeedbackDialog::current() const
{
    const int row = m_askedTable->currentIndex().row();
    if (row < 0 || row >= m_asked->rowCount())
        return nullptr;
    const auto found = std::ranges::find(m_known.lines, m_asked->line(row).key,
                                         [](const storage::AskedLine &line) { return line.asked.id; });
    return found == m_known.lines.end() ? nullptr : &*found;
}

void AskFeedbackDialog::add(Key person)
{
    if (person == 0)
        return;
    const QString name = m_finder->text();
    m_finder->setChosen(0, {});
    for (int row = 0; row < m_raters->count(); ++row)
        if (m_raters->item(row)->data(Qt::UserRole).toLongLong() == person)
            return;
    auto *item = new QListWidgetItem(name, m_raters);
    item->setData(Qt::UserRole, qlonglong(person));
    refresh();
    checkAgain();
}

void AskFeedbackDialog::leaveOut()
{
    delete m_raters->takeItem(m_raters->currentRow());
    refresh();
    checkAgain();
}

bool AskFeedbackDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_raters && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete && m_raters->currentRow() >= 0) {
        leaveOut();
        return true;
    }
    return FormDialog::eventFilter(object, event);
}

void AskFeedbackDialog::refresh()
{
    const QDate today = m_workspace.clock().today();
    std::vector<Line> lines;
    std::set<Key> people; // of the fiscal year to answer in, which is what is shown together
    const int year = fiscalYearOf(m_due->day().isValid() ? m_due->day() : today);
    for (const storage::AskedLine &line : askedWithForm()) {
        const AskedRater &asked = line.asked;
        if (fiscalYearOf(asked.due) == year && (line.answered || asked.holdsOn(today)))
            people.insert(asked.rater);
        LineCell answer{.text = line.answered ? tr("answered") : tr("not yet")};
        if (!line.answered && asked.due < today)
            answer = {.text = asked.holdsOn(today) ? tr("overdue") : tr("lapsed"), .state = State::Warning};
        lines.push_back({.key = asked.id,
                         .cells = {{.text = line.raterName},
                                   {.text = words::dayText(asked.askedOn), .order = asked.askedOn},
                                   {.text = words::dayText(asked.due), .order = asked.due},
                                   std::move(answer)}});
    }
    const bool any = !lines.empty();
    const int row = m_askedTable->currentIndex().row();
    m_asked->setLines(std::move(lines));
    if (row >= 0 && any) // the next one where the last in focus is gone
        m_askedTable->setCurrentIndex(m_asked->index(std::min(row, m_asked->rowCount() - 1), 0));
    setFieldVisible(QStringLiteral("asked"), any);
    for (const Key rater : entered().raters)
        people.insert(rater);
    setNote(tr("%n asked; answers are shown together once %1 have answered. Not everybody answers: ask some more.",
               nullptr, int(people.size()))
                .arg(form().needed)
            + u' ' + tr("%1 is not told who was asked.").arg(m_known.whose));
    refreshActions();
}

void AskFeedbackDialog::refreshActions()
{
    const storage::AskedLine *line = current();
    m_withdraw->setEnabled(line && !line->answered);
    m_remind->setEnabled(std::ranges::any_of(askedWithForm(), [this](const storage::AskedLine &one) {
        return !one.answered && one.asked.holdsOn(m_workspace.clock().today());
    }));
}

edit::FeedbackRequest AskFeedbackDialog::entered() const
{
    edit::FeedbackRequest request{.person = m_person, .tool = form().tool, .raters = {}, .due = m_due->day()};
    for (int row = 0; row < m_raters->count(); ++row)
        request.raters.push_back(m_raters->item(row)->data(Qt::UserRole).toLongLong());
    return request;
}

std::vector<Issue> AskFeedbackDialog::issues() const
{
    const edit::FeedbackRequest request = entered();
    // One record stands for all: they differ by the rater alone.
    const bool asksThemselves = std::ranges::count(request.raters, m_person) > 0;
    std::vector<Issue> found = validate(AskedRater{.person = m_person,
                                                   .tool = request.tool,
                                                   .rater = asksThemselves      ? m_person
                                                       : request.raters.empty() ? 0
                                                                                : request.raters.front(),
                                                   .askedOn = m_workspace.clock().today(),
                                                   .due = request.due});
    if (m_finder->isOpen()) // a name that was typed and leads to nobody must not get lost
        found.push_back({QStringLiteral("rater"), IssueCode::Unknown, {m_finder->text()}});
    return found;
}

void AskFeedbackDialog::submit()
{
    m_workspace.submit(edit::askRaters(entered(), m_known.whose), this, answered());
}

void AskFeedbackDialog::withdraw()
{
    const storage::AskedLine *line = current();
    if (!line || line->answered)
        return;
    m_workspace.submit(edit::withdrawRequest(line->asked.id, m_known.whose), this,
                       [this, key = line->asked.id](const Result<edit::ChangeSet> &done) {
                           if (!done) {
                               refuse(done.error());
                               return;
                           }
                           std::erase_if(m_known.lines,
                                         [key](const storage::AskedLine &one) { return one.asked.id == key; });
                           refresh();
                       });
}

void AskFeedbackDialog::copyReminder()
{
    std::set<QDate> days;
    for (const storage::AskedLine &line : askedWithForm())
        if (!line.answered && line.asked.holdsOn(m_workspace.clock().today()))
            days.insert(line.asked.due);
    // One text goes to all of them: a day stands in it where it is everybody's.
    QGuiApplication::clipboard()->setText(
        days.size() == 1
            ? words::filled(
                tr("You were asked for feedback on %1 with the form “%2” by %3, and your answer is not there yet. "
                   "You find the form in Kizahashi among what waits for you. You are not named to %1."),
                {m_known.whose, report::titleText(form().title), words::dayText(*days.begin())})
            : words::filled(
                tr("You were asked for feedback on %1 with the form “%2”, and your answer is not there yet. "
                   "You find the form in Kizahashi among what waits for you, with the day to answer by. "
                   "You are not named to %1."),
                {m_known.whose, report::titleText(form().title)}));
    m_told->setText(tr("Copied: paste it into a message to each of them."));
    m_told->show();
}

} // namespace kz

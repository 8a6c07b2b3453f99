#include "ui/applications/committee_view.h"

#include "models/words/words.h"
#include "ui/applications/application_details.h"
#include "ui/applications/application_files.h"
#include "ui/applications/application_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace kz {

using edit::Verdict;

namespace {

/// The keys of the verdicts: as they stand on the buttons, and as they are called.
std::optional<Verdict> verdictOf(int key)
{
    switch (key) {
    case Qt::Key_1:
    case Qt::Key_A:
        return Verdict::Approve;
    case Qt::Key_2:
    case Qt::Key_D:
        return Verdict::Decline;
    case Qt::Key_3:
    case Qt::Key_H:
        return Verdict::PutOff;
    default:
        return {};
    }
}

} // namespace

CommitteeView::CommitteeView(items::Workspace &workspace, Settings &settings, FileChooser &files, FileOpener &opener,
                             QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_approve(new QAction(lineIcon(QStringLiteral("check")), tr("1  Approve"), this)),
      m_decline(new QAction(lineIcon(QStringLiteral("close")), tr("2  Decline…"), this)),
      m_putOff(new QAction(lineIcon(QStringLiteral("clock")), tr("3  Put off…"), this)),
      m_close(new QAction(lineIcon(QStringLiteral("lock")), tr("Close the meeting"), this)),
      m_keep(new QAction(lineIcon(QStringLiteral("save")), tr("Keep the minutes"), this)), m_told(new Banner)
{
    m_close->setToolTip(tr("Nothing is decided in a closed meeting any more"));
    auto *beside = new QHBoxLayout;
    beside->setSpacing(space::groups);
    beside->addWidget(makeList(settings), 2);
    beside->addWidget(makeTable(files, opener), 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_told);
    column->addLayout(beside, 1);

    connect(m_approve, &QAction::triggered, this, [this] { ask(Verdict::Approve); });
    connect(m_decline, &QAction::triggered, this, [this] { ask(Verdict::Decline); });
    connect(m_putOff, &QAction::triggered, this, [this] { ask(Verdict::PutOff); });
    connect(m_close, &QAction::triggered, this, &CommitteeView::closeMeeting);
    connect(m_keep, &QAction::triggered, this, &CommitteeView::saveMinutes);
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, &CommitteeView::read);
    connect(&workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        for (const char *table : {"level_application", "step_result", "committee_meeting", "level_award", "person"})
            if (changes.touches(table) && m_meeting != 0)
                m_again.start();
    });
    connect(&workspace, &items::Workspace::fileChangedElsewhere, &m_again, qOverload<>(&QTimer::start));
    connect(&workspace, &items::Workspace::rightsChanged, this, &CommitteeView::refresh);
}

CommitteeView::~CommitteeView()
{
    for (const auto &token : {m_reading, m_readingEvidence})
        if (token)
            token->cancel();
}

QWidget *CommitteeView::makeList(Settings &settings)
{
    m_lines = new Lines({Lines::text(tr("Person"), [](const query::ApplicationLine &line) { return line.row.person; }),
                         Lines::text(tr("Level"), levelText), Lines::text(tr("Ratings"), ratedText),
                         Lines::ColumnOf{tr("Decision"),
                                         [this](const query::ApplicationLine &line, int role) {
                                             if (role == Qt::DisplayRole)
                                                 return QVariant(verdictText(line));
                                             if (role == Qt::DecorationRole && !isWaiting(line))
                                                 return QVariant(lineIcon(QStringLiteral("check"), ThemeRole::Good));
                                             return QVariant();
                                         }}},
                        this);
    m_table = new TableView(QStringLiteral("committee"), settings);
    m_table->setModel(m_lines);
    m_table->setSortingEnabled(false); // one after the other, in the order of the list
    m_table->setIconSize({16, 16});
    m_table->setStandardWidths({7, 5, 5, 9});
    m_table->setAccessibleName(tr("Applicants"));
    m_table->setWhatsThis(tr("1 or A approves the applicant in focus, 2 or D declines, 3 or H puts off. The next who "
                             "waits follows by itself."));
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_filling)
            return;
        m_reasonBox->hide();
        readEvidence();
        refresh();
    });
    m_progress = new TextLabel(TextSize::Body);
    m_number = new TextLabel(TextSize::Caption);
    m_number->setTone(ThemeRole::Muted);
    m_members = new QLineEdit;
    m_members->setAccessibleName(words::fieldLabel("committee_meeting", "members"));
    m_members->setPlaceholderText(tr("Who is present"));
    m_minutes = new QPlainTextEdit;
    m_minutes->setAccessibleName(words::fieldLabel("committee_meeting", "minutes"));
    m_minutes->setPlaceholderText(tr("Minutes"));
    m_minutes->setTabChangesFocus(true);
    m_minutes->setFixedHeight(fontMetrics().lineSpacing() * 5);
    auto *card = new Card(tr("Applicants"));
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_number);
    card->body()->addWidget(m_members);
    card->body()->addWidget(m_minutes);
    card->body()->addWidget(new ActionButton(m_keep), 0, Qt::AlignLeft);
    return card;
}

QWidget *CommitteeView::makeTable(FileChooser &files, FileOpener &opener)
{
    m_details = new ApplicationDetails;
    connect(m_details, &ApplicationDetails::linkActivated, this, &CommitteeView::linkActivated);
    const auto *itsFiles = new ApplicationFiles(m_workspace, files, opener, m_details);
    connect(itsFiles, &ApplicationFiles::failed, this,
            [this](const Error &why) { m_told->say(State::Bad, words::errorText(why)); });
    connect(itsFiles, &ApplicationFiles::told, this,
            [this](const QString &words) { m_told->say(State::Neutral, words); });
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_details, 1);
    column->addWidget(makeVerdicts());
    return box;
}

QWidget *CommitteeView::makeVerdicts()
{
    m_reason = new QLineEdit;
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why; Enter decides, Esc goes back"));
    m_reason->installEventFilter(this);
    m_reasonIssue = new IssueLabel(m_reason);
    m_reasonBox = new QWidget;
    auto *reason = new QVBoxLayout(m_reasonBox);
    reason->setContentsMargins(0, 0, 0, 0);
    reason->addWidget(m_reason);
    reason->addWidget(m_reasonIssue);
    m_reasonBox->hide();
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        const QString why = m_reason->text().trimmed();
        if (why.isEmpty())
            m_reasonIssue->say(tr("Say why."));
        else
            decide(m_asked, why);
    });
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    auto *approve = new ActionButton(m_approve);
    approve->setPrimary(true);
    row->addWidget(approve);
    row->addWidget(new ActionButton(m_decline));
    row->addWidget(new ActionButton(m_putOff));
    row->addStretch(1);
    column->addWidget(m_reasonBox);
    column->addLayout(row);
    return box;
}

QString CommitteeView::title() const
{
    return m_sheet.meeting.meeting.id == 0
        ? tr("Committee")
        : tr("Committee of %1: %2", "a day and a ladder")
              .arg(words::dayText(m_sheet.meeting.meeting.day),
                   words::pick(m_sheet.meeting.frameworkJa, m_sheet.meeting.frameworkEn));
}

QWidget *CommitteeView::firstFocus() const
{
    return m_table;
}

void CommitteeView::open(Key meeting)
{
    if (meeting != m_meeting)
        keepWhatIsWritten();
    if (std::exchange(m_meeting, meeting) != meeting) {
        m_sheet = {};
        m_sent.clear();
        m_written.clear();
        if (m_reading)
            m_reading->cancel();
        m_lines->setRows({});
        m_details->clear();
        m_told->clear();
    }
    read();
}

void CommitteeView::read()
{
    if (m_reading)
        m_reading->cancel();
    m_reading = m_workspace.read<query::CommitteeSheet>(
        this,
        [meeting = m_meeting, asOf = query::AsOf::today(m_workspace.clock())](storage::Database &database,
                                                                              const query::CancelToken &) {
            return query::committeeSheet(database, meeting, asOf);
        },
        [this, known = m_written.size()](const Result<query::CommitteeSheet> &sheet) {
            for (size_t i = 0; i < known; ++i)
                m_sent.erase(m_written[i]);
            m_written.erase(m_written.begin(), m_written.begin() + std::ptrdiff_t(known));
            if (sheet)
                fill(sheet.value());
            else
                m_told->say(State::Bad, words::errorText(sheet.error()));
        });
}

void CommitteeView::fill(const query::CommitteeSheet &sheet)
{
    const bool begins = m_sheet.meeting.meeting.id != sheet.meeting.meeting.id;
    const int row = m_table->currentIndex().row();
    const Key current = row < 0 ? 0 : m_lines->row(row).application().id;
    m_sheet = sheet;
    m_filling = true;
    m_lines->setRows(sheet.lines);
    const auto &rows = m_lines->rows();
    const auto same = std::ranges::find(rows, current, [](const auto &line) { return line.application().id; });
    if (same != rows.end())
        m_table->setCurrentIndex(m_lines->index(int(same - rows.begin()), 0));
    m_filling = false;
    if (begins) {
        m_members->setText(sheet.meeting.meeting.members);
        m_minutes->setPlainText(sheet.meeting.meeting.minutes);
        goOn();
        Q_EMIT titleChanged();
    }
    refresh();
}

bool CommitteeView::isWaiting(const query::ApplicationLine &line) const
{
    return line.ready && line.application().meeting != m_meeting && !m_sent.contains(line.application().id);
}

QString CommitteeView::verdictText(const query::ApplicationLine &line) const
{
    const LevelApplication &application = line.application();
    if (const auto sent = m_sent.find(application.id); sent != m_sent.end())
        return sent->second == Verdict::Approve ? words::enumText(ApplicationStatus::Approved)
            : sent->second == Verdict::Decline  ? words::enumText(ApplicationStatus::Declined)
                                                : tr("Put off");
    if (application.meeting != m_meeting)
        return {};
    if (application.status == ApplicationStatus::Open)
        return tr("Put off");
    if (application.status == ApplicationStatus::Approved && !application.award)
        return tr("No new award: the level below is held");
    return line.row.number.isEmpty()
        ? words::enumText(application.status)
        : QStringLiteral("%1 %2").arg(words::enumText(application.status), line.row.number);
}

void CommitteeView::refresh()
{
    const auto &rows = m_lines->rows();
    const auto waiting = std::ranges::count_if(rows, [this](const auto &line) { return isWaiting(line); });
    m_progress->setText(
        tr("%1 of %2 decided or put off")
            .arg(words::numberText(double(rows.size()) - double(waiting)), words::numberText(double(rows.size()))));
    const bool closed = m_sheet.meeting.meeting.closed;
    m_number->setText(closed ? tr("This meeting is closed.") : tr("Next number: %1").arg(m_sheet.nextNumber));
    const int row = m_table->currentIndex().row();
    const QString refusal = m_workspace.refusal(edit::Grant::Award);
    const bool decidable = !closed && row >= 0 && m_lines->row(row).application().status == ApplicationStatus::Open
        && !m_sent.contains(m_lines->row(row).application().id);
    for (QAction *action : {m_approve, m_decline, m_putOff})
        allow(action, refusal, decidable);
    for (QAction *action : {m_close, m_keep})
        allow(action, refusal, !closed && m_sheet.meeting.meeting.id != 0);
    m_members->setReadOnly(closed || !refusal.isEmpty());
    m_minutes->setReadOnly(closed || !refusal.isEmpty());
}

void CommitteeView::readEvidence()
{
    if (m_readingEvidence)
        m_readingEvidence->cancel();
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return m_details->clear();
    m_readingEvidence = m_workspace.read<query::ApplicationSheet>(
        this,
        [key = m_lines->row(row).application().id, &plans = m_workspace.plans(),
         asOf = query::AsOf::today(m_workspace.clock())](storage::Database &database, const query::CancelToken &) {
            return query::applicationSheet(database, plans, key, asOf);
        },
        [this](const Result<query::ApplicationSheet> &sheet) {
            if (sheet)
                m_details->show(sheet.value());
            else
                m_told->say(State::Bad, words::errorText(sheet.error()));
        });
}

void CommitteeView::ask(Verdict verdict)
{
    if (!m_approve->isEnabled())
        return;
    if (verdict == Verdict::Approve)
        return decide(verdict, {});
    m_asked = verdict;
    m_reason->clear();
    m_reasonIssue->clear();
    m_reasonBox->show();
    m_reason->setFocus();
}

void CommitteeView::decide(Verdict verdict, const QString &reason)
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const query::ApplicationLine line = m_lines->row(row);
    const Key key = line.application().id;
    m_sent[key] = verdict;
    m_told->clear();
    m_workspace.submit(
        edit::decide({.application = key, .verdict = verdict, .meeting = m_meeting, .reason = reason}, line.row.person),
        this, [this, key, whose = line.row.person](const Result<edit::ChangeSet> &done) {
            if (done) {
                m_written.push_back(key);
                m_again.start();
                return;
            }
            m_sent.erase(key);
            m_told->say(State::Bad, QStringLiteral("%1: %2").arg(whose, refusalText(done.error())));
            m_again.start();
        });
    m_reasonBox->hide();
    m_lines->setRow(row, line);
    m_table->setFocus();
    goOn();
}

/// To the next who waits, from where one is and round again.
void CommitteeView::goOn()
{
    const int count = m_lines->rowCount();
    const int from = m_table->currentIndex().row();
    for (int step = 1; step <= count; ++step) {
        const int row = (from + step + count) % count;
        if (isWaiting(m_lines->row(row))) {
            m_table->setCurrentIndex(m_lines->index(row, 0));
            return;
        }
    }
    if (count > 0 && from < 0)
        m_table->setCurrentIndex(m_lines->index(0, 0));
    refresh();
}

void CommitteeView::saveMinutes()
{
    const CommitteeMeeting meeting = written();
    m_workspace.submit(edit::saveMeeting(meeting, words::dayText(meeting.day)), this,
                       [this](const Result<edit::ChangeSet> &done) {
                           if (done)
                               m_told->say(State::Good, tr("The minutes are kept."));
                           else
                               m_told->say(State::Bad, words::errorText(done.error()));
                       });
}

CommitteeMeeting CommitteeView::written() const
{
    CommitteeMeeting meeting = m_sheet.meeting.meeting;
    meeting.members = m_members->text().trimmed();
    meeting.minutes = m_minutes->toPlainText().trimmed();
    return meeting;
}

void CommitteeView::keepWhatIsWritten()
{
    const CommitteeMeeting &stored = m_sheet.meeting.meeting;
    const CommitteeMeeting now = written();
    if (stored.id != 0 && !stored.closed && (now.members != stored.members || now.minutes != stored.minutes))
        m_workspace.submit(edit::saveMeeting(now, words::dayText(now.day)), this);
}

void CommitteeView::closeMeeting()
{
    const QString day = words::dayText(m_sheet.meeting.meeting.day);
    m_workspace.submit(edit::closeMeeting(written(), day), this, [this](const Result<edit::ChangeSet> &done) {
        if (!done)
            m_told->say(State::Bad, words::errorText(done.error()));
    });
}

bool CommitteeView::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (object == m_table && plain) {
        if (const auto verdict = verdictOf(key->key())) {
            ask(*verdict);
            return true;
        }
    }
    if (object == m_reason && key->key() == Qt::Key_Escape) {
        m_reasonBox->hide();
        m_table->setFocus();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace kz

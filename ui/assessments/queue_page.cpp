#include "ui/assessments/queue_page.h"

#include "models/edit/evidence_actions.h"
#include "models/edit/permission.h"
#include "models/items/person_reach.h"
#include "models/words/words.h"
#include "ui/assessments/deputy_dialog.h"
#include "ui/assessments/paper_forms_bar.h"
#include "ui/assessments/rating_books.h"
#include "ui/assessments/turns_banner.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <map>

namespace kz {

namespace {

/// What the door would refuse anyway does not wait for this one.
Result<query::RatingQueue> withinReach(storage::Database &database, const items::ReachReader &reaching,
                                       query::RatingQueue queue)
{
    Result<void> state;
    const auto leaveOut = [&](auto &lines, edit::Grant grant) {
        std::map<Key, bool> known;
        std::erase_if(lines, [&](const auto &line) {
            const auto found = known.find(line.person);
            if (found != known.end())
                return !found->second;
            const auto reached = reaching.reaches(database, grant, line.person);
            if (!reached)
                state = reached.error();
            return !(known[line.person] = reached && reached.value());
        });
    };
    leaveOut(queue.entries, edit::Grant::Countersign);
    // What somebody rates as a deputy the absent one has in charge, and what they were asked for is theirs to give:
    // both stay. The asking has a day to be kept and comes first.
    std::vector<storage::SheetLine> asked;
    std::vector<storage::SheetLine> own;
    std::vector<storage::SheetLine> asDeputy;
    for (storage::SheetLine &line : queue.sheets)
        (line.due.isValid() ? asked : line.absent != 0 ? asDeputy : own).push_back(std::move(line));
    for (storage::SheetLine &line : asked) {
        const auto reached = reaching.reaches(database, edit::Grant::Rate, line.person);
        if (!reached)
            state = reached.error();
        line.onlyAsked = !reached || !reached.value();
    }
    std::ranges::stable_sort(asked, {}, &storage::SheetLine::due);
    leaveOut(own, edit::Grant::Rate);
    queue.sheets = std::move(asked);
    std::ranges::move(own, std::back_inserter(queue.sheets));
    std::ranges::move(asDeputy, std::back_inserter(queue.sheets));
    return state ? Result<query::RatingQueue>(std::move(queue)) : state.error();
}

} // namespace

QueuePage::~QueuePage()
{
    if (m_reading)
        m_reading->cancel();
}

void QueuePage::wire()
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        m_stale = !isVisible();
        if (!m_stale)
            read();
    });
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        for (const char *table : {"log_entry", "assessment", "asked_rater", "duty", "deputy", "placement", "enrolment",
                                  "person", "step_result", "level_application"})
            if (changes.touches(table))
                m_refresh.start();
    });
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, &m_refresh, qOverload<>(&QTimer::start));
    if (m_workspace.door())
        connect(m_workspace.door(), &edit::EditDoor::actorChanged, this, [this] {
            m_seen.clear(); // another pair of eyes
            m_everybody->setChecked(false);
            m_refresh.start();
        });
}

QString QueuePage::title() const
{
    return tr("Assessments");
}

QList<QAction *> QueuePage::headerActions() const
{
    return {m_countersign, m_return, m_everybody, m_deputy, m_ratings};
}

void QueuePage::askForRatings()
{
    m_files.chooseSeveral(this,
                          {.kind = FileRequest::Kind::Open,
                           .title = tr("Ratings in a sheet"),
                           .folder = {},
                           .suggested = {},
                           .suffix = {},
                           .filters = {tr("Sheets (*.xlsx *.csv)"), tr("All files (*)")}},
                          [this](const QStringList &paths) { m_books->take(paths); });
}

void QueuePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_ratings->isEnabled() && !RatingBooks::sheetsIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void QueuePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_books->take(RatingBooks::sheetsIn(event->mimeData()));
}

QWidget *QueuePage::firstFocus()
{
    if (m_entries->rowCount() > 0)
        return m_entryTable;
    if (m_paperList)
        return m_papers->table();
    if (m_sheets->rowCount() > 0)
        return m_sheetTable;
    return m_empty->isHidden() ? m_entryTable : static_cast<QWidget *>(m_papers->field());
}

void QueuePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_stale, false))
        read();
}

void QueuePage::open(const QString &)
{
    refreshActions();
    m_papers->read();
    read();
}

void QueuePage::read()
{
    if (m_reading)
        m_reading->cancel();
    setBusy(true);
    const Key me = m_workspace.door() ? m_workspace.door()->actor().person.value_or(0) : 0;
    const bool all = m_everybody->isChecked();
    const bool ratesOthers = edit::reachOf(m_workspace.actor().role, edit::Grant::Rate) >= edit::Reach::Charges;
    const auto asOf = query::AsOf::today(m_workspace.clock());
    m_reading = m_workspace.read<query::RatingQueue>(
        this,
        [&plans = m_workspace.plans(), reaching = items::ReachReader(m_workspace), me, all, ratesOthers,
         asOf](storage::Database &database, const query::CancelToken &) -> Result<query::RatingQueue> {
            auto queue = query::ratingQueue(database, plans, me, all || me == 0, asOf, ratesOthers);
            if (!queue)
                return queue;
            return withinReach(database, reaching, std::move(queue).value());
        },
        [this](const Result<query::RatingQueue> &queue) {
            setBusy(false);
            if (queue)
                fill(queue.value());
            else
                m_told->say(State::Bad, words::errorText(queue.error()));
        });
}

void QueuePage::fill(const query::RatingQueue &queue)
{
    const int entryRow = std::max(0, m_entryTable->currentIndex().row());
    const int sheetRow = std::max(0, m_sheetTable->currentIndex().row());
    m_items = queue.items;
    m_entries->setRows(queue.entries);
    m_sheets->setRows(queue.sheets);
    m_moreEntries->setText(
        tr("The first %1 are shown. The rest follows as these are done.").arg(m_entries->rowCount()));
    m_moreEntries->setVisible(queue.moreEntries);
    m_moreSheets->setText(tr("The first %1 are shown. Whoever is not among them is rated from their own page.")
                              .arg(m_sheets->rowCount()));
    m_moreSheets->setVisible(queue.moreSheets);
    m_reasons = queue.reasons;
    tellReasons();
    m_turns->tell(queue.turns);
    showCards(m_paperList);
    m_entryTable->setCurrentIndex(m_entries->index(std::min(entryRow, m_entries->rowCount() - 1), 0));
    m_sheetTable->setCurrentIndex(m_sheets->index(std::min(sheetRow, m_sheets->rowCount() - 1), 0));
    QSet<Key> seen;
    for (const storage::WaitingLine &line : queue.entries)
        if (m_seen.contains(line.evidence))
            seen.insert(line.evidence);
    m_seen = seen;
    refreshActions();
    showNote();
}

/// A reflection has many lines, and all of it is to be read before it is signed. Its place stays from entry to entry.
void QueuePage::showNote()
{
    const int row = m_entryTable->currentIndex().row();
    const QString note = row < 0 ? QString() : m_entries->row(row).note;
    if (m_note->toPlainText() != note)
        m_note->setPlainText(note);
    m_note->setVisible(
        std::ranges::any_of(m_entries->rows(), [](const storage::WaitingLine &line) { return !line.note.isEmpty(); }));
}

void QueuePage::tellReasons()
{
    QStringList whose;
    for (const storage::UnseenReason &reason : m_reasons)
        whose.append(reason.person);
    whose.removeDuplicates();
    // The button leads to the first of them; the next is named once that reason has been seen.
    const int more = int(whose.size()) - 1;
    QString who = whose.value(0);
    if (more > 0)
        //: a person, and how many others
        who = words::filled(tr("%1 and %n more", nullptr, more), {who});
    m_changed->say(
        State::Warning,
        whose.isEmpty()
            ? QString()
            : tr("A later rater changed what you rated of %1. The reason stands at the application.").arg(who),
        {m_application});
}

/// The list of papers takes the place of the forms to fill in: three lists are too many for a small screen.
void QueuePage::showCards(bool paperList)
{
    m_paperList = paperList;
    const bool entries = m_entries->rowCount() > 0;
    const bool sheets = m_sheets->rowCount() > 0;
    const QWidget *led = nullptr;
    for (const TableView *table : {m_entryTable, m_sheetTable})
        if (table->hasFocus())
            led = table;
    m_entryCard->setVisible(entries);
    m_sheetCard->setVisible(sheets && !paperList);
    m_papers->list()->setVisible(paperList);
    m_empty->setVisible(!entries && !sheets && !paperList);
    if (led && !led->isVisibleTo(this))
        firstFocus()->setFocus(); // where nothing waits, digits are all there is to type
}

void QueuePage::refreshActions()
{
    const QString refusal = m_workspace.refusal(edit::Grant::Countersign);
    const bool writes = refusal.isEmpty();
    allow(m_countersign, refusal, !m_seen.isEmpty());
    const Actor me = m_workspace.actor();
    const bool reachesAll = edit::reachOf(me.role, edit::Grant::Countersign) == edit::Reach::Anybody
        || edit::reachOf(me.role, edit::Grant::Rate) == edit::Reach::Anybody;
    const bool offersAll = m_workspace.door() && me.person && reachesAll;
    m_everybody->setVisible(offersAll);
    if (!offersAll)
        m_everybody->setChecked(false); // nobody could take it away
    const bool hasPlace = me.person || edit::reachOf(me.role, edit::Grant::NameDeputy) == edit::Reach::Anybody;
    allow(m_deputy, m_workspace.refusal(edit::Grant::NameDeputy), hasPlace); // a ward's common account is in nobody's
    allow(m_ratings, m_workspace.refusal(edit::Grant::ManagePeople));
    m_countersign->setText(m_seen.isEmpty() ? tr("Countersign")
                                            : tr("Countersign %n entries", nullptr, int(m_seen.size())));
    const int row = m_entryTable->currentIndex().row();
    m_return->setEnabled(writes && row >= 0 && m_entries->row(row).kind == EvidenceKind::LogEntry);
}

void QueuePage::toggleSeen()
{
    const int row = m_entryTable->currentIndex().row();
    if (row < 0)
        return;
    const storage::WaitingLine line = m_entries->row(row);
    if (!m_seen.remove(line.evidence))
        m_seen.insert(line.evidence);
    m_entries->setRow(row, line);
    if (row + 1 < m_entries->rowCount())
        m_entryTable->setCurrentIndex(m_entries->index(row + 1, 0));
    refreshActions();
}

void QueuePage::countersign()
{
    std::vector<Key> entries;
    std::vector<Key> forms;
    QStringList whose;
    for (const storage::WaitingLine &line : m_entries->rows())
        if (m_seen.contains(line.evidence)) {
            (line.kind == EvidenceKind::Assessment ? forms : entries).push_back(line.evidence);
            if (!whose.contains(line.personName))
                whose.append(line.personName);
        }
    const int count = int(entries.size() + forms.size());
    if (count == 0)
        return;
    m_workspace.submit(edit::countersign(std::move(entries), std::move(forms), whose), this,
                       [this, count](const Result<edit::ChangeSet> &done) {
                           if (done)
                               m_told->say(State::Good, tr("%n entries countersigned.", nullptr, count));
                           else
                               m_told->say(State::Bad, words::errorText(done.error()));
                       });
}

void QueuePage::nameDeputy()
{
    using Lines = std::vector<storage::DeputyLine>;
    m_workspace.read<Lines>(
        this,
        [today = m_workspace.clock().today()](storage::Database &database, const query::CancelToken &) {
            return query::deputies(database, today);
        },
        [this](const Result<Lines> &known) {
            if (known)
                (new DeputyDialog(m_workspace, known.value(), this))->open();
            else
                m_told->say(State::Bad, words::errorText(known.error()));
        });
}

void QueuePage::askReason()
{
    const int row = m_entryTable->currentIndex().row();
    if (row < 0)
        return;
    if (m_entries->row(row).kind == EvidenceKind::Assessment) {
        m_told->say(State::Neutral, tr("A rating form is not returned: whoever filled it in corrects it."));
        return;
    }
    m_returning = m_entries->row(row).evidence;
    m_reason->clear();
    m_reasonIssue->clear();
    m_reasonBox->show();
    m_reason->setFocus();
}

void QueuePage::returnEntry()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_reasonIssue->say(tr("Say what should be mended."));
        return;
    }
    const auto line = std::ranges::find(m_entries->rows(), m_returning, &storage::WaitingLine::evidence);
    const QString whose = line == m_entries->rows().end() ? QString() : line->personName;
    m_workspace.submit(edit::returnLogEntry(m_returning, reason, whose), this,
                       [this, whose](const Result<edit::ChangeSet> &done) {
                           if (!done) {
                               m_reasonIssue->say(words::errorText(done.error()));
                               return;
                           }
                           m_told->say(State::Good, tr("Returned to %1.").arg(whose));
                           m_reasonBox->hide();
                           m_entryTable->setFocus();
                       });
}

bool QueuePage::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (object == m_entryTable && key->key() == Qt::Key_R && key->modifiers() == Qt::NoModifier) {
        askReason();
        return true;
    }
    if (object == m_entryTable && key->key() == Qt::Key_Space) {
        toggleSeen();
        return true;
    }
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (object != m_reason && plain && key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9) {
        m_papers->typeNumber(key->text());
        return true;
    }
    if (object == m_reason && key->key() == Qt::Key_Escape) {
        m_reasonBox->hide();
        m_entryTable->setFocus();
        return true;
    }
    return false;
}

QString QueuePage::formText(const storage::WaitingLine &line) const
{
    std::map<int, int> counts;
    for (const storage::EvidenceItemLine &item : m_items.value(line.evidence))
        ++counts[item.step];
    QStringList steps;
    for (const auto &[step, count] : counts)
        steps.append(QStringLiteral("%1 × %2").arg(step == 0 ? tr("not observed") : QString::number(step)).arg(count));
    QStringList by{words::enumText(line.assessorKind)};
    if (line.assessorKind != AssessorKind::Self && !line.assessorName.isEmpty())
        by.append(words::raterText(line.assessorName, line.insteadOf));
    //: form, who rated, how often which step was given
    return tr("%1 (%2): %3").arg(words::pick(line.toolJa, line.toolEn), by.join(u' '), words::listText(steps));
}

QString QueuePage::whatText(const storage::WaitingLine &line) const
{
    if (line.kind == EvidenceKind::Assessment)
        return formText(line);
    QStringList parts;
    for (const storage::EvidenceItemLine &item : m_items.value(line.evidence)) {
        QString part = words::pick(item.titleJa, item.titleEn);
        if (item.count > 1)
            part += QStringLiteral(" × %1").arg(item.count);
        if (item.role != TraineeRole::None)
            part += QStringLiteral(" (%1)").arg(words::enumText(item.role));
        parts.append(part);
    }
    if (line.halfDays)
        parts.append(words::withDayPart(tr("%n half-days in clinic", nullptr, line.halfDays), line.dayPart));
    return words::listText(parts);
}

} // namespace kz

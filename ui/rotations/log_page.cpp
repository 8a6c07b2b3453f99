#include "ui/rotations/log_page.h"

#include "models/base/dates.h"
#include "models/domain/patient_hints.h"
#include "models/report/report_words.h"
#include "models/words/words.h"
#include "ui/rotations/board_words.h"
#include "ui/rotations/half_days_field.h"
#include "ui/rotations/item_finder.h"
#include "ui/rotations/logged_rows.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/link.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/unsaved_guard.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace kz {

namespace {

constexpr size_t mostKinds = 9; ///< one for each digit

} // namespace

LogPage::~LogPage()
{
    if (m_reading)
        m_reading->cancel();
}

void LogPage::wire()
{
    connect(m_submit, &QAction::triggered, this, [this] { save(EvidenceStatus::Submitted); });
    connect(m_draft, &QAction::triggered, this, [this] { save(EvidenceStatus::Draft); });
    connect(m_submitDrafts, &QAction::triggered, this, &LogPage::submitDrafts);
    connect(m_week, &QAction::triggered, this, [this] {
        Link week{.place = QStringLiteral("week"), .id = {}, .query = {}};
        if (m_person)
            week.query.insert(QStringLiteral("person"), keyToText(m_person));
        if (const QDate day = m_day->day(); day.isValid())
            week.query.insert(QStringLiteral("monday"), weekStart(day).toString(Qt::ISODate));
        Q_EMIT linkActivated(week.text());
    });
    connect(m_finder, &FinderField::chosen, this, [this](Key person) {
        if (person == 0 && isUnfinished())
            return; // somebody begins to type a name: what stands here is of the person before until it is known
        if (!mayLeave(person, 0))
            return m_finder->setChosen(m_book.person, m_book.personName);
        setPerson(person);
        if (person)
            m_find->setFocus();
    });
    connect(m_unsaved, &UnsavedGuard::discarded, this, [this] {
        const auto [person, entry] = std::exchange(m_next, {}).value_or(std::pair(m_person, Key(0)));
        clearForm();
        begin(person, entry);
        m_find->setFocus();
    });
    connect(m_day, &DayField::dayChanged, this, [this] {
        showPlaces();
        noticeRepeats();
        noticeAbsence();
        noticeClinic();
    });
    connect(m_halfDays, &QComboBox::currentIndexChanged, this, &LogPage::noticeClinic);
    connect(m_place, &QComboBox::currentIndexChanged, this, &LogPage::proposeSetting);
    connect(m_place, &QComboBox::currentIndexChanged, this, &LogPage::offerItems);
    connect(m_items, &ItemFinder::matched, this, &LogPage::sayWhenNothingMatches);
    connect(m_items, &ItemFinder::taken, this, &LogPage::addItem);
    connect(m_items, &ItemFinder::enteredNothing, this, [this] {
        if (m_find->text().isEmpty())
            save(EvidenceStatus::Submitted);
    });
    connect(m_rows, &LoggedRows::changed, this, &LogPage::noticeRepeats);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        const QStringList hints = patientHints(m_note->toPlainText());
        m_noteIssue->say(hints.isEmpty() ? QString()
                                         : tr("This may tell who the patient is: %1").arg(words::listText(hints)),
                         State::Warning);
    });
    connect(m_again, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { submitAgain(m_again->row(item)); });
    connect(m_table, &TableView::rowActivated, this, [this](int row) { edit(m_entries->row(row)); });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        m_stale = !isVisible();
        if (!m_stale)
            read();
    });
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        for (const char *table : {"log_entry", "placement", "affiliation", "enrolment", "absence", "duty"})
            if (changes.touches(table))
                m_refresh.start();
    });
    connect(&m_workspace, &items::Workspace::rightsChanged, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, &m_refresh, qOverload<>(&QTimer::start));
}

QString LogPage::title() const
{
    return m_book.personName.isEmpty() ? tr("Log") : tr("Log of %1").arg(m_book.personName);
}

QList<QAction *> LogPage::headerActions() const
{
    return {m_submit, m_draft, m_week};
}

QWidget *LogPage::firstFocus()
{
    return m_person ? m_find : static_cast<QLineEdit *>(m_finder);
}

bool LogPage::isUnfinished() const
{
    return m_rows->items() != m_first.items || m_note->toPlainText() != m_first.note
        || m_halfDays->halfDays() != m_first.halfDays || m_halfDays->dayPart() != m_first.dayPart
        || (m_entry != 0 && m_day->day() != m_first.head.day);
}

bool LogPage::mayLeave(Key person, Key entry)
{
    if (!isUnfinished() || (person == m_person && (entry == 0 || entry == m_entry)))
        return true;
    m_next = {person, entry};
    return m_unsaved->mayLeave();
}

void LogPage::open(const QString &link)
{
    const Link where = Link::parse(link);
    const Key entry = keyFromText(where.query.value(QStringLiteral("entry"))).value_or(0);
    Key person = keyFromText(where.query.value(QStringLiteral("person"))).value_or(0);
    if (!person)
        person = m_person;
    if (!person && m_workspace.door())
        person = m_workspace.door()->actor().person.value_or(0);
    if (items::logsOnlyThemselves(m_workspace))
        person = m_workspace.actor().person.value_or(0);
    if (mayLeave(person, entry))
        begin(person, entry);
    else
        tellLink(); // this is still what is shown
}

void LogPage::begin(Key person, Key entry)
{
    m_wanted = entry == m_entry ? 0 : entry;
    setPerson(person);
}

void LogPage::tellLink()
{
    if (!m_person)
        return;
    Link here{.place = QStringLiteral("log"), .id = {}, .query = {}};
    here.query.insert(QStringLiteral("person"), keyToText(m_person));
    Q_EMIT linkChanged(here.text());
}

void LogPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_stale, false))
        read();
}

void LogPage::setPerson(Key asked)
{
    const Key person = items::logsOnlyThemselves(m_workspace) ? m_workspace.actor().person.value_or(0) : asked;
    if (person != m_person) {
        m_book = {};
        m_place->clear(); // which lists places of the book
        showAgain();
        m_entries->setRows({});
        m_reach = {};
        tellRefusal(m_told, {}); // it was of the person before
        m_person = person;
        clearForm();
    }
    const bool onlyOwn = items::logsOnlyThemselves(m_workspace);
    m_empty->setVisible(person == 0 && !onlyOwn);
    m_side->setVisible(person != 0);
    refreshActions();
    if (person == 0 && onlyOwn)
        m_told->say(State::Neutral, noOwnLogText());
    if (person) {
        read();
        tellLink();
    }
    Q_EMIT titleChanged();
}

void LogPage::read()
{
    if (!m_person)
        return;
    if (m_reading)
        m_reading->cancel();
    setBusy(true);
    struct Logs {
        query::Logbook book;
        items::PersonReach reach;
    };
    const auto asOf = query::AsOf::today(m_workspace.clock());
    m_reading = m_workspace.read<Logs>(
        this,
        [&plans = m_workspace.plans(), person = m_person, entry = m_wanted ? m_wanted : m_entry,
         reaching = items::ReachReader(m_workspace),
         asOf](storage::Database &database, const query::CancelToken &) -> Result<Logs> {
            Logs logs;
            Result<void> state;
            take(reaching.of(database, person, {edit::Grant::LogEvidence}), logs.reach, state);
            take(logs.reach.covers(edit::Grant::LogEvidence) ? query::logbook(database, plans, person, asOf)
                                                             : query::closedLogbook(database, person, asOf),
                 logs.book, state);
            if (state && logs.reach.covers(edit::Grant::LogEvidence))
                state = query::addEntry(database, entry, logs.book);
            return state ? Result<Logs>(std::move(logs)) : state.error();
        },
        [this](const Result<Logs> &logs) {
            setBusy(false);
            if (!logs)
                return m_told->say(State::Bad, words::errorText(logs.error()));
            m_reach = logs.value().reach;
            showBook(logs.value().book);
        });
}

QString LogPage::refusal() const
{
    return m_workspace.refusal(edit::Grant::LogEvidence, m_reach);
}

void LogPage::refreshActions()
{
    m_finder->setEnabled(!items::logsOnlyThemselves(m_workspace));
    const bool isRead = m_person != 0 && m_book.person == m_person;
    const bool drafts = std::ranges::any_of(
        m_book.recent, [](const LogEntry &entry) { return entry.head.status == EvidenceStatus::Draft; });
    for (QAction *action : {m_submit, m_draft})
        allow(action, refusal(), isRead);
    allow(m_submitDrafts, refusal(), isRead && drafts);
    if (isRead) // that it can only be read the window says of the whole file
        tellRefusal(m_told, m_workspace.isReadOnly() ? items::closedLogText(m_workspace, m_reach) : refusal());
}

void LogPage::showBook(const query::Logbook &book)
{
    // What was chosen stays as long as the same form is being filled in.
    const int at = m_place->currentIndex();
    const int setting = m_setting->currentIndex();
    const bool goesOn = m_book.person == book.person && (m_entry != 0 || isUnfinished());
    std::optional<query::WorkPlace> kept;
    if (goesOn && at >= 0)
        kept = m_book.places[size_t(at)];
    m_book = book;
    m_finder->setChosen(book.person, book.personName);
    showPlaces();
    if (kept || (goesOn && m_entry != 0))
        keepPlace(kept, setting);
    showAgain();
    m_entries->setRows(book.recent);
    refreshActions();
    noticeRepeats();
    noticeAbsence();
    noticeClinic();
    Q_EMIT titleChanged();
    if (const LogEntry *wanted = recentEntry(m_wanted))
        edit(*wanted);
    m_wanted = 0;
}

void LogPage::showPlaces()
{
    const QSignalBlocker quiet(m_place);
    m_place->clear();
    for (const query::WorkPlace &place : m_book.places)
        m_place->addItem(placeText(place));
    m_place->setCurrentIndex(query::placeOn(m_book.places, m_day->day()));
    proposeSetting();
    offerItems();
}

void LogPage::keepPlace(const std::optional<query::WorkPlace> &kept, int setting)
{
    const auto same = std::ranges::find_if(m_book.places, [&kept](const query::WorkPlace &one) {
        return kept && one.placement == kept->placement && one.site == kept->site && one.department == kept->department;
    });
    const QSignalBlocker quiet(m_place); // no setting is proposed anew
    if (same != m_book.places.end())
        m_place->setCurrentIndex(int(same - m_book.places.begin()));
    else if (m_entry)
        m_place->setCurrentIndex(-1);
    m_setting->setCurrentIndex(setting);
    offerItems();
}

/// First what is usual where the entry is for.
void LogPage::offerItems()
{
    const int at = m_place->currentIndex();
    m_items->setItems(query::itemsAt(m_book, at < 0 ? nullptr : &m_book.places[size_t(at)]));
    noticeRepeats();
}

void LogPage::proposeSetting()
{
    const int at = m_place->currentIndex();
    if (at < 0 || m_entry || m_halfDays->halfDays() > 0)
        return;
    const query::WorkPlace &place = m_book.places[size_t(at)];
    m_setting->setCurrentIndex(m_setting->findData(int(query::likelySetting(m_book, place))));
}

QString LogPage::detailOf(const query::LoggableItem &item)
{
    QStringList details;
    if (item.missing)
        details.append(tr("still missing"));
    if (item.here)
        details.append(tr("here × %1", "how often an item was logged at a place").arg(item.here));
    else if (item.recently)
        details.append(tr("lately × %1").arg(item.recently));
    details.append(report::titleText(item.domain));
    return details.join(QStringLiteral(" · "));
}

void LogPage::sayWhenNothingMatches()
{
    m_itemsIssue->say(m_find->text().trimmed().isEmpty() || m_items->list()->count() > 0
                          ? QString()
                          : tr("Nothing in this person's programmes matches. Try fewer letters."),
                      State::Warning);
}

void LogPage::showAgain()
{
    m_kinds = query::recentKinds(m_book.recent, mostKinds);
    m_again->clear();
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        auto *line = new QListWidgetItem(QStringLiteral("%1  %2").arg(i + 1).arg(itemsText(m_kinds[i])), m_again);
        line->setData(Qt::UserRole + 1, words::enumText(m_kinds[i].setting));
    }
}

void LogPage::noticeRepeats()
{
    if (!m_find->text().isEmpty())
        return;
    QStringList repeated;
    for (const LogEntry &entry : m_book.recent)
        if (entry.head.day == m_day->day() && entry.head.id != m_entry)
            for (const LoggedItem &logged : entry.items)
                if (m_rows->holds(logged.item) && !repeated.contains(itemTitle(logged.item)))
                    repeated.append(itemTitle(logged.item));
    m_itemsIssue->say(
        repeated.isEmpty()
            ? QString()
            : tr("Already logged for this day: %1. Submit only if it is another case.").arg(words::listText(repeated)),
        State::Warning);
}

void LogPage::noticeAbsence()
{
    m_dayIssue->say(query::isAbsent(m_book, m_day->day())
                        ? tr("An absence is recorded for this day. Submit only what was done all the same.")
                        : QString(),
                    State::Warning);
}

void LogPage::noticeClinic()
{
    ClinicDay clinic;
    clinic.add(m_halfDays->halfDays(), m_halfDays->dayPart());
    for (const LogEntry &entry : m_book.recent)
        if (entry.head.day == m_day->day() && entry.head.id != m_entry)
            clinic.add(entry.halfDays, entry.dayPart);
    m_clinicIssue->say(m_halfDays->halfDays() > 0 && clinic.isTwice()
                           ? tr("The clinic is logged already for this half-day. Choose the other half or none.")
                           : QString(),
                       State::Warning);
}

void LogPage::addItem(const query::LoggableItem &item)
{
    m_find->setFocus();
    m_rows->add({item.item, item.role == TraineeRole::None ? TraineeRole::Performed : item.role, 1},
                report::titleText(item.title));
}

bool LogPage::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && keyInAgain(*static_cast<QKeyEvent *>(event)))
        return true;
    return Page::eventFilter(object, event);
}

bool LogPage::keyInAgain(const QKeyEvent &key)
{
    const int digit = key.key() - Qt::Key_1;
    if (key.modifiers() == Qt::NoModifier && digit >= 0 && digit < int(m_kinds.size())) {
        submitAgain(digit);
        return true;
    }
    if (key.key() != Qt::Key_Escape)
        return false;
    m_find->setFocus();
    return true;
}

void LogPage::edit(const LogEntry &entry)
{
    if (entry.head.status == EvidenceStatus::Countersigned || entry.head.status == EvidenceStatus::Submitted) {
        m_told->say(State::Neutral, tr("Only drafts and returned entries can be changed."));
        return;
    }
    if (entry.head.id == m_entry && isUnfinished())
        return m_find->setFocus();
    if (!mayLeave(m_person, entry.head.id))
        return;
    clearForm();
    m_entry = entry.head.id;
    m_day->setDay(entry.head.day);
    // Where it was is no place of the plan any more, or came from elsewhere: none is chosen, and it stays.
    const auto place = std::ranges::find_if(m_book.places, [&entry](const query::WorkPlace &one) {
        return one.placement == entry.placement && one.site == entry.head.site
            && (one.placement || one.department == entry.head.department);
    });
    m_place->setCurrentIndex(place == m_book.places.end() ? -1 : int(place - m_book.places.begin()));
    m_setting->setCurrentIndex(m_setting->findData(int(entry.setting)));
    m_halfDays->setHalfDays(entry.halfDays, entry.dayPart);
    m_note->setPlainText(entry.note);
    for (const LoggedItem &logged : entry.items)
        m_rows->add(logged, itemTitle(logged.item));
    m_first = entry;
    m_first.items = m_rows->items();
    m_first.note = m_note->toPlainText(); // as the field has it: it makes other line ends and spaces of some
    if (entry.head.status == EvidenceStatus::Returned)
        m_told->say(State::Warning, tr("Returned: %1").arg(entry.returnReason));
    m_find->setFocus();
}

void LogPage::clearForm()
{
    m_entry = 0;
    m_rows->clear();
    m_find->clear();
    m_note->clear();
    m_halfDays->setHalfDays(0);
    m_first = {};
    if (!m_day->day().isValid())
        m_day->setDay(m_workspace.clock().today());
    for (IssueLabel *label : {m_personIssue, m_itemsIssue, m_noteIssue})
        label->clear();
    noticeAbsence();
    proposeSetting();
}

const LogEntry *LogPage::recentEntry(Key entry) const
{
    const auto found = std::ranges::find(m_book.recent, entry, [](const LogEntry &one) { return one.head.id; });
    return found == m_book.recent.end() ? nullptr : &*found;
}

QString LogPage::itemTitle(Key item) const
{
    const auto found = m_book.titles.constFind(item);
    return found == m_book.titles.constEnd() ? keyToText(item) : report::titleText(*found);
}

QString LogPage::itemsText(const LogEntry &entry) const
{
    QStringList parts;
    for (const LoggedItem &logged : entry.items)
        parts.append(logged.count == 1 ? itemTitle(logged.item)
                                       : QStringLiteral("%1 × %2").arg(itemTitle(logged.item)).arg(logged.count));
    if (entry.halfDays)
        parts.append(words::withDayPart(tr("%n half-days in clinic", nullptr, entry.halfDays), entry.dayPart));
    return words::listText(parts);
}

QString LogPage::siteText(const LogEntry &entry) const
{
    for (const query::WorkPlace &place : m_book.places)
        if (place.site == entry.head.site && place.department == entry.head.department)
            return placeText(place);
    return {};
}

} // namespace kz

#include "ui/rotations/week_page.h"

#include "models/base/dates.h"
#include "models/edit/evidence_actions.h"
#include "models/words/words.h"
#include "ui/rotations/board_words.h"
#include "ui/rotations/item_finder.h"
#include "ui/rotations/week_grid_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/link.h"
#include "ui/widgets/refusal.h"

#include <QComboBox>
#include <QLabel>

namespace kz {

WeekPage::~WeekPage()
{
    if (m_reading)
        m_reading->cancel();
}

void WeekPage::wire()
{
    connect(m_submit, &QAction::triggered, this, [this] { save(EvidenceStatus::Submitted); });
    connect(m_draft, &QAction::triggered, this, [this] { save(EvidenceStatus::Draft); });
    connect(m_before, &QAction::triggered, this, [this] { ask({m_asked.person, m_asked.monday.addDays(-7), {}}); });
    connect(m_after, &QAction::triggered, this, [this] { ask({m_asked.person, m_asked.monday.addDays(7), {}}); });
    connect(m_goOn, &QAction::triggered, this, [this] {
        m_told->clear();
        m_grid->setFocus();
    });
    connect(m_discard, &QAction::triggered, this, [this] {
        m_told->clear();
        m_model->clearTyped();
        begin(m_next);
        m_grid->setFocus();
    });
    connect(m_finder, &FinderField::chosen, this, [this](Key person) {
        if (person)
            ask({person, m_asked.monday, {}});
    });
    connect(m_model, &items::WeekGridModel::typedChanged, this, &WeekPage::typedChanged);
    connect(m_grid, &WeekGridView::refused, this,
            [this](int most) { m_told->say(State::Warning, tr("A day holds at most %1 here.").arg(most)); });
    connect(m_items, &ItemFinder::taken, this, &WeekPage::addItem);
    connect(m_items, &ItemFinder::left, m_grid, qOverload<>(&QWidget::setFocus));
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

QString WeekPage::title() const
{
    if (m_book.personName.isEmpty())
        return tr("A week at once");
    //: whose week; the number of a sheet on paper
    return m_sheet ? tr("A week of %1: sheet %2").arg(m_book.personName, m_asked.paper)
                   : tr("A week of %1").arg(m_book.personName);
}

QList<QAction *> WeekPage::headerActions() const
{
    return {m_submit, m_draft};
}

QWidget *WeekPage::firstFocus()
{
    return m_asked.person ? m_grid : static_cast<QWidget *>(m_finder);
}

bool WeekPage::isUnfinished() const
{
    return m_saving || !m_model->isEmpty();
}

void WeekPage::open(const QString &link)
{
    const Link where = Link::parse(link);
    Key person = keyFromText(where.query.value(QStringLiteral("person"))).value_or(m_asked.person);
    if (!person)
        person = m_workspace.actor().person.value_or(0);
    QDate day = QDate::fromString(where.query.value(QStringLiteral("monday")), Qt::ISODate);
    if (!day.isValid())
        day = m_asked.monday.isValid() ? m_asked.monday : m_workspace.clock().today();
    ask({person, weekStart(day), where.query.value(QStringLiteral("paper"))});
}

void WeekPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_stale, false))
        read();
}

void WeekPage::ask(Asked asked)
{
    const bool onlyOwn = items::logsOnlyThemselves(m_workspace);
    m_finder->setEnabled(!onlyOwn);
    if (onlyOwn)
        asked.person = m_workspace.actor().person.value_or(0);
    if (!isUnfinished()) {
        m_told->clear();
        return begin(asked);
    }
    m_next = asked;
    m_finder->setChosen(m_book.person, m_book.personName); // this is still what is shown
    if (!m_saving)
        m_told->say(State::Warning, tr("What was typed for this week is not saved yet."), {m_discard, m_goOn});
    Q_EMIT titleChanged();
}

void WeekPage::begin(const Asked &asked)
{
    if (asked.person != m_asked.person) {
        m_book = {};
        m_reach = {};
        tellRefusal(m_told, {}); // it was of the person before
    }
    m_asked = asked;
    m_sheet.reset();
    const auto &[person, monday, paper] = m_asked;
    m_begun = false;
    m_model->clear(); // nobody types into the week before
    m_items->setItems({});
    const bool onlyOwn = items::logsOnlyThemselves(m_workspace);
    m_empty->setVisible(person == 0 && !onlyOwn);
    if (person == 0 && onlyOwn)
        m_told->say(State::Neutral, noOwnLogText());
    m_work->setVisible(person != 0);
    m_days->setText(words::periodText(monday, monday.addDays(items::WeekGridModel::days - 1)));
    typedChanged();
    if (person) {
        read();
        Link here{.place = QStringLiteral("week"), .id = {}, .query = {}};
        here.query.insert(QStringLiteral("person"), keyToText(person));
        here.query.insert(QStringLiteral("monday"), monday.toString(Qt::ISODate));
        if (!paper.isEmpty())
            here.query.insert(QStringLiteral("paper"), paper);
        Q_EMIT linkChanged(here.text());
    }
    Q_EMIT titleChanged();
}

void WeekPage::read()
{
    if (!m_asked.person)
        return;
    if (m_reading)
        m_reading->cancel();
    setBusy(true);
    const auto asOf = query::AsOf::today(m_workspace.clock());
    m_reading = m_workspace.read<Week>(
        this,
        [&plans = m_workspace.plans(), asked = m_asked, reaching = items::ReachReader(m_workspace),
         asOf](storage::Database &database, const query::CancelToken &) -> Result<Week> {
            Week week;
            std::optional<query::HandedLine> line;
            Result<void> state;
            take(reaching.of(database, asked.person, {edit::Grant::LogEvidence}), week.reach, state);
            if (!state || !week.reach.covers(edit::Grant::LogEvidence)) {
                take(query::closedLogbook(database, asked.person, asOf), week.book, state);
                return state ? Result<Week>(std::move(week)) : state.error();
            }
            take(query::logbook(database, plans, asked.person, asOf), week.book, state);
            take(query::entriesBetween(database, asked.person, asked.monday,
                                       asked.monday.addDays(items::WeekGridModel::days - 1)),
                 week.logged, state);
            if (const auto number = formNumberFrom(asked.paper))
                take(query::handedLine(database, *number), line, state);
            if (line && line->form.isOut() && line->form.person == asked.person && line->form.from == asked.monday)
                week.sheet = line->form;
            if (state && week.sheet)
                take(query::weekItems(database, week.book, *week.sheet), week.items, state);
            else
                week.items = query::weekItems(week.book, asked.monday);
            return state ? Result<Week>(std::move(week)) : state.error();
        },
        [this](const Result<Week> &week) {
            setBusy(m_saving);
            if (week)
                showWeek(week.value());
            else
                m_told->say(State::Bad, words::errorText(week.error()));
        });
}

void WeekPage::showWeek(const Week &week)
{
    m_book = week.book;
    m_logged = week.logged;
    m_reach = week.reach;
    m_finder->setChosen(m_book.person, m_book.personName);
    showPlaces();
    m_items->setItems(m_book.items);
    const QPersistentModelIndex at = m_grid->currentIndex();
    const QPoint cell = m_begun && at.isValid() ? QPoint(at.column(), at.row()) : QPoint(0, 0);
    if (m_begun) {
        m_model->setLogged(week.logged, m_book.titles);
    } else {
        m_sheet = week.sheet;
        if (!m_asked.paper.isEmpty() && !m_sheet)
            m_told->say(State::Warning, tr("Sheet %1 is not out any more, or not of this week.").arg(m_asked.paper));
        m_model->setWeek(m_asked.monday, week.items, week.logged, m_book.titles);
        m_begun = true;
    }
    m_grid->setCurrentIndex(m_model->index(cell.y(), cell.x()));
    typedChanged();
    // That it can only be read the window says of the whole file.
    tellRefusal(m_told,
                m_workspace.isReadOnly() ? items::closedLogText(m_workspace, m_reach)
                                         : m_workspace.refusal(edit::Grant::LogEvidence, m_reach));
    Q_EMIT titleChanged();
}

void WeekPage::showPlaces()
{
    const int chosen = std::max(m_place->currentIndex(), 0);
    m_place->clear();
    QStringList planned;
    for (int day = 0; day < items::WeekGridModel::days; ++day)
        if (const int at = query::placeOn(m_book.places, m_asked.monday.addDays(day)); at >= 0)
            if (const QString place = placeText(m_book.places[size_t(at)]); !planned.contains(place))
                planned.append(place);
    m_place->addItem(planned.isEmpty() ? tr("No placement and no ward in this week")
                                       : tr("As planned: %1").arg(words::listText(planned)));
    for (const query::WorkPlace &place : m_book.places)
        m_place->addItem(placeText(place));
    m_place->setCurrentIndex(m_begun && chosen < m_place->count() ? chosen : 0);
}

void WeekPage::addItem(const query::LoggableItem &item)
{
    const int row = m_model->addItem(item);
    m_grid->setCurrentIndex(m_model->index(row, std::max(m_grid->currentIndex().column(), 0)));
    m_grid->setFocus();
}

void WeekPage::typedChanged()
{
    const QString refusal = m_workspace.refusal(edit::Grant::LogEvidence, m_reach);
    for (QAction *action : {m_submit, m_draft})
        allow(action, refusal, m_begun && !m_saving);
    noticeDays();
}

void WeekPage::noticeDays()
{
    QStringList absent;
    for (int at = 0; m_begun && at < items::WeekGridModel::days; ++at)
        if (const QDate day = m_asked.monday.addDays(at);
            query::isAbsent(m_book, day) && (m_model->halfDaysOn(at) > 0 || !m_model->itemsOn(at).empty()))
            absent.append(words::dayText(day));
    QStringList said;
    if (!absent.isEmpty())
        said.append(
            tr("An absence is recorded for %1. Submit only what was done all the same.").arg(words::listText(absent)));
    if (const QStringList twice = clinicsTwice(); !twice.isEmpty())
        said.append(tr("The clinic is logged already for these half-days: %1. Leave them out here, or mend the other "
                       "entry.")
                        .arg(words::listText(twice)));
    m_notice->say(said.join(u'\n'), State::Warning);
}

/// The days, with where the clinic was that is logged.
QStringList WeekPage::clinicsTwice() const
{
    QStringList days;
    for (int at = 0; m_begun && at < items::WeekGridModel::days; ++at) {
        if (!m_model->isClinicTwice(at))
            continue;
        const QDate day = m_asked.monday.addDays(at);
        QStringList where;
        for (const LogEntry &entry : m_logged)
            for (const query::WorkPlace &place : m_book.places)
                if (entry.head.day == day && entry.halfDays > 0 && place.site == entry.head.site
                    && place.department == entry.head.department && !where.contains(placeText(place)))
                    where.append(placeText(place));
        //: a day, where the clinic was
        const QString pattern = tr("%1 (%2)");
        days.append(where.isEmpty() ? words::dayText(day) : pattern.arg(words::dayText(day), words::listText(where)));
    }
    return days;
}

int WeekPage::placeOn(QDate day) const
{
    const int chosen = m_place->currentIndex() - 1; // the first is the plan
    return chosen >= 0 ? chosen : query::placeOn(m_book.places, day);
}

std::vector<LogEntry> WeekPage::entered(EvidenceStatus status) const
{
    std::vector<LogEntry> entries;
    for (int at = 0; at < items::WeekGridModel::days; ++at) {
        LogEntry entry;
        entry.head.person = m_asked.person;
        entry.head.day = m_asked.monday.addDays(at);
        entry.head.status = status;
        if (const int where = placeOn(entry.head.day); where >= 0) {
            const query::WorkPlace &place = m_book.places[size_t(where)];
            entry.placement = place.placement;
            entry.head.site = place.site;
            entry.head.department = place.department;
            entry.setting = query::likelySetting(m_book, place);
        }
        entry.items = m_model->itemsOn(at);
        if (!entry.items.empty())
            entries.push_back(entry);
        if (const int halfDays = m_model->halfDaysOn(at)) {
            entry.items.clear();
            entry.halfDays = halfDays;
            entry.dayPart = m_model->dayPartOn(at);
            entry.setting = CareSetting::GeneralOutpatient;
            entries.push_back(entry);
        }
    }
    return entries;
}

bool WeekPage::mayWrite(const std::vector<LogEntry> &entries)
{
    QStringList wrong;
    for (const LogEntry &entry : entries) {
        std::vector<Issue> issues = validate(entry);
        for (Issue &issue : futureIssues(entry.head, m_workspace.clock().today()))
            issues.push_back(std::move(issue));
        for (const Issue &issue : issues) {
            const QString said
                = tr("%1: %2").arg(words::dayText(entry.head.day),
                                   words::issueText(issue, words::fieldLabel("log_entry", issue.field.toUtf8())));
            if (issue.severity == Issue::Severity::Error && !wrong.contains(said))
                wrong.append(said);
        }
    }
    if (!wrong.isEmpty())
        m_told->say(State::Bad, wrong.join(u'\n'));
    return wrong.isEmpty();
}

void WeekPage::save(EvidenceStatus status)
{
    if (m_saving || !m_begun)
        return;
    std::vector<LogEntry> entries = entered(status);
    if (entries.empty()) {
        m_told->say(State::Warning, tr("Nothing is typed for this week yet."));
        return;
    }
    if (!mayWrite(entries))
        return;
    m_saving = true;
    m_next = {};
    const bool leads = m_grid->hasFocus();
    m_grid->setEnabled(false); // what is typed meanwhile would be cleared with the rest
    typedChanged();
    setBusy(true);
    const int count = int(entries.size());
    const auto paper = m_sheet ? std::optional(m_sheet->id) : std::nullopt;
    m_workspace.submit(edit::saveLogEntries(std::move(entries), m_book.personName, paper), this,
                       [this, count, status, leads](const Result<edit::ChangeSet> &done) {
                           m_saving = false;
                           setBusy(false);
                           if (done) {
                               m_sheet.reset(); // what is typed from now on is beside it
                               m_model->clearTyped();
                               m_told->say(State::Good,
                                           status == EvidenceStatus::Draft
                                               ? tr("%n entries kept as drafts.", nullptr, count)
                                               : tr("%n entries submitted.", nullptr, count));
                           } else if (m_sheet && done.error().arguments.value(0) == QLatin1String("handed_form")) {
                               m_sheet.reset();
                               m_told->say(State::Warning,
                                           tr("Sheet %1 is not out any more. Save again to keep what stands here "
                                              "without it.")
                                               .arg(m_asked.paper));
                               Q_EMIT titleChanged();
                           } else {
                               m_told->say(State::Bad, words::errorText(done.error()));
                           }
                           m_grid->setEnabled(true);
                           if (leads)
                               m_grid->setFocus();
                           typedChanged();
                           if (done && m_next.monday.isValid())
                               begin(m_next);
                       });
}

} // namespace kz

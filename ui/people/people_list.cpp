#include "ui/people/people_list.h"

#include "models/query/choices.h"
#include "models/words/words.h"
#include "ui/people/assign_dialog.h"
#include "ui/people/enrolment_dialogs.h"
#include "ui/people/merge_dialog.h"
#include "ui/people/people_filter_bar.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>

namespace kz {

using items::PeopleTableModel;

namespace {

State stateOfRow(const QModelIndex &index)
{
    switch (query::PaceState(index.data(items::StateRole).toInt())) {
    case query::PaceState::Behind:
        return State::Warning;
    case query::PaceState::OnPace:
        return State::Accent;
    case query::PaceState::Completed:
        return State::Good;
    case query::PaceState::NotEnrolled:
        break;
    }
    return State::Neutral;
}

/// What is remembered of a filter: whom somebody looked for stays with the page, since on a shared computer the next
/// one would read it.
Link withoutNames(Link filter)
{
    filter.query.remove(QStringLiteral("q"));
    return filter;
}

} // namespace

PeopleList::PeopleList(items::Workspace &workspace, Settings &settings, FileChooser &files, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_settings(settings), m_files(files),
      m_model(new PeopleTableModel(workspace, this))
{
    const auto action = [this](const char *icon, const QString &text, const QString &tip) {
        auto *made = new QAction(lineIcon(QLatin1String(icon)), text, this);
        if (!tip.isEmpty())
            made->setToolTip(tip);
        return made;
    };
    m_add = action("plus", tr("Add person…"), tr("Enter somebody by hand; many at once come by import"));
    m_report = action("print", tr("Report…"), tr("Progress reports of the people chosen, or of the whole list"));
    m_export = action("export", tr("Export…"), tr("This list as an Excel workbook or a CSV file"));
    m_handout = action("warning", tr("Not handed in…"),
                       tr("Who of the site or ward chosen has not handed in what, to print or to mail"));
    m_openPerson = action("person", tr("Open"), {});
    m_edit = action("edit", tr("Edit…"), {});
    m_log = action("note", tr("Log entry…"), {});
    m_rate = action("assessments", tr("Rate…"), {});
    m_enrol = action("ladders", tr("Enrol…"), tr("The people chosen, in a ladder or programme"));
    m_assign = action("person", tr("Assign…"), tr("A preceptor, an educator or a target for all the people chosen"));
    m_assign->setObjectName(QStringLiteral("assign"));
    m_merge = action("copy", tr("Merge…"), tr("The two records chosen, which are of one person"));
    m_merge->setObjectName(QStringLiteral("merge"));
    layOut();
    wire();
    m_filters->setFilter(PeopleFilterBar::fromLink(
        withoutNames(Link::parse(m_settings.value(Setting::View, QStringLiteral("people")).toString()))));
    readChoices();
    applyFilter();
}

QString PeopleList::title() const
{
    return tr("People");
}

QWidget *PeopleList::firstFocus()
{
    return m_filters->searchField();
}

void PeopleList::open(const QString &link)
{
    const Link parsed = Link::parse(link);
    // The rail's plain "people" keeps the filters that were set last.
    if (parsed.query.isEmpty() || PeopleFilterBar::toLink(m_filters->filter()) == parsed)
        return;
    m_filters->setFilter(PeopleFilterBar::fromLink(parsed));
    applyFilter();
}

void PeopleList::layOut()
{
    m_filters = new PeopleFilterBar;
    m_message = new Banner;
    m_message->clear();
    m_count = new TextLabel(TextSize::Caption);
    m_count->setTone(ThemeRole::Muted);
    m_table = new TableView(QStringLiteral("people"), m_settings);
    m_table->setAccessibleName(tr("People"));
    m_table->setWhatsThis(tr("The bar is the share of the requirements that is met, the mark on it what was planned by "
                             "the day shown. Level and standing speak of the ladder or programme named in the row."));
    m_table->setModel(m_model);
    m_table->setStandardWidths({9, 12, 8, 8, 12, 11, 18, 6, 7, 11, 8});
    m_table->setHiddenAtFirst({PeopleTableModel::Kana, PeopleTableModel::StaffNumber, PeopleTableModel::Target});
    m_table->setItemDelegateForColumn(PeopleTableModel::State, new BadgeDelegate(stateOfRow, m_table));
    m_table->setItemDelegateForColumn(
        PeopleTableModel::Progress,
        new ShareDelegate(items::ShareRole, items::PaceRole, QStringLiteral("100%"), m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);

    auto *columns = new QToolButton;
    columns->setIcon(lineIcon(QStringLiteral("columns")));
    columns->setText(tr("Columns"));
    columns->setToolTip(tr("Choose the columns"));
    columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    columns->setAutoRaise(true);
    columns->setFocusPolicy(Qt::StrongFocus);
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(m_table->columnMenu());

    m_empty = new EmptyState(QStringLiteral("search"), tr("Nobody fits these filters"),
                             tr("Take a condition away, or look among those who left as well."));
    m_nobody = new EmptyState(QStringLiteral("people"), tr("Nobody is in this file yet"),
                              tr("Import a list of staff from Excel or CSV, or enter people one by one."));
    m_nobody->offer(m_add);

    auto *line = new QHBoxLayout;
    line->addWidget(m_count);
    auto *clear = new ActionButton(m_filters->clearAction());
    clear->setFlat(true);
    line->addWidget(clear);
    for (QAction *action : {m_enrol, m_assign, m_merge}) {
        auto *button = new ActionButton(action);
        button->setFlat(true);
        line->addWidget(button);
    }
    line->addStretch(1);
    line->addWidget(columns);
    auto *stacked = new QWidget;
    m_stack = new QStackedLayout(stacked);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_nobody);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::groups, space::edge, space::groups);
    column->setSpacing(space::inside);
    column->addWidget(m_message);
    column->addWidget(m_filters);
    column->addLayout(line);
    column->addWidget(stacked, 1);
}

void PeopleList::wire()
{
    connect(m_filters, &PeopleFilterBar::changed, this, [this] {
        applyFilter();
        const Link link = PeopleFilterBar::toLink(m_filters->filter());
        m_settings.setValue(Setting::View, withoutNames(link).text(), QStringLiteral("people"));
        Q_EMIT linkChanged(link.text());
    });
    connect(m_filters, &PeopleFilterBar::leftForList, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(m_table, &TableView::rowActivated, this, &PeopleList::openRow);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PeopleList::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeopleList::refreshActions);
    connect(m_model, &items::KeyedTable::loaded, this, [this] {
        setBusy(false);
        refreshActions(); // rows that came anew are not selected, which the selection does not say
    });
    connect(m_model, &items::KeyedTable::failed, this, [this](const Error &why) {
        setBusy(false);
        m_message->say(State::Bad, words::errorText(why));
    });
    connect(m_add, &QAction::triggered, this, [this] { Q_EMIT linkActivated(QStringLiteral("people/new")); });
    connect(m_report, &QAction::triggered, this, &PeopleList::openReports);
    connect(m_handout, &QAction::triggered, this, &PeopleList::openHandout);
    connect(m_export, &QAction::triggered, this, &PeopleList::askWhereToExport);
    connect(m_enrol, &QAction::triggered, this, &PeopleList::enrolChosen);
    connect(m_assign, &QAction::triggered, this, &PeopleList::assignChosen);
    connect(m_merge, &QAction::triggered, this, &PeopleList::mergeChosen);
    const auto follow = [this](QAction *action, const QString &pattern) {
        connect(action, &QAction::triggered, this, [this, pattern] {
            const std::vector<Key> keys = chosen();
            if (!keys.empty())
                Q_EMIT linkActivated(pattern.arg(keyToText(keys.front())));
        });
    };
    follow(m_openPerson, QStringLiteral("person/%1"));
    follow(m_edit, QStringLiteral("people/%1?edit=1"));
    follow(m_log, QStringLiteral("log?person=%1"));
    follow(m_rate, QStringLiteral("assessments?person=%1"));
    connect(&m_workspace, &items::Workspace::asOfChanged, this, &PeopleList::applyFilter);
    const auto readReachAgain = [this] {
        readReach(0);
        refreshActions();
    };
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, [readReachAgain](const edit::ChangeSet &changes) {
        for (const char *table : {"duty", "affiliation", "placement", "deputy"}) // who is in whose charge
            if (changes.touches(table))
                return readReachAgain();
    });
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        for (const char *table :
             {"profession", "site", "department", "employment", "framework", "framework_version", "level"})
            if (changes.touches(table))
                return readChoices();
    });
    connect(&m_workspace, &items::Workspace::rightsChanged, this, readReachAgain);
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, this, readReachAgain);
    refreshActions();
}

void PeopleList::readChoices()
{
    using Offered = std::pair<query::Choices, std::vector<int>>;
    m_workspace.read<Offered>(
        this,
        [](storage::Database &database, const query::CancelToken &) -> Result<Offered> {
            auto choices = query::choices(database);
            if (!choices)
                return choices.error();
            auto years = query::intakeYears(database);
            if (!years)
                return years.error();
            return Offered(std::move(choices).value(), std::move(years).value());
        },
        [this](const Result<Offered> &offered) {
            if (!offered)
                return m_message->say(State::Bad, words::errorText(offered.error()));
            const Link before = PeopleFilterBar::toLink(m_filters->filter());
            m_filters->setChoices(offered.value().first, offered.value().second);
            if (!(PeopleFilterBar::toLink(m_filters->filter()) == before))
                applyFilter(); // a condition is gone
        });
}

void PeopleList::applyFilter()
{
    setBusy(true);
    query::PeopleFilter filter = m_filters->filter();
    filter.order = m_model->filter().order;
    filter.descending = m_model->filter().descending;
    m_model->setFilter(filter);
}

void PeopleList::refreshActions()
{
    const bool any = m_table->selectionModel()->hasSelection();
    m_openPerson->setEnabled(any);
    const QString manages = m_workspace.refusal(edit::Grant::ManagePeople);
    allow(m_add, manages);
    allow(m_edit, manages, any);
    const std::vector<Key> people = chosen();
    const std::size_t selected = people.size();
    m_enrol->setVisible(any && manages.isEmpty());
    m_assign->setVisible(selected > 1 && manages.isEmpty());
    m_merge->setVisible(selected == 2 && manages.isEmpty());
    if (const Key first = people.empty() ? 0 : people.front(); first != m_reachOf)
        readReach(first);
    allow(m_log, m_workspace.refusal(edit::Grant::LogEvidence, m_reach), any);
    allow(m_rate, m_workspace.refusal(edit::Grant::Rate, m_reach), any);
    refreshCount();
}

void PeopleList::readReach(Key person)
{
    m_reachOf = person;
    m_reach = {}; // until it is known, the forms say it
    if (m_reading)
        m_reading->cancel();
    if (!person)
        return;
    m_reading = m_workspace.read<items::PersonReach>(
        this,
        [person, reaching = items::ReachReader(m_workspace)](storage::Database &database, const query::CancelToken &) {
            return reaching.of(database, person, {edit::Grant::LogEvidence, edit::Grant::Rate});
        },
        [this](const Result<items::PersonReach> &reach) {
            if (!reach)
                return m_message->say(State::Bad, words::errorText(reach.error()));
            m_reach = reach.value();
            refreshActions();
        });
}

void PeopleList::refreshCount()
{
    const int all = m_model->rowCount();
    const int selected = int(chosen().size());
    const QString people = tr("%n people", nullptr, all);
    //: how many people are listed, and how many of them are chosen
    m_count->setText(selected > 1 ? tr("%1, %n chosen", nullptr, selected).arg(people) : people);
    m_report->setEnabled(all > 0);
    m_export->setEnabled(all > 0);
    const bool filtered = !PeopleFilterBar::toLink(m_filters->filter()).query.isEmpty();
    QWidget *wanted = m_table;
    if (m_model->isLoaded() && all == 0)
        wanted = filtered ? m_empty : m_nobody;
    m_stack->setCurrentWidget(wanted);
}

std::vector<Key> PeopleList::chosen() const
{
    std::vector<Key> keys;
    const QItemSelection ranges = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        for (int row = range.top(); row <= range.bottom(); ++row)
            keys.push_back(m_model->keyAt(row));
    return keys;
}

void PeopleList::openRow(int row)
{
    if (const Key key = m_model->keyAt(row))
        Q_EMIT linkActivated(QStringLiteral("person/") + keyToText(key));
}

void PeopleList::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // which say why an action is refused
    menu->addActions({m_openPerson, m_edit});
    menu->addSeparator();
    menu->addActions({m_log, m_rate, m_enrol, m_assign, m_merge, m_report});
    menu->addSeparator();
    menu->addActions(m_table->listActions());
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void PeopleList::withChoices(std::function<void(const query::Choices &)> ask)
{
    m_workspace.read<query::Choices>(
        this, [](storage::Database &database, const query::CancelToken &) { return query::choices(database); },
        [this, ask = std::move(ask)](const Result<query::Choices> &choices) {
            if (!choices)
                return m_message->say(State::Bad, words::errorText(choices.error()));
            ask(choices.value());
        });
}

void PeopleList::enrolChosen()
{
    const std::vector<Key> people = chosen();
    if (people.empty())
        return;
    if (people.size() == 1)
        return enrolOne(people.front());
    withChoices([this, people](const query::Choices &choices) {
        const QString whom = tr("%n people", nullptr, int(people.size()));
        auto *dialog = new EnrolDialog(m_workspace, {people, whom, {}, {}}, choices, this);
        connect(dialog, &EnrolDialog::enrolled, this, [this](int now, int already) {
            if (already > 0)
                m_message->say(State::Good, tr("Newly enrolled: %1. In it already: %2.").arg(now).arg(already));
        });
        dialog->open();
    });
}

void PeopleList::assignChosen()
{
    const std::vector<Key> people = chosen();
    if (people.empty())
        return;
    withChoices([this, people](const query::Choices &choices) {
        auto *dialog = new AssignDialog(m_workspace, people, choices, this);
        connect(dialog, &AssignDialog::assigned, this, [this](int now, int others) {
            m_message->say(State::Good, tr("Assigned: %1. Left as they were: %2.").arg(now).arg(others));
        });
        connect(dialog, &AssignDialog::moved, this, [this](int moved, const QString &where, QDate from) {
            //: who, where, from which day on
            m_message->say(
                State::Good,
                words::filled(tr("%1 at %2 from %3."), {tr("%n people", nullptr, moved), where, words::dayText(from)}));
        });
        dialog->open();
    });
}

void PeopleList::mergeChosen()
{
    const std::vector<Key> people = chosen();
    if (people.size() != 2)
        return;
    m_workspace.read<MergeDialog::Matters>(
        this,
        [one = people.front(), other = people.back(), plans = &m_workspace.plans(),
         asOf = query::AsOf::today(m_workspace.clock())](storage::Database &database, const query::CancelToken &) {
            return MergeDialog::read(database, *plans, one, other, asOf);
        },
        [this](const Result<MergeDialog::Matters> &matters) {
            if (!matters)
                return m_message->say(State::Bad, words::errorText(matters.error()));
            auto *dialog = new MergeDialog(m_workspace, matters.value(), this);
            connect(dialog, &MergeDialog::merged, this, [this](const QString &name) {
                m_message->say(State::Good, tr("The two records of %1 are one now.").arg(name));
            });
            dialog->open();
        });
}

void PeopleList::enrolOne(Key person)
{
    m_workspace.read<query::PersonMatters>(
        this,
        [person, asOf = query::AsOf::today(m_workspace.clock())](storage::Database &database,
                                                                 const query::CancelToken &) {
            return query::personMatters(database, person, asOf);
        },
        [this](const Result<query::PersonMatters> &matters) {
            if (!matters)
                return m_message->say(State::Bad, words::errorText(matters.error()));
            (new EnrolDialog(m_workspace, matters.value(), this))->open();
        });
}

} // namespace kz

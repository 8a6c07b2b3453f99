#include "ui/ladders/outcomes_view.h"

#include "models/edit/plan_actions.h"
#include "models/words/words.h"
#include "ui/ladders/cycle_dialog.h"
#include "ui/ladders/outcomes_model.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace kz {

namespace {

QString measureText(const query::CycleLine &line)
{
    const QString measure = words::enumText(line.cycle.measure);
    const QString requirement = words::pick(line.requirement.ja, line.requirement.en);
    //: a measure and the requirement it is of
    return requirement.isEmpty() ? measure
                                 : OutcomesView::tr("%1: %2").arg(measure, words::withoutFullStop(requirement));
}

QString cycleFigure(const ImprovementCycle &cycle, std::optional<double> value, std::optional<int> people)
{
    return value ? figureText(cycle.measure, *value, people.value_or(0)) : QStringLiteral("–");
}

/// The words, and everything of a cell that may be cut off as its tooltip.
QVariant cellText(int role, const QString &words, const QString &toolTip = {})
{
    if (role == Qt::DisplayRole)
        return words;
    return role == Qt::ToolTipRole ? QVariant(toolTip.isEmpty() ? words : toolTip) : QVariant();
}

} // namespace

std::vector<OutcomesView::Cycles::ColumnOf> OutcomesView::cycleColumns()
{
    using Line = query::CycleLine;
    return {
        {tr("Aim"),
         [](const Line &line, int role) { return cellText(role, line.cycle.aim.simplified(), line.cycle.aim); }},
        {tr("Measure"), [](const Line &line, int role) { return cellText(role, measureText(line)); }},
        {tr("Before"),
         [](const Line &line, int role) {
             const ImprovementCycle &cycle = line.cycle;
             return cellText(role, cycleFigure(cycle, cycle.baseline, cycle.baselinePeople),
                             words::dayText(cycle.baselineDay));
         }},
        {tr("Change"),
         [](const Line &line, int role) { return cellText(role, line.cycle.change.simplified(), line.cycle.change); }},
        {tr("After"),
         [](const Line &line, int role) {
             const ImprovementCycle &cycle = line.cycle;
             return cellText(role, cycleFigure(cycle, cycle.result, cycle.resultPeople),
                             words::dayText(cycle.resultDay));
         }},
        {tr("Decision"),
         [](const Line &line, int role) {
             return cellText(role, words::enumText(line.cycle.decision), line.cycle.learned);
         }},
        {tr("Goes on from"),
         [](const Line &line, int role) { return cellText(role, line.previousAim.simplified(), line.previousAim); }}};
}

OutcomesView::OutcomesView(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_outcomes(new OutcomesModel(this)),
      m_cycles(new Cycles(cycleColumns(), this)), m_banner(new Banner), m_about(new TextLabel(TextSize::Caption)),
      m_outcomeTable(new TableView(QStringLiteral("ladders.outcomes"), settings)),
      m_cycleTable(new TableView(QStringLiteral("ladders.cycles"), settings)),
      m_none(new TextLabel(tr("No cycle yet. Begin with what is to become better and the figure by which one will see "
                              "it; then change one thing and measure again."),
                           TextSize::Caption)),
      m_new(new QAction(lineIcon(QStringLiteral("plus")), tr("New cycle…"), this)),
      m_next(new QAction(lineIcon(QStringLiteral("forward")), tr("Next cycle…"), this)),
      m_remove(new QAction(lineIcon(QStringLiteral("delete")), tr("Remove"), this))
{
    m_banner->clear();
    m_about->setTone(ThemeRole::Muted);
    m_about->setWordWrap(true);
    m_none->setTone(ThemeRole::Muted);
    m_none->setWordWrap(true);
    m_outcomeTable->setModel(m_outcomes);
    m_outcomeTable->horizontalHeader()->setStretchLastSection(false); // a figure stands near what it is of
    m_outcomeTable->setAccessibleName(tr("Outcomes by version"));
    m_cycleTable->setModel(m_cycles);
    m_cycleTable->setStandardWidths({15, 12, 10, 13, 10, 8, 12});
    m_cycleTable->setHiddenAtFirst({6});
    m_cycleTable->setAccessibleName(tr("Improvement cycles"));
    m_next->setToolTip(tr("A cycle that goes on from the chosen one: its result is what was before"));
    m_new->setObjectName(QStringLiteral("new-cycle"));
    m_next->setObjectName(QStringLiteral("next-cycle"));
    m_new->setShortcut(Qt::Key_Insert);
    m_remove->setShortcut(Qt::Key_Delete);
    for (QAction *action : {m_new, m_remove})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_new); // also while there is none, and no table
    m_cycleTable->addAction(m_remove);
    layOut();
    wire();
    sayWhatIsCounted();
    showCycles({});
}

OutcomesView::~OutcomesView()
{
    forget();
}

void OutcomesView::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget(new TextLabel(tr("Improvement cycles"), TextSize::Section), 1);
    for (QAction *action : {m_new, m_next, m_remove})
        head->addWidget(new ActionButton(action));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::inside, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_banner);
    column->addWidget(m_about);
    column->addWidget(m_outcomeTable, 3);
    column->addLayout(head);
    column->addWidget(m_none);
    column->addWidget(m_cycleTable, 2);
}

void OutcomesView::wire()
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &OutcomesView::read);
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        if (changes.touches("improvement_cycle")) {
            m_cyclesStale = true;
            m_refresh.start();
        }
        for (const char *table : {"enrolment", "level_award", "framework_version"})
            if (changes.touches(table))
                return refreshSoon();
    });
    // Judging everybody anew waits until somebody looks: records come by the hundred.
    connect(&m_workspace.hub(), &edit::ChangeHub::standingsChanged, this, [this] { m_stale = true; });
    connect(&m_workspace, &items::Workspace::asOfChanged, this, &OutcomesView::refreshSoon);
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, this, &OutcomesView::refreshSoon);
    connect(&m_workspace, &items::Workspace::rightsChanged, this, &OutcomesView::refreshActions);
    connect(m_cycleTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OutcomesView::refreshActions);
    connect(m_cycleTable, &TableView::rowActivated, this, [this] {
        if (const query::CycleLine *line = current())
            edit(*line);
    });
    connect(m_new, &QAction::triggered, this, &OutcomesView::begin);
    connect(m_next, &QAction::triggered, this, &OutcomesView::goOn);
    connect(m_remove, &QAction::triggered, this, &OutcomesView::remove);
}

void OutcomesView::setFramework(Key framework)
{
    if (framework == m_framework)
        return;
    m_framework = framework;
    // Another one's figures must not stand here, nor come late.
    forget();
    showOutcomes({});
    showCycles({});
    refreshSoon();
}

QWidget *OutcomesView::firstFocus()
{
    return m_outcomeTable;
}

void OutcomesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale || m_cyclesStale)
        m_refresh.start();
}

void OutcomesView::refreshSoon()
{
    m_stale = m_cyclesStale = true;
    m_refresh.start();
}

/// Ends what is being read.
void OutcomesView::forget()
{
    for (const auto &reading : {m_reading, m_readingCycles})
        if (reading)
            reading->cancel();
    m_counted = false;
}

void OutcomesView::read()
{
    if (!isVisible() || m_framework == 0)
        return;
    if (std::exchange(m_cyclesStale, false))
        readCycles();
    if (std::exchange(m_stale, false))
        readOutcomes();
}

void OutcomesView::readOutcomes()
{
    if (m_reading)
        m_reading->cancel();
    m_reading = m_workspace.read<query::Outcomes>(
        this,
        [framework = m_framework, asOf = m_workspace.asOf(),
         plans = &m_workspace.plans()](storage::Database &database, const query::CancelToken &token) {
            return query::outcomes(database, *plans, framework, asOf, token);
        },
        [this](const Result<query::Outcomes> &found) {
            m_counted = true;
            if (found) {
                m_banner->clear();
                return showOutcomes(found.value());
            }
            m_banner->say(State::Bad, words::errorText(found.error()));
            showOutcomes({});
        });
}

/// By themselves, for they are there at once while the people are being counted.
void OutcomesView::readCycles()
{
    if (m_readingCycles)
        m_readingCycles->cancel();
    m_readingCycles = m_workspace.read<Lines>(
        this,
        [framework = m_framework](storage::Database &database, const query::CancelToken &) {
            return query::improvementCycles(database, framework);
        },
        [this](const Result<Lines> &found) {
            if (!found)
                return m_banner->say(State::Bad, words::errorText(found.error()));
            showCycles(found.value());
            m_none->setVisible(found.value().empty());
        });
}

void OutcomesView::showOutcomes(query::Outcomes outcomes)
{
    m_found = std::move(outcomes);
    m_outcomes->setOutcomes(m_found);
    QList<int> widths{34};
    widths.resize(1 + qsizetype(m_found.versions.size()), 22);
    m_outcomeTable->setStandardWidths(widths);
    m_outcomeTable->setVisible(!m_found.versions.empty());
    sayWhatIsCounted();
    refreshActions();
}

void OutcomesView::sayWhatIsCounted()
{
    if (!m_counted)
        return m_about->setText(tr("Counting…"));
    m_about->setText(
        m_found.versions.empty()
            ? QString()
            : tr("As of %1. Counts of people, never names. Of fewer than %2 people only counts are shown, marked "
                 "“few”: they say nothing yet.")
                  .arg(words::dayText(m_found.day))
                  .arg(query::fewPeople));
}

void OutcomesView::showCycles(const Lines &lines)
{
    const Key chosen = current() ? current()->cycle.id : 0;
    m_cycles->setRows(lines);
    m_none->setVisible(false); // nobody knows yet
    m_cycleTable->setVisible(!lines.empty());
    const auto row = std::ranges::find(lines, chosen, [](const query::CycleLine &line) { return line.cycle.id; });
    if (!lines.empty())
        m_cycleTable->selectRow(row == lines.end() ? 0 : int(row - lines.begin()));
    refreshActions();
}

void OutcomesView::refreshActions()
{
    const QString refusal = m_workspace.refusal(edit::Grant::ManageFrameworks);
    const QString none = m_counted ? tr("Adopt a version first: a cycle measures its people") : tr("Counting…");
    allow(m_new, !refusal.isEmpty() || !m_found.versions.empty() ? refusal : none);
    for (QAction *action : {m_next, m_remove})
        allow(action, refusal, current() != nullptr);
}

const query::CycleLine *OutcomesView::current() const
{
    const int row = m_cycleTable->currentIndex().row();
    return row < 0 || row >= m_cycles->rowCount() ? nullptr : &m_cycles->row(row);
}

void OutcomesView::edit(const query::CycleLine &line)
{
    if (m_workspace.may(edit::Grant::ManageFrameworks))
        (new CycleDialog(m_workspace, line, m_found, this))->open();
}

void OutcomesView::begin()
{
    query::CycleLine line;
    line.cycle.framework = m_framework;
    line.cycle.version = m_found.versions.empty() ? 0 : m_found.versions.back().version.id;
    edit(line);
}

void OutcomesView::goOn()
{
    if (const query::CycleLine *line = current()) {
        query::CycleLine next;
        next.cycle = query::nextCycle(line->cycle);
        next.version = line->resultVersion.isEmpty() ? line->version : line->resultVersion;
        if (next.cycle.requirement) {
            next.requirementCode = line->requirementCode;
            next.requirement = line->requirement;
        }
        next.previousAim = line->cycle.aim;
        edit(next);
    }
}

void OutcomesView::remove()
{
    const query::CycleLine *line = current();
    if (!line)
        return;
    m_workspace.submit(edit::removeCycle(line->cycle.id, line->cycle.aim), this,
                       [this](const Result<edit::ChangeSet> &done) {
                           if (!done)
                               m_banner->say(State::Bad, words::errorText(done.error()));
                       });
}

} // namespace kz

#include "ui/rotations/coverage_tab.h"

#include "models/words/requirement_text.h"
#include "models/words/words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QStackedLayout>

#include <algorithm>

namespace kz {

namespace {

QString titleText(const query::Title &title)
{
    return words::withoutFullStop(words::pick(title.ja, title.en));
}

/// The weeks that are missing, or the items nobody meets with on the way.
QString lackText(const query::CoverageGap &gap)
{
    if (gap.kind == RequirementKind::Weeks)
        return words::haveNeedText(gap.standing);
    QStringList items;
    for (const query::Title &item : gap.items)
        items.append(titleText(item));
    return words::listText(items);
}

} // namespace

QString coverageText(const query::CoverageGap &gap)
{
    return CoverageTab::tr("%1: %2").arg(titleText(gap.requirement), lackText(gap));
}

bool changesCoverage(const edit::ChangeSet &changes)
{
    for (const char *table : {"evidence", "log_entry", "assessment", "level_award"})
        if (changes.touches(table))
            return true;
    return std::ranges::any_of(changes.changes, [](const edit::ChangeSet::Change &change) {
        return query::Plans::isOfFrameworks(change.table) || query::Plans::isOfPlaces(change.table);
    });
}

CoverageTab::CoverageTab(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_said(new TextLabel(TextSize::Caption)), m_stack(new QStackedLayout),
      m_table(new TableView(QStringLiteral("coverage"), settings))
{
    using Gap = query::CoverageGap;
    using Gaps = items::RowsModel<Gap>;
    m_gaps = new Gaps({Gaps::text(tr("Name"), [](const Gap &gap) { return gap.personName; }),
                       Gaps::text(tr("Programme"), [](const Gap &gap) { return titleText(gap.programme); }),
                       Gaps::day(
                           tr("Ends"), [](const Gap &gap) { return gap.until; }, words::dayText),
                       Gaps::text(tr("Stays unmet"), [](const Gap &gap) { return titleText(gap.requirement); }),
                       Gaps::text(tr("With this plan"), lackText),
                       Gaps::text(tr("Could be had at"),
                                  [](const Gap &gap) {
                                      return gap.suppliers.isEmpty() ? tr("no site of the plan")
                                                                     : words::listText(gap.suppliers);
                                  })},
                      this);
    m_table->setModel(m_gaps);
    m_table->setAccessibleName(tr("What stays unmet"));
    m_table->setStandardWidths({9, 13, 8, 20, 14, 20});
    m_said->setTone(ThemeRole::Muted);
    m_said->setText(tr("If the plan is carried out as it stands: weeks at the end of each enrolment, and items that "
                       "nobody met with in the last twelve months at any site still to come."));
    m_said->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(
        new EmptyState(QStringLiteral("check"), tr("Nothing stays unmet"),
                       tr("With this plan everybody shown has the weeks and meets the items asked for.")));
    m_stack->addWidget(new EmptyState(QStringLiteral("people"), tr("Nobody is on the board"),
                                      tr("What stays unmet is reckoned for those whom the board shows. Choose another "
                                         "person, site or period above.")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::inside, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_said);
    column->addLayout(m_stack, 1);
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        m_isOld |= changesCoverage(changes);
        if (m_isOld && isVisible())
            read();
    });
    connect(m_table, &TableView::rowActivated, this, [this](int row) { Q_EMIT personWanted(m_gaps->row(row).person); });
}

CoverageTab::~CoverageTab()
{
    if (m_reading)
        m_reading->cancel();
}

void CoverageTab::setPeople(std::vector<Key> people)
{
    m_people = std::move(people);
    m_isOld = true;
    if (isVisible())
        read();
}

void CoverageTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld)
        read();
}

/// Said at each question, for each begins anew.
void CoverageTab::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

void CoverageTab::read()
{
    if (m_reading)
        m_reading->cancel();
    m_isOld = false;
    setBusy(true);
    using Gaps = std::vector<query::CoverageGap>;
    m_reading = m_workspace.read<Gaps>(
        this,
        [&plans = m_workspace.plans(), people = m_people, asOf = m_workspace.asOf()](storage::Database &database,
                                                                                     const query::CancelToken &token) {
            return query::coverage(database, plans, people, asOf, query::CoverageOf::Everything, token);
        },
        [this](const Result<Gaps> &gaps) {
            setBusy(false);
            if (!gaps)
                return Q_EMIT failed(gaps.error());
            m_gaps->setRows(gaps.value());
            m_stack->setCurrentIndex(m_people.empty() ? 2 : gaps.value().empty() ? 1 : 0);
        });
}

} // namespace kz

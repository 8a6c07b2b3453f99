#include "ui/people/progress_tab.h"

#include "models/items/requirement_tree_model.h"
#include "models/report/person_charts.h"
#include "models/words/words.h"
#include "ui/charts/chart_view.h"
#include "ui/people/requirement_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QSplitter>

#include <algorithm>
#include <cmath>

namespace kz {

namespace {
constexpr size_t leastAxes = 3; ///< a radar of fewer is no area
constexpr int chartHeight = 212;
} // namespace

ProgressTab::ProgressTab(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : PersonTab(workspace, parent), m_model(new items::RequirementTreeModel(workspace, this))
{
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(chartRow());
    parts->addWidget(requirementPart());
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    parts->setSizes({chartHeight, 2 * chartHeight}); // on a small screen the tree gets what it can
    layOut(parts,
           new EmptyState(QStringLiteral("ladders"), tr("Not enrolled on this day"),
                          tr("Once this person is enrolled in a ladder or programme, what is asked for and what is "
                             "already met stands here, down to the records.")));
    connect(m_missingOnly, &QCheckBox::toggled, m_model, &items::RequirementTreeModel::setMissingOnly);
    connect(m_missingOnly, &QCheckBox::toggled, m_tree, [this](bool on) {
        if (on)
            m_tree->expandAll();
    });
    connect(m_tree, &RequirementView::recordActivated, this, &ProgressTab::recordActivated);
    for (charts::ChartView *chart : {m_radar, m_course}) {
        chart->setSettings(settings);
        connect(chart, &charts::ChartView::saveFailed, this, &PersonTab::failed);
        connect(chart, &charts::ChartView::saved, this,
                [this](const QString &path) { Q_EMIT told(charts::ChartView::savedText(path)); });
        connect(chart, &charts::ChartView::linkActivated, this, &PersonTab::linkActivated);
    }
}

QWidget *ProgressTab::chartRow()
{
    auto *row = new QWidget;
    m_radar = new charts::ChartView;
    m_course = new charts::ChartView;
    for (charts::ChartView *chart : {m_radar, m_course}) // their names, until there is more
        chart->setSpec({.kind = report::ChartSpec::Kind::Line, .title = tr("Progress")});
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::groups);
    m_radarCard = Card::around(m_radar);
    layout->addWidget(m_radarCard, 2);
    layout->addWidget(Card::around(m_course), 3);
    return row;
}

QWidget *ProgressTab::requirementPart()
{
    auto *part = new QWidget;
    m_forecast = new TextLabel(TextSize::Body);
    m_forecast->setWordWrap(true);
    m_missingOnly = new QCheckBox(tr("Only what is missing"));
    m_missingOnly->setWhatsThis(tr("Hides the requirements that are met, so that what is left to do stands alone."));
    m_tree = new RequirementView;
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Requirements and the records they rest on"));
    m_tree->setWhatsThis(
        tr("What is asked for, and what there is of it: the bar is full when the requirement is met. Open a row to see "
           "the records that counted; Enter on a record goes to it. A limit, such as days of absence, has no bar."));
    m_tree->fitColumns();

    auto *line = new QHBoxLayout;
    line->setSpacing(space::groups);
    line->addWidget(m_forecast, 1);
    line->addWidget(m_missingOnly, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, space::base, 0, 0);
    column->setSpacing(space::inside);
    column->addLayout(line);
    column->addWidget(m_tree, 1);
    return part;
}

QWidget *ProgressTab::firstFocus()
{
    return m_tree;
}

void ProgressTab::setStanding(const query::EnrolmentStanding &standing)
{
    const QDate day = subject().asOf.happened;
    m_radarCard->setVisible(standing.radar.size() >= leastAxes);
    m_radar->setSpec(report::radarChart(standing));
    m_course->setSpec(report::courseChart(standing, subject().asOf));
    m_forecast->setText(forecastWords(standing, day));
    m_model->setStanding(subject().person, standing);
    if (m_opened != standing.enrolment.id)
        openWhatIsNext(standing);
    m_opened = standing.enrolment.id;
    setEmpty(false);
}

void ProgressTab::clearStanding()
{
    m_model->clear();
    m_opened = 0;
    setEmpty(true);
}

void ProgressTab::showRequirement(Key requirement)
{
    const QModelIndex index = m_model->indexOf(requirement);
    if (!index.isValid())
        return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        m_tree->expand(above);
    m_tree->expand(index);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtTop);
    m_tree->setFocus();
}

/// Opens the groups on the way to the target that are not met yet; what is done or comes later stays closed.
void ProgressTab::openWhatIsNext(const query::EnrolmentStanding &standing)
{
    const progress::FrameworkPlan &plan = *standing.plan;
    const auto target = std::ranges::find(plan.levels, standing.enrolment.targetLevel.value_or(0), &Level::id);
    const int last = int(target - plan.levels.begin());
    QModelIndex first;
    for (size_t i = 0; i < plan.nodes.size(); ++i) {
        if (standing.standings[i].met || plan.nodes[i].level > last)
            continue;
        const QModelIndex index = m_model->indexOf(standing.standings[i].requirement);
        if (!plan.nodes[i].children.empty())
            m_tree->expand(index);
        if (!first.isValid())
            first = index;
    }
    if (first.isValid()) {
        m_tree->setCurrentIndex(first);
        m_tree->scrollTo(first, QAbstractItemView::PositionAtTop);
    }
}

QString ProgressTab::forecastWords(const query::EnrolmentStanding &standing, QDate day)
{
    // Rounded down: nothing looks met before it is.
    const double progress = std::floor(standing.progress * 100 + 1e-9) / 100;
    if (!query::runsOn(standing.enrolment, day))
        return words::filled(tr("Progress %1 when it ended on %2."),
                             {words::percentText(progress), words::dayText(standing.enrolment.to)});
    //: Shares of what is asked for
    const QString now = words::filled(tr("Progress %1, planned by this day %2."),
                                      {words::percentText(progress), words::percentText(standing.pace)});
    const auto with = [&](const QString &more) {
        return words::japanese() ? now + more : now + u' ' + more; // 「。」 brings its own space
    };
    if (standing.progress >= 1)
        return with(tr("Everything asked for is met."));
    if (standing.enrolment.status == EnrolmentStatus::Suspended)
        return with(tr("Training is suspended."));
    if (!standing.forecast.isValid())
        return with(tr("Too little was recorded in the last six months to say when everything will be met."));
    const QString about = words::dayText(standing.forecast);
    const QDate target = standing.enrolment.targetDay;
    const qint64 late = target.isValid() ? target.daysTo(standing.forecast) : 0;
    if (!target.isValid() || standing.forecast <= day)
        return with(words::filled(tr("At the speed of the last six months everything is met about %1."), {about}));
    const QString weeks = tr("%n week(s)", nullptr, int((std::abs(late) + 6) / 7));
    return with(words::filled(late > 0 ? tr("At the speed of the last six months everything is met about %1, %2 after "
                                            "the target date.")
                                       : tr("At the speed of the last six months everything is met about %1, %2 before "
                                            "the target date."),
                              {about, weeks}));
}

} // namespace kz

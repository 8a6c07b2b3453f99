#include "ui/sites/site_view.h"

#include "models/base/dates.h"
#include "models/report/site_charts.h"
#include "models/words/words.h"
#include "ui/charts/chart_view.h"
#include "ui/sites/chart_card.h"
#include "ui/sites/site_gaps_card.h"
#include "ui/sites/site_skills_card.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <algorithm>

namespace kz {

namespace {

constexpr int mostRows = 10; ///< a table shows before it scrolls

QString plain(qint64 number)
{
    return words::numberText(double(number), 0);
}

} // namespace

SiteView::SiteView(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : QScrollArea(parent), m_workspace(workspace), m_banner(new Banner)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::edge, space::groups, space::edge, space::edge);
    column->setSpacing(space::groups);
    makeHead(column);
    makePeople(column, settings);
    m_gaps = new SiteGapsCard(settings);
    column->addWidget(m_gaps);
    m_skills = new SiteSkillsCard(settings);
    column->addWidget(m_skills);
    const auto openProgramme = [this](Key version) {
        Q_EMIT linkActivated(QStringLiteral("people?site=%1&version=%2").arg(keyToText(m_site), keyToText(version)));
    };
    connect(m_gaps, &SiteGapsCard::programmeActivated, this, openProgramme);
    connect(m_skills, &SiteSkillsCard::programmeActivated, this, openProgramme);
    makeCharts(column, settings);
    column->addStretch();
    setWidget(content);

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &SiteView::read);
    connect(&workspace.hub(), &edit::ChangeHub::changed, this, &SiteView::refreshSoon);
    connect(&workspace.hub(), &edit::ChangeHub::standingsChanged, this, &SiteView::refreshSoon);
    connect(&workspace, &items::Workspace::asOfChanged, this, &SiteView::refreshSoon);
    connect(&workspace, &items::Workspace::fileChangedElsewhere, this, &SiteView::refreshSoon);
}

SiteView::~SiteView()
{
    for (const auto &token : m_tokens)
        token->cancel();
}

void SiteView::makeHead(QBoxLayout *column)
{
    m_about = new TextLabel(TextSize::Body);
    m_about->setTone(ThemeRole::Muted);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::inside);
    m_marks = new QHBoxLayout;
    m_marks->setSpacing(space::base);
    line->addLayout(m_marks);
    line->addWidget(m_about, 1);
    column->addLayout(line);

    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(space::inside);
    m_people = addTile(tiles, tr("People"));
    m_behind = addTile(tiles, tr("Behind"));
    m_placed = addTile(tiles, tr("Placed here now"));
    m_beds = addTile(tiles, tr("Beds"));
    m_weeks = addTile(tiles, tr("Rotation weeks"));
    m_dispatch = addTile(tiles, tr("Doctors received"));
    column->addLayout(tiles);
}

FigureTile *SiteView::addTile(QBoxLayout *row, const QString &label)
{
    auto *tile = new FigureTile(label);
    connect(tile, &FigureTile::linkActivated, this, &SiteView::linkActivated);
    row->addWidget(tile);
    return tile;
}

TableView *SiteView::addTable(Card *card, const QString &name, items::PresenceTableModel *model, Settings &settings)
{
    auto *table = new TableView(name, settings);
    table->setAccessibleName(card->title());
    table->setModel(model);
    table->setStandardWidths({12, 11, 12, 17, 18, 12});
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setFrameShape(QFrame::NoFrame);
    connect(table, &TableView::rowActivated, this, [this, model](int row) {
        Q_EMIT linkActivated(QStringLiteral("person/") + keyToText(model->line(row).person));
    });
    card->body()->addWidget(table);
    return table;
}

void SiteView::makePeople(QBoxLayout *column, Settings &settings)
{
    m_present = new items::PresenceTableModel(this);
    m_coming = new items::PresenceTableModel(this);
    m_presentCard = new Card(tr("Who is here"));
    m_comingCard = new Card(tr("Who comes within 90 days"));
    m_presentTable = addTable(m_presentCard, QStringLiteral("site-present"), m_present, settings);
    m_comingTable = addTable(m_comingCard, QStringLiteral("site-coming"), m_coming, settings);
    m_comingCard->hide();
    column->addWidget(m_presentCard);
    column->addWidget(m_comingCard);
}

void SiteView::makeCharts(QBoxLayout *column, Settings &settings)
{
    m_maps = new ChartCard(tr("Requirements met by domain"), settings, *m_banner);
    m_levels = new ChartCard(tr("Levels awarded"), settings, *m_banner);
    m_ratings = new ChartCard(tr("Ratings by step"), settings, *m_banner);
    m_rotations = new ChartCard(tr("Rotation weeks delivered"), settings, *m_banner);
    m_dispatches = new ChartCard(tr("Dispatches"), settings, *m_banner);
    m_months = new ChartCard(tr("Items observed by month"), settings, *m_banner);
    auto *grid = new QGridLayout;
    grid->setSpacing(space::groups);
    grid->addWidget(m_maps, 0, 0);
    grid->addWidget(m_levels, 0, 1);
    grid->addWidget(m_ratings, 1, 0);
    grid->addWidget(m_rotations, 1, 1);
    grid->addWidget(m_months, 2, 0);
    grid->addWidget(m_dispatches, 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (ChartCard *card : {m_maps, m_levels, m_ratings, m_rotations, m_months, m_dispatches}) {
        connect(card, &ChartCard::linkActivated, this, &SiteView::linkActivated);
    }
    column->addLayout(grid);
}

void SiteView::open(Key site)
{
    if (site != m_site) {
        m_site = site;
        m_name.clear();
        m_present->setLines({});
        m_coming->setLines({});
        m_gaps->setRows({});
        m_skills->setRows({});
        ensureVisible(0, 0);
    }
    refreshSoon();
}

QWidget *SiteView::firstFocus()
{
    return m_presentTable;
}

void SiteView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_stale)
        m_refresh.start();
}

void SiteView::refreshSoon()
{
    m_stale = true;
    m_refresh.start();
}

void SiteView::read()
{
    if (m_site == 0 || !m_stale || !isVisible())
        return;
    m_stale = false;
    for (const auto &token : m_tokens)
        token->cancel();
    m_tokens.clear();
    const auto asOf = m_workspace.asOf();
    const Key site = m_site;
    query::Plans *plans = &m_workspace.plans();
    const auto answered = [this](const Error *error) {
        if (--m_reading == 0)
            Q_EMIT busyChanged(false);
        if (error)
            m_banner->say(State::Bad, words::errorText(*error));
    };
    m_banner->clear();
    m_reading = 4;
    Q_EMIT busyChanged(true);
    // The head is one row and stands at once; the rest follows.
    using Rows = std::vector<query::SiteRow>;
    m_tokens.push_back(m_workspace.read<Rows>(
        this,
        [site, day = asOf.happened](storage::Database &database, const query::CancelToken &) {
            return query::siteRows(database, {site}, day);
        },
        [this, answered, site](const Result<Rows> &rows) {
            const Error gone = makeError(ErrorCode::NotFound, {QStringLiteral("site"), keyToText(site)});
            const bool found = rows && !rows.value().empty();
            answered(found ? nullptr : rows ? &gone : &rows.error());
            if (found)
                showHead(rows.value().front());
        }));
    m_tokens.push_back(m_workspace.read<query::SiteSummary>(
        this,
        [site, asOf, plans](storage::Database &database, const query::CancelToken &token) {
            return query::siteSummary(database, *plans, site, asOf, token);
        },
        [this, answered](const Result<query::SiteSummary> &summary) {
            answered(summary ? nullptr : &summary.error());
            if (summary)
                showSummary(summary.value());
        }));
    m_tokens.push_back(m_workspace.read<query::HomeTrend>(
        this,
        [site, asOf](storage::Database &database, const query::CancelToken &) {
            return query::homeTrend(database, asOf, site);
        },
        [this, answered](const Result<query::HomeTrend> &trend) {
            answered(trend ? nullptr : &trend.error());
            if (trend)
                showTrend(trend.value());
        }));
    // Asks for everybody's evidence and so comes last.
    m_tokens.push_back(m_workspace.read<query::SiteNeeds>(
        this,
        [site, asOf, plans](storage::Database &database, const query::CancelToken &token) {
            return query::siteNeeds(database, *plans, site, asOf, token);
        },
        [this, answered](const Result<query::SiteNeeds> &needs) {
            answered(needs ? nullptr : &needs.error());
            if (!needs)
                return;
            m_gaps->setRows(needs.value().gaps);
            m_skills->setRows(needs.value().skills);
        }));
}

void SiteView::showHead(const query::SiteRow &row)
{
    const Site &site = row.site;
    if (m_name != site.name) {
        m_name = site.name;
        Q_EMIT nameChanged();
    }
    while (QLayoutItem *item = m_marks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto mark = [this](const QString &word) { m_marks->addWidget(new StateBadge(State::Accent, word)); };
    if (site.leads)
        mark(tr("Lead hospital"));
    if (site.remote)
        mark(tr("Remote area"));
    if (site.island)
        mark(tr("Island"));
    QStringList about{words::enumText(site.kind)};
    for (const QString &part : {row.municipality, site.address})
        if (!part.isEmpty())
            about << part;
    if (!site.code.isEmpty())
        about << tr("Institution code %1").arg(site.code);
    if (site.closed.isValid() && site.closed < m_workspace.asOf().happened)
        about << tr("Closed on %1").arg(words::dayText(site.closed));
    m_about->setText(about.join(QStringLiteral(" · ")));

    m_people->setFigure(plain(row.people));
    m_people->setLink(QStringLiteral("people?site=") + keyToText(site.id));
    m_placed->setFigure(plain(row.placements));
    const bool full = site.capacity && row.placements > *site.capacity;
    m_placed->setNote(site.capacity ? tr("of %n places", nullptr, *site.capacity) : tr("no capacity set"),
                      full ? State::Warning : State::Neutral);
    m_placed->setLink(QStringLiteral("rotations?site=") + keyToText(site.id));
    m_beds->setFigure(row.beds > 0 ? plain(row.beds) : QStringLiteral("–"));
}

void SiteView::showSummary(const query::SiteSummary &summary)
{
    const int behind = summary.states.of(query::PaceState::Behind);
    const int enrolled = summary.states.n() + summary.states.unknown - summary.states.of(query::PaceState::NotEnrolled);
    m_behind->setFigure(plain(behind));
    m_behind->setNote(summary.states.unknown > 0
                          ? tr("of %1 enrolled; %2 being computed").arg(enrolled).arg(summary.states.unknown)
                          : tr("of %1 enrolled").arg(enrolled),
                      behind > 0 ? State::Warning : State::Neutral);
    m_behind->setLink(QStringLiteral("people?state=behind&site=") + keyToText(m_site));

    const int year = fiscalYearOf(summary.asOf.happened);
    const auto weeksOf = [&](int wanted) {
        const auto found = std::ranges::find(summary.rotations, wanted, &query::RotationYear::fiscalYear);
        return found == summary.rotations.end() ? 0.0 : found->weeks;
    };
    const auto daysOf = [&](int wanted) {
        double days = 0;
        for (const query::DispatchYear &one : summary.dispatches)
            days += one.fiscalYear == wanted ? one.received : 0;
        return days;
    };
    m_weeks->setFigure(words::numberText(weeksOf(year)), tr("weeks"));
    m_weeks->setNote(
        tr("%1; all of %2: %3")
            .arg(words::fiscalYearText(year), words::fiscalYearText(year - 1), words::numberText(weeksOf(year - 1))));
    m_dispatch->setFigure(words::numberText(daysOf(year)), tr("person-days"));
    m_dispatch->setNote(
        tr("%1; all of %2: %3")
            .arg(words::fiscalYearText(year), words::fiscalYearText(year - 1), words::numberText(daysOf(year - 1))));

    m_present->setLines(summary.present);
    m_coming->setLines(summary.coming);
    m_presentCard->setCaption(summary.present.empty() ? tr("Nobody belongs here or is placed here on this day.")
                                                      : QString());
    m_presentTable->fitRows(mostRows);
    m_comingTable->fitRows(mostRows);
    m_comingCard->setVisible(!summary.coming.empty());

    const Key site = summary.row.site.id;
    std::vector<ChartCard::Choice> levels;
    for (const query::LevelDistribution &one : summary.levels)
        if (one.anyHeld())
            levels.push_back({words::pick(one.title.ja, one.title.en), report::levelChart(one, site)});
    std::vector<ChartCard::Choice> maps;
    for (const query::HeatMap &one : summary.heatMaps)
        maps.push_back({words::pick(one.title.ja, one.title.en), report::heatMapChart(one, site)});
    std::vector<ChartCard::Choice> ratings;
    for (const query::RatingDistribution &one : summary.ratings)
        ratings.push_back({report::ratingsTitle(one), report::ratingsChart(one, site)});
    m_levels->setCharts(std::move(levels));
    m_maps->setCharts(std::move(maps));
    m_ratings->setCharts(std::move(ratings));
    m_rotations->setChart(report::rotationWeeksChart(summary.rotations, site));
    std::vector<ChartCard::Choice> dispatches;
    for (const bool sent : {false, true}) {
        report::ChartSpec spec = report::dispatchChart(summary.dispatches, sent, site);
        if (!spec.series.empty())
            dispatches.push_back({sent ? tr("Sent elsewhere") : tr("Received here"), std::move(spec)});
    }
    m_dispatches->setCharts(std::move(dispatches));
}

void SiteView::showTrend(const query::HomeTrend &trend)
{
    m_months->setChart(report::observationsChart(trend.months, m_workspace.asOf(), m_site));
}

} // namespace kz

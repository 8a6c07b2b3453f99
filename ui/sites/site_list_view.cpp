#include "ui/sites/site_list_view.h"

#include "models/base/dates.h"
#include "models/report/site_charts.h"
#include "models/words/words.h"
#include "ui/charts/chart_view.h"
#include "ui/sites/chart_card.h"
#include "ui/sites/side_by_side.h"
#include "ui/sites/site_map_panel.h"
#include "ui/sites/site_map_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace kz {

namespace {

const QString viewName = QStringLiteral("sites");
const QString mapKey = QStringLiteral("map");

struct Comparison {
    std::vector<query::SiteStanding> sites;
    std::vector<query::RegionMap> maps;
    std::vector<query::SiteFigures> figures; ///< of those chosen
};

/// The chosen ones of many, or all of them without a choice.
template <typename T, typename KeyOf>
void keep(std::vector<T> &all, const std::vector<Key> &chosen, KeyOf keyOf)
{
    if (!chosen.empty())
        std::erase_if(all, [&](const T &one) { return std::ranges::find(chosen, keyOf(one)) == chosen.end(); });
}

void choose(QComboBox *box, const QVariant &data)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

SiteListView::SiteListView(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_settings(settings), m_model(new items::SiteTableModel(workspace, this))
{
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_banner = new Banner;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::groups, space::edge, space::edge);
    column->setSpacing(space::groups);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, space::groups, 0, 0);
    rows->setSpacing(space::inside);
    rows->addWidget(makeFilters());
    rows->addWidget(makeList(settings), 1);
    m_tabs->addTab(list, tr("List"));
    m_tabs->addTab(makeComparison(settings), tr("Comparison"));

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &SiteListView::readComparison);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        readComparison();
        if (!m_opening)
            Q_EMIT filterChanged(link());
    });
    connect(&workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        if (changes.touches("municipality") || changes.touches("site"))
            readMunicipalities();
        refreshSoon();
    });
    connect(&workspace.hub(), &edit::ChangeHub::standingsChanged, this, &SiteListView::refreshSoon);
    connect(&workspace, &items::Workspace::asOfChanged, this, &SiteListView::refreshSoon);
    connect(&workspace, &items::Workspace::fileChangedElsewhere, this, &SiteListView::refreshSoon);
    readMunicipalities();
}

SiteListView::~SiteListView()
{
    if (m_compare)
        m_compare->cancel();
}

QWidget *SiteListView::makeFilters()
{
    m_search = new SearchField(tr("Name, kana or institution code"));
    m_search->setAccessibleName(tr("Search sites"));
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("Kind of site"));
    m_kind->addItem(tr("All kinds"), -1);
    for (const auto &entry : EnumTable<SiteKind>::entries)
        m_kind->addItem(words::enumText(entry.value), int(entry.value));
    m_municipality = new QComboBox;
    m_municipality->setAccessibleName(tr("Municipality"));
    m_municipality->addItem(tr("All municipalities"), qint64(0));
    for (QComboBox *box : {m_kind, m_municipality})
        box->view()->setAccessibleName(box->accessibleName());
    m_remote = new QCheckBox(tr("Remote areas and islands only"));
    m_all = new QCheckBox(tr("Also sites that are no members"));
    m_all->setWhatsThis(
        tr("Sites that are only in the public list of institutions, or that take no part in the alliance."));
    m_count = new TextLabel(TextSize::Caption);
    m_count->setTone(ThemeRole::Muted);
    m_mapButton = new QToolButton;
    m_mapButton->setText(tr("Map"));
    m_mapButton->setIcon(lineIcon(QStringLiteral("map")));
    m_mapButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_mapButton->setCheckable(true);
    m_mapButton->setToolTip(tr("The sites of the list on a map"));

    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(m_search, 1);
    row->addWidget(m_kind);
    row->addWidget(m_municipality);
    row->addWidget(m_remote);
    row->addWidget(m_all);
    row->addWidget(m_count);
    row->addWidget(m_mapButton);
    connect(m_mapButton, &QToolButton::toggled, this, [this](bool map) {
        showMap(map);
        m_settings.setValue(Setting::View, map ? mapKey : QString(), viewName);
        Q_EMIT filterChanged(link());
    });
    connect(m_search, &SearchField::searched, this, &SiteListView::applyFilter);
    connect(m_search, &SearchField::leftForList, this, [this] {
        if (m_mapButton->isChecked())
            return m_map->view()->setFocus();
        m_table->setFocus();
        if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SiteListView::applyFilter);
    connect(m_municipality, &QComboBox::currentIndexChanged, this, &SiteListView::applyFilter);
    connect(m_remote, &QCheckBox::toggled, this, &SiteListView::applyFilter);
    connect(m_all, &QCheckBox::toggled, this, &SiteListView::applyFilter);
    return filters;
}

QWidget *SiteListView::makeList(Settings &settings)
{
    m_table = new TableView(QStringLiteral("sites"), settings);
    m_table->setObjectName(QStringLiteral("sites"));
    m_table->setAccessibleName(tr("Sites"));
    m_table->setModel(m_model);
    m_table->setStandardWidths({28, 15, 11, 12, 6, 6, 8});
    m_compareChosen = new QAction(lineIcon(QStringLiteral("sites")), tr("Compare"), this);
    m_compareChosen->setToolTip(tr("Sets the selected sites side by side (select several with Ctrl or Shift)"));
    m_compareChosen->setEnabled(false);
    connect(m_compareChosen, &QAction::triggered, this, [this] {
        std::vector<Key> sites;
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
            sites.push_back(m_model->keyAt(index.row()));
        if (sites.size() > 1)
            compare(std::move(sites));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_compareChosen->setEnabled(m_table->selectionModel()->selectedRows().size() > 1); });
    m_map = new SiteMapPanel(m_workspace);
    connect(m_map, &SiteMapPanel::linkActivated, this, &SiteListView::linkActivated);
    connect(m_map, &SiteMapPanel::failed, this,
            [this](const Error &error) { m_banner->say(State::Bad, words::errorText(error)); });
    // What is chosen on the map is chosen in the list.
    connect(m_map->view(), &SiteMapView::siteChosen, this, [this](Key site) {
        if (const int row = m_model->rowOf(site); row >= 0)
            m_table->selectRow(row);
        else
            m_table->clearSelection();
    });
    connect(m_table, &TableView::rowActivated, this,
            [this](int row) { Q_EMIT linkActivated(QStringLiteral("site/") + keyToText(m_model->keyAt(row))); });

    auto *nothing = new EmptyState(QStringLiteral("sites"), tr("No site matches"),
                                   tr("Sites of the alliance stand here with their people, beds and placements."));
    auto *clear = new QAction(tr("Show all sites"), this);
    connect(clear, &QAction::triggered, this, [this] {
        Link all{QStringLiteral("sites"), {}, {}};
        if (m_mapButton->isChecked())
            all.query.insert(mapKey, QStringLiteral("1"));
        open(all);
    });
    auto *import = new QAction(tr("Import sites…"), this);
    connect(import, &QAction::triggered, this, [this] { Q_EMIT linkActivated(QStringLiteral("do/import")); });
    nothing->offer(clear);
    nothing->offer(import);

    m_listStack = new QStackedWidget;
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(nothing);
    m_listStack->addWidget(m_map);
    connect(m_model, &items::KeyedTable::loaded, this, &SiteListView::showCount);
    connect(m_model, &items::KeyedTable::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled)
            m_banner->say(State::Bad, words::errorText(error));
    });
    return m_listStack;
}

QWidget *SiteListView::makeComparison(Settings &settings)
{
    m_pace = new ChartCard(tr("Progress by site"), settings, *m_banner);
    m_maps = new ChartCard(tr("Requirements met by domain and site"), settings, *m_banner);
    for (ChartCard *card : {m_pace, m_maps})
        connect(card, &ChartCard::linkActivated, this, &SiteListView::linkActivated);
    m_figuresCard = new Card(tr("Chosen sites side by side"));
    m_figures = new SideBySide(sideBySideColumns(), this);
    m_figuresTable = new TableView(QStringLiteral("sites-side-by-side"), settings);
    m_figuresTable->setObjectName(QStringLiteral("sideBySide"));
    m_figuresTable->setAccessibleName(m_figuresCard->title());
    m_figuresTable->setModel(m_figures);
    m_figuresTable->setStandardWidths({18, 6, 8, 13, 9, 16, 11});
    m_figuresTable->setFrameShape(QFrame::NoFrame);
    m_figuresTable->horizontalHeader()->setStretchLastSection(true);
    connect(m_figuresTable, &TableView::rowActivated, this, [this](int row) {
        Q_EMIT linkActivated(QStringLiteral("site/") + keyToText(m_figures->row(row).row.site.id));
    });
    auto *all = new QAction(tr("All sites"), this);
    connect(all, &QAction::triggered, this, [this] { compare({}); });
    m_figuresCard->addAction(all);
    m_figuresCard->body()->addWidget(m_figuresTable);
    m_figuresCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // the room is for the charts
    m_figuresCard->hide();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::groups, 0, 0);
    column->setSpacing(space::groups);
    column->addWidget(m_figuresCard);
    column->addWidget(m_pace);
    column->addWidget(m_maps);
    return scrolled(content);
}

void SiteListView::open(const Link &wanted)
{
    m_opening = true;
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker all(m_all);
        const QSignalBlocker remote(m_remote);
        const QSignalBlocker map(m_mapButton);
        m_search->setText(wanted.query.value(QStringLiteral("q")));
        m_all->setChecked(wanted.query.contains(QStringLiteral("all")));
        m_remote->setChecked(wanted.query.contains(QStringLiteral("remote")));
        m_mapButton->setChecked(wanted.query.isEmpty() ? m_settings.value(Setting::View, viewName).toString() == mapKey
                                                       : wanted.query.contains(mapKey));
    }
    const auto kind = enumFromCode<SiteKind>(wanted.query.value(QStringLiteral("kind")));
    choose(m_kind, kind && wanted.query.contains(QStringLiteral("kind")) ? int(*kind) : -1);
    m_wantedMunicipality = wanted.query.value(QStringLiteral("municipality"));
    choose(m_municipality, keyFromText(m_wantedMunicipality).value_or(0));
    std::vector<Key> chosen;
    for (const QString &text : wanted.query.value(QStringLiteral("of")).split(u',', Qt::SkipEmptyParts))
        if (const auto key = keyFromText(text))
            chosen.push_back(*key);
    if (chosen != m_chosen) {
        m_chosen = std::move(chosen);
        refreshSoon();
    }
    m_tabs->setCurrentIndex(wanted.query.contains(QStringLiteral("compare")) ? 1 : 0);
    showMap(m_mapButton->isChecked());
    applyFilter();
    m_opening = false;
}

QWidget *SiteListView::firstFocus()
{
    return m_tabs->currentIndex() == 0 ? static_cast<QWidget *>(m_search) : m_pace->view();
}

void SiteListView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readComparison();
}

void SiteListView::applyFilter()
{
    query::SiteFilter filter;
    filter.text = m_search->text();
    if (const int kind = m_kind->currentData().toInt(); kind >= 0)
        filter.kind = SiteKind(kind);
    filter.municipality = m_municipality->currentData().toLongLong();
    filter.membersOnly = !m_all->isChecked();
    filter.remoteOnly = m_remote->isChecked();
    m_model->setFilter(filter);
    m_map->setFilter(filter);
    if (!m_opening)
        Q_EMIT filterChanged(link());
}

QString SiteListView::link() const
{
    Link link{QStringLiteral("sites"), {}, {}};
    if (!m_search->text().isEmpty())
        link.query.insert(QStringLiteral("q"), m_search->text());
    if (const int kind = m_kind->currentData().toInt(); kind >= 0)
        link.query.insert(QStringLiteral("kind"), enumCode(SiteKind(kind)));
    if (const Key municipality = m_municipality->currentData().toLongLong(); municipality != 0)
        link.query.insert(QStringLiteral("municipality"), keyToText(municipality));
    if (m_all->isChecked())
        link.query.insert(QStringLiteral("all"), QStringLiteral("1"));
    if (m_remote->isChecked())
        link.query.insert(QStringLiteral("remote"), QStringLiteral("1"));
    if (m_mapButton->isChecked())
        link.query.insert(mapKey, QStringLiteral("1"));
    if (m_tabs->currentIndex() == 1)
        link.query.insert(QStringLiteral("compare"), QStringLiteral("1"));
    QStringList chosen;
    for (const Key site : m_chosen)
        chosen << keyToText(site);
    if (!chosen.isEmpty())
        link.query.insert(QStringLiteral("of"), chosen.join(u','));
    return link.text();
}

void SiteListView::showCount()
{
    m_count->setText(tr("%n sites", nullptr, m_model->rowCount()));
    showMap(m_mapButton->isChecked());
}

void SiteListView::showMap(bool map)
{
    const int row = m_table->currentIndex().row();
    m_listStack->setCurrentWidget(m_model->isLoaded() && m_model->rowCount() == 0 ? m_listStack->widget(1)
                                      : map                                       ? static_cast<QWidget *>(m_map)
                                                                                  : m_table);
    if (map && row >= 0)
        m_map->view()->choose(m_model->keyAt(row));
}

void SiteListView::readMunicipalities()
{
    using Choices = std::vector<std::pair<Key, QString>>;
    m_workspace.read<Choices>(
        this,
        [](storage::Database &database, const query::CancelToken &) { return query::siteMunicipalities(database); },
        [this](const Result<Choices> &choices) {
            if (!choices)
                return m_banner->say(State::Bad, words::errorText(choices.error()));
            const QVariant chosen = m_wantedMunicipality.isEmpty()
                ? m_municipality->currentData()
                : QVariant(qint64(keyFromText(m_wantedMunicipality).value_or(0)));
            {
                const QSignalBlocker quiet(m_municipality);
                while (m_municipality->count() > 1)
                    m_municipality->removeItem(1);
                for (const auto &[key, name] : choices.value())
                    m_municipality->addItem(name, qint64(key));
            }
            choose(m_municipality, chosen);
            if (m_municipality->currentData().toLongLong() != m_model->filter().municipality) {
                m_opening = true;
                applyFilter();
                m_opening = false;
            }
        });
}

void SiteListView::compare(std::vector<Key> sites)
{
    m_chosen = std::move(sites);
    refreshSoon();
    if (m_tabs->currentIndex() == 1)
        Q_EMIT filterChanged(link());
    else
        m_tabs->setCurrentIndex(1);
}

void SiteListView::refreshSoon()
{
    m_stale = true;
    m_refresh.start();
}

void SiteListView::readComparison()
{
    // Comparing reads everybody: only when somebody looks.
    if (!m_stale || m_tabs->currentIndex() != 1 || !isVisible())
        return;
    m_stale = false;
    if (m_compare)
        m_compare->cancel();
    Q_EMIT busyChanged(true);
    m_compare = m_workspace.read<Comparison>(
        this,
        [asOf = m_workspace.asOf(), plans = &m_workspace.plans(),
         chosen = m_chosen](storage::Database &database, const query::CancelToken &token) -> Result<Comparison> {
            Comparison found;
            Result<void> state;
            take(query::compareSites(database, *plans, asOf, token), found.sites, state);
            if (state)
                take(query::regionMaps(database, *plans, asOf, token), found.maps, state);
            if (state && !chosen.empty())
                take(query::sideBySide(database, chosen, found.sites, asOf.happened), found.figures, state);
            if (!state)
                return state.error();
            keep(found.sites, chosen, std::mem_fn(&query::SiteStanding::site));
            for (query::RegionMap &map : found.maps) {
                keep(map.sites, chosen, std::mem_fn(&query::RegionMap::Column::site));
                map.n = 0;
                for (const query::RegionMap::Column &column : map.sites)
                    map.n += column.people;
            }
            std::erase_if(found.maps, [](const query::RegionMap &map) { return map.sites.empty(); });
            return found;
        },
        [this](const Result<Comparison> &read) {
            Q_EMIT busyChanged(false);
            if (!read) {
                m_banner->say(State::Bad, words::errorText(read.error()));
                return;
            }
            m_banner->clear();
            showComparison(read.value().sites, read.value().maps, read.value().figures);
        });
}

void SiteListView::showComparison(const std::vector<query::SiteStanding> &sites,
                                  const std::vector<query::RegionMap> &maps, std::vector<query::SiteFigures> figures)
{
    m_pace->setChart(report::siteComparisonChart(sites));
    std::vector<ChartCard::Choice> choices;
    for (const query::RegionMap &map : maps)
        choices.push_back({words::pick(map.title.ja, map.title.en), report::regionMapChart(map)});
    m_maps->setVisible(!choices.empty());
    m_maps->setCharts(std::move(choices));
    m_figures->setRows(std::move(figures));
    m_figuresCard->setCaption(
        tr("%1, up to the day").arg(words::fiscalYearText(fiscalYearOf(m_workspace.asOf().happened))));
    m_figuresCard->setVisible(m_figures->rowCount() > 0);
    constexpr int mostRows = 8;
    m_figuresTable->fitRows(mostRows);
}

} // namespace kz

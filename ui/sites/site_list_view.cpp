#include "ui/sites/site_list_view.h"

#include "models/report/site_charts.h"
#include "models/words/words.h"
#include "ui/charts/chart_view.h"
#include "ui/sites/chart_card.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>

namespace kz {

namespace {

struct Comparison {
    std::vector<query::SiteStanding> sites;
    std::vector<query::RegionMap> maps;
};

void choose(QComboBox *box, const QVariant &data)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

SiteListView::SiteListView(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new items::SiteTableModel(workspace, this))
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
    m_tabs->addTab(makeComparison(), tr("Comparison"));

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
    connect(m_search, &SearchField::searched, this, &SiteListView::applyFilter);
    connect(m_search, &SearchField::leftForList, this, [this] {
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
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table, &TableView::rowActivated, this,
            [this](int row) { Q_EMIT linkActivated(QStringLiteral("site/") + keyToText(m_model->keyAt(row))); });

    auto *nothing = new EmptyState(QStringLiteral("sites"), tr("No site matches"),
                                   tr("Sites of the alliance stand here with their people, beds and placements."));
    auto *clear = new QAction(tr("Show all sites"), this);
    connect(clear, &QAction::triggered, this, [this] { open(Link{QStringLiteral("sites"), {}, {}}); });
    auto *import = new QAction(tr("Import sites…"), this);
    connect(import, &QAction::triggered, this, [this] { Q_EMIT linkActivated(QStringLiteral("do/import")); });
    nothing->offer(clear);
    nothing->offer(import);

    m_listStack = new QStackedWidget;
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(nothing);
    connect(m_model, &items::KeyedTable::loaded, this, &SiteListView::showCount);
    connect(m_model, &items::KeyedTable::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled)
            m_banner->say(State::Bad, words::errorText(error));
    });
    return m_listStack;
}

QWidget *SiteListView::makeComparison()
{
    m_pace = new ChartCard(tr("Progress by site"));
    m_maps = new ChartCard(tr("Requirements met by domain and site"));
    for (ChartCard *card : {m_pace, m_maps})
        connect(card, &ChartCard::linkActivated, this, &SiteListView::linkActivated);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::groups, 0, 0);
    column->setSpacing(space::groups);
    column->addWidget(m_pace);
    column->addWidget(m_maps);
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus); // what stands in it takes the keyboard
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    return area;
}

void SiteListView::open(const Link &wanted)
{
    m_opening = true;
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker all(m_all);
        const QSignalBlocker remote(m_remote);
        m_search->setText(wanted.query.value(QStringLiteral("q")));
        m_all->setChecked(wanted.query.contains(QStringLiteral("all")));
        m_remote->setChecked(wanted.query.contains(QStringLiteral("remote")));
    }
    const auto kind = enumFromCode<SiteKind>(wanted.query.value(QStringLiteral("kind")));
    choose(m_kind, kind && wanted.query.contains(QStringLiteral("kind")) ? int(*kind) : -1);
    m_wantedMunicipality = wanted.query.value(QStringLiteral("municipality"));
    choose(m_municipality, keyFromText(m_wantedMunicipality).value_or(0));
    m_tabs->setCurrentIndex(wanted.query.contains(QStringLiteral("compare")) ? 1 : 0);
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
    if (m_tabs->currentIndex() == 1)
        link.query.insert(QStringLiteral("compare"), QStringLiteral("1"));
    return link.text();
}

void SiteListView::showCount()
{
    m_count->setText(tr("%n sites", nullptr, m_model->rowCount()));
    m_listStack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

void SiteListView::readMunicipalities()
{
    using Choices = std::vector<std::pair<Key, QString>>;
    m_workspace.read<Choices>(
        this,
        [](storage::Database &database, const query::CancelToken &) { return query::siteMunicipalities(database); },
        [this](const Result<Choices> &choices) {
            if (!choices)
                return;
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
        [asOf = m_workspace.asOf(), plans = &m_workspace.plans()](
            storage::Database &database, const query::CancelToken &token) -> Result<Comparison> {
            auto sites = query::compareSites(database, *plans, asOf, token);
            if (!sites)
                return sites.error();
            auto maps = query::regionMaps(database, *plans, asOf, token);
            if (!maps)
                return maps.error();
            return Comparison{std::move(sites).value(), std::move(maps).value()};
        },
        [this](const Result<Comparison> &read) {
            Q_EMIT busyChanged(false);
            if (!read) {
                m_banner->say(State::Bad, words::errorText(read.error()));
                return;
            }
            m_banner->clear();
            m_pace->setChart(report::siteComparisonChart(read.value().sites));
            std::vector<ChartCard::Choice> maps;
            for (const query::RegionMap &map : read.value().maps)
                maps.push_back({words::pick(map.title.ja, map.title.en), report::regionMapChart(map)});
            m_maps->setVisible(!maps.empty());
            m_maps->setCharts(std::move(maps));
        });
}

} // namespace kz

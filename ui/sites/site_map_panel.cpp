#include "ui/sites/site_map_panel.h"

#include "ui/sites/site_map_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include <tuple>

namespace kz {

SiteMapPanel::SiteMapPanel(items::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_view(new SiteMapView), m_stack(new QStackedWidget),
      m_notes(new TextLabel(TextSize::Caption))
{
    layOut();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &SiteMapPanel::read);
    connect(m_view, &SiteMapView::siteOpened, this,
            [this](Key site) { Q_EMIT linkActivated(QStringLiteral("site/") + keyToText(site)); });
    connect(m_view, &SiteMapView::copyWanted, this, &SiteMapPanel::copy);
    connect(&workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        for (const char *table : {"site", "municipality", "affiliation", "placement"})
            if (changes.touches(table))
                return refreshSoon();
    });
    connect(&workspace, &items::Workspace::asOfChanged, this, &SiteMapPanel::refreshSoon);
    connect(&workspace, &items::Workspace::fileChangedElsewhere, this, &SiteMapPanel::refreshSoon);
}

SiteMapPanel::~SiteMapPanel()
{
    if (m_reading)
        m_reading->cancel();
}

void SiteMapPanel::layOut()
{
    auto *nothing = new EmptyState(QStringLiteral("map"), tr("No place on the map"),
                                   tr("Sites stand where their municipality lies. Import a list of municipalities with "
                                      "latitude and longitude, and give the sites their municipality."));
    auto *import = new QAction(tr("Import municipalities…"), this);
    connect(import, &QAction::triggered, this, [this] { Q_EMIT linkActivated(QStringLiteral("do/import")); });
    nothing->offer(import);
    m_stack->addWidget(m_view);
    m_stack->addWidget(nothing);

    m_notes->setTone(ThemeRole::Muted);
    m_notes->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::base);
    line->addWidget(m_notes, 1);
    const auto button = [&](const char *icon, const QString &text, const QString &hint, auto act) {
        auto *made = new QToolButton;
        made->setIcon(lineIcon(QLatin1String(icon)));
        made->setToolTip(hint);
        made->setAccessibleName(text);
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, m_view, act);
        line->addWidget(made);
        return made;
    };
    constexpr double step = 1.4;
    button("minus", tr("Farther away"), tr("Farther away (−)"), [this] { m_view->zoomBy(1 / step); });
    button("plus", tr("Nearer"), tr("Nearer (+)"), [this] { m_view->zoomBy(step); });
    button("target", tr("All in sight"), tr("All in sight (0)"), [this] { m_view->fit(); });
    QToolButton *more = button("more", tr("Map: copy, save"), tr("Copy, save"), [] {});
    more->setMenu(makeMenu());
    more->setPopupMode(QToolButton::InstantPopup);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_stack, 1);
    column->addLayout(line);
}

QMenu *SiteMapPanel::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("Copy"), this, &SiteMapPanel::copy);
    const std::tuple<QString, QString, QString> formats[]
        = {{QStringLiteral("png"), tr("Save as picture (PNG)…"), tr("PNG picture (*.png)")},
           {QStringLiteral("svg"), tr("Save as drawing (SVG)…"), tr("SVG drawing (*.svg)")},
           {QStringLiteral("pdf"), tr("Save as PDF…"), tr("PDF document (*.pdf)")}};
    for (const auto &[suffix, text, filter] : formats)
        menu->addAction(text, this, [this, suffix = suffix, filter = filter] { askWhereToSave(suffix, filter); });
    m_view->addActions(menu->actions());
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    return menu;
}

void SiteMapPanel::copy()
{
    const SiteMapScene scene = m_view->sceneForFiles();
    constexpr double sharp = 2;
    QGuiApplication::clipboard()->setImage(charts::pictureImage(scene.picture(), sharp));
}

void SiteMapPanel::askWhereToSave(const QString &suffix, const QString &filter)
{
    m_files.choose(this,
                   {.kind = FileRequest::Kind::Save,
                    .title = tr("Save map"),
                    .folder = {},
                    .suggested = tr("Map of sites") + u'.' + suffix,
                    .suffix = suffix,
                    .filters = {filter}},
                   [this](const QString &path) { saveTo(path); });
}

void SiteMapPanel::saveTo(const QString &path)
{
    const SiteMapScene scene = m_view->sceneForFiles();
    if (const auto done = charts::writePicture(scene.picture(), path); !done)
        Q_EMIT failed(done.error());
}

void SiteMapPanel::setFilter(const query::SiteFilter &filter)
{
    m_filter = filter;
    m_fit = true;
    refreshSoon();
}

void SiteMapPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void SiteMapPanel::refreshSoon()
{
    m_stale = true;
    m_refresh.start();
}

void SiteMapPanel::read()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    if (m_reading)
        m_reading->cancel();
    m_reading = m_workspace.read<query::SiteMap>(
        this,
        [filter = m_filter, day = m_workspace.asOf().happened](
            storage::Database &database, const query::CancelToken &) { return query::siteMap(database, filter, day); },
        [this](const Result<query::SiteMap> &map) {
            if (map)
                show(map.value());
            else
                Q_EMIT failed(map.error());
        });
}

void SiteMapPanel::show(const query::SiteMap &map)
{
    QStringList notes;
    if (map.off.withoutMunicipality > 0)
        notes << tr("%n sites have no municipality and are not on the map.", nullptr, map.off.withoutMunicipality);
    if (map.off.withoutCoordinates > 0)
        notes << tr("%n sites are not on the map, because no latitude and longitude of their municipality are known.",
                    nullptr, map.off.withoutCoordinates);
    if (map.cut)
        notes << tr("The map shows the %n sites with most people; narrow the list to see others.", nullptr,
                    int(map.sites.size()));
    m_notes->setText(notes.join(u'\n'));
    m_stack->setCurrentIndex(map.sites.empty() ? 1 : 0);
    m_view->setMap(map, std::exchange(m_fit, false));
}

} // namespace kz

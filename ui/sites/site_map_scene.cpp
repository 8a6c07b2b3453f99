#include "ui/sites/site_map_scene.h"

#include "models/words/words.h"
#include "ui/sites/map_labels.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace kz {

namespace {

constexpr double wordGap = 3; ///< between a dot and its words

} // namespace

void SiteMapScene::setMap(query::SiteMap map)
{
    m_map = std::move(map);
    m_groups.clear();
    m_groupOf.clear();
    if (!m_map.sites.empty()) {
        const auto [south, north] = std::ranges::minmax(m_map.sites, {}, &storage::SiteOnMap::latitude);
        const auto [west, east] = std::ranges::minmax(m_map.sites, {}, &storage::SiteOnMap::longitude);
        m_projection = {(south.latitude + north.latitude) / 2, (west.longitude + east.longitude) / 2};
    }
    QHash<Key, int> groups;
    for (size_t i = 0; i < m_map.sites.size(); ++i) {
        const storage::SiteOnMap &site = m_map.sites[i];
        auto group = groups.find(site.municipality);
        if (group == groups.end()) {
            group = groups.insert(site.municipality, int(m_groups.size()));
            m_groups.push_back({site.municipalityName, m_projection.kilometres(site.latitude, site.longitude), {}});
        }
        m_groups[size_t(*group)].sites.push_back(int(i));
        m_groupOf.push_back(*group);
    }
    measure();
}

void SiteMapScene::setStyle(const charts::ChartStyle &style)
{
    m_style = style;
    measure();
}

void SiteMapScene::measure()
{
    m_layout = {};
    m_radii.clear();
    m_words.clear();
    m_groupWords.clear();
    const QFontMetricsF metrics(m_style.caption());
    for (size_t i = 0; i < m_map.sites.size(); ++i) {
        const storage::SiteOnMap &site = m_map.sites[i];
        m_radii.push_back(radiusFor(site.there) + (site.remote || site.island ? ringWidth() : 0));
        m_words.emplace_back(metrics.horizontalAdvance(labelOf(int(i))) + 1, metrics.height());
    }
    for (const Group &group : m_groups)
        m_groupWords.push_back(
            group.sites.size() > 1 ? QSizeF(metrics.horizontalAdvance(group.name) + 1, metrics.height()) : QSizeF());
}

double SiteMapScene::radiusFor(int people) const
{
    // Areas are what the eye compares.
    constexpr int least = 16; // so that a region of three people is not drawn like one of three hundred
    const int most = m_map.sites.empty() ? least : std::max(least, m_map.sites.front().there);
    return m_style.em() * std::max(0.38, 1.5 * std::sqrt(double(people) / most));
}

QString SiteMapScene::labelOf(int site) const
{
    return QFontMetricsF(m_style.caption())
        .elidedText(m_map.sites[size_t(site)].name, Qt::ElideRight, m_style.em() * 16);
}

void SiteMapScene::setSize(QSizeF size)
{
    m_size = size;
    m_window.size = QSizeF(std::max(1.0, size.width() - legendWidth()), size.height());
}

void SiteMapScene::fit()
{
    std::vector<QPointF> homes;
    for (const Group &group : m_groups)
        homes.push_back(group.home);
    // Room for half a spiral and a name.
    const double em = m_style.em();
    m_window = MapWindow::around(homes, m_window.size, QMarginsF(4 * em, 4 * em, 10 * em, 5 * em));
}

const SiteMapScene::Layout &SiteMapScene::layout() const
{
    if (m_layout.scale == m_window.scale)
        return m_layout;
    // A spiral may reach as far as this on the screen, and over some kilometres where that is more.
    const double limit = std::max(m_style.em() * 5, 3 * m_window.scale);
    Layout laid{.scale = m_window.scale, .dots = std::vector<QPointF>(m_radii.size()), .labels = {}, .groupLabels = {}};
    std::vector<double> reach(m_groups.size());
    for (size_t g = 0; g < m_groups.size(); ++g) {
        const Group &group = m_groups[g];
        std::vector<double> radii;
        for (const int site : group.sites)
            radii.push_back(m_radii[size_t(site)]);
        const std::vector<QPointF> offsets = spiral(radii, m_style.em() * 0.7, limit);
        for (size_t i = 0; i < offsets.size(); ++i) {
            laid.dots[size_t(group.sites[i])] = group.home * laid.scale + offsets[i];
            reach[g] = std::max(reach[g], std::hypot(offsets[i].x(), offsets[i].y()) + radii[i]);
        }
    }
    std::vector<LabelWish> wishes;
    wishes.reserve(m_groups.size() + m_radii.size());
    for (size_t i = 0; i < m_radii.size(); ++i)
        wishes.push_back({laid.dots[i], m_radii[i], m_words[i]});
    for (size_t g = 0; g < m_groups.size(); ++g)
        wishes.push_back({m_groups[g].home * laid.scale, reach[g], m_groupWords[g], false});
    laid.labels = placeLabels(wishes, wordGap);
    laid.groupLabels.assign(laid.labels.begin() + std::ptrdiff_t(m_radii.size()), laid.labels.end());
    laid.labels.resize(m_radii.size());
    m_layout = std::move(laid);
    return m_layout;
}

QPointF SiteMapScene::shift() const
{
    return QPointF(m_window.size.width(), m_window.size.height()) / 2 - m_window.middle * m_window.scale;
}

int SiteMapScene::indexOf(Key site) const
{
    const auto found = std::ranges::find(m_map.sites, site, &storage::SiteOnMap::site);
    return found == m_map.sites.end() ? -1 : int(found - m_map.sites.begin());
}

QPointF SiteMapScene::placeOf(int site) const
{
    return layout().dots[size_t(site)] + shift();
}

std::vector<QPointF> SiteMapScene::places() const
{
    std::vector<QPointF> found = layout().dots;
    for (QPointF &place : found)
        place += shift();
    return found;
}

int SiteMapScene::siteAt(QPointF place) const
{
    if (!QRectF(QPointF(), m_window.size).contains(place))
        return -1;
    const double nearby = m_style.em() * 0.4;
    int found = -1;
    double least = 0;
    for (size_t i = 0; i < m_radii.size(); ++i) {
        const QPointF way = layout().dots[i] + shift() - place;
        const double outside = std::hypot(way.x(), way.y()) - m_radii[i];
        if (outside <= nearby && (found < 0 || outside <= least)) { // of two under the mouse, the one drawn on top
            found = int(i);
            least = std::max(0.0, outside);
        }
    }
    return found;
}

QString SiteMapScene::words(int index) const
{
    const storage::SiteOnMap &site = m_map.sites[size_t(index)];
    QStringList marks{words::enumText(site.kind), site.municipalityName};
    if (site.remote)
        marks << tr("Remote area");
    if (site.island)
        marks << tr("Island");
    QStringList lines{site.name, words::listText(marks),
                      tr("n = %1 there now: %2 belong there, %3 are placed there")
                          .arg(words::numberText(site.there, 0), words::numberText(site.people, 0),
                               words::numberText(site.placements, 0))};
    if (const Group &group = m_groups[size_t(m_groupOf[size_t(index)])]; group.sites.size() > 1)
        lines << tr("One of %n sites in %1, which stand around its place", nullptr, int(group.sites.size()))
                     .arg(group.name);
    return lines.join(u'\n');
}

QString SiteMapScene::title() const
{
    return tr("Sites and who is there, %1").arg(words::dayText(m_map.day));
}

} // namespace kz

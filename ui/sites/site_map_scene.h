#pragma once

#include "models/query/site_map.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/picture_files.h"
#include "ui/sites/map_geometry.h"

#include <QCoreApplication>

#include <optional>

class QPainter;

namespace kz {

/// A map of sites without tiles, as it is drawn on the screen, copied and saved: dots as large as there are people,
/// kinds told apart by colour and shape, names where there is room, a legend and a scale. Sites of one municipality,
/// of which no more is known than where that lies, stand around its place. Dots and labels are laid out once for each
/// scale: moving the map only shifts them.
class SiteMapScene
{
    Q_DECLARE_TR_FUNCTIONS(SiteMapScene)
public:
    void setMap(query::SiteMap map); ///< the window stays
    const query::SiteMap &map() const { return m_map; }
    void setStyle(const charts::ChartStyle &style);
    const charts::ChartStyle &style() const { return m_style; }

    void setSize(QSizeF size); ///< of all, with the legend
    void setWindow(const MapWindow &window) { m_window = window; }
    const MapWindow &window() const { return m_window; } ///< the map without the legend
    /// All sites in sight.
    void fit();

    /// Sites by their place in the map.
    int indexOf(Key site) const;
    int siteAt(QPointF place) const; ///< -1: none
    QPointF placeOf(int site) const;
    double radiusOf(int site) const { return m_radii[size_t(site)]; }
    bool isLabelled(int site) const { return layout().labels[size_t(site)].has_value(); }
    std::vector<QPointF> places() const;
    /// Name, kind, municipality and figures, a line each.
    QString words(int site) const;
    QString title() const;

    void paint(QPainter &painter) const;
    /// With a title over it, to be copied and saved. The scene outlives it.
    charts::Picture picture() const;
    /// A ring around a site, and its name where there was no room for it.
    void paintChosen(QPainter &painter, int site) const;

private:
    struct Group {
        QString name;
        QPointF home; ///< in kilometres
        std::vector<int> sites;
    };
    /// In pixels from the middle of the projection.
    struct Layout {
        double scale = 0;
        std::vector<QPointF> dots;
        std::vector<std::optional<QRectF>> labels;
        std::vector<std::optional<QRectF>> groupLabels;
    };

    const Layout &layout() const;
    void measure();
    QPointF shift() const; ///< from there to the window
    QString labelOf(int site) const;
    void paintDot(QPainter &painter, QPointF at, const storage::SiteOnMap &site, double radius) const;
    void paintGroups(QPainter &painter) const;
    void paintScale(QPainter &painter) const;
    void paintLegend(QPainter &painter, const QRectF &box) const;
    double radiusFor(int people) const;
    double ringWidth() const { return m_style.em() * 0.25; }
    double legendWidth() const { return m_style.em() * 15; }

    query::SiteMap m_map;
    charts::ChartStyle m_style;
    QSizeF m_size;
    MapWindow m_window;
    MapProjection m_projection;
    std::vector<Group> m_groups;
    std::vector<int> m_groupOf;
    std::vector<double> m_radii; ///< with the ring of remote sites
    std::vector<QSizeF> m_words; ///< of the labels
    std::vector<QSizeF> m_groupWords;
    mutable Layout m_layout;
};

} // namespace kz

#pragma once

#include "ui/sites/site_map_scene.h"

#include <QPixmap>
#include <QWidget>

namespace kz {

/// The map under mouse and keyboard. Dragging moves it, the wheel, + and − zoom, 0 shows everything again; arrows lead
/// to the nearest site that way, Enter or a double click opens it.
class SiteMapView : public QWidget
{
    Q_OBJECT
public:
    explicit SiteMapView(QWidget *parent = nullptr);

    /// `fit`: shows all of them; otherwise the part of the map in sight stays, as far as the person chose one.
    void setMap(query::SiteMap map, bool fit);
    const SiteMapScene &scene() const { return m_scene; }
    /// The same as it would be saved: light, in the face of printed things, with what is in sight.
    SiteMapScene sceneForFiles() const;

    Key chosen() const { return m_chosen; }
    void choose(Key site); ///< and brings it into sight

    void zoomBy(double factor);
    void fit();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void siteChosen(kz::Key site);
    void siteOpened(kz::Key site);
    void copyWanted(); ///< Ctrl+C, which the window's Edit menu owns elsewhere

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void setWindow(const MapWindow &window);
    void redraw();
    void applyStyle();
    void walk(Direction direction);
    void announce();

    SiteMapScene m_scene;
    Key m_chosen = 0;
    bool m_fitted = true; ///< until the person moves or zooms
    QPixmap m_picture;    ///< the map without what is chosen; null: to be drawn anew
    QPointF m_pressedAt;
    MapWindow m_pressedWindow;
    bool m_dragging = false;
};

} // namespace kz

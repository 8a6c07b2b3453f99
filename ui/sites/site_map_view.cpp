#include "ui/sites/site_map_view.h"

#include "ui/widgets/accessible_role.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace kz {

namespace {
constexpr double zoomStep = 1.4;
}

SiteMapView::SiteMapView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    announceAs<SiteMapView, QAccessible::Chart>();
    setAccessibleName(tr("Map of sites"));
    applyStyle();
}

void SiteMapView::setMap(query::SiteMap map, bool fitted)
{
    m_scene.setMap(std::move(map));
    if (m_scene.indexOf(m_chosen) < 0)
        m_chosen = 0;
    if (fitted)
        m_fitted = true;
    if (m_fitted)
        m_scene.fit();
    announce();
    redraw();
}

SiteMapScene SiteMapView::sceneForFiles() const
{
    SiteMapScene scene = m_scene;
    const MapWindow shown = scene.window();
    scene.setStyle(charts::ChartStyle::file());
    scene.setSize(size());
    MapWindow window = scene.window();
    window.middle = shown.middle;
    window.scale = shown.scale;
    scene.setWindow(window);
    return scene;
}

void SiteMapView::applyStyle()
{
    const bool dark = Theme::of(palette()).isDark();
    m_scene.setStyle(
        charts::ChartStyle::screen(font(), dark ? charts::ChartColours::dark() : charts::ChartColours::light()));
    m_scene.setSize(size());
    redraw();
}

void SiteMapView::redraw()
{
    m_picture = {};
    update();
}

void SiteMapView::setWindow(const MapWindow &window)
{
    m_fitted = false;
    m_scene.setWindow(window);
    redraw();
}

void SiteMapView::fit()
{
    m_fitted = true;
    m_scene.fit();
    redraw();
}

void SiteMapView::zoomBy(double factor)
{
    const QSizeF area = m_scene.window().size;
    const int site = m_scene.indexOf(m_chosen);
    setWindow(
        m_scene.window().zoomed(factor, site >= 0 ? m_scene.placeOf(site) : QPointF(area.width(), area.height()) / 2));
}

void SiteMapView::choose(Key wanted)
{
    const int site = m_scene.indexOf(wanted);
    const Key chosen = site < 0 ? 0 : wanted;
    if (site >= 0) {
        const QSizeF area = m_scene.window().size;
        const double room = std::min({60.0, area.width() / 4, area.height() / 4});
        const QPointF at = m_scene.placeOf(site);
        const QPointF inside(std::clamp(at.x(), room, area.width() - room),
                             std::clamp(at.y(), room, area.height() - room));
        if (!QRectF(QPointF(), area).contains(at))
            setWindow(m_scene.window().moved(inside - at));
    }
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    announce();
    update();
    Q_EMIT siteChosen(m_chosen);
}

void SiteMapView::announce()
{
    const int site = m_scene.indexOf(m_chosen);
    setAccessibleDescription(site < 0 ? tr("Arrow keys lead from site to site, Enter opens one.")
                                      : m_scene.words(site).replace(u'\n', QStringLiteral(". ")));
}

void SiteMapView::walk(Direction direction)
{
    if (m_scene.map().sites.empty())
        return;
    const int from = m_scene.indexOf(m_chosen);
    const int to = from < 0 ? 0 : nearestTowards(m_scene.places(), from, direction); // first, where most people are
    if (to >= 0)
        choose(m_scene.map().sites[size_t(to)].site);
}

QSize SiteMapView::minimumSizeHint() const
{
    const int em = QFontInfo(font()).pixelSize();
    return QSize(em * 32, em * 16);
}

void SiteMapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyStyle();
}

void SiteMapView::resizeEvent(QResizeEvent *)
{
    m_scene.setSize(size());
    if (m_fitted)
        m_scene.fit();
    redraw();
}

void SiteMapView::paintEvent(QPaintEvent *)
{
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
    if (m_picture.size() != pixels) {
        m_picture = QPixmap(pixels);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&m_picture);
        m_scene.paint(painter);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (const int site = m_scene.indexOf(m_chosen); site >= 0)
        m_scene.paintChosen(painter, site);
    if (hasFocus()) {
        painter.setPen(QPen(Theme::of(palette()).color(ThemeRole::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void SiteMapView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return Q_EMIT copyWanted();
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(Direction::Left);
    case Qt::Key_Right:
        return walk(Direction::Right);
    case Qt::Key_Up:
        return walk(Direction::Up);
    case Qt::Key_Down:
        return walk(Direction::Down);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(zoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / zoomStep);
    case Qt::Key_0:
        return fit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen != 0)
            Q_EMIT siteOpened(m_chosen);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SiteMapView::wheelEvent(QWheelEvent *event)
{
    constexpr double notch = 120;
    if (const int turned = event->angleDelta().y(); turned != 0)
        setWindow(m_scene.window().zoomed(std::pow(zoomStep, turned / notch), event->position()));
    event->accept();
}

void SiteMapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressedAt = event->position();
    m_pressedWindow = m_scene.window();
}

void SiteMapView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF way = event->position() - m_pressedAt;
    if (!(event->buttons() & Qt::LeftButton)) {
        setCursor(m_scene.siteAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    m_dragging = m_dragging || way.manhattanLength() >= QApplication::startDragDistance();
    if (m_dragging) {
        setCursor(Qt::ClosedHandCursor);
        setWindow(m_pressedWindow.moved(way));
    }
}

void SiteMapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const int site = m_scene.siteAt(event->position());
    if (!m_dragging)
        choose(site >= 0 ? m_scene.map().sites[size_t(site)].site : 0);
    m_dragging = false;
    setCursor(Qt::ArrowCursor);
}

void SiteMapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int site = m_scene.siteAt(event->position()); site >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT siteOpened(m_scene.map().sites[size_t(site)].site);
}

bool SiteMapView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        event->accept();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int site = m_scene.siteAt(help->pos()); site >= 0)
        QToolTip::showText(help->globalPos(), m_scene.words(site), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace kz

#include "ui/reports/page_preview.h"

#include "models/report/page_style.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace kz {

namespace {

constexpr double screenPixelsPerPoint = 96.0 / 72;
constexpr double leastZoom = 0.25;
constexpr double mostZoom = 4;
constexpr int gap = space::groups;
constexpr int mostPictures = 6; ///< kept; a page of A4 at full size takes some megabytes

} // namespace

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    announceAs<PagePreview, QAccessible::Document>();
    setAccessibleName(tr("Preview of the report"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    verticalScrollBar()->setSingleStep(40);
}

void PagePreview::setPages(std::shared_ptr<const report::PageLayout> pages)
{
    m_pages = std::move(pages);
    refresh();
}

int PagePreview::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(middle / (pageSize().height() + gap) + 1, 1, pageCount());
}

double PagePreview::zoom() const
{
    return pixelsPerPoint() / screenPixelsPerPoint;
}

void PagePreview::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    refresh();
}

void PagePreview::fitWidth()
{
    m_zoom = 0;
    refresh();
}

double PagePreview::pixelsPerPoint() const
{
    if (m_zoom > 0)
        return m_zoom * screenPixelsPerPoint;
    const double room = std::max(100, viewport()->width() - 2 * gap);
    return std::min(room / sheet().width, 1.5 * screenPixelsPerPoint);
}

report::Sheet PagePreview::sheet() const
{
    return m_pages ? m_pages->sheet() : report::Sheet();
}

QSize PagePreview::pageSize() const
{
    return QSizeF(sheet().width * pixelsPerPoint(), sheet().height * pixelsPerPoint()).toSize();
}

void PagePreview::refresh()
{
    m_pictures.clear();
    const QSize page = pageSize();
    const int height = pageCount() * (page.height() + gap) + gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, page.width() + 2 * gap - viewport()->width()));
    viewport()->update();
    Q_EMIT changed();
}

const QPixmap &PagePreview::picture(int number)
{
    const auto found = m_pictures.constFind(number);
    if (found != m_pictures.constEnd())
        return *found;
    if (m_pictures.size() >= mostPictures)
        m_pictures.clear();
    const double ratio = devicePixelRatioF();
    QPixmap picture(pageSize() * ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(pixelsPerPoint() * ratio, pixelsPerPoint() * ratio);
    m_pages->paintPage(&painter, number);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return *m_pictures.insert(number, picture);
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme &theme = Theme::of(palette());
    painter.fillRect(viewport()->rect(), theme.color(ThemeRole::Surface));
    const QSize page = pageSize();
    const int left = std::max(gap, (viewport()->width() - page.width()) / 2) - horizontalScrollBar()->value();
    for (int number = 1; number <= pageCount(); ++number) {
        const QRect at(QPoint(left, gap + (number - 1) * (page.height() + gap) - verticalScrollBar()->value()), page);
        if (!at.intersects(viewport()->rect()))
            continue;
        painter.drawPixmap(at, picture(number));
        painter.setPen(theme.color(ThemeRole::Line));
        painter.drawRect(at.adjusted(0, 0, -1, -1));
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refresh();
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(zoom() * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    event->accept();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return setZoom(zoom() * 1.25);
        case Qt::Key_Minus:
            return setZoom(zoom() / 1.25);
        case Qt::Key_0:
            return fitWidth();
        default:
            break;
        }
    }
    if (event->key() == Qt::Key_Home)
        return verticalScrollBar()->setValue(0);
    if (event->key() == Qt::Key_End)
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    QAbstractScrollArea::keyPressEvent(event);
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT changed();
}

void PagePreview::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace kz

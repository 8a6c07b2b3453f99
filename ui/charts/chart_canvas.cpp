#include "ui/charts/chart_canvas.h"

#include "models/report/chart_table.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace kz::charts {

namespace {

/// A chart is announced as one; what it shows stands in its name and description.
QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<ChartCanvas *>(object);
    return canvas ? new QAccessibleWidget(canvas, QAccessible::Chart) : nullptr;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent) : QChartView(parent), m_chart(new SpecChart)
{
    [[maybe_unused]] static const bool announced = [] {
        QAccessible::installFactory(chartInterface);
        return true;
    }();
    QChartView::setChart(m_chart);
    setFrameShape(QFrame::NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::NoContextMenu); // the view around it has one
    m_style.body = font();
}

void ChartCanvas::setChart(const report::ChartSpec &spec, const ChartStyle &style)
{
    m_spec = spec;
    m_style = style;
    if (!current())
        setAccessibleDescription(report::chartDescription(m_spec));
    scheduleDrawing();
}

void ChartCanvas::scheduleDrawing()
{
    if (m_drawingScheduled)
        return;
    m_drawingScheduled = true;
    QTimer::singleShot(0, this, &ChartCanvas::draw);
}

void ChartCanvas::draw()
{
    m_drawingScheduled = false;
    m_hovered = -1;
    const QSizeF size = viewport()->size();
    setSceneRect(QRectF(QPointF(), size)); // the view's own: QChartView has set it to the chart's first size
    m_chart->present(m_spec, m_style, size);
    if (m_current >= int(m_chart->marks().size()))
        setCurrent(-1);
    viewport()->update();
    Q_EMIT redrawn();
}

const ChartMark *ChartCanvas::current() const
{
    return m_current >= 0 && m_current < int(m_chart->marks().size()) ? &m_chart->marks()[std::size_t(m_current)]
                                                                      : nullptr;
}

int ChartCanvas::markAt(QPointF place) const
{
    const std::vector<ChartMark> &marks = m_chart->marks();
    const double reach = m_style.em();
    int best = -1;
    double nearest = std::numeric_limits<double>::max();
    for (int i = 0; i < int(marks.size()); ++i) {
        const ChartMark &mark = marks[std::size_t(i)];
        if (mark.dot) {
            const QPointF away = mark.box.center() - place;
            const double distance = std::hypot(away.x(), away.y());
            if (distance <= reach && distance < nearest) {
                best = i;
                nearest = distance;
            }
        } else if (mark.box.adjusted(-1, -1, 1, 1).contains(place)) {
            return i;
        }
    }
    return best;
}

const ChartLabel *ChartCanvas::labelAt(QPointF place) const
{
    const std::vector<ChartLabel> &labels = m_chart->labels();
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [&](const ChartLabel &label) { return label.box.contains(place); });
    return found == labels.end() ? nullptr : &*found;
}

QString ChartCanvas::linkAt(QPointF place) const
{
    if (const int mark = markAt(place); mark >= 0)
        return m_chart->marks()[std::size_t(mark)].link;
    const ChartLabel *label = labelAt(place);
    return label ? label->link : QString();
}

void ChartCanvas::setCurrent(int index)
{
    m_current = index;
    viewport()->update();
    // A screen reader says the description when it changes: the value under the keys, else all of them.
    const ChartMark *mark = current();
    const QString words = mark ? QStringLiteral("%1: %2").arg(mark->name, mark->words) : QString();
    setAccessibleDescription(mark ? words : report::chartDescription(m_spec));
    if (mark && isVisible()) {
        const QPoint below = mapToGlobal(mark->box.center().toPoint());
        QToolTip::showText(below, words.toHtmlEscaped(), this, mark->box.toRect());
    }
    Q_EMIT currentChanged(words);
}

void ChartCanvas::walk(int rows, int columns)
{
    const std::vector<ChartMark> &marks = m_chart->marks();
    if (marks.empty())
        return;
    const ChartMark *from = current();
    if (!from) {
        setCurrent(0);
        return;
    }
    // The nearest value in the wanted direction: along a row first by column, between rows first by row.
    int best = -1;
    std::pair<int, int> least{std::numeric_limits<int>::max(), 0};
    for (int i = 0; i < int(marks.size()); ++i) {
        const int down = marks[std::size_t(i)].row - from->row;
        const int right = marks[std::size_t(i)].column - from->column;
        if (rows == 0 && (down != 0 || right * columns <= 0))
            continue;
        if (rows != 0 && down * rows <= 0)
            continue;
        const std::pair distance
            = rows == 0 ? std::pair(std::abs(right), 0) : std::pair(std::abs(down), std::abs(right));
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    if (best >= 0)
        setCurrent(best);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(0, -1);
    case Qt::Key_Right:
        return walk(0, 1);
    case Qt::Key_Up:
        return walk(-1, 0);
    case Qt::Key_Down:
        return walk(1, 0);
    case Qt::Key_PageUp:
        Q_EMIT pageRequested(-1);
        return;
    case Qt::Key_PageDown:
        Q_EMIT pageRequested(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const ChartMark *mark = current(); mark && !mark->link.isEmpty()) {
            Q_EMIT linkActivated(mark->link);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (current()) {
            QToolTip::hideText();
            setCurrent(-1);
            return;
        }
        break;
    default:
        break;
    }
    event->ignore(); // the page's own keys; scrolling the view means nothing here
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const int hovered = markAt(event->position());
    if (hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
    viewport()->setCursor(linkAt(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    event->setAccepted(event->button() == Qt::LeftButton);
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    constexpr int still = 4;
    if (event->button() != Qt::LeftButton || (event->pos() - m_pressedAt).manhattanLength() > still)
        return;
    if (const QString link = linkAt(event->position()); !link.isEmpty())
        Q_EMIT linkActivated(link);
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    m_reachedByKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    viewport()->update();
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        setCurrent(-1);
}

void ChartCanvas::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    m_hovered = -1;
    viewport()->update();
}

bool ChartCanvas::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const ChartLabel *label = labelAt(help->pos());
    if (const int index = markAt(help->pos()); index >= 0) {
        const ChartMark &mark = m_chart->marks()[std::size_t(index)];
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("%1<br><b>%2</b>").arg(mark.name.toHtmlEscaped(), mark.words.toHtmlEscaped()),
                           this, mark.box.toRect());
    } else if (label && label->cut) {
        QToolTip::showText(help->globalPos(), label->text.toHtmlEscaped(), this, label->box.toRect());
    } else {
        QToolTip::hideText();
    }
    return true;
}

void ChartCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    const auto outline = [&](const ChartMark &mark, double width) {
        painter->setPen(QPen(m_style.colours.text, width));
        painter->setBrush(Qt::NoBrush);
        const double out = width / 2 + 1;
        if (mark.dot)
            painter->drawEllipse(mark.box.adjusted(-out, -out, out, out));
        else
            painter->drawRect(mark.box.adjusted(-out, -out, out, out));
    };
    if (m_hovered >= 0 && m_hovered < int(m_chart->marks().size()))
        outline(m_chart->marks()[std::size_t(m_hovered)], 1);
    if (const ChartMark *mark = current())
        outline(*mark, 2);
    if (m_reachedByKeys && hasFocus() && !current()) { // so that it can be seen where the keys are
        painter->setPen(QPen(m_style.colours.accent, 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(sceneRect().adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event); // QChartView would lay the chart out at once, and again for each step of a drag
    scheduleDrawing();
}

void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace kz::charts

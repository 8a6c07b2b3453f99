#include "ui/rotations/board_view.h"

#include "models/words/words.h"
#include "ui/rotations/board_words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

// Dragging on the board: what is pressed, how it follows, what is let go.

namespace kz {

void BoardView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton || at.y() < headerHeight() || rowCount() == 0)
        return;
    const QPoint inside = toContents(at);
    const BoardGeometry::Hit hit = m_geometry.hit(inside);
    if (hit.row < 0)
        return;
    if (at.x() < nameWidth)
        return setFocusAt(hit.row, m_geometry.nearest(hit.row, m_cursor), m_cursor);
    m_free = hit.bar < 0;
    setFocusAt(hit.row, hit.bar, hit.bar < 0 ? scale().snappedStart(hit.day) : hit.day);
    if (!m_editable)
        return;
    Drag drag{.pressed = inside, .at = at};
    if (hit.bar >= 0) {
        drag.origin = stay(hit.row, hit.bar);
        drag.kind = hit.part == BoardGeometry::Part::Start ? Drag::Kind::Start
            : hit.part == BoardGeometry::Part::End         ? Drag::Kind::End
                                                           : Drag::Kind::Move;
    } else {
        drag.origin.placement.person = focusedPerson();
        drag.origin.placement.site = m_site;
        drag.origin.personName = m_board.people[size_t(hit.row)].name;
        drag.origin.placement.from = drag.origin.placement.to = hit.day;
    }
    drag.wanted = drag.origin;
    m_drag = std::move(drag);
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_drag)
        follow(at, event->modifiers());
    else
        showCursorFor(at);
}

void BoardView::showCursorFor(QPoint at)
{
    const bool over = m_editable && at.x() >= nameWidth && at.y() >= headerHeight();
    const BoardGeometry::Hit hit = over ? m_geometry.hit(toContents(at)) : BoardGeometry::Hit{};
    switch (hit.part) {
    case BoardGeometry::Part::Start:
    case BoardGeometry::Part::End:
        return viewport()->setCursor(Qt::SizeHorCursor);
    case BoardGeometry::Part::Body:
        return viewport()->setCursor(Qt::OpenHandCursor);
    case BoardGeometry::Part::Empty:
        break;
    }
    viewport()->setCursor(hit.row >= 0 ? Qt::CrossCursor : Qt::ArrowCursor);
}

/// The stay as it would be if it were let go here.
void BoardView::follow(QPoint at, Qt::KeyboardModifiers modifiers)
{
    Drag &drag = *m_drag;
    drag.at = at;
    const QPoint inside = toContents(at);
    if (!drag.active && (inside - drag.pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    const bool begins = !std::exchange(drag.active, true);
    const Placement &origin = drag.origin.placement;
    Placement &wanted = drag.wanted.placement;
    const Placement before = wanted;
    const QDate day = scale().dayAt(inside.x());
    switch (drag.kind) {
    case Drag::Kind::Create:
        wanted.from = scale().snappedStart(std::min(origin.from, day));
        wanted.to = scale().snappedEnd(std::max(origin.from, day));
        break;
    case Drag::Kind::Start:
        wanted.from = std::min(scale().snappedStart(day), origin.to);
        break;
    case Drag::Kind::End:
        wanted.to = std::max(scale().snappedEnd(day), origin.from);
        break;
    case Drag::Kind::Move: {
        const int days = scale().steps(inside.x() - drag.pressed.x());
        drag.copies = modifiers.testFlag(Qt::ControlModifier);
        wanted.id = drag.copies ? 0 : origin.id;
        wanted.from = origin.from.addDays(days);
        wanted.to = origin.to.addDays(days);
        if (const int row = m_geometry.rowAt(inside.y()); row >= 0) {
            wanted.person = m_board.people[size_t(row)].person;
            drag.wanted.personName = m_board.people[size_t(row)].name;
        }
        viewport()->setCursor(drag.copies ? Qt::DragCopyCursor : Qt::ClosedHandCursor);
        break;
    }
    }
    // At the edge the board moves along.
    constexpr int edge = 24;
    const int across = at.x() > viewport()->width() - edge ? edge : at.x() < nameWidth + edge ? -edge : 0;
    const int down = at.y() > viewport()->height() - edge ? edge : at.y() < headerHeight() ? -edge : 0;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + across);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + down);
    viewport()->update();
    if (!begins && wanted.id == before.id && wanted.person == before.person && wanted.from == before.from
        && wanted.to == before.to)
        return;
    drag.notices = query::planNotices(m_board, wanted);
    drag.note.clear();
    Q_EMIT dragMoved();
}

const Placement *BoardView::dragged() const
{
    return m_drag && m_drag->active ? &m_drag->wanted.placement : nullptr;
}

Key BoardView::draggedFrom() const
{
    const bool goes = dragged() && !m_drag->copies && m_drag->origin.placement.person != dragged()->person;
    return goes ? m_drag->origin.placement.person : 0;
}

void BoardView::setDragNote(const QStringList &lines)
{
    if (!dragged())
        return;
    m_drag->note = lines;
    viewport()->update();
}

QStringList BoardView::dragText() const
{
    QStringList lines;
    if (!m_drag || !m_drag->active)
        return lines;
    const Placement &wanted = m_drag->wanted.placement;
    const QString days = spanText(wanted.from, wanted.to);
    lines << (wanted.person == m_drag->origin.placement.person ? days
                                                               : words::listText({m_drag->wanted.personName, days}));
    if (m_drag->copies)
        lines.first().prepend(tr("Copy: "));
    for (const query::PlanNotice &notice : m_drag->notices)
        lines << noticeText(notice);
    return lines + m_drag->note;
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_drag)
        drop();
}

void BoardView::drop()
{
    const Drag drag = *std::exchange(m_drag, std::nullopt);
    viewport()->unsetCursor();
    viewport()->update();
    if (!drag.active)
        return;
    Q_EMIT dragEnded();
    if (drag.kind == Drag::Kind::Create) {
        Q_EMIT proposed(drag.wanted);
        return;
    }
    const Placement &was = drag.origin.placement;
    const Placement &is = drag.wanted.placement;
    if (drag.copies || was.from != is.from || was.to != is.to || was.person != is.person)
        want(is);
}

void BoardView::cancelDrag()
{
    m_drag.reset();
    viewport()->unsetCursor();
    viewport()->update();
    Q_EMIT dragEnded();
}

void BoardView::keyReleaseEvent(QKeyEvent *event)
{
    if (m_drag && event->key() == Qt::Key_Control)
        follow(m_drag->at, Qt::NoModifier);
    QAbstractScrollArea::keyReleaseEvent(event);
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    cancelDrag();
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton || at.y() < headerHeight() || at.x() < nameWidth)
        return;
    const BoardGeometry::Hit hit = m_geometry.hit(toContents(at));
    if (hit.row < 0)
        return;
    if (hit.bar >= 0)
        Q_EMIT opened(stay(hit.row, hit.bar));
    else
        insertHere();
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    const QPoint at = event->position().toPoint();
    if (turned != 0 && m_board.from.isValid())
        zoomBy(turned > 0 ? -1 : 1, scale().dayAt(toContents(at).x()));
    event->accept();
}

} // namespace kz

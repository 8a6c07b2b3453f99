#include "ui/rotations/board_view.h"

#include "models/words/words.h"
#include "ui/rotations/board_words.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/metrics.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace kz {

namespace {

std::vector<BoardSpan> spansOf(const query::Board &board, Key person)
{
    std::vector<BoardSpan> spans;
    for (const int at : board.staysOf(person))
        spans.push_back({board.stays[size_t(at)].placement.from, board.stays[size_t(at)].placement.to});
    return spans;
}

} // namespace

LaidOutBoard::LaidOutBoard(query::Board read) : board(std::move(read))
{
    std::vector<std::vector<BoardSpan>> rows;
    rows.reserve(board.people.size());
    for (const query::BoardPerson &person : board.people)
        rows.push_back(spansOf(board, person.person));
    geometry = BoardGeometry({board.from, board.to, BoardZoom::Week}, space::rowHeight, rows);
}

BoardView::BoardView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the strip below has the same width
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    announceAs<BoardView, QAccessible::Table>();
    setAccessibleName(tr("Board"));
}

void BoardView::setBoard(LaidOutBoard &read, Key site)
{
    const QDate before = m_board.from;
    const int offset = timeOffset();
    const Key person = focusedPerson();
    const Key focused = m_comes ? m_comes : focusedStay() ? focusedStay()->placement.id : 0;
    std::swap(m_board, read.board);
    std::swap(m_geometry, read.geometry);
    m_site = site;
    arrange();
    if (before.isValid())
        horizontalScrollBar()->setValue(offset
                                        + int(std::lround(double(m_board.from.daysTo(before)) * scale().dayWidth())));
    m_row = std::clamp(rowOf(person), 0, std::max(0, rowCount() - 1));
    m_bar = -1;
    if (focused)
        focusOn(focused);
    else if (!m_free && rowCount() > 0)
        m_bar = m_geometry.nearest(m_row, m_cursor);
    announce();
    viewport()->update();
}

void BoardView::setDay(QDate day)
{
    m_day = day;
    if (!m_cursor.isValid())
        m_cursor = day;
    viewport()->update();
}

/// After another zoom, another font, or a row whose bars have become others.
void BoardView::arrange()
{
    m_geometry.setScale({m_board.from, m_board.to, m_zoom}, laneHeight());
    refreshScrollBars();
}

void BoardView::refreshScrollBars()
{
    const int wide = std::max(0, viewport()->width() - nameWidth);
    const int high = std::max(0, viewport()->height() - headerHeight());
    horizontalScrollBar()->setPageStep(wide);
    horizontalScrollBar()->setSingleStep(std::max(1, int(scale().dayWidth() * 7)));
    horizontalScrollBar()->setRange(0, std::max(0, scale().width() - wide));
    verticalScrollBar()->setPageStep(high);
    verticalScrollBar()->setSingleStep(laneHeight());
    verticalScrollBar()->setRange(0, std::max(0, m_geometry.height() - high));
    Q_EMIT timeScrolled();
}

int BoardView::laneHeight() const
{
    return std::max(space::rowHeight, fontMetrics().height() + 10);
}

int BoardView::headerHeight() const
{
    return 2 * (fontMetrics().height() + 6);
}

int BoardView::timeOffset() const
{
    return horizontalScrollBar()->value();
}

QPoint BoardView::toContents(QPoint at) const
{
    return at - QPoint(nameWidth, headerHeight()) + QPoint(timeOffset(), verticalScrollBar()->value());
}

QPoint BoardView::fromContents(QPoint at) const
{
    return at + QPoint(nameWidth, headerHeight()) - QPoint(timeOffset(), verticalScrollBar()->value());
}

QRect BoardView::fromContents(const QRect &box) const
{
    return {fromContents(box.topLeft()), box.size()};
}

void BoardView::setZoom(BoardZoom zoom)
{
    zoomBy(int(zoom) - int(m_zoom), firstShown());
}

/// The day keeps its place under the pointer, or at the left edge.
void BoardView::zoomBy(int steps, QDate around)
{
    const auto zoom = BoardZoom(std::clamp(int(m_zoom) + steps, int(BoardZoom::Day), int(BoardZoom::Year)));
    if (zoom == m_zoom)
        return;
    const int before = around.isValid() ? scale().left(around) - timeOffset() : 0;
    m_zoom = zoom;
    arrange();
    if (around.isValid())
        horizontalScrollBar()->setValue(scale().left(around) - before);
    viewport()->update();
    Q_EMIT zoomChanged();
    Q_EMIT timeScrolled();
}

void BoardView::showDay(QDate day)
{
    if (m_board.from.isValid())
        horizontalScrollBar()->setValue(scale().left(day));
}

QDate BoardView::firstShown() const
{
    return m_board.from.isValid() ? scale().dayAt(timeOffset()) : QDate();
}

int BoardView::rowOf(Key person) const
{
    const auto found = m_board.index.people.find(person);
    return found == m_board.index.people.end() ? -1 : found->second;
}

const std::vector<int> &BoardView::staysOf(int row) const
{
    return m_board.staysOf(m_board.people[size_t(row)].person);
}

std::optional<BoardView::Place> BoardView::placeOf(Key placement) const
{
    const query::PlacementRow *line = m_board.stay(placement);
    const int row = line ? rowOf(line->placement.person) : -1;
    if (row < 0)
        return {};
    const std::vector<int> &bars = staysOf(row);
    return Place{row, int(std::ranges::find(bars, m_board.index.stays.at(placement)) - bars.begin())};
}

const query::PlacementRow &BoardView::stay(int row, int bar) const
{
    return m_board.stays[size_t(staysOf(row)[size_t(bar)])];
}

const query::PlacementRow *BoardView::focusedStay() const
{
    const bool there = m_row < rowCount() && m_bar >= 0 && m_bar < int(staysOf(m_row).size());
    return there ? &stay(m_row, m_bar) : nullptr;
}

Key BoardView::focusedPerson() const
{
    return m_row < rowCount() ? m_board.people[size_t(m_row)].person : 0;
}

std::vector<query::PlanNotice> BoardView::focusNotices() const
{
    const query::PlacementRow *focused = focusedStay();
    return focused ? query::planNotices(m_board, focused->placement) : std::vector<query::PlanNotice>();
}

QString BoardView::focusText() const
{
    if (focusedPerson() == 0)
        return {};
    if (const query::PlacementRow *focused = focusedStay())
        return stayText(*focused);
    return tr("%1: free on %2").arg(m_board.people[size_t(m_row)].name, words::dayText(m_cursor));
}

void BoardView::focusOn(Key placement)
{
    m_comes = placement;
    if (const auto at = placeOf(placement))
        setFocusAt(at->row, at->bar, std::max(stay(at->row, at->bar).placement.from, m_board.from));
}

void BoardView::focusPerson(Key person)
{
    if (const int row = rowOf(person); row >= 0) {
        setFocusAt(row, m_geometry.nearest(row, m_cursor), m_cursor);
        reveal();
    }
}

void BoardView::setFocusAt(int row, int bar, QDate day)
{
    if (rowCount() == 0)
        return;
    m_row = std::clamp(row, 0, rowCount() - 1);
    m_bar = bar;
    m_cursor = std::clamp(day, m_board.from, m_board.to);
    m_comes = 0;
    announce();
    viewport()->update();
}

/// Scrolls the focus into sight.
void BoardView::reveal()
{
    if (rowCount() == 0)
        return;
    const QRect box
        = m_bar >= 0 ? m_geometry.bar(m_row, m_bar) : m_geometry.span(m_row, {m_cursor, scale().snappedEnd(m_cursor)});
    QScrollBar *across = horizontalScrollBar();
    if (box.left() < across->value() || box.width() > across->pageStep())
        across->setValue(box.left() - space::groups);
    else if (box.right() > across->value() + across->pageStep())
        across->setValue(box.right() - across->pageStep() + space::groups);
    QScrollBar *down = verticalScrollBar();
    const int top = m_geometry.rowTop(m_row);
    const int bottom = top + m_geometry.rowHeight(m_row);
    if (top < down->value())
        down->setValue(top);
    else if (bottom > down->value() + down->pageStep())
        down->setValue(bottom - down->pageStep());
}

/// A screen reader hears a changed description; so does whoever shows the focus in words.
void BoardView::announce()
{
    QStringList parts{focusText()};
    for (const query::PlanNotice &notice : focusNotices())
        parts.append(noticeText(notice));
    setAccessibleDescription(parts.join(QStringLiteral(". ")));
    Q_EMIT focusMoved();
}

QRect BoardView::barOf(Key placement) const
{
    const auto at = placeOf(placement);
    return at ? fromContents(m_geometry.bar(at->row, at->bar)) : QRect();
}

QRect BoardView::daysOf(Key person, QDate from, QDate to) const
{
    const int row = rowOf(person);
    if (row < 0)
        return {};
    return fromContents(m_geometry.span(row, {from, to}));
}

void BoardView::want(const Placement &placement)
{
    const query::BoardPerson *person = m_board.person(placement.person);
    if (placement.id)
        applyHere(placement);
    Q_EMIT wanted(placement, person ? person->name : QString());
}

/// Seen at once; the file follows.
void BoardView::applyHere(const Placement &placement)
{
    const query::PlacementRow *line = m_board.stay(placement.id);
    if (!line)
        return;
    const Key before = line->placement.person;
    m_board.change(placement);
    for (const Key person : {before, placement.person})
        if (const int row = rowOf(person); row >= 0)
            m_geometry.setRow(row, spansOf(m_board, person));
    arrange();
    focusOn(placement.id);
    reveal();
}

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const BoardGeometry::Hit hit = m_geometry.hit(toContents(help->pos()));
    const bool inside = help->pos().y() > headerHeight() && hit.row >= 0;
    QStringList lines;
    if (inside && help->pos().x() < nameWidth) {
        const query::BoardPerson &person = m_board.people[size_t(hit.row)];
        lines << person.name << personNote(person);
    } else if (inside && hit.bar >= 0) {
        const query::PlacementRow &line = stay(hit.row, hit.bar);
        lines << stayText(line);
        for (const query::PlanNotice &notice : query::planNotices(m_board, line.placement))
            lines << noticeText(notice);
    } else if (inside) {
        for (const int at : m_board.absencesOf(m_board.people[size_t(hit.row)].person)) {
            const Absence &away = m_board.absences[size_t(at)];
            if (away.from <= hit.day && (!away.to.isValid() || away.to >= hit.day))
                lines << tr("%1: %2").arg(words::enumText(away.kind), words::periodText(away.from, away.to));
        }
    }
    lines.removeAll(QString());
    if (lines.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), viewport());
    return true;
}

void BoardView::resizeEvent(QResizeEvent *)
{
    refreshScrollBars();
}

void BoardView::scrollContentsBy(int dx, int)
{
    viewport()->update();
    if (dx != 0)
        Q_EMIT timeScrolled();
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace kz

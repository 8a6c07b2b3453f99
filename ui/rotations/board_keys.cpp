#include "ui/rotations/board_view.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

// The board by keys alone: where the focus goes, and what is done to what has it.

namespace kz {

namespace {

constexpr int newWeeks = 4; ///< length of a stay made by a key

} // namespace

/// On a bar, the day that follows it; on free days, these.
QDate BoardView::nextStart() const
{
    const query::PlacementRow *focused = focusedStay();
    return focused ? focused->placement.to.addDays(1) : scale().snappedStart(m_cursor);
}

void BoardView::insertHere()
{
    if (!m_editable || focusedPerson() == 0)
        return;
    query::PlacementRow line;
    line.placement.person = focusedPerson();
    line.placement.site = m_site;
    line.personName = m_board.people[size_t(m_row)].name;
    line.placement.from = nextStart();
    line.placement.to = scale().snappedEnd(line.placement.from.addDays(7 * newWeeks - 1));
    Q_EMIT proposed(line);
}

void BoardView::removeFocused()
{
    if (const query::PlacementRow *focused = focusedStay(); focused && m_editable)
        Q_EMIT removalWanted(focused->placement.id, focused->personName);
}

void BoardView::copyFocused()
{
    if (const query::PlacementRow *focused = focusedStay())
        m_copied = *focused;
}

/// The copied stay in the row under the focus: at the free days, or after the bar that has the focus.
void BoardView::pasteHere()
{
    if (!m_copied || !m_editable || focusedPerson() == 0)
        return;
    Placement copy = m_copied->placement;
    const qint64 length = copy.from.daysTo(copy.to);
    copy.id = 0;
    copy.person = focusedPerson();
    copy.from = nextStart();
    copy.to = copy.from.addDays(length);
    want(copy);
}

bool BoardView::moveFocus(int key, Qt::KeyboardModifiers modifiers)
{
    if (rowCount() == 0)
        return false;
    const int last = rowCount() - 1;
    const int bars = int(staysOf(m_row).size());
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    const auto toRow = [this, last](int row) {
        const int to = std::clamp(row, 0, last);
        const int bar = m_free ? -1 : m_geometry.nearest(to, m_cursor);
        setFocusAt(to, bar, m_cursor); // up and down again leads back
    };
    const auto toBar = [this, bars](int bar) {
        m_free = false;
        if (bars == 0)
            return;
        const int to = std::clamp(bar, 0, bars - 1);
        setFocusAt(m_row, to, stay(m_row, to).placement.from);
    };
    const int page = std::max(1, verticalScrollBar()->pageStep() / laneHeight());
    switch (key) {
    case Qt::Key_Up:
        toRow(m_row - 1);
        break;
    case Qt::Key_Down:
        toRow(m_row + 1);
        break;
    case Qt::Key_PageUp:
        toRow(m_row - page);
        break;
    case Qt::Key_PageDown:
        toRow(m_row + page);
        break;
    case Qt::Key_Home:
        control ? toRow(0) : toBar(0);
        break;
    case Qt::Key_End:
        control ? toRow(last) : toBar(bars - 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = key == Qt::Key_Left ? -1 : 1;
        if (control) {
            m_free = true;
            setFocusAt(m_row, -1, scale().snappedStart(m_cursor.addDays(step * scale().stepDays())));
        } else {
            toBar(m_bar < 0 ? m_geometry.nearest(m_row, m_cursor) : m_bar + step);
        }
        break;
    }
    default:
        return false;
    }
    reveal();
    return true;
}

/// Alt moves the stay, Shift its end, Ctrl+Shift its beginning.
bool BoardView::changeFocused(int key, Qt::KeyboardModifiers modifiers)
{
    const query::PlacementRow *focused = focusedStay();
    if (!focused || !m_editable)
        return false;
    Placement wanted = focused->placement;
    const int step = scale().stepDays();
    const bool later = key == Qt::Key_Right;
    const bool sideways = later || key == Qt::Key_Left;
    if (modifiers == Qt::AltModifier && sideways) {
        wanted.from = wanted.from.addDays(later ? step : -step);
        wanted.to = wanted.to.addDays(later ? step : -step);
    } else if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const int row = m_row + (key == Qt::Key_Up ? -1 : 1);
        if (row < 0 || row >= rowCount())
            return true;
        wanted.person = m_board.people[size_t(row)].person;
    } else if (modifiers == Qt::ShiftModifier && sideways) {
        wanted.to = std::max(wanted.from, scale().snappedEnd(wanted.to.addDays(later ? 1 : -step)));
    } else if (modifiers == (Qt::ShiftModifier | Qt::ControlModifier) && sideways) {
        wanted.from = std::min(wanted.to, scale().snappedStart(wanted.from.addDays(later ? step : -1)));
    } else {
        return false;
    }
    want(wanted);
    return true;
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (m_drag) {
        if (event->key() == Qt::Key_Escape)
            cancelDrag();
        else if (event->key() == Qt::Key_Control)
            follow(m_drag->at, Qt::ControlModifier);
        return;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy))
        return copyFocused();
    if (event->matches(QKeySequence::Paste))
        return pasteHere();
    if (event->matches(QKeySequence::ZoomIn)
        || (modifiers.testFlag(Qt::ControlModifier)
            && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal || event->key() == Qt::Key_Semicolon)))
        return zoomBy(-1, m_cursor);
    if (event->matches(QKeySequence::ZoomOut))
        return zoomBy(1, m_cursor);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const query::PlacementRow *focused = focusedStay())
            Q_EMIT opened(*focused);
        else
            insertHere();
        return;
    }
    const bool changes = modifiers & (Qt::AltModifier | Qt::ShiftModifier);
    if (changes ? changeFocused(event->key(), modifiers) : moveFocus(event->key(), modifiers))
        return;
    QAbstractScrollArea::keyPressEvent(event);
}

bool BoardView::event(QEvent *event)
{
    // Alt and an arrow lead back and forward between pages, but not while they move a stay.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool arrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        if ((arrow && key->modifiers().testFlag(Qt::AltModifier) && focusedStay() && m_editable)
            || (m_drag && key->key() == Qt::Key_Escape) || key->matches(QKeySequence::Copy)
            || key->matches(QKeySequence::Paste)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FontChange)
        arrange();
    return QAbstractScrollArea::event(event);
}

} // namespace kz

#pragma once

#include "models/query/board.h"
#include "ui/rotations/board_geometry.h"
#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>

#include <optional>

namespace kz {

/// A board with the lanes of all its bars. To be made on a worker: with everybody on it, it takes longer than a window
/// may stand still.
struct LaidOutBoard {
    explicit LaidOutBoard(query::Board read);

    query::Board board;
    BoardGeometry geometry;
};

/// People × time: a row for each person, a bar for each stay, absences hatched. Draws what is in sight and no more.
/// Stays are made by dragging over free days, moved and resized by dragging, copied with Ctrl; the same by keyboard:
/// arrows lead from bar to bar, Alt+arrows move, Shift+arrows move the end, Ctrl+Shift+arrows the beginning,
/// Ctrl+arrows lead over free days. Writes nothing itself: it says what is wanted and shows it at once; the next board
/// it is given says what became of it.
class BoardView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    static constexpr int nameWidth = 232;

    explicit BoardView(QWidget *parent = nullptr);

    /// Takes the board and leaves what was shown in its stead, for letting go of everybody takes long as well. Keeps
    /// the place in time, the focus and what is being dragged. Bars elsewhere than at `site` (0: none) are pale.
    void setBoard(LaidOutBoard &read, Key site);
    const query::Board &board() const { return m_board; }
    void setDay(QDate day); ///< which is marked
    void setEditable(bool editable) { m_editable = editable; }

    BoardZoom zoom() const { return m_zoom; }
    void setZoom(BoardZoom zoom);
    /// Scrolls a day to the left edge.
    void showDay(QDate day);
    QDate firstShown() const;
    const TimeScale &scale() const { return m_geometry.scale(); }
    int timeOffset() const;

    /// Null while the focus is on free days.
    const query::PlacementRow *focusedStay() const;
    Key focusedPerson() const;
    /// What the focus is on and what is to be known of it; what a screen reader says.
    QString focusText() const;
    std::vector<query::PlanNotice> focusNotices() const;
    /// As soon as the board has it.
    void focusOn(Key placement);
    void focusPerson(Key person);

    /// Where a stay is drawn, in the viewport; empty when it has no row.
    QRect barOf(Key placement) const;
    /// Free days of a person's row, in the viewport.
    QRect daysOf(Key person, QDate from, QDate to) const;
    /// What is dragged, as it would be if it were let go now; null while nothing is.
    const Placement *dragged() const;
    Key draggedFrom() const;      ///< who would have it no more; 0: nobody
    QStringList dragText() const; ///< what the caption says while something is dragged
    /// What it says besides, until what is dragged becomes another stay.
    void setDragNote(const QStringList &lines);

    void insertHere();
    void removeFocused();
    void copyFocused();
    void pasteHere();

Q_SIGNALS:
    void zoomChanged();
    void timeScrolled();
    void focusMoved();
    void opened(const kz::query::PlacementRow &stay);
    /// A new stay whose person and days are known, and where, when the board shows one site.
    void proposed(const kz::query::PlacementRow &stay);
    /// A stay as it should be; without a key it is a copy to be made.
    void wanted(const kz::Placement &stay, const QString &whose);
    void removalWanted(kz::Key placement, const QString &whose);
    void dragMoved(); ///< what is dragged is another stay than before
    void dragEnded(); ///< before what was let go is wanted

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Place {
        int row = 0;
        int bar = 0;
    };
    struct Drag {
        enum class Kind { Create, Move, Start, End };
        Kind kind = Kind::Create;
        QPoint pressed; ///< in the contents
        QPoint at;      ///< in the viewport
        query::PlacementRow origin;
        query::PlacementRow wanted;
        bool active = false; ///< moved far enough
        bool copies = false;
        std::vector<query::PlanNotice> notices;
        QStringList note;
    };

    void arrange();
    void refreshScrollBars();
    int headerHeight() const;
    int laneHeight() const;
    QPoint toContents(QPoint viewport) const;
    QPoint fromContents(QPoint contents) const;
    QRect fromContents(const QRect &contents) const;
    int rowCount() const { return int(m_board.people.size()); }
    int rowOf(Key person) const;
    const std::vector<int> &staysOf(int row) const;    ///< places in the board's stays, by first day
    std::optional<Place> placeOf(Key placement) const; ///< of its bar
    const query::PlacementRow &stay(int row, int bar) const;
    void setFocusAt(int row, int bar, QDate day);
    QDate nextStart() const;
    void reveal();
    void announce();
    void want(const Placement &placement);
    void applyHere(const Placement &placement);
    bool moveFocus(int key, Qt::KeyboardModifiers modifiers);
    bool changeFocused(int key, Qt::KeyboardModifiers modifiers);
    void zoomBy(int steps, QDate around);

    void follow(QPoint viewport, Qt::KeyboardModifiers modifiers);
    void drop();
    void cancelDrag();
    void showCursorFor(QPoint viewport);

    struct Ink;
    void paintRows(Ink &ink);
    void paintBars(Ink &ink, int row);
    /// `sign`: room kept free of words at its end.
    void paintBar(Ink &ink, const query::PlacementRow &stay, const QRect &box, bool pale, int sign);
    void paintDrag(Ink &ink);
    void paintCaption(Ink &ink);
    void paintHeader(Ink &ink);
    void paintNames(Ink &ink);
    bool isMarked(const query::PlacementRow &stay) const;

    query::Board m_board;
    Key m_site = 0;
    QDate m_day;
    bool m_editable = false;
    BoardZoom m_zoom = BoardZoom::Week;
    BoardGeometry m_geometry;
    int m_row = 0;
    int m_bar = -1;
    bool m_free = false; ///< led to free days, and kept there from row to row
    QDate m_cursor;      ///< the day under the focus
    Key m_comes = 0;     ///< to be focused when it is there
    std::optional<query::PlacementRow> m_copied;
    std::optional<Drag> m_drag;
};

} // namespace kz

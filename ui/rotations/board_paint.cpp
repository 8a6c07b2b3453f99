#include "ui/rotations/board_view.h"

#include "models/base/holidays.h"
#include "models/words/words.h"
#include "ui/rotations/board_words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

// How the board looks: only what is in sight is drawn.

namespace kz {

namespace {

constexpr int stripe = 4; ///< of full colour at the beginning of a bar
constexpr int signWidth = 16;

bool isFree(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday || isHoliday(day);
}

} // namespace

struct BoardView::Ink {
    QPainter &painter;
    const Theme &theme;
    QRect area; ///< where bars are, in the viewport
    QFont caption;
    int left = 0; ///< the same in the contents
    int right = 0;
};

void BoardView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme &theme = Theme::of(palette());
    Ink ink{.painter = painter,
            .theme = theme,
            .area = viewport()->rect().adjusted(nameWidth, headerHeight(), 0, 0),
            .caption = sizedFont(font(), TextSize::Caption)};
    ink.left = timeOffset();
    ink.right = ink.left + ink.area.width();
    painter.fillRect(viewport()->rect(), theme.color(ThemeRole::Raised));
    if (!m_board.from.isValid())
        return;
    painter.setClipRect(ink.area);
    paintRows(ink);
    paintDrag(ink);
    painter.setClipping(false);
    paintHeader(ink);
    paintNames(ink);
    paintCaption(ink);
}

void BoardView::paintRows(Ink &ink)
{
    QPainter &painter = ink.painter;
    const auto x = [&](int inside) { return inside - ink.left + nameWidth; };
    const int top = verticalScrollBar()->value();
    const int shift = headerHeight() - top;
    if (m_zoom == BoardZoom::Day)
        for (const TimeCell &day : scale().lower(ink.left, ink.right))
            if (isFree(day.from))
                painter.fillRect(QRect(x(day.x), ink.area.top(), day.width, ink.area.height()),
                                 ink.theme.tint(ThemeRole::Muted, 0.14));
    const int first = std::max(0, m_geometry.rowAt(top));
    int last = first;
    while (last < rowCount() && m_geometry.rowTop(last) + shift < ink.area.bottom())
        ++last;
    if (rowCount() > 0 && m_row >= first && m_row < last)
        painter.fillRect(
            QRect(ink.area.left(), m_geometry.rowTop(m_row) + shift, ink.area.width(), m_geometry.rowHeight(m_row)),
            ink.theme.tint(ThemeRole::Accent, 0.07));
    painter.setPen(ink.theme.tint(ThemeRole::Line, 0.6));
    for (const TimeCell &cell : scale().lower(ink.left, ink.right))
        painter.drawLine(x(cell.x), ink.area.top(), x(cell.x), ink.area.bottom());
    painter.setPen(ink.theme.color(ThemeRole::Line));
    for (const TimeCell &cell : scale().upper(ink.left, ink.right))
        painter.drawLine(x(cell.x), ink.area.top(), x(cell.x), ink.area.bottom());
    for (int row = first; row < last; ++row) {
        const int line = m_geometry.rowTop(row) + m_geometry.rowHeight(row) + shift - 1;
        painter.setPen(ink.theme.tint(ThemeRole::Line, 0.6));
        painter.drawLine(ink.area.left(), line, ink.area.right(), line);
        paintBars(ink, row);
    }
    if (m_day >= m_board.from && m_day <= m_board.to) {
        QColor line = ink.theme.color(ThemeRole::Accent);
        line.setAlphaF(0.6F); // over words
        painter.setPen(line);
        const int at = x(scale().left(m_day)) + int(scale().dayWidth() / 2);
        painter.drawLine(at, ink.area.top(), at, ink.area.bottom());
    }
}

void BoardView::paintBars(Ink &ink, int row)
{
    QPainter &painter = ink.painter;
    for (const int at : m_board.absencesOf(m_board.people[size_t(row)].person)) {
        const Absence &away = m_board.absences[size_t(at)];
        QRect box = m_geometry.span(row, {away.from, away.to.isValid() ? away.to : m_board.to});
        box.setTop(m_geometry.rowTop(row) + 1);
        box.setHeight(m_geometry.rowHeight(row) - 2);
        box = fromContents(box);
        painter.fillRect(box, ink.theme.tint(ThemeRole::Muted, 0.1));
        painter.fillRect(box, QBrush(ink.theme.color(ThemeRole::Muted), Qt::BDiagPattern));
    }
    const int bars = int(staysOf(row).size());
    for (int bar = 0; bar < bars; ++bar) {
        const QRect inside = m_geometry.bar(row, bar);
        if (inside.right() < ink.left || inside.left() > ink.right)
            continue;
        const QRect box = fromContents(inside);
        const query::PlacementRow &line = stay(row, bar);
        const bool pale = (m_site != 0 && line.placement.site != m_site)
            || (m_drag && m_drag->active && !m_drag->copies && m_drag->origin.placement.id == line.placement.id);
        const bool marked = !pale && box.width() > signWidth + stripe && isMarked(line);
        paintBar(ink, line, box, pale, marked ? signWidth : 0);
        if (marked)
            lineIcon(QStringLiteral("warning"), ThemeRole::Bad)
                .paint(&painter,
                       QRect(std::min(box.right(), ink.area.right()) - signWidth, box.center().y() - 6, 13, 13));
    }
    if (row != m_row || !hasFocus())
        return;
    const QRect focus = m_bar >= 0 && m_bar < bars ? m_geometry.bar(row, m_bar)
                                                   : m_geometry.span(row, {m_cursor, scale().snappedEnd(m_cursor)});
    painter.setPen(QPen(ink.theme.color(ThemeRole::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(fromContents(focus).adjusted(-1, -1, 1, 1), space::corner, space::corner);
}

void BoardView::paintBar(Ink &ink, const query::PlacementRow &line, const QRect &box, bool pale, int sign)
{
    QPainter &painter = ink.painter;
    const Site *site = m_board.site(line.placement.site);
    const ThemeRole role = siteKindRole(site ? site->kind : SiteKind::Other);
    painter.setPen(
        QPen(ink.theme.tint(role, pale ? 0.3 : 0.7), 1, query::trains(line.placement) ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(ink.theme.tint(role, pale ? 0.05 : 0.22));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), space::corner, space::corner);
    painter.fillRect(QRect(box.left(), box.top() + 2, std::min(stripe, box.width()), box.height() - 4),
                     pale ? ink.theme.tint(role, 0.3) : ink.theme.color(role));
    // The words stay in sight while the bar is.
    const int left = std::max(box.left(), ink.area.left()) + stripe + 4;
    const QRect words(left, box.top(), std::min(box.right(), ink.area.right()) - left - 2 - sign, box.height());
    if (words.width() < 14)
        return;
    painter.setFont(ink.caption);
    painter.setPen(ink.theme.color(pale ? ThemeRole::Muted : ThemeRole::Text));
    const QFontMetrics metrics(ink.caption);
    const QString text = placeText(line);
    const bool narrow = words.width() < metrics.horizontalAdvance(text.left(2)) + metrics.averageCharWidth();
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     narrow ? text.left(1) : metrics.elidedText(text, Qt::ElideRight, words.width()));
}

/// Of what has ended nothing can be mended.
bool BoardView::isMarked(const query::PlacementRow &line) const
{
    return line.placement.to >= m_day && m_board.grave.contains(line.placement.id);
}

void BoardView::paintDrag(Ink &ink)
{
    if (!m_drag || !m_drag->active)
        return;
    const Placement &wanted = m_drag->wanted.placement;
    const int row = rowOf(wanted.person);
    if (row < 0)
        return;
    QRect box = m_geometry.span(row, {wanted.from, wanted.to});
    // Within its own row it stays on its lane.
    if (m_drag->kind != Drag::Kind::Create && row == m_row && m_bar >= 0 && !m_drag->copies)
        box.moveTop(m_geometry.bar(row, m_bar).top());
    box = fromContents(box);
    const bool grave = std::ranges::any_of(m_drag->notices, query::isGrave);
    const ThemeRole role = grave ? ThemeRole::Bad : ThemeRole::Accent;
    QPainter &painter = ink.painter;
    painter.setPen(QPen(ink.theme.color(role), 2, Qt::DashLine));
    painter.setBrush(ink.theme.tint(role, 0.2));
    painter.drawRoundedRect(box, space::corner, space::corner);
    if (!grave)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(ink.theme.color(role), Qt::BDiagPattern));
    painter.drawRect(box.adjusted(2, 2, -2, -2));
}

void BoardView::paintCaption(Ink &ink)
{
    const QStringList lines = dragText();
    if (lines.isEmpty())
        return;
    const QFontMetrics metrics(ink.caption);
    int wide = 0;
    for (const QString &line : lines)
        wide = std::max(wide, metrics.horizontalAdvance(line) + signWidth);
    const int high = metrics.height() + 3;
    wide = std::min(wide, viewport()->width() - 4 * space::inside);
    QRect box(0, 0, wide + 2 * space::inside, int(lines.size()) * high + space::inside);
    box.moveTopLeft(m_drag->at + QPoint(16, 20));
    box.moveRight(std::min(box.right(), viewport()->width() - space::base));
    if (box.bottom() > viewport()->height() - space::base)
        box.moveBottom(m_drag->at.y() - space::inside);
    QPainter &painter = ink.painter;
    painter.setPen(ink.theme.color(ThemeRole::Line));
    painter.setBrush(ink.theme.color(ThemeRole::Raised));
    painter.drawRoundedRect(box, space::corner, space::corner);
    painter.setFont(ink.caption);
    for (int i = 0; i < int(lines.size()); ++i) {
        const QRect at(box.left() + space::inside, box.top() + space::base + i * high, wide, high);
        const bool notice = i > 0 && i <= int(m_drag->notices.size());
        const bool grave = notice && query::isGrave(m_drag->notices[size_t(i - 1)]);
        const ThemeRole role = i == 0 ? ThemeRole::Text : grave ? ThemeRole::Bad : ThemeRole::Warning;
        if (i > 0)
            lineIcon(QStringLiteral("warning"), role).paint(&painter, QRect(at.left(), at.center().y() - 6, 12, 12));
        painter.setPen(ink.theme.color(role));
        const int sign = i == 0 ? 0 : signWidth;
        painter.drawText(at.adjusted(sign, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(lines[i], Qt::ElideRight, wide - sign));
    }
}

void BoardView::paintHeader(Ink &ink)
{
    QPainter &painter = ink.painter;
    const int high = headerHeight() / 2;
    const QRect head(nameWidth, 0, ink.area.width(), headerHeight());
    painter.fillRect(QRect(0, 0, viewport()->width(), headerHeight()), ink.theme.color(ThemeRole::Surface));
    painter.setClipRect(head);
    const auto line = [&](const std::vector<TimeCell> &cells, int top, const QFont &font, ThemeRole role, bool upper) {
        painter.setFont(font);
        for (const TimeCell &cell : cells) {
            QRect box(cell.x - ink.left + nameWidth, top, cell.width, high);
            const bool today = !upper && cell.from <= m_day && cell.to >= m_day;
            if (today)
                painter.fillRect(box.adjusted(1, 0, 0, 0), ink.theme.tint(ThemeRole::Accent, 0.22));
            else if (!upper && m_zoom == BoardZoom::Day && isFree(cell.from))
                painter.fillRect(box.adjusted(1, 0, 0, 0), ink.theme.tint(ThemeRole::Muted, 0.2));
            painter.setPen(ink.theme.color(ThemeRole::Line));
            painter.drawLine(box.topLeft(), box.bottomLeft());
            painter.setPen(ink.theme.color(today ? ThemeRole::Accent : role));
            box.setLeft(std::max(box.left(), head.left()) + space::base); // in sight while the month is
            const QString text = upper ? upperText(cell, m_zoom) : lowerText(cell, m_zoom);
            if (box.width() >= painter.fontMetrics().horizontalAdvance(text))
                painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
        }
    };
    QFont bold = ink.caption;
    bold.setBold(true);
    line(scale().upper(ink.left, ink.right), 0, bold, ThemeRole::Text, true);
    line(scale().lower(ink.left, ink.right), high, ink.caption, ThemeRole::Muted, false);
    painter.setClipping(false);
    painter.setPen(ink.theme.color(ThemeRole::Line));
    painter.drawLine(0, headerHeight() - 1, viewport()->width(), headerHeight() - 1);
    painter.setFont(ink.caption);
    painter.setPen(ink.theme.color(ThemeRole::Muted));
    painter.drawText(QRect(space::inside, high, nameWidth - space::groups, high), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%n people", nullptr, rowCount()));
}

void BoardView::paintNames(Ink &ink)
{
    QPainter &painter = ink.painter;
    const QRect column(0, headerHeight(), nameWidth, viewport()->height() - headerHeight());
    painter.fillRect(column, ink.theme.color(ThemeRole::Raised));
    painter.setClipRect(column);
    const int top = verticalScrollBar()->value();
    const QFontMetrics plain(font());
    const QFontMetrics small(ink.caption);
    for (int row = std::max(0, m_geometry.rowAt(top)); row < rowCount(); ++row) {
        const QRect box(0, m_geometry.rowTop(row) - top + headerHeight(), nameWidth, m_geometry.rowHeight(row));
        if (box.top() > column.bottom())
            break;
        if (row == m_row)
            painter.fillRect(box, ink.theme.tint(ThemeRole::Accent, 0.14));
        const query::BoardPerson &person = m_board.people[size_t(row)];
        QRect words = box.adjusted(space::inside, 0, -space::base, 0);
        words.setHeight(laneHeight());
        const QString name = plain.elidedText(person.name, Qt::ElideRight, words.width());
        painter.setFont(font());
        painter.setPen(ink.theme.color(ThemeRole::Text));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, name);
        words.setLeft(words.left() + plain.horizontalAdvance(name) + space::inside);
        painter.setFont(ink.caption);
        painter.setPen(ink.theme.color(ThemeRole::Muted));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         small.elidedText(personNote(person), Qt::ElideRight, words.width()));
        painter.setPen(ink.theme.tint(ThemeRole::Line, 0.6));
        painter.drawLine(box.bottomLeft(), box.bottomRight());
    }
    painter.setClipping(false);
    painter.setPen(ink.theme.color(ThemeRole::Line));
    painter.drawLine(nameWidth - 1, 0, nameWidth - 1, viewport()->height());
}

} // namespace kz

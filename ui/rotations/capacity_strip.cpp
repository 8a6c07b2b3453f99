#include "ui/rotations/capacity_strip.h"

#include "models/words/words.h"
#include "ui/rotations/board_view.h"
#include "ui/rotations/board_words.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace kz {

CapacityStrip::CapacityStrip(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(4 * space::rowHeight);
    announceAs<CapacityStrip, QAccessible::Chart>();
    setAccessibleName(tr("People and capacity by week"));
}

void CapacityStrip::setLoads(std::vector<query::PlaceLoad> loads)
{
    m_loads = std::move(loads);
    m_instead.clear();
    m_row = std::clamp(m_row, 0, std::max(0, int(m_loads.size()) - 1));
    refreshScrollBar();
    viewport()->update();
}

void CapacityStrip::showInstead(std::vector<query::PlaceLoad> loads)
{
    m_instead = std::move(loads);
    viewport()->update();
}

const query::PlaceLoad &CapacityStrip::load(int row) const
{
    const query::PlaceLoad &kept = m_loads[size_t(row)];
    const auto other = std::ranges::find_if(m_instead, [&kept](const query::PlaceLoad &one) {
        return one.site == kept.site && one.department == kept.department;
    });
    return other == m_instead.end() ? kept : *other;
}

void CapacityStrip::setTime(const TimeScale &scale, int offset)
{
    m_scale = scale;
    m_offset = offset;
    viewport()->update();
}

int CapacityStrip::rowHeight() const
{
    return std::max(24, fontMetrics().height() + 6);
}

void CapacityStrip::refreshScrollBar()
{
    const int rows = std::max(0, viewport()->height() - rowHeight()); // below the heading
    verticalScrollBar()->setPageStep(rows);
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, int(m_loads.size()) * rowHeight() - rows));
}

int CapacityStrip::weekAt(int x) const
{
    return int(m_scale.from().daysTo(m_scale.dayAt(m_offset + x))) / 7;
}

QRect CapacityStrip::fieldOf(int row, QDate week) const
{
    const int left = m_scale.left(week);
    return QRect(BoardView::nameWidth + left - m_offset, (row + 1) * rowHeight() - verticalScrollBar()->value(),
                 m_scale.right(week.addDays(6)) - left, rowHeight());
}

QString CapacityStrip::fieldText(int row, int week) const
{
    const query::PlaceLoad &place = load(row);
    const query::WeekLoad &field = place.weeks[size_t(week)];
    QStringList lines{loadText(place, field)};
    if (place.capacity && field.people > *place.capacity)
        lines.append(tr("Over capacity"));
    if (field.people > 0 && m_names)
        lines.append(words::listText(m_names(place, field.busiest)));
    return lines.join(u'\n');
}

void CapacityStrip::setFocusAt(int row, int week)
{
    if (m_loads.empty() || m_loads.front().weeks.empty())
        return;
    m_row = std::clamp(row, 0, int(m_loads.size()) - 1);
    m_week = std::clamp(week, 0, int(m_loads.front().weeks.size()) - 1);
    const int top = m_row * rowHeight();
    if (top < verticalScrollBar()->value())
        verticalScrollBar()->setValue(top);
    else if (top + rowHeight() > verticalScrollBar()->value() + verticalScrollBar()->pageStep())
        verticalScrollBar()->setValue(top + rowHeight() - verticalScrollBar()->pageStep());
    const QDate first = m_loads.front().weeks[size_t(m_week)].week;
    const QRect field = fieldOf(m_row, first);
    if (field.left() < BoardView::nameWidth)
        Q_EMIT timeWanted(first);
    else if (const int beyond = field.right() - viewport()->width(); beyond > 0)
        Q_EMIT timeWanted(std::min(first, m_scale.dayAt(m_offset + beyond).addDays(1)));
    setAccessibleDescription(fieldText(m_row, m_week).replace(u'\n', QStringLiteral(". ")));
    viewport()->update();
}

void CapacityStrip::keyPressEvent(QKeyEvent *event)
{
    if (m_loads.empty() || event->modifiers() & ~Qt::KeypadModifier)
        return QAbstractScrollArea::keyPressEvent(event);
    // The first arrow enters at what is in sight.
    const int week = m_week >= 0 ? m_week : weekAt(0);
    switch (event->key()) {
    case Qt::Key_Up:
        return setFocusAt(m_row - 1, week);
    case Qt::Key_Down:
        return setFocusAt(m_row + 1, week);
    case Qt::Key_Left:
        return setFocusAt(m_row, week - 1);
    case Qt::Key_Right:
        return setFocusAt(m_row, week + 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool CapacityStrip::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = (help->pos().y() - rowHeight() + verticalScrollBar()->value()) / rowHeight();
    const int week = weekAt(help->pos().x() - BoardView::nameWidth);
    const bool there = help->pos().y() >= rowHeight() && row < int(m_loads.size()) && m_scale.from().isValid()
        && week < int(m_loads[size_t(row)].weeks.size());
    if (!there)
        QToolTip::hideText();
    else if (help->pos().x() < BoardView::nameWidth)
        QToolTip::showText(help->globalPos(), m_loads[size_t(row)].name, viewport());
    else
        QToolTip::showText(help->globalPos(), fieldText(row, week), viewport());
    return true;
}

void CapacityStrip::resizeEvent(QResizeEvent *)
{
    refreshScrollBar();
}

void CapacityStrip::paintField(QPainter &painter, const QRect &box, const query::PlaceLoad &load,
                               const query::WeekLoad &week) const
{
    const Theme &theme = Theme::of(palette());
    const bool over = load.capacity && week.people > *load.capacity;
    const bool full = load.capacity && week.people == *load.capacity;
    if (week.people > 0)
        painter.fillRect(box.adjusted(1, 2, 0, -2),
                         theme.tint(over ? ThemeRole::Bad : ThemeRole::Accent,
                                    over       ? 0.2
                                        : full ? 0.3
                                               : 0.12));
    if (over)
        painter.fillRect(box.adjusted(1, 2, 0, -2), QBrush(theme.tint(ThemeRole::Bad, 0.55), Qt::BDiagPattern));
    if (week.people == 0)
        return;
    QFont figure = sizedFont(font(), TextSize::Caption);
    figure.setBold(over);
    painter.setFont(figure);
    painter.setPen(theme.color(over ? ThemeRole::Bad : ThemeRole::Text));
    const QString alone = QString::number(week.people);
    const QString both = load.capacity ? tr("%1 / %2").arg(alone).arg(*load.capacity) : alone;
    const QFontMetrics metrics(figure);
    constexpr int sign = 14;
    QRect words = box;
    if (over && box.width() >= metrics.horizontalAdvance(both) + sign + space::base) {
        lineIcon(QStringLiteral("warning"), ThemeRole::Bad)
            .paint(&painter, QRect(box.left() + 3, box.center().y() - 6, 13, 13));
        words.setLeft(words.left() + sign);
    }
    const int room = words.width() - space::base;
    const bool roomForBoth = room >= metrics.horizontalAdvance(both);
    if (roomForBoth || room >= metrics.horizontalAdvance(alone))
        painter.drawText(words, Qt::AlignCenter, roomForBoth ? both : alone);
}

void CapacityStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme &theme = Theme::of(palette());
    const int names = BoardView::nameWidth;
    const int high = rowHeight();
    painter.fillRect(viewport()->rect(), theme.color(ThemeRole::Raised));
    const QFont caption = sizedFont(font(), TextSize::Caption);
    const QFontMetrics metrics(caption);
    const int first = verticalScrollBar()->value() / high;
    for (int row = first; row < int(m_loads.size()); ++row) {
        const query::PlaceLoad &place = load(row);
        const int top = (row + 1) * high - verticalScrollBar()->value();
        if (top > viewport()->height())
            break;
        painter.setClipRect(names, high, viewport()->width() - names, viewport()->height() - high);
        const QDate end = m_scale.from().isValid() ? m_scale.dayAt(m_offset + viewport()->width() - names) : QDate();
        for (int week = m_scale.from().isValid() ? weekAt(0) : 0;
             week < int(place.weeks.size()) && place.weeks[size_t(week)].week <= end; ++week) {
            const QRect box = fieldOf(row, place.weeks[size_t(week)].week);
            paintField(painter, box, place, place.weeks[size_t(week)]);
            if (row == m_row && week == m_week && hasFocus()) {
                painter.setPen(QPen(theme.color(ThemeRole::Accent), 2));
                painter.drawRect(box.adjusted(1, 1, 0, -1));
            }
        }
        painter.setClipRect(0, high, viewport()->width(), viewport()->height() - high);
        painter.setPen(theme.tint(ThemeRole::Line, 0.6));
        painter.drawLine(0, top + high - 1, viewport()->width(), top + high - 1);
        QRect words(space::inside + (place.department ? space::groups : 0), top, names, high);
        words.setRight(names - space::inside);
        const QString capacity = place.capacity ? tr("capacity %1").arg(*place.capacity) : QString();
        painter.setFont(caption);
        painter.setPen(theme.color(ThemeRole::Muted));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, capacity);
        words.setRight(words.right() - metrics.horizontalAdvance(capacity) - space::inside);
        painter.setPen(theme.color(ThemeRole::Text));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(place.name, Qt::ElideRight, words.width()));
    }
    painter.setClipping(false);
    painter.fillRect(0, 0, viewport()->width(), high, theme.color(ThemeRole::Surface));
    QFont bold = caption;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme.color(ThemeRole::Text));
    painter.drawText(QRect(space::inside, 0, viewport()->width(), high), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("People and capacity by week"));
    painter.setPen(theme.color(ThemeRole::Line));
    painter.drawLine(0, 0, viewport()->width(), 0);
    painter.drawLine(names - 1, high, names - 1, viewport()->height());
}

} // namespace kz

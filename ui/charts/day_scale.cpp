#include "ui/charts/day_scale.h"

#include "models/report/chart_table.h"
#include "ui/charts/chart_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace kz::charts {

DayScale::DayScale(QDate from, QDate to, const report::ChartSpec &spec, const ChartStyle &style)
    : m_style(&style), m_from(from), m_to(to), m_isToday(spec.asOf.current)
{
    if (m_to <= m_from)
        m_to = m_from.addDays(1);
    if (const QDate day = spec.asOf.happened; day >= m_from && day <= m_to)
        m_marked = day;
}

double DayScale::height() const
{
    return lineHeight(m_style->caption()) * 2 + m_style->em() * 0.5;
}

double DayScale::headHeight() const
{
    return m_marked.isValid() ? lineHeight(m_style->caption()) + m_style->em() * 0.2 : 0;
}

void DayScale::place(const QRectF &area)
{
    m_area = area;
    m_ticks = monthTicks(m_from, m_to, int(area.width() / (m_style->em() * 3.4)));
}

double DayScale::x(QDate day) const
{
    return m_area.left() + double(m_from.daysTo(day)) / double(m_from.daysTo(m_to)) * m_area.width();
}

void DayScale::paintGrid(QPainter &painter) const
{
    painter.setPen(QPen(m_style->colours.line, m_style->em() * 0.07));
    for (const MonthTick &tick : m_ticks)
        painter.drawLine(QPointF(x(tick.day), m_area.top()), QPointF(x(tick.day), m_area.bottom()));
}

void DayScale::paintWords(QPainter &painter) const
{
    const QFont font = m_style->caption();
    const double line = lineHeight(font);
    const double reach = m_style->em() * 4;
    painter.setPen(QPen(m_style->colours.muted, m_style->em() * 0.08));
    painter.drawLine(m_area.bottomLeft(), m_area.bottomRight());
    for (const MonthTick &tick : m_ticks) {
        painter.setPen(QPen(m_style->colours.muted, m_style->em() * 0.08));
        const double at = x(tick.day);
        painter.drawLine(QPointF(at, m_area.bottom()), QPointF(at, m_area.bottom() + m_style->em() * 0.3));
        const QRectF box(at - reach, m_area.bottom() + m_style->em() * 0.4, 2 * reach, line);
        paintText(painter, box, tick.month, font, Qt::AlignHCenter);
        if (!tick.year.isEmpty())
            paintText(painter, box.translated(0, line), tick.year, font, Qt::AlignHCenter);
    }
}

QString DayScale::markWords() const
{
    if (!m_marked.isValid())
        return {};
    return m_isToday ? QCoreApplication::translate("Chart", "Today") : report::dayText(m_marked);
}

void DayScale::paintMark(QPainter &painter) const
{
    if (!m_marked.isValid())
        return;
    const double at = x(m_marked);
    painter.setPen(QPen(m_style->colours.accent, m_style->em() * 0.1, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(at, m_area.top() - m_style->em() * 0.2), QPointF(at, m_area.bottom()));
    const QString word = markWords();
    const QFont font = m_style->caption();
    const double width = widthOf(word, font);
    const double left = std::clamp(at - width / 2, m_area.left(), std::max(m_area.left(), m_area.right() - width));
    paintText(painter, QRectF(left, m_area.top() - headHeight(), width, lineHeight(font)), word, font, Qt::AlignLeft);
}

} // namespace kz::charts

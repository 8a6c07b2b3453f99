#include "ui/charts/heat_map_plot.h"

#include "models/report/chart_table.h"

#include <QCoreApplication>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kz::charts {

namespace {

constexpr int mostColumnLines = 3;

} // namespace

void HeatMapPlot::arrange(QChart &, const QRectF &room)
{
    m_room = room;
    const QFont caption = m_style.caption();
    const double line = lineHeight(caption);
    const double foot = line + em() * 0.7; // the scale
    double left = 0;
    for (const auto &series : m_spec.series)
        left = std::max(left, std::min(widthOf(series.name, m_style.body), room.width() * 0.36));
    left += em() * 0.7;
    arrangeColumns((room.width() - left) / std::max(1, categoryCount()), room.height() * 0.34);
    const double head = m_columnsHeight + em() * 0.4;
    double height = std::max(1.0, room.height() - head - foot);
    height = std::min(height, em() * 4.2 * seriesCount()); // few rows need not fill the page
    m_area = QRectF(room.left() + left, room.top() + head, std::max(1.0, room.width() - left), height);

    const int rowLines = std::clamp(int(rowHeight() / lineHeight(m_style.body)), 1, 2);
    for (int r = 0; r < seriesCount(); ++r) {
        const QString &name = m_spec.series[std::size_t(r)].name;
        m_rows.push_back(fitWords(name, m_style.body, left - em() * 0.7, rowLines));
        const double top = m_area.top() + rowHeight() * r;
        addLabel(QRectF(room.left(), top, left, rowHeight()), name, {}, m_rows.back().cut);
        for (int c = 0; c < categoryCount(); ++c) {
            const QRectF cell(m_area.left() + columnWidth() * c, top, columnWidth(), rowHeight());
            const double gap = std::min(em() * 0.08, cell.width() * 0.1);
            ChartMark mark = markOf(r, c, cell.adjusted(gap, gap, -gap, -gap));
            mark.row = r;
            mark.column = c;
            m_gaps = m_gaps || !std::isfinite(valueOf(r, c));
            m_marks.push_back(std::move(mark));
        }
    }
    for (int c = 0; c < categoryCount(); ++c)
        addLabel(QRectF(m_area.left() + columnWidth() * c, room.top(), columnWidth(), head), m_spec.categories[c],
                 m_spec.categoryLinks.value(c), m_columns[std::size_t(c)].cut);
    chooseWords();
}

QString HeatMapPlot::figure(const ChartMark &mark) const
{
    return report::shortText(m_spec, valueOf(mark.row, mark.column));
}

void HeatMapPlot::chooseWords()
{
    const double line = lineHeight(m_style.caption());
    double widest = 0;
    double widestNote = 0;
    QSizeF cell = m_marks.empty() ? QSizeF() : m_marks.front().box.size();
    for (const ChartMark &mark : m_marks) {
        if (!std::isfinite(valueOf(mark.row, mark.column)))
            continue;
        widest = std::max(widest, widthOf(figure(mark), m_style.body));
        const QString note = m_spec.series[std::size_t(mark.row)].notes.value(mark.column);
        widestNote = std::max(widestNote, widthOf(note, m_style.caption()));
    }
    const double most = cell.width() - em() * 0.15;
    const double captionSize = double(m_style.caption().pixelSize()) / m_style.body.pixelSize();
    m_figureFont = widest <= most ? m_style.body : m_style.caption();
    m_figures = widest * captionSize <= most && line <= cell.height() + em() * 0.3;
    m_notes = m_figures && widestNote <= cell.width() - em() * 0.4 && line * 2 <= cell.height();
}

void HeatMapPlot::arrangeColumns(double slot, double most)
{
    const QFont caption = m_style.caption();
    const double width = slot - em() * 0.4;
    m_turned = width < em() * 2.6
        || std::any_of(m_spec.categories.begin(), m_spec.categories.end(),
                       [&](const QString &name) { return breaksWords(name, caption, width); });
    const int turnedLines = std::clamp(int(slot / lineHeight(caption)), 1, 2);
    for (const QString &name : m_spec.categories) {
        m_columns.push_back(m_turned ? balancedWords(name, caption, most, turnedLines)
                                     : balancedWords(name, caption, width, mostColumnLines));
        m_columnsHeight = std::max(m_columnsHeight, m_turned ? m_columns.back().width : m_columns.back().height);
    }
}

void HeatMapPlot::paintOver(QPainter &painter) const
{
    const QFont caption = m_style.caption();
    const double line = lineHeight(caption);
    for (const ChartMark &mark : m_marks) {
        const double value = valueOf(mark.row, mark.column);
        if (!std::isfinite(value)) {
            paintEmpty(painter, mark.box);
            continue;
        }
        const QColor fill = m_style.colours.heat(value);
        painter.fillRect(mark.box, fill);
        painter.setPen(inkOn(fill));
        if (!m_figures)
            continue;
        const QString note = m_spec.series[std::size_t(mark.row)].notes.value(mark.column);
        const bool both = m_notes && !note.isEmpty();
        const QRectF upper = both ? mark.box.adjusted(0, 0, 0, -line * 0.95) : mark.box;
        paintText(painter, upper, figure(mark), m_figureFont, Qt::AlignHCenter | Qt::AlignVCenter);
        if (both)
            paintText(painter, mark.box.adjusted(0, line * 0.95, 0, 0), note, caption,
                      Qt::AlignHCenter | Qt::AlignVCenter);
    }

    painter.setPen(m_style.colours.text);
    for (int r = 0; r < seriesCount(); r += nameStep(rowHeight()))
        paintWords(painter,
                   QRectF(m_room.left(), m_area.top() + rowHeight() * r, m_area.left() - m_room.left() - em() * 0.7,
                          rowHeight()),
                   m_rows[std::size_t(r)], Qt::AlignLeft | Qt::AlignVCenter);
    for (int c = 0; c < categoryCount(); ++c) {
        const double middle = m_area.left() + columnWidth() * (c + 0.5);
        const Words &words = m_columns[std::size_t(c)];
        if (!m_turned) {
            paintWords(painter, QRectF(middle - columnWidth(), m_room.top(), columnWidth() * 2, m_columnsHeight), words,
                       Qt::AlignHCenter | Qt::AlignBottom);
            continue;
        }
        painter.save();
        painter.translate(middle, m_room.top() + m_columnsHeight);
        painter.rotate(-90);
        paintWords(painter, QRectF(0, -words.height / 2, m_columnsHeight, words.height), words, Qt::AlignLeft);
        painter.restore();
    }
    paintScale(painter);
}

void HeatMapPlot::paintEmpty(QPainter &painter, const QRectF &cell) const
{
    painter.setPen(QPen(m_style.colours.line, em() * 0.07));
    painter.setBrush(Qt::NoBrush);
    const double half = em() * 0.035;
    painter.drawRect(cell.adjusted(half, half, -half, -half));
    painter.setPen(m_style.colours.muted);
    paintText(painter, cell, QStringLiteral("–"), m_style.body, Qt::AlignHCenter | Qt::AlignVCenter);
}

void HeatMapPlot::paintScale(QPainter &painter) const
{
    const QFont caption = m_style.caption();
    const double line = lineHeight(caption);
    const double top = m_area.bottom() + em() * 0.7;
    const double width = std::min(em() * 9, m_area.width() * 0.4);
    const auto end = [&](double value) { return report::valueText(m_spec, value); };

    painter.setPen(m_style.colours.muted);
    const bool narrow = m_area.width() < em() * 24;
    double x = narrow ? m_room.left() : m_area.left();
    paintText(painter, QRectF(x, top, em() * 4, line), end(0), caption, Qt::AlignLeft);
    x += widthOf(end(0), caption) + em() * 0.5;
    const QRectF strip(x, top + line * 0.2, width, line * 0.6);
    QLinearGradient shades(strip.topLeft(), strip.topRight());
    for (const double stop : {0.0, 0.5, 1.0})
        shades.setColorAt(stop, m_style.colours.heat(stop));
    painter.fillRect(strip, shades);
    x = strip.right() + em() * 0.5;
    painter.setPen(m_style.colours.muted);
    paintText(painter, QRectF(x, top, em() * 6, line), end(1), caption, Qt::AlignLeft);
    x += widthOf(end(1), caption) + em() * 1.4;
    if (m_gaps) {
        paintEmpty(painter, QRectF(x, top + line * 0.1, em() * 1.6, line * 0.8));
        painter.setPen(m_style.colours.muted);
        x += em() * 2.1;
        const QString words = QCoreApplication::translate("Chart", "No figure");
        paintText(painter, QRectF(x, top, em() * 10, line), words, caption, Qt::AlignLeft);
        x += widthOf(words, caption) + em();
    }
    const QString title = m_spec.xTitle.isEmpty() || m_spec.yTitle.isEmpty()
        ? m_spec.xTitle + m_spec.yTitle
        : QStringLiteral("%1 × %2").arg(m_spec.yTitle, m_spec.xTitle);
    if (m_area.right() - x < em() * 4)
        return;
    const Words words = fitWords(title, caption, m_area.right() - x);
    painter.setPen(m_style.colours.muted);
    paintWords(painter, QRectF(x, top, m_area.right() - x, line), words, Qt::AlignRight);
}

} // namespace kz::charts

#include "models/base/dates.h"
#include "models/report/page_style.h"
#include "models/report/strips.h"
#include "models/report/text_lines.h"

#include <algorithm>

namespace kz::report {

namespace {

using grid::addText;
using grid::lineHeight;
using grid::pad;

const PageColours colours;
constexpr double nameWidth = 104;
constexpr double barHeight = 12;
constexpr double barGap = 2;
constexpr double barSize = 6.5; ///< of the label on it
constexpr double monthHeight = 13;
constexpr double weekHeight = 9;
constexpr double weekSize = 5.5;
constexpr double countHeight = 13;

/// Bars of one row lie under each other where they share a day.
std::vector<int> lanesOf(const std::vector<ScheduleBlock::Bar> &bars, int &count)
{
    std::vector<int> lanes;
    std::vector<QDate> ends; ///< the last day taken in each lane
    for (const ScheduleBlock::Bar &bar : bars) {
        const auto free = std::ranges::find_if(ends, [&](QDate end) { return end < bar.from; });
        lanes.push_back(int(free - ends.begin()));
        if (free == ends.end())
            ends.push_back(bar.to);
        else
            *free = bar.to;
    }
    count = std::max(1, int(ends.size()));
    return lanes;
}

class ScheduleStrips
{
public:
    ScheduleStrips(const ScheduleBlock &block, double width) : m_block(block), m_width(width) { }

    std::vector<Strip> build()
    {
        m_head = std::make_shared<const Strip>(head());
        std::vector<Strip> strips{*m_head};
        for (const ScheduleBlock::Row &row : m_block.rows)
            strips.push_back(row.counts.empty() ? barRow(row) : countRow(row));
        if (m_block.rows.empty()) {
            Strip none;
            none.height = lineHeight + 2 * pad;
            addText(none, m_block.empty, pad, pad, page::captionSize, colours.muted);
            strips.push_back(std::move(none));
        }
        return strips;
    }

private:
    double xOf(QDate day) const
    {
        const QDate within = std::clamp(day, m_block.from, m_block.to.addDays(1));
        const double days = double(m_block.from.daysTo(m_block.to)) + 1;
        return nameWidth + (m_width - nameWidth) * double(m_block.from.daysTo(within)) / days;
    }

    std::vector<QDate> months() const
    {
        std::vector<QDate> days;
        for (QDate month(m_block.from.year(), m_block.from.month(), 1); month <= m_block.to; month = month.addMonths(1))
            days.push_back(std::max(month, m_block.from));
        return days;
    }

    Strip head() const
    {
        Strip strip = grid::head(m_block.nameTitle, m_width, monthHeight + weekHeight);
        const std::vector<QDate> begins = months();
        for (std::size_t i = 0; i < begins.size(); ++i) {
            const double x = xOf(begins[i]);
            strip.inks.push_back(LineInk{QPointF(x, 0), QPointF(x, monthHeight), colours.line, 0.4});
            addText(strip, m_block.months.value(qsizetype(i)), x + 2, (monthHeight - lineHeight) / 2, page::captionSize,
                    colours.text, true);
        }
        // Each Monday by its day of the month.
        for (QDate monday = weekStart(m_block.from.addDays(6)); monday <= m_block.to; monday = monday.addDays(7))
            strip.inks.push_back(TextInk{QPointF(xOf(monday) + 1, monthHeight + baselineIn(weekHeight, weekSize)),
                                         QString::number(monday.day()), pageFont(weekSize), colours.muted});
        return strip;
    }

    /// The name's cell and the lines between the months.
    Strip blank(double height) const
    {
        Strip strip;
        strip.height = height;
        strip.repeat = m_head;
        for (const QDate month : months())
            strip.inks.push_back(
                LineInk{QPointF(xOf(month), 0), QPointF(xOf(month), height), colours.line.lighter(115), 0.3});
        strip.inks.push_back(LineInk{QPointF(0, height), QPointF(m_width, height), colours.line, 0.4});
        return strip;
    }

    Strip barRow(const ScheduleBlock::Row &row) const
    {
        int lanes = 1;
        const std::vector<int> laneOf = lanesOf(row.bars, lanes);
        const QStringList names = breakLines(row.name, pageFont(page::captionSize), nameWidth - 2 * pad);
        const double texts = lineHeight * double(names.size());
        Strip strip = blank(std::max(texts, lanes * (barHeight + barGap)) + 2 * pad - barGap);
        double y = (strip.height - texts) / 2;
        for (const QString &line : names) {
            addText(strip, line, pad, y, page::captionSize, colours.text);
            y += lineHeight;
        }
        const double top = (strip.height - lanes * (barHeight + barGap) + barGap) / 2;
        for (std::size_t i = 0; i < row.bars.size(); ++i)
            addBar(strip, row.bars[i], top + laneOf[i] * (barHeight + barGap));
        return strip;
    }

    void addBar(Strip &strip, const ScheduleBlock::Bar &bar, double y) const
    {
        const QRectF box(QPointF(xOf(bar.from), y), QPointF(xOf(bar.to.addDays(1)), y + barHeight));
        const bool away = bar.tone == ScheduleBlock::Tone::Away;
        strip.inks.push_back(BoxInk{box, away ? QColor(Qt::white) : colours.bar, colours.strongLine, 0.5});
        if (away) // crossed out, so that a copier keeps it apart from a stay
            for (double x = box.left(); x < box.right(); x += barHeight) {
                const double end = std::min(x + barHeight, box.right());
                strip.inks.push_back(LineInk{QPointF(x, box.bottom()), QPointF(end, box.top()), colours.line, 0.4});
            }
        const QFont font = pageFont(barSize);
        const QString label = fittingText(bar.label, font, box.width() - 4);
        strip.inks.push_back(
            TextInk{QPointF(box.left() + 2, y + baselineIn(barHeight, barSize)), label, font, colours.text});
    }

    Strip countRow(const ScheduleBlock::Row &row) const
    {
        Strip strip = blank(countHeight);
        addText(strip, fittingText(row.name, pageFont(barSize), nameWidth - 2 * pad), pad,
                (countHeight - lineHeight) / 2, barSize, colours.muted);
        for (const ScheduleBlock::Count &count : row.counts) {
            const double x = xOf(count.from);
            const double width = xOf(count.from.addDays(7)) - x;
            if (count.over)
                strip.inks.push_back(BoxInk{QRectF(x, 1, width, countHeight - 2), {}, colours.text, 0.9});
            const QString text = count.n == 0 ? QStringLiteral("·") : QString::number(count.n);
            const QFont font = pageFont(weekSize + 0.5, count.over);
            strip.inks.push_back(
                TextInk{QPointF(x + (width - textWidth(text, font)) / 2, baselineIn(countHeight, weekSize + 0.5)), text,
                        font, count.n == 0 ? colours.muted : colours.text});
        }
        return strip;
    }

    const ScheduleBlock &m_block;
    double m_width;
    std::shared_ptr<const Strip> m_head;
};

} // namespace

std::vector<Strip> scheduleStrips(const ScheduleBlock &block, double width)
{
    return ScheduleStrips(block, width).build();
}

} // namespace kz::report

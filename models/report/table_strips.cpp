#include "models/report/page_style.h"
#include "models/report/strips.h"
#include "models/report/text_lines.h"

#include <algorithm>
#include <numeric>

namespace kz::report {

namespace {

const PageColours colours;
constexpr double padX = 5;
constexpr double padY = 3;
constexpr double lineHeight = page::tableSize * 1.4;
constexpr double barWidth = 46;
constexpr double barGap = 6;
constexpr double indentStep = 10;
constexpr double heightToFill = 20;

double roomForBar(const TableBlock::Cell &cell)
{
    return cell.share ? barWidth + barGap : 0;
}

std::vector<double> columnWidths(const TableBlock &table, double room)
{
    std::vector<double> widths(table.columns.size(), 0);
    double fixed = 0;
    double weights = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const TableBlock::Column &column = table.columns[i];
        if (column.weight > 0) {
            weights += column.weight;
            continue;
        }
        double widest = textWidth(column.title, pageFont(page::captionSize, true));
        for (const TableBlock::Row &row : table.rows)
            if (!row.group && i < row.cells.size()) {
                const TableBlock::Cell &cell = row.cells[i];
                widest
                    = std::max(widest, textWidth(cell.text, pageFont(page::tableSize, cell.strong)) + roomForBar(cell));
            }
        widths[i] = std::min(widest + 2 * padX + 1, room * 0.35);
        fixed += widths[i];
    }
    // Columns that ask for their longest text give way when together they leave too little for the others.
    const double most = weights > 0 ? room * 0.75 : room;
    if (fixed > most) {
        for (double &width : widths)
            width *= most / fixed;
        fixed = most;
    }
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (table.columns[i].weight > 0)
            widths[i] = (room - fixed) * table.columns[i].weight / weights;
        else if (weights <= 0)
            widths[i] += (room - fixed) / double(widths.size());
    return widths;
}

double alignedX(TableBlock::Align align, double x, double width, double textWide)
{
    switch (align) {
    case TableBlock::Align::Left:
        return x + padX;
    case TableBlock::Align::Centre:
        return x + (width - textWide) / 2;
    case TableBlock::Align::Right:
        return x + width - padX - textWide;
    }
    return x;
}

class TableStrips
{
public:
    TableStrips(const TableBlock &table, const Sheet &sheet)
        : m_table(table), m_sheet(sheet), m_width(sheet.contentWidth()), m_widths(columnWidths(table, m_width))
    { }

    std::vector<Strip> build()
    {
        m_head = std::make_shared<const Strip>(head());
        m_strips.push_back(*m_head);
        for (std::size_t i = 0; i < m_table.rows.size(); ++i)
            addRow(m_table.rows[i], i + 1 == m_table.rows.size());
        if (m_table.rows.empty()) {
            TableBlock::Row none;
            none.cells = {m_table.empty};
            none.group = true;
            addRow(none, true);
        }
        return std::move(m_strips);
    }

private:
    void rule(Strip &strip, double y, QColor colour, double width) const
    {
        strip.inks.push_back(LineInk{QPointF(0, y), QPointF(m_width, y), colour, width});
    }

    void ruleColumns(Strip &strip) const
    {
        if (!m_table.toFill)
            return;
        const auto rule = [&](double x) {
            strip.inks.push_back(LineInk{QPointF(x, 0), QPointF(x, strip.height), colours.line, 0.4});
        };
        double x = 0;
        for (const double width : m_widths) {
            rule(x);
            x += width;
        }
        rule(x);
    }

    Strip head() const
    {
        const QFont font = pageFont(page::captionSize, true);
        constexpr double headLine = page::captionSize * 1.4;
        std::vector<QStringList> titles;
        qsizetype tallest = 1;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            titles.push_back(breakLines(m_table.columns[i].title, font, m_widths[i] - 2 * padX));
            tallest = std::max(tallest, titles.back().size());
        }
        Strip strip;
        strip.height = headLine * double(tallest) + 2 * padY;
        strip.withNext = true;
        strip.inks.push_back(BoxInk{QRectF(0, 0, m_width, strip.height), colours.shade, {}});
        rule(strip, 0, colours.strongLine, 0.8);
        rule(strip, strip.height, colours.strongLine, 0.5);
        double x = 0;
        for (std::size_t i = 0; i < titles.size(); ++i) {
            double y = strip.height - padY - headLine * double(titles[i].size());
            for (const QString &line : titles[i]) {
                strip.inks.push_back(
                    TextInk{QPointF(alignedX(m_table.columns[i].align, x, m_widths[i], textWidth(line, font)),
                                    y + baselineIn(headLine, page::captionSize)),
                            line, font, colours.text});
                y += headLine;
            }
            x += m_widths[i];
        }
        ruleColumns(strip);
        return strip;
    }

    void addRow(const TableBlock::Row &row, bool last)
    {
        std::vector<QStringList> texts;
        qsizetype lines = 1;
        const std::size_t count
            = row.group ? std::min<std::size_t>(1, row.cells.size()) : std::min(row.cells.size(), m_widths.size());
        for (std::size_t i = 0; i < count; ++i) {
            const TableBlock::Cell &cell = row.cells[i];
            const double width = (row.group ? m_width : m_widths[i]) - roomForBar(cell)
                - (i == 0 ? row.indent * indentStep : 0) - 2 * padX;
            texts.push_back(breakLines(cell.text, pageFont(page::tableSize, cell.strong || row.group), width));
            lines = std::max(lines, texts.back().size());
        }
        // A row taller than a page cannot stay whole: it goes on by whole lines.
        const auto most = qsizetype((m_sheet.contentHeight() - m_head->height - 2 * padY) / lineHeight);
        for (qsizetype from = 0; from < lines; from += most)
            addPiece(row, texts, from, std::min(most, lines - from), from + most >= lines, last);
    }

    void addPiece(const TableBlock::Row &row, const std::vector<QStringList> &texts, qsizetype from, qsizetype lines,
                  bool closes, bool last)
    {
        Strip strip;
        strip.height = std::max(lineHeight * double(lines) + 2 * padY, m_table.toFill ? heightToFill : 0);
        strip.repeat = m_head;
        strip.withNext = row.group && !last;
        if (row.group && !last)
            strip.inks.push_back(BoxInk{QRectF(0, 0, m_width, strip.height), colours.shade.lighter(104), {}});
        double x = 0;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const TableBlock::Cell &cell = row.cells[i];
            const double width = row.group ? m_width : m_widths[i];
            const double indent = i == 0 ? row.indent * indentStep : 0;
            const TableBlock::Align align = row.group ? TableBlock::Align::Left : m_table.columns[i].align;
            const QFont font = pageFont(page::tableSize, cell.strong || row.group);
            if (cell.share && from == 0)
                addBar(strip, x + padX + indent, *cell.share);
            const double left = x + indent + roomForBar(cell);
            double y = padY;
            for (qsizetype line = from; line < std::min(from + lines, texts[i].size()); ++line) {
                const QString &text = texts[i][line];
                strip.inks.push_back(
                    TextInk{QPointF(alignedX(align, left, width - indent - roomForBar(cell), textWidth(text, font)),
                                    y + baselineIn(lineHeight, page::tableSize)),
                            text, font, m_table.rows.empty() ? colours.muted : colours.text});
                y += lineHeight;
            }
            x += width;
        }
        if (!row.group)
            ruleColumns(strip);
        if (closes)
            rule(strip, strip.height, last ? colours.strongLine : colours.line, last ? 0.8 : 0.4);
        m_strips.push_back(std::move(strip));
    }

    static void addBar(Strip &strip, double x, double share)
    {
        constexpr double thick = 5.5;
        const double y = padY + (lineHeight - thick) / 2;
        const double full = std::clamp(share, 0.0, 1.0) * barWidth;
        strip.inks.push_back(BoxInk{QRectF(x, y, barWidth, thick), QColor(Qt::white), colours.line, 0.4});
        if (full > 0)
            strip.inks.push_back(BoxInk{QRectF(x, y, full, thick), colours.accent, {}});
    }

    const TableBlock &m_table;
    const Sheet m_sheet;
    const double m_width;
    std::vector<double> m_widths;
    std::shared_ptr<const Strip> m_head;
    std::vector<Strip> m_strips;
};

} // namespace

std::vector<Strip> tableStrips(const TableBlock &table, const Sheet &sheet)
{
    return TableStrips(table, sheet).build();
}

} // namespace kz::report

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
constexpr double nameWidth = 124;
constexpr double widestColumn = 40;
constexpr double rowHeight = 2 * lineHeight + 3;
constexpr double groupHeight = 13;
constexpr double headHeight = 14;
constexpr double cellSize = 7;
constexpr double noteSize = 6.5;

class MatrixStrips
{
public:
    MatrixStrips(const MatrixBlock &block, double width)
        : m_block(block),
          m_column(
              std::min(widestColumn, (width - nameWidth) / double(std::max<std::size_t>(1, block.columns.size())))),
          m_width(nameWidth + m_column * double(block.columns.size()))
    { }

    std::vector<Strip> build()
    {
        m_head = std::make_shared<const Strip>(head());
        std::vector<Strip> strips{*m_head};
        for (const MatrixBlock::Row &row : m_block.rows)
            strips.push_back(rowOf(row));
        if (m_block.rows.empty()) {
            Strip none;
            none.height = rowHeight;
            addText(none, m_block.empty, pad, (rowHeight - lineHeight) / 2, page::captionSize, colours.muted);
            strips.push_back(std::move(none));
        }
        return strips;
    }

private:
    double xOf(std::size_t column) const { return nameWidth + m_column * double(column); }

    /// The groups over their columns, the numbers below.
    Strip head() const
    {
        Strip strip = grid::head(m_block.nameTitle, m_width, groupHeight + headHeight);
        for (std::size_t i = 0; i < m_block.columns.size();) {
            std::size_t end = i;
            while (end < m_block.columns.size() && m_block.columns[end].group == m_block.columns[i].group)
                ++end;
            strip.inks.push_back(LineInk{QPointF(xOf(i), 0), QPointF(xOf(i), strip.height), colours.line, 0.4});
            addText(strip,
                    fittingText(m_block.columns[i].group, pageFont(page::captionSize, true), xOf(end) - xOf(i) - 4),
                    xOf(i) + 2, (groupHeight - lineHeight) / 2, page::captionSize, colours.text, true);
            i = end;
        }
        for (std::size_t i = 0; i < m_block.columns.size(); ++i)
            addCentred(strip, m_block.columns[i].head, i, groupHeight, headHeight, pageFont(cellSize, true),
                       colours.text);
        return strip;
    }

    Strip rowOf(const MatrixBlock::Row &row) const
    {
        Strip strip;
        strip.height = rowHeight;
        strip.repeat = m_head;
        for (std::size_t i = 0; i < row.cells.size() && i < m_block.columns.size(); ++i)
            if (row.cells[i].tone == MatrixBlock::Tone::Met)
                strip.inks.push_back(BoxInk{QRectF(xOf(i), 0, m_column, rowHeight), colours.bar, {}});
        for (std::size_t i = 0; i <= m_block.columns.size(); ++i)
            strip.inks.push_back(LineInk{QPointF(xOf(i), 0), QPointF(xOf(i), rowHeight), colours.line, 0.3});
        strip.inks.push_back(LineInk{QPointF(0, rowHeight), QPointF(m_width, rowHeight), colours.line, 0.4});
        const double y = row.note.isEmpty() ? (rowHeight - lineHeight) / 2 : 1.5;
        addText(strip, fittingText(row.name, pageFont(page::captionSize), nameWidth - 2 * pad), pad, y,
                page::captionSize, colours.text);
        if (!row.note.isEmpty())
            addText(strip, fittingText(row.note, pageFont(noteSize), nameWidth - 2 * pad), pad, y + lineHeight,
                    noteSize, colours.muted);
        for (std::size_t i = 0; i < row.cells.size() && i < m_block.columns.size(); ++i) {
            const MatrixBlock::Cell &cell = row.cells[i];
            const bool met = cell.tone == MatrixBlock::Tone::Met;
            const QColor colour = cell.tone == MatrixBlock::Tone::None ? colours.muted : colours.text;
            addCentred(strip, cell.text, i, 0, rowHeight, pageFont(met ? page::bodySize : cellSize, met), colour);
        }
        return strip;
    }

    /// Smaller where the column is too narrow for it.
    void addCentred(Strip &strip, const QString &text, std::size_t column, double y, double height, QFont font,
                    QColor colour) const
    {
        double size = font.pixelSize() / fontScale;
        if (const double wide = textWidth(text, font); wide > m_column - 2) {
            size *= (m_column - 2) / wide;
            font = pageFont(size, font.bold());
        }
        strip.inks.push_back(
            TextInk{QPointF(xOf(column) + (m_column - textWidth(text, font)) / 2, y + baselineIn(height, size)), text,
                    font, colour});
    }

    const MatrixBlock &m_block;
    double m_column;
    double m_width;
    std::shared_ptr<const Strip> m_head;
};

} // namespace

std::vector<Strip> matrixStrips(const MatrixBlock &block, double width)
{
    return MatrixStrips(block, width).build();
}

} // namespace kz::report

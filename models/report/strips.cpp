#include "models/report/strips.h"

#include "models/report/page_style.h"
#include "models/report/text_lines.h"

#include <algorithm>
#include <iterator>

namespace kz::report {

namespace {

const PageColours colours;

Strip textLine(const QString &text, double size, bool bold, QColor colour, double lineHeight)
{
    Strip strip;
    strip.height = lineHeight;
    strip.inks.push_back(TextInk{QPointF(0, baselineIn(lineHeight, size)), text, pageFont(size, bold), colour});
    return strip;
}

class StripBuilder
{
public:
    StripBuilder(const Sheet &sheet, const std::vector<QPicture> &pictures)
        : m_sheet(sheet), m_width(sheet.contentWidth()), m_pictures(pictures)
    { }

    void operator()(const Title &title)
    {
        for (const QString &line : breakLines(title.text, pageFont(page::titleSize, true), m_width))
            addCentred(line, page::titleSize, true, colours.text, page::titleSize * 1.5);
        if (!title.subtitle.isEmpty())
            for (const QString &line : breakLines(title.subtitle, pageFont(page::bodySize), m_width))
                addCentred(line, page::bodySize, false, colours.muted, page::bodySize * 1.6);
        m_strips.push_back(air(10));
    }

    void operator()(const Heading &heading)
    {
        const bool section = heading.level <= 1;
        const double size = section ? page::sectionSize : page::subsectionSize;
        m_strips.push_back(air(section ? 12 : 8));
        m_strips.back().withNext = true;
        const double indent = section ? 8 : 0;
        for (const QString &line : breakLines(heading.text, pageFont(size, true), m_width - indent)) {
            Strip strip = textLine(line, size, true, colours.text, size * 1.5);
            if (section) {
                strip.inks.front() = movedBy(strip.inks.front(), QPointF(indent, 0));
                strip.inks.push_back(BoxInk{QRectF(0, 2, 3, strip.height - 4), colours.accent, {}});
            }
            strip.withNext = true;
            m_strips.push_back(std::move(strip));
        }
        m_strips.push_back(air(4));
        m_strips.back().withNext = true;
    }

    void operator()(const Paragraph &paragraph)
    {
        const bool muted = paragraph.tone == Paragraph::Tone::Muted;
        const bool strong = paragraph.tone == Paragraph::Tone::Strong;
        const double size = muted ? page::captionSize : page::bodySize;
        const QStringList lines = breakLines(paragraph.text, pageFont(size, strong), m_width);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            m_strips.push_back(textLine(lines[i], size, strong, muted ? colours.muted : colours.text, size * 1.55));
            // Neither the first nor the last line of a paragraph stands alone on a page.
            m_strips.back().withNext = lines.size() > 1 && (i == 0 || i == lines.size() - 2);
        }
        m_strips.push_back(air(5));
    }

    void operator()(const KeyValueGrid &grid)
    {
        const int columns = std::max(1, grid.columns);
        std::vector<const KeyValueGrid::Box *> row;
        int used = 0;
        for (const KeyValueGrid::Box &box : grid.boxes) {
            const int span = std::clamp(box.span, 1, columns);
            if (used + span > columns) {
                addBoxes(row, columns, labelWidth(grid));
                row.clear();
                used = 0;
            }
            row.push_back(&box);
            used += span;
        }
        if (!row.empty())
            addBoxes(row, columns, labelWidth(grid));
        m_strips.push_back(air(8));
    }

    void operator()(const TableBlock &table) { addAll(tableStrips(table, m_sheet)); }

    void operator()(const ScheduleBlock &block) { addAll(scheduleStrips(block, m_width)); }

    void operator()(const MatrixBlock &block) { addAll(matrixStrips(block, m_width)); }

    void operator()(const ChartBlock &block)
    {
        Strip strip;
        strip.height = block.height;
        const double count = double(std::max<std::size_t>(1, block.charts.size()));
        const double width = (m_width - page::chartGap * (count - 1)) / count;
        for (std::size_t i = 0; i < block.charts.size(); ++i, ++m_nextPicture)
            if (m_nextPicture < m_pictures.size())
                strip.inks.push_back(
                    PictureInk{QPointF(double(i) * (width + page::chartGap), 0), m_pictures[m_nextPicture]});
        m_strips.push_back(std::move(strip));
        m_strips.push_back(air(8));
    }

    void operator()(const SignatureBoxes &signatures)
    {
        constexpr double boxWidth = 92;
        constexpr double labelHeight = 15;
        constexpr double boxHeight = 58;
        m_strips.push_back(air(6));
        Strip strip;
        strip.height = boxHeight;
        const double size = page::captionSize;
        double x = m_width - boxWidth * double(signatures.boxes.size());
        for (const SignatureBoxes::Box &box : signatures.boxes) {
            strip.inks.push_back(BoxInk{QRectF(x, 0, boxWidth, labelHeight), colours.shade, colours.strongLine});
            strip.inks.push_back(
                BoxInk{QRectF(x, labelHeight, boxWidth, boxHeight - labelHeight), {}, colours.strongLine});
            const double roleWidth = textWidth(box.role, pageFont(size));
            strip.inks.push_back(TextInk{QPointF(x + (boxWidth - roleWidth) / 2, baselineIn(labelHeight, size)),
                                         box.role, pageFont(size), colours.text});
            addMark(strip, box.mark, QRectF(x, labelHeight, boxWidth, boxHeight - labelHeight));
            x += boxWidth;
        }
        m_strips.push_back(std::move(strip));
        m_strips.push_back(air(8));
    }

    void operator()(const CertificateBlock &block) { m_strips.push_back(certificateStrip(block, m_sheet)); }

    void operator()(const Spacer &spacer) { m_strips.push_back(air(spacer.height)); }

    void operator()(const PageBreak &)
    {
        Strip strip;
        strip.breakBefore = true;
        m_strips.push_back(std::move(strip));
    }

    std::vector<Strip> take() { return std::move(m_strips); }

private:
    void addAll(std::vector<Strip> strips)
    {
        std::ranges::move(strips, std::back_inserter(m_strips));
        m_strips.push_back(air(8));
    }

    void addCentred(const QString &line, double size, bool bold, QColor colour, double lineHeight)
    {
        Strip strip = textLine(line, size, bold, colour, lineHeight);
        const double left = (m_width - textWidth(line, pageFont(size, bold))) / 2;
        strip.inks.front() = movedBy(strip.inks.front(), QPointF(left, 0));
        strip.withNext = true;
        m_strips.push_back(std::move(strip));
    }

    double labelWidth(const KeyValueGrid &grid) const
    {
        double widest = 0;
        int narrowest = std::max(1, grid.columns);
        for (const KeyValueGrid::Box &box : grid.boxes) {
            widest = std::max(widest, textWidth(box.label, pageFont(page::captionSize)));
            narrowest = std::min(narrowest, std::max(1, box.span));
        }
        const double unit = m_width / std::max(1, grid.columns);
        return std::clamp(widest + 13, 48.0, std::max(48.0, unit * narrowest * 0.42));
    }

    void addBoxes(const std::vector<const KeyValueGrid::Box *> &row, int columns, double label)
    {
        constexpr double pad = 6;
        constexpr double valueLine = page::bodySize * 1.4;
        constexpr double labelLine = page::captionSize * 1.4;
        const double unit = m_width / columns;

        Strip strip;
        strip.height = valueLine + 6;
        struct Laid {
            double x, width;
            QStringList label, value;
        };
        std::vector<Laid> laid;
        double x = 0;
        int used = 0;
        for (const KeyValueGrid::Box *box : row) {
            int span = std::clamp(box->span, 1, columns);
            if (box == row.back())
                span = columns - used; // the last box closes the row
            const double width = unit * span;
            laid.push_back({x, width, breakLines(box->label, pageFont(page::captionSize), label - 2 * pad + 2),
                            breakLines(box->value, pageFont(page::bodySize), width - label - 2 * pad)});
            strip.height = std::max({strip.height, valueLine * double(laid.back().value.size()) + 6,
                                     labelLine * double(laid.back().label.size()) + 6});
            x += width;
            used += span;
        }
        for (const Laid &box : laid) {
            strip.inks.push_back(BoxInk{QRectF(box.x, 0, label, strip.height), colours.shade, colours.line});
            strip.inks.push_back(BoxInk{QRectF(box.x + label, 0, box.width - label, strip.height), {}, colours.line});
            addLines(strip, box.label, box.x + pad, page::captionSize, labelLine, colours.muted);
            addLines(strip, box.value, box.x + label + pad, page::bodySize, valueLine, colours.text);
        }
        m_strips.push_back(std::move(strip));
    }

    static void addLines(Strip &strip, const QStringList &lines, double x, double size, double lineHeight,
                         QColor colour)
    {
        double y = (strip.height - lineHeight * double(lines.size())) / 2;
        for (const QString &line : lines) {
            strip.inks.push_back(TextInk{QPointF(x, y + baselineIn(lineHeight, size)), line, pageFont(size), colour});
            y += lineHeight;
        }
    }

    static void addMark(Strip &strip, const QString &mark, QRectF box)
    {
        if (mark.isEmpty())
            return;
        const double size = page::captionSize;
        const QFont font = pageFont(size);
        if (mark.size() == 1) { // a seal
            constexpr double ring = 17;
            const QRectF at(box.right() - ring - 6, box.center().y() - ring / 2, ring, ring);
            strip.inks.push_back(RingInk{at, colours.line});
            strip.inks.push_back(
                TextInk{QPointF(at.center().x() - textWidth(mark, font) / 2, at.top() + baselineIn(ring, size)), mark,
                        font, colours.muted});
        } else {
            strip.inks.push_back(TextInk{QPointF(box.left() + 5, box.bottom() - 5), mark, font, colours.muted});
        }
    }

    const Sheet m_sheet;
    const double m_width;
    const std::vector<QPicture> &m_pictures;
    std::size_t m_nextPicture = 0;
    std::vector<Strip> m_strips;
};

} // namespace

void grid::addText(Strip &strip, const QString &text, double x, double y, double size, QColor colour, bool bold)
{
    strip.inks.push_back(TextInk{QPointF(x, y + baselineIn(lineHeight, size)), text, pageFont(size, bold), colour});
}

Strip grid::head(const QString &nameTitle, double width, double height)
{
    Strip strip;
    strip.height = height;
    strip.withNext = true;
    strip.inks.push_back(BoxInk{QRectF(0, 0, width, height), colours.shade, {}});
    strip.inks.push_back(LineInk{QPointF(0, 0), QPointF(width, 0), colours.strongLine, 0.8});
    strip.inks.push_back(LineInk{QPointF(0, height), QPointF(width, height), colours.strongLine, 0.5});
    addText(strip, nameTitle, pad, (height - lineHeight) / 2, page::captionSize, colours.text, true);
    return strip;
}

std::vector<Strip> stripsOf(const Document &document, const std::vector<QPicture> &pictures)
{
    StripBuilder builder(sheetOf(document.orientation), pictures);
    for (const Block &block : document.blocks)
        std::visit(builder, block);
    return builder.take();
}

} // namespace kz::report

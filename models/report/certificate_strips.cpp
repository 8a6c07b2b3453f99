#include "models/report/page_style.h"
#include "models/report/qr_code.h"
#include "models/report/strips.h"
#include "models/report/text_lines.h"

#include <algorithm>
#include <iterator>

namespace kz::report {

namespace {

const PageColours colours;

constexpr double inset = 54; ///< from the border
constexpr double numberSize = 11;
constexpr double factSize = 11.5;

/// Sets lines under each other, each in the middle or at the left edge.
class CertificatePage
{
public:
    CertificatePage(Strip &strip, const QRectF &frame)
        : m_strip(strip), m_room(frame.adjusted(inset, 0, -inset, 0)), m_y(frame.top())
    { }

    void down(double height) { m_y += height; }
    void downTo(double y) { m_y = std::max(m_y, y); }
    double y() const { return m_y; }

    void centred(const QString &text, double size, bool bold = false, double share = 1)
    {
        if (text.isEmpty())
            return;
        for (const QString &line : breakLines(text, pageFont(size, bold), m_room.width() * share)) {
            put(line, m_room.center().x() - textWidth(line, pageFont(size, bold)) / 2, size, bold);
            m_y += size * 1.7;
        }
    }
    void left(const QString &text, double size)
    {
        if (text.isEmpty())
            return;
        for (const QString &line : breakLines(text, pageFont(size), m_room.width())) {
            put(line, m_room.left(), size);
            m_y += size * 1.9;
        }
    }
    /// Labels below each other, their values beside them.
    void facts(const std::vector<KeyValueGrid::Box> &facts)
    {
        double widest = 0;
        for (const KeyValueGrid::Box &fact : facts)
            widest = std::max(widest, textWidth(fact.label, pageFont(factSize)));
        const double values = m_room.left() + widest + 2 * factSize;
        for (const KeyValueGrid::Box &fact : facts) {
            put(fact.label, m_room.left(), factSize, false, colours.muted);
            for (const QString &line : breakLines(fact.value, pageFont(factSize), m_room.right() - values)) {
                put(line, values, factSize);
                m_y += factSize * 1.75;
            }
        }
    }
    void put(const QString &text, double x, double size, bool bold = false, QColor colour = colours.text)
    {
        m_strip.inks.push_back(TextInk{QPointF(x, m_y + size), text, pageFont(size, bold), colour});
    }

private:
    Strip &m_strip;
    QRectF m_room;
    double m_y;
};

void addNumberAndMark(CertificatePage &page, Strip &strip, const CertificateBlock &block, const QRectF &frame)
{
    page.down(34);
    page.put(block.number, frame.right() - inset - textWidth(block.number, pageFont(numberSize)), numberSize);
    if (block.mark.isEmpty())
        return;
    const double width = textWidth(block.mark, pageFont(numberSize));
    strip.inks.push_back(
        BoxInk{QRectF(frame.left() + inset - 6, page.y() - 3, width + 12, 20), {}, colours.strongLine, 1});
    page.put(block.mark, frame.left() + inset, numberSize);
}

/// Where the seal goes: beside the end of the institution's line, as it is pressed on paper.
void addSeal(Strip &strip, const QString &mark, QPointF corner)
{
    if (mark.isEmpty())
        return;
    const QRectF seal(corner, QSizeF(46, 46));
    strip.inks.push_back(RingInk{seal, colours.line});
    strip.inks.push_back(TextInk{QPointF(seal.center().x() - textWidth(mark, pageFont(page::bodySize)) / 2,
                                         seal.center().y() + page::bodySize * 0.36),
                                 mark, pageFont(page::bodySize), colours.muted});
}

} // namespace

Strip certificateStrip(const CertificateBlock &block, const Sheet &sheet)
{
    Strip strip;
    strip.breakBefore = true;
    strip.height = sheet.contentHeight();
    // The header's room is free here: the frame stands in the middle of the sheet.
    const QRectF frame(0, -page::headerHeight / 2, sheet.contentWidth(), strip.height + page::headerHeight / 2);
    strip.inks.push_back(BoxInk{frame, {}, colours.strongLine, 2});
    strip.inks.push_back(BoxInk{frame.adjusted(6, 6, -6, -6), {}, colours.line, 0.75});

    // Across, lines are longer and the air between them is what there is less of.
    const bool across = sheet.width > sheet.height;
    const double air = across ? 0.3 : 1;
    CertificatePage page(strip, frame);
    addNumberAndMark(page, strip, block, frame);
    page.down(58 * air);
    page.centred(block.title, block.title.size() > 12 || across ? 30 : 40, true);
    page.down(34 * air);
    page.centred(block.name, 24);
    page.down(34 * air);
    for (const QString &line : block.subject)
        page.centred(line, 15, true);
    page.down(26 * air);
    page.left(block.wording, 13);
    page.down(8);
    page.facts(block.facts);
    page.left(block.validity, 12);

    // At the foot: the day, who certifies, the seal, the code.
    page.downTo(frame.bottom() - (across ? 128 : 190));
    page.left(block.day, 13);
    page.down(14);
    const double signature = page.y();
    page.centred(block.institution, 15, false, 0.7);
    page.centred(block.signer, block.facts.empty() ? 15 : numberSize, false, 0.7);
    addSeal(strip, block.seal, QPointF(frame.right() - inset - 50, signature + 4));
    constexpr double codeSide = 58;
    if (!block.code.isEmpty())
        std::ranges::move(qrInk(qrCode(block.code), QRectF(24, frame.bottom() - codeSide - 20, codeSide, codeSide)),
                          std::back_inserter(strip.inks));
    return strip;
}

} // namespace kz::report

#include "models/report/strips.h"
#include "models/report/text_lines.h"

#include <algorithm>

namespace kz::report {

namespace {

const PageColours colours;

constexpr double numberSize = 10.5;
constexpr double titleSize = 30;
constexpr double nameSize = 20;
constexpr double wordingSize = 13;
constexpr double factSize = 11.5;
constexpr double daySize = 12.5;
constexpr double institutionSize = 15;
constexpr double seal = 54;

/// Sets lines below each other within the inner frame of a certificate.
class Composer
{
public:
    Composer(Strip &strip, const QRectF &room) : m_strip(strip), m_room(room), m_y(room.top()) { }

    void skip(double height) { m_y += height; }
    void goTo(double y) { m_y = std::max(m_y, y); }
    double y() const { return m_y; }

    void right(const QString &text, double size)
    {
        put(text, m_room.right() - textWidth(text, pageFont(size)), size);
        m_y += size * 1.5;
    }
    void centred(const QString &text, double size, bool bold = false, double room = 1)
    {
        for (const QString &line : breakLines(text, pageFont(size, bold), m_room.width() * room)) {
            put(line, m_room.center().x() - textWidth(line, pageFont(size, bold)) / 2, size, bold);
            m_y += size * 1.6;
        }
    }
    /// Labels below each other, their values beside them.
    void facts(const std::vector<KeyValueGrid::Box> &facts)
    {
        const double left = m_room.left() + m_room.width() * 0.08;
        double widest = 0;
        for (const KeyValueGrid::Box &fact : facts)
            widest = std::max(widest, textWidth(fact.label, pageFont(factSize)));
        const double values = left + widest + 2 * factSize;
        for (const KeyValueGrid::Box &fact : facts) {
            put(fact.label, left, factSize, false, colours.muted);
            for (const QString &line : breakLines(fact.value, pageFont(factSize), m_room.right() - values)) {
                put(line, values, factSize);
                m_y += factSize * 1.75;
            }
        }
    }

private:
    void put(const QString &text, double x, double size, bool bold = false, QColor colour = colours.text)
    {
        m_strip.inks.push_back(
            TextInk{QPointF(x, m_y + baselineIn(size * 1.5, size)), text, pageFont(size, bold), colour});
    }

    Strip &m_strip;
    QRectF m_room;
    double m_y;
};

/// Where the seal goes: beside the end of the institution's line, as it is pressed on paper.
void addSeal(Strip &strip, const QString &mark, QPointF corner)
{
    if (mark.isEmpty())
        return;
    const QRectF box(corner, QSizeF(seal, seal));
    strip.inks.push_back(BoxInk{box, {}, colours.line, 0.6});
    const QFont font = pageFont(numberSize);
    strip.inks.push_back(
        TextInk{QPointF(box.center().x() - textWidth(mark, font) / 2, box.top() + baselineIn(seal, numberSize)), mark,
                font, colours.line});
}

} // namespace

Strip certificateStrip(const CertificateBlock &block, const Sheet &sheet)
{
    constexpr double gap = 4;
    constexpr double pad = 34;
    Strip strip;
    strip.breakBefore = true;
    strip.height = sheet.contentHeight();
    // The header's room is free here: the frame stands in the middle of the sheet.
    const QRectF frame(0, -page::headerHeight / 2, sheet.contentWidth(), strip.height + page::headerHeight / 2);
    strip.inks.push_back(BoxInk{frame, {}, colours.strongLine, 1.6});
    strip.inks.push_back(BoxInk{frame.adjusted(gap, gap, -gap, -gap), {}, colours.strongLine, 0.5});

    Composer compose(strip, frame.adjusted(pad, pad, -pad, -pad));
    compose.right(block.number, numberSize);
    compose.goTo(frame.top() + frame.height() * 0.13);
    compose.centred(block.title, titleSize, true);
    compose.skip(frame.height() * 0.06);
    compose.centred(block.name, nameSize);
    compose.skip(frame.height() * 0.05);
    compose.centred(block.wording, wordingSize, false, 0.86);
    compose.skip(frame.height() * 0.05);
    compose.facts(block.facts);
    compose.goTo(frame.top() + frame.height() * 0.74);
    compose.centred(block.day, daySize);
    compose.skip(frame.height() * 0.035);
    const double signature = compose.y();
    compose.centred(block.institution, institutionSize, true, 0.62);
    compose.centred(block.signer, numberSize, false, 0.62);
    addSeal(strip, block.seal, QPointF(frame.right() - pad - seal, signature - 6));
    return strip;
}

} // namespace kz::report

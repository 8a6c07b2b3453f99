#include "models/report/page_layout.h"

#include "models/report/page_style.h"
#include "models/report/qr_code.h"
#include "models/report/strips.h"
#include "models/report/text_lines.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kz::report {

namespace {

const PageColours colours;

/// Stacks strips on pages: never cuts one, never parts what belongs together unless it is taller than a page.
class Stack
{
public:
    explicit Stack(const Sheet &sheet) : m_room(sheet.contentHeight()) { }

    std::vector<std::vector<Ink>> build(const std::vector<Strip> &strips)
    {
        m_pages.emplace_back();
        for (std::size_t i = 0; i < strips.size(); ++i)
            add(strips, i);
        return std::move(m_pages);
    }

private:
    void add(const std::vector<Strip> &strips, std::size_t index)
    {
        const Strip &strip = strips[index];
        if (strip.breakBefore && m_y > 0)
            turn();
        else if (m_y > 0 && m_y + heightOfGroup(strips, index) > m_room + 0.01)
            turn();
        if (m_y <= 0) {
            if (strip.space)
                return;
            if (strip.repeat)
                put(*strip.repeat);
        }
        put(strip);
    }

    /// The strip and what must follow it on the same page; just the strip when together they fit on no page.
    double heightOfGroup(const std::vector<Strip> &strips, std::size_t index) const
    {
        double height = strips[index].height;
        for (std::size_t i = index; strips[i].withNext && i + 1 < strips.size(); ++i)
            height += strips[i + 1].height;
        return height <= m_room ? height : strips[index].height;
    }

    void put(const Strip &strip)
    {
        for (const Ink &ink : strip.inks)
            m_pages.back().push_back(movedBy(ink, QPointF(page::margin, page::contentTop + m_y)));
        m_y += strip.height;
    }

    void turn()
    {
        m_pages.emplace_back();
        m_y = 0;
    }

    const double m_room;
    std::vector<std::vector<Ink>> m_pages;
    double m_y = 0;
};

void addText(std::vector<Ink> &page, const QString &text, double x, double baseline)
{
    page.push_back(TextInk{QPointF(x, baseline), text, pageFont(page::captionSize), colours.muted});
}

/// As large as the diagonal of the content allows, turned, under everything else.
Ink watermarkInk(const QString &text, const Sheet &sheet)
{
    constexpr double reach = 420;
    const double size = std::min(150.0, reach / std::max(0.01, textWidth(text, pageFont(1))));
    constexpr double turned = -35;
    const double angle = turned * M_PI / 180;
    const QPointF along(std::cos(angle), std::sin(angle));
    const QPointF up(std::sin(angle), -std::cos(angle));
    const QPointF middle(sheet.width / 2, sheet.height / 2);
    const double width = textWidth(text, pageFont(size, true));
    return TextInk{middle - along * (width / 2) - up * (0.37 * size), text, pageFont(size, true), colours.watermark,
                   turned};
}

/// Where the words beside it begin.
double addLogo(std::vector<Ink> &page, const QImage &logo, double left, double headBase)
{
    if (logo.isNull())
        return left;
    constexpr double lineGap = 2;
    const QSizeF size = QSizeF(logo.size()).scaled(page::logoWidth, page::logoHeight, Qt::KeepAspectRatio);
    page.push_back(ImageInk{QRectF(QPointF(left, headBase + 5 - lineGap - size.height()), size), logo});
    return left + size.width() + page::captionSize;
}

/// The number of a sheet, or of what it is about, and its code in the corner, where a scanner or a thumb finds it on
/// every page. Where the words beside them end.
double addNumber(std::vector<Ink> &page, const QString &number, const QFont &font, double right, double headBase)
{
    if (number.isEmpty())
        return right;
    constexpr double side = 46;
    const QRectF box(right - side, headBase + 4 - side, side, side);
    std::ranges::move(qrInk(qrCode(number), box), std::back_inserter(page));
    page.push_back(TextInk{QPointF(box.left() - textWidth(number, font), headBase - 14), number, font, colours.text});
    return box.left();
}

void addFrame(std::vector<Ink> &page, const PageFrame &frame, const Sheet &sheet, int number, int count)
{
    constexpr double left = page::margin;
    const double right = sheet.width - page::margin;
    const QFont font = pageFont(page::captionSize);

    constexpr double headBase = page::margin + page::captionSize;
    addText(page, frame.institution, addLogo(page, frame.logo, left, headBase), headBase);
    // A number is typed by hand and stands large; a key is scanned.
    const double titleEnd = frame.handedNumber.isEmpty()
        ? addNumber(page, frame.recordCode, font, right, headBase)
        : addNumber(page, frame.handedNumber, pageFont(page::sectionSize, true), right, headBase);
    addText(page, frame.title, titleEnd - textWidth(frame.title, font), headBase);
    page.push_back(LineInk{QPointF(left, headBase + 5), QPointF(right, headBase + 5), colours.line, 0.5});

    const double footBase = sheet.height - page::margin - 1;
    const QString place = QStringLiteral("%1 / %2").arg(number).arg(count);
    addText(page, frame.formNumber, left, footBase);
    addText(page, place, (sheet.width - textWidth(place, font)) / 2, footBase);
    addText(page, frame.printedOn, right - textWidth(frame.printedOn, font), footBase);
}

} // namespace

PageLayout::PageLayout(const Document &document, const std::vector<QPicture> &pictures)
    : m_orientation(document.orientation), m_pages(Stack(sheetOf(m_orientation)).build(stripsOf(document, pictures)))
{
    for (int number = 1; number <= pageCount(); ++number) {
        std::vector<Ink> &page = m_pages[std::size_t(number - 1)];
        if (!document.frame.watermark.isEmpty())
            page.insert(page.begin(), watermarkInk(document.frame.watermark, sheet()));
        if (!document.frame.isBare)
            addFrame(page, document.frame, sheet(), number, pageCount());
    }
}

void PageLayout::paintPage(QPainter *painter, int number) const
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Ink &ink : page(number))
        paint(*painter, ink);
    painter->restore();
}

} // namespace kz::report

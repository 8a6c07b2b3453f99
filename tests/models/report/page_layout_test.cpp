#include "models/report/page_layout.h"

#include "models/report/page_style.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace kz::report;

namespace {

TableBlock tableOf(int rows, const QString &words = QStringLiteral("輸血の準備と実施"))
{
    TableBlock table;
    table.columns = {{QStringLiteral("要件"), 3}, {QStringLiteral("到達"), 0, TableBlock::Align::Right}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{QStringLiteral("%1 %2").arg(i).arg(words), QStringLiteral("3 / 5")}, 0, false});
    return table;
}

std::vector<TextInk> textsOn(const PageLayout &layout, int number)
{
    std::vector<TextInk> texts;
    for (const Ink &ink : layout.page(number))
        if (const auto *text = std::get_if<TextInk>(&ink))
            texts.push_back(*text);
    return texts;
}

int countOn(const PageLayout &layout, int number, const QString &words)
{
    int count = 0;
    for (const TextInk &text : textsOn(layout, number))
        count += text.text == words ? 1 : 0;
    return count;
}

bool contains(const PageLayout &layout, int number, const QString &words)
{
    for (const TextInk &text : textsOn(layout, number))
        if (text.text.contains(words))
            return true;
    return false;
}

} // namespace

TEST(PageLayout, AnEmptyPaperIsOnePageWithItsFrame)
{
    Document document;
    document.frame = {QStringLiteral("階中央病院"),
                      QStringLiteral("到達状況報告書"),
                      QStringLiteral("様式1"),
                      QStringLiteral("印刷日 2026年4月1日"),
                      {}};
    const PageLayout layout(document);
    ASSERT_EQ(layout.pageCount(), 1);
    for (const QString &words : {document.frame.institution, document.frame.title, document.frame.formNumber,
                                 document.frame.printedOn, QStringLiteral("1 / 1")})
        EXPECT_EQ(countOn(layout, 1, words), 1) << words.toStdString();
}

TEST(PageLayout, EveryPageSaysWhichOfHowMany)
{
    const PageLayout layout(Document{{}, {tableOf(150)}});
    ASSERT_GT(layout.pageCount(), 2);
    for (int n = 1; n <= layout.pageCount(); ++n)
        EXPECT_EQ(countOn(layout, n, QStringLiteral("%1 / %2").arg(n).arg(layout.pageCount())), 1);
}

TEST(PageLayout, ATableRepeatsItsHeadOnEveryPage)
{
    const PageLayout layout(Document{{}, {tableOf(150)}});
    for (int n = 1; n <= layout.pageCount(); ++n)
        EXPECT_EQ(countOn(layout, n, QStringLiteral("要件")), 1) << "page " << n;
}

TEST(PageLayout, RowsAreNeverCut)
{
    // Rows of one to several lines: all lines of a row, and its other cells, stand on one page.
    EXPECT_TRUE(rc::check([] {
        TableBlock table = tableOf(0);
        const int rows = *rc::gen::inRange(1, 90);
        for (int i = 0; i < rows; ++i) {
            QStringList lines;
            for (int line = *rc::gen::inRange(1, 6); line > 0; --line)
                lines.append(QStringLiteral("r%1 line").arg(i));
            table.rows.push_back({{lines.join(QLatin1Char('\n')), QStringLiteral("r%1 line").arg(i)}, 0, false});
        }
        const PageLayout layout(Document{{}, {table}});
        std::map<QString, std::set<int>> pagesOfRow;
        for (int n = 1; n <= layout.pageCount(); ++n)
            for (const TextInk &text : textsOn(layout, n))
                if (text.text.endsWith(QStringLiteral("line"))) {
                    pagesOfRow[text.text].insert(n);
                    RC_ASSERT(text.baseline.y() < page::height - page::margin - page::footerHeight + 0.01);
                    RC_ASSERT(text.baseline.y() > page::contentTop);
                }
        RC_ASSERT(int(pagesOfRow.size()) == rows);
        for (const auto &[row, pages] : pagesOfRow)
            RC_ASSERT(pages.size() == 1u);
    }));
}

TEST(PageLayout, ARowTallerThanAPageGoesOnByWholeLines)
{
    QStringList lines;
    for (int i = 0; i < 130; ++i)
        lines.append(QStringLiteral("line %1").arg(i));
    TableBlock table = tableOf(0);
    table.rows.push_back({{lines.join(QLatin1Char('\n')), QString()}, 0, false});
    const PageLayout layout(Document{{}, {table}});
    EXPECT_GE(layout.pageCount(), 3);
    int seen = 0;
    for (int n = 1; n <= layout.pageCount(); ++n) {
        EXPECT_EQ(countOn(layout, n, QStringLiteral("要件")), 1);
        for (const TextInk &text : textsOn(layout, n))
            seen += text.text.startsWith(QStringLiteral("line ")) ? 1 : 0;
    }
    EXPECT_EQ(seen, 130);
}

TEST(PageLayout, AHeadingStaysWithWhatFollows)
{
    for (int lines = 30; lines < 60; ++lines) {
        Document document;
        for (int i = 0; i < lines; ++i)
            document.blocks.push_back(Paragraph{QStringLiteral("本文")});
        document.blocks.push_back(Heading{QStringLiteral("見出し")});
        document.blocks.push_back(tableOf(3, QStringLiteral("following")));
        const PageLayout layout(document);
        for (int n = 1; n <= layout.pageCount(); ++n)
            EXPECT_EQ(contains(layout, n, QStringLiteral("見出し")), contains(layout, n, QStringLiteral("0 following")))
                << lines << " lines, page " << n;
    }
}

TEST(PageLayout, LongWordsAndJapaneseStayInsideTheMargins)
{
    Document document;
    document.blocks.push_back(Paragraph{QString(400, QLatin1Char('W'))});
    document.blocks.push_back(
        Paragraph{QStringLiteral("輸血療法の実施に関する指針に沿って、準備と観察を行う。").repeated(10)});
    document.blocks.push_back(tableOf(2, QString(200, QLatin1Char('x'))));
    document.blocks.push_back(KeyValueGrid{2, {{QString(60, QLatin1Char('y')), QString(300, QLatin1Char('z')), 1}}});
    const PageLayout layout(document);
    for (const TextInk &text : textsOn(layout, 1)) {
        const double width = QFontMetricsF(text.font).horizontalAdvance(text.text) / fontScale;
        EXPECT_LE(text.baseline.x() + width, page::width - page::margin + 0.5) << text.text.toStdString();
        EXPECT_FALSE(text.text.startsWith(QChar(u'。')) || text.text.startsWith(QChar(u'、')))
            << "a line must not begin with a closing mark";
    }
}

TEST(PageLayout, LabelsOfAGridAreWholeWhereThereIsRoom)
{
    KeyValueGrid grid;
    grid.columns = 4;
    for (int i = 0; i < 4; ++i)
        grid.boxes.push_back({QStringLiteral("現在のレベル"), QStringLiteral("新人"), 2});
    EXPECT_EQ(countOn(PageLayout(Document{{}, {grid}}), 1, QStringLiteral("現在のレベル")), 4);
}

TEST(PageLayout, AWatermarkStandsUnderEveryPage)
{
    Document document{{}, {tableOf(100)}};
    document.frame.watermark = QStringLiteral("見本");
    const PageLayout layout(document);
    for (int n = 1; n <= layout.pageCount(); ++n) {
        const auto *first = std::get_if<TextInk>(&layout.page(n).front());
        ASSERT_TRUE(first);
        EXPECT_EQ(first->text, document.frame.watermark);
    }
}

TEST(PageLayout, APageBreakOpensANewPageButNeverAnEmptyOne)
{
    Document document;
    document.blocks
        = {PageBreak{}, Paragraph{QStringLiteral("one")}, PageBreak{}, Spacer{20}, Paragraph{QStringLiteral("two")}};
    const PageLayout layout(document);
    ASSERT_EQ(layout.pageCount(), 2);
    EXPECT_TRUE(contains(layout, 1, QStringLiteral("one")));
    EXPECT_TRUE(contains(layout, 2, QStringLiteral("two")));
}

TEST(PageLayout, ATableWithoutRowsSaysSo)
{
    TableBlock table = tableOf(0);
    table.empty = QStringLiteral("まだ記録がありません");
    EXPECT_TRUE(contains(PageLayout(Document{{}, {table}}), 1, table.empty));
}

TEST(PageLayout, ABarIsAsLongAsItsShare)
{
    TableBlock table;
    table.columns = {{QStringLiteral("n"), 1}};
    for (double share : {0.0, 0.25, 0.5, 1.0, 7.0})
        table.rows.push_back({{{QStringLiteral("x"), share}}, 0, false});
    const PageLayout layout(Document{{}, {table}});
    std::vector<double> filled;
    for (const Ink &ink : layout.page(1))
        if (const auto *box = std::get_if<BoxInk>(&ink); box && box->fill == PageColours().accent)
            filled.push_back(box->box.width());
    ASSERT_EQ(filled.size(), 4u);
    EXPECT_DOUBLE_EQ(filled[1], filled[0] * 2);
    EXPECT_DOUBLE_EQ(filled[2], filled[0] * 4);
    EXPECT_DOUBLE_EQ(filled[3], filled[2]) << "more than needed is a full bar";
}

TEST(PageLayout, SignatureBoxesAreNotTorn)
{
    for (int lines = 40; lines < 60; ++lines) {
        Document document;
        for (int i = 0; i < lines; ++i)
            document.blocks.push_back(Paragraph{QStringLiteral("本文")});
        document.blocks.push_back(SignatureBoxes{
            {{QStringLiteral("本人"), QStringLiteral("印")}, {QStringLiteral("所属長"), QStringLiteral("署名")}}});
        const PageLayout layout(document);
        const int last = layout.pageCount();
        EXPECT_TRUE(contains(layout, last, QStringLiteral("本人")));
        EXPECT_TRUE(contains(layout, last, QStringLiteral("署名")));
    }
}

TEST(PageLayout, AcrossEverythingStaysInsideTheMargins)
{
    ScheduleBlock weeks{.from = QDate(2026, 3, 30), .to = QDate(2027, 4, 4), .nameTitle = QStringLiteral("氏名")};
    MatrixBlock matrix{.nameTitle = QStringLiteral("氏名")};
    for (int i = 0; i < 26; ++i)
        matrix.columns.push_back({QString::number(i + 1), QStringLiteral("レベルⅠ")});
    for (int i = 0; i < 60; ++i) {
        weeks.rows.push_back({QStringLiteral("見本坂 はるか"),
                              {{QDate(2026, 1, 1), QDate(2026, 5, 1), QStringLiteral("5東病棟 / 手本 あきら")},
                               {QDate(2027, 3, 1), QDate(9999, 12, 31), QStringLiteral("育児休業")}}});
        matrix.rows.push_back({QStringLiteral("見本坂 はるか"), QStringLiteral("45%"), {}});
        for (std::size_t j = 0; j < matrix.columns.size(); ++j)
            matrix.rows.back().cells.push_back({QStringLiteral("10.5/12"), MatrixBlock::Tone::Part});
    }
    const Document document{.blocks = {weeks, matrix, tableOf(80)}, .orientation = Orientation::Landscape};
    const PageLayout layout(document);
    EXPECT_GT(layout.sheet().width, layout.sheet().height);
    ASSERT_GT(layout.pageCount(), 3);
    int heads = 0;
    for (int number = 1; number <= layout.pageCount(); ++number)
        for (const TextInk &text : textsOn(layout, number)) {
            const double right = text.baseline.x() + QFontMetricsF(text.font).horizontalAdvance(text.text) / fontScale;
            EXPECT_GE(text.baseline.x(), page::margin - 0.01) << text.text.toStdString();
            EXPECT_LE(right, layout.sheet().width - page::margin + 0.5) << text.text.toStdString();
            EXPECT_LE(text.baseline.y(), layout.sheet().height - page::margin + 0.01);
            heads += text.text == QStringLiteral("氏名") ? 1 : 0;
        }
    EXPECT_GT(heads, 2) << "every page repeats the months and the numbers";
}

TEST(PageLayout, PaintsInPointsOnAnyDevice)
{
    const PageLayout layout(Document{{}, {tableOf(5)}});
    QImage image(qRound(page::width), qRound(page::height), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paintPage(&painter, 1);
    painter.end();
    // The shaded head of the table begins at the left margin and ends at the right one.
    const int y = qRound(page::contentTop + 3);
    EXPECT_EQ(image.pixelColor(qRound(page::margin) - 3, y), QColor(Qt::white));
    EXPECT_EQ(image.pixelColor(qRound(page::margin) + 2, y), PageColours().shade);
    EXPECT_EQ(image.pixelColor(qRound(page::width - page::margin) - 2, y), PageColours().shade);
    EXPECT_EQ(image.pixelColor(qRound(page::width - page::margin) + 3, y), QColor(Qt::white));
}

TEST(PageLayout, ANumberStandsOnEveryPageBesideItsCode)
{
    Document document;
    document.frame.title = QStringLiteral("評価票");
    document.frame.handedNumber = QStringLiteral("26-00042-7");
    document.blocks = {tableOf(80)};
    const PageLayout layout(document);
    ASSERT_GT(layout.pageCount(), 1);
    for (int number = 1; number <= layout.pageCount(); ++number) {
        EXPECT_EQ(countOn(layout, number, QStringLiteral("26-00042-7")), 1);
        // Dark and light where the corner that a reader looks for stands, five millimetres from the edge of the paper.
        constexpr int scale = 4;
        QImage image(QSize(int(page::width), int(page::height)) * scale, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        layout.paintPage(&painter, number);
        painter.end();
        const double right = page::width - page::margin;
        const QRect corner
            = QRectF((right - 46) * scale, 0, 46 * scale, (page::margin + page::captionSize) * scale).toRect();
        int dark = 0;
        for (int y = corner.top(); y < corner.bottom(); ++y)
            for (int x = corner.left(); x < corner.right(); ++x)
                dark += qGray(image.pixel(x, y)) < 64 ? 1 : 0;
        const double module = 46.0 / 29 * scale;
        EXPECT_NEAR(dark / (module * module), 441 / 2.0, 70) << "about half of its 21 x 21 modules are dark";
        const int top = int((page::margin + page::captionSize + 4 - 46) * scale + 4 * module);
        EXPECT_GT(top, 14 * scale) << "no printer reaches nearer to the edge";
        EXPECT_LT(qGray(image.pixel(corner.left() + int(4.5 * module), top + int(module / 2))), 64);
        EXPECT_GT(qGray(image.pixel(corner.left() + int(5.5 * module), top + int(1.5 * module))), 192);
    }
}

TEST(PageLayout, ALogoStandsBeforeTheInstitutionOnEveryPageAndIsPrintedWithAllItsPixels)
{
    Document document{{}, {tableOf(80)}};
    document.frame.institution = QStringLiteral("階中央病院");
    document.frame.logo = QImage(400, 200, QImage::Format_RGB32); // stripes that a coarser copy would turn grey
    for (int x = 0; x < 400; ++x)
        for (int y = 0; y < 200; ++y)
            document.frame.logo.setPixelColor(x, y, x / 10 % 2 ? Qt::red : Qt::blue);
    const PageLayout layout(document);
    ASSERT_GT(layout.pageCount(), 1);
    for (int number = 1; number <= layout.pageCount(); ++number) {
        QRectF logo;
        QPointF name;
        for (const Ink &ink : layout.page(number)) {
            if (const auto *image = std::get_if<ImageInk>(&ink))
                logo = image->box;
            if (const auto *text = std::get_if<TextInk>(&ink); text && text->text == document.frame.institution)
                name = text->baseline;
        }
        EXPECT_EQ(logo.size(), QSizeF(40, 20));
        EXPECT_NEAR(logo.left(), page::margin, 0.01);
        EXPECT_GT(name.x(), logo.right());
        EXPECT_LT(logo.bottom(), page::contentTop);
    }
    // At ten dots a point each stripe of one point is ten dots wide, in its own colour.
    constexpr int dots = 10;
    QImage image(QSize(100, 80) * dots, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dots, dots);
    layout.paintPage(&painter, 1);
    painter.end();
    const int y = qRound((page::margin + 3) * dots);
    for (int stripe = 2; stripe < 38; ++stripe)
        EXPECT_EQ(image.pixelColor(qRound((page::margin + stripe + 0.5) * dots), y),
                  QColor(stripe % 2 ? Qt::red : Qt::blue))
            << stripe;
}

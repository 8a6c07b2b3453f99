#include "models/report/pdf_book.h"

#include "models/report/chart_recording.h"

#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::report;

namespace {

Document reportOf(const QString &person)
{
    Document document;
    document.frame = {QStringLiteral("階中央病院"), QStringLiteral("到達状況報告書"), QStringLiteral("様式第1号"),
                      QStringLiteral("印刷日 2026年4月1日"), QStringLiteral("見本")};
    document.blocks.push_back(Title{QStringLiteral("到達状況報告書"), {}});
    document.blocks.push_back(
        KeyValueGrid{2, {{QStringLiteral("氏名"), person}, {QStringLiteral("職員番号"), QStringLiteral("N-0012")}}});
    TableBlock table;
    table.columns = {{QStringLiteral("要件"), 1}, {QStringLiteral("到達"), 0}};
    for (int i = 0; i < 60; ++i)
        table.rows.push_back({{QStringLiteral("要件その%1").arg(i), QStringLiteral("%1 / 60").arg(i)}, 0, false});
    document.blocks.push_back(table);
    ChartBlock charts;
    charts.charts.resize(2);
    document.blocks.push_back(charts);
    return document;
}

class BoxPainter final : public ChartPainter
{
public:
    QPicture record(const ChartSpec &, QSizeF size) override
    {
        sizes.push_back(size);
        QPicture picture;
        QPainter painter(&picture);
        painter.fillRect(QRectF(QPointF(), size), QColor(0, 0x72, 0xb2));
        return picture;
    }

    std::vector<QSizeF> sizes;
};

/// What people could select and search in the file. Qt writes some kanji as their Kangxi radicals: the same after NFKC.
QString textOf(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}

bool canReadPdf()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

} // namespace

TEST(PdfBook, TheTextCanBeFoundAndEveryPageIsNumbered)
{
    if (!canReadPdf())
        GTEST_SKIP() << "pdftotext is absent";
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("報告書.pdf"));
    ASSERT_TRUE(writePdf(reportOf(QStringLiteral("髙見本 しおり")), {}, path, {QStringLiteral("到達状況報告書"), {}}));
    const QString text = textOf(path);
    const QStringList pages = text.split(QChar(u'\f'), Qt::SkipEmptyParts);
    ASSERT_EQ(pages.size(), 2);
    for (const QString &words : {QStringLiteral("髙見本 しおり"), QStringLiteral("N-0012"), QStringLiteral("要件その0"),
                                 QStringLiteral("要件その59"), QStringLiteral("59 / 60")})
        EXPECT_TRUE(text.contains(words)) << words.toStdString();
    for (int n = 1; n <= 2; ++n) {
        EXPECT_TRUE(pages[n - 1].contains(QStringLiteral("%1 / 2").arg(n)));
        EXPECT_TRUE(pages[n - 1].contains(QStringLiteral("階中央病院")));
        EXPECT_TRUE(pages[n - 1].contains(QStringLiteral("様式第1号")));
        // Turned, so that each character is a line of its own for pdftotext.
        EXPECT_TRUE(pages[n - 1].contains(QStringLiteral("見\n本")));
    }
}

TEST(PdfBook, PapersKeepTheirOwnPageNumbers)
{
    if (!canReadPdf())
        GTEST_SKIP() << "pdftotext is absent";
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("all.pdf"));
    PdfBook book(path, {});
    book.add(PageLayout(reportOf(QStringLiteral("一人目"))));
    book.add(PageLayout(reportOf(QStringLiteral("二人目"))));
    EXPECT_FALSE(QFile::exists(path)) << "nothing is there before it is whole";
    ASSERT_TRUE(book.finish());
    const QStringList pages = textOf(path).split(QChar(u'\f'), Qt::SkipEmptyParts);
    ASSERT_EQ(pages.size(), 4);
    EXPECT_TRUE(pages[2].contains(QStringLiteral("1 / 2")));
    EXPECT_TRUE(pages[2].contains(QStringLiteral("二人目")));
}

TEST(PdfBook, ADroppedBookLeavesNothing)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("half.pdf"));
    {
        PdfBook book(path, {});
        book.add(PageLayout(reportOf(QStringLiteral("一人目"))));
    }
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(PdfBook, SaysWhyItCannotWrite)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("no/such/folder/x.pdf"));
    const Result<void> done = writePdf(reportOf(QStringLiteral("x")), {}, path, {});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(done.error().arguments.first(), path);
}

TEST(PdfBook, WritesOnAWorkerWhatTheGuiThreadRecorded)
{
    QTemporaryDir folder;
    BoxPainter painter;
    const Document document = reportOf(QStringLiteral("一人目"));
    const std::vector<QPicture> pictures = recordChartsNow(document, painter);
    // The same recordings from two workers at once: a picture must not be played in place.
    std::vector<std::unique_ptr<QThread>> workers;
    std::atomic<int> written = 0;
    for (int i = 0; i < 2; ++i) {
        workers.emplace_back(QThread::create([&, i] {
            const QString path = folder.filePath(QStringLiteral("%1.pdf").arg(i));
            for (int round = 0; round < 3; ++round)
                written += writePdf(document, pictures, path, {}) ? 1 : 0;
        }));
        workers.back()->start();
    }
    for (const auto &worker : workers)
        worker->wait();
    EXPECT_EQ(written, 6);
    QFile first(folder.filePath(QStringLiteral("0.pdf")));
    ASSERT_TRUE(first.open(QIODevice::ReadOnly));
    EXPECT_TRUE(first.read(5) == "%PDF-");
}

TEST(ChartRecording, GivesEachChartTheRoomItHasOnPaper)
{
    BoxPainter painter;
    recordChartsNow(reportOf({}), painter);
    ASSERT_EQ(painter.sizes.size(), 2u);
    EXPECT_NEAR(painter.sizes[0].width(), (510.2 - 14) / 2, 0.1);
    EXPECT_EQ(painter.sizes[0].height(), 190);
}

TEST(ChartRecording, TakesOneTurnOfTheEventLoopForEachChart)
{
    BoxPainter painter;
    const QFuture<std::vector<QPicture>> future = recordCharts(reportOf({}), painter);
    EXPECT_TRUE(painter.sizes.empty());
    std::size_t most = 0;
    while (!future.isFinished()) {
        const std::size_t before = painter.sizes.size();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        most = std::max(most, painter.sizes.size() - before);
    }
    EXPECT_EQ(most, 1u);
    EXPECT_EQ(future.result().size(), 2u);
}

TEST(ChartRecording, CanBeCancelled)
{
    BoxPainter painter;
    QFuture<std::vector<QPicture>> future = recordCharts(reportOf({}), painter);
    future.cancel();
    while (!future.isFinished())
        QCoreApplication::processEvents();
    EXPECT_TRUE(painter.sizes.empty());
    EXPECT_EQ(future.resultCount(), 0);
}

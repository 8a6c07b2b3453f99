#include "models/report/batch.h"

#include "tests/support/file_builder.h"

#include <QEventLoop>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::report;
using kz::test::FileBuilder;

namespace {

class BoxPainter final : public ChartPainter
{
public:
    QPicture record(const ChartSpec &, QSizeF size) override
    {
        ++recorded;
        QPicture picture;
        QPainter painter(&picture);
        painter.fillRect(QRectF(QPointF(), size), Qt::blue);
        return picture;
    }
    int recorded = 0;
};

Result<Paper> paperOf(storage::Database &, Key key)
{
    Paper paper;
    paper.document.blocks = {Title{QStringLiteral("Paper %1").arg(key), {}}, ChartBlock{{ChartSpec()}}};
    paper.fileName = QStringLiteral("name");
    return paper;
}

struct Batch {
    BatchOrder order(int papers, const QString &path, bool onePerKey)
    {
        BatchOrder order{.load = paperOf, .path = folder.filePath(path), .onePerKey = onePerKey};
        for (int key = 1; key <= papers; ++key)
            order.keys.push_back(key);
        return order;
    }

    Result<QStringList> run(BatchOrder order, int cancelAfter = -1)
    {
        ReportBatch batch(reads, painter, std::move(order));
        QEventLoop loop;
        std::optional<Result<QStringList>> outcome;
        QObject::connect(&batch, &ReportBatch::finished, &loop, [&](const Result<QStringList> &files) {
            EXPECT_FALSE(outcome) << "finished once";
            outcome = files;
            loop.quit();
        });
        QObject::connect(&batch, &ReportBatch::progressed, &loop, [&](int done, int) {
            last = done;
            if (done == cancelAfter)
                batch.cancel();
        });
        QTimer::singleShot(20000, &loop, &QEventLoop::quit);
        batch.start();
        loop.exec();
        EXPECT_TRUE(outcome) << "never finished";
        return outcome.value_or(makeError(ErrorCode::StoreBusy));
    }

    FileBuilder file;
    QTemporaryDir folder;
    query::ReadPool reads{file.path()};
    BoxPainter painter;
    int last = 0;
};

} // namespace

TEST(ReportBatch, OneBookHoldsAllPapersInOrder)
{
    Batch batch;
    const auto done = batch.run(batch.order(20, QStringLiteral("all.pdf"), false));
    ASSERT_TRUE(done);
    EXPECT_EQ(done.value(), QStringList{batch.folder.filePath(QStringLiteral("all.pdf"))});
    EXPECT_EQ(batch.painter.recorded, 20);
    EXPECT_EQ(batch.last, 20);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "pdftotext is absent";
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), done.value().first(), QStringLiteral("-")});
    process.waitForFinished();
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    qsizetype at = -1;
    for (int key = 1; key <= 20; ++key) {
        const qsizetype found = text.indexOf(QStringLiteral("Paper %1\n").arg(key));
        EXPECT_GT(found, at) << key;
        at = found;
    }
}

TEST(ReportBatch, SeparateFilesOfOneNameAreToldApart)
{
    Batch batch;
    const auto done = batch.run(batch.order(7, QStringLiteral("papers"), true));
    ASSERT_TRUE(done);
    ASSERT_EQ(done.value().size(), 7);
    for (const QString &path : done.value())
        EXPECT_TRUE(QFile::exists(path)) << path.toStdString();
    EXPECT_TRUE(done.value().contains(batch.folder.filePath(QStringLiteral("papers/name-2.pdf"))));
}

TEST(ReportBatch, ACancelledBookIsNotThere)
{
    Batch batch;
    const auto done = batch.run(batch.order(50, QStringLiteral("all.pdf"), false), 3);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(batch.folder.filePath(QStringLiteral("all.pdf"))));
    EXPECT_LT(batch.last, 50);
}

TEST(ReportBatch, WhatCannotBeReadEndsItWithTheReason)
{
    Batch batch;
    BatchOrder order = batch.order(10, QStringLiteral("all.pdf"), false);
    order.load = [](storage::Database &database, Key key) -> Result<Paper> {
        if (key == 4)
            return makeError(ErrorCode::NotFound, {QStringLiteral("person"), {}});
        return paperOf(database, key);
    };
    const auto done = batch.run(order);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::NotFound);
    EXPECT_FALSE(QFile::exists(order.path));
}

TEST(ReportBatch, NobodyIsAnEmptyBookAtOnce)
{
    Batch batch;
    BatchOrder order = batch.order(0, QStringLiteral("papers"), true);
    const auto done = batch.run(order);
    ASSERT_TRUE(done);
    EXPECT_TRUE(done.value().isEmpty());
}

TEST(ReportBatch, HereAndNowWritesTheSame)
{
    Batch batch;
    const auto done = writeReportsNow(batch.reads, batch.painter, batch.order(3, QStringLiteral("papers"), true));
    ASSERT_TRUE(done);
    EXPECT_EQ(done.value().size(), 3);
    const auto cancelled = writeReportsNow(batch.reads, batch.painter, batch.order(9, QStringLiteral("b.pdf"), false),
                                           [](int made, int) { return made < 2; });
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(batch.folder.filePath(QStringLiteral("b.pdf"))));
}

TEST(ReportBatch, CancelledHereAndNowItSaysHowManyFilesStay)
{
    Batch batch;
    const auto cancelled = writeReportsNow(batch.reads, batch.painter, batch.order(30, QStringLiteral("some"), true),
                                           [](int made, int) { return made < 3; });
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
    const QDir folder(batch.folder.filePath(QStringLiteral("some")));
    const auto stay = folder.entryList(QDir::Files).size();
    EXPECT_GE(stay, 3);
    EXPECT_LT(stay, 30);
    EXPECT_EQ(cancelled.error().arguments.value(0), QString::number(stay));
}

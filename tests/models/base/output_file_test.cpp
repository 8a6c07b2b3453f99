#include "models/base/output_file.h"

#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>

namespace kz {
namespace {

class OutputFile : public testing::Test
{
protected:
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    /// What SQLite writes at the beginning of a file whose application_id is `id`.
    static QByteArray header(qint32 id)
    {
        QByteArray bytes = QByteArray("SQLite format 3\0", 16).leftJustified(100, '\0');
        qToBigEndian(id, bytes.data() + 68);
        return bytes;
    }
    QTemporaryDir folder;
};

TEST_F(OutputFile, AKizahashiFileIsKnownByWhatStandsInIt)
{
    EXPECT_TRUE(isStoreFile(write("report.pdf", header(storeMark))));
    EXPECT_FALSE(isStoreFile(write("other.kizahashi", header(7)))) << "another program's database";
    EXPECT_FALSE(isStoreFile(write("short.kizahashi", header(storeMark).left(71))));
    EXPECT_FALSE(isStoreFile(write("text.kizahashi", "a,b\n")));
    EXPECT_FALSE(isStoreFile(folder.filePath(QStringLiteral("none.kizahashi"))));
    EXPECT_FALSE(isStoreFile(folder.path()));
}

TEST_F(OutputFile, AnOutputReplacesAnOutputAndNeverRecords)
{
    QSaveFile fine(write("a.csv", "old"));
    EXPECT_TRUE(openOutput(fine));
    const QString store = write("a.kizahashi", header(storeMark));
    for (const char *tail : {"", "-wal", "-shm", "-journal"}) {
        QSaveFile file(store + QLatin1String(tail));
        const auto opened = openOutput(file);
        EXPECT_EQ(opened.error().code, ErrorCode::FileExists) << tail;
        EXPECT_EQ(opened.error().arguments, (QStringList{file.fileName(), QStringLiteral("records")}));
    }
    QSaveFile nowhere(folder.filePath(QStringLiteral("nowhere/a.csv")));
    EXPECT_EQ(openOutput(nowhere).error().code, ErrorCode::FileUnwritable);
}

} // namespace
} // namespace kz

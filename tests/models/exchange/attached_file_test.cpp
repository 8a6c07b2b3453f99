#include "models/exchange/attached_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::exchange;

namespace {

class AttachedFiles : public testing::Test
{
protected:
    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QStringList refused(const QString &path)
    {
        const auto read = readAttachable(path);
        EXPECT_FALSE(read);
        return read ? QStringList() : read.error().arguments;
    }
    QTemporaryDir folder;
};

} // namespace

TEST_F(AttachedFiles, AreReadWholeUnderTheirName)
{
    const QByteArray largest = "%PDF-" + QByteArray(mostAttachedBytes - 5, 'x');
    const auto read = readAttachable(write("事例レポート.pdf", largest));
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().name, QStringLiteral("事例レポート.pdf"));
    EXPECT_EQ(read.value().bytes, largest);
}

TEST_F(AttachedFiles, WhatIsNotKeptIsNamedWithItsReason)
{
    const QString large = write("scan.pdf", "%PDF-" + QByteArray(mostAttachedBytes, 'x'));
    EXPECT_EQ(refused(large), QStringList({large, QStringLiteral("too_large")}));
    const QString program = write("report.pdf", QByteArray("MZ\0\1", 4));
    EXPECT_EQ(refused(program), QStringList({program, QStringLiteral("unknown_kind")}));
    const QString nothing = write("empty.txt", {});
    EXPECT_EQ(refused(nothing), QStringList({nothing, QStringLiteral("empty")}));
    EXPECT_EQ(refused(folder.path()), QStringList({folder.path(), QStringLiteral("folder")}));
    EXPECT_EQ(readAttachable(folder.filePath(QStringLiteral("gone.pdf"))).error().code, ErrorCode::FileMissing);
}

TEST_F(AttachedFiles, ACopyToLookAtCannotBeTakenForTheFile)
{
    const Attachment attachment{.name = QStringLiteral("報告.exe"), .media = MediaKind::Pdf};
    const auto copy = writeCopyToRead(attachment, "%PDF-1", folder.path());
    ASSERT_TRUE(copy);
    EXPECT_EQ(QFileInfo(copy.value()).fileName(), QStringLiteral("報告.exe.pdf"));
    EXPECT_FALSE(QFileInfo(copy.value()).permissions() & QFileDevice::WriteOwner);
    EXPECT_EQ(writeCopyToRead(attachment, "%PDF-2", folder.path()).error().code, ErrorCode::OutputFailed)
        << "nothing is written over what somebody may be looking at";
    ASSERT_TRUE(writeAttached("%PDF-1", folder.filePath(QStringLiteral("out.pdf"))));
    EXPECT_EQ(readAttachable(folder.filePath(QStringLiteral("out.pdf"))).value().bytes, QByteArray("%PDF-1"));
}

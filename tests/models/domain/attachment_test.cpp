#include "models/domain/attachment.h"

#include "tests/models/domain/issues.h"

#include <gtest/gtest.h>

using namespace kz;
using kz::test::issuesOf;

namespace {

Attachment report()
{
    return {.person = 1,
            .name = QStringLiteral("事例レポート.pdf"),
            .size = 1,
            .hash = QString(64, u'a'),
            .addedOn = QDate(2026, 7, 1)};
}

} // namespace

TEST(Attachments, HaveANameAndASizeThatIsKept)
{
    EXPECT_EQ(issuesOf(report()), "");
    Attachment nameless = report();
    nameless.name = QStringLiteral(" ");
    EXPECT_EQ(issuesOf(nameless), "name");
    Attachment full = report();
    full.size = mostAttachedBytes;
    EXPECT_EQ(issuesOf(full), "");
    ++full.size;
    EXPECT_EQ(issuesOf(full), "size");
    full.size = 0;
    EXPECT_EQ(issuesOf(full), "size");
    Attachment nobodys = report();
    nobodys.person = 0;
    EXPECT_EQ(issuesOf(nobodys), "person");
    Attachment stray = report();
    stray.document = QStringLiteral("sheet");
    EXPECT_EQ(issuesOf(stray), "document") << "of no application";
    stray.application = 2;
    EXPECT_EQ(issuesOf(stray), "");
}

TEST(Attachments, NamesThatLookLikeAPatientsAreWarnedOf)
{
    Attachment named = report();
    named.name = QStringLiteral("患者ID 12345678 退院時要約.pdf");
    const auto issues = validate(named);
    ASSERT_FALSE(issues.empty());
    EXPECT_EQ(issues.front().code, IssueCode::LooksLikePatient);
    EXPECT_FALSE(hasErrors(issues));
}

TEST(Attachments, AreWhatStandsInThemAndNotWhatTheyAreCalled)
{
    EXPECT_EQ(mediaKindOf("%PDF-1.7\n..."), MediaKind::Pdf);
    EXPECT_EQ(mediaKindOf(QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)), MediaKind::Png);
    EXPECT_EQ(mediaKindOf("\xff\xd8\xff\xe0"), MediaKind::Jpeg);
    EXPECT_EQ(mediaKindOf(QStringLiteral("経過\r\n\t良好\n").toUtf8()), MediaKind::Text);
    EXPECT_EQ(mediaKindOf("\x8c\x6f\x89\xdf\r\n"), MediaKind::Text) << "Shift_JIS";
    EXPECT_EQ(mediaKindOf("PK\x03\x04...[Content_Types].xml...word/document.xml..."), MediaKind::Word);
    EXPECT_EQ(mediaKindOf("PK\x03\x04...[Content_Types].xml...xl/workbook.xml..."), MediaKind::Excel);
    EXPECT_EQ(mediaKindOf("PK\x03\x04...word/document.xml...word/vbaProject.bin..."), std::nullopt) << "macros";
    EXPECT_EQ(mediaKindOf("PK\x03\x04...photos/1.jpg..."), std::nullopt) << "some archive";
    EXPECT_EQ(mediaKindOf(QByteArray("MZ\x90\0\x03", 5)), std::nullopt) << "a program";
    EXPECT_EQ(mediaKindOf({}), std::nullopt);
}

TEST(Attachments, AreWrittenUnderANameThatOpensWhatTheyAre)
{
    const auto written = [](const char *name, MediaKind media) {
        Attachment attachment = report();
        attachment.name = QString::fromUtf8(name);
        attachment.media = media;
        return outsideName(attachment).toStdString();
    };
    EXPECT_EQ(written("事例レポート.PDF", MediaKind::Pdf), "事例レポート.PDF");
    EXPECT_EQ(written("写真.jpeg", MediaKind::Jpeg), "写真.jpeg");
    EXPECT_EQ(written("report.pdf.exe", MediaKind::Pdf), "report.pdf.exe.pdf");
    EXPECT_EQ(written("run.bat", MediaKind::Text), "run.bat.txt");
    EXPECT_EQ(written("list.csv", MediaKind::Text), "list.csv.txt") << "no workbook that computes";
    EXPECT_EQ(written("pdf", MediaKind::Pdf), "pdf.pdf");
    const QByteArray longest = QString(200, u'あ').toUtf8() + ".pdf";
    EXPECT_EQ(written(longest.constData(), MediaKind::Pdf), QString(80, u'あ').toStdString() + ".pdf")
        << "file systems know shorter names than records do";
    EXPECT_EQ(written("../../a:b?.pdf", MediaKind::Pdf), "_.._.._a_b_.pdf");
    EXPECT_EQ(written("con.pdf", MediaKind::Pdf), "_con.pdf") << "a device of Windows";
    EXPECT_EQ(written("LPT1.2026.pdf", MediaKind::Pdf), "_LPT1.2026.pdf");
    EXPECT_EQ(written("console.pdf", MediaKind::Pdf), "console.pdf");
    EXPECT_EQ(written(".pdf", MediaKind::Pdf), "_.pdf") << "hidden elsewhere";
    const QByteArray cut = QString(79, u'あ').toUtf8() + "𠮷𠮷.pdf";
    EXPECT_EQ(written(cut.constData(), MediaKind::Pdf), QString(79, u'あ').toStdString() + ".pdf")
        << "no half of a character";
    EXPECT_EQ(written("fdp.\u202Eexe.pdf", MediaKind::Pdf), "fdp._exe.pdf") << "letters that turn the reading round";
}

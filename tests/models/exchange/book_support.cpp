#include "tests/models/exchange/book_support.h"

#include "models/exchange/xlsx_writer.h"

#include <QFile>

#include <gtest/gtest.h>
#include <zip.h>

namespace kz::exchange {

void writeArchive(const QString &path, const Parts &parts)
{
    int error = 0;
    zip_t *zip = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    ASSERT_NE(zip, nullptr);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source = zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        ASSERT_GE(zip_file_add(zip, name.constData(), source, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8), 0);
    }
    ASSERT_EQ(zip_close(zip), 0);
}

Parts bookParts(const std::vector<std::pair<QByteArray, QByteArray>> &sheets, const QByteArray &sharedTexts,
                const QByteArray &formats)
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto relation = [&](const QByteArray &id, const QByteArray &what, const QByteArray &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + what + "\" Target=\"" + target + "\"/>";
    };
    QByteArray list;
    QByteArray relations = relation("rId900", "sharedStrings", "sharedStrings.xml")
        + relation("rId901", "styles", "/xl/styles.xml") + relation("rId902", "externalLink", "externalLinks/one.xml");
    Parts parts = {{"[Content_Types].xml", head + "<Types/>"},
                   {"_rels/.rels",
                    head + "<Relationships " + package + ">" + relation("rId1", "officeDocument", "xl/workbook.xml")
                        + "</Relationships>"},
                   {"xl/sharedStrings.xml", head + "<sst " + main + ">" + sharedTexts + "</sst>"},
                   {"xl/styles.xml", head + "<styleSheet " + main + ">" + formats + "</styleSheet>"}};
    for (size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(int(i) + 1);
        list += "<sheet name=\"" + sheets[i].first + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        relations += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        parts.emplace_back("xl/worksheets/sheet" + number + ".xml",
                           head + "<worksheet " + main + "><sheetData>" + sheets[i].second
                               + "</sheetData></worksheet>");
    }
    parts.emplace_back("xl/workbook.xml",
                       head + "<workbook " + main
                           + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                           + list + "</sheets></workbook>");
    parts.emplace_back("xl/_rels/workbook.xml.rels",
                       head + "<Relationships " + package + ">" + relations + "</Relationships>");
    return parts;
}

QByteArray partOf(const QString &path, const char *name)
{
    int error = 0;
    zip_t *zip = zip_open(path.toUtf8().constData(), ZIP_RDONLY, &error);
    if (!zip)
        return {};
    QByteArray bytes;
    zip_stat_t stat;
    if (zip_stat(zip, name, 0, &stat) == 0) {
        bytes.resize(qsizetype(stat.size));
        zip_file_t *file = zip_fopen(zip, name, 0);
        EXPECT_EQ(zip_fread(file, bytes.data(), stat.size), zip_int64_t(stat.size));
        zip_fclose(file);
    }
    zip_discard(zip);
    return bytes;
}

QString writeTable(const QString &path, const std::vector<QStringList> &rows)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    XlsxWriter writer(file, path);
    for (const QStringList &row : rows)
        writer.row(row);
    EXPECT_TRUE(writer.finish());
    return path;
}

std::vector<QStringList> allRows(const RowStore &rows)
{
    std::vector<QStringList> all;
    for (size_t i = 0; i < rows.size(); ++i)
        all.push_back(rows.cells(i));
    return all;
}

} // namespace kz::exchange

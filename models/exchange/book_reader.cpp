#include "models/exchange/book_reader.h"

#include "models/exchange/book_structure.h"
#include "models/exchange/sheet_text.h"

#include <QHash>
#include <QXmlStreamReader>

namespace kz::exchange {

namespace {

constexpr qint64 mostRows = 1'048'576;
constexpr qsizetype mostColumns = 16'384;

bool isTrue(QStringView flag)
{
    return flag == u"1" || flag == u"true";
}

/// The text of <si> or <is>: plain, or in runs; without reading aids.
QString readText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t")
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == u"r")
            text += readText(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

/// Enters the element of this name that follows next among its siblings and their children.
bool goTo(QXmlStreamReader &xml, QStringView name)
{
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
            return true;
    return false;
}

} // namespace

BookReader::BookReader(std::unique_ptr<BookPackage> package) : m_package(std::move(package)) { }

Result<std::unique_ptr<BookReader>> BookReader::open(const QString &path)
{
    auto package = BookPackage::open(path);
    if (!package)
        return package.error();
    auto reader = std::unique_ptr<BookReader>(new BookReader(std::move(package).value()));
    if (auto read = reader->readStructure(); !read)
        return read.error();
    return reader;
}

Result<void> BookReader::checked(const QXmlStreamReader &xml) const
{
    return xml.hasError() || m_package->isDamaged() ? Result<void>(m_package->refused(bookIsDamaged)) : Result<void>();
}

Result<void> BookReader::readStructure()
{
    const auto structure = bookStructure(*m_package);
    if (!structure)
        return structure.error();
    const BookStructure &book = structure.value();
    for (const BookStructure::Sheet &sheet : book.sheets)
        if (!sheet.hidden) {
            m_sheets.append(sheet.name);
            m_sheetParts.append(sheet.part);
        }
    if (m_sheets.isEmpty())
        return m_package->refused(bookIsNone);
    m_from1904 = book.from1904;
    if (auto read = readSharedTexts(book.sharedTexts); !read)
        return read;
    return readFormats(book.formats);
}

Result<void> BookReader::readSharedTexts(const QString &part)
{
    if (part.isEmpty())
        return {};
    const auto device = m_package->part(part);
    QXmlStreamReader xml(device.get());
    while (goTo(xml, u"si"))
        m_texts.push_back(unescapedFromSheet(readText(xml)));
    return checked(xml);
}

Result<void> BookReader::readFormats(const QString &part)
{
    if (part.isEmpty())
        return {};
    QHash<int, QString> codes;
    const auto device = m_package->part(part);
    QXmlStreamReader xml(device.get());
    bool ofCells = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"cellXfs")
            ofCells = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const int number = xml.attributes().value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == u"numFmt")
            codes.insert(number, xml.attributes().value(QLatin1String("formatCode")).toString());
        else if (ofCells && xml.name() == u"xf")
            m_formats.push_back(cellFormat(number, codes.value(number)));
    }
    return checked(xml);
}

QString BookReader::readCell(QXmlStreamReader &xml) const
{
    const auto attributes = xml.attributes();
    const QString type = attributes.value(QLatin1String("t")).toString();
    const auto style = size_t(attributes.value(QLatin1String("s")).toUInt());
    QString value;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"v")
            value = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == u"is")
            value = readText(xml);
        else
            xml.skipCurrentElement(); // a formula
    }
    if (type == QStringLiteral("s")) {
        bool known = false;
        const size_t index = value.toULongLong(&known);
        return known && index < m_texts.size() ? m_texts[index] : QString();
    }
    if (type == QStringLiteral("b"))
        return isTrue(value) ? QStringLiteral("true") : QStringLiteral("false");
    if (type == QStringLiteral("d"))
        return value.section(QStringLiteral("T00:00"), 0, 0).replace(u'T', u' ');
    bool number = false;
    const double figure = value.toDouble(&number);
    if ((type.isEmpty() || type == QStringLiteral("n")) && number)
        return cellText(figure, style < m_formats.size() ? m_formats[style] : CellFormat(), m_from1904);
    return unescapedFromSheet(value);
}

Result<void> BookReader::read(int sheet, const std::function<void(qint64, const QStringList &)> &take)
{
    const auto device = m_package->part(m_sheetParts[sheet]);
    QXmlStreamReader xml(device.get());
    qint64 row = 0;
    while (goTo(xml, u"row")) {
        const qint64 stated = xml.attributes().value(QLatin1String("r")).toLongLong();
        row = stated > 0 ? stated : row + 1;
        if (row > mostRows)
            return m_package->refused(bookIsDamaged);
        QStringList cells;
        qsizetype column = -1;
        while (xml.readNextStartElement()) {
            if (xml.name() != u"c") {
                xml.skipCurrentElement();
                continue;
            }
            const int named = columnOfReference(xml.attributes().value(QLatin1String("r")));
            column = named >= 0 ? named : column + 1;
            if (column >= mostColumns)
                return m_package->refused(bookIsDamaged);
            const QString text = readCell(xml);
            if (text.isEmpty())
                continue;
            if (cells.size() <= column)
                cells.resize(column + 1);
            cells[column] = text;
        }
        if (!cells.isEmpty() && !xml.hasError())
            take(row, cells);
    }
    return checked(xml);
}

} // namespace kz::exchange

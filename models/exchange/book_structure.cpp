#include "models/exchange/book_structure.h"

#include "models/exchange/sheet_text.h"

#include <QHash>
#include <QXmlStreamReader>

namespace kz::exchange {

namespace {

struct Relation {
    QString type; ///< the last word of its address: "worksheet"
    QString part;
};

/// A part named by another: relative to that one's folder, or from the root.
QString resolved(const QString &from, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList folders = from.split(u'/');
    folders.removeLast();
    for (const QString &step : target.split(u'/')) {
        if (step == QStringLiteral("..") && !folders.isEmpty())
            folders.removeLast();
        else if (step != QStringLiteral(".") && step != QStringLiteral(".."))
            folders.append(step);
    }
    return folders.join(u'/');
}

/// What a part refers to within the workbook. The addresses of the kinds have two forms (ECMA-376, strict and
/// transitional) that end alike.
QHash<QString, Relation> relationsOf(const BookPackage &package, const QString &part)
{
    QHash<QString, Relation> relations;
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    const auto device
        = package.part(folder + QStringLiteral("_rels/") + part.section(u'/', -1) + QStringLiteral(".rels"));
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const auto attributes = xml.attributes();
        if (attributes.value(QLatin1String("TargetMode")) != QLatin1String("External"))
            relations.insert(attributes.value(QLatin1String("Id")).toString(),
                             {attributes.value(QLatin1String("Type")).toString().section(u'/', -1),
                              resolved(part, attributes.value(QLatin1String("Target")).toString())});
    }
    return relations;
}

} // namespace

Result<BookStructure> bookStructure(const BookPackage &package)
{
    BookStructure book;
    for (const Relation &relation : relationsOf(package, QString()))
        if (relation.type == QStringLiteral("officeDocument"))
            book.workbook = relation.part;
    if (!package.has(book.workbook) || !book.workbook.endsWith(QStringLiteral(".xml")))
        return package.refused(bookIsNone);
    const QHash<QString, Relation> relations = relationsOf(package, book.workbook);
    for (const Relation &relation : relations) {
        if (relation.type == QStringLiteral("sharedStrings"))
            book.sharedTexts = relation.part;
        else if (relation.type == QStringLiteral("styles"))
            book.formats = relation.part;
    }
    const auto device = package.part(book.workbook);
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const auto flag = attributes.value(QLatin1String("date1904"));
            book.from1904 = flag == u"1" || flag == u"true";
        }
        if (xml.name() != u"sheet")
            continue;
        QString id;
        for (const QXmlStreamAttribute &attribute : attributes)
            if (attribute.name() == u"id")
                id = attribute.value().toString();
        const Relation relation = relations.value(id);
        const auto state = attributes.value(QLatin1String("state"));
        if (relation.type == QStringLiteral("worksheet"))
            book.sheets.push_back({unescapedFromSheet(attributes.value(QLatin1String("name")).toString()),
                                   relation.part, state == u"hidden" || state == u"veryHidden"});
    }
    if (xml.hasError() || package.isDamaged())
        return package.refused(bookIsDamaged);
    return book;
}

} // namespace kz::exchange

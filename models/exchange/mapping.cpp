#include "models/exchange/mapping.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace kz::exchange {

namespace {

/// Only what distinguishes headers: letters and digits, NFKC, without case. "Employee #" is a number, not a name.
QString folded(const QString &header)
{
    QString result;
    for (const QChar character : header.normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (character.isLetterOrNumber() || character == u'〒')
            result += character;
        else if (character == u'#')
            result += QStringLiteral("no");
    return result;
}

QString withoutRemark(const QString &header)
{
    static const QRegularExpression remark(QStringLiteral("[(\\[【〔<].*?[)\\]】〕>]"));
    return header.normalized(QString::NormalizationForm_KC).remove(remark);
}

/// Every folded header that means a field.
QStringList meanings(const ImportField &field)
{
    QStringList result
        = {folded(QString::fromLatin1(field.key)), folded(QString::fromUtf8(field.label)), folded(fieldLabel(field))};
    for (const QString &header : QString::fromUtf8(field.headers).split(u'|'))
        result.append(folded(header));
    return result;
}

} // namespace

Mapping proposeMapping(ImportKind kind, const QStringList &firstRow)
{
    const ImportKindInfo &info = importKindInfo(kind);
    Mapping mapping{kind, true, {}};
    QHash<QString, int> whole;
    QHash<QString, int> bare;
    for (int i = static_cast<int>(firstRow.size()) - 1; i >= 0; --i) {
        whole.insert(folded(firstRow[i]), i);
        bare.insert(folded(withoutRemark(firstRow[i])), i);
    }
    QSet<int> taken;
    // The exact header first: 評価者 is the assessor although 評価者（区分） would do for it as well.
    for (const QHash<QString, int> &headers : {whole, bare}) {
        for (const ImportField &field : info.fields) {
            const QString key = QString::fromLatin1(field.key);
            if (mapping.columns.contains(key))
                continue;
            for (const QString &meaning : meanings(field)) {
                const int column = meaning.isEmpty() ? -1 : headers.value(meaning, -1);
                if (column < 0 || taken.contains(column))
                    continue;
                mapping.columns.insert(key, column);
                taken.insert(column);
                break;
            }
        }
    }
    if (info.mayLackHeader && mapping.columns.isEmpty()) {
        mapping.hasHeader = false;
        const qsizetype count = std::min(static_cast<qsizetype>(info.fields.size()), firstRow.size());
        for (int i = 0; i < count; ++i)
            mapping.columns.insert(QString::fromLatin1(info.fields[static_cast<size_t>(i)].key), i);
    }
    return mapping;
}

QStringList missingFields(const Mapping &mapping, const QMap<QString, QString> &given)
{
    QStringList missing;
    for (const ImportField &field : importKindInfo(mapping.kind).fields)
        if (field.required && mapping.column(QLatin1String(field.key)) < 0 && !given.contains(QLatin1String(field.key)))
            missing.append(QString::fromLatin1(field.key));
    return missing;
}

bool looksLikeTitle(const QStringList &row)
{
    return std::ranges::count_if(row, [](const QString &cell) { return !cell.trimmed().isEmpty(); }) == 1;
}

bool looksLikeHeader(ImportKind kind, const QStringList &row)
{
    const Mapping mapping = proposeMapping(kind, row);
    return mapping.hasHeader && mapping.columns.size() > 1;
}

QStringList unusedColumns(const Mapping &mapping, const QStringList &header)
{
    QStringList unused;
    if (mapping.hasHeader)
        for (int column = 0; column < header.size(); ++column)
            if (const QString name = header[column].simplified();
                !name.isEmpty() && mapping.columns.key(column).isEmpty())
                unused.append(name);
    return unused;
}

QString headerSignature(ImportKind kind, const QStringList &firstRow)
{
    QStringList headers = {enumCode(kind)};
    for (const QString &header : firstRow)
        headers.append(folded(header));
    const QByteArray text = headers.join(QChar(0x1f)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32));
}

QByteArray mappingToJson(const Mapping &mapping)
{
    QJsonObject columns;
    for (auto column = mapping.columns.begin(); column != mapping.columns.end(); ++column)
        columns.insert(column.key(), column.value());
    const QJsonObject object{{QStringLiteral("kind"), enumCode(mapping.kind)},
                             {QStringLiteral("header"), mapping.hasHeader},
                             {QStringLiteral("columns"), columns}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Mapping> mappingFromJson(const QByteArray &json)
{
    const Error invalid = makeError(ErrorCode::BadArgument, {QStringLiteral("mapping"), QString::fromUtf8(json)});
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto kind = enumFromCode<ImportKind>(object[QStringLiteral("kind")].toString());
    if (!kind || !object[QStringLiteral("columns")].isObject())
        return invalid;
    Mapping mapping{*kind, object[QStringLiteral("header")].toBool(true), {}};
    const QJsonObject columns = object[QStringLiteral("columns")].toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const int index = column.value().toInt(-1);
        if (index < 0 || fieldIndex(*kind, QLatin1String(column.key().toLatin1())) < 0)
            return invalid;
        mapping.columns.insert(column.key(), index);
    }
    return mapping;
}

} // namespace kz::exchange

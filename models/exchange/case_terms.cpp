#include "models/exchange/case_terms.h"

#include "models/domain/checks.h"
#include "models/exchange/outline.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace kz::exchange::caseTerms {

namespace {

const QUuid nameSpace(0x6b697a61, 0x6861, 0x5368, 0x98, 0x9a, 0x63, 0x61, 0x73, 0x65, 0x31, 0x31);

QJsonValue valueWithoutNulls(const QJsonValue &value)
{
    if (value.isObject())
        return withoutNulls(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray kept;
    const QJsonArray all = value.toArray();
    for (const QJsonValue &one : all)
        if (!one.isNull())
            kept.append(valueWithoutNulls(one));
    return kept;
}

bool looksJapanese(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const auto code = c.unicode();
        return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff);
    });
}

std::optional<ItemKind> kindOfTerm(const QString &name)
{
    for (const auto &entry : EnumTable<ItemKind>::entries)
        if (name.compare(QLatin1String(entry.code), Qt::CaseInsensitive) == 0
            || name.compare(QLatin1String(entry.label), Qt::CaseInsensitive) == 0)
            return entry.value;
    return std::nullopt;
}

} // namespace

bool isUuid(const QString &text)
{
    if (text.size() != 36)
        return false;
    for (int i = 0; i < 36; ++i) {
        const QChar c = text[i].toLower();
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        const bool digit = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (hyphen ? c != u'-' : !digit)
            return false;
    }
    return true;
}

QString uuidOf(const QString &name)
{
    return QUuid::createUuidV5(nameSpace, name).toString(QUuid::WithoutBraces);
}

QString uuidOf(Key record)
{
    return uuidOf(keyToText(record));
}

QJsonObject withoutNulls(const QJsonObject &object)
{
    QJsonObject kept;
    for (auto member = object.begin(); member != object.end(); ++member)
        if (!member.value().isNull())
            kept.insert(member.key(), valueWithoutNulls(member.value()));
    return kept;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QString &content)
{
    return QJsonDocument::fromJson(content.toUtf8()).object();
}

QJsonObject ours(const QJsonObject &content)
{
    return content.value(QLatin1String("extensions")).toObject()[QLatin1String("kizahashi")].toObject();
}

void setOurs(QJsonObject &content, const QJsonObject &ours)
{
    QJsonObject extensions = content.value(QLatin1String("extensions")).toObject();
    if (ours.isEmpty())
        extensions.remove(QLatin1String("kizahashi"));
    else
        extensions.insert(QLatin1String("kizahashi"), ours);
    if (extensions.isEmpty())
        content.remove(QLatin1String("extensions"));
    else
        content.insert(QLatin1String("extensions"), extensions);
}

Both bothOf(const QJsonValue &value)
{
    const QJsonObject both = value.toObject();
    return {both[QLatin1String("ja")].toString(), both[QLatin1String("en")].toString()};
}

QJsonObject jsonOf(const Both &both)
{
    QJsonObject object;
    if (!both.ja.isEmpty())
        object.insert(QLatin1String("ja"), both.ja);
    if (!both.en.isEmpty())
        object.insert(QLatin1String("en"), both.en);
    return object;
}

QString inOne(const Both &both)
{
    return both.ja.trimmed().isEmpty() ? both.en : both.ja;
}

Both inOneLanguage(const QString &text, const QString &language)
{
    const bool japanese
        = language.isEmpty() ? looksJapanese(text) : language.startsWith(QLatin1String("ja"), Qt::CaseInsensitive);
    return japanese ? Both{text, {}} : Both{{}, text};
}

void requireMembers(QJsonObject &content, const QString &identifier, const QString &now)
{
    const auto textOf = [&content](const char *name) { return content.value(QLatin1String(name)).toString(); };
    const auto fill = [&](const char *name, const QString &value) {
        if (textOf(name).trimmed().isEmpty())
            content.insert(QLatin1String(name), value);
    };
    fill("identifier", identifier);
    fill("uri", QStringLiteral("urn:uuid:") + textOf("identifier"));
    fill("lastChangeDateTime", now);
}

Document documentOf(const QJsonObject &content)
{
    const auto text = [&](const char *member) { return content.value(QLatin1String(member)).toString(); };
    const QJsonObject own = ours(content);
    const auto ownOr = [&](const char *member, const QString &otherwise) {
        const QJsonValue value = own.value(QLatin1String(member));
        return value.isString() ? value.toString() : otherwise;
    };
    const QString publisher = text("publisher").isEmpty() ? text("creator") : text("publisher");
    const QString version = text("version").isEmpty() ? text("lastChangeDateTime").left(10) : text("version");

    Document document;
    document.code = fitted(ownOr("code", text("identifier")), Checks::codeLength);
    if (document.code.trimmed().isEmpty())
        document.code = text("identifier");
    document.kind
        = enumFromCode<FrameworkKind>(own.value(QLatin1String("kind")).toString()).value_or(FrameworkKind::Curriculum);
    document.title = own.contains(QLatin1String("title")) ? bothOf(own.value(QLatin1String("title")))
                                                          : inOneLanguage(text("title"), text("language"));
    document.title = {fitted(document.title.ja, Checks::nameLength), fitted(document.title.en, Checks::nameLength)};
    if (document.title.ja.trimmed().isEmpty() && document.title.en.trimmed().isEmpty())
        document.title = {{}, document.code};
    document.professions = ownOr("professions", {});
    document.source
        = fitted(ownOr("source", text("officialSourceURL").isEmpty() ? publisher : text("officialSourceURL")),
                 Checks::textLength);
    document.version = fitted(ownOr("version", version), Checks::nameLength);
    if (document.version.trimmed().isEmpty())
        document.version = QStringLiteral("1");
    return document;
}

ItemText itemTextOf(const QJsonObject &content, const QString &language)
{
    const auto text = [&](const char *member) { return content.value(QLatin1String(member)).toString(); };
    const QJsonObject own = ours(content);
    ItemText item;
    item.code = text("humanCodingScheme");
    if (item.code.trimmed().isEmpty())
        item.code.clear();
    QString statement = text("fullStatement");
    if (statement.trimmed().isEmpty())
        statement = text("abbreviatedStatement");
    item.title = own.contains(QLatin1String("title"))
        ? bothOf(own.value(QLatin1String("title")))
        : inOneLanguage(statement, text("language").isEmpty() ? language : text("language"));
    item.kind = enumFromCode<ItemKind>(own.value(QLatin1String("kind")).toString());
    if (!item.kind)
        item.kind = kindOfTerm(text("CFItemType"));
    return item;
}

QString linkedId(const QJsonValue &link)
{
    const QString identifier = link[QLatin1String("identifier")].toString();
    if (!identifier.isEmpty())
        return identifier;
    const QString uri = link[QLatin1String("uri")].toString();
    return uri.mid(std::max(uri.lastIndexOf(u'/'), uri.lastIndexOf(u':')) + 1);
}

} // namespace kz::exchange::caseTerms

#pragma once

#include "models/exchange/framework_draft.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace kz::exchange {

/// What reading and writing 1EdTech CASE have to agree on. CASE says a thing in one language and knows neither levels
/// nor scales of its own; what it has no place for stands, in the words of a pack, in the member "kizahashi" of
/// "extensions", which CASE 1.1 allows everywhere.
/// Source: Competencies and Academic Standards Exchange (CASE) Service 1.0 (7 July 2017) and 1.1 (24 January 2025),
/// REST/JSON bindings, payload of getCFPackage: https://www.imsglobal.org/activity/case
namespace caseTerms {

/// Members of definitions, with the name of one entry.
struct Definition {
    const char *list;
    const char *one;
};
inline constexpr Definition definitions[] = {{"CFConcepts", "CFConcept"},
                                             {"CFSubjects", "CFSubject"},
                                             {"CFLicenses", "CFLicense"},
                                             {"CFItemTypes", "CFItemType"},
                                             {"CFAssociationGroupings", "CFAssociationGrouping"}};

bool isUuid(const QString &text);
/// The same for the same name, always.
QString uuidOf(const QString &name);
/// What a record is called outside that has not been given a name there.
QString uuidOf(Key record);

/// CASE leaves out what has no value.
QJsonObject withoutNulls(const QJsonObject &object);
QString compact(const QJsonObject &object);
QJsonObject parsed(const QString &content);

QJsonObject ours(const QJsonObject &content); ///< extensions.kizahashi
void setOurs(QJsonObject &content, const QJsonObject &ours);

/// A text in two languages, as packs say it; members without a text are left out.
struct Both {
    QString ja;
    QString en;
    friend bool operator==(const Both &, const Both &) = default;
};
Both bothOf(const QJsonValue &value);
QJsonObject jsonOf(const Both &both);
QString inOne(const Both &both); ///< the Japanese, where there is one
/// A text whose language is told by a tag ("ja", "en-GB"), or else by its characters.
Both inOneLanguage(const QString &text, const QString &language);

/// What every object must say of itself, where it does not yet: who it is, where, and that it changed at `now`.
void requireMembers(QJsonObject &content, const QString &identifier, const QString &now);

/// What the document says of framework and version.
struct Document {
    QString code;
    FrameworkKind kind = FrameworkKind::Curriculum;
    Both title;
    QString professions;
    QString source;
    QString version;
    friend bool operator==(const Document &, const Document &) = default;
};
Document documentOf(const QJsonObject &content);

/// What an item says of itself, without its place in the tree. `language` is that of the document.
struct ItemText {
    QString code; ///< empty: none that could be kept
    Both title;
    std::optional<ItemKind> kind;
};
ItemText itemTextOf(const QJsonObject &content, const QString &language);

/// The id of a link's end; of one that names only an address, the last part of it.
QString linkedId(const QJsonValue &link);

/// Makes of rubrics what they are here. A rubric that describes items level by level is a ladder: levels and
/// descriptors; one that only names qualities, or says the same of each for several items, is a scale to rate its items
/// with. All criteria of a rubric must name the same qualities, and all ladders the same levels; what does not is
/// remarked and stays as it is.
void addRubrics(FrameworkDraft &draft, const QJsonArray &rubrics, const QHash<QString, Key> &items,
                const QString &language);

} // namespace caseTerms

} // namespace kz::exchange

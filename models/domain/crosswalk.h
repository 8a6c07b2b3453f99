#pragma once

#include "models/base/issue.h"
#include "models/domain/table.h"

namespace kz {

/// How one item stands to another. The kinds and their codes are those of 1EdTech CASE 1.1
/// (CFAssociation.associationType); 1.0 has all but isTranslationOf.
enum class AssociationKind {
    ReplacedBy,
    ExactMatchOf,
    IsRelatedTo,
    IsPartOf,
    IsPeerOf,
    Precedes,
    IsChildOf,
    Exemplar,
    HasSkillLevel,
    IsTranslationOf
};
template <>
struct EnumTable<AssociationKind> {
    static constexpr std::array entries = {
        EnumEntry{AssociationKind::ReplacedBy, "replacedBy", QT_TRANSLATE_NOOP("Enum", "Replaced by")},
        EnumEntry{AssociationKind::ExactMatchOf, "exactMatchOf", QT_TRANSLATE_NOOP("Enum", "The same as")},
        EnumEntry{AssociationKind::IsRelatedTo, "isRelatedTo", QT_TRANSLATE_NOOP("Enum", "Related to")},
        EnumEntry{AssociationKind::IsPartOf, "isPartOf", QT_TRANSLATE_NOOP("Enum", "Part of")},
        EnumEntry{AssociationKind::IsPeerOf, "isPeerOf", QT_TRANSLATE_NOOP("Enum", "Equal in rank to")},
        EnumEntry{AssociationKind::Precedes, "precedes", QT_TRANSLATE_NOOP("Enum", "Comes before")},
        EnumEntry{AssociationKind::IsChildOf, "isChildOf", QT_TRANSLATE_NOOP("Enum", "Belongs under")},
        EnumEntry{AssociationKind::Exemplar, "exemplar", QT_TRANSLATE_NOOP("Enum", "Example of")},
        EnumEntry{AssociationKind::HasSkillLevel, "hasSkillLevel", QT_TRANSLATE_NOOP("Enum", "Has the level")},
        EnumEntry{AssociationKind::IsTranslationOf, "isTranslationOf", QT_TRANSLATE_NOOP("Enum", "Translation of")},
    };
};

/// Whether it says that the one is what became of the other.
constexpr bool saysSuccession(AssociationKind kind)
{
    return kind == AssociationKind::ReplacedBy || kind == AssociationKind::ExactMatchOf;
}

/// Whether what was shown for the source counts for the target: a person decides it.
enum class Carries { Undecided, All, None };
template <>
struct EnumTable<Carries> {
    static constexpr std::array entries = {
        EnumEntry{Carries::Undecided, "undecided", QT_TRANSLATE_NOOP("Enum", "Not decided")},
        EnumEntry{Carries::All, "all", QT_TRANSLATE_NOOP("Enum", "Counts for it")},
        EnumEntry{Carries::None, "none", QT_TRANSLATE_NOOP("Enum", "Does not count")},
    };
};

/// One line of a crosswalk. Owned by the newer version. An end that no item of the file answers to keeps the id it was
/// given (`sourceRef`, `targetRef`), so that nothing of a crosswalk is dropped; at least one of the two names each end,
/// but a source without a successor has no target at all.
struct Association {
    Key id = 0;
    Key version = 0;
    AssociationKind kind = AssociationKind::ReplacedBy;
    std::optional<Key> source;
    QString sourceRef;
    std::optional<Key> target;
    QString targetRef;
    Carries carries = Carries::Undecided;
    QString note;
    int position = 0;
};
template <>
struct Table<Association> {
    static constexpr auto name = "association";
    static constexpr auto columns = std::make_tuple(
        Column{"version", &Association::version, QT_TRANSLATE_NOOP("association", "Version")},
        Column{"kind", &Association::kind, QT_TRANSLATE_NOOP("association", "Kind")},
        Column{"source", &Association::source, QT_TRANSLATE_NOOP("association", "Item")},
        Column{"source_ref", &Association::sourceRef, QT_TRANSLATE_NOOP("association", "Id of the item")},
        Column{"target", &Association::target, QT_TRANSLATE_NOOP("association", "Other item")},
        Column{"target_ref", &Association::targetRef, QT_TRANSLATE_NOOP("association", "Id of the other item")},
        Column{"carries", &Association::carries, QT_TRANSLATE_NOOP("association", "What was shown")},
        Column{"note", &Association::note, QT_TRANSLATE_NOOP("association", "Note")},
        Column{"position", &Association::position, QT_TRANSLATE_NOOP("association", "Order")});
};

/// What another system calls a record of a version, and all it says of it, as it said it: what this program has no
/// place for goes out again as it came in. `record` is none for what has no record here at all.
struct ForeignRecord {
    Key id = 0;
    Key version = 0;
    QString kind; ///< in the other system's words: "CFItem", "CFRubric"
    std::optional<Key> record;
    QString identifier;
    QString content; ///< a JSON object
    int position = 0;
};
template <>
struct Table<ForeignRecord> {
    static constexpr auto name = "foreign_record";
    static constexpr auto columns = std::make_tuple(
        Column{"version", &ForeignRecord::version, QT_TRANSLATE_NOOP("foreign_record", "Version")},
        Column{"kind", &ForeignRecord::kind, QT_TRANSLATE_NOOP("foreign_record", "Kind")},
        Column{"record", &ForeignRecord::record, QT_TRANSLATE_NOOP("foreign_record", "Record")},
        Column{"identifier", &ForeignRecord::identifier, QT_TRANSLATE_NOOP("foreign_record", "Id elsewhere")},
        Column{"content", &ForeignRecord::content, QT_TRANSLATE_NOOP("foreign_record", "As it was received")},
        Column{"position", &ForeignRecord::position, QT_TRANSLATE_NOOP("foreign_record", "Order")});
};

/// Every rule a record must meet by itself. Empty when valid.
std::vector<Issue> validate(const Association &);
std::vector<Issue> validate(const ForeignRecord &);

} // namespace kz

#pragma once

#include "models/domain/table.h"

#include <QJsonObject>

#include <map>

namespace kz::exchange {

/// What a package of CASE 1.0 has no words for.
enum class CaseLoss {
    SecondLanguage,
    Framework,
    ItemKinds,
    Levels,
    ItemLevels,
    Scales,
    Anchors,
    Rubrics,
    Carries,
    Notes,
    LinkTypes,
    Identifiers,
    Others
};

/// How many there were of each; what lost nothing is not among them.
using CaseLosses = std::map<CaseLoss, int>;

/// Takes out of a finished package of 1.1 whatever is new in it since 1.0, ours and that of others alike, at any depth:
/// caseVersion and frameworkType, subjects of items, notes of associations, targetType and every `extensions`. Kinds of
/// links that 1.0 does not have become isRelatedTo, and the texts that are of one line there become so.
CaseLosses makeOneZero(QJsonObject &package);

/// Whether this program has said anything in the package that 1.0 has no member for.
bool hasOwnWords(const QJsonObject &package);

} // namespace kz::exchange

template <>
struct kz::EnumTable<kz::exchange::CaseLoss> {
    using Loss = kz::exchange::CaseLoss;
    static constexpr std::array entries = {
        EnumEntry{Loss::SecondLanguage, "second_language", QT_TRANSLATE_NOOP("Enum", "Texts in a second language")},
        EnumEntry{Loss::Framework, "framework", QT_TRANSLATE_NOOP("Enum", "Facts about the framework")},
        EnumEntry{Loss::ItemKinds, "item_kinds", QT_TRANSLATE_NOOP("Enum", "Kinds of items")},
        EnumEntry{Loss::Levels, "levels", QT_TRANSLATE_NOOP("Enum", "Codes and definitions of levels")},
        EnumEntry{Loss::ItemLevels, "item_levels", QT_TRANSLATE_NOOP("Enum", "Levels of single items")},
        EnumEntry{Loss::Scales, "scales", QT_TRANSLATE_NOOP("Enum", "Scales that no item uses")},
        EnumEntry{Loss::Anchors, "anchors", QT_TRANSLATE_NOOP("Enum", "Anchors of scales that one item alone uses")},
        EnumEntry{Loss::Rubrics, "rubrics", QT_TRANSLATE_NOOP("Enum", "Rubrics that say something older")},
        EnumEntry{Loss::Carries, "carries", QT_TRANSLATE_NOOP("Enum", "What counts on")},
        EnumEntry{Loss::Notes, "notes", QT_TRANSLATE_NOOP("Enum", "Notes on links")},
        EnumEntry{Loss::LinkTypes, "link_types", QT_TRANSLATE_NOOP("Enum", "Kinds of links")},
        EnumEntry{Loss::Identifiers, "identifiers", QT_TRANSLATE_NOOP("Enum", "Original identifiers")},
        EnumEntry{Loss::Others, "others", QT_TRANSLATE_NOOP("Enum", "Additions by other systems")},
    };
};

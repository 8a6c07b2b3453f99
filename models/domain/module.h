#pragma once

#include "models/base/issue.h"
#include "models/domain/enum_set.h"

namespace kz {

/// How a module is taught; often in several ways.
enum class Delivery { Event, SelfStudy, Placement, CaseConference };
template <>
struct EnumTable<Delivery> {
    static constexpr std::array entries = {
        EnumEntry{Delivery::Event, "event", QT_TRANSLATE_NOOP("Enum", "Training event")},
        EnumEntry{Delivery::SelfStudy, "self_study", QT_TRANSLATE_NOOP("Enum", "Self-study")},
        EnumEntry{Delivery::Placement, "placement", QT_TRANSLATE_NOOP("Enum", "Practice on a placement")},
        EnumEntry{Delivery::CaseConference, "case_conference", QT_TRANSLATE_NOOP("Enum", "Case conference")},
    };
};
using Deliveries = EnumSet<Delivery>;

enum class ModuleNeed { Required, Elective };
template <>
struct EnumTable<ModuleNeed> {
    static constexpr std::array entries = {
        EnumEntry{ModuleNeed::Required, "required", QT_TRANSLATE_NOOP("Enum", "Required")},
        EnumEntry{ModuleNeed::Elective, "elective", QT_TRANSLATE_NOOP("Enum", "Elective")},
    };
};

/// How far a module takes an item. Ordinal: the deeper one holds what the shallower one does.
enum class CoverDepth { Introduced, Practised, Mastered };
template <>
struct EnumTable<CoverDepth> {
    static constexpr std::array entries = {
        EnumEntry{CoverDepth::Introduced, "introduced", QT_TRANSLATE_NOOP("Enum", "Introduced")},
        EnumEntry{CoverDepth::Practised, "practised", QT_TRANSLATE_NOOP("Enum", "Practised")},
        EnumEntry{CoverDepth::Mastered, "mastered", QT_TRANSLATE_NOOP("Enum", "Mastered")},
    };
};

/// What an item of kind Module is beyond its title. `phase`: which comes first, from 1 on; 0: not said.
struct Module {
    Key id = 0;
    Key item = 0;
    int phase = 0;
    Deliveries delivery;
    static constexpr int lastPhase = 99;
};
template <>
struct Table<Module> {
    static constexpr auto name = "module";
    static constexpr auto columns
        = std::make_tuple(Column{"item", &Module::item, QT_TRANSLATE_NOOP("module", "Module")},
                          Column{"phase", &Module::phase, QT_TRANSLATE_NOOP("module", "Phase")},
                          Column{"delivery", &Module::delivery, QT_TRANSLATE_NOOP("module", "How it is taught")});
};

/// Whom a module is for, by the profession's code; a module that names none is required of everybody its version is
/// for. `module` is the item. Hours: of this profession; none: not said.
struct ModuleProfession {
    Key id = 0;
    Key module = 0;
    QString profession;
    ModuleNeed need = ModuleNeed::Required;
    std::optional<double> hours;
};
template <>
struct Table<ModuleProfession> {
    static constexpr auto name = "module_profession";
    static constexpr auto columns = std::make_tuple(
        Column{"module", &ModuleProfession::module, QT_TRANSLATE_NOOP("module_profession", "Module")},
        Column{"profession", &ModuleProfession::profession, QT_TRANSLATE_NOOP("module_profession", "Profession")},
        Column{"need", &ModuleProfession::need, QT_TRANSLATE_NOOP("module_profession", "Required or elective")},
        Column{"hours", &ModuleProfession::hours, QT_TRANSLATE_NOOP("module_profession", "Hours")});
};

/// What has to be done before a module: another module of the version. Both are items.
struct ModulePrerequisite {
    Key id = 0;
    Key module = 0;
    Key prerequisite = 0;
};
template <>
struct Table<ModulePrerequisite> {
    static constexpr auto name = "module_prerequisite";
    static constexpr auto columns = std::make_tuple(
        Column{"module", &ModulePrerequisite::module, QT_TRANSLATE_NOOP("module_prerequisite", "Module")},
        Column{"prerequisite", &ModulePrerequisite::prerequisite,
               QT_TRANSLATE_NOOP("module_prerequisite", "To be done before")});
};

/// An item that a module covers. It holds for all below it as well, but for those of which the module says otherwise.
struct ModuleItem {
    Key id = 0;
    Key module = 0;
    Key item = 0;
    CoverDepth depth = CoverDepth::Introduced;
};
template <>
struct Table<ModuleItem> {
    static constexpr auto name = "module_item";
    static constexpr auto columns
        = std::make_tuple(Column{"module", &ModuleItem::module, QT_TRANSLATE_NOOP("module_item", "Module")},
                          Column{"item", &ModuleItem::item, QT_TRANSLATE_NOOP("module_item", "Item")},
                          Column{"depth", &ModuleItem::depth, QT_TRANSLATE_NOOP("module_item", "Depth")});
};

/// One module with all that belongs to it.
struct ModuleParts {
    Module module;
    std::vector<ModuleProfession> professions;
    std::vector<ModulePrerequisite> prerequisites;
    std::vector<ModuleItem> items;
};

/// Every rule a record must meet by itself; the same for form, pack and import. Empty when valid.
std::vector<Issue> validate(const Module &);
std::vector<Issue> validate(const ModuleProfession &);
std::vector<Issue> validate(const ModulePrerequisite &);
std::vector<Issue> validate(const ModuleItem &);

/// A module that would have to be done before itself; none where all can be done in some order.
std::optional<Key> moduleInCircle(const std::vector<ModulePrerequisite> &all);

/// What a module is to a profession; none: not for it.
std::optional<ModuleNeed> needOf(const ModuleParts &module, const QString &profession);

} // namespace kz

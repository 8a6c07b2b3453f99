#pragma once

#include "models/base/result.h"
#include "models/domain/framework.h"
#include "models/domain/lineage.h"
#include "models/domain/module.h"

#include <vector>

namespace kz::exchange {

/// One framework version as a pack file describes it; the format stands in resources/packs/README.md.
/// Keys are local to the pack: one numbering 1 … keyCount over all records, parents before children. Storing
/// it replaces them.
struct Pack {
    Framework framework;
    FrameworkVersion version; ///< a draft; adopting it is a decision of its own
    std::vector<Scale> scales;
    std::vector<ScaleStep> steps;
    std::vector<Level> levels;
    std::vector<Item> items; ///< in tree order
    std::vector<Descriptor> descriptors;
    std::vector<Tool> tools;
    std::vector<ToolItem> toolItems;
    std::vector<Requirement> requirements; ///< in tree order
    std::vector<RequirementItem> requirementItems;
    std::vector<Module> modules;
    std::vector<ModuleProfession> moduleProfessions;
    std::vector<ModulePrerequisite> modulePrerequisites;
    std::vector<ModuleItem> moduleItems;
    Lineage lineage; ///< only of a pack that is read or written: a stored version has its record of it
    Key keyCount = 0;
};

/// Reads a whole pack or nothing. The first defect is ErrorCode::PackInvalid (name, where, what): where is a
/// JSON path such as "items[3].title" ("line 12" when the text is no JSON), what is a source text of the
/// translation context "PackDefect". Unknown members are defects: a misspelt rule must not pass as a lax one.
/// Pure; any thread.
Result<Pack> readPack(const QByteArray &json, const QString &name);

/// What a list of packs shows.
struct PackInfo {
    QString id;
    FrameworkKind kind = FrameworkKind::Ladder;
    QString titleJa;
    QString titleEn;
    QString version;
    QString source;
};

/// The packs that travel inside the program, by id.
std::vector<PackInfo> builtInPacks();

/// The text of one of them; otherwise PackUnknown (id, known ids).
Result<QByteArray> builtInPack(const QString &id);

/// The text of a built-in pack by its id, or of a pack in a file by its path. FileUnreadable (path, reason), and
/// PackUnknown when it is neither.
Result<QByteArray> packText(const QString &idOrPath);

} // namespace kz::exchange

#pragma once

#include "models/domain/framework.h"
#include "models/domain/module.h"
#include "models/edit/action.h"

#include <vector>

/// What stands in a draft of a ladder, curriculum or programme. Each is one action and one undo, needs
/// ManageFrameworks, and is Invalid (at "status") in a version that is no draft any more. `what` is the title for the
/// journal and the Undo menu.
namespace kz::edit {

/// "item.add" / "item.save". A new one stands last among its siblings unless `position` says where it is to stand (from
/// 1 on); without a code it gets the next free one below its parent. AlreadyTaken at "code". One that is
/// no module any more loses what was said of it as a module. Makes the item.
Action saveItem(Item item, const QString &what);
/// "item.add". An outline: `depth` 0 stands below `parent` (none: on top), deeper ones below the last that is less
/// deep.
struct OutlineItem {
    int depth = 0;
    Item item; ///< version, parent and position are set here
};
Action addOutline(Key version, std::optional<Key> parent, int position, std::vector<OutlineItem> outline,
                  const QString &what);
/// "item.move". They stand together below `parent` from `position` on (from 1; 0: last), in the order given, each with
/// all below it. Invalid (at "parent") below one of themselves.
Action moveItems(std::vector<Key> items, std::optional<Key> parent, int position, const QString &what);
/// "item.remove". With all below them, what they mean at levels, and their place in forms and rules.
Action removeItems(std::vector<Key> items, const QString &what);
/// "descriptor.save". What an item means at a level; without words in either language there is none.
Action saveDescriptor(Descriptor descriptor, const QString &what);
/// "level.save". All levels of a draft in their order, lowest first; those that are not named go with what is said of
/// them. StillReferenced where a rule is for one that goes.
Action saveLevels(Key version, std::vector<Level> levels, const QString &what);
/// "scale.save". A scale with all its steps, counted up from 1. Makes the scale.
Action saveScale(Scale scale, std::vector<ScaleStep> steps, const QString &what);
/// "scale.remove". StillReferenced while a form uses it; items lose it.
Action removeScale(Key scale, const QString &what);
/// "tool.save". A form with its items in their order. Makes the form.
Action saveTool(Tool tool, std::vector<Key> items, const QString &what);
Action removeTool(Key tool, const QString &what);
/// "module.save". All that is said of a module; `parts.module.item` tells which. Invalid (at "item") where that is no
/// module, (at "prerequisite") where one would have to be done before itself. `level`: from which on it is taken, kept
/// with its item (0: from the first); unset leaves it as it is.
Action saveModule(ModuleParts parts, const QString &what, std::optional<Key> level = {});
/// "requirement.add" / "requirement.save". A rule with the items it asks for. A new one stands last among its siblings.
/// BadArgument where the rule cannot be read. Makes the rule.
Action saveRule(Requirement rule, std::vector<RequirementItem> items, const QString &what);
/// "requirement.save". The sites at which alone a rule can be met; none: any. A rule of another kind than ratings, log
/// entries and stays loses them when it is saved.
Action saveRuleSites(Key rule, std::vector<Key> sites, const QString &what);
/// "requirement.move", as moveItems().
Action moveRules(std::vector<Key> rules, std::optional<Key> parent, int position, const QString &what);
/// "requirement.remove". With all below it.
Action removeRule(Key rule, const QString &what);

} // namespace kz::edit

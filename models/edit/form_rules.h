#pragma once

#include "models/base/issue.h"
#include "models/domain/evidence.h"
#include "models/domain/framework.h"
#include "models/storage/database.h"

#include <optional>
#include <unordered_map>

namespace kz::edit {

/// What a form takes: the items it lists, each up to the last step of its scale (an item's own scale wins). The same
/// for the door and the import.
class FormRules
{
public:
    static Result<FormRules> load(storage::Database &database, Key tool);

    /// NotOnForm (the key of the item) at "item", OutOfRange at "step"; nothing when the rating may stand. A form that
    /// lists no items takes any, a scale without steps takes what validate() does.
    std::optional<Issue> issue(const RatedItem &rated) const;
    const Tool &tool() const { return m_tool; }

private:
    Tool m_tool;
    std::unordered_map<Key, int> m_lastStep; ///< by listed item; 0: its scale has no steps
};

} // namespace kz::edit

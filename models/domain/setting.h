#pragma once

#include "models/base/issue.h"
#include "models/domain/table.h"

namespace kz {

/// A setting of the file: it travels with the file, not with a user profile, and is journaled like any record.
/// Names in use: institution, behind_margin (0.10), demo (seed, when the people are invented),
/// lock_minutes (3; 0: never), packet (the key of the packet that the store is), mapping:<kind>:<headers>,
/// headings:<framework> (which items the headings of rating sheets mean), form_number:<form> (at the foot of papers),
/// logo (models/domain/logo.h).
struct FileSetting {
    Key id = 0;
    QString name;
    QString value;
};
template <>
struct Table<FileSetting> {
    static constexpr auto name = "setting";
    static constexpr auto columns
        = std::make_tuple(Column{"name", &FileSetting::name, QT_TRANSLATE_NOOP("setting", "Setting")},
                          Column{"value", &FileSetting::value, QT_TRANSLATE_NOOP("setting", "Value")});
};

inline std::vector<Issue> validate(const FileSetting &setting)
{
    if (setting.name.isEmpty())
        return {{QStringLiteral("name"), IssueCode::Missing, {}}};
    return {};
}

} // namespace kz

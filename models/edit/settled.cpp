#include "models/edit/settled.h"

#include "models/storage/record_kinds.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kz::edit {

namespace {

using storage::JournalRow;

bool wrote(const std::vector<JournalRow> &entry, const char *table, Key key)
{
    return std::ranges::any_of(entry, [&](const JournalRow &row) { return row.table == table && row.key == key; });
}

/// The version that a part of one belongs to; 0: it is not known any more.
template <typename Part>
Result<Key> versionOfPart(storage::Database &database, const Part &part)
{
    const auto by = [&database]<typename Owner>(Owner, Key key) -> Result<Key> {
        const auto found = storage::Repository<Owner>(database).find(key);
        if (!found)
            return found.error();
        return found.value() ? found.value()->version : 0;
    };
    if constexpr (requires { part.version; })
        return part.version;
    else if constexpr (requires { part.requirement; })
        return by(Requirement(), part.requirement);
    else if constexpr (requires { part.tool; })
        return by(Tool(), part.tool);
    else if constexpr (requires { part.module; })
        return by(Item(), part.module);
    else if constexpr (requires { part.scale; })
        return by(Scale(), part.scale);
    else
        return by(Item(), part.item);
}

struct Question {
    storage::Database &database;
    const JournalRow &row;
    const std::vector<JournalRow> &entry;
    Result<bool> answer = false;

    template <typename Record>
    Record record() const
    {
        const QByteArray image = row.after ? *row.after : row.before.value_or(QByteArray());
        return storage::recordFromImage<Record>(row.key, QJsonDocument::fromJson(image).object());
    }

    template <typename Part>
    void askOfPlan()
    {
        if (row.table != Table<Part>::name)
            return;
        const Key key = record<Part>().plan;
        const auto plan = storage::Repository<IndividualPlan>(database).find(key);
        if (!plan)
            answer = plan.error();
        else
            answer = plan.value() && plan.value()->status != PlanStatus::Open
                && !wrote(entry, Table<IndividualPlan>::name, key);
    }

    template <typename Part>
    void askOfVersion()
    {
        if (row.table != Table<Part>::name)
            return;
        const auto key = versionOfPart(database, record<Part>());
        if (!key) {
            answer = key.error();
            return;
        }
        const auto version = storage::Repository<FrameworkVersion>(database).find(key.value());
        if (!version)
            answer = version.error();
        else
            answer = version.value() && version.value()->status != VersionStatus::Draft
                && !wrote(entry, Table<FrameworkVersion>::name, key.value());
    }

    template <typename... Parts>
    void ofPlans()
    {
        (askOfPlan<Parts>(), ...);
    }
    template <typename... Parts>
    void ofVersions()
    {
        (askOfVersion<Parts>(), ...);
    }
};

} // namespace

Result<bool> isSettled(storage::Database &database, const JournalRow &row, const std::vector<JournalRow> &entry)
{
    Question question{database, row, entry};
    question.ofPlans<PlanGoal, PlanPlacement, PlanFollowUp>();
    question.ofVersions<Level, Scale, ScaleStep, Item, Descriptor, Tool, ToolItem, Requirement, RequirementItem,
                        RequirementSite, Module, ModuleProfession, ModulePrerequisite, ModuleItem>();
    return question.answer;
}

} // namespace kz::edit

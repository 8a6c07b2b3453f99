#include "models/edit/deputy_actions.h"

#include "models/edit/edit.h"
#include "models/edit/permission.h"
#include "models/storage/work_reads.h"

namespace kz::edit {

namespace {

Result<void> mayName(Edit &edit, const Deputy &deputy)
{
    const auto actor = me(edit);
    if (!actor)
        return actor.error();
    if (auto may = mayReach(edit, actor.value(), Grant::NameDeputy, deputy.person); !may || deputy.id == 0)
        return may;
    const auto stored = edit.get<Deputy>(deputy.id);
    if (!stored)
        return stored.error();
    return mayReach(edit, actor.value(), Grant::NameDeputy, stored.value().person);
}

Result<void> refuseTrainee(Edit &edit, const Deputy &deputy)
{
    const auto rated = storage::WorkReads(edit.database()).isInCharge(deputy.person, deputy.deputy, deputy.from);
    if (!rated)
        return rated.error();
    if (!rated.value())
        return {};
    Error error = makeError(ErrorCode::Invalid, {QStringLiteral("deputy")});
    error.issues = {{QStringLiteral("deputy"), IssueCode::CannotStandIn, {}}};
    return error;
}

} // namespace

Action saveDeputy(Deputy deputy, const QString &whose)
{
    return {.name = "deputy.save",
            .arguments = {whose},
            .grant = Grant::NameDeputy,
            .work = [deputy](Edit &edit) -> Result<void> {
                if (auto may = mayName(edit, deputy); !may)
                    return may;
                if (auto may = refuseTrainee(edit, deputy); !may)
                    return may;
                const auto saved = edit.save(deputy);
                if (!saved)
                    return saved.error();
                edit.setMade(saved.value());
                return {};
            }};
}

} // namespace kz::edit

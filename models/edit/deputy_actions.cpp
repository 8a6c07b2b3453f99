#include "models/edit/deputy_actions.h"

#include "models/edit/edit.h"
#include "models/edit/permission.h"
#include "models/storage/work_reads.h"

namespace kz::edit {

namespace {

Result<void> mayNameFor(Edit &edit, Key person)
{
    const auto actor = me(edit);
    return actor ? mayReach(edit, actor.value(), Grant::NameDeputy, person) : actor.error();
}

Result<void> mayChange(Edit &edit, Key deputy)
{
    const auto stored = edit.get<Deputy>(deputy);
    return stored ? mayNameFor(edit, stored.value().person) : stored.error();
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
                if (auto may = mayNameFor(edit, deputy.person); !may)
                    return may;
                if (deputy.id != 0)
                    if (auto may = mayChange(edit, deputy.id); !may)
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

Action removeDeputy(Key deputy, const QString &whose)
{
    return {.name = "deputy.remove",
            .arguments = {whose},
            .grant = Grant::NameDeputy,
            .work = [deputy](Edit &edit) -> Result<void> {
                auto may = mayChange(edit, deputy);
                return may ? edit.remove<Deputy>(deputy) : may;
            }};
}

} // namespace kz::edit

#include "models/edit/rotation_actions.h"

#include "models/edit/edit.h"

namespace kz::edit {

namespace {

template <typename Record>
Action saving(const char *name, Record record, const QString &whose)
{
    return {.name = name,
            .arguments = {whose},
            .grant = Grant::PlanRotations,
            .work = [record = std::move(record)](Edit &edit) -> Result<void> {
                const auto saved = edit.save(record);
                if (!saved)
                    return saved.error();
                edit.setMade(saved.value());
                return {};
            }};
}

template <typename Record>
Action removing(const char *name, Key key, const QString &whose)
{
    return {.name = name, .arguments = {whose}, .grant = Grant::PlanRotations, .work = [key](Edit &edit) {
                return edit.remove<Record>(key);
            }};
}

} // namespace

Action savePlacement(Placement placement, const QString &whose)
{
    return saving("placement.save", std::move(placement), whose);
}

Action removePlacement(Key placement, const QString &whose)
{
    return removing<Placement>("placement.remove", placement, whose);
}

Action saveAbsence(Absence absence, const QString &whose)
{
    return saving("absence.save", std::move(absence), whose);
}

Action removeAbsence(Key absence, const QString &whose)
{
    return removing<Absence>("absence.remove", absence, whose);
}

} // namespace kz::edit

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
Action removing(const char *name, const std::vector<Key> &keys, const QStringList &whose)
{
    return {.name = name, .arguments = whose, .grant = Grant::PlanRotations, .work = [keys](Edit &edit) {
                for (const Key key : keys)
                    if (auto done = edit.remove<Record>(key); !done)
                        return done;
                return Result<void>();
            }};
}

} // namespace

Action savePlacement(Placement placement, const QString &whose)
{
    return saving("placement.save", std::move(placement), whose);
}

Action removePlacement(Key placement, const QString &whose)
{
    return removePlacements({placement}, {whose});
}

Action removePlacements(const std::vector<Key> &placements, const QStringList &whose)
{
    return removing<Placement>("placement.remove", placements, whose);
}

Action saveAbsence(Absence absence, const QString &whose)
{
    return saving("absence.save", std::move(absence), whose);
}

Action removeAbsences(const std::vector<Key> &absences, const QStringList &whose)
{
    return removing<Absence>("absence.remove", absences, whose);
}

} // namespace kz::edit

#include "models/query/training_record.h"

#include <algorithm>

namespace kz::query {

const Employment *TrainingRecord::leaving() const
{
    const Employment *last = nullptr;
    for (const Employment &one : matters.records.employments) {
        if (one.from > asOf.happened)
            continue;
        if (!one.to.isValid())
            return nullptr;
        if (!last || one.to > last->to)
            last = &one;
    }
    return last;
}

Result<TrainingRecord> trainingRecord(storage::Database &database, Key person, const AsOf &asOf)
{
    TrainingRecord record{.asOf = asOf};
    Result<void> state;
    take(personMatters(database, person, asOf), record.matters, state);
    take(paperSettings(database, QStringLiteral("record")), record.settings, state);
    // Weeks and absences as the progress report reckons them.
    PersonStays stayed;
    take(personStays(database, person, asOf), stayed, state);
    if (!state)
        return state.error();
    const auto &professions = record.matters.choices.professions;
    const auto profession = std::ranges::find(professions, record.matters.records.person.profession, &Profession::id);
    if (profession != professions.end())
        record.profession = {profession->nameJa, profession->nameEn};
    record.stays = std::move(stayed.stays);
    std::erase_if(record.stays, [&](const StayLine &stay) { return stay.placement.from > asOf.happened; });
    record.absences = std::move(stayed.absences);
    return record;
}

} // namespace kz::query

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

Result<TrainingRecord> trainingRecord(storage::Database &database, Plans &plans, Key person, const AsOf &asOf)
{
    TrainingRecord record{.asOf = asOf};
    Result<void> state;
    take(personMatters(database, person, asOf), record.matters, state);
    take(paperSettings(database, QStringLiteral("record")), record.settings, state);
    // Weeks and absences as the progress report reckons them.
    PersonPaper paper;
    if (state)
        take(personPaper(database, plans, person, asOf), paper, state);
    if (!state)
        return state.error();
    record.profession = paper.header.row.profession;
    record.stays = std::move(paper.stays);
    std::erase_if(record.stays, [&](const StayLine &stay) { return stay.placement.from > asOf.happened; });
    record.absences = std::move(paper.absences);
    return record;
}

} // namespace kz::query

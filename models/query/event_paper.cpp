#include "models/query/event_paper.h"

#include "models/storage/repository.h"

namespace kz::query {

Result<EventPaper> eventPaper(storage::Database &database, Key event, const QString &form)
{
    auto sheet = eventSheet(database, event);
    if (!sheet)
        return sheet.error();
    auto settings = paperSettings(database, form);
    if (!settings)
        return settings.error();
    return EventPaper{std::move(sheet).value(), std::move(settings).value()};
}

Result<std::vector<EventChoice>> eventChoices(storage::Database &database)
{
    const auto events = storage::Repository<TrainingEvent>(database).all("ORDER BY from_day DESC, id DESC");
    if (!events)
        return events.error();
    std::vector<EventChoice> choices;
    for (const TrainingEvent &event : events.value())
        choices.push_back({event.id, event.title, event.from});
    return choices;
}

} // namespace kz::query

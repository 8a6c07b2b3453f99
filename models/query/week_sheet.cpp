#include "models/query/week_sheet.h"

#include "models/query/handed_forms.h"

namespace kz::query {

Result<WeekSheet> weekSheet(storage::Database &database, Plans &plans, Key person, QDate monday, bool numbered,
                            const AsOf &asOf)
{
    WeekSheet sheet{.monday = monday};
    Logbook book;
    std::optional<HandedForm> out;
    Result<void> state;
    take(personHeader(database, plans, person, asOf), sheet.header, state);
    take(paperSettings(database, QStringLiteral("week")), sheet.settings, state);
    take(logbook(database, plans, person, asOf), book, state);
    if (state && numbered)
        take(storage::newestOut(database, HandedKind::Week, person, 0, monday), out, state);
    if (state && out)
        take(weekItems(database, book, *out), sheet.items, state);
    if (!state)
        return state.error();
    if (!out)
        sheet.items = weekItems(book, monday);
    else
        sheet.number = out->number();
    for (int day = 0; day < int(sheet.places.size()); ++day)
        if (const int at = placeOn(book.places, monday.addDays(day)); at >= 0) {
            const WorkPlace &place = book.places[size_t(at)];
            sheet.places[size_t(day)] = (place.siteName + u' ' + place.departmentName).trimmed();
        }
    return sheet;
}

} // namespace kz::query

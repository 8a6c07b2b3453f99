#include "models/query/handed_forms.h"

#include "models/query/form_paper.h"
#include "models/storage/repository.h"

#include <algorithm>

namespace kz::query {

namespace {

constexpr size_t mostItems = 12; ///< all in sight on a small screen, and on a page with lines to write on

/// As it was logged last.
TraineeRole roleOf(const Logbook &book, Key item)
{
    for (const LogEntry &entry : book.recent)
        if (const auto logged = std::ranges::find(entry.items, item, &LoggedItem::item); logged != entry.items.end())
            return logged->role;
    return TraineeRole::None;
}

} // namespace

std::vector<LoggableItem> weekItems(const Logbook &book, QDate monday)
{
    int at = -1;
    for (int day = 0; day < 7 && at < 0; ++day) // a stay may begin within the week
        at = placeOn(book.places, monday.addDays(day));
    std::vector<LoggableItem> items;
    for (const LoggableItem &item : itemsAt(book, at < 0 ? nullptr : &book.places[size_t(at)]))
        if (items.size() < mostItems && (item.here || item.recently || item.missing))
            items.push_back(item);
    return items;
}

Result<std::vector<LoggableItem>> weekItems(storage::Database &database, const Logbook &book, const HandedForm &sheet)
{
    std::vector<LoggableItem> items;
    for (const Key key : itemsOf(sheet)) {
        if (const auto found = std::ranges::find(book.items, key, &LoggableItem::item); found != book.items.end()) {
            items.push_back(*found);
            continue;
        }
        const auto item = storage::Repository<Item>(database).find(key);
        if (!item)
            return item.error();
        if (item.value())
            items.push_back({.item = key,
                             .title = {item.value()->titleJa, item.value()->titleEn},
                             .domain = {},
                             .code = item.value()->code,
                             .search = {},
                             .role = roleOf(book, key)});
    }
    return items;
}

Result<ToHand> ratingFormsToHand(storage::Database &database, Plans &plans, const std::vector<Key> &people, Key tool,
                                 const AsOf &asOf)
{
    ToHand found;
    for (const Key person : people) {
        const auto paper = formPaper(database, plans, person, tool, FormFilling::Blank, asOf);
        if (!paper)
            return paper.error();
        if (paper.value().sheet.form.tool.id == 0)
            continue;
        found.whose.append(paper.value().header.person.name);
        found.forms.push_back({.kind = HandedKind::Rating,
                               .person = person,
                               .tool = paper.value().sheet.form.tool.id,
                               .assessor = paper.value().assessorKey,
                               .from = paper.value().from,
                               .to = paper.value().to,
                               .items = {},
                               .reason = {}});
    }
    return found;
}

Result<ToHand> weekSheetsToHand(storage::Database &database, Plans &plans, const std::vector<Key> &people, QDate monday,
                                const AsOf &asOf)
{
    ToHand found;
    for (const Key person : people) {
        const auto book = logbook(database, plans, person, asOf);
        if (!book)
            return book.error();
        std::vector<Key> items;
        for (const LoggableItem &item : weekItems(book.value(), monday))
            items.push_back(item.item);
        found.whose.append(book.value().personName);
        found.forms.push_back({.kind = HandedKind::Week,
                               .person = person,
                               .from = monday,
                               .to = monday.addDays(6),
                               .items = itemsText(items),
                               .reason = {}});
    }
    return found;
}

} // namespace kz::query

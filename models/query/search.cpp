#include "models/query/search.h"

#include "models/base/kana.h"

#include <algorithm>

namespace kz::query {

Result<std::vector<storage::Found>> findPeople(storage::Database &database, const QString &typed, int most)
{
    return storage::SearchReads(database).people(searchQuery(typed), typed.trimmed(), most);
}

Result<std::vector<storage::Found>> findSites(storage::Database &database, const QString &typed, int most)
{
    return storage::SearchReads(database).sites(searchQuery(typed), most);
}

Result<std::vector<FoundItem>> findItems(storage::Database &database, const QString &typed, int most)
{
    const QString query = searchQuery(typed);
    if (query.isEmpty())
        return std::vector<FoundItem>();
    auto items = storage::SearchReads(database).itemsInUse();
    if (!items)
        return items;
    auto found = std::move(items).value();
    std::erase_if(found, [&](const FoundItem &item) {
        return !searchKey({item.titleJa, item.titleEn, item.code}, item.titleJa).contains(query);
    });
    found.resize(std::min(found.size(), size_t(most)));
    return found;
}

Result<std::vector<storage::EventLine>> findEvents(storage::Database &database, const QString &typed, int most)
{
    const QString query = searchQuery(typed);
    if (query.isEmpty())
        return std::vector<storage::EventLine>();
    auto lines = storage::EventReads(database).events(QDate(1900, 1, 1), QDate(9999, 12, 31));
    if (!lines)
        return lines;
    auto found = std::move(lines).value();
    std::erase_if(found, [&](const storage::EventLine &line) {
        const TrainingEvent &event = line.event;
        return !searchKey({event.title, event.place, event.organiser, line.siteName}, event.title).contains(query);
    });
    found.resize(std::min(found.size(), size_t(most)));
    return found;
}

Result<std::vector<storage::ApplicationRow>> findApplications(storage::Database &database, const QString &typed,
                                                              Key person, QDate day, int most)
{
    const QString query = searchQuery(typed);
    if (query.isEmpty())
        return std::vector<storage::ApplicationRow>();
    auto rows = storage::ApplicationReads(database).rows({.person = person}, day);
    if (!rows)
        return rows;
    auto found = std::move(rows).value();
    std::erase_if(found, [&](const storage::ApplicationRow &row) {
        return !searchKey({row.person, row.kana}, row.kana).contains(query);
    });
    const auto rank = [](const storage::ApplicationRow &row) {
        const auto status = row.application.status;
        const bool waits = status == ApplicationStatus::Open || status == ApplicationStatus::OnHold;
        return std::pair(waits ? 0 : 1, -row.application.fiscalYear);
    };
    std::ranges::stable_sort(found, {}, rank);
    found.resize(std::min(found.size(), size_t(most)));
    return found;
}

} // namespace kz::query

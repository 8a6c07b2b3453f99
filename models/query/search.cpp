#include "models/query/search.h"

#include "models/base/kana.h"

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

} // namespace kz::query

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

} // namespace kz::query

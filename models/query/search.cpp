#include "models/query/search.h"

#include "models/base/kana.h"
#include "models/storage/repository.h"

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

Result<std::vector<FrameworkLine>> findFrameworks(storage::Database &database, const QString &typed, bool ladders,
                                                  QDate day, int most)
{
    const QString query = searchQuery(typed);
    if (query.isEmpty())
        return std::vector<FrameworkLine>();
    auto lines = frameworkLines(database, ladders, day);
    if (!lines)
        return lines;
    auto found = std::move(lines).value();
    std::erase_if(found, [&](const FrameworkLine &line) {
        return line.version.status == VersionStatus::Retired
            || !searchKey({line.framework.titleJa, line.framework.titleEn}, line.framework.titleJa).contains(query);
    });
    found.resize(std::min(found.size(), size_t(most)));
    return found;
}

Result<std::vector<FoundCycle>> findCycles(storage::Database &database, const QString &typed, int most)
{
    const QString query = searchQuery(typed);
    if (query.isEmpty())
        return std::vector<FoundCycle>();
    const auto cycles = storage::Repository<ImprovementCycle>(database).all("ORDER BY id DESC");
    if (!cycles)
        return cycles.error();
    std::vector<FoundCycle> found;
    for (const ImprovementCycle &cycle : cycles.value()) {
        const auto framework = storage::Repository<Framework>(database).find(cycle.framework);
        if (!framework)
            return framework.error();
        const Framework about = framework.value().value_or(Framework());
        if (searchKey({cycle.aim, cycle.change, about.titleJa, about.titleEn}, cycle.aim).contains(query))
            found.push_back({cycle, about});
        if (int(found.size()) == most)
            break;
    }
    return found;
}

} // namespace kz::query

#include "models/query/site_records.h"

#include "models/storage/place_records.h"

namespace kz::query {

Result<SiteRecords> siteRecords(storage::Database &database, Key key)
{
    const auto site = storage::Repository<Site>(database).find(key);
    if (!site)
        return site.error();
    if (!site.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("site"), keyToText(key)});
    SiteRecords records{.site = *site.value()};
    if (records.site.organisation) {
        const auto organisation = storage::Repository<Organisation>(database).find(*records.site.organisation);
        if (!organisation)
            return organisation.error();
        records.organisation = organisation.value().value_or(Organisation{}).name;
    }
    auto departments = storage::departmentsAt(database, key);
    if (!departments)
        return departments.error();
    records.departments = std::move(departments).value();
    auto beds = storage::bedsAt(database, key);
    if (!beds)
        return beds.error();
    records.beds = std::move(beds).value();
    return records;
}

Result<SiteChoices> siteChoices(storage::Database &database)
{
    auto organisations = storage::organisations(database);
    if (!organisations)
        return organisations.error();
    auto municipalities = storage::municipalities(database);
    if (!municipalities)
        return municipalities.error();
    return SiteChoices{std::move(organisations).value(), std::move(municipalities).value()};
}

} // namespace kz::query

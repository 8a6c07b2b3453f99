#pragma once

#include "models/domain/places.h"
#include "models/storage/database.h"

#include <functional>

namespace kz::storage {

/// What rules may ask about one site, beside its beds.
struct SiteFactsRow {
    Key site = 0;
    SiteKind kind = SiteKind::Hospital;
    bool remote = false;
    bool island = false;
    Depopulated depopulated = Depopulated::Unknown;
};

/// Facts about all places at once, for the engine.
class PlaceReads
{
public:
    explicit PlaceReads(Database &database) : m_database(database) { }

    Result<void> eachFacts(const std::function<void(const SiteFactsRow &)> &visit) const;
    /// The beds of all sites over time.
    Result<std::vector<SiteBeds>> beds() const;
    /// Every department that has a clinical field.
    Result<void> eachField(const std::function<void(Key department, const QString &field)> &visit) const;

private:
    Database &m_database;
};

} // namespace kz::storage

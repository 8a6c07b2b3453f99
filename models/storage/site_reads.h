#pragma once

#include "models/domain/evidence.h"
#include "models/domain/people.h"
#include "models/domain/places.h"
#include "models/storage/database.h"

#include <functional>

namespace kz::storage {

/// What a list of sites is narrowed by; all given conditions hold.
struct SiteConditions {
    QString text; ///< as searchQuery() folds it
    Key municipality = 0;
    std::optional<SiteKind> kind;
    bool membersOnly = false;
    bool remoteOnly = false; ///< remote areas and islands
};

/// One line of a list of sites, with figures of one day.
struct SiteLine {
    Site site;
    QString municipality;
    int beds = 0;
    int people = 0;     ///< who belong there
    int placements = 0; ///< rotations and dispatches running there
};

/// A site whose municipality has coordinates, with figures of one day.
struct SiteOnMap {
    Key site = 0;
    QString name;
    SiteKind kind = SiteKind::Hospital;
    bool remote = false;
    bool island = false;
    Key municipality = 0;
    QString municipalityName;
    double latitude = 0; ///< degrees, of the municipality
    double longitude = 0;
    int people = 0;     ///< who belong there
    int placements = 0; ///< who are placed there
    int there = 0;      ///< either, each once
};

/// Sites that no map can show.
struct OffMap {
    int withoutMunicipality = 0;
    int withoutCoordinates = 0; ///< their municipality has none
};

/// Somebody at a site: belonging there or placed there.
struct PresenceLine {
    Key person = 0;
    QString name;
    QString kanaOrder;
    QString professionJa;
    QString professionEn;
    Key placement = 0; ///< 0: belongs there
    PlacementKind kind = PlacementKind::Rotation;
    Key department = 0;
    QString departmentName;
    QDate from;
    QDate to;
    double share = 1;
    Key supervisor = 0;
    QString supervisorName;
};

/// How many of a site's people have one requirement met, of those who are asked for it.
struct RequirementShare {
    Key requirement = 0;
    Key version = 0;
    int met = 0;
    int people = 0;
};

/// A level somebody of a site holds on the day.
struct ValidAward {
    Key person = 0;
    Key framework = 0;
    Key level = 0;
    int position = 0;
    QString labelJa;
    QString labelEn;
};

/// An item with its version and the scale it is rated on.
struct ItemOfVersion {
    Key item = 0;
    Key version = 0;
    Key scale = 0;
};

/// Reading sites for lists and pages.
class SiteReads
{
public:
    explicit SiteReads(Database &database) : m_database(database) { }

    /// In kana order.
    Result<std::vector<Key>> keys(const SiteConditions &conditions) const;
    /// Those with most people first, at most so many.
    Result<std::vector<SiteOnMap>> onMap(const SiteConditions &conditions, QDate day, int most) const;
    Result<OffMap> offMap(const SiteConditions &conditions) const;
    Result<std::optional<SiteLine>> line(Key site, QDate day) const;
    /// Those that have a site, by code, with their names.
    Result<std::vector<std::pair<Key, QString>>> municipalities() const;

    /// Who belongs to the site on the day, then who is placed there.
    Result<std::vector<PresenceLine>> present(Key site, QDate day) const;
    /// Whose placement there begins after the day, until another.
    Result<std::vector<PresenceLine>> coming(Key site, QDate after, QDate until) const;
    /// People who belong to the site (0: to any) on the day: (site, person), site by site.
    Result<std::vector<std::pair<Key, Key>>> belonging(Key site, QDate day) const;

    /// Placements at the site, or sent from it, that begin by the day.
    Result<std::vector<Placement>> placementsAt(Key site, QDate until) const;
    Result<std::vector<Placement>> placementsFrom(Key site, QDate until) const;

    /// From the cache of today, over the people who belong to the site on the day.
    Result<std::vector<RequirementShare>> requirementShares(Key site, QDate day) const;
    /// Every award that holds on the day, of people who belong to the site.
    Result<std::vector<ValidAward>> validAwards(Key site, QDate day) const;
    Result<std::vector<ItemOfVersion>> itemsOfVersions() const;

private:
    Database &m_database;
};

} // namespace kz::storage

#pragma once

#include "models/query/measured.h"
#include "models/storage/site_reads.h"

#include <algorithm>
#include <array>
#include <map>

namespace kz::query {

/// What a list of sites shows; all given conditions hold.
struct SiteFilter {
    QString text; ///< as typed: a fragment of kanji, kana or romaji
    Key municipality = 0;
    std::optional<SiteKind> kind;
    bool membersOnly = true; ///< registry entries are left out
    bool remoteOnly = false;
};

storage::SiteConditions siteConditions(const SiteFilter &filter);

/// Municipalities that have a site, by code: what the list may be narrowed by.
Result<std::vector<std::pair<Key, QString>>> siteMunicipalities(storage::Database &database);

/// One line of a list of sites; people and placements are those of the day.
using SiteRow = storage::SiteLine;

/// In kana order.
Result<std::vector<Key>> siteKeys(storage::Database &database, const SiteFilter &filter);
/// Rows for some keys, in their order; what is no more there is left out.
Result<std::vector<SiteRow>> siteRows(storage::Database &database, const std::vector<Key> &keys, QDate day);

/// How many people are in which state.
struct StateCounts {
    std::array<int, 4> people{}; ///< by PaceState
    int unknown = 0;             ///< enrolled, not computed yet; stands apart
    int of(PaceState state) const { return people[size_t(state)]; }
    int n() const { return people[0] + people[1] + people[2] + people[3]; }
};

/// People of a site by the highest level they hold in one framework; n people are enrolled in it or hold one.
struct LevelDistribution {
    Key framework = 0;
    Title title;
    struct Bar {
        Key level = 0; ///< 0: none yet
        Title label;
        int people = 0;
    };
    std::vector<Bar> bars; ///< "none yet" first, then by order of the levels; levels nobody holds are left out
    int n = 0;

    /// False where nobody holds any level yet: a programme whose levels nobody awards.
    bool anyHeld() const
    {
        return std::ranges::any_of(bars, [](const Bar &bar) { return bar.level != 0; });
    }
};

/// Of everything a framework asks the site's people for in one domain (and for one level), how much is met.
struct HeatCell {
    Key level = 0; ///< 0: asked for without a level
    int met = 0;
    int asked = 0;  ///< people × requirements
    int people = 0; ///< how many are asked
    double share() const { return asked > 0 ? double(met) / asked : 0; }
};
struct HeatRow {
    Key domain = 0;
    Title title;
    std::vector<HeatCell> cells; ///< as HeatMap::levels
    qint64 evidence = 0;         ///< submitted observations at the site, self-ratings aside
};
struct HeatMap {
    Key version = 0;
    Title title;
    std::vector<Level> levels; ///< an invalid one (key 0) stands for "without a level"
    std::vector<HeatRow> rows; ///< in tree order
    int n = 0;                 ///< people of the site enrolled in the version
};

/// Ratings of the items of one version on one scale, counted by step; never averaged.
struct RatingDistribution {
    Key version = 0;
    Title title;
    Key scale = 0;
    Title scaleTitle; ///< where the version rates by several scales; else empty
    struct Step {
        int step = 0;
        Title label;
        qint64 others = 0;
        qint64 self = 0; ///< stands beside, never among the others
    };
    std::vector<Step> steps; ///< every step of the scale
    qint64 n = 0;            ///< others
    qint64 nSelf = 0;
};

/// Weeks of rotation that people spent at the site in a fiscal year, up to the day: days × share ÷ 7, less absent
/// working days ÷ 5; days of several stays of one person count once at most.
struct RotationYear {
    int fiscalYear = 0;
    double weeks = 0;
    int people = 0;
    int stays = 0;
};

/// Person-days (延べ日数) of one kind in a fiscal year, up to the day: half-days count a half.
struct DispatchYear {
    int fiscalYear = 0;
    PlacementKind kind = PlacementKind::Dispatch;
    double received = 0;
    double sent = 0;
    int n = 0; ///< placements behind both
};

/// The parts of a site's page. Each is a read of its own, so that the first figure stands while others are counted.
Result<StateCounts> siteStates(storage::Database &database, Plans &plans, Key site, const AsOf &asOf,
                               const CancelToken &token);
Result<std::vector<LevelDistribution>> siteLevels(storage::Database &database, Key site, const AsOf &asOf);
Result<std::vector<HeatMap>> siteHeatMaps(storage::Database &database, Plans &plans, Key site, const AsOf &asOf);
Result<std::vector<RatingDistribution>> siteRatings(storage::Database &database, Key site, const AsOf &asOf);
/// Newest year first.
Result<std::vector<RotationYear>> siteRotations(storage::Database &database, Key site, QDate day);
Result<std::vector<DispatchYear>> siteDispatches(storage::Database &database, Key site, QDate day);

/// Everything at once, for reports and the command line.
struct SiteSummary {
    SiteRow row;
    AsOf asOf;
    std::vector<storage::PresenceLine> present; ///< belonging there, then placed there
    std::vector<storage::PresenceLine> coming;  ///< within the next 90 days
    StateCounts states;
    std::vector<LevelDistribution> levels;
    std::vector<HeatMap> heatMaps;
    std::vector<RatingDistribution> ratings;
    std::vector<RotationYear> rotations;
    std::vector<DispatchYear> dispatches;
};
/// NotFound when there is no such site.
Result<SiteSummary> siteSummary(storage::Database &database, Plans &plans, Key site, const AsOf &asOf,
                                const CancelToken &token = {});

/// One bar of the comparison of all sites: people who belong there, by state.
struct SiteStanding {
    Key site = 0;
    QString name;
    StateCounts states;
    double meanProgress = 0; ///< over the main enrolment of those with a known one
    int measured = 0;
};
/// Member sites in kana order, those without people left out. `visit` hears of everybody ever enrolled on the way.
Result<std::vector<SiteStanding>> compareSites(storage::Database &database, Plans &plans, const AsOf &asOf,
                                               const CancelToken &token = {},
                                               const std::function<void(const Measure::Measured &)> &visit = {});

/// What is set beside that of other sites; every share with its n.
struct SiteFigures {
    SiteRow row;
    SiteStanding standing; ///< without people: nobody belongs there
    double weeks = 0;      ///< of rotation in the fiscal year of the day, up to it
    int stays = 0;         ///< behind the weeks
    double received = 0;   ///< person-days of dispatches to it in the same time
};
/// In the order of the keys; `standings` as compareSites() gives them.
Result<std::vector<SiteFigures>> sideBySide(storage::Database &database, const std::vector<Key> &sites,
                                            const std::vector<SiteStanding> &standings, QDate day);

/// Domains by sites for one version: of all a domain asks of the people of a site, how much is met.
struct RegionMap {
    struct Column {
        Key site = 0;
        QString name;
        int people = 0;              ///< enrolled in the version
        std::vector<HeatCell> cells; ///< as `domains`, over all levels
    };
    Key version = 0;
    Title title;
    std::vector<Title> domains; ///< in tree order
    std::vector<Column> sites;  ///< member sites in kana order, those without people in it left out
    int n = 0;                  ///< people
};
/// The one with the most people first.
Result<std::vector<RegionMap>> regionMaps(storage::Database &database, Plans &plans, const AsOf &asOf,
                                          const CancelToken &token = {});

} // namespace kz::query

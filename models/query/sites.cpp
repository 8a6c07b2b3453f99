#include "models/query/sites.h"

#include "models/base/dates.h"
#include "models/base/kana.h"
#include "models/query/month_text.h"
#include "models/query/standing_cache.h"
#include "models/storage/evidence_reads.h"
#include "models/storage/framework_reads.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>

namespace kz::query {

namespace {

constexpr int daysAhead = 90;

/// The site's counts, as known on the day; today from the cache.
Result<std::vector<storage::SiteItemCount>> countsOf(storage::Database &database, Key site, const AsOf &asOf)
{
    const storage::EvidenceReads reads(database);
    if (!asOf.current)
        return reads.siteCountsKnown(site, asOf.happened, asOf.knownBy(), asOf.entered);
    auto counts = reads.siteCounts(site, QString());
    if (!counts)
        return counts;
    auto found = std::move(counts).value();
    std::erase_if(
        found, [month = monthOf(asOf.happened)](const storage::SiteItemCount &count) { return count.month > month; });
    return found;
}

void add(StateCounts &counts, const Measure::Measured &measured)
{
    const bool unknown = std::ranges::any_of(measured.enrolments, [](const EnrolmentRow &row) { return !row.known; });
    if (unknown)
        ++counts.unknown;
    else
        ++counts.people[size_t(measured.state)];
}

/// Of each requirement, how many of the site's people have met it.
Result<std::vector<storage::RequirementShare>> sharesOf(storage::Database &database, Plans &plans, Key site,
                                                        const AsOf &asOf)
{
    const storage::SiteReads reads(database);
    if (asOf.current)
        return reads.requirementShares(site, asOf.happened);
    const auto belonging = reads.belonging(site, asOf.happened);
    if (!belonging)
        return belonging.error();
    std::vector<Key> people;
    for (const auto &[at, person] : belonging.value())
        people.push_back(person);
    const auto computed = computeStandings(database, plans, people, asOf);
    if (!computed)
        return computed.error();
    std::map<Key, storage::RequirementShare> shares;
    for (const storage::CachedStanding &standing : computed.value().standings) {
        storage::RequirementShare &share = shares[standing.requirement];
        share.requirement = standing.requirement;
        share.met += standing.met ? 1 : 0;
        ++share.people;
    }
    std::vector<storage::RequirementShare> found;
    for (const storage::StandingSummary &summary : computed.value().summaries) {
        const auto plan = plans.plan(database, summary.version);
        if (!plan)
            return plan.error();
        for (const progress::Node &node : plan.value()->nodes) {
            const auto share = shares.find(node.record.id);
            if (share == shares.end())
                continue;
            share->second.version = summary.version;
            found.push_back(share->second);
            shares.erase(share);
        }
    }
    return found;
}

HeatMap heatMapOf(const progress::FrameworkPlan &plan, const std::unordered_map<Key, storage::RequirementShare> &shares,
                  const std::unordered_map<Key, qint64> &evidenceOf)
{
    HeatMap map{.version = plan.version, .title = {}, .levels = {}, .rows = {}};
    for (const progress::Node &node : plan.nodes)
        if (const auto share = shares.find(node.record.id); share != shares.end())
            map.n = std::max(map.n, share->second.people);
    std::unordered_map<Key, Key> domainOf;
    std::unordered_map<Key, qint64> evidence;
    std::vector<const Item *> domains;
    for (const Item &item : plan.items) { // parents before children
        domainOf[item.id] = item.parent ? domainOf[*item.parent] : item.id;
        if (!item.parent)
            domains.push_back(&item);
        if (const auto found = evidenceOf.find(item.id); found != evidenceOf.end())
            evidence[domainOf[item.id]] += found->second;
    }
    // Only levels something is asked for; "without a level" first.
    std::vector<Key> levels;
    const auto levelOf
        = [&](const progress::Node &node) { return node.level < 0 ? 0 : plan.levels[size_t(node.level)].id; };
    const auto isAsked = [](const progress::Node &node) { return node.children.empty() && node.domain != 0; };
    const auto asksFor = [&](Key level) {
        return std::ranges::any_of(plan.nodes,
                                   [&](const progress::Node &node) { return isAsked(node) && levelOf(node) == level; });
    };
    if (asksFor(0))
        map.levels.push_back(Level{});
    for (const Level &level : plan.levels)
        if (asksFor(level.id))
            map.levels.push_back(level);
    for (const Item *domain : domains) {
        HeatRow row{.domain = domain->id, .title = {domain->titleJa, domain->titleEn}, .cells = {}};
        row.evidence = evidence[domain->id];
        bool asked = false;
        for (const Level &level : map.levels) {
            HeatCell cell{.level = level.id};
            for (const progress::Node &node : plan.nodes) {
                const auto share = shares.find(node.record.id);
                if (!isAsked(node) || node.domain != domain->id || levelOf(node) != level.id || share == shares.end())
                    continue;
                cell.met += share->second.met;
                cell.asked += share->second.people;
                cell.people = std::max(cell.people, share->second.people);
            }
            asked = asked || cell.asked > 0;
            row.cells.push_back(cell);
        }
        if (asked || row.evidence > 0)
            map.rows.push_back(std::move(row));
    }
    return map;
}

} // namespace

storage::SiteConditions siteConditions(const SiteFilter &filter)
{
    return {.text = searchQuery(filter.text.trimmed()),
            .municipality = filter.municipality,
            .kind = filter.kind,
            .membersOnly = filter.membersOnly,
            .remoteOnly = filter.remoteOnly};
}

Result<std::vector<Key>> siteKeys(storage::Database &database, const SiteFilter &filter)
{
    return storage::SiteReads(database).keys(siteConditions(filter));
}

Result<std::vector<std::pair<Key, QString>>> siteMunicipalities(storage::Database &database)
{
    return storage::SiteReads(database).municipalities();
}

Result<std::vector<SiteRow>> siteRows(storage::Database &database, const std::vector<Key> &keys, QDate day)
{
    const storage::SiteReads reads(database);
    std::vector<SiteRow> rows;
    rows.reserve(keys.size());
    for (const Key key : keys) {
        auto line = reads.line(key, day);
        if (!line)
            return line.error();
        if (line.value())
            rows.push_back(*std::move(line).value());
    }
    return rows;
}

Result<StateCounts> siteStates(storage::Database &database, Plans &plans, Key site, const AsOf &asOf,
                               const CancelToken &token)
{
    const auto measure = Measure::open(database, plans, asOf);
    if (!measure)
        return measure.error();
    const auto belonging = storage::SiteReads(database).belonging(site, asOf.happened);
    if (!belonging)
        return belonging.error();
    StateCounts counts;
    for (const auto &[at, person] : belonging.value()) {
        if (token.isCancelled())
            return makeError(ErrorCode::Cancelled);
        const auto measured = measure.value().of(person);
        if (!measured)
            return measured.error();
        add(counts, measured.value());
    }
    return counts;
}

Result<std::vector<LevelDistribution>> siteLevels(storage::Database &database, Key site, const AsOf &asOf)
{
    const storage::SiteReads reads(database);
    const auto awards = reads.validAwards(site, asOf.happened);
    if (!awards)
        return awards.error();
    const auto levels = storage::FrameworkReads(database).levelsOverVersions();
    if (!levels)
        return levels.error();
    // The highest level of each person in each framework, as it is called by now.
    std::vector<storage::ValidAward> known = awards.value();
    for (storage::ValidAward &award : known)
        if (const auto now = levels.value().atLast(award.level)) {
            award.level = now->id;
            award.position = now->position;
            award.labelJa = now->labelJa;
            award.labelEn = now->labelEn;
        }
    std::map<std::pair<Key, Key>, const storage::ValidAward *> highest;
    for (const storage::ValidAward &award : known) {
        const storage::ValidAward *&best = highest[{award.framework, award.person}];
        if (!best || award.position > best->position)
            best = &award;
    }
    std::map<Key, LevelDistribution> byFramework;
    // By framework, order of the level, level: one that has ended may stand where another does by now.
    std::map<std::tuple<Key, int, Key>, LevelDistribution::Bar> bars;
    for (const auto &[key, award] : highest) {
        LevelDistribution::Bar &bar = bars[{award->framework, award->position, award->level}];
        bar.level = award->level;
        bar.label = {award->labelJa, award->labelEn};
        ++bar.people;
        ++byFramework[award->framework].n;
    }
    const auto belonging = reads.belonging(site, asOf.happened);
    if (!belonging)
        return belonging.error();
    std::map<Key, int> none;
    for (const auto &[at, person] : belonging.value()) {
        const auto lines = storage::PeopleReads(database).enrolments(person);
        if (!lines)
            return lines.error();
        std::unordered_set<Key> seen;
        for (const storage::EnrolmentLine &line : lines.value()) {
            // Programmes without levels have no distribution of them.
            if (!line.enrolment.targetLevel || !runsOn(line.enrolment, asOf.happened)
                || !seen.insert(line.framework).second)
                continue;
            if (highest.contains({line.framework, person}))
                continue;
            ++none[line.framework];
            ++byFramework[line.framework].n;
        }
    }
    std::vector<LevelDistribution> found;
    for (auto &[key, distribution] : byFramework) {
        const auto framework = storage::Repository<Framework>(database).find(key);
        if (!framework)
            return framework.error();
        distribution.framework = key;
        if (framework.value())
            distribution.title = {framework.value()->titleJa, framework.value()->titleEn};
        if (none[key] > 0)
            distribution.bars.push_back({.level = 0, .label = {}, .people = none[key]});
        for (auto &[place, bar] : bars)
            if (std::get<0>(place) == key)
                distribution.bars.push_back(bar);
        found.push_back(std::move(distribution));
    }
    std::ranges::sort(found, std::greater(), &LevelDistribution::n);
    return found;
}

Result<std::vector<HeatMap>> siteHeatMaps(storage::Database &database, Plans &plans, Key site, const AsOf &asOf)
{
    const auto shares = sharesOf(database, plans, site, asOf);
    if (!shares)
        return shares.error();
    const auto counts = countsOf(database, site, asOf);
    if (!counts)
        return counts.error();
    std::unordered_map<Key, qint64> evidence;
    for (const storage::SiteItemCount &count : counts.value())
        if (!count.self)
            evidence[count.item] += count.n;
    std::map<Key, std::unordered_map<Key, storage::RequirementShare>> byVersion;
    for (const storage::RequirementShare &share : shares.value())
        byVersion[share.version].emplace(share.requirement, share);
    std::vector<HeatMap> maps;
    for (const auto &[version, ofVersion] : byVersion) {
        const auto plan = plans.plan(database, version);
        if (!plan)
            return plan.error();
        const auto titles = storage::FrameworkReads(database).version(version);
        if (!titles)
            return titles.error();
        maps.push_back(heatMapOf(*plan.value(), ofVersion, evidence));
        if (titles.value())
            maps.back().title = {titles.value()->framework.titleJa, titles.value()->framework.titleEn};
    }
    std::ranges::sort(maps, std::greater(), &HeatMap::n);
    return maps;
}

Result<std::vector<RatingDistribution>> siteRatings(storage::Database &database, Key site, const AsOf &asOf)
{
    const auto counts = countsOf(database, site, asOf);
    if (!counts)
        return counts.error();
    const auto items = storage::SiteReads(database).itemsOfVersions();
    if (!items)
        return items.error();
    std::unordered_map<Key, storage::ItemOfVersion> placeOf;
    for (const storage::ItemOfVersion &item : items.value())
        placeOf.emplace(item.item, item);
    struct Both {
        qint64 others = 0;
        qint64 self = 0;
    };
    std::map<std::pair<Key, Key>, std::map<int, Both>> steps;
    for (const storage::SiteItemCount &count : counts.value()) {
        const auto place = placeOf.find(count.item);
        if (count.kind != EvidenceKind::Assessment || count.step == 0 || place == placeOf.end())
            continue;
        Both &both = steps[{place->second.version, place->second.scale}][count.step];
        (count.self ? both.self : both.others) += count.n;
    }
    std::vector<RatingDistribution> found;
    for (const auto &[place, byStep] : steps) {
        RatingDistribution distribution{
            .version = place.first, .title = {}, .scale = place.second, .scaleTitle = {}, .steps = {}};
        const auto version = storage::FrameworkReads(database).version(place.first);
        if (!version)
            return version.error();
        if (version.value())
            distribution.title = {version.value()->framework.titleJa, version.value()->framework.titleEn};
        const auto scaleSteps = storage::FrameworkReads(database).scaleSteps(place.first);
        if (!scaleSteps)
            return scaleSteps.error();
        const auto scales = storage::FrameworkReads(database).scales(place.first);
        if (!scales)
            return scales.error();
        for (const Scale &scale : scales.value())
            if (scale.id == place.second && scales.value().size() > 1)
                distribution.scaleTitle = {scale.titleJa, scale.titleEn};
        std::map<int, RatingDistribution::Step> shown;
        for (const ScaleStep &step : scaleSteps.value())
            if (step.scale == place.second)
                shown[step.step] = {.step = step.step, .label = {step.labelJa, step.labelEn}};
        for (const auto &[step, both] : byStep) {
            shown[step].step = step;
            shown[step].others = both.others;
            shown[step].self = both.self;
            distribution.n += both.others;
            distribution.nSelf += both.self;
        }
        for (const auto &[step, one] : shown)
            distribution.steps.push_back(one);
        found.push_back(std::move(distribution));
    }
    std::ranges::sort(found, std::greater(), &RatingDistribution::n);
    return found;
}

Result<SiteSummary> siteSummary(storage::Database &database, Plans &plans, Key site, const AsOf &asOf,
                                const CancelToken &token)
{
    const QDate day = asOf.happened;
    const storage::SiteReads reads(database);
    auto line = reads.line(site, day);
    if (!line)
        return line.error();
    if (!line.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("site"), keyToText(site)});
    SiteSummary summary{.row = *std::move(line).value(), .asOf = asOf};
    Result<void> state;
    take(reads.present(site, day), summary.present, state);
    take(reads.coming(site, day, day.addDays(daysAhead)), summary.coming, state);
    take(siteStates(database, plans, site, asOf, token), summary.states, state);
    take(siteLevels(database, site, asOf), summary.levels, state);
    take(siteHeatMaps(database, plans, site, asOf), summary.heatMaps, state);
    take(siteRatings(database, site, asOf), summary.ratings, state);
    take(siteRotations(database, site, day), summary.rotations, state);
    take(siteDispatches(database, site, day), summary.dispatches, state);
    if (!state)
        return state.error();
    return summary;
}

Result<std::vector<SiteStanding>> compareSites(storage::Database &database, Plans &plans, const AsOf &asOf,
                                               const CancelToken &token,
                                               const std::function<void(const Measure::Measured &)> &visit)
{
    const auto measure = Measure::open(database, plans, asOf);
    if (!measure)
        return measure.error();
    const storage::SiteReads reads(database);
    const auto belonging = reads.belonging(0, asOf.happened);
    if (!belonging)
        return belonging.error();
    std::unordered_map<Key, Measure::Measured> measuredOf;
    auto done = measure.value().everybody(token, [&](const Measure::Measured &measured) {
        if (visit)
            visit(measured);
        measuredOf.emplace(measured.person, measured);
    });
    if (!done)
        return done.error();
    std::unordered_map<Key, SiteStanding> bySite;
    for (const auto &[site, person] : belonging.value()) {
        SiteStanding &standing = bySite[site];
        const auto measured = measuredOf.find(person);
        if (measured == measuredOf.end()) {
            add(standing.states, Measure::Measured{.person = person, .enrolments = {}});
            continue;
        }
        add(standing.states, measured->second);
        const auto &enrolments = measured->second.enrolments;
        if (!enrolments.empty() && enrolments.front().known) {
            standing.meanProgress += enrolments.front().progress;
            ++standing.measured;
        }
    }
    const auto members = reads.keys({.text = {}, .membersOnly = true});
    if (!members)
        return members.error();
    std::vector<SiteStanding> found;
    for (const Key site : members.value()) {
        const auto one = bySite.find(site);
        if (one == bySite.end())
            continue;
        const auto record = storage::Repository<Site>(database).find(site);
        if (!record)
            return record.error();
        SiteStanding standing = one->second;
        standing.site = site;
        standing.name = record.value() ? record.value()->name : QString();
        if (standing.measured > 0)
            standing.meanProgress /= standing.measured;
        found.push_back(std::move(standing));
    }
    return found;
}

Result<std::vector<SiteFigures>> sideBySide(storage::Database &database, const std::vector<Key> &sites,
                                            const std::vector<SiteStanding> &standings, QDate day)
{
    auto rows = siteRows(database, sites, day);
    if (!rows)
        return rows.error();
    const int year = fiscalYearOf(day);
    std::vector<SiteFigures> found;
    for (SiteRow &row : std::move(rows).value()) {
        SiteFigures figures{.row = std::move(row)};
        const Key site = figures.row.site.id;
        if (const auto standing = std::ranges::find(standings, site, &SiteStanding::site); standing != standings.end())
            figures.standing = *standing;
        const auto rotations = siteRotations(database, site, day);
        if (!rotations)
            return rotations.error();
        const auto dispatches = siteDispatches(database, site, day);
        if (!dispatches)
            return dispatches.error();
        for (const RotationYear &one : rotations.value())
            if (one.fiscalYear == year) {
                figures.weeks = one.weeks;
                figures.stays = one.stays;
            }
        for (const DispatchYear &one : dispatches.value())
            if (one.fiscalYear == year)
                figures.received += one.received;
        found.push_back(std::move(figures));
    }
    return found;
}

} // namespace kz::query

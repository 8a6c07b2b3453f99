#include "models/query/coverage.h"

#include "models/progress/days.h"
#include "models/progress/leaf.h"
#include "models/query/evidence_loader.h"
#include "models/storage/board_reads.h"
#include "models/storage/framework_reads.h"
#include "models/storage/person_records.h"

#include <algorithm>
#include <map>

namespace kz::query {

namespace {

QDate endOf(const Enrolment &enrolment, const progress::PersonEvidence &evidence, QDate day)
{
    if (enrolment.to.isValid())
        return enrolment.to;
    if (enrolment.targetDay.isValid())
        return enrolment.targetDay;
    QDate last = day;
    for (const Placement &stay : evidence.placements)
        last = std::max(last, stay.to);
    return last;
}

/// As if the stay were kept: it is whose it says, and nobody else's.
void keepInPlan(const Placement &stay, progress::PersonEvidence &evidence)
{
    std::erase_if(evidence.placements, [&stay](const Placement &one) { return one.id == stay.id; });
    if (stay.person == evidence.person)
        evidence.placements.push_back(stay);
}

/// Which sites could give what, looked up once for each requirement or item.
class Suppliers
{
public:
    static Result<Suppliers> open(storage::Database &database, PlacesPtr places, QDate day)
    {
        const storage::BoardReads reads(database);
        auto sites = reads.destinations();
        if (!sites)
            return sites.error();
        auto fields = reads.fieldsOfSites();
        if (!fields)
            return fields.error();
        Suppliers suppliers(database, std::move(places), day);
        for (Site &site : std::move(sites).value())
            if (!site.closed.isValid() || site.closed >= day)
                suppliers.m_sites.push_back(std::move(site));
        for (storage::SiteField &one : std::move(fields).value())
            suppliers.m_fields[one.site].push_back(std::move(one.field));
        return suppliers;
    }

    const std::vector<Key> &ofWeeks(const progress::Node &node)
    {
        const auto [place, fresh] = m_ofWeeks.try_emplace(node.record.id);
        if (fresh)
            for (const Site &site : m_sites)
                if (hasField(site.id, node.rule) && isNamed(node, site.id)
                    && progress::allowsSite(node, *m_places, site.id, progress::firstDay(m_day)))
                    place->second.push_back(site.id);
        return place->second;
    }

    Result<std::vector<Key>> ofItem(const progress::FrameworkPlan &plan, int node, Key item)
    {
        const auto [place, fresh] = m_ofItems.try_emplace({plan.nodes[size_t(node)].record.id, item});
        if (fresh)
            for (const Site &site : m_sites) {
                const auto gap = m_gaps.of(plan, node, item, site.id, 0);
                if (!gap)
                    return gap.error();
                if (gap.value() == Gap::None)
                    place->second.push_back(site.id);
            }
        return place->second;
    }

    QStringList names(const std::vector<Key> &keys) const
    {
        QStringList names;
        for (const Site &site : m_sites)
            if (std::ranges::find(keys, site.id) != keys.end())
                names.append(site.name);
        return names;
    }

private:
    Suppliers(storage::Database &database, PlacesPtr places, QDate day)
        : m_places(std::move(places)), m_day(day), m_gaps(database, day)
    { }
    static bool isNamed(const progress::Node &node, Key site)
    {
        return node.sites.empty() || std::ranges::binary_search(node.sites, site);
    }
    bool hasField(Key site, const progress::Rule &rule) const
    {
        if (rule.fields.isEmpty())
            return true;
        const auto known = m_fields.find(site);
        return known != m_fields.end() && std::ranges::any_of(known->second, [&rule](const QString &field) {
                   return rule.fields.contains(field)
                       || std::ranges::any_of(rule.substitutes, [&field](const progress::Substitute &other) {
                              return other.fields.contains(field);
                          });
               });
    }

    PlacesPtr m_places;
    QDate m_day;
    Gaps m_gaps;
    std::vector<Site> m_sites;
    std::unordered_map<Key, std::vector<QString>> m_fields;
    std::unordered_map<Key, std::vector<Key>> m_ofWeeks;
    std::map<std::pair<Key, Key>, std::vector<Key>> m_ofItems;
};

/// One programme of one person.
struct Look {
    const progress::FrameworkPlan &plan;
    const std::vector<progress::Standing> &standings;
    const progress::PersonEvidence &evidence;
    QDate day;
};

/// The items nobody meets with where the person still goes, and the sites that have them all or some.
Result<void> addItems(const Look &look, int node, Suppliers &suppliers, CoverageGap &gap)
{
    std::vector<Key> sites;
    for (const Key missing : look.standings[size_t(node)].missing) {
        const auto having = suppliers.ofItem(look.plan, node, missing);
        if (!having)
            return having.error();
        const bool comes = std::ranges::any_of(look.evidence.placements, [&](const Placement &stay) {
            return stay.to >= look.day && stay.from <= gap.until
                && std::ranges::find(having.value(), stay.site) != having.value().end();
        });
        if (comes)
            continue;
        const auto item = std::ranges::find(look.plan.items, missing, &Item::id);
        gap.items.push_back(item == look.plan.items.end() ? Title{} : Title{item->titleJa, item->titleEn});
        sites.insert(sites.end(), having.value().begin(), having.value().end());
    }
    gap.suppliers = suppliers.names(sites);
    return {};
}

Result<void> addGaps(const Look &look, std::optional<Key> level, CoverageOf what, const CoverageGap &head,
                     Suppliers &suppliers, std::vector<CoverageGap> &gaps)
{
    for (int i = 0; i < int(look.standings.size()); ++i) {
        const progress::Node &node = look.plan.nodes[size_t(i)];
        const progress::Standing &standing = look.standings[size_t(i)];
        const RequirementKind kind = node.record.kind;
        const bool weeks = kind == RequirementKind::Weeks;
        const bool observed = kind == RequirementKind::Log || kind == RequirementKind::Rating;
        if (standing.met || !(weeks || (observed && what == CoverageOf::Everything))
            || !progress::isStillAsked(look.plan, look.standings, node, level))
            continue;
        CoverageGap gap = head;
        gap.requirement = {node.record.titleJa, node.record.titleEn};
        gap.kind = kind;
        gap.standing = standing;
        if (weeks)
            gap.suppliers = suppliers.names(suppliers.ofWeeks(node));
        else if (auto done = addItems(look, i, suppliers, gap); !done)
            return done;
        if (weeks || !gap.items.empty())
            gaps.push_back(std::move(gap));
    }
    return {};
}

} // namespace

Result<std::vector<CoverageGap>> coverage(storage::Database &database, Plans &plans, std::span<const Key> people,
                                          const AsOf &asOf, CoverageOf what, const CancelToken &token,
                                          const Placement *planned)
{
    const QDate day = asOf.happened;
    const auto places = plans.places(database);
    if (!places)
        return places.error();
    auto opened = Suppliers::open(database, places.value(), day);
    if (!opened)
        return opened.error();
    Suppliers suppliers = std::move(opened).value();
    std::vector<CoverageGap> gaps;
    for (const Key key : people) {
        if (token.isCancelled())
            return makeError(ErrorCode::Cancelled);
        const auto person = storage::Repository<Person>(database).find(key);
        if (!person)
            return person.error();
        auto enrolments = storage::recordsOf<Enrolment>(database, key);
        if (!enrolments)
            return enrolments.error();
        std::vector<Enrolment> running = std::move(enrolments).value();
        std::erase_if(running, [day](const Enrolment &enrolment) {
            return enrolment.status != EnrolmentStatus::Active || !runsOn(enrolment, day);
        });
        if (running.empty() || !person.value())
            continue;
        std::ranges::sort(running, {}, [](const Enrolment &one) { return std::pair(one.from, one.id); });
        auto loaded = loadEvidence(database, key, asOf);
        if (!loaded)
            return loaded.error();
        progress::PersonEvidence evidence = std::move(loaded).value();
        if (planned)
            keepInPlan(*planned, evidence);
        for (const Enrolment &enrolment : running) {
            const auto rules = plans.plan(database, enrolment.version);
            if (!rules)
                return rules.error();
            const auto version = storage::FrameworkReads(database).version(enrolment.version);
            if (!version)
                return version.error();
            CoverageGap head{.person = key, .personName = person.value()->name, .until = {}, .standing = {}};
            if (version.value())
                head.programme = {version.value()->framework.titleJa, version.value()->framework.titleEn};
            head.until = std::max(day, endOf(enrolment, evidence, day));
            const auto standings = progress::evaluate(*rules.value(), *places.value(), evidence, head.until);
            const Look look{*rules.value(), standings, evidence, day};
            if (auto done = addGaps(look, enrolment.targetLevel, what, head, suppliers, gaps); !done)
                return done.error();
        }
    }
    return gaps;
}

} // namespace kz::query

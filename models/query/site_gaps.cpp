#include "models/query/site_gaps.h"

#include "models/query/evidence_loader.h"
#include "models/storage/framework_reads.h"
#include "models/storage/site_reads.h"

#include <algorithm>
#include <map>

namespace kz::query {

namespace {

class SiteLacks
{
public:
    SiteLacks(storage::Database &database, Plans &plans, Key site, const AsOf &asOf)
        : m_database(database), m_plans(plans), m_site(site), m_asOf(asOf), m_gaps(database, asOf.happened)
    { }

    Result<void> add(Key person)
    {
        const storage::PeopleReads people(m_database);
        auto lines = people.enrolments(person);
        if (!lines)
            return lines.error();
        auto running = std::move(lines).value();
        std::erase_if(running, [&](const auto &line) { return !runsOn(line.enrolment, m_asOf.happened); });
        if (running.empty())
            return {};
        const auto evidence = loadEvidence(m_database, person, m_asOf);
        if (!evidence)
            return evidence.error();
        const auto belongs = people.line(person, m_asOf.happened);
        if (!belongs)
            return belongs.error();
        const bool isHere = belongs.value() && belongs.value()->site == m_site; // and not at two sites
        const Key ward = isHere ? belongs.value()->department : 0;
        for (const storage::EnrolmentLine &line : running)
            if (auto done = addEnrolment(line.enrolment, evidence.value(), ward); !done)
                return done;
        return {};
    }

    Result<std::vector<SiteGap>> all()
    {
        std::map<Key, Title> programmes;
        std::vector<SiteGap> found;
        for (auto &[place, gap] : m_found) {
            const Key version = place.first;
            if (!programmes.contains(version)) {
                const auto titles = storage::FrameworkReads(m_database).version(version);
                if (!titles)
                    return titles.error();
                if (titles.value())
                    programmes[version] = {titles.value()->framework.titleJa, titles.value()->framework.titleEn};
            }
            gap.programme = programmes[version];
            gap.asked = m_asked[version];
            found.push_back(std::move(gap));
        }
        std::ranges::stable_sort(found, std::greater(),
                                 [](const SiteGap &gap) { return std::pair(gap.gap, gap.people); });
        return found;
    }

private:
    Result<void> addEnrolment(const Enrolment &enrolment, const progress::PersonEvidence &evidence, Key ward)
    {
        const auto plan = m_plans.plan(m_database, enrolment.version);
        if (!plan)
            return plan.error();
        const auto places = m_plans.places(m_database);
        if (!places)
            return places.error();
        const auto standings = progress::evaluate(*plan.value(), *places.value(), evidence, m_asOf.happened);
        const auto lacked = shortfalls(*plan.value(), standings, enrolment.targetLevel, m_site, ward, m_gaps);
        if (!lacked)
            return lacked.error();
        ++m_asked[enrolment.version];
        // Several requirements may want one item: a person lacks it once, and can have it where it serves one of them.
        std::map<Key, MissingItem> items;
        for (const Shortfall &shortfall : lacked.value())
            for (const MissingItem &item : shortfall.missing) {
                const auto [known, isNew] = items.emplace(item.item, item);
                if (!isNew)
                    known->second.gap = std::min(known->second.gap, item.gap); // where it is easier to be had
            }
        for (const auto &[key, item] : items) {
            SiteGap &gap = m_found.try_emplace({enrolment.version, key}, SiteGap{.item = key, .title = item.title})
                               .first->second;
            ++gap.people;
            gap.inWards += item.gap == Gap::Ward ? 1 : 0;
            if (item.gap != Gap::Site)
                gap.gap = gap.inWards > 0 ? Gap::Ward : Gap::None;
        }
        return {};
    }

    storage::Database &m_database;
    Plans &m_plans;
    Key m_site;
    AsOf m_asOf;
    Gaps m_gaps;
    std::map<Key, int> m_asked;                     ///< by version
    std::map<std::pair<Key, Key>, SiteGap> m_found; ///< by version and item
};

} // namespace

Result<std::vector<SiteGap>> siteGaps(storage::Database &database, Plans &plans, Key site, const AsOf &asOf,
                                      const CancelToken &token)
{
    const auto belonging = storage::SiteReads(database).belonging(site, asOf.happened);
    if (!belonging)
        return belonging.error();
    SiteLacks lacks(database, plans, site, asOf);
    for (const auto &[at, person] : belonging.value()) {
        if (token.isCancelled())
            return makeError(ErrorCode::Cancelled);
        if (auto done = lacks.add(person); !done)
            return done.error();
    }
    return lacks.all();
}

} // namespace kz::query

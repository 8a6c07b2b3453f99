#include "models/query/site_skills.h"

#include "models/progress/evaluate.h"
#include "models/query/evidence_loader.h"
#include "models/storage/framework_reads.h"
#include "models/storage/people_reads.h"
#include "models/storage/place_records.h"
#include "models/storage/repository.h"
#include "models/storage/site_reads.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace kz::query {

namespace {

/// Whether a rule tells of each of its items whether somebody has it.
bool tellsItems(const progress::Node &node)
{
    const RequirementKind kind = node.rule.kind;
    const bool aboutItems
        = kind == RequirementKind::Rating || kind == RequirementKind::Log || kind == RequirementKind::Module;
    return aboutItems && (progress::countsItems(node.rule) || node.items.size() == 1);
}

class SkillCount
{
public:
    SkillCount(storage::Database &database, Plans &plans, const AsOf &asOf)
        : m_database(database), m_plans(plans), m_asOf(asOf)
    { }

    Result<void> add(Key person)
    {
        const storage::PeopleReads people(m_database);
        const auto enrolments = people.enrolments(person);
        if (!enrolments)
            return enrolments.error();
        const auto line = people.line(person, m_asOf.happened);
        if (!line)
            return line.error();
        std::optional<progress::PersonEvidence> evidence;
        for (const storage::EnrolmentLine &one : enrolments.value()) {
            if (!runsOn(one.enrolment, m_asOf.happened) || !line.value())
                continue;
            if (!evidence) {
                auto loaded = loadEvidence(m_database, person, m_asOf);
                if (!loaded)
                    return loaded.error();
                evidence = std::move(loaded).value();
            }
            if (auto done = count(one, *line.value(), *evidence); !done)
                return done;
        }
        return {};
    }

    std::vector<SiteSkill> all()
    {
        std::vector<SiteSkill> skills;
        for (auto &[version, programme] : m_programmes)
            for (const Item &item : programme.plan->items) {
                const auto found = programme.skills.find(item.id);
                if (found == programme.skills.end())
                    continue;
                SiteSkill skill{.programme = programme.title, .item = item.id, .title = {item.titleJa, item.titleEn}};
                for (auto &[profession, role] : found->second) {
                    skill.able += role.able;
                    skill.people += role.people;
                    skill.roles.push_back(std::move(role));
                }
                skills.push_back(std::move(skill));
            }
        return skills;
    }

private:
    struct Programme {
        Title title;
        PlanPtr plan;
        std::unordered_map<Key, std::map<Key, SkilledRole>> skills; ///< by item and profession
    };

    Result<void> count(const storage::EnrolmentLine &line, const storage::PersonLine &person,
                       const progress::PersonEvidence &evidence)
    {
        const auto plan = m_plans.plan(m_database, line.enrolment.version);
        if (!plan)
            return plan.error();
        const auto places = m_plans.places(m_database);
        if (!places)
            return places.error();
        const auto standings = progress::evaluate(*plan.value(), *places.value(), evidence, m_asOf.happened);
        std::unordered_map<Key, bool> able; // by item asked for
        for (size_t i = 0; i < standings.size(); ++i) {
            const progress::Node &node = plan.value()->nodes[i];
            if (!tellsItems(node))
                continue;
            const progress::Standing &standing = standings[i];
            // Of so many different items those count that were used: who has three of ten lacks the others.
            std::unordered_set<Key> used;
            for (const progress::Used &one : standing.used)
                used.insert(one.item);
            const std::unordered_set<Key> missing(standing.missing.begin(), standing.missing.end());
            const bool ofMany = node.rule.unit == progress::Unit::Items;
            for (const Key item : node.items)
                able[item] |= ofMany ? used.contains(item) : standing.met || !missing.contains(item);
        }
        Programme &programme = m_programmes[line.enrolment.version];
        programme.title = {line.frameworkJa, line.frameworkEn};
        programme.plan = plan.value();
        for (const auto &[item, is] : able) {
            SkilledRole &role = programme.skills[item][person.profession];
            role.profession = {person.professionJa, person.professionEn};
            ++role.people;
            role.able += is ? 1 : 0;
        }
        return {};
    }

    storage::Database &m_database;
    Plans &m_plans;
    AsOf m_asOf;
    std::map<Key, Programme> m_programmes; ///< by version
};

} // namespace

Result<std::vector<SiteSkill>> siteSkills(storage::Database &database, Plans &plans, Key site, const AsOf &asOf,
                                          const CancelToken &token)
{
    const auto belonging = storage::SiteReads(database).belonging(site, asOf.happened);
    if (!belonging)
        return belonging.error();
    SkillCount count(database, plans, asOf);
    for (const auto &[at, person] : belonging.value()) {
        if (token.isCancelled())
            return makeError(ErrorCode::Cancelled);
        if (auto done = count.add(person); !done)
            return done.error();
    }
    return count.all();
}

Result<SiteSkillsPaper> siteSkillsPaper(storage::Database &database, Plans &plans, Key site, const AsOf &asOf,
                                        const CancelToken &token)
{
    const auto place = storage::Repository<Site>(database).find(site);
    if (!place)
        return place.error();
    if (!place.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("site"), keyToText(site)});
    SiteSkillsPaper paper{.site = place.value()->name, .asOf = asOf, .settings = {}, .skills = {}};
    Result<void> state;
    take(paperSettings(database, QStringLiteral("skills")), paper.settings, state);
    take(siteSkills(database, plans, site, asOf, token), paper.skills, state);
    if (!state)
        return state.error();
    return paper;
}

} // namespace kz::query

#include "models/query/site_skills.h"

#include "models/storage/place_records.h"
#include "models/storage/repository.h"

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

} // namespace

void SiteSkillCount::add(const StandingAtSite &one)
{
    if (!one.person)
        return;
    std::unordered_map<Key, bool> able; // by item asked for
    for (size_t i = 0; i < one.standings.size(); ++i) {
        const progress::Node &node = one.plan->nodes[i];
        if (!tellsItems(node))
            continue;
        const progress::Standing &standing = one.standings[i];
        // Of so many different items those count that were used: who has three of ten lacks the others.
        std::unordered_set<Key> used;
        for (const progress::Used &record : standing.used)
            used.insert(record.item);
        const std::unordered_set<Key> missing(standing.missing.begin(), standing.missing.end());
        const bool ofMany = node.rule.unit == progress::Unit::Items;
        for (const Key item : node.items)
            able[item] |= ofMany ? used.contains(item) : standing.met || !missing.contains(item);
    }
    Programme &programme = m_programmes[one.line.enrolment.version];
    programme.title = {one.line.frameworkJa, one.line.frameworkEn};
    programme.plan = one.plan;
    for (const auto &[item, is] : able) {
        SkilledRole &role = programme.skills[item][one.person->profession];
        role.profession = {one.person->professionJa, one.person->professionEn};
        ++role.people;
        role.able += is ? 1 : 0;
    }
}

std::vector<SiteSkill> SiteSkillCount::all()
{
    std::vector<SiteSkill> skills;
    for (auto &[version, programme] : m_programmes)
        for (const Item &item : programme.plan->items) {
            const auto found = programme.skills.find(item.id);
            if (found == programme.skills.end())
                continue;
            SiteSkill skill{.version = version,
                            .programme = programme.title,
                            .item = item.id,
                            .title = {item.titleJa, item.titleEn}};
            for (auto &[profession, role] : found->second) {
                skill.able += role.able;
                skill.people += role.people;
                skill.roles.push_back(std::move(role));
            }
            skills.push_back(std::move(skill));
        }
    return skills;
}

Result<std::vector<SiteSkill>> siteSkills(storage::Database &database, Plans &plans, Key site, const AsOf &asOf,
                                          const CancelToken &token)
{
    SiteSkillCount skills;
    const auto read = eachStandingAtSite(database, plans, site, asOf, token, [&](const StandingAtSite &one) {
        skills.add(one);
        return Result<void>();
    });
    return read ? Result<std::vector<SiteSkill>>(skills.all()) : read.error();
}

Result<SiteNeeds> siteNeeds(storage::Database &database, Plans &plans, Key site, const AsOf &asOf,
                            const CancelToken &token)
{
    SiteGapCount gaps(database, site, asOf.happened);
    SiteSkillCount skills;
    const auto read = eachStandingAtSite(database, plans, site, asOf, token, [&](const StandingAtSite &one) {
        skills.add(one);
        return gaps.add(one);
    });
    if (!read)
        return read.error();
    auto lacked = gaps.all();
    if (!lacked)
        return lacked.error();
    return SiteNeeds{std::move(lacked).value(), skills.all()};
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

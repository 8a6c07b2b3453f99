#pragma once

#include "models/query/measured.h"
#include "models/query/person_paper.h"
#include "models/query/site_gaps.h"

namespace kz::query {

/// How many of a profession can do something, of those enrolled where it is asked for.
struct SkilledRole {
    Title profession;
    int able = 0;
    int people = 0;
};

/// Something a ladder or programme asks for item by item, and who at a site can do it: whoever has of it what one of
/// the rules asks, whatever level they work towards.
struct SiteSkill {
    Key version = 0; ///< of the programme
    Title programme;
    Key item = 0;
    Title title;
    std::vector<SkilledRole> roles; ///< by their order in the file; those without anybody enrolled are left out
    int able = 0;
    int people = 0;
    bool isGap() const { return able == 0; }
    bool restsOnOne() const { return able == 1 && people > 1; }
};

/// Collects who can do what, from eachStandingAtSite().
class SiteSkillCount
{
public:
    void add(const StandingAtSite &one);
    /// By programme and in the order of its tree.
    std::vector<SiteSkill> all();

private:
    struct Programme {
        Title title;
        PlanPtr plan;
        std::unordered_map<Key, std::map<Key, SkilledRole>> skills; ///< by item and profession
    };
    std::map<Key, Programme> m_programmes; ///< by version
};

Result<std::vector<SiteSkill>> siteSkills(storage::Database &database, Plans &plans, Key site, const AsOf &asOf,
                                          const CancelToken &token);

/// What the people of a site lack and what they can do, from one reading of their evidence.
struct SiteNeeds {
    std::vector<SiteGap> gaps;
    std::vector<SiteSkill> skills;
};
Result<SiteNeeds> siteNeeds(storage::Database &database, Plans &plans, Key site, const AsOf &asOf,
                            const CancelToken &token);

/// The same for a page on paper. NotFound when there is no such site.
struct SiteSkillsPaper {
    QString site;
    AsOf asOf;
    PaperSettings settings;
    std::vector<SiteSkill> skills;
};
Result<SiteSkillsPaper> siteSkillsPaper(storage::Database &database, Plans &plans, Key site, const AsOf &asOf,
                                        const CancelToken &token = {});

} // namespace kz::query

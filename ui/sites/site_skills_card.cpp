#include "ui/sites/site_skills_card.h"

#include "models/report/site_skills.h"
#include "models/words/words.h"

namespace kz {

namespace {

using Skills = items::RowsModel<query::SiteSkill>;

enum SkillKind { Nobody, OneAlone, Several };

SkillKind skillKind(const query::SiteSkill &skill)
{
    return skill.isGap() ? Nobody : skill.restsOnOne() ? OneAlone : Several;
}

std::vector<Skills::ColumnOf> skillColumns()
{
    return {Skills::text(SiteSkillsCard::tr("Item"),
                         [](const query::SiteSkill &skill) { return words::pick(skill.title.ja, skill.title.en); }),
            {SiteSkillsCard::tr("Can do it"),
             [](const query::SiteSkill &skill, int role) -> QVariant {
                 switch (role) {
                 case Qt::DisplayRole:
                     return report::skilledText(skill.able, skill.people);
                 case Qt::TextAlignmentRole:
                     return int(Qt::AlignRight | Qt::AlignVCenter);
                 case Skills::SortRole:
                     return skill.able;
                 default:
                     return {};
                 }
             }},
            Skills::text(SiteSkillsCard::tr("By profession"), &report::skilledRolesText),
            Skills::text(SiteSkillsCard::tr("Ladder or programme"), [](const query::SiteSkill &skill) {
                return words::pick(skill.programme.ja, skill.programme.en);
            })};
}

} // namespace

SiteSkillsCard::SiteSkillsCard(Settings &settings, QWidget *parent)
    : KindsCardOf(
        {.title = tr("Who can do what"),
         .table = QStringLiteral("site-skills"),
         .whatsThis = tr("Counted are those enrolled where it is asked for; somebody can do it who has of it "
                         "what one of the rules asks, at whatever level."),
         .kinds = {{Nobody, tr("Nobody yet")}, {OneAlone, tr("One person alone")}, {Several, tr("Several people")}},
         .none = tr("There is nothing of this kind.")},
        skillColumns(), [](const query::SiteSkill &skill) { return int(skillKind(skill)); }, settings, parent)
{ }

} // namespace kz

#pragma once

#include "models/query/site_skills.h"
#include "models/report/document.h"

namespace kz::report {

/// "3 of 14"
QString skilledText(int able, int people);
/// "Nurse 3/12 · Pharmacist 0/2"
QString skilledRolesText(const query::SiteSkill &skill);

/// Who at a site can do what (form KZ-S2): by programme, what nobody can do and what rests on one person by name.
Document siteSkillsPaper(const query::SiteSkillsPaper &paper, QDate printedOn);
QString siteSkillsName(const query::SiteSkillsPaper &paper);
PlainTable siteSkillsTable(const query::SiteSkillsPaper &paper);

} // namespace kz::report

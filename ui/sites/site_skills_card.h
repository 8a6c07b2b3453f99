#pragma once

#include "models/query/site_skills.h"
#include "ui/sites/kinds_card.h"

namespace kz {

/// Who at a site can do what, by profession: what nobody can do and what rests on one person stand first.
/// Hidden while nobody is enrolled in anything that tells.
class SiteSkillsCard : public KindsCardOf<query::SiteSkill>
{
    Q_OBJECT
public:
    explicit SiteSkillsCard(Settings &settings, QWidget *parent = nullptr);
};

} // namespace kz

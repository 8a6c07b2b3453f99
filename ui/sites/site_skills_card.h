#pragma once

#include "models/items/rows_model.h"
#include "models/query/site_skills.h"
#include "ui/widgets/card.h"

namespace kz {

class ChoiceChips;
class Settings;
class TableView;

/// Who at a site can do what, by profession: what nobody can do and what rests on one person stand first.
/// Hidden while nobody is enrolled in anything that tells.
class SiteSkillsCard : public Card
{
    Q_OBJECT
public:
    explicit SiteSkillsCard(Settings &settings, QWidget *parent = nullptr);

    void setSkills(std::vector<query::SiteSkill> skills);

Q_SIGNALS:
    void programmeActivated(kz::Key version); ///< a line was opened: whose is it

private:
    void choose();

    std::vector<query::SiteSkill> m_skills;
    ChoiceChips *m_kinds;
    items::RowsModel<query::SiteSkill> *m_shown;
    TableView *m_table;
};

} // namespace kz

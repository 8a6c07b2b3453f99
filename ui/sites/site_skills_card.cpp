#include "ui/sites/site_skills_card.h"

#include "models/report/site_skills.h"
#include "models/words/words.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/table_view.h"

#include <QBoxLayout>
#include <QHeaderView>

#include <algorithm>

namespace kz {

namespace {

using Skills = items::RowsModel<query::SiteSkill>;
constexpr int mostSkills = 8; ///< the table shows before it scrolls

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
    : Card(tr("Who can do what"), parent), m_kinds(new ChoiceChips(tr("Who can do what"))),
      m_shown(new Skills(skillColumns(), this)), m_table(new TableView(QStringLiteral("site-skills"), settings))
{
    m_table->setAccessibleName(title());
    m_table->setModel(m_shown);
    m_table->setStandardWidths({28, 9, 28, 18});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWhatsThis(tr("Counted are those enrolled where it is asked for; somebody can do it who has of it what "
                             "one of the rules asks, at whatever level."));
    body()->addWidget(m_kinds);
    body()->addWidget(m_table);
    connect(m_kinds, &ChoiceChips::chosenChanged, this, &SiteSkillsCard::choose);
    connect(m_table, &TableView::rowActivated, this,
            [this](int row) { Q_EMIT programmeActivated(m_shown->row(row).version); });
    hide();
}

void SiteSkillsCard::setSkills(std::vector<query::SiteSkill> skills)
{
    m_skills = std::move(skills);
    const auto chip = [&](SkillKind kind, const QString &text) {
        const auto n = std::ranges::count(m_skills, kind, skillKind);
        return ChoiceChips::Chip{int(kind), tr("%1 (%2)", "a kind and how many").arg(text, words::numberText(int(n)))};
    };
    m_kinds->setChips(
        {chip(Nobody, tr("Nobody yet")), chip(OneAlone, tr("One person alone")), chip(Several, tr("Several people"))});
    choose();
    setVisible(!m_skills.empty());
}

void SiteSkillsCard::choose()
{
    std::vector<query::SiteSkill> shown;
    std::ranges::copy_if(m_skills, std::back_inserter(shown),
                         [&](const query::SiteSkill &skill) { return int(skillKind(skill)) == m_kinds->chosen(); });
    setCaption(shown.empty() ? tr("There is nothing of this kind.") : QString());
    m_shown->setRows(std::move(shown));
    m_table->fitRows(mostSkills);
}

} // namespace kz

#include "models/report/site_skills.h"

#include "models/report/report_words.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kz::report {

namespace {

using query::SiteSkill;

struct SkillWords {
    Q_DECLARE_TR_FUNCTIONS(SiteSkills)
};

QString skillMark(const SiteSkill &skill)
{
    if (skill.isGap())
        return SkillWords::tr("Nobody yet");
    return skill.restsOnOne() ? SkillWords::tr("One person alone") : QString();
}

} // namespace

QString skilledText(int able, int people)
{
    return SkillWords::tr("%1 of %2", "people who can do it, of those enrolled")
        .arg(words::numberText(able), words::numberText(people));
}

QString skilledRolesText(const SiteSkill &skill)
{
    QStringList roles;
    for (const query::SkilledRole &role : skill.roles)
        roles.append(QStringLiteral("%1 %2/%3").arg(titleText(role.profession)).arg(role.able).arg(role.people));
    return roles.join(QStringLiteral(" · "));
}

Document siteSkillsPaper(const query::SiteSkillsPaper &paper, QDate printedOn)
{
    const QString title = SkillWords::tr("Skills at a site");
    Document document;
    document.frame = paperFrame(paper.settings, title, QStringLiteral("KZ-S2"), printedOn);
    const auto nobody = std::ranges::count_if(paper.skills, &SiteSkill::isGap);
    const auto onOne = std::ranges::count_if(paper.skills, &SiteSkill::restsOnOne);
    document.blocks
        = {Title{paper.site, SkillWords::tr("Who can do what, as of %1").arg(words::dayText(paper.asOf.happened))},
           KeyValueGrid{3,
                        {{SkillWords::tr("Items asked for"), words::numberText(double(paper.skills.size()))},
                         {SkillWords::tr("Nobody yet"), words::numberText(double(nobody))},
                         {SkillWords::tr("One person alone"), words::numberText(double(onOne))}}}};
    TableBlock table;
    table.columns = {{SkillWords::tr("Item"), 4},
                     {SkillWords::tr("Can do it"), 0, TableBlock::Align::Right},
                     {SkillWords::tr("By profession"), 3},
                     {SkillWords::tr("Mark"), 0}};
    table.empty = SkillWords::tr("Nobody here is enrolled in anything that asks for single items.");
    QString programme;
    for (const SiteSkill &skill : paper.skills) {
        if (const QString its = titleText(skill.programme); its != programme) {
            programme = its;
            table.rows.push_back({{programme}, 0, true});
        }
        TableBlock::Cell mark(skillMark(skill));
        mark.strong = skill.isGap();
        table.rows.push_back(
            {{titleText(skill.title), skilledText(skill.able, skill.people), skilledRolesText(skill), mark}, 1});
    }
    document.blocks.push_back(std::move(table));
    document.blocks.push_back(Paragraph{
        SkillWords::tr(
            "Counted are people of the site on the day, by the programmes in which they are enrolled. Somebody "
            "can do it who has of it what one of the rules asks, at whatever level."),
        Paragraph::Tone::Muted});
    return document;
}

QString siteSkillsName(const query::SiteSkillsPaper &paper)
{
    return fileName({SkillWords::tr("Skills at a site"), paper.site});
}

PlainTable siteSkillsTable(const query::SiteSkillsPaper &paper)
{
    PlainTable table{{SkillWords::tr("Ladder or programme"), SkillWords::tr("Item"), SkillWords::tr("Profession"),
                      SkillWords::tr("Can do it"), SkillWords::tr("Enrolled")},
                     {}};
    for (const SiteSkill &skill : paper.skills)
        for (const query::SkilledRole &role : skill.roles)
            table.rows.push_back({titleText(skill.programme), titleText(skill.title), titleText(role.profession),
                                  QString::number(role.able), QString::number(role.people)});
    return table;
}

} // namespace kz::report

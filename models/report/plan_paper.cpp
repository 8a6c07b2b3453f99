#include "models/report/plan_paper.h"

#include "models/report/report_words.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace kz::report {

namespace {

using Align = TableBlock::Align;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanPaper)
};

const QString noPlanLines = QStringLiteral("\n\n"); ///< room to write by hand

QString outcomeText(bool closed, bool met)
{
    if (met)
        return words::enumText(PlanOutcome::Met);
    return closed ? words::enumText(PlanOutcome::NotMet) : words::enumText(PlanOutcome::Open);
}

KeyValueGrid headGrid(const query::PlanPaper &paper)
{
    const query::PersonRow &row = paper.header.row;
    const Person &person = paper.header.person;
    KeyValueGrid grid{2,
                      {{Words::tr("Name"), person.name},
                       {Words::tr("Kana"), orDash(person.kana)},
                       {Words::tr("Staff number"), orDash(row.staffNumber)},
                       {Words::tr("Profession"), orDash(titleText(row.profession))},
                       {Words::tr("Affiliation"), orDash(affiliationText(row))},
                       {Words::tr("Year of experience"), orDash(experienceText(person, paper.asOf.happened))}}};
    const query::PlanLine *line = paper.line ? &*paper.line : nullptr;
    const IndividualPlan plan = line ? line->sheet.plan : IndividualPlan{};
    QString ladder = line ? titleText(line->framework) : QString();
    if (line && !line->version.isEmpty())
        //: a ladder or programme and its version
        ladder = words::filled(Words::tr("%1 (%2)"), {ladder, words::versionText(line->version)});
    grid.boxes.push_back({Words::tr("Ladder or programme"), ladder, 2});
    grid.boxes.push_back({Words::tr("Agreed on"), words::dayText(plan.agreedOn)});
    grid.boxes.push_back({Words::tr("Interviewer"), line ? line->interviewer : QString()});
    grid.boxes.push_back({Words::tr("Target date"), words::dayText(plan.targetDay)});
    grid.boxes.push_back({Words::tr("Status"), line ? words::enumText(planStatus(*line)) : QString()});
    grid.boxes.push_back({Words::tr("Background and aim"), line ? plan.purpose : noPlanLines, 2});
    return grid;
}

TableBlock goalTable(const query::PlanPaper &paper)
{
    TableBlock table;
    table.columns = {{Words::tr("Goal"), 5},
                     {Words::tr("How"), 3},
                     {Words::tr("Has / needs"), 0},
                     {Words::tr("By"), 0},
                     {Words::tr("Outcome"), 0}};
    table.empty = Words::tr("No goals were agreed on.");
    if (!paper.line)
        return table;
    const query::PlanLine &line = *paper.line;
    bool modules = false;
    for (const query::PlanGoalLine &goal : line.goals) {
        if (goal.goal.isModule() && !std::exchange(modules, true))
            table.rows.push_back({{Words::tr("Modules to be attended")}, 0, true});
        const progress::Standing &standing = goal.standing;
        const double share = standing.need > 0 ? std::min(1.0, standing.have / standing.need) : 1.0;
        const QDate by = goal.goal.targetDay.isValid() ? goal.goal.targetDay : line.sheet.plan.targetDay;
        table.rows.push_back({{planGoalText(goal), goal.goal.note,
                               TableBlock::Cell(words::haveNeedText(standing), standing.met ? 1.0 : share),
                               words::dayText(by), outcomeText(line.closed, standing.met)}});
    }
    return table;
}

TableBlock placementTable(const query::PlanLine &line)
{
    TableBlock table;
    table.columns = {{Words::tr("Site"), 3},
                     {Words::tr("From"), 0},
                     {Words::tr("To"), 0},
                     {Words::tr("Ward, what for"), 3},
                     {Words::tr("Assigned"), 0, Align::Right},
                     {Words::tr("Outcome"), 0}};
    for (const query::PlanPlacementLine &one : line.placements)
        table.rows.push_back({{one.site, words::dayText(one.placement.from), words::dayText(one.placement.to),
                               one.placement.note, planStayText(one), outcomeText(line.closed, one.met())}});
    return table;
}

TableBlock followUpTable(const query::PlanPaper &paper)
{
    TableBlock table;
    table.toFill = true;
    table.columns = {{Words::tr("Follow-up due"), 0},
                     {Words::tr("Held on"), 0},
                     {Words::tr("What came of it"), 5},
                     {sealMark().isEmpty() ? Words::tr("Signature") : sealMark(), 0.9, Align::Centre}};
    table.empty = Words::tr("No follow-up was agreed on.");
    if (paper.line)
        for (const PlanFollowUp &followUp : paper.line->followUps) {
            const bool held = followUp.heldOn.isValid() && followUp.heldOn <= paper.asOf.happened;
            table.rows.push_back({{words::dayText(followUp.due), held ? words::dayText(followUp.heldOn) : QString(),
                                   held ? followUp.note : QString(), QString()}});
        }
    return table;
}

} // namespace

QString planGoalText(const query::PlanGoalLine &line)
{
    const QString title = titleText(line.title);
    const QString item = titleText(line.itemTitle);
    //: a requirement and one item of it
    return item.isEmpty() ? title : words::filled(Words::tr("%1: %2"), {words::withoutFullStop(title), item});
}

QString planStayText(const query::PlanPlacementLine &line)
{
    return words::filled(Words::tr("%1 of %n days", nullptr, line.days), {words::numberText(line.there)});
}

PlanStatus planStatus(const query::PlanLine &line)
{
    return line.closed ? line.sheet.plan.status : PlanStatus::Open;
}

Document planPaper(const query::PlanPaper &paper, QDate printedOn)
{
    const QString title = Words::tr("Individual training plan");
    Document document;
    document.frame = paperFrame(paper.settings, title, QStringLiteral("KZ-P2"), printedOn);
    const query::PlanLine *line = paper.line ? &*paper.line : nullptr;
    const QString state = line && line->closed
        ? words::filled(Words::tr("As it was closed on %1"), {words::dayText(line->sheet.plan.closedOn)})
        : words::filled(Words::tr("As of %1"), {words::dayText(paper.asOf.happened)});
    document.blocks = {Title{title, state}, headGrid(paper), Heading{Words::tr("Goals")}, goalTable(paper)};
    if (line && !line->placements.empty()) {
        document.blocks.push_back(Heading{Words::tr("Placements")});
        document.blocks.push_back(placementTable(*line));
    }
    document.blocks.push_back(Heading{Words::tr("Follow-ups")});
    document.blocks.push_back(followUpTable(paper));
    if (line && line->closed)
        document.blocks.push_back(KeyValueGrid{
            2,
            {{Words::tr("Closed on"), words::dayText(line->sheet.plan.closedOn)},
             {Words::tr("Reached"),
              words::filled(Words::tr("%1 of %2"), {words::numberText(line->met()), words::numberText(line->total())})},
             {Words::tr("Reason or summary"), orDash(line->sheet.plan.reason), 2}}});
    else
        document.blocks.push_back(KeyValueGrid{1, {{Words::tr("Remarks"), noPlanLines}}});
    document.blocks.push_back(
        Paragraph{Words::tr("We have spoken about this plan and agree with it."), Paragraph::Tone::Body});
    const QString seal = sealMark();
    document.blocks.push_back(SignatureBoxes{
        {{Words::tr("Trainee"), seal}, {Words::tr("Interviewer"), seal}, {Words::tr("Head of department"), seal}}});
    return document;
}

QString planPaperName(const query::PlanPaper &paper)
{
    return fileName({Words::tr("Individual training plan"), paper.header.row.staffNumber, paper.header.person.name});
}

} // namespace kz::report

#include "models/report/person_report.h"

#include "models/report/person_charts.h"
#include "models/report/report_words.h"
#include "models/words/words.h"

#include <algorithm>

namespace kz::report {

namespace {

using query::EnrolmentPaper;
using query::EnrolmentStanding;
using query::PersonPaper;
using Align = TableBlock::Align;

constexpr std::size_t mostNextSteps = 6;
constexpr std::size_t mostTitles = 3; ///< of missing items

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonReport)
};

/// "a (b)", or the one of them that is there.
QString withNote(const QString &text, const QString &note)
{
    if (text.isEmpty() || note.isEmpty())
        return text + note;
    //: A text and a note to it
    return words::filled(Words::tr("%1 (%2)"), {text, note});
}

QString responsibleText(const query::PersonHeader &header)
{
    QStringList texts;
    for (const storage::DutyLine &line : header.responsible)
        texts.append(words::filled(Words::tr("%1: %2"), {words::enumText(line.duty.kind), line.name}));
    return words::listText(texts);
}

QString nameText(const Person &person)
{
    return person.formerName.isEmpty()
        ? person.name
        : withNote(person.name, words::filled(Words::tr("formerly %1"), {person.formerName}));
}

KeyValueGrid personGrid(const PersonPaper &paper)
{
    const query::PersonHeader &header = paper.header;
    const QString since = words::dayText(header.since);
    return {2,
            {{Words::tr("Name"), nameText(header.person)},
             {Words::tr("Staff number"), orDash(header.row.staffNumber)},
             {Words::tr("Kana"), orDash(header.person.kana)},
             {Words::tr("Profession"), orDash(titleText(header.row.profession))},
             {Words::tr("Affiliation"), orDash(affiliationText(header.row))},
             {Words::tr("Employed since"), orDash(withNote(since, experienceText(header.person, paper.asOf.happened)))},
             {Words::tr("Supervision"), orDash(responsibleText(header)), 2}}};
}

QString awardText(const EnrolmentStanding &standing)
{
    if (!standing.awarded)
        return Words::tr("None yet");
    const LevelAward &award = standing.awarded->award;
    QStringList notes{words::filled(Words::tr("awarded %1"), {words::dayText(award.decidedOn)})};
    if (!award.number.isEmpty())
        notes.append(words::filled(Words::tr("no. %1"), {award.number}));
    if (award.validUntil.isValid())
        notes.append(words::filled(Words::tr("valid until %1"), {words::dayText(award.validUntil)}));
    return withNote(words::pick(standing.awarded->level.labelJa, standing.awarded->level.labelEn),
                    words::listText(notes));
}

/// What is missing, without saying that it is: the first items by title, or the amount.
QString missingText(const progress::Standing &standing, const words::ItemTitle &itemTitle)
{
    if (standing.met || standing.missing.empty())
        return words::missingText(standing, itemTitle);
    QStringList titles;
    for (std::size_t i = 0; i < standing.missing.size() && i < mostTitles; ++i)
        titles.append(words::withoutFullStop(itemTitle(standing.missing[i])));
    const int more = int(standing.missing.size()) - int(titles.size());
    if (more > 0)
        titles.append(Words::tr("and %n more", nullptr, more));
    return words::listText(titles);
}

QString stateText(const EnrolmentStanding &standing)
{
    if (standing.enrolment.status != EnrolmentStatus::Active)
        return words::enumText(standing.enrolment.status);
    return paceText(standing.state);
}

KeyValueGrid enrolmentGrid(const EnrolmentStanding &standing)
{
    KeyValueGrid grid{2, {}};
    if (!standing.plan->levels.empty()) {
        grid.boxes.push_back({Words::tr("Current level"), awardText(standing), 2});
        grid.boxes.push_back({Words::tr("Target level"), orDash(levelLabel(standing, standing.enrolment.targetLevel))});
        grid.boxes.push_back({Words::tr("Rules met up to"), orDash(levelLabel(standing, standing.achieved))});
    }
    grid.boxes.push_back({Words::tr("Training since"), words::dayText(standing.enrolment.from)});
    grid.boxes.push_back({Words::tr("Target date"), orDash(words::dayText(standing.enrolment.targetDay))});
    grid.boxes.push_back({Words::tr("Progress"),
                          words::filled(Words::tr("%1 (planned by this day: %2)"),
                                        {words::percentText(standing.progress), words::percentText(standing.pace)})});
    QString state = stateText(standing);
    if (standing.forecast.isValid())
        state = withNote(
            state, words::filled(Words::tr("at this speed complete about %1"), {words::dayText(standing.forecast)}));
    grid.boxes.push_back({Words::tr("State"), state});
    return grid;
}

QString figuresText(const query::RatingFigures &figures)
{
    return figures.n == 0 ? dash() : QString::number(figures.median);
}

QString countText(const query::RatingFigures &figures)
{
    return figures.n == 0 ? dash() : words::numberText(figures.n, 0);
}

/// The domains alone: the paper has room for no more, the page has the items.
TableBlock ratingTable(const EnrolmentPaper &enrolment)
{
    TableBlock table;
    table.columns = {{Words::tr("Domain"), 3},          {Words::tr("Self (median)"), 0, Align::Right},
                     {Words::tr("n"), 0, Align::Right}, {Words::tr("Others (median)"), 0, Align::Right},
                     {Words::tr("n"), 0, Align::Right}, {Words::tr("Last rated by others"), 0, Align::Left}};
    for (const query::RatedLine &line : enrolment.ratings)
        if (line.item == line.domain && line.self.n + line.others.n > 0)
            table.rows.push_back(
                {{titleText(line.title), figuresText(line.self), countText(line.self), figuresText(line.others),
                  countText(line.others), orDash(words::dayText(line.others.latestDay))}});
    return table;
}

/// The requirements on the way to the target level, level by level; a level that is done is one line.
class RequirementRows
{
public:
    RequirementRows(const EnrolmentStanding &standing, TableBlock &table)
        : m_standing(standing), m_plan(*standing.plan), m_itemTitle(itemTitles(*standing.plan)), m_table(table)
    { }

    void add()
    {
        const int target = indexOf(m_standing.enrolment.targetLevel);
        addLevel(-1, m_standing.enrolment.targetLevel.has_value());
        const int last = m_standing.enrolment.targetLevel ? target : int(m_plan.levels.size()) - 1;
        for (int level = 0; level <= last; ++level)
            addLevel(level, true);
    }

private:
    int indexOf(std::optional<Key> level) const
    {
        const auto found = std::ranges::find(m_plan.levels, level.value_or(0), &Level::id);
        return found == m_plan.levels.end() ? -1 : int(found - m_plan.levels.begin());
    }

    bool isTopOf(const progress::Node &node, int level) const
    {
        return node.level == level && (node.parent < 0 || m_plan.nodes[std::size_t(node.parent)].level != level);
    }

    void addLevel(int level, bool withHeading)
    {
        std::vector<int> tops;
        bool allMet = true;
        QDate metOn;
        for (int i = 0; i < int(m_plan.nodes.size()); ++i)
            if (isTopOf(m_plan.nodes[std::size_t(i)], level)) {
                tops.push_back(i);
                allMet = allMet && standingOf(i).met;
                metOn = std::max(metOn, standingOf(i).metOn);
            }
        if (tops.empty())
            return;
        const QString label = level < 0
            ? Words::tr("For the whole")
            : words::pick(m_plan.levels[std::size_t(level)].labelJa, m_plan.levels[std::size_t(level)].labelEn);
        const bool below = level >= 0 && level < indexOf(m_standing.enrolment.targetLevel);
        if (allMet && below) {
            m_table.rows.push_back({{TableBlock::Cell(label), TableBlock::Cell(Words::tr("All met"), 1.0),
                                     orDash(words::dayText(metOn)), QString()}});
            m_table.rows.back().cells.front().strong = true;
            return;
        }
        if (withHeading && !m_plan.levels.empty())
            m_table.rows.push_back({{label}, 0, true});
        for (const int top : tops)
            addNode(top, level, 0);
    }

    void addNode(int index, int level, int indent)
    {
        const progress::Node &node = m_plan.nodes[std::size_t(index)];
        if (node.level != level)
            return;
        const progress::Standing &standing = standingOf(index);
        TableBlock::Row row;
        row.indent = indent;
        row.cells.emplace_back(requirementTitle(node, m_itemTitle));
        row.cells.front().strong = progress::isGroup(node.record.kind);
        const bool isLimit = node.record.kind == RequirementKind::AbsenceLimit;
        row.cells.emplace_back(
            words::haveNeedText(standing),
            isLimit ? std::nullopt : std::optional(standing.met ? 1.0 : std::min(1.0, standing.have / standing.need)));
        row.cells.emplace_back(metText(standing, isLimit));
        row.cells.emplace_back(progress::isGroup(node.record.kind) ? QString() : missingText(standing, m_itemTitle));
        m_table.rows.push_back(std::move(row));
        for (const int child : node.children)
            addNode(child, level, indent + 1);
    }

    static QString metText(const progress::Standing &standing, bool isLimit)
    {
        if (!standing.met)
            return dash();
        return isLimit ? Words::tr("Within the limit") : orDash(words::dayText(standing.metOn));
    }

    const progress::Standing &standingOf(int index) const { return m_standing.standings[std::size_t(index)]; }

    const EnrolmentStanding &m_standing;
    const progress::FrameworkPlan &m_plan;
    words::ItemTitle m_itemTitle;
    TableBlock &m_table;
};

TableBlock requirementTable(const EnrolmentStanding &standing)
{
    TableBlock table;
    table.columns = {{Words::tr("Requirement"), 5},
                     {Words::tr("Has / needs"), 0},
                     {Words::tr("Met on"), 0},
                     {Words::tr("Missing"), 4}};
    table.empty = Words::tr("Nothing is asked for.");
    RequirementRows(standing, table).add();
    return table;
}

QString stayText(const query::StayLine &stay)
{
    const QString where
        = stay.department.isEmpty() ? stay.site : stay.site + u' ' + words::clinicalFieldText(stay.department);
    return stay.placement.kind == PlacementKind::Rotation ? where
                                                          : withNote(where, words::enumText(stay.placement.kind));
}

TableBlock stayTable(const PersonPaper &paper)
{
    TableBlock table;
    table.columns = {{Words::tr("From"), 0},
                     {Words::tr("To"), 0},
                     {Words::tr("Site and department"), 4},
                     {Words::tr("Supervisor"), 2},
                     {Words::tr("Weeks"), 0, Align::Right},
                     {Words::tr("Days absent"), 0, Align::Right}};
    table.empty = Words::tr("No rotation is recorded.");
    for (const query::StayLine &stay : paper.stays) {
        const bool planned = stay.placement.from > paper.asOf.happened;
        table.rows.push_back({{words::dayText(stay.placement.from), words::dayText(stay.placement.to), stayText(stay),
                               orDash(stay.supervisor), planned ? Words::tr("planned") : words::numberText(stay.weeks),
                               stay.absentDays > 0 ? words::numberText(stay.absentDays) : dash()}});
    }
    return table;
}

QString absenceText(const PersonPaper &paper)
{
    const double days = query::absentDays(paper.absences, paper.absences.front().from, paper.asOf.happened);
    QStringList kinds;
    for (const Absence &absence : paper.absences)
        kinds.append(words::filled(Words::tr("%1 %2"),
                                   {words::enumText(absence.kind), words::periodText(absence.from, absence.to)}));
    return words::filled(Words::tr("Absences: %1 working days. %2"), {words::numberText(days), words::listText(kinds)});
}

TableBlock commentTable(const PersonPaper &paper)
{
    TableBlock table;
    table.columns = {{Words::tr("Date"), 0}, {Words::tr("By"), 1.4}, {Words::tr("Comment"), 5}};
    for (const query::CommentLine &comment : paper.comments)
        table.rows.push_back(
            {{words::dayText(comment.day),
              withNote(words::raterText(comment.by, comment.insteadOf), words::enumText(comment.kind)), comment.text}});
    return table;
}

/// Whose words the goals are: of the interview of that day.
QString goalsLabel(const PersonPaper &paper)
{
    const QString label = Words::tr("Goals of the last interview");
    return paper.interview ? withNote(label, words::dayText(paper.interview->interview.day)) : label;
}

QString nextInterviewText(const PersonPaper &paper)
{
    return paper.interview ? words::dayText(paper.interview->interview.followUp) : QString();
}

/// What is asked for next: the requirements nearest to be met first, those that nobody can do by themselves last.
std::vector<QString> nextSteps(const EnrolmentStanding &standing)
{
    struct Step {
        double share;
        QString text;
    };
    const progress::FrameworkPlan &plan = *standing.plan;
    const words::ItemTitle itemTitle = itemTitles(plan);
    const auto target = std::ranges::find(plan.levels, standing.enrolment.targetLevel.value_or(0), &Level::id);
    const int last = int(target - plan.levels.begin());
    std::vector<Step> steps;
    for (std::size_t i = 0; i < plan.nodes.size(); ++i) {
        const progress::Node &node = plan.nodes[i];
        const progress::Standing &one = standing.standings[i];
        const bool asked = !standing.enrolment.targetLevel || (node.level >= 0 && node.level <= last);
        if (!asked || one.met || progress::isGroup(node.record.kind)
            || node.record.kind == RequirementKind::AbsenceLimit)
            continue;
        steps.push_back(
            {one.have / one.need,
             words::filled(Words::tr("%1: %2"), {requirementTitle(node, itemTitle), missingText(one, itemTitle)})});
    }
    std::ranges::stable_sort(steps, std::ranges::greater(), &Step::share);
    std::vector<QString> texts;
    for (std::size_t i = 0; i < steps.size() && i < mostNextSteps; ++i)
        texts.push_back(steps[i].text);
    if (steps.size() > mostNextSteps)
        texts.push_back(Words::tr("and %n more", nullptr, int(steps.size() - mostNextSteps)));
    return texts;
}

QString headingText(const EnrolmentStanding &standing)
{
    const QString version = words::versionText(standing.version.label);
    return frameworkTitle(standing) + (words::japanese() ? u' ' + version : QStringLiteral(" (%1)").arg(version));
}

void addEnrolment(Document &document, const EnrolmentPaper &enrolment, const query::AsOf &asOf)
{
    const EnrolmentStanding &standing = enrolment.standing;
    document.blocks.push_back(Heading{headingText(standing)});
    document.blocks.push_back(enrolmentGrid(standing));
    // A radar of fewer than three axes is no area.
    ChartBlock charts;
    if (standing.radar.size() >= 3)
        charts.charts.push_back(radarChart(standing));
    charts.charts.push_back(courseChart(standing, asOf));
    document.blocks.push_back(std::move(charts));
    if (TableBlock ratings = ratingTable(enrolment); !ratings.rows.empty()) {
        document.blocks.push_back(Heading{Words::tr("Self-rating beside others' ratings"), 2});
        document.blocks.push_back(std::move(ratings));
    }
    document.blocks.push_back(Heading{Words::tr("Requirements"), 2});
    document.blocks.push_back(requirementTable(standing));
}

void addNextSteps(Document &document, const PersonPaper &paper)
{
    document.blocks.push_back(Heading{Words::tr("Next steps")});
    bool any = false;
    for (const EnrolmentPaper &enrolment : paper.enrolments) {
        const std::vector<QString> steps = nextSteps(enrolment.standing);
        if (steps.empty())
            continue;
        any = true;
        const QString mark = words::japanese() ? QStringLiteral("・") : QStringLiteral("• ");
        QStringList lines;
        for (const QString &step : steps)
            lines.append(mark + step);
        if (paper.enrolments.size() > 1)
            document.blocks.push_back(Paragraph{frameworkTitle(enrolment.standing), Paragraph::Tone::Strong});
        document.blocks.push_back(Paragraph{lines.join(u'\n')});
    }
    if (!any && !paper.enrolments.empty())
        document.blocks.push_back(Paragraph{Words::tr("Every requirement is met.")});
}

} // namespace

Document personReport(const PersonReportInput &input)
{
    const PersonPaper &paper = input.paper;
    Document document;
    document.frame = paperFrame(paper.settings, Words::tr("Progress report"), QStringLiteral("KZ-P1"), input.printedOn);

    QString asOf = words::filled(Words::tr("As of %1"), {words::dayText(paper.asOf.happened)});
    if (paper.asOf.entered.isValid())
        asOf = withNote(asOf, words::filled(Words::tr("entered by %1"), {words::dayText(paper.asOf.entered)}));
    document.blocks.push_back(Title{Words::tr("Progress report"), asOf});
    document.blocks.push_back(personGrid(paper));
    for (const EnrolmentPaper &enrolment : paper.enrolments)
        addEnrolment(document, enrolment, paper.asOf);
    if (paper.enrolments.empty())
        document.blocks.push_back(Paragraph{Words::tr("Not enrolled in a ladder or programme on this day."), {}});

    document.blocks.push_back(Heading{Words::tr("Rotations and absence")});
    document.blocks.push_back(stayTable(paper));
    if (!paper.absences.empty())
        document.blocks.push_back(Paragraph{absenceText(paper)});
    if (!paper.comments.empty()) {
        document.blocks.push_back(Heading{Words::tr("Comments")});
        document.blocks.push_back(commentTable(paper));
    }
    addNextSteps(document, paper);
    // Room to write by hand.
    const QString lines = QStringLiteral("\n\n");
    document.blocks.push_back(
        KeyValueGrid{1,
                     {{Words::tr("Attendance (required / credits)"), {}},
                      {goalsLabel(paper), paper.interview ? paper.interview->interview.goals : QString()},
                      {Words::tr("Comment of the educator"), lines},
                      {Words::tr("Comment of the trainee"), lines}}});
    document.blocks.push_back(
        KeyValueGrid{2, {{Words::tr("Next interview"), nextInterviewText(paper)}, {Words::tr("Goal"), {}}}});
    const QString seal = sealMark();
    document.blocks.push_back(SignatureBoxes{
        {{Words::tr("Trainee"), seal}, {Words::tr("Supervisor"), seal}, {Words::tr("Head of department"), seal}}});
    return document;
}

QString personReportName(const PersonPaper &paper)
{
    return fileName({Words::tr("Progress report"), paper.header.row.staffNumber, paper.header.person.name});
}

} // namespace kz::report

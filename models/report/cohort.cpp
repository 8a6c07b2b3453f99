#include "models/report/cohort.h"

#include "models/report/report_words.h"
#include "models/words/requirement_text.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kz::report {

namespace {

constexpr std::size_t mostColumns = 26; ///< beside each other: a figure of five characters is legible

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cohort)
};

QString titleOf(const query::Cohort &cohort)
{
    const QString version = words::versionText(cohort.version);
    const QString title = titleText(cohort.title);
    if (version.isEmpty())
        return title;
    return words::japanese() ? title + u' ' + version : QStringLiteral("%1 (%2)").arg(title, version);
}

QString levelText(const query::Cohort &cohort, int node)
{
    const int level = cohort.plan->nodes[std::size_t(node)].level;
    if (level < 0)
        return cohort.plan->levels.empty() ? QString() : Words::tr("For the whole");
    const Level &record = cohort.plan->levels[std::size_t(level)];
    return words::pick(record.labelJa, record.labelEn);
}

MatrixBlock::Cell cellOf(const query::Cohort &cohort, const query::CohortPerson &person, int node)
{
    if (!cohort.isAsked(person, node))
        return {};
    const progress::Standing &standing = person.standings[std::size_t(node)];
    if (standing.met)
        return {QStringLiteral("✓"), MatrixBlock::Tone::Met};
    return {words::haveText(standing) + u'/' + words::numberText(standing.need),
            standing.have > 0 ? MatrixBlock::Tone::Part : MatrixBlock::Tone::None};
}

MatrixBlock matrixOf(const query::Cohort &cohort, std::size_t from, std::size_t to)
{
    MatrixBlock matrix;
    matrix.nameTitle = Words::tr("Name");
    matrix.empty = Words::tr("Nobody is enrolled in it on this day.");
    for (std::size_t i = from; i < to; ++i)
        matrix.columns.push_back({QString::number(i + 1), levelText(cohort, cohort.leaves[i])});
    for (const query::CohortPerson &person : cohort.people) {
        QStringList notes;
        if (person.enrolment.known)
            notes << words::percentText(person.enrolment.progress);
        notes << (person.row.department.isEmpty() ? person.row.siteName : person.row.department);
        notes.removeAll(QString());
        MatrixBlock::Row &row
            = matrix.rows.emplace_back(MatrixBlock::Row{person.row.name, notes.join(QStringLiteral(" · ")), {}});
        for (std::size_t i = from; i < to; ++i)
            row.cells.push_back(cellOf(cohort, person, cohort.leaves[i]));
    }
    return matrix;
}

TableBlock legend(const query::Cohort &cohort)
{
    const auto itemTitle = itemTitles(*cohort.plan);
    TableBlock table;
    table.columns = {{Words::tr("No."), 0, TableBlock::Align::Right},
                     {Words::tr("Requirement"), 5},
                     {Words::tr("Level"), 1},
                     {Words::tr("Met by"), 0}};
    table.empty = Words::tr("Nothing is asked for.");
    for (std::size_t i = 0; i < cohort.leaves.size(); ++i) {
        const int node = cohort.leaves[i];
        int asked = 0;
        int met = 0;
        for (const query::CohortPerson &person : cohort.people) {
            asked += cohort.isAsked(person, node) ? 1 : 0;
            met += cohort.isAsked(person, node) && person.standings[std::size_t(node)].met ? 1 : 0;
        }
        TableBlock::Cell share(
            words::filled(Words::tr("%1 of %2"), {words::numberText(met), words::numberText(asked)}));
        if (asked > 0)
            share.share = double(met) / asked;
        table.rows.push_back(
            {{QString::number(i + 1), requirementTitle(cohort.plan->nodes[std::size_t(node)], itemTitle),
              levelText(cohort, node), asked > 0 ? share : TableBlock::Cell(dash())}});
    }
    return table;
}

} // namespace

Document cohortPaper(const query::Cohort &cohort, QDate printedOn)
{
    const QString title = Words::tr("Overview of requirements");
    Document document{.orientation = Orientation::Landscape};
    document.frame = paperFrame(cohort.settings, title, QStringLiteral("KZ-C1"), printedOn);
    document.blocks = {
        Title{titleOf(cohort), words::filled(Words::tr("%1 as of %2"), {title, words::dayText(cohort.asOf.happened)})},
        KeyValueGrid{3,
                     {{Words::tr("Site"), cohort.site.isEmpty() ? Words::tr("All") : cohort.site},
                      {Words::tr("Intake"),
                       cohort.intakeYear == 0 ? Words::tr("All") : words::fiscalYearText(cohort.intakeYear)},
                      {Words::tr("People"), words::numberText(double(cohort.people.size()))}}}};
    for (std::size_t from = 0; from < cohort.leaves.size(); from += mostColumns)
        document.blocks.push_back(matrixOf(cohort, from, std::min(from + mostColumns, cohort.leaves.size())));
    document.blocks.push_back(
        Paragraph{Words::tr("✓ met; otherwise what is there of what is needed. Empty: not asked for on the way to the "
                            "person's target level. Below the name: progress and ward."),
                  Paragraph::Tone::Muted});
    document.blocks.push_back(Heading{Words::tr("What the numbers ask for")});
    document.blocks.push_back(legend(cohort));
    return document;
}

PlainTable cohortTable(const query::Cohort &cohort)
{
    const auto itemTitle = itemTitles(*cohort.plan);
    PlainTable table{
        {Words::tr("Name"), Words::tr("Staff number"), Words::tr("Site"), Words::tr("Ward"), Words::tr("Progress")},
        {}};
    for (const int node : cohort.leaves)
        table.columns << requirementTitle(cohort.plan->nodes[std::size_t(node)], itemTitle);
    for (const query::CohortPerson &person : cohort.people) {
        QStringList row{person.row.name, person.row.staffNumber, person.row.siteName, person.row.department,
                        person.enrolment.known ? words::percentText(person.enrolment.progress) : QString()};
        for (const int node : cohort.leaves)
            row << cellOf(cohort, person, node).text;
        table.rows.push_back(row);
    }
    return table;
}

QString cohortName(const query::Cohort &cohort)
{
    return fileName({Words::tr("Overview of requirements"), titleText(cohort.title), cohort.site,
                     cohort.intakeYear == 0 ? QString() : words::fiscalYearText(cohort.intakeYear)});
}

} // namespace kz::report

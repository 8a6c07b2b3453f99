#include "models/report/site_report.h"

#include "models/report/report_words.h"
#include "models/report/site_charts.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <map>

namespace kz::report {

namespace {

struct SiteReport {
    Q_DECLARE_TR_FUNCTIONS(SiteReport)
};

using Align = TableBlock::Align;

QString plain(qint64 number)
{
    return words::numberText(double(number), 0);
}

qint64 placedNow(const query::SiteSummary &summary)
{
    // Places are for those who learn: who comes for a day to help takes none.
    return std::ranges::count_if(summary.present, [](const storage::PresenceLine &line) {
        return line.placement != 0 && line.kind == PlacementKind::Rotation;
    });
}

KeyValueGrid headBoxes(const query::SiteSummary &summary)
{
    const Site &site = summary.row.site;
    QStringList marks;
    if (site.leads)
        marks << SiteReport::tr("Lead hospital");
    if (site.remote)
        marks << SiteReport::tr("Remote area");
    if (site.island)
        marks << SiteReport::tr("Island");
    const QString placed = plain(placedNow(summary));
    KeyValueGrid grid;
    grid.boxes = {
        {SiteReport::tr("Site"), site.name, 2},
        {SiteReport::tr("Institution code"), site.code},
        {SiteReport::tr("Kind of site"), words::enumText(site.kind)},
        {SiteReport::tr("Municipality"), summary.row.municipality},
        {SiteReport::tr("Marks"), words::listText(marks)},
        {SiteReport::tr("Beds"), summary.row.beds > 0 ? plain(summary.row.beds) : QString()},
        {SiteReport::tr("Placed here now"),
         site.capacity ? SiteReport::tr("%1 of %2 places").arg(placed, plain(*site.capacity)) : placed},
        {SiteReport::tr("People of the site"), plain(summary.row.people)},
        {SiteReport::tr("As of"), words::dayText(summary.asOf.happened)},
    };
    if (summary.asOf.entered.isValid())
        grid.boxes.push_back({SiteReport::tr("Entered by"), words::dayText(summary.asOf.entered), 2});
    return grid;
}

TableBlock paceTable(const query::StateCounts &states)
{
    TableBlock table;
    table.columns = {{SiteReport::tr("Standing"), 2}, {SiteReport::tr("People"), 1, Align::Right}};
    using query::PaceState;
    for (const PaceState state : {PaceState::OnPace, PaceState::Behind, PaceState::Completed, PaceState::NotEnrolled})
        table.rows.push_back({{words::enumText(state), plain(states.of(state))}});
    if (states.unknown > 0)
        table.rows.push_back({{SiteReport::tr("Being computed"), plain(states.unknown)}});
    TableBlock::Row all{{SiteReport::tr("All"), plain(states.n() + states.unknown)}};
    for (TableBlock::Cell &cell : all.cells)
        cell.strong = true;
    table.rows.push_back(std::move(all));
    return table;
}

TableBlock peopleTable(const std::vector<query::PersonRow> &people)
{
    TableBlock table;
    table.columns = {{SiteReport::tr("Name"), 2},
                     {SiteReport::tr("Profession"), 1.5},
                     {SiteReport::tr("Works towards"), 3},
                     {SiteReport::tr("Progress"), 0},
                     {SiteReport::tr("Standing"), 0}};
    table.empty = SiteReport::tr("Nobody belongs here on this day.");
    std::map<QString, std::vector<const query::PersonRow *>> byDepartment;
    for (const query::PersonRow &person : people)
        byDepartment[person.department].push_back(&person);
    for (const auto &[department, members] : byDepartment) {
        table.rows.push_back({{department.isEmpty() ? SiteReport::tr("Without a department") : department}, 0, true});
        for (const query::PersonRow *person : members) {
            TableBlock::Cell progress;
            QString towards;
            if (const query::EnrolmentRow *main = person->main()) {
                const QString target = words::pick(main->target.ja, main->target.en);
                towards = words::pick(main->title.ja, main->title.en);
                if (!target.isEmpty())
                    towards = SiteReport::tr("%1: %2").arg(towards, target);
                if (main->known)
                    progress = {words::percentText(main->progress), main->progress};
            }
            table.rows.push_back({{person->name, words::pick(person->profession.ja, person->profession.en), towards,
                                   progress, words::enumText(person->state)},
                                  1});
        }
    }
    return table;
}

TableBlock placementsTable(const query::SiteSummary &summary)
{
    TableBlock table;
    table.columns = {{SiteReport::tr("Name"), 1.6},
                     {SiteReport::tr("Kind"), 1.4},
                     {SiteReport::tr("Department or ward"), 1.4},
                     {SiteReport::tr("Period"), 0},
                     {SiteReport::tr("Supervisor"), 1.4}};
    table.empty = SiteReport::tr("No placements on this day or in the 90 days after it.");
    const auto add = [&](const QString &title, const std::vector<storage::PresenceLine> &lines) {
        bool first = true;
        for (const storage::PresenceLine &line : lines) {
            if (line.placement == 0)
                continue;
            if (std::exchange(first, false))
                table.rows.push_back({{title}, 0, true});
            table.rows.push_back({{line.name, words::enumText(line.kind), line.departmentName,
                                   words::periodText(line.from, line.to), line.supervisorName},
                                  1});
        }
    };
    add(SiteReport::tr("Now"), summary.present);
    add(SiteReport::tr("Next"), summary.coming);
    return table;
}

TableBlock yearsTable(const query::SiteSummary &summary)
{
    struct Year {
        double weeks = 0;
        int people = 0;
        double received = 0;
        double sent = 0;
    };
    std::map<int, Year, std::greater<>> years;
    for (const query::RotationYear &year : summary.rotations) {
        years[year.fiscalYear].weeks = year.weeks;
        years[year.fiscalYear].people = year.people;
    }
    for (const query::DispatchYear &year : summary.dispatches) {
        years[year.fiscalYear].received += year.received;
        years[year.fiscalYear].sent += year.sent;
    }
    TableBlock table;
    table.columns = {{SiteReport::tr("Fiscal year"), 1},
                     {SiteReport::tr("Rotation weeks"), 1, Align::Right},
                     {SiteReport::tr("People in rotation"), 1, Align::Right},
                     {SiteReport::tr("Person-days received"), 1.2, Align::Right},
                     {SiteReport::tr("Person-days sent"), 1.2, Align::Right}};
    table.empty = SiteReport::tr("No rotations or dispatches yet.");
    for (const auto &[year, sums] : years)
        table.rows.push_back({{words::fiscalYearText(year), words::numberText(sums.weeks), plain(sums.people),
                               words::numberText(sums.received), words::numberText(sums.sent)}});
    return table;
}

/// A line for each domain, with room for title, levels and legend: as high as it must be, so that pages fill.
double heatMapHeight(const query::HeatMap &map)
{
    constexpr double around = 52;
    constexpr double line = 17;
    return around + line * double(std::max<size_t>(2, map.rows.size()));
}

TableBlock definitions()
{
    TableBlock table;
    table.columns = {{SiteReport::tr("Figure"), 1}, {SiteReport::tr("Definition"), 3}};
    const auto add = [&](const QString &figure, const QString &definition) {
        table.rows.push_back({{figure, definition}});
    };
    add(SiteReport::tr("People of the site"), SiteReport::tr("Those whose affiliation on the day names this site."));
    add(SiteReport::tr("Progress"),
        SiteReport::tr("Mean over the requirements for the target level of what is there out of what is needed, each "
                       "counted as 1 at most."));
    add(SiteReport::tr("Behind"),
        SiteReport::tr("Progress lies below the pace by more than the margin set for this file (10 points unless "
                       "changed). The pace is the straight line from enrolment to the target date."));
    add(SiteReport::tr("Level"),
        SiteReport::tr("The highest level of a ladder that was awarded and is valid on the day."));
    add(SiteReport::tr("Requirements met"),
        SiteReport::tr("Of everything a domain asks of the people of the site, the share that is met."));
    add(SiteReport::tr("Ratings"),
        SiteReport::tr("Rated items of submitted forms stamped with this site, counted by step; self-ratings stand "
                       "apart, \"not observed\" is no rating."));
    add(SiteReport::tr("Rotation weeks"),
        SiteReport::tr("Days in rotation here times the part of the day, divided by 7, less absent working days "
                       "divided by 5, up to the day; stays that overlap count once."));
    add(SiteReport::tr("Person-days"),
        SiteReport::tr("Days of dispatches, locums, itinerant clinics and remote support times the part of the day, "
                       "up to the day."));
    return table;
}

} // namespace

Result<SiteReportInput> siteReportInput(storage::Database &database, query::Plans &plans, Key site,
                                        const query::AsOf &asOf, QDate printedOn, const query::CancelToken &token)
{
    auto summary = query::siteSummary(database, plans, site, asOf, token);
    if (!summary)
        return summary.error();
    auto settings = query::paperSettings(database, QStringLiteral("site"));
    if (!settings)
        return settings.error();
    SiteReportInput input{.summary = std::move(summary).value(),
                          .people = {},
                          .settings = std::move(settings).value(),
                          .printedOn = printedOn};
    std::vector<Key> belonging;
    for (const storage::PresenceLine &line : input.summary.present)
        if (line.placement == 0)
            belonging.push_back(line.person);
    auto people = query::personRows(database, plans, belonging, asOf);
    if (!people)
        return people.error();
    input.people = std::move(people).value();
    return input;
}

Document siteReport(const SiteReportInput &input)
{
    const query::SiteSummary &summary = input.summary;
    Document document;
    document.frame
        = paperFrame(input.settings, SiteReport::tr("Site report"), QStringLiteral("KZ-S1"), input.printedOn);
    auto &blocks = document.blocks;
    blocks.push_back(Title{summary.row.site.name,
                           SiteReport::tr("Site report as of %1").arg(words::dayText(summary.asOf.happened))});
    blocks.push_back(headBoxes(summary));

    blocks.push_back(
        Heading{SiteReport::tr("How people stand (n = %1)").arg(summary.states.n() + summary.states.unknown)});
    blocks.push_back(paceTable(summary.states));
    std::vector<ChartSpec> levels;
    for (const query::LevelDistribution &one : summary.levels)
        if (one.anyHeld())
            levels.push_back(levelChart(one, summary.row.site.id));
    if (!levels.empty())
        blocks.push_back(Heading{SiteReport::tr("Levels awarded")});
    for (size_t i = 0; i < levels.size(); i += 2) {
        ChartBlock pair{{levels[i]}, 150};
        if (i + 1 < levels.size())
            pair.charts.push_back(levels[i + 1]);
        blocks.push_back(std::move(pair));
    }
    if (!summary.heatMaps.empty()) {
        blocks.push_back(Heading{SiteReport::tr("Requirements met by domain")});
        for (const query::HeatMap &map : summary.heatMaps)
            blocks.push_back(ChartBlock{{heatMapChart(map, summary.row.site.id)}, heatMapHeight(map)});
    }
    if (!summary.ratings.empty()) {
        blocks.push_back(Heading{SiteReport::tr("Ratings")});
        for (const query::RatingDistribution &ratings : summary.ratings)
            blocks.push_back(ChartBlock{{ratingsChart(ratings, summary.row.site.id)}, 160});
    }
    blocks.push_back(Heading{SiteReport::tr("Rotations and dispatches")});
    if (!summary.rotations.empty())
        blocks.push_back(ChartBlock{{rotationWeeksChart(summary.rotations, summary.row.site.id)}, 150});
    blocks.push_back(yearsTable(summary));
    blocks.push_back(Heading{SiteReport::tr("Who is placed there now and next")});
    blocks.push_back(placementsTable(summary));
    blocks.push_back(Heading{SiteReport::tr("People of the site")});
    blocks.push_back(peopleTable(input.people));
    blocks.push_back(Heading{SiteReport::tr("What the figures mean")});
    blocks.push_back(definitions());
    return document;
}

QString siteReportName(const SiteReportInput &input)
{
    return fileName({SiteReport::tr("Site report"), input.summary.row.site.name});
}

} // namespace kz::report

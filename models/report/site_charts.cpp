#include "models/report/site_charts.h"

#include "models/base/dates.h"
#include "models/report/report_words.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace kz::report {

namespace {

/// Every text here is translated in one context.
struct SiteCharts {
    Q_DECLARE_TR_FUNCTIONS(SiteCharts)
};

QString inWords(const query::Title &title)
{
    return words::pick(title.ja, title.en);
}

QString siteLink(Key site)
{
    return QStringLiteral("site/") + keyToText(site);
}

/// The people who belong to a site; narrowed to a programme or to the level they hold.
QString peopleLink(Key site, Key version = 0, Key level = 0)
{
    QString link = QStringLiteral("people?");
    if (level != 0)
        link += QStringLiteral("level=%1&").arg(keyToText(level));
    link += QStringLiteral("site=") + keyToText(site);
    if (version != 0)
        link += QStringLiteral("&version=") + keyToText(version);
    return link;
}

/// The placements at a site that touch a fiscal year.
QString placementsLink(Key site, int fiscalYear)
{
    return QStringLiteral("rotations?from=%1&site=%2&tab=placements&to=%3")
        .arg(dayToText(fiscalYearStart(fiscalYear)), keyToText(site), dayToText(fiscalYearEnd(fiscalYear)));
}

double notANumber()
{
    return std::numeric_limits<double>::quiet_NaN();
}

void addCell(ChartSpec::Series &row, const query::HeatCell &cell)
{
    row.values.push_back(cell.asked > 0 ? cell.share() : notANumber());
    row.n.push_back(cell.people);
    row.notes << SiteCharts::tr("%1 of %2 requirements, n = %3").arg(cell.met).arg(cell.asked).arg(cell.people);
}

/// How many of the newest fiscal years a chart shows.
constexpr size_t yearsShown = 5;

} // namespace

QString peopleText(int people)
{
    return SiteCharts::tr("%n people", nullptr, people);
}

QString weeksText(double weeks)
{
    return SiteCharts::tr("%1 weeks").arg(words::numberText(weeks));
}

QString personDaysText(double days)
{
    return SiteCharts::tr("%1 person-days").arg(words::numberText(days));
}

ChartSpec siteComparisonChart(const std::vector<query::SiteStanding> &sites)
{
    struct Part {
        query::PaceState state;
        ChartSpec::Role role;
    };
    // Good news is quiet, what needs somebody stands out; the legend has the words.
    static constexpr std::array parts = {
        Part{query::PaceState::Completed, ChartSpec::Role::Series3},
        Part{query::PaceState::OnPace, ChartSpec::Role::Series1},
        Part{query::PaceState::Behind, ChartSpec::Role::Warning},
        Part{query::PaceState::NotEnrolled, ChartSpec::Role::Muted},
    };
    std::vector<query::SiteStanding> shown = sites;
    std::ranges::stable_partition(shown, [](const query::SiteStanding &site) {
        return site.states.n() + site.states.unknown > site.states.of(query::PaceState::NotEnrolled);
    });

    ChartSpec spec;
    spec.kind = ChartSpec::Kind::StackedBars;
    spec.title = SiteCharts::tr("Progress by site");
    spec.xTitle = SiteCharts::tr("Site");
    spec.yTitle = SiteCharts::tr("People");
    spec.empty = SiteCharts::tr("Nobody belongs to a member site on this day.");
    for (const query::SiteStanding &site : shown) {
        spec.categories << site.name;
        spec.categoryLinks << siteLink(site.site);
    }
    const auto addSeries = [&](const QString &name, ChartSpec::Role role, auto count) {
        if (std::ranges::none_of(shown, [&](const query::SiteStanding &site) { return count(site.states) > 0; }))
            return;
        ChartSpec::Series series;
        series.name = name;
        series.role = role;
        for (const query::SiteStanding &site : shown) {
            const int people = count(site.states);
            series.values.push_back(people);
            series.n.push_back(site.states.n() + site.states.unknown);
            series.notes << SiteCharts::tr("%1 of %2")
                                .arg(words::numberText(people), peopleText(site.states.n() + site.states.unknown));
            series.links << siteLink(site.site);
        }
        spec.series.push_back(std::move(series));
    };
    for (const Part &part : parts)
        addSeries(words::enumText(part.state), part.role,
                  [&part](const query::StateCounts &states) { return states.of(part.state); });
    addSeries(SiteCharts::tr("Being computed"), ChartSpec::Role::Series8,
              [](const query::StateCounts &states) { return states.unknown; });
    return spec;
}

ChartSpec levelChart(const query::LevelDistribution &levels, Key site)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Bars;
    spec.title = SiteCharts::tr("Levels awarded: %1").arg(inWords(levels.title));
    spec.xTitle = SiteCharts::tr("Level awarded (n = %1)").arg(levels.n);
    spec.yTitle = SiteCharts::tr("People");
    spec.empty = SiteCharts::tr("Nobody is enrolled in this ladder.");
    ChartSpec::Series people;
    people.name = SiteCharts::tr("People");
    people.role = ChartSpec::Role::Series1;
    for (const query::LevelDistribution::Bar &bar : levels.bars) {
        spec.categories << (bar.level == 0 ? SiteCharts::tr("None yet") : inWords(bar.label));
        people.values.push_back(bar.people);
        people.n.push_back(levels.n);
        people.notes << SiteCharts::tr("%1 of %2").arg(words::numberText(bar.people), peopleText(levels.n));
        people.links << peopleLink(site, 0, bar.level);
    }
    if (levels.n > 0)
        spec.series.push_back(std::move(people));
    return spec;
}

ChartSpec heatMapChart(const query::HeatMap &map, Key site)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::HeatMap;
    spec.title
        = SiteCharts::tr("Requirements met by domain: %1 (n = %2)").arg(inWords(map.title), QString::number(map.n));
    spec.xTitle = SiteCharts::tr("Asked for by level");
    spec.yTitle = SiteCharts::tr("Requirements met (%)");
    spec.percent = true;
    spec.maximum = 1;
    spec.empty = SiteCharts::tr("Nobody here is enrolled in this programme.");
    for (const Level &level : map.levels)
        spec.categories << (level.id == 0 ? SiteCharts::tr("All levels") : words::pick(level.labelJa, level.labelEn));
    for (const query::HeatRow &domain : map.rows) {
        ChartSpec::Series row;
        row.name = inWords(domain.title);
        for (const query::HeatCell &cell : domain.cells) {
            addCell(row, cell);
            row.notes.back()
                += SiteCharts::tr("; %1 observations here").arg(words::numberText(double(domain.evidence)));
            row.links << peopleLink(site, map.version);
        }
        spec.series.push_back(std::move(row));
    }
    return spec;
}

ChartSpec regionMapChart(const query::RegionMap &map)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::HeatMap;
    spec.title
        = SiteCharts::tr("Requirements met by domain: %1 (n = %2)").arg(inWords(map.title), QString::number(map.n));
    spec.xTitle = SiteCharts::tr("Site (n = people)");
    spec.yTitle = SiteCharts::tr("Requirements met (%)");
    spec.percent = true;
    spec.maximum = 1;
    spec.empty = SiteCharts::tr("Nobody is enrolled in this programme.");
    for (const query::RegionMap::Column &site : map.sites) {
        spec.categories << SiteCharts::tr("%1 (%2)").arg(site.name, QString::number(site.people));
        spec.categoryLinks << siteLink(site.site);
    }
    for (size_t domain = 0; domain < map.domains.size(); ++domain) {
        ChartSpec::Series row;
        row.name = inWords(map.domains[domain]);
        for (const query::RegionMap::Column &site : map.sites) {
            addCell(row, site.cells[domain]);
            row.links << siteLink(site.site);
        }
        spec.series.push_back(std::move(row));
    }
    return spec;
}

QString ratingsTitle(const query::RatingDistribution &ratings)
{
    const QString scale = inWords(ratings.scaleTitle);
    return scale.isEmpty() ? inWords(ratings.title)
                           : SiteCharts::tr("%1, %2", "Programme and scale").arg(inWords(ratings.title), scale);
}

ChartSpec ratingsChart(const query::RatingDistribution &ratings, Key site)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Bars;
    spec.title = SiteCharts::tr("Ratings by step: %1").arg(ratingsTitle(ratings));
    spec.xTitle = SiteCharts::tr("Step");
    spec.yTitle = SiteCharts::tr("Ratings");
    spec.empty = SiteCharts::tr("No ratings yet.");
    ChartSpec::Series others;
    others.name = SiteCharts::tr("By others (n = %1)").arg(words::numberText(double(ratings.n)));
    others.role = ChartSpec::Role::Series1;
    ChartSpec::Series self;
    self.name = SiteCharts::tr("Self (n = %1)").arg(words::numberText(double(ratings.nSelf)));
    self.role = ChartSpec::Role::Series2;
    for (const query::RatingDistribution::Step &step : ratings.steps) {
        spec.categories << SiteCharts::tr("%1 %2").arg(QString::number(step.step), inWords(step.label));
        others.values.push_back(double(step.others));
        others.n.push_back(ratings.n);
        self.values.push_back(double(step.self));
        self.n.push_back(ratings.nSelf);
        others.links << peopleLink(site, ratings.version);
        self.links << peopleLink(site, ratings.version);
    }
    if (ratings.n > 0)
        spec.series.push_back(std::move(others));
    if (ratings.nSelf > 0)
        spec.series.push_back(std::move(self));
    return spec;
}

ChartSpec rotationWeeksChart(const std::vector<query::RotationYear> &years, Key site)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Bars;
    spec.title = SiteCharts::tr("Rotation weeks delivered");
    spec.xTitle = SiteCharts::tr("Fiscal year");
    spec.yTitle = SiteCharts::tr("Weeks");
    spec.empty = SiteCharts::tr("No rotations at this site yet.");
    ChartSpec::Series weeks;
    weeks.name = SiteCharts::tr("Weeks");
    weeks.role = ChartSpec::Role::Series1;
    for (size_t i = std::min(yearsShown, years.size()); i-- > 0;) {
        const query::RotationYear &year = years[i];
        spec.categories << words::fiscalYearText(year.fiscalYear);
        // A tenth of a week is what anybody can check by hand.
        weeks.values.push_back(std::round(year.weeks * 10) / 10);
        weeks.n.push_back(year.people);
        weeks.notes << SiteCharts::tr("%1 (n = %2)").arg(weeksText(year.weeks), QString::number(year.people));
        weeks.links << placementsLink(site, year.fiscalYear);
    }
    if (!years.empty())
        spec.series.push_back(std::move(weeks));
    return spec;
}

ChartSpec dispatchChart(const std::vector<query::DispatchYear> &years, bool sent, Key site)
{
    static constexpr std::array kinds
        = {PlacementKind::Dispatch, PlacementKind::Locum, PlacementKind::Itinerant, PlacementKind::RemoteSupport};
    static constexpr std::array roles
        = {ChartSpec::Role::Series1, ChartSpec::Role::Series2, ChartSpec::Role::Series3, ChartSpec::Role::Series4};
    const auto daysOf = [sent](const query::DispatchYear &year) { return sent ? year.sent : year.received; };
    std::vector<int> shown; // fiscal years with any, the oldest first
    for (const query::DispatchYear &year : years)
        if (daysOf(year) > 0 && std::ranges::find(shown, year.fiscalYear) == shown.end())
            shown.push_back(year.fiscalYear);
    std::ranges::sort(shown);
    if (shown.size() > yearsShown)
        shown.erase(shown.begin(), shown.end() - qsizetype(yearsShown));

    ChartSpec spec;
    spec.kind = ChartSpec::Kind::StackedBars;
    spec.title = sent ? SiteCharts::tr("Doctors sent elsewhere") : SiteCharts::tr("Doctors received");
    spec.xTitle = SiteCharts::tr("Fiscal year");
    spec.yTitle = SiteCharts::tr("Person-days");
    spec.empty = sent ? SiteCharts::tr("Nobody was sent elsewhere.") : SiteCharts::tr("Nobody was received.");
    for (const int year : shown)
        spec.categories << words::fiscalYearText(year);
    for (size_t kind = 0; kind < kinds.size(); ++kind) {
        ChartSpec::Series series;
        series.name = words::enumText(kinds[kind]);
        series.role = roles[kind];
        double sum = 0;
        for (const int year : shown) {
            double days = 0;
            for (const query::DispatchYear &one : years)
                if (one.fiscalYear == year && one.kind == kinds[kind])
                    days += daysOf(one);
            series.values.push_back(days);
            series.notes << personDaysText(days);
            // Who was sent stands among the site's own people: placements are found by where they are.
            series.links << (sent ? peopleLink(site) : placementsLink(site, year));
            sum += days;
        }
        if (sum > 0)
            spec.series.push_back(std::move(series));
    }
    return spec;
}

ChartSpec observationsChart(const std::vector<query::ObservedMonth> &months, const query::AsOf &asOf, Key site)
{
    struct Part {
        const char *name;
        ChartSpec::Role role;
        qint64 query::ObservedMonth::*count;
        bool dashed;
    };
    static constexpr std::array parts = {
        Part{QT_TRANSLATE_NOOP("SiteCharts", "Logged"), ChartSpec::Role::Series1, &query::ObservedMonth::logged, false},
        Part{QT_TRANSLATE_NOOP("SiteCharts", "Rated by others"), ChartSpec::Role::Series2, &query::ObservedMonth::rated,
             false},
        Part{QT_TRANSLATE_NOOP("SiteCharts", "Self-rated"), ChartSpec::Role::Series3, &query::ObservedMonth::self,
             true},
    };
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Line;
    spec.title = SiteCharts::tr("Items observed by month");
    spec.xTitle = SiteCharts::tr("Month");
    spec.yTitle = SiteCharts::tr("Items");
    spec.asOf = asOf;
    spec.empty = SiteCharts::tr("Nothing has been logged or rated in these months.");
    if (months.empty())
        return spec;
    spec.from = months.front().month;
    spec.to = months.back().month.addMonths(1).addDays(-1);
    for (const Part &part : parts) {
        ChartSpec::Series series;
        series.name = SiteCharts::tr(part.name);
        series.role = part.role;
        series.dashed = part.dashed;
        qint64 sum = 0;
        for (const query::ObservedMonth &month : months) {
            series.points.push_back({month.month, double(month.*part.count)});
            // Of the region first to its sites, each with the same months; of a site to its people.
            series.links << (site == 0 ? QStringLiteral("sites") : peopleLink(site));
            sum += month.*part.count;
        }
        if (sum > 0)
            spec.series.push_back(std::move(series));
    }
    return spec;
}

} // namespace kz::report

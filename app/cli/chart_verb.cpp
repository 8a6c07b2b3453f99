#include "app/cli/asked_day.h"
#include "app/cli/at_work.h"
#include "app/cli/new_path.h"
#include "app/cli/verbs.h"

#include "models/query/sites.h"
#include "models/query/standing.h"
#include "models/report/person_charts.h"
#include "models/report/site_charts.h"
#include "models/storage/store.h"
#include "ui/charts/chart_files.h"

#include <QCoreApplication>

#include <span>

namespace kz::cli {

namespace {

/// What NotFound names when there is a person, but nothing to draw of theirs.
constexpr QLatin1String noEnrolment("enrolment");

/// What a chart is made from: the file, what it speaks of and the day.
struct Question {
    storage::Database &database;
    Key key = 0;
    query::AsOf asOf;
};

Result<report::ChartSpec> ofEnrolment(const Question &question,
                                      const std::function<report::ChartSpec(const query::EnrolmentStanding &)> &make)
{
    query::Plans plans;
    const auto standing = query::personStanding(question.database, plans, question.key, question.asOf);
    if (!standing)
        return standing.error();
    if (standing.value().enrolments.empty())
        return makeError(ErrorCode::NotFound, {noEnrolment, standing.value().person.name});
    return make(standing.value().enrolments.front());
}

Result<report::ChartSpec> ofSite(const Question &question,
                                 const std::function<report::ChartSpec(const query::SiteSummary &)> &make)
{
    query::Plans plans;
    const auto summary = query::siteSummary(question.database, plans, question.key, question.asOf);
    if (!summary)
        return summary.error();
    return make(summary.value());
}

Result<report::ChartSpec> radar(const Question &question)
{
    return ofEnrolment(question, report::radarChart);
}

Result<report::ChartSpec> progress(const Question &question)
{
    return ofEnrolment(question, [&](const query::EnrolmentStanding &enrolment) {
        return report::courseChart(enrolment, question.asOf);
    });
}

Result<report::ChartSpec> sites(const Question &question)
{
    query::Plans plans;
    const auto standings = query::compareSites(question.database, plans, question.asOf);
    if (!standings)
        return standings.error();
    return report::siteComparisonChart(standings.value());
}

Result<report::ChartSpec> heatMap(const Question &question)
{
    return ofSite(question, [](const query::SiteSummary &summary) {
        return summary.heatMaps.empty() ? report::ChartSpec{}
                                        : report::heatMapChart(summary.heatMaps.front(), summary.row.site.id);
    });
}

Result<report::ChartSpec> levels(const Question &question)
{
    return ofSite(question, [](const query::SiteSummary &summary) {
        return summary.levels.empty() ? report::ChartSpec{}
                                      : report::levelChart(summary.levels.front(), summary.row.site.id);
    });
}

Result<report::ChartSpec> rotations(const Question &question)
{
    return ofSite(question, [](const query::SiteSummary &summary) {
        return report::rotationWeeksChart(summary.rotations, summary.row.site.id);
    });
}

struct Kind {
    const char *name;
    bool needsKey;
    Result<report::ChartSpec> (*make)(const Question &);
};
constexpr Kind kinds[] = {{"sites", false, sites},    {"radar", true, radar},   {"progress", true, progress},
                          {"heatmap", true, heatMap}, {"levels", true, levels}, {"rotations", true, rotations}};

class ChartVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(ChartVerb)

public:
    QString name() const override { return QStringLiteral("chart"); }
    QString help() const override { return tr("Draws one chart as PNG, SVG or PDF, or writes its figures as CSV."); }
    bool needsDisplay() const override { return true; }
    std::vector<Argument> arguments() const override
    {
        QStringList names;
        for (const Kind &kind : kinds)
            names << QLatin1String(kind.name);
        return {{QStringLiteral("FILE"), tr("The file to read.")},
                {QStringLiteral("KIND"), tr("One of: %1.").arg(names.join(QStringLiteral(", ")))}};
    }
    QList<QCommandLineOption> options() const override
    {
        return {
            {QStringLiteral("id"), tr("The person or site it is about."), QStringLiteral("KEY")},
            {QStringLiteral("as-of"), tr("What had happened by this day counts (today)."), QStringLiteral("DATE")},
            {QStringLiteral("out"), tr("The file to write: .png, .svg, .pdf, .xlsx or .csv."), QStringLiteral("PATH")}};
    }

    int run(const QCommandLineParser &parser, Console &console) override
    {
        const QString name = parser.positionalArguments().value(1);
        const auto *kind
            = std::ranges::find(kinds, name, [](const Kind &each) { return QString::fromLatin1(each.name); });
        if (kind == std::end(kinds))
            return console.fail(makeError(ErrorCode::BadArgument, {QStringLiteral("KIND"), name}));
        if (!parser.isSet(QStringLiteral("out")) || kind->needsKey != parser.isSet(QStringLiteral("id"))) {
            console.err << (kind->needsKey ? tr("This chart needs --id and --out.")
                                           : tr("This chart needs --out and no --id."))
                        << '\n';
            return UsageError;
        }
        const auto key = keyFromText(parser.value(QStringLiteral("id")));
        if (kind->needsKey && !key)
            return console.fail(
                makeError(ErrorCode::BadArgument, {QStringLiteral("--id"), parser.value(QStringLiteral("id"))}));
        const auto day = dayGiven(parser, QStringLiteral("as-of"), console.clock);
        if (!day)
            return console.fail(day.error());
        const QString out = parser.value(QStringLiteral("out"));
        if (auto fine = canBeOutput(out); !fine)
            return console.fail(fine.error());
        auto opened = storage::openForReading(parser.positionalArguments().value(0));
        if (!opened)
            return console.fail(opened.error());
        auto database = std::move(opened).value();
        const auto asOf = askedDay(database, day.value(), {}, console.clock);
        if (!asOf)
            return console.fail(asOf.error());
        const auto spec = atWork<report::ChartSpec>(console, tr("Reading"), &database, [&](WorkState &) {
            return kind->make({database, key.value_or(0), asOf.value()});
        });
        if (!spec && spec.error().arguments.value(0) == noEnrolment) {
            console.err << tr("%1 is not enrolled in any ladder or programme on this day: there is nothing to draw.")
                               .arg(spec.error().arguments.value(1))
                        << '\n';
            return BadInput;
        }
        if (!spec)
            return console.fail(spec.error());
        if (auto done = charts::writeChart(spec.value(), out); !done)
            return console.fail(done.error());
        console.out << out << '\n';
        return Done;
    }
};

} // namespace

std::unique_ptr<Verb> chartVerb()
{
    return std::make_unique<ChartVerb>();
}

} // namespace kz::cli

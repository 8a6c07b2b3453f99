#include "app/cli/asked_day.h"
#include "app/cli/new_path.h"
#include "app/cli/progress_line.h"
#include "app/cli/verbs.h"

#include "models/query/people.h"
#include "models/query/sites.h"
#include "models/report/papers.h"
#include "models/storage/store.h"
#include "ui/charts/qt_chart_painter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace kz::cli {

namespace {

class ReportVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(ReportVerb)

public:
    QString name() const override { return QStringLiteral("report"); }
    QString help() const override { return tr("Writes the report of a person or a site, or of all of them, as PDF."); }
    bool needsDisplay() const override { return true; }
    std::vector<Argument> arguments() const override
    {
        return {{QStringLiteral("FILE"), tr("The file to read.")}, {QStringLiteral("KIND"), tr("person or site.")}};
    }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("id"), tr("Whose report."), QStringLiteral("KEY")},
                {QStringLiteral("all"),
                 tr("Everybody's: one PDF when PATH ends in .pdf; otherwise PATH is a folder, made when "
                    "needed, with a PDF for each.")},
                {QStringLiteral("as-of"), tr("What had happened by this day counts (today)."), QStringLiteral("DATE")},
                {QStringLiteral("out"), tr("The PDF to write, or the folder for many."), QStringLiteral("PATH")}};
    }

    int run(const QCommandLineParser &parser, Console &console) override
    {
        const QString kind = parser.positionalArguments().value(1);
        const bool people = kind == QStringLiteral("person");
        if (!people && kind != QStringLiteral("site"))
            return console.fail(
                makeError(ErrorCode::BadArgument, {QStringLiteral("KIND"), kind + QStringLiteral(" (person | site)")}));
        const QString out = parser.value(QStringLiteral("out"));
        const bool all = parser.isSet(QStringLiteral("all"));
        if (out.isEmpty() || all == parser.isSet(QStringLiteral("id"))) {
            console.err << tr("Say where to with --out, and whose with either --id or --all.") << '\n';
            return UsageError;
        }
        const auto asOf = dayGiven(parser, QStringLiteral("as-of"), console.clock);
        if (!asOf)
            return console.fail(asOf.error());

        const bool oneEach
            = all && (QFileInfo(out).isDir() || !out.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive));
        if (auto fine = oneEach ? canBeFolder(out) : canBeOutput(out); !fine)
            return console.fail(fine.error());

        query::ReadPool reads(parser.positionalArguments().value(0));
        const auto keys = all ? allKeys(reads, people, asOf.value()) : oneKey(parser.value(QStringLiteral("id")));
        if (!keys)
            return console.fail(keys.error());
        if (keys.value().empty()) {
            console.err << (people ? tr("There is nobody in this file on this day, so no report was written.")
                                   : tr("There is no site in this file, so no report was written."))
                        << '\n';
            return BadInput;
        }

        query::Plans plans;
        report::BatchOrder order;
        order.keys = keys.value();
        order.path = out;
        order.onePerKey = oneEach;
        order.meta = {people ? tr("Progress report") : tr("Site report"),
                      QStringLiteral("Kizahashi %1").arg(QCoreApplication::applicationVersion())};
        const auto day = reads.runHere<query::AsOf>([&](storage::Database &database, const query::CancelToken &) {
            return askedDay(database, asOf.value(), {}, console.clock);
        });
        if (!day)
            return console.fail(day.error());
        order.load = report::paperLoader(people ? report::PaperKind::Person : report::PaperKind::Site, plans,
                                         day.value(), console.clock.today());

        charts::QtChartPainter painter;
        const auto files = [&] {
            ProgressLine line(console, tr("Writing"));
            return report::writeReportsNow(reads, painter, order, [&](int done, int count) {
                return line.report(double(done) / std::max(1, count));
            });
        }();
        if (!files && files.error().code == ErrorCode::Cancelled && order.onePerKey) {
            console.err << tr("Stopped. Reports that had been written stay: %1").arg(files.error().arguments.value(0))
                        << '\n';
            return Stopped;
        }
        if (!files)
            return console.fail(files.error());
        for (const QString &file : files.value())
            console.out << QDir::toNativeSeparators(file) << '\n';
        return Done;
    }

private:
    static Result<std::vector<Key>> oneKey(const QString &text)
    {
        const auto key = keyFromText(text);
        if (!key)
            return makeError(ErrorCode::BadArgument, {QStringLiteral("--id"), text});
        return std::vector<Key>{*key};
    }

    static Result<std::vector<Key>> allKeys(query::ReadPool &reads, bool people, QDate day)
    {
        return reads.runHere<std::vector<Key>>(
            [people, day](storage::Database &database, const query::CancelToken &token) -> Result<std::vector<Key>> {
                if (!people)
                    return query::siteKeys(database, {});
                query::Plans plans;
                query::PeopleFilter filter;
                filter.asOf = {.happened = day, .entered = {}, .current = false};
                return query::peopleKeys(database, plans, filter, token);
            });
    }
};

} // namespace

std::unique_ptr<Verb> reportVerb()
{
    return std::make_unique<ReportVerb>();
}

} // namespace kz::cli

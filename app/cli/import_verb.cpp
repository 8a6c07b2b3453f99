#include "app/cli/asked_day.h"
#include "app/cli/choice.h"
#include "app/cli/framework_exchange.h"
#include "app/cli/fresh_standings.h"
#include "app/cli/progress_line.h"
#include "app/cli/sign_in.h"
#include "app/cli/verbs.h"

#include "models/edit/edit_door.h"
#include "models/exchange/cell_format.h"
#include "models/exchange/csv_writer.h"
#include "models/exchange/directory.h"
#include "models/exchange/import.h"
#include "models/exchange/wide_ratings.h"
#include "models/storage/store.h"
#include "models/words/short_text.h"
#include "models/words/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace kz::cli {

namespace {

class ImportVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)

public:
    QString name() const override { return QStringLiteral("import"); }
    QString help() const override
    {
        return tr("Reads people, sites, records or a sheet of ratings from a CSV file or an Excel workbook, or a "
                  "framework from a CASE package, all of it or nothing.");
    }
    std::vector<Argument> arguments() const override
    {
        return {{QStringLiteral("FILE"), tr("The file to import into."), true},
                {QStringLiteral("KIND"),
                 tr("What the rows are: %1; ratings: people by items in one sheet; framework: a ladder or curriculum; "
                    "crosswalk: what its items become in the next version.")
                     .arg(kinds().join(QStringLiteral(", "))),
                 true},
                {QStringLiteral("INPUT"),
                 tr("The CSV file or workbook (.xlsx); of a framework also a CASE package or a pack (.json) or a "
                    "folder of layers; of a crosswalk also a folder; of ratings as many files as there are."),
                 true, true}};
    }
    QList<QCommandLineOption> options() const override
    {
        QList<QCommandLineOption> own{
            {QStringLiteral("encoding"), tr("Of CSV: auto (the default), utf-8 or cp932."), QStringLiteral("ENCODING"),
             QStringLiteral("auto")},
            {QStringLiteral("sheet"), tr("The sheet of a workbook; by default the first with rows."),
             QStringLiteral("NAME")},
            {QStringLiteral("dry-run"), tr("Checks everything and writes nothing.")},
            {QStringLiteral("leave-out-problems"), tr("Imports the good rows and leaves out those with problems.")},
            {QStringLiteral("template"), tr("Writes an empty form of this kind instead."), QStringLiteral("KIND")}};
        return own + ratingOptions() + frameworkImportOptions() + signInOptions();
    }

    int run(const QCommandLineParser &parser, Console &console) override
    {
        if (parser.isSet(QStringLiteral("template")))
            return writeTemplate(parser.value(QStringLiteral("template")), console);
        const QStringList given = parser.positionalArguments();
        const bool ratings = given.value(1) == QStringLiteral("ratings");
        if (given.size() < 3 || (given.size() > 3 && !ratings)) {
            console.err << tr("Name the file, the kind and the file to read.") << '\n';
            return UsageError;
        }
        if (given[1] == QStringLiteral("framework"))
            return importFramework(given[0], given[2], parser, console);
        if (given[1] == QStringLiteral("crosswalk"))
            return importCrosswalk(given[0], given[2], parser, console);
        if (ratings)
            return importRatings(given[0], given.mid(2), parser, console);
        const auto kind = chosen<exchange::ImportKind>(QStringLiteral("KIND"), given[1]);
        if (!kind)
            return console.fail(kind.error());
        const auto encoding
            = chosen<exchange::TextEncoding>(QStringLiteral("--encoding"), parser.value(QStringLiteral("encoding")));
        if (!encoding)
            return console.fail(encoding.error());

        exchange::ImportSource source;
        source.path = given[2];
        source.kind = kind.value();
        source.encoding = encoding.value();
        source.sheet = parser.value(QStringLiteral("sheet"));
        source.leaveOutProblems = parser.isSet(QStringLiteral("leave-out-problems"));
        source.today = console.clock.today();
        const auto staged = stage(given[0], source, console);
        if (!staged)
            return console.fail(staged.error());
        const exchange::ImportSummary &summary = exchange::summaryOf(*staged.value());
        sayProblems(summary, given[2], console);
        QStringList unused = summary.unused;
        std::ranges::transform(unused, unused.begin(), words::shortText);
        if (!unused.isEmpty())
            console.err << tr("Columns not used: %1").arg(words::listText(unused)) << '\n';
        if (parser.isSet(QStringLiteral("dry-run")))
            return sayCounts(summary, console);
        return write(given[0], exchange::importAction(staged.value()), parser, console);
    }

private:
    static QList<QCommandLineOption> ratingOptions()
    {
        return {
            {QStringLiteral("tool"), tr("ratings: the form, by its code or title; by default the only one."),
             QStringLiteral("CODE")},
            {QStringLiteral("programme"), tr("ratings: the ladder or programme of the form."), QStringLiteral("CODE")},
            {QStringLiteral("day"), tr("ratings: the day of the assessment."), QStringLiteral("DAY")},
            {QStringLiteral("assessor-kind"), tr("ratings: who rated; by default first_rater."), QStringLiteral("KIND"),
             QStringLiteral("first_rater")},
            {QStringLiteral("assessor"), tr("ratings: the assessor, by staff number, key or name."),
             QStringLiteral("PERSON")},
            {QStringLiteral("layout"), tr("ratings: people-down or people-across; by default as recognised."),
             QStringLiteral("LAYOUT")}};
    }

    static int sayCounts(const exchange::ImportSummary &summary, Console &console)
    {
        console.out << tr("Nothing was written. Rows: %1, new: %2, changed: %3, unchanged: %4, with problems: %5.")
                           .arg(summary.rows)
                           .arg(summary.created)
                           .arg(summary.updated)
                           .arg(summary.unchanged)
                           .arg(summary.withProblems)
                    << '\n';
        return summary.withProblems > 0 ? BadInput : Done;
    }

    static Result<exchange::WideRatingsAsk> askedFor(storage::Database &database, const QCommandLineParser &parser,
                                                     Console &console)
    {
        exchange::WideRatingsAsk ask;
        const auto tool = exchange::formCalled(database, parser.value(QStringLiteral("tool")),
                                               parser.value(QStringLiteral("programme")));
        if (!tool)
            return tool.error();
        ask.tool = tool.value();
        const auto day = dayGiven(parser, QStringLiteral("day"), console.clock);
        if (!day)
            return day.error();
        ask.day = day.value();
        const auto kind
            = chosen<AssessorKind>(QStringLiteral("--assessor-kind"), parser.value(QStringLiteral("assessor-kind")));
        if (!kind)
            return kind.error();
        ask.kind = kind.value();
        if (const QString assessor = parser.value(QStringLiteral("assessor")); !assessor.isEmpty()) {
            const auto directory = exchange::Directory::load(database);
            if (!directory)
                return directory.error();
            const exchange::Match match = directory.value().colleague(assessor);
            if (!match)
                return makeError(ErrorCode::BadArgument, {QStringLiteral("--assessor"), assessor});
            ask.assessor = match.key;
        }
        if (const QString layout = parser.value(QStringLiteral("layout")); !layout.isEmpty()) {
            if (layout != QStringLiteral("people-down") && layout != QStringLiteral("people-across"))
                return makeError(ErrorCode::BadArgument, {QStringLiteral("--layout"), layout});
            ask.peopleDown = layout == QStringLiteral("people-down");
        }
        return ask;
    }

    /// One after the other, each a step of its own; the first that cannot be taken ends it, what came before stays.
    static int importRatings(const QString &file, const QStringList &inputs, const QCommandLineParser &parser,
                             Console &console)
    {
        edit::ChangeHub hub;
        std::unique_ptr<edit::EditDoor> door; // one sign-in for all of them
        int code = Done;
        for (const QString &input : inputs) {
            if (inputs.size() > 1)
                console.err << tr("From %1").arg(input) << '\n';
            exchange::ImportSource source;
            const auto staged = stageRatings(file, input, parser, source, console);
            if (!staged)
                return console.fail(staged.error());
            const exchange::ImportSummary &summary = staged.value().summary;
            sayProblems(summary, input, console);
            if (parser.isSet(QStringLiteral("dry-run"))) {
                if (const int counted = sayCounts(summary, console); counted != Done)
                    code = counted;
                continue;
            }
            auto action = exchange::takeWideRatings(staged.value(), source);
            if (!action)
                return console.fail(action.error());
            if (!door) {
                auto opened = edit::EditDoor::open(file, console.clock, hub);
                if (!opened)
                    return console.fail(opened.error());
                door = std::move(opened).value();
                if (!signIn(*door, parser, console))
                    return RefusedByStore;
            }
            if (const int written = submit(*door, std::move(action).value(), console); written != Done)
                return written;
        }
        return code;
    }

    static Result<exchange::StagedRatings> stageRatings(const QString &file, const QString &input,
                                                        const QCommandLineParser &parser,
                                                        exchange::ImportSource &source, Console &console)
    {
        source.path = input;
        source.today = console.clock.today();
        source.leaveOutProblems = parser.isSet(QStringLiteral("leave-out-problems"));
        const auto sheet = exchange::openWideSheet(input, parser.value(QStringLiteral("sheet")));
        if (!sheet)
            return sheet.error();
        source.book = sheet.value().book;
        auto opened = storage::openForReading(file);
        if (!opened)
            return opened.error();
        auto database = std::move(opened).value();
        const auto ask = askedFor(database, parser, console);
        if (!ask)
            return ask.error();
        const auto read = exchange::readWideRatings(database, sheet.value().rows, input, ask.value());
        if (!read)
            return read.error();
        console.err << (read.value().peopleDown ? tr("People: %1 down, items: %2 across.")
                                                : tr("People: %1 across, items: %2 down."))
                           .arg(read.value().people.size())
                           .arg(read.value().items.size())
                    << '\n';
        return exchange::stageWideRatings(read.value(), ask.value(), source, database);
    }

    static QStringList kinds()
    {
        QStringList codes;
        for (const auto &entry : EnumTable<exchange::ImportKind>::entries)
            codes << QString::fromLatin1(entry.code);
        return codes;
    }

    static int writeTemplate(const QString &code, Console &console)
    {
        const auto kind = chosen<exchange::ImportKind>(QStringLiteral("--template"), code);
        if (!kind)
            return console.fail(kind.error());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        exchange::CsvWriter writer(buffer, QString());
        for (const QStringList &row : exchange::templateRows(kind.value()))
            writer.row(row);
        if (auto done = writer.finish(); !done)
            return console.fail(done.error());
        console.out << QString::fromUtf8(buffer.data());
        return Done;
    }

    static Result<std::shared_ptr<const exchange::StagedImport>>
    stage(const QString &file, const exchange::ImportSource &source, Console &console)
    {
        auto opened = storage::openForReading(file);
        if (!opened)
            return opened.error();
        auto database = std::move(opened).value();
        ProgressLine line(console, tr("Reading"));
        return exchange::stageImport(source, database, [&](double share) { return line.report(share); });
    }

    static void sayProblems(const exchange::ImportSummary &summary, const QString &input, Console &console)
    {
        for (const exchange::Problem &problem : summary.problems) {
            const int field = exchange::fieldIndex(summary.kind, QLatin1String(problem.field.toLatin1()));
            const auto &fields = exchange::importKindInfo(summary.kind).fields;
            const QString label = field < 0 ? problem.field : exchange::fieldLabel(fields[size_t(field)]);
            const bool book = !summary.sheet.isEmpty();
            //: A sheet of a workbook
            const QString file = book ? tr("%1, sheet %2").arg(input, summary.sheet) : input;
            const QString column = book ? exchange::columnName(problem.column - 1) : QString::number(problem.column);
            const QString place = problem.column > 0
                ? tr("%1, row %2, column %3").arg(file).arg(problem.row).arg(column)
                : tr("%1, row %2").arg(file).arg(problem.row);
            const bool error = problem.issue.severity == Issue::Severity::Error;
            console.err << place << QStringLiteral(": ") << (error ? QString() : tr("warning: "))
                        << words::issueText(problem.issue, label);
            if (!problem.text.isEmpty())
                console.err << QStringLiteral(" [") << words::shortText(problem.text) << QLatin1Char(']');
            console.err << '\n';
        }
    }

    static int write(const QString &file, Result<edit::Action> action, const QCommandLineParser &parser,
                     Console &console)
    {
        if (!action)
            return console.fail(action.error());
        edit::ChangeHub hub;
        auto opened = edit::EditDoor::open(file, console.clock, hub);
        if (!opened)
            return console.fail(opened.error());
        const auto door = std::move(opened).value();
        if (!signIn(*door, parser, console))
            return RefusedByStore;
        return submit(*door, std::move(action).value(), console);
    }

    static int submit(edit::EditDoor &door, edit::Action action, Console &console)
    {
        auto progress = std::make_shared<edit::Progress>();
        auto future = door.submit(std::move(action), progress);
        {
            ProgressLine line(console, tr("Writing"));
            while (!future.isFinished()) {
                progress->cancelled = !line.report(progress->permille / 1000.0);
                QThread::msleep(20);
            }
        }
        const auto done = future.result();
        if (!done)
            return console.fail(done.error());
        if (done.value().inserted + done.value().updated == 0) {
            console.out << tr("Nothing was written: no row says anything new.") << '\n';
            return Done;
        }
        console.out << tr("Imported. Records made: %1, changed: %2. In the window, Ctrl+Z takes all of it back.")
                           .arg(done.value().inserted)
                           .arg(done.value().updated)
                    << '\n';
        freshStandings(door, console);
        return Done;
    }
};

} // namespace

std::unique_ptr<Verb> importVerb()
{
    return std::make_unique<ImportVerb>();
}

} // namespace kz::cli

#include "app/cli/asked_day.h"
#include "app/cli/new_path.h"
#include "app/cli/progress_line.h"
#include "app/cli/verbs.h"

#include "models/exchange/directory.h"
#include "models/exchange/form_filler.h"
#include "models/query/people.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QDir>

namespace kz::cli {

namespace {

class FillVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(FillVerb)

public:
    QString name() const override { return QStringLiteral("fill"); }
    QString help() const override
    {
        return tr(
            "Fills in a form of your own, an Excel workbook with placeholders such as {{name}}, for each person.");
    }
    std::vector<Argument> arguments() const override
    {
        return {{QStringLiteral("FILE"), tr("The file to read."), true},
                {QStringLiteral("FORM"), tr("The workbook (.xlsx) with placeholders."), true}};
    }
    QList<QCommandLineOption> options() const override
    {
        return {
            {QStringLiteral("person"), tr("Whose, by key or staff number; may be given several times."),
             QStringLiteral("PERSON")},
            {QStringLiteral("all"), tr("Everybody's.")},
            {QStringLiteral("as-of"), tr("What had happened by this day counts (today)."), QStringLiteral("DATE")},
            {QStringLiteral("out"), tr("The folder for the filled forms, made when needed."), QStringLiteral("FOLDER")},
            {QStringLiteral("placeholders"), tr("Lists all placeholders instead.")}};
    }

    int run(const QCommandLineParser &parser, Console &console) override
    {
        if (parser.isSet(QStringLiteral("placeholders")))
            return listPlaceholders(console);
        const QStringList given = parser.positionalArguments();
        const QString out = parser.value(QStringLiteral("out"));
        const bool all = parser.isSet(QStringLiteral("all"));
        if (given.size() != 2 || out.isEmpty() || all == parser.isSet(QStringLiteral("person"))) {
            console.err << tr("Name the file and the form, where to with --out, and whose with either --person or "
                              "--all.")
                        << '\n';
            return UsageError;
        }
        const auto day = dayGiven(parser, QStringLiteral("as-of"), console.clock);
        if (!day)
            return console.fail(day.error());
        if (auto fine = canBeFolder(out); !fine)
            return console.fail(fine.error());
        auto opened = storage::openForReading(given[0]);
        if (!opened)
            return console.fail(opened.error());
        auto database = std::move(opened).value();
        const auto asOf = askedDay(database, day.value(), {}, console.clock);
        if (!asOf)
            return console.fail(asOf.error());
        query::Plans plans;
        const auto people
            = all ? everybody(database, plans, asOf.value()) : named(database, parser.values(QStringLiteral("person")));
        if (!people)
            return console.fail(people.error());
        const exchange::FormOrder order{given[1], out, people.value(), asOf.value(), console.clock.today()};
        const auto files = [&] {
            ProgressLine line(console, tr("Writing"));
            return exchange::fillForms(order, database, plans, [&](int done, int count) {
                return line.report(double(done) / std::max(1, count));
            });
        }();
        if (!files && files.error().code == ErrorCode::Cancelled) {
            console.err << tr("Stopped. Forms that had been written stay: %1").arg(files.error().arguments.value(0))
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
    static int listPlaceholders(Console &console)
    {
        const auto line
            = [&](const QString &name, const QString &meaning) { console.out << name << '\t' << meaning << '\n'; };
        for (const exchange::FormName &name : exchange::formNames())
            line(
                QStringLiteral("{{%1}}\t{{%2}}").arg(QString::fromUtf8(name.english), QString::fromUtf8(name.japanese)),
                exchange::meaningOf(name));
        for (const QString &what : exchange::formNamesOfRequirements())
            line(QStringLiteral("{{req:CODE:%1}}\t").arg(what), exchange::meaningOfRequirement(what));
        return Done;
    }

    static Result<std::vector<Key>> everybody(storage::Database &database, query::Plans &plans, const query::AsOf &asOf)
    {
        query::PeopleFilter filter;
        filter.asOf = asOf;
        return query::peopleKeys(database, plans, filter, {});
    }

    static Result<std::vector<Key>> named(storage::Database &database, const QStringList &names)
    {
        const auto directory = exchange::Directory::load(database);
        if (!directory)
            return directory.error();
        std::vector<Key> people;
        for (const QString &name : names) {
            const exchange::PersonRef ref{.key = keyFromText(name) ? name : QString(), .staffNumber = name};
            const auto found = directory.value().person(ref);
            if (!found)
                return makeError(ErrorCode::BadArgument, {QStringLiteral("--person"), name});
            people.push_back(found.key);
        }
        return people;
    }
};

} // namespace

std::unique_ptr<Verb> fillVerb()
{
    return std::make_unique<FillVerb>();
}

} // namespace kz::cli

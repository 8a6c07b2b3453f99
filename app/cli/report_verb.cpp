#include "app/cli/asked_day.h"
#include "app/cli/new_path.h"
#include "app/cli/progress_line.h"
#include "app/cli/sign_in.h"
#include "app/cli/verbs.h"

#include "models/base/dates.h"
#include "models/edit/edit_door.h"
#include "models/edit/permission.h"
#include "models/query/administration.h"
#include "models/query/choices.h"
#include "models/query/event_paper.h"
#include "models/query/people.h"
#include "models/query/sites.h"
#include "models/report/papers.h"
#include "models/storage/store.h"
#include "ui/charts/qt_chart_painter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace kz::cli {

namespace {

class ReportVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(ReportVerb)

public:
    QString name() const override { return QStringLiteral("report"); }
    QString help() const override
    {
        return tr("Writes papers as PDF: about one person, site or ladder, or about all of them.");
    }
    bool needsDisplay() const override { return true; }
    std::vector<Argument> arguments() const override
    {
        QStringList kinds;
        for (const report::PaperKind &kind : report::paperKinds())
            kinds << tr("%1: %2").arg(QLatin1String(kind.code), report::paperTitle(kind));
        return {{QStringLiteral("FILE"), tr("The file to read.")}, {QStringLiteral("KIND"), kinds.join(u'\n')}};
    }
    QList<QCommandLineOption> options() const override
    {
        QList<QCommandLineOption> own{
            {QStringLiteral("id"), tr("Whose report: the key of the person, site, framework version or event."),
             QStringLiteral("KEY")},
            {QStringLiteral("all"),
             tr("Everybody's: one PDF when PATH ends in .pdf; otherwise PATH is a folder, made when "
                "needed, with a PDF for each.")},
            {QStringLiteral("as-of"), tr("What had happened by this day counts (today)."), QStringLiteral("DATE")},
            {QStringLiteral("ward"), tr("handout: of this department or ward alone."), QStringLiteral("KEY")},
            {QStringLiteral("year"),
             tr("rotations, stays, raters, application, certificate: of this fiscal year (that of the day)."),
             QStringLiteral("YEAR")},
            {QStringLiteral("from"), tr("logbook: from this day on."), QStringLiteral("DATE")},
            {QStringLiteral("to"), tr("logbook: until this day."), QStringLiteral("DATE")},
            {QStringLiteral("site"), tr("cohort, raters: those of this site alone."), QStringLiteral("KEY")},
            {QStringLiteral("intake"), tr("cohort: those who came in this fiscal year alone."), QStringLiteral("YEAR")},
            {QStringLiteral("tool"), tr("form: this form (the one usual for the person)."), QStringLiteral("KEY")},
            {QStringLiteral("beside"), tr("difference: from this version (the one before)."), QStringLiteral("KEY")},
            {QStringLiteral("blank"), tr("form: not filled in.")},
            {QStringLiteral("week"), tr("week: of this day (that of the day)."), QStringLiteral("DATE")},
            {QStringLiteral("number"), tr("form, week: with the number under which it is out.")},
            {QStringLiteral("reissue"),
             tr("certificate: marked as issued again. The file does not remember it: only the page Reports "
                "enters that.")},
            {QStringLiteral("landscape"), tr("certificate: across the sheet.")},
            {QStringLiteral("out"), tr("The PDF to write, or the folder for many."), QStringLiteral("PATH")}};
        return own
            + signInOptions(
                   tr("office: who prints it, where people sign in to the file; raters: with the names, for the "
                      "office."));
    }

    int run(const QCommandLineParser &parser, Console &console) override
    {
        const QString code = parser.positionalArguments().value(1);
        const report::PaperKind *kind = report::paperKind(code);
        if (!kind)
            return console.fail(makeError(ErrorCode::BadArgument,
                                          {QStringLiteral("KIND"), QStringLiteral("%1 (%2)").arg(code, codes())}));
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
        Actor reader;
        if (const int refused = askReader(*kind, reads, parser, console, reader); refused != Done)
            return refused;
        const auto keys = all ? allKeys(reads, kind->scope, asOf.value()) : oneKey(parser);
        if (!keys)
            return console.fail(keys.error());
        if (keys.value().empty()) {
            console.err << nothingText(kind->scope) << '\n';
            return BadInput;
        }

        query::Plans plans;
        report::BatchOrder order;
        order.keys = keys.value();
        order.path = out;
        order.onePerKey = oneEach;
        order.meta = {all ? report::papersTitle(*kind) : report::paperTitle(*kind),
                      QStringLiteral("Kizahashi %1").arg(QCoreApplication::applicationVersion())};
        const auto day = reads.runHere<query::AsOf>([&](storage::Database &database, const query::CancelToken &) {
            return askedDay(database, asOf.value(), {}, console.clock);
        });
        if (!day)
            return console.fail(day.error());
        report::PaperTerms terms{.asOf = day.value(), .printedOn = console.clock.today(), .reader = reader};
        if (auto read = readTerms(parser, terms); !read)
            return console.fail(read.error());
        order.load = report::paperLoader(*kind, plans, terms);

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
    /// A paper that is not for everybody: where people sign in, whoever prints it says who they are, as in the window.
    /// Done, or the code of a refusal that has been said.
    static int askReader(const report::PaperKind &kind, query::ReadPool &reads, const QCommandLineParser &parser,
                         Console &console, Actor &reader)
    {
        if (kind.readers == report::PaperReaders::Everybody)
            return Done;
        const auto desk = reads.runHere<query::Desk>(
            [](storage::Database &database, const query::CancelToken &) { return query::desk(database); });
        if (!desk)
            return console.fail(desk.error());
        if (desk.value().signers.empty())
            return Done;
        if (kind.readers == report::PaperReaders::OfficeByName && !parser.isSet(QStringLiteral("as"))) {
            reader = Actor{.name = {}, .role = ActorRole::Trainee}; // it names nobody, and so needs nobody's lock
            return Done;
        }
        edit::ChangeHub hub;
        const auto opened = edit::EditDoor::open(reads.path(), console.clock, hub); // which counts wrong passphrases
        if (!opened)
            return console.fail(opened.error());
        const auto who = signIn(*opened.value(), parser, console);
        if (!who)
            return RefusedByStore;
        if (const auto found = std::ranges::find(desk.value().signers, *who, &Actor::id);
            found != desk.value().signers.end())
            reader = *found;
        else if (*who != 0) // gone since
            return console.fail(makeError(ErrorCode::SignInNeeded));
        if (!report::mayPrint(kind, reader.role))
            return console.fail(edit::forbidden(reader, edit::Grant::Administer));
        return Done;
    }

    static QString nothingText(report::PaperScope scope)
    {
        switch (scope) {
        case report::PaperScope::Person:
            return tr("There is nobody in this file on this day, so no report was written.");
        case report::PaperScope::Site:
            return tr("There is no site in this file, so no report was written.");
        case report::PaperScope::Version:
            return tr("There is no ladder or programme in this file, so no report was written.");
        case report::PaperScope::Event:
            return tr("There is no event in this file, so no report was written.");
        case report::PaperScope::File:
            break; // there is always one
        }
        return {};
    }

    /// person | site | …
    static QString codes()
    {
        QStringList codes;
        for (const report::PaperKind &kind : report::paperKinds())
            codes << QLatin1String(kind.code);
        return codes.join(QStringLiteral(" | "));
    }

    /// 0 where the option is not given.
    static Result<Key> keyOf(const QCommandLineParser &parser, const QString &option)
    {
        const QString text = parser.value(option);
        const auto key = keyFromText(text);
        if (!text.isEmpty() && !key)
            return makeError(ErrorCode::BadArgument, {QStringLiteral("--") + option, text});
        return key.value_or(0);
    }

    static Result<int> yearOf(const QCommandLineParser &parser, const QString &option)
    {
        const QString text = parser.value(option);
        bool isYear = false;
        const int year = text.toInt(&isYear);
        if (!text.isEmpty() && (!isYear || year < 1900 || year > 9999))
            return makeError(ErrorCode::BadArgument, {QStringLiteral("--") + option, text});
        return year;
    }

    static Result<QDate> dayOf(const QCommandLineParser &parser, const QString &option)
    {
        const QString text = parser.value(option);
        const QDate day = dayFromText(text);
        if (!text.isEmpty() && !day.isValid())
            return makeError(ErrorCode::BadArgument, {QStringLiteral("--") + option, text});
        return day;
    }

    static Result<void> readTerms(const QCommandLineParser &parser, report::PaperTerms &terms)
    {
        Result<void> state;
        take(keyOf(parser, QStringLiteral("ward")), terms.department, state);
        take(keyOf(parser, QStringLiteral("site")), terms.site, state);
        take(keyOf(parser, QStringLiteral("tool")), terms.tool, state);
        take(keyOf(parser, QStringLiteral("beside")), terms.beside, state);
        take(yearOf(parser, QStringLiteral("year")), terms.fiscalYear, state);
        take(yearOf(parser, QStringLiteral("intake")), terms.intakeYear, state);
        take(dayOf(parser, QStringLiteral("from")), terms.from, state);
        take(dayOf(parser, QStringLiteral("to")), terms.to, state);
        take(dayOf(parser, QStringLiteral("week")), terms.week, state);
        terms.blank = parser.isSet(QStringLiteral("blank"));
        terms.numbered = parser.isSet(QStringLiteral("number"));
        terms.reissued = parser.isSet(QStringLiteral("reissue"));
        terms.landscape = parser.isSet(QStringLiteral("landscape"));
        return state;
    }

    static Result<std::vector<Key>> oneKey(const QCommandLineParser &parser)
    {
        const auto key = keyOf(parser, QStringLiteral("id"));
        if (!key)
            return key.error();
        return std::vector<Key>{key.value()};
    }

    /// Of every ladder and programme in force or retired.
    static Result<std::vector<Key>> versionKeys(storage::Database &database)
    {
        const auto choices = query::choices(database);
        if (!choices)
            return choices.error();
        std::vector<Key> keys;
        for (const query::Choices::Version &one : choices.value().versions)
            keys.push_back(one.version.id);
        return keys;
    }

    static Result<std::vector<Key>> eventKeys(storage::Database &database)
    {
        const auto choices = query::eventChoices(database);
        if (!choices)
            return choices.error();
        std::vector<Key> keys;
        for (const query::EventChoice &one : choices.value())
            keys.push_back(one.event);
        return keys;
    }

    static Result<std::vector<Key>> allKeys(query::ReadPool &reads, report::PaperScope scope, QDate day)
    {
        return reads.runHere<std::vector<Key>>(
            [scope, day](storage::Database &database, const query::CancelToken &token) -> Result<std::vector<Key>> {
                if (scope == report::PaperScope::Site)
                    return query::siteKeys(database, {});
                if (scope == report::PaperScope::Version)
                    return versionKeys(database);
                if (scope == report::PaperScope::Event)
                    return eventKeys(database);
                if (scope == report::PaperScope::File)
                    return std::vector<Key>{report::wholeFile};
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

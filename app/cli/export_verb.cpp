#include "app/cli/choice.h"
#include "app/cli/framework_exchange.h"
#include "app/cli/new_path.h"
#include "app/cli/progress_line.h"
#include "app/cli/verbs.h"

#include "models/exchange/calendar_export.h"
#include "models/exchange/export.h"
#include "models/storage/store.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace kz::cli {

namespace {

class ExportVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)

public:
    QString name() const override { return QStringLiteral("export"); }
    QString help() const override
    {
        return tr(
            "Writes records to a CSV file or an Excel workbook, as they are now: former employments, affiliations and "
            "numbers of beds are not in it. Another file takes them in the order in which the kinds are listed.");
    }
    std::vector<Argument> arguments() const override
    {
        return {
            {QStringLiteral("FILE"), tr("The file to read.")},
            {QStringLiteral("KIND"),
             tr("municipality, site, department, person or log_entry; calendar: every stay as iCalendar; framework: a "
                "ladder or curriculum as a CASE package.")},
            {QStringLiteral("OUTPUT"),
             tr("The file to write: .csv or .xlsx; .ics for a calendar; .json for a framework."), true}};
    }
    QList<QCommandLineOption> options() const override
    {
        return QList<QCommandLineOption>{
                   {QStringLiteral("encoding"), tr("Of CSV: utf-8 (the default, with byte order mark) or cp932."),
                    QStringLiteral("ENCODING"), QStringLiteral("utf-8")},
                   {QStringLiteral("substitute"), tr("Writes 〓 for characters that cp932 lacks instead of refusing.")},
                   {QStringLiteral("out"), tr("The file to write, instead of OUTPUT."), QStringLiteral("PATH")}}
        + frameworkExportOptions();
    }

    int run(const QCommandLineParser &parser, Console &console) override
    {
        QStringList given = parser.positionalArguments();
        if (parser.isSet(QStringLiteral("out")))
            given << parser.value(QStringLiteral("out"));
        if (given.size() != 3) {
            console.err << tr("Name the file, the kind and the file to write.") << '\n';
            return UsageError;
        }
        if (given[1] == QStringLiteral("framework"))
            return exportFramework(given[0], given[2], parser, console);
        if (given[1] == QStringLiteral("calendar"))
            return writeCalendar(given[0], given[2], console);
        const auto kind = chosen<exchange::ImportKind>(QStringLiteral("KIND"), given[1]);
        if (!kind)
            return console.fail(kind.error());
        const auto encoding
            = chosen<exchange::TextEncoding>(QStringLiteral("--encoding"), parser.value(QStringLiteral("encoding")));
        if (!encoding)
            return console.fail(encoding.error());
        if (auto fine = canBeOutput(given[2]); !fine)
            return console.fail(fine.error());
        auto opened = storage::openForReading(given[0]);
        if (!opened)
            return console.fail(opened.error());
        auto database = std::move(opened).value();

        const exchange::CsvFormat format{encoding.value(),
                                         parser.isSet(QStringLiteral("substitute")) ? exchange::Unmappable::Substitute
                                                                                    : exchange::Unmappable::Refuse};
        const auto done = [&] {
            ProgressLine line(console, tr("Writing"));
            return exchange::exportTable(kind.value(), given[2], format, database,
                                         [&](double share) { return line.report(share); });
        }();
        if (!done)
            return console.fail(done.error());
        for (const exchange::UnmappableCell &cell : done.value().unmappable)
            console.err << tr("%1, row %2 (%3), column %4: %5 cannot be written in this encoding.")
                               .arg(given[2])
                               .arg(cell.row)
                               .arg(cell.about)
                               .arg(cell.column)
                               .arg(cell.characters)
                        << '\n';
        console.out << tr("Rows written: %1").arg(words::numberText(double(done.value().rows))) << '\n';
        return Done;
    }

private:
    static int writeCalendar(const QString &path, const QString &output, Console &console)
    {
        if (auto fine = canBeOutput(output); !fine)
            return console.fail(fine.error());
        auto opened = storage::openForReading(path);
        if (!opened)
            return console.fail(opened.error());
        auto database = std::move(opened).value();
        const auto events = exchange::exportCalendar({}, tr("Rotations"), console.clock.nowMs(), output, database);
        if (!events)
            return console.fail(events.error());
        console.out << tr("Stays written: %1").arg(words::numberText(events.value())) << '\n';
        return Done;
    }
};

} // namespace

std::unique_ptr<Verb> exportVerb()
{
    return std::make_unique<ExportVerb>();
}

} // namespace kz::cli

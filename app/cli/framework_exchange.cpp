#include "app/cli/framework_exchange.h"

#include "app/cli/new_path.h"
#include "app/cli/sign_in.h"

#include "models/base/output_file.h"
#include "models/edit/edit_door.h"
#include "models/exchange/case_reader.h"
#include "models/exchange/case_writer.h"
#include "models/exchange/framework_import.h"
#include "models/exchange/json_bounds.h"
#include "models/query/file_settings.h"
#include "models/storage/store.h"
#include "models/words/finding_text.h"

#include <QCoreApplication>

namespace kz::cli {

namespace {

class FrameworkExchange
{
    Q_DECLARE_TR_FUNCTIONS(FrameworkExchange)

public:
    static QList<QCommandLineOption> importOptions()
    {
        return {{QStringLiteral("strict"), tr("framework: refuses a file in which anything has to be mended.")},
                {QStringLiteral("code"), tr("framework: the code it gets here; by default the one it brings."),
                 QStringLiteral("CODE")}};
    }
    static QList<QCommandLineOption> exportOptions()
    {
        return {{QStringLiteral("id"),
                 tr("framework: the code of a ladder or programme, for its newest version, or the key of a version."),
                 QStringLiteral("CODE")}};
    }

    static int import(const QString &file, const QString &input, const QCommandLineParser &parser, Console &console)
    {
        const auto read = readDraft(input);
        if (!read)
            return console.fail(read.error());
        exchange::FrameworkDraft draft = read.value();
        if (parser.isSet(QStringLiteral("code")))
            draft.pack.framework.code = parser.value(QStringLiteral("code"));
        sayFindings(draft, input, console);
        if (draft.mended > 0 && parser.isSet(QStringLiteral("strict"))) {
            console.err << tr("Nothing was written: read strictly, %n place(s) would have to be mended.", nullptr,
                              int(draft.mended))
                        << '\n';
            return BadInput;
        }
        const QString made = tr("Version %1 of %2: items: %3, levels: %4, scales: %5, links to other items: %6.");
        const exchange::Pack &pack = draft.pack;
        const QString summary = words::filled(
            made,
            {pack.version.label, words::pick(pack.framework.titleJa, pack.framework.titleEn),
             words::numberText(double(pack.items.size())), words::numberText(double(pack.levels.size())),
             words::numberText(double(pack.scales.size())), words::numberText(double(draft.associations.size()))});
        if (parser.isSet(QStringLiteral("dry-run"))) {
            auto opened = storage::openForReading(file);
            if (!opened)
                return console.fail(opened.error());
            auto database = std::move(opened).value();
            if (auto fine = exchange::canBeStored(draft, database); !fine)
                return console.fail(fine.error());
            console.out << tr("Nothing was written.") << ' ' << summary << '\n';
            return Done;
        }
        edit::ChangeHub hub;
        auto opened = edit::EditDoor::open(file, console.clock, hub);
        if (!opened)
            return console.fail(opened.error());
        const auto door = std::move(opened).value();
        if (!signIn(*door, parser, console))
            return RefusedByStore;
        const auto done = door->submitAndWait(exchange::importFramework(std::move(draft)));
        if (!done)
            return console.fail(done.error());
        console.out << summary << '\n'
                    << tr("Imported as a draft, key %1. In the window, Ctrl+Z takes all of it back.")
                           .arg(keyToText(done.value().made))
                    << '\n';
        return Done;
    }

    static int write(const QString &file, const QString &output, const QCommandLineParser &parser, Console &console)
    {
        if (auto fine = canBeOutput(output); !fine)
            return console.fail(fine.error());
        auto opened = storage::openForReading(file);
        if (!opened)
            return console.fail(opened.error());
        auto database = std::move(opened).value();
        const auto version = exchange::versionCalled(database, parser.value(QStringLiteral("id")));
        if (!version)
            return console.fail(version.error());
        const auto draft = exchange::loadDraft(database, version.value());
        if (!draft)
            return console.fail(draft.error());
        const auto settings = query::fileSettings(database);
        if (!settings)
            return console.fail(settings.error());
        const exchange::WrittenCase written
            = exchange::writeCase(draft.value(), {settings.value().institution, console.clock.nowMs()});
        QSaveFile out(output);
        if (auto open = openOutput(out); !open)
            return console.fail(open.error());
        out.write(written.json);
        if (auto done = commitOutput(out); !done)
            return console.fail(done.error());
        console.out << tr("Items written: %1").arg(words::numberText(double(draft.value().pack.items.size()))) << '\n';
        if (written.relationsLeftOut > 0)
            console.err << tr("Left out, for CASE has no words for it: items without a successor: %1")
                               .arg(written.relationsLeftOut)
                        << '\n';
        if (written.toolsLeftOut + written.requirementsLeftOut > 0)
            console.err << tr("Left out, for CASE has no words for it: forms: %1, rules: %2")
                               .arg(written.toolsLeftOut)
                               .arg(written.requirementsLeftOut)
                        << '\n';
        return Done;
    }

private:
    static Result<exchange::FrameworkDraft> readDraft(const QString &input)
    {
        const auto json = exchange::readBounded(input);
        if (!json)
            return json.error();
        return exchange::readCase(json.value(), input);
    }

    static void sayFindings(const exchange::FrameworkDraft &draft, const QString &input, Console &console)
    {
        for (const exchange::DraftFinding &finding : draft.findings)
            console.err << input << QStringLiteral(", ") << finding.place << QStringLiteral(": ")
                        << words::findingText(finding.what, finding.arguments) << '\n';
    }
};

} // namespace

QList<QCommandLineOption> frameworkImportOptions()
{
    return FrameworkExchange::importOptions();
}

QList<QCommandLineOption> frameworkExportOptions()
{
    return FrameworkExchange::exportOptions();
}

int importFramework(const QString &file, const QString &input, const QCommandLineParser &parser, Console &console)
{
    return FrameworkExchange::import(file, input, parser, console);
}

int exportFramework(const QString &file, const QString &output, const QCommandLineParser &parser, Console &console)
{
    return FrameworkExchange::write(file, output, parser, console);
}

} // namespace kz::cli

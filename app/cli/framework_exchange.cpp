#include "app/cli/framework_exchange.h"

#include "app/cli/choice.h"
#include "app/cli/new_path.h"
#include "app/cli/sign_in.h"

#include "models/edit/edit_door.h"
#include "models/exchange/crosswalk_file.h"
#include "models/exchange/framework_choice.h"
#include "models/exchange/framework_file.h"
#include "models/exchange/framework_import.h"
#include "models/exchange/pack_lineage.h"
#include "models/storage/store.h"
#include "models/words/finding_text.h"
#include "models/words/origin_text.h"
#include "models/words/short_text.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QFileInfo>

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
                 QStringLiteral("CODE")},
                {QStringLiteral("label"), tr("framework: the version it becomes; by default the one it brings."),
                 QStringLiteral("LABEL")},
                {QStringLiteral("from"), tr("crosswalk: the older version, by its key or the code of its framework."),
                 QStringLiteral("VERSION")},
                {QStringLiteral("to"), tr("crosswalk: the newer version."), QStringLiteral("VERSION")}};
    }
    static QList<QCommandLineOption> exportOptions()
    {
        QStringList forms;
        for (const auto &entry : EnumTable<exchange::FrameworkForm>::entries)
            forms << QLatin1String(entry.code);
        return {{QStringLiteral("id"),
                 tr("framework: the code of a ladder or programme, for its newest version, or the key of a version."),
                 QStringLiteral("CODE")},
                {QStringLiteral("format"), tr("framework: %1; by default case.").arg(forms.join(QStringLiteral(", "))),
                 QStringLiteral("FORMAT"), QStringLiteral("case")}};
    }

    static int import(const QString &file, const QString &input, const QCommandLineParser &parser, Console &console)
    {
        const auto read = exchange::readFrameworkFile(input);
        if (!read)
            return console.fail(read.error());
        exchange::FrameworkDraft draft = read.value();
        if (parser.isSet(QStringLiteral("code")))
            draft.pack.framework.code = parser.value(QStringLiteral("code"));
        if (parser.isSet(QStringLiteral("label")))
            draft.pack.version.label = parser.value(QStringLiteral("label"));
        sayFindings(draft.findings, input, console);
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
            if (auto said = sayDifferences(draft, database, console); !said)
                return console.fail(said.error());
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
        const auto choice = [&]() -> Result<exchange::FrameworkChoice> {
            auto reading = storage::openForReading(file);
            if (!reading)
                return reading.error();
            auto database = std::move(reading).value();
            return choiceOf(draft, database);
        }();
        if (!choice)
            return console.fail(choice.error());
        const auto done = door->submitAndWait(exchange::importFramework(choice.value().draft(std::move(draft))));
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
        const auto form
            = chosen<exchange::FrameworkForm>(QStringLiteral("--format"), parser.value(QStringLiteral("format")));
        if (!form)
            return console.fail(form.error());
        const auto version
            = exchange::versionCalled(database, parser.value(QStringLiteral("id")), QStringLiteral("--id"));
        if (!version)
            return console.fail(version.error());
        const auto written
            = exchange::exportFramework(database, version.value(), form.value(), output, console.clock.nowMs());
        if (!written)
            return console.fail(written.error());
        console.out << (form.value() == exchange::FrameworkForm::Crosswalk ? tr("Lines written: %1")
                                                                           : tr("Items written: %1"))
                           .arg(words::numberText(written.value().items))
                    << '\n';
        const exchange::WrittenFramework &what = written.value();
        if (what.relationsLeftOut + what.toolsLeftOut + what.requirementsLeftOut > 0)
            console.err << tr("Left out, for this form has no words for it: links: %1, forms: %2, rules: %3")
                               .arg(what.relationsLeftOut)
                               .arg(what.toolsLeftOut)
                               .arg(what.requirementsLeftOut)
                        << '\n';
        if (what.anchorsLeftOut > 0)
            console.err
                << tr("Left out, for this form has no words for it: anchors of steps: %1").arg(what.anchorsLeftOut)
                << '\n';
        if (what.sitesLeftOut > 0)
            console.err << tr("Rules written without the sites they are confined to: %1").arg(what.sitesLeftOut)
                        << '\n';
        for (const auto &[loss, count] : what.lost)
            console.err << tr("Lost in CASE 1.0: %1: %2").arg(words::enumText(loss)).arg(count) << '\n';
        return Done;
    }

    static int importCrosswalk(const QString &file, const QString &input, const QCommandLineParser &parser,
                               Console &console)
    {
        const auto read = readCrosswalk(file, input, parser);
        if (!read)
            return console.fail(read.error());
        const exchange::CrosswalkDraft &draft = read.value();
        sayFindings(draft.findings, input, console);
        console.out << tr("Rows: %1, said twice: %2. Lines: %3; ids that no item of the older version has: %4, of the "
                          "newer one: %5; items without a successor: %6.")
                           .arg(draft.rows)
                           .arg(draft.repeated)
                           .arg(draft.lines.size())
                           .arg(draft.danglingSources)
                           .arg(draft.danglingTargets)
                           .arg(draft.withoutSuccessor)
                    << '\n';
        if (draft.known > 0)
            console.out << tr("Lines that are there already and stay as they were decided: %1.").arg(draft.known)
                        << '\n';
        if (parser.isSet(QStringLiteral("dry-run"))) {
            console.out << tr("Nothing was written.") << '\n';
            return Done;
        }
        edit::ChangeHub hub;
        auto opened = edit::EditDoor::open(file, console.clock, hub);
        if (!opened)
            return console.fail(opened.error());
        const auto door = std::move(opened).value();
        if (!signIn(*door, parser, console))
            return RefusedByStore;
        const auto done = door->submitAndWait(exchange::importCrosswalk(draft, QFileInfo(input).fileName()));
        if (!done)
            return console.fail(done.error());
        console.out << tr("Lines new to the file: %1.").arg(done.value().inserted) << '\n';
        return Done;
    }

private:
    static Result<exchange::CrosswalkDraft> readCrosswalk(const QString &file, const QString &input,
                                                          const QCommandLineParser &parser)
    {
        auto opened = storage::openForReading(file);
        if (!opened)
            return opened.error();
        auto database = std::move(opened).value();
        exchange::CrosswalkEnds ends;
        for (const auto &[option, end] :
             {std::pair(QStringLiteral("from"), &ends.older), std::pair(QStringLiteral("to"), &ends.newer)}) {
            const auto version = exchange::versionCalled(database, parser.value(option), QStringLiteral("--") + option);
            if (!version)
                return version.error();
            *end = version.value();
        }
        if (ends.older == ends.newer) // a version is no successor of itself
            return makeError(ErrorCode::BadArgument, {QStringLiteral("--from"), parser.value(QStringLiteral("from"))});
        return exchange::readCrosswalk(database, input, ends);
    }

    /// Where a pack comes from.
    static void sayOrigin(const Lineage &lineage, Console &console)
    {
        if (lineage.basedOn.id.isEmpty())
            return;
        console.out << words::basedOnText(lineage.basedOn, lineage.madeBy) << '\n';
        for (const ToldImprovement &one : lineage.improvements)
            console.out << tr("Improvement: %1").arg(one.aim.simplified()) << '\n';
    }

    /// Nothing to choose from where the file does not have the framework yet.
    static Result<exchange::FrameworkChoice> choiceOf(const exchange::FrameworkDraft &draft,
                                                      storage::Database &database)
    {
        const auto own = exchange::ownBeside(database, draft);
        if (!own)
            return own.error();
        return own.value() ? exchange::FrameworkChoice(own.value()->version, draft) : exchange::FrameworkChoice();
    }

    /// What the draft would change beside the version it is based on, or else the newest that the file has of it.
    static Result<void> sayDifferences(const exchange::FrameworkDraft &draft, storage::Database &database,
                                       Console &console)
    {
        sayOrigin(draft.pack.lineage, console);
        const auto choice = choiceOf(draft, database);
        if (!choice)
            return choice.error();
        using Kind = exchange::FrameworkDifference::Kind;
        for (const exchange::FrameworkDifference &one : choice.value().differences()) {
            const QString sign = one.kind == Kind::Added ? QStringLiteral("+")
                : one.kind == Kind::Removed              ? QStringLiteral("-")
                                                         : QStringLiteral("~");
            console.out << sign << ' ' << words::recordText(one.table) << ' ' << one.code << '\t'
                        << words::shortText(words::pick(one.titleJa, one.titleEn)) << '\n';
        }
        return {};
    }

    static void sayFindings(const std::vector<exchange::DraftFinding> &findings, const QString &input, Console &console)
    {
        for (const exchange::DraftFinding &finding : findings)
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

int importCrosswalk(const QString &file, const QString &input, const QCommandLineParser &parser, Console &console)
{
    return FrameworkExchange::importCrosswalk(file, input, parser, console);
}

int exportFramework(const QString &file, const QString &output, const QCommandLineParser &parser, Console &console)
{
    return FrameworkExchange::write(file, output, parser, console);
}

} // namespace kz::cli

#include "app/cli/choice.h"
#include "app/cli/framework_exchange.h"
#include "app/cli/fresh_standings.h"
#include "app/cli/output_table.h"
#include "app/cli/sign_in.h"
#include "app/cli/verbs.h"

#include "models/edit/edit_door.h"
#include "models/edit/version_change_actions.h"
#include "models/exchange/framework_import.h"
#include "models/query/version_change.h"
#include "models/storage/store.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kz::cli {

namespace {

using query::PersonChange;

class CrosswalkVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(CrosswalkVerb)

public:
    QString name() const override { return QStringLiteral("crosswalk"); }
    QString help() const override
    {
        return tr("Says what becomes of an older version's items in a newer one, and where people would stand in it; "
                  "decides what carries over, and moves people.");
    }
    std::vector<Argument> arguments() const override
    {
        return {{QStringLiteral("FILE"), tr("The file.")},
                {QStringLiteral("VERSION"),
                 tr("The newer version: its key, or the code of a framework for its newest one.")}};
    }
    QList<QCommandLineOption> options() const override
    {
        QList<QCommandLineOption> own{
            {QStringLiteral("decide"), tr("What lines of a kind carry: carried=all, merged=none, split=undecided …"),
             QStringLiteral("KIND=CARRIES")},
            {QStringLiteral("move"), tr("Moves these people to the newer version: their keys, or all."),
             QStringLiteral("KEYS")},
            {QStringLiteral("format"), tr("table (the default), json or csv."), QStringLiteral("FORMAT"),
             QStringLiteral("table")}};
        return own + signInOptions();
    }

    int run(const QCommandLineParser &parser, Console &console) override
    {
        const auto format = outputFormat(parser.value(QStringLiteral("format")));
        if (!format)
            return console.fail(format.error());
        if (format.value() == OutputFormat::Book)
            return console.fail(
                makeError(ErrorCode::BadArgument, {QStringLiteral("--format"), QStringLiteral("xlsx")}));
        const QString file = parser.positionalArguments().value(0);
        auto crosswalk = read(file, parser.positionalArguments().value(1));
        if (!crosswalk)
            return console.fail(crosswalk.error());
        if (parser.isSet(QStringLiteral("decide")) || parser.isSet(QStringLiteral("move"))) {
            if (const int code = change(file, crosswalk.value(), parser, console); code != Done)
                return code;
            crosswalk = read(file, parser.positionalArguments().value(1));
            if (!crosswalk)
                return console.fail(crosswalk.error());
        }
        return say(file, crosswalk.value(), format.value(), console);
    }

private:
    static Result<query::Crosswalk> read(const QString &file, const QString &version)
    {
        auto opened = storage::openForReading(file);
        if (!opened)
            return opened.error();
        auto database = std::move(opened).value();
        const auto key = exchange::versionCalled(database, version, QStringLiteral("VERSION"));
        if (!key)
            return key.error();
        return query::crosswalk(database, key.value());
    }

    static QString titleOf(const storage::VersionOfFramework &one)
    {
        return tr("%1, %2").arg(words::pick(one.framework.titleJa, one.framework.titleEn),
                                words::versionText(one.version.label));
    }

    static int change(const QString &file, const query::Crosswalk &crosswalk, const QCommandLineParser &parser,
                      Console &console)
    {
        std::vector<edit::Action> actions;
        for (const QString &decision : parser.values(QStringLiteral("decide"))) {
            const auto kind = chosen<progress::LineKind>(QStringLiteral("--decide"), decision.section(u'=', 0, 0));
            if (!kind)
                return console.fail(kind.error());
            const auto carries = enumFromCode<Carries>(decision.section(u'=', 1));
            if (!carries)
                return console.fail(makeError(ErrorCode::BadArgument, {QStringLiteral("--decide"), decision}));
            std::vector<Key> lines;
            for (const query::CrosswalkLine &line : crosswalk.lines)
                if (line.kind == kind.value())
                    lines.push_back(line.line.id);
            actions.push_back(edit::decideCarries(std::move(lines), *carries, titleOf(crosswalk.newer)));
        }
        if (parser.isSet(QStringLiteral("move"))) {
            const auto people = peopleNamed(file, crosswalk, parser.value(QStringLiteral("move")), console);
            if (!people)
                return console.fail(people.error());
            actions.push_back(edit::moveToVersion(
                {crosswalk.older.version.id, crosswalk.newer.version.id, people.value()}, titleOf(crosswalk.newer)));
        }
        edit::ChangeHub hub;
        auto opened = edit::EditDoor::open(file, console.clock, hub);
        if (!opened)
            return console.fail(opened.error());
        const auto door = std::move(opened).value();
        if (!signIn(*door, parser, console))
            return RefusedByStore;
        for (edit::Action &action : actions) {
            const auto done = door->submitAndWait(std::move(action));
            if (!done)
                return console.fail(done.error());
            console.err << tr("Records changed: %1.").arg(done.value().updated) << '\n';
        }
        freshStandings(*door, console);
        return Done;
    }

    static Result<std::vector<Key>> peopleNamed(const QString &file, const query::Crosswalk &crosswalk,
                                                const QString &named, const Console &console)
    {
        std::vector<Key> people;
        if (named == QStringLiteral("all")) {
            const auto changes = changesIn(file, crosswalk, console);
            if (!changes)
                return changes.error();
            for (const PersonChange &change : changes.value())
                people.push_back(change.person.id);
            return people;
        }
        for (const QString &text : named.split(u',', Qt::SkipEmptyParts)) {
            const auto key = keyFromText(text.trimmed());
            if (!key)
                return makeError(ErrorCode::BadArgument, {QStringLiteral("--move"), text});
            people.push_back(*key);
        }
        return people;
    }

    static Result<std::vector<PersonChange>> changesIn(const QString &file, const query::Crosswalk &crosswalk,
                                                       const Console &console)
    {
        auto opened = storage::openForReading(file);
        if (!opened)
            return opened.error();
        auto database = std::move(opened).value();
        query::Plans plans;
        const query::CancelToken token;
        return query::versionChange(database, plans, crosswalk, query::AsOf::today(console.clock), token);
    }

    static int say(const QString &file, const query::Crosswalk &crosswalk, OutputFormat format, Console &console)
    {
        const auto changes = changesIn(file, crosswalk, console);
        if (!changes)
            return console.fail(changes.error());
        if (format == OutputFormat::Table) {
            console.out << titleOf(crosswalk.newer) << '\n';
            for (const auto &entry : EnumTable<progress::LineKind>::entries) {
                int open = 0;
                int carried = 0;
                for (const query::CrosswalkLine &line : crosswalk.lines)
                    if (line.kind == entry.value) {
                        open += line.line.carries == Carries::Undecided ? 1 : 0;
                        carried += line.line.carries == Carries::All ? 1 : 0;
                    }
                console.out << '\t'
                            << tr("%1: %2 (counts: %3, not decided: %4)")
                                   .arg(words::enumText(entry.value))
                                   .arg(crosswalk.counts[size_t(entry.value)])
                                   .arg(carried)
                                   .arg(open)
                            << '\n';
            }
        }
        OutputTable table;
        table.columns = {{"person", QString()},
                         {"name", tr("Name")},
                         {"level_before", tr("Level reached")},
                         {"level_after", tr("Level after")},
                         {"met_before", tr("Rules met"), true},
                         {"met_after", tr("Rules met after"), true},
                         {"state_before", tr("State")},
                         {"state_after", tr("State after")}};
        const auto level = [](const query::Standpoint &point) {
            return textCell(point.achieved ? point.achieved->code : QString());
        };
        for (const PersonChange &change : changes.value())
            table.rows.push_back({textCell(keyToText(change.person.id)), textCell(change.person.name),
                                  level(change.before), level(change.after), countCell(change.before.met),
                                  countCell(change.after.met), textCell(words::enumText(change.before.state)),
                                  textCell(words::enumText(change.after.state))});
        QJsonObject frame{{QStringLiteral("newer"), keyToText(crosswalk.newer.version.id)},
                          {QStringLiteral("older"), keyToText(crosswalk.older.version.id)}};
        for (const auto &entry : EnumTable<progress::LineKind>::entries)
            frame.insert(QLatin1String(entry.code), crosswalk.counts[size_t(entry.value)]);
        write(console.out, table, format, frame, QStringLiteral("people"));
        return Done;
    }
};

} // namespace

std::unique_ptr<Verb> crosswalkVerb()
{
    return std::make_unique<CrosswalkVerb>();
}

} // namespace kz::cli

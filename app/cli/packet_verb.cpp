#include "app/cli/asked_day.h"
#include "app/cli/choice.h"
#include "app/cli/fresh_standings.h"
#include "app/cli/output_table.h"
#include "app/cli/sign_in.h"
#include "app/cli/verbs.h"

#include "models/edit/edit_door.h"
#include "models/exchange/packet_issue.h"
#include "models/exchange/packet_return.h"
#include "models/storage/packet_reads.h"
#include "models/storage/repository.h"
#include "models/storage/store.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace kz::cli {

namespace {

class PacketVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(PacketVerb)

public:
    QString name() const override { return QStringLiteral("packet"); }
    QString help() const override
    {
        return tr("Issues packets to work with away from the file, lists, takes back and revokes them.");
    }
    std::vector<Argument> arguments() const override
    {
        return {{QStringLiteral("FILE"), tr("The file that issues and takes back.")},
                {QStringLiteral("WHAT"), QStringLiteral("issue | list | take | revoke")},
                {QStringLiteral("PACKET"), tr("take: the packet; revoke: its key, as the list says it."), true}};
    }
    QList<QCommandLineOption> options() const override
    {
        const QString key = QStringLiteral("KEY");
        QList<QCommandLineOption> own{
            {QStringLiteral("kind"), tr("issue: logbook, rater or clinic."), QStringLiteral("KIND"),
             QStringLiteral("logbook")},
            {QStringLiteral("holder"),
             tr("issue: who gets it; given several times, each gets one. A passphrase is drawn and printed "
                "for each, unless --passphrase-stdin gives one a line, before that of --as."),
             key},
            {QStringLiteral("site"), tr("issue: the clinic."), key},
            {QStringLiteral("person"), tr("issue: whom it holds besides; without it, whom the holder teaches."), key},
            {QStringLiteral("pin"),
             tr("issue, for a clinic: whoever holds it and does not sign in to the file signs in to the packet with a "
                "PIN, which is drawn and printed.")},
            {QStringLiteral("until"), tr("issue: the last day on which it is taken back."), QStringLiteral("DAY")},
            {QStringLiteral("out"), tr("issue: the folder for the packets."), QStringLiteral("FOLDER"),
             QStringLiteral(".")},
            {QStringLiteral("dry-run"), tr("take: says what would change and changes nothing.")},
            {QStringLiteral("theirs"),
             tr("take: where both were changed, and where something was logged in both, what the packet has is "
                "taken in; without it, what the file has stays.")},
            {QStringLiteral("reason"), tr("revoke: why."), QStringLiteral("TEXT")},
            {QStringLiteral("format"), QStringLiteral("list: table | json | csv"), QStringLiteral("FORMAT"),
             QStringLiteral("table")}};
        return own + signInOptions();
    }

    int run(const QCommandLineParser &parser, Console &console) override
    {
        const QStringList given = parser.positionalArguments();
        const QString what = given[1];
        const bool needsPacket = what == QStringLiteral("take") || what == QStringLiteral("revoke");
        if (needsPacket != (given.size() == 3)) {
            console.err << (needsPacket ? tr("Name the packet.") : tr("There is more than this verb takes.")) << '\n';
            return UsageError;
        }
        if (what == QStringLiteral("list"))
            return list(given[0], parser, console);
        if (what == QStringLiteral("issue"))
            return issue(given[0], parser, console);
        if (what == QStringLiteral("take"))
            return take(given[0], given[2], parser, console);
        if (what == QStringLiteral("revoke"))
            return revoke(given[0], given[2], parser, console);
        return console.fail(
            makeError(ErrorCode::BadArgument,
                      {QStringLiteral("WHAT"), what + QStringLiteral(" (issue | list | take | revoke)")}));
    }

private:
    static Result<std::vector<Key>> keysOf(const QCommandLineParser &parser, const QString &option)
    {
        std::vector<Key> keys;
        for (const QString &text : parser.values(option)) {
            const auto key = keyFromText(text);
            if (!key)
                return makeError(ErrorCode::BadArgument, {QStringLiteral("--") + option, text});
            keys.push_back(*key);
        }
        return keys;
    }

    static int write(const QString &file, edit::Action action, const QCommandLineParser &parser, Console &console,
                     const std::function<void()> &said)
    {
        edit::ChangeHub hub;
        auto opened = edit::EditDoor::open(file, console.clock, hub);
        if (!opened)
            return console.fail(opened.error());
        const auto door = std::move(opened).value();
        if (!signIn(*door, parser, console))
            return RefusedByStore;
        const auto done = door->submitAndWait(std::move(action));
        if (!done)
            return console.fail(done.error());
        said();
        freshStandings(*door, console);
        return Done;
    }

    static int list(const QString &file, const QCommandLineParser &parser, Console &console)
    {
        const auto format = outputFormat(parser.value(QStringLiteral("format")));
        if (!format)
            return console.fail(format.error());
        if (format.value() == OutputFormat::Book)
            return console.fail(makeError(ErrorCode::BadArgument,
                                          {QStringLiteral("--format"), QStringLiteral("xlsx (table | json | csv)")}));
        auto opened = storage::openForReading(file);
        if (!opened)
            return console.fail(opened.error());
        auto database = std::move(opened).value();
        const auto lines = storage::packetLines(database);
        if (!lines)
            return console.fail(lines.error());
        OutputTable table;
        table.columns = {{"packet", tr("Packet")},          {"kind", tr("Kind")},
                         {"holder", tr("Holder")},          {"site", tr("Site")},
                         {"issued_on", tr("Issued on")},    {"people", tr("People"), true},
                         {"entries", tr("Entries"), true},  {"forms", tr("Forms"), true},
                         {"expires_on", tr("Valid until")}, {"taken_on", tr("Last taken back")},
                         {"revoked_on", tr("Revoked on")},  {"reason", tr("Reason")}};
        for (const storage::PacketLine &line : lines.value()) {
            const Packet &packet = line.packet;
            table.rows.push_back({textCell(keyToText(packet.id)),
                                  {words::enumText(packet.kind), enumCode(packet.kind)},
                                  textCell(line.holder),
                                  textCell(line.site),
                                  dayCell(packet.issued),
                                  countCell(packet.people),
                                  countCell(packet.entries),
                                  countCell(packet.forms),
                                  dayCell(packet.expires),
                                  dayCell(line.takenOn),
                                  dayCell(packet.revoked),
                                  textCell(packet.reason)});
        }
        cli::write(console.out, table, format.value(), {}, QStringLiteral("packets"));
        return Done;
    }

    static int issue(const QString &file, const QCommandLineParser &parser, Console &console)
    {
        PacketKind kind = PacketKind::Logbook;
        std::vector<Key> holders;
        std::vector<Key> sites;
        std::vector<Key> people;
        Result<void> given;
        kz::take(chosen<PacketKind>(QStringLiteral("--kind"), parser.value(QStringLiteral("kind"))), kind, given);
        kz::take(keysOf(parser, QStringLiteral("holder")), holders, given);
        kz::take(keysOf(parser, QStringLiteral("site")), sites, given);
        kz::take(keysOf(parser, QStringLiteral("person")), people, given);
        if (!given)
            return console.fail(given.error());
        if (holders.empty()) {
            console.err << tr("Say with --holder who gets the packet.") << '\n';
            return UsageError;
        }
        QDate until;
        if (parser.isSet(QStringLiteral("until"))) {
            const auto day = dayGiven(parser, QStringLiteral("until"), console.clock);
            if (!day)
                return console.fail(day.error());
            until = day.value();
        }
        auto opened = storage::openForReading(file);
        if (!opened)
            return console.fail(opened.error());
        auto database = std::move(opened).value();
        const bool fromInput = parser.isSet(QStringLiteral("passphrase-stdin"));
        std::vector<exchange::PacketOrder> orders;
        QStringList names;
        QStringList drawn;
        QStringList paths;
        for (const Key holder : holders) {
            const auto person = storage::Repository<Person>(database).find(holder);
            if (!person || !person.value())
                return console.fail(person
                                        ? makeError(ErrorCode::NotFound, {QStringLiteral("person"), keyToText(holder)})
                                        : person.error());
            exchange::PacketOrder order{.kind = kind, .holder = holder, .people = people, .expires = until};
            if (!sites.empty())
                order.site = sites.front();
            if (order.people.empty()) {
                const auto proposed
                    = storage::packetPeople(database, order.kind, holder, order.site, console.clock.today());
                if (!proposed)
                    return console.fail(proposed.error());
                order.people = proposed.value();
            }
            names.append(person.value()->name);
            paths.append(order.path = exchange::packetPath(parser.value(QStringLiteral("out")), names.last(),
                                                           console.clock.today(), paths));
            if (fromInput)
                order.passphrase = console.secret(true, {}).value_or(QString()).trimmed();
            if (order.passphrase.isEmpty())
                order.passphrase = storage::newPassphrase();
            drawn.append(order.passphrase);
            if (kind == PacketKind::Clinic && parser.isSet(QStringLiteral("pin"))) {
                const auto known = storage::signsIn(database, holder);
                if (!known)
                    return console.fail(known.error());
                if (!known.value())
                    drawn.last() += u'\t' + (order.pin = storage::newPin());
            }
            orders.push_back(std::move(order));
        }
        return write(file, exchange::issuePackets(std::move(orders), names), parser, console, [&] {
            for (qsizetype i = 0; i < names.size(); ++i)
                console.out << paths[i] << '\t' << drawn[i] << '\n';
        });
    }

    static int take(const QString &file, const QString &packet, const QCommandLineParser &parser, Console &console)
    {
        auto opened = storage::openForReading(file);
        if (!opened)
            return console.fail(opened.error());
        auto database = std::move(opened).value();
        const auto passphrase = askSecret(parser, console, tr("Passphrase of the packet: "));
        if (!passphrase)
            return UsageError;
        const auto looked = exchange::stagePacket(packet, *passphrase, database, console.clock.today());
        if (!looked)
            return console.fail(looked.error());
        const auto staged = looked.value();
        for (const exchange::ReturnedRecord &record : staged->records)
            if (record.hasProblem() || record.isAsked())
                console.err << sentence(*staged, record) << '\n';
        const auto figure = [](qsizetype count) { return words::numberText(double(count)); };
        console.out
            << tr("From the packet of %1: new %2, changed %3, taken away %4, here already %5, to be decided %6, "
                  "with problems %7.")
                   .arg(staged->holder, figure(staged->count(exchange::Verdict::New)),
                        figure(staged->count(exchange::Verdict::Changed)),
                        figure(staged->count(exchange::Verdict::Removed)),
                        figure(staged->count(exchange::Verdict::Same)),
                        figure(staged->count(&exchange::ReturnedRecord::isAsked)),
                        figure(staged->count(&exchange::ReturnedRecord::hasProblem)))
            << '\n';
        if (parser.isSet(QStringLiteral("dry-run")))
            return Done;
        std::set<Key> brought;
        if (parser.isSet(QStringLiteral("theirs")))
            for (const exchange::ReturnedRecord &record : staged->records)
                if (record.isAsked())
                    brought.insert(record.key);
        return write(file, exchange::takePacketBack(staged, std::move(brought)), parser, console,
                     [&] { console.out << tr("Taken back. In the window, Ctrl+Z takes all of it back.") << '\n'; });
    }

    static QString sentence(const exchange::StagedPacket &staged, const exchange::ReturnedRecord &record)
    {
        const QString what = tr("%1 %2 of %3, %4")
                                 .arg(words::recordText(record.table), keyToText(record.key),
                                      staged.names.value(record.person).first, words::dayText(record.day));
        if (record.hasProblem())
            return what + QStringLiteral(": ") + words::errorText(record.problem);
        return record.twin
            ? tr("%1: the same was entered in the file meanwhile (%2).").arg(what, keyToText(record.twin))
            : tr("%1: it was changed in the file and in the packet.").arg(what);
    }

    static int revoke(const QString &file, const QString &packet, const QCommandLineParser &parser, Console &console)
    {
        const auto key = keyFromText(packet);
        if (!key)
            return console.fail(makeError(ErrorCode::BadArgument, {QStringLiteral("PACKET"), packet}));
        return write(file, exchange::revokePacket(*key, parser.value(QStringLiteral("reason")), {}), parser, console,
                     [&] { console.out << tr("Revoked: nothing is taken back from it any more.") << '\n'; });
    }
};

} // namespace

std::unique_ptr<Verb> packetVerb()
{
    return std::make_unique<PacketVerb>();
}

} // namespace kz::cli

#include "app/cli/sign_in.h"

#include "models/edit/edit_door.h"
#include "models/query/administration.h"
#include "models/storage/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace kz::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<Key> actorNamed(const QString &path, const QString &name)
{
    auto opened = storage::openForReading(path);
    if (!opened)
        return opened.error();
    auto database = std::move(opened).value();
    const auto desk = query::desk(database);
    if (!desk)
        return desk.error();
    const auto &signers = desk.value().signers;
    const auto found = std::ranges::find(signers, name, &Actor::name);
    return found == signers.end() ? Key(0) : found->id;
}

} // namespace

QList<QCommandLineOption> signInOptions(const QString &asHelp)
{
    return {{QStringLiteral("as"),
             asHelp.isEmpty() ? Words::tr("Who writes, where people sign in to the file.") : asHelp,
             QStringLiteral("NAME")},
            {QStringLiteral("passphrase-stdin"),
             Words::tr("Reads the passphrase from the input instead of the terminal.")}};
}

std::optional<QString> askSecret(const QCommandLineParser &parser, Console &console, const QString &words)
{
    auto secret = console.secret(parser.isSet(QStringLiteral("passphrase-stdin")), words);
    if (!secret)
        console.err << Words::tr("There is no terminal to ask for the passphrase: use --passphrase-stdin.") << '\n';
    return secret;
}

std::optional<Key> signIn(edit::EditDoor &door, const QCommandLineParser &parser, Console &console)
{
    if (!door.isLocked())
        return Key(0);
    const QString name = parser.value(QStringLiteral("as"));
    if (name.isEmpty()) {
        console.fail(makeError(ErrorCode::SignInNeeded));
        console.err << Words::tr("Say who you are with --as NAME. The passphrase is asked for on the terminal, or read "
                                 "from the input with --passphrase-stdin.")
                    << '\n';
        return std::nullopt;
    }
    const auto actor = actorNamed(door.path(), name);
    if (!actor) {
        console.fail(actor.error());
        return std::nullopt;
    }
    if (actor.value() == 0) {
        console.err << Words::tr("Nobody called “%1” signs in to this file.").arg(name) << '\n';
        return std::nullopt;
    }
    const auto secret = askSecret(parser, console, Words::tr("Passphrase: "));
    if (!secret)
        return std::nullopt;
    auto signedIn = door.signIn(actor.value(), *secret);
    signedIn.waitForFinished();
    if (const auto done = signedIn.result(); !done) {
        console.fail(done.error());
        return std::nullopt;
    }
    return actor.value();
}

} // namespace kz::cli

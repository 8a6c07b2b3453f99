#include "app/cli/at_work.h"
#include "app/cli/new_path.h"
#include "app/cli/verbs.h"

#include "models/base/output_file.h"
#include "models/storage/backup_note.h"
#include "models/storage/store.h"

#include <QCoreApplication>

namespace kz::cli {

namespace {

bool tell(WorkState &state, int copied, int all)
{
    return state.tell(all > 0 ? double(copied) / all : 0);
}

class BackupVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(BackupVerb)

public:
    QString name() const override { return QStringLiteral("backup"); }
    QString help() const override { return tr("Copies a file, in use or not, and checks the copy."); }
    std::vector<Argument> arguments() const override
    {
        return {{QStringLiteral("FILE"), tr("The file to copy.")}, {QStringLiteral("OUT"), tr("Where the copy goes.")}};
    }

    QList<QCommandLineOption> options() const override
    {
        return {{replace,
                 tr("Replaces OUT where it is an older backup or another Kizahashi file. Anything else that is "
                    "there is never replaced.")}};
    }

    int run(const QCommandLineParser &parser, Console &console) override
    {
        const QStringList paths = parser.positionalArguments();
        if (auto fine = canBeMade(paths[1]); !fine)
            return console.fail(fine.error());
        if (isStoreFile(paths[1]) && !parser.isSet(replace)) {
            console.err << tr("%1 is a Kizahashi file already, so nothing was written. Choose another name, or give "
                              "--replace if its records may go.")
                               .arg(paths[1])
                        << '\n';
            return RefusedByStore;
        }
        const auto done = atWork<void>(console, tr("Backing up"), nullptr, [&](WorkState &state) {
            return storage::backup(paths[0], paths[1], [&](int copied, int all) { return tell(state, copied, all); });
        });
        if (!done)
            return console.fail(done.error());
        console.out << tr("The backup is in %1 and has been checked.").arg(paths[1]) << '\n';
        if (!storage::noteBackup(paths[0], paths[1], console.clock))
            console.err
                << tr("Nothing can be written beside %1, so the window will not know of this backup.").arg(paths[0])
                << '\n';
        return Done;
    }

private:
    const QString replace = QStringLiteral("replace");
};

class RestoreVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(RestoreVerb)

public:
    QString name() const override { return QStringLiteral("restore"); }
    QString help() const override
    {
        return tr(
            "Puts a backup in a file's place, after checking it; the file stays beside it as FILE.before-restore.");
    }
    std::vector<Argument> arguments() const override
    {
        return {{QStringLiteral("BACKUP"), tr("The backup.")}, {QStringLiteral("FILE"), tr("The file it becomes.")}};
    }

    int run(const QCommandLineParser &parser, Console &console) override
    {
        const QStringList paths = parser.positionalArguments();
        if (auto fine = canBeMade(paths[1]); !fine)
            return console.fail(fine.error());
        const auto done = atWork<QString>(console, tr("Restoring"), nullptr, [&](WorkState &state) {
            return storage::restore(paths[0], paths[1], console.clock,
                                    [&](int copied, int all) { return tell(state, copied, all); });
        });
        if (!done)
            return console.fail(done.error());
        if (!done.value().isEmpty())
            console.err << tr("The file that was there is kept as %1.").arg(done.value()) << '\n';
        console.out << tr("Restored %1 from %2.").arg(paths[1], paths[0]) << '\n';
        return Done;
    }
};

} // namespace

std::unique_ptr<Verb> backupVerb()
{
    return std::make_unique<BackupVerb>();
}

std::unique_ptr<Verb> restoreVerb()
{
    return std::make_unique<RestoreVerb>();
}

} // namespace kz::cli

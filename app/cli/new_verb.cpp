#include "app/cli/new_path.h"
#include "app/cli/verbs.h"

#include "models/edit/edit_door.h"
#include "models/edit/new_file.h"
#include "models/exchange/adopt_pack.h"

#include <QCoreApplication>
#include <QFile>

namespace kz::cli {

namespace {

class NewVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(NewVerb)

public:
    QString name() const override { return QStringLiteral("new"); }
    QString help() const override { return tr("Makes a new file, with the packs named in force from today."); }
    std::vector<Argument> arguments() const override { return {{QStringLiteral("FILE"), tr("The file to make.")}}; }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("pack"), tr("A pack to start from: its id, or a file. May be given more than once."),
                 QStringLiteral("ID")}};
    }

    int run(const QCommandLineParser &parser, Console &console) override
    {
        const QString path = parser.positionalArguments().value(0);
        // Packs are read before the file is made: a misspelt one leaves nothing behind.
        std::vector<exchange::Pack> packs;
        for (const QString &id : parser.values(QStringLiteral("pack"))) {
            const auto text = exchange::packText(id);
            if (!text)
                return console.fail(text.error());
            auto pack = exchange::readPack(text.value(), id);
            if (!pack)
                return console.fail(pack.error());
            packs.push_back(std::move(pack).value());
        }
        if (auto fine = canBeMade(path); !fine)
            return console.fail(fine.error());
        if (auto made = edit::makeFile(path, tr("Coordinator"), console.clock); !made)
            return console.fail(made.error());
        if (auto adopted = adopt(path, std::move(packs), console.clock); !adopted) {
            QFile::remove(path);
            return console.fail(adopted.error());
        }
        console.out << tr("Made %1.").arg(path) << '\n';
        return Done;
    }

private:
    static Result<void> adopt(const QString &path, std::vector<exchange::Pack> packs, const Clock &clock)
    {
        edit::ChangeHub hub;
        auto opened = edit::EditDoor::open(path, clock, hub);
        if (!opened)
            return opened.error();
        const auto door = std::move(opened).value();
        for (exchange::Pack &pack : packs)
            if (auto done = door->submitAndWait(exchange::adoptPack(std::move(pack), clock.today())); !done)
                return done.error();
        return {};
    }
};

} // namespace

std::unique_ptr<Verb> newVerb()
{
    return std::make_unique<NewVerb>();
}

} // namespace kz::cli

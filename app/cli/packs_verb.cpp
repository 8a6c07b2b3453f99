#include "app/cli/verbs.h"

#include "models/exchange/pack.h"
#include "models/query/choices.h"
#include "models/storage/store.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace kz::cli {

namespace {

class PacksVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(PacksVerb)

public:
    QString name() const override { return QStringLiteral("packs"); }
    QString help() const override
    {
        return tr("Lists the ladders, curricula and programmes to start from, or those of a file with their keys.");
    }
    std::vector<Argument> arguments() const override
    {
        return {{QStringLiteral("FILE"), tr("The file whose ladders and programmes are listed."), true}};
    }

    int run(const QCommandLineParser &parser, Console &console) override
    {
        const QString path = parser.positionalArguments().value(0);
        if (!path.isEmpty())
            return listFile(path, console);
        for (const exchange::PackInfo &pack : exchange::builtInPacks()) {
            say(pack.id, words::pick(pack.titleJa, pack.titleEn), pack.kind, pack.version, console);
            console.out << '\t' << tr("Source: %1").arg(words::sourceText(pack.source)) << '\n';
        }
        return Done;
    }

private:
    static int listFile(const QString &path, Console &console)
    {
        auto opened = storage::openForReading(path);
        if (!opened)
            return console.fail(opened.error());
        auto database = std::move(opened).value();
        const auto choices = query::choices(database);
        if (!choices)
            return console.fail(choices.error());
        for (const auto &[framework, version, levels] : choices.value().versions)
            say(keyToText(version.id) + QLatin1Char('\t') + framework.code,
                words::pick(framework.titleJa, framework.titleEn), framework.kind, version.label, console);
        return Done;
    }

    static void say(const QString &id, const QString &title, FrameworkKind kind, const QString &version,
                    Console &console)
    {
        //: A ladder or programme: its title, kind and version
        const QString text = tr("%1 (%2, %3)");
        console.out << id << '\t' << words::filled(text, {title, words::enumText(kind), words::versionText(version)})
                    << '\n';
    }
};

} // namespace

std::unique_ptr<Verb> packsVerb()
{
    return std::make_unique<PacksVerb>();
}

} // namespace kz::cli

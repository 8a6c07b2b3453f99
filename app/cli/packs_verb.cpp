#include "app/cli/verbs.h"

#include "models/exchange/pack.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace kz::cli {

namespace {

class PacksVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(PacksVerb)

public:
    QString name() const override { return QStringLiteral("packs"); }
    QString help() const override { return tr("Lists the ladders, curricula and programmes to start from."); }
    std::vector<Argument> arguments() const override { return {}; }

    int run(const QCommandLineParser &, Console &console) override
    {
        for (const exchange::PackInfo &pack : exchange::builtInPacks()) {
            console.out << pack.id << '\t' << words::pick(pack.titleJa, pack.titleEn) << QStringLiteral(" (")
                        << words::enumText(pack.kind) << QStringLiteral(", ") << pack.version << QStringLiteral(")\n");
            console.out << '\t' << tr("Source: %1").arg(pack.source) << '\n';
        }
        return Done;
    }
};

} // namespace

std::unique_ptr<Verb> packsVerb()
{
    return std::make_unique<PacksVerb>();
}

} // namespace kz::cli

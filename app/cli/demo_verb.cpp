#include "app/cli/new_path.h"
#include "app/cli/progress_line.h"
#include "app/cli/verbs.h"

#include "models/demo/demo.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <limits>

namespace kz::cli {

namespace {

class DemoVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(DemoVerb)

public:
    QString name() const override { return QStringLiteral("demo"); }
    QString help() const override { return tr("Makes a file of an invented region to try things with."); }
    std::vector<Argument> arguments() const override { return {{QStringLiteral("FILE"), tr("The file to make.")}}; }
    QList<QCommandLineOption> options() const override
    {
        const QString count = QStringLiteral("N");
        return {{QStringLiteral("people"), tr("How many people (60)."), count, QStringLiteral("60")},
                {QStringLiteral("sites"), tr("How many sites (8)."), count, QStringLiteral("8")},
                {QStringLiteral("years"), tr("How many fiscal years of records (2)."), count, QStringLiteral("2")},
                {QStringLiteral("records"), tr("At least so many pieces of evidence (what comes naturally)."), count,
                 QStringLiteral("0")},
                {QStringLiteral("seed"), tr("Another seed, another region (1)."), count, QStringLiteral("1")},
                {QStringLiteral("packet"),
                 tr("Where to put a trainee's packet as it comes back from the island, with one conflict."),
                 QStringLiteral("FILE")}};
    }

    int run(const QCommandLineParser &parser, Console &console) override
    {
        qint64 numbers[5] = {};
        const char *const names[5] = {"people", "sites", "years", "records", "seed"};
        for (int i = 0; i < 5; ++i) {
            const QString text = parser.value(QLatin1String(names[i]));
            bool fine = false;
            numbers[i] = text.toLongLong(&fine);
            if (!fine || numbers[i] < 0 || (i != 3 && numbers[i] > std::numeric_limits<int>::max()))
                return console.fail(
                    makeError(ErrorCode::BadArgument, {QStringLiteral("--") + QLatin1String(names[i]), text}));
        }
        demo::Options options;
        options.people = int(numbers[0]);
        options.sites = int(numbers[1]);
        options.years = int(numbers[2]);
        options.records = numbers[3];
        options.seed = quint32(numbers[4]);

        options.packet = parser.value(QStringLiteral("packet"));

        const QString path = parser.positionalArguments().value(0);
        if (auto fine = canBeMade(path); !fine)
            return console.fail(fine.error());
        const auto made = [&] {
            ProgressLine line(console, tr("Inventing"));
            return demo::makeDemo(path, options, console.clock, [&](double share) { return line.report(share); });
        }();
        if (!made)
            return console.fail(made.error());
        console.out << tr("Made %1: %2 people, %3 sites, %4 pieces of evidence, all invented.")
                           .arg(path, words::numberText(double(made.value().people)),
                                words::numberText(double(made.value().sites)),
                                words::numberText(double(made.value().logEntries + made.value().assessments)))
                    << '\n';
        if (!options.packet.isEmpty())
            console.out << tr("Packet %1, passphrase %2").arg(options.packet, made.value().passphrase) << '\n';
        return Done;
    }
};

} // namespace

std::unique_ptr<Verb> demoVerb()
{
    return std::make_unique<DemoVerb>();
}

} // namespace kz::cli

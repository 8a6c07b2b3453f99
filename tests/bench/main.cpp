// kz_bench FOLDER ROWS [NAME]: measures on files with so many records, made in the folder; ends with the number missed.

#include "tests/bench/bench.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/samples.h"

#include <QApplication>

#include <cstdio>

using namespace kz::bench;

namespace {

/// The offscreen platform says of every window what it cannot do; anything else is worth reading.
void tell(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (!text.startsWith(QLatin1String("This plugin does not support")))
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(tell);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 rows = arguments.value(2).toLongLong();
    if (rows < 1000) {
        std::fprintf(stderr,
                     "usage: kz_bench FOLDER ROWS [edit|import|framework|standing|lists|site|report|window|turns]\n");
        return 2;
    }
    constexpr std::pair<const char *, void (*)(Bench &, Samples &)> benchmarks[] = {
        {"edit", benchEdit},         {"import", benchImport}, {"framework", benchFramework},
        {"standing", benchStanding}, {"lists", benchLists},   {"site", benchSite},
        {"report", benchReport},     {"window", benchWindow}, {"turns", benchTurns},
    };
    Bench bench(rows);
    Samples samples(arguments.value(1));
    bench.begin();
    for (const auto &[name, measure] : benchmarks)
        if (arguments.size() < 4 || arguments.at(3) == QLatin1String(name))
            measure(bench, samples);
    std::printf("%d missed\n", bench.missed());
    return 0;
}

#include "app/cli/verb.h"

#include "models/storage/platform.h"
#include "translations/language.h"

#include <QApplication>

#include <atomic>
#include <csignal>
#include <cstdio>

namespace {

std::atomic<bool> interrupted = false;

void onInterrupt(int)
{
    // The second time the person means it.
    if (interrupted.exchange(true))
        std::_Exit(130);
}

/// The language stands before the verb, so that help and errors speak it too.
QString languageOf(const QStringList &arguments)
{
    if (arguments.value(0) == QStringLiteral("--lang"))
        return arguments.value(1);
    if (arguments.value(0).startsWith(QStringLiteral("--lang=")))
        return arguments.value(0).section(QLatin1Char('='), 1);
    return kz::systemLanguage();
}

int run(QCoreApplication &application, const QStringList &arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QString language = languageOf(arguments);
    if (!kz::setLanguage(application, language)) {
        err << QStringLiteral("--lang %1: ja | en\n").arg(language);
        return kz::cli::UsageError;
    }
    const kz::SystemClock clock;
    QTextStream in(stdin);
    kz::cli::Console console{out, err, clock, [] { return interrupted.load(); },
                             [&in](bool fromInput, const QString &words) -> std::optional<QString> {
                                 return fromInput ? in.readLine() : kz::storage::typedUnseen(words);
                             }};
    return kz::cli::runCommandLine(arguments, console);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("kizahashi-cli"));
    QCoreApplication::setOrganizationName(QStringLiteral("Kizahashi"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KZ_VERSION));
    std::signal(SIGINT, onInterrupt);

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto verb = kz::cli::verbOf(arguments);
    if (verb && verb->needsDisplay()) {
        // QtCharts draws with Qt Widgets; nothing is ever shown.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication application(argc, argv);
        return run(application, arguments);
    }
    QCoreApplication application(argc, argv);
    return run(application, arguments);
}

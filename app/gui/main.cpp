#include "app/gui/program.h"

#include "translations/language.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Kizahashi"));
    QApplication::setOrganizationName(QStringLiteral("Kizahashi"));
    QApplication::setApplicationVersion(QStringLiteral(KZ_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.kizahashi.Kizahashi"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));

    kz::Settings settings;
    const QString language = settings.value(kz::Setting::Language).toString();
    kz::setLanguage(application, language.isEmpty() ? kz::systemLanguage() : language);
    kz::applyTheme(application, kz::themeModeFromText(settings.value(kz::Setting::Theme).toString()));

    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("FILE"), QCoreApplication::translate("main", "The file to open."),
                                 QStringLiteral("[FILE]"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QCoreApplication::translate("main", "Opens the demo region."));
    parser.addOption(demo);
    // Qt's own options are not all translated.
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QCoreApplication::translate("main", "Shows this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     QCoreApplication::translate("main", "Shows the version."));
    parser.addOptions({help, version});
    parser.process(application);
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();

    const kz::SystemClock clock;
    kz::DialogFileChooser files;
    kz::Program program(clock, settings, files);
    program.window().offerTour();
    program.window().show();
    if (parser.isSet(demo))
        program.host().openDemo();
    else if (const QString path = parser.positionalArguments().value(0); !path.isEmpty())
        program.host().openFile(path);
    return QApplication::exec();
}

// Writes every page of the program as it looks at 1366 × 768 (or as asked), in both languages and themes:
// kz_screens OUTDIR [WIDTHxHEIGHT] [LINK…].
// What is drawn is the real window on a fresh demo region; a day that stands still keeps pictures comparable.

#include "app/gui/program.h"
#include "tests/app/gui/walk_support.h"
#include "translations/language.h"
#include "ui/shell/help_window.h"
#include "ui/widgets/link.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextStream>

using namespace kz;
using namespace kz::test;

namespace {

void settle(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    // Outside exec() nobody else does: grid lines of a chart that has gone would stay in the picture.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

bool waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < 60000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return condition();
}

/// Where it is a new record, once more after Save was pressed: what is said about the fields is seen as well.
void grabDialog(MainWindow &window, FileOfDialog &files, const ShownDialog &shown, const QString &file)
{
    files.path = shown.file;
    window.go(shown.link);
    settle(500);
    if (shown.make) {
        if (QDialog *made = shown.make(&window))
            made->open();
    } else if (QObject *opener = openerOf(*window.currentPage(), shown); opener && isEnabled(opener)) {
        press(opener);
    }
    settle(shown.file.isEmpty() ? 500 : 1500);
    QWidget *dialog = QApplication::activeModalWidget();
    if (!dialog)
        return;
    dialog->grab().save(file.arg(shown.name));
    if (shown.isNew) {
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        settle(100);
        dialog->grab().save(file.arg(shown.name + QStringLiteral("-told")));
    }
    dialog->close();
    settle(50);
}

/// The shared computer of a ward: who is there is asked, and a trainee has a home and a record of their own.
void grabDesk(Program &program, const FixedClock &clock, const QString &path, const QString &file)
{
    FileHost &host = program.host();
    MainWindow &window = program.window();
    host.backUp(path);
    waitFor([&] { return QFile::exists(path) && host.tasks().rowCount() == 0; });
    const auto desk = shareDesk(path, clock);
    if (!desk)
        return;
    host.openFile(path);
    waitFor([&] { return host.asksWhoIsThere() && host.isLocked() && host.tasks().rowCount() == 0; });
    settle(500);
    window.grab().save(file.arg(QStringLiteral("sign-in")));
    const auto grabAs = [&](Key actor, const QString &link, const char *name) {
        host.lock();
        host.signIn(keyToText(actor), SharedDesk::secret());
        waitFor([&] { return !host.isLocked(); });
        window.go(link);
        settle(1000);
        window.grab().save(file.arg(QLatin1String(name)));
    };
    const QString record = QStringLiteral("person/") + desk.value().trainees;
    grabAs(desk.value().trainee, QStringLiteral("home"), "trainee-home");
    grabAs(desk.value().trainee, record, "trainee-record");
    grabAs(desk.value().educator, QStringLiteral("assessments"), "educator-assessments");
    grabAs(desk.value().educator, record, "educator-record");
}

/// The help beside the window, at the chapter of the page in view.
void grabHelp(MainWindow &window, const QString &file)
{
    window.go(QStringLiteral("do/help"));
    settle(300);
    auto *help = window.findChild<HelpWindow *>();
    help->grab().save(file.arg(QStringLiteral("help-") + help->chapter()));
    help->close();
}

/// "person-progress", "site", "home": the place and the tab, without keys.
QString fileName(const QString &text)
{
    const Link link = Link::parse(text);
    if (link.id == QStringLiteral("new"))
        return link.place + QStringLiteral("-new");
    const QString tab = link.query.value(QStringLiteral("tab"), link.query.value(QStringLiteral("kind")));
    return tab.isEmpty() ? link.place + (link.query.isEmpty() ? QString() : QStringLiteral("-") + link.query.firstKey())
                         : link.place + QLatin1Char('-') + tab;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStringList given = QCoreApplication::arguments().mid(1);
    QTextStream err(stderr);
    if (given.isEmpty()) {
        err << "kz_screens OUTDIR [WIDTHxHEIGHT] [LINK…]\n";
        return 2;
    }
    QDir().mkpath(given[0]);
    QSize size(1366, 768);
    static const QRegularExpression asked(QStringLiteral("^(\\d+)x(\\d+)$"));
    if (const auto match = asked.match(given.value(1)); match.hasMatch()) {
        size = {match.captured(1).toInt(), match.captured(2).toInt()};
        given.removeAt(1);
    }
    const FixedClock clock(QDate(2026, 11, 22));
    QTemporaryDir folder;
    FileOfDialog files;
    for (const QString &language : languages()) {
        for (const ThemeMode theme : {ThemeMode::Light, ThemeMode::Dark}) {
            setLanguage(application, language);
            applyTheme(application, theme);
            const QString look = language + QLatin1Char('-') + themeModeToText(theme);
            Settings settings(folder.filePath(look));
            settings.setValue(Setting::Language, language);
            settings.setValue(Setting::Theme, themeModeToText(theme));
            Program program(clock, settings, files, folder.filePath(QStringLiteral("demo")));
            MainWindow &window = program.window();
            window.resize(size);
            window.show();
            settle(100);
            window.grab().save(QStringLiteral("%1/first-%2.png").arg(given[0], look));
            program.host().openDemo();
            if (!waitFor([&] { return program.host().workspace() && program.host().tasks().rowCount() == 0; })) {
                err << "the demo region could not be opened\n";
                return 1;
            }
            waitFor([&] { return !program.host().workspace()->standings()->isBusy(); });
            const QString shownFolder = folder.filePath(QStringLiteral("shown"));
            QDir().mkpath(shownFolder);
            const Walk walk(*program.host().workspace(), shownFolder);
            const QStringList links = given.size() > 1 ? given.mid(1) : walk.pages();
            for (const QString &link : links) {
                window.go(link);
                settle(700);
                window.grab().save(QStringLiteral("%1/%2-%3.png").arg(given[0], fileName(link), look));
            }
            if (given.size() > 1)
                continue;
            const QString into = QStringLiteral("%1/%2-%3.png").arg(given[0], QStringLiteral("%1"), look);
            for (const ShownDialog &shown : walk.dialogs())
                grabDialog(window, files, shown, into.arg(QStringLiteral("dialog-%1")));
            for (const char *link : {"home", "log"}) {
                window.go(QLatin1String(link));
                grabHelp(window, into);
            }
            window.setAsOf(QDate(2026, 3, 31));
            window.go(QStringLiteral("home"));
            waitFor([&] { return !window.currentPage()->isBusy(); });
            settle(300);
            window.grab().save(QStringLiteral("%1/home-past-%2.png").arg(given[0], look));
            grabDesk(program, clock, folder.filePath(look + QStringLiteral("-desk.kizahashi")), into);
            program.host().createFile(folder.filePath(look + QStringLiteral(".kizahashi")));
            waitFor([&] { return program.host().tasks().rowCount() == 0; });
            settle(500);
            window.grab().save(QStringLiteral("%1/administration-new-%2.png").arg(given[0], look));
        }
    }
    return 0;
}

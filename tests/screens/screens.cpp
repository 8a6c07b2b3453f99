// Writes every page of the program as it looks at 1366 × 768 (or as asked), in both languages and themes:
// kz_screens OUTDIR [WIDTHxHEIGHT] [LINK…].
// What is drawn is the real window on a fresh demo region; a day that stands still keeps pictures comparable.

#include "app/gui/program.h"
#include "models/exchange/wide_ratings.h"
#include "models/query/framework_sheet.h"
#include "models/query/sites.h"
#include "models/storage/framework_reads.h"
#include "translations/language.h"
#include "ui/shell/help_window.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/link.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>

using namespace kz;

namespace {

/// Answers with the file a dialog is shown for, and otherwise thinks better of it.
class FileOfDialog final : public FileChooser
{
public:
    void choose(QWidget *, const FileRequest &, std::function<void(const QString &)> chosen) override
    {
        if (!path.isEmpty())
            chosen(path);
    }
    QString path;
};

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

/// The links to show: those given, or one of each place, the first person and the first site.
QStringList linksOf(FileHost &host)
{
    QStringList links;
    for (const char *link : {"home",
                             "people",
                             "sites",
                             "rotations",
                             "assessments",
                             "reports",
                             "administration",
                             "log",
                             "journal",
                             "ladders",
                             "curricula",
                             "applications",
                             "events",
                             "ladders?tab=rules",
                             "ladders?tab=outcomes",
                             "sites/new",
                             "packets",
                             "rotations?tab=placements",
                             "rotations?tab=absences",
                             "rotations?tab=forecast",
                             "reports?kind=handout",
                             "reports?kind=handover",
                             "reports?kind=rotations",
                             "reports?kind=stays",
                             "reports?kind=cohort",
                             "reports?kind=logbook",
                             "reports?kind=form",
                             "reports?kind=record"})
        links << QLatin1String(link);
    const auto person = host.workspace()->reads().runHere<std::vector<storage::Found>>(
        [](storage::Database &database, const query::CancelToken &) {
            return query::findPeople(database, QStringLiteral("例田"), 1);
        });
    if (person && !person.value().empty()) {
        const QString key = keyToText(person.value().front().key);
        for (const char *tab :
             {"progress", "timeline", "logbook", "assessments", "interviews", "certificates", "modules", "history"})
            links << QStringLiteral("person/%1?tab=%2").arg(key, QLatin1String(tab));
        links << QStringLiteral("log?person=%1").arg(key) << QStringLiteral("week?person=%1").arg(key)
              << QStringLiteral("rate?person=%1").arg(key) << QStringLiteral("reports?person=%1").arg(key);
    }
    const auto planned = host.workspace()->reads().runHere<std::vector<storage::Found>>(
        [](storage::Database &database, const query::CancelToken &) {
            return query::findPeople(database, QStringLiteral("雛形 まもる"), 1);
        });
    if (planned && !planned.value().empty())
        for (const char *page : {"person/%1?tab=plan", "reports?kind=plan&person=%1"})
            links << QString::fromLatin1(page).arg(keyToText(planned.value().front().key));
    const auto site = host.workspace()->reads().runHere<std::vector<storage::Found>>(
        [](storage::Database &database, const query::CancelToken &) {
            return query::findSites(database, QStringLiteral("階中央"), 1);
        });
    if (site && !site.value().empty())
        for (const char *page : {"site/%1", "site/%1?edit=1"})
            links << QString::fromLatin1(page).arg(keyToText(site.value().front().key));
    const auto all = host.workspace()->reads().runHere<std::vector<Key>>(
        [](storage::Database &database, const query::CancelToken &) { return query::siteKeys(database, {}); });
    if (all && all.value().size() > 2) {
        QStringList beside;
        for (size_t i = 0; i < 3; ++i)
            beside << keyToText(all.value()[i]);
        links << Link{QStringLiteral("sites"),
                      {},
                      {{QStringLiteral("compare"), QStringLiteral("1")}, {QStringLiteral("of"), beside.join(u',')}}}
                     .text();
    }
    const auto programmes = host.workspace()->reads().runHere<std::vector<query::FrameworkLine>>(
        [&](storage::Database &database, const query::CancelToken &) {
            return query::frameworkLines(database, false, host.workspace()->asOf().happened);
        });
    if (programmes && programmes.value().size() > 1)
        links << QStringLiteral("curricula?version=%1").arg(keyToText(programmes.value()[1].version.id));
    if (programmes)
        for (const query::FrameworkLine &line : programmes.value())
            if (line.framework.code == QStringLiteral("cardio-onco-common"))
                links << QStringLiteral("curricula?version=%1&tab=coverage").arg(keyToText(line.version.id));
    const auto ladders = host.workspace()->reads().runHere<std::vector<query::FrameworkLine>>(
        [&](storage::Database &database, const query::CancelToken &) {
            return query::frameworkLines(database, true, host.workspace()->asOf().happened);
        });
    if (ladders)
        for (const query::FrameworkLine &line : ladders.value())
            if (line.version.status == VersionStatus::Draft)
                for (const char *page : {"draft/%1", "draft/%1?tab=rules", "crosswalk/%1"})
                    links << QString::fromLatin1(page).arg(keyToText(line.version.id));
    return links;
}

/// A dialog: the page it opens over, and the action that opens it (its name, or its place in the header).
struct DialogShown {
    const char *name;
    QString link;
    int headerAction = -1;
    bool ofTwo = false; ///< it is about the first two rows of the page's list
    QString file;       ///< which it is about, where the action asks for one
};

/// A ward's sheet of ratings, with a cell, a person and an item that cannot be taken.
QString ratingSheet(FileHost &host, const QString &folder)
{
    const auto rows = host.workspace()->reads().runHere<QStringList>(
        [](storage::Database &database, const query::CancelToken &) -> Result<QStringList> {
            const auto forms = exchange::formsInForce(database);
            if (!forms)
                return forms.error();
            const auto people = query::findPeople(database, QStringLiteral("例田"), 8);
            if (!people)
                return people.error();
            QStringList head{QStringLiteral("職員番号"), QStringLiteral("氏名")};
            const exchange::FormInForce &form = forms.value().front();
            const auto items = storage::FrameworkReads(database).items(form.version.id);
            const auto listed = storage::FrameworkReads(database).toolItems(form.version.id);
            if (!items || !listed)
                return items ? listed.error() : items.error();
            for (const Item &item : items.value())
                for (const ToolItem &rated : listed.value())
                    if (rated.tool == form.tool.id && rated.item == item.id)
                        head << item.code;
            QStringList lines{head.join(u',') + QStringLiteral(",X9")};
            for (const storage::Found &person : people.value())
                lines << person.detail + u',' + person.name + QStringLiteral(",3,2,-,9,1,2,2");
            lines << QStringLiteral(",誰か 居ない,2,2,2");
            return lines;
        });
    const QString path = folder + QStringLiteral("/ratings.csv");
    QFile file(path);
    if (rows && file.open(QIODevice::WriteOnly))
        file.write(rows.value().join(u'\n').toUtf8());
    return path;
}

std::vector<DialogShown> dialogsOf(const QStringList &links, const QString &ratings)
{
    std::vector<DialogShown> dialogs{{"placement", QStringLiteral("rotations"), 0},
                                     {"absence", QStringLiteral("rotations"), 1},
                                     {"change", QStringLiteral("administration")},
                                     {"own-form", QStringLiteral("reports")},
                                     {"letterhead", QStringLiteral("reports")},
                                     {"assign", QStringLiteral("people"), -1, true},
                                     {"merge", QStringLiteral("people"), -1, true},
                                     {"from-file", QStringLiteral("ladders"), -1, false,
                                      QStringLiteral(KZ_SOURCE_DIR "/tests/models/exchange/case_packages/broken.json")},
                                     {"ratings-from-sheet", QStringLiteral("assessments"), -1, false, ratings},
                                     {"new-cycle", QStringLiteral("ladders?tab=outcomes")}};
    for (const QString &link : links)
        if (link.startsWith(QStringLiteral("crosswalk/")))
            dialogs.push_back({"take-in", link, -1, false, ratings});
    for (const QString &link : links)
        if (link.endsWith(QStringLiteral("tab=plan")))
            for (const char *name : {"new-plan", "change-plan", "plan-placement", "plan-follow-up", "close-plan"})
                dialogs.push_back({name, link});
    for (const QString &link : links)
        if (link.startsWith(QStringLiteral("draft/")) && !link.contains(u'?'))
            for (const char *name : {"levels", "scales", "forms"})
                dialogs.push_back({name, link});
    for (const QString &link : links)
        if (link.startsWith(QStringLiteral("person/")) && link.endsWith(QStringLiteral("tab=progress")))
            for (const char *name : {"enrol", "end-enrolment", "award", "move", "duty", "leave"})
                dialogs.push_back({name, link});
    return dialogs;
}

/// Where it is a new record, once more after Save was pressed: what is said about the fields is seen as well.
void grabDialog(MainWindow &window, FileOfDialog &files, const DialogShown &shown, const QString &file)
{
    files.path = shown.file;
    window.go(shown.link);
    settle(500);
    if (shown.ofTwo) {
        const auto *table = window.currentPage()->findChild<QTableView *>();
        table->selectionModel()->select({table->model()->index(0, 0), table->model()->index(1, 0)},
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QAction *action = shown.headerAction >= 0 ? window.currentPage()->headerActions().value(shown.headerAction)
                                              : window.currentPage()->findChild<QAction *>(QLatin1String(shown.name));
    if (!action)
        return;
    action->trigger();
    settle(shown.file.isEmpty() ? 500 : 1500);
    QWidget *dialog = QApplication::activeModalWidget();
    if (!dialog)
        return;
    dialog->grab().save(file.arg(QLatin1String(shown.name)));
    if (shown.headerAction >= 0) {
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        settle(100);
        dialog->grab().save(file.arg(QLatin1String(shown.name) + QStringLiteral("-told")));
    }
    dialog->close();
    settle(50);
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
            const QStringList links = given.size() > 1 ? given.mid(1) : linksOf(program.host());
            for (const QString &link : links) {
                window.go(link);
                settle(700);
                window.grab().save(QStringLiteral("%1/%2-%3.png").arg(given[0], fileName(link), look));
            }
            const QString ratings = ratingSheet(program.host(), folder.path());
            for (const DialogShown &shown : given.size() > 1 ? std::vector<DialogShown>() : dialogsOf(links, ratings))
                grabDialog(window, files, shown,
                           QStringLiteral("%1/dialog-%2-%3.png").arg(given[0], QStringLiteral("%1"), look));
            if (given.size() > 1)
                continue;
            for (const char *link : {"home", "log"}) {
                window.go(QLatin1String(link));
                grabHelp(window, QStringLiteral("%1/%2-%3.png").arg(given[0], QStringLiteral("%1"), look));
            }
            window.setAsOf(QDate(2026, 3, 31));
            window.go(QStringLiteral("home"));
            waitFor([&] { return !window.currentPage()->isBusy(); });
            settle(300);
            window.grab().save(QStringLiteral("%1/home-past-%2.png").arg(given[0], look));
            program.host().createFile(folder.filePath(look + QStringLiteral(".kizahashi")));
            waitFor([&] { return program.host().tasks().rowCount() == 0; });
            settle(500);
            window.grab().save(QStringLiteral("%1/administration-new-%2.png").arg(given[0], look));
        }
    }
    return 0;
}

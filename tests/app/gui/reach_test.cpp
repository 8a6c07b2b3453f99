#include "app/gui/program.h"
#include "models/domain/application.h"
#include "models/query/framework_sheet.h"
#include "models/storage/repository.h"
#include "tests/support/file_choosers.h"
#include "tests/support/gui_checks.h"
#include "tests/support/test_support.h"
#include "translations/language.h"
#include "ui/ladders/framework_import_dialog.h"
#include "ui/shell/help_window.h"
#include "ui/widgets/link.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::test;

namespace {

struct Look {
    const char *language;
    ThemeMode theme;
};

void PrintTo(const Look &look, std::ostream *out)
{
    *out << look.language << ' ' << themeModeToText(look.theme).toStdString();
}

/// The real window on the demo region at 1366 × 768, in one language and theme. The region is made once.
class Pages : public testing::TestWithParam<Look>
{
protected:
    static void SetUpTestSuite() { folder = new QTemporaryDir; }
    static void TearDownTestSuite() { delete std::exchange(folder, nullptr); }

    void SetUp() override
    {
        before = QApplication::palette();
        setLanguage(*qApp, QLatin1String(GetParam().language));
        applyTheme(*qApp, GetParam().theme);
        settings.emplace(settingsFolder.path());
        program.emplace(clock, *settings, files, folder->filePath(QStringLiteral("demo")));
        window().resize(1366, 768);
        window().show();
    }
    void TearDown() override
    {
        program.reset();
        QApplication::setPalette(before);
        setLanguage(*qApp, QStringLiteral("en"));
    }
    MainWindow &window() { return program->window(); }
    FileHost &host() { return program->host(); }

    void openDemo()
    {
        host().openDemo();
        ASSERT_TRUE(waitLong([this] { return host().workspace() && host().tasks().rowCount() == 0; }));
        ASSERT_TRUE(waitLong([this] { return !host().workspace()->standings()->isBusy(); }));
    }
    bool waitLong(const std::function<bool()> &condition)
    {
        for (int i = 0; i < 8; ++i)
            if (waitFor(condition))
                return true;
        return false;
    }

    /// Everything that must hold of whatever is in view; `top` is the window or a dialog.
    void check(QWidget &top, const QString &name)
    {
        const auto nothing = [&](const char *what, auto find) {
            (void)QTest::qWaitFor([&] { return find(&top).isEmpty(); }, 2000); // wrapped words find their height
            EXPECT_EQ(find(&top).join(u'\n').toStdString(), "") << what << " in " << name.toStdString();
        };
        nothing("one key, two meanings", [](QWidget *in) { return clashingKeys(in); });
        nothing("clipped", [](QWidget *in) { return clippedTexts(in); });
        nothing("over each other", [](QWidget *in) { return overlappingTexts(in); });
        nothing("not announced", [](QWidget *in) { return unspokenControls(in); });
        EXPECT_EQ(unreachedControls(&top).join(u'\n').toStdString(), "")
            << "not reached by Tab in " << name.toStdString();
    }
    void checkPage(const QString &link)
    {
        window().go(link);
        ASSERT_TRUE(waitFor([this] { return window().currentPage() && !window().currentPage()->isBusy(); }))
            << link.toStdString();
        check(window(), link);
    }
    void checkDialog(QAction *action, const QString &name)
    {
        ASSERT_TRUE(action) << name.toStdString();
        ASSERT_TRUE(waitFor([action] { return action->isEnabled(); })) << name.toStdString(); // what it acts on is read
        action->trigger();
        ASSERT_TRUE(waitFor([] { return QApplication::activeModalWidget() != nullptr; })) << name.toStdString();
        check(*QApplication::activeModalWidget(), name);
        QApplication::activeModalWidget()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    template <typename T>
    std::vector<T> read(std::function<Result<std::vector<T>>(storage::Database &)> question)
    {
        auto answer = host().workspace()->reads().runHere<std::vector<T>>(
            [&](storage::Database &database, const query::CancelToken &) { return question(database); });
        EXPECT_TRUE(answer && !answer.value().empty());
        return std::move(answer).value();
    }
    QString person(const QString &called = QStringLiteral("例田"))
    {
        return keyToText(
            read<storage::Found>([&](storage::Database &database) { return query::findPeople(database, called, 1); })
                .front()
                .key);
    }
    QString version()
    {
        return keyToText(read<query::FrameworkLine>([](storage::Database &database) {
                             return query::frameworkLines(database, true, QDate(2026, 11, 22));
                         })
                             .front()
                             .version.id);
    }
    QString site()
    {
        return keyToText(read<storage::Found>([](storage::Database &database) {
                             return query::findSites(database, QStringLiteral("階中央"), 1);
                         })
                             .front()
                             .key);
    }

    QString draft()
    {
        const auto lines = read<query::FrameworkLine>([this](storage::Database &database) {
            return query::frameworkLines(database, true, host().workspace()->asOf().happened);
        });
        const auto found = std::ranges::find(lines, VersionStatus::Draft,
                                             [](const query::FrameworkLine &line) { return line.version.status; });
        return found == lines.end() ? QString() : keyToText(found->version.id);
    }
    QString meeting()
    {
        return keyToText(read<CommitteeMeeting>([](storage::Database &database) {
                             return storage::Repository<CommitteeMeeting>(database).all("WHERE closed = 0");
                         })
                             .front()
                             .id);
    }

    static inline QTemporaryDir *folder = nullptr;
    QTemporaryDir settingsFolder;
    QPalette before;
    FixedClock clock{QDate(2026, 11, 22)};
    NoFiles files;
    std::optional<Settings> settings;
    std::optional<Program> program;
};

} // namespace

TEST_P(Pages, TheFirstPageCanBeReadReachedAndSpoken)
{
    check(window(), QStringLiteral("the first page"));
}

TEST_P(Pages, EveryPageCanBeReadReachedAndSpoken)
{
    ASSERT_NO_FATAL_FAILURE(openDemo());
    QStringList links{QStringLiteral("home"),
                      QStringLiteral("people"),
                      QStringLiteral("people/new"),
                      QStringLiteral("ladders"),
                      QStringLiteral("ladders?tab=rules"),
                      QStringLiteral("ladders?tab=outcomes"),
                      QStringLiteral("applications"),
                      QStringLiteral("curricula"),
                      QStringLiteral("events"),
                      QStringLiteral("rotations"),
                      QStringLiteral("rotations?tab=placements"),
                      QStringLiteral("rotations?tab=forecast"),
                      QStringLiteral("log"),
                      QStringLiteral("assessments"),
                      QStringLiteral("sites"),
                      QStringLiteral("sites?map=1"),
                      QStringLiteral("sites/new"),
                      QStringLiteral("reports"),
                      QStringLiteral("reports?kind=handout"),
                      QStringLiteral("reports?kind=cohort"),
                      QStringLiteral("reports?kind=week&number=new"),
                      QStringLiteral("administration"),
                      QStringLiteral("packets"),
                      QStringLiteral("journal")};
    const QString somebody = person();
    for (const char *tab :
         {"progress", "timeline", "logbook", "assessments", "interviews", "certificates", "events", "files", "history"})
        links.append(QStringLiteral("person/%1?tab=%2").arg(somebody, QLatin1String(tab)));
    links.append(QStringLiteral("person/%1?tab=plan").arg(person(QStringLiteral("雛形"))));
    for (const char *page : {"log?person=%1", "week?person=%1", "rate?person=%1", "reports?person=%1"})
        links.append(QString::fromLatin1(page).arg(somebody));
    links.append(QStringLiteral("applications?committee=%1").arg(meeting()));
    for (const char *page : {"site/%1", "site/%1?edit=1"})
        links.append(QString::fromLatin1(page).arg(site()));
    for (const char *page : {"draft/%1", "draft/%1?tab=rules"})
        links.append(QString::fromLatin1(page).arg(draft()));
    links.append(QStringLiteral("crosswalk/") + version());
    links.append(QStringLiteral("import"));
    for (const QString &link : std::as_const(links))
        ASSERT_NO_FATAL_FAILURE(checkPage(link));

    QFile roster(settingsFolder.filePath(QStringLiteral("roster.csv")));
    ASSERT_TRUE(roster.open(QIODevice::WriteOnly));
    roster.write(
        "職員番号,氏名,フリガナ,職種,施設\nX1,見本 花子,ミホン ハナコ,看護師,階中央病院\nX2,,ミホン,看護師,なし\n");
    roster.close();
    host().importFile(roster.fileName());
    ASSERT_TRUE(waitFor([this] { return window().currentLink().startsWith(QStringLiteral("import")); }));
    check(window(), QStringLiteral("import of a roster"));
    window().setAsOf(QDate(2026, 3, 31));
    ASSERT_NO_FATAL_FAILURE(checkPage(QStringLiteral("home")));
}

TEST_P(Pages, EveryDialogCanBeReadReachedAndSpoken)
{
    ASSERT_NO_FATAL_FAILURE(openDemo());
    const auto go = [this](const QString &link) {
        window().go(link);
        return waitFor([this] { return !window().currentPage()->isBusy(); });
    };
    const auto child
        = [this](const char *name) { return window().currentPage()->findChild<QAction *>(QLatin1String(name)); };
    ASSERT_TRUE(go(QStringLiteral("rotations")));
    for (const int each : {0, 1})
        checkDialog(window().currentPage()->headerActions().value(each), QStringLiteral("rotations %1").arg(each));
    ASSERT_TRUE(go(QStringLiteral("events")));
    for (const int each : {0, 1})
        checkDialog(window().currentPage()->headerActions().value(each), QStringLiteral("events %1").arg(each));
    ASSERT_TRUE(go(QStringLiteral("applications")));
    for (const char *name : {"apply", "deadlines", "step", "hold", "extend", "withdraw", "new-meeting"})
        checkDialog(child(name), QLatin1String(name));
    ASSERT_TRUE(go(QStringLiteral("administration")));
    checkDialog(child("change"), QStringLiteral("change"));
    auto *takeIn = new FrameworkImportDialog(
        *host().workspace(), *settings,
        QStringLiteral(KZ_SOURCE_DIR "/tests/models/exchange/case_packages/broken.json"), &window());
    takeIn->open();
    ASSERT_TRUE(waitFor([takeIn] { return takeIn->findChild<QTableView *>()->model()->rowCount() > 0; }));
    check(*takeIn, QStringLiteral("take in a framework"));
    takeIn->reject();
    ASSERT_TRUE(go(QStringLiteral("assessments")));
    for (const char *name : {"deputy", "strike"})
        checkDialog(child(name), QLatin1String(name));
    ASSERT_TRUE(go(QStringLiteral("person/%1").arg(person())));
    for (const char *name : {"enrol", "end-enrolment", "award", "move", "duty", "leave"})
        checkDialog(child(name), QLatin1String(name));
    ASSERT_TRUE(go(QStringLiteral("person/%1?tab=plan").arg(person(QStringLiteral("雛形")))));
    for (const char *name : {"new-plan", "change-plan", "plan-placement", "plan-follow-up", "close-plan"})
        checkDialog(child(name), QLatin1String(name));
    ASSERT_TRUE(go(QStringLiteral("ladders?tab=outcomes")));
    for (const char *name : {"new-cycle", "next-cycle"})
        checkDialog(child(name), QLatin1String(name));
    ASSERT_TRUE(go(QStringLiteral("ladders")));
    for (const char *name : {"new-framework", "copy-version", "retire"})
        checkDialog(child(name), QLatin1String(name));
    ASSERT_TRUE(go(QStringLiteral("draft/%1").arg(draft())));
    checkDialog(window().currentPage()->headerActions().front(), QStringLiteral("adopt"));
    for (const char *name : {"levels", "scales", "forms"})
        checkDialog(child(name), QLatin1String(name));
    for (const char *name : {"keys", "about", "export"})
        checkDialog(window().findChild<QAction *>(QLatin1String(name)), QLatin1String(name));

    window().go(QStringLiteral("do/help"));
    auto *help = window().findChild<HelpWindow *>();
    ASSERT_TRUE(help);
    check(*help, QStringLiteral("help"));
}

TEST(ReachChecks, SeeWhatIsWrong)
{
    QWidget top;
    top.resize(400, 300);
    QLabel first(QStringLiteral("First words"), &top);
    QLabel second(QStringLiteral("Second words"), &top);
    QPushButton named(QStringLiteral("Named"), &top);
    QPushButton nameless(&top);
    QPlainTextEdit catches(&top); // Tab is a character to it
    catches.setAccessibleName(QStringLiteral("Note"));
    second.move(20, 4);
    named.move(0, 60);
    nameless.move(0, 100);
    catches.setGeometry(0, 140, 200, 60);
    top.show();
    EXPECT_EQ(overlappingTexts(&top), QStringList{QStringLiteral("First words / Second words")});
    second.move(0, 260);
    EXPECT_EQ(overlappingTexts(&top), QStringList());
    EXPECT_EQ(unspokenControls(&top).size(), 1) << unspokenControls(&top).join(u'\n').toStdString();
    nameless.setAccessibleName(QStringLiteral("Named at last"));
    EXPECT_EQ(unspokenControls(&top), QStringList());
    EXPECT_TRUE(unreachedControls(&top).value(0).startsWith(QStringLiteral("caught in QPlainTextEdit")));
    catches.setTabChangesFocus(true);
    EXPECT_EQ(unreachedControls(&top), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Reach, Pages,
                         testing::Values(Look{"ja", ThemeMode::Light}, Look{"ja", ThemeMode::Dark},
                                         Look{"en", ThemeMode::Light}, Look{"en", ThemeMode::Dark}));

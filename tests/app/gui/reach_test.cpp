#include "app/gui/program.h"
#include "tests/app/gui/walk_support.h"
#include "tests/support/gui_checks.h"
#include "tests/support/test_support.h"
#include "translations/language.h"
#include "ui/shell/help_window.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include <map>

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
    static void TearDownTestSuite()
    {
        delete std::exchange(folder, nullptr);
        for (const auto &[name, times] : skipped)
            EXPECT_LT(times, walks) << name.toStdString() << " was never seen";
    }

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
        // The window must not outgrow a small screen because of what stands in a page.
        EXPECT_TRUE((top.width() <= 1366 && top.height() <= 768) || !qFuzzyCompare(top.devicePixelRatioF(), 1.0))
            << name.toStdString() << ": " << top.width() << " x " << top.height();
        nothing("one key, two meanings", [](QWidget *in) { return clashingKeys(in); });
        nothing("clipped", [](QWidget *in) { return clippedTexts(in); });
        nothing("cut off", [](QWidget *in) { return cutWords(in); });
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
    void checkAction(QAction *action, const QString &name)
    {
        ASSERT_TRUE(action) << name.toStdString();
        ASSERT_TRUE(waitFor([action] { return action->isEnabled(); })) << name.toStdString();
        action->trigger();
        ASSERT_NO_FATAL_FAILURE(checkOpened(name));
    }
    void checkDialog(const ShownDialog &shown)
    {
        const std::string name = shown.name.toStdString();
        window().go(shown.link);
        ASSERT_TRUE(waitFor([this] { return !window().currentPage()->isBusy(); })) << name;
        files.path = shown.file;
        if (shown.make) {
            QDialog *made = shown.make(&window());
            ASSERT_TRUE(made) << name;
            made->open();
        } else {
            QObject *opener = nullptr;
            const auto ready = [&] { // once what it acts on has been read
                opener = openerOf(*window().currentPage(), shown);
                return opener && isEnabled(opener);
            };
            if (shown.perhaps && !QTest::qWaitFor(ready, 1000)) {
                ++skipped[shown.name];
                return;
            }
            ASSERT_TRUE(waitFor(ready)) << name;
            press(opener);
        }
        ASSERT_NO_FATAL_FAILURE(checkOpened(shown.name));
        files.path.clear();
    }
    void checkOpened(const QString &name)
    {
        ASSERT_TRUE(waitFor([] { return QApplication::activeModalWidget() != nullptr; })) << name.toStdString();
        check(*QApplication::activeModalWidget(), name);
        checkForm(*QApplication::activeModalWidget(), name);
        QApplication::activeModalWidget()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Nothing of a dialog is below the screen, and the keyboard comes to Save once it has been through the fields.
    void checkForm(const QWidget &dialog, const QString &name)
    {
        constexpr int mostHigh = 728; // of 768, above a task bar
        const QSize least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize());
        if (qFuzzyCompare(dialog.devicePixelRatioF(), 1.0)) {
            EXPECT_LE(least.height(), mostHigh) << name.toStdString();
            EXPECT_LE(least.width(), 1366) << name.toStdString();
        }
        const auto *box = qobject_cast<const FormDialog *>(&dialog) ? dialog.findChild<QDialogButtonBox *>() : nullptr;
        // The chain has no beginning: once round, the buttons are left once, for the first field.
        const auto takesTab = [&](const QWidget *at) {
            return at->isVisibleTo(&dialog) && (at->focusPolicy() & Qt::TabFocus) != 0 && !at->focusProxy();
        };
        QStringList left;
        const QWidget *last = nullptr;
        const QWidget *first = nullptr;
        for (const QWidget *at = dialog.nextInFocusChain(); box && at != &dialog; at = at->nextInFocusChain()) {
            if (!takesTab(at))
                continue;
            if (last && box->isAncestorOf(last) && !box->isAncestorOf(at))
                left.append(at->accessibleName());
            first = first ? first : at;
            last = at;
        }
        if (last && box->isAncestorOf(last) && !box->isAncestorOf(first))
            left.append(first->accessibleName());
        EXPECT_LE(left.size(), 1) << "the buttons of " << name.toStdString() << " stand before "
                                  << left.join(QStringLiteral(", ")).toStdString();
    }
    void signIn(Key actor)
    {
        host().lock();
        host().signIn(keyToText(actor), SharedDesk::secret());
        ASSERT_TRUE(waitLong([this] { return !host().isLocked(); }));
    }

    static inline QTemporaryDir *folder = nullptr;
    static inline std::map<QString, int> skipped; ///< dialogs for which there was no occasion, and how often
    static inline int walks = 0;                  ///< through all the dialogs
    QTemporaryDir settingsFolder;
    QPalette before;
    FixedClock clock{QDate(2026, 11, 22)};
    FileOfDialog files;
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
    const Walk walk(*host().workspace(), settingsFolder.path());
    const QStringList links = walk.pages();
    for (const QString &link : links)
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
    const Walk walk(*host().workspace(), settingsFolder.path());
    ++walks;
    for (const ShownDialog &shown : walk.dialogs())
        ASSERT_NO_FATAL_FAILURE(checkDialog(shown));
    for (const char *name : {"keys", "about", "export"})
        ASSERT_NO_FATAL_FAILURE(checkAction(window().findChild<QAction *>(QLatin1String(name)), QLatin1String(name)));

    window().go(QStringLiteral("do/help"));
    auto *help = window().findChild<HelpWindow *>();
    ASSERT_TRUE(help);
    check(*help, QStringLiteral("help"));
}

/// What a packet brought is looked at behind its passphrase.
TEST_P(Pages, APacketThatComesBackCanBeReadReachedAndSpoken)
{
    ASSERT_NO_FATAL_FAILURE(openDemo());
    const Walk walk(*host().workspace(), settingsFolder.path());
    window().go(walk.packet());
    ASSERT_TRUE(waitFor([this] { return window().currentLink().startsWith(QStringLiteral("packet?")); }));
    auto *words = window().currentPage()->findChild<QLineEdit *>(QStringLiteral("passphrase"));
    ASSERT_TRUE(words);
    words->setText(Walk::passphrase());
    QTest::keyClick(words, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return !window().currentPage()->isBusy(); }));
    check(window(), QStringLiteral("a packet that was looked at"));
}

/// The shared computer of a ward: who is there is asked, and an educator and a trainee have pages of their own.
TEST_P(Pages, EverybodysOwnPagesCanBeReadReachedAndSpoken)
{
    ASSERT_NO_FATAL_FAILURE(openDemo());
    const QString path = settingsFolder.filePath(QStringLiteral("ward.kizahashi"));
    host().backUp(path);
    ASSERT_TRUE(waitLong([&] { return QFile::exists(path) && host().tasks().rowCount() == 0; }));
    const auto desk = shareDesk(path, clock);
    ASSERT_TRUE(desk);
    host().openFile(path);
    ASSERT_TRUE(waitLong([this] { return host().asksWhoIsThere() && host().isLocked(); }));
    ASSERT_TRUE(waitLong([this] { return host().tasks().rowCount() == 0; }));
    check(window(), QStringLiteral("who is there"));

    const QString mine = desk.value().trainees;
    ASSERT_NO_FATAL_FAILURE(signIn(desk.value().trainee));
    for (const char *link : {"home", "person/%1", "log?person=%1", "rate?person=%1", "applications", "ladders"})
        ASSERT_NO_FATAL_FAILURE(checkPage(QString::fromLatin1(link).replace(QStringLiteral("%1"), mine)));
    ASSERT_NO_FATAL_FAILURE(signIn(desk.value().educator));
    for (const char *link : {"assessments", "people", "person/%1", "applications", "events", "reports"})
        ASSERT_NO_FATAL_FAILURE(checkPage(QString::fromLatin1(link).replace(QStringLiteral("%1"), mine)));
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

TEST(ReachChecks, SeeWordsThatAreCutOff)
{
    const QString words = QStringLiteral("Words that need some room");
    QWidget top;
    top.resize(400, 300);
    QTreeWidget tree(&top);
    tree.setHeaderLabels({words, QStringLiteral("Short")});
    tree.setGeometry(0, 0, 400, 100);
    tree.setColumnWidth(0, 300);
    QComboBox choice(&top);
    choice.addItem(words);
    choice.setGeometry(0, 120, 390, 30);
    QTabBar tabs(&top);
    tabs.addTab(QStringLiteral("First"));
    tabs.setGeometry(0, 180, 390, 30);
    top.show();
    EXPECT_EQ(cutWords(&top), QStringList());
    choice.resize(60, 30);
    EXPECT_EQ(cutWords(&top), QStringList{words});
    choice.setToolTip(words);
    EXPECT_EQ(cutWords(&top), QStringList()) << "the whole is told";
    tree.setColumnWidth(0, 60);
    EXPECT_EQ(cutWords(&top), QStringList{words});
    tree.headerItem()->setToolTip(0, words);
    EXPECT_EQ(cutWords(&top), QStringList());
    tree.header()->setSectionResizeMode(0, QHeaderView::Fixed);
    EXPECT_EQ(cutWords(&top), QStringList{words}) << "nobody can make it wider";
}

INSTANTIATE_TEST_SUITE_P(Reach, Pages,
                         testing::Values(Look{"ja", ThemeMode::Light}, Look{"ja", ThemeMode::Dark},
                                         Look{"en", ThemeMode::Light}, Look{"en", ThemeMode::Dark}));

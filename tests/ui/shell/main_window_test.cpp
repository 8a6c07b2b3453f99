#include "tests/support/gui_checks.h"
#include "tests/ui/shell/fake_window_support.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/page_header.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::test;

namespace {

QAbstractButton *buttonNamed(const QWidget &in, const QString &name)
{
    const QList<QAbstractButton *> buttons = in.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        if (button->isVisible() && button->accessibleName() == name)
            return button;
    return nullptr;
}

QAction *actionOf(const QWidget &window, const char *id)
{
    return window.findChild<QAction *>(QLatin1String(id));
}

void keys(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QApplication::setActiveWindow(&window);
    QTest::keyClick(&window, key, modifiers);
}

QStringList paletteTexts(const MainWindow &window)
{
    QStringList texts;
    const QAbstractItemModel *model = window.findChild<CommandPalette *>()->findChild<QListView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, 0).data().toString());
    return texts;
}

QString chosenInPalette(const MainWindow &window)
{
    return window.findChild<CommandPalette *>()->findChild<QListView *>()->currentIndex().data().toString();
}

void drop(MainWindow &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent fall({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &fall);
}

} // namespace

TEST(MainWindow, FirstRunIsOneClickAwayFromTheDemo)
{
    Window fixture;
    MainWindow &window = fixture.make();
    EXPECT_FALSE(window.findChild<NavigationRail *>()->isVisible());
    QAbstractButton *demo = buttonNamed(window, QStringLiteral("Try with demo data"));
    ASSERT_TRUE(demo);
    QTest::mouseClick(demo, Qt::LeftButton);
    EXPECT_EQ(window.currentLink(), QStringLiteral("home"));
    EXPECT_EQ(window.findChild<PageHeader *>()->title(), QStringLiteral("Home"));
    EXPECT_TRUE(window.findChild<NavigationRail *>()->isVisible());
}

TEST(MainWindow, FirstRunIsOneKeyAwayFromTheDemo)
{
    Window fixture;
    MainWindow &window = fixture.make();
    QApplication::setActiveWindow(&window);
    ASSERT_TRUE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(window.currentLink(), QStringLiteral("home"));
}

TEST(MainWindow, FirstRunOffersOnlyWhatTheHostCanDo)
{
    Window fixture;
    fixture.host.withheld = {ShellHost::Offer::Demo, ShellHost::Offer::Restore};
    MainWindow &window = fixture.make();
    EXPECT_FALSE(buttonNamed(window, QStringLiteral("Try with demo data")));
    EXPECT_TRUE(buttonNamed(window, QStringLiteral("Create a new file")));
    EXPECT_FALSE(actionOf(window, "restore")->isVisible());
}

TEST(MainWindow, PlacesWithoutAPageAreNotShown)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    EXPECT_TRUE(buttonNamed(*window.findChild<NavigationRail *>(), QStringLiteral("People")));
    EXPECT_FALSE(buttonNamed(*window.findChild<NavigationRail *>(), QStringLiteral("Rotations")));
    window.go(QStringLiteral("placement/1"));
    EXPECT_EQ(window.currentLink(), QStringLiteral("home"));
}

TEST(MainWindow, PagesAreMadeWhenFirstOpenedAndKept)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    EXPECT_EQ(fixture.people.made, 0);
    keys(window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window.currentLink(), QStringLiteral("people"));
    keys(window, Qt::Key_1, Qt::ControlModifier);
    keys(window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(fixture.people.made, 1);
    EXPECT_EQ(fixture.people.links, (QStringList{QStringLiteral("people"), QStringLiteral("people")}));
}

TEST(MainWindow, LinksLeadToTheirPlaceAndBack)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    EXPECT_FALSE(actionOf(window, "back")->isEnabled());
    QTest::mouseClick(buttonNamed(window, QStringLiteral("Follow")), Qt::LeftButton);
    EXPECT_EQ(window.currentLink(), QStringLiteral("person/7"));
    window.go(QStringLiteral("people?site=3"));
    keys(window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.currentLink(), QStringLiteral("person/7"));
    keys(window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.currentLink(), QStringLiteral("home"));
    keys(window, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window.currentLink(), QStringLiteral("person/7"));
    EXPECT_EQ(fixture.people.links.last(), QStringLiteral("person/7"));
}

TEST(MainWindow, TheWayBackLeadsToTheFilterThatWasSet)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    window.go(QStringLiteral("people"));
    Q_EMIT window.currentPage()->linkChanged(QStringLiteral("people?ward=5"));
    window.go(QStringLiteral("home"));
    actionOf(window, "back")->trigger();
    EXPECT_EQ(fixture.people.links.last(), QStringLiteral("people?ward=5"));
}

TEST(MainWindow, PagesMayTriggerActionsOfTheWindow)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    fixture.files.answers = {QStringLiteral("/roster.csv")};
    Q_EMIT window.currentPage()->linkActivated(QStringLiteral("do/import"));
    EXPECT_EQ(fixture.host.calls.last(), QStringLiteral("import /roster.csv"));
    EXPECT_EQ(window.currentLink(), QStringLiteral("home"));
}

TEST(MainWindow, TheHeaderFollowsThePage)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    EXPECT_TRUE(buttonNamed(window, QStringLiteral("Add to Home")));
    static_cast<FakePage *>(window.currentPage())->setTitle(QStringLiteral("霞階圏域"));
    EXPECT_EQ(window.findChild<PageHeader *>()->title(), QStringLiteral("霞階圏域"));
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("霞階圏域")));
}

TEST(MainWindow, ADayOtherThanTodayIsMarkedAndOneClickLeadsBack)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    auto *back = window.findChild<QToolButton *>(QStringLiteral("asOfBack"));
    EXPECT_FALSE(back->isVisible());
    window.setAsOf(QDate(2026, 3, 31));
    EXPECT_EQ(fixture.host.days, QList<QDate>{QDate(2026, 3, 31)}) << "the host's day rules every page";
    EXPECT_TRUE(back->isVisible());
    window.go(QStringLiteral("people"));
    EXPECT_TRUE(back->isVisible());

    QTest::mouseClick(back, Qt::LeftButton);
    EXPECT_EQ(window.asOf(), QDate(2026, 11, 20));
    EXPECT_FALSE(back->isVisible());
    EXPECT_EQ(fixture.host.days.last(), QDate(2026, 11, 20));
}

TEST(MainWindow, TheCalendarOffersTheEndOfTheFiscalYear)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    keys(window, Qt::Key_D, Qt::ControlModifier);
    QWidget *chooser = QApplication::activePopupWidget();
    ASSERT_TRUE(chooser);
    EXPECT_TRUE(unnamedControls(chooser).isEmpty()) << unnamedControls(chooser).join(QLatin1Char('\n')).toStdString();
    QTest::mouseClick(buttonNamed(*chooser, QStringLiteral("End of last fiscal year")), Qt::LeftButton);
    EXPECT_EQ(window.asOf(), QDate(2026, 3, 31));
}

TEST(MainWindow, UndoSaysWhat)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    EXPECT_FALSE(actionOf(window, "undo")->isEnabled());
    fixture.host.undoing = QStringLiteral("adding a placement");
    Q_EMIT fixture.host.undoChanged();
    EXPECT_EQ(actionOf(window, "undo")->text(), QStringLiteral("&Undo adding a placement"));
    keys(window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(fixture.host.calls.last(), QStringLiteral("undo"));
}

TEST(MainWindow, ThePaletteFindsPagesCommandsAndPeople)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    keys(window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = window.findChild<CommandPalette *>();
    ASSERT_TRUE(palette->isVisible());
    auto *field = palette->findChild<SearchField *>();
    field->setRest(0);

    QTest::keyClicks(field, QStringLiteral("PEOP"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return paletteTexts(window) == QStringList{QStringLiteral("People")}; }));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_FALSE(palette->isVisible());
    EXPECT_EQ(window.currentLink(), QStringLiteral("people"));

    keys(window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("haru"));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return !fixture.source.questions.isEmpty() && fixture.source.questions.last().first == QStringLiteral("haru");
    }));
    fixture.source.answer(fixture.source.questions.size() - 1, {QStringLiteral("Haruka")});
    EXPECT_EQ(chosenInPalette(window), QStringLiteral("Haruka"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(window.currentLink(), QStringLiteral("person/Haruka"));
}

TEST(MainWindow, LateAnswersNeitherMixNorMoveTheChoice)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    keys(window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = window.findChild<CommandPalette *>();
    auto *field = palette->findChild<SearchField *>();
    field->setRest(0);
    field->setText(QStringLiteral("h"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return fixture.source.questions.size() == 1; }));
    field->setText(QStringLiteral("ho"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return fixture.source.questions.size() == 2; }));

    fixture.source.answer(0, {QStringLiteral("Old")});
    EXPECT_FALSE(paletteTexts(window).contains(QStringLiteral("Old")));
    const QString before = chosenInPalette(window);
    EXPECT_EQ(before, QStringLiteral("Home"));
    fixture.source.answer(1, {QStringLiteral("Horie"), QStringLiteral("Hosaka")});
    EXPECT_EQ(chosenInPalette(window), before);
    EXPECT_TRUE(paletteTexts(window).contains(QStringLiteral("Hosaka")));

    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(palette->isVisible());
    fixture.source.answer(1, {QStringLiteral("Too late")});
    EXPECT_FALSE(paletteTexts(window).contains(QStringLiteral("Too late")));
}

TEST(MainWindow, FilesAreAskedForAndTheFolderIsRemembered)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    fixture.files.answers = {QStringLiteral("/data/a.kizahashi"), QStringLiteral("/data/b.kizahashi")};
    actionOf(window, "restore")->trigger();
    EXPECT_EQ(fixture.host.calls.last(), QStringLiteral("restore /data/a.kizahashi /data/b.kizahashi"));
    EXPECT_EQ(fixture.settings.value(Setting::LastFolder).toString(), QStringLiteral("/data"));
    actionOf(window, "new")->trigger(); // no answer: the person thought better of it
    EXPECT_EQ(fixture.files.asked.size(), 3);
    EXPECT_FALSE(fixture.host.calls.last().startsWith(QStringLiteral("create")));
}

TEST(MainWindow, FilesAreDropped)
{
    Window fixture;
    MainWindow &window = fixture.make();
    drop(window, QStringLiteral("/people.csv"));
    EXPECT_TRUE(fixture.host.calls.isEmpty()) << "there is no file yet to import into";
    drop(window, QStringLiteral("/year.kizahashi"));
    EXPECT_EQ(fixture.host.calls.last(), QStringLiteral("open /year.kizahashi"));
    drop(window, QStringLiteral("/people.csv"));
    EXPECT_EQ(fixture.host.calls.last(), QStringLiteral("import /people.csv"));
    drop(window, QStringLiteral("/People.XLSX"));
    EXPECT_EQ(fixture.host.calls.last(), QStringLiteral("import /People.XLSX"));
    drop(window, QStringLiteral("/photo.png"));
    EXPECT_EQ(fixture.host.calls.last(), QStringLiteral("import /People.XLSX"));
}

TEST(MainWindow, APacketIsOpenedByItsHolderAndTakenBackWhereAFileIsOpen)
{
    Window fixture;
    MainWindow &window = fixture.make();
    drop(window, QStringLiteral("/week.kzpacket"));
    EXPECT_EQ(fixture.host.calls.last(), QStringLiteral("open /week.kzpacket"));
    drop(window, QStringLiteral("/Week.KZPACKET"));
    EXPECT_EQ(fixture.host.calls.last(), QStringLiteral("take back /Week.KZPACKET"));
    fixture.host.closed = {QStringLiteral("packet")};
    fixture.host.calls.clear();
    drop(window, QStringLiteral("/week.kzpacket"));
    EXPECT_TRUE(fixture.host.calls.isEmpty()) << "whoever may not take it back does not lose the open file for it";
}

TEST(MainWindow, ReadOnlyIsSaidAndNothingIsImported)
{
    Window fixture;
    MainWindow &window = fixture.make();
    fixture.host.show({QStringLiteral("Region"), QStringLiteral("/r.kizahashi"), QStringLiteral("open elsewhere.")});
    EXPECT_TRUE(window.findChild<Banner *>()->isVisible());
    EXPECT_TRUE(window.findChild<Banner *>()->words().contains(QStringLiteral("open elsewhere.")));
    EXPECT_FALSE(actionOf(window, "import")->isEnabled());
    window.go(QStringLiteral("people"));
    fixture.host.show({QStringLiteral("Region"), QStringLiteral("/r.kizahashi"), {}});
    EXPECT_FALSE(window.findChild<Banner *>()->isVisible());
    EXPECT_EQ(window.currentLink(), QStringLiteral("people")) << "the same file keeps its page";
}

TEST(MainWindow, ClosingWaitsForWrites)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    fixture.host.setWriting(true);
    window.close();
    EXPECT_TRUE(window.isVisible());
    fixture.host.setWriting(false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window.isVisible(); }));
}

TEST(MainWindow, ClosingAsksAboutRunningTasks)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    bool cancelled = false;
    const TaskList::Id task = fixture.host.taskList.start(QStringLiteral("60 reports"), [&] { cancelled = true; });
    window.close();
    ASSERT_TRUE(window.isVisible());
    QTest::mouseClick(buttonNamed(window, QStringLiteral("Keep working")), Qt::LeftButton);
    EXPECT_FALSE(cancelled);
    window.close();
    QTest::mouseClick(buttonNamed(window, QStringLiteral("Cancel them and quit")), Qt::LeftButton);
    EXPECT_TRUE(cancelled);
    EXPECT_TRUE(window.isVisible()) << "it waits until the task has stopped";
    fixture.host.taskList.finish(task);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window.isVisible(); }));
}

TEST(MainWindow, WhatIsHalfDoneIsNotLostWithTheWindowOrTheFileUnasked)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    window.go(QStringLiteral("people"));
    auto *form = qobject_cast<FakePage *>(window.currentPage());
    ASSERT_TRUE(form);
    form->unfinished = true;
    window.go(QStringLiteral("home")); // it is out of sight
    fixture.host.calls.clear();
    for (const char *id : {"new", "open", "demo", "restore"})
        actionOf(window, id)->trigger();
    EXPECT_EQ(fixture.host.calls, QStringList());
    EXPECT_EQ(fixture.files.asked, QStringList()) << "before one looks for a file";
    QTest::mouseClick(buttonNamed(window, QStringLiteral("Keep working")), Qt::LeftButton);
    window.close();
    ASSERT_TRUE(window.isVisible());
    QTest::mouseClick(buttonNamed(window, QStringLiteral("Keep working")), Qt::LeftButton);
    EXPECT_FALSE(buttonNamed(window, QStringLiteral("Discard it")));
    actionOf(window, "demo")->trigger();
    QTest::mouseClick(buttonNamed(window, QStringLiteral("Discard it")), Qt::LeftButton);
    EXPECT_EQ(fixture.host.calls, QStringList(QStringLiteral("open /demo.kizahashi")));
    window.go(QStringLiteral("people"));
    form = qobject_cast<FakePage *>(window.currentPage());
    ASSERT_TRUE(form);
    form->unfinished = true;
    window.close();
    ASSERT_TRUE(window.isVisible()) << "what was said of the other file holds no more";
    fixture.host.setWriting(true);
    QTest::mouseClick(buttonNamed(window, QStringLiteral("Discard it")), Qt::LeftButton);
    EXPECT_TRUE(window.isVisible()) << "what is on its way to the disk still arrives";
    fixture.host.setWriting(false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window.isVisible(); })) << "and nothing is asked twice";
}

TEST(MainWindow, WhatMayBeLostIsAskedAgainOnceSomethingElseWasSaid)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    window.go(QStringLiteral("people"));
    auto *form = qobject_cast<FakePage *>(window.currentPage());
    ASSERT_TRUE(form);
    form->unfinished = true;
    fixture.host.taskList.start(QStringLiteral("Importing"), [] {});
    window.close();
    QTest::mouseClick(buttonNamed(window, QStringLiteral("Discard it")), Qt::LeftButton);
    ASSERT_TRUE(window.isVisible()) << "something is still running";
    Q_EMIT fixture.host.failed(QStringLiteral("The disk is full."));
    window.close();
    EXPECT_TRUE(window.isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return buttonNamed(window, QStringLiteral("Discard it")); }))
        << "what was typed since is not given up";
}

TEST(MainWindow, RunningTasksCanBeCancelledFromTheStatusLine)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    int cancelled = 0;
    fixture.host.taskList.start(QStringLiteral("Importing"), [&] { ++cancelled; });
    QAbstractButton *cancel = buttonNamed(window, QStringLiteral("Cancel Importing"));
    ASSERT_TRUE(cancel);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTest::mouseClick(cancel, Qt::LeftButton);
    EXPECT_EQ(cancelled, 1);
}

TEST(MainWindow, AnotherLanguageBuildsThePagesAnewAtTheSameLink)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    window.go(QStringLiteral("person/9"));
    actionOf(window, "language-ja")->trigger();
    EXPECT_EQ(fixture.host.calls.last(), QStringLiteral("language ja"));
    EXPECT_EQ(fixture.settings.value(Setting::Language).toString(), QStringLiteral("ja"));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&window, &change);
    EXPECT_TRUE(QTest::qWaitFor([&] { return fixture.people.made == 2; }));
    EXPECT_EQ(fixture.home.made, 1) << "pages out of sight wait until they are wanted";
    EXPECT_EQ(fixture.people.links.last(), QStringLiteral("person/9"));
    actionOf(window, "back")->trigger();
    EXPECT_EQ(window.currentLink(), QStringLiteral("home"));
}

TEST(MainWindow, AnotherThemeIsThereAtOnceAndNextTime)
{
    const QPalette before = QApplication::palette();
    Window fixture;
    MainWindow &window = fixture.opened();
    for (const Theme *theme : {&Theme::dark(), &Theme::light()}) {
        actionOf(window, theme->isDark() ? "theme-dark" : "theme-light")->trigger();
        QApplication::processEvents();
        EXPECT_EQ(&Theme::of(window.palette()), theme);
        const QList<TextLabel *> labels = window.findChildren<TextLabel *>();
        for (const TextLabel *label : labels)
            EXPECT_GE(contrastRatio(label->palette().color(QPalette::WindowText), theme->color(ThemeRole::Surface)),
                      4.5)
                << label->text().toStdString();
    }
    EXPECT_EQ(fixture.settings.value(Setting::Theme).toString(), QStringLiteral("light"));
    QApplication::setPalette(before);
}

TEST(MainWindow, RemembersItsShapeAndFiles)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("year.kizahashi"));
    ASSERT_TRUE(QFile(path).open(QIODevice::WriteOnly));
    {
        Window first(folder.path());
        MainWindow &window = first.make();
        first.host.openFile(path);
        window.resize(1100, 700);
        actionOf(window, "rail")->trigger();
        window.close();
    }
    Window second(folder.path());
    MainWindow &window = second.make();
    EXPECT_EQ(window.size(), QSize(1100, 700));
    EXPECT_TRUE(window.findChild<NavigationRail *>()->isCollapsed());
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        if (button->isVisible() && button->text().startsWith(QStringLiteral("year ")))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(second.host.calls, QStringList{QStringLiteral("open ") + path});
}

TEST(MainWindow, SharedComputersKeepNoListOfFiles)
{
    Window fixture;
    fixture.settings.setValue(Setting::RememberRecentFiles, false);
    fixture.opened();
    EXPECT_TRUE(fixture.settings.value(Setting::RecentFiles).toStringList().isEmpty());
}

TEST(MainWindow, TheListOfFilesIsSwitchedOffWhereItIsShown)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    const auto kept = [&] { return fixture.settings.value(Setting::RecentFiles).toStringList(); };
    const auto remember = [&] { return window.findChild<QAction *>(QStringLiteral("remember-recent")); };
    ASSERT_TRUE(remember()->isChecked());
    EXPECT_EQ(kept(), QStringList{QStringLiteral("/region.kizahashi")});
    remember()->trigger();
    EXPECT_FALSE(remember()->isChecked());
    EXPECT_TRUE(kept().isEmpty()) << "nor is what was remembered left behind";
    fixture.host.openFile(QStringLiteral("/ward.kizahashi"));
    EXPECT_TRUE(kept().isEmpty());
    remember()->trigger();
    EXPECT_EQ(kept(), QStringList{QStringLiteral("/ward.kizahashi")});
}

TEST(MainWindow, EveryControlHasANameAndEveryKeyOneMeaning)
{
    Window fixture;
    MainWindow &window = fixture.make();
    fixture.host.taskList.start(QStringLiteral("Importing"));
    for (const bool open : {false, true}) {
        if (open)
            fixture.host.openDemo();
        EXPECT_EQ(unnamedControls(&window), QStringList());
        EXPECT_EQ(clashingKeys(&window), QStringList());
    }
    // The walk itself must see what is wrong.
    QPushButton nameless(&window);
    EXPECT_EQ(unnamedControls(&window).size(), 1);
    QAction second(QStringLiteral("Second"), &window);
    second.setShortcut(QKeySequence(QStringLiteral("Ctrl+K")));
    EXPECT_EQ(clashingKeys(&window).size(), 1);
}

TEST(MainWindow, FitsASmallScreen)
{
    Window fixture;
    MainWindow &window = fixture.make();
    window.resize(1366, 768 - 40); // a task bar
    for (const bool open : {false, true}) {
        if (open) {
            fixture.host.openDemo();
            window.setAsOf(QDate(2026, 3, 31));
        }
        QApplication::processEvents();
        EXPECT_EQ(window.size(), QSize(1366, 728));
        EXPECT_LE(window.minimumSizeHint().width(), 1024);
        EXPECT_EQ(clippedTexts(&window), QStringList());
    }
}

TEST(MainWindow, IsUsableByKeyboardAlone)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    QApplication::setActiveWindow(&window);
    QSet<QString> reached;
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Tab);
        if (const QWidget *focus = QApplication::focusWidget())
            reached.insert(focus->accessibleName());
    }
    for (const char *name : {"Search", "Home", "People", "Follow", "Add to Home", "Today, 20 Nov 2026"})
        EXPECT_TRUE(reached.contains(QLatin1String(name))) << name;
}

TEST(MainWindow, TheFirstPageOffersLanguageAndThemeInACorner)
{
    const QPalette before = QApplication::palette();
    Window fixture;
    MainWindow &window = fixture.make();
    QAbstractButton *theme = buttonNamed(window, QStringLiteral("Theme: As the system"));
    ASSERT_TRUE(theme);
    ASSERT_TRUE(static_cast<QToolButton *>(theme)->menu());
    actionOf(window, "theme-dark")->trigger();
    QApplication::processEvents();
    EXPECT_EQ(theme->accessibleName(), QStringLiteral("Theme: Dark"));
    EXPECT_EQ(&Theme::of(window.palette()), &Theme::dark());
    actionOf(window, "language-ja")->trigger();
    EXPECT_TRUE(buttonNamed(window, QStringLiteral("Language: 日本語")));
    QApplication::setPalette(before);
}

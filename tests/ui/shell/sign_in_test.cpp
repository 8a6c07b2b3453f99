#include "tests/support/gui_checks.h"
#include "tests/support/test_support.h"
#include "tests/ui/shell/fake_window_support.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/page_header.h"
#include "ui/shell/sign_in_page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::test;

namespace {

/// A window on a file that two people use, the first of whom sits there.
class SignIn : public testing::Test
{
protected:
    void SetUp() override
    {
        fixture.host.people = {{QStringLiteral("1"), QStringLiteral("手本 あきら")},
                               {QStringLiteral("2"), QStringLiteral("例田 花子")},
                               {QStringLiteral("3"), QStringLiteral("例田 花")}};
        fixture.host.who = QStringLiteral("1");
        fixture.opened();
        QApplication::setActiveWindow(&window());
    }
    MainWindow &window() { return *fixture.window; }
    FakeHost &host() { return fixture.host; }
    SignInPage *page() { return window().findChild<SignInPage *>(); }
    QComboBox *who() { return page()->findChild<QComboBox *>(); }
    QLineEdit *secret() { return page()->findChild<QLineEdit *>(QStringLiteral("secret")); }
    QPushButton *enter() { return page()->findChild<QPushButton *>(); }
    QAction *action(const char *id) { return window().findChild<QAction *>(QLatin1String(id)); }
    void signIn(const QString &id)
    {
        who()->setCurrentIndex(who()->findData(id));
        secret()->setText(QStringLiteral("right"));
        enter()->click();
    }
    /// Every word that somebody who passes by could read.
    QString visibleText()
    {
        QStringList all{window().windowTitle()};
        for (const QLabel *label : window().findChildren<QLabel *>())
            if (label->isVisible())
                all.append(label->text());
        for (const QAbstractButton *button : window().findChildren<QAbstractButton *>())
            if (button->isVisible())
                all.append(button->text() + button->accessibleName() + button->toolTip());
        for (const QAction *each : window().findChildren<QAction *>())
            if (each->isVisible() && each->isEnabled() && each->parent()->inherits("kz::WindowActions"))
                all.append(each->text());
        return all.join(u'\n');
    }

    Window fixture;
};

} // namespace

TEST_F(SignIn, LockedNothingOfTheFileIsToBeSeen)
{
    host().undoing = QStringLiteral("Add Haruka");
    Q_EMIT host().undoChanged();
    window().go(QStringLiteral("people"));
    ASSERT_TRUE(visibleText().contains(QStringLiteral("Region")));
    action("lock")->trigger();
    EXPECT_EQ(host().calls.last(), QStringLiteral("lock"));
    EXPECT_TRUE(page()->isVisible());
    host().undoing.clear(); // as a locked host answers
    Q_EMIT host().undoChanged();
    const QString seen = visibleText();
    for (const char *word : {"Region", "People", "Haruka", "Nobody yet"})
        EXPECT_FALSE(seen.contains(QLatin1String(word))) << word << ":\n" << seen.toStdString();
    EXPECT_EQ(window().windowTitle(), QStringLiteral("Kizahashi"));
    for (const char *id : {"search", "export", "import", "backup", "as-of", "back", "forward"})
        EXPECT_FALSE(action(id)->isEnabled()) << id;
    window().go(QStringLiteral("home"));
    Q_EMIT host().linkRequested(QStringLiteral("people"));
    EXPECT_TRUE(page()->isVisible()) << "no link leads past it";
    EXPECT_FALSE(window().findChild<CommandPalette *>()->isVisible());
    EXPECT_EQ(unnamedControls(page()), QStringList());
    EXPECT_EQ(clippedTexts(page()), QStringList());
}

TEST_F(SignIn, LockedNobodyTakesTheFileAwayFromThoseWhoHavePagesInIt)
{
    const auto dropped = [this] {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/other.kizahashi"))});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        host().calls.clear();
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &drop);
        return !host().calls.isEmpty();
    };
    action("lock")->trigger();
    for (const char *id : {"new", "open", "demo", "restore"})
        EXPECT_FALSE(action(id)->isEnabled()) << id;
    EXPECT_FALSE(dropped());
    signIn(QStringLiteral("1"));
    for (const char *id : {"new", "open", "demo", "restore"})
        EXPECT_TRUE(action(id)->isEnabled()) << id;

    host().locked = true; // as a file that asks is opened
    host().show({QStringLiteral("Ward"), QStringLiteral("/ward.kizahashi"), {}});
    EXPECT_TRUE(page()->isVisible());
    EXPECT_TRUE(action("open")->isEnabled()) << "nobody has begun anything in it";
    EXPECT_TRUE(dropped());
}

TEST_F(SignIn, TheSameOneTypesTheSecretAndFindsThePageAsItWas)
{
    window().go(QStringLiteral("people"));
    Page *before = window().currentPage();
    const QStringList links = fixture.people.links;
    action("lock")->trigger();
    EXPECT_EQ(who()->currentText(), QStringLiteral("手本 あきら"));
    EXPECT_TRUE(secret()->hasFocus());
    QTest::keyClicks(secret(), QStringLiteral("right"));
    QTest::keyClick(secret(), Qt::Key_Return);
    EXPECT_EQ(window().currentPage(), before);
    EXPECT_TRUE(before->isVisible());
    EXPECT_EQ(fixture.people.links, links) << "it is not opened anew";
    EXPECT_TRUE(window().findChild<NavigationRail *>()->isVisible());
    EXPECT_EQ(window().findChild<PageHeader *>()->title(), QStringLiteral("People"));
}

TEST_F(SignIn, AnotherBeginsAfreshAndTheFirstFindsTheirsAgain)
{
    window().go(QStringLiteral("people"));
    Page *first = window().currentPage();
    action("switch-user")->trigger();
    EXPECT_EQ(who()->currentText(), QString()) << "nobody in particular is awaited";
    signIn(QStringLiteral("2"));
    EXPECT_EQ(window().currentLink(), QStringLiteral("home"));
    EXPECT_FALSE(action("back")->isEnabled()) << "the way back is not another's";
    window().go(QStringLiteral("people"));
    Page *second = window().currentPage();
    EXPECT_NE(second, first);
    // What a page of somebody else still finishes leads nobody anywhere.
    Q_EMIT first->linkActivated(QStringLiteral("home"));
    EXPECT_EQ(window().currentPage(), second);

    action("switch-user")->trigger();
    signIn(QStringLiteral("1"));
    EXPECT_EQ(window().currentPage(), first);
    EXPECT_TRUE(action("back")->isEnabled());
}

TEST_F(SignIn, EverybodyComesBackToPagesInTheLanguageOfNow)
{
    const auto changeLanguage = [this] {
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&window(), &change);
        QApplication::processEvents();
    };
    window().go(QStringLiteral("people"));
    action("switch-user")->trigger();
    signIn(QStringLiteral("2"));
    ASSERT_EQ(fixture.home.made, 2);
    changeLanguage();
    EXPECT_EQ(fixture.home.made, 3) << "of the one who sits there";
    action("lock")->trigger();
    changeLanguage();
    EXPECT_EQ(fixture.home.made, 3);
    signIn(QStringLiteral("2"));
    EXPECT_EQ(fixture.home.made, 4);

    action("switch-user")->trigger();
    signIn(QStringLiteral("1"));
    EXPECT_EQ(fixture.people.made, 2);
    EXPECT_EQ(fixture.people.links, QStringList(2, QStringLiteral("people")));
}

TEST_F(SignIn, AnotherLanguageTakesNoHalfFilledFormAway)
{
    window().go(QStringLiteral("people"));
    auto *form = static_cast<FakePage *>(window().currentPage());
    form->unfinished = true;
    action("lock")->trigger();
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&window(), &change);
    QApplication::processEvents();
    signIn(QStringLiteral("1"));
    EXPECT_EQ(window().currentPage(), form);
    form->unfinished = false; // saved
    window().go(QStringLiteral("home"));
    window().go(QStringLiteral("people"));
    EXPECT_EQ(fixture.people.made, 2);
}

TEST_F(SignIn, ADialogGoesAndComesWithWhomItBelongsTo)
{
    auto *dialog = new QDialog(&window());
    auto *field = new QLineEdit(dialog);
    dialog->open();
    field->setText(QStringLiteral("half a sentence"));
    int closed = 0;
    QObject::connect(dialog, &QDialog::finished, dialog, [&] { ++closed; });
    action("lock")->trigger();
    EXPECT_FALSE(dialog->isVisible());
    signIn(QStringLiteral("2"));
    EXPECT_FALSE(dialog->isVisible());
    action("lock")->trigger();
    signIn(QStringLiteral("1"));
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(field->text(), QStringLiteral("half a sentence"));
    EXPECT_EQ(closed, 0);
}

TEST_F(SignIn, WithoutInputItLocksAfterTheMinutesOfTheFile)
{
    auto *watch = window().findChild<IdleWatch *>();
    constexpr qint64 minute = 60'000;
    fixture.clock.advanceMs(3 * minute - 1);
    watch->look();
    EXPECT_FALSE(host().locked);
    QTest::keyClick(&window(), Qt::Key_Shift);
    fixture.clock.advanceMs(2 * minute);
    watch->look();
    EXPECT_FALSE(host().locked) << "somebody was there meanwhile";
    fixture.clock.advanceMs(minute);
    EXPECT_TRUE(waitFor([this] { return host().locked; })) << "it looks by itself";
    EXPECT_EQ(who()->currentText(), QStringLiteral("手本 あきら"));

    signIn(QStringLiteral("1"));
    host().minutes = 0;
    Q_EMIT host().deskChanged();
    fixture.clock.advanceMs(600 * minute);
    watch->look();
    EXPECT_FALSE(host().locked) << "0: never";
}

TEST_F(SignIn, WhatOthersWriteMeanwhileDoesNotPutTheLockOff)
{
    auto *watch = window().findChild<IdleWatch *>();
    constexpr qint64 minute = 60'000;
    fixture.clock.advanceMs(2 * minute);
    Q_EMIT host().deskChanged(); // the file was written to elsewhere, the limit is the same
    watch->look();
    EXPECT_FALSE(host().locked);
    fixture.clock.advanceMs(minute);
    watch->look();
    EXPECT_TRUE(waitFor([this] { return host().locked; }));
    signIn(QStringLiteral("1"));
    fixture.clock.advanceMs(3 * minute - 1);
    watch->look();
    EXPECT_FALSE(host().locked) << "whoever comes back begins anew";
}

TEST_F(SignIn, AWardChangesHandsWithAFewKeys)
{
    QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(page()->isVisible());
    EXPECT_TRUE(who()->lineEdit()->hasFocus());
    who()->lineEdit()->setText(QStringLiteral("花子")); // as an input method would
    QTest::keyClick(who()->lineEdit(), Qt::Key_Return);
    EXPECT_TRUE(secret()->hasFocus()) << "a part of the name that nobody else has";
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("right"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(host().calls.last(), QStringLiteral("sign in 2 right"));
    EXPECT_FALSE(page()->isVisible());
}

TEST_F(SignIn, APartThatSeveralHaveChoosesNobody)
{
    action("switch-user")->trigger();
    who()->setEditText(QStringLiteral("例田"));
    secret()->setText(QStringLiteral("right"));
    EXPECT_FALSE(enter()->isEnabled());
    who()->setEditText(QStringLiteral("例田 花"));
    EXPECT_TRUE(enter()->isEnabled()) << "the whole name of one, be it a part of another's";
    enter()->click();
    EXPECT_EQ(host().calls.last(), QStringLiteral("sign in 3 right"));
}

TEST_F(SignIn, AWrongSecretIsSaidAndTheWaitCountedDown)
{
    action("lock")->trigger();
    secret()->setText(QStringLiteral("wrong"));
    enter()->click();
    EXPECT_TRUE(visibleText().contains(QStringLiteral("Wrong")));
    EXPECT_EQ(secret()->text(), QString());
    EXPECT_TRUE(secret()->hasFocus());
    host().wait = 1;
    secret()->setText(QStringLiteral("wrong"));
    enter()->click();
    secret()->setText(QStringLiteral("right"));
    EXPECT_FALSE(enter()->isEnabled());
    EXPECT_TRUE(enter()->text().contains(QStringLiteral("1"))) << enter()->text().toStdString();
    EXPECT_TRUE(waitFor([this] { return enter()->isEnabled(); }));
}

TEST_F(SignIn, PlacesOfOthersAreNeitherInTheRailNorInThePaletteNorBehindALink)
{
    host().closed = {QStringLiteral("people")};
    Q_EMIT host().deskChanged();
    EXPECT_FALSE(visibleText().contains(QStringLiteral("People")));
    window().go(QStringLiteral("people"));
    EXPECT_EQ(window().currentLink(), QStringLiteral("home"));
}

TEST_F(SignIn, AFileDialogIsHiddenWhileTheDeskIsLeftAndComesBack)
{
    DialogFileChooser files;
    const auto ask = [&] {
        FileRequest request;
        request.title = QStringLiteral("Attach a file");
        request.folder = fixture.folder.path();
        files.choose(window().currentPage(), request, [](const QString &) {});
        return QPointer<QFileDialog>(window().currentPage()->findChild<QFileDialog *>());
    };
    const QPointer<QFileDialog> dialog = ask();
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_TRUE(dialog->testOption(QFileDialog::DontUseNativeDialog)) << "the system's may stay in sight";
    action("switch-user")->trigger();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->isVisible());
    signIn(QStringLiteral("2"));
    EXPECT_FALSE(dialog->isVisible()) << "another's";
    action("switch-user")->trigger();
    signIn(QStringLiteral("1"));
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->isVisible());
    dialog->reject();

    host().people.clear();
    host().show({QStringLiteral("Own"), QStringLiteral("/own.kizahashi"), {}});
    const QPointer<QFileDialog> systems = ask();
    ASSERT_TRUE(systems);
    EXPECT_FALSE(systems->testOption(QFileDialog::DontUseNativeDialog)) << "nobody else sits here";
    systems->reject();
}

TEST_F(SignIn, AFileThatAsksWhoIsThereIsNotRemembered)
{
    const auto kept = [this] { return fixture.settings.value(Setting::RecentFiles).toStringList(); };
    EXPECT_TRUE(kept().isEmpty());
    host().people.clear();
    host().show({QStringLiteral("Own"), QStringLiteral("/own.kizahashi"), {}});
    EXPECT_EQ(kept(), QStringList{QStringLiteral("/own.kizahashi")});
    host().locked = true; // opened, and who may sign in is still being read
    host().show({QStringLiteral("Ward"), QStringLiteral("/ward.kizahashi"), {}});
    EXPECT_EQ(kept(), QStringList{QStringLiteral("/own.kizahashi")});
    host().locked = false;
    host().show({QStringLiteral("Own"), QStringLiteral("/own.kizahashi"), {}});
    host().people = {{QStringLiteral("1"), QStringLiteral("手本 あきら")}};
    Q_EMIT host().deskChanged();
    EXPECT_TRUE(kept().isEmpty()) << "the first passphrase was set";
}

TEST_F(SignIn, AnotherFileBeginsWithoutAnythingOfTheFirst)
{
    window().go(QStringLiteral("people"));
    action("lock")->trigger();
    host().people.clear();
    host().locked = false;
    host().show({QStringLiteral("Other"), QStringLiteral("/other.kizahashi"), {}});
    EXPECT_EQ(window().currentLink(), QStringLiteral("home"));
    EXPECT_FALSE(page()->isVisible());
    EXPECT_FALSE(action("lock")->isVisible()) << "nobody signs in to this one";
    EXPECT_EQ(fixture.home.made, 2);
}

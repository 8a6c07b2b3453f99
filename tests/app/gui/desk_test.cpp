#include "tests/app/gui/desk_support.h"

#include "models/edit/evidence_actions.h"
#include "models/edit/file_actions.h"
#include "ui/administration/secret_dialog.h"
#include "ui/home/trainee_home_page.h"
#include "ui/rotations/week_grid_view.h"
#include "ui/shell/sign_in_page.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/link.h"
#include "ui/widgets/page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>

using namespace kz;
using namespace kz::test;

TEST_F(DeskTest, AFileThatAsksIsOpenedLocked)
{
    EXPECT_TRUE(host().isLocked());
    EXPECT_TRUE(window().findChild<SignInPage *>()->isVisible());
    EXPECT_EQ(window().windowTitle(), QStringLiteral("Kizahashi"));
    EXPECT_TRUE(host().undoText().isEmpty());
    EXPECT_TRUE(host().workingAs().isEmpty());
    EXPECT_EQ(host().signers().size(), 3);
    EXPECT_EQ(lead(QStringLiteral("people")), QString());
    host().signIn(keyToText(coordinator), QStringLiteral("falsch falsch"));
    ASSERT_TRUE(until([this] { return !refused.isEmpty(); }));
    EXPECT_TRUE(host().isLocked());
    signIn(coordinator);
    EXPECT_EQ(window().currentLink(), QStringLiteral("home"));
    EXPECT_EQ(host().workingAs(), QStringLiteral("教育担当"));
    EXPECT_FALSE(host().undoText().isEmpty());
}

TEST_F(DeskTest, WhatIsSubmittedWhileLockedIsNobodysAndNotWritten)
{
    signIn(coordinator);
    host().lock();
    const auto done = host().workspace()->door()->submitAndWait(
        edit::saveSettings({{QStringLiteral("institution"), QStringLiteral("見本")}}, {}));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::SignInNeeded);
}

TEST_F(DeskTest, WhatLeadsNowhereForSomebodyIsNotOffered)
{
    const auto offered = [this] {
        QStringList ids;
        for (const char *id : {"open", "import", "export", "backup", "restore"})
            if (window().findChild<QAction *>(QLatin1String(id))->isVisible())
                ids.append(QLatin1String(id));
        return ids.join(u' ');
    };
    signIn(coordinator);
    EXPECT_EQ(offered(), QStringLiteral("open import export backup restore"));
    for (const Key one : {educator, trainee}) {
        signIn(one);
        EXPECT_EQ(offered(), QStringLiteral("open"));
    }
    signIn(coordinator);
    EXPECT_EQ(offered(), QStringLiteral("open import export backup restore"));
}

TEST_F(DeskTest, APacketDroppedOnTheWindowIsTakenBackByThoseWhoMay)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.filePath(QStringLiteral("花 子.kzpacket")))});
    const auto drop = [&] {
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        QDropEvent fall({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &fall);
        return Link::parse(window().currentLink());
    };
    signIn(educator);
    EXPECT_EQ(drop().place, QStringLiteral("assessments"));
    signIn(coordinator);
    const Link there = drop();
    EXPECT_EQ(there.place, QStringLiteral("packet"));
    EXPECT_EQ(there.query.value(QStringLiteral("path")), data.urls().front().toLocalFile());
    host().lock();
    EXPECT_FALSE(host().takesPackets());
}

TEST_F(DeskTest, EverybodyBeginsWithWhatWaitsForThem)
{
    signIn(coordinator);
    EXPECT_EQ(window().currentLink(), QStringLiteral("home"));
    signIn(educator);
    EXPECT_EQ(window().currentLink(), QStringLiteral("assessments"));
    signIn(trainee);
    EXPECT_EQ(window().currentLink(), QStringLiteral("home"));
    ASSERT_TRUE(qobject_cast<TraineeHomePage *>(window().currentPage()));
    EXPECT_TRUE(until([this] { return window().currentPage()->title() == QStringLiteral("例田 花"); }));
}

TEST_F(DeskTest, ATraineeSeesWhatIsTheirs)
{
    signIn(trainee);
    const QString home = window().currentLink();
    for (const char *link :
         {"people", "sites", "rotations", "assessments", "reports", "administration", "journal", "import", "export"})
        EXPECT_EQ(lead(QLatin1String(link)), home) << link;
    const QString mine = keyToText(hana);
    const QString theirs = keyToText(other);
    for (const char *link : {"person/%1", "log?person=%1", "rate?person=%1"}) {
        EXPECT_EQ(lead(QString::fromLatin1(link).arg(theirs)), home) << link;
        EXPECT_EQ(lead(QString::fromLatin1(link).arg(mine)), QString::fromLatin1(link).arg(mine)) << link;
        window().go(home);
    }
    FilePaletteSource source(FilePaletteSource::What::People, host());
    bool found = false;
    QObject::connect(&source, &PaletteSource::found, &source, [&] { found = true; });
    source.search(QStringLiteral("見本坂"), 1);
    QCoreApplication::processEvents();
    EXPECT_FALSE(found) << "the palette knows nobody else either";
}

TEST_F(DeskTest, NobodyReadsALogThatIsNotTheirsToWrite)
{
    const auto opened = [this](const QString &link) {
        window().go(link);
        Page *page = window().currentPage();
        EXPECT_TRUE(until([page] { return !page->isBusy(); }));
        return page;
    };
    const auto hasRows = [](const Page *page) {
        for (const QAbstractItemView *table : page->findChildren<QAbstractItemView *>())
            if (table->accessibleName() == QStringLiteral("Latest entries"))
                return table->model()->rowCount() > 0;
        if (const auto *week = page->findChild<WeekGridView *>())
            for (int row = 0; row < week->model()->rowCount(); ++row)
                for (int column = 0; column < week->model()->columnCount(); ++column)
                    if (!week->model()->index(row, column).data().toString().isEmpty())
                        return true;
        return false;
    };
    const QString theirs = QStringLiteral("log?person=%1").arg(keyToText(other));
    signIn(coordinator);
    LogEntry entry;
    entry.head.person = other;
    entry.head.day = clock.today();
    entry.head.status = EvidenceStatus::Draft;
    entry.halfDays = 1;
    ASSERT_TRUE(host().workspace()->door()->submitAndWait(edit::saveLogEntry(entry, {})));
    EXPECT_TRUE(hasRows(opened(QStringLiteral("week?person=%1").arg(keyToText(other)))));
    EXPECT_TRUE(hasRows(opened(theirs)));
    signIn(educator);
    Page *log = opened(theirs);
    EXPECT_TRUE(log->title().contains(QStringLiteral("見本坂"))) << "whom they found they see";
    EXPECT_FALSE(hasRows(log)) << "not what somebody wrote who is not in their charge";
    signIn(trainee);
    for (const char *place : {"log", "week"}) {
        Page *page = opened(QLatin1String(place));
        auto *field = page->findChild<FinderField *>();
        ASSERT_TRUE(field);
        EXPECT_FALSE(field->isEnabled()) << place << ": it would find the names of everybody";
        EXPECT_TRUE(page->title().contains(QStringLiteral("例田 花"))) << place;
        Q_EMIT field->chosen(other);
        EXPECT_TRUE(until([page] { return !page->isBusy(); }));
        EXPECT_TRUE(page->title().contains(QStringLiteral("例田 花"))) << place;
        EXPECT_EQ(Link::parse(window().currentLink()).query.value(QStringLiteral("person")), keyToText(hana)) << place;
        EXPECT_FALSE(hasRows(page));
    }
    signIn(coordinator);
    EXPECT_TRUE(until([&] { return hasRows(window().currentPage()); })) << "their page waits for them as it was";
}

TEST_F(DeskTest, EverybodyChangesTheirOwnPassphraseAndNobodyWhoPassesByDoes)
{
    auto *change = window().findChild<QAction *>(QStringLiteral("own-passphrase"));
    EXPECT_FALSE(change->isEnabled()) << "nobody is there";
    for (const Key who : {coordinator, educator, trainee}) {
        signIn(who);
        EXPECT_TRUE(change->isVisible() && change->isEnabled());
    }
    window().go(QStringLiteral("do/own-passphrase")); // as the palette does it
    QPointer<SecretDialog> dialog = window().findChild<SecretDialog *>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    const QString mine = QStringLiteral("新しい合言葉");
    const auto save = [&](const QString &present) {
        for (const auto &[name, text] :
             {std::pair("present", present), std::pair("secret", mine), std::pair("again", mine)})
            dialog->findChild<QLineEdit *>(QLatin1String(name))->setText(text);
        QPushButton *button = nullptr;
        for (QPushButton *each : dialog->findChildren<QPushButton *>())
            if (each->text() == QStringLiteral("Save"))
                button = each;
        ASSERT_TRUE(button);
        button->click();
        EXPECT_TRUE(until([&] { return !dialog || !dialog->isVisible() || button->isEnabled(); }));
    };
    const auto says = [&](const char *words) {
        return std::ranges::any_of(dialog->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String(words));
        });
    };
    for (int i = 0; i < 3; ++i) {
        save(QStringLiteral("falsch falsch"));
        ASSERT_TRUE(dialog && dialog->isVisible());
        EXPECT_TRUE(says("not the passphrase"));
    }
    save(secret);
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_TRUE(says("Too many wrong attempts")) << "slowed as at sign-in";
    clock.advanceMs(2000);
    save(secret);
    EXPECT_TRUE(until([&] { return !dialog; }));
    host().lock();
    host().signIn(keyToText(trainee), secret);
    EXPECT_TRUE(until([this] { return !refused.isEmpty(); })) << "the one before no longer works";
    host().signIn(keyToText(trainee), mine);
    EXPECT_TRUE(until([this] { return !host().isLocked(); }));
    EXPECT_EQ(host().workspace()->actor().id, trainee);
}

TEST_F(DeskTest, AFileThatIsOnlyReadAsksToo)
{
    program.reset();
    edit::ChangeHub hub;
    const auto elsewhere = edit::EditDoor::open(path, clock, hub);
    ASSERT_TRUE(elsewhere);
    program.emplace(clock, *settings, files, folder.filePath(QStringLiteral("demo")));
    QObject::connect(&host(), &ShellHost::signInRefused, &host(), [this](const QString &words, int seconds) {
        refused = words;
        wait = seconds;
    });
    open();
    ASSERT_TRUE(host().workspace()->isReadOnly());
    EXPECT_TRUE(host().isLocked());
    for (int i = 0; i < 3; ++i) {
        wait = -1;
        host().signIn(keyToText(trainee), QStringLiteral("falsch falsch"));
        ASSERT_TRUE(until([this] { return wait >= 0; }));
    }
    EXPECT_EQ(wait, 2);
    // Nothing can be written down here: the program remembers, even when the file is opened again.
    open();
    wait = -1;
    host().signIn(keyToText(trainee), secret);
    ASSERT_TRUE(until([this] { return wait >= 0; }));
    EXPECT_TRUE(host().isLocked());
    clock.advanceMs(2000);
    signIn(trainee);
    EXPECT_EQ(lead(QStringLiteral("people")), QStringLiteral("home")) << "as the one who signed in";
}

TEST_F(DeskTest, EffortSwitchUserOnAWardComputer)
{
    signIn(coordinator);
    QApplication::setActiveWindow(&window());
    int keys = 0;
    const auto press = [&](QWidget *on, int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(on, Qt::Key(key), modifiers);
        ++keys;
    };
    press(&window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *page = window().findChild<SignInPage *>();
    ASSERT_TRUE(until([&] { return page->isVisible(); }));
    // A part of the name that nobody else has, Enter, the PIN, Enter.
    auto *who = page->findChild<QComboBox *>();
    who->setEditText(QStringLiteral("花"));
    keys += 3; // はな and a conversion
    press(who->lineEdit(), Qt::Key_Return);
    auto *pin = page->findChild<QLineEdit *>(QStringLiteral("secret"));
    ASSERT_TRUE(until([&] { return pin->hasFocus(); }));
    pin->setText(secret);
    keys += 6; // a PIN instead
    press(pin, Qt::Key_Return);
    ASSERT_TRUE(until([this] { return !host().isLocked(); }));
    EXPECT_EQ(host().workspace()->actor().id, trainee);
    EXPECT_TRUE(until([this] { return qobject_cast<TraineeHomePage *>(window().currentPage()); })) << "on her own page";
    // 0.28 s for a key of somebody who types moderately (Card, Moran and Newell 1980) leaves 17 keys in five seconds.
    EXPECT_LE(keys, 17);
}

#include "ui/ladders/crosswalk_page.h"

#include "tests/models/items/items_support.h"
#include "tests/support/file_choosers.h"
#include "tests/support/gui_checks.h"
#include "ui/ladders/crosswalk_import_dialog.h"
#include "ui/ladders/framework_page.h"
#include "ui/ladders/item_choice.h"
#include "ui/ladders/level_map.h"
#include "ui/ladders/origin_dialog.h"
#include "ui/ladders/role_matrix_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::test;

namespace {

/// A ladder and its next version: washing goes on, talking and the drip become one, and a relation leads nowhere.
struct NextVersion {
    NextVersion()
    {
        older = file.ladder("older");
        newer = file.ladder("newer");
        nurse = file.person(QStringLiteral("例田 花"));
        file.enrol(nurse, older, older.levelOne);
        const Key hospital = file.site(QStringLiteral("階中央病院"));
        file.logged(nurse, older.wash, QDate(2026, 4, 4), hospital);
        file.logged(nurse, older.wash, QDate(2026, 4, 9), hospital);
        wash = line(older.wash, newer.wash);
        line(older.talk, newer.talk);
        line(older.drip, newer.talk);
        file.add(Association{
            .version = newer.version, .sourceRef = QStringLiteral("X-1"), .target = newer.drip, .position = 9});
    }
    Key line(Key source, Key target)
    {
        return file.add(Association{.version = newer.version, .source = source, .target = target, .position = ++lines});
    }
    void start()
    {
        open = std::make_unique<OpenFile>(file);
        page = std::make_unique<CrosswalkPage>(**open, settings, files);
        page->resize(1186, 640);
        page->open(QStringLiteral("crosswalk/") + keyToText(newer.version));
        page->show();
    }
    TableView *table(int index)
    {
        return page->findChild<TableView *>(index == 0 ? QStringLiteral("lines") : QStringLiteral("people"));
    }
    QString cell(int table, int row, int column)
    {
        return this->table(table)->model()->index(row, column).data().toString();
    }
    bool shows(int rows)
    {
        return waitFor([&] { return !page->isBusy() && table(0)->model()->rowCount() == rows; });
    }
    Carries carriesOf(Key line)
    {
        return storage::Repository<Association>(file.database()).find(line).value()->carries;
    }

    FileBuilder file;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    OneFile files;
    TinyLadder older;
    TinyLadder newer;
    Key nurse = 0;
    Key wash = 0;
    int lines = 0;
    std::unique_ptr<OpenFile> open;
    std::unique_ptr<CrosswalkPage> page;
};

} // namespace

TEST(CrosswalkPage, ShowsWhatBecomesOfTheItemsAndWhereThePeopleWouldStand)
{
    NextVersion next;
    next.start();
    ASSERT_TRUE(next.shows(4));
    QAbstractItemModelTester tester(next.table(0)->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_TRUE(next.cell(0, 0, 0).contains(QStringLiteral("wash"))) << next.cell(0, 0, 0).toStdString();
    EXPECT_EQ(next.cell(0, 0, 2), QStringLiteral("Goes on as one"));
    EXPECT_EQ(next.cell(0, 1, 2), QStringLiteral("Merged"));
    EXPECT_EQ(next.cell(0, 3, 0), QStringLiteral("X-1")) << "kept by the id it was given";
    ASSERT_EQ(next.table(1)->model()->rowCount(), 1);
    EXPECT_EQ(next.cell(1, 0, 3).left(1), QStringLiteral("1"));
    EXPECT_EQ(next.cell(1, 0, 4).left(1), QStringLiteral("0")) << "nothing is decided yet";
}

TEST(CrosswalkPage, ALetterDecidesAndTheFiguresFollow)
{
    NextVersion next;
    next.start();
    ASSERT_TRUE(next.shows(4));
    next.table(0)->setCurrentIndex(next.table(0)->model()->index(0, 0));
    next.table(0)->setFocus();
    QTest::keyClick(next.table(0), Qt::Key_C);
    ASSERT_TRUE(waitFor([&] { return next.carriesOf(next.wash) == Carries::All; }));
    ASSERT_TRUE(waitFor([&] { return !next.page->isBusy() && next.cell(1, 0, 4).startsWith(QStringLiteral("1")); }));
    EXPECT_EQ(next.cell(0, 0, 3), QStringLiteral("Counts for it"));
    EXPECT_EQ(next.table(0)->currentIndex().row(), 1) << "on to the next line";
    // About a line that leads nowhere there is nothing to decide.
    next.table(0)->setCurrentIndex(next.table(0)->model()->index(3, 0));
    QTest::keyClick(next.table(0), Qt::Key_N);
    EXPECT_FALSE(next.page->findChild<Banner *>()->words().isEmpty());
}

TEST(CrosswalkPage, ItemsAreSaidToComeFromOthersAndLinesAreTakenAway)
{
    NextVersion next;
    next.start();
    ASSERT_TRUE(next.shows(4));
    next.table(0)->setCurrentIndex(next.table(0)->model()->index(0, 0));
    next.table(0)->setFocus();
    next.page->findChild<QAction *>(QStringLiteral("comes-from"))->trigger();
    auto *dialog = next.page->findChild<OriginDialog *>();
    ASSERT_TRUE(dialog);
    auto *newer = dialog->findChild<ItemChoice *>(QStringLiteral("newer-items"));
    auto *former = dialog->findChild<ItemChoice *>(QStringLiteral("former-items"));
    ASSERT_TRUE(waitFor([&] { return former->marked() == std::vector<Key>{next.older.wash}; }));
    EXPECT_EQ(newer->marked(), std::vector<Key>{next.newer.wash}) << "that of the line in focus";
    EXPECT_EQ(unnamedControls(dialog), QStringList());
    former->setMarked({next.older.wash, next.older.talk});
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    ASSERT_TRUE(next.shows(5));
    int made = -1;
    for (int row = 0; row < 5; ++row)
        if (next.cell(0, row, 0).startsWith(QStringLiteral("talk"))
            && next.cell(0, row, 1).startsWith(QStringLiteral("wash")))
            made = row;
    ASSERT_GE(made, 0);
    EXPECT_EQ(next.cell(0, made, 2), QStringLiteral("Split"));
    next.table(0)->setCurrentIndex(next.table(0)->model()->index(made, 0));
    QAction *away = next.page->findChild<QAction *>(QStringLiteral("take-away"));
    EXPECT_EQ(away->shortcut(), QKeySequence(QKeySequence::Delete));
    away->trigger();
    EXPECT_TRUE(next.shows(4));
    auto undone = (*next.open)->door()->undo();
    ASSERT_TRUE(waitFor([&] { return undone.isFinished(); }));
    EXPECT_TRUE(next.shows(5));
}

TEST(CrosswalkPage, SaveWithoutAMarkLeavesTheLinesOfSeveralItems)
{
    NextVersion next;
    next.start();
    ASSERT_TRUE(next.shows(4));
    next.table(0)->setFocus();
    next.table(0)->selectAll();
    next.page->findChild<QAction *>(QStringLiteral("comes-from"))->trigger();
    const QPointer<OriginDialog> dialog = next.page->findChild<OriginDialog *>();
    ASSERT_TRUE(dialog);
    auto *former = dialog->findChild<ItemChoice *>(QStringLiteral("former-items"));
    ASSERT_TRUE(waitFor([&] { return former->marked().size() == 3; }));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    ASSERT_TRUE(waitFor([&] { return !dialog || !dialog->isVisible(); }));
    EXPECT_EQ(storage::Repository<Association>(next.file.database()).all().value().size(), 4u)
        << "nobody said that each comes from all of them";
}

TEST(CrosswalkPage, ChosenPeopleAreMoved)
{
    NextVersion next;
    next.start();
    ASSERT_TRUE(next.shows(4));
    QAction *move = next.page->headerActions().value(0);
    EXPECT_FALSE(move->isEnabled());
    next.table(1)->selectAll();
    ASSERT_TRUE(move->isEnabled());
    move->trigger();
    ASSERT_TRUE(waitFor([&] { return !next.page->isBusy() && next.table(1)->model()->rowCount() == 0; }));
    EXPECT_EQ(storage::Repository<Enrolment>(next.file.database()).all().value()[0].version, next.newer.version);
    EXPECT_TRUE(next.page->findChild<Banner *>()->words().contains(QStringLiteral("1")));
}

TEST(CrosswalkPage, ThePersonInFocusIsToldInDetailWhateverTheirRulesCount)
{
    NextVersion next;
    next.start();
    ASSERT_TRUE(next.shows(4));
    auto *detail = next.page->findChild<TableView *>(QStringLiteral("version-person"));
    ASSERT_TRUE(detail);
    next.table(1)->setCurrentIndex(next.table(1)->model()->index(0, 0));
    ASSERT_TRUE(waitFor([&] { return detail->model()->rowCount() == 2; }));
    const auto said = [&](int row, int column) { return detail->model()->index(row, column).data().toString(); };
    EXPECT_TRUE(said(0, 0).contains(QStringLiteral("wash twice"))) << said(0, 0).toStdString();
    EXPECT_TRUE(said(0, 1).startsWith(QStringLiteral("2 of 2"))) << said(0, 1).toStdString();
    EXPECT_TRUE(said(0, 2).startsWith(QStringLiteral("0 of 2"))) << said(0, 2).toStdString();
    EXPECT_TRUE(said(1, 2).startsWith(QStringLiteral("Goes on as one: does not count")));

    // Not only log entries and ratings: a decision of the committee is shown as soon as it is made.
    EXPECT_EQ(next.cell(1, 0, 7), QString());
    next.open->act([&](edit::Edit &edit) -> Result<void> {
        const auto made = edit.insert(
            LevelAward{.person = next.nurse, .level = next.older.levelOne, .decidedOn = QDate(2026, 5, 1)});
        return made ? Result<void>() : made.error();
    });
    EXPECT_TRUE(waitFor([&] { return next.cell(1, 0, 7) == QStringLiteral("I"); })) << next.cell(1, 0, 7).toStdString();
    EXPECT_TRUE(next.table(1)->currentIndex().isValid()) << "the focus stays";
    EXPECT_TRUE(waitFor([&] { return detail->model()->rowCount() == 2; }));
}

TEST(CrosswalkPage, WhatLevelsBecomeIsDecidedAndTakenBack)
{
    NextVersion next;
    next.file.add(LevelAward{.person = next.nurse, .level = next.older.levelOne, .decidedOn = QDate(2026, 5, 1)});
    next.start();
    ASSERT_TRUE(next.shows(4));
    ASSERT_TRUE(waitFor([&] { return next.cell(1, 0, 7) == QStringLiteral("I"); }));
    next.page->findChild<QAction *>(QStringLiteral("level-map"))->trigger();
    auto *dialog = next.page->findChild<LevelMapDialog *>();
    ASSERT_TRUE(dialog);
    const auto boxes = dialog->findChildren<QComboBox *>();
    ASSERT_EQ(boxes.size(), 2);
    QComboBox *first = boxes[0]->currentText() == QStringLiteral("I") ? boxes[0] : boxes[1];
    EXPECT_EQ(first->currentText(), QStringLiteral("I")) << "by its code as long as nobody says otherwise";
    first->setCurrentIndex(first->findText(QStringLiteral("II")));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    EXPECT_TRUE(waitFor([&] { return next.cell(1, 0, 7) == QStringLiteral("I, then II"); }))
        << next.cell(1, 0, 7).toStdString();
    auto undone = (*next.open)->door()->undo();
    ASSERT_TRUE(waitFor([&] { return undone.isFinished(); }));
    EXPECT_TRUE(waitFor([&] { return next.cell(1, 0, 7) == QStringLiteral("I"); }));
}

TEST(CrosswalkPage, AFileOfLinesIsShownBeforeItIsTakenIn)
{
    NextVersion next;
    next.start();
    ASSERT_TRUE(next.shows(4));
    next.files.path = next.folder.filePath(QStringLiteral("lines.csv"));
    {
        QFile lines(next.files.path);
        ASSERT_TRUE(lines.open(QIODevice::WriteOnly));
        lines.write("old,new,note\ndrip,drip,as before\ngone,wash,\n");
    }
    next.page->findChild<QAction *>(QStringLiteral("take-in"))->trigger();
    auto *dialog = next.page->findChild<CrosswalkImportDialog *>();
    ASSERT_TRUE(dialog);
    auto *table = dialog->findChild<QTableView *>();
    // Two lines of the file, and the items that no row leads from.
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() > 1; }));
    EXPECT_EQ(next.table(0)->model()->rowCount(), 4) << "only shown so far";
    auto *views = dialog->findChild<ChoiceChips *>();
    views->choose(1);
    Q_EMIT views->chosenChanged(1);
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), QStringLiteral("lines.csv, line 3"));
    EXPECT_TRUE(table->model()->index(0, 1).data().toString().contains(QStringLiteral("gone")));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    ASSERT_TRUE(waitFor([&] { return next.table(0)->model()->rowCount() > 4; }));
    EXPECT_TRUE(next.page->findChild<Banner *>()->words().contains(QStringLiteral("Ctrl+Z")));
    auto undone = (*next.open)->door()->undo();
    ASSERT_TRUE(waitFor([&] { return undone.isFinished(); }));
    EXPECT_TRUE(next.shows(4));

    next.files.path = next.folder.filePath(QStringLiteral("out.csv"));
    next.page->findChild<QAction *>(QStringLiteral("give-out"))->trigger();
    EXPECT_TRUE(waitFor([&] { return QFile::exists(next.files.path); }));
}

namespace {

/// A ladder of nurses and one of pharmacists, whose goals are the same but for the last.
struct TwoLadders {
    void addLadders()
    {
        nurses = ladderFor("nurses", "nurse");
        pharmacists = ladderFor("pharmacists", "pharmacist");
        Item talk = *storage::Repository<Item>(file.database()).find(pharmacists.talk).value();
        talk.titleJa = talk.titleEn = QStringLiteral("counsel");
        file.change(talk);
    }
    TinyLadder ladderFor(const char *code, const char *profession)
    {
        const TinyLadder ladder = file.ladder(code);
        Framework framework = *storage::Repository<Framework>(file.database()).find(ladder.framework).value();
        framework.professions = QString::fromLatin1(profession);
        file.change(framework);
        return ladder;
    }
    void start(const QString &link = QStringLiteral("matrix"))
    {
        if (!open)
            open = std::make_unique<OpenFile>(file);
        page = std::make_unique<RoleMatrixPage>(**open, settings);
        QObject::connect(page.get(), &Page::linkActivated, page.get(), [this](const QString &to) { led = to; });
        QObject::connect(page.get(), &Page::linkChanged, page.get(), [this](const QString &to) { changed = to; });
        page->resize(1186, 640);
        page->open(link);
        page->show();
    }
    TableView *table() { return page->findChild<TableView *>(QStringLiteral("matrix")); }
    QListWidget *list() { return page->findChild<QListWidget *>(); }
    EmptyState *empty()
    {
        for (EmptyState *one : page->findChildren<EmptyState *>())
            if (one->isVisible())
                return one;
        return nullptr;
    }
    bool shows(int rows)
    {
        return waitFor([&] { return !page->isBusy() && table()->isVisible() && table()->model()->rowCount() == rows; });
    }
    /// What the list shows, as it is copied.
    QString rowOf(const char *title)
    {
        for (const QStringList &row : table()->shownRows())
            if (row[0].endsWith(QString::fromUtf8(title)))
                return row.mid(1).join(u'|');
        return QStringLiteral("not there");
    }
    void choose(const char *box, int row)
    {
        auto *combo = page->findChild<QComboBox *>(QLatin1String(box));
        combo->setCurrentIndex(row);
        Q_EMIT combo->activated(row);
    }

    FileBuilder file;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    TinyLadder nurses;
    TinyLadder pharmacists;
    std::unique_ptr<OpenFile> open;
    std::unique_ptr<RoleMatrixPage> page;
    QString led;
    QString changed;
};

} // namespace

TEST(RoleMatrixPage, WhatIsTickedStandsBesideEachOtherAndIsRemembered)
{
    TwoLadders two;
    two.addLadders();
    two.start();
    ASSERT_TRUE(waitFor([&] { return two.empty() != nullptr; })) << "it says to tick something";
    EXPECT_EQ(two.list()->count(), 2);
    two.empty()->findChild<QPushButton *>()->click();
    ASSERT_TRUE(two.shows(4));
    {
        QAbstractItemModelTester tester(two.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    EXPECT_EQ(two.table()->shownTitles().mid(3).join(u'|'), QStringLiteral("Nurse|Pharmacist"));
    EXPECT_EQ(two.rowOf("wash"), QStringLiteral("2|nurses, pharmacists|Rule only|Rule only"));
    EXPECT_EQ(two.rowOf("talk"), QStringLiteral("One only|nurses|Rule only|"));
    EXPECT_EQ(two.rowOf("counsel"), QStringLiteral("One only|pharmacists||Rule only"));
    EXPECT_EQ(Link::parse(two.changed).query.value(QStringLiteral("of")).split(u',').size(), 2);
    // The space bar takes one away; the next time the other stands there by itself.
    two.list()->setCurrentRow(0);
    two.list()->setFocus();
    QTest::keyClick(two.list(), Qt::Key_Space);
    ASSERT_TRUE(two.shows(3));
    EXPECT_EQ(two.table()->shownTitles().size(), 4);
    two.start();
    ASSERT_TRUE(two.shows(3));
    EXPECT_EQ(two.list()->item(0)->checkState(), Qt::Unchecked);
    EXPECT_EQ(two.list()->item(1)->checkState(), Qt::Checked);
    two.start(QStringLiteral("matrix?with=") + keyToText(two.nurses.version));
    EXPECT_TRUE(two.shows(4)) << "one more beside it";
}

TEST(RoleMatrixPage, TheListIsNarrowedCopiedAndLeadsToTheItem)
{
    TwoLadders two;
    two.addLadders();
    two.start(
        QStringLiteral("matrix?of=%1,%2").arg(keyToText(two.nurses.framework), keyToText(two.pharmacists.framework)));
    ASSERT_TRUE(two.shows(4));
    two.choose("which", 2);
    EXPECT_EQ(two.table()->model()->rowCount(), 2) << "talk and counsel hang on one profession each";
    two.choose("profession", 2);
    ASSERT_EQ(two.table()->model()->rowCount(), 1);
    EXPECT_NE(two.rowOf("counsel"), QStringLiteral("not there"));
    two.choose("which", 0);
    two.choose("profession", 0);
    two.page->findChild<SearchField *>()->setText(QStringLiteral("wash"));
    ASSERT_TRUE(two.shows(1));
    QList<ListWay> asked;
    QObject::connect(two.page.get(), &Page::listAsked, two.page.get(), [&](const TableView *table, ListWay way) {
        EXPECT_EQ(table, two.table());
        asked.append(way);
    });
    two.table()->findChild<QAction *>(QStringLiteral("copy_list"))->trigger();
    two.table()->findChild<QAction *>(QStringLiteral("save_list"))->trigger();
    EXPECT_EQ(asked, QList<ListWay>({ListWay::Copy, ListWay::Save}));
    two.table()->setFocus();
    QTest::keyClick(two.table(), Qt::Key_Return);
    EXPECT_EQ(Link::parse(two.led).place, QStringLiteral("ladders"));
    EXPECT_EQ(Link::parse(two.led).query.value(QStringLiteral("item")), keyToText(two.nurses.wash));
    two.page->findChild<SearchField *>()->setText(QStringLiteral("nowhere"));
    EXPECT_TRUE(waitFor([&] { return two.empty() != nullptr; }));
}

TEST(RoleMatrixPage, SaysHowToBeginWhereNothingIsInForceOrNobodyIsNamed)
{
    TwoLadders none;
    none.start();
    ASSERT_TRUE(waitFor([&] { return none.empty() != nullptr; }));
    none.empty()->findChild<QPushButton *>()->click();
    EXPECT_EQ(none.led, QStringLiteral("administration"));
    TwoLadders nobody;
    const TinyLadder common = nobody.file.ladder();
    nobody.start(QStringLiteral("matrix?of=") + keyToText(common.version));
    ASSERT_TRUE(waitFor([&] { return nobody.empty() != nullptr; }));
    EXPECT_EQ(nobody.list()->item(0)->checkState(), Qt::Checked) << "it is for everybody";
    EXPECT_FALSE(nobody.table()->isVisible());
}

TEST(RoleMatrixPage, FollowsWhatIsAdoptedAndHasRoomForItsWords)
{
    TwoLadders two;
    two.addLadders();
    two.start(QStringLiteral("matrix?of=") + keyToText(two.nurses.version));
    ASSERT_TRUE(two.shows(3));
    (*two.open).act([&](edit::Edit &edit) -> Result<void> {
        const auto made = edit.insert(Item{.version = two.nurses.version,
                                           .parent = two.nurses.team,
                                           .code = QStringLiteral("new"),
                                           .titleJa = QStringLiteral("新しい目標"),
                                           .position = 90});
        return made ? Result<void>() : made.error();
    });
    ASSERT_TRUE(two.shows(4));
    EXPECT_TRUE(two.rowOf("新しい目標").startsWith(QStringLiteral("Gap|"))) << "nobody is asked for it yet";
    EXPECT_TRUE(unnamedControls(two.page.get()).isEmpty()) << unnamedControls(two.page.get()).join(u'\n').toStdString();
    EXPECT_TRUE(unspokenControls(two.page.get()).isEmpty());
    EXPECT_TRUE(clippedTexts(two.page.get()).isEmpty()) << clippedTexts(two.page.get()).join(u'\n').toStdString();
    EXPECT_TRUE(cutWords(two.page.get()).isEmpty()) << cutWords(two.page.get()).join(u'\n').toStdString();
    EXPECT_TRUE(clashingKeys(two.page.get()).isEmpty());
}

TEST(RoleMatrixPage, IsOneClickFromTheCoverageOfAVersion)
{
    TwoLadders two;
    two.addLadders();
    OpenFile open(two.file);
    OneFile files;
    FrameworkPage ladders(FrameworkPage::Kind::Ladders, *open, two.settings, files);
    QString led;
    QObject::connect(&ladders, &Page::linkActivated, &ladders, [&led](const QString &to) { led = to; });
    ladders.open(QStringLiteral("ladders?version=%1&tab=coverage").arg(keyToText(two.nurses.version)));
    ladders.findChild<QAction *>(QStringLiteral("others"))->trigger();
    EXPECT_EQ(led, QStringLiteral("matrix?with=") + keyToText(two.nurses.version));
}

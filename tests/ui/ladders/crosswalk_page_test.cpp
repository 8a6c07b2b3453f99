#include "ui/ladders/crosswalk_page.h"

#include "models/exchange/framework_import.h"
#include "models/exchange/pack_lineage.h"
#include "models/exchange/pack_writer.h"
#include "models/storage/framework_reads.h"
#include "tests/models/items/items_support.h"
#include "tests/support/file_choosers.h"
#include "tests/support/gui_checks.h"
#include "ui/ladders/crosswalk_import_dialog.h"
#include "ui/ladders/framework_import_dialog.h"
#include "ui/ladders/taking_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

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

TEST(FrameworkImportDialog, EachDifferenceHasATickAndWhatIsLeftStaysAsOnesOwnHasIt)
{
    FileBuilder file;
    const TinyLadder ladder = file.ladder();
    const QString ownTalk = storage::Repository<Item>(file.database()).find(ladder.talk).value()->titleEn;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    const QString path = folder.filePath(QStringLiteral("theirs.json"));
    {
        exchange::Pack pack = exchange::asGivenOut(exchange::loadDraft(file.database(), ladder.version).value().pack);
        pack.version.label = QStringLiteral("1X");
        pack.items.back().titleEn = QStringLiteral("talk and listen");
        pack.items.push_back({.id = ++pack.keyCount,
                              .version = pack.version.id,
                              .parent = pack.items.front().id,
                              .code = QStringLiteral("feed"),
                              .titleEn = QStringLiteral("help to eat"),
                              .position = 9});
        pack.requirements.push_back({.id = ++pack.keyCount,
                                     .version = pack.version.id,
                                     .kind = RequirementKind::Log,
                                     .code = QStringLiteral("feed-once"),
                                     .titleEn = QStringLiteral("fed once"),
                                     .parameters = QStringLiteral("{\"need\":1}"),
                                     .position = 9});
        pack.requirementItems.push_back(
            {.id = ++pack.keyCount, .requirement = pack.requirements.back().id, .item = pack.items.back().id});
        QFile theirs(path);
        ASSERT_TRUE(theirs.open(QIODevice::WriteOnly));
        theirs.write(exchange::writePack(pack).value());
    }
    OpenFile open(file);
    QPointer<FrameworkImportDialog> dialog = new FrameworkImportDialog(*open, settings, path);
    Key made = 0;
    QObject::connect(dialog, &FrameworkImportDialog::made, dialog, [&made](Key draft) { made = draft; });
    dialog->open();
    auto *model = dialog->findChild<TakingModel *>();
    auto *table = dialog->findChild<QTableView *>();
    ASSERT_TRUE(model);
    auto *tester = new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
    EXPECT_EQ(tester->model(), model);
    ASSERT_TRUE(waitFor([&] { return table->model() == model && model->rowCount() == 3; }));
    const auto rowOf = [model](const char *code) {
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data().toString() == QLatin1String(code))
                return row;
        return -1;
    };
    const auto isTicked = [&](const char *code) {
        return model->index(rowOf(code), 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    };
    const auto says = [&dialog](const char *words) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [words](const QLabel *label) { return label->text().contains(QLatin1String(words)); });
    };
    EXPECT_TRUE(says("All of it is taken in."));
    EXPECT_EQ(unnamedControls(dialog), QStringList());
    EXPECT_EQ(clashingKeys(dialog), QStringList());

    // The rule asks for the item: it cannot come alone, and says so.
    table->selectRow(rowOf("feed"));
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_FALSE(isTicked("feed"));
    EXPECT_FALSE(isTicked("feed-once"));
    EXPECT_TRUE(isTicked("talk"));
    EXPECT_TRUE(says("1 of 3 are taken in"));
    EXPECT_TRUE(says("Unticked as well"));
    EXPECT_TRUE(
        model->index(rowOf("feed-once"), 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("help to eat")));
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_TRUE(isTicked("feed"));
    EXPECT_FALSE(isTicked("feed-once")) << "the item can come without the rule";

    const auto press = [&dialog](const char *words) {
        const auto buttons = dialog->findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->text() == QLatin1String(words))
                button->click();
    };
    press("&Untick all");
    EXPECT_TRUE(says("Nothing is ticked"));
    press("Tick &all");
    EXPECT_TRUE(isTicked("feed-once"));
    model->setData(model->index(rowOf("talk"), 0), Qt::Unchecked, Qt::CheckStateRole);
    press("Take in as a draft");
    ASSERT_TRUE(waitFor([&] { return made != 0; }));
    QString talk;
    bool feeds = false;
    const auto items = storage::FrameworkReads(file.database()).items(made);
    ASSERT_TRUE(items);
    for (const Item &item : items.value()) {
        if (item.code == QStringLiteral("talk"))
            talk = item.titleEn;
        feeds = feeds || item.code == QStringLiteral("feed");
    }
    EXPECT_EQ(talk, ownTalk);
    EXPECT_TRUE(feeds);
    delete dialog;
}

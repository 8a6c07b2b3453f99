#include "tests/ui/ladders/framework_support.h"

#include "models/exchange/framework_import.h"
#include "models/exchange/pack_lineage.h"
#include "models/exchange/pack_writer.h"
#include "models/exchange/xlsx_writer.h"
#include "tests/support/gui_checks.h"
#include "ui/ladders/framework_import_dialog.h"
#include "ui/ladders/ladder_sheet_dialog.h"
#include "ui/ladders/taking_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/issue_label.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include <algorithm>

using namespace kz;
using namespace kz::test;

TEST(FrameworkImport, AFrameworkIsShownBeforeItIsTakenInAndGoesOutAgain)
{
    Hospital hospital;
    hospital.files.path = QStringLiteral(KZ_SOURCE_DIR "/tests/models/exchange/case_packages/broken.json");
    hospital.start();
    ASSERT_TRUE(hospital.shows(hospital.ladder.version));
    const auto act = [&](const char *name) { hospital.page->findChild<QAction *>(QLatin1String(name))->trigger(); };
    const auto frameworks
        = [&] { return storage::Repository<Framework>(hospital.file.database()).all().value().size(); };
    const size_t before = frameworks();
    act("from-file");
    auto *dialog = hospital.page->findChild<FrameworkImportDialog *>();
    ASSERT_TRUE(dialog);
    auto *table = dialog->findChild<QTableView *>();
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() > 0; }));
    EXPECT_TRUE(table->model()->index(0, 1).data().toString().contains(QStringLiteral("taken once")))
        << "what was mended comes first";
    auto *views = dialog->findChild<ChoiceChips *>();
    views->choose(0);
    Q_EMIT views->chosenChanged(0);
    EXPECT_EQ(table->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Item"));
    auto *take = dialog->findChild<QDialogButtonBox *>()->buttons().constFirst();
    auto *strict = dialog->findChild<QCheckBox *>();
    strict->setChecked(true);
    EXPECT_FALSE(take->isEnabled()) << "read strictly, it is refused";
    strict->setChecked(false);
    EXPECT_EQ(frameworks(), before) << "only shown so far";
    take->click();
    ASSERT_TRUE(waitFor([&] { return hospital.led.startsWith(QStringLiteral("draft/")); }));
    EXPECT_EQ(frameworks(), before + 1);
    auto undone = (*hospital.open)->door()->undo();
    ASSERT_TRUE(waitFor([&] { return undone.isFinished(); }));
    EXPECT_EQ(frameworks(), before) << "one undo takes all of it back";

    hospital.files.path = hospital.folder.filePath(QStringLiteral("out.xlsx"));
    act("give-out-outline-xlsx");
    EXPECT_EQ(hospital.files.asked.suffix, QStringLiteral("xlsx"));
    ASSERT_TRUE(waitFor([&] { return QFile::exists(hospital.files.path); }));
    EXPECT_TRUE(
        waitFor([&] { return hospital.page->findChild<Banner *>()->words().contains(QStringLiteral("out.xlsx")); }));
}

TEST(FrameworkImport, APackThatComesHomeSaysWhatItIsBasedOnAndTellsItsImprovements)
{
    Hospital hospital;
    hospital.files.path = hospital.folder.filePath(QStringLiteral("home.json"));
    {
        exchange::Pack pack
            = exchange::asGivenOut(exchange::loadDraft(hospital.file.database(), hospital.ladder.version).value().pack);
        pack.lineage.basedOn = exchange::traceOf(pack).pack;
        pack.lineage.madeBy = QStringLiteral("Region X");
        pack.lineage.improvements.push_back({.by = QStringLiteral("Region X"),
                                             .aim = QStringLiteral("More who reach level I"),
                                             .before = {0.25, 20, QDate(2026, 4, 1)},
                                             .change = QStringLiteral("Listening is asked for"),
                                             .after = {0.5, 24, QDate(2026, 6, 1)},
                                             .decision = CycleDecision::Adopt,
                                             .learned = QStringLiteral("It helps")});
        pack.version.label = QStringLiteral("1X");
        pack.items.back().titleEn = QStringLiteral("talk and listen");
        QFile home(hospital.files.path);
        ASSERT_TRUE(home.open(QIODevice::WriteOnly));
        home.write(exchange::writePack(pack).value());
    }
    hospital.start();
    ASSERT_TRUE(hospital.shows(hospital.ladder.version));
    hospital.page->findChild<QAction *>(QStringLiteral("from-file"))->trigger();
    auto *dialog = hospital.page->findChild<FrameworkImportDialog *>();
    ASSERT_TRUE(dialog);
    const auto says = [dialog](const char *words) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [words](const QLabel *label) { return label->text().contains(QLatin1String(words)); });
    };
    ASSERT_TRUE(waitFor([&] { return says("changed by Region X"); }));
    auto *table = dialog->findChild<QTableView *>();
    EXPECT_EQ(table->model()->rowCount(), 1) << "only what differs from the version it is based on";
    auto *views = dialog->findChild<ChoiceChips *>();
    views->choose(3);
    Q_EMIT views->chosenChanged(3);
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), QStringLiteral("Listening is asked for"));
    EXPECT_TRUE(table->model()->index(0, 2).data().toString().contains(QStringLiteral("50%")));
    dialog->findChild<QDialogButtonBox *>()->buttons().constFirst()->click();
    ASSERT_TRUE(waitFor([&] { return hospital.led.startsWith(QStringLiteral("draft/")); }));

    const Key made = keyFromText(hospital.led.section(u'/', 1, 1).section(u'?', 0, 0)).value_or(0);
    hospital.page->open(QStringLiteral("framework/") + keyToText(made));
    ASSERT_TRUE(hospital.shows(made));
    EXPECT_TRUE(
        hospital.page->findChild<QLabel *>(QStringLiteral("lineage"))->text().contains(QStringLiteral("Region X")));
    hospital.page->findChild<QPushButton *>(QStringLiteral("improvements"))->click();
    EXPECT_TRUE(hospital.details().contains(QStringLiteral("More who reach level I")));
    EXPECT_TRUE(hospital.details().contains(QStringLiteral("It helps")));
}

TEST(FrameworkImport, AFileThatCannotBeReadSaysSoAndAWorkbookWithoutAListIsOfferedAsALadder)
{
    Hospital hospital;
    hospital.files.path = hospital.folder.filePath(QStringLiteral("half.json"));
    {
        QFile half(hospital.files.path);
        ASSERT_TRUE(half.open(QIODevice::WriteOnly));
        half.write(R"({"CFDocument": {"title": "x)");
    }
    hospital.start();
    ASSERT_TRUE(hospital.shows(hospital.ladder.version));
    hospital.page->findChild<QAction *>(QStringLiteral("from-file"))->trigger();
    auto *dialog = hospital.page->findChild<FrameworkImportDialog *>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(waitFor([&] { return dialog->findChild<IssueLabel *>()->words().contains(QStringLiteral("half")); }));
    EXPECT_FALSE(dialog->findChild<QDialogButtonBox *>()->buttons().constFirst()->isEnabled());
    dialog->reject();

    hospital.files.path = hospital.folder.filePath(QStringLiteral("ladder.xlsx"));
    {
        QFile book(hospital.files.path);
        ASSERT_TRUE(book.open(QIODevice::WriteOnly));
        exchange::XlsxWriter writer(book, hospital.files.path);
        writer.row({QStringLiteral("項目"), QStringLiteral("レベルⅠ"), QStringLiteral("レベルⅡ")});
        writer.row({QStringLiteral("清潔"), QStringLiteral("助言を受けて"), QStringLiteral("一人で")});
        ASSERT_TRUE(writer.finish());
    }
    hospital.page->findChild<QAction *>(QStringLiteral("from-file"))->trigger();
    EXPECT_TRUE(waitFor([&] { return hospital.page->findChild<LadderSheetDialog *>() != nullptr; }));
}

TEST(FrameworkImport, ALadderInASheetIsShownAsUnderstoodAndTakenInAsADraft)
{
    Hospital hospital;
    hospital.files.path = hospital.folder.filePath(QStringLiteral("ladder.xlsx"));
    {
        QFile book(hospital.files.path);
        ASSERT_TRUE(book.open(QIODevice::WriteOnly));
        exchange::XlsxWriter writer(book, hospital.files.path);
        writer.row(
            {QStringLiteral("力"), QStringLiteral("項目"), QStringLiteral("レベルⅠ"), QStringLiteral("レベルⅡ")});
        writer.row({QStringLiteral("ケアする力"), QStringLiteral("清潔"), QStringLiteral("助言を受けて"),
                    QStringLiteral("一人で")});
        ASSERT_TRUE(writer.finish());
    }
    hospital.start();
    ASSERT_TRUE(hospital.shows(hospital.ladder.version));
    hospital.page->findChild<QAction *>(QStringLiteral("from-sheet"))->trigger();
    auto *dialog = hospital.page->findChild<LadderSheetDialog *>();
    ASSERT_TRUE(dialog);
    auto *tree = dialog->findChild<QTreeWidget *>();
    ASSERT_TRUE(waitFor([&] { return tree->topLevelItemCount() == 1; }));
    EXPECT_EQ(tree->topLevelItem(0)->child(0)->text(2), QStringLiteral("一人で"));
    // What was understood wrongly is mended in place.
    tree->topLevelItem(0)->child(0)->setText(0, QStringLiteral("清潔ケア"));
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    const auto does = [tree](const char *text) {
        for (QAction *action : tree->actions())
            if (action->text() == QLatin1String(text))
                action->trigger();
    };
    does("Higher");
    ASSERT_EQ(tree->topLevelItemCount(), 2);
    EXPECT_EQ(tree->topLevelItem(1)->text(0), QStringLiteral("清潔ケア"));
    EXPECT_EQ(tree->topLevelItem(1)->text(2), QStringLiteral("一人で"));
    does("Deeper");
    EXPECT_EQ(tree->topLevelItemCount(), 1);
    tree->setCurrentItem(tree->topLevelItem(0));
    does("Leave out");
    ASSERT_EQ(tree->topLevelItemCount(), 1);
    EXPECT_EQ(tree->topLevelItem(0)->text(0), QStringLiteral("清潔ケア")) << "what stood below stays";
    // Where the levels stand may be said: from the fourth column there is one alone.
    auto numbers = dialog->findChildren<QSpinBox *>();
    ASSERT_EQ(numbers.size(), 2);
    EXPECT_FALSE(numbers[1]->isEnabled()) << "it would take the mending away";
    for (auto *button : dialog->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Read the sheet again"))
            button->click();
    ASSERT_TRUE(waitFor([&] { return numbers[1]->isEnabled(); }));
    EXPECT_EQ(tree->topLevelItem(0)->text(0), QStringLiteral("ケアする力"));
    EXPECT_EQ(numbers[0]->value(), 1);
    EXPECT_EQ(numbers[1]->value(), 3);
    numbers[1]->setValue(4);
    EXPECT_TRUE(waitFor([&] { return tree->columnCount() == 2; }));
    numbers[1]->setValue(3);
    EXPECT_TRUE(waitFor([&] { return tree->columnCount() == 3; }));
    EXPECT_EQ(unnamedControls(dialog), QStringList());
    const auto lines = dialog->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        if (line->text().isEmpty())
            line->setText(QStringLiteral("own-ladder"));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    EXPECT_TRUE(waitFor([&] { return hospital.led.startsWith(QStringLiteral("draft/")); }));
}

TEST(FrameworkImport, EachDifferenceHasATickAndWhatIsLeftStaysAsOnesOwnHasIt)
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

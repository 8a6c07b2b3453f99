#include "ui/ladders/framework_page.h"

#include "models/exchange/framework_import.h"
#include "models/exchange/pack_lineage.h"
#include "models/exchange/pack_writer.h"
#include "models/exchange/xlsx_writer.h"
#include "models/items/curriculum_map_model.h"
#include "models/items/framework_tree_model.h"
#include "models/items/rule_tree_model.h"
#include "models/storage/plan_reads.h"
#include "tests/models/items/items_support.h"
#include "tests/support/file_choosers.h"
#include "tests/support/gui_checks.h"
#include "ui/ladders/cycle_dialog.h"
#include "ui/ladders/framework_import_dialog.h"
#include "ui/ladders/framework_tree.h"
#include "ui/ladders/framework_view.h"
#include "ui/ladders/ladder_sheet_dialog.h"
#include "ui/ladders/outcomes_model.h"
#include "ui/ladders/outcomes_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/link.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include <algorithm>

using namespace kz;
using namespace kz::test;

namespace {

/// A file with the tiny ladder (one enrolled), a draft of its next version and a curriculum without items.
struct Hospital {
    Hospital()
    {
        ladder = file.ladder();
        draft = file.add(FrameworkVersion{.framework = ladder.framework, .label = QStringLiteral("2")});
        file.enrol(file.person(QStringLiteral("例田 花")), ladder);
    }
    void start(FrameworkPage::Kind kind = FrameworkPage::Kind::Ladders)
    {
        if (!open)
            open = std::make_unique<OpenFile>(file);
        page = std::make_unique<FrameworkPage>(kind, **open, settings, files);
        QObject::connect(page.get(), &Page::linkActivated, page.get(), [this](const QString &link) { led = link; });
        QObject::connect(page.get(), &Page::linkChanged, page.get(), [this](const QString &link) { changed = link; });
        page->resize(1186, 640);
        page->open(kind == FrameworkPage::Kind::Ladders ? QStringLiteral("ladders") : QStringLiteral("curricula"));
        page->show();
    }
    bool shows(Key version)
    {
        return waitFor([&] {
            const auto *sheet = page->findChild<FrameworkView *>()->sheet();
            return sheet && sheet->version.id == version && !page->isBusy();
        });
    }
    QListView *list() { return page->findChild<QListView *>(); }
    FrameworkTree *tree(const char *name) { return page->findChild<FrameworkTree *>(QLatin1String(name)); }
    QString details() { return page->findChild<QTextBrowser *>()->toPlainText(); }
    items::FrameworkTreeModel *itemModel() { return page->findChild<items::FrameworkTreeModel *>(); }
    items::RuleTreeModel *ruleModel() { return page->findChild<items::RuleTreeModel *>(); }
    void follow(const QString &link) { Q_EMIT page->findChild<QTextBrowser *>()->anchorClicked(QUrl(link)); }

    FileBuilder file;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    OneFile files;
    TinyLadder ladder;
    Key draft = 0;
    std::unique_ptr<OpenFile> open;
    std::unique_ptr<FrameworkPage> page;
    QString led;
    QString changed;
};

} // namespace

TEST(FrameworkPage, ListsTheVersionsAndShowsTheOneInForce)
{
    Hospital hospital;
    hospital.start();
    ASSERT_TRUE(hospital.shows(hospital.ladder.version));
    ASSERT_EQ(hospital.list()->model()->rowCount(), 2);
    const QString about = hospital.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(about.contains(QStringLiteral("Adopted"))) << about.toStdString();
    EXPECT_TRUE(about.contains(QStringLiteral("1"))) << about.toStdString();
    EXPECT_EQ(hospital.itemModel()->shownItems(), 5);
}

TEST(FrameworkPage, AnotherVersionIsChosenByKeyboardAndRemembered)
{
    Hospital hospital;
    hospital.start();
    ASSERT_TRUE(hospital.shows(hospital.ladder.version));
    EXPECT_EQ(hospital.page->firstFocus(), hospital.list());
    QTest::keyClick(hospital.list(), Qt::Key_Down);
    ASSERT_TRUE(hospital.shows(hospital.draft));
    EXPECT_EQ(Link::parse(hospital.changed).query.value(QStringLiteral("version")), keyToText(hospital.draft));
    hospital.start();
    EXPECT_TRUE(hospital.shows(hospital.draft)) << "the next time the same one stands there";
}

TEST(FrameworkPage, ThePeopleEnrolledAreOneClickAway)
{
    Hospital hospital;
    hospital.start();
    ASSERT_TRUE(hospital.shows(hospital.ladder.version));
    hospital.page->headerActions().first()->trigger();
    EXPECT_EQ(hospital.led, QStringLiteral("people?version=") + keyToText(hospital.ladder.version));
    hospital.page->open(QStringLiteral("framework/") + keyToText(hospital.draft));
    ASSERT_TRUE(hospital.shows(hospital.draft));
    EXPECT_FALSE(hospital.page->headerActions().first()->isEnabled()) << "nobody is enrolled in a draft";
}

TEST(FrameworkPage, ItemsAndRulesLeadToEachOther)
{
    Hospital hospital;
    hospital.start();
    ASSERT_TRUE(hospital.shows(hospital.ladder.version));
    FrameworkTree *items = hospital.tree("items");
    items->show(hospital.itemModel()->indexOf(hospital.ladder.drip));
    EXPECT_TRUE(hospital.details().contains(QStringLiteral("drip four times"))) << hospital.details().toStdString();
    EXPECT_TRUE(hospital.details().contains(QStringLiteral("sheet"))) << "the form it is rated with";
    hospital.follow(QStringLiteral("rule/") + keyToText(hospital.ladder.dripFourTimes));
    EXPECT_EQ(hospital.page->findChild<QTabWidget *>()->currentIndex(), 1);
    EXPECT_EQ(hospital.tree("rules")->currentIndex().data().toString(), QStringLiteral("drip four times"));
    EXPECT_TRUE(hospital.details().contains(QStringLiteral("At least 4 log entries")));
    // What is filtered away is found all the same.
    hospital.page->findChild<SearchField *>()->setText(QStringLiteral("wash"));
    ASSERT_TRUE(waitFor([&] { return hospital.itemModel()->shownItems() == 2; }));
    hospital.follow(QStringLiteral("item/") + keyToText(hospital.ladder.drip));
    EXPECT_EQ(hospital.page->findChild<QTabWidget *>()->currentIndex(), 0);
    EXPECT_EQ(items->currentIndex().data().toString(), QStringLiteral("drip"));
}

TEST(FrameworkPage, ALinkNamesAnItem)
{
    Hospital hospital;
    hospital.start();
    hospital.page->open(QStringLiteral("ladders?version=%1&rule=%2")
                            .arg(keyToText(hospital.ladder.version), keyToText(hospital.ladder.talkRated)));
    ASSERT_TRUE(hospital.shows(hospital.ladder.version));
    EXPECT_TRUE(waitFor([&] { return hospital.tree("rules")->currentIndex().isValid(); }));
    EXPECT_EQ(hospital.tree("rules")->currentIndex().data().toString(), QStringLiteral("talk rated"));
}

TEST(FrameworkPage, CellsAreWalkedAndCopied)
{
    Hospital hospital;
    hospital.start();
    ASSERT_TRUE(hospital.shows(hospital.ladder.version));
    FrameworkTree *items = hospital.tree("items");
    items->show(hospital.itemModel()->indexOf(hospital.ladder.wash));
    items->setFocus();
    QTest::keyClick(items, Qt::Key_Right);
    EXPECT_EQ(items->currentIndex().column(), 1);
    QTest::keyClick(items, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(items, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("2×\n\n")) << "level I of wash and of drip";
    items->selectAll();
    items->copy();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 5);
    EXPECT_EQ(lines[2], QStringLiteral("drip\t\t4×"));
}

namespace {

/// The hospital with two modules: M1 takes wash to mastery for nurses, M2 is for pharmacists and introduces drip.
struct Curriculum : Hospital {
    Curriculum()
    {
        const auto module = [this](const char *code, const char *profession, Key item, CoverDepth depth) {
            const Key key = file.add(Item{.version = ladder.version,
                                          .kind = ItemKind::Module,
                                          .code = QString::fromLatin1(code),
                                          .titleJa = QString::fromLatin1(code),
                                          .position = 90});
            file.add(Module{.item = key, .phase = 1});
            file.add(ModuleProfession{.module = key, .profession = QString::fromLatin1(profession), .hours = 2});
            file.add(ModuleItem{.module = key, .item = item, .depth = depth});
            return key;
        };
        first = module("M1", "nurse", ladder.wash, CoverDepth::Mastered);
        module("M2", "pharmacist", ladder.drip, CoverDepth::Introduced);
    }
    bool startAtMap()
    {
        start();
        page->open(QStringLiteral("ladders?version=%1&tab=coverage").arg(keyToText(ladder.version)));
        return shows(ladder.version) && waitFor([this] { return table()->isVisible(); });
    }
    TableView *table() { return page->findChild<TableView *>(QStringLiteral("map")); }
    items::CurriculumMapModel *map() { return page->findChild<items::CurriculumMapModel *>(); }
    void choose(const char *box, int row)
    {
        auto *combo = page->findChild<QComboBox *>(QLatin1String(box));
        combo->setCurrentIndex(row);
        Q_EMIT combo->activated(row);
    }
    QModelIndex cell(Key item, int column) { return map()->indexOf(item).siblingAtColumn(column); }
    /// The ground of a cell beside its mark.
    QColor groundOf(const QModelIndex &index)
    {
        const QRect rect = table()->visualRect(index);
        return table()->viewport()->grab(rect).toImage().pixelColor(rect.width() / 6, rect.height() / 2);
    }
    Key first = 0;
};

} // namespace

TEST(FrameworkPage, TheMapShowsByDepthWhatIsCoveredAndByWordWhatIsNot)
{
    Curriculum hospital;
    ASSERT_TRUE(hospital.startAtMap());
    EXPECT_TRUE(hospital.changed.contains(QStringLiteral("tab=coverage")));
    hospital.table()->clearSelection();
    const auto shade = [&](Key item, int column) { return hospital.groundOf(hospital.cell(item, column)).lightness(); };
    const int empty = shade(hospital.ladder.wash, 3);
    EXPECT_LT(shade(hospital.ladder.drip, 3), empty) << "introduced";
    EXPECT_LT(shade(hospital.ladder.wash, 2), shade(hospital.ladder.drip, 3)) << "what is mastered stands out more";
    EXPECT_EQ(hospital.cell(hospital.ladder.talk, 1).data().toString(), QStringLiteral("Gap"));
    // The arrows walk the cells, and what the module is stands below.
    hospital.table()->setFocus();
    hospital.table()->setCurrentIndex(hospital.cell(hospital.ladder.wash, 1));
    QTest::keyClick(hospital.table(), Qt::Key_Right);
    EXPECT_EQ(hospital.table()->currentIndex(), hospital.cell(hospital.ladder.wash, 2));
    for (const char *said : {"wash", "Mastered", "Required, 2 h: Nurse"})
        EXPECT_TRUE(hospital.details().contains(QLatin1String(said))) << said << hospital.details().toStdString();
    hospital.follow(QStringLiteral("item/") + keyToText(hospital.first));
    EXPECT_EQ(hospital.page->findChild<QTabWidget *>()->currentIndex(), 0);
}

TEST(FrameworkPage, TheMapIsNarrowedTurnedCopiedAndSaved)
{
    Curriculum hospital;
    ASSERT_TRUE(hospital.startAtMap());
    hospital.choose("profession", 2);
    EXPECT_EQ(hospital.map()->columnCount(), 3) << "one module is for pharmacists";
    EXPECT_EQ(hospital.map()->map().gaps, 2);
    hospital.choose("marks", 1);
    EXPECT_EQ(hospital.map()->shownItems(), 2);
    hospital.choose("across", 1);
    EXPECT_EQ(hospital.map()->map().oneOnly, 2) << "wash and drip hang on one profession each";
    hospital.page->findChild<QAction *>(QStringLiteral("copy-map"))->trigger();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4) << "a head and the three goals, whatever is shown";
    EXPECT_TRUE(lines[0].endsWith(QStringLiteral("Nurse\tPharmacist"))) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].endsWith(QStringLiteral("1\tOne only\tMastered\tRule only"))) << lines[1].toStdString();
    hospital.files.path = hospital.folder.filePath(QStringLiteral("map.csv"));
    hospital.page->findChild<QAction *>(QStringLiteral("save-map"))->trigger();
    QFile csv(hospital.files.path);
    ASSERT_TRUE(waitFor([&] { return csv.exists(); }));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_EQ(csv.readAll().count('\n'), 4);
    hospital.start();
    EXPECT_TRUE(hospital.shows(hospital.ladder.version));
    EXPECT_EQ(hospital.page->findChild<QTabWidget *>()->currentIndex(), 2) << "the next time the same stands there";
    EXPECT_EQ(hospital.page->findChild<QComboBox *>(QStringLiteral("across"))->currentIndex(), 1);
    EXPECT_TRUE(unnamedControls(hospital.page.get()).isEmpty());
}

TEST(FrameworkPage, AVersionWithoutModulesSaysWhatTheMapWouldShow)
{
    Hospital hospital;
    hospital.start();
    ASSERT_TRUE(hospital.shows(hospital.ladder.version));
    hospital.page->findChild<QTabWidget *>()->setCurrentIndex(2);
    EXPECT_FALSE(hospital.page->findChild<TableView *>(QStringLiteral("map"))->isVisible());
    const auto empties = hospital.page->findChildren<EmptyState *>();
    EXPECT_TRUE(std::ranges::any_of(empties, [](const EmptyState *one) { return one->isVisible(); }));
}

TEST(FrameworkPage, AMapByProfessionsSaysThatNoneIsNamed)
{
    Hospital hospital;
    const Key module = hospital.file.add(Item{.version = hospital.ladder.version,
                                              .kind = ItemKind::Module,
                                              .code = QStringLiteral("M"),
                                              .titleJa = QStringLiteral("M"),
                                              .position = 90});
    hospital.file.add(Module{.item = module});
    hospital.start();
    ASSERT_TRUE(hospital.shows(hospital.ladder.version));
    hospital.page->findChild<QTabWidget *>()->setCurrentIndex(2);
    const auto *map = hospital.page->findChild<TableView *>(QStringLiteral("map"));
    EXPECT_TRUE(map->isVisible());
    auto *across = hospital.page->findChild<QComboBox *>(QStringLiteral("across"));
    across->setCurrentIndex(1);
    Q_EMIT across->activated(1);
    EXPECT_FALSE(map->isVisible());
    EXPECT_FALSE(hospital.page->findChild<QAction *>(QStringLiteral("save-map"))->isEnabled());
}

TEST(FrameworkPage, FollowsWhatChanges)
{
    Hospital hospital;
    hospital.start();
    ASSERT_TRUE(hospital.shows(hospital.ladder.version));
    hospital.open->act([&](edit::Edit &edit) -> Result<void> {
        const auto made = edit.insert(Item{.version = hospital.ladder.version,
                                           .parent = hospital.ladder.team,
                                           .code = QStringLiteral("new"),
                                           .titleJa = QStringLiteral("新しい目標"),
                                           .position = 90});
        return made ? Result<void>() : made.error();
    });
    EXPECT_TRUE(waitFor([&] { return hospital.itemModel()->shownItems() == 6; }));
    hospital.page->findChild<QCheckBox *>(QStringLiteral("gaps"))->setChecked(true);
    EXPECT_EQ(hospital.itemModel()->shownItems(), 2) << "no rule asks for it yet";
    (*hospital.open)->setAsOf(QDate(2026, 3, 31)); // the day before the enrolment
    EXPECT_TRUE(waitFor([&] { return !hospital.page->headerActions().first()->isEnabled(); }));
}

TEST(FrameworkPage, SaysWhatWillBeHereAndHowToBegin)
{
    Hospital hospital;
    hospital.start(FrameworkPage::Kind::Curricula);
    auto *empty = hospital.page->findChild<EmptyState *>();
    ASSERT_TRUE(waitFor([&] { return empty->isVisible(); }));
    auto *begin = empty->findChild<QPushButton *>();
    ASSERT_TRUE(begin);
    begin->click();
    EXPECT_EQ(hospital.led, QStringLiteral("administration"));
}

TEST(FrameworkPage, EveryControlHasANameAndRoomForItsWords)
{
    Hospital hospital;
    hospital.start();
    ASSERT_TRUE(hospital.shows(hospital.ladder.version));
    EXPECT_TRUE(unnamedControls(hospital.page.get()).isEmpty())
        << unnamedControls(hospital.page.get()).join(u'\n').toStdString();
    EXPECT_TRUE(waitFor([&] { return clippedTexts(hospital.page.get()).isEmpty(); })) // wrapped words find their height
        << clippedTexts(hospital.page.get()).join(u'\n').toStdString();
    EXPECT_TRUE(clashingKeys(hospital.page.get()).isEmpty());
}

TEST(FrameworkPage, AFrameworkIsShownBeforeItIsTakenInAndGoesOutAgain)
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

TEST(FrameworkPage, APackThatComesHomeSaysWhatItIsBasedOnAndTellsItsImprovements)
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

TEST(FrameworkPage, AFileThatCannotBeReadSaysSoAndAWorkbookWithoutAListIsOfferedAsALadder)
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

TEST(FrameworkPage, ALadderInASheetIsShownAsUnderstoodAndTakenInAsADraft)
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

TEST(OutcomesModel, SetsVersionsBesideEachOtherAndNeverAShareOfFew)
{
    const auto version = [](const char16_t *label) { return FrameworkVersion{.label = QString::fromUtf16(label)}; };
    const query::UnmetShare care{.code = QStringLiteral("care"),
                                 .title = {QStringLiteral("ケア"), QStringLiteral("Care")},
                                 .people = 3,
                                 .asked = 9,
                                 .unmet = 5};
    query::UnmetShare team{.code = QStringLiteral("team"),
                           .title = {QStringLiteral("チーム"), QStringLiteral("Team")},
                           .people = 10,
                           .asked = 40,
                           .unmet = 10};
    query::Outcomes outcomes{.day = QDate(2026, 7, 1), .versions = {}};
    outcomes.versions.push_back({.version = version(u"1"),
                                 .people = 24,
                                 .reached = 12,
                                 .medianMonths = 14.25,
                                 .timed = 12,
                                 .left = 2,
                                 .running = 10,
                                 .behind = 4,
                                 .domains = {team},
                                 .requirements = {}});
    outcomes.versions.push_back({.version = version(u"2"),
                                 .people = 4,
                                 .reached = 1,
                                 .medianMonths = 6,
                                 .timed = 1,
                                 .running = 3,
                                 .behind = 1,
                                 .domains = {care},
                                 .requirements = {}});
    OutcomesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setOutcomes(outcomes);
    ASSERT_EQ(model.columnCount(), 3);
    const auto row = [&](int at) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(at, column).data().toString());
        return cells.join(u'|').toStdString();
    };
    EXPECT_EQ(row(0), "People|24|4");
    EXPECT_EQ(row(1), "Level awarded or completed|12 of 24 (50%)|1 of 4, few");
    EXPECT_EQ(row(2), "Months until then (median)|14.3 months (n = 12)|n = 1, few");
    EXPECT_EQ(row(5), "Behind, of those running|4 of 10 (40%)|1 of 3, few");
    EXPECT_EQ(row(7), "Team|25% (n = 10)|–");
    EXPECT_EQ(row(8), "Care|–|5 of 9 (n = 3, few)");
    model.setOutcomes({});
    EXPECT_EQ(model.columnCount(), 1);
}

TEST(FrameworkPage, ACycleTakesItsFiguresFromTheFileAndTheNextGoesOnFromThem)
{
    Hospital hospital;
    hospital.start();
    hospital.page->open(QStringLiteral("ladders?version=%1&tab=outcomes").arg(keyToText(hospital.ladder.version)));
    auto *view = hospital.page->findChild<OutcomesView *>();
    auto *begin = view->findChild<QAction *>(QStringLiteral("new-cycle"));
    const auto said = [&] {
        QString words = begin->toolTip();
        const auto labels = view->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            if (!label->isHidden())
                words += u'\n' + label->text();
        return words.toStdString();
    };
    EXPECT_TRUE(said().find("Counting…") != std::string::npos) << said();
    EXPECT_TRUE(said().find("No cycle yet") == std::string::npos && said().find("Adopt a version") == std::string::npos)
        << "nobody knows yet\n"
        << said();
    ASSERT_TRUE(waitFor([&] { return begin->isEnabled(); }));
    EXPECT_TRUE(waitFor([&] { return said().find("No cycle yet") != std::string::npos; }));
    EXPECT_EQ(Link::parse(hospital.changed).query.value(QStringLiteral("tab")), QStringLiteral("outcomes"));
    EXPECT_TRUE(waitFor([&] { return clippedTexts(hospital.page.get()).isEmpty(); }))
        << clippedTexts(hospital.page.get()).join(u'\n').toStdString();
    EXPECT_TRUE(unnamedControls(hospital.page.get()).isEmpty());
    begin->trigger();
    auto *dialog = view->findChild<CycleDialog *>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("aim"))->setPlainText(QStringLiteral("遅れを減らす"));
    auto *measure = dialog->findChild<QComboBox *>(QStringLiteral("measure"));
    measure->setCurrentIndex(measure->findData(int(CycleMeasure::ShareBehind)));
    auto *baseline = dialog->findChild<MeasuredField *>(QStringLiteral("baseline"));
    EXPECT_FALSE(baseline->value());
    baseline->findChild<QPushButton *>()->click();
    ASSERT_TRUE(waitFor([&] { return baseline->value().has_value(); }));
    EXPECT_EQ(baseline->value(), 1.0) << "the one who is enrolled has shown nothing yet";
    EXPECT_EQ(baseline->people(), 1);
    measure->setCurrentIndex(measure->findData(int(CycleMeasure::MedianMonths)));
    EXPECT_FALSE(baseline->value()) << "100% are not 100 months";
    measure->setCurrentIndex(measure->findData(int(CycleMeasure::ShareBehind)));
    baseline->findChild<QPushButton *>()->click();
    ASSERT_TRUE(waitFor([&] { return baseline->value().has_value(); }));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    const auto *table = view->findChildren<TableView *>()[1];
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 1; }));
    EXPECT_EQ(table->model()->index(0, 2).data().toString(), QStringLiteral("n = 1, few"))
        << "nobody is to be recognised";
    EXPECT_TRUE(waitFor([&] { return !view->findChild<CycleDialog *>(); }));

    view->findChild<QAction *>(QStringLiteral("next-cycle"))->trigger();
    dialog = view->findChild<CycleDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->findChild<MeasuredField *>(QStringLiteral("baseline"))->value(), 1.0);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 2; }));
    EXPECT_EQ(table->model()->index(0, 6).data().toString(), QStringLiteral("遅れを減らす"));
}

TEST(CycleDialog, KeepsTheRequirementOfAVersionThatNobodyIsInAnyMore)
{
    Hospital hospital;
    hospital.start();
    query::CycleLine line;
    line.cycle = {.framework = hospital.ladder.framework,
                  .aim = QStringLiteral("清潔の遅れを減らす"),
                  .measure = CycleMeasure::ShareUnmet,
                  .version = hospital.ladder.version,
                  .requirement = hospital.ladder.washTwice,
                  .change = {},
                  .learned = {}};
    line.version = QStringLiteral("1");
    line.requirementCode = QStringLiteral("wash twice");
    line.requirement = {QStringLiteral("清潔2回"), QStringLiteral("wash twice")};
    auto *dialog = new CycleDialog(**hospital.open, line, {}, hospital.page.get());
    dialog->open();
    EXPECT_EQ(dialog->findChild<QComboBox *>(QStringLiteral("requirement"))->currentText(),
              QStringLiteral("wash twice"));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    const auto stored = [&] { return storage::cyclesOf(hospital.file.database(), hospital.ladder.framework); };
    ASSERT_TRUE(waitFor([&] { return stored().value().size() == 1; }));
    EXPECT_EQ(stored().value().front().requirement, hospital.ladder.washTwice);
}

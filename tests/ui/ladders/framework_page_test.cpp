#include "tests/ui/ladders/framework_support.h"

#include "models/items/curriculum_map_model.h"
#include "models/storage/plan_reads.h"
#include "tests/support/gui_checks.h"
#include "ui/ladders/cycle_dialog.h"
#include "ui/ladders/framework_dialog.h"
#include "ui/ladders/outcomes_model.h"
#include "ui/ladders/outcomes_view.h"
#include "ui/ladders/profession_button.h"
#include "ui/ladders/version_dialogs.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace kz;
using namespace kz::test;

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

TEST(FrameworkPage, WhatALadderIsCalledAndWhomItIsForIsMendedAndOneUndoTakesItBack)
{
    Hospital hospital;
    hospital.start();
    ASSERT_TRUE(hospital.shows(hospital.ladder.version));
    const auto stored = [&hospital] {
        return *storage::Repository<Framework>(hospital.file.database()).find(hospital.ladder.framework).value();
    };
    const Framework before = stored();
    hospital.page->findChild<QAction *>(QStringLiteral("about-framework"))->trigger();
    auto *dialog = hospital.page->findChild<FrameworkDialog *>();
    ASSERT_TRUE(dialog);
    auto *professions = dialog->findChild<ProfessionButton *>();
    ASSERT_TRUE(waitFor([&] { return professions->isEnabled(); }));
    dialog->findChild<QLineEdit *>(QStringLiteral("title_en"))->setText(QStringLiteral("Mended"));
    professions->setMarked({QStringLiteral("nurse")});
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("source"))->setPlainText(QStringLiteral("Our own"));
    EXPECT_EQ(unnamedControls(dialog), QStringList());
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    ASSERT_TRUE(waitFor([&] { return stored().titleEn == QStringLiteral("Mended"); }));
    EXPECT_EQ(stored().professions, QStringLiteral("nurse"));
    EXPECT_EQ(stored().source, QStringLiteral("Our own"));
    EXPECT_EQ(stored().titleJa, before.titleJa);
    ASSERT_TRUE((*hospital.open)->door()->undo().result());
    EXPECT_EQ(stored().titleEn, before.titleEn);
    EXPECT_EQ(stored().professions, before.professions);
}

TEST(FrameworkPage, ANewLadderIsForTheProfessionsThatAreMarked)
{
    Hospital hospital;
    hospital.start();
    ASSERT_TRUE(hospital.shows(hospital.ladder.version));
    hospital.page->findChild<QAction *>(QStringLiteral("new-framework"))->trigger();
    auto *dialog = hospital.page->findChild<NewFrameworkDialog *>();
    ASSERT_TRUE(dialog);
    auto *professions = dialog->findChild<ProfessionButton *>();
    ASSERT_TRUE(waitFor([&] { return professions->isEnabled(); }));
    dialog->findChild<QLineEdit *>(QStringLiteral("title_ja"))->setText(QStringLiteral("院内ラダー"));
    dialog->findChild<QLineEdit *>(QStringLiteral("code"))->setText(QStringLiteral("own"));
    professions->setMarked({QStringLiteral("nurse")});
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    ASSERT_TRUE(waitFor([&] { return hospital.led.startsWith(QStringLiteral("draft/")); }));
    const auto all = storage::Repository<Framework>(hospital.file.database()).all().value();
    const auto made = std::ranges::find(all, QStringLiteral("own"), &Framework::code);
    ASSERT_NE(made, all.end());
    EXPECT_EQ(made->professions, QStringLiteral("nurse"));
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

#include "ui/ladders/framework_page.h"

#include "models/exchange/xlsx_writer.h"
#include "models/items/framework_tree_model.h"
#include "models/items/rule_tree_model.h"
#include "tests/models/items/items_support.h"
#include "tests/support/file_choosers.h"
#include "tests/support/gui_checks.h"
#include "ui/ladders/framework_tree.h"
#include "ui/ladders/framework_view.h"
#include "ui/ladders/ladder_sheet_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/settings.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

#include <gtest/gtest.h>

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
    hospital.page->findChild<QCheckBox *>()->setChecked(true);
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
    const auto lines = dialog->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        if (line->text().isEmpty())
            line->setText(QStringLiteral("own-ladder"));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    EXPECT_TRUE(waitFor([&] { return hospital.led.startsWith(QStringLiteral("draft/")); }));
}

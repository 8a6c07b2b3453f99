#include "tests/ui/ladders/draft_support.h"

#include "models/edit/draft_actions.h"
#include "tests/support/gui_checks.h"
#include "ui/ladders/item_choice.h"
#include "ui/ladders/marked_tree.h"
#include "ui/ladders/module_dialog.h"
#include "ui/ladders/origin_dialog.h"
#include "ui/ladders/part_dialogs.h"
#include "ui/ladders/version_dialogs.h"
#include "ui/widgets/rows_editor.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace kz;
using namespace kz::test;

TEST_F(Draft, AnItemIsAddedNamedAndFoundByTheKeyboardAlone)
{
    choose("wash");
    QTest::keyClick(tree(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(becomes(QStringLiteral("care(wash care.1 drip) team(talk)")));
    ASSERT_TRUE(waitFor([this] { return title()->hasFocus(); })) << "its name is what comes next";
    QTest::keyClicks(title(), QStringLiteral("Feed"));
    QTest::keyClick(title(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(
        waitFor([this] { return model()->indexOf(item("care.1")).data().toString() == QStringLiteral("Feed"); }));
    ASSERT_TRUE((*open)->door()->undo().result());
    ASSERT_TRUE((*open)->door()->undo().result());
    EXPECT_TRUE(becomes(QStringLiteral("care(wash drip) team(talk)"))) << "a name and an item: two undos";
}

TEST_F(Draft, ItemsAreMovedIndentedAndRemoved)
{
    choose("drip");
    act("up");
    ASSERT_TRUE(becomes(QStringLiteral("care(drip wash) team(talk)")));
    choose("wash");
    act("indent");
    ASSERT_TRUE(becomes(QStringLiteral("care(drip(wash)) team(talk)")));
    EXPECT_EQ(tree()->currentIndex(), model()->indexOf(item("wash"))) << "what was chosen stays chosen";
    act("outdent");
    ASSERT_TRUE(becomes(QStringLiteral("care(drip wash) team(talk)")));
    act("remove");
    ASSERT_TRUE(becomes(QStringLiteral("care(drip) team(talk)")));
}

TEST_F(Draft, AnItemSaysWhatItComesFromAndOneUndoTakesThatBack)
{
    choose("wash");
    auto *button = page->findChild<QPushButton *>(QStringLiteral("origin"));
    ASSERT_TRUE(button && button->isVisible());
    const auto origins = [this] {
        std::vector<Key> former;
        const auto &all = model()->sheet()->origins;
        if (const auto found = all.find(item("wash")); found != all.end())
            for (const Item &one : found->second)
                former.push_back(one.id);
        return former;
    };
    EXPECT_EQ(origins(), std::vector<Key>{ladder.wash});
    button->click();
    auto *dialog = page->findChild<OriginDialog *>();
    ASSERT_TRUE(dialog);
    auto *items = dialog->findChild<ItemChoice *>(QStringLiteral("former-items"));
    ASSERT_TRUE(waitFor([&] { return items->marked() == origins(); }));
    items->setMarked({ladder.wash, ladder.talk});
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    ASSERT_TRUE(waitFor([&] { return origins().size() == 2; }));
    ASSERT_TRUE((*open)->door()->undo().result());
    EXPECT_TRUE(waitFor([&] { return origins() == std::vector<Key>{ladder.wash}; }));
}

TEST_F(Draft, LinesOfATextArePastedAsItemsAndWhatIsCutMoves)
{
    QApplication::clipboard()->setText(QStringLiteral("観察する\n\t脈拍を測る\n\t呼吸を数える\n"));
    choose("wash");
    act("paste");
    ASSERT_TRUE(becomes(QStringLiteral("care(wash care.1(care.1.1 care.1.2) drip) team(talk)")));
    choose("care.1");
    act("cut");
    choose("talk");
    act("paste");
    ASSERT_TRUE(becomes(QStringLiteral("care(wash drip) team(talk care.1(care.1.1 care.1.2))")));
}

TEST_F(Draft, WhatAnItemMeansAtALevelIsWrittenInBothLanguages)
{
    choose("wash");
    const auto boxes = page->findChildren<TextBox *>();
    TextBox *levelOneEn = nullptr;
    for (TextBox *box : boxes)
        if (box->accessibleName().startsWith(QStringLiteral("I,")) && box->accessibleName().contains(u"English"))
            levelOneEn = box;
    ASSERT_TRUE(levelOneEn);
    levelOneEn->setFocus();
    QTest::keyClicks(levelOneEn, QStringLiteral("with advice"));
    QTest::keyClick(levelOneEn, Qt::Key_Tab);
    EXPECT_TRUE(waitFor([this] {
        const auto *sheet = model()->sheet();
        const auto *text = sheet->descriptor(sheet->indexOf.at(item("wash")), 0);
        return text && text->textEn == QStringLiteral("with advice");
    }));
}

TEST_F(Draft, WhatAnItemMeansStandsAcrossTheLevelsAndIsWrittenThere)
{
    const auto levelTwo = [this] { return model()->indexOf(item("wash")).siblingAtColumn(5); };
    ASSERT_EQ(model()->columnCount(), 6) << "two levels across";
    EXPECT_EQ(model()->headerData(5, Qt::Horizontal).toString(), QStringLiteral("II"));
    EXPECT_TRUE(tree()->isColumnHidden(5)) << "until it is asked for";
    const auto actions = tree()->actions();
    const auto columns
        = std::ranges::find(actions, QStringLiteral("columns"), [](const QAction *one) { return one->objectName(); });
    ASSERT_NE(columns, actions.end());
    (*columns)->menu()->actions().last()->trigger();
    EXPECT_FALSE(tree()->isColumnHidden(5));
    EXPECT_TRUE(settings.value(Setting::View, QStringLiteral("draft-items-columns"))
                    .toString()
                    .contains(QStringLiteral("level:II")))
        << "remembered";

    tree()->edit(levelTwo());
    auto *line = tree()->viewport()->findChild<QLineEdit *>();
    ASSERT_TRUE(line);
    const QString whole = QStringLiteral("washes somebody with tubes and drains and explains each step to a colleague");
    line->setText(whole);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return levelTwo().data(Qt::ToolTipRole).toString() == whole; }));
    EXPECT_EQ(levelTwo().data().toString(), QStringLiteral("washes somebody with tubes and drains an…"));
    EXPECT_EQ(levelTwo().data(Qt::EditRole).toString(), whole);
    EXPECT_FALSE(tree()->isColumnHidden(5)) << "it stays as it was chosen";
    ASSERT_TRUE((*open)->door()->undo().result());
    EXPECT_TRUE(waitFor([&] { return levelTwo().data().toString().isEmpty(); }));
}

TEST_F(Draft, AScaleGoesOnceNoFormRatesByItAndNothingTypedIsLeftUnasked)
{
    const auto openPart = [this](qsizetype at) { page->headerActions().value(1)->menu()->actions().at(at)->trigger(); };
    const auto says = [](const QWidget *dialog, const QString &words) {
        for (const TextLabel *label : dialog->findChildren<TextLabel *>())
            if (!label->isHidden() && label->text().contains(words))
                return true;
        return false;
    };
    openPart(1);
    auto *scales = page->findChild<ScaleDialog *>();
    ASSERT_TRUE(scales);
    scales->findChild<QPushButton *>(QStringLiteral("remove"))->click();
    EXPECT_TRUE(says(scales, QStringLiteral("Forms rate by this scale: sheet.")));
    auto *title = scales->findChild<QLineEdit *>(QStringLiteral("title_en"));
    auto *which = scales->findChild<QComboBox *>(QStringLiteral("which"));
    ASSERT_TRUE(title && which);
    title->setText(QStringLiteral("other steps"));
    which->setCurrentIndex(1); // a new one
    EXPECT_EQ(which->currentIndex(), 0);
    EXPECT_EQ(title->text(), QStringLiteral("other steps"));
    EXPECT_TRUE(says(scales, QStringLiteral("“steps” has changes that are not saved.")));
    which->setCurrentIndex(1);
    QWheelEvent turned(QPointF(4, 4), which->mapToGlobal(QPointF(4, 4)), QPoint(), QPoint(0, -120), Qt::NoButton,
                       Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(which, &turned);
    EXPECT_EQ(which->currentIndex(), 0);
    EXPECT_EQ(title->text(), QStringLiteral("other steps")) << "however often, or with the wheel";
    const auto leave = [scales]() -> QPushButton * {
        const auto buttons = scales->findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->text() == QStringLiteral("Leave the changes"))
                return button;
        return nullptr;
    };
    ASSERT_TRUE(leave());
    leave()->click();
    EXPECT_EQ(which->currentIndex(), 1);
    EXPECT_EQ(title->text(), QString()) << "it is left when that is what is pressed";
    EXPECT_FALSE(scales->findChild<QPushButton *>(QStringLiteral("remove"))->isEnabled());
    scales->reject();

    openPart(2);
    auto *forms = page->findChild<ToolDialog *>();
    ASSERT_TRUE(forms);
    forms->findChild<QPushButton *>(QStringLiteral("remove"))->click();
    ASSERT_TRUE(waitFor([this] { return model()->sheet()->tools.empty() && !page->findChild<ScaleDialog *>(); }));
    openPart(1);
    scales = page->findChild<ScaleDialog *>();
    ASSERT_TRUE(scales);
    scales->findChild<QPushButton *>(QStringLiteral("remove"))->click();
    ASSERT_TRUE(waitFor([this] { return model()->sheet()->scales.empty(); }));
    ASSERT_TRUE((*open)->door()->undo().result());
    ASSERT_TRUE((*open)->door()->undo().result());
    EXPECT_TRUE(
        waitFor([this] { return model()->sheet()->tools.size() == 1 && model()->sheet()->scales.size() == 1; }));
}

TEST_F(Draft, AnAnchorStandsBesideTheLabelOfItsStepAndOneUndoTakesThemBack)
{
    page->headerActions().value(1)->menu()->actions().at(1)->trigger();
    auto *scales = page->findChild<ScaleDialog *>();
    ASSERT_TRUE(scales);
    auto *steps = scales->findChild<RowsEditor *>();
    ASSERT_TRUE(steps);
    ASSERT_EQ(steps->rows(), 4);
    EXPECT_EQ(unnamedControls(scales), QStringList());
    const auto write = [steps](int row, const char *column, const QString &text) {
        steps->cell<QLineEdit>(row, QLatin1String(column))->setText(text);
    };
    write(1, "anchor_ja", QStringLiteral("手順ごとに確かめる"));
    write(1, "anchor_en", QStringLiteral("asks before each step"));
    write(2, "anchor_en", QString(ScaleStep::mostAnchor + 1, u'x'));
    auto *save = scales->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    save->click();
    EXPECT_TRUE(save->isEnabled()) << "nothing is written that raters could not read at a glance";
    write(2, "anchor_en", QStringLiteral("needs nobody"));
    save->click();
    const auto anchors = [this] {
        QStringList all;
        for (const ScaleStep &step : model()->sheet()->steps)
            all << step.anchorEn;
        return all.join(u'|').toStdString();
    };
    EXPECT_TRUE(waitFor([&] { return anchors() == "|asks before each step|needs nobody|"; })) << anchors();
    ASSERT_TRUE((*open)->door()->undo().result());
    EXPECT_TRUE(waitFor([&] { return anchors() == "|||"; })) << anchors();
}

TEST_F(Draft, EffortANewItemWithTitleAndLevel)
{
    choose("wash");
    ASSERT_TRUE(waitFor([this] { return tree()->hasFocus(); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return title()->hasFocus(); }));
    type("Feed");
    ASSERT_TRUE(goTo("Level"));
    press(Qt::Key_Down);
    EXPECT_TRUE(waitFor([this] {
        const QModelIndex made = model()->indexOf(item("care.1"));
        return made.data().toString() == QStringLiteral("Feed")
            && made.siblingAtColumn(items::DraftTreeModel::LevelColumn).data().toString() == QStringLiteral("I");
    }));
    EXPECT_LE(keys, 6);
}

TEST_F(Draft, EffortADraftIsAdopted)
{
    page->headerActions().value(0)->trigger();
    ASSERT_TRUE(waitFor([this] { return page->findChild<AdoptVersionDialog *>(); }));
    for (auto *button : page->findChild<AdoptVersionDialog *>()->findChildren<QPushButton *>())
        if (button->isDefault())
            button->click(); // nothing else is asked for
    EXPECT_TRUE(waitFor([this] {
        const auto stored = storage::Repository<FrameworkVersion>(file.database()).find(version);
        return stored && stored.value() && stored.value()->status == VersionStatus::Adopted;
    }));
}

TEST_F(Draft, AnAdoptedVersionIsOnlyRead)
{
    page->open(QStringLiteral("draft/") + keyToText(ladder.version));
    ASSERT_TRUE(waitFor([this] { return model()->sheet()->version.id == ladder.version && !page->isBusy(); }));
    EXPECT_FALSE(page->headerActions().value(0)->isEnabled());
    choose("wash");
    const auto actions = tree()->actions();
    for (const QAction *action : actions)
        EXPECT_TRUE(!action->isEnabled() || action->objectName() == QStringLiteral("columns"))
            << action->objectName().toStdString();
}

TEST_F(Draft, AModuleIsWrittenByTheKeyboardAndIsOneUndo)
{
    Item module{.version = version,
                .kind = ItemKind::Module,
                .code = QStringLiteral("M1"),
                .titleJa = QStringLiteral("科目"),
                .titleEn = QStringLiteral("Module")};
    ASSERT_TRUE((*open)->door()->submitAndWait(edit::saveItem(module, QStringLiteral("M"))));
    ASSERT_TRUE(waitFor([this] { return item("M1") != 0; }));
    choose("M1");
    auto *button = page->findChild<QPushButton *>(QStringLiteral("module"));
    ASSERT_TRUE(button && button->isVisible());
    button->click();
    auto *dialog = page->findChild<ModuleDialog *>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("２")); // as an IME leaves it
    auto *level = dialog->findChild<QComboBox *>(QStringLiteral("level"));
    ASSERT_TRUE(level);
    EXPECT_EQ(level->currentText(), QStringLiteral("Any level"));
    level->setCurrentIndex(2);
    auto *professions = dialog->findChild<MarkedTree *>(QStringLiteral("hours"));
    auto *items = dialog->findChild<MarkedTree *>(QStringLiteral("item"));
    professions->setCurrentItem(professions->topLevelItem(0));
    QTest::keyClick(professions, Qt::Key_2);
    professions->topLevelItem(0)->setText(2, QStringLiteral("1000.75"));
    items->setCurrentItem(items->topLevelItem(0)->child(0));
    items->setFocus();
    QTest::keyClick(items, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(items, Qt::Key_3);
    EXPECT_EQ(items->topLevelItem(0)->child(1)->text(1), QStringLiteral("Mastered")) << "all chosen rows at once";
    EXPECT_TRUE(unnamedControls(dialog).isEmpty()) << unnamedControls(dialog).join(u'\n').toStdString();
    for (auto *one : dialog->findChildren<QPushButton *>())
        if (one->isDefault())
            one->click();
    const auto node = [this] { return model()->sheet()->indexOf.at(item("M1")); };
    ASSERT_TRUE(waitFor([&] { return model()->sheet()->module(node()) != nullptr; }));
    const ModuleParts *parts = model()->sheet()->module(node());
    EXPECT_EQ(parts->module.phase, 2);
    EXPECT_EQ(model()->sheet()->nodes[size_t(node())].level, 1) << "the second: with the rest, as one change";
    ASSERT_EQ(parts->professions.size(), 1u);
    EXPECT_EQ(parts->professions[0].need, ModuleNeed::Elective);
    EXPECT_EQ(parts->professions[0].hours, 1000.75);
    ASSERT_EQ(parts->items.size(), 2u);
    EXPECT_EQ(parts->items[0].depth, CoverDepth::Mastered);
    // What was saved stands there as it can be saved again.
    ASSERT_TRUE(waitFor([this] { return !page->findChild<ModuleDialog *>(); }));
    page->findChild<QPushButton *>(QStringLiteral("module"))->click();
    dialog = page->findChild<ModuleDialog *>();
    ASSERT_TRUE(dialog);
    professions = dialog->findChild<MarkedTree *>(QStringLiteral("hours"));
    EXPECT_EQ(professions->topLevelItem(0)->text(2), QStringLiteral("1000.75"));
    dialog->reject();
    ASSERT_TRUE((*open)->door()->undo().result());
    EXPECT_TRUE(waitFor([&] { return model()->sheet()->module(node()) == nullptr; }));
    EXPECT_EQ(model()->sheet()->nodes[size_t(node())].level, -1);
}

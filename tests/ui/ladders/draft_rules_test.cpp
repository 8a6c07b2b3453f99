#include "tests/ui/ladders/draft_support.h"

#include "models/edit/draft_actions.h"
#include "tests/support/gui_checks.h"
#include "ui/ladders/choice_button.h"
#include "ui/ladders/item_choice_dialog.h"
#include "ui/ladders/rule_rows.h"
#include "ui/ladders/rule_trial_box.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/rows_editor.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>

using namespace kz;
using namespace kz::test;

namespace {

using RulesOfDraft = Draft;

} // namespace

TEST_F(RulesOfDraft, ARuleIsSaidWithPickListsAndReadsAsASentence)
{
    page->findChild<QTabWidget *>()->setCurrentIndex(1);
    rules()->setCurrentIndex(rules()->model()->index(0, 0));
    ASSERT_EQ(rules()->model()->index(0, 1).data().toString(), QStringLiteral("At least 2 log entries, items: wash"));
    auto *need = page->findChild<QLineEdit *>(QStringLiteral("need"));
    ASSERT_TRUE(need);
    need->setFocus();
    need->selectAll();
    QTest::keyClicks(need, QStringLiteral("5"));
    QTest::keyClick(need, Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] {
        return rules()->model()->index(0, 1).data().toString() == QStringLiteral("At least 5 log entries, items: wash");
    }));
    need->selectAll();
    QTest::keyClicks(need, QStringLiteral("-5"));
    QTest::keyClick(need, Qt::Key_Return);
    QTest::qWait(50);
    EXPECT_EQ(rules()->model()->index(0, 1).data().toString(), QStringLiteral("At least 5 log entries, items: wash"))
        << "what makes no sense is said and not stored";
}

TEST_F(RulesOfDraft, WhatNobodyCouldMeetIsSaidAtItsFieldWhileItIsTyped)
{
    page->findChild<QTabWidget *>()->setCurrentIndex(1);
    rules()->setCurrentIndex(rules()->model()->index(0, 0));
    auto *unit = page->findChild<QComboBox *>(QStringLiteral("unit"));
    ASSERT_TRUE(unit);
    unit->setCurrentIndex(unit->findData(QStringLiteral("items")));
    Q_EMIT unit->activated(unit->currentIndex());
    ASSERT_TRUE(waitFor([this] {
        return rules()->model()->index(0, 1).data().toString().startsWith(QStringLiteral("At least 2 different items"));
    })) << "it is kept: another item may be marked next";
    auto *need = page->findChild<QLineEdit *>(QStringLiteral("need"));
    ASSERT_TRUE(need);
    const QString few = QStringLiteral(
        "Needed: 2 different items are asked for, but only 1 can count. Lower the number, or mark more.");
    EXPECT_EQ(need->accessibleDescription(), few);
    const auto says = [&](const QString &words) {
        for (const TextLabel *label : page->findChildren<TextLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    };
    EXPECT_TRUE(says(few));
    EXPECT_TRUE(says(QStringLiteral("Not ready to be adopted. Nobody could ever meet the rule “wash twice”.")));
    need->setFocus();
    need->selectAll();
    QTest::keyClicks(need, QStringLiteral("1"));
    EXPECT_EQ(need->accessibleDescription(), QString());
    EXPECT_TRUE(says(QStringLiteral("At least 1 different item")));
    QTest::keyClicks(need, QStringLiteral(".5"));
    EXPECT_EQ(need->accessibleDescription(),
              QStringLiteral("Needed: “1.5” does not fit here. Check it and try again."));
    EXPECT_TRUE(says(QStringLiteral("At least 1 different item"))) << "the sentence stays the last that could be read";
}

TEST_F(RulesOfDraft, ARuleSaysWhatMayStandInAndAtWhichSitesItCanBeMet)
{
    page->findChild<QTabWidget *>()->setCurrentIndex(1);
    chooseRule("emergency weeks");
    const auto sentence = [this] { return rule("emergency weeks").siblingAtColumn(1).data().toString(); };
    const QString before = sentence();
    auto *lines = page->findChild<RowsEditor *>(QStringLiteral("substitutes"));
    ASSERT_TRUE(lines);
    ASSERT_TRUE(waitFor([&] { return lines->isVisible(); }));
    lines->findChild<QAction *>()->trigger();
    ASSERT_EQ(lines->rows(), 1);
    const auto fields = lines->cell<ChoiceButton>(0, QStringLiteral("fields"))->menu()->actions();
    const auto anaesthesia = std::ranges::find(fields, QStringLiteral("anaesthesia"),
                                               [](const QAction *action) { return action->data().toString(); });
    ASSERT_NE(anaesthesia, fields.end());
    (*anaesthesia)->trigger();
    auto *cap = lines->cell<QLineEdit>(0, QStringLiteral("cap"));
    cap->setFocus();
    cap->setText(QStringLiteral("２")); // as an IME leaves it
    QTest::keyClick(cap, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return sentence().contains(QStringLiteral("up to 2 weeks of it in ")); }));
    EXPECT_EQ(unnamedControls(&*page), QStringList());

    auto *sites = page->findChild<QPushButton *>(QStringLiteral("sites"));
    ASSERT_TRUE(sites && sites->isVisible());
    sites->click();
    auto *dialog = page->findChild<ItemChoiceDialog *>();
    ASSERT_TRUE(dialog);
    auto *list = dialog->findChild<QTreeWidget *>();
    ASSERT_EQ(list->topLevelItemCount(), 1);
    list->topLevelItem(0)->setCheckState(0, Qt::Checked);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    ASSERT_TRUE(waitFor([&] { return sentence().contains(QStringLiteral("only at 1 named site")); }));
    EXPECT_TRUE(sites->text().startsWith(QStringLiteral("1 site"))) << sites->text().toStdString();
    EXPECT_EQ(sites->toolTip(), QStringLiteral("階中央病院"));
    ASSERT_TRUE((*open)->door()->undo().result());
    ASSERT_TRUE((*open)->door()->undo().result());
    EXPECT_TRUE(waitFor([&] { return sentence() == before; })) << "two changes, two undos";
    EXPECT_EQ(lines->rows(), 0);
}

TEST_F(RulesOfDraft, RulesGoIntoGroupsAndOutOfThem)
{
    page->findChild<QTabWidget *>()->setCurrentIndex(1);
    const QAbstractItemModelTester tester(page->findChild<RuleRows *>(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE((*open)->door()->submitAndWait(edit::saveRule({.version = version,
                                                               .kind = RequirementKind::All,
                                                               .code = QStringLiteral("g"),
                                                               .titleJa = QStringLiteral("両方"),
                                                               .titleEn = QStringLiteral("both")},
                                                              {}, QStringLiteral("both"))));
    ASSERT_TRUE(rulesBecome("both; wash twice; talk rated; drip four times; emergency weeks"));
    chooseRule("talk rated");
    actIn(rules(), "cut");
    chooseRule("both");
    actIn(rules(), "paste");
    ASSERT_TRUE(rulesBecome("both(talk rated); wash twice; drip four times; emergency weeks"));
    chooseRule("wash twice");
    actIn(rules(), "down");
    ASSERT_TRUE(rulesBecome("both(talk rated); drip four times; wash twice; emergency weeks"));
    chooseRule("wash twice");
    actIn(rules(), "up");
    ASSERT_TRUE(rulesBecome("both(talk rated); wash twice; drip four times; emergency weeks"));
    chooseRule("talk rated");
    actIn(rules(), "outdent");
    ASSERT_TRUE(rulesBecome("both; talk rated; wash twice; drip four times; emergency weeks"));
    chooseRule("talk rated");
    actIn(rules(), "indent");
    ASSERT_TRUE(rulesBecome("both(talk rated); wash twice; drip four times; emergency weeks"));

    const auto drop = [&](const char *dragged, int row, const QModelIndex &into) {
        const std::unique_ptr<QMimeData> data(rules()->model()->mimeData({rule(dragged)}));
        const bool allowed = rules()->model()->canDropMimeData(data.get(), Qt::MoveAction, row, 0, into);
        if (allowed)
            rules()->model()->dropMimeData(data.get(), Qt::MoveAction, row, 0, into);
        return allowed;
    };
    EXPECT_FALSE(drop("drip four times", -1, rule("wash twice"))) << "which is no group";
    EXPECT_FALSE(drop("both", -1, rule("both")));
    EXPECT_TRUE(drop("wash twice", 0, rule("both")));
    ASSERT_TRUE(rulesBecome("both(wash twice; talk rated); drip four times; emergency weeks"));
    EXPECT_TRUE(drop("emergency weeks", 0, {}));
    ASSERT_TRUE(rulesBecome("emergency weeks; both(wash twice; talk rated); drip four times"));
    ASSERT_TRUE((*open)->door()->undo().result());
    EXPECT_TRUE(rulesBecome("both(wash twice; talk rated); drip four times; emergency weeks"));
}

TEST_F(RulesOfDraft, AnotherRuleTakesTheFieldOver)
{
    page->findChild<QTabWidget *>()->setCurrentIndex(1);
    chooseRule("wash twice");
    auto *need = page->findChild<QLineEdit *>(QStringLiteral("need"));
    ASSERT_TRUE(need);
    need->setFocus();
    ASSERT_TRUE(waitFor([&] { return need->hasFocus(); }));
    chooseRule("drip four times"); // of the same kind: the same field
    EXPECT_EQ(page->findChild<QLineEdit *>(QStringLiteral("need")), need);
    EXPECT_EQ(need->text(), QStringLiteral("4"));
}

TEST_F(RulesOfDraft, ARuleIsTriedOnSomebodyWhileItIsTyped)
{
    page->findChild<QTabWidget *>()->setCurrentIndex(1);
    rules()->setCurrentIndex(rules()->model()->index(0, 0));
    auto *person = page->findChild<FinderField *>();
    ASSERT_TRUE(person);
    person->setChosen(nurse, QStringLiteral("例田 花"));
    Q_EMIT person->chosen(nurse);
    const auto says = [&](const QString &words) {
        return waitFor([&] {
            for (const TextLabel *label : page->findChild<RuleTrialBox *>()->findChildren<TextLabel *>())
                if (!label->isHidden() && label->text().contains(words))
                    return true;
            return false;
        });
    };
    ASSERT_TRUE(says(QStringLiteral("Met on 2026-05-02: 2 of 2")));
    EXPECT_TRUE(says(QStringLiteral("came from count too")));
    auto *need = page->findChild<QLineEdit *>(QStringLiteral("need"));
    need->setFocus();
    need->selectAll();
    QTest::keyClicks(need, QStringLiteral("4"));
    EXPECT_TRUE(says(QStringLiteral("Not met: 2 of 4")));
    EXPECT_EQ(storage::Repository<Requirement>(file.database())
                  .all("WHERE title_en = 'wash twice' AND parameters LIKE '%2%'")
                  .value()
                  .size(),
              2u)
        << "nothing is stored while it is typed";
    EXPECT_EQ(unnamedControls(&*page), QStringList());

    auto *box = page->findChild<RuleTrialBox *>();
    box->findChild<QCheckBox *>()->click(); // somebody imagined, with three records of each item
    EXPECT_TRUE(says(QStringLiteral("Not met: 3 of 4")));
    QSpinBox *records = nullptr;
    for (auto *field : box->findChildren<QSpinBox *>())
        if (field->isVisible() && field->value() == 3)
            records = field;
    ASSERT_TRUE(records);
    records->setValue(4);
    EXPECT_TRUE(says(QStringLiteral("4 of 4")));
    EXPECT_EQ(unnamedControls(&*page), QStringList());
}

TEST_F(RulesOfDraft, EffortARuleOfRatingsByTheKeyboard)
{
    page->findChild<QTabWidget *>()->setCurrentIndex(1);
    rules()->setFocus();
    ASSERT_TRUE(waitFor([this] { return rules()->hasFocus(); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([] {
        const QWidget *there = QApplication::focusWidget();
        return there && there->accessibleName() == QStringLiteral("Title (English)");
    }));
    type("Rated by two");
    ASSERT_TRUE(goTo("Kind", Qt::Key_Backtab));
    press(Qt::Key_Up); // from log entries to ratings
    ASSERT_TRUE(waitFor([this] { return page->findChild<QLineEdit *>(QStringLiteral("threshold")); }));
    for (const auto &[field, figure] :
         {std::pair("need", "3"), {"threshold", "3"}, {"distinct_assessors", "2"}, {"window_months", "12"}}) {
        ASSERT_TRUE(goTo(field)) << field;
        type(figure);
    }
    press(Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] {
        return rule("Rated by two").siblingAtColumn(1).data().toString()
            == QStringLiteral("At least 3 ratings of 3 or more, from 2 assessors, within 12 months");
    })) << rule("Rated by two").siblingAtColumn(1).data().toString().toStdString();
    EXPECT_LE(keys, 20) << "beside the title and four figures";
}

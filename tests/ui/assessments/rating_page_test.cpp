#include "tests/ui/assessments/assessments_support.h"

#include "models/storage/framework_reads.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/unfinished.h"

#include <QPushButton>

using namespace kz;
using namespace kz::test;

namespace {

using RatingPages = AssessmentPages;

} // namespace

TEST_F(RatingPages, WhoIsNotInChargeIsToldBeforeTheFormIsFilledIn)
{
    const Key tool = form(7);
    actor = file.add(Actor{.person = rater, .name = QStringLiteral("手本 あきら"), .role = ActorRole::Educator});
    const Key coordinator = file.add(Actor{.name = QStringLiteral("見本 ひとは"), .role = ActorRole::Coordinator});
    showForm(tool);
    const QString why = QStringLiteral("does not allow this for this person");
    const auto actions = page->headerActions();
    for (QAction *action : actions) {
        const ActionButton button(action); // as it stands above the page
        EXPECT_TRUE(waitFor([&] { return button.toolTip().contains(why); })) << action->text().toStdString();
        EXPECT_FALSE(action->isEnabled()) << action->text().toStdString();
    }
    EXPECT_TRUE(page->findChild<Banner *>()->words().contains(why));
    workspace->door()->workAs(coordinator).waitForFinished();
    EXPECT_TRUE(waitFor([this] { return page->headerActions().first()->isEnabled(); })) << "once another works here";
    EXPECT_FALSE(page->findChild<Banner *>()->words().contains(why));
}

TEST_F(RatingPages, AFormAsksForACommentWhereSomethingIsRatedLow)
{
    const Key tool = form(7);
    Tool asking = storage::Repository<Tool>(file.database()).find(tool).value().value();
    asking.commentUpTo = 2;
    file.change(asking);
    showForm(tool);
    press(Qt::Key_2);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *comment = page->findChild<QPlainTextEdit *>();
    ASSERT_TRUE(waitFor([&] { return comment->hasFocus(); })) << "where something is to be mended";
    EXPECT_TRUE(forms().empty());
    QStringList said;
    for (const QLabel *label : page->findChildren<QLabel *>())
        said << label->text();
    EXPECT_TRUE(said.join(u' ').contains(QStringLiteral("rated 2 or below"))) << said.join(u'\n').toStdString();
    comment->setPlainText(QStringLiteral("次は手順を声に出して確認する"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return forms().size() == 1; }));
    EXPECT_EQ(forms().front().head.status, EvidenceStatus::Submitted);
}

TEST_F(RatingPages, TheLogStandsBesideTheItemsOfAFormThatHasEntries)
{
    const Key tool = form(7);
    file.logged(person, formItems[0], QDate(2026, 6, 9), site);
    showForm(tool);
    const auto isHidden = [this] {
        return qobject_cast<QTableView *>(page->firstFocus())->isColumnHidden(items::RatingTableModel::Logged);
    };
    EXPECT_FALSE(isHidden());
    EXPECT_EQ(model()->index(0, items::RatingTableModel::Logged).data().toString(), QStringLiteral("1 · 06-09"));
    EXPECT_EQ(clippedTexts(page.get()), QStringList());
    reopen(ladder.tool);
    EXPECT_TRUE(isHidden()) << "an empty column says nothing";
}

TEST_F(RatingPages, WhatWasLoggedOfARowIsReadAndReachedFromTheKeyboard)
{
    const Key tool = form(7);
    file.logged(person, formItems[0], QDate(2026, 6, 8), site);
    const Key entry = file.logged(person, formItems[0], QDate(2026, 6, 9), site);
    showForm(tool);
    EXPECT_TRUE(saysSomewhere(QStringLiteral("Logged: 2026-06-09 見本病院　2026-06-08 見本病院")));
    QSignalSpy links(page.get(), &Page::linkActivated);
    press(Qt::Key_G, Qt::ControlModifier);
    ASSERT_EQ(links.size(), 1);
    const Link there = Link::parse(links[0][0].toString());
    EXPECT_EQ(there.place, QStringLiteral("person"));
    EXPECT_EQ(there.id, keyToText(person));
    EXPECT_EQ(there.query.value(QStringLiteral("tab")), QStringLiteral("logbook"));
    EXPECT_EQ(there.query.value(QStringLiteral("entry")), keyToText(entry));
    press(Qt::Key_Return);
    EXPECT_TRUE(saysSomewhere(QStringLiteral("Nothing logged of this item")));
    EXPECT_EQ(clippedTexts(page.get()), QStringList());
}

TEST_F(RatingPages, WhatOneSeesAtEachStepStandsBelowWhileRating)
{
    const Key tool = form(7);
    const std::vector<ScaleStep> steps = storage::FrameworkReads(file.database()).scaleSteps(ladder.version).value();
    for (ScaleStep step : steps) {
        step.anchorEn = QStringLiteral("anchor of %1").arg(step.step) + QStringLiteral(" and more").repeated(30);
        file.change(step);
    }
    showForm(tool);
    EXPECT_TRUE(waitFor([this] { return saysSomewhere(QStringLiteral("3 step 3: anchor of 3 and more")); }));
    EXPECT_TRUE(saysSomewhere(QStringLiteral("…\n0 not observed"))) << "no longer than a line";
    (void)waitFor([this] { return clippedTexts(page.get()).isEmpty(); }); // wrapped words find their height
    EXPECT_EQ(clippedTexts(page.get()), QStringList());
    press(Qt::Key_9);
    EXPECT_TRUE(saysSomewhere(QStringLiteral("This scale goes: 1 step 1　2 step 2")));
}

TEST_F(RatingPages, CarriedRatingsAreNotWrittenByThemselves)
{
    const Key tool = form(7);
    ratedBefore(tool, 3);
    showForm(tool);
    press(Qt::Key_2);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return forms().size() == 2; }));
    ASSERT_EQ(forms().front().items.size(), 1u);
    EXPECT_EQ(forms().front().items.front(), (RatedItem{formItems[0], 2}));
}

TEST_F(RatingPages, ADraftIsContinuedAndAStepTheScaleLacksIsRefused)
{
    const Key tool = form(7);
    showForm(tool);
    press(Qt::Key_9);
    press(Qt::Key_2);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return forms().size() == 1; }));
    EXPECT_EQ(forms().front().head.status, EvidenceStatus::Draft);
    EXPECT_EQ(forms().front().items.size(), 1u);
    const auto keep = [this] {
        ASSERT_TRUE(waitFor([this] { return page->headerActions()[1]->isEnabled(); }));
        press(Qt::Key_S, Qt::ControlModifier);
    };
    keep(); // without a change: still the one draft
    keep();
    press(Qt::Key_4);
    keep();
    ASSERT_TRUE(waitFor([this] { return forms().front().items.size() == 2; }));
    EXPECT_EQ(forms().size(), 1u);
    press(Qt::Key_Up);
    press(Qt::Key_Delete);
    keep();
    ASSERT_TRUE(waitFor([this] { return forms().front().items.size() == 1; }));
    reopen(tool);
    press(Qt::Key_Return);
    press(Qt::Key_3);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return forms().front().head.status == EvidenceStatus::Submitted; }));
    EXPECT_EQ(forms().size(), 1u);
    EXPECT_EQ(forms().front().items.size(), 2u);
}

TEST_F(RatingPages, ADraftIsContinuedByItsWriterAlone)
{
    const Key tool = form(3);
    draftOf(tool, 2, AssessorKind::Self, person);
    draftOf(tool, 3, AssessorKind::FirstRater, rater);
    const Key other = file.person(QStringLiteral("別役 みのり"), QStringLiteral("ベツヤク ミノリ"));
    workAs(ActorRole::Educator, other);
    showForm(tool);
    EXPECT_EQ(model()->ratedCount(), 0) << "neither the trainee's draft nor another rater's";
    EXPECT_EQ(lastTime(), (std::vector<int>{-1, -1, -1})) << "a draft is nobody's last time";
    for (const Qt::Key digit : {Qt::Key_4, Qt::Key_4, Qt::Key_4})
        press(digit);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return forms().size() == 3; })) << "nothing was written over";

    page.reset();
    workspace.reset();
    file.reopen();
    workAs(ActorRole::Educator, rater);
    showForm(tool);
    EXPECT_EQ(model()->ratings(), before(tool, 3).items) << "whoever wrote it goes on";
    EXPECT_EQ(control<QPlainTextEdit>("Comment")->toPlainText(), QStringLiteral("kept by 3"));
    press(Qt::Key_1);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] {
        const std::vector<Assessment> all = forms();
        return std::ranges::any_of(all, [this](const Assessment &form) {
            return form.assessor == rater && form.head.status == EvidenceStatus::Submitted;
        });
    }));
    EXPECT_EQ(forms().size(), 3u);
}

TEST_F(RatingPages, ATraineeRatesThemselvesAndNothingElseIsOffered)
{
    const Key tool = form(3);
    ratedBefore(tool, 4);
    draftOf(tool, 2, AssessorKind::Self, person);
    workAs(ActorRole::Trainee, person);
    showForm(tool);
    EXPECT_EQ(control<QComboBox>("Kind of assessor")->currentData().toInt(), int(AssessorKind::Self));
    EXPECT_FALSE(control<QComboBox>("Kind of assessor")->isEnabled());
    EXPECT_FALSE(control<FinderField>("Assessor")->isEnabled());
    EXPECT_EQ(lastTime(), (std::vector<int>{-1, -1, -1})) << "others' ratings are not carried into a self-rating";
    EXPECT_EQ(model()->ratings(), before(tool, 2).items);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] {
        const std::vector<Assessment> all = forms();
        return std::ranges::none_of(all,
                                    [](const Assessment &form) { return form.head.status == EvidenceStatus::Draft; });
    }));
    EXPECT_EQ(forms().size(), 2u);
}

TEST_F(RatingPages, WhoRatesDecidesWhatLastTimeIs)
{
    const Key tool = form(3);
    ratedBefore(tool, 3);
    Assessment self = before(tool, 2);
    self.head.day = QDate(2026, 5, 2);
    self.assessorKind = AssessorKind::Self;
    self.assessor = person;
    file.add(self);
    const Key other = file.person(QStringLiteral("別役 みのり"), QStringLiteral("ベツヤク ミノリ"));
    Assessment others = before(tool, 1);
    others.head.day = QDate(2026, 5, 3);
    others.assessor = other;
    file.add(others);
    showForm(tool);
    EXPECT_EQ(lastTime(), (std::vector<int>{1, 1, 1})) << "nobody is named: the last first rater's";
    EXPECT_TRUE(saysSomewhere(QStringLiteral("別役 みのり"))) << "and it says whose";
    EXPECT_TRUE(saysSomewhere(QStringLiteral("another's")));
    press(Qt::Key_4);
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(model()->ratedCount(), 3);
    chooseAssessor(rater, "tehon");
    EXPECT_EQ(lastTime(), (std::vector<int>{3, 3, 3})) << "this assessor's own";
    EXPECT_FALSE(saysSomewhere(QStringLiteral("another's")));
    EXPECT_EQ(model()->ratedCount(), 1) << "what was typed stays, what was another's goes";
    EXPECT_EQ(control<DayField>("From")->day(), QDate(2026, 5, 2)) << "since this assessor rated last";
    chooseKind(AssessorKind::Self);
    EXPECT_EQ(lastTime(), (std::vector<int>{2, 2, 2}));
    press(Qt::Key_T, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return forms().size() == 4; }));
    EXPECT_EQ(forms().front().assessorKind, AssessorKind::Self);
    EXPECT_EQ(forms().front().assessor, person);
    EXPECT_EQ(forms().front().items[1].step, 2);
}

TEST_F(RatingPages, AnAssessorRatesAsWhatTheyAreToThePerson)
{
    const Key tool = form(3);
    file.add(Duty{.person = rater, .kind = DutyKind::Preceptor, .trainee = person, .from = QDate(2026, 4, 1)});
    workAs(ActorRole::Educator, rater);
    showForm(tool);
    EXPECT_EQ(control<QComboBox>("Kind of assessor")->currentData().toInt(), int(AssessorKind::Preceptor));
    page.reset();
    workspace.reset();
    file.reopen();
    Assessment second = before(tool, 3);
    second.assessorKind = AssessorKind::SecondRater;
    file.add(second);
    showForm(tool);
    EXPECT_EQ(control<QComboBox>("Kind of assessor")->currentData().toInt(), int(AssessorKind::SecondRater))
        << "as last time";
    EXPECT_EQ(lastTime(), (std::vector<int>{3, 3, 3}));
}

TEST_F(RatingPages, AFormCountsAtTheSiteOfItsPeriod)
{
    const Key island = file.site(QStringLiteral("遠音島診療所"), SiteKind::Clinic);
    file.stays(person, island, QDate(2026, 6, 1), QDate(2026, 6, 28));
    const Key tool = form(3);
    showForm(tool); // on 1 July
    auto *where = control<QComboBox>("Where");
    EXPECT_EQ(where->currentText(), QStringLiteral("見本病院"));
    control<DayField>("To")->setDay(QDate(2026, 6, 28));
    EXPECT_EQ(where->currentText(), QStringLiteral("遠音島診療所")) << "the rotation that has just ended";
    ASSERT_TRUE(waitFor([this] { return !page->isBusy(); }));
    EXPECT_EQ(where->currentText(), QStringLiteral("遠音島診療所"));
    page->firstFocus()->setFocus();
    for (const Qt::Key digit : {Qt::Key_4, Qt::Key_4, Qt::Key_4})
        press(digit);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return forms().size() == 1; }));
    EXPECT_EQ(forms().front().head.site, island);
    EXPECT_EQ(forms().front().head.day, QDate(2026, 6, 28));
}

TEST_F(RatingPages, AChosenSiteStaysWhateverThePeriodBecomes)
{
    const Key island = file.site(QStringLiteral("遠音島診療所"), SiteKind::Clinic);
    file.stays(person, island, QDate(2026, 6, 1), QDate(2026, 6, 28));
    const Key tool = form(3);
    showForm(tool);
    auto *where = control<QComboBox>("Where");
    where->setFocus();
    QTest::keyClick(where, where->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    ASSERT_EQ(where->currentText(), QStringLiteral("遠音島診療所"));
    control<DayField>("To")->setDay(QDate(2026, 5, 20));
    ASSERT_TRUE(waitFor([this] { return !page->isBusy(); }));
    EXPECT_EQ(where->currentText(), QStringLiteral("遠音島診療所"));
}

TEST_F(RatingPages, OnlyWhatChangedIsShownAndRemembered)
{
    const Key tool = form(7);
    ratedBefore(tool, 3);
    showForm(tool);
    EXPECT_EQ(shownRows(), 7);
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(shownRows(), 7) << "what is not rated yet stays in sight";
    press(Qt::Key_4);
    press(Qt::Key_3); // as last time: it goes, and the focus with it to the next that is shown
    press(Qt::Key_2);
    EXPECT_EQ(shownRows(), 6);
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(shownRows(), 2);
    EXPECT_TRUE(saysSomewhere(QStringLiteral("2 changed")));
    const auto change = [this](int row) {
        return items::RatingTableModel::Change(
            model()->index(row, 0).data(items::RatingTableModel::ChangeRole).toInt());
    };
    EXPECT_EQ(change(0), items::RatingTableModel::Change::Higher);
    EXPECT_EQ(change(2), items::RatingTableModel::Change::Lower);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return forms().size() == 2; }));
    EXPECT_EQ(forms().front().items.size(), 7u) << "a form is signed as a whole";
    reopen(tool);
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(shownRows(), 0) << "remembered";
    EXPECT_TRUE(saysSomewhere(QStringLiteral("as last time")));
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(shownRows(), 7);
}

TEST_F(RatingPages, CarryingForwardThreeTimesIsOneRating)
{
    const Key tool = form(7);
    ratedBefore(tool, 3);
    workAs(ActorRole::Educator, rater);
    for (int time = 0; time < 3; ++time) {
        reopen(tool);
        press(Qt::Key_T, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        if (time == 0)
            ASSERT_TRUE(waitFor([this] { return forms().size() == 2; }));
        else
            ASSERT_TRUE(waitFor([this] { return saysSomewhere(QStringLiteral("already")); })) << "and it says so";
    }
    EXPECT_EQ(forms().size(), 2u);
    page->firstFocus()->setFocus();
    press(Qt::Key_4);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return forms().size() == 3; })) << "something has changed";
}

TEST_F(RatingPages, WhatWasGivenStaysUntilItIsSavedOrGivenUp)
{
    const Key tool = form(7);
    showForm(tool);
    const auto linkTo = [this](Key which) {
        return QStringLiteral("rate?person=%1&tool=%2").arg(keyToText(person), keyToText(which));
    };
    const auto *work = dynamic_cast<const Unfinished *>(page.get());
    const auto *told = page->findChild<Banner *>();
    const auto isShown
        = [&](Key which) { return waitFor([&] { return !page->isBusy() && model()->form().tool.id == which; }); };
    EXPECT_FALSE(work->isUnfinished());
    press(Qt::Key_2);
    press(Qt::Key_3);
    control<QPlainTextEdit>("Comment")->setPlainText(QStringLiteral("途中"));
    page->open(linkTo(tool)); // back and forward
    EXPECT_EQ(model()->ratedCount(), 2);
    EXPECT_EQ(control<QPlainTextEdit>("Comment")->toPlainText(), QStringLiteral("途中"));
    QSignalSpy links(page.get(), &Page::linkChanged);
    page->open(linkTo(ladder.tool));
    EXPECT_EQ(model()->ratedCount(), 2);
    EXPECT_TRUE(told->words().contains(QStringLiteral("not saved yet")));
    ASSERT_FALSE(links.isEmpty());
    EXPECT_EQ(links.last().front().toString(), linkTo(tool)) << "this is still what is shown";
    const QWidget *keyboard = QApplication::focusWidget();
    const auto answers = told->findChildren<QPushButton *>();
    const auto goOn
        = std::ranges::find_if(answers, [](const QPushButton *one) { return one->text() == QStringLiteral("Go on"); });
    ASSERT_NE(goOn, answers.end());
    (*goOn)->setFocus();
    (*goOn)->click();
    EXPECT_EQ(QApplication::focusWidget(), keyboard) << "back to where it was";

    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !work->isUnfinished(); }));
    page->open(linkTo(ladder.tool));
    ASSERT_TRUE(isShown(ladder.tool)) << "a draft is kept: nothing to ask";
    page->open(linkTo(tool));
    ASSERT_TRUE(isShown(tool));
    EXPECT_EQ(model()->ratedCount(), 2);
    EXPECT_FALSE(work->isUnfinished()) << "as it was kept";
    press(Qt::Key_4);
    EXPECT_TRUE(work->isUnfinished());
    page->open(linkTo(ladder.tool));
    const auto buttons = told->findChildren<QPushButton *>();
    const auto discard = std::ranges::find_if(
        buttons, [](const QPushButton *one) { return one->text() == QStringLiteral("Discard"); });
    ASSERT_NE(discard, buttons.end());
    (*discard)->click();
    ASSERT_TRUE(isShown(ladder.tool));
    EXPECT_EQ(model()->ratedCount(), 0);
    ASSERT_EQ(forms().size(), 1u);
    EXPECT_EQ(forms().front().items.front().step, 2) << "the draft is as it was kept";
}

TEST_F(RatingPages, AnEmptyFormIsNotSaved)
{
    const Key tool = form(7);
    showForm(tool);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_TRUE(forms().empty());
    EXPECT_FALSE(page->firstFocus()->accessibleDescription().isEmpty());
}

TEST_F(RatingPages, EveryControlHasANameAndNoKeyTwoMeanings)
{
    const Key tool = form(7);
    file.logged(person, ladder.drip, QDate(2026, 6, 1), site);
    showForm(tool);
    EXPECT_EQ(unnamedControls(page.get()), QStringList());
    EXPECT_EQ(clashingKeys(page.get()), QStringList());
    page.reset();
    workspace.reset();
    showQueue();
    EXPECT_EQ(unnamedControls(page.get()), QStringList());
    EXPECT_EQ(clashingKeys(page.get()), QStringList());
}

#include "ui/applications/applications_page.h"

#include "models/edit/attachment_actions.h"
#include "models/storage/person_records.h"
#include "models/words/words.h"
#include "tests/models/edit/application_support.h"
#include "tests/support/file_choosers.h"
#include "tests/support/file_openers.h"
#include "tests/support/gui_checks.h"
#include "tests/support/test_support.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace kz;
using namespace kz::test;

namespace {

/// The real page on a small file.
class ApplicationsPages : public testing::Test, protected LadderOffice
{
protected:
    void SetUp() override { adopt(); }
    void TearDown() override
    {
        page.reset();
        workspace.reset();
    }
    void show(const QString &link)
    {
        file.close();
        auto opened = items::Workspace::open(file.path(), file.clock());
        ASSERT_TRUE(opened);
        workspace = std::move(opened).value();
        if (actor) {
            workspace->door()->workAs(actor).waitForFinished();
            ASSERT_TRUE(waitFor([this] { return workspace->door()->actor().id == actor; }));
        }
        page = std::make_unique<ApplicationsPage>(*workspace, settings, chooser, opener);
        page->resize(1366, 680);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->open(link);
        ASSERT_TRUE(waitFor([this] { return !page->isBusy(); }));
    }
    TableView *named(const QString &name)
    {
        for (auto *one : page->findChildren<TableView *>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    QAction *action(const char *name) { return page->findChild<QAction *>(QLatin1String(name)); }
    QDialog *dialog()
    {
        for (auto *one : page->findChildren<QDialog *>())
            if (one->isVisible())
                return one;
        return nullptr;
    }
    QDialog *asked(const char *name)
    {
        EXPECT_TRUE(waitFor([&] { return action(name)->isEnabled() && action(name)->isVisible(); })) << name;
        action(name)->trigger();
        EXPECT_TRUE(waitFor([&] { return dialog() != nullptr; })) << name;
        return dialog();
    }
    template <typename T>
    T *control(QWidget *in, const char *label)
    {
        for (T *one : in->findChildren<T *>())
            if (one->accessibleName() == QString::fromUtf8(label))
                return one;
        return nullptr;
    }
    void confirm(QDialog *in)
    {
        QTest::keyClick(in, Qt::Key_Return);
        EXPECT_TRUE(waitFor([this] { return dialog() == nullptr; }));
    }
    bool says(const QString &text)
    {
        return waitFor([&] {
            for (const QLabel *label : page->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(text))
                    return true;
            return false;
        });
    }
    void press(QWidget *on, Qt::Key key) { QTest::keyClick(on, key); }
    int counted(ApplicationStatus status)
    {
        const auto all = storage::Repository<LevelApplication>(file.database()).all();
        EXPECT_TRUE(all);
        return int(std::ranges::count(all.value(), status, &LevelApplication::status));
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings"))};
    OneFile chooser;
    NotedFiles opener;
    std::unique_ptr<items::Workspace> workspace;
    std::unique_ptr<ApplicationsPage> page;
    Key actor = 0;
};

} // namespace

TEST_F(ApplicationsPages, AStepIsTakenFromTheListAndTheNextOneWaits)
{
    const Key application = applied(nurse, ladder.levelOne);
    show(QStringLiteral("applications"));
    TableView *list = named(QStringLiteral("Applications for levels"));
    ASSERT_TRUE(list);
    ASSERT_TRUE(waitFor([&] { return list->model()->rowCount() == 1; }));
    EXPECT_EQ(list->model()->index(0, 3).data().toString(), QStringLiteral("Self-rating and application"));
    const auto onPaper = [&](QDialog *in) {
        QTest::keyClicks(control<QLineEdit>(in, "Where the paper form lies"), QStringLiteral("folder 3"));
    };
    QDialog *rating = asked("step");
    QTest::keyClick(rating, Qt::Key_Return);
    EXPECT_TRUE(dialog()) << "where is the self-rating?";
    onPaper(rating);
    confirm(rating);
    ASSERT_TRUE(
        waitFor([&] { return list->model()->index(0, 3).data().toString() == QStringLiteral("First rating"); }));

    rating = asked("step");
    onPaper(rating);
    auto *by = control<FinderField>(rating, "By");
    ASSERT_TRUE(by);
    by->setChosen(firstRater, QStringLiteral("手本 明"));
    confirm(rating);
    ASSERT_TRUE(
        waitFor([&] { return list->model()->index(0, 3).data().toString() == QStringLiteral("Second rating"); }));

    rating = asked("step");
    control<FinderField>(rating, "By")->setChosen(secondRater, QStringLiteral("別役 実"));
    auto *outcome = control<QComboBox>(rating, "Outcome");
    outcome->setCurrentIndex(outcome->findData(int(StepOutcome::NotPassed)));
    QTest::keyClick(rating, Qt::Key_Return);
    EXPECT_TRUE(dialog()) << "why does the second rater come to something else?";
    QTest::keyClicks(control<QLineEdit>(rating, "Reason"), QStringLiteral("no record of nights"));
    confirm(rating);
    EXPECT_TRUE(says(QStringLiteral("no record of nights")));
    EXPECT_TRUE(says(QStringLiteral("On paper: folder 3")));
    EXPECT_TRUE(says(QStringLiteral("The earlier rater has not seen this reason yet.")));
    EXPECT_EQ(storage::stepResults(file.database(), application).value().size(), 3u);
}

TEST_F(ApplicationsPages, AStepProposesWhatItsFormComesToAndPassesOnNoneThatLacksAnItem)
{
    const Key application = applied(nurse, ladder.levelOne);
    made(taken(application, WorkflowStepKind::SelfRating));
    ratedForm(nurse, firstRater, 4, ladder.levelTwo);
    ratedForm(nurse, firstRater, 4, ladder.levelOne);
    ratedForm(nurse, firstRater, 0, ladder.levelOne, today.addDays(-1));
    show(QStringLiteral("applications"));
    QDialog *rating = asked("step");
    auto *form = control<QComboBox>(rating, "Assessment");
    auto *outcome = control<QComboBox>(rating, "Outcome");
    ASSERT_TRUE(form && outcome);
    ASSERT_EQ(form->count(), 3) << "none, and those of the level";
    EXPECT_EQ(form->currentIndex(), 1) << "the newest";
    EXPECT_EQ(outcome->currentData().toInt(), int(StepOutcome::Passed));
    form->setCurrentIndex(2);
    EXPECT_NE(outcome->currentData().toInt(), int(StepOutcome::Passed)) << "an item nobody saw";
    outcome->setCurrentIndex(outcome->findData(int(StepOutcome::Passed)));
    QTest::keyClick(rating, Qt::Key_Return);
    EXPECT_TRUE(dialog());
    EXPECT_TRUE(form->accessibleDescription().contains(QStringLiteral("1 of the 3 items")))
        << form->accessibleDescription().toStdString();
    form->setCurrentIndex(1);
    confirm(rating);
    ASSERT_TRUE(waitFor([&] { return storage::stepResults(file.database(), application).value().size() == 2; }));
    EXPECT_TRUE(storage::stepResults(file.database(), application).value()[1].assessment);
}

TEST_F(ApplicationsPages, OneLevelDownIsProposedByAFormOfTheLevelBelow)
{
    const Key application = applied(nurse, ladder.levelTwo);
    made(taken(application, WorkflowStepKind::SelfRating));
    ratedForm(nurse, firstRater, 2, ladder.levelTwo, today.addDays(-2));
    ratedForm(nurse, firstRater, 4, ladder.levelOne, today.addDays(-1));
    show(QStringLiteral("applications"));
    QDialog *rating = asked("step");
    EXPECT_TRUE(says(QStringLiteral("“Passed one level down” on one of “I”")));
    auto *form = control<QComboBox>(rating, "Assessment");
    auto *outcome = control<QComboBox>(rating, "Outcome");
    ASSERT_TRUE(form && outcome);
    ASSERT_EQ(form->count(), 3) << "none, and those of both levels";
    EXPECT_TRUE(form->itemText(1).contains(QStringLiteral(", I, "))) << form->itemText(1).toStdString();
    EXPECT_EQ(outcome->currentData().toInt(), int(StepOutcome::OneDown)) << "rated anew, one level down";
    form->setCurrentIndex(2);
    EXPECT_EQ(outcome->currentData().toInt(), int(StepOutcome::NotPassed));
    outcome->setCurrentIndex(outcome->findData(int(StepOutcome::OneDown)));
    QTest::keyClicks(control<QLineEdit>(rating, "Reason"), QStringLiteral("talk is a 2"));
    QTest::keyClick(rating, Qt::Key_Return);
    EXPECT_TRUE(dialog());
    EXPECT_TRUE(form->accessibleDescription().contains(QStringLiteral("the form must be of “I”")))
        << form->accessibleDescription().toStdString();
    form->setCurrentIndex(1);
    confirm(rating);
    ASSERT_TRUE(waitFor([&] { return storage::stepResults(file.database(), application).value().size() == 2; }));
    EXPECT_EQ(storage::stepResults(file.database(), application).value()[1].outcome, StepOutcome::OneDown);
}

TEST_F(ApplicationsPages, ALinkNarrowsToALadderAndAStage)
{
    applied(nurse, ladder.levelOne);
    const QString of = keyToText(ladder.framework);
    show(QStringLiteral("applications?ladder=%1&stage=open").arg(of));
    TableView *list = named(QStringLiteral("Applications for levels"));
    ASSERT_TRUE(list);
    EXPECT_TRUE(waitFor([&] { return list->model()->rowCount() == 1; }));
    const auto *ladders = control<QComboBox>(page.get(), "Ladder");
    EXPECT_EQ(ladders->currentData().value<Key>(), ladder.framework);
    page->open(QStringLiteral("applications?ladder=%1&stage=ready").arg(of));
    EXPECT_TRUE(waitFor([&] { return list->model()->rowCount() == 0; })) << "nothing is ready for the decision";
    page->open(QStringLiteral("applications"));
    EXPECT_TRUE(waitFor([&] { return !page->isBusy(); }));
    EXPECT_EQ(list->model()->rowCount(), 0) << "the rail's plain link keeps what was chosen";
}

TEST_F(ApplicationsPages, DocumentsAreTickedWhereTheyAreListed)
{
    const Key application = applied(nurse, ladder.levelOne, {});
    show(QStringLiteral("applications"));
    // What the first reading showed may just be giving way to the next.
    const auto ticksTheFirst = [this] {
        const auto boxes = page->findChildren<QCheckBox *>();
        const auto first = std::ranges::find_if(boxes, [](const QCheckBox *box) { return box->isVisible(); });
        if (first != boxes.end() && !(*first)->isChecked())
            (*first)->click();
    };
    ASSERT_TRUE(waitFor([&] {
        ticksTheFirst();
        return stored(application).documents == QStringLiteral("sheet");
    }));
}

TEST_F(ApplicationsPages, AFileIsHandedInAsADocumentOpenedAndTakenAway)
{
    const Key application = applied(nurse, ladder.levelOne, {});
    chooser.path = folder.filePath(QStringLiteral("case.pdf"));
    {
        QFile out(chooser.path);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write("%PDF-1.7");
    }
    const auto files = [this] { return storage::recordsOf<Attachment>(file.database(), nurse).value(); };
    show(QStringLiteral("applications"));
    ASSERT_TRUE(waitFor([this] { return action("add-file") != nullptr; }));
    action("add-file")->trigger();
    ASSERT_TRUE(waitFor([this] { return dialog() != nullptr; }));
    EXPECT_EQ(unnamedControls(dialog()), QStringList());
    auto *document = dialog()->findChild<QComboBox *>(QStringLiteral("document"));
    ASSERT_TRUE(document);
    ASSERT_EQ(document->count(), 2);
    document->setCurrentIndex(1);
    confirm(dialog());
    ASSERT_TRUE(waitFor([&] { return files().size() == 1; }));
    EXPECT_EQ(files()[0].application, application);
    EXPECT_EQ(files()[0].document, QStringLiteral("sheet"));
    EXPECT_EQ(stored(application).documents, QStringLiteral("sheet")) << "and it is ticked";
    EXPECT_TRUE(says(QStringLiteral("case.pdf")));
    EXPECT_EQ(unnamedControls(page.get()), QStringList());
    EXPECT_EQ(clippedTexts(page.get()), QStringList());

    control<QPushButton>(page.get(), "Open case.pdf")->click();
    EXPECT_TRUE(waitFor([this] { return opener.opened.size() == 1; }));
    auto *remove = control<QPushButton>(page.get(), "Remove case.pdf");
    remove->setFocus();
    remove->click();
    EXPECT_TRUE(waitFor([&] { return files().empty(); }));
    EXPECT_TRUE(waitFor([this] {
        const QWidget *led = page->focusWidget();
        return led && led->accessibleName() == QStringLiteral("Add a file");
    })) << "the keyboard goes on to the next";
}

TEST_F(ApplicationsPages, TheCommitteeReadsTheFilesBesideTheEvidence)
{
    const Key application = applied(nurse, ladder.levelOne);
    Attachment about;
    about.person = nurse;
    about.application = application;
    made(edit::addAttachments(about, {{QStringLiteral("case.txt"), "a"}}, {}));
    rateThrough(application);
    const Key meeting = met();
    show(QStringLiteral("applications?committee=%1").arg(keyToText(meeting)));
    ASSERT_TRUE(waitFor([this] { return control<QPushButton>(page.get(), "Open case.txt") != nullptr; }));
    EXPECT_EQ(control<QPushButton>(page.get(), "Remove case.txt"), nullptr) << "it lies there as it was handed in";
    EXPECT_EQ(action("add-file"), nullptr);
    control<QPushButton>(page.get(), "Open case.txt")->click();
    EXPECT_TRUE(waitFor([this] { return opener.opened.size() == 1; }));
}

TEST_F(ApplicationsPages, WhoAppliesForThemselvesSeesTheirOwnAndNoCommittee)
{
    applied(other, ladder.levelOne);
    const Key meeting = met();
    actor = file.add(Actor{.person = nurse, .name = QStringLiteral("例田 花"), .role = ActorRole::Trainee});
    show(QStringLiteral("applications?apply=%1").arg(keyToText(nurse)));
    ASSERT_TRUE(waitFor([this] { return dialog() != nullptr; }));
    auto *level = control<QComboBox>(dialog(), "Level applied for");
    ASSERT_TRUE(waitFor([&] { return level->count() == 2; }));
    EXPECT_EQ(level->currentData().value<Key>(), ladder.levelOne) << "the next one";
    confirm(dialog());
    TableView *list = named(QStringLiteral("Applications for levels"));
    ASSERT_TRUE(waitFor([&] { return list->model()->rowCount() == 1; }));
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), QStringLiteral("例田 花"));
    page->open(QStringLiteral("applications?committee=%1").arg(keyToText(meeting)));
    EXPECT_EQ(page->title(), QStringLiteral("Applications for levels"));
    EXPECT_FALSE(action("committee")->isEnabled());
}

TEST_F(ApplicationsPages, WhoMayNotApplyYetIsToldAtTheLevelBeforeAnythingIsSent)
{
    plan.workflow.firstMonth = 3;
    ASSERT_EQ(refusal(edit::saveWorkflow(plan, {})), ErrorCode::None);
    file.add(Employment{.person = nurse, .from = today.addDays(-10), .to = {}, .reason = {}});
    show(QStringLiteral("applications?apply=%1&person=%1").arg(keyToText(nurse)));
    ASSERT_TRUE(waitFor([this] { return dialog() != nullptr; }));
    QDialog *asking = dialog();
    auto *level = control<QComboBox>(asking, "Level applied for");
    ASSERT_TRUE(waitFor([&] { return level->count() == 2; }));
    const QString begins = words::dayText(today.addDays(-10).addMonths(3));
    EXPECT_TRUE(level->accessibleDescription().contains(begins)) << level->accessibleDescription().toStdString();
    QTest::keyClick(asking, Qt::Key_Return);
    EXPECT_TRUE(dialog()) << "nothing is sent";
    EXPECT_TRUE(level->accessibleDescription().contains(begins));
    EXPECT_TRUE(storage::openApplications(file.database(), nurse).value().empty());
    asking->reject();
}

TEST_F(ApplicationsPages, ARaterSeesWhatWaitsForThem)
{
    const Key waiting = applied(nurse, ladder.levelOne);
    applied(other, ladder.levelOne);
    made(taken(waiting, WorkflowStepKind::SelfRating));
    actor = file.add(Actor{.person = firstRater, .name = QStringLiteral("手本 明"), .role = ActorRole::Educator});
    show(QStringLiteral("applications?waits=me"));
    TableView *list = named(QStringLiteral("Applications for levels"));
    ASSERT_TRUE(waitFor([&] { return list->model()->rowCount() == 1; }));
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), QStringLiteral("例田 花"));
    auto *stage = control<QComboBox>(page.get(), "Stage");
    ASSERT_TRUE(stage);
    EXPECT_EQ(stage->currentText(), QStringLiteral("Waits for me (1)"));
    stage->setCurrentIndex(0);
    EXPECT_EQ(list->model()->rowCount(), 2);
}

TEST_F(ApplicationsPages, HoldExtendWithdrawAndReopenAskWhy)
{
    const Key application = applied(nurse, ladder.levelOne);
    show(QStringLiteral("applications"));
    const auto because = [&](const char *name) {
        QDialog *asking = asked(name);
        QTest::keyClick(asking, Qt::Key_Return);
        EXPECT_TRUE(dialog()) << name << " without a reason";
        if (auto *until = control<DayField>(asking, "Extended until"))
            until->setDay(today.addDays(30));
        QTest::keyClicks(control<QLineEdit>(asking, "Reason"), QStringLiteral("leave"));
        confirm(asking);
    };
    because("extend");
    ASSERT_TRUE(waitFor([&] { return stored(application).extendedUntil == today.addDays(30); }));
    because("hold");
    ASSERT_TRUE(waitFor([&] { return stored(application).status == ApplicationStatus::OnHold; }));
    ASSERT_TRUE(waitFor([this] { return action("resume")->isVisible(); }));
    action("resume")->trigger();
    ASSERT_TRUE(waitFor([&] { return stored(application).status == ApplicationStatus::Open; }));
    because("withdraw");
    ASSERT_TRUE(waitFor([&] { return stored(application).status == ApplicationStatus::Withdrawn; }));
}

TEST_F(ApplicationsPages, DecliningAndPuttingOffAskForTheReasonOnTheSpot)
{
    const Key one = applied(nurse, ladder.levelOne);
    const Key two = applied(other, ladder.levelOne);
    rateThrough(one);
    rateThrough(two);
    const Key meeting = met();
    show(QStringLiteral("applications?committee=%1").arg(keyToText(meeting)));
    TableView *list = named(QStringLiteral("Applicants"));
    ASSERT_TRUE(waitFor([&] { return list->model()->rowCount() == 2; }));
    list->setFocus();
    const Key shown = nurse < other ? one : two; // without kana the order is that of the keys
    press(list, Qt::Key_2);
    auto *reason = control<QLineEdit>(page.get(), "Reason");
    ASSERT_TRUE(reason && reason->isVisible());
    press(reason, Qt::Key_Return);
    EXPECT_TRUE(says(QStringLiteral("Say why.")));
    QTest::keyClicks(reason, QStringLiteral("too few cases"));
    press(reason, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return stored(shown).status == ApplicationStatus::Declined; }));
    EXPECT_EQ(stored(shown).statusReason, QStringLiteral("too few cases"));
    EXPECT_EQ(list->currentIndex().row(), 1) << "it moves on by itself";
    press(list, Qt::Key_H);
    QTest::keyClicks(reason, QStringLiteral("report to be rewritten"));
    press(reason, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return stored(shown == one ? two : one).meeting == meeting; }));
    EXPECT_EQ(counted(ApplicationStatus::Open), 1);

    auto undone = workspace->door()->undo();
    ASSERT_TRUE(undone.result());
    ASSERT_TRUE(waitFor([&] { return list->model()->index(1, 3).data().toString().isEmpty(); }));
    press(list, Qt::Key_1);
    ASSERT_TRUE(waitFor([this] { return counted(ApplicationStatus::Approved) == 1; }));
}

TEST_F(ApplicationsPages, DeadlinesOfAYearStandOnOneSheet)
{
    show(QStringLiteral("applications"));
    QDialog *asking = asked("deadlines");
    const auto days = asking->findChildren<DayField *>();
    ASSERT_EQ(days.size(), 6);
    days[0]->setDay(QDate(2026, 11, 18));
    days[1]->setDay(QDate(2027, 4, 1));
    QTest::keyClick(asking, Qt::Key_Return);
    EXPECT_TRUE(dialog()) << "a day of the next year";
    days[1]->setDay(QDate(2026, 12, 16));
    confirm(asking);
    ASSERT_TRUE(waitFor([this] { return storage::deadlinesOfYear(file.database(), 2026).value().size() == 2; }));
}

TEST_F(ApplicationsPages, AWayIsChosenForALadderThatHasNone)
{
    const TinyLadder without = file.ladder("without");
    show(QStringLiteral("applications"));
    QDialog *asking = asked("way");
    confirm(asking);
    ASSERT_TRUE(waitFor([&] { return !storage::workflowsOf(file.database(), without.framework).value().empty(); }));
}

TEST_F(ApplicationsPages, AWayIsTakenAwayUnlessApplicationsNameIt)
{
    const auto ways = [this] { return storage::workflowsOf(file.database(), ladder.framework).value().size(); };
    const auto change = [this] {
        EXPECT_TRUE(waitFor([this] { return action("workflow") != nullptr; }));
        action("workflow")->trigger();
        EXPECT_TRUE(waitFor([this] { return dialog() != nullptr; }));
        return dialog()->findChild<QPushButton *>(QStringLiteral("remove-way"));
    };
    show(QStringLiteral("applications"));
    QPushButton *remove = change();
    ASSERT_TRUE(remove);
    remove->click();
    ASSERT_TRUE(waitFor([&] { return dialog() == nullptr && ways() == 0; }));
    ASSERT_TRUE(workspace->door()->undo().result());
    ASSERT_TRUE(waitFor([&] { return ways() == 1 && action("workflow") != nullptr; }));
    const auto done
        = workspace->door()->submitAndWait(edit::applyForLevel({.person = nurse, .level = ladder.levelOne}, {}));
    ASSERT_TRUE(done);
    remove = change();
    ASSERT_TRUE(remove);
    remove->click();
    EXPECT_TRUE(says(QStringLiteral("so it stays")));
    EXPECT_EQ(ways(), 1u);
    dialog()->reject();
}

TEST_F(ApplicationsPages, TheTopLevelGetsAWayOfItsOwnWithItsRatersAndDocuments)
{
    file.add(WorkflowDocument{.workflow = plan.workflow.id,
                              .code = QStringLiteral("transfer"),
                              .titleJa = QStringLiteral("転棟 / 退院の記録"),
                              .position = 1});
    show(QStringLiteral("applications"));
    ASSERT_TRUE(waitFor([this] { return action("another-way") != nullptr; }));
    action("another-way")->trigger();
    ASSERT_TRUE(waitFor([this] { return dialog() != nullptr; }));
    QDialog *asking = dialog();
    EXPECT_EQ(control<QLineEdit>(asking, "Levels")->text(), QStringLiteral("II")) << "the highest one";
    QTest::keyClick(asking, Qt::Key_Return);
    EXPECT_TRUE(dialog()) << "a way has a title";
    control<QLineEdit>(asking, "Title (English)")->setText(QStringLiteral("Upper level"));
    control<QLineEdit>(asking, "Levels")->setText(QStringLiteral("IX"));
    QTest::keyClick(asking, Qt::Key_Return);
    EXPECT_TRUE(dialog()) << "no such level";
    control<QLineEdit>(asking, "Levels")->setText(QStringLiteral("II"));
    control<QSpinBox>(asking, "Months employed")->setValue(3);
    EXPECT_EQ(control<QSpinBox>(asking, "Months employed, mid-career hires")->text(), QStringLiteral("the same"));
    control<QSpinBox>(asking, "Months employed, mid-career hires")->setValue(1);
    control<QLineEdit>(asking, "First rating: Taken by (English)")->setText(QStringLiteral("Head nurse"));
    control<QSpinBox>(asking, "First rating: Due in month")->setValue(2);
    auto *day = control<QSpinBox>(asking, "First rating: Due on day");
    EXPECT_EQ(day->maximum(), 29);
    day->setValue(16);
    control<QPlainTextEdit>(asking, "Documents required")
        ->setPlainText(QStringLiteral("評価表 / Rating sheet\n事例レポート / Case report\n転棟 / 退院の記録"));
    confirm(asking);
    ASSERT_TRUE(waitFor([&] { return storage::workflowsOf(file.database(), ladder.framework).value().size() == 2; }));
    const WorkflowPlan made = storage::workflowPlans(file.database(), ladder.framework).value().back();
    EXPECT_EQ(made.workflow.titleEn, QStringLiteral("Upper level"));
    EXPECT_EQ(made.workflow.levels, QStringLiteral("II"));
    EXPECT_EQ(made.workflow.firstMonth, 3);
    EXPECT_EQ(made.workflow.midCareerMonth, 1);
    const WorkflowStep *rating = made.step(WorkflowStepKind::FirstRating);
    ASSERT_TRUE(rating);
    EXPECT_EQ(rating->roleEn, QStringLiteral("Head nurse"));
    EXPECT_EQ(rating->dueMonth, 2);
    EXPECT_EQ(rating->dueDay, 16);
    ASSERT_EQ(made.documents.size(), 3u);
    EXPECT_EQ(made.documents[0].code, QStringLiteral("sheet")) << "the same document";
    EXPECT_EQ(made.documents[0].titleEn, QStringLiteral("Rating sheet"));
    EXPECT_EQ(made.documents[1].titleEn, QStringLiteral("Case report"));
    EXPECT_EQ(made.documents[2].code, QStringLiteral("transfer")) << "a stroke in its title splits nothing";
    EXPECT_EQ(made.documents[2].titleJa, QStringLiteral("転棟 / 退院の記録"));
}

#include "models/edit/evidence_actions.h"
#include "models/exchange/xlsx_writer.h"
#include "tests/ui/assessments/assessments_support.h"
#include "ui/assessments/deputy_dialog.h"
#include "ui/assessments/meaning_dialog.h"
#include "ui/assessments/wide_ratings_dialog.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/finder_field.h"

#include <QAbstractItemModelTester>
#include <QAbstractListModel>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace kz;
using namespace kz::test;

namespace {

using QueuePages = AssessmentPages;

} // namespace

TEST_F(QueuePages, WhoseRatingWasChangedIsLedToTheReason)
{
    const QDate day(2026, 6, 1);
    const Key second = file.person(QStringLiteral("別役 みのり"), QStringLiteral("ベツヤク ミノリ"));
    const Key way = file.add(Workflow{
        .framework = ladder.framework, .code = QStringLiteral("two"), .titleJa = QStringLiteral("一次・二次評価")});
    const Key first = file.add(WorkflowStep{.workflow = way, .kind = WorkflowStepKind::FirstRating});
    const Key later = file.add(WorkflowStep{.workflow = way, .kind = WorkflowStepKind::SecondRating, .position = 1});
    const Key application = file.add(LevelApplication{
        .person = person, .level = ladder.levelOne, .workflow = way, .fiscalYear = 2026, .appliedOn = day});
    file.add(StepResult{.application = application,
                        .step = first,
                        .outcome = StepOutcome::Passed,
                        .by = rater,
                        .day = day,
                        .paper = QStringLiteral("folder 3")});
    file.add(StepResult{.application = application,
                        .step = later,
                        .outcome = StepOutcome::NotPassed,
                        .by = second,
                        .day = day,
                        .reason = QStringLiteral("no record of nights")});
    workAs(ActorRole::Educator, rater);
    showQueue();
    bool told = false;
    for (const QLabel *label : page->findChildren<QLabel *>())
        told = told || label->text().contains(QStringLiteral("A later rater changed what you rated of 見本坂 はるか."));
    EXPECT_TRUE(told);
    auto *lead = page->findChild<QAction *>(QStringLiteral("application"));
    ASSERT_TRUE(lead);
    QSignalSpy followed(page.get(), &Page::linkActivated);
    lead->trigger();
    ASSERT_EQ(followed.count(), 1);
    const Link link = Link::parse(followed.first().first().toString());
    EXPECT_EQ(link.place, QStringLiteral("applications"));
    EXPECT_EQ(keyFromText(link.query.value(QStringLiteral("application"))), application);
    EXPECT_EQ(link.query.value(QStringLiteral("year")), QStringLiteral("2026"));
}

TEST_F(QueuePages, EverybodysIsForWhomEverybodyIsInReach)
{
    const auto offersAll = [this] {
        for (const QAction *action : page->headerActions())
            if (action->text() == QStringLiteral("Everybody's"))
                return action->isVisible();
        return false;
    };
    workAs(ActorRole::Educator, rater);
    showQueue();
    EXPECT_FALSE(offersAll()) << "theirs is all that the door would take";
    page.reset();
    workspace.reset();
    file.reopen();
    workAs(ActorRole::Coordinator, rater);
    showQueue();
    EXPECT_TRUE(offersAll());
}

TEST_F(QueuePages, WhatIsNotShownIsSaid)
{
    file.act([this](edit::Edit &edit) -> Result<void> {
        for (int i = 0; i < 500; ++i) {
            const auto made
                = edit.insert(file.logEntry(person, ladder.drip, QDate(2026, 6, 1).addDays(-(i % 60)), site));
            if (!made)
                return made.error();
        }
        return {};
    });
    showQueue();
    EXPECT_TRUE(saysSomewhere(QStringLiteral("The first 500 are shown. The rest follows")));
    EXPECT_FALSE(saysSomewhere(QStringLiteral("rated from their own page"))) << "one form is all there is";
    EXPECT_EQ(clippedTexts(page.get()), QStringList());
}

TEST_F(QueuePages, AnApplicationThatWaitsForARatingLeadsToItsStep)
{
    const QDate day(2026, 6, 1);
    const Key way = file.add(
        Workflow{.framework = ladder.framework, .code = QStringLiteral("one"), .titleJa = QStringLiteral("一次評価")});
    file.add(WorkflowStep{.workflow = way, .kind = WorkflowStepKind::FirstRating});
    const Key application = file.add(LevelApplication{
        .person = person, .level = ladder.levelOne, .workflow = way, .fiscalYear = 2026, .appliedOn = day});
    workAs(ActorRole::Educator, rater);
    showQueue();
    EXPECT_TRUE(saysSomewhere(QStringLiteral("The application of 見本坂 はるか waits for your step.")));
    auto *lead = page->findChild<QAction *>(QStringLiteral("turns"));
    ASSERT_TRUE(lead);
    QSignalSpy followed(page.get(), &Page::linkActivated);
    lead->trigger();
    ASSERT_EQ(followed.count(), 1);
    const Link link = Link::parse(followed.first().first().toString());
    EXPECT_EQ(link.place, QStringLiteral("applications"));
    EXPECT_EQ(keyFromText(link.query.value(QStringLiteral("application"))), application);
    EXPECT_EQ(link.query.value(QStringLiteral("waits")), QStringLiteral("me"));
}

TEST_F(QueuePages, AReflectionIsReadWholeBeforeItIsSigned)
{
    const QString reflection = QStringLiteral("何が起きたか\n\n次にどうするか");
    LogEntry entry = file.logEntry(person, ladder.drip, QDate(2026, 6, 1), site);
    entry.note = reflection;
    file.add(entry);
    file.logged(person, ladder.drip, QDate(2026, 6, 2), site);
    showQueue();
    auto *table = control<QTableView>("Entries to countersign");
    auto *note = control<QPlainTextEdit>("Note");
    ASSERT_EQ(table->model()->rowCount(), 2);
    const int column = table->model()->columnCount() - 1;
    for (int row = 0; row < 2; ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        const QModelIndex cell = table->model()->index(row, column);
        EXPECT_EQ(note->toPlainText(), cell.data().toString().isEmpty() ? QString() : reflection);
        EXPECT_EQ(cell.data(Qt::ToolTipRole).toString(), note->toPlainText());
        EXPECT_TRUE(note->isVisible()) << "in its place, whether there is one or not";
    }
}

TEST_F(QueuePages, FormsWaitForACountersignWhereTheFrameworkAsksForIt)
{
    file.rated(person, ladder, ladder.talk, 3, QDate(2026, 6, 1), site, rater);
    file.rated(person, ladder, ladder.talk, 4, QDate(2026, 6, 2), site, person, AssessorKind::Self);
    const Key other = file.person(QStringLiteral("別役 みのり"), QStringLiteral("ベツヤク ミノリ"));
    file.logged(person, ladder.drip, QDate(2026, 6, 1), site);
    const auto waiting = [this] { return control<QTableView>("Entries to countersign")->model()->rowCount(); };
    showQueue();
    EXPECT_EQ(waiting(), 1) << "no requirement asks for countersigned ratings: only the log entry waits";

    page.reset();
    workspace.reset();
    file.reopen();
    const Key signs = file.add(Requirement{.version = ladder.version,
                                           .level = ladder.levelOne,
                                           .kind = RequirementKind::Rating,
                                           .code = QStringLiteral("signed"),
                                           .titleJa = QStringLiteral("確認済み"),
                                           .parameters = QStringLiteral(R"({"need":1,"countersigned":true})")});
    file.add(RequirementItem{.requirement = signs, .item = ladder.talk});
    file.add(Duty{.person = rater, .kind = DutyKind::Preceptor, .trainee = person, .from = QDate(2026, 4, 1)});
    file.add(Duty{.person = other, .kind = DutyKind::Educator, .trainee = person, .from = QDate(2026, 4, 1)});
    workAs(ActorRole::Educator, rater);
    showQueue();
    EXPECT_EQ(waiting(), 2) << "the log entry and the self-rating, not what one has rated oneself";
    page.reset();
    workspace.reset();
    file.reopen();
    workAs(ActorRole::Educator, other);
    showQueue();
    ASSERT_EQ(waiting(), 3);
    const QString what = control<QTableView>("Entries to countersign")->model()->index(1, 3).data().toString();
    EXPECT_TRUE(what.contains(QStringLiteral("手本 あきら"))) << what.toStdString();
    EXPECT_TRUE(what.contains(QStringLiteral("3 × 1"))) << what.toStdString();
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Return);
    press(Qt::Key_R);
    EXPECT_FALSE(saysSomewhere(QStringLiteral("Say what should be mended."))) << "a form is not returned";
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return counted(EvidenceStatus::Countersigned) == 1; }));
    EXPECT_EQ(forms()[0].head.status, EvidenceStatus::Countersigned);
    EXPECT_EQ(forms()[1].head.status, EvidenceStatus::Countersigned);
}

TEST_F(QueuePages, AnothersDraftDoesNotShowInTheQueue)
{
    draftOf(ladder.tool, 3, AssessorKind::FirstRater, rater);
    const Key other = file.person(QStringLiteral("別役 みのり"), QStringLiteral("ベツヤク ミノリ"));
    for (const Key who : {rater, other})
        file.add(Duty{.person = who, .kind = DutyKind::Preceptor, .trainee = person, .from = QDate(2026, 4, 1)});
    const auto state = [this] {
        const QAbstractItemModel *sheets = control<QTableView>("Forms to fill in")->model();
        return sheets->index(0, sheets->columnCount() - 1).data().toString();
    };
    workAs(ActorRole::Educator, rater);
    showQueue();
    EXPECT_EQ(state(), QStringLiteral("draft"));
    page.reset();
    workspace.reset();
    file.reopen();
    workAs(ActorRole::Educator, other);
    showQueue();
    EXPECT_EQ(state(), QStringLiteral("not rated yet"));
}

TEST_F(QueuePages, TheQueueLeadsToTheForm)
{
    showQueue();
    QSignalSpy followed(page.get(), &Page::linkActivated);
    press(Qt::Key_Return);
    ASSERT_EQ(followed.count(), 1);
    const Link link = Link::parse(followed.first().first().toString());
    EXPECT_EQ(link.place, QStringLiteral("rate"));
    EXPECT_EQ(keyFromText(link.query.value(QStringLiteral("tool"))), ladder.tool);
}

TEST_F(QueuePages, ADeputyFindsTheFormsAndRatesInTheAbsentOnesPlace)
{
    const Key deputy = file.person(QStringLiteral("別役 みのり"), QStringLiteral("ベツヤク ミノリ"));
    file.add(Duty{.person = rater, .kind = DutyKind::Assessor, .trainee = person, .from = QDate(2026, 4, 1)});
    const QDate today = file.clock().today();
    file.add(Deputy{.person = rater, .deputy = deputy, .from = today, .to = today.addDays(7)});
    actor = file.add(Actor{.person = deputy, .name = QStringLiteral("別役 みのり"), .role = ActorRole::Educator});
    showQueue();
    const QAbstractItemModel *sheets = control<QTableView>("Forms to fill in")->model();
    ASSERT_EQ(sheets->rowCount(), 1);
    EXPECT_EQ(sheets->index(0, sheets->columnCount() - 1).data().toString(), QStringLiteral("for 手本 あきら"));
    QSignalSpy followed(page.get(), &Page::linkActivated);
    press(Qt::Key_Return);
    ASSERT_EQ(followed.count(), 1);
    const QString link = followed.first().first().toString();

    page.reset();
    workspace.reset();
    file.reopen();
    openWorkspace();
    show(std::make_unique<RatingPage>(*workspace, settings), link);
    EXPECT_TRUE(saysSomewhere(QStringLiteral("in place of 手本 あきら")));
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_3);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return forms().size() == 1; }));
    EXPECT_EQ(forms()[0].assessor, deputy);
    EXPECT_EQ(forms()[0].onBehalfOf, rater);
}

TEST_F(QueuePages, WhoIsAskedForFeedbackFindsTheFormAndGivesIt)
{
    const Key msf = file.add(Tool{.version = ladder.version,
                                  .code = QStringLiteral("msf"),
                                  .titleJa = QStringLiteral("360度評価"),
                                  .titleEn = QStringLiteral("Feedback"),
                                  .scale = ladder.scale,
                                  .minimumRaters = 3});
    file.add(ToolItem{.tool = msf, .item = ladder.talk, .position = 1});
    const QDate today = file.clock().today();
    const Key request = file.add(
        AskedRater{.person = person, .tool = msf, .rater = rater, .askedOn = today, .due = QDate(2026, 12, 1)});
    actor = file.add(Actor{.person = rater, .name = QStringLiteral("手本 あきら"), .role = ActorRole::Educator});
    showQueue();
    const auto *sheets = control<QTableView>("Forms to fill in")->model();
    ASSERT_EQ(sheets->rowCount(), 1) << "they have nobody in charge";
    EXPECT_EQ(sheets->index(0, sheets->columnCount() - 1).data().toString(),
              QStringLiteral("asked for, due 2026-12-01"));
    QSignalSpy followed(page.get(), &Page::linkActivated);
    press(Qt::Key_Return);
    ASSERT_EQ(followed.count(), 1);
    const QString link = followed.first().first().toString();
    const auto startAnew = [this] {
        page.reset();
        workspace.reset();
        file.reopen();
    };

    // A peer, who rates nobody but themselves otherwise.
    startAnew();
    file.change(Actor{.id = actor, .person = rater, .name = QStringLiteral("手本 あきら"), .role = ActorRole::Trainee});
    openWorkspace();
    show(std::make_unique<RatingPage>(*workspace, settings), link);
    EXPECT_TRUE(saysSomewhere(QStringLiteral("Raters are not named")));
    EXPECT_FALSE(control<FinderField>("Assessor")->isEnabled()) << "who was asked, answers";
    press(Qt::Key_3);
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto given = [this] { return storage::EvidenceRepository(file.database()).allFormsOf(person).value(); };
    ASSERT_TRUE(waitFor([&] { return given().size() == 1; }));
    EXPECT_EQ(given()[0].assessor, rater);
    EXPECT_EQ(given()[0].head.kind, EvidenceKind::Feedback);

    startAnew();
    file.remove<AskedRater>(request);
    openWorkspace();
    show(std::make_unique<RatingPage>(*workspace, settings), link);
    EXPECT_TRUE(saysSomewhere(QStringLiteral("request for feedback"))) << "it was withdrawn";
}

TEST_F(QueuePages, WhoIsAwayNamesADeputy)
{
    const Key deputy = file.person(QStringLiteral("別役 みのり"), QStringLiteral("ベツヤク ミノリ"));
    workAs(ActorRole::Educator, rater);
    showQueue();
    page->findChild<QAction *>(QStringLiteral("deputy"))->trigger();
    DeputyDialog *dialog = nullptr;
    ASSERT_TRUE(waitFor([&] { return (dialog = page->findChild<DeputyDialog *>()) != nullptr; }));
    const auto finders = dialog->findChildren<FinderField *>();
    ASSERT_EQ(finders.size(), 2);
    EXPECT_EQ(finders[0]->key(), rater);
    EXPECT_FALSE(finders[0]->isEnabled()) << "their own alone";
    finders[1]->setChosen(deputy, QStringLiteral("別役 みのり"));
    dialog->findChildren<DayField *>()[1]->setDay(file.clock().today().addDays(7));
    QTest::keyClick(dialog, Qt::Key_Return);
    const auto named = [&] { return storage::Repository<Deputy>(file.database()).all("ORDER BY id").value(); };
    ASSERT_TRUE(waitFor([&] { return named().size() == 1; }));
    EXPECT_EQ(named()[0].person, rater);
    EXPECT_EQ(named()[0].deputy, deputy);
}

TEST_F(QueuePages, WhileNobodyLooksNothingIsReadForWhoeverElseIsThere)
{
    showQueue();
    const QAbstractItemModel *waiting = control<QTableView>("Entries to countersign")->model();
    EXPECT_EQ(waiting->rowCount(), 0);
    page->hide();
    workspace->submit(edit::saveLogEntry(file.logEntry(person, ladder.drip, QDate(2026, 6, 1), site), {}), page.get());
    ASSERT_TRUE(waitFor([this] { return entries().size() == 1; }));
    QTest::qWait(100);
    EXPECT_EQ(waiting->rowCount(), 0);
    page->show();
    EXPECT_TRUE(waitFor([&] { return waiting->rowCount() == 1; }));
}

TEST_F(QueuePages, ADeputyWhoIsNotNeededAnyMoreIsRemoved)
{
    const Key deputy = file.person(QStringLiteral("別役 みのり"), QStringLiteral("ベツヤク ミノリ"));
    const QDate today = file.clock().today();
    file.add(Deputy{.person = rater, .deputy = deputy, .from = today, .to = today.addDays(7)});
    workAs(ActorRole::Educator, rater);
    showQueue();
    page->findChild<QAction *>(QStringLiteral("deputy"))->trigger();
    DeputyDialog *dialog = nullptr;
    ASSERT_TRUE(waitFor([&] { return (dialog = page->findChild<DeputyDialog *>()) != nullptr; }));
    QPushButton *remove = nullptr;
    for (auto *button : dialog->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Remove"))
            remove = button;
    ASSERT_TRUE(remove);
    EXPECT_FALSE(remove->isEnabled()) << "a new one";
    dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    remove->click();
    EXPECT_TRUE(
        waitFor([this] { return storage::Repository<Deputy>(file.database()).all("ORDER BY id").value().empty(); }));
}

TEST_F(QueuePages, ASheetOfRatingsIsShownAsUnderstoodAndTakenInTogether)
{
    files.path = folder.filePath(QStringLiteral("ward.csv"));
    {
        QFile sheet(files.path);
        ASSERT_TRUE(sheet.open(QIODevice::WriteOnly));
        sheet.write("氏名,wash,talk\n見本坂 はるか,3,9\n誰か 居ない,2,2\n");
    }
    showQueue();
    page->findChild<QAction *>(QStringLiteral("ratings-from-sheet"))->trigger();
    auto *dialog = page->findChild<WideRatingsDialog *>();
    ASSERT_TRUE(dialog);
    auto *table = dialog->findChild<QTableView *>();
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 2; })) << "what is to be looked at comes first";
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), QStringLiteral("Row 2, column 3"));
    EXPECT_EQ(table->model()->index(1, 1).data().toString(), QStringLiteral("誰か 居ない"));
    auto *views = dialog->findChildren<ChoiceChips *>().back();
    views->choose(0);
    Q_EMIT views->chosenChanged(0);
    EXPECT_TRUE(table->model()->index(0, 2).data().toString().startsWith(QStringLiteral("見本坂 はるか")));
    EXPECT_EQ(unnamedControls(dialog), QStringList());
    EXPECT_EQ(clashingKeys(dialog), QStringList());

    auto *take = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    take->click();
    QTest::qWait(50);
    EXPECT_TRUE(forms().empty()) << "something is wrong, and nobody said to leave it out";
    dialog->findChild<QCheckBox *>()->setChecked(true);
    take->click();
    ASSERT_TRUE(waitFor([this] { return forms().size() == 1; }));
    EXPECT_EQ(forms()[0].items.size(), 1u);
    EXPECT_TRUE(waitFor([this] { return saysSomewhere(QStringLiteral("Ctrl+Z")); }));
    auto undone = workspace->door()->undo();
    ASSERT_TRUE(waitFor([&] { return undone.isFinished(); }));
    EXPECT_TRUE(forms().empty());
}

TEST_F(QueuePages, WhatWasUnderstoodWronglyOfASheetIsPutRightByKeys)
{
    const Key other = file.person(QStringLiteral("別役 みのり"), QStringLiteral("ベツヤク ミノリ"));
    files.path = folder.filePath(QStringLiteral("ward.csv"));
    {
        QFile sheet(files.path);
        ASSERT_TRUE(sheet.open(QIODevice::WriteOnly));
        sheet.write("氏名,wash,talk\n見本坂 はるか,3,9\n誰か 居ない,2,2\n");
    }
    showQueue();
    page->findChild<QAction *>(QStringLiteral("ratings-from-sheet"))->trigger();
    auto *dialog = page->findChild<WideRatingsDialog *>();
    ASSERT_TRUE(dialog);
    auto *table = dialog->findChild<QTableView *>();
    auto *take = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 2; }));
    const auto corrects = [&](auto &&choose) {
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        for (auto *meaning : dialog->findChildren<MeaningDialog *>())
            if (meaning->isVisible()) {
                EXPECT_EQ(unnamedControls(meaning), QStringList());
                choose(meaning);
                meaning->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
                return;
            }
        FAIL() << "nothing was asked";
    };
    corrects([](MeaningDialog *cell) {
        auto *steps = cell->findChild<QComboBox *>();
        EXPECT_EQ(steps->count(), 6) << "as it stands, four steps, not observed";
        steps->setCurrentIndex(4);
    });
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 1; }));
    corrects(
        [&](MeaningDialog *who) { who->findChild<FinderField *>()->setChosen(other, QStringLiteral("別役 みのり")); });
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 0; }));
    take->click();
    ASSERT_TRUE(waitFor([this] { return forms().size() == 1; }));
    EXPECT_EQ(forms()[0].items.size(), 2u);
    EXPECT_EQ(storage::EvidenceRepository(file.database()).assessmentsOf(other).value().size(), 1u);
}

TEST(MeaningDialog, AnItemIsFoundByAFewLetters)
{
    const std::vector<Item> items{{.id = 3, .code = QStringLiteral("A1"), .titleEn = QStringLiteral("wash hands")},
                                  {.id = 4, .code = QStringLiteral("A2"), .titleEn = QStringLiteral("talk")}};
    Key meant = 0;
    auto *dialog = MeaningDialog::ofItem(
        items, QStringLiteral("washing"), [&meant](std::optional<Key> key) { meant = key.value_or(0); }, nullptr);
    dialog->open();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    const QAbstractItemModelTester tester(dialog->findChild<QAbstractListModel *>(), // ItemsOfForm
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto *item = dialog->findChild<FinderField *>();
    item->setFocus();
    QTest::keyClicks(item, QStringLiteral("tal"));
    QTest::keyClick(item, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([item] { return item->key() == 4; }));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    EXPECT_EQ(meant, 4);
}

TEST_F(QueuePages, OfSeveralFilesEachIsShownAndWhatIsCancelledIsSkipped)
{
    QMimeData dropped;
    QList<QUrl> urls;
    for (const char *name : {"c.csv", "a.csv", "b.csv"}) {
        QFile sheet(folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(sheet.open(QIODevice::WriteOnly));
        sheet.write("氏名,wash,talk\n見本坂 はるか,3,2\n");
        files.paths.append(sheet.fileName());
        urls.append(QUrl::fromLocalFile(sheet.fileName()));
    }
    const auto shown = [this](const char *title) {
        WideRatingsDialog *found = nullptr;
        EXPECT_TRUE(waitFor([&] {
            for (auto *one : page->findChildren<WideRatingsDialog *>())
                if (one->isVisible() && one->windowTitle() == QLatin1String(title))
                    found = one;
            return found != nullptr;
        })) << title;
        return found;
    };
    showQueue();
    page->findChild<QAction *>(QStringLiteral("ratings-from-sheet"))->trigger();
    WideRatingsDialog *dialog = shown("1 of 3: a.csv");
    ASSERT_TRUE(dialog);
    dialog->reject();
    dialog = shown("2 of 3: b.csv");
    ASSERT_TRUE(dialog);
    auto *table = dialog->findChild<QTableView *>();
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 1; }));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    dialog = shown("3 of 3: c.csv");
    ASSERT_TRUE(dialog);
    EXPECT_EQ(forms().size(), 1u);
    dialog->reject();
    EXPECT_TRUE(waitFor([this] { return saysSomewhere(QStringLiteral("Files taken in: 1 of 3")); }));

    const auto enters = [&] {
        dropped.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page.get(), &enter);
        return enter.isAccepted();
    };
    EXPECT_TRUE(enters());
    QDropEvent fall({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page.get(), &fall);
    EXPECT_TRUE(shown("1 of 3: a.csv"));
    urls.append(QUrl::fromLocalFile(folder.filePath(QStringLiteral("plan.pdf"))));
    EXPECT_FALSE(enters()) << "not all of it is sheets";
}

TEST_F(QueuePages, OneSheetOfABookIsTakenInAfterAnother)
{
    const Key other = file.person(QStringLiteral("別役 みのり"), QStringLiteral("ベツヤク ミノリ"));
    file.belongs(other, site);
    file.enrol(other, ladder, ladder.levelOne);
    files.path = folder.filePath(QStringLiteral("ward.xlsx"));
    QFile book(files.path);
    ASSERT_TRUE(book.open(QIODevice::WriteOnly));
    // Two sheets of two rows, each with the headers.
    exchange::XlsxWriter writer(book, files.path, 2);
    writer.row({QStringLiteral("氏名"), QStringLiteral("wash"), QStringLiteral("talk")});
    writer.row({QStringLiteral("見本坂 はるか"), QStringLiteral("3"), QStringLiteral("2")});
    writer.row({QStringLiteral("別役 みのり"), QStringLiteral("4"), QStringLiteral("4")});
    ASSERT_TRUE(writer.finish());
    book.close();
    showQueue();
    page->findChild<QAction *>(QStringLiteral("ratings-from-sheet"))->trigger();
    auto *dialog = page->findChild<WideRatingsDialog *>();
    ASSERT_TRUE(dialog);
    auto *table = dialog->findChild<QTableView *>();
    const auto understood = [&](const char16_t *name) {
        return waitFor([&] {
            return table->model()->rowCount() == 1
                && table->model()->index(0, 1).data().toString() == QString::fromUtf16(name);
        });
    };
    ASSERT_TRUE(understood(u"見本坂 はるか"));
    QPushButton *next = nullptr;
    for (auto *one : dialog->findChildren<QPushButton *>())
        if (one->text() == QStringLiteral("Take in and go on with the next sheet"))
            next = one;
    ASSERT_TRUE(next && next->isVisible());
    next->click();
    ASSERT_TRUE(understood(u"別役 みのり"));
    EXPECT_EQ(forms().size(), 1u);
    EXPECT_FALSE(next->isVisible()) << "it is the last one";
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    const auto hers = [&] { return storage::EvidenceRepository(file.database()).assessmentsOf(other).value().size(); };
    EXPECT_TRUE(waitFor([&] { return hers() == 1; }));
    EXPECT_TRUE(waitFor([this] { return saysSomewhere(QStringLiteral("Ctrl+Z")); }));
}

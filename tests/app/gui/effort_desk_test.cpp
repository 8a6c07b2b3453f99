#include "tests/app/gui/effort_desk_support.h"

#include "models/domain/form_number.h"
#include "models/edit/handed_form_actions.h"
#include "models/items/rating_table_model.h"
#include "models/query/handed_forms.h"
#include "ui/widgets/table_view.h"

#include <QFile>
#include <QListView>
#include <QMenu>

using namespace kz;
using namespace kz::test;

TEST_F(EffortAtTheDesk, EffortOneCaseOnTodaysRotation)
{
    const Key drains = file.add(Item{.version = ladder.version,
                                     .parent = ladder.care,
                                     .kind = ItemKind::Goal,
                                     .code = QStringLiteral("drains"),
                                     .titleJa = QStringLiteral("ドレーンの管理"),
                                     .titleEn = QStringLiteral("Care of tubes"),
                                     .position = 9});
    beginTheDayAtTheClinic();
    pressForTheLog();
    typeKana(QStringLiteral("どれ"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return entries().size() == 1; }));
    EXPECT_LE(effort, 12);
    const LogEntry entry = entries().front();
    ASSERT_EQ(entry.items.size(), 1u);
    EXPECT_EQ(entry.items.front().item, drains);
    EXPECT_EQ(entry.items.front().role, TraineeRole::Performed);
    EXPECT_EQ(entry.head.day, today);
    EXPECT_EQ(entry.head.site, clinic) << "the stay that runs today, not the one that ended yesterday";
    EXPECT_EQ(entry.setting, CareSetting::Outpatient);
    EXPECT_EQ(entry.head.status, EvidenceStatus::Submitted);
}

TEST_F(EffortAtTheDesk, EffortTheSameKindAgain)
{
    file.logged(nurse, ladder.wash, QDate(2026, 6, 20), site);
    file.logged(nurse, ladder.drip, QDate(2026, 6, 21), site);
    beginTheDayAtTheClinic();
    pressForTheLog();
    press(Qt::Key_A, Qt::AltModifier);
    press(Qt::Key_2);
    ASSERT_TRUE(waitFor([this] { return entries().size() == 3; }));
    EXPECT_LE(effort, 4);
    EXPECT_EQ(entries().front().items.front().item, ladder.wash);
    EXPECT_EQ(entries().front().head.day, today);
    EXPECT_EQ(entries().front().head.site, clinic);
}

TEST_F(EffortAtTheDesk, EffortAHalfDayOfOutpatientClinic)
{
    beginTheDayAtTheClinic();
    pressForTheLog();
    press(Qt::Key_J, Qt::AltModifier);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return entries().size() == 1; }));
    EXPECT_LE(effort, 3);
    EXPECT_EQ(entries().front().halfDays, 1);
    EXPECT_EQ(entries().front().setting, CareSetting::GeneralOutpatient);
}

TEST_F(EffortAtTheDesk, EffortASevenItemForm)
{
    form(7);
    begin(sitsAs(firstRater, ActorRole::Educator));
    ASSERT_TRUE(isAt("Forms to fill in", 2)) << "where an educator begins";
    press(Qt::Key_Return);
    ASSERT_TRUE(stands("rate"));
    for (const Qt::Key digit : {Qt::Key_3, Qt::Key_4, Qt::Key_3, Qt::Key_0, Qt::Key_2, Qt::Key_3, Qt::Key_4})
        press(digit);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return forms().size() == 1; }));
    EXPECT_LE(effort, 9);
    const Assessment made = forms().front();
    EXPECT_EQ(made.head.status, EvidenceStatus::Submitted);
    ASSERT_EQ(made.items.size(), 7u);
    EXPECT_EQ(made.items[3], (RatedItem{formItems[3], 0})) << "not observed";
    EXPECT_EQ(made.items[6], (RatedItem{formItems[6], 4}));
    EXPECT_EQ(made.head.site, site);
    EXPECT_EQ(made.level, ladder.levelOne);
    EXPECT_EQ(made.assessor, firstRater);
}

TEST_F(EffortAtTheDesk, EffortAFiftyItemSheetCarriedForward)
{
    Assessment before;
    before.tool = form(50);
    before.head.person = nurse;
    before.head.day = QDate(2026, 5, 1);
    before.head.site = site;
    before.head.status = EvidenceStatus::Submitted;
    before.head.enteredOn = before.head.submittedOn = before.head.day;
    before.assessor = firstRater;
    for (const Key item : formItems)
        before.items.push_back({item, 3});
    file.add(before);
    begin(sitsAs(firstRater, ActorRole::Educator));
    ASSERT_TRUE(isAt("Forms to fill in", 2));
    press(Qt::Key_Return);
    ASSERT_TRUE(stands("rate"));
    const int opened = effort;
    press(Qt::Key_4); // the first has become better
    press(Qt::Key_Return);
    press(Qt::Key_4); // and the third
    const int changes = effort - opened;
    press(Qt::Key_T, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return forms().size() == 2; }));
    EXPECT_LE(effort - changes, 15);
    const Assessment made = forms().front();
    ASSERT_EQ(made.items.size(), 50u);
    EXPECT_EQ(made.items[0].step, 4);
    EXPECT_EQ(made.items[1].step, 3);
    EXPECT_EQ(made.items[2].step, 4);
    EXPECT_EQ(made.from, QDate(2026, 5, 2)) << "the period begins where the last one ended";
}

TEST_F(EffortAtTheDesk, EffortKeyInAThirtyItemForm)
{
    const HandedForm paper{.kind = HandedKind::Rating,
                           .person = nurse,
                           .tool = form(30),
                           .assessor = firstRater,
                           .from = QDate(2026, 5, 2),
                           .to = QDate(2026, 7, 31)};
    ASSERT_TRUE(file.door().submitAndWait(edit::handOutForms({paper}, {})));
    const auto out = [this] { return query::handedOut(file.database()).value(); };
    const HandedForm handed = out().front().form;
    const QString number = formNumberText(handed.number()).value_or(QString());
    begin();
    ASSERT_EQ(window().currentLink(), QStringLiteral("home"));
    press(Qt::Key_6, Qt::ControlModifier);
    ASSERT_TRUE(isAt("Forms to fill in", 2));
    // "26-00001-x": the running number and the last character, with the focus wherever it is on the page.
    for (const QChar one : QString::number(handed.running) + number.back())
        type(one);
    press(Qt::Key_Return);
    ASSERT_TRUE(stands("rate"));
    ASSERT_EQ(page()->findChild<items::RatingTableModel *>()->rowCount(), 30);
    for (int item = 0; item < 30; ++item)
        press(Qt::Key(Qt::Key_1 + item % 4));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return forms().size() == 1; }));
    EXPECT_LE(effort, 35);
    const Assessment keyed = forms().front();
    EXPECT_EQ(keyed.items.size(), 30u);
    EXPECT_EQ(keyed.assessor, firstRater) << "the assessor needs no account";
    EXPECT_EQ(keyed.from, QDate(2026, 5, 2));
    EXPECT_EQ(keyed.to, today) << "a period that goes on is rated until today";
    EXPECT_TRUE(out().empty());
}

TEST_F(EffortAtTheDesk, EffortCountersignTenEntriesEachSeen)
{
    for (int i = 0; i < 12; ++i)
        file.logged(nurse, ladder.drip, QDate(2026, 6, 1).addDays(i), site);
    begin();
    press(Qt::Key_6, Qt::ControlModifier);
    ASSERT_TRUE(isAt("Entries to countersign", 12));
    for (int i = 0; i < 10; ++i)
        press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return counted(EvidenceStatus::Countersigned) == 10; }));
    EXPECT_LE(effort, 20);
    EXPECT_EQ(counted(EvidenceStatus::Submitted), 2) << "what was not seen still waits";
}

TEST_F(EffortAtTheDesk, EffortReturnOneWithAReason)
{
    file.logged(nurse, ladder.drip, QDate(2026, 6, 1), site);
    file.logged(nurse, ladder.wash, QDate(2026, 6, 2), site);
    begin();
    press(Qt::Key_6, Qt::ControlModifier);
    ASSERT_TRUE(isAt("Entries to countersign", 2));
    press(Qt::Key_Down);
    press(Qt::Key_R);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("which ward"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return counted(EvidenceStatus::Returned) == 1; }));
    EXPECT_LE(effort, 6);
    EXPECT_EQ(entries().front().returnReason, QStringLiteral("which ward"));
}

TEST_F(EffortAtTheDesk, EffortABadRowIsMendedInThePreviewAndAllImportedWithOneUndo)
{
    files.path = folder.filePath(QStringLiteral("roster.csv"));
    QFile roster(files.path);
    ASSERT_TRUE(roster.open(QIODevice::WriteOnly));
    roster.write("職員番号,氏名,フリガナ,職種\n"
                 "1001,見本 花子,ミホン ハナコ,看護師\n"
                 "1002,例田 翼,れいだ 123,看護師\n"
                 "1003,仮屋 湊,カリヤ ミナト,医師\n");
    roster.close();
    const auto people = [this] { return storage::Repository<Person>(file.database()).all("ORDER BY id").value(); };
    const size_t before = people().size();
    begin();
    press(Qt::Key_I, Qt::ControlModifier);
    ++effort; // Enter on the file
    ASSERT_TRUE(stands("import"));
    auto *table = page()->findChild<TableView *>();
    ASSERT_TRUE(waitFor([&] { return table->hasFocus() && table->model()->rowCount() == 3 && !page()->isBusy(); }));
    ASSERT_EQ(table->currentIndex().row(), 1) << "the keyboard stands on what is wrong";
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(editor) << "typing opens the cell";
    editor->setText(QStringLiteral("レイダ ツバサ"));
    press(Qt::Key_Return);
    EXPECT_LE(effort, 3);
    QAction *import = page()->headerActions().first();
    ASSERT_TRUE(waitFor([&] { return import->isEnabled(); }));
    EXPECT_EQ(people().size(), before) << "nothing is written before it is asked for";
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return people().size() == before + 3; }));
    EXPECT_EQ(people()[before + 1].kana, QStringLiteral("レイダ ツバサ"));
    ASSERT_TRUE(waitFor([this] { return program->host().tasks().rowCount() == 0; }));
    program->host().undo();
    EXPECT_TRUE(waitFor([&] { return people().size() == before; }));
}

TEST_F(EffortAtTheDesk, EffortAHundredDecisionsOneKeyEach)
{
    constexpr int applicants = 100;
    adopt();
    met();
    file.act([&](edit::Edit &edit) -> Result<void> {
        for (int i = 0; i < applicants; ++i) {
            const auto person = edit.insert(Person{.name = QStringLiteral("架空 %1").arg(i, 3, 10, QLatin1Char('0')),
                                                   .kana = QStringLiteral("カクウ"),
                                                   .profession = file.profession("nurse")});
            if (!person)
                return person.error();
            const auto made = edit.insert(LevelApplication{.person = person.value(),
                                                           .level = ladder.levelOne,
                                                           .workflow = plan.workflow.id,
                                                           .fiscalYear = 2026,
                                                           .appliedOn = today,
                                                           .documents = QStringLiteral("sheet")});
            if (!made)
                return made.error();
            for (const WorkflowStep &one : plan.steps)
                if (isBeforeDecision(one.kind)) {
                    StepResult result = step(made.value(), one.kind);
                    result.day = today;
                    if (const auto taken = edit.insert(result); !taken)
                        return taken.error();
                }
        }
        return {};
    });
    begin();
    choose(window().findChild<QAction *>(QStringLiteral("applications")));
    ASSERT_TRUE(stands("applications"));
    auto *committee = page()->findChild<QAction *>(QStringLiteral("committee"));
    ASSERT_TRUE(waitFor([&] { return committee->isEnabled() && committee->menu()->actions().size() > 2; }));
    choose(committee->menu()->actions().last());
    EXPECT_LE(effort, 4) << "to the meeting";
    ASSERT_TRUE(isAt("Applicants", applicants));
    effort = 0;
    for (int i = 0; i < applicants; ++i)
        press(i % 2 ? Qt::Key_A : Qt::Key_1);
    const auto decided = [this] {
        const auto all = storage::Repository<LevelApplication>(file.database()).all();
        return std::ranges::count(all.value(), ApplicationStatus::Approved, &LevelApplication::status);
    };
    ASSERT_TRUE(waitFor([&] { return decided() == applicants; }));
    EXPECT_LE(effort, applicants);
    const auto awards = storage::Repository<LevelAward>(file.database()).all("ORDER BY number").value();
    ASSERT_EQ(awards.size(), size_t(applicants));
    EXPECT_EQ(awards.front().number, QStringLiteral("2026-001"));
    EXPECT_EQ(awards.back().number, QStringLiteral("2026-100"));
}

TEST_F(EffortAtTheDesk, EffortTheSignInListOfAnEvent)
{
    const Key lecture = file.add(TrainingEvent{.kind = EventKind::Lecture,
                                               .status = EventStatus::Held,
                                               .title = QStringLiteral("感染対策 研修会"),
                                               .from = QDate(2026, 6, 20),
                                               .to = QDate(2026, 6, 20),
                                               .hours = 1.5});
    files.path = folder.filePath(QStringLiteral("came.csv"));
    QFile list(files.path);
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    list.write("職員番号,氏名,出欠\n"); // of what, the event itself says
    int staff = 0;
    for (const auto &[person, name] : {std::pair(nurse, "例田 花"), std::pair(other, "見本坂 遥")}) {
        const QString number = QStringLiteral("N%1").arg(++staff);
        file.add(PersonIdentifier{.person = person, .scheme = IdentifierScheme::StaffNumber, .value = number});
        list.write(number.toUtf8() + ',' + name + ",出席\n");
    }
    list.close();
    begin();
    choose(window().findChild<QAction *>(QStringLiteral("events")));
    ASSERT_TRUE(stands("events"));
    clickButton(QStringLiteral("Import sign-in list"));
    ++effort; // the file
    ASSERT_TRUE(stands("import"));
    clickButton(QStringLiteral("Import"));
    const auto came = [&] {
        const auto all = storage::Repository<Attendance>(file.database()).all().value();
        return std::ranges::count_if(all, [&](const Attendance &one) {
            return one.event == lecture && one.status == AttendanceStatus::Attended;
        });
    };
    ASSERT_TRUE(waitFor([&] { return came() == 2; }));
    EXPECT_LE(effort, 5);
}

TEST_F(EffortAtTheDesk, EffortPeopleMoveToANewVersion)
{
    const TinyLadder newer = file.ladder("newer");
    file.enrol(other, ladder, ladder.levelOne);
    file.add(Association{.version = newer.version, .source = ladder.wash, .target = newer.wash, .position = 1});
    file.add(Association{.version = newer.version, .source = ladder.talk, .target = newer.talk, .position = 2});
    begin();
    clickButton(QStringLiteral("Ladders"));
    ASSERT_TRUE(stands("ladders"));
    auto *versions = control<QListView>("Ladders");
    ASSERT_TRUE(versions);
    ASSERT_TRUE(waitFor([&] { return versions->model()->rowCount() == 2; }));
    const bool first = versions->model()->index(0, 0).data().toString() == QStringLiteral("newer");
    clickRow(versions, first ? 0 : 1);
    auto *crosswalk = page()->findChild<QAction *>(QStringLiteral("crosswalk"));
    ASSERT_TRUE(waitFor([&] { return !page()->isBusy() && crosswalk->isVisible(); }));
    choose(crosswalk);
    ASSERT_TRUE(stands("crosswalk"));
    auto *people = page()->findChild<TableView *>(QStringLiteral("people"));
    ASSERT_TRUE(waitFor([&] { return people->model()->rowCount() == 2; }));
    clickRow(people, 0);
    clickRow(people, 1, Qt::ShiftModifier);
    clickButton(QStringLiteral("Move chosen people"));
    const auto moved = [&] {
        const auto all = storage::Repository<Enrolment>(file.database()).all().value();
        return std::ranges::count(all, newer.version, &Enrolment::version);
    };
    ASSERT_TRUE(waitFor([&] { return moved() == 2; }));
    EXPECT_LE(effort, 7);
}

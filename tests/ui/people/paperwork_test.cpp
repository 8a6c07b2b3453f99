#include "models/domain/event.h"
#include "models/domain/handed_form.h"
#include "models/domain/packet.h"
#include "models/storage/repository.h"
#include "models/words/words.h"
#include "tests/models/items/items_support.h"
#include "tests/support/file_choosers.h"
#include "tests/support/file_openers.h"
#include "tests/support/gui_checks.h"
#include "ui/people/ask_feedback_dialog.h"
#include "ui/people/award_dialogs.h"
#include "ui/people/duty_dialog.h"
#include "ui/people/enrolment_dialogs.h"
#include "ui/people/leave_dialog.h"
#include "ui/people/person_page.h"
#include "ui/people/plan_dialogs.h"
#include "ui/people/plan_tab.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include <algorithm>

using namespace kz;
using namespace kz::test;

namespace {

/// The page of a nurse who works towards level I, has a preceptor and a rotation, and another one planned.
class Paperwork : public testing::Test
{
protected:
    void SetUp() override
    {
        centre = file.site(QStringLiteral("階中央病院"));
        shiomi = file.site(QStringLiteral("汐見市民病院"));
        ward = file.department(shiomi, QStringLiteral("2病棟"));
        nurse = file.person(QStringLiteral("見本坂 はるか"), QStringLiteral("ミホンザカ ハルカ"));
        senior = file.person(QStringLiteral("手本 あきら"), QStringLiteral("テホン アキラ"));
        file.add(Employment{.person = nurse, .from = QDate(2025, 4, 1), .to = {}, .reason = {}});
        file.belongs(nurse, centre);
        file.add(Duty{.person = senior, .trainee = nurse, .from = QDate(2026, 4, 1), .to = {}});
        file.stays(nurse, shiomi, QDate(2026, 6, 1), QDate(2026, 7, 31));
        file.stays(nurse, shiomi, QDate(2026, 10, 1), QDate(2026, 10, 31));
        ladder = file.ladder();
    }
    void openPage()
    {
        open = std::make_unique<OpenFile>(file);
        page = std::make_unique<PersonPage>(**open, settings, files, opener);
        page->resize(1140, 620);
        page->show();
        page->open(QStringLiteral("person/") + keyToText(nurse));
        ASSERT_TRUE(waitFor([this] { return !page->isBusy(); }));
    }
    template <typename Dialog>
    Dialog *dialog(const char *action)
    {
        page->findChild<QAction *>(QLatin1String(action))->trigger();
        Dialog *opened = nullptr;
        EXPECT_TRUE(waitFor([&] { return (opened = page->findChild<Dialog *>()) != nullptr; })) << action;
        EXPECT_EQ(unnamedControls(opened), QStringList());
        EXPECT_EQ(clashingKeys(opened), QStringList());
        return opened;
    }
    /// What Enter in a field does.
    static void press(QDialog *dialog)
    {
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    }
    template <typename Control>
    static Control *field(QDialog *dialog, const char *column)
    {
        return dialog->findChild<Control *>(QLatin1String(column));
    }
    template <typename Record>
    std::vector<Record> stored()
    {
        return storage::Repository<Record>(file.database()).all().value();
    }
    bool isGone(QDialog *dialog)
    {
        const QPointer<QDialog> watched(dialog);
        return waitFor([&] { return watched.isNull(); });
    }
    void undo()
    {
        auto undone = (*open)->door()->undo();
        ASSERT_TRUE(waitFor([&] { return undone.isFinished(); }));
        ASSERT_TRUE(undone.result());
    }

    FileBuilder file;
    Key centre = 0;
    Key shiomi = 0;
    Key ward = 0;
    Key nurse = 0;
    Key senior = 0;
    TinyLadder ladder;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    NoFiles files;
    NotedFiles opener;
    std::unique_ptr<OpenFile> open;
    std::unique_ptr<PersonPage> page;
};

} // namespace

TEST_F(Paperwork, EnrollingIsOneActionThatUndoNames)
{
    openPage();
    auto *enrol = dialog<EnrolDialog>("enrol");
    EXPECT_EQ(field<QComboBox>(enrol, "version")->count(), 1);
    EXPECT_EQ(enrol->focusWidget(), field<QComboBox>(enrol, "version")) << "the keyboard begins at the first field";
    field<QComboBox>(enrol, "target_level")->setCurrentText(QStringLiteral("II"));
    field<DayField>(enrol, "from_day")->setText(QStringLiteral("いつか"));
    press(enrol);
    EXPECT_TRUE(enrol->isVisible()) << "that is no day";
    EXPECT_FALSE(field<DayField>(enrol, "from_day")->accessibleDescription().isEmpty());
    field<DayField>(enrol, "from_day")->setText(QStringLiteral("R8.4.1"));
    EXPECT_TRUE(field<DayField>(enrol, "from_day")->accessibleDescription().isEmpty()) << "mended while it is typed";
    const QPointer<EnrolDialog> watched(enrol);
    QTest::keyClick(field<DayField>(enrol, "from_day"), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return watched.isNull(); }))
        << enrol->findChild<Banner *>()->words().toStdString() << enrol->findChild<QPushButton *>()->isEnabled();
    const auto enrolments = stored<Enrolment>();
    ASSERT_EQ(enrolments.size(), 1u);
    EXPECT_EQ(enrolments[0].from, QDate(2026, 4, 1));
    EXPECT_EQ(enrolments[0].targetLevel, ladder.levelTwo);
    EXPECT_EQ(enrolments[0].targetDay, QDate(2027, 3, 31)) << "the end of the fiscal year, unless another is said";
    EXPECT_EQ((*open)->door()->nextUndo().arguments, QStringList{QStringLiteral("見本坂 はるか")});
    undo();
    EXPECT_TRUE(stored<Enrolment>().empty());
}

TEST_F(Paperwork, NobodyIsEnrolledTwiceInTheSame)
{
    file.enrol(nurse, ladder, ladder.levelOne);
    openPage();
    auto *enrol = dialog<EnrolDialog>("enrol");
    press(enrol);
    EXPECT_TRUE(enrol->isVisible());
    EXPECT_FALSE(field<QComboBox>(enrol, "version")->accessibleDescription().isEmpty());
}

TEST_F(Paperwork, AnEnrolmentPausesAndGoesOn)
{
    file.enrol(nurse, ladder, ladder.levelOne);
    openPage();
    auto *end = dialog<EndEnrolmentDialog>("end-enrolment");
    const auto choose = [](EndEnrolmentDialog *dialog, EnrolmentStatus status) {
        auto *combo = field<QComboBox>(dialog, "status");
        combo->setCurrentIndex(combo->findData(int(status)));
    };
    choose(end, EnrolmentStatus::Suspended);
    field<DayField>(end, "to_day")->setDay(QDate(2026, 6, 30));
    field<QLineEdit>(end, "reason")->setText(QStringLiteral("産前産後休業"));
    press(end);
    ASSERT_TRUE(isGone(end));
    EXPECT_EQ(stored<Enrolment>()[0].status, EnrolmentStatus::Suspended);
    EXPECT_EQ(stored<Enrolment>()[0].to, QDate(2026, 6, 30));
    EXPECT_EQ(stored<Enrolment>()[0].reason, QStringLiteral("産前産後休業"));

    end = dialog<EndEnrolmentDialog>("end-enrolment");
    choose(end, EnrolmentStatus::Active);
    press(end);
    ASSERT_TRUE(isGone(end));
    EXPECT_EQ(stored<Enrolment>()[0].status, EnrolmentStatus::Active);
    EXPECT_FALSE(stored<Enrolment>()[0].to.isValid());
}

TEST_F(Paperwork, WhatThereIsNotToDoIsSaid)
{
    openPage();
    page->findChild<QAction *>(QStringLiteral("end-enrolment"))->trigger();
    EXPECT_TRUE(waitFor([this] { return !page->findChild<Banner *>()->words().isEmpty(); }));
    EXPECT_FALSE(page->findChild<EndEnrolmentDialog *>());
}

TEST_F(Paperwork, ALevelIsAwardedAndTakenBackWithAReason)
{
    file.enrol(nurse, ladder, ladder.levelOne);
    openPage();
    auto *award = dialog<AwardDialog>("award");
    EXPECT_EQ(field<QComboBox>(award, "level")->currentData().value<Key>(), ladder.levelOne)
        << "what she works towards";
    field<DayField>(award, "valid_until")->setDay(QDate(2029, 6, 30));
    field<QLineEdit>(award, "basis")->setText(QStringLiteral("ラダー認定審査会"));
    press(award);
    ASSERT_TRUE(isGone(award));
    ASSERT_EQ(stored<LevelAward>().size(), 1u);
    EXPECT_EQ(stored<LevelAward>()[0].decidedOn, QDate(2026, 7, 1));
    EXPECT_EQ(stored<LevelAward>()[0].validUntil, QDate(2029, 6, 30));

    auto *revoke = dialog<RevokeDialog>("revoke");
    press(revoke);
    EXPECT_TRUE(revoke->isVisible());
    EXPECT_FALSE(field<QLineEdit>(revoke, "reason")->accessibleDescription().isEmpty()) << "never without a reason";
    field<QLineEdit>(revoke, "reason")->setText(QStringLiteral("記録の誤り"));
    press(revoke);
    ASSERT_TRUE(isGone(revoke));
    EXPECT_EQ(stored<LevelAward>()[0].revokedOn, QDate(2026, 7, 1));
    EXPECT_EQ(stored<LevelAward>()[0].reason, QStringLiteral("記録の誤り"));
}

TEST_F(Paperwork, WhoMeetsTheRuleOfTheirLevelNoMoreFallsToTheOneBelow)
{
    const Key rule = file.add(
        Requirement{.version = ladder.version,
                    .level = ladder.levelTwo,
                    .kind = RequirementKind::Log,
                    .code = QStringLiteral("records"),
                    .titleJa = QStringLiteral("記録"),
                    .titleEn = QStringLiteral("Records of a year"),
                    .parameters = QStringLiteral(R"({"need": 1, "window_months": 12, "keeps_level": true})")});
    file.add(RequirementItem{.requirement = rule, .item = ladder.wash});
    file.enrol(nurse, ladder, ladder.levelTwo, QDate(2025, 4, 1));
    file.logged(nurse, ladder.wash, QDate(2025, 6, 30), centre); // has just left the window
    file.add(LevelAward{.person = nurse, .level = ladder.levelTwo, .decidedOn = QDate(2026, 4, 1)});
    openPage();
    page->open(QStringLiteral("person/%1?tab=certificates").arg(keyToText(nurse)));
    const auto isOffered = [this] { return page->findChild<QAction *>(QStringLiteral("fall")) != nullptr; };
    ASSERT_TRUE(waitFor(isOffered));
    EXPECT_EQ(page->findChild<QAction *>(QStringLiteral("fall"))->text(), QStringLiteral("Fall to I…"));
    auto *revoke = dialog<RevokeDialog>("take-back");
    EXPECT_EQ(field<QComboBox>(revoke, "level")->count(), 1);
    revoke->reject();
    ASSERT_TRUE(isGone(revoke));
    auto *fall = dialog<FallDialog>("fall");
    const QString reason = field<QLineEdit>(fall, "reason")->text();
    EXPECT_TRUE(reason.startsWith(QStringLiteral("II certified on 2026-04-01; Records of a year: 0 of 1")))
        << reason.toStdString();
    field<DayField>(fall, "revoked_on")->setDay(QDate(2026, 7, 2));
    press(fall);
    EXPECT_TRUE(fall->isVisible());
    EXPECT_FALSE(field<DayField>(fall, "revoked_on")->accessibleDescription().isEmpty()) << "tomorrow";
    field<DayField>(fall, "revoked_on")->setDay(QDate(2026, 7, 1));
    press(fall);
    ASSERT_TRUE(isGone(fall));
    const auto awards = stored<LevelAward>();
    ASSERT_EQ(awards.size(), 2u);
    const auto ended = std::ranges::find(awards, ladder.levelTwo, &LevelAward::level);
    const auto lower = std::ranges::find(awards, ladder.levelOne, &LevelAward::level);
    ASSERT_TRUE(ended != awards.end() && lower != awards.end());
    EXPECT_EQ(ended->revokedOn, QDate(2026, 7, 1));
    EXPECT_EQ(ended->reason, reason);
    EXPECT_EQ(lower->number, QStringLiteral("2026-001"));
    EXPECT_TRUE(waitFor([&] { return !isOffered(); })) << "it is done with";
    undo();
    ASSERT_EQ(stored<LevelAward>().size(), 1u);
    EXPECT_FALSE(stored<LevelAward>()[0].revokedOn.isValid());
    EXPECT_TRUE(waitFor(isOffered));
}

TEST_F(Paperwork, APreceptorIsNamedAndARoleEnds)
{
    openPage();
    auto *duty = dialog<DutyDialog>("duty");
    EXPECT_EQ(field<FinderField>(duty, "trainee")->key(), nurse);
    press(duty);
    EXPECT_TRUE(duty->isVisible());
    EXPECT_FALSE(field<FinderField>(duty, "person")->accessibleDescription().isEmpty());
    field<QComboBox>(duty, "which")->setCurrentIndex(1);
    EXPECT_EQ(field<FinderField>(duty, "person")->key(), senior);
    field<DayField>(duty, "to_day")->setDay(QDate(2026, 7, 31));
    press(duty);
    ASSERT_TRUE(isGone(duty));
    ASSERT_EQ(stored<Duty>().size(), 1u);
    EXPECT_EQ(stored<Duty>()[0].to, QDate(2026, 7, 31));

    duty = dialog<DutyDialog>("duty");
    field<FinderField>(duty, "person")->setChosen(senior, QStringLiteral("手本 あきら"));
    field<QComboBox>(duty, "kind")->setCurrentIndex(field<QComboBox>(duty, "kind")->findData(int(DutyKind::Educator)));
    press(duty);
    ASSERT_TRUE(isGone(duty));
    ASSERT_EQ(stored<Duty>().size(), 2u);
    EXPECT_EQ(stored<Duty>()[1].kind, DutyKind::Educator);
    EXPECT_EQ(stored<Duty>()[1].trainee, nurse);
    EXPECT_FALSE(stored<Duty>()[1].department) << "of no ward, while none is chosen";

    // Whoever teaches on a ward has nobody by name.
    duty = dialog<DutyDialog>("duty");
    field<QComboBox>(duty, "kind")->setCurrentIndex(field<QComboBox>(duty, "kind")->findData(int(DutyKind::Educator)));
    field<FinderField>(duty, "person")->setChosen(senior, QStringLiteral("手本 あきら"));
    field<FinderField>(duty, "trainee")->setChosen(0, {});
    auto *site = field<QComboBox>(duty, "site");
    site->setCurrentIndex(site->findData(QVariant::fromValue(shiomi)));
    auto *department = field<QComboBox>(duty, "department");
    department->setCurrentIndex(department->findData(QVariant::fromValue(ward)));
    press(duty);
    ASSERT_TRUE(isGone(duty));
    ASSERT_EQ(stored<Duty>().size(), 3u);
    EXPECT_EQ(stored<Duty>()[2].department, ward);
    EXPECT_FALSE(stored<Duty>()[2].trainee);
}

TEST_F(Paperwork, WhomAnInterviewIsAboutAgreesToIt)
{
    file.add(
        Interview{.person = nurse, .interviewer = senior, .day = QDate(2026, 6, 1), .goals = QStringLiteral("採血")});
    const Key herself
        = file.add(Actor{.person = nurse, .name = QStringLiteral("見本坂 はるか"), .role = ActorRole::Trainee});
    openPage();
    const auto agree = [this] { return page->findChild<QAction *>(QStringLiteral("agree")); };
    const QString tab = QStringLiteral("person/%1?tab=interviews").arg(keyToText(nurse));
    page->open(tab);
    EXPECT_TRUE(waitFor([&] { return !agree()->isVisible(); })) << "who keeps the file reads it";
    (*open)->door()->workAs(herself).waitForFinished();
    ASSERT_TRUE(waitFor([&] { return (*open)->actor().id == herself; }));
    page = std::make_unique<PersonPage>(**open, settings, files, opener);
    page->resize(1140, 620);
    page->show();
    page->open(tab);
    const auto isListed = [this] {
        for (const auto *list : page->findChildren<QAbstractItemView *>())
            if (list->accessibleName() == QStringLiteral("Interviews"))
                return list->model()->rowCount() == 1;
        return false;
    };
    ASSERT_TRUE(waitFor([&] { return isListed() && agree()->isEnabled(); }));
    EXPECT_TRUE(agree()->isVisible());
    agree()->trigger();
    EXPECT_TRUE(waitFor([&] { return stored<Interview>().front().agreedOn.isValid(); }));
    EXPECT_TRUE(waitFor([&] { return !agree()->isEnabled(); })) << "once is enough";
}

TEST_F(Paperwork, AMoveClosesWhereTheyWereOnTheEve)
{
    openPage();
    auto *move = dialog<MoveDialog>("move");
    press(move);
    EXPECT_TRUE(move->isVisible()) << "there she is already";
    field<QComboBox>(move, "site")->setCurrentText(QStringLiteral("汐見市民病院"));
    field<QComboBox>(move, "department")->setCurrentText(QStringLiteral("2病棟"));
    field<DayField>(move, "from_day")->setDay(QDate(2026, 8, 1));
    press(move);
    ASSERT_TRUE(isGone(move));
    const auto all = stored<Affiliation>();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].to, QDate(2026, 7, 31));
    EXPECT_EQ(all[1].department, ward);
    EXPECT_EQ(all[1].from, QDate(2026, 8, 1));
    undo();
    ASSERT_EQ(stored<Affiliation>().size(), 1u);
    EXPECT_FALSE(stored<Affiliation>()[0].to.isValid());
}

TEST_F(Paperwork, LeavingSaysWhatEndsEndsItAndIsTakenBackAsOne)
{
    file.enrol(nurse, ladder, ladder.levelOne);
    openPage();
    QString led;
    QObject::connect(page.get(), &Page::linkActivated, [&](const QString &link) { led = link; });
    auto *leave = dialog<LeaveDialog>("leave");
    field<DayField>(leave, "to_day")->setDay(QDate(2020, 3, 31));
    press(leave);
    EXPECT_TRUE(leave->isVisible()) << "she was not employed then";
    EXPECT_FALSE(field<DayField>(leave, "to_day")->accessibleDescription().isEmpty());
    field<DayField>(leave, "to_day")->setDay(QDate(2026, 7, 15));
    QString told;
    for (const auto *label : leave->findChildren<TextLabel *>())
        told += label->text();
    for (const char16_t *name : {u"階中央病院", u"手本 あきら", u"汐見市民病院", u"2026-10-01"})
        EXPECT_TRUE(told.contains(QString::fromUtf16(name))) << told.toStdString();
    field<QLineEdit>(leave, "reason")->setText(QStringLiteral("転居"));
    press(leave);
    ASSERT_TRUE(isGone(leave));
    EXPECT_EQ(led, QStringLiteral("reports?record=") + keyToText(nurse)) << "the training record is printed next";
    const QDate last(2026, 7, 15);
    EXPECT_EQ(stored<Employment>()[0].to, last);
    EXPECT_EQ(stored<Affiliation>()[0].to, last);
    EXPECT_EQ(stored<Duty>()[0].to, last);
    EXPECT_EQ(stored<Enrolment>()[0].status, EnrolmentStatus::Withdrawn);
    ASSERT_EQ(stored<Placement>().size(), 1u) << "what was planned for October is gone";
    EXPECT_EQ(stored<Placement>()[0].to, last);
    undo();
    EXPECT_EQ(stored<Placement>().size(), 2u);
    EXPECT_FALSE(stored<Employment>()[0].to.isValid());
    EXPECT_EQ(stored<Enrolment>()[0].status, EnrolmentStatus::Active);
}

TEST_F(Paperwork, LeavingCountsWhatElseIsClosedAndNamesWhatStaysOpen)
{
    for (int i = 1; i <= 2; ++i) {
        file.add(HandedForm{.year = 2026,
                            .running = i,
                            .person = nurse,
                            .tool = ladder.tool,
                            .assessor = senior,
                            .from = {},
                            .to = {},
                            .handedOn = QDate(2026, 6, 1),
                            .keyedOn = {},
                            .struckOn = {}});
        file.add(Packet{.holder = nurse, .issued = QDate(2026, 6, 1), .expires = {}, .revoked = {}});
        file.logged(nurse, ladder.wash, QDate(2026, 6, i), centre, EvidenceStatus::Draft);
        const Key event = file.add(
            TrainingEvent{.title = QStringLiteral("見本の講義"), .from = QDate(2026, 7, 20), .to = QDate(2026, 7, 20)});
        file.add(Attendance{.event = event, .person = nurse, .status = AttendanceStatus::Registered});
    }
    openPage();
    auto *leave = dialog<LeaveDialog>("leave");
    const auto told = [&](QDate day) {
        field<DayField>(leave, "to_day")->setDay(day);
        QString text;
        for (const auto *label : leave->findChildren<TextLabel *>())
            text += label->text() + u'\n';
        return text;
    };
    const QString later = told(QDate(2026, 7, 15));
    for (const char *line : {"2 registrations for events", "2 forms on paper that are out", "2 packets that are out",
                             "2 entries and forms not handed in"})
        EXPECT_TRUE(later.contains(QLatin1String(line))) << line << "\n" << later.toStdString();
    const QString now = told(QDate(2026, 7, 1));
    EXPECT_TRUE(now.contains(QStringLiteral("2 forms on paper, struck off"))) << now.toStdString();
    EXPECT_FALSE(now.contains(QStringLiteral("2 forms on paper that are out"))) << now.toStdString();
}

TEST_F(Paperwork, LeavingIsAskedAboutTwiceWhileAPlanRuns)
{
    file.add(IndividualPlan{.person = nurse,
                            .version = ladder.version,
                            .agreedOn = QDate(2026, 5, 1),
                            .targetDay = QDate(2027, 3, 31),
                            .purpose = QStringLiteral("病棟から訪問看護へ")});
    openPage();
    auto *leave = dialog<LeaveDialog>("leave");
    auto *day = field<DayField>(leave, "to_day");
    day->setDay(QDate(2026, 7, 15));
    field<QLineEdit>(leave, "reason")->setText(QStringLiteral("転居"));
    press(leave);
    EXPECT_TRUE(leave->isVisible());
    EXPECT_TRUE(day->accessibleDescription().contains(QStringLiteral("2026-05-01")))
        << day->accessibleDescription().toStdString();
    press(leave);
    ASSERT_TRUE(isGone(leave));
    EXPECT_EQ(stored<Employment>()[0].to, QDate(2026, 7, 15));
}

TEST_F(Paperwork, AReasonThatTellsOfAPatientIsSeenBeforeItIsKept)
{
    openPage();
    auto *leave = dialog<LeaveDialog>("leave");
    auto *reason = field<QLineEdit>(leave, "reason");
    reason->setText(QStringLiteral("カルテ番号 12345 の件"));
    EXPECT_FALSE(reason->accessibleDescription().isEmpty()) << "while it is typed";
    QString led;
    QObject::connect(page.get(), &Page::linkActivated, [&](const QString &link) { led = link; });
    field<QCheckBox>(leave, "record")->setChecked(false);
    press(leave);
    EXPECT_TRUE(leave->isVisible()) << "the first press leads to it";
    EXPECT_FALSE(stored<Employment>()[0].to.isValid());
    press(leave);
    ASSERT_TRUE(isGone(leave));
    EXPECT_TRUE(led.isEmpty()) << "no record is wanted";
    EXPECT_TRUE(stored<Employment>()[0].to.isValid());
}

TEST_F(Paperwork, WhatIsAtASiteThatIsNoMemberStaysThere)
{
    const Key outside = file.site(QStringLiteral("隣県大学病院"));
    Site left = storage::Repository<Site>(file.database()).find(outside).value().value();
    left.member = false;
    file.change(left);
    Duty before = stored<Duty>()[0];
    before.site = outside;
    file.change(before);
    Affiliation also{.person = nurse, .site = outside, .from = QDate(2026, 4, 1), .to = {}};
    file.add(also);
    openPage();
    auto *duty = dialog<DutyDialog>("duty");
    field<QComboBox>(duty, "which")->setCurrentIndex(1);
    EXPECT_EQ(field<QComboBox>(duty, "site")->currentText(), QStringLiteral("隣県大学病院"));
    field<DayField>(duty, "to_day")->setDay(QDate(2026, 7, 31));
    press(duty);
    ASSERT_TRUE(isGone(duty));
    EXPECT_EQ(stored<Duty>()[0].to, QDate(2026, 7, 31));
    EXPECT_EQ(stored<Duty>()[0].site, outside);

    auto *leave = dialog<LeaveDialog>("leave");
    QString told;
    for (const auto *label : leave->findChildren<TextLabel *>())
        told += label->text();
    EXPECT_TRUE(told.contains(QStringLiteral("隣県大学病院"))) << told.toStdString();
}

TEST_F(Paperwork, APlanIsAgreedOnFromWhatIsMissingAndKeptAsItWasWhenItIsClosed)
{
    file.enrol(nurse, ladder, ladder.levelOne);
    file.logged(nurse, ladder.wash, QDate(2026, 5, 1), centre);
    openPage();
    QString link;
    QObject::connect(page.get(), &Page::linkChanged, page.get(), [&](const QString &changed) { link = changed; });
    page->open(QStringLiteral("person/%1?tab=plan").arg(keyToText(nurse)));
    EXPECT_TRUE(waitFor([&] { return link.endsWith(QStringLiteral("tab=plan")); })) << link.toStdString();
    auto *begin = page->findChild<QAction *>(QStringLiteral("new-plan"));
    ASSERT_TRUE(waitFor([&] { return begin->isEnabled(); }));

    auto *plan = dialog<PlanDialog>("new-plan");
    auto *tree = plan->findChild<QTreeWidget *>();
    ASSERT_EQ(tree->topLevelItemCount(), 2) << "what level II asks for is not asked of her";
    EXPECT_EQ(tree->topLevelItem(0)->text(1), QStringLiteral("1 of 2"));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Space);
    EXPECT_EQ(tree->topLevelItem(0)->checkState(0), Qt::Checked);
    press(plan);
    EXPECT_TRUE(plan->isVisible()) << "nothing is said of the aim yet";
    field<QPlainTextEdit>(plan, "purpose")->setPlainText(QStringLiteral("他院から。採血の手順を当院に合わせる"));
    field<DayField>(plan, "follow_ups")->setDay(QDate(2026, 7, 10));
    press(plan);
    ASSERT_TRUE(waitFor([&] { return stored<PlanFollowUp>().size() == 1; }));
    ASSERT_EQ(stored<PlanGoal>().size(), 1u);
    EXPECT_EQ(stored<PlanGoal>().front().requirement, ladder.washTwice);

    auto *tables = page->findChild<PlanTab *>();
    const auto table = [&](int which) { return tables->findChildren<TableView *>()[which]; };
    ASSERT_TRUE(waitFor([&] { return table(1)->model()->rowCount() == 4; })) << "two headings, a goal, a follow-up";
    auto *placement = dialog<PlanPlacementDialog>("plan-placement");
    auto *stays = field<QComboBox>(placement, "stay");
    stays->setCurrentIndex(2);
    Q_EMIT stays->activated(2);
    EXPECT_EQ(field<FinderField>(placement, "site")->key(), shiomi);
    EXPECT_EQ(field<DayField>(placement, "from_day")->day(), QDate(2026, 10, 1));
    press(placement);
    ASSERT_TRUE(waitFor([&] { return table(1)->model()->rowCount() == 6; }));

    auto *closing = dialog<PlanCloseDialog>("close-plan");
    auto *status = field<QComboBox>(closing, "status");
    status->setCurrentIndex(status->findData(int(PlanStatus::Ended)));
    ASSERT_TRUE(waitFor([&] {
        const auto labels = closing->findChildren<TextLabel *>();
        return std::ranges::any_of(labels, [](const TextLabel *one) { return one->text().startsWith(u"0 of 2"); });
    }));
    press(closing);
    EXPECT_TRUE(closing->isVisible()) << "ended early, and no reason";
    field<QPlainTextEdit>(closing, "reason")->setPlainText(QStringLiteral("異動のため"));
    press(closing);
    ASSERT_TRUE(waitFor([&] { return stored<IndividualPlan>().front().status == PlanStatus::Ended; }));
    EXPECT_EQ(stored<PlanGoal>().front().outcome, PlanOutcome::NotMet);
    EXPECT_EQ(stored<PlanGoal>().front().have, 1);
    ASSERT_TRUE(waitFor([&] { return !page->findChild<QAction *>(QStringLiteral("change-plan"))->isEnabled(); }));
    EXPECT_TRUE(begin->isEnabled());
}

TEST(WhatEndsWithLeaving, StaysShortForWhoHasDozensOfDuties)
{
    query::PersonMatters matters;
    for (int i = 0; i < 30; ++i) {
        query::PersonMatters::DutyLine line;
        line.duty.from = QDate(2026, 4, 1);
        line.person = QString::number(i);
        matters.duties.push_back(line);
    }
    const QDate day(2026, 7, 1);
    const QStringList lines = endsWithLeaving(matters, day, day);
    ASSERT_EQ(lines.size(), 6) << lines.join(u'\n').toStdString();
    EXPECT_EQ(lines.back(), QStringLiteral("and 25 more"));
}

TEST_F(Paperwork, SeveralAreAskedForFeedbackAndOneRequestIsWithdrawn)
{
    const Key form = file.add(Tool{.version = ladder.version,
                                   .code = QStringLiteral("msf"),
                                   .titleJa = QStringLiteral("360度評価"),
                                   .titleEn = QStringLiteral("Feedback"),
                                   .scale = ladder.scale,
                                   .minimumRaters = 3});
    file.enrol(nurse, ladder, ladder.levelOne);
    const Key colleague = file.person(QStringLiteral("別役 みのり"), QStringLiteral("ベツヤク ミノリ"));
    const QDate today = file.clock().today();
    file.add(AskedRater{.person = nurse, .tool = form, .rater = colleague, .askedOn = today, .due = today.addDays(7)});
    openPage();
    page->open(QStringLiteral("person/%1?tab=assessments").arg(keyToText(nurse)));
    auto *ask = page->findChild<QAction *>(QStringLiteral("ask-feedback"));
    ASSERT_TRUE(waitFor([&] { return !page->isBusy() && ask->isEnabled(); }));

    auto *asking = dialog<AskFeedbackDialog>("ask-feedback");
    const auto told = [](const QDialog *dialog) {
        QString texts;
        for (const auto *label : dialog->findChildren<TextLabel *>())
            texts += label->text();
        return texts;
    };
    EXPECT_TRUE(told(asking).contains(QStringLiteral("once 3 have answered"))) << told(asking).toStdString();
    press(asking);
    EXPECT_TRUE(asking->isVisible()) << "nobody is named yet";
    auto *finder = asking->findChild<FinderField *>();
    for (const Key who : {nurse, senior}) {
        finder->setChosen(who, QStringLiteral("手本 あきら"));
        Q_EMIT finder->chosen(who);
    }
    press(asking);
    EXPECT_TRUE(asking->isVisible()) << "nobody is asked about themselves";
    auto *chosen = asking->findChild<QListWidget *>();
    ASSERT_EQ(chosen->count(), 2);
    chosen->setCurrentRow(0);
    QTest::keyClick(chosen, Qt::Key_Delete);
    EXPECT_EQ(chosen->count(), 1);
    press(asking);
    ASSERT_TRUE(isGone(asking));
    ASSERT_EQ(stored<AskedRater>().size(), 2u);
    const auto requests = stored<AskedRater>();
    const auto mine = std::ranges::find(requests, senior, &AskedRater::rater);
    ASSERT_NE(mine, requests.end());
    EXPECT_EQ(mine->person, nurse);
    EXPECT_EQ(mine->due, today.addDays(14));

    asking = dialog<AskFeedbackDialog>("ask-feedback");
    auto *before = asking->findChild<TableView *>();
    ASSERT_EQ(before->model()->rowCount(), 2);
    EXPECT_EQ(before->model()->index(1, 0).data().toString(), QStringLiteral("別役 みのり"));
    EXPECT_EQ(before->model()->index(1, 3).data().toString(), QStringLiteral("not yet"));
    before->selectRow(1);
    const auto click = [asking](const QString &text) {
        const auto buttons = asking->findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->text() == text)
                button->click();
        return QGuiApplication::clipboard()->text();
    };
    const QString reminder = click(QStringLiteral("Copy reminder"));
    for (const int days : {7, 14})
        EXPECT_FALSE(reminder.contains(words::dayText(today.addDays(days)))) << "it is not everybody's";
    click(QStringLiteral("Withdraw"));
    EXPECT_TRUE(reminder.contains(QStringLiteral("見本坂 はるか"))) << reminder.toStdString();
    EXPECT_FALSE(reminder.contains(QStringLiteral("手本 あきら"))) << "nobody who was asked is named";
    ASSERT_TRUE(waitFor([&] { return stored<AskedRater>().size() == 1; }));
    EXPECT_EQ(stored<AskedRater>().front().rater, senior);
    EXPECT_TRUE(waitFor([&] { return before->model()->rowCount() == 1; }));
    EXPECT_EQ(before->currentIndex().row(), 0) << "the keyboard goes on from there";
    EXPECT_TRUE(click(QStringLiteral("Copy reminder")).contains(words::dayText(today.addDays(14))));
}

#include "models/edit/permission.h"

#include "models/edit/application_actions.h"
#include "models/edit/attachment_actions.h"
#include "models/edit/credential_actions.h"
#include "models/edit/deputy_actions.h"
#include "models/edit/event_actions.h"
#include "models/edit/evidence_actions.h"
#include "models/edit/feedback_actions.h"
#include "models/edit/file_actions.h"
#include "models/edit/people_actions.h"
#include "models/edit/place_actions.h"
#include "models/edit/rotation_actions.h"
#include "models/storage/work_reads.h"
#include "tests/support/file_builder.h"

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::edit;
using namespace kz::test;

namespace {

enum class Whose { Own, InCharge, Stranger };

/// The table as a hospital would write it down: A anybody's, C own and those in charge, O own, – nobody's; for an
/// administrator, a coordinator, an educator and a trainee.
struct Line {
    Grant grant;
    const char *reach;
};
constexpr Line lines[] = {
    {Grant::ManagePeople, "AA--"},  {Grant::ManagePlaces, "AA--"}, {Grant::ManageFrameworks, "AA--"},
    {Grant::PlanRotations, "AA--"}, {Grant::LogEvidence, "AACO"},  {Grant::Rate, "AACO"},
    {Grant::Countersign, "AAC-"},   {Grant::Award, "AA--"},        {Grant::Attach, "AACO"},
    {Grant::SignIn, "AAOO"},        {Grant::Administer, "AA--"},   {Grant::NameDeputy, "AAO-"},
    {Grant::HoldEvents, "AAA-"},    {Grant::AskRaters, "AAC-"},
};
constexpr ActorRole roles[]
    = {ActorRole::Administrator, ActorRole::Coordinator, ActorRole::Educator, ActorRole::Trainee};

/// A file with somebody at work in some roles, somebody they have in charge and a stranger.
class Desk
{
public:
    explicit Desk(ActorRoles held)
    {
        file.add(Duty{.person = me, .trainee = mine, .from = file.clock().today()});
        const Key workflow = file.add(Workflow{
            .framework = ladder.framework, .code = QStringLiteral("rated"), .titleJa = QStringLiteral("評価")});
        for (const Whose whose : {Whose::Own, Whose::InCharge, Whose::Stranger})
            application[int(whose)] = file.add(LevelApplication{.person = person(whose),
                                                                .level = ladder.levelOne,
                                                                .workflow = workflow,
                                                                .fiscalYear = 2026,
                                                                .appliedOn = file.clock().today()});
        actor[0] = file.add(Actor{.person = me, .name = QStringLiteral("手本 明"), .role = held});
        actor[1] = file.add(Actor{.person = mine, .name = QStringLiteral("例田 花"), .role = ActorRole::Trainee});
        actor[2] = file.add(Actor{.person = other, .name = QStringLiteral("見本坂 遥"), .role = ActorRole::Trainee});
        for (const Whose whose : {Whose::Own, Whose::InCharge, Whose::Stranger})
            waiting[int(whose)] = file.add(entryOf(person(whose), EvidenceStatus::Submitted));
        auto done = file.door().workAs(actor[0]);
        done.waitForFinished();
        EXPECT_TRUE(done.result());
    }

    Key person(Whose whose) const { return whose == Whose::Own ? me : whose == Whose::InCharge ? mine : other; }

    LogEntry entryOf(Key person, EvidenceStatus status)
    {
        return file.logEntry(person, ladder.wash, file.clock().today(), site, status);
    }

    /// Something a hospital does with this grant to somebody's records, through the door as the window does it.
    Action doing(Grant grant, Whose whose)
    {
        const Key whom = person(whose);
        const QDate today = file.clock().today();
        switch (grant) {
        case Grant::ManagePeople:
            return saveDuty({.person = third, .trainee = whom, .from = today}, {});
        case Grant::ManagePlaces:
            return saveSite({.site = {.name = QStringLiteral("見本診療所")}});
        case Grant::ManageFrameworks:
            return {.name = "framework.save", .arguments = {}, .grant = grant, .work = [](Edit &edit) -> Result<void> {
                        const auto made
                            = edit.insert(Framework{.code = QStringLiteral("x"), .titleJa = QStringLiteral("見本")});
                        return made ? Result<void>() : made.error();
                    }};
        case Grant::PlanRotations:
            return saveAbsence({.person = whom, .from = today, .to = today, .workingDays = 1}, {});
        case Grant::LogEvidence:
            return saveLogEntry(entryOf(whom, EvidenceStatus::Draft), {});
        case Grant::Rate: {
            Assessment form;
            form.head.person = whom;
            form.head.day = today;
            form.head.site = site;
            form.head.status = EvidenceStatus::Submitted;
            form.tool = ladder.tool;
            form.assessorKind = whose == Whose::Own ? AssessorKind::Self : AssessorKind::FirstRater;
            form.assessor = me;
            form.to = today;
            form.items = {{ladder.talk, 3}};
            return saveAssessment(form, {});
        }
        case Grant::Countersign:
            return countersign({waiting[int(whose)]}, {}, {});
        case Grant::Award:
            return awardLevel({.person = whom, .level = ladder.levelOne, .decidedOn = today}, {});
        case Grant::Attach:
            return addAttachments({.person = whom}, {{QStringLiteral("a.txt"), "a"}}, {});
        case Grant::SignIn:
            return setSecret(actor[int(whose)], QStringLiteral("見本の合言葉"), {});
        case Grant::NameDeputy:
            return saveDeputy({.person = whom, .deputy = third, .from = today, .to = today}, {});
        case Grant::AskRaters:
            return askRaters({.person = whom, .tool = hiding, .raters = {third}, .due = today}, {});
        case Grant::HoldEvents:
            return saveAttendances({{.event = event, .person = whom}}, {});
        case Grant::Administer:
            return saveSettings({{QStringLiteral("institution"), QStringLiteral("見本病院")}}, {});
        }
        return {};
    }

    bool isForbidden(Grant grant, Whose whose) { return isForbidden(doing(grant, whose)); }
    bool isForbidden(Action action)
    {
        const auto done = file.door().submitAndWait(std::move(action));
        return !done && done.error().code == ErrorCode::Forbidden;
    }

    FileBuilder file;
    TinyLadder ladder = file.ladder();
    Key site = file.site(QStringLiteral("見本病院"));
    Key me = file.person(QStringLiteral("手本 明"));
    Key mine = file.person(QStringLiteral("例田 花"));
    Key other = file.person(QStringLiteral("見本坂 遥"));
    Key third = file.person(QStringLiteral("例田 翼"));
    Key event = file.add(
        TrainingEvent{.title = QStringLiteral("見本の講義"), .from = file.clock().today(), .to = file.clock().today()});
    Key hiding = file.add(Tool{.version = ladder.version,
                               .code = QStringLiteral("msf"),
                               .titleJa = QStringLiteral("360度評価"),
                               .scale = ladder.scale,
                               .minimumRaters = 3});
    Key actor[3] = {};
    Key waiting[3] = {};
    Key application[3] = {};
};

bool covers(char reach, Whose whose)
{
    switch (reach) {
    case 'A':
        return true;
    case 'C':
        return whose != Whose::Stranger;
    case 'O':
        return whose == Whose::Own;
    default:
        return false;
    }
}

bool concernsPeople(Grant grant)
{
    return grant != Grant::ManagePlaces && grant != Grant::ManageFrameworks && grant != Grant::Administer;
}

} // namespace

TEST(Permission, EveryCellOfTheTableHoldsAtTheDoor)
{
    for (const Line &line : lines)
        for (size_t role = 0; role < std::size(roles); ++role) {
            Desk desk(roles[role]);
            for (const Whose whose : {Whose::Stranger, Whose::InCharge, Whose::Own}) {
                bool allowed = covers(line.reach[role], whose);
                // Nobody signs for themselves, or chooses who says what of them, whatever else they may do.
                if ((line.grant == Grant::Countersign || line.grant == Grant::AskRaters) && whose == Whose::Own)
                    allowed = false;
                EXPECT_EQ(desk.isForbidden(line.grant, whose), !allowed)
                    << grantCode(line.grant) << " by " << enumCode(roles[role]).toStdString() << ", "
                    << (whose == Whose::Own            ? "own"
                            : whose == Whose::InCharge ? "in charge"
                                                       : "stranger's");
                if (!concernsPeople(line.grant))
                    break;
            }
        }
}

TEST(Permission, EveryCellOfTheTableHoldsForApplicationsAndDecisions)
{
    struct Cell {
        const char *what;
        const char *reach;
        Action (*doing)(Key application, Key person, const TinyLadder &ladder);
    };
    const Cell cells[] = {
        {"apply", "AACO",
         [](Key, Key person, const TinyLadder &ladder) {
             return applyForLevel({.person = person, .level = ladder.levelOne}, {});
         }},
        {"withdraw", "AACO",
         [](Key application, Key, const TinyLadder &) { return withdraw(application, QStringLiteral("異動"), {}); }},
        {"hold", "AA--",
         [](Key application, Key, const TinyLadder &) { return hold(application, QStringLiteral("産休"), {}); }},
        {"extend", "AA--",
         [](Key application, Key, const TinyLadder &) {
             return extend(application, QDate(2027, 9, 1), QStringLiteral("産休"), {});
         }},
        {"decide", "AA--",
         [](Key application, Key, const TinyLadder &) {
             return decide({application, Verdict::Decline, {}, QStringLiteral("症例不足")}, {});
         }},
        {"reopen", "AA--",
         [](Key application, Key, const TinyLadder &) { return reopen(application, QStringLiteral("取違え"), {}); }},
    };
    for (const Cell &cell : cells)
        for (size_t role = 0; role < std::size(roles); ++role) {
            Desk desk(roles[role]);
            for (const Whose whose : {Whose::Stranger, Whose::InCharge, Whose::Own}) {
                // Whoever decides about others does not decide about themselves.
                const bool decidesOwn = whose == Whose::Own && QByteArrayView(cell.reach) == "AA--";
                EXPECT_EQ(desk.isForbidden(cell.doing(desk.application[int(whose)], desk.person(whose), desk.ladder)),
                          decidesOwn || !covers(cell.reach[role], whose))
                    << cell.what << " by " << enumCode(roles[role]).toStdString() << ", " << int(whose);
            }
        }
}

TEST(Permission, RightsOfSeveralRolesAddUp)
{
    const ActorRoles both{ActorRole::Educator, ActorRole::Trainee};
    EXPECT_EQ(reachOf(both, Grant::Rate), Reach::Charges);
    EXPECT_EQ(reachOf(both, Grant::ManagePeople), Reach::Nobody);
    EXPECT_EQ(reachOf({ActorRole::Trainee, ActorRole::Coordinator}, Grant::Rate), Reach::Anybody);
    Desk desk(both);
    EXPECT_FALSE(desk.isForbidden(Grant::Rate, Whose::Own)) << "a self-rating, as a trainee";
    EXPECT_FALSE(desk.isForbidden(Grant::Rate, Whose::InCharge)) << "as an educator";
    EXPECT_TRUE(desk.isForbidden(Grant::Rate, Whose::Stranger));
    const auto stored = storage::Repository<Actor>(desk.file.database()).find(desk.actor[0]);
    EXPECT_EQ(stored.value()->role, both);
}

TEST(Permission, SomebodyWithoutARoleIsNoActor)
{
    FileBuilder file;
    const auto refused = file.door().submitAndWait(saveActor({.name = QStringLiteral("手本"), .role = {}}));
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().issues.size(), 1u);
    EXPECT_EQ(refused.error().issues[0].field, QStringLiteral("role"));
}

TEST(Permission, WhoIsInChargeIsAskedOfTheDay)
{
    FileBuilder file;
    const Key educator = file.person(QStringLiteral("手本 明"));
    const Key nurse = file.person(QStringLiteral("例田 花"));
    const Key hospital = file.site(QStringLiteral("見本病院"));
    const Key ward = file.department(hospital, QStringLiteral("3東病棟"));
    const Key clinic = file.site(QStringLiteral("見本診療所"));
    const storage::WorkReads reads(file.database());
    const auto inCharge = [&](QDate day) { return reads.isInCharge(educator, nurse, day).value(); };
    const QDate day(2026, 7, 1);
    EXPECT_FALSE(inCharge(day));

    const Key duty = file.add(Duty{.person = educator, .trainee = nurse, .from = day, .to = day.addDays(30)});
    EXPECT_FALSE(inCharge(day.addDays(-1)));
    EXPECT_TRUE(inCharge(day));
    EXPECT_TRUE(inCharge(day.addDays(30)));
    EXPECT_FALSE(inCharge(day.addDays(31)));
    file.remove<Duty>(duty);

    file.belongs(nurse, hospital, ward, day);
    file.add(Duty{.person = educator, .kind = DutyKind::Educator, .site = hospital, .department = ward, .from = day});
    EXPECT_FALSE(inCharge(day.addDays(-1)));
    EXPECT_TRUE(inCharge(day)) << "of the ward";
    // Whoever may sign finds it waiting.
    const Key entry = file.logged(nurse, file.ladder().drip, day, hospital);
    const auto waits = [&](Key who) {
        const auto lines = reads.waiting(who, day, day.addDays(-storage::WorkReads::daysAfterStay), 10).value();
        return std::ranges::any_of(lines, [entry](const auto &line) { return line.evidence == entry; });
    };
    EXPECT_TRUE(waits(educator)) << "of the ward";
    const Key other = file.person(QStringLiteral("仮屋 歩"));
    const Key elsewhere = file.department(hospital, QStringLiteral("4西病棟"));
    file.add(Duty{.person = other, .kind = DutyKind::Educator, .site = hospital, .department = elsewhere, .from = day});
    EXPECT_FALSE(waits(other)) << "of another ward";
    file.add(Duty{.person = other, .kind = DutyKind::Educator, .site = hospital, .from = day});
    EXPECT_TRUE(waits(other)) << "of the whole hospital";

    const Key doctor = file.person(QStringLiteral("見本坂 遥"));
    const Key resident = file.person(QStringLiteral("例田 翼"));
    file.stays(resident, clinic, day, day.addDays(30), "", doctor);
    EXPECT_TRUE(reads.isInCharge(doctor, resident, day.addDays(30 + 60)).value()) << "what is left to sign";
    EXPECT_FALSE(reads.isInCharge(doctor, resident, day.addDays(30 + 61)).value());
    EXPECT_FALSE(reads.isInCharge(educator, resident, day).value());
}

TEST(Permission, ALostRightIsNotUsedBackwards)
{
    FileBuilder file;
    const Key site = file.site(QStringLiteral("見本病院"));
    const TinyLadder ladder = file.ladder();
    const Key hana = file.person(QStringLiteral("例田 花"));
    const Key me = file.door().actor().id;
    const Key head = file.add(Actor{.name = QStringLiteral("部長"), .role = ActorRole::Administrator});
    file.person(QStringLiteral("見本坂 凛"));
    file.door().workAs(head).waitForFinished();
    file.change(Actor{.id = me, .person = hana, .name = QStringLiteral("例田 花"), .role = ActorRole::Trainee});
    file.door().workAs(me).waitForFinished();
    const auto undo = [&] {
        auto future = file.door().undo();
        future.waitForFinished();
        return future.result() ? ErrorCode::None : future.result().error().code;
    };
    EXPECT_EQ(undo(), ErrorCode::Forbidden) << "somebody they entered when they might";
    ASSERT_TRUE(file.door().submitAndWait(
        saveLogEntry(file.logEntry(hana, ladder.wash, file.clock().today(), site), QStringLiteral("例田 花"))));
    EXPECT_EQ(undo(), ErrorCode::None) << "their own doing";
    EXPECT_EQ(undo(), ErrorCode::Forbidden);
}

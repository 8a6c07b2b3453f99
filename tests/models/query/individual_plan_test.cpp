#include "models/query/individual_plan.h"

#include "models/edit/plan_actions.h"
#include "models/edit/version_change_actions.h"
#include "models/query/attention.h"
#include "models/storage/packet_store.h"
#include "models/storage/plan_reads.h"
#include "tests/support/file_builder.h"

#include <rapidcheck/gtest.h>

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

const QDate today(2026, 7, 1);

/// A doctor in re-training who is enrolled for level II and has half of what level I asks for.
class Planned : public testing::Test
{
protected:
    Planned()
    {
        file.enrol(hana, ladder, ladder.levelTwo);
        file.logged(hana, ladder.wash, QDate(2026, 5, 1), island);
        module = file.add(Item{.version = ladder.version,
                               .kind = ItemKind::Module,
                               .code = QStringLiteral("m1"),
                               .titleJa = QStringLiteral("救急の科目"),
                               .titleEn = QStringLiteral("emergency module")});
    }

    PlanSheet sheet() const
    {
        PlanSheet wanted;
        wanted.plan = {.person = hana,
                       .version = ladder.version,
                       .interviewer = rin,
                       .agreedOn = QDate(2026, 6, 1),
                       .targetDay = QDate(2026, 12, 31),
                       .purpose = QStringLiteral("外科から総合診療へ")};
        wanted.goals = {{.requirement = ladder.washTwice},
                        {.requirement = ladder.talkRated, .targetDay = QDate(2026, 9, 30)},
                        {.item = module}};
        wanted.placements = {{.site = island, .from = QDate(2026, 6, 15), .to = QDate(2026, 7, 14)}};
        wanted.followUps = {{.due = QDate(2026, 6, 30)}};
        return wanted;
    }
    Key agree() { return done(edit::savePlan(sheet(), {}, whose)); }
    Key done(edit::Action action)
    {
        const auto result = file.door().submitAndWait(std::move(action));
        EXPECT_TRUE(result) << int(result.error().code);
        return result ? result.value().made : 0;
    }
    ErrorCode refusal(edit::Action action)
    {
        const auto result = file.door().submitAndWait(std::move(action));
        return result ? ErrorCode::None : result.error().code;
    }
    PlanLine line(std::optional<AsOf> asOf = {})
    {
        query::Plans plans; // nothing is remembered from before
        const auto all = individualPlans(file.database(), plans, hana, asOf.value_or(AsOf::today(file.clock())));
        EXPECT_TRUE(all && all.value().lines.size() == 1);
        return all && !all.value().lines.empty() ? all.value().lines.front() : PlanLine();
    }
    PlanSheet closing() { return closingSheet(line(), PlanStatus::Completed, file.clock().today(), {}); }
    void attended(Key item)
    {
        const Key event = file.add(TrainingEvent{.status = EventStatus::Held,
                                                 .title = QStringLiteral("救急講義"),
                                                 .from = QDate(2026, 6, 10),
                                                 .to = QDate(2026, 6, 10)});
        file.add(EventItem{.event = event, .item = item});
        file.add(Attendance{.event = event, .person = hana, .status = AttendanceStatus::Attended});
    }
    void workAs(Key actor) { EXPECT_TRUE(file.door().workAs(actor).result()); }

    const QString whose = QStringLiteral("雛形 まもる");
    FileBuilder file{today};
    TinyLadder ladder = file.ladder();
    Key island = file.site(QStringLiteral("遠音島診療所"), SiteKind::Clinic);
    Key hana = file.person(whose, {}, "physician");
    Key rin = file.person(QStringLiteral("見本坂 凛"), {}, "physician");
    Key module = 0;
};

/// Everything that a page or a paper shows of a plan, as text.
QString told(const PlanLine &line)
{
    QStringList words{line.framework.ja,
                      line.framework.en,
                      enumCode(line.sheet.plan.status),
                      line.sheet.plan.reason,
                      line.sheet.plan.purpose,
                      line.sheet.plan.closedOn.toString(Qt::ISODate),
                      line.sheet.plan.targetDay.toString(Qt::ISODate)};
    for (const PlanGoalLine &goal : line.goals)
        words << goal.title.ja << goal.title.en << goal.itemTitle.ja << goal.goal.note
              << QString::number(goal.standing.have) << QString::number(goal.standing.need)
              << enumCode(goal.standing.unit) << (goal.standing.met ? QStringLiteral("met") : QString());
    for (const PlanPlacementLine &one : line.placements)
        words << one.site << QString::number(one.there) << QString::number(one.days) << one.placement.note
              << one.placement.from.toString(Qt::ISODate) << one.placement.to.toString(Qt::ISODate);
    for (const PlanFollowUp &followUp : line.followUps)
        words << followUp.due.toString(Qt::ISODate) << followUp.heldOn.toString(Qt::ISODate) << followUp.note;
    return words.join(u'|');
}

/// One file for all rounds, and somebody else in each.
class ClosedPlan : public Planned
{
protected:
    void begin()
    {
        hana = file.person(whose, {}, "physician");
        file.enrol(hana, ladder, ladder.levelTwo);
        file.logged(hana, ladder.wash, QDate(2026, 5, 1), island);
    }
    void disturb(int what, PlanSheet kept, Key stay)
    {
        file.clock().setDay(file.clock().today().addDays(1));
        const QDate day = file.clock().today();
        const auto stored
            = [&]<typename T>(T, Key key) { return *storage::Repository<T>(file.database()).find(key).value(); };
        const QString word = QStringLiteral("改%1").arg(day.toString(Qt::ISODate));
        switch (what) {
        case 0:
            file.logged(hana, ladder.wash, day, island);
            break;
        case 1:
            file.rated(hana, ladder, ladder.talk, 3, day, island, rin);
            break;
        case 2: {
            auto framework = stored(Framework(), ladder.framework);
            framework.titleJa = framework.titleEn = word;
            file.change(framework);
            break;
        }
        case 3: {
            auto site = stored(Site(), island);
            site.name = word;
            file.change(site);
            break;
        }
        case 4: {
            auto rule = stored(Requirement(), ladder.washTwice);
            rule.titleJa = rule.titleEn = word;
            rule.parameters = QStringLiteral(R"({"need": 5})");
            file.change(rule);
            break;
        }
        case 5: {
            auto placement = stored(Placement(), stay);
            placement.to = placement.to.addDays(-1);
            file.change(placement);
            break;
        }
        case 6: {
            const PlanSheet read = kept;
            kept.plan.purpose = word;
            RC_ASSERT(refusal(edit::savePlan(kept, read, whose)) == ErrorCode::ChangedMeanwhile);
            break;
        }
        case 7: {
            PlanFollowUp held = kept.followUps.front();
            held.heldOn = day;
            held.note = word;
            RC_ASSERT(refusal(edit::holdFollowUp(held, {}, whose)) == ErrorCode::ChangedMeanwhile);
            break;
        }
        default:
            RC_ASSERT(refusal(edit::closePlan(closingSheet(line(), PlanStatus::Completed, day, word), whose))
                      == ErrorCode::ChangedMeanwhile);
        }
    }
};

} // namespace

TEST_F(Planned, OnlyWhatIsStillToBeMetIsOffered)
{
    file.rated(hana, ladder, ladder.talk, 3, QDate(2026, 5, 2), island, rin);
    const Key ofNurses = file.add(Item{.version = ladder.version,
                                       .kind = ItemKind::Module,
                                       .code = QStringLiteral("m2"),
                                       .titleJa = QStringLiteral("看護の科目"),
                                       .titleEn = QStringLiteral("nurses' module")});
    file.add(Module{.item = ofNurses});
    file.add(ModuleProfession{.module = ofNurses, .profession = QStringLiteral("nurse")});
    file.refreshStandings();
    query::Plans plans;
    const auto choices = planChoices(file.database(), plans, hana, AsOf::today(file.clock()));
    ASSERT_TRUE(choices);
    ASSERT_EQ(choices.value().versions.size(), 1u);
    const PlanChoice &choice = choices.value().versions.front();
    std::vector<Key> offered;
    for (const PlanChoice::Goal &goal : choice.unmet)
        offered.push_back(goal.requirement);
    EXPECT_EQ(offered, (std::vector{ladder.washTwice, ladder.dripFourTimes, ladder.emergencyWeeks}))
        << "the talk was rated";
    EXPECT_EQ(choice.unmet.front().standing.have, 1);
    ASSERT_EQ(choice.modules.size(), 1u) << "and none of another profession";
    EXPECT_EQ(choice.modules.front().item, module);
}

TEST_F(Planned, SaysHowFarEveryGoalAndPlacementIs)
{
    agree();
    file.stays(hana, island, QDate(2026, 6, 20), QDate(2026, 7, 31));
    const PlanLine plan = line();
    ASSERT_EQ(plan.goals.size(), 3u);
    EXPECT_EQ(plan.goals[0].standing.have, 1);
    EXPECT_EQ(plan.goals[0].standing.need, 2);
    EXPECT_TRUE(plan.goals[2].goal.isModule());
    // Agreed on: 15 June to 14 July; there from 20 June to 1 July, planned until the end of it.
    EXPECT_EQ(plan.placements.front().days, 30);
    EXPECT_EQ(plan.placements.front().there, 12);
    EXPECT_EQ(plan.placements.front().planned, 25);
    EXPECT_EQ(plan.met(), 0);
    file.logged(hana, ladder.wash, QDate(2026, 6, 30), island);
    attended(module);
    EXPECT_EQ(line().met(), 2);
    EXPECT_EQ(line(AsOf::on(QDate(2026, 6, 15), file.clock())).met(), 1) << "the module alone by then";
}

TEST_F(Planned, AFollowUpAsksForAttentionUntilItIsHeldOrThePlanIsClosed)
{
    const auto due = [this] {
        query::Plans plans;
        const auto all = attention(file.database(), plans, Actor{}, AsOf::today(file.clock()));
        EXPECT_TRUE(all);
        return all ? all.value().followUps.size() : 0;
    };
    const Key plan = agree();
    EXPECT_EQ(due(), 1u);
    PlanFollowUp followUp = line().followUps.front();
    followUp.heldOn = today;
    followUp.note = QStringLiteral("順調");
    done(edit::holdFollowUp(followUp, QDate(2026, 7, 3), whose));
    EXPECT_EQ(due(), 0u);
    file.clock().setDay(QDate(2026, 7, 4));
    EXPECT_EQ(due(), 1u) << "the next one";
    done(edit::closePlan(closing(), whose));
    EXPECT_EQ(due(), 0u);
    EXPECT_EQ(refusal(edit::removePlan(plan, whose)), ErrorCode::ChangedMeanwhile);
    ASSERT_TRUE(file.door().undo().result());
    EXPECT_EQ(due(), 1u);
    done(edit::removePlan(plan, whose));
    EXPECT_EQ(due(), 0u);
    ASSERT_TRUE(file.door().undo().result());
    EXPECT_EQ(line().followUps.size(), 2u);
    file.clock().setDay(QDate(2027, 7, 3));
    EXPECT_EQ(due(), 1u);
    file.clock().setDay(QDate(2027, 7, 4));
    EXPECT_EQ(due(), 0u) << "after a year nobody is reminded any more";
}

TEST_F(Planned, AnEducatorPlansForThoseInTheirChargeAndNobodyForThemselves)
{
    const Key educator = file.add(Actor{.person = rin, .name = QStringLiteral("見本坂"), .role = ActorRole::Educator});
    const Key trainee = file.add(Actor{.person = hana, .name = QStringLiteral("雛形"), .role = ActorRole::Trainee});
    const Key before = file.door().actor().id;
    workAs(educator);
    EXPECT_EQ(refusal(edit::savePlan(sheet(), {}, whose)), ErrorCode::Forbidden);
    workAs(trainee);
    EXPECT_EQ(refusal(edit::savePlan(sheet(), {}, whose)), ErrorCode::Forbidden);
    workAs(before);
    file.add(Duty{.person = rin, .kind = DutyKind::SupervisingDoctor, .trainee = hana, .from = QDate(2026, 4, 1)});
    workAs(educator);
    const Key plan = agree();
    // Somebody else closes it: whoever wrote parts of it before takes none of them back.
    workAs(before);
    done(edit::closePlan(closing(), whose));
    const QString closed = told(line());
    workAs(educator);
    const auto undone = file.door().undo().result();
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::UndoBlocked);
    EXPECT_EQ(told(line()), closed);
    EXPECT_EQ(refusal(edit::removePlan(plan, whose)), ErrorCode::ChangedMeanwhile);
}

TEST_F(Planned, WhatIsNotOfTheVersionOrChangedMeanwhileIsRefused)
{
    PlanSheet stray = sheet();
    stray.goals.front().requirement = file.ladder("other").washTwice;
    EXPECT_EQ(refusal(edit::savePlan(stray, {}, whose)), ErrorCode::Invalid);
    PlanSheet unenrolled = sheet();
    unenrolled.plan.person = rin;
    unenrolled.plan.interviewer.reset();
    EXPECT_EQ(refusal(edit::savePlan(unenrolled, {}, whose)), ErrorCode::Invalid);
    PlanSheet empty = sheet();
    empty.goals.clear();
    empty.placements.clear();
    EXPECT_EQ(refusal(edit::savePlan(empty, {}, whose)), ErrorCode::Invalid);
    PlanSheet future = sheet();
    future.plan.agreedOn = today.addDays(1);
    future.followUps.clear();
    EXPECT_EQ(refusal(edit::savePlan(future, {}, whose)), ErrorCode::Invalid) << "no page would show it until then";
    agree();
    const PlanSheet read = closing();
    PlanSheet changed = line().sheet;
    changed.goals.pop_back();
    done(edit::savePlan(changed, line().sheet, whose));
    EXPECT_EQ(refusal(edit::closePlan(read, whose)), ErrorCode::ChangedMeanwhile) << "a goal has gone since";
    const PlanSheet stale = line().sheet;
    PlanSheet added = stale;
    added.followUps.push_back({.due = QDate(2026, 10, 1)});
    done(edit::savePlan(added, stale, whose));
    PlanSheet shorter = stale;
    shorter.goals.pop_back();
    EXPECT_EQ(refusal(edit::savePlan(shorter, stale, whose)), ErrorCode::ChangedMeanwhile) << "the follow-up is kept";
    EXPECT_EQ(line().followUps.size(), 2u);
    PlanSheet unjudged = line().sheet;
    unjudged.plan.status = PlanStatus::Completed;
    unjudged.plan.closedOn = today;
    EXPECT_EQ(refusal(edit::closePlan(unjudged, whose)), ErrorCode::ChangedMeanwhile);
    PlanSheet unexplained = closingSheet(line(), PlanStatus::Ended, today, {});
    EXPECT_EQ(refusal(edit::closePlan(unexplained, whose)), ErrorCode::Invalid) << "ended early, and no reason";
}

TEST_F(Planned, AnItemThatWasAgreedOnIsNotReachedByTwoOthers)
{
    const Key twoOfThree = file.add(Requirement{.version = ladder.version,
                                                .level = ladder.levelTwo,
                                                .domain = ladder.care,
                                                .kind = RequirementKind::Log,
                                                .code = QStringLiteral("two-of-three"),
                                                .titleJa = QStringLiteral("二つ"),
                                                .titleEn = QStringLiteral("two of three"),
                                                .parameters = QStringLiteral(R"({"need": 2, "unit": "items"})"),
                                                .position = 40});
    for (const Key item : {ladder.wash, ladder.drip, ladder.talk})
        file.add(RequirementItem{.requirement = twoOfThree, .item = item});
    PlanSheet wanted = sheet();
    wanted.goals = {{.requirement = twoOfThree},
                    {.requirement = twoOfThree, .item = ladder.wash},
                    {.requirement = twoOfThree, .item = ladder.talk}};
    done(edit::savePlan(wanted, {}, whose));
    file.logged(hana, ladder.drip, QDate(2026, 6, 2), island);
    const PlanLine plan = line();
    ASSERT_EQ(plan.goals.size(), 3u);
    EXPECT_TRUE(plan.goals[0].standing.met);
    EXPECT_TRUE(plan.goals[1].standing.met);
    EXPECT_FALSE(plan.goals[2].standing.met) << "0 of 1";
    EXPECT_EQ(closing().goals[2].outcome, PlanOutcome::NotMet);
}

TEST_F(Planned, AModuleOfTheVersionBeforeCountsAsTheCrosswalkCarriesIt)
{
    const Key former = file.add(Item{.version = file.ladder("before").version,
                                     .kind = ItemKind::Module,
                                     .code = QStringLiteral("m0"),
                                     .titleJa = QStringLiteral("旧版の救急")});
    attended(former);
    agree();
    EXPECT_FALSE(line().goals[2].standing.met);
    file.add(Association{.version = ladder.version, .source = former, .target = module, .carries = Carries::All});
    EXPECT_TRUE(line().goals[2].standing.met);
    EXPECT_EQ(line().goals[2].standing.metOn, QDate(2026, 6, 10));
    EXPECT_EQ(closing().goals[2].outcome, PlanOutcome::Met);
    query::Plans plans;
    const auto choices = planChoices(file.database(), plans, hana, AsOf::today(file.clock()));
    ASSERT_TRUE(choices);
    EXPECT_TRUE(choices.value().versions.front().modules.empty());
}

TEST_F(Planned, NobodyPutsAGoalBackIntoAPlanThatWasClosedSince)
{
    const Key me = file.door().actor().id;
    const Key colleague = file.add(Actor{.name = QStringLiteral("事務 さくら"), .role = ActorRole::Coordinator});
    agree();
    const PlanSheet read = line().sheet;
    PlanSheet changed = read;
    changed.goals.pop_back();
    changed.followUps.clear();
    done(edit::savePlan(changed, read, whose));
    workAs(colleague);
    done(edit::closePlan(closing(), whose));
    const QString closed = told(line());
    workAs(me);
    const auto undone = file.door().undo().result();
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::UndoBlocked);
    EXPECT_EQ(told(line()), closed);
}

TEST_F(Planned, NoneIsMadeOrChangedInAPacket)
{
    agree();
    const PlanSheet read = line().sheet;
    file.add(FileSetting{.name = storage::packetSetting, .value = QStringLiteral("1")});
    PlanSheet changed = read;
    changed.goals.pop_back();
    EXPECT_EQ(refusal(edit::savePlan(sheet(), {}, whose)), ErrorCode::Forbidden);
    EXPECT_EQ(refusal(edit::savePlan(changed, read, whose)), ErrorCode::Forbidden);
    EXPECT_EQ(refusal(edit::removePlan(read.plan.id, whose)), ErrorCode::Forbidden);
    query::Plans plans;
    const auto shown = individualPlans(file.database(), plans, hana, AsOf::today(file.clock()));
    ASSERT_TRUE(shown);
    EXPECT_TRUE(shown.value().inPacket) << "the page says why";
}

TEST_F(Planned, WhoMovesToANewVersionKeepsTheirOpenPlan)
{
    const Key plan = agree();
    const TinyLadder next = file.ladder("next");
    done(edit::moveToVersion({.from = ladder.version, .to = next.version, .people = {hana}}, {}));
    PlanSheet changed = line().sheet;
    changed.plan.purpose = QStringLiteral("島で働く");
    EXPECT_EQ(done(edit::savePlan(changed, line().sheet, whose)), plan);
    EXPECT_EQ(line().sheet.plan.purpose, changed.plan.purpose);
    EXPECT_EQ(refusal(edit::savePlan(sheet(), {}, whose)), ErrorCode::Invalid)
        << "a new one is made where they are now";
    done(edit::closePlan(closing(), whose));
    EXPECT_EQ(line().sheet.plan.status, PlanStatus::Completed);
}

TEST_F(ClosedPlan, NeverChangesWhateverIsEditedAfterwards)
{
    EXPECT_TRUE(rc::check("a closed plan says what it said", [this] {
        begin();
        const Key stay = file.stays(hana, island, QDate(2026, 6, 20), QDate(2026, 7, 31));
        agree();
        if (*rc::gen::arbitrary<bool>()) {
            PlanFollowUp held = line().followUps.front();
            held.heldOn = today;
            done(edit::holdFollowUp(held, {}, whose));
        }
        const auto status = *rc::gen::element(PlanStatus::Completed, PlanStatus::Ended);
        done(edit::closePlan(closingSheet(line(), status, today, QStringLiteral("異動のため")), whose));
        const QString before = told(line());
        const PlanSheet kept = line().sheet;
        for (const int what : *rc::gen::container<std::vector<int>>(6, rc::gen::inRange(0, 9)))
            disturb(what, kept, stay);
        RC_ASSERT(told(line()).toStdString() == before.toStdString());
    }));
}

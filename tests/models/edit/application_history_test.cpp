#include "models/edit/record_traits.h"
#include "models/storage/person_records.h"
#include "tests/models/edit/application_support.h"

#include <QCoreApplication>

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace kz;
using namespace kz::edit;
using namespace kz::test;

namespace {

/// Two people's applications, driven by whatever comes.
class History : public LadderOffice
{
public:
    History() { adopt(); }

    void begin()
    {
        people = {file.person(QStringLiteral("例田 花")), file.person(QStringLiteral("見本坂 遥"))};
        meeting = met();
        forms.clear();
        scant.clear();
        for (const Key person : people)
            for (const auto &[kind, rater] :
                 {std::pair(WorkflowStepKind::SelfRating, person), std::pair(WorkflowStepKind::FirstRating, firstRater),
                  std::pair(WorkflowStepKind::SecondRating, secondRater)}) {
                const int given = kind == WorkflowStepKind::SecondRating ? 3 : 4;
                for (const Key level : {ladder.levelOne, ladder.levelTwo})
                    forms[{person, kind, level}] = ratedForm(person, rater, given, level);
                scant[{person, kind}] = ratedForm(person, rater, 0);
            }
    }

    std::vector<LevelApplication> applicationsOf(Key person)
    {
        return storage::recordsOf<LevelApplication>(file.database(), person).value();
    }
    std::vector<LevelAward> awardsOf(Key person)
    {
        return storage::recordsOf<LevelAward>(file.database(), person).value();
    }

    /// Everything a history changes, as the journal would keep it.
    QList<QByteArray> content()
    {
        QList<QByteArray> images;
        const auto add = [&](const auto &record) { images.append(imageBytes(record)); };
        for (const Key person : people) {
            for (const LevelApplication &one : applicationsOf(person)) {
                add(one);
                const auto results = storage::stepResults(file.database(), one.id).value();
                for (const StepResult &result : results)
                    add(result);
            }
            for (const LevelAward &award : awardsOf(person))
                add(award);
        }
        return images;
    }

    Action anything()
    {
        const Key person = people[*rc::gen::element<size_t>(0, 1)];
        const auto mine = applicationsOf(person);
        // Mostly what leads to a decision, or the histories would never come to one.
        enum What { ApplyAgain, Withdraw, Hold, Resume, Reopen, HandIn, Decide, Step };
        const int what = mine.empty() ? int(ApplyAgain)
                                      : int(*rc::gen::weightedElement<What>({{2, ApplyAgain},
                                                                             {1, Withdraw},
                                                                             {1, Hold},
                                                                             {3, Resume},
                                                                             {1, Reopen},
                                                                             {3, HandIn},
                                                                             {6, Decide},
                                                                             {14, Step}}));
        if (what == ApplyAgain)
            return applyForLevel({.person = person,
                                  .level = *rc::gen::element(ladder.levelOne, ladder.levelTwo),
                                  .documents = *rc::gen::element(QString(), QStringLiteral("sheet"))},
                                 {});
        const LevelApplication &one = mine[*rc::gen::element<size_t>(0, 1, 2, 3) % mine.size()];
        const QString reason = *rc::gen::element(QString(), QStringLiteral("理由"), QStringLiteral("再確認"));
        switch (what) {
        case Withdraw:
            return withdraw(one.id, reason, {});
        case Hold:
            return hold(one.id, reason, {});
        case Resume:
            return resume(one.id, {});
        case Reopen:
            return reopen(one.id, reason, {});
        case HandIn: {
            LevelApplication with = one;
            with.documents = QStringLiteral("sheet");
            return saveApplication(with, {});
        }
        case Decide:
            return decide({one.id,
                           *rc::gen::element(Verdict::Approve, Verdict::Approve, Verdict::Decline, Verdict::PutOff),
                           meeting, reason},
                          {});
        default: {
            // Mostly whose turn it is.
            const auto results = storage::stepResults(file.database(), one.id).value();
            const WorkflowStep *open = openStep(plan, results);
            const WorkflowStep &any = plan.steps[*rc::gen::element<size_t>(0, 1, 2, 3, 4, 5)];
            const WorkflowStepKind kind = open && *rc::gen::element(true, true, true, false) ? open->kind : any.kind;
            const StepOutcome outcome = isRating(kind)
                ? *rc::gen::element(StepOutcome::Passed, StepOutcome::Passed, StepOutcome::Passed, StepOutcome::OneDown,
                                    StepOutcome::NotPassed)
                : kind == WorkflowStepKind::Interview
                ? *rc::gen::element(StepOutcome::Done, StepOutcome::Done, StepOutcome::Done, StepOutcome::NotPassed)
                : StepOutcome::Done;
            StepResult result = step(one.id, kind);
            result.outcome = outcome;
            result.reason = reason;
            enum Lies { InTheFile, OnPaper, Nowhere };
            const Lies lies = *rc::gen::element(InTheFile, InTheFile, OnPaper, Nowhere);
            const Key wanted = outcome == StepOutcome::OneDown ? ladder.levelOne : one.level;
            const Key level = *rc::gen::element(wanted, wanted, wanted, ladder.levelOne, ladder.levelTwo);
            const bool isWhole = *rc::gen::element(true, true, true, false);
            if (const auto rated = forms.find({one.person, kind, level}); lies == InTheFile && rated != forms.end())
                result.assessment = isWhole ? rated->second : scant.at({one.person, kind});
            if (lies != OnPaper)
                result.paper.clear();
            return takeStep(result, {});
        }
        }
    }

    /// A form under a step from which a level followed: of who was to rate, of the level, and every item passed.
    void fits(const StepResult &result, WorkflowStepKind kind, const LevelApplication &application)
    {
        const auto form = storage::findRecord<Assessment>(file.database(), *result.assessment).value().value();
        RC_ASSERT(form.head.person == application.person);
        RC_ASSERT(form.assessor == (kind == WorkflowStepKind::SelfRating ? application.person : *result.by));
        RC_ASSERT((form.assessorKind == AssessorKind::Self) == (kind == WorkflowStepKind::SelfRating));
        const Key level = result.outcome == StepOutcome::OneDown ? ladder.levelOne : application.level;
        RC_ASSERT(form.level.value_or(level) == level);
        if (kind == WorkflowStepKind::SelfRating)
            return;
        for (const Key item : {ladder.wash, ladder.drip, ladder.talk}) {
            const auto rated = std::ranges::find(form.items, item, &RatedItem::item);
            RC_ASSERT(rated != form.items.end());
            RC_ASSERT(rated->step >= plan.workflow.passStep);
        }
    }

    void holds()
    {
        QStringList numbers;
        std::set<Key> used;
        for (const Key person : people) {
            int open = 0;
            int approved = 0;
            for (const LevelApplication &one : applicationsOf(person)) {
                const bool isOpen = one.status == ApplicationStatus::Open || one.status == ApplicationStatus::OnHold;
                open += isOpen;
                RC_ASSERT(!one.award || one.status == ApplicationStatus::Approved);
                if (one.status != ApplicationStatus::Approved)
                    continue;
                approved += one.award.has_value();
                const auto results = storage::stepResults(file.database(), one.id).value();
                RC_ASSERT(openStep(plan, results) == nullptr);
                RC_ASSERT(!isDisagreed(plan, results));
                RC_ASSERT(missingDocuments(plan, one.documents).empty());
                RC_ASSERT(ratedOutcome(plan, results) != StepOutcome::NotPassed);
                for (const WorkflowStep &rating : plan.steps) {
                    const StepResult *result = resultOf(results, rating.id);
                    if (!result || !needsForm(rating.kind, result->outcome))
                        continue;
                    RC_ASSERT(result->assessment || !result->paper.isEmpty());
                    if (result->assessment)
                        fits(*result, rating.kind, one);
                }
                const bool down = ratedOutcome(plan, results) == StepOutcome::OneDown;
                if (!one.award) { // that level was held
                    RC_ASSERT(down);
                    continue;
                }
                // No two awards that stand rest on one rating.
                const StepResult *last = resultOf(results, plan.step(WorkflowStepKind::SecondRating)->id);
                RC_ASSERT(last != nullptr);
                if (last->assessment)
                    RC_ASSERT(used.insert(*last->assessment).second);
                const LevelAward award = awardOf(one.id);
                RC_ASSERT(award.level == (down ? ladder.levelOne : one.level));
                RC_ASSERT(!(down && one.level == ladder.levelOne));
                RC_ASSERT(award.person == person);
                RC_ASSERT(!award.revokedOn.isValid());
            }
            RC_ASSERT(open <= 1);
            int standing = 0;
            for (const LevelAward &award : awardsOf(person)) {
                standing += !award.revokedOn.isValid();
                numbers.append(award.number);
            }
            RC_ASSERT(standing == approved);
        }
        const auto given = numbers.size();
        numbers.removeDuplicates();
        RC_ASSERT(numbers.size() == given);
    }

    std::vector<Key> people;
    std::map<std::tuple<Key, WorkflowStepKind, Key>, Key> forms; ///< of each, for each step and level
    std::map<std::pair<Key, WorkflowStepKind>, Key> scant;       ///< of no level, with an item that nobody saw
    Key meeting = 0;
    int awards = 0;
};

class ApplicationForms : public testing::Test, protected LadderOffice
{
protected:
    void SetUp() override { adopt(); }
};

} // namespace

TEST_F(ApplicationForms, OneLevelDownRestsOnAFormOfThatLevel)
{
    const Key application = applied(nurse, ladder.levelTwo);
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::SelfRating)), ErrorCode::None);
    const auto why = [&](StepOutcome outcome, Key form) {
        StepResult result = step(application, WorkflowStepKind::FirstRating);
        result.outcome = outcome;
        result.assessment = form;
        result.reason = QStringLiteral("調整が2");
        const auto done = file.door().submitAndWait(takeStep(result, {}));
        return done || done.error().issues.empty() ? Issue() : done.error().issues.front();
    };
    const Key upper = ratedForm(nurse, firstRater, 2, ladder.levelTwo);
    const Key lower = ratedForm(nurse, firstRater, 3, ladder.levelOne);
    Issue issue = why(StepOutcome::OneDown, upper);
    EXPECT_EQ(issue.field, QStringLiteral("assessment"));
    EXPECT_EQ(issue.code, IssueCode::FormOfLevel) << "nobody has rated the level below";
    EXPECT_EQ(issue.arguments.value(0), QStringLiteral("I"));
    issue = why(StepOutcome::OneDown, ratedForm(nurse, firstRater, 2, ladder.levelOne));
    EXPECT_EQ(issue.code, IssueCode::NotPassed) << "nor is it passed there";
    issue = why(StepOutcome::Passed, lower);
    EXPECT_EQ(issue.code, IssueCode::FormOfLevel);
    EXPECT_EQ(issue.arguments.value(0), QStringLiteral("II"));
    EXPECT_EQ(why(StepOutcome::OneDown, lower).field, QString());
    EXPECT_EQ(why(StepOutcome::NotPassed, upper).field, QString()) << "nothing follows from it";
}

TEST_F(ApplicationForms, WhatPassesRestsOnEveryItemOfTheLevelAndOnNoOlderAward)
{
    const auto why = [&](Key application, WorkflowStepKind kind, Key form) {
        StepResult result = step(application, kind);
        result.assessment = form;
        const auto done = file.door().submitAndWait(takeStep(result, {}));
        return done || done.error().issues.empty() ? Issue() : done.error().issues.front();
    };
    const Key application = applied(nurse, ladder.levelOne);
    const Key site = file.site(QStringLiteral("見本病院"));
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::SelfRating)), ErrorCode::None);
    const Key oneItem = file.rated(nurse, ladder, ladder.talk, 4, today, site, firstRater);
    Issue issue = why(application, WorkflowStepKind::FirstRating, oneItem);
    EXPECT_EQ(issue.field, QStringLiteral("assessment"));
    EXPECT_EQ(issue.code, IssueCode::NotPassed);
    EXPECT_EQ(issue.arguments, (QStringList{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("3")}));
    issue = why(application, WorkflowStepKind::FirstRating, ratedForm(nurse, firstRater, 0));
    EXPECT_EQ(issue.code, IssueCode::NotPassed) << "what nobody saw, nobody certifies";
    EXPECT_EQ(issue.arguments.value(0), QStringLiteral("1"));
    issue = why(application, WorkflowStepKind::FirstRating, ratedForm(nurse, firstRater, 4, ladder.levelTwo));
    EXPECT_EQ(issue.field, QStringLiteral("assessment"));
    EXPECT_EQ(issue.code, IssueCode::FormOfLevel);
    const Key whole = ratedForm(nurse, firstRater, 3, ladder.levelOne);
    EXPECT_EQ(why(application, WorkflowStepKind::FirstRating, whole).field, QString());
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::SecondRating)), ErrorCode::None);
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::Interview)), ErrorCode::None);
    ASSERT_EQ(refusal(decide({.application = application, .meeting = met()}, {})), ErrorCode::None);

    file.clock().setDay(today.addDays(400));
    const Key renewal = applied(nurse, ladder.levelOne);
    ASSERT_EQ(refusal(taken(renewal, WorkflowStepKind::SelfRating)), ErrorCode::None);
    issue = why(renewal, WorkflowStepKind::FirstRating, whole);
    EXPECT_EQ(issue.field, QStringLiteral("assessment"));
    EXPECT_EQ(issue.code, IssueCode::FormUsed) << "the level was awarded on it already";
    EXPECT_EQ(issue.arguments, QStringList{QStringLiteral("2026-07-01")});
    const Key anew = ratedForm(nurse, firstRater, 3, {}, today.addDays(390));
    EXPECT_EQ(why(renewal, WorkflowStepKind::FirstRating, anew).field, QString());
}

TEST_F(ApplicationForms, ARefusalOpenedAgainDoesNotRestOnWhatWasUsedSince)
{
    const Key form = ratedForm(nurse, secondRater, 4, ladder.levelOne);
    const auto rateOn = [&](Key application) {
        for (const auto kind : {WorkflowStepKind::SelfRating, WorkflowStepKind::FirstRating})
            EXPECT_EQ(refusal(taken(application, kind)), ErrorCode::None);
        StepResult second = step(application, WorkflowStepKind::SecondRating);
        second.assessment = form;
        second.paper.clear();
        EXPECT_EQ(refusal(takeStep(second, {})), ErrorCode::None);
        EXPECT_EQ(refusal(taken(application, WorkflowStepKind::Interview)), ErrorCode::None);
    };
    const Key meeting = met();
    const Key refused = applied(nurse, ladder.levelOne);
    rateOn(refused);
    const QString why = QStringLiteral("経験不足");
    ASSERT_EQ(refusal(decide({refused, Verdict::Decline, meeting, why}, {})), ErrorCode::None);
    const Key granted = applied(nurse, ladder.levelOne);
    rateOn(granted);
    ASSERT_EQ(refusal(decide({.application = granted, .meeting = meeting}, {})), ErrorCode::None);

    ASSERT_EQ(refusal(reopen(refused, why, {})), ErrorCode::None);
    const auto again = file.door().submitAndWait(decide({.application = refused, .meeting = meeting}, {}));
    ASSERT_FALSE(again);
    ASSERT_FALSE(again.error().issues.empty());
    EXPECT_EQ(again.error().issues.front().field, QStringLiteral("assessment"));
    EXPECT_EQ(again.error().issues.front().code, IssueCode::FormUsed);
    // The other one taken back, the form is free for it.
    ASSERT_EQ(refusal(withdraw(refused, why, {})), ErrorCode::None);
    ASSERT_EQ(refusal(reopen(granted, why, {})), ErrorCode::None);
    EXPECT_EQ(refusal(decide({.application = granted, .meeting = meeting}, {})), ErrorCode::None);
}

TEST(ApplicationHistory, EveryDecisionTracesToItsRatingsAndUndoRestoresTheContent)
{
    History history;
    EXPECT_TRUE(rc::check([&] {
        history.begin();
        for (int turns = *rc::gen::element(10, 25, 50); turns > 0; --turns) {
            const QList<QByteArray> before = history.content();
            const auto done = history.file.door().submitAndWait(history.anything());
            if (!done) {
                RC_ASSERT(history.content() == before);
                continue;
            }
            history.holds();
            const QList<QByteArray> after = history.content();
            if (after == before || *rc::gen::element(true, true, false))
                continue;
            RC_ASSERT(history.file.door().undo().result());
            RC_ASSERT(history.content() == before);
            history.holds();
            RC_ASSERT(history.file.door().redo().result());
            RC_ASSERT(history.content() == after);
        }
        for (const Key person : history.people)
            history.awards += int(history.awardsOf(person).size());
    }));
    EXPECT_GT(history.awards, 0) << "the histories come to something";
}

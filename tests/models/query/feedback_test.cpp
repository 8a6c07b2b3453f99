#include "models/query/feedback.h"

#include "models/edit/evidence_actions.h"
#include "models/edit/feedback_actions.h"
#include "models/query/asked_raters.h"
#include "models/query/attention.h"
#include "models/query/handed_forms.h"
#include "models/query/journal.h"
#include "models/query/rating_sheet.h"
#include "models/query/verify.h"
#include "models/storage/evidence_reads.h"
#include "models/storage/evidence_repository.h"
#include "tests/support/file_builder.h"

#include <rapidcheck/gtest.h>

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

const QDate today(2026, 7, 1);

/// A trainee about whom several answer, with a form that hides who they are until three have.
class Feedback : public testing::Test
{
protected:
    void SetUp() override
    {
        tool = file.add(Tool{.version = ladder.version,
                             .code = QStringLiteral("msf"),
                             .titleJa = QStringLiteral("360度評価"),
                             .titleEn = QStringLiteral("Feedback"),
                             .scale = ladder.scale,
                             .minimumRaters = 3});
        file.add(ToolItem{.tool = tool, .item = ladder.talk, .position = 1});
        file.add(ToolItem{.tool = tool, .item = ladder.wash, .position = 2});
        file.enrol(hana, ladder, ladder.levelOne);
        for (const char16_t *name : {u"手本 明", u"見本坂 遥", u"例田 翼", u"別役 実"})
            raters.push_back(file.person(QString::fromUtf16(name)));
    }
    Assessment form(Key rater, int step, const QString &comment, QDate day = today) const
    {
        Assessment form;
        form.head.person = hana;
        form.head.day = form.to = day;
        form.head.site = site;
        form.head.status = EvidenceStatus::Submitted;
        form.tool = tool;
        form.assessor = rater;
        form.comment = comment;
        form.items = {{ladder.talk, step}, {ladder.wash, step == 4 ? step : 0}};
        return form;
    }
    Key answer(Key rater, int step, const QString &comment = {}, QDate day = today)
    {
        const auto done = file.door().submitAndWait(edit::saveAssessment(form(rater, step, comment, day), {}));
        EXPECT_TRUE(done);
        return done ? done.value().made : 0;
    }
    void threeAnswer()
    {
        answer(raters[0], 4, QStringLiteral("丁寧です"));
        answer(raters[1], 2, QStringLiteral("あいさつを"));
        answer(raters[2], 3);
    }
    std::vector<FeedbackRound> seenBy(const Actor &reader, QDate day = today)
    {
        const auto rounds = feedback(file.database(), plans, hana, reader, {.happened = day, .entered = {}});
        EXPECT_TRUE(rounds);
        return rounds ? rounds.value() : std::vector<FeedbackRound>();
    }
    Result<edit::ChangeSet> ask(std::vector<Key> whom, QDate due = today.addDays(14))
    {
        return file.door().submitAndWait(
            edit::askRaters({.person = hana, .tool = tool, .raters = std::move(whom), .due = due}, {}));
    }
    std::vector<AskedRater> asked()
    {
        return storage::Repository<AskedRater>(file.database()).all("ORDER BY id").value();
    }
    Actor trainee() const { return {.person = hana, .name = {}, .role = ActorRole::Trainee}; }
    Actor educator() const { return {.person = raters[3], .name = {}, .role = ActorRole::Educator}; }

    FileBuilder file{today};
    Plans plans;
    TinyLadder ladder = file.ladder();
    Key site = file.site(QStringLiteral("見本病院"));
    Key hana = file.person(QStringLiteral("例田 花"));
    Key tool = 0;
    std::vector<Key> raters;
};

} // namespace

TEST_F(Feedback, BeforeEnoughHaveAnsweredOnlyHowManyIsTold)
{
    answer(raters[0], 4, QStringLiteral("丁寧です"));
    answer(raters[1], 2);
    for (const Actor &reader : {trainee(), educator(), Actor{}}) {
        const auto rounds = seenBy(reader);
        ASSERT_EQ(rounds.size(), 1u);
        EXPECT_EQ(rounds[0].answered, 2);
        EXPECT_EQ(rounds[0].needed, 3);
        EXPECT_FALSE(rounds[0].isOpen());
        EXPECT_TRUE(rounds[0].items.empty());
        EXPECT_TRUE(rounds[0].comments.isEmpty());
    }
    Assessment draft = form(raters[2], 3, {});
    draft.head.status = EvidenceStatus::Draft;
    ASSERT_TRUE(file.door().submitAndWait(edit::saveAssessment(draft, {})));
    EXPECT_EQ(seenBy(trainee())[0].answered, 2) << "a draft is no answer";
}

TEST_F(Feedback, ThenItIsToldTogetherAndInNoOrderOfTime)
{
    threeAnswer();
    const auto rounds = seenBy(trainee());
    ASSERT_EQ(rounds.size(), 1u);
    ASSERT_EQ(rounds[0].items.size(), 2u);
    const RatingFigures &talk = rounds[0].items[0].figures;
    EXPECT_EQ(talk.median, 3);
    EXPECT_EQ(talk.counts, (std::vector<std::pair<int, int>>{{2, 1}, {3, 1}, {4, 1}}));
    EXPECT_EQ(talk.latest, 0);
    EXPECT_FALSE(talk.latestDay.isValid());
    EXPECT_EQ(rounds[0].comments, (QStringList{QStringLiteral("あいさつを"), QStringLiteral("丁寧です")}));
    EXPECT_EQ(rounds[0].items[1].figures.n, 0) << "what one alone rated is theirs to see";
    EXPECT_TRUE(rounds[0].raters.isEmpty());
}

TEST_F(Feedback, WhoAnsweredTwiceIsOneRater)
{
    answer(raters[0], 2, {}, today.addDays(-10));
    answer(raters[0], 4);
    answer(raters[1], 4);
    EXPECT_EQ(seenBy(trainee())[0].answered, 2);
    answer(raters[2], 4);
    const auto rounds = seenBy(trainee());
    EXPECT_EQ(rounds[0].answered, 3);
    EXPECT_EQ(rounds[0].items[0].figures.counts, (std::vector<std::pair<int, int>>{{4, 3}})) << "the newest counts";
}

TEST_F(Feedback, EachFiscalYearAsksAnew)
{
    for (const Key rater : raters)
        answer(rater, 3, {}, QDate(2026, 3, 31));
    answer(raters[0], 4, {}, QDate(2026, 4, 1));
    const auto rounds = seenBy(trainee());
    ASSERT_EQ(rounds.size(), 2u);
    EXPECT_EQ(rounds[0].fiscalYear, 2026);
    EXPECT_FALSE(rounds[0].isOpen()) << "last year's answers do not open this one";
    EXPECT_EQ(rounds[1].fiscalYear, 2025);
    EXPECT_TRUE(rounds[1].isOpen());
}

TEST_F(Feedback, GoingBackDayByDayTellsNothing)
{
    threeAnswer();
    answer(raters[3], 1, QStringLiteral("まだまだ"), today.addDays(-3));
    const auto now = seenBy(trainee());
    for (const int days : {1, 2, 4, 30}) {
        const auto then = seenBy(trainee(), today.addDays(-days));
        ASSERT_EQ(then.size(), 1u);
        EXPECT_EQ(then[0].answered, 4);
        EXPECT_EQ(then[0].items[0].figures.counts, now[0].items[0].figures.counts);
    }
    EXPECT_TRUE(seenBy(trainee(), QDate(2026, 3, 31)).empty()) << "the round had not begun";
}

TEST_F(Feedback, WhoSeesWhat)
{
    threeAnswer();
    EXPECT_TRUE(seenBy({.person = raters[0], .name = {}, .role = ActorRole::Trainee}).empty())
        << "another trainee, though they answered";
    const QStringList names{QStringLiteral("例田 翼"), QStringLiteral("手本 明"), QStringLiteral("見本坂 遥")};
    EXPECT_EQ(seenBy(educator())[0].raters, names);
    EXPECT_EQ(seenBy({})[0].raters, names) << "a coordinator";
    EXPECT_TRUE(
        seenBy({.person = hana, .name = {}, .role = {ActorRole::Trainee, ActorRole::Educator}})[0].raters.isEmpty())
        << "who teaches others is no less the one it is about";
    const auto keys = [&](const Actor &reader) {
        return formKeys(file.database(), hana, reader, AsOf::today(file.clock())).value().size();
    };
    EXPECT_EQ(keys(trainee()), 0u);
    EXPECT_EQ(keys(educator()), 0u);
    EXPECT_EQ(keys({}), 3u) << "a coordinator sees each form";
    EXPECT_EQ(keys({.person = hana, .name = {}, .role = ActorRole::Coordinator}), 0u) << "but not those about them";
}

TEST_F(Feedback, HistoryAndDraftsKeepItToThemselves)
{
    const auto touched = [&](const Actor &reader) {
        int found = 0;
        const auto lines = personHistory(file.database(), hana, reader);
        EXPECT_TRUE(lines);
        for (const storage::ChangeLine &line : lines.value())
            found += line.row.table == "assessment";
        return found;
    };
    threeAnswer();
    EXPECT_EQ(touched(trainee()), 0);
    EXPECT_EQ(touched(educator()), 0);
    EXPECT_EQ(touched({}), 3);

    Assessment draft = form(raters[3], 1, QStringLiteral("書きかけ"));
    draft.head.status = EvidenceStatus::Draft;
    ASSERT_TRUE(file.door().submitAndWait(edit::saveAssessment(draft, {})));
    const auto begun = [&](const Actor &reader) {
        const Rater rater{AssessorKind::FirstRater, raters[3]};
        const auto sheet = ratingSheet(file.database(), plans, hana, tool, rater, reader, today);
        EXPECT_TRUE(sheet && !sheet.value().form.lastTime) << "nobody is led by what another answered";
        return sheet && sheet.value().draft;
    };
    EXPECT_TRUE(begun(educator())) << "their own";
    EXPECT_FALSE(begun(trainee()));
    EXPECT_FALSE(begun({.person = raters[0], .name = {}, .role = ActorRole::Educator}));
}

TEST_F(Feedback, CountsForNothingAndTheFileHolds)
{
    threeAnswer();
    file.refreshStandings();
    EXPECT_TRUE(storage::EvidenceRepository(file.database()).assessmentsOf(hana).value().empty());
    const auto standing = personStanding(file.database(), plans, hana, AsOf::today(file.clock()));
    ASSERT_TRUE(standing);
    for (const auto &one : standing.value().enrolments.front().standings)
        EXPECT_TRUE(one.used.empty());
    const auto beside = ratingsBeside(file.database(), plans, hana, ladder.version, AsOf::today(file.clock()));
    ASSERT_TRUE(beside);
    for (const RatedLine &line : beside.value())
        EXPECT_EQ(line.others.n, 0);
    EXPECT_TRUE(storage::EvidenceReads(file.database()).siteCounts(site, QStringLiteral("2000-01")).value().empty());
    const auto checked = verify(file.database(), today);
    ASSERT_TRUE(checked);
    EXPECT_TRUE(checked.value().isGood());

    // A self-rating with the form is the person's own and stands among ratings.
    Assessment self = form(hana, 3, {});
    self.assessorKind = AssessorKind::Self;
    ASSERT_TRUE(file.door().submitAndWait(edit::saveAssessment(self, {})));
    EXPECT_EQ(storage::EvidenceRepository(file.database()).assessmentsOf(hana).value().size(), 1u);
    EXPECT_EQ(seenBy(trainee())[0].answered, 3);
}

TEST_F(Feedback, EachAnswerIsSomebodysOwn)
{
    Assessment nameless = form(raters[0], 3, {});
    nameless.assessor.reset();
    const auto refused = file.door().submitAndWait(edit::saveAssessment(nameless, {}));
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().issues.size(), 1u);
    EXPECT_EQ(refused.error().issues[0].field, QStringLiteral("assessor"));
    EXPECT_FALSE(hasErrors(validate(Tool{
        .version = 1, .code = QStringLiteral("x"), .titleJa = QStringLiteral("x"), .scale = 1, .minimumRaters = 3})));
    EXPECT_TRUE(hasErrors(validate(Tool{
        .version = 1, .code = QStringLiteral("x"), .titleJa = QStringLiteral("x"), .scale = 1, .minimumRaters = 2})))
        << "of two, each knows what the other said";
}

TEST_F(Feedback, ALaterAnswerIsShownOnlyWithOthers)
{
    threeAnswer();
    const auto first = seenBy(trainee());
    answer(raters[3], 1, QStringLiteral("まだまだ"));
    answer(raters[0], 1, QStringLiteral("考えなおした"));
    const auto between = seenBy(trainee());
    EXPECT_EQ(between[0].answered, 4);
    EXPECT_EQ(between[0].shown, 3);
    EXPECT_EQ(between[0].items[0].figures.counts, first[0].items[0].figures.counts);
    EXPECT_EQ(between[0].comments, first[0].comments);
    EXPECT_EQ(seenBy(educator())[0].comments, first[0].comments) << "who knows the names could tell whose it is";
    EXPECT_EQ(seenBy({})[0].shown, 4) << "a coordinator sees each form anyway";

    // A draft that was begun before the others had answered, and two more.
    Assessment draft = form(file.person(QStringLiteral("仮屋 湊")), 2, {});
    draft.head.status = EvidenceStatus::Draft;
    const auto kept = file.door().submitAndWait(edit::saveAssessment(draft, {}));
    ASSERT_TRUE(kept);
    answer(file.person(QStringLiteral("見本 一")), 4);
    EXPECT_EQ(seenBy(trainee())[0].shown, 3);
    draft.head.id = kept.value().made;
    draft.head.status = EvidenceStatus::Submitted;
    ASSERT_TRUE(file.door().submitAndWait(edit::saveAssessment(draft, {})));
    const auto then = seenBy(trainee());
    EXPECT_EQ(then[0].shown, 6);
    EXPECT_EQ(then[0].items[0].figures.n, 6);
    EXPECT_TRUE(then[0].comments.contains(QStringLiteral("考えなおした"))) << "of one rater the newest";
    EXPECT_FALSE(then[0].comments.contains(QStringLiteral("丁寧です")));
}

TEST_F(Feedback, NoAnswerCanBeTakenOutByLookingBeforeAndAfter)
{
    for (int i = 0; i < 8; ++i)
        raters.push_back(file.person(QStringLiteral("評価者%1").arg(i)));
    const std::vector<Key> items{ladder.talk, ladder.wash};
    std::map<int, Key> tools;
    for (int needed = 3; needed < 6; ++needed) {
        tools[needed] = file.add(Tool{.version = ladder.version,
                                      .code = QStringLiteral("msf%1").arg(needed),
                                      .titleJa = QStringLiteral("360度評価"),
                                      .scale = ladder.scale,
                                      .minimumRaters = needed});
        for (const Key item : items)
            file.add(ToolItem{.tool = tools[needed], .item = item});
    }
    EXPECT_TRUE(rc::check("what changes holds three new ratings at least", [&] {
        const Key person = file.person(QStringLiteral("例田 花"));
        const Actor reader{.person = person, .name = {}, .role = ActorRole::Trainee};
        std::vector<FeedbackItem> before(items.size());
        const size_t count = *rc::gen::inRange<size_t>(3, raters.size() + 1);
        const Key asked = tools[*rc::gen::inRange(3, 6)];
        for (size_t i = 0; i < count; ++i) {
            Assessment given = form(raters[i], 1, {}, today.addDays(-*rc::gen::inRange(0, 80)));
            given.head.person = person;
            given.tool = asked;
            for (RatedItem &rated : given.items)
                rated.step = *rc::gen::inRange(0, 5);
            RC_ASSERT(bool(file.door().submitAndWait(edit::saveAssessment(given, {}))));
            const auto seen = feedback(file.database(), plans, person, reader, {.happened = today, .entered = {}});
            RC_ASSERT(bool(seen));
            if (seen.value()[0].items.empty())
                continue;
            for (size_t at = 0; at < items.size(); ++at) {
                const RatingFigures &was = before[at].figures;
                const RatingFigures &now = seen.value()[0].items[at].figures;
                RC_ASSERT(now.counts == was.counts || now.n >= was.n + Tool::leastRaters);
            }
            before = seen.value()[0].items;
        }
    }));
}

TEST_F(Feedback, ASheetOnPaperIsNobodysInParticular)
{
    file.add(Duty{.person = raters[0], .kind = DutyKind::Preceptor, .trainee = hana, .from = QDate(2026, 4, 1)});
    const auto assessor = [&](Key form) {
        const auto found = ratingFormsToHand(file.database(), plans, {hana}, form, AsOf::today(file.clock()));
        EXPECT_TRUE(found && found.value().forms.size() == 1);
        return found.value().forms.front().assessor;
    };
    EXPECT_EQ(assessor(ladder.tool), raters[0]);
    EXPECT_EQ(assessor(tool), std::nullopt) << "all of them would be keyed in as the preceptor's one answer";
}

TEST_F(Feedback, WhoHasAnsweredSeesThatTheyHave)
{
    const Actor rater{.person = raters[0], .name = {}, .role = ActorRole::Educator};
    file.add(Duty{.person = raters[0], .kind = DutyKind::Preceptor, .trainee = hana, .from = QDate(2026, 4, 1)});
    file.add(Duty{.person = raters[1], .kind = DutyKind::Educator, .trainee = hana, .from = QDate(2026, 4, 1)});
    answer(raters[0], 4);
    const auto dayInQueueOf = [&](Key who) {
        const auto queue = ratingQueue(file.database(), plans, who, false, AsOf::today(file.clock()));
        EXPECT_TRUE(queue);
        const auto line = std::ranges::find(queue.value().sheets, tool, &storage::SheetLine::tool);
        return line == queue.value().sheets.end() ? QDate(1, 1, 1) : line->othersDay;
    };
    EXPECT_EQ(dayInQueueOf(raters[0]), today);
    EXPECT_EQ(dayInQueueOf(raters[1]), QDate()) << "another's answer is not theirs to see";
    const auto formsFor = [&](const Actor &reader) {
        const auto keys = formKeys(file.database(), hana, reader, AsOf::today(file.clock()));
        EXPECT_TRUE(keys);
        const auto rows = readableForms(file.database(), keys.value(), reader);
        EXPECT_TRUE(rows && rows.value() == keys.value());
        return keys.value();
    };
    EXPECT_EQ(formsFor(rater).size(), 1u);
    EXPECT_EQ(formsFor({.person = raters[1], .name = {}, .role = ActorRole::Educator}).size(), 0u);
    EXPECT_TRUE(readableForms(file.database(), formsFor({}), trainee()).value().empty())
        << "keys that another was given say nothing to the person";
}

TEST_F(Feedback, NoManagerReadsInTheJournalWhatWasSaidOfThem)
{
    answer(raters[0], 2, QStringLiteral("あいさつを"));
    const auto newest = file.database().value<qint64>("SELECT max(seq) FROM entry");
    const auto rows = [&](const Actor &reader) {
        const auto found = journalDetails(file.database(), *newest.value(), reader);
        EXPECT_TRUE(found);
        return found.value().size();
    };
    EXPECT_EQ(rows({}), 1u);
    EXPECT_EQ(rows({.person = hana, .name = {}, .role = ActorRole::Administrator}), 0u);
}

TEST_F(Feedback, NobodyEntersWhatOthersSayOfThem)
{
    const Key manager
        = file.add(Actor{.person = hana, .name = QStringLiteral("例田 花"), .role = ActorRole::Coordinator});
    ASSERT_TRUE(file.door().workAs(manager).result());
    const auto done = file.door().submitAndWait(edit::saveAssessment(form(raters[0], 4, {}), {}));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Forbidden);
}

TEST_F(Feedback, IsNeverTheUsualForm)
{
    Assessment self = form(hana, 3, {});
    self.assessorKind = AssessorKind::Self;
    ASSERT_TRUE(file.door().submitAndWait(edit::saveAssessment(self, {})));
    const auto sheet
        = ratingSheet(file.database(), plans, hana, 0, {AssessorKind::FirstRater, raters[0]}, Actor(), today);
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet.value().form.tool.id, ladder.tool) << "though the person has filled in the other last";
}

TEST_F(Feedback, WhoIsAskedMayAnswerAndNobodyElseNorAfterwards)
{
    file.add(Descriptor{.item = ladder.talk, .level = ladder.levelOne, .textJa = QStringLiteral("見守りのもとで")});
    file.stays(hana, site, QDate(2025, 4, 1), QDate(2025, 5, 31));
    file.stays(hana, site, QDate(2026, 6, 1), QDate(2026, 8, 31));
    const Key manager = file.door().actor().id;
    const Key peer
        = file.add(Actor{.person = raters[0], .name = QStringLiteral("手本 明"), .role = ActorRole::Trainee});
    const auto workAs = [&](Key who) { ASSERT_TRUE(file.door().workAs(who).result()); };
    const auto codeOf = [&](const Assessment &given) {
        const auto done = file.door().submitAndWait(edit::saveAssessment(given, {}));
        return done ? ErrorCode::None : done.error().code;
    };
    workAs(peer);
    EXPECT_EQ(codeOf(form(raters[0], 4, {})), ErrorCode::Forbidden) << "nobody has asked them";
    workAs(manager);
    const auto request = ask({raters[0]});
    ASSERT_TRUE(request);

    workAs(peer);
    EXPECT_EQ(codeOf(form(raters[1], 4, {})), ErrorCode::Forbidden) << "they answer in their own name";
    Assessment elsewhere = form(raters[0], 4, {});
    elsewhere.tool = ladder.tool;
    elsewhere.items = {{ladder.talk, 4}};
    EXPECT_EQ(codeOf(elsewhere), ErrorCode::Forbidden) << "they were asked for one form";
    Assessment self = form(raters[0], 4, {});
    self.assessorKind = AssessorKind::Self;
    EXPECT_NE(codeOf(self), ErrorCode::None);
    EXPECT_EQ(codeOf(form(raters[0], 4, {})), ErrorCode::None);
    const auto open = askedSheet(file.database(), plans, hana, tool, {AssessorKind::FirstRater, raters[0]},
                                 {.id = peer, .person = raters[0], .role = ActorRole::Trainee}, today, today);
    ASSERT_TRUE(open);
    EXPECT_FALSE(open.value().level) << "what somebody aims at is not a colleague's to see";
    EXPECT_TRUE(std::ranges::all_of(open.value().form.items,
                                    [](const RatingFormItem &item) { return item.descriptor.isEmpty(); }));
    ASSERT_EQ(open.value().places.size(), 1u) << "nor where they were before";
    EXPECT_EQ(open.value().places.front().from, QDate(2026, 6, 1));

    workAs(manager);
    ASSERT_TRUE(file.door().submitAndWait(edit::withdrawRequest(request.value().made, {})));
    EXPECT_EQ(seenBy({})[0].answered, 1) << "what they said stays";
    workAs(peer);
    EXPECT_EQ(codeOf(form(raters[0], 2, {})), ErrorCode::Forbidden) << "it was withdrawn";
    const auto sheet = askedSheet(file.database(), plans, hana, tool, {AssessorKind::FirstRater, raters[0]},
                                  file.door().actor(), today, today);
    ASSERT_FALSE(sheet);
    EXPECT_EQ(sheet.error().code, ErrorCode::NotFound);

    workAs(manager);
    ASSERT_TRUE(file.door().undo().result());
    workAs(peer);
    file.clock().setDay(today.addDays(14 + AskedRater::daysAfterDue));
    EXPECT_EQ(codeOf(form(raters[0], 2, {})), ErrorCode::None) << "who is late is still heard";
    file.clock().setDay(today.addDays(14 + AskedRater::daysAfterDue + 1));
    EXPECT_EQ(codeOf(form(raters[0], 3, {})), ErrorCode::Forbidden) << "it has lapsed";
}

TEST_F(Feedback, WhoIsAskedFindsItInTheQueueUntilTheyHaveAnswered)
{
    ASSERT_TRUE(ask({raters[0], raters[1]}));
    file.add(Duty{.person = raters[1], .kind = DutyKind::Preceptor, .trainee = hana, .from = QDate(2026, 4, 1)});
    const auto linesOf = [&](Key who) {
        const auto queue = ratingQueue(file.database(), plans, who, false, AsOf::today(file.clock()));
        EXPECT_TRUE(queue);
        auto lines = queue ? queue.value().sheets : std::vector<storage::SheetLine>();
        std::erase_if(lines, [&](const storage::SheetLine &line) { return line.tool != tool; });
        return lines;
    };
    ASSERT_EQ(linesOf(raters[0]).size(), 1u);
    EXPECT_EQ(linesOf(raters[0])[0].due, today.addDays(14));
    EXPECT_TRUE(linesOf(raters[0])[0].onlyAsked);
    ASSERT_EQ(linesOf(raters[1]).size(), 1u) << "who has her in charge has the line already";
    EXPECT_EQ(linesOf(raters[1])[0].due, today.addDays(14));
    EXPECT_FALSE(linesOf(raters[1])[0].onlyAsked);
    EXPECT_TRUE(linesOf(raters[2]).empty());
    answer(raters[0], 4);
    EXPECT_TRUE(linesOf(raters[0]).empty());
}

TEST_F(Feedback, ThePersonLearnsHowManyWereAskedAndNobodysName)
{
    ASSERT_TRUE(ask({raters[0], raters[1], raters[3]}));
    const auto asking = file.database().value<qint64>("SELECT max(seq) FROM entry");
    ASSERT_EQ(seenBy(trainee()).size(), 1u) << "a round begins with the asking";
    EXPECT_EQ(seenBy(trainee())[0].asked, 3);
    EXPECT_EQ(seenBy(trainee())[0].answered, 0);
    EXPECT_TRUE(seenBy(trainee())[0].awaited.isEmpty());
    EXPECT_EQ(seenBy(educator())[0].awaited.size(), 3);
    EXPECT_TRUE(seenBy(trainee(), today.addDays(-1)).empty()) << "nobody had been asked by then";

    answer(raters[0], 4);
    answer(raters[2], 3); // nobody asked them
    const FeedbackRound seen = seenBy(trainee())[0];
    EXPECT_EQ(seen.asked, 3);
    EXPECT_EQ(seen.answered, 2) << "of all: of those asked it would tell that one was another";
    EXPECT_TRUE(seen.raters.isEmpty() && seen.awaited.isEmpty());
    EXPECT_EQ(seenBy(educator())[0].awaited.size(), 2);

    const auto registerFor = [&](const Actor &reader) {
        const auto found = askedRaters(file.database(), hana, reader, today);
        EXPECT_TRUE(found);
        return found.value().lines;
    };
    EXPECT_TRUE(registerFor(trainee()).empty());
    const auto lines = registerFor(educator());
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(std::ranges::count_if(lines, &storage::AskedLine::answered), 1);

    // The answers left no trace among the requests, so that nothing there tells whose which is.
    EXPECT_EQ(file.database().value<qint64>("SELECT count(*) FROM entry_row WHERE table_name = 'asked_rater'").value(),
              3);
    const auto rowsFor = [&](const Actor &reader) {
        const auto found = journalDetails(file.database(), *asking.value(), reader);
        EXPECT_TRUE(found);
        return found.value().size();
    };
    EXPECT_EQ(rowsFor({}), 3u);
    EXPECT_EQ(rowsFor(trainee()), 0u);
    EXPECT_EQ(rowsFor({.person = hana, .name = {}, .role = ActorRole::Administrator}), 0u);
    const auto history = personHistory(file.database(), hana, trainee(), 1000);
    ASSERT_TRUE(history);
    EXPECT_TRUE(std::ranges::none_of(history.value(), [](const storage::ChangeLine &change) {
        return change.row.table == Table<AskedRater>::name;
    }));
    const auto verified = verify(file.database(), today);
    ASSERT_TRUE(verified);
    EXPECT_TRUE(verified.value().isGood());

    const auto late = attention(file.database(), plans, Actor{}, {.happened = today.addDays(20), .entered = {}});
    ASSERT_TRUE(late);
    ASSERT_EQ(late.value().feedback.size(), 1u);
    EXPECT_EQ(late.value().feedback[0].missing, 2);
    const auto ownPage = attention(file.database(), plans, {.person = hana, .name = {}},
                                   {.happened = today.addDays(20), .entered = {}});
    EXPECT_TRUE(ownPage && ownPage.value().feedback.empty()) << "a coordinator counts their own answers";
    file.add(Employment{.person = raters[1], .from = QDate(2025, 4, 1), .to = today.addDays(10)});
    const auto without = attention(file.database(), plans, Actor{}, {.happened = today.addDays(20), .entered = {}});
    ASSERT_TRUE(without);
    ASSERT_EQ(without.value().feedback.size(), 1u);
    EXPECT_EQ(without.value().feedback[0].missing, 1) << "nobody waits for who has left";
    const auto lapsed = attention(file.database(), plans, Actor{}, {.happened = today.addDays(100), .entered = {}});
    EXPECT_TRUE(lapsed && lapsed.value().feedback.empty());
}

TEST_F(Feedback, AskingAgainMovesTheDayAndWhatCannotBeAskedIsRefused)
{
    ASSERT_TRUE(ask({raters[0]}));
    ASSERT_TRUE(ask({raters[0], raters[1], raters[1]}, today.addDays(30)));
    ASSERT_EQ(asked().size(), 2u);
    EXPECT_EQ(asked()[0].due, today.addDays(30));
    const auto fieldOf = [](const Result<edit::ChangeSet> &done) {
        return done || done.error().issues.empty() ? QString() : done.error().issues[0].field;
    };
    EXPECT_EQ(fieldOf(ask({hana})), QStringLiteral("rater")) << "nobody is asked about themselves";
    EXPECT_EQ(fieldOf(ask({})), QStringLiteral("rater"));
    EXPECT_EQ(fieldOf(ask({raters[2]}, today.addDays(-1))), QStringLiteral("due"));
    EXPECT_EQ(fieldOf(file.door().submitAndWait(edit::askRaters(
                  {.person = hana, .tool = ladder.tool, .raters = {raters[2]}, .due = today.addDays(7)}, {}))),
              QStringLiteral("tool"))
        << "that form names its raters";
    EXPECT_EQ(asked().size(), 2u);
}

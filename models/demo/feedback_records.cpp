#include "models/base/dates.h"
#include "models/demo/parts.h"
#include "models/demo/records.h"
#include "models/domain/asked_rater.h"

#include <algorithm>
#include <array>

namespace kz::demo {

namespace {

const QString atWork = QStringLiteral("workplace-assessments");

/// Feedback on somebody by five who work with them, by their place in Region::members.
struct Round {
    int about = 0;
    int asked = 0; ///< so many days before today
    int due = 0;   ///< so many days after today
    int answered = 0;
    std::array<int, 5> raters; ///< in the order in which they answer
};

/// One has all the answers that the form needs, one runs, one is late. The educator and the trainee who work with the
/// file are among those who have not answered: a form waits for each.
constexpr Round rounds[] = {
    {assessedAtWork, 40, -12, 5, {seniorDoctor, 25, 46, 52, 58}},
    {assessedAtWork + 1, 9, 12, 2, {Mamoru, 21, 47, Akira, 56}},
    {assessedAtWork + 2, 30, -4, 3, {seniorDoctor, 24, 46, Haruka, 58}},
};

/// By rater. Who gives one of the lower steps says why.
constexpr const char16_t *opinions[]
    = {u"自分の考えを先に言ってから相談に来る。", u"", u"引き継ぎでは、要点から話してもらえるとさらによい。",
       u"多職種の意見を聞いてから方針を決めている。", u""};

/// The day to answer by. A round is of the fiscal year in which that lies, so one that runs ends with the year.
QDate dueOf(const Round &round, const Years &years)
{
    return std::min(years.today.addDays(round.due), fiscalYearEnd(years.current));
}

/// Evenly between the asking and the day to answer by, or today; within the round's year.
QDate answeredOn(const Round &round, const Years &years, int turn)
{
    const QDate asked = years.today.addDays(-round.asked);
    const QDate due = dueOf(round, years);
    const qint64 span = asked.daysTo(std::min(due, years.today));
    return std::max(asked.addDays((turn + 1) * span / 6), fiscalYearStart(fiscalYearOf(due)));
}

AssessorKind kindOfRater(int rater)
{
    return rater == Mamoru      ? AssessorKind::SupervisingDoctor
        : rater == seniorDoctor ? AssessorKind::SeniorDoctor
                                : AssessorKind::OtherProfession;
}

void answer(Region &region, Ledger &ledger, const Round &round)
{
    const Member &member = region.member(round.about);
    for (int turn = 0; turn < round.answered; ++turn) {
        const int rater = round.raters[size_t(turn)];
        const QDate day = answeredOn(round, region.years, turn);
        const Ledger::Form form{.framework = atWork,
                                .tool = QStringLiteral("msf"),
                                .level = {},
                                .assessor = region.member(rater).id,
                                .kind = kindOfRater(rater),
                                .from = {},
                                .day = day,
                                .comment = QString::fromUtf16(opinions[turn])};
        ledger.rate(member, ledger.sceneOf(member, day), form, [turn](int index, Key) {
            constexpr int handover = 3;
            return turn == 2 && index == handover ? 3 : 4 + (index + turn) % 3;
        });
    }
}

/// An assessment at work of the first weeks of the trial.
struct AtWork {
    int daysAgo = 0;
    const char *tool = "";
    const char16_t *comment = u"";
};
constexpr AtWork assessments[] = {
    {52, "mini-cex", u"病歴は系統立って聴けている。次回は身体診察の順序を先に決める。"},
    {44, "cbd", u"検査を選んだ理由を、診療録に一行残す。"},
    {37, "mini-cex", u"説明のあとに、理解を本人の言葉で確かめられた。"},
    {30, "dops", u"清潔操作は確実。準備の段階で物品を声に出して確かめる。"},
    {16, "mini-cex", u"時間内にまとめられた。次回は紹介先への返書まで行う。"},
    {9, "entrustment", u"引き継ぎと退院調整は、次の配置先で続けて見る。"},
};

/// The third is slower; of the activities to be entrusted each does two alone.
void assessAtWork(Region &region, Ledger &ledger, int index)
{
    const Member &member = region.member(index);
    const int usual = index == assessedAtWork + 2 ? 3 : 4;
    int number = 0;
    for (const AtWork &one : assessments) {
        const QDate day = region.years.today.addDays(-one.daysAgo);
        const Scene scene = ledger.sceneOf(member, day);
        const Key doctor = scene.countersigner ? scene.countersigner : member.mentor;
        const bool senior = doctor == region.member(seniorDoctor).id;
        const QString tool = QString::fromLatin1(one.tool);
        const Ledger::Form form{.framework = atWork,
                                .tool = tool,
                                .level = {},
                                .assessor = doctor,
                                .kind = senior ? AssessorKind::SeniorDoctor : AssessorKind::SupervisingDoctor,
                                .from = {},
                                .day = day,
                                .comment = QString::fromUtf16(one.comment)};
        const bool entrusts = tool == QStringLiteral("entrustment");
        ledger.rate(member, scene, form, [&](int row, Key) {
            return entrusts ? (row < 2 ? 4 : row < 5 ? 3 : 2) : usual + (row + number) % 2;
        });
        ++number;
    }
}

} // namespace

void recordAtWork(Region &region, Ledger &ledger)
{
    for (int i = assessedAtWork; i < assessedAtWork + peopleAssessedAtWork; ++i)
        assessAtWork(region, ledger, i);
    for (const Round &round : rounds)
        answer(region, ledger, round);
}

Result<void> askForFeedback(edit::Edit &edit, const Region &region)
{
    const Key tool = *region.framework(atWork).tools.constFind(QStringLiteral("msf"));
    for (const Round &round : rounds)
        for (const int rater : round.raters) {
            const auto made = edit.insert(AskedRater{.person = region.member(round.about).id,
                                                     .tool = tool,
                                                     .rater = region.member(rater).id,
                                                     .askedOn = region.years.today.addDays(-round.asked),
                                                     .due = dueOf(round, region.years)});
            if (!made)
                return made.error();
        }
    return {};
}

} // namespace kz::demo

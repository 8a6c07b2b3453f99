#include "models/base/dates.h"
#include "models/demo/parts.h"
#include "models/edit/plan_actions.h"
#include "models/query/individual_plan.h"
#include "models/query/outcomes.h"

#include <algorithm>

namespace kz::demo {

namespace {

constexpr size_t goalsOfPlan = 5;

/// The first goals that somebody lacked on a day, agreed on then.
Result<PlanSheet> agreed(edit::Edit &edit, query::Plans &plans, const Member &member, QDate day,
                         const char16_t *purpose)
{
    const auto choices = query::planChoices(edit.database(), plans, member.id, query::AsOf{.happened = day});
    if (!choices)
        return choices.error();
    PlanSheet sheet;
    if (choices.value().versions.empty())
        return sheet;
    const query::PlanChoice &choice = choices.value().versions.front();
    sheet.plan = {.person = member.id,
                  .version = choice.version,
                  .agreedOn = day,
                  .targetDay = choice.targetDay,
                  .purpose = QString::fromUtf16(purpose)};
    if (member.mentor != 0 && member.mentor != member.id)
        sheet.plan.interviewer = member.mentor;
    for (const query::PlanChoice::Goal &goal : choice.unmet)
        if (goal.item == 0 && sheet.goals.size() < goalsOfPlan)
            sheet.goals.push_back({.requirement = goal.requirement});
    for (const query::PlanChoice::Goal &module : choice.modules)
        if (sheet.goals.size() < goalsOfPlan + 2)
            sheet.goals.push_back({.item = module.item});
    return sheet;
}

/// A first plan that was completed, and the one that follows it.
Result<void> planRetraining(edit::Edit &edit, query::Plans &plans, const Region &region, const Member &member)
{
    const QDate today = region.years.today;
    const QDate first = workdayFrom(today.addDays(-200));
    const QDate second = workdayFrom(today.addDays(-100));
    auto begun = agreed(edit, plans, member, first,
                        u"外科医として34年。内科への再研修として、循環器・腫瘍の共通カリキュラムから始める。");
    if (!begun)
        return begun.error();
    PlanSheet sheet = std::move(begun).value();
    if (sheet.goals.empty())
        return {};
    sheet.plan.targetDay = second;
    sheet.goals.resize(std::min<size_t>(sheet.goals.size(), 3));
    sheet.followUps = {{.due = second, .heldOn = second, .note = QStringLiteral("外来は週2単位で軌道に乗った。")}};
    if (auto done = edit::savePlan(sheet, {}, {}).work(edit); !done)
        return done;
    const auto lines = query::individualPlans(edit.database(), plans, member.id, query::AsOf{.happened = second});
    if (!lines)
        return lines.error();
    const PlanSheet closing = query::closingSheet(lines.value().lines.front(), PlanStatus::Completed, second,
                                                  QStringLiteral("残りは次の計画に引き継ぐ。"));
    if (auto done = edit::closePlan(closing, {}).work(edit); !done)
        return done;

    auto next = agreed(edit, plans, member, second, u"外来の継続診療と在宅を広げ、へき地診療所での研修を組み込む。");
    if (!next)
        return next.error();
    sheet = std::move(next).value();
    if (!sheet.goals.empty()) {
        sheet.goals.front().note = QStringLiteral("外来で週2単位、指導医の陪席のもとで");
        sheet.goals.front().targetDay = workdayFrom(today.addDays(60));
    }
    sheet.placements = {{.site = region.places[Island].site,
                         .from = workdayFrom(today.addDays(-30)),
                         .to = workdayFrom(today.addDays(60)),
                         .note = QStringLiteral("へき地診療")},
                        {.site = region.places[VisitingStation].site,
                         .from = workdayFrom(today.addDays(90)),
                         .to = workdayFrom(today.addDays(117)),
                         .note = QStringLiteral("訪問診療に同行")}};
    sheet.followUps = {{.due = workdayFrom(today.addDays(-50)),
                        .heldOn = workdayFrom(today.addDays(-49)),
                        .note = QStringLiteral("心不全の継続診療は2例。糖尿病を優先する。")},
                       {.due = today.addDays(-6)},
                       {.due = workdayFrom(today.addDays(60))}};
    return edit::savePlan(std::move(sheet), {}, {}).work(edit);
}

/// Figures as they were noted on their days; the second turn waits for its result.
Result<void> improveLadder(edit::Edit &edit, const Region &region)
{
    const Adopted &ladder = region.framework(QStringLiteral("nurse-ladder"));
    const QDate april = fiscalYearStart(region.years.current);
    ImprovementCycle first{.framework = ladder.pack.framework.id,
                           .aim = QStringLiteral("予定より遅れる人を減らす"),
                           .measure = CycleMeasure::ShareBehind,
                           .version = ladder.version(),
                           .baseline = 0.42,
                           .baselinePeople = 24,
                           .baselineDay = april.addYears(-1).addDays(60),
                           .change = QStringLiteral("四半期ごとに未達項目を師長会で確認する"),
                           .changedOn = april.addYears(-1).addDays(90),
                           .result = 0.31,
                           .resultPeople = 26,
                           .resultDay = april.addDays(-1),
                           .decision = CycleDecision::Adapt,
                           .learned = QStringLiteral("病棟により差がある。夜勤の多い病棟は確認が遅れた。")};
    if (auto done = edit::saveCycle(first).work(edit); !done)
        return done;
    first.id = edit.changes().made;
    ImprovementCycle next = query::nextCycle(first);
    next.change = QStringLiteral("夜勤の多い病棟では教育担当者が月1回、勤務時間内に確認する");
    next.changedOn = april.addDays(14);
    return edit::saveCycle(std::move(next)).work(edit);
}

} // namespace

Result<void> makePlans(edit::Edit &edit, const Region &region)
{
    query::Plans plans;
    if (auto done = planRetraining(edit, plans, region, region.member(Mamoru)); !done)
        return done;
    return improveLadder(edit, region);
}

} // namespace kz::demo

#include "models/demo/records.h"

#include "models/progress/rule.h"

#include <algorithm>
#include <map>

namespace kz::demo {

namespace {

/// A step of an item that the programme expects within a stretch of months.
struct Milestone {
    int after = 0; ///< months
    int by = 0;
    int step = 0;
};
using Schedule = std::map<Key, std::vector<Milestone>>;

int monthOf(const Adopted &programme, std::optional<Key> level)
{
    for (const Level &candidate : programme.pack.levels)
        if (candidate.id == level)
            return candidate.code.mid(1).toInt(); // M1, M3, M6, M12
    return 0;
}

/// What the pack asks for, turned from requirements over items to items over months.
Schedule scheduleOf(const Adopted &programme)
{
    Schedule schedule;
    const auto &pack = programme.pack;
    QHash<Key, int> months;
    for (const Requirement &requirement : pack.requirements) {
        const int month
            = requirement.level ? monthOf(programme, requirement.level) : months.value(requirement.parent.value_or(0));
        months.insert(requirement.id, month);
        if (requirement.kind != RequirementKind::Rating)
            continue;
        const auto rule = progress::parseRule(requirement.kind, requirement.parameters);
        if (!rule)
            continue;
        const int after = month == 12 ? 6 : month == 6 ? 3 : month == 3 ? 1 : 0;
        for (const RequirementItem &asked : pack.requirementItems)
            if (asked.requirement == requirement.id)
                schedule[asked.item].push_back({after, month, rule.value().threshold});
    }
    return schedule;
}

/// When somebody reaches each milestone, in months from the beginning.
std::map<Key, std::vector<std::pair<double, int>>> courseOf(const Schedule &schedule, Random &random, double speed,
                                                            const std::vector<Key> &never, double notAfter)
{
    std::map<Key, std::vector<std::pair<double, int>>> course;
    for (const auto &[item, milestones] : schedule) {
        if (std::ranges::find(never, item) != never.end())
            continue;
        for (const Milestone &milestone : milestones) {
            const double month
                = (milestone.after + (milestone.by - milestone.after) * (0.3 + 0.7 * random.share())) / speed;
            if (month <= notAfter)
                course[item].push_back({month, milestone.step});
        }
    }
    return course;
}

int stepAt(const std::map<Key, std::vector<std::pair<double, int>>> &course, Key item, double month)
{
    const auto found = course.find(item);
    int step = 0;
    if (found != course.end())
        for (const auto &[reached, to] : found->second)
            if (reached <= month)
                step = std::max(step, to);
    return step;
}

std::vector<Key> procedures(const Adopted &programme)
{
    std::vector<Key> found;
    for (const Item &item : programme.pack.items)
        if (item.kind == ItemKind::Procedure && !item.code.startsWith(QStringLiteral("MED-2")))
            found.push_back(item.id);
    return found;
}

void logPractice(Region &region, Ledger &ledger, const Member &member, const Adopted &programme, bool transfusions)
{
    Random &random = region.random;
    const std::vector<Key> all = procedures(programme);
    const QDate last = std::min(region.years.today, member.employed.addYears(1).addDays(-1));
    for (QDate monday = weekStart(member.employed.addDays(13)); monday <= last; monday = monday.addDays(7)) {
        const int weeks = int(member.employed.daysTo(monday) / 7);
        const auto role = [&] {
            return weeks < 8 ? (random.chance(50) ? TraineeRole::Observed : TraineeRole::Assisted)
                : weeks < 20 ? (random.chance(50) ? TraineeRole::Assisted : TraineeRole::Performed)
                             : TraineeRole::Performed;
        };
        for (int i = random.below(100) < 60 * member.speed ? 2 : 1; i > 0; --i) {
            const QDate day = monday.addDays(random.below(5));
            std::vector<LoggedItem> items{{random.pick(all), role(), 1 + random.below(3)}};
            if (const Key second = random.pick(all); random.chance(40) && second != items.front().item)
                items.push_back({second, role(), 1});
            ledger.log(member, day, ledger.sceneOf(member, day), std::move(items));
        }
    }
    // Life support is practised on everybody's dummy in the first months, transfusions happen on most wards.
    for (const int week : {6, 18}) {
        const QDate day = member.employed.addDays(week * 7 + 2);
        ledger.log(member, day, ledger.sceneOf(member, day),
                   {{programme.item(QStringLiteral("OBS-2-4")), TraineeRole::Performed, 1}}, Outcome::Countersigned,
                   QStringLiteral("急変対応の演習。"));
    }
    if (!transfusions)
        return;
    for (const int week : {17, 23, 30, 38}) {
        const QDate day = member.employed.addDays(int(week * 7 / member.speed) + random.below(5));
        ledger.log(member, workdayFrom(day), ledger.sceneOf(member, day),
                   {{programme.item(QStringLiteral("MED-2-1")), TraineeRole::Performed, 1},
                    {programme.item(QStringLiteral("MED-2-2")), TraineeRole::Performed, 1},
                    {programme.item(QStringLiteral("MED-2-3")), TraineeRole::Assisted, 1}},
                   Outcome::Countersigned);
    }
}

} // namespace

void recordNewNurse(Region &region, Ledger &ledger, const Member &member)
{
    Random &random = region.random;
    const QString id = QStringLiteral("new-nurse");
    const QString checklist = QStringLiteral("checklist");
    const Adopted &programme = region.framework(id);
    const bool transfusions = member.place != Yamabuki;
    const bool waits = member.id == region.member(Tsubasa).id;
    std::vector<Key> never;
    if (!transfusions)
        for (const char *code : {"MED-2-1", "MED-2-2", "MED-2-3"})
            never.push_back(programme.item(QString::fromLatin1(code)));
    // She has all of the first half year but transfusions; the rest waits for her next ward.
    const auto course = courseOf(scheduleOf(programme), random, member.speed, never, waits ? 6.5 : 99);

    const QDate end = std::min(region.years.today, member.employed.addYears(1).addDays(-1));
    double before = 0;
    for (int month = 1; month <= 12; ++month) {
        const QDate day = workdayFrom(member.employed.addMonths(month).addDays(-5));
        if (day > end)
            break;
        const Scene scene = ledger.sceneOf(member, day);
        const bool review = month == 1 || month == 3 || month == 6 || month == 12;
        const auto form = [&](AssessorKind kind, Key assessor, QDate on, const QString &comment) {
            return Ledger::Form{.framework = id,
                                .tool = checklist,
                                .level = review ? QStringLiteral("M%1").arg(month) : QString(),
                                .assessor = assessor,
                                .kind = kind,
                                .from = member.employed.addMonths(month - 1),
                                .day = on,
                                .comment = comment};
        };
        if (review)
            ledger.rate(member, scene, form(AssessorKind::Self, 0, day.addDays(-3), {}), [&](int, Key item) {
                const int step = stepAt(course, item, month);
                return step == 0 ? 0 : std::clamp(step + (random.chance(15) ? -1 : random.chance(8) ? 1 : 0), 1, 4);
            });
        // Between the reviews only what is new is rated.
        const QString comment = review && !transfusions && month >= 6
            ? QStringLiteral("輸血は病棟に機会がなく未経験。ほかの病棟での経験を調整したい。")
            : QString();
        ledger.rate(member, scene, form(AssessorKind::Preceptor, member.mentor, day, comment), [&](int, Key item) {
            const int step = stepAt(course, item, month);
            return review || step > stepAt(course, item, before) ? step : -1;
        });
        if (month == 6 || month == 12)
            ledger.rate(member, scene, form(AssessorKind::Educator, member.secondMentor, day.addDays(2), {}),
                        [&](int, Key item) {
                            const int step = stepAt(course, item, month);
                            return step > 1 && random.chance(10) ? step - 1 : step;
                        });
        before = month;
    }
    // What was learnt since the last form is on a card the preceptor keeps.
    const QDate card = region.years.today.addDays(-2);
    if (card < member.employed.addYears(1) && before < 12 && card > member.employed) {
        const double month = double(member.employed.daysTo(card)) / 30.4;
        ledger.rate(member, ledger.sceneOf(member, card),
                    Ledger::Form{.framework = id,
                                 .tool = checklist,
                                 .level = {},
                                 .assessor = member.mentor,
                                 .kind = AssessorKind::Preceptor,
                                 .from = {},
                                 .day = card,
                                 .comment = {}},
                    [&](int, Key item) {
                        const int step = stepAt(course, item, month);
                        return step > stepAt(course, item, before) ? step : -1;
                    });
    }
    logPractice(region, ledger, member, programme, transfusions);
}

} // namespace kz::demo

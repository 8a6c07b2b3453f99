#include "models/demo/records.h"

#include <algorithm>

namespace kz::demo {

namespace {

const QString commonId = QStringLiteral("cardio-onco-common");

Key caseItem(const Adopted &curriculum, int module)
{
    return curriculum.item(QStringLiteral("C%1-L").arg(module));
}

AssessorKind kindOf(Part part)
{
    switch (part) {
    case Part::Retraining:
        return AssessorKind::SupervisingDoctor;
    case Part::SpecialtyTrainee:
        return AssessorKind::SeniorDoctor;
    default:
        return AssessorKind::FirstRater;
    }
}

} // namespace

void recordCurriculum(Region &region, Ledger &ledger, const Member &member, QDate from)
{
    Random &random = region.random;
    const QDate today = region.years.today;
    const Adopted &curriculum = region.framework(commonId);
    const auto settingOn = [&](const Scene &scene) {
        return scene.setting == CareSetting::Ward && random.chance(35) ? CareSetting::Outpatient : scene.setting;
    };
    for (QDate month = from; month <= today; month = month.addMonths(1)) {
        for (int i = random.below(100) < 70 * member.speed ? 2 : 1; i > 0; --i) {
            const QDate day = workdayFrom(month.addDays(random.below(27)));
            Scene scene = ledger.sceneOf(member, day);
            scene.setting = settingOn(scene);
            const int module = random.between(1, 8);
            const TraineeRole role = module == 8 && random.chance(70) ? TraineeRole::Observed : TraineeRole::Performed;
            ledger.log(member, day, scene, {{caseItem(curriculum, module), role, 1}});
        }
    }
    // Modules are rated twice a year by a senior of the profession; the conference by another profession.
    const auto rater = std::ranges::find(region.members, member.mentor, &Member::id);
    const AssessorKind kind = rater == region.members.end() ? AssessorKind::FirstRater : kindOf(rater->part);
    const QDate end = fiscalYearEnd(region.years.current);
    const double whole = double(from.daysTo(end));
    std::vector<double> reached;
    for (size_t i = 0; i < curriculum.toolItems.value(QStringLiteral("modules")).size(); ++i)
        reached.push_back((0.1 + 0.85 * random.share()) / member.speed);
    for (QDate day = workdayFrom(from.addMonths(4)); day <= today; day = workdayFrom(day.addMonths(5))) {
        const double now = double(from.daysTo(day)) / whole;
        const Scene scene = ledger.sceneOf(member, day);
        const auto form = [&](const char *tool, AssessorKind by, Key assessor, int later) {
            return Ledger::Form{.framework = commonId,
                                .tool = QString::fromLatin1(tool),
                                .level = {},
                                .assessor = assessor,
                                .kind = by,
                                .from = day.addMonths(-4),
                                .day = day.addDays(later),
                                .comment = {}};
        };
        const auto step = [&](int index, Key) {
            const double at = reached[size_t(index)];
            return now >= at + 0.3 ? 4 : now >= at ? 3 : now >= at - 0.25 ? 2 : 1;
        };
        ledger.rate(member, scene, form("modules", AssessorKind::Self, 0, 0),
                    [&](int index, Key item) { return std::min(step(index, item) + (random.chance(12) ? 1 : 0), 5); });
        ledger.rate(member, scene, form("modules", kind, member.mentor, 7), step);
        const bool nurse = member.part == Part::Nurse;
        if (member.secondMentor && !nurse)
            ledger.rate(member, scene, form("conference", AssessorKind::OtherProfession, member.secondMentor, 9),
                        [&](int, Key) { return now > 0.5 ? 3 : 2; });
    }
}

void recordCredits(Region &region, Ledger &ledger, const Member &member)
{
    Random &random = region.random;
    const QDate today = region.years.today;
    const Adopted &renewal = region.framework(QStringLiteral("demo-pharmacist-renewal"));
    const auto credit = [&](QDate day, int credits) {
        const Key item = renewal.item(QStringLiteral("CR-%1").arg(random.between(1, 3)));
        ledger.log(member, day, ledger.sceneOf(member, day), {{item, TraineeRole::None, credits}},
                   Outcome::Countersigned, QStringLiteral("受講証あり。"));
    };
    if (member.id == region.member(Shiori).id) {
        // Nine of her 24 credits fall out of the three years within the next 90 days.
        const QDate window = today.addMonths(-36);
        for (const int days : {20, 45, 70, 250, 430, 610, 800, 960})
            credit(window.addDays(days), 3);
        return;
    }
    for (QDate day = today.addMonths(-34); day <= today; day = day.addDays(random.between(70, 110)))
        credit(day, random.between(2, member.speed < 0.9 ? 2 : 3));
}

void recordCareWorker(Region &region, Ledger &ledger, const Member &member)
{
    Random &random = region.random;
    const Adopted &curriculum = region.framework(commonId);
    for (QDate month = fiscalYearStart(region.years.current - 1); month <= region.years.today;
         month = month.addMonths(1)) {
        const QDate day = workdayFrom(month.addDays(random.below(27)));
        ledger.log(member, day, ledger.sceneOf(member, day),
                   {{caseItem(curriculum, random.chance(60) ? 7 : 8), TraineeRole::Assisted, 1}});
    }
}

} // namespace kz::demo

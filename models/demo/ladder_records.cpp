#include "models/demo/people.h"
#include "models/demo/records.h"

#include <algorithm>

namespace kz::demo {

namespace {

const QString ladderId = QStringLiteral("nurse-ladder");
constexpr const char *powers[] = {"N", "C", "T", "D"};

QString code(const char *power, const QString &rest)
{
    return QString::fromLatin1(power) + QLatin1Char('-') + rest;
}

Ledger::Form sheet(int level, AssessorKind kind, Key assessor, QDate day, const QString &comment = {})
{
    return {.framework = ladderId,
            .tool = QStringLiteral("sheet-") + ladderLevel(level),
            .level = ladderLevel(level),
            .assessor = assessor,
            .kind = kind,
            .from = fiscalYearStart(fiscalYearOf(day)),
            .day = day,
            .comment = comment};
}

void attend(Region &region, Ledger &ledger, const Member &member, int level, const char *power, QDate day)
{
    const Adopted &ladder = region.framework(ladderId);
    ledger.log(member, workdayFrom(day), ledger.sceneOf(member, day),
               {{ladder.item(code(power, ladderLevel(level) + QStringLiteral("-S"))), TraineeRole::None, 1}},
               Outcome::Countersigned, QStringLiteral("院内研修に参加。"));
}

void reflect(Region &region, Ledger &ledger, const Member &member, const char *power, QDate day)
{
    const Adopted &ladder = region.framework(ladderId);
    ledger.log(member, workdayFrom(day), ledger.sceneOf(member, day),
               {{ladder.item(code(power, QStringLiteral("R"))), TraineeRole::Performed, 1}}, Outcome::Countersigned);
}

/// A level that was awarded before the records begin: what it rested on was looked through and brought along then.
void bringAlong(Region &region, Ledger &ledger, const Member &member, int level)
{
    const Adopted &ladder = region.framework(ladderId);
    const QDate day = workdayFrom(region.years.begin());
    const Scene scene = ledger.sceneOf(member, day);
    for (const char *power : powers)
        ledger.log(member, day, scene,
                   {{ladder.item(code(power, ladderLevel(level) + QStringLiteral("-S"))), TraineeRole::None, 1},
                    {ladder.item(code(power, QStringLiteral("R"))), TraineeRole::Performed, 1}},
                   Outcome::Countersigned, QStringLiteral("記録開始時に登録。受講証と実践記録を確認した。"));
    const QString comment
        = level == 1 ? QStringLiteral("認定済みのレベルは、記録開始にあたりまとめて確認した。") : QString();
    const auto step = [](int, Key) { return 3; };
    ledger.rate(member, scene, sheet(level, AssessorKind::FirstRater, member.mentor, day, comment), step);
    if (member.secondMentor)
        ledger.rate(member, scene, sheet(level, AssessorKind::SecondRater, member.secondMentor, day), step);
}

/// A level that was awarded: courses, records and all three ratings of its year.
void recordAwarded(Region &region, Ledger &ledger, const Member &member, int level)
{
    Random &random = region.random;
    const int year = awardYear(region, member, level);
    if (year < region.years.first) {
        bringAlong(region, ledger, member, level);
        return;
    }
    const QDate april = fiscalYearStart(year);
    for (const char *power : powers) {
        attend(region, ledger, member, level, power, april.addDays(40 + random.below(120)));
        reflect(region, ledger, member, power, april.addDays(60 + random.below(160)));
    }
    const QDate november(year, 11, 16);
    const Scene scene = ledger.sceneOf(member, november);
    ledger.rate(member, scene, sheet(level, AssessorKind::Self, 0, november),
                [&](int, Key) { return random.chance(25) ? 2 : 3; });
    ledger.rate(member, scene, sheet(level, AssessorKind::FirstRater, member.mentor, november.addDays(25)),
                [&](int, Key) { return random.chance(15) ? 4 : 3; });
    if (member.secondMentor)
        ledger.rate(member, scene, sheet(level, AssessorKind::SecondRater, member.secondMentor, november.addDays(56)),
                    [&](int, Key) { return random.chance(10) ? 4 : 3; });
}

/// The level being worked towards: courses and records come one by one, ratings with the year's calendar.
void recordTarget(Region &region, Ledger &ledger, const Member &member, int level)
{
    Random &random = region.random;
    const Years &years = region.years;
    const QDate from = std::max(fiscalYearStart(years.current - 1), member.employed);
    const double whole = double(from.daysTo(fiscalYearEnd(years.current)));
    int done = 0;
    for (const char *power : powers) {
        // Each power has its half of a year; who is slow is late everywhere.
        const double at = (0.12 + 0.22 * done) * whole / member.speed;
        attend(region, ledger, member, level, power, from.addDays(int(at) + random.below(20)));
        reflect(region, ledger, member, power, from.addDays(int(at) + 30 + random.below(40)));
        ++done;
    }
    for (const int year : {years.current - 1, years.current}) {
        const bool last = year == years.current;
        const QDate november(year, 11, 16);
        if (november < from)
            continue;
        const Scene scene = ledger.sceneOf(member, november);
        const int good = int((last ? 80 : 35) * member.speed);
        ledger.rate(member, scene, sheet(level, AssessorKind::Self, 0, november), [&](int, Key) {
            return random.chance(good - 10) ? 3 : random.chance(70) ? 2 : 1;
        });
        ledger.rate(member, scene, sheet(level, AssessorKind::FirstRater, member.mentor, november.addDays(25)),
                    [&](int, Key) { return random.chance(good) ? 3 : 2; });
        if (member.secondMentor)
            ledger.rate(member, scene,
                        sheet(level, AssessorKind::SecondRater, member.secondMentor, november.addDays(56)),
                        [&](int, Key) { return random.chance(good - 5) ? 3 : 2; });
    }
}

/// 試田 かおる applies for level Ⅲ; one item came back lower.
void recordApplication(Region &region, Ledger &ledger, const Member &member)
{
    const QDate today = region.years.today;
    const QDate from = fiscalYearStart(region.years.current - 1);
    int n = 0;
    for (const char *power : powers) {
        attend(region, ledger, member, 3, power, from.addDays(60 + 55 * n));
        reflect(region, ledger, member, power, from.addDays(90 + 60 * n));
        ++n;
    }
    const Scene scene = ledger.sceneOf(member, today);
    ledger.rate(member, scene, sheet(3, AssessorKind::Self, 0, today.addDays(-45)),
                [&](int index, Key) { return index % 5 == 4 ? 4 : 3; });
    ledger.rate(member, scene, sheet(3, AssessorKind::FirstRater, member.mentor, today.addDays(-28)),
                [](int, Key) { return 3; });
    const Key lowered = region.framework(ladderId).item(QStringLiteral("C-III-2"));
    ledger.rate(member, scene,
                sheet(3, AssessorKind::SecondRater, member.secondMentor, today.addDays(-9),
                      QStringLiteral("「根拠となる知見を確かめ、選んだ方法の理由を説明する」を3から2に下げた。"
                                     "事例レポートに選んだ方法の根拠が書かれていない。一次評価者へ理由を返した。")),
                [&](int, Key item) { return item == lowered ? 2 : 3; });
}

/// 𠮷例 さくら came from elsewhere three months ago: her first ratings.
void recordMidCareer(Region &region, Ledger &ledger, const Member &member)
{
    const QDate today = region.years.today;
    for (const char *power : powers)
        attend(region, ledger, member, 1, power, member.employed.addDays(20 + region.random.below(40)));
    reflect(region, ledger, member, "N", today.addDays(-30));
    reflect(region, ledger, member, "C", today.addDays(-20));
    const Scene scene = ledger.sceneOf(member, today);
    ledger.rate(member, scene, sheet(1, AssessorKind::Self, 0, today.addDays(-14)), [](int, Key) { return 3; });
    ledger.rate(member, scene,
                sheet(1, AssessorKind::FirstRater, member.mentor, today.addDays(-6),
                      QStringLiteral("入職3か月の評価。前の職場での経験が生きている。")),
                [](int, Key) { return 3; });
    ledger.rate(member, scene, sheet(2, AssessorKind::Self, 0, today.addDays(-14)),
                [&](int, Key) { return region.random.chance(70) ? 3 : 2; });
}

} // namespace

void recordLadderNurse(Region &region, Ledger &ledger, const Member &member)
{
    for (int level = 1; level <= member.level; ++level)
        recordAwarded(region, ledger, member, level);
    if (member.id == region.member(Kaoru).id)
        recordApplication(region, ledger, member);
    else if (member.id == region.member(Sakura).id)
        recordMidCareer(region, ledger, member);
    else if (member.level < 5)
        recordTarget(region, ledger, member, member.level + 1);
}

} // namespace kz::demo

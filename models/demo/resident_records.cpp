#include "models/demo/records.h"

#include <algorithm>

namespace kz::demo {

namespace {

const QString residencyId = QStringLiteral("residency");

/// What is usually seen where: codes of the pack, blank-separated.
struct Seen {
    const char *field;
    const char *codes;
};
constexpr Seen seenByField[] = {
    {"internal_medicine",
     "S02 S04 S05 S06 S08 S14 S15 S16 S17 S18 S19 D02 D06 D08 D09 D10 D11 D12 D14 D15 D18 D20 D22 D23 P1 P2"},
    {"cardiology", "S01 S08 S09 S12 S13 S14 D03 D04 D05 D06 D20 D23 P4"},
    {"oncology", "S02 S03 S04 S17 S29 D07 D13 D15 D17 P5 P6"},
    {"palliative", "S02 S14 S17 S26 S29 D07 D13 D17 P5 P6"},
    {"emergency", "S01 S05 S07 S08 S09 S10 S12 S13 S14 S15 S18 S20 D01 D03 D08 D10 D19 D21 D26 P1 P3"},
    {"anaesthesia", "S01 S14 S24 D11 D22 P1"},
    {"surgery", "S04 S16 S18 S19 S20 D05 D13 D16 D17 P1 P7"},
    {"orthopaedics", "S20 S21 S22 S23 D21 P4"},
    {"paediatrics", "S03 S05 S10 S14 S27 D09 D10 D12 P2 P3"},
    {"obstetrics", "S18 S24 S28 D06 D22 P2"},
    {"psychiatry", "S06 S25 S26 D02 D24 D25 D26 P3 P4"},
    {"community", "S05 S06 S07 S08 S11 S17 S19 S21 S22 S23 S24 S25 S29 D02 D04 D06 D11 D20 D22 D23 P2 P4 P6"},
};

std::vector<Key> seenIn(const Adopted &programme, const QString &field)
{
    std::vector<Key> items;
    for (const Seen &seen : seenByField)
        if (field == QLatin1String(seen.field))
            for (const QString &code : QString::fromLatin1(seen.codes).split(QLatin1Char(' ')))
                items.push_back(programme.item(code));
    return items;
}

CareSetting settingOf(const QString &field, Random &random)
{
    if (field == QStringLiteral("emergency"))
        return CareSetting::Emergency;
    if (field == QStringLiteral("community"))
        return random.chance(25) ? CareSetting::Home : CareSetting::Outpatient;
    return random.chance(75) ? CareSetting::Ward : CareSetting::Outpatient;
}

Scene sceneOf(const Stay &stay, CareSetting setting)
{
    return {.place = stay.place,
            .unit = stay.unit,
            .setting = setting,
            .placement = stay.placement,
            .countersigner = stay.supervisor};
}

void logCases(Region &region, Ledger &ledger, const Member &member, const Stay &stay)
{
    Random &random = region.random;
    const Adopted &programme = region.framework(residencyId);
    const std::vector<Key> items = seenIn(programme, stay.field);
    const QDate last = std::min(stay.to, region.years.today);
    if (items.empty())
        return;
    for (QDate day = stay.from; day <= last; day = day.addDays(1)) {
        if (!isWorkday(day) || !random.chance(int(42 * member.speed)))
            continue;
        std::vector<LoggedItem> logged{
            {random.pick(items), random.chance(60) ? TraineeRole::Led : TraineeRole::Performed, 1}};
        if (const Key second = random.pick(items); random.chance(35) && second != logged.front().item)
            logged.push_back({second, TraineeRole::Performed, 1});
        ledger.log(member, day, sceneOf(stay, settingOf(stay.field, random)), std::move(logged));
    }
    if (stay.field == QStringLiteral("surgery"))
        ledger.log(member, stay.to.addDays(-3), sceneOf(stay, CareSetting::Ward),
                   {{programme.item(QStringLiteral("P8")), TraineeRole::Led, 1}}, Outcome::Countersigned,
                   QStringLiteral("病歴要約を提出。60歳代、待機手術。"));
}

/// Forms Ⅰ–Ⅲ at the end of a rotation, by a doctor and by another profession.
void rateStay(Region &region, Ledger &ledger, const Member &member, const Stay &stay, Key staff)
{
    if (stay.to > region.years.today || stay.from.daysTo(stay.to) < 13)
        return;
    Random &random = region.random;
    const Scene scene = sceneOf(stay, CareSetting::None);
    const double now = double(member.employed.daysTo(stay.to)) / 730 * member.speed;
    const bool senior = stay.supervisor == region.member(seniorDoctor).id;
    for (const char *tool : {"form-1", "form-2", "form-3"}) {
        const auto form = [&](AssessorKind kind, Key assessor, int later) {
            return Ledger::Form{.framework = residencyId,
                                .tool = QString::fromLatin1(tool),
                                .level = {},
                                .assessor = assessor,
                                .kind = kind,
                                .from = stay.from,
                                .day = stay.to.addDays(later),
                                .comment = {}};
        };
        const auto step = [&](int, Key) {
            if (random.chance(6))
                return 0; // no opportunity to observe
            return random.share() < 0.12 + 0.75 * now ? (now > 0.7 && random.chance(15) ? 4 : 3) : 2;
        };
        ledger.rate(member, scene,
                    form(senior ? AssessorKind::SeniorDoctor : AssessorKind::SupervisingDoctor, stay.supervisor, 2),
                    step);
        ledger.rate(member, scene, form(AssessorKind::OtherProfession, staff, 4), step);
        if (tool[5] == '2')
            ledger.rate(member, scene, form(AssessorKind::Self, 0, 0), step);
    }
}

/// One half-day a week in the general outpatient clinic while in internal medicine or the community.
void logClinic(Ledger &ledger, const Member &member, const Stay &stay)
{
    if (stay.field != QStringLiteral("internal_medicine") && stay.field != QStringLiteral("community"))
        return;
    constexpr int wednesday = 2;
    constexpr int thursday = 3;
    const int weekday = stay.place == Sugitani ? thursday : wednesday;
    for (QDate day = weekStart(stay.from.addDays(6)).addDays(weekday); day <= stay.to; day = day.addDays(7))
        ledger.halfDay(member, day, sceneOf(stay, CareSetting::GeneralOutpatient));
}

/// 仮屋 みなと: 37 half-days up to now, the newest on the island. Three are left of the forty.
void logClinicOfMinato(Region &region, Ledger &ledger, const Member &member)
{
    int left = 37;
    for (QDate day = region.years.today.addDays(-1); left > 0 && day >= member.employed; day = day.addDays(-1)) {
        const auto stay = std::ranges::find_if(region.stays, [&](const Stay &candidate) {
            return candidate.person == member.id && candidate.from <= day && day <= candidate.to;
        });
        const bool clinic = day.dayOfWeek() == 3
            || (day.dayOfWeek() == 5 && stay != region.stays.end() && stay->field == QStringLiteral("community"));
        if (!clinic || stay == region.stays.end())
            continue;
        ledger.halfDay(member, day, sceneOf(*stay, CareSetting::GeneralOutpatient));
        --left;
    }
}

} // namespace

void recordResident(Region &region, Ledger &ledger, const Member &member)
{
    const Key akira = region.member(Akira).id;
    const bool minato = member.id == region.member(Minato).id;
    for (const Stay &stay : region.stays) {
        if (stay.person != member.id)
            continue;
        logCases(region, ledger, member, stay);
        // Away from the lead hospital a nurse of that place rates for the other professions.
        Key staff = akira;
        for (int i = 0; i < castSize && stay.place != Central; ++i)
            if (const Member &other = region.member(i); other.part == Part::Nurse && other.place == stay.place) {
                staff = other.id;
                break;
            }
        rateStay(region, ledger, member, stay, staff);
        if (!minato)
            logClinic(ledger, member, stay);
    }
    if (minato)
        logClinicOfMinato(region, ledger, member);
}

} // namespace kz::demo

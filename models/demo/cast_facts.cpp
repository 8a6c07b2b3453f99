#include "models/demo/cast_facts.h"

#include "models/demo/people.h"

#include <algorithm>

namespace kz::demo {

namespace {

template <typename Record>
Result<void> storeFact(edit::Edit &edit, Record record)
{
    const auto made = edit.insert(std::move(record));
    return made ? Result<void>() : made.error();
}

/// Her transfer to a ward with transfusions is planned, so her target day was brought forward to the end of the month,
/// not before the first half year is over: most of the time is gone, and what her ward cannot offer shows.
QDate targetOfTsubasa(const Years &years)
{
    const QDate soon = years.today.addDays(7);
    const QDate monthEnd = QDate(soon.year(), soon.month(), 1).addMonths(1).addDays(-1);
    return std::clamp(monthEnd, years.cohortStart().addMonths(6).addDays(-1), fiscalYearEnd(years.cohort()));
}

} // namespace

Result<void> makeCastEnrolments(edit::Edit &edit, Region &region, int index)
{
    const Member &member = region.member(index);
    const Years &years = region.years;
    const auto towards = [&](const char *framework, const QString &level, QDate from, QDate target) {
        return enrolment(region, member, QString::fromLatin1(framework), level, from, target);
    };
    switch (index) {
    case Tsubasa: {
        Enrolment record = towards("new-nurse", QStringLiteral("M12"), member.employed, targetOfTsubasa(years));
        record.reason = QStringLiteral("輸血を経験できる病棟へ移る予定のため、目標日を早めた。");
        return storeFact(edit, record);
    }
    case Ren: {
        Enrolment record = towards("residency", {}, member.employed, member.employed.addYears(2).addDays(-1));
        record.status = EnrolmentStatus::Interrupted;
        record.to = years.november();
        record.reason = QStringLiteral("病気療養のため中断。再開は研修管理委員会で決める。");
        return storeFact(edit, record);
    }
    case Sakura:
        return storeFact(
            edit,
            towards("nurse-ladder", QStringLiteral("II"), member.employed, member.employed.addYears(1).addDays(-1)));
    case Mamoru: {
        const QDate from = QDate(years.today.year(), years.today.month(), 1).addMonths(-8);
        return storeFact(edit, towards("cardio-onco-common", {}, from, from.addMonths(18).addDays(-1)));
    }
    default:
        if (auto done = makeEnrolments(edit, region, member); !done)
            return done;
        break;
    }
    if (index >= assessedAtWork && index < assessedAtWork + peopleAssessedAtWork)
        return storeFact(
            edit, towards("workplace-assessments", {}, years.trialStart(), years.trialStart().addYears(1).addDays(-1)));
    // Nurses of the cardiology wards learn with the other professions as well.
    const Place &place = region.places[size_t(member.place)];
    const bool cardiology = member.part == Part::Nurse
        && (member.unit == place.named(QStringLiteral("4階西病棟（循環器）"))
            || member.unit == place.named(QStringLiteral("3階病棟（循環器）")));
    if (!cardiology || !member.unit)
        return {};
    return storeFact(
        edit, towards("cardio-onco-common", {}, fiscalYearStart(years.current - 1), fiscalYearEnd(years.current)));
}

Result<void> makeDuties(edit::Edit &edit, Region &region)
{
    const Years &years = region.years;
    const QDate lastApril = fiscalYearStart(years.current - 1);
    const auto add = [&](DutyKind kind, Key person, Duty duty) {
        duty.kind = kind;
        duty.person = person;
        if (!duty.from.isValid())
            duty.from = lastApril;
        return storeFact(edit, duty);
    };
    for (int i = 0; i < castSize; ++i) {
        const Member &member = region.member(i);
        Result<void> done;
        if (member.part == Part::NewNurse)
            done = add(DutyKind::Preceptor, member.mentor,
                       {.trainee = member.id,
                        .site = region.siteOf(member),
                        .department = member.unit,
                        .from = member.employed,
                        .to = fiscalYearEnd(years.cohort())});
        else if (member.part == Part::Resident)
            done = add(DutyKind::SupervisingDoctor, member.mentor,
                       {.trainee = member.id,
                        .site = region.places[Central].site,
                        .from = member.employed,
                        .to = member.until});
        else if (member.part == Part::Nurse && member.level >= 4)
            done = add(DutyKind::Educator, member.id, {.site = region.siteOf(member), .department = member.unit});
        if (!done)
            return done;
    }
    const Key central = region.places[Central].site;
    struct Row {
        DutyKind kind;
        int who;
        Key site;
    };
    const Row rows[] = {{DutyKind::ProgrammeDirector, Mamoru, central},
                        {DutyKind::SupervisingDoctor, islandDoctor, region.places[Island].site},
                        {DutyKind::SupervisingDoctor, seniorDoctor, central},
                        {DutyKind::Assessor, Akira, central},
                        {DutyKind::Assessor, deputyDirector, central},
                        {DutyKind::Coordinator, deputyDirector, central}};
    for (const Row &row : rows)
        if (auto done = add(row.kind, region.member(row.who).id, {.site = row.site}); !done)
            return done;

    const Actor actors[]
        = {{.person = region.member(Akira).id, .name = QStringLiteral("手本 あきら"), .role = ActorRole::Educator},
           {.person = region.member(Haruka).id, .name = QStringLiteral("見本坂 はるか"), .role = ActorRole::Trainee}};
    for (const Actor &actor : actors)
        if (auto done = storeFact(edit, actor); !done)
            return done;
    return {};
}

Result<void> makeAbsences(edit::Edit &edit, Region &region)
{
    const Years &years = region.years;
    const QDate april = fiscalYearStart(years.current);
    // Ten working days in July, then eleven weeks less three holidays until the interruption: 10 + 52.
    const QDate november = years.november();
    const QDate july = workdayFrom(QDate(november.year(), 7, 6));
    const Absence absences[] = {
        {.person = region.member(Ren).id,
         .kind = AbsenceKind::Sick,
         .from = july,
         .to = july.addDays(13 - (july.dayOfWeek() - 1)),
         .workingDays = 10,
         .reason = QStringLiteral("病気休暇")},
        {.person = region.member(Ren).id,
         .kind = AbsenceKind::Sick,
         .from = november.addDays(-74 - (november.dayOfWeek() - 5)),
         .to = november,
         .workingDays = 52,
         .reason = QStringLiteral("病気休暇。続けて中断へ")},
        {.person = region.member(deputyDirector + 10).id, // until next year
         .kind = AbsenceKind::Maternity,
         .from = years.today.addDays(-40),
         .to = years.today.addDays(60),
         .workingDays = 68,
         .reason = QStringLiteral("産前産後休業")},
        {.person = region.member(islandDoctor - 2).id,
         .kind = AbsenceKind::Bereavement,
         .from = workdayFrom(april.addDays(38)),
         .to = workdayFrom(april.addDays(38)).addDays(4),
         .workingDays = 3,
         .reason = QStringLiteral("忌引")},
        {.person = region.member(islandDoctor - 5).id,
         .kind = AbsenceKind::Sick,
         .from = workdayFrom(april.addDays(-100)),
         .to = workdayFrom(april.addDays(-100)).addDays(8),
         .workingDays = 6,
         .reason = QStringLiteral("病気休暇")},
    };
    for (const Absence &absence : absences) {
        if (auto done = storeFact(edit, absence); !done)
            return done;
        region.absences.push_back(absence);
    }
    return {};
}

} // namespace kz::demo

#include "models/base/dates.h"
#include "models/demo/parts.h"
#include "models/domain/event.h"

#include <iterator>

namespace kz::demo {

namespace {

/// Whom an event is for.
enum class For { Newcomers, Nurses, Doctors, Everybody, Curriculum, Leaders };

/// One event of the calendar that every year has. The day is so many days after 1 April.
struct Plan {
    int day = 0;
    int length = 1;
    EventKind kind = EventKind::Lecture;
    const char16_t *title = u"";
    PlaceIndex place = Central;
    const char16_t *room = u"";
    const char16_t *organiser = u"";
    double hours = 1;
    double credits = 0;
    const char *scheme = "";
    int capacity = 0; ///< 0: none
    For whom = For::Everybody;
    const char *modules = ""; ///< of the curriculum in cardiology and oncology
    bool isCancelled = false;
};

const Plan calendar[] = {
    {3, 2, EventKind::JointTraining, u"新入職者合同研修", Central, u"講堂", u"霞階圏域 地域医療連携推進協議会", 12, 0,
     "", 40, For::Newcomers},
    {44, 1, EventKind::Lecture, u"医療安全・感染対策講習会", Central, u"講堂・オンライン", u"医療安全管理室", 1.5, 0,
     "", 0, For::Everybody},
    {72, 1, EventKind::Seminar, u"心不全の在宅療養を支える多職種勉強会", Shiomi, u"会議室1・オンライン",
     u"心不全連携チーム", 2, 1, "jpec", 30, For::Curriculum, "C1 C2"},
    {103, 1, EventKind::Drill, u"急変対応シミュレーション訓練", Central, u"シミュレーション室", u"救急科", 3, 0, "", 16,
     For::Nurses},
    {130, 1, EventKind::Drill, u"大規模災害訓練", Yamabuki, u"駐車場", u"災害対策委員会", 4, 0, "", 0, For::Everybody,
     "", true},
    {167, 1, EventKind::CaseConference, u"がん治療と心毒性の症例検討会", Central, u"カンファレンス室",
     u"腫瘍循環器チーム", 2, 1, "jpec", 0, For::Curriculum, "C3 C4 C5"},
    {190, 1, EventKind::LadderMeeting, u"クリニカルラダー評価者会議", Central, u"会議室2", u"看護部教育委員会", 2, 0,
     "", 0, For::Leaders},
    {221, 1, EventKind::AdviceVisit, u"へき地診療所アドバイザー訪問", Island, u"診療所", u"へき地医療支援機構", 3, 0,
     "", 0, For::Doctors},
    {258, 1, EventKind::Seminar, u"アドバンス・ケア・プランニング研修会", Central, u"講堂", u"緩和ケアチーム", 3, 1.5,
     "jpec", 40, For::Curriculum, "C6"},
    {290, 1, EventKind::ELearning, u"個人情報保護eラーニング", Central, u"オンライン", u"総務課", 1, 0, "", 0,
     For::Everybody},
    {325, 1, EventKind::RecruitingFair, u"合同就職説明会", Central, u"市民会館", u"霞階圏域 地域医療連携推進協議会", 4,
     0, "", 0, For::Leaders},
};

bool isFor(const Member &member, For whom, QDate day)
{
    switch (whom) {
    case For::Newcomers:
        return (member.part == Part::NewNurse || member.part == Part::Resident) && member.employed <= day
            && member.employed.daysTo(day) < 60;
    case For::Nurses:
        return member.part == Part::Nurse || member.part == Part::NewNurse;
    case For::Doctors:
        return member.part == Part::Resident || member.part == Part::SpecialtyTrainee
            || member.part == Part::Retraining;
    case For::Everybody:
        return true;
    case For::Curriculum:
        return member.part == Part::Pharmacist || member.part == Part::Therapist || member.part == Part::Dietitian
            || member.part == Part::SocialWorker || (member.part == Part::Nurse && member.level >= 3);
    case For::Leaders:
        return member.part == Part::Nurse && member.level >= 4;
    }
    return false;
}

/// Of ten, one signs up and does not come, one leaves early; the rest stays until the end. Who does changes from event
/// to event, without chance: the rest of the region stays as it is.
void attend(Attendance &attendance, int number, const TrainingEvent &event)
{
    if (event.status != EventStatus::Held)
        return;
    switch (number % 10) {
    case 4:
        attendance.status = AttendanceStatus::Absent;
        break;
    case 7:
        attendance.status = AttendanceStatus::Partly;
        attendance.hours = event.hours / 2;
        attendance.credits = event.credits / 2;
        break;
    default:
        attendance.status = AttendanceStatus::Attended;
        break;
    }
}

Result<void> signIn(edit::Edit &edit, const Region &region, const TrainingEvent &event, const Plan &plan, int turn)
{
    int number = turn;
    int listed = 0;
    for (int i = 0; i < castSize; ++i) {
        const Member &member = region.member(i);
        if (!isFor(member, plan.whom, event.from) || !region.isThere(member, event.from)
            || (plan.capacity > 0 && listed == plan.capacity))
            continue;
        ++listed;
        Attendance attendance{.event = event.id, .person = member.id};
        attend(attendance, ++number, event);
        if (attendance.status == AttendanceStatus::Attended && event.credits > 0) {
            attendance.number = QStringLiteral("%1-%2%3")
                                    .arg(fiscalYearOf(event.from))
                                    .arg(turn + 1, 2, 10, QLatin1Char('0'))
                                    .arg(listed, 2, 10, QLatin1Char('0'));
            attendance.certifiedOn = workdayFrom(event.to.addDays(7));
        }
        if (const auto made = edit.insert(attendance); !made)
            return made.error();
    }
    return {};
}

Result<void> hold(edit::Edit &edit, const Region &region, int year, int turn)
{
    const Plan &plan = calendar[turn];
    const QDate day = workdayFrom(fiscalYearStart(year).addDays(plan.day));
    // What lies far ahead is not announced yet.
    if (day > region.years.today.addDays(120))
        return {};
    TrainingEvent event{.kind = plan.kind,
                        .status = plan.isCancelled     ? EventStatus::Cancelled
                            : day < region.years.today ? EventStatus::Held
                                                       : EventStatus::Planned,
                        .title = QString::fromUtf16(plan.title),
                        .from = day,
                        .to = day.addDays(plan.length - 1),
                        .site = region.places[plan.place].site,
                        .place = QString::fromUtf16(plan.room),
                        .organiser = QString::fromUtf16(plan.organiser),
                        .hours = plan.hours,
                        .credits = plan.credits,
                        .creditScheme = QString::fromLatin1(plan.scheme)};
    if (plan.capacity > 0)
        event.capacity = plan.capacity;
    if (event.status == EventStatus::Cancelled)
        event.note = QStringLiteral("荒天のため中止");
    const auto made = edit.insert(event);
    if (!made)
        return made.error();
    event.id = made.value();
    const Adopted &curriculum = region.framework(QStringLiteral("cardio-onco-common"));
    const QStringList modules = QString::fromLatin1(plan.modules).split(u' ', Qt::SkipEmptyParts);
    for (const QString &code : modules)
        if (const auto covers = edit.insert(EventItem{.event = event.id, .item = curriculum.item(code)}); !covers)
            return covers.error();
    return signIn(edit, region, event, plan, turn);
}

Result<void> holdCertificates(edit::Edit &edit, const Region &region)
{
    const QDate today = region.years.today;
    const auto holds = [&](const Member &member, const char *code, const char16_t *title, const char16_t *issuer,
                           QDate issued, QDate until) -> Result<void> {
        const auto made = edit.insert(HeldCertificate{.person = member.id,
                                                      .code = QString::fromLatin1(code),
                                                      .title = QString::fromUtf16(title),
                                                      .issuer = QString::fromUtf16(issuer),
                                                      .issuedOn = issued,
                                                      .validUntil = until});
        return made ? Result<void>() : made.error();
    };
    for (int i = 0; i < castSize; ++i) {
        const Member &member = region.member(i);
        Result<void> done;
        if (i == Shiori) // hers is about to expire
            done = holds(member, "jpec", u"研修認定薬剤師", u"見本薬剤師研修センター", today.addDays(45).addYears(-3),
                         today.addDays(44));
        else if (member.part == Part::Pharmacist)
            done = holds(member, "jpec", u"研修認定薬剤師", u"見本薬剤師研修センター", today.addDays(-200 - 7 * i),
                         today.addDays(-201 - 7 * i).addYears(3));
        else if (member.part == Part::Resident && member.employed.daysTo(today) > 200)
            done = holds(member, "palliative_care", u"緩和ケア研修会 修了証書", u"霞県",
                         workdayFrom(member.employed.addDays(150)), {});
        else if (member.part == Part::Nurse && member.level >= 3 && i % 3 == 0)
            done = holds(member, "icls", u"救急蘇生コース 修了証", u"見本救急医学会", today.addDays(-300 - 11 * i),
                         today.addDays(-301 - 11 * i).addYears(3));
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<void> makeEvents(edit::Edit &edit, const Region &region)
{
    for (const int year : {region.years.current - 1, region.years.current})
        for (int turn = 0; turn < int(std::size(calendar)); ++turn)
            if (auto done = hold(edit, region, year, turn); !done)
                return done;
    return holdCertificates(edit, region);
}

} // namespace kz::demo

#include "models/demo/ledger.h"

#include <algorithm>

namespace kz::demo {

namespace {

/// Notes as they should be: nobody can be recognised by them.
constexpr const char16_t *notes[] = {u"",
                                     u"",
                                     u"",
                                     u"60歳代。前日からの症状で受診。",
                                     u"70歳代。入院2日目に担当。",
                                     u"指導を受けながら実施。次回は一人で準備する。",
                                     u"説明の順番を振り返った。",
                                     u"80歳代。家族への説明に同席。",
                                     u"手順書を確かめてから実施。",
                                     u"30歳代。初診から担当。",
                                     u"物品の準備に時間がかかった。",
                                     u"チームで方針を話し合った。"};

constexpr const char16_t *returns[] = {u"項目の選び方を確かめてください。", u"振り返りを一行加えてください。"};

/// The day itself, or the next one on which the place is open: Sugitani is on Tuesdays and Thursdays.
QDate openDay(int place, QDate day)
{
    while (place == Sugitani && day.dayOfWeek() != 2 && day.dayOfWeek() != 4)
        day = day.addDays(1);
    return day;
}

} // namespace

Scene Ledger::sceneOf(const Member &member, QDate day) const
{
    constexpr auto settingOf = [](SiteKind kind) {
        switch (kind) {
        case SiteKind::Clinic:
            return CareSetting::Outpatient;
        case SiteKind::VisitingNursing:
            return CareSetting::VisitingNursing;
        case SiteKind::Pharmacy:
            return CareSetting::Pharmacy;
        case SiteKind::CareFacility:
            return CareSetting::CareFacility;
        default:
            return CareSetting::Ward;
        }
    };
    if (const Stay *stay = m_region.stayOf(member, day); stay && stay->place != member.place)
        return {.place = stay->place,
                .unit = stay->unit,
                .setting = settingOf(m_region.places[size_t(stay->place)].kind),
                .placement = stay->placement,
                .countersigner = stay->supervisor};
    return {.place = member.place,
            .unit = member.unitOn(m_region.years, day),
            .setting = settingOf(m_region.places[size_t(member.place)].kind),
            .countersigner = member.mentor};
}

bool Ledger::isKept(const Member &member, QDate day) const
{
    return day <= m_region.years.today && m_region.isThere(member, day);
}

LogEntry Ledger::entryOf(const Member &member, QDate day, const Scene &scene, Outcome outcome)
{
    Random &random = m_region.random;
    const QDate today = m_region.years.today;
    LogEntry entry;
    Evidence &head = entry.head;
    head.person = member.id;
    head.day = day;
    head.site = m_region.places[size_t(scene.place)].site;
    head.department = scene.unit;
    // What happened before the records begin was brought along by then.
    head.enteredOn = std::clamp(day.addDays(random.below(4)), workdayFrom(m_region.years.begin()), today);
    head.submittedOn = head.enteredOn;
    entry.setting = scene.setting;
    if (scene.placement)
        entry.placement = scene.placement;

    const bool isOld = day.daysTo(today) > 12;
    const int draw = random.below(100);
    if (outcome == Outcome::Countersigned || draw < (isOld ? 93 : 30)) {
        head.status = EvidenceStatus::Countersigned;
        head.countersignedOn = std::min(head.submittedOn.addDays(1 + random.below(8)), today);
        if (scene.countersigner && scene.countersigner != member.id)
            entry.countersigner = scene.countersigner;
    } else if (draw < (isOld ? 97 : 90)) {
        head.status = EvidenceStatus::Submitted;
    } else if (isOld && draw < 99) {
        head.status = EvidenceStatus::Returned;
        entry.returnReason = QString::fromUtf16(returns[random.below(int(std::size(returns)))]);
    } else {
        head.status = EvidenceStatus::Draft;
        head.submittedOn = {};
    }
    return entry;
}

void Ledger::log(const Member &member, QDate day, const Scene &scene, std::vector<LoggedItem> items, Outcome outcome,
                 QString note)
{
    const QDate open = openDay(scene.place, day);
    const bool isClosed = open != day && scene.placement != 0; // the rotation may be over when it opens again
    day = open;
    if (isClosed || !isKept(member, day))
        return;
    LogEntry entry = entryOf(member, day, scene, outcome);
    entry.items = std::move(items);
    entry.note = note.isEmpty() ? QString::fromUtf16(notes[m_region.random.below(int(std::size(notes)))]) : note;
    m_entries.push_back(std::move(entry));
}

void Ledger::halfDay(const Member &member, QDate day, const Scene &scene)
{
    if (openDay(scene.place, day) != day || !isKept(member, day))
        return;
    LogEntry entry = entryOf(member, day, scene, Outcome::Countersigned);
    entry.setting = CareSetting::GeneralOutpatient;
    entry.halfDays = 1;
    entry.dayPart = day.dayOfWeek() == Qt::Friday ? DayPart::Afternoon : DayPart::Morning;
    m_entries.push_back(std::move(entry));
}

void Ledger::add(const Member &member, const Scene &scene, const Form &form, std::vector<RatedItem> rows)
{
    if (rows.empty() || !isKept(member, form.day))
        return;
    const Adopted &framework = m_region.framework(form.framework);
    Assessment assessment;
    Evidence &head = assessment.head;
    head.person = member.id;
    head.day = form.day;
    head.site = m_region.places[size_t(scene.place)].site;
    head.department = scene.unit;
    head.status = EvidenceStatus::Submitted;
    head.enteredOn = std::min(form.day.addDays(m_region.random.below(3)), m_region.years.today);
    head.submittedOn = head.enteredOn;
    assessment.tool = *framework.tools.constFind(form.tool);
    assessment.assessor = form.kind == AssessorKind::Self ? member.id : form.assessor;
    assessment.assessorKind = form.kind;
    if (!form.level.isEmpty())
        assessment.level = framework.level(form.level);
    if (form.from.isValid()) {
        assessment.from = std::max({form.from, member.employed, m_region.years.begin()});
        assessment.to = form.day;
    }
    assessment.comment = form.comment;
    assessment.items = std::move(rows);
    m_forms.push_back(std::move(assessment));
}

} // namespace kz::demo

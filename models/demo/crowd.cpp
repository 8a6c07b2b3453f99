#include "models/demo/crowd.h"

#include "models/demo/names.h"
#include "models/demo/people.h"
#include "models/storage/log_entry_loader.h"

#include <algorithm>

namespace kz::demo {

namespace {

struct Share {
    int percent;
    Part part;
    const char *profession;
};
constexpr Share shares[] = {{7, Part::NewNurse, "nurse"},
                            {45, Part::Nurse, "nurse"},
                            {5, Part::Resident, "resident"},
                            {3, Part::SpecialtyTrainee, "specialty_trainee"},
                            {11, Part::Pharmacist, "pharmacist"},
                            {8, Part::Therapist, "physiotherapist"},
                            {4, Part::Therapist, "occupational_therapist"},
                            {4, Part::Dietitian, "dietitian"},
                            {4, Part::SocialWorker, "social_worker"},
                            {9, Part::CareWorker, "care_worker"}};

std::vector<Key> itemsOf(const Adopted &framework, auto fits)
{
    std::vector<Key> found;
    for (const Item &item : framework.pack.items)
        if (fits(item))
            found.push_back(item.id);
    return found;
}

/// How often a place is drawn, against a clinic.
int weightOf(const Place &place, int index)
{
    switch (place.kind) {
    case SiteKind::Hospital:
        return index == Central ? 40 : 18;
    case SiteKind::CareFacility:
        return 5;
    default:
        return 1;
    }
}

bool isCase(const Item &item)
{
    return item.kind == ItemKind::Symptom || item.kind == ItemKind::Condition;
}

} // namespace

Crowd::Crowd(Region &region) : m_region(region)
{
    for (size_t i = 0; i < region.places.size(); ++i) {
        const Place &place = region.places[i];
        m_workplaces.insert(m_workplaces.end(), size_t(weightOf(place, int(i))), int(i));
        // Nobody new comes to Yamabuki: the gap of 例田 つばさ stays one of the whole site.
        if (place.kind == SiteKind::Hospital && i != Yamabuki)
            m_hospitals.push_back(int(i));
        if (place.kind == SiteKind::Pharmacy)
            m_pharmacies.push_back(int(i));
    }
    m_leads.assign(region.places.size(), region.member(deputyDirector).id);
    m_procedures = itemsOf(region.framework(QStringLiteral("new-nurse")),
                           [](const Item &item) { return item.kind == ItemKind::Procedure; });
    m_ladderTopics = itemsOf(region.framework(QStringLiteral("nurse-ladder")),
                             [](const Item &item) { return item.kind == ItemKind::Topic; });
    m_cases = itemsOf(region.framework(QStringLiteral("residency")), isCase);
    m_modules = itemsOf(region.framework(QStringLiteral("cardio-onco-common")),
                        [](const Item &item) { return item.kind == ItemKind::Topic; });
}

int Crowd::drawPlace(Part part)
{
    Random &random = m_region.random;
    if (part == Part::Resident || part == Part::NewNurse)
        return random.pick(m_hospitals);
    if (part == Part::Pharmacist && random.chance(45))
        return random.pick(m_pharmacies);
    return random.pick(m_workplaces);
}

Member Crowd::draw()
{
    Random &random = m_region.random;
    int left = random.below(100);
    const Share *share = shares;
    while (left >= share->percent)
        left -= share++->percent;

    Member member{.part = share->part, .profession = QString::fromLatin1(share->profession)};
    member.place = drawPlace(member.part);
    const Place &place = m_region.places[size_t(member.place)];
    const std::vector<Key> wards = place.wards();
    if (share->part == Part::Nurse || share->part == Part::NewNurse) {
        member.unit = wards.empty() ? place.units.front().key : random.pick(wards);
        if (!wards.empty() && random.chance(35))
            member.unitBefore = random.pick(wards);
    } else {
        member.unit = random.pick(place.units).key;
    }
    const int experience = member.part == Part::Resident ? random.below(2)
        : member.part == Part::SpecialtyTrainee          ? random.between(2, 5)
                                                         : random.below(1 + random.below(36));
    member.employed = member.part == Part::NewNurse ? m_region.years.cohortStart()
                                                    : fiscalYearStart(m_region.years.current - experience);
    if (member.employed < place.opened)
        member.employed = place.opened;
    if (member.part == Part::Nurse)
        for (const int since : {1, 3, 6, 10, 16})
            member.level += experience > since && random.chance(80) ? 1 : 0;
    member.speed = random.between(55, 118) / 100.0;
    member.mentor = m_leads[size_t(member.place)];
    return member;
}

Result<void> Crowd::makePeople(edit::Edit &edit, int from, int to, quint32 seed)
{
    for (int number = from; number < to; ++number) {
        Member member = draw();
        const InventedName invented = inventedName(int(seed % 1000) + number);
        if (auto done
            = storeMember(edit, m_region, member, Person{.name = invented.name, .kana = invented.kana}, number + 1);
            !done)
            return done;
        if (auto done = makeEnrolments(edit, m_region, member); !done)
            return done;
        if (member.part == Part::Resident)
            if (auto done = makeRotations(edit, member); !done)
                return done;
        if (member.level >= 3)
            m_leads[size_t(member.place)] = member.id;
        m_region.members.push_back(std::move(member));
        if (number % 500 == 0)
            if (auto done = told(double(number - from) / double(to - from)); !done)
                return done;
    }
    return {};
}

Result<void> Crowd::makeRotations(edit::Edit &edit, const Member &member)
{
    constexpr const char *fields[] = {"internal_medicine", "emergency",  "surgery",   "paediatrics",
                                      "obstetrics",        "psychiatry", "community", "internal_medicine"};
    const int first = m_region.random.below(8);
    for (int i = 0; i < 8; ++i) {
        const QString field = QString::fromLatin1(fields[(first + i) % 8]);
        const Place &place = m_region.places[size_t(field == QStringLiteral("community") ? Yamabuki : member.place)];
        const auto made = edit.insert(Placement{.person = member.id,
                                                .kind = PlacementKind::Rotation,
                                                .site = place.site,
                                                .department = place.forField(field),
                                                .field = field,
                                                .from = member.employed.addMonths(3 * i),
                                                .to = member.employed.addMonths(3 * i + 3).addDays(-1)});
        if (!made)
            return made.error();
        ++m_placements;
    }
    return {};
}

Result<void> Crowd::makeRatings(edit::Edit &edit, size_t from, size_t to)
{
    struct Sheet {
        QString framework;
        QString tool;
    };
    Random &random = m_region.random;
    const auto sheetOf = [](const Member &member) -> Sheet {
        switch (member.part) {
        case Part::NewNurse:
            return {QStringLiteral("new-nurse"), QStringLiteral("skills")};
        case Part::Nurse:
            return {QStringLiteral("nurse-ladder"),
                    QStringLiteral("sheet-") + ladderLevel(std::min(member.level + 1, 5))};
        case Part::Resident:
            return {QStringLiteral("residency"), QStringLiteral("form-2")};
        default:
            return {QStringLiteral("cardio-onco-common"), QStringLiteral("conference")};
        }
    };
    for (size_t i = from; i < to; ++i) {
        const Member &member = m_region.members[i];
        const Sheet sheet = sheetOf(member);
        const Adopted &framework = m_region.framework(sheet.framework);
        const QDate day = std::max(member.employed, m_region.years.today.addDays(-random.between(5, 200)));
        for (const bool self : {true, false}) {
            Assessment form;
            form.head.person = member.id;
            form.head.day = day;
            form.head.site = m_region.siteOf(member);
            form.head.department = member.unit;
            form.head.status = EvidenceStatus::Submitted;
            form.head.enteredOn = day;
            form.head.submittedOn = day;
            form.tool = *framework.tools.constFind(sheet.tool);
            form.assessorKind = self ? AssessorKind::Self : AssessorKind::FirstRater;
            form.assessor = self ? member.id : member.mentor;
            const int good = int(70 * member.speed);
            for (const Key item : *framework.toolItems.constFind(sheet.tool))
                form.items.push_back({item, random.chance(good) ? 3 : random.between(1, 2)});
            if (const auto made = edit.insert(std::move(form)); !made)
                return made.error();
            ++m_ratings;
        }
        if (i % 200 == 0)
            if (auto done = told(double(i - from) / double(to - from)); !done)
                return done;
    }
    return {};
}

const std::vector<Key> &Crowd::loggedBy(const Member &member) const
{
    switch (member.part) {
    case Part::NewNurse:
        return m_procedures;
    case Part::Nurse:
        return m_ladderTopics;
    case Part::Resident:
        return m_cases;
    default:
        return m_modules;
    }
}

Result<void> Crowd::makeEntries(edit::Edit &edit, size_t from, size_t to, qint64 each)
{
    auto prepared = storage::LogEntryLoader::prepare(edit.database(), edit.seq());
    if (!prepared)
        return prepared.error();
    auto loader = std::move(prepared).value();
    Random &random = m_region.random;
    const QDate today = m_region.years.today;
    qint64 made = 0;
    for (size_t i = from; i < to; ++i) {
        const Member &member = m_region.members[i];
        const std::vector<Key> &items = loggedBy(member);
        const QDate begin = std::max(m_region.years.begin(), member.employed);
        const double days = double(begin.daysTo(today) + 1) / double(each);
        edit.markPerson(member.id);
        for (qint64 n = 0; n < each; ++n) {
            // Each falls into its own part of the time, so they come in order of day.
            QDate day = begin.addDays(qint64((double(n) + random.share()) * days));
            if (const Absence *absence = m_region.absenceOf(member, day))
                day = absence->from.addDays(-1);
            LogEntry entry;
            const auto key = edit.newKey();
            if (!key)
                return key.error();
            entry.head.id = key.value();
            entry.head.person = member.id;
            entry.head.day = day;
            entry.head.site = m_region.siteOf(member);
            entry.head.department = member.unitOn(m_region.years, day);
            entry.head.enteredOn = day;
            entry.head.submittedOn = day;
            entry.head.status = EvidenceStatus::Submitted;
            if (day.daysTo(today) > 14 || random.chance(40)) {
                entry.head.status = EvidenceStatus::Countersigned;
                entry.head.countersignedOn = std::min(day.addDays(3), today);
                if (member.mentor && member.mentor != member.id)
                    entry.countersigner = member.mentor;
            }
            entry.setting = CareSetting::Ward;
            entry.items.push_back({random.pick(items), TraineeRole::Performed, 1});
            if (hasErrors(validate(entry)))
                return makeError(ErrorCode::Invalid, {QStringLiteral("log_entry")});
            if (auto done = loader.add(entry); !done)
                return done;
            if (++made % 20'000 == 0)
                if (auto done = told(double(i - from) / double(to - from)); !done)
                    return done;
        }
    }
    if (auto done = loader.finish(); !done)
        return done;
    edit.noteBulkInserted("log_entry", made);
    m_entries += made;
    return {};
}

} // namespace kz::demo

#include "tests/models/progress/random_people_support.h"

namespace kz::test {

using namespace progress;

namespace {

Placement someStay(Key key, QDate from)
{
    Placement placement;
    placement.id = key;
    placement.kind = oneOf({PlacementKind::Rotation, PlacementKind::Rotation, PlacementKind::GeneralOutpatient});
    placement.site = keyOf("hospital");
    placement.field = QString::fromLatin1(oneOf({"emergency", "anaesthesia", "surgery"}));
    placement.from = from;
    placement.to = from.addDays(below(50));
    placement.share = oneOf({1.0, 0.5, 0.2});
    return placement;
}

Absence someAbsence(Key key)
{
    Absence absence;
    absence.id = key;
    absence.from = someDay();
    absence.to = absence.from.addDays(below(20));
    absence.workingDays = below(12);
    return absence;
}

Attended someAttended(Key key)
{
    Attended event;
    event.attendance = key;
    event.day = someDay();
    event.kind = oneOf({EventKind::Drill, EventKind::Lecture});
    event.whole = !once(3);
    event.hours = below(4) * 0.5;
    event.credits = below(4) * 0.5;
    for (const char *item : {"fever", "cough", "rash"})
        if (once(2))
            event.items.push_back(keyOf(item));
    return event;
}

void addDiligence(PersonEvidence &person, Key &key)
{
    const QDate begin = dayOne.addDays(below(span - 40));
    const auto day = [&] { return begin.addDays(below(8)); };
    for (const char *item : {"fever", "cough", "suture"})
        for (Key assessor = 1; assessor <= 2; ++assessor) {
            Observation &row = person.observations.emplace_back(someObservation(++key));
            row.kind = EvidenceKind::Assessment;
            row.item = keyOf(item);
            row.day = day();
            row.step = 3;
            row.assessor = assessor;
            row.assessorKind = AssessorKind::Preceptor;
            row.status = EvidenceStatus::Submitted;
        }
    for (int n = 6; n <= 8; ++n) {
        Observation &row = person.observations.emplace_back(someObservation(++key));
        row.kind = EvidenceKind::LogEntry;
        row.item = keyOf("rash");
        row.day = begin.addDays(n);
        row.setting = CareSetting::Home;
        row.count = 2;
        row.status = EvidenceStatus::Countersigned;
    }
}

template <typename T>
void takeOne(std::vector<T> &records)
{
    records.erase(records.begin() + below(int(records.size())));
}

} // namespace

int below(int n)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, n));
}

QDate someDay()
{
    return dayOne.addDays(below(span));
}

Observation someObservation(Key key)
{
    Observation row;
    row.evidence = key;
    row.day = someDay();
    row.item = keyOf(oneOf({"fever", "cough", "rash", "suture", "signs"}));
    row.site = keyOf("hospital");
    row.status = oneOf({EvidenceStatus::Submitted, EvidenceStatus::Countersigned, EvidenceStatus::Returned});
    if (once(2)) {
        row.kind = EvidenceKind::Assessment;
        row.step = below(5);
        row.assessor = 1 + below(3);
        row.assessorKind = oneOf({AssessorKind::FirstRater, AssessorKind::Self, AssessorKind::Preceptor});
    } else {
        row.setting = oneOf({CareSetting::Ward, CareSetting::Home});
        row.count = 1 + below(3);
        row.halfDays = below(3);
    }
    return row;
}

Placement somePlacement(Key key)
{
    Placement placement = someStay(key, someDay());
    if (once(8))
        placement.to = {};
    return placement;
}

PersonEvidence somePerson()
{
    PersonEvidence person;
    Key key = 0;
    for (int n = below(25); n > 0; --n)
        person.observations.push_back(someObservation(++key));
    if (once(2))
        addDiligence(person, key);
    const bool orderly = once(2);
    QDate from = dayOne.addDays(below(20));
    for (int n = below(7); n > 0; --n) {
        person.placements.push_back(orderly ? someStay(++key, from) : somePlacement(++key));
        from = person.placements.back().to.addDays(1 + below(10));
    }
    for (int n = below(4); n > 0; --n)
        person.absences.push_back(someAbsence(++key));
    for (int n = below(4); n > 0; --n) {
        Employment &employment = person.employments.emplace_back();
        employment.id = ++key;
        employment.from = someDay();
        if (once(2))
            employment.to = employment.from.addDays(below(60));
    }
    for (int n = below(3); n > 0; --n) {
        LevelAward &award = person.awards.emplace_back();
        award.id = ++key;
        award.level = keyOf(oneOf({"I", "II"}));
        award.decidedOn = someDay();
        if (once(2))
            award.validUntil = award.decidedOn.addDays(20 + below(70));
        if (once(4))
            award.revokedOn = award.decidedOn.addDays(20 + below(70));
    }
    if (once(2))
        person.experienceSince = 2023;
    for (int n = below(6); n > 0; --n)
        person.attended.push_back(someAttended(++key));
    for (int n = below(4); n > 0; --n) {
        HeldCertificate &held = person.certificates.emplace_back();
        held.id = ++key;
        held.code = QString::fromLatin1(oneOf({"als", "als", "bls"}));
        held.issuedOn = someDay();
        if (!once(3))
            held.validUntil = held.issuedOn.addDays(below(70));
    }
    for (int n = below(4); n > 0; --n) {
        Interview &interview = person.interviews.emplace_back();
        interview.id = ++key;
        interview.day = someDay();
        if (!once(3))
            interview.agreedOn = interview.day.addDays(below(15));
    }
    if (once(2)) {
        Enrolment &enrolment = person.enrolments.emplace_back();
        enrolment.id = ++key;
        enrolment.version = theVersion;
        enrolment.from = once(2) ? QDate(2023, 4, 1) : someDay();
        if (once(3))
            enrolment.to = enrolment.from.addDays(below(60));
    }
    return person;
}

bool takeOneAway(PersonEvidence &person)
{
    std::vector<int> kinds; // every second time a stay, where there is one
    if (!person.observations.empty())
        kinds.push_back(0);
    if (!person.awards.empty())
        kinds.push_back(1);
    if (!person.employments.empty())
        kinds.push_back(2);
    if (!person.attended.empty())
        kinds.push_back(4);
    if (!person.certificates.empty())
        kinds.push_back(5);
    if (!person.interviews.empty())
        kinds.push_back(6);
    for (int n = int(kinds.size()); !person.placements.empty() && n >= 0; --n)
        kinds.push_back(3);
    if (kinds.empty())
        return false;
    switch (kinds[std::size_t(below(int(kinds.size())))]) {
    case 0:
        takeOne(person.observations);
        break;
    case 1:
        takeOne(person.awards);
        break;
    case 2:
        takeOne(person.employments);
        break;
    case 4:
        takeOne(person.attended);
        break;
    case 5:
        takeOne(person.certificates);
        break;
    case 6:
        takeOne(person.interviews);
        break;
    default:
        takeOne(person.placements);
        break;
    }
    return true;
}

} // namespace kz::test

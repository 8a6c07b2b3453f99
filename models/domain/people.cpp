#include "models/domain/people.h"

#include "models/base/kana.h"
#include "models/domain/checks.h"

namespace kz {

std::vector<Issue> validate(const Profession &profession)
{
    Checks checks;
    checks.text("code", profession.code, Checks::codeLength, Need::Required);
    checks.eitherText("name_ja", profession.nameJa, "name_en", profession.nameEn, Checks::nameLength);
    return checks.take();
}

std::vector<Issue> validate(const Person &person)
{
    Checks checks;
    checks.text("name", person.name, Checks::nameLength, Need::Required);
    checks.kana("kana", person.kana);
    checks.text("former_name", person.formerName, Checks::nameLength);
    checks.text("professional_name", person.professionalName, Checks::nameLength);
    checks.reference("profession", person.profession);
    if (person.experienceSince)
        checks.range("experience_since", *person.experienceSince, 1930, 2199);
    checks.text("email", person.email, Checks::nameLength);
    checks.text("note", person.note, Checks::textLength);
    return checks.take();
}

std::vector<Issue> validate(const PersonIdentifier &identifier)
{
    Checks checks;
    checks.reference("person", identifier.person);
    checks.text("value", identifier.value, Checks::codeLength, Need::Required);
    return checks.take();
}

std::vector<Issue> validate(const Employment &employment)
{
    Checks checks;
    checks.reference("person", employment.person);
    checks.day("from_day", employment.from, Need::Required);
    // The ending stands on the last day, so there must be one.
    checks.day("to_day", employment.to, employment.ending == Ending::None ? Need::Optional : Need::Required);
    checks.order(employment.from, "to_day", employment.to);
    checks.caseText("reason", employment.reason);
    return checks.take();
}

std::vector<Issue> validate(const Affiliation &affiliation)
{
    Checks checks;
    checks.reference("person", affiliation.person);
    checks.reference("site", affiliation.site);
    checks.day("from_day", affiliation.from, Need::Required);
    checks.day("to_day", affiliation.to);
    checks.order(affiliation.from, "to_day", affiliation.to);
    return checks.take();
}

std::vector<Issue> validate(const Duty &duty)
{
    Checks checks;
    checks.reference("person", duty.person);
    if (duty.kind == DutyKind::Preceptor)
        checks.reference("trainee", duty.trainee.value_or(0));
    checks.day("from_day", duty.from, Need::Required);
    checks.day("to_day", duty.to);
    checks.order(duty.from, "to_day", duty.to);
    return checks.take();
}

std::vector<Issue> validate(const Absence &absence)
{
    Checks checks;
    checks.reference("person", absence.person);
    checks.day("from_day", absence.from, Need::Required);
    checks.day("to_day", absence.to);
    checks.order(absence.from, "to_day", absence.to);
    const bool closed = absence.from.isValid() && absence.to.isValid() && absence.from <= absence.to;
    checks.range("working_days", absence.workingDays, 0, closed ? double(absence.from.daysTo(absence.to) + 1) : 3660.0);
    checks.caseText("reason", absence.reason);
    return checks.take();
}

std::vector<Issue> validate(const Enrolment &enrolment)
{
    Checks checks;
    checks.reference("person", enrolment.person);
    checks.reference("version", enrolment.version);
    checks.day("from_day", enrolment.from, Need::Required);
    checks.day("target_day", enrolment.targetDay);
    checks.order(enrolment.from, "target_day", enrolment.targetDay);
    checks.day("to_day", enrolment.to, goesOn(enrolment) ? Need::Optional : Need::Required);
    checks.order(enrolment.from, "to_day", enrolment.to);
    checks.caseText("reason", enrolment.reason);
    return checks.take();
}

std::vector<Issue> validate(const LevelAward &award)
{
    Checks checks;
    checks.reference("person", award.person);
    checks.reference("level", award.level);
    checks.day("decided_on", award.decidedOn, Need::Required);
    checks.day("valid_until", award.validUntil);
    checks.order(award.decidedOn, "valid_until", award.validUntil);
    checks.text("number", award.number, Checks::codeLength);
    checks.text("basis", award.basis, Checks::textLength);
    checks.day("revoked_on", award.revokedOn);
    checks.order(award.decidedOn, "revoked_on", award.revokedOn);
    checks.day("reissued_on", award.reissuedOn);
    checks.order(award.decidedOn, "reissued_on", award.reissuedOn);
    checks.text("reason", award.reason, Checks::textLength,
                award.revokedOn.isValid() ? Need::Required : Need::Optional);
    return checks.take();
}

QDate employedSince(const std::vector<Employment> &employments, QDate day)
{
    const auto goesOnUntil = [](const Employment &one, QDate there) { return !one.to.isValid() || one.to >= there; };
    QDate since;
    for (const Employment &one : employments)
        if (one.from <= day && goesOnUntil(one, day) && (!since.isValid() || one.from < since))
            since = one.from;
    if (!since.isValid()) {
        for (const Employment &one : employments)
            if (one.from > day && (!since.isValid() || one.from < since))
                since = one.from;
        return since;
    }
    for (bool more = true; more;) {
        more = false;
        for (const Employment &one : employments)
            if (one.from < since && goesOnUntil(one, since.addDays(-1))) {
                since = one.from;
                more = true;
            }
    }
    return since;
}

void derive(Person &person)
{
    person.kanaOrder = kanaKey(person.kana.isEmpty() ? person.name : person.kana);
    person.search = searchKey({person.name, person.formerName, person.professionalName}, person.kana);
}

} // namespace kz

#include "models/edit/people_actions.h"

#include "models/edit/dated_facts.h"
#include "models/edit/edit.h"
#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::edit {

namespace {

template <typename Record>
Action saving(const char *name, Grant grant, Record record, const QString &whose)
{
    return {.name = name,
            .arguments = {whose},
            .grant = grant,
            .work = [record = std::move(record)](Edit &edit) -> Result<void> {
                const auto saved = edit.save(record);
                if (!saved)
                    return saved.error();
                edit.setMade(saved.value());
                return {};
            }};
}

const char *fieldOf(IdentifierScheme scheme)
{
    return scheme == IdentifierScheme::StaffNumber ? "staff_number" : "licence_number";
}

/// Sets, changes or takes away one number.
Result<void> setNumber(Edit &edit, Key person, IdentifierScheme scheme, const QString &typed)
{
    const QString value = typed.trimmed();
    if (!value.isEmpty()) {
        const auto same = storage::identifiersWith(edit.database(), scheme, value);
        if (!same)
            return same.error();
        for (const PersonIdentifier &other : same.value())
            if (other.person != person)
                return makeError(ErrorCode::AlreadyTaken, {QString::fromLatin1(fieldOf(scheme)), value});
    }
    const auto known = storage::recordsOf<PersonIdentifier>(edit.database(), person);
    if (!known)
        return known.error();
    const auto before = std::ranges::find(known.value(), scheme, &PersonIdentifier::scheme);
    const bool had = before != known.value().end();
    if (value.isEmpty())
        return had ? edit.remove<PersonIdentifier>(before->id) : Result<void>();
    PersonIdentifier number = had ? *before : PersonIdentifier{.person = person, .scheme = scheme};
    number.value = value;
    const auto saved = edit.save(number);
    return saved ? Result<void>() : saved.error();
}

Result<void> setEmployment(Edit &edit, Key person, QDate from)
{
    if (!from.isValid())
        return {};
    auto known = storage::recordsOf<Employment>(edit.database(), person);
    if (!known)
        return known.error();
    auto employments = std::move(known).value();
    std::ranges::sort(employments, {}, &Employment::from);
    // Who left and comes back begins another employment.
    const bool begins = employments.empty() || (employments.back().to.isValid() && employments.back().to < from);
    Employment employment = begins ? Employment{.person = person} : employments.back();
    employment.from = from;
    const auto saved = edit.save(employment);
    return saved ? Result<void>() : saved.error();
}

/// Puts an affiliation among those that are known, by the rule of dated_facts.h. Its key; 0 when it was known.
Result<Key> placeAffiliation(Edit &edit, const std::vector<Affiliation> &known, const Affiliation &wanted)
{
    const auto placed = placedFact(known, wanted, [](const Affiliation &one, const Affiliation &told) {
        return one.site == told.site && one.department == told.department;
    });
    Key last = 0; // what was told comes after those that give way
    for (const Affiliation &change : placed.changes) {
        const auto saved = edit.save(change);
        if (!saved)
            return saved.error();
        last = saved.value();
    }
    return last;
}

Result<void> setAffiliation(Edit &edit, const PersonSheet &sheet, Key person)
{
    if (sheet.site == 0)
        return {};
    const auto known = storage::recordsOf<Affiliation>(edit.database(), person);
    if (!known)
        return known.error();
    Affiliation wanted{.person = person, .site = sheet.site, .department = sheet.department, .from = edit.today()};
    if (sheet.employedFrom.isValid())
        wanted.from = sheet.employedFrom;
    const Affiliation *open = openFact(known.value(), [](const Affiliation &) { return true; });
    if (sheet.affiliatedFrom.isValid()) {
        wanted.from = sheet.affiliatedFrom;
    } else if (open) {
        if (open->site == wanted.site && open->department == wanted.department)
            return {};
        wanted.from = std::max(wanted.from, open->from); // nothing said of the day: not before what is known
    }
    const auto placed = placeAffiliation(edit, known.value(), wanted);
    return placed ? Result<void>() : placed.error();
}

void addNamed(std::vector<Issue> &issues, std::vector<Issue> found, const char *field, const char *as)
{
    for (Issue &issue : found)
        if (issue.field == QLatin1String(field)) {
            issue.field = QString::fromLatin1(as);
            issues.push_back(std::move(issue));
        }
}

} // namespace

std::vector<Issue> validate(const PersonSheet &sheet)
{
    std::vector<Issue> issues = validate(sheet.person);
    constexpr Key somebody = 1; // a person who is yet to be made
    for (const auto &[scheme, number] : {std::pair(IdentifierScheme::StaffNumber, sheet.staffNumber),
                                         std::pair(IdentifierScheme::LicenceNumber, sheet.licenceNumber)})
        if (!number.trimmed().isEmpty())
            addNamed(issues, validate(PersonIdentifier{.person = somebody, .scheme = scheme, .value = number}), "value",
                     fieldOf(scheme));
    if (sheet.employedFrom.isValid())
        addNamed(issues, validate(Employment{.person = somebody, .from = sheet.employedFrom}), "from_day", "from_day");
    if (sheet.affiliatedFrom.isValid())
        addNamed(issues, validate(Affiliation{.person = somebody, .site = 1, .from = sheet.affiliatedFrom}), "from_day",
                 "affiliated_from");
    return issues;
}

Action savePerson(PersonSheet sheet)
{
    const QString name = sheet.person.name;
    return {.name = sheet.person.id == 0 ? "person.add" : "person.save",
            .arguments = {name},
            .grant = Grant::ManagePeople,
            .work = [sheet = std::move(sheet)](Edit &edit) -> Result<void> {
                if (auto issues = validate(sheet); hasErrors(issues)) {
                    Error error = makeError(ErrorCode::Invalid, {QStringLiteral("person")});
                    error.issues = std::move(issues);
                    return error;
                }
                const auto saved = edit.save(sheet.person);
                if (!saved)
                    return saved.error();
                const Key person = saved.value();
                edit.setMade(person);
                if (auto done = setNumber(edit, person, IdentifierScheme::StaffNumber, sheet.staffNumber); !done)
                    return done;
                if (auto done = setNumber(edit, person, IdentifierScheme::LicenceNumber, sheet.licenceNumber); !done)
                    return done;
                if (auto done = setEmployment(edit, person, sheet.employedFrom); !done)
                    return done;
                return setAffiliation(edit, sheet, person);
            }};
}

Action moveTo(Affiliation affiliation, const QString &whose)
{
    return {.name = "affiliation.save",
            .arguments = {whose},
            .grant = Grant::ManagePeople,
            .work = [affiliation = std::move(affiliation)](Edit &edit) -> Result<void> {
                const auto known = storage::recordsOf<Affiliation>(edit.database(), affiliation.person);
                if (!known)
                    return known.error();
                const auto placed = placeAffiliation(edit, known.value(), affiliation);
                if (!placed)
                    return placed.error();
                edit.setMade(placed.value());
                return {};
            }};
}

Action moveAllTo(Affiliation like, std::vector<Key> people, const QString &whose)
{
    return {.name = "affiliation.save",
            .arguments = {whose},
            .grant = Grant::ManagePeople,
            .work = [like = std::move(like), people = std::move(people)](Edit &edit) -> Result<void> {
                for (const Key person : people) {
                    const auto known = storage::recordsOf<Affiliation>(edit.database(), person);
                    if (!known)
                        return known.error();
                    const bool isThere = std::ranges::any_of(known.value(), [&](const Affiliation &one) {
                        return one.site == like.site && one.department == like.department
                            && (!one.from.isValid() || one.from <= like.from)
                            && (!one.to.isValid() || one.to >= like.from);
                    });
                    if (isThere)
                        continue;
                    Affiliation affiliation = like;
                    affiliation.person = person;
                    if (const auto placed = placeAffiliation(edit, known.value(), affiliation); !placed)
                        return placed.error();
                }
                return {};
            }};
}

Action enrolAll(std::vector<Enrolment> enrolments, const QString &whose)
{
    return {.name = "enrolment.add",
            .arguments = {whose},
            .grant = Grant::ManagePeople,
            .work = [enrolments = std::move(enrolments)](Edit &edit) -> Result<void> {
                for (const Enrolment &enrolment : enrolments) {
                    const auto known = storage::recordsOf<Enrolment>(edit.database(), enrolment.person);
                    if (!known)
                        return known.error();
                    const bool isIn = std::ranges::any_of(known.value(), [&](const Enrolment &one) {
                        return one.version == enrolment.version && goesOn(one);
                    });
                    if (isIn)
                        continue;
                    if (const auto made = edit.insert(enrolment); !made)
                        return made.error();
                }
                return {};
            }};
}

Action saveEnrolment(Enrolment enrolment, const QString &whose)
{
    return saving("enrolment.save", Grant::ManagePeople, std::move(enrolment), whose);
}

Action retargetAll(Retarget wanted, std::vector<Key> people, const QString &whose)
{
    return {.name = "enrolment.retarget",
            .arguments = {whose},
            .grant = Grant::ManagePeople,
            .work = [wanted, people = std::move(people)](Edit &edit) -> Result<void> {
                for (const Key person : people) {
                    const auto known = storage::recordsOf<Enrolment>(edit.database(), person);
                    if (!known)
                        return known.error();
                    for (Enrolment enrolment : known.value()) {
                        // Who begins after the day cannot have it as a target and keeps their own.
                        if (enrolment.version != wanted.version || !goesOn(enrolment)
                            || (wanted.day.isValid() && wanted.day < enrolment.from))
                            continue;
                        if (wanted.level)
                            enrolment.targetLevel = *wanted.level ? wanted.level : std::nullopt;
                        if (wanted.day.isValid())
                            enrolment.targetDay = wanted.day;
                        if (auto done = edit.update(enrolment); !done)
                            return done;
                    }
                }
                return {};
            }};
}

Action assignToAll(Duty like, std::vector<Key> trainees, const QString &whose)
{
    return {.name = "duty.add",
            .arguments = {whose},
            .grant = Grant::ManagePeople,
            .work = [like = std::move(like), trainees = std::move(trainees)](Edit &edit) -> Result<void> {
                const auto known = storage::recordsOf<Duty>(edit.database(), like.person);
                if (!known)
                    return known.error();
                for (const Key trainee : trainees) {
                    const bool has = std::ranges::any_of(known.value(), [&](const Duty &one) {
                        return one.kind == like.kind && one.trainee == trainee
                            && (!like.to.isValid() || one.from <= like.to)
                            && (!one.to.isValid() || one.to >= like.from);
                    });
                    if (has || trainee == like.person)
                        continue;
                    Duty duty = like;
                    duty.trainee = trainee;
                    if (const auto made = edit.insert(duty); !made)
                        return made.error();
                }
                return {};
            }};
}

Action saveDuty(Duty duty, const QString &whose)
{
    return saving("duty.save", Grant::ManagePeople, std::move(duty), whose);
}

Action awardLevel(LevelAward award, const QString &whose)
{
    return saving("level_award.award", Grant::Award, std::move(award), whose);
}

Action revokeAward(Key award, QDate day, const QString &reason, const QString &whose)
{
    return {.name = "level_award.revoke",
            .arguments = {whose},
            .grant = Grant::Award,
            .work = [=](Edit &edit) -> Result<void> {
                auto found = edit.get<LevelAward>(award);
                if (!found)
                    return found.error();
                LevelAward taken = std::move(found).value();
                taken.revokedOn = day;
                taken.reason = reason;
                return edit.update(taken);
            }};
}

} // namespace kz::edit

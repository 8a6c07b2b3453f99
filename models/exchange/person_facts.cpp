#include "models/exchange/person_facts.h"

#include "models/edit/people_actions.h"
#include "models/exchange/enum_words.h"

namespace kz::exchange {

namespace {

template <typename T>
Result<void> loadFacts(storage::Database &database, Key T::*owner, Facts<T> &into)
{
    auto groups = loadGrouped(database, owner);
    if (!groups)
        return groups.error();
    into = std::move(groups).value();
    return {};
}

bool overlap(const Employment &one, const Employment &other)
{
    return (!one.to.isValid() || one.to >= other.from) && (!other.to.isValid() || other.to >= one.from);
}

/// A new fact of somebody who leaves in the same row ends with the employment; false when it would begin later.
template <typename T>
bool endsByLeaving(const PlannedPerson &planned, T &fact)
{
    if (!planned.leaves.isValid() || fact.id != 0)
        return true;
    if (!fact.to.isValid() || fact.to > planned.leaves)
        fact.to = planned.leaves;
    return fact.from <= planned.leaves;
}

/// For the rules, which ask whose a fact is.
template <typename T>
T owned(T fact)
{
    if (fact.person == 0)
        fact.person = namedOnly;
    return fact;
}

} // namespace

Result<void> PersonFacts::load(storage::Database &database)
{
    if (auto done = loadFacts(database, &PersonIdentifier::person, m_identifiers); !done)
        return done;
    if (auto done = loadFacts(database, &Employment::person, m_employments); !done)
        return done;
    if (auto done = loadFacts(database, &Affiliation::person, m_affiliations); !done)
        return done;
    if (auto done = loadFacts(database, &Enrolment::person, m_enrolments); !done)
        return done;
    if (auto done = loadFacts(database, &Duty::person, m_duties); !done)
        return done;
    for (const auto &duties : std::as_const(m_duties))
        for (const Duty &duty : duties)
            if (duty.trainee)
                m_dutiesFor[*duty.trainee].push_back(duty);
    return {};
}

void PersonFacts::planIdentifiers(const PersonRow &row, PlannedPerson &planned) const
{
    const auto plan = [&](IdentifierScheme scheme, const QString &value) {
        if (value.isEmpty())
            return;
        for (const PersonIdentifier &known : m_identifiers.value(planned.person.id)) {
            if (known.scheme != scheme)
                continue;
            if (known.value != value) { // found by another number: this one was changed
                PersonIdentifier changed = known;
                changed.value = value;
                planned.identifiers.push_back(std::move(changed));
            }
            return;
        }
        planned.identifiers.push_back(PersonIdentifier{0, planned.person.id, scheme, value});
    };
    plan(IdentifierScheme::StaffNumber, row.ref.staffNumber);
    plan(IdentifierScheme::LicenceNumber, row.ref.licenceNumber);
}

bool PersonFacts::planEmployment(PlanContext &context, const PersonRow &row, PlannedPerson &planned) const
{
    const std::vector<Employment> known = m_employments.value(planned.person.id);
    Employment wanted = row.employment;
    const Employment *was = nullptr;
    // Of those that run into the told one, the last is the same with another first day.
    for (const Employment &employment : known)
        if ((!wanted.from.isValid() || overlap(employment, wanted)) && (!was || was->from < employment.from))
            was = &employment;
    for (const Employment &employment : known)
        if (employment.from == wanted.from)
            was = &employment;
    const bool told = wanted.from.isValid() || context.given("employed_to") || context.given("ending");
    if (!told)
        return true;
    if (!was && !wanted.from.isValid()) {
        context.error("employed_from", IssueCode::Missing);
        return false;
    }
    if (was) {
        Employment changed = *was;
        if (wanted.from.isValid())
            changed.from = wanted.from;
        if (context.given("employed_to"))
            changed.to = wanted.to;
        if (context.given("ending"))
            changed.ending = wanted.ending;
        if (context.given("ending_reason"))
            changed.reason = wanted.reason;
        wanted = std::move(changed);
        if (sameRecord(wanted, *was))
            return true;
    }
    if (wanted.ending == Ending::Suspended && !wanted.to.isValid()) {
        context.error("ending", IssueCode::IsAnAbsence, {context.text("ending")});
        return false;
    }
    if (!context.accepts(owned(wanted),
                         {{"from_day", "employed_from"}, {"to_day", "employed_to"}, {"reason", "ending_reason"}}))
        return false;
    if (was && was->from != wanted.from)
        context.warn("employed_from", IssueCode::Corrected, {dayToText(was->from), dayToText(wanted.from)});
    if (was && was->to.isValid() && was->to != wanted.to)
        context.warn("employed_to", IssueCode::Corrected, {dayToText(was->to), dayToText(wanted.to)});
    const bool goesOn = std::ranges::any_of(known, [&](const Employment &other) {
        return (!was || other.id != was->id) && (!other.to.isValid() || other.to > wanted.to);
    });
    if (wanted.to.isValid() && !goesOn && (!was || was->to != wanted.to)) {
        planned.leaves = wanted.to;
        planned.ending = wanted.ending;
        planned.endingReason = wanted.reason;
    }
    planned.employments.push_back(std::move(wanted));
    return true;
}

QDate PersonFacts::employedFrom(const PlannedPerson &planned) const
{
    if (!planned.employments.empty())
        return planned.employments.back().from;
    QDate latest;
    for (const Employment &employment : m_employments.value(planned.person.id))
        if (!latest.isValid() || employment.from > latest)
            latest = employment.from;
    return latest;
}

bool PersonFacts::planAffiliation(PlanContext &context, const PersonRow &row, PlannedPerson &planned)
{
    const std::vector<Affiliation> known = m_affiliations.value(planned.person.id);
    const Affiliation *open = edit::openFact(known, [](const Affiliation &) { return true; });
    const QDate employed = employedFrom(planned);
    planned.from = row.affiliationFrom.isValid() ? row.affiliationFrom
        : !open && employed.isValid()            ? employed
                                                 : context.today();
    if (row.site.isEmpty()) {
        if (open) {
            planned.site = open->site;
            planned.department = open->department;
        }
        return true;
    }
    planned.site = context.resolved("site", context.directory().site(row.site));
    if (planned.site == 0)
        return false;
    if (!row.department.isEmpty()) {
        const Key ward = department(context, planned.site, row.department);
        if (ward == 0)
            return false;
        planned.department = ward;
    }
    const Affiliation wanted{0, planned.person.id, planned.site, planned.department, planned.from, {}};
    const auto same = [](const Affiliation &one, const Affiliation &told) {
        return one.site == told.site && (one.department == told.department || !told.department);
    };
    if (open && !row.affiliationFrom.isValid() && same(*open, wanted))
        return true;
    auto placed = edit::placedFact(known, wanted, same);
    context.tellDays("affiliation_from", placed, planned.from);
    for (Affiliation &affiliation : placed.changes) {
        if (!endsByLeaving(planned, affiliation)) {
            context.error("employed_to", IssueCode::EndsBeforeItBegins);
            return false;
        }
        if (!context.accepts(owned(affiliation), {{"from_day", "affiliation_from"}, {"to_day", "affiliation_from"}}))
            return false;
    }
    planned.affiliations = std::move(placed.changes);
    return true;
}

Key PersonFacts::department(PlanContext &context, Key site, const QString &name)
{
    const Match known = context.directory().department(site, name);
    if (known.count > 0)
        return context.resolved("department", known);
    const bool isWard = name.contains(QStringLiteral("病棟"));
    bool fresh = false;
    const Key key = m_wards.plan(
        keyToText(site) + foldedWord(name),
        Department{0, site, isWard ? DepartmentKind::Ward : DepartmentKind::Department, name, {}, std::nullopt, 0},
        &fresh);
    if (fresh)
        context.warn("department", IssueCode::WillBeAdded, {name});
    return key;
}

bool PersonFacts::planEnrolment(PlanContext &context, const PersonRow &row, PlannedPerson &planned) const
{
    if (row.programme.isEmpty())
        return true;
    const Key version = context.resolved("programme", context.directory().programme(row.programme));
    if (version == 0)
        return false;
    const QDate employed = employedFrom(planned);
    Enrolment wanted{.person = planned.person.id, .version = version};
    wanted.from = row.enrolledFrom.isValid()                        ? row.enrolledFrom
        : row.employment.from.isValid() || planned.leaves.isValid() ? employed
                                                                    : context.today();
    const Enrolment *was = nullptr;
    const std::vector<Enrolment> known = m_enrolments.value(planned.person.id);
    for (const Enrolment &enrolment : known) {
        if (enrolment.version != version)
            continue;
        // A roster that is read again does not enrol those anew who have finished since.
        if (enrolment.to.isValid() && (!row.enrolledFrom.isValid() || row.enrolledFrom <= enrolment.to)) {
            if (!was)
                was = &enrolment;
        } else if (!enrolment.to.isValid()) {
            was = &enrolment;
        }
    }
    if (was && was->to.isValid())
        return true;
    const QString profession = context.directory().professionCode(planned.person.profession);
    if (!was && !context.directory().isMeantFor(version, profession))
        context.warn("programme", IssueCode::OtherProfession, {row.profession});
    if (was) {
        wanted = *was;
        if (row.enrolledFrom.isValid() && row.enrolledFrom != was->from) {
            context.warn("enrolled_from", IssueCode::Corrected, {dayToText(was->from), dayToText(row.enrolledFrom)});
            wanted.from = row.enrolledFrom;
        }
    }
    if (row.targetDay.isValid())
        wanted.targetDay = row.targetDay;
    if (!row.targetLevel.isEmpty()) {
        const Key level = context.resolved("target_level", context.directory().level(version, row.targetLevel));
        if (level == 0)
            return false;
        wanted.targetLevel = level;
    }
    if (planned.leaves.isValid() && wanted.id == 0) {
        wanted.to = planned.leaves;
        wanted.status = edit::statusAfter(planned.ending);
        wanted.reason = planned.endingReason;
    }
    if (!context.accepts(owned(wanted), {{"from_day", "enrolled_from"}, {"to_day", "employed_to"}}))
        return false;
    if (!was || !sameRecord(wanted, *was))
        planned.enrolments.push_back(std::move(wanted));
    return true;
}

bool PersonFacts::planRole(PlanContext &context, const PersonRow &row, PlannedPerson &planned) const
{
    if (!row.role)
        return true;
    const std::vector<Duty> known = m_duties.value(planned.person.id);
    // A preceptor's role is towards a trainee and comes with the trainee's line.
    if (*row.role == DutyKind::Preceptor) {
        if (!edit::openFact(known, [](const Duty &duty) { return duty.kind == DutyKind::Preceptor; }))
            planned.roleAwaited = context.text("role");
        return true;
    }
    const std::optional<Key> site = planned.site ? std::optional(planned.site) : std::nullopt;
    if (edit::openFact(known, [&](const Duty &duty) {
            return duty.kind == *row.role && duty.site == site && duty.department == planned.department;
        }))
        return true;
    Duty duty{.person = planned.person.id,
              .kind = *row.role,
              .site = site,
              .department = planned.department,
              .from = planned.from};
    if (!endsByLeaving(planned, duty))
        return true;
    if (!context.accepts(owned(duty), {{"from_day", "affiliation_from"}, {"to_day", "employed_to"}}))
        return false;
    planned.duties.push_back(std::move(duty));
    return true;
}

void PersonFacts::planPreceptor(const PlanContext &context, PlannedPerson &planned, Key preceptor) const
{
    const QString profession = context.directory().professionCode(planned.person.profession);
    const bool doctor = profession == QStringLiteral("resident") || profession == QStringLiteral("specialty_trainee")
        || profession == QStringLiteral("physician");
    const DutyKind kind = doctor ? DutyKind::SupervisingDoctor : DutyKind::Preceptor;
    const std::vector<Duty> known = m_dutiesFor.value(planned.person.id);
    const Duty *open = edit::openFact(known, [&](const Duty &duty) { return duty.kind == kind && !planned.isNew(); });
    if (open && open->person == preceptor)
        return;
    Duty fresh{.person = preceptor,
               .kind = kind,
               .trainee = planned.isNew() ? traineeLater : planned.person.id,
               .site = planned.site ? std::optional(planned.site) : std::nullopt,
               .department = planned.department,
               .from = planned.from};
    // The file has no day for this: a successor follows on the day of the ward where that is later, else today.
    if (open && fresh.from <= open->from)
        fresh.from = context.today();
    if (!endsByLeaving(planned, fresh))
        return;
    if (open && open->from >= fresh.from) { // named today, and mended
        fresh.id = open->id;
        fresh.from = open->from;
    } else if (open) {
        Duty ended = *open;
        ended.to = fresh.from.addDays(-1);
        planned.duties.push_back(std::move(ended));
    }
    planned.duties.push_back(std::move(fresh));
}

} // namespace kz::exchange

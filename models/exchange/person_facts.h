#pragma once

#include "models/exchange/plan_support.h"
#include "models/exchange/planned_person.h"

namespace kz::exchange {

/// What the file knows about people beside themselves, and what a line of the roster makes of it: numbers, employment,
/// affiliation, enrolment, roles. Everything planned passes the rules of its record; false after a problem.
class PersonFacts
{
public:
    Result<void> load(storage::Database &database);

    void planIdentifiers(const PersonRow &row, PlannedPerson &planned) const;
    bool planEmployment(PlanContext &context, const PersonRow &row, PlannedPerson &planned) const;
    bool planAffiliation(PlanContext &context, const PersonRow &row, PlannedPerson &planned);
    bool planEnrolment(PlanContext &context, const PersonRow &row, PlannedPerson &planned) const;
    bool planRole(PlanContext &context, const PersonRow &row, PlannedPerson &planned) const;
    void planPreceptor(const PlanContext &context, PlannedPerson &planned, Key preceptor) const;

    const PlannedRecords<Department> &wards() const { return m_wards; }

    /// The trainee of a duty that stands on the trainee's own line; filled in when the person has a key.
    static constexpr Key traineeLater = namedOnly;

private:
    Key department(PlanContext &context, Key site, const QString &name);
    /// The day on which facts of the row begin that name none themselves.
    QDate employedFrom(const PlannedPerson &planned) const;

    Facts<PersonIdentifier> m_identifiers;
    Facts<Employment> m_employments;
    Facts<Affiliation> m_affiliations;
    Facts<Enrolment> m_enrolments;
    Facts<Duty> m_duties;
    Facts<Duty> m_dutiesFor;
    PlannedRecords<Department> m_wards;
};

} // namespace kz::exchange

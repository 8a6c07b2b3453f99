#pragma once

#include "models/base/issue.h"
#include "models/domain/table.h"

namespace kz {

/// Professions are rows, so that a hospital may add its own; these codes are seeded and packs refer to them:
/// physician, resident, specialty_trainee, nurse, public_health_nurse, midwife, dentist, pharmacist, physiotherapist,
/// occupational_therapist, speech_therapist, radiological_technologist, laboratory_technologist, clinical_engineer,
/// orthoptist, dental_hygienist, psychologist, dietitian, social_worker, care_worker, nursing_assistant, clerk, other.
/// An import adds others that it meets; their code is what stood in the cell.
struct Profession {
    Key id = 0;
    QString code;
    QString nameJa;
    QString nameEn;
    int position = 0;
};
template <>
struct Table<Profession> {
    static constexpr auto name = "profession";
    static constexpr auto columns
        = std::make_tuple(Column{"code", &Profession::code, QT_TRANSLATE_NOOP("profession", "Code")},
                          Column{"name_ja", &Profession::nameJa, QT_TRANSLATE_NOOP("profession", "Name (Japanese)")},
                          Column{"name_en", &Profession::nameEn, QT_TRANSLATE_NOOP("profession", "Name (English)")},
                          Column{"position", &Profession::position, QT_TRANSLATE_NOOP("profession", "Order")});
};

/// A person who learns, teaches or both. The name stands as the person writes it; nobody needs kanji.
/// Which number is whose stands in PersonIdentifier: licence numbers arrive months after the person.
struct Person {
    Key id = 0;
    QString name;
    QString kana;
    QString formerName;
    QString professionalName;
    Key profession = 0;
    std::optional<int> experienceSince; ///< fiscal year of the first year in the profession
    QString email;
    QString note;
    QString kanaOrder; ///< derived
    QString search;    ///< derived
};
template <>
struct Table<Person> {
    static constexpr auto name = "person";
    static constexpr auto columns = std::make_tuple(
        Column{"name", &Person::name, QT_TRANSLATE_NOOP("person", "Name")},
        Column{"kana", &Person::kana, QT_TRANSLATE_NOOP("person", "Kana")},
        Column{"former_name", &Person::formerName, QT_TRANSLATE_NOOP("person", "Former name")},
        Column{"professional_name", &Person::professionalName, QT_TRANSLATE_NOOP("person", "Professional name")},
        Column{"profession", &Person::profession, QT_TRANSLATE_NOOP("person", "Profession")},
        Column{"experience_since", &Person::experienceSince,
               QT_TRANSLATE_NOOP("person", "In the profession since fiscal year")},
        Column{"email", &Person::email, QT_TRANSLATE_NOOP("person", "E-mail")},
        Column{"note", &Person::note, QT_TRANSLATE_NOOP("person", "Note")}, Column{"kana_key", &Person::kanaOrder, ""},
        Column{"search_key", &Person::search, ""});
};

enum class IdentifierScheme { StaffNumber, LicenceNumber, Other };
template <>
struct EnumTable<IdentifierScheme> {
    static constexpr std::array entries = {
        EnumEntry{IdentifierScheme::StaffNumber, "staff", QT_TRANSLATE_NOOP("Enum", "Staff number")},
        EnumEntry{IdentifierScheme::LicenceNumber, "licence", QT_TRANSLATE_NOOP("Enum", "Licence number")},
        EnumEntry{IdentifierScheme::Other, "other", QT_TRANSLATE_NOOP("Enum", "Other number")},
    };
};

/// Unique on (scheme, value).
struct PersonIdentifier {
    Key id = 0;
    Key person = 0;
    IdentifierScheme scheme = IdentifierScheme::StaffNumber;
    QString value;
};
template <>
struct Table<PersonIdentifier> {
    static constexpr auto name = "person_identifier";
    static constexpr auto columns = std::make_tuple(
        Column{"person", &PersonIdentifier::person, QT_TRANSLATE_NOOP("person_identifier", "Person")},
        Column{"scheme", &PersonIdentifier::scheme, QT_TRANSLATE_NOOP("person_identifier", "Kind of number")},
        Column{"value", &PersonIdentifier::value, QT_TRANSLATE_NOOP("person_identifier", "Number")});
};

enum class Ending { None, Retired, Transferred, Suspended, Interrupted, NotCompleted, Completed };
template <>
struct EnumTable<Ending> {
    static constexpr std::array entries = {
        EnumEntry{Ending::None, "", QT_TRANSLATE_NOOP("Enum", "–")},
        EnumEntry{Ending::Retired, "retired", QT_TRANSLATE_NOOP("Enum", "Retired from service")},
        EnumEntry{Ending::Transferred, "transferred", QT_TRANSLATE_NOOP("Enum", "Transferred")},
        EnumEntry{Ending::Suspended, "suspended", QT_TRANSLATE_NOOP("Enum", "On leave of absence")},
        EnumEntry{Ending::Interrupted, "interrupted", QT_TRANSLATE_NOOP("Enum", "Interrupted")},
        EnumEntry{Ending::NotCompleted, "not_completed", QT_TRANSLATE_NOOP("Enum", "Not completed")},
        EnumEntry{Ending::Completed, "completed", QT_TRANSLATE_NOOP("Enum", "Completed")},
    };
};

/// Employment of a person, dated; the ending and its reason stand on the last day.
struct Employment {
    Key id = 0;
    Key person = 0;
    QDate from;
    QDate to;
    Ending ending = Ending::None;
    QString reason;
};
template <>
struct Table<Employment> {
    static constexpr auto name = "employment";
    static constexpr auto columns
        = std::make_tuple(Column{"person", &Employment::person, QT_TRANSLATE_NOOP("employment", "Person")},
                          Column{"from_day", &Employment::from, QT_TRANSLATE_NOOP("employment", "Employed from")},
                          Column{"to_day", &Employment::to, QT_TRANSLATE_NOOP("employment", "Employed to")},
                          Column{"ending", &Employment::ending, QT_TRANSLATE_NOOP("employment", "Ending")},
                          Column{"reason", &Employment::reason, QT_TRANSLATE_NOOP("employment", "Reason")});
};

/// Where a person belongs (site + ward), dated: wards change every April, figures about the past must not.
struct Affiliation {
    Key id = 0;
    Key person = 0;
    Key site = 0;
    std::optional<Key> department;
    QDate from;
    QDate to;
};
template <>
struct Table<Affiliation> {
    static constexpr auto name = "affiliation";
    static constexpr auto columns = std::make_tuple(
        Column{"person", &Affiliation::person, QT_TRANSLATE_NOOP("affiliation", "Person")},
        Column{"site", &Affiliation::site, QT_TRANSLATE_NOOP("affiliation", "Site")},
        Column{"department", &Affiliation::department, QT_TRANSLATE_NOOP("affiliation", "Department or ward")},
        Column{"from_day", &Affiliation::from, QT_TRANSLATE_NOOP("affiliation", "From")},
        Column{"to_day", &Affiliation::to, QT_TRANSLATE_NOOP("affiliation", "To")});
};

enum class DutyKind { Preceptor, Educator, SupervisingDoctor, ProgrammeDirector, Assessor, Coordinator };
template <>
struct EnumTable<DutyKind> {
    static constexpr std::array entries = {
        EnumEntry{DutyKind::Preceptor, "preceptor", QT_TRANSLATE_NOOP("Enum", "Preceptor")},
        EnumEntry{DutyKind::Educator, "educator", QT_TRANSLATE_NOOP("Enum", "Educator in charge")},
        EnumEntry{DutyKind::SupervisingDoctor, "supervising_doctor", QT_TRANSLATE_NOOP("Enum", "Supervising doctor")},
        EnumEntry{DutyKind::ProgrammeDirector, "programme_director", QT_TRANSLATE_NOOP("Enum", "Programme director")},
        EnumEntry{DutyKind::Assessor, "assessor", QT_TRANSLATE_NOOP("Enum", "Assessor")},
        EnumEntry{DutyKind::Coordinator, "coordinator", QT_TRANSLATE_NOOP("Enum", "Coordinator")},
    };
};

/// A dated role: somebody is preceptor of a trainee, educator of a ward, programme director of a site.
struct Duty {
    Key id = 0;
    Key person = 0; ///< who has the role
    DutyKind kind = DutyKind::Preceptor;
    std::optional<Key> trainee;
    std::optional<Key> site;
    std::optional<Key> department;
    QDate from;
    QDate to;
};
template <>
struct Table<Duty> {
    static constexpr auto name = "duty";
    static constexpr auto columns
        = std::make_tuple(Column{"person", &Duty::person, QT_TRANSLATE_NOOP("duty", "Person")},
                          Column{"kind", &Duty::kind, QT_TRANSLATE_NOOP("duty", "Role")},
                          Column{"trainee", &Duty::trainee, QT_TRANSLATE_NOOP("duty", "Trainee")},
                          Column{"site", &Duty::site, QT_TRANSLATE_NOOP("duty", "Site")},
                          Column{"department", &Duty::department, QT_TRANSLATE_NOOP("duty", "Department or ward")},
                          Column{"from_day", &Duty::from, QT_TRANSLATE_NOOP("duty", "From")},
                          Column{"to_day", &Duty::to, QT_TRANSLATE_NOOP("duty", "To")});
};

enum class AbsenceKind { Sick, Maternity, Childcare, Care, Bereavement, Other };
template <>
struct EnumTable<AbsenceKind> {
    static constexpr std::array entries = {
        EnumEntry{AbsenceKind::Sick, "sick", QT_TRANSLATE_NOOP("Enum", "Sick leave")},
        EnumEntry{AbsenceKind::Maternity, "maternity", QT_TRANSLATE_NOOP("Enum", "Maternity leave")},
        EnumEntry{AbsenceKind::Childcare, "childcare", QT_TRANSLATE_NOOP("Enum", "Childcare leave")},
        EnumEntry{AbsenceKind::Care, "care", QT_TRANSLATE_NOOP("Enum", "Family-care leave")},
        EnumEntry{AbsenceKind::Bereavement, "bereavement", QT_TRANSLATE_NOOP("Enum", "Bereavement leave")},
        EnumEntry{AbsenceKind::Other, "other", QT_TRANSLATE_NOOP("Enum", "Other absence")},
    };
};

/// An absence from training. Only working days count: weekends and holidays do not (2020 residency rules),
/// so their number is stated, not derived; a form may propose it.
struct Absence {
    Key id = 0;
    Key person = 0;
    AbsenceKind kind = AbsenceKind::Sick;
    QDate from;
    QDate to;
    double workingDays = 0;
    QString reason;
};
template <>
struct Table<Absence> {
    static constexpr auto name = "absence";
    static constexpr auto columns
        = std::make_tuple(Column{"person", &Absence::person, QT_TRANSLATE_NOOP("absence", "Person")},
                          Column{"kind", &Absence::kind, QT_TRANSLATE_NOOP("absence", "Kind")},
                          Column{"from_day", &Absence::from, QT_TRANSLATE_NOOP("absence", "From")},
                          Column{"to_day", &Absence::to, QT_TRANSLATE_NOOP("absence", "To")},
                          Column{"working_days", &Absence::workingDays, QT_TRANSLATE_NOOP("absence", "Working days")},
                          Column{"reason", &Absence::reason, QT_TRANSLATE_NOOP("absence", "Reason")});
};

enum class EnrolmentStatus { Active, Suspended, Completed, Interrupted, NotCompleted, Withdrawn };
template <>
struct EnumTable<EnrolmentStatus> {
    static constexpr std::array entries = {
        EnumEntry{EnrolmentStatus::Active, "active", QT_TRANSLATE_NOOP("Enum", "In training")},
        EnumEntry{EnrolmentStatus::Suspended, "suspended", QT_TRANSLATE_NOOP("Enum", "Suspended")},
        EnumEntry{EnrolmentStatus::Completed, "completed", QT_TRANSLATE_NOOP("Enum", "Completed")},
        EnumEntry{EnrolmentStatus::Interrupted, "interrupted", QT_TRANSLATE_NOOP("Enum", "Interrupted")},
        EnumEntry{EnrolmentStatus::NotCompleted, "not_completed", QT_TRANSLATE_NOOP("Enum", "Not completed")},
        EnumEntry{EnrolmentStatus::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Enum", "Withdrawn")},
    };
};

/// A person works towards a level of a framework version (or the whole of it, without a level) by a target day.
struct Enrolment {
    Key id = 0;
    Key person = 0;
    Key version = 0;
    std::optional<Key> targetLevel;
    QDate from;
    QDate targetDay;
    QDate to;
    EnrolmentStatus status = EnrolmentStatus::Active;
    QString reason;
};
template <>
struct Table<Enrolment> {
    static constexpr auto name = "enrolment";
    static constexpr auto columns = std::make_tuple(
        Column{"person", &Enrolment::person, QT_TRANSLATE_NOOP("enrolment", "Person")},
        Column{"version", &Enrolment::version, QT_TRANSLATE_NOOP("enrolment", "Ladder or programme")},
        Column{"target_level", &Enrolment::targetLevel, QT_TRANSLATE_NOOP("enrolment", "Target level")},
        Column{"from_day", &Enrolment::from, QT_TRANSLATE_NOOP("enrolment", "From")},
        Column{"target_day", &Enrolment::targetDay, QT_TRANSLATE_NOOP("enrolment", "Target date")},
        Column{"to_day", &Enrolment::to, QT_TRANSLATE_NOOP("enrolment", "To")},
        Column{"status", &Enrolment::status, QT_TRANSLATE_NOOP("enrolment", "Status")},
        Column{"reason", &Enrolment::reason, QT_TRANSLATE_NOOP("enrolment", "Reason")});
};

/// Not ended: suspended ones go on again.
inline bool goesOn(const Enrolment &enrolment)
{
    return enrolment.status == EnrolmentStatus::Active || enrolment.status == EnrolmentStatus::Suspended;
}

/// A level awarded by decision: what "level" means when nothing is added. Taken back, it stays, with the reason.
struct LevelAward {
    Key id = 0;
    Key person = 0;
    Key level = 0;
    QDate decidedOn;
    QDate validUntil;
    QString number;
    QString basis;
    QDate revokedOn;
    QString reason;
    QDate reissuedOn; ///< when the certificate was last issued again, in place of one that was lost
};
template <>
struct Table<LevelAward> {
    static constexpr auto name = "level_award";
    static constexpr auto columns = std::make_tuple(
        Column{"person", &LevelAward::person, QT_TRANSLATE_NOOP("level_award", "Person")},
        Column{"level", &LevelAward::level, QT_TRANSLATE_NOOP("level_award", "Level")},
        Column{"decided_on", &LevelAward::decidedOn, QT_TRANSLATE_NOOP("level_award", "Decided on")},
        Column{"valid_until", &LevelAward::validUntil, QT_TRANSLATE_NOOP("level_award", "Valid until")},
        Column{"number", &LevelAward::number, QT_TRANSLATE_NOOP("level_award", "Certificate number")},
        Column{"basis", &LevelAward::basis, QT_TRANSLATE_NOOP("level_award", "Basis")},
        Column{"revoked_on", &LevelAward::revokedOn, QT_TRANSLATE_NOOP("level_award", "Taken back on")},
        Column{"reason", &LevelAward::reason, QT_TRANSLATE_NOOP("level_award", "Reason")},
        Column{"reissued_on", &LevelAward::reissuedOn, QT_TRANSLATE_NOOP("level_award", "Issued again on")});
};

/// Since when somebody is employed without a break as of a day: employments that follow one another, as those of a year
/// each, are one. Of who is not employed on the day, the first day of the next employment; invalid: none is recorded.
QDate employedSince(const std::vector<Employment> &employments, QDate day);

/// Every rule a record must meet by itself; the same for form, CLI and import. Empty when valid.
std::vector<Issue> validate(const Profession &);
std::vector<Issue> validate(const Person &);
std::vector<Issue> validate(const PersonIdentifier &);
std::vector<Issue> validate(const Employment &);
std::vector<Issue> validate(const Affiliation &);
std::vector<Issue> validate(const Duty &);
std::vector<Issue> validate(const Absence &);
std::vector<Issue> validate(const Enrolment &);
std::vector<Issue> validate(const LevelAward &);

/// Fills the derived columns from the others; the repository calls it before every write.
void derive(Person &);

} // namespace kz

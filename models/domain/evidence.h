#pragma once

#include "models/base/issue.h"
#include "models/domain/table.h"

#include <array>

namespace kz {

struct Tool;

/// Enumerations of the evidence tables are stored as these numbers (the engine reads millions of them);
/// their codes serve CSV, JSON and the journal. Numbers and codes never change their meaning.
/// Feedback is what was filled in on a form that does not name its raters (Tool::minimumRaters). It is a kind of its
/// own so that whatever reads ratings passes over it: rules, charts, papers, tables and packets never see it. 3 is what
/// site_count keeps self-ratings under.
enum class EvidenceKind { LogEntry = 1, Assessment = 2, Feedback = 4 };
template <>
struct EnumTable<EvidenceKind> {
    static constexpr std::array entries = {
        EnumEntry{EvidenceKind::LogEntry, "log_entry", QT_TRANSLATE_NOOP("Enum", "Log entry")},
        EnumEntry{EvidenceKind::Assessment, "assessment", QT_TRANSLATE_NOOP("Enum", "Assessment")},
        EnumEntry{EvidenceKind::Feedback, "feedback", QT_TRANSLATE_NOOP("Enum", "Feedback by several raters")},
    };
};

enum class EvidenceStatus { Draft = 0, Submitted = 1, Countersigned = 2, Returned = 3 };
template <>
struct EnumTable<EvidenceStatus> {
    static constexpr std::array entries = {
        EnumEntry{EvidenceStatus::Draft, "draft", QT_TRANSLATE_NOOP("Enum", "Not submitted")},
        EnumEntry{EvidenceStatus::Submitted, "submitted", QT_TRANSLATE_NOOP("Enum", "Submitted")},
        EnumEntry{EvidenceStatus::Countersigned, "countersigned", QT_TRANSLATE_NOOP("Enum", "Countersigned")},
        EnumEntry{EvidenceStatus::Returned, "returned", QT_TRANSLATE_NOOP("Enum", "Returned")},
    };
};

enum class CareSetting {
    None = 0,
    Ward = 1,
    Outpatient = 2,
    GeneralOutpatient = 3,
    Home = 4,
    Online = 5,
    VisitingNursing = 6,
    Pharmacy = 7,
    CareFacility = 8,
    Emergency = 9
};
template <>
struct EnumTable<CareSetting> {
    static constexpr std::array entries = {
        EnumEntry{CareSetting::None, "", QT_TRANSLATE_NOOP("Enum", "No setting")},
        EnumEntry{CareSetting::Ward, "ward", QT_TRANSLATE_NOOP("Enum", "Ward")},
        EnumEntry{CareSetting::Outpatient, "outpatient", QT_TRANSLATE_NOOP("Enum", "Outpatient clinic")},
        EnumEntry{CareSetting::GeneralOutpatient, "general_outpatient",
                  QT_TRANSLATE_NOOP("Enum", "General outpatient clinic")},
        EnumEntry{CareSetting::Home, "home", QT_TRANSLATE_NOOP("Enum", "Home care")},
        EnumEntry{CareSetting::Online, "online", QT_TRANSLATE_NOOP("Enum", "Online care")},
        EnumEntry{CareSetting::VisitingNursing, "visiting_nursing", QT_TRANSLATE_NOOP("Enum", "Visiting nursing")},
        EnumEntry{CareSetting::Pharmacy, "pharmacy", QT_TRANSLATE_NOOP("Enum", "Pharmacy")},
        EnumEntry{CareSetting::CareFacility, "care_facility", QT_TRANSLATE_NOOP("Enum", "Care facility")},
        EnumEntry{CareSetting::Emergency, "emergency", QT_TRANSLATE_NOOP("Enum", "Emergency room")},
    };
};

enum class TraineeRole { None = 0, Observed = 1, Assisted = 2, Performed = 3, Led = 4, Taught = 5 };
template <>
struct EnumTable<TraineeRole> {
    static constexpr std::array entries = {
        EnumEntry{TraineeRole::None, "", QT_TRANSLATE_NOOP("Enum", "No role")},
        EnumEntry{TraineeRole::Observed, "observed", QT_TRANSLATE_NOOP("Enum", "Observed")},
        EnumEntry{TraineeRole::Assisted, "assisted", QT_TRANSLATE_NOOP("Enum", "Assisted")},
        EnumEntry{TraineeRole::Performed, "performed", QT_TRANSLATE_NOOP("Enum", "Performed")},
        EnumEntry{TraineeRole::Led, "led", QT_TRANSLATE_NOOP("Enum", "Took charge")},
        EnumEntry{TraineeRole::Taught, "taught", QT_TRANSLATE_NOOP("Enum", "Taught")},
    };
};

/// Which half of the day a half-day in clinic was.
enum class DayPart { Unstated = 0, Morning = 1, Afternoon = 2 };
template <>
struct EnumTable<DayPart> {
    static constexpr std::array entries = {
        EnumEntry{DayPart::Unstated, "", QT_TRANSLATE_NOOP("Enum", "Half of the day not stated")},
        EnumEntry{DayPart::Morning, "morning", QT_TRANSLATE_NOOP("Enum", "Morning")},
        EnumEntry{DayPart::Afternoon, "afternoon", QT_TRANSLATE_NOOP("Enum", "Afternoon")},
    };
};

/// Who rated. Self-ratings stand beside others' and never count among them.
enum class AssessorKind {
    Self = 1,
    Preceptor = 2,
    FirstRater = 3,
    SecondRater = 4,
    SupervisingDoctor = 5,
    SeniorDoctor = 6,
    OtherProfession = 7,
    Educator = 8
};
template <>
struct EnumTable<AssessorKind> {
    static constexpr std::array entries = {
        EnumEntry{AssessorKind::Self, "self", QT_TRANSLATE_NOOP("Enum", "Self-rating")},
        EnumEntry{AssessorKind::Preceptor, "preceptor", QT_TRANSLATE_NOOP("Enum", "Preceptor")},
        EnumEntry{AssessorKind::FirstRater, "first_rater", QT_TRANSLATE_NOOP("Enum", "First rater")},
        EnumEntry{AssessorKind::SecondRater, "second_rater", QT_TRANSLATE_NOOP("Enum", "Second rater")},
        EnumEntry{AssessorKind::SupervisingDoctor, "supervising_doctor",
                  QT_TRANSLATE_NOOP("Enum", "Supervising doctor")},
        EnumEntry{AssessorKind::SeniorDoctor, "senior_doctor", QT_TRANSLATE_NOOP("Enum", "Senior doctor")},
        EnumEntry{AssessorKind::OtherProfession, "other_profession", QT_TRANSLATE_NOOP("Enum", "Another profession")},
        EnumEntry{AssessorKind::Educator, "educator", QT_TRANSLATE_NOOP("Enum", "Educator in charge")},
    };
};

/// What every kind of evidence has. Days are civil days; `enteredOn` is when the file learnt of it.
struct Evidence {
    Key id = 0;
    Key person = 0;
    EvidenceKind kind = EvidenceKind::LogEntry;
    QDate day; ///< happened
    std::optional<Key> site;
    std::optional<Key> department;
    EvidenceStatus status = EvidenceStatus::Draft;
    QDate enteredOn;
    QDate submittedOn;
    QDate countersignedOn;
};

/// One item a log entry touches.
struct LoggedItem {
    Key item = 0;
    TraineeRole role = TraineeRole::None;
    int count = 1;
    bool operator==(const LoggedItem &) const = default;
};

/// A case, a procedure, a half-day in clinic. No patient identifiers: see patient_hints.h.
/// A half-day without items is an entry of its own: `halfDays` says how many (1 or 2), `dayPart` of a single one which
/// half of the day it was.
struct LogEntry {
    Evidence head{.kind = EvidenceKind::LogEntry};
    std::optional<Key> placement;
    CareSetting setting = CareSetting::None;
    int halfDays = 0;
    DayPart dayPart = DayPart::Unstated;
    QString note;
    std::optional<Key> countersigner;
    QString returnReason;
    std::vector<LoggedItem> items;
};

/// The half-days in clinic of one day, wherever they were.
struct ClinicDay {
    std::array<int, 2> stated{}; ///< mornings and afternoons; a whole day is one of each
    int either = 0;              ///< of which nobody said which half they were

    void add(int halfDays, DayPart part);
    bool isTwice() const; ///< the same half twice, or more than a day has
};

/// One rated row; step 0 is "not observed".
struct RatedItem {
    Key item = 0;
    int step = 0;
    bool operator==(const RatedItem &) const = default;
};

/// One filled form. `head.day` is the day it speaks of (the end of the period). Whether it is an assessment or feedback
/// follows from the form and the kind of assessor, and is settled when it is stored.
struct Assessment {
    Evidence head{.kind = EvidenceKind::Assessment};
    Key tool = 0;
    std::optional<Key> assessor;
    AssessorKind assessorKind = AssessorKind::FirstRater;
    std::optional<Key> onBehalfOf; ///< in whose place the assessor rated
    std::optional<Key> level;      ///< the level applied for, on ladder sheets
    QDate from;
    QDate to;
    QString comment;
    std::vector<RatedItem> items;
};

enum class PlacementKind { Rotation, GeneralOutpatient, Itinerant, Dispatch, Locum, RemoteSupport };
template <>
struct EnumTable<PlacementKind> {
    static constexpr std::array entries = {
        EnumEntry{PlacementKind::Rotation, "rotation", QT_TRANSLATE_NOOP("Enum", "Rotation")},
        EnumEntry{PlacementKind::GeneralOutpatient, "general_outpatient",
                  QT_TRANSLATE_NOOP("Enum", "Parallel general outpatient clinic")},
        EnumEntry{PlacementKind::Itinerant, "itinerant", QT_TRANSLATE_NOOP("Enum", "Itinerant clinic")},
        EnumEntry{PlacementKind::Dispatch, "dispatch", QT_TRANSLATE_NOOP("Enum", "Dispatch of a doctor")},
        EnumEntry{PlacementKind::Locum, "locum", QT_TRANSLATE_NOOP("Enum", "Locum")},
        EnumEntry{PlacementKind::RemoteSupport, "remote_support", QT_TRANSLATE_NOOP("Enum", "Remote support")},
    };
};

/// A stay of one person at one site. Dates are civil days, both inclusive; share is the part of each day that
/// counts (0 < share <= 1, half-days are 0.5). Rotations train; the dispatch kinds are counted in person-days.
struct Placement {
    Key id = 0;
    Key person = 0;
    PlacementKind kind = PlacementKind::Rotation;
    Key site = 0;
    std::optional<Key> fromSite; ///< dispatch: who sends
    std::optional<Key> department;
    QString field; ///< clinical field the stay counts for; the department's when empty
    QDate from;
    QDate to;
    double share = 1.0;
    std::optional<Key> supervisor;
    QString note;
};
template <>
struct Table<Placement> {
    static constexpr auto name = "placement";
    static constexpr auto columns = std::make_tuple(
        Column{"person", &Placement::person, QT_TRANSLATE_NOOP("placement", "Person")},
        Column{"kind", &Placement::kind, QT_TRANSLATE_NOOP("placement", "Kind")},
        Column{"site", &Placement::site, QT_TRANSLATE_NOOP("placement", "Site")},
        Column{"from_site", &Placement::fromSite, QT_TRANSLATE_NOOP("placement", "Sent by")},
        Column{"department", &Placement::department, QT_TRANSLATE_NOOP("placement", "Department or ward")},
        Column{"field", &Placement::field, QT_TRANSLATE_NOOP("placement", "Clinical field")},
        Column{"from_day", &Placement::from, QT_TRANSLATE_NOOP("placement", "From")},
        Column{"to_day", &Placement::to, QT_TRANSLATE_NOOP("placement", "To")},
        Column{"share", &Placement::share, QT_TRANSLATE_NOOP("placement", "Part of the day")},
        Column{"supervisor", &Placement::supervisor, QT_TRANSLATE_NOOP("placement", "Supervisor")},
        Column{"note", &Placement::note, QT_TRANSLATE_NOOP("placement", "Note")});
};

/// Every rule a record must meet by itself; the same for form, CLI and import. Empty when valid.
/// Free text that looks like a patient identifier is a warning (LooksLikePatient).
std::vector<Issue> validate(const LogEntry &);
std::vector<Issue> validate(const Assessment &);
std::vector<Issue> validate(const Placement &);

/// Whose own it is: nobody countersigns that.
bool isOwn(Key person, const LogEntry &);
bool isOwn(Key person, const Assessment &);
/// Who signed an entry, and when; part of validate().
std::vector<Issue> signatureIssues(const LogEntry &);
/// Days after `today`, which only a draft may speak of: the door and the import ask, for a record knows no calendar.
std::vector<Issue> futureIssues(const Evidence &, QDate today);
/// Whether the form still wants the comment it asks for where something is rated low; whoever rates themselves need
/// not explain it. Asked when a form is submitted: a draft may wait for its words.
std::vector<Issue> commentIssues(const Assessment &, const Tool &);
/// On a form that does not name its raters to the person somebody has to be able to count them, and none stands in for
/// another.
std::vector<Issue> raterIssues(const Assessment &, const Tool &);

} // namespace kz

#pragma once

#include "models/base/issue.h"
#include "models/domain/table.h"

namespace kz {

enum class EventKind {
    Lecture,
    Seminar,
    JointTraining,
    CaseConference,
    Drill,
    ELearning,
    LadderMeeting,
    RecruitingFair,
    AdviceVisit
};
template <>
struct EnumTable<EventKind> {
    static constexpr std::array entries = {
        EnumEntry{EventKind::Lecture, "lecture", QT_TRANSLATE_NOOP("Enum", "Lecture")},
        EnumEntry{EventKind::Seminar, "seminar", QT_TRANSLATE_NOOP("Enum", "Seminar")},
        EnumEntry{EventKind::JointTraining, "joint_training", QT_TRANSLATE_NOOP("Enum", "Joint training")},
        EnumEntry{EventKind::CaseConference, "case_conference", QT_TRANSLATE_NOOP("Enum", "Case conference")},
        EnumEntry{EventKind::Drill, "drill", QT_TRANSLATE_NOOP("Enum", "Drill")},
        EnumEntry{EventKind::ELearning, "e_learning", QT_TRANSLATE_NOOP("Enum", "E-learning")},
        EnumEntry{EventKind::LadderMeeting, "ladder_meeting", QT_TRANSLATE_NOOP("Enum", "Ladder-building meeting")},
        EnumEntry{EventKind::RecruitingFair, "recruiting_fair", QT_TRANSLATE_NOOP("Enum", "Recruiting fair")},
        EnumEntry{EventKind::AdviceVisit, "advice_visit", QT_TRANSLATE_NOOP("Enum", "Advice visit")},
    };
};

enum class EventStatus { Planned, Held, Cancelled };
template <>
struct EnumTable<EventStatus> {
    static constexpr std::array entries = {
        EnumEntry{EventStatus::Planned, "planned", QT_TRANSLATE_NOOP("Enum", "Planned")},
        EnumEntry{EventStatus::Held, "held", QT_TRANSLATE_NOOP("Enum", "Held")},
        EnumEntry{EventStatus::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Enum", "Cancelled")},
    };
};

/// What people come together for to learn, over one or more days. Hours and credits are what attending the whole of it
/// is worth; credits belong to a scheme, the code of who gives them ("jpec"), or to none (the hospital's own).
struct TrainingEvent {
    Key id = 0;
    EventKind kind = EventKind::Lecture;
    EventStatus status = EventStatus::Planned;
    QString title;
    QDate from;
    QDate to; ///< the last day; the same as the first for most
    std::optional<Key> site;
    QString place; ///< room, or how to take part online
    QString organiser;
    double hours = 0.0;
    double credits = 0.0;
    QString creditScheme;
    std::optional<int> capacity;
    QString note;
};
template <>
struct Table<TrainingEvent> {
    static constexpr auto name = "training_event";
    static constexpr auto columns = std::make_tuple(
        Column{"kind", &TrainingEvent::kind, QT_TRANSLATE_NOOP("training_event", "Kind")},
        Column{"status", &TrainingEvent::status, QT_TRANSLATE_NOOP("training_event", "Status")},
        Column{"title", &TrainingEvent::title, QT_TRANSLATE_NOOP("training_event", "Title")},
        Column{"from_day", &TrainingEvent::from, QT_TRANSLATE_NOOP("training_event", "From")},
        Column{"to_day", &TrainingEvent::to, QT_TRANSLATE_NOOP("training_event", "To")},
        Column{"site", &TrainingEvent::site, QT_TRANSLATE_NOOP("training_event", "Site")},
        Column{"place", &TrainingEvent::place, QT_TRANSLATE_NOOP("training_event", "Place")},
        Column{"organiser", &TrainingEvent::organiser, QT_TRANSLATE_NOOP("training_event", "Held by")},
        Column{"hours", &TrainingEvent::hours, QT_TRANSLATE_NOOP("training_event", "Hours")},
        Column{"credits", &TrainingEvent::credits, QT_TRANSLATE_NOOP("training_event", "Credits")},
        Column{"credit_scheme", &TrainingEvent::creditScheme, QT_TRANSLATE_NOOP("training_event", "Credits of")},
        Column{"capacity", &TrainingEvent::capacity, QT_TRANSLATE_NOOP("training_event", "Places")},
        Column{"note", &TrainingEvent::note, QT_TRANSLATE_NOOP("training_event", "Note")});
};

/// An item, or a module, that an event covers.
struct EventItem {
    Key id = 0;
    Key event = 0;
    Key item = 0;
};
template <>
struct Table<EventItem> {
    static constexpr auto name = "event_item";
    static constexpr auto columns
        = std::make_tuple(Column{"event", &EventItem::event, QT_TRANSLATE_NOOP("event_item", "Event")},
                          Column{"item", &EventItem::item, QT_TRANSLATE_NOOP("event_item", "Item")});
};

/// Only who attended, be it a part, has anything to show for it.
enum class AttendanceStatus { Registered, Attended, Partly, Absent };
template <>
struct EnumTable<AttendanceStatus> {
    static constexpr std::array entries = {
        EnumEntry{AttendanceStatus::Registered, "registered", QT_TRANSLATE_NOOP("Enum", "Signed up")},
        EnumEntry{AttendanceStatus::Attended, "attended", QT_TRANSLATE_NOOP("Enum", "Attended")},
        EnumEntry{AttendanceStatus::Partly, "partly", QT_TRANSLATE_NOOP("Enum", "Attended in part")},
        EnumEntry{AttendanceStatus::Absent, "absent", QT_TRANSLATE_NOOP("Enum", "Did not come")},
    };
};

/// One person at one event. Hours and credits are named where they differ from the event's: who attended in part has
/// none but these.
struct Attendance {
    Key id = 0;
    Key event = 0;
    Key person = 0;
    AttendanceStatus status = AttendanceStatus::Registered;
    std::optional<double> hours;
    std::optional<double> credits;
    QString number; ///< of the certificate of attendance
    QDate certifiedOn;
    QString note;
};
template <>
struct Table<Attendance> {
    static constexpr auto name = "attendance";
    static constexpr auto columns = std::make_tuple(
        Column{"event", &Attendance::event, QT_TRANSLATE_NOOP("attendance", "Event")},
        Column{"person", &Attendance::person, QT_TRANSLATE_NOOP("attendance", "Person")},
        Column{"status", &Attendance::status, QT_TRANSLATE_NOOP("attendance", "Status")},
        Column{"hours", &Attendance::hours, QT_TRANSLATE_NOOP("attendance", "Hours")},
        Column{"credits", &Attendance::credits, QT_TRANSLATE_NOOP("attendance", "Credits")},
        Column{"number", &Attendance::number, QT_TRANSLATE_NOOP("attendance", "Number of the certificate")},
        Column{"certified_on", &Attendance::certifiedOn, QT_TRANSLATE_NOOP("attendance", "Certified on")},
        Column{"note", &Attendance::note, QT_TRANSLATE_NOOP("attendance", "Note")});
};

/// A certificate from elsewhere that somebody holds; rules ask for it by its code ("palliative_care_course").
struct HeldCertificate {
    Key id = 0;
    Key person = 0;
    QString code;
    QString title;
    QString issuer;
    QString number;
    QDate issuedOn;
    QDate validUntil; ///< the last day; invalid: without end
};
template <>
struct Table<HeldCertificate> {
    static constexpr auto name = "held_certificate";
    static constexpr auto columns = std::make_tuple(
        Column{"person", &HeldCertificate::person, QT_TRANSLATE_NOOP("held_certificate", "Person")},
        Column{"code", &HeldCertificate::code, QT_TRANSLATE_NOOP("held_certificate", "Code")},
        Column{"title", &HeldCertificate::title, QT_TRANSLATE_NOOP("held_certificate", "Certificate")},
        Column{"issuer", &HeldCertificate::issuer, QT_TRANSLATE_NOOP("held_certificate", "Issued by")},
        Column{"number", &HeldCertificate::number, QT_TRANSLATE_NOOP("held_certificate", "Number")},
        Column{"issued_on", &HeldCertificate::issuedOn, QT_TRANSLATE_NOOP("held_certificate", "Issued on")},
        Column{"valid_until", &HeldCertificate::validUntil, QT_TRANSLATE_NOOP("held_certificate", "Valid until")});
};

/// Every rule a record must meet by itself; the same for form, CLI and import. Empty when valid.
std::vector<Issue> validate(const TrainingEvent &);
std::vector<Issue> validate(const EventItem &);
std::vector<Issue> validate(const Attendance &);
std::vector<Issue> validate(const HeldCertificate &);

} // namespace kz

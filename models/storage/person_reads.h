#pragma once

#include "models/domain/evidence.h"
#include "models/domain/people.h"
#include "models/storage/journal.h"

namespace kz::storage {

/// A stretch of a person's time: where, from, to, what. Open ends are invalid days.
struct TimelineLine {
    QString table; ///< placement, affiliation, absence, employment, enrolment, level_award or training_event
    Key key = 0;
    QDate from;
    QDate to;
    QString titleJa; ///< site, kind of absence (its code), ladder, level …
    QString titleEn;
    QString detail; ///< department, field, code of the kind; of an event the code of the attendance
    Key site = 0;
    QString other; ///< the supervisor's name
};

/// One log entry or form as a list shows it, without its items.
struct EvidenceLine {
    Key evidence = 0;
    Key person = 0;
    QString personName;
    EvidenceKind kind = EvidenceKind::LogEntry;
    QDate day;
    Key site = 0;
    QString siteName;
    QString departmentName;
    EvidenceStatus status = EvidenceStatus::Draft;
    QString note; ///< of the entry; the comment of a form
    CareSetting setting = CareSetting::None;
    int halfDays = 0;
    DayPart dayPart = DayPart::Unstated;
    QString byName;    ///< who countersigned, who rated
    QString insteadOf; ///< in whose place they rated
    QString returnReason;
    QString toolJa;
    QString toolEn;
    AssessorKind assessorKind = AssessorKind::FirstRater;
};

/// An item of a piece of evidence, with its title.
struct EvidenceItemLine {
    Key item = 0;
    QString titleJa;
    QString titleEn;
    TraineeRole role = TraineeRole::None;
    int step = 0;
    int count = 0;
};

/// One rating of one item of a form.
struct RatingLine {
    Key item = 0;
    int step = 0;
    QDate day;
    bool self = false;
};

/// Somebody with a dated role for a trainee, or whose trainee somebody is.
struct DutyLine {
    Duty duty;
    QString name;
};

/// A change of a record of the person's, and who made it.
struct ChangeLine {
    JournalEntry entry;
    JournalRow row;
    QString actorName;
};

/// Reading one person, for the pages about them.
class PersonReads
{
public:
    explicit PersonReads(Database &database) : m_database(database) { }

    /// By first day.
    Result<std::vector<TimelineLine>> timeline(Key person) const;
    /// Who has a role for this person on the day.
    Result<std::vector<DutyLine>> dutiesFor(Key trainee, QDate day) const;

    /// Keys of a person's log entries or forms of the days up to one, newest first.
    Result<std::vector<Key>> evidenceKeys(Key person, EvidenceKind kind, QDate day) const;
    /// The same of forms to rate with; with the feedback of raters who are not named to the person only for whoever may
    /// read each form.
    Result<std::vector<Key>> formKeys(Key person, bool withFeedback, QDate day) const;
    /// Log entries that wait for a countersign at a site (0: anywhere), oldest first.
    Result<std::vector<Key>> waitingEntries(Key site) const;
    Result<std::optional<EvidenceLine>> evidence(Key evidence) const;
    Result<std::vector<EvidenceItemLine>> items(Key evidence) const;
    /// Every submitted rating of a person for items of a version (or reaching them), as it was known on a day.
    Result<std::vector<RatingLine>> ratings(Key person, Key version, QDate day, QDate knownBy, QDate enteredBy) const;

    /// How many log entries were sent back and wait to be mended.
    Result<int> returnedCount(Key person) const;

    /// Changes of the person's record and of those that belong to it, their plans with all that is in them included,
    /// newest first; of feedback as formKeys(). Who was asked for feedback is no part of it.
    Result<std::vector<ChangeLine>> history(Key person, bool withFeedback, int limit) const;

private:
    Database &m_database;
};

} // namespace kz::storage

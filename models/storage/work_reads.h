#pragma once

#include "models/domain/deputy.h"
#include "models/domain/evidence.h"
#include "models/domain/people.h"
#include "models/domain/places.h"
#include "models/storage/database.h"

namespace kz::storage {

/// A place where somebody works for a while: a stay of a rotation, or where the person belongs.
struct WorkPlaceLine {
    std::optional<Key> placement; ///< nothing: an affiliation
    PlacementKind kind = PlacementKind::Rotation;
    Key site = 0;
    QString siteName;
    SiteKind siteKind = SiteKind::Hospital;
    std::optional<Key> department;
    QString departmentName;
    DepartmentKind departmentKind = DepartmentKind::Department;
    QString field; ///< of the stay, else of the department
    QDate from;
    QDate to;
};

/// What a list of absences is narrowed by; all given conditions hold.
struct AbsenceConditions {
    Key person = 0;
    QDate from; ///< still running on this day or later; invalid: any
    QDate to;   ///< begun by this day; invalid: any
};

struct AbsenceLine {
    Absence absence;
    QString personName;
};

/// A submitted log entry or form that waits for its countersign.
struct WaitingLine {
    EvidenceKind kind = EvidenceKind::LogEntry;
    Key evidence = 0;
    Key person = 0;
    QString personName;
    QDate day;
    QDate submittedOn;
    QString siteName;
    QString departmentName;
    CareSetting setting = CareSetting::None;
    int halfDays = 0;
    DayPart dayPart = DayPart::Unstated;
    QString note;
    QString toolJa; ///< this and the following of forms
    QString toolEn;
    AssessorKind assessorKind = AssessorKind::FirstRater;
    QString assessorName;
    QString insteadOf; ///< in whose place they rated
};

/// A form somebody enrolled is rated with, and when that was done last.
struct SheetLine {
    Key person = 0;
    QString personName;
    Key tool = 0;
    QString toolJa;
    QString toolEn;
    QString frameworkJa;
    QString frameworkEn;
    QDate selfDay;
    QDate othersDay;
    Key draft = 0;  ///< the reader's own
    Key absent = 0; ///< in whose place the reader rates; 0: in nobody's
    QString absentName;
    QDate due;              ///< the reader was asked for feedback by this day; invalid: was not
    bool onlyAsked = false; ///< and has nothing else to do with the person
};

/// Who rates in whose place.
struct DeputyLine {
    Deputy deputy;
    QString person;
    QString name;
};

/// What the pages of daily work read: where somebody is, what is planned, what waits.
class WorkReads
{
public:
    explicit WorkReads(Database &database) : m_database(database) { }

    /// How many days after a stay its supervisor still has to do with what happened on it.
    static constexpr int daysAfterStay = 60;

    /// Whether somebody has a person in their charge on the day: by a role for them, or for the ward or site where they
    /// belong or stay then; or as supervisor of a stay that runs or ended not long ago.
    Result<bool> isInCharge(Key who, Key whom, QDate day) const;

    /// Who stands in for whom on the day or later, by first day.
    Result<std::vector<DeputyLine>> deputies(QDate day) const;
    /// Whether one is named as the other's deputy for the day.
    Result<bool> isDeputy(Key who, Key ofWhom, QDate day) const;

    /// Stays and affiliations of a person, the newest first, stays before affiliations.
    Result<std::vector<WorkPlaceLine>> workPlaces(Key person) const;
    Result<std::vector<Department>> departments(Key site) const;
    /// How often anybody's submitted entries of some days name an item at a site, or in one of its departments among
    /// those who belong to it on the last day or were placed there meanwhile. By site from the cache, which knows
    /// whole months.
    Result<std::vector<std::pair<Key, int>>> loggedAt(Key site, std::optional<Key> department, QDate from,
                                                      QDate to) const;

    /// In kana order of the people, then by day.
    Result<std::vector<AbsenceLine>> absences(const AbsenceConditions &conditions) const;

    /// `responsible` (0: everybody's): only of people this person has a role for on the day, or supervises on a stay
    /// that ended on `since` or later. In kana order, then by day.
    Result<std::vector<WaitingLine>> waiting(Key responsible, QDate day, QDate since, int most) const;
    /// The same of the forms of a framework version, but for those `me` has filled in or is rated by.
    Result<std::vector<WaitingLine>> waitingForms(Key version, Key responsible, Key me, QDate day, QDate since,
                                                  int most) const;
    /// `me` (0: nobody named) reads: others' drafts are not told of.
    Result<std::vector<SheetLine>> sheets(Key responsible, Key me, QDate day, QDate since, int most) const;
    /// The same as the deputy of `absent`: without those of `me`, and without forms that hide their raters.
    Result<std::vector<SheetLine>> sheetsFor(const DeputyLine &absent, QDate day, QDate since, int most) const;

private:
    Result<std::vector<SheetLine>> sheets(Key responsible, Key me, Key absent, QDate day, QDate since, int most) const;

    Database &m_database;
};

} // namespace kz::storage

#pragma once

#include "models/domain/application_way.h"
#include "models/domain/evidence.h"
#include "models/domain/people.h"
#include "models/storage/database.h"

namespace kz::storage {

/// What a list of applications is narrowed by; all given conditions hold.
struct ApplicationConditions {
    Key application = 0;
    Key person = 0;
    Key framework = 0;
    Key meeting = 0;    ///< decided or put off in it
    int fiscalYear = 0; ///< 0: any
    bool open = false;  ///< under way or on hold
};

/// An application with the names that are shown beside it.
struct ApplicationRow {
    LevelApplication application;
    QString person;
    QString kana;
    QString levelJa;
    QString levelEn;
    Key framework = 0;
    QString frameworkJa;
    QString frameworkEn;
    QString site; ///< where the person belongs on the day
    Key department = 0;
    QString departmentName;
    QString number; ///< of the award
    QString awardedJa;
    QString awardedEn; ///< the level that was awarded
    QDate reissuedOn;  ///< when its certificate was last issued again
};

/// One in a year, a ladder or a meeting.
struct MeetingRow {
    CommitteeMeeting meeting;
    QString frameworkJa;
    QString frameworkEn;
    int decided = 0;
};

/// A form that a step of an application may rest on.
struct StepFormLine : FilledForm {
    Key assessment = 0;
    AssessorKind kind = AssessorKind::FirstRater;
    Key assessor = 0; ///< 0: nobody is named
    QString assessorName;
    Key onBehalfOf = 0;
    QString toolJa;
    QString toolEn;
    bool taken = false; ///< a step of the application rests on it
};

/// A reason of a later rater that the earlier one has not seen.
struct UnseenReason {
    Key result = 0;
    Key application = 0;
    int fiscalYear = 0;
    QString person; ///< whose application
};

/// A certificate to be printed: the award, whose it is, and how it was decided.
struct CertificateRow {
    LevelAward award;
    QString person;
    QString levelJa;
    QString levelEn;
    QString versionLabel;
    QString frameworkJa;
    QString frameworkEn;
};

class ApplicationReads
{
public:
    explicit ApplicationReads(Database &database) : m_database(database) { }

    /// In kana order.
    Result<std::vector<ApplicationRow>> rows(const ApplicationConditions &conditions, QDate day) const;
    /// The fiscal years there are applications of, the newest first.
    Result<std::vector<int>> years() const;
    /// Of ladders that may be applied for, and all where a ladder is 0; the newest first.
    Result<std::vector<MeetingRow>> meetings(Key framework) const;
    /// Reasons of later raters that this one has not seen, over all applications, by day.
    Result<std::vector<UnseenReason>> reasonsFor(Key rater) const;
    /// Their keys.
    Result<std::vector<Key>> unseenBy(Key rater) const;
    /// A person's forms that are handed in and of one of the levels of a version, the newest first; and those on which
    /// steps of the application rest, which may have been taken when other forms would do.
    Result<std::vector<StepFormLine>> forms(Key person, const std::vector<Level> &levels, Key application = 0) const;
    Result<std::optional<CertificateRow>> certificate(Key award) const;

private:
    Database &m_database;
};

} // namespace kz::storage

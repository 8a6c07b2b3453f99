#pragma once

#include "models/domain/asked_rater.h"
#include "models/domain/packet.h"
#include "models/storage/database.h"

namespace kz::storage {

/// A rotation nobody supervises.
struct UnsupervisedLine {
    Key placement = 0;
    Key person = 0;
    QString name;
    Key site = 0;
    QString siteName;
    QString departmentName;
    QDate from;
    QDate to;
};

/// A level that ends soon and has not been renewed.
struct ExpiringLine {
    Key award = 0;
    Key person = 0;
    QString name;
    QString frameworkJa;
    QString frameworkEn;
    QString levelJa;
    QString levelEn;
    QDate validUntil;
};

/// A certificate from elsewhere that ends soon and has not been renewed.
struct EndingLine {
    Key certificate = 0;
    Key person = 0;
    QString name;
    QString title;
    QDate validUntil;
};

/// A rotation that has ended, and nobody but the trainee rated anything in it.
struct UnratedLine {
    Key person = 0;
    QString name;
    QString siteName;
    QDate from;
    QDate to;
};

/// Somebody of whom log entries are to be expected and who has logged nothing for a while.
struct SilentLine {
    Key person = 0;
    QString name;
    QString siteName;
    QDate lastDay;          ///< of any log entry; invalid: never
    bool onRotation = true; ///< else enrolled where entries are asked for
};

/// Somebody enrolled, by name.
struct EnrolledName {
    Key person = 0;
    QString name;
    std::optional<Key> targetLevel;
};

/// Whose highest level in force on a ladder a level is.
struct HolderLine {
    Key person = 0;
    QString name;
    Key award = 0;
    QDate decidedOn;
    QString frameworkJa;
    QString frameworkEn;
    QString levelJa;
    QString levelEn;
};

/// The holders of a level, for a rule of it.
struct HoldersOf {
    Key version = 0;
    std::vector<Key> levels; ///< the level, in whichever version
    std::vector<Key> higher; ///< those above it
    Key requirement = 0;
    bool unmetByCache = false; ///< only those of whom the cache of today says that the rule is not met
    QString certificate;       ///< only who has ever held one of this code; empty: all
    int leastRecords = 0;      ///< only who has so many records of any kind …
    int windowMonths = 0;      ///< … from so many months before the decision until the day
};

/// A stay at a place that takes only so many.
struct CountedStay {
    Key site = 0;
    Key department = 0; ///< 0: the limit is the site's
    QString siteName;
    QString departmentName;
    int capacity = 0;
    Key person = 0;
    QDate from;
    QDate to;
};

/// Entries of a site that wait for a countersign.
struct WaitingCount {
    Key site = 0;
    QString siteName;
    int entries = 0;
    QDate oldest;
};

/// Something that was to be held by a day and was not.
struct OverdueLine {
    Key record = 0; ///< the interview that was to be followed by another, or the follow-up of an individual plan
    Key person = 0;
    QString name;
    QDate since; ///< of the last interview, or on which the plan was agreed
    QDate due;
};

/// Feedback on somebody that was asked for with one form, and has not come by its day. How many it is, and not who.
struct OverdueFeedback {
    Key person = 0;
    QString name;
    QString toolJa;
    QString toolEn;
    int missing = 0;
    QDate due; ///< the first of their days
};

/// A packet from which nothing has come back.
struct PacketOutLine {
    Key packet = 0;
    PacketKind kind = PacketKind::Logbook;
    QString holder;
    QString siteName; ///< clinic
    QDate issued;
    QDate expires; ///< invalid: no such day
};

/// What a coordinator should look at, one kind of line each. Days are inclusive.
class AttentionReads
{
public:
    explicit AttentionReads(Database &database) : m_database(database) { }

    /// Running on the day or beginning by another.
    Result<std::vector<UnsupervisedLine>> unsupervised(QDate day, QDate until) const;
    Result<std::vector<ExpiringLine>> expiring(QDate day, QDate until) const;
    /// One of the same code that is valid for longer has renewed it. Of those who have not left.
    Result<std::vector<EndingLine>> ending(QDate day, QDate until) const;
    /// Rotations that ended between two days without a rating at their site by a third, longest ago first.
    Result<std::vector<UnratedLine>> unrated(QDate from, QDate to, QDate day) const;
    /// On a rotation from one day to the other, without an absence and without a log entry after the first.
    Result<std::vector<SilentLine>> silent(QDate since, QDate day) const;
    /// Enrolled from one day to the other where log entries are asked for and still missing on the way to the target,
    /// without an absence and without a log entry after the first; of those who have not left. What is missing says
    /// the cache of standings.
    Result<std::vector<SilentLine>> silentEnrolled(QDate since, QDate day) const;
    /// Stays that train and touch the days, by place; one with a limit of its own in a ward of a limited site comes
    /// twice.
    Result<std::vector<CountedStay>> countedStays(QDate from, QDate to) const;
    /// The next was due within the year before the day; of those who have not left.
    Result<std::vector<OverdueLine>> overdueInterviews(QDate day) const;
    /// The next is due between two days and has not been held by the day; else as overdueInterviews().
    Result<std::vector<OverdueLine>> interviewsDue(QDate from, QDate to, QDate day) const;
    /// Due within the year before the day and not held by it, of plans that run on it; of those who have not left.
    Result<std::vector<OverdueLine>> overdueFollowUps(QDate day) const;
    /// The same of those due between two days.
    Result<std::vector<OverdueLine>> followUpsDue(QDate from, QDate to, QDate day) const;
    /// Asked for, due before the day and not answered, while the request holds (AskedRater::holdsOn); of those who have
    /// not left, by those who have not.
    Result<std::vector<OverdueFeedback>> overdueFeedback(QDate day) const;
    /// Not revoked, and nothing taken back by the day: those valid until one of the days from `since` to `until`, and
    /// those without a last day that were issued from `since` to `issuedBy`. None in a packet itself.
    Result<std::vector<PacketOutLine>> packetsOut(QDate day, QDate since, QDate until, QDate issuedBy) const;
    /// Log entries of what happened by the day that still wait; the same of the forms of some versions, where a site
    /// may come once for each.
    Result<std::vector<WaitingCount>> waitingSince(QDate day) const;
    Result<std::vector<WaitingCount>> formsWaitingSince(QDate day, const std::vector<Key> &versions) const;

    /// Versions with a rule of credits.
    Result<std::vector<Key>> versionsWithCredits() const;
    /// Enrolled on the day and not left; with a `recheckBy` only those who by the cache have met a rule of credits
    /// which time alone may change by then.
    Result<std::vector<EnrolledName>> enrolledIn(Key version, QDate day, QDate recheckBy) const;

    /// Versions in which somebody is enrolled on the day.
    Result<std::vector<Key>> versionsInUse(QDate day) const;
    /// Of those enrolled in the version on the day and not left, whose highest level in force on its ladder is the
    /// one, in whichever version it was awarded: the highest as query::validAward() has it. Left out is who can never
    /// have met the rule since the decision.
    Result<std::vector<HolderLine>> highestHolders(const HoldersOf &rule, QDate day) const;

private:
    Database &m_database;
};

} // namespace kz::storage

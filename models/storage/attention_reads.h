#pragma once

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

/// Somebody on a rotation who has logged nothing for a while.
struct SilentLine {
    Key person = 0;
    QString name;
    QString siteName;
    QDate lastDay; ///< of any log entry; invalid: never
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

/// Log entries of a site that wait for a countersign.
struct WaitingCount {
    Key site = 0;
    QString siteName;
    int entries = 0;
    QDate oldest;
};

/// An interview that is to be followed by another, and was not so far.
struct OverdueInterview {
    Key interview = 0;
    Key person = 0;
    QString name;
    QDate day;
    QDate followUp;
};

/// A follow-up of an individual plan that runs, not held on its day.
struct OverdueFollowUp {
    Key followUp = 0;
    Key person = 0;
    QString name;
    QDate agreedOn; ///< the plan
    QDate due;
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
    /// Stays that train and touch the days, by place; one with a limit of its own in a ward of a limited site comes
    /// twice.
    Result<std::vector<CountedStay>> countedStays(QDate from, QDate to) const;
    /// The next was due within the year before the day; of those who have not left.
    Result<std::vector<OverdueInterview>> overdueInterviews(QDate day) const;
    /// The next is due between two days and has not been held by the day; else as overdueInterviews().
    Result<std::vector<OverdueInterview>> interviewsDue(QDate from, QDate to, QDate day) const;
    /// Due within the year before the day and not held by it, of plans that run on it; of those who have not left.
    Result<std::vector<OverdueFollowUp>> overdueFollowUps(QDate day) const;
    /// The same of those due between two days.
    Result<std::vector<OverdueFollowUp>> followUpsDue(QDate from, QDate to, QDate day) const;
    /// Not revoked, and nothing taken back by the day: those valid until one of the days from `since` to `until`, and
    /// those without a last day that were issued from `since` to `issuedBy`. None in a packet itself.
    Result<std::vector<PacketOutLine>> packetsOut(QDate day, QDate since, QDate until, QDate issuedBy) const;
    /// What happened by the day and still waits.
    Result<std::vector<WaitingCount>> waitingSince(QDate day) const;

private:
    Database &m_database;
};

} // namespace kz::storage

#pragma once

#include "models/domain/feedback.h"
#include "models/query/applications.h"
#include "models/query/lapsed_levels.h"
#include "models/query/lapsing_credits.h"
#include "models/storage/attention_reads.h"
#include "models/storage/packet_reads.h"

namespace kz::query {

/// Entries may wait, and somebody who is to log be silent, for so long.
inline constexpr int patienceDays = 14;
/// What nobody rated so long after it ended, nobody will.
inline constexpr int forgottenDays = 183;

/// A place with more people in training than it takes.
struct Overfull {
    Key site = 0;
    Key department = 0; ///< 0: the site as a whole
    QString siteName;
    QString departmentName;
    int capacity = 0;
    QDate from;     ///< the first day too many
    QDate to;       ///< the last
    int people = 0; ///< at most, between them
};

/// Places that are too full on some day between two (inclusive); `stays` are ordered by place.
std::vector<Overfull> overfull(const std::vector<storage::CountedStay> &stays, QDate from, QDate to);

/// What a coordinator should look at beside who is behind.
struct Attention {
    std::vector<storage::ExpiringLine> expiring;         ///< within 90 days
    std::vector<storage::EndingLine> ending;             ///< certificates from elsewhere, within 90 days
    std::vector<LapsingCredits> credits;                 ///< met today, no more within 90 days
    std::vector<storage::UnsupervisedLine> unsupervised; ///< running, or beginning within 30 days
    std::vector<Overfull> overfull;                      ///< today or within 30 days
    std::vector<storage::UnratedLine> unrated;           ///< ended two weeks to half a year ago
    std::vector<storage::SilentLine> silent;             ///< nothing logged for two weeks
    std::vector<storage::OverdueLine> interviews;        ///< the next one was due
    std::vector<storage::OverdueLine> followUps;         ///< of individual plans
    std::vector<storage::OverdueFeedback> feedback;      ///< asked for, and not given by its day; as far as it is shown
    std::vector<ApplicationsWaiting> applications;       ///< ready for the decision, or overdue
    std::vector<storage::PacketOutLine> packets;         ///< not back a week before their last day, or after four weeks
    std::vector<storage::PacketDue> packetsDue;          ///< in a file that hands them out at all, within 30 days
    std::vector<LapsedLevel> lapsed;                     ///< certified at a level whose own rule is met no more
    std::vector<storage::WaitingCount> waiting;          ///< to countersign for more than two weeks
};
/// How much feedback is missing is told of those alone of whom the reader sees who was asked (FeedbackSight::Raters):
/// of oneself it would tell, answer by answer, who has answered.
Result<Attention> attention(storage::Database &database, Plans &plans, const Actor &reader, const AsOf &asOf,
                            const CancelToken &token = {});

/// Who has logged nothing for two weeks by the day, on a rotation or enrolled where entries are asked for: each once,
/// whoever has logged nothing at all first. One answer for every page and paper.
Result<std::vector<storage::SilentLine>> silentPeople(storage::Database &database, QDate day);

/// Forms that wait for a countersign as log entries do, of what happened by the day.
Result<int> formsToCountersign(storage::Database &database, Plans &plans, QDate day);

} // namespace kz::query

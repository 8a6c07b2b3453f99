#pragma once

#include "models/domain/setting.h"
#include "models/query/administration.h"
#include "models/query/handed_forms.h"
#include "models/query/home.h"
#include "models/query/packets.h"
#include "models/query/person_paper.h"

namespace kz::query {

/// What falls due at the office.
enum class OfficeMatter { Step, Meeting, Interview, FollowUp, Event };

/// A day of the office's calendar; interviews and follow-ups of a month are one, from the first to the last.
struct OfficeDay {
    OfficeMatter matter = OfficeMatter::Step;
    QDate from;
    QDate to;
    Title ladder;                                         ///< of a step and of a meeting
    WorkflowStepKind step = WorkflowStepKind::SelfRating; ///< of a step
    QStringList names;                                    ///< the title of an event; else of people, by day
};

/// 引継書: what whoever takes the coordinator's office over has to know of the file as a whole.
struct OfficeHandover {
    AsOf asOf;
    HomeSummary open;                ///< what the first page counts
    std::vector<PacketLine> packets; ///< out, and nothing of them has come back; the longest first
    std::vector<HandedLine> forms;   ///< on paper, out; the longest first
    QDate until;                     ///< the last day of the calendar
    std::vector<OfficeDay> calendar; ///< by day
    std::vector<FileSetting> values; ///< the file's settings, by name
    QString path;                    ///< of the file
    LastBackup backup;
    PaperSettings settings;
};

/// The calendar goes to the end of the fiscal year, and three months ahead at least. `reader`: who hands over (see
/// attention()). A worker's task.
Result<OfficeHandover> officeHandover(storage::Database &database, Plans &plans, const Actor &reader, const AsOf &asOf);

} // namespace kz::query

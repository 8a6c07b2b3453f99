#include "models/query/office_handover.h"

#include "models/base/dates.h"
#include "models/storage/administration_reads.h"
#include "models/storage/attention_reads.h"
#include "models/storage/event_reads.h"

#include <algorithm>

namespace kz::query {

namespace {

constexpr int monthsAhead = 3; ///< at least: in March the year that ends says little

/// Those that are out on the day.
Result<std::vector<PacketLine>> packetsOut(storage::Database &database, QDate day)
{
    auto all = packetLines(database, day);
    if (!all)
        return all.error();
    std::vector<PacketLine> out = std::move(all).value();
    std::erase_if(out, [day](const PacketLine &line) {
        const bool revoked = line.packet.revoked.isValid() && line.packet.revoked <= day;
        return line.packet.issued > day || revoked || line.takenOn.isValid();
    });
    std::ranges::reverse(out);
    return out;
}

Result<void> addApplications(storage::Database &database, OfficeHandover &found, int fiscalYear)
{
    const auto board = applicationBoard(database, fiscalYear, 0, 0, found.asOf);
    if (!board)
        return board.error();
    const auto isAhead = [&](QDate day) { return day.isValid() && day >= found.asOf.happened && day <= found.until; };
    for (const ApplicationLadder &ladder : board.value().ladders)
        for (const WorkflowPlan &plan : ladder.plans)
            for (const WorkflowStep &step : plan.steps) {
                const auto own = std::ranges::find(board.value().deadlines, step.id, &StepDeadline::step);
                const QDate ownDay = own != board.value().deadlines.end() ? own->dueOn : QDate();
                if (const QDate due = dueOn(step, fiscalYear, ownDay, {}); isAhead(due))
                    found.calendar.push_back({.matter = OfficeMatter::Step,
                                              .from = due,
                                              .to = due,
                                              .ladder = {ladder.framework.titleJa, ladder.framework.titleEn},
                                              .step = step.kind,
                                              .names = {}});
            }
    for (const storage::MeetingRow &row : board.value().meetings)
        if (!row.meeting.closed && isAhead(row.meeting.day) && fiscalYearOf(row.meeting.day) == fiscalYear)
            found.calendar.push_back({.matter = OfficeMatter::Meeting,
                                      .from = row.meeting.day,
                                      .to = row.meeting.day,
                                      .ladder = {row.frameworkJa, row.frameworkEn},
                                      .names = {}});
    return {};
}

/// `due` by day.
void addByMonth(std::vector<OfficeDay> &calendar, OfficeMatter matter,
                const std::vector<std::pair<QDate, QString>> &due)
{
    const OfficeDay *month = nullptr;
    for (const auto &[day, name] : due) {
        if (!month || month->from.year() != day.year() || month->from.month() != day.month())
            calendar.push_back({.matter = matter, .from = day, .to = day, .ladder = {}, .names = {}});
        OfficeDay &last = calendar.back();
        last.to = day;
        last.names.append(name);
        month = &last;
    }
}

Result<void> addTalks(storage::Database &database, OfficeHandover &found)
{
    const storage::AttentionReads reads(database);
    const QDate day = found.asOf.happened;
    const auto interviews = reads.interviewsDue(day, found.until, day);
    if (!interviews)
        return interviews.error();
    const auto followUps = reads.followUpsDue(day, found.until, day);
    if (!followUps)
        return followUps.error();
    std::vector<std::pair<QDate, QString>> due;
    for (const storage::OverdueLine &one : interviews.value())
        due.emplace_back(one.due, one.name);
    addByMonth(found.calendar, OfficeMatter::Interview, due);
    due.clear();
    for (const storage::OverdueLine &one : followUps.value())
        due.emplace_back(one.due, one.name);
    addByMonth(found.calendar, OfficeMatter::FollowUp, due);
    return {};
}

Result<void> addEvents(storage::Database &database, OfficeHandover &found)
{
    const auto events = storage::EventReads(database).events(found.asOf.happened, found.until);
    if (!events)
        return events.error();
    for (const storage::EventLine &line : events.value())
        if (line.event.status == EventStatus::Planned)
            found.calendar.push_back({.matter = OfficeMatter::Event,
                                      .from = line.event.from,
                                      .to = line.event.to,
                                      .ladder = {},
                                      .names = {line.event.title}});
    return {};
}

} // namespace

Result<OfficeHandover> officeHandover(storage::Database &database, Plans &plans, const Actor &reader, const AsOf &asOf)
{
    const QDate day = asOf.happened;
    OfficeHandover found;
    found.asOf = asOf;
    found.path = database.path();
    found.until = std::max(fiscalYearEnd(fiscalYearOf(day)), day.addMonths(monthsAhead));
    Result<void> state;
    take(homeSummary(database, plans, reader, asOf), found.open, state);
    take(packetsOut(database, day), found.packets, state);
    take(handedOut(database), found.forms, state);
    take(storage::allSettings(database), found.values, state);
    take(lastBackup(database), found.backup, state);
    take(paperSettings(database, QStringLiteral("office")), found.settings, state);
    for (int year = fiscalYearOf(day); state && year <= fiscalYearOf(found.until); ++year)
        state = addApplications(database, found, year);
    if (state)
        state = addTalks(database, found);
    if (state)
        state = addEvents(database, found);
    if (!state)
        return state.error();
    std::ranges::stable_sort(found.calendar, {}, &OfficeDay::from);
    return found;
}

} // namespace kz::query

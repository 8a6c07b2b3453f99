#include "models/exchange/plan_support.h"
#include "models/storage/event_reads.h"

namespace kz::exchange {

namespace {

class AttendancePlan final : public ImportPlan
{
public:
    Result<void> begin(PlanContext &context) override
    {
        auto existing = loadGrouped(context.database(), &Attendance::event);
        if (!existing)
            return existing.error();
        m_existing = std::move(existing).value();
        return {};
    }

    Result<Outcome> add(PlanContext &context, StagedRow &staged) override
    {
        const AttendanceRow &row = std::get<AttendanceRow>(staged.data);
        const auto event = named(context, row);
        if (!event)
            return event.error();
        Attendance read = row.record;
        read.person = context.person(row.person);
        if (!event.value() || read.person == 0)
            return Outcome::Problem;
        read.event = event.value()->id;
        // A shorter time than the event's says by itself that it was a part.
        if (!context.given("status") && read.hours && *read.hours < event.value()->hours)
            read.status = AttendanceStatus::Partly;
        if (const qint64 other = m_seen.first(keyToText(read.event) + keyToText(read.person), staged.line)) {
            context.error("event", IssueCode::DuplicateInFile, {QString::number(other)});
            return Outcome::Problem;
        }
        const std::vector<Attendance> &listed = m_existing[read.event];
        const auto was = std::ranges::find(listed, read.person, &Attendance::person);
        if (was == listed.end()) {
            m_records.push_back(read);
            return Outcome::Created;
        }
        Attendance merged = *was;
        // A list that brings numbers alone says nothing of who came.
        if (context.given("status") || read.status == AttendanceStatus::Partly
            || was->status == AttendanceStatus::Registered)
            merged.status = read.status;
        if (context.given("hours"))
            merged.hours = read.hours;
        if (context.given("credits"))
            merged.credits = read.credits;
        if (context.given("number"))
            merged.number = read.number;
        if (context.given("note"))
            merged.note = read.note;
        if (sameRecord(merged, *was))
            return Outcome::Unchanged;
        m_records.push_back(std::move(merged));
        return Outcome::Updated;
    }

    Result<void> write(edit::Edit &edit) const override
    {
        for (const Attendance &record : m_records)
            if (auto saved = edit.save(record); !saved)
                return saved.error();
        return {};
    }

private:
    /// The event a row speaks of; nothing, and a problem at its cell, where it is none or more than one.
    Result<std::optional<TrainingEvent>> named(PlanContext &context, const AttendanceRow &row)
    {
        const QString what = row.event + u'\n' + row.day.toString(Qt::ISODate);
        auto known = m_events.constFind(what);
        if (known == m_events.constEnd()) {
            auto found = find(context.database(), row);
            if (!found)
                return found.error();
            known = m_events.insert(what, std::move(found).value());
        }
        if (known->size() == 1)
            return std::optional(known->front());
        if (!known->empty())
            context.error("event", IssueCode::Ambiguous, {row.event, QString::number(known->size())});
        else if (!row.day.isValid())
            context.error("day", IssueCode::Missing);
        else
            context.error("event", IssueCode::Unknown, {row.event});
        return std::optional<TrainingEvent>();
    }

    static Result<std::vector<TrainingEvent>> find(storage::Database &database, const AttendanceRow &row)
    {
        if (const auto key = keyFromText(row.event)) {
            const auto event = storage::Repository<TrainingEvent>(database).find(*key);
            if (!event)
                return event.error();
            if (event.value())
                return std::vector{*event.value()};
        }
        if (!row.day.isValid())
            return std::vector<TrainingEvent>();
        return storage::EventReads(database).called(row.event, row.day);
    }

    QHash<Key, std::vector<Attendance>> m_existing;
    QHash<QString, std::vector<TrainingEvent>> m_events;
    SeenRows m_seen;
    std::vector<Attendance> m_records;
};

} // namespace

std::unique_ptr<ImportPlan> makeAttendancePlan()
{
    return std::make_unique<AttendancePlan>();
}

} // namespace kz::exchange

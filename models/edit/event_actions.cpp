#include "models/edit/event_actions.h"

#include "models/edit/edit.h"
#include "models/storage/event_reads.h"

#include <algorithm>
#include <tuple>

namespace kz::edit {

namespace {

/// These items and no others.
Result<void> cover(Edit &edit, Key event, const std::vector<Key> &items)
{
    const auto covered = storage::EventReads(edit.database()).itemsOf(event);
    if (!covered)
        return covered.error();
    for (const EventItem &one : covered.value())
        if (std::ranges::find(items, one.item) == items.end())
            if (auto done = edit.remove<EventItem>(one.id); !done)
                return done;
    for (auto item = items.begin(); item != items.end(); ++item) {
        if (std::ranges::find(covered.value(), *item, &EventItem::item) != covered.value().end()
            || std::find(items.begin(), item, *item) != item)
            continue;
        if (const auto made = edit.insert(EventItem{.event = event, .item = *item}); !made)
            return made.error();
    }
    return {};
}

bool wasThere(const Attendance &attendance)
{
    return attendance.status == AttendanceStatus::Attended || attendance.status == AttendanceStatus::Partly;
}

Result<void> removed(Edit &edit, Key event)
{
    const auto attendances = storage::EventReads(edit.database()).attendancesAt(event);
    if (!attendances)
        return attendances.error();
    for (const Attendance &attendance : attendances.value())
        if (!wasThere(attendance) && attendance.number.isEmpty())
            if (auto done = edit.remove<Attendance>(attendance.id); !done)
                return done;
    if (auto done = cover(edit, event, {}); !done)
        return done;
    return edit.remove<TrainingEvent>(event);
}

Result<void> takenOff(Edit &edit, Key key)
{
    const auto attendance = edit.get<Attendance>(key);
    if (!attendance)
        return attendance.error();
    if (attendance.value().number.isEmpty())
        return edit.remove<Attendance>(key);
    Attendance kept = attendance.value();
    kept.status = AttendanceStatus::Absent;
    return edit.update(kept);
}

Result<void> saved(Edit &edit, Attendance attendance)
{
    if (const auto event = edit.get<TrainingEvent>(attendance.event); !event)
        return event.error();
    const auto known = storage::EventReads(edit.database()).attendanceOf(attendance.event, attendance.person);
    if (!known)
        return known.error();
    attendance.id = known.value() ? known.value()->id : 0;
    const auto done = edit.save(std::move(attendance));
    if (!done)
        return done.error();
    edit.setMade(done.value());
    return {};
}

} // namespace

Action saveEvent(TrainingEvent event, std::vector<Key> items)
{
    const QString title = event.title;
    return {.name = "training_event.save",
            .arguments = {title},
            .grant = Grant::HoldEvents,
            .work = [event = std::move(event), items = std::move(items)](Edit &edit) -> Result<void> {
                const auto key = edit.save(event);
                if (!key)
                    return key.error();
                edit.setMade(key.value());
                return cover(edit, key.value(), items);
            }};
}

Action removeEvent(Key event, const QString &title)
{
    return {.name = "training_event.remove",
            .arguments = {title},
            .grant = Grant::HoldEvents,
            .work = [event](Edit &edit) { return removed(edit, event); }};
}

Action saveAttendances(std::vector<Attendance> attendances, const QString &title)
{
    return {.name = "attendance.save",
            .arguments = {title},
            .grant = Grant::HoldEvents,
            .work = [attendances = std::move(attendances)](Edit &edit) -> Result<void> {
                for (const Attendance &attendance : attendances)
                    if (auto done = saved(edit, attendance); !done)
                        return done;
                return {};
            }};
}

Action removeAttendances(std::vector<Key> attendances, const QString &title)
{
    return {.name = "attendance.remove",
            .arguments = {title},
            .grant = Grant::HoldEvents,
            .work = [attendances = std::move(attendances)](Edit &edit) -> Result<void> {
                for (const Key attendance : attendances)
                    if (auto done = takenOff(edit, attendance); !done)
                        return done;
                return {};
            }};
}

Action saveCertificate(HeldCertificate certificate, const QString &whose)
{
    return {.name = "held_certificate.save",
            .arguments = {whose},
            .grant = Grant::ManagePeople,
            .work = [certificate = std::move(certificate)](Edit &edit) -> Result<void> {
                const auto done = edit.save(certificate);
                if (!done)
                    return done.error();
                edit.setMade(done.value());
                return {};
            }};
}

Action removeCertificate(Key certificate, const QString &whose)
{
    return {.name = "held_certificate.remove",
            .arguments = {whose},
            .grant = Grant::ManagePeople,
            .work = [certificate](Edit &edit) { return edit.remove<HeldCertificate>(certificate); }};
}

Attendance betterOf(const Attendance &one, const Attendance &other)
{
    const auto rank = [](const Attendance &attendance) {
        switch (attendance.status) {
        case AttendanceStatus::Attended:
            return 3;
        case AttendanceStatus::Partly:
            return 2;
        case AttendanceStatus::Registered:
            return 1;
        case AttendanceStatus::Absent:
            break;
        }
        return 0;
    };
    const auto worth = [&](const Attendance &attendance) {
        return std::tuple(rank(attendance), attendance.hours.value_or(0), attendance.credits.value_or(0));
    };
    const bool isOther = worth(other) > worth(one);
    Attendance better = isOther ? other : one;
    const Attendance &worse = isOther ? one : other;
    if (better.number.isEmpty()) {
        better.number = worse.number;
        better.certifiedOn = worse.certifiedOn;
    }
    return better;
}

} // namespace kz::edit

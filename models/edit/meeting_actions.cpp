#include "models/edit/application_actions.h"
#include "models/edit/edit.h"
#include "models/edit/refusals.h"

namespace kz::edit {

Action saveMeeting(CommitteeMeeting meeting, const QString &whose)
{
    return {.name = "committee_meeting.save",
            .arguments = {whose},
            .grant = Grant::Award,
            .work = [meeting = std::move(meeting)](Edit &edit) -> Result<void> {
                CommitteeMeeting wanted = meeting;
                wanted.closed = false;
                if (wanted.id) {
                    const auto stored = edit.get<CommitteeMeeting>(wanted.id);
                    if (!stored)
                        return stored.error();
                    if (stored.value().closed)
                        return changedMeanwhile("committee_meeting", wanted.id);
                    wanted.framework = stored.value().framework;
                }
                const auto saved = edit.save(wanted);
                if (!saved)
                    return saved.error();
                edit.setMade(saved.value());
                return {};
            }};
}

Action closeMeeting(CommitteeMeeting meeting, const QString &whose)
{
    return {.name = "committee_meeting.close",
            .arguments = {whose},
            .grant = Grant::Award,
            .work = [meeting = std::move(meeting)](Edit &edit) -> Result<void> {
                auto found = edit.get<CommitteeMeeting>(meeting.id);
                if (!found)
                    return found.error();
                CommitteeMeeting closed = std::move(found).value();
                if (closed.closed)
                    return changedMeanwhile("committee_meeting", meeting.id);
                closed.members = meeting.members;
                closed.minutes = meeting.minutes;
                closed.closed = true;
                return edit.update(closed);
            }};
}

} // namespace kz::edit

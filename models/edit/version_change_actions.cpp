#include "models/edit/version_change_actions.h"

#include "models/edit/edit.h"
#include "models/storage/framework_reads.h"
#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::edit {

namespace {

std::optional<Key> sameLevel(std::optional<Key> level, const std::vector<Level> &from, const std::vector<Level> &to)
{
    const auto old = std::ranges::find(from, level.value_or(0), &Level::id);
    if (old == from.end())
        return std::nullopt;
    const auto found = std::ranges::find(to, old->code, &Level::code);
    return found == to.end() ? std::nullopt : std::optional(found->id);
}

Result<void> moveAll(const VersionMove &move, Edit &edit)
{
    const auto version = edit.get<FrameworkVersion>(move.to);
    if (!version)
        return version.error();
    if (version.value().status != VersionStatus::Adopted)
        return makeError(ErrorCode::BadArgument, {QStringLiteral("version"), version.value().label});
    const storage::FrameworkReads reads(edit.database());
    const auto from = reads.levels(move.from);
    if (!from)
        return from.error();
    const auto to = reads.levels(move.to);
    if (!to)
        return to.error();
    for (const Key person : move.people) {
        const auto known = storage::recordsOf<Enrolment>(edit.database(), person);
        if (!known)
            return known.error();
        const auto isIn
            = [&](Key in) { return [in](const Enrolment &one) { return one.version == in && goesOn(one); }; };
        if (std::ranges::any_of(known.value(), isIn(move.to)))
            continue;
        const auto running = std::ranges::find_if(known.value(), isIn(move.from));
        if (running == known.value().end())
            continue;
        Enrolment enrolment = *running;
        enrolment.version = move.to;
        enrolment.targetLevel = sameLevel(running->targetLevel, from.value(), to.value());
        if (auto done = edit.update(enrolment); !done)
            return done;
    }
    return {};
}

} // namespace

Action decideCarries(std::vector<Key> lines, Carries carries, const QString &title)
{
    return {.name = "crosswalk.decide",
            .arguments = {title},
            .grant = Grant::ManageFrameworks,
            .work = [lines = std::move(lines), carries](Edit &edit) -> Result<void> {
                for (const Key key : lines) {
                    auto found = edit.get<Association>(key);
                    if (!found)
                        return found.error();
                    Association line = std::move(found).value();
                    line.carries = carries;
                    if (auto done = edit.update(line); !done)
                        return done;
                }
                return {};
            }};
}

Action moveToVersion(VersionMove move, const QString &title)
{
    return {.name = "enrolment.move",
            .arguments = {title},
            .grant = Grant::ManagePeople,
            .work = [move = std::move(move)](Edit &edit) { return moveAll(move, edit); }};
}

} // namespace kz::edit

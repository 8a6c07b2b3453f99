#include "models/edit/version_change_actions.h"

#include "models/edit/draft.h"
#include "models/edit/refusals.h"
#include "models/storage/framework_reads.h"
#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::edit {

namespace {

Result<void> moveAll(const VersionMove &move, Edit &edit)
{
    const auto version = edit.get<FrameworkVersion>(move.to);
    if (!version)
        return version.error();
    if (version.value().status != VersionStatus::Adopted)
        return makeError(ErrorCode::BadArgument, {QStringLiteral("version"), version.value().label});
    const auto levels = storage::FrameworkReads(edit.database()).levelsOverVersions();
    if (!levels)
        return levels.error();
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
        const auto target = levels.value().becomes(running->targetLevel.value_or(0), move.to);
        enrolment.targetLevel = target ? std::optional(target->id) : std::nullopt;
        if (auto done = edit.update(enrolment); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> endLevels(Edit &edit, Key version, const std::unordered_set<Key> &levels)
{
    const auto said = storage::FrameworkReads(edit.database()).levelSuccessions(version);
    if (!said)
        return said.error();
    for (LevelSuccession one : said.value())
        if (levels.contains(one.target.value_or(0))) {
            one.target.reset();
            if (auto done = edit.update(std::move(one)); !done)
                return done;
        }
    return {};
}

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

Action decideLevels(Key version, std::vector<std::pair<Key, std::optional<Key>>> levels, const QString &title)
{
    return {.name = "level_succession.decide",
            .arguments = {title},
            .grant = Grant::ManageFrameworks,
            .work = [version, levels = std::move(levels)](Edit &edit) -> Result<void> {
                const auto stored = storage::FrameworkReads(edit.database()).levelSuccessions(version);
                if (!stored)
                    return stored.error();
                for (const auto &[source, target] : levels) {
                    const auto from = edit.get<Level>(source);
                    if (!from)
                        return from.error();
                    if (from.value().version == version)
                        return invalidAt("level_succession", "source", IssueCode::DoesNotFit, {from.value().code});
                    if (target) {
                        const auto to = edit.get<Level>(*target);
                        if (!to)
                            return to.error();
                        if (to.value().version != version)
                            return invalidAt("level_succession", "target", IssueCode::DoesNotFit, {to.value().code});
                    }
                    const auto said = std::ranges::find(stored.value(), source, &LevelSuccession::source);
                    const auto saved = edit.save(LevelSuccession{.id = said == stored.value().end() ? 0 : said->id,
                                                                 .version = version,
                                                                 .source = source,
                                                                 .target = target});
                    if (!saved)
                        return saved.error();
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

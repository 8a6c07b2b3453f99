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

Result<void> loseSuccessors(Edit &edit, Key version, const std::unordered_set<Key> &items)
{
    auto found = storage::FrameworkReads(edit.database()).associations(version);
    if (!found)
        return found.error();
    const auto isOf = [&items](std::optional<Key> end) { return items.contains(end.value_or(0)); };
    std::vector<Association> going;
    std::unordered_set<Key> followed; ///< items so far that are followed by something, or said to be lost
    for (Association &line : std::move(found).value()) {
        if (isOf(line.source) || isOf(line.target)) {
            going.push_back(std::move(line));
            continue;
        }
        const bool tells = line.kind == AssociationKind::ReplacedBy || line.kind == AssociationKind::ExactMatchOf;
        if (tells && line.source)
            followed.insert(*line.source);
        if (line.kind == AssociationKind::ExactMatchOf && line.target)
            followed.insert(*line.target); // said from either side
    }
    for (Association line : going) {
        if (line.kind == AssociationKind::ExactMatchOf && isOf(line.source)) {
            std::swap(line.source, line.target);
            std::swap(line.sourceRef, line.targetRef);
        }
        const bool tells = line.kind == AssociationKind::ReplacedBy || line.kind == AssociationKind::ExactMatchOf;
        bool isLost = tells && isOf(line.target) && line.source && !isOf(line.source);
        if (isLost) {
            const auto source = edit.get<Item>(*line.source);
            if (!source)
                return source.error();
            isLost = source.value().version != version && followed.insert(*line.source).second;
        }
        if (!isLost) {
            if (auto done = edit.remove<Association>(line.id); !done)
                return done;
            continue;
        }
        line.kind = AssociationKind::ReplacedBy;
        line.target.reset();
        line.targetRef.clear();
        line.carries = Carries::Undecided;
        if (auto done = edit.update(std::move(line)); !done)
            return done;
    }
    return {};
}

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

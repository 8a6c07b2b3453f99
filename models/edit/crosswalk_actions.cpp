#include "models/edit/crosswalk_actions.h"

#include "models/edit/draft.h"
#include "models/edit/edit.h"
#include "models/edit/refusals.h"
#include "models/progress/crosswalk_lines.h"
#include "models/storage/framework_reads.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace kz::edit {

namespace {

Result<std::unordered_set<Key>> keysOfItems(Edit &edit, Key version)
{
    const auto items = storage::FrameworkReads(edit.database()).items(version);
    if (!items)
        return items.error();
    std::unordered_set<Key> keys;
    for (const Item &item : items.value())
        keys.insert(item.id);
    return keys;
}

bool isLost(const Association &line)
{
    return line.source && !line.target && line.targetRef.isEmpty();
}

/// Of a line that begins at an item of the newer version: "the same as" is said from either side.
void readForward(Association &line)
{
    if (line.kind != AssociationKind::ExactMatchOf)
        return;
    std::swap(line.source, line.target);
    std::swap(line.sourceRef, line.targetRef);
}

Result<void> leaveWithoutSuccessor(Edit &edit, Association line)
{
    line.kind = AssociationKind::ReplacedBy;
    line.target.reset();
    line.targetRef.clear();
    line.carries = Carries::Undecided;
    return edit.update(line);
}

/// The lines of a version that say what became of items, each from the item so far to the newer one, and what is to be
/// done about them.
class Succession
{
public:
    static Result<Succession> read(Edit &edit, Key version)
    {
        const auto own = keysOfItems(edit, version);
        if (!own)
            return own.error();
        const auto stored = storage::FrameworkReads(edit.database()).associations(version);
        if (!stored)
            return stored.error();
        Succession found;
        for (Association line : stored.value()) {
            found.m_position = std::max(found.m_position, line.position);
            if (!saysSuccession(line.kind))
                continue;
            if (own.value().contains(line.source.value_or(0)))
                readForward(line);
            found.m_lines.push_back(std::move(line));
        }
        return found;
    }

    const std::vector<Association> &lines() const { return m_lines; }
    void add(Association line)
    {
        line.position = ++m_position;
        m_lines.push_back(std::move(line));
    }
    /// A line that goes; whether what it led from is followed by nothing then is seen when all is said.
    template <typename Goes>
    void take(const Goes &goes)
    {
        const auto going = std::ranges::stable_partition(m_lines, [&](const Association &line) { return !goes(line); });
        m_going.insert(m_going.end(), going.begin(), going.end());
        m_lines.erase(going.begin(), going.end());
    }

    Result<void> write(Edit &edit)
    {
        std::unordered_set<Key> named; ///< items so far of which a line tells
        for (const Association &line : m_lines)
            if (line.source)
                named.insert(*line.source);
        for (Association &line : m_going) {
            if (isLost(line) || !line.source || !named.insert(*line.source).second) {
                if (auto done = edit.remove<Association>(line.id); !done)
                    return done;
                continue;
            }
            if (auto done = leaveWithoutSuccessor(edit, std::move(line)); !done)
                return done;
        }
        const auto kinds = progress::lineKinds(m_lines);
        for (size_t at = 0; at < m_lines.size(); ++at) {
            Association &line = m_lines[at];
            if (line.id != 0)
                continue;
            line.carries = progress::carriesAtFirst(line, kinds[at]);
            if (const auto made = edit.insert(line); !made)
                return made.error();
        }
        return {};
    }

private:
    std::vector<Association> m_lines;
    std::vector<Association> m_going;
    int m_position = 0;
};

Result<void> checkEnds(Edit &edit, const Origins &origins)
{
    const auto within = [](const std::vector<Key> &keys, const std::unordered_set<Key> &items) {
        return std::ranges::all_of(keys, [&](Key key) { return items.contains(key); });
    };
    const auto newer = keysOfItems(edit, origins.version);
    if (!newer)
        return newer.error();
    if (!within(origins.targets, newer.value()))
        return invalidAt("association", "target", IssueCode::Unknown);
    const auto former = keysOfItems(edit, origins.former);
    if (!former)
        return former.error();
    if (origins.former == origins.version || !within(origins.sources, former.value()))
        return invalidAt("association", "source", IssueCode::Unknown);
    if (!saysSuccession(origins.kind))
        return invalidAt("association", "kind", IssueCode::Unknown);
    return {};
}

Result<void> relateAll(Edit &edit, const Origins &origins)
{
    if (auto sound = checkEnds(edit, origins); !sound)
        return sound;
    const auto former = keysOfItems(edit, origins.former);
    if (!former)
        return former.error();
    auto read = Succession::read(edit, origins.version);
    if (!read)
        return read.error();
    Succession succession = std::move(read).value();
    const std::unordered_set<Key> targets(origins.targets.begin(), origins.targets.end());
    const std::unordered_set<Key> sources(origins.sources.begin(), origins.sources.end());
    succession.take([&](const Association &line) {
        const Key source = line.source.value_or(0);
        if (isLost(line))
            return !targets.empty() && sources.contains(source);
        return targets.contains(line.target.value_or(0)) && former.value().contains(source)
            && !sources.contains(source);
    });
    std::set<std::pair<Key, Key>> said;
    for (const Association &line : succession.lines())
        if (line.source && line.target)
            said.emplace(*line.source, *line.target);
    for (const Key target : origins.targets)
        for (const Key source : origins.sources)
            if (said.emplace(source, target).second)
                succession.add({.version = origins.version, .kind = origins.kind, .source = source, .target = target});
    return succession.write(edit);
}

Result<void> unrelateAll(Edit &edit, const std::vector<Key> &lines)
{
    if (lines.empty())
        return {};
    const auto first = edit.get<Association>(lines.front());
    if (!first)
        return first.error();
    auto read = Succession::read(edit, first.value().version);
    if (!read)
        return read.error();
    Succession succession = std::move(read).value();
    const std::unordered_set<Key> going(lines.begin(), lines.end());
    std::unordered_set<Key> left = going;
    for (const Association &line : succession.lines())
        left.erase(line.id);
    succession.take([&](const Association &line) { return going.contains(line.id); });
    // What stands between versions without saying that one follows the other.
    for (const Key line : left) {
        const auto stored = edit.get<Association>(line);
        if (!stored)
            return stored.error();
        if (stored.value().version != first.value().version)
            return invalidAt("association", "version", IssueCode::DoesNotFit);
        if (auto done = edit.remove<Association>(line); !done)
            return done;
    }
    return succession.write(edit);
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
        if (isOf(line.source))
            readForward(line);
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
        if (auto done = leaveWithoutSuccessor(edit, std::move(line)); !done)
            return done;
    }
    return {};
}

Action relate(Origins origins, const QString &what)
{
    return {.name = "crosswalk.save",
            .arguments = {what},
            .grant = Grant::ManageFrameworks,
            .work = [origins = std::move(origins)](Edit &edit) { return relateAll(edit, origins); }};
}

Action unrelate(std::vector<Key> lines, const QString &what)
{
    return {.name = "crosswalk.save",
            .arguments = {what},
            .grant = Grant::ManageFrameworks,
            .work = [lines = std::move(lines)](Edit &edit) { return unrelateAll(edit, lines); }};
}

} // namespace kz::edit

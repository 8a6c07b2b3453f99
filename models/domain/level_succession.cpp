#include "models/domain/level_succession.h"

#include "models/domain/checks.h"

#include <algorithm>
#include <map>

namespace kz {

std::vector<Issue> validate(const LevelSuccession &succession)
{
    Checks checks;
    checks.reference("version", succession.version);
    checks.reference("source", succession.source);
    if (succession.target == succession.source)
        checks.add("target", IssueCode::Repeated);
    return checks.take();
}

LevelsOverVersions::LevelsOverVersions(const std::vector<FrameworkVersion> &versions, const std::vector<Level> &levels,
                                       const std::vector<LevelSuccession> &said)
{
    for (const FrameworkVersion &one : versions) {
        m_versions[one.id].framework = one.framework;
        if (one.status != VersionStatus::Draft)
            m_newest[one.framework] = one.id; // the last one wins
    }
    for (const Level &level : levels) {
        m_levels.emplace(level.id, level);
        m_versions[level.version].levels.push_back(level.id);
    }
    const auto versionOf = [this](Key level) {
        const auto found = m_levels.find(level);
        return found == m_levels.end() ? 0 : found->second.version;
    };
    std::unordered_map<Key, std::map<Key, int>> votes; ///< of a version for the one it follows
    for (const LevelSuccession &one : said) {
        m_said[one.source].push_back(one);
        if (const Key from = versionOf(one.source); from != 0 && from != one.version)
            ++votes[one.version][from];
    }
    std::unordered_map<Key, Key> last; ///< by framework: of those so far that are no drafts
    for (const FrameworkVersion &one : versions) {
        Version &version = m_versions[one.id];
        if (const auto voted = votes.find(one.id); voted != votes.end())
            version.from
                = std::ranges::max_element(voted->second, {}, [](const auto &vote) { return vote.second; })->first;
        else if (const auto before = last.find(one.framework); before != last.end())
            version.from = before->second;
        if (one.status != VersionStatus::Draft)
            last[one.framework] = one.id;
    }
    for (const LevelSuccession &one : said) {
        const auto version = m_versions.find(one.version);
        const auto source = m_levels.find(one.source);
        if (version == m_versions.end() || source == m_levels.end() || source->second.version != version->second.from)
            continue;
        const auto target = m_levels.find(one.target.value_or(0));
        version->second.said[source->second.code] = target == m_levels.end() ? QString() : target->second.code;
    }
}

std::optional<Level> LevelsOverVersions::in(Key key, Key version) const
{
    const auto found = m_levels.find(key);
    if (found == m_levels.end())
        return std::nullopt;
    const Level &level = found->second;
    if (level.version == version)
        return level;
    if (const LevelSuccession *one = saidOf(key, version)) {
        const auto target = m_levels.find(one->target.value_or(0));
        return target == m_levels.end() ? std::nullopt : std::optional(target->second);
    }
    const std::vector<Key> before = path(level.version);
    const std::vector<Key> after = path(version);
    const auto common
        = std::ranges::find_if(after, [&](Key one) { return std::ranges::find(before, one) != before.end(); });
    if (common == after.end())
        return areOfOneFramework(level.version, version) ? called(version, level.code) : std::nullopt;
    std::optional<QString> code = level.code;
    for (auto one = before.begin(); code && *one != *common; ++one)
        code = back(m_versions.at(*one), *code);
    for (auto one = std::make_reverse_iterator(common); code && one != after.rend(); ++one)
        code = forth(m_versions.at(*one), *code);
    return code ? called(version, *code) : std::nullopt;
}

std::optional<Level> LevelsOverVersions::becomes(Key key, Key version) const
{
    const auto found = m_levels.find(key);
    if (found == m_levels.end())
        return std::nullopt;
    auto level = in(key, version);
    const bool isGuess = !level && !saidOf(key, version) && !areOfOneFramework(found->second.version, version);
    return isGuess ? called(version, found->second.code) : level;
}

std::vector<std::pair<Key, Key>> LevelsOverVersions::reach(Key version) const
{
    std::vector<std::pair<Key, Key>> pairs;
    for (const auto &[key, level] : m_levels)
        if (level.version != version)
            if (const auto own = in(key, version))
                pairs.emplace_back(own->id, key);
    std::ranges::sort(pairs);
    return pairs;
}

std::vector<Key> LevelsOverVersions::allOf(Key level) const
{
    std::vector<Key> all{level};
    const auto found = m_levels.find(level);
    if (found == m_levels.end())
        return all;
    for (const auto &[own, elsewhere] : reach(found->second.version))
        if (own == level)
            all.push_back(elsewhere);
    return all;
}

std::vector<Key> LevelsOverVersions::above(Key level) const
{
    std::vector<Key> all;
    const auto found = m_levels.find(level);
    if (found == m_levels.end())
        return all;
    const Key version = found->second.version;
    for (const auto &[key, other] : m_levels)
        if (areOfOneFramework(other.version, version)
            && in(key, version).value_or(other).position > found->second.position)
            all.push_back(key);
    return all;
}

std::optional<Level> LevelsOverVersions::atLast(Key key) const
{
    const auto found = m_levels.find(key);
    if (found == m_levels.end())
        return std::nullopt;
    const auto version = m_versions.find(found->second.version);
    const auto newest = m_newest.find(version == m_versions.end() ? 0 : version->second.framework);
    const auto level = newest == m_newest.end() ? std::nullopt : in(key, newest->second);
    return level ? level : std::optional(found->second);
}

std::vector<std::pair<Key, int>> LevelsOverVersions::heights() const
{
    std::vector<std::pair<Key, int>> heights;
    for (const auto &[key, level] : m_levels)
        heights.emplace_back(key, atLast(key).value_or(level).position);
    return heights;
}

std::vector<Key> LevelsOverVersions::path(Key version) const
{
    std::vector<Key> path;
    while (version != 0 && m_versions.contains(version) && std::ranges::find(path, version) == path.end()) {
        path.push_back(version);
        version = m_versions.at(version).from;
    }
    return path;
}

std::optional<QString> LevelsOverVersions::forth(const Version &version, const QString &code) const
{
    if (const auto said = version.said.find(code); said != version.said.end())
        return said->second.isEmpty() ? std::nullopt : std::optional(said->second);
    const auto from = m_versions.find(version.from);
    const bool isOne = from != m_versions.end() && from->second.framework == version.framework;
    return isOne ? std::optional(code) : std::nullopt;
}

std::optional<QString> LevelsOverVersions::back(const Version &version, const QString &code) const
{
    const auto from = m_versions.find(version.from);
    if (from == m_versions.end())
        return std::nullopt;
    std::optional<QString> highest;
    int height = 0;
    for (const Key key : from->second.levels) {
        const Level &level = m_levels.at(key);
        const auto said = version.said.find(level.code);
        if (said != version.said.end() && said->second == code && (!highest || level.position > height)) {
            highest = level.code;
            height = level.position;
        }
    }
    if (highest)
        return highest;
    const bool isOne = from->second.framework == version.framework && !version.said.contains(code);
    return isOne ? std::optional(code) : std::nullopt;
}

const LevelSuccession *LevelsOverVersions::saidOf(Key level, Key version) const
{
    const auto said = m_said.find(level);
    if (said == m_said.end())
        return nullptr;
    const auto one = std::ranges::find(said->second, version, &LevelSuccession::version);
    return one == said->second.end() ? nullptr : &*one;
}

bool LevelsOverVersions::areOfOneFramework(Key version, Key other) const
{
    const auto one = m_versions.find(version);
    const auto two = m_versions.find(other);
    return one != m_versions.end() && two != m_versions.end() && one->second.framework == two->second.framework;
}

std::optional<Level> LevelsOverVersions::called(Key version, const QString &code) const
{
    const auto found = m_versions.find(version);
    if (found != m_versions.end())
        for (const Key key : found->second.levels)
            if (m_levels.at(key).code == code)
                return m_levels.at(key);
    return std::nullopt;
}

} // namespace kz

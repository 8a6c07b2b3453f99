#pragma once

#include "models/domain/framework.h"

#include <unordered_map>

namespace kz {

/// What a level of an older version becomes in the version that says so; without a target it ends there. Where a
/// version says nothing of a level, it goes on as the one of the same code.
struct LevelSuccession {
    Key id = 0;
    Key version = 0;
    Key source = 0;
    std::optional<Key> target;
};
template <>
struct Table<LevelSuccession> {
    static constexpr auto name = "level_succession";
    static constexpr auto columns = std::make_tuple(
        Column{"version", &LevelSuccession::version, QT_TRANSLATE_NOOP("level_succession", "Version")},
        Column{"source", &LevelSuccession::source, QT_TRANSLATE_NOOP("level_succession", "Level so far")},
        Column{"target", &LevelSuccession::target, QT_TRANSLATE_NOOP("level_succession", "Becomes")});
};

/// Every rule a record must meet by itself. Empty when valid.
std::vector<Issue> validate(const LevelSuccession &);

/// Which levels of different versions are one and the same: from version to version as the successions say, and by code
/// where they say nothing. Each version follows the one that its successions name, else the one before it of its
/// framework that is no draft; over any number of them, and backwards as well. Levels of two frameworks are one only
/// where it is said. A value; any thread.
class LevelsOverVersions
{
public:
    LevelsOverVersions() = default;
    /// `versions` in their order, the oldest first and drafts last.
    LevelsOverVersions(const std::vector<FrameworkVersion> &versions, const std::vector<Level> &levels,
                       const std::vector<LevelSuccession> &said);

    /// What a level of any version is called in another; none: it ended, or the two have nothing to do with each other.
    /// Of several that became one, the highest is named backwards.
    std::optional<Level> in(Key level, Key version) const;
    /// What it becomes for those who are moved: between frameworks, too, the same code is the best guess.
    std::optional<Level> becomes(Key level, Key version) const;
    /// Pairs (level of the version, level elsewhere that it is).
    std::vector<std::pair<Key, Key>> reach(Key version) const;
    /// The level and those elsewhere that it is, by key; and those of its framework that stand above it, whichever
    /// their version.
    std::vector<Key> allOf(Key level) const;
    std::vector<Key> above(Key level) const;
    /// The level in the newest version of its framework that is or was in force, or itself where it is not in that.
    /// Levels of different versions are compared by the position of this. None: there is no such level.
    std::optional<Level> atLast(Key level) const;

    /// The position of every level as of atLast().
    std::vector<std::pair<Key, int>> heights() const;

private:
    struct Version {
        Key framework = 0;
        Key from = 0;                              ///< the version that it follows; 0: none
        std::unordered_map<QString, QString> said; ///< code there → code here; empty: it ends
        std::vector<Key> levels;
    };

    std::vector<Key> path(Key version) const; ///< itself, the one before, …
    std::optional<QString> forth(const Version &version, const QString &code) const;
    std::optional<QString> back(const Version &version, const QString &code) const;
    const LevelSuccession *saidOf(Key level, Key version) const;
    bool areOfOneFramework(Key version, Key other) const;
    std::optional<Level> called(Key version, const QString &code) const;

    std::unordered_map<Key, Level> m_levels;
    std::unordered_map<Key, Version> m_versions;
    std::unordered_map<Key, Key> m_newest;                        ///< by framework
    std::unordered_map<Key, std::vector<LevelSuccession>> m_said; ///< by source
};

} // namespace kz

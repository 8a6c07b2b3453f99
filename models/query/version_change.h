#pragma once

#include "models/domain/application.h"
#include "models/progress/crosswalk_lines.h"
#include "models/progress/evidence_base.h"
#include "models/query/as_of.h"
#include "models/query/read_pool.h"
#include "models/query/standing.h"
#include "models/storage/framework_reads.h"

#include <array>

namespace kz::query {

/// A line of a crosswalk with what its ends are called.
struct CrosswalkLine {
    Association line;
    progress::LineKind kind = progress::LineKind::Carried;
    std::optional<Item> source;
    std::optional<Item> target;
};

/// A level of the older version and what it becomes; without a target it ends.
struct LevelLine {
    Level source;
    std::optional<Level> target;
};

/// How a version came out of another, as its lines say.
struct Crosswalk {
    storage::VersionOfFramework newer;
    storage::VersionOfFramework
        older;                        ///< where most lines come from, else the version before; its key is 0 without any
    std::vector<CrosswalkLine> lines; ///< by kind, then in their order
    std::array<int, EnumTable<progress::LineKind>::entries.size()> counts = {};
    std::vector<LevelLine> levels;  ///< by position
    std::vector<Level> newerLevels; ///< those to choose from, by position
    /// Ways to a decision name levels by their codes: those that name one that is or was another level's.
    std::vector<Workflow> shiftedWays;
};

/// NotFound when there is no such version.
Result<Crosswalk> crosswalk(storage::Database &database, Key newer);

/// Where somebody stands in a version.
struct Standpoint {
    double progress = 0;
    int met = 0; ///< rules of those that ask by themselves
    int total = 0;
    std::optional<Level> achieved;
    PaceState state = PaceState::OnPace;
};

/// What the change would do to somebody who goes on in the older version.
struct PersonChange {
    Person person;
    Enrolment enrolment;
    Standpoint before;
    Standpoint after;
    std::optional<Level> becomes;   ///< what the level reached before is in the newer version
    std::optional<Level> certified; ///< in force on the ladder
    std::optional<Level> certifiedBecomes;
    bool isInBoth = false; ///< goes on in the newer one already, and is not moved

    bool losesLevel() const;
    bool changes() const; ///< the level reached or the state
};

/// Somebody's evidence as it would be once they are moved: see edit::moveToVersion.
Enrolment asMoved(progress::PersonEvidence &evidence, const Enrolment &enrolment, Key version,
                  const LevelsOverVersions &levels);

/// Reckons for everybody who goes on in the older version where they would stand in the newer one, with what the lines
/// carry by now. Writes nothing; in the order of names. Cancelled with the token.
Result<std::vector<PersonChange>> versionChange(storage::Database &database, Plans &plans, const Crosswalk &crosswalk,
                                                const AsOf &asOf, const CancelToken &token);

} // namespace kz::query

#pragma once

#include "models/domain/crosswalk.h"
#include "models/edit/action.h"

#include <optional>
#include <utility>
#include <vector>

/// The change from one version of a framework to the next.
namespace kz::edit {

/// "crosswalk.decide": what lines of a crosswalk carry; one undo for all.
Action decideCarries(std::vector<Key> lines, Carries carries, const QString &title);

/// "level_succession.decide": what levels of an older version become in another: a level of it, or nothing, where they
/// end; one undo for all. Said of a version in force as well: it decides for whom a level counts, and asks for nothing.
/// Invalid at "source" for a level of the version itself, at "target" for one of another.
Action decideLevels(Key version, std::vector<std::pair<Key, std::optional<Key>>> levels, const QString &title);

struct VersionMove {
    Key from = 0;
    Key to = 0;
    std::vector<Key> people;
};

/// "enrolment.move": what of these people goes on in the one version goes on in the other, with its days, and with
/// what its target level becomes; one undo for all. Who goes on in the other already is left as they are.
/// Evidence stays where it is: it counts for the other version as far as the crosswalk carries it.
/// BadArgument ("version", its label) when the other version is not in force.
Action moveToVersion(VersionMove move, const QString &title);

} // namespace kz::edit

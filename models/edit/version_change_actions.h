#pragma once

#include "models/domain/crosswalk.h"
#include "models/edit/action.h"

/// The change from one version of a framework to the next.
namespace kz::edit {

/// "crosswalk.decide": what lines of a crosswalk carry; one undo for all.
Action decideCarries(std::vector<Key> lines, Carries carries, const QString &title);

struct VersionMove {
    Key from = 0;
    Key to = 0;
    std::vector<Key> people;
};

/// "enrolment.move": what of these people goes on in the one version goes on in the other, with its days, and with the
/// level of the same code as its target; one undo for all. Who goes on in the other already is left as they are.
/// Evidence stays where it is: it counts for the other version as far as the crosswalk carries it.
/// BadArgument ("version", its label) when the other version is not in force.
Action moveToVersion(VersionMove move, const QString &title);

} // namespace kz::edit

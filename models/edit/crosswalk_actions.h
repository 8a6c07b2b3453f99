#pragma once

#include "models/domain/crosswalk.h"
#include "models/edit/action.h"

#include <vector>

/// Lines of a crosswalk, said by people: replaced by, split, merged. They are no content of the newer version and may
/// be mended while it is in force, as decisions about them are. Need ManageFrameworks; `what` is the title for the
/// journal and the Undo menu.
namespace kz::edit {

struct Origins {
    Key version = 0;                                    ///< the newer one, which has the lines
    Key former = 0;                                     ///< the one it comes from
    std::vector<Key> targets;                           ///< items of the newer version
    std::vector<Key> sources;                           ///< items of the former one; none: the targets are new
    AssociationKind kind = AssociationKind::ReplacedBy; ///< of lines that come: this or ExactMatchOf
};

/// "crosswalk.save". From now on each of the targets comes from each of the sources and from nothing else of the former
/// version. Lines that say so already stay as they were decided; new ones carry what carriesAtFirst() says. An item so
/// far that nothing follows any more keeps a line that says so, or what was shown for it would be lost in silence.
/// Invalid (at "source" or "target") where an item is of another version.
Action relate(Origins origins, const QString &what);
/// "crosswalk.save". Takes lines of one crosswalk away; what nothing follows then keeps a line that says so, and once
/// that one is taken away nothing is said of it any more.
Action unrelate(std::vector<Key> lines, const QString &what);

} // namespace kz::edit

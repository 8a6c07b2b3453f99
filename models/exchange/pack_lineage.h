#pragma once

#include "models/exchange/framework_draft.h"
#include "models/storage/database.h"

namespace kz::exchange {

/// Tells two packs apart by what they say: the same for the same titles, items, levels, forms and rules, wherever they
/// are kept, whatever they are called by code and version and whatever they are based on. It knows nothing of the
/// sites that rules are confined to, which no pack has. Empty for what no pack can say.
QString contentDigest(const Pack &pack);

/// A stored version as it would be read from its pack, to be laid beside another: what only keeping it has changed,
/// such as gaps in the order, is gone. What no pack can say stays as it is.
Pack asGivenOut(const Pack &stored);

/// What a stored version tells as a pack: on which one it is based (the pack it came in as once it says something else,
/// before that what that one was based on; else the version before it), who changed it, and the improvement cycles of
/// this version after those that it came with. A figure of few people goes out as their number alone.
Result<Lineage> lineageToTell(storage::Database &database, const FrameworkDraft &version);

PackTrace traceOf(const Pack &pack);
/// The record by which a version keeps the pack it came in as.
ForeignRecord traceRecord(const PackTrace &trace, Key version, Key id);

/// The stored version that a pack names as what it is based on.
struct KnownBase {
    Key version = 0;
    QString label;
    QDate adoptedOn;
    bool says = false; ///< it says what the pack's maker had; otherwise it only has the same label
};
/// None: the pack names none, or none of this file.
Result<std::optional<KnownBase>> baseOf(storage::Database &database, const Pack &pack);

/// One's own version beside which another is laid.
struct OwnBeside {
    FrameworkDraft version;
    std::optional<KnownBase> base; ///< what a pack says it is based on; none: it is the newest of its framework
};
/// None: the file has neither what the other is based on nor its framework.
Result<std::optional<OwnBeside>> ownBeside(storage::Database &database, const FrameworkDraft &other);

/// The version of a framework that the next one follows: the one last adopted and not retired, be its day still to
/// come. None: there is none.
Result<std::optional<Key>> versionInForce(storage::Database &database, Key framework);

/// Which items of a version go on in another, by their codes: the same where all that is said of them is the same, and
/// then what was shown counts on; replaced, and left for a person to decide, where words, kind or own scale differ. Of
/// a scale's anchors those count that were there before: to describe a step for the first time changes nothing. Items
/// of which `known` links say something already are left out. Positions go on after those.
std::vector<Association> linesByCode(const Pack &before, const Pack &after, const std::vector<Association> &known);

} // namespace kz::exchange

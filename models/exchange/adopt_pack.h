#pragma once

#include "models/edit/action.h"
#include "models/exchange/pack.h"

#include <QDate>

namespace kz::exchange {

/// Stores a pack as a framework with one version, in force from `day`: one entry in the journal, one undo. The
/// change set's `made` is the version. AlreadyTaken (field, code) when the file has a framework of that code.
edit::Action adoptPack(Pack pack, QDate day);

/// Several at once: still one entry in the journal and one undo. `made` is the last version.
edit::Action adoptPacks(std::vector<Pack> packs, QDate day);

/// The same as a part of another action. The pack as it was stored: with the keys of the file.
Result<Pack> storePack(const Pack &pack, QDate day, edit::Edit &edit);

} // namespace kz::exchange

#pragma once

#include "models/exchange/pack.h"

namespace kz::exchange {

/// The pack file that readPack() makes the same pack of. Sites that a rule is bound to have no place in it. A rule that
/// asks for some items with all below them and for others alone cannot be said in format 1: PackInvalid (the
/// framework's code, the rule's code, what). Pure; any thread.
Result<QByteArray> writePack(const Pack &pack);

} // namespace kz::exchange

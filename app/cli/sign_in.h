#pragma once

#include "app/cli/verb.h"

namespace kz::edit {
class EditDoor;
}

namespace kz::cli {

/// What a verb that writes to an existing file takes besides its own options: --as and --passphrase-stdin.
QList<QCommandLineOption> signInOptions();

/// Signs in where the file asks who is there; nothing happens where it does not. The secret comes from the terminal or
/// from the input, never from the arguments, which others can read. False when it was refused, which has been said.
bool signIn(edit::EditDoor &door, const QCommandLineParser &parser, Console &console);

} // namespace kz::cli

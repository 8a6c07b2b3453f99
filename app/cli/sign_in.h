#pragma once

#include "app/cli/verb.h"
#include "models/base/key.h"

#include <optional>

namespace kz::edit {
class EditDoor;
}

namespace kz::cli {

/// What a verb that writes to an existing file takes besides its own options: --as and --passphrase-stdin. `asHelp`:
/// what the former is for, where it is not for writing.
QList<QCommandLineOption> signInOptions(const QString &asHelp = {});

/// A secret from the terminal, asked for with these words, or from the input; never from the arguments, which others
/// can read. Nothing when there is no terminal, which has been said.
std::optional<QString> askSecret(const QCommandLineParser &parser, Console &console, const QString &words);

/// Signs in where the file asks who is there; nothing happens where it does not, and nobody (0) is named. Nothing when
/// it was refused, which has been said.
std::optional<Key> signIn(edit::EditDoor &door, const QCommandLineParser &parser, Console &console);

} // namespace kz::cli

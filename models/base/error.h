#pragma once

#include "models/base/issue.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kz {

/// Why something could not be done. A code never changes its meaning; models/words puts it into words.
enum class ErrorCode {
    None,
    // The file
    FileMissing,    // path
    FileExists,     // path; "records": a Kizahashi file, which no output replaces
    FileNotOurs,    // path
    FileNewer,      // path, its version, ours
    FileOlder,      // path
    FileDamaged,    // path
    FileLocked,     // path, holder
    FileReadOnly,   // path
    FileUnwritable, // path, system's reason
    FileUnreadable, // path, system's reason
    DiskFull,       // path
    // The store
    StoreFailure, // what SQLite said
    StoreBusy,
    NotFound,        // record type, key as text
    StillReferenced, // record type, what refers to it
    AlreadyTaken,    // field, value
    Invalid,         // issues says where
    // The door
    Forbidden,        // action, role; "others": it is somebody whose records the role does not reach
    ChangedMeanwhile, // record type, key as text
    NothingToUndo,
    UndoBlocked, // the action, what stands in its way
    // Input
    InputEmpty,       // path
    InputEncoding,    // path, row, column
    InputHeader,      // path, missing column
    InputRejected,    // path, number of problem rows
    InputMalformed,   // path, row, what is wrong
    InputUnknownKind, // kind, known kinds
    PackInvalid,      // pack, where in it, what is wrong
    PackUnknown,      // id, known ids
    OutputFailed,     // path, system's reason
    BadArgument,      // name, value
    RuleFlawed,       // the rule's title in Japanese and in English; issues says why it can never be met
    Cancelled,
    // The desk
    SignInNeeded,
    WrongSecret,       // seconds until the next attempt
    SignInTooSoon,     // seconds until the next attempt
    NobodyAdministers, // of those whom the file lets in
    // Packets
    PassphraseWrong, // path
    PacketDamaged,   // path: altered, cut short or not one of ours
    PacketForeign,   // path, who issued it
    PacketUnknown,   // path, issued on
    PacketRevoked,   // path, day, reason
    PacketExpired,   // path, day
};

/// A failure as a code with arguments: never a sentence. `detail` is for the log, not for people.
struct Error {
    ErrorCode code = ErrorCode::None;
    QStringList arguments;
    QString detail;
    std::vector<Issue> issues;
};

inline Error makeError(ErrorCode code, QStringList arguments = {}, QString detail = {})
{
    return Error{code, std::move(arguments), std::move(detail), {}};
}

} // namespace kz

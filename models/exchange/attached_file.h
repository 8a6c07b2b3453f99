#pragma once

#include "models/domain/attachment.h"
#include "models/edit/attachment_actions.h"

/// Attached files on their way in and out. Each function takes as long as the disk does: any thread but the GUI's.
namespace kz::exchange {

/// Reads a file that somebody wants to attach. FileMissing (path), FileUnreadable (path, the system's reason, or
/// "too_large", "empty" or "unknown_kind" where such a file is not kept).
Result<edit::AttachedFile> readAttachable(const QString &path);

/// Writes what stands in an attached file for others. Errors as openOutput, OutputFailed (path, reason).
Result<void> writeAttached(const QByteArray &bytes, const QString &path);

/// Writes a copy to look at into a folder, which nobody can take for the file itself: it is read-only. Its path.
/// OutputFailed (path, reason).
Result<QString> writeCopyToRead(const Attachment &attachment, const QByteArray &bytes, const QString &folder);

} // namespace kz::exchange

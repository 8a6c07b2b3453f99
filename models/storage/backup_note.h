#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <optional>

namespace kz::storage {

/// When a file was last copied, and where to.
struct BackupNote {
    QDateTime made;
    QString place;
};

/// Beside the file, as FILE.backups: whoever may only read it, or copies it while another process writes it, could note
/// nothing inside, and a copy would never be like what it is of.
QString backupNotePath(const QString &file);

/// Any thread. FileUnwritable where nothing can be written beside the file.
Result<void> noteBackup(const QString &file, const QString &place, const Clock &clock);

/// Nothing where no backup was noted, or the note cannot be read.
std::optional<BackupNote> lastBackup(const QString &file);

} // namespace kz::storage

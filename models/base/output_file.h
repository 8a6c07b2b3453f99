#pragma once

#include "models/base/result.h"

#include <QSaveFile>

namespace kz {

constexpr int storeMark = 0x4b5a4831; ///< "KZH1", what SQLite's header says of a Kizahashi file

/// Whether a Kizahashi file lies here, by what stands in it and not by its name. Any thread.
bool isStoreFile(const QString &path);

/// FileExists(path, "records") when writing here would destroy some: a Kizahashi file or the log beside one.
Result<void> destroysNoRecords(const QString &path);

/// Opens what is written for others to read, a table, a chart, a report; as destroysNoRecords, or FileUnwritable.
Result<void> openOutput(QSaveFile &file);

/// Puts what was written in its place; OutputFailed (path, system's reason) when anything of it failed.
Result<void> commitOutput(QSaveFile &file);

} // namespace kz

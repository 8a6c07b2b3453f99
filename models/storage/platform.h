#pragma once

#include <QString>

namespace kz::storage {

/// The one place that asks the operating system beyond Qt.

/// Names a file as this machine sees it (machine, volume, file number): a copy has another identity even under the
/// same name. Empty when the file is not there.
QString fileIdentity(const QString &path);

/// Shared folders do not keep SQLite's locks: files there are opened read-only.
bool isOnNetwork(const QString &path);

/// Media that cannot be written at all.
bool isOnReadOnlyMedia(const QString &path);

} // namespace kz::storage

#pragma once

#include "models/storage/person_records.h"

namespace kz::query {

/// What every printed page says of the file it comes from.
struct FileSettings {
    QString institution;
    bool demo = false; ///< the people are invented: 見本
};
inline Result<FileSettings> fileSettings(storage::Database &database)
{
    const auto institution = storage::settingOf(database, QStringLiteral("institution"));
    if (!institution)
        return institution.error();
    const auto demo = storage::settingOf(database, QStringLiteral("demo"));
    if (!demo)
        return demo.error();
    return FileSettings{institution.value().value_or(QString()), !demo.value().value_or(QString()).isEmpty()};
}

} // namespace kz::query

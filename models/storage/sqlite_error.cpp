#include "models/storage/sqlite_error.h"

#include <sqlite3.h>

namespace kz::storage {

Error sqliteError(sqlite3 *database, int code)
{
    const QString words = QString::fromUtf8(database ? sqlite3_errmsg(database) : sqlite3_errstr(code));
    const char *file = database ? sqlite3_db_filename(database, "main") : nullptr;
    const QString path = QString::fromUtf8(file ? file : "");
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return makeError(ErrorCode::StoreBusy, {}, words);
    case SQLITE_INTERRUPT:
        return makeError(ErrorCode::Cancelled, {}, words);
    case SQLITE_READONLY:
        return makeError(ErrorCode::FileReadOnly, {path}, words);
    case SQLITE_FULL:
        return makeError(ErrorCode::DiskFull, {path}, words);
    case SQLITE_CORRUPT:
        return makeError(ErrorCode::FileDamaged, {path}, words);
    case SQLITE_NOTADB:
        return makeError(ErrorCode::FileNotOurs, {path}, words);
    case SQLITE_CANTOPEN:
        return makeError(ErrorCode::FileUnreadable, {path, words}, words);
    case SQLITE_CONSTRAINT: {
        const int extended = database ? sqlite3_extended_errcode(database) : code;
        if (extended == SQLITE_CONSTRAINT_FOREIGNKEY || extended == SQLITE_CONSTRAINT_TRIGGER)
            return makeError(ErrorCode::StillReferenced, {}, words);
        if (extended == SQLITE_CONSTRAINT_UNIQUE || extended == SQLITE_CONSTRAINT_PRIMARYKEY)
            return makeError(ErrorCode::AlreadyTaken, {words.section(QLatin1Char(':'), -1).trimmed()}, words);
        return makeError(ErrorCode::StoreFailure, {words}, words);
    }
    default:
        return makeError(ErrorCode::StoreFailure, {words}, words);
    }
}

} // namespace kz::storage

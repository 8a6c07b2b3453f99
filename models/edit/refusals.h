#pragma once

#include "models/base/error.h"
#include "models/base/key.h"

namespace kz::edit {

/// Invalid with one issue.
inline Error invalidAt(const char *table, const char *field, IssueCode code, QStringList arguments = {})
{
    Error error = makeError(ErrorCode::Invalid, {QLatin1String(table)});
    error.issues = {{QLatin1String(field), code, std::move(arguments)}};
    return error;
}

inline Error changedMeanwhile(const char *table, Key key)
{
    return makeError(ErrorCode::ChangedMeanwhile, {QLatin1String(table), keyToText(key)});
}

} // namespace kz::edit

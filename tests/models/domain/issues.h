#pragma once

#include "models/base/issue.h"

#include <gtest/gtest.h>

#include <string>

namespace kz::test {

template <typename Record>
bool has(const Record &record, const char *field, IssueCode code)
{
    for (const Issue &issue : validate(record))
        if (issue.field == QLatin1String(field) && issue.code == code)
            return true;
    return false;
}

/// The fields with errors, in order; "" when the record is valid.
template <typename Record>
std::string issuesOf(const Record &record)
{
    QStringList fields;
    for (const Issue &issue : validate(record))
        if (issue.severity == Issue::Severity::Error)
            fields.append(issue.field);
    return fields.join(u' ').toStdString();
}

} // namespace kz::test

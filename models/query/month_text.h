#pragma once

#include <QDate>
#include <QString>

namespace kz::query {

/// A month as the counts of sites keep it: "2026-04".
inline QString monthOf(QDate day)
{
    return day.toString(QStringLiteral("yyyy-MM"));
}

} // namespace kz::query

#pragma once

#include "models/base/result.h"
#include "models/domain/table.h"

#include <QStringList>

namespace kz::cli {

/// An enumeration's value by its code, as given for an argument or option; BadArgument names what there is.
template <Described E>
Result<E> chosen(const QString &name, const QString &code)
{
    if (const auto value = enumFromCode<E>(code))
        return *value;
    QStringList known;
    for (const auto &entry : EnumTable<E>::entries)
        known << QString::fromLatin1(entry.code);
    return makeError(ErrorCode::BadArgument,
                     {name, QStringLiteral("%1 (%2)").arg(code, known.join(QStringLiteral(" | ")))});
}

} // namespace kz::cli

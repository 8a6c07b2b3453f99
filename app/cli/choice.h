#pragma once

#include "models/base/result.h"
#include "models/domain/table.h"

#include <QStringList>

namespace kz::cli {

/// A code as people also write it: "people", "sites", "log-entries", "municipalities" are person, site …
inline QString codeOf(QString word)
{
    word = word.toLower().replace(QLatin1Char('-'), QLatin1Char('_'));
    if (word == QStringLiteral("people"))
        return QStringLiteral("person");
    if (word.endsWith(QStringLiteral("ies")))
        return word.chopped(3) + QLatin1Char('y');
    return word.endsWith(QLatin1Char('s')) ? word.chopped(1) : word;
}

/// An enumeration's value by its code, as given for an argument or option; BadArgument names what there is.
template <Described E>
Result<E> chosen(const QString &name, const QString &code)
{
    for (const QString &candidate : {code, codeOf(code)})
        if (const auto value = enumFromCode<E>(candidate))
            return *value;
    QStringList known;
    for (const auto &entry : EnumTable<E>::entries)
        known << QString::fromLatin1(entry.code);
    return makeError(ErrorCode::BadArgument,
                     {name, QStringLiteral("%1 (%2)").arg(code, known.join(QStringLiteral(" | ")))});
}

} // namespace kz::cli

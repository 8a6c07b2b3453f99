#include "models/base/language.h"

#include <QCoreApplication>

namespace kz {

bool speaksJapanese()
{
    //: The code of the language this catalogue speaks; it decides which of two titles a record shows.
    return QCoreApplication::translate("words", "en") == QStringLiteral("ja");
}

QString pick(const QString &ja, const QString &en)
{
    if (ja.isEmpty() || en.isEmpty())
        return ja.isEmpty() ? en : ja;
    return speaksJapanese() ? ja : en;
}

} // namespace kz

#pragma once

#include "models/words/words.h"

namespace kz::words {

/// What a reader of frameworks found, from the source text of the context "DraftFinding" and its arguments.
inline QString findingText(const QString &what, const QStringList &arguments)
{
    return filled(QCoreApplication::translate("DraftFinding", what.toUtf8().constData()), arguments);
}

} // namespace kz::words

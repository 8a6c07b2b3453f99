#include "models/words/origin_text.h"

#include "models/words/words.h"

namespace kz::words {

QString basedOnText(const PackName &pack, const QString &madeBy)
{
    const QString version = versionText(pack.version);
    //: %1: a version, %2: the code of a ladder or programme, %3: who changed it
    return madeBy.isEmpty() ? filled(QCoreApplication::translate("words", "Based on %1 of “%2”."), {version, pack.id})
                            : filled(QCoreApplication::translate("words", "Based on %1 of “%2”, changed by %3."),
                                     {version, pack.id, madeBy});
}

} // namespace kz::words

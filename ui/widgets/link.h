#pragma once

#include "models/base/key.h"

#include <QMap>
#include <QString>

#include <vector>

namespace kz {

/// Where in the program: "people?site=0A…", "person/0A1B…", "home". The first word names a page or a record type, the
/// rest after the slash is for the page, the query holds filters. Pages know each other only as such texts. Words
/// beginning with "do/" name an action of the main window ("do/import").
struct Link {
    QString place;
    QString id;
    QMap<QString, QString> query;

    static Link parse(const QString &text);
    QString text() const; ///< parse(text()) gives the same link; names in alphabetical order, records' keys as
                          ///< keyToText() writes them
    friend bool operator==(const Link &, const Link &) = default;
};

/// More keys than a link has room for, kept while the program runs: a link names them by the word given back. Of those
/// handed over the last few are kept. GUI thread.
QString holdKeys(std::vector<Key> keys);
bool isHeldWord(const QString &word);
std::vector<Key> heldKeys(const QString &word); ///< empty: no more kept

} // namespace kz

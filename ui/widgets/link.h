#pragma once

#include <QMap>
#include <QString>

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

} // namespace kz

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace kz {

class Page;

/// A place of the rail. One without a factory is not shown at all rather than stand empty.
struct Place {
    QString id;                                     ///< first word of its links, e.g. "people"
    QString icon;                                   ///< of resources/icons
    const char *title = "";                         ///< source text, translated in the context "Place"
    QStringList opens;                              ///< further first words that lead here, e.g. "person"
    std::function<std::unique_ptr<Page>()> factory; ///< called when the place is first opened
};

QString placeTitle(const Place &place);

/// The places of the program in the order of the rail, none with a factory yet.
std::vector<Place> standardPlaces();

} // namespace kz

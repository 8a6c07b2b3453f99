#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace kz {

class Page;

using PageFactory = std::function<std::unique_ptr<Page>()>;

/// A further page of a place, with links of its own: one person beside the list of people.
struct PlacePage {
    QStringList opens; ///< first words of its links
    PageFactory factory;
};

/// A place of the rail. One without a factory is not shown at all rather than stand empty.
struct Place {
    QString id;                   ///< first word of its links, e.g. "people"
    QString icon;                 ///< of resources/icons
    const char *title = "";       ///< source text, translated in the context "Place"
    QStringList opens;            ///< further first words that lead here, e.g. "person"
    PageFactory factory;          ///< called when the place is first opened
    std::vector<PlacePage> pages; ///< what else stands here; a link to one marks this place in the rail
};

QString placeTitle(const Place &place);

/// The places of the program in the order of the rail, none with a factory yet.
std::vector<Place> standardPlaces();

} // namespace kz

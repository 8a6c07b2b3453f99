#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace kz::test {

/// One row of the table of rooms in ARCHITECTURE.md, word for word.
struct Room {
    const char *name = "";       ///< the folder: "models/query"; "ui/<area>" stands for every area
    const char *mayInclude = ""; ///< rooms by comma, those of models/ by their last name; "all"; "–" for none
    const char *mayLink = "";    ///< libraries from outside, by comma, as CMake names them
    const char *ownHeaders = ""; ///< headers from outside that only this room may include, by comma
    bool domain = true;          ///< also open to models/base and models/domain, as nearly all are
};

struct House {
    std::vector<Room> rooms;
    std::vector<const char *> areas;
};

/// What in the tree under `root` goes against the rules of the house, one line each: an include or a link without an
/// arrow in the table, a folder that is no room, an include that does not start at the root, SQL outside
/// models/storage, a second file with headers of one operating system, a file longer than `tooLong` lines.
QStringList violations(const House &house, const QString &root);

/// Files under `root` long enough to think of two, with their length.
QStringList longFiles(const QString &root);

/// The rows of the markdown table of rooms: first and last cell by room.
std::vector<std::pair<QString, QString>> documentedRooms(const QString &markdown);

} // namespace kz::test

#pragma once

#include "models/base/key.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

/// What becomes of a record that was changed in a packet and perhaps in the file as well. Pure; any thread.
namespace kz::exchange {

/// A record as the journal keeps it; none: it is not there.
using Image = std::optional<QByteArray>;

/// One record that one entry of a packet's journal changed. `head` marks the entry and all before it: two copies of a
/// packet that were both worked in have other heads from there on.
struct PacketStep {
    QString head;
    QByteArray table;
    Key key = 0;
    Image before;
    Image after;
};

/// Every image a record had in a packet since the file last decided on it: first as it was then, last as it is now.
struct PacketTrail {
    QByteArray table;
    Key key = 0;
    std::vector<Image> images;

    const Image &base() const { return images.front(); }
    const Image &wanted() const { return images.back(); }
};

/// The trails of the steps that are not decided, in the order in which the records were first changed. What became
/// again what it was is left out.
std::vector<PacketTrail> trailsOf(const std::vector<PacketStep> &steps, const std::set<QString> &decided);

/// The marks of all steps that are decided when the trails have been, save those of the records left out: the head of
/// an entry, or "<head>/<key>" where something of the entry is left out. Nothing that is decided waits for what is not.
QStringList newlyDecided(const std::vector<PacketStep> &steps, std::set<QString> decided, const std::set<Key> &leftOut);

/// Same: the file has it already. New, Changed and Removed go in: what the file has is what the packet began from or
/// went through. Conflict: the file has something that the packet never saw, and a person decides.
enum class Verdict { Same, New, Changed, Removed, Conflict };
Verdict judge(const PacketTrail &trail, const Image &now);

} // namespace kz::exchange

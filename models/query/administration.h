#pragma once

#include "models/domain/actor.h"
#include "models/storage/database.h"

#include <QDateTime>

namespace kz::query {

/// Who works with the file, with the name of the person they are, and since when they sign in (invalid: they do not).
struct ActorLine {
    Actor actor;
    QString personName;
    QDate signsInSince;
};
/// In the order in which they were added.
Result<std::vector<ActorLine>> actors(storage::Database &database);

/// Who may sign in to the file, by name, everybody who works with it, in the order in which they were added, and after
/// how many minutes without input it locks (0: never).
struct Desk {
    std::vector<Actor> signers;
    std::vector<Actor> everybody;
    int lockMinutes = 3;
};
Result<Desk> desk(storage::Database &database);

/// The last backup that was made of the file, here or by the command line.
struct LastBackup {
    QDateTime made; ///< invalid: none is known
    QString place;
    bool inSight = false; ///< whether the copy is still there; not while its disk or stick is unplugged
    bool operator==(const LastBackup &) const = default;
};
/// A worker's task: the place may be on a network.
Result<LastBackup> lastBackup(storage::Database &database);

/// The value of each setting named, "" where it was never set.
Result<QStringList> settingValues(storage::Database &database, const QStringList &names);

/// The clinical fields that the file's departments have or its rules ask for, by code: what a placement may name so
/// that something counts it.
Result<QStringList> clinicalFields(storage::Database &database);

} // namespace kz::query

#pragma once

#include "models/domain/actor.h"
#include "models/storage/database.h"

namespace kz::query {

/// Who works with the file, with the name of the person they are, and since when they sign in (invalid: they do not).
struct ActorLine {
    Actor actor;
    QString personName;
    QDate signsInSince;
};
/// In the order in which they were added.
Result<std::vector<ActorLine>> actors(storage::Database &database);

/// Who may sign in to the file, by name, and after how many minutes without input it locks (0: never).
struct Desk {
    std::vector<Actor> signers;
    int lockMinutes = 3;
};
Result<Desk> desk(storage::Database &database);

/// The value of each setting named, "" where it was never set.
Result<QStringList> settingValues(storage::Database &database, const QStringList &names);

/// The clinical fields that the file's departments have or its rules ask for, by code: what a placement may name so
/// that something counts it.
Result<QStringList> clinicalFields(storage::Database &database);

} // namespace kz::query

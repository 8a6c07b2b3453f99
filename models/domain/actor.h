#pragma once

#include "models/base/issue.h"
#include "models/domain/enum_set.h"

namespace kz {

enum class ActorRole { Administrator, Coordinator, Educator, Trainee };
template <>
struct EnumTable<ActorRole> {
    static constexpr std::array entries = {
        EnumEntry{ActorRole::Administrator, "administrator", QT_TRANSLATE_NOOP("Enum", "Administrator")},
        EnumEntry{ActorRole::Coordinator, "coordinator", QT_TRANSLATE_NOOP("Enum", "Coordinator")},
        EnumEntry{ActorRole::Educator, "educator", QT_TRANSLATE_NOOP("Enum", "Educator")},
        EnumEntry{ActorRole::Trainee, "trainee", QT_TRANSLATE_NOOP("Enum", "Trainee")},
    };
};

/// One person may have several: a senior nurse trains and is in training. Rights add up.
using ActorRoles = EnumSet<ActorRole>;

/// Who works with the file. "Working as …" switches, or signing in where the file knows a credential; a new file has
/// one coordinator.
struct Actor {
    Key id = 0;
    std::optional<Key> person;
    QString name;
    ActorRoles role = ActorRole::Coordinator;
};
template <>
struct Table<Actor> {
    static constexpr auto name = "actor";
    static constexpr auto columns
        = std::make_tuple(Column{"person", &Actor::person, QT_TRANSLATE_NOOP("actor", "Person")},
                          Column{"name", &Actor::name, QT_TRANSLATE_NOOP("actor", "Name")},
                          Column{"role", &Actor::role, QT_TRANSLATE_NOOP("actor", "Role")});
};

std::vector<Issue> validate(const Actor &);

} // namespace kz

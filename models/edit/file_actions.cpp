#include "models/edit/file_actions.h"

#include "models/domain/setting.h"
#include "models/edit/edit.h"
#include "models/edit/permission.h"
#include "models/storage/administration_reads.h"
#include "models/storage/credential_repository.h"

#include <algorithm>

namespace kz::edit {

namespace {

/// The role that leaves nobody to change the file, with those that would.
Error nobodyAdministers()
{
    QStringList roles;
    for (const auto &entry : EnumTable<ActorRole>::entries)
        if (permitted(entry.value, Grant::Administer))
            roles.append(QString::fromUtf8(entry.label));
    Error error = makeError(ErrorCode::Invalid, {QString::fromLatin1(Table<Actor>::name)});
    error.issues = {{QStringLiteral("role"), IssueCode::NotOneOf, roles}};
    return error;
}

} // namespace

Result<bool> isAdministered(storage::Database &database)
{
    const storage::CredentialRepository credentials(database);
    const auto asks = credentials.any();
    if (!asks)
        return asks.error();
    const auto actors = asks.value() ? credentials.signers() : storage::actors(database);
    if (!actors)
        return actors.error();
    return std::ranges::any_of(actors.value(), [](const Actor &one) { return permitted(one.role, Grant::Administer); });
}

Action saveSettings(std::vector<std::pair<QString, QString>> settings, const QString &told)
{
    return {.name = "setting.save",
            .arguments = {told},
            .grant = Grant::Administer,
            .work = [settings = std::move(settings)](Edit &edit) -> Result<void> {
                for (const auto &[name, value] : settings) {
                    const auto known = storage::settingNamed(edit.database(), name);
                    if (!known)
                        return known.error();
                    const bool had = !known.value().empty();
                    Result<void> done;
                    if (value.trimmed().isEmpty()) {
                        if (had)
                            done = edit.remove<FileSetting>(known.value().front().id);
                    } else {
                        FileSetting setting = had ? known.value().front() : FileSetting{.name = name, .value = {}};
                        setting.value = value.trimmed();
                        if (const auto saved = edit.save(setting); !saved)
                            done = saved.error();
                    }
                    if (!done)
                        return done;
                }
                return {};
            }};
}

Action saveActor(Actor actor)
{
    return {.name = actor.id == 0 ? "actor.add" : "actor.save",
            .arguments = {actor.name},
            .grant = Grant::Administer,
            .work = [actor = std::move(actor)](Edit &edit) -> Result<void> {
                if (actor.person) {
                    const auto same = storage::actorsWhoAre(edit.database(), *actor.person);
                    if (!same)
                        return same.error();
                    for (const Actor &other : same.value())
                        if (other.id != actor.id)
                            return makeError(ErrorCode::AlreadyTaken, {QStringLiteral("person"), other.name});
                }
                const auto saved = edit.save(actor);
                if (!saved)
                    return saved.error();
                edit.setMade(saved.value());
                const auto administered = isAdministered(edit.database());
                if (!administered)
                    return administered.error();
                return administered.value() ? Result<void>() : nobodyAdministers();
            }};
}

} // namespace kz::edit

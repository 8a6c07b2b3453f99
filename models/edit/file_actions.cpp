#include "models/edit/file_actions.h"

#include "models/domain/logo.h"
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

/// An empty value takes the setting away.
Result<void> saveSetting(Edit &edit, const QString &name, const QString &value)
{
    const auto known = storage::settingNamed(edit.database(), name);
    if (!known)
        return known.error();
    const bool had = !known.value().empty();
    if (value.isEmpty())
        return had ? edit.remove<FileSetting>(known.value().front().id) : Result<void>();
    FileSetting setting = had ? known.value().front() : FileSetting{.name = name, .value = {}};
    setting.value = value;
    const auto saved = edit.save(setting);
    return saved ? Result<void>() : saved.error();
}

Result<void> fitsPapers(const QByteArray &logo)
{
    Error error = makeError(ErrorCode::Invalid, {QString::fromLatin1(Table<FileSetting>::name)});
    if (logo.size() > mostLogoBytes)
        error.issues = {{QStringLiteral("value"), IssueCode::TooLong, {QString::number(mostLogoBytes)}}};
    else if (!isPngOrJpeg(logo))
        error.issues
            = {{QStringLiteral("value"), IssueCode::NotOneOf, {QStringLiteral("PNG"), QStringLiteral("JPEG")}}};
    else
        return {};
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
                for (const auto &[name, value] : settings)
                    if (auto done = saveSetting(edit, name, value.trimmed()); !done)
                        return done;
                return {};
            }};
}

Action saveLogo(const QByteArray &picture, const QString &fileName)
{
    return {.name = picture.isEmpty() ? "logo.remove" : "logo.save",
            .arguments = {fileName},
            .grant = Grant::Administer,
            .work = [picture](Edit &edit) -> Result<void> {
                if (!picture.isEmpty())
                    if (auto fit = fitsPapers(picture); !fit)
                        return fit;
                return saveSetting(edit, QStringLiteral("logo"), QString::fromLatin1(picture.toBase64()));
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

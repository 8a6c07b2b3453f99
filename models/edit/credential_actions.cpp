#include "models/edit/credential_actions.h"

#include "models/edit/edit.h"
#include "models/edit/file_actions.h"
#include "models/edit/permission.h"
#include "models/storage/credential_repository.h"

namespace kz::edit {

namespace {

Result<void> maySet(Edit &edit, Key actor)
{
    const auto self = me(edit);
    if (!self)
        return self.error();
    const bool may = actor == edit.actor() || reachOf(self.value().role, Grant::SignIn) == Reach::Anybody;
    return may ? Result<void>() : forbidden(self.value(), Grant::SignIn);
}

Result<bool> removeFormer(Edit &edit, Key actor)
{
    const auto former = storage::CredentialRepository(edit.database()).of(actor);
    if (!former)
        return former.error();
    if (!former.value())
        return false;
    if (auto done = edit.remove<Credential>(former.value()->id); !done)
        return done.error();
    if (auto done = storage::CredentialRepository(edit.database()).setAttempts(actor, {}); !done)
        return done.error();
    return true;
}

Result<void> leavesSomebody(Edit &edit)
{
    const auto administered = isAdministered(edit.database());
    if (!administered)
        return administered.error();
    return administered.value() ? Result<void>() : makeError(ErrorCode::NobodyAdministers);
}

} // namespace

Action setSecret(Key actor, const QString &secret, const QString &whose)
{
    return {.name = "credential.set",
            .arguments = {whose},
            .grant = Grant::SignIn,
            .work = [actor, secret](Edit &edit) -> Result<void> {
                if (auto may = maySet(edit, actor); !may)
                    return may;
                if (auto issues = secretIssues(secret); !issues.empty()) {
                    Error error = makeError(ErrorCode::Invalid, {QString::fromLatin1(Table<Credential>::name)});
                    error.issues = std::move(issues);
                    return error;
                }
                if (const auto removed = removeFormer(edit, actor); !removed)
                    return removed.error();
                const auto made = edit.insert(Credential{.actor = actor, .from = edit.today()});
                if (!made)
                    return made.error();
                const auto hash = storage::hashOf(secret);
                if (!hash)
                    return hash.error();
                if (auto done = storage::CredentialRepository(edit.database()).setHash(made.value(), hash.value());
                    !done)
                    return done;
                return leavesSomebody(edit);
            }};
}

Action removeSecret(Key actor, const QString &whose)
{
    return {
        .name = "credential.remove",
        .arguments = {whose},
        .grant = Grant::Administer,
        .work = [actor](Edit &edit) -> Result<void> {
            const auto removed = removeFormer(edit, actor);
            if (!removed)
                return removed.error();
            if (!removed.value())
                return makeError(ErrorCode::NotFound, {QString::fromLatin1(Table<Credential>::name), keyToText(actor)});
            return leavesSomebody(edit);
        }};
}

bool isOfCredentials(const QString &action)
{
    return action.startsWith(QLatin1String("credential."));
}

} // namespace kz::edit

#include "models/query/administration.h"

#include "models/domain/people.h"
#include "models/storage/administration_reads.h"
#include "models/storage/backup_note.h"
#include "models/storage/credential_repository.h"
#include "models/storage/person_records.h"

#include <QFileInfo>

namespace kz::query {

Result<std::vector<ActorLine>> actors(storage::Database &database)
{
    const auto all = storage::actors(database);
    if (!all)
        return all.error();
    std::vector<ActorLine> lines;
    for (const Actor &actor : all.value()) {
        ActorLine line{.actor = actor, .personName = {}, .signsInSince = {}};
        if (actor.person) {
            const auto person = storage::Repository<Person>(database).find(*actor.person);
            if (!person)
                return person.error();
            if (person.value())
                line.personName = person.value()->name;
        }
        const auto credential = storage::CredentialRepository(database).of(actor.id);
        if (!credential)
            return credential.error();
        if (credential.value())
            line.signsInSince = credential.value()->from;
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<Desk> desk(storage::Database &database)
{
    Desk found;
    auto signers = storage::CredentialRepository(database).signers();
    if (!signers)
        return signers.error();
    found.signers = std::move(signers).value();
    auto everybody = storage::actors(database);
    if (!everybody)
        return everybody.error();
    found.everybody = std::move(everybody).value();
    const auto minutes = storage::settingOf(database, QStringLiteral("lock_minutes"));
    if (!minutes)
        return minutes.error();
    bool isNumber = false;
    const int told = minutes.value().value_or(QString()).toInt(&isNumber);
    if (isNumber && told >= 0)
        found.lockMinutes = told;
    return found;
}

Result<LastBackup> lastBackup(storage::Database &database)
{
    const auto note = storage::lastBackup(database.path());
    if (!note)
        return LastBackup();
    return LastBackup{.made = note->made, .place = note->place, .inSight = QFileInfo(note->place).isFile()};
}

Result<QStringList> settingValues(storage::Database &database, const QStringList &names)
{
    QStringList values;
    for (const QString &name : names) {
        const auto value = storage::settingOf(database, name);
        if (!value)
            return value.error();
        values.append(value.value().value_or(QString()));
    }
    return values;
}

Result<QStringList> clinicalFields(storage::Database &database)
{
    const auto found = storage::clinicalFields(database);
    if (!found)
        return found.error();
    return QStringList(found.value().begin(), found.value().end());
}

} // namespace kz::query

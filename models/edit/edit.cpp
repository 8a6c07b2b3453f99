#include "models/edit/edit.h"

#include "models/edit/record_type.h"
#include "models/storage/bulk.h"

namespace kz::edit {

Edit::Edit(storage::Database &database, storage::KeySource &keys, const Clock &clock, Key actor, qint64 seq, bool bulk,
           Progress *progress)
    : m_database(database), m_keys(keys), m_clock(clock), m_actor(actor), m_seq(seq), m_bulk(bulk), m_progress(progress)
{
    m_changes.seq = seq;
}

void Edit::noteBulkInserted(const char *table, qint64 rows)
{
    if (rows <= 0)
        return;
    m_changes.addAll(table);
    m_changes.inserted += rows;
}

void Edit::noteBulkRemoved(const char *table, qint64 rows)
{
    if (rows <= 0)
        return;
    m_changes.addAll(table);
    m_changes.removed += rows;
}

void Edit::noteUpdated(const QByteArray &table, Key key, const QByteArray &before, const QByteArray &after)
{
    m_rows.push_back({table, key, before, after});
    m_changes.add(table.constData(), key);
    ++m_changes.updated;
}

Result<void> Edit::reportProgress(double share)
{
    if (!m_progress)
        return {};
    m_progress->permille = int(share * 1000);
    return m_progress->cancelled ? Result<void>(makeError(ErrorCode::Cancelled)) : Result<void>();
}

Result<void> Edit::putBack(const QByteArray &table, Key key, const std::optional<QByteArray> &now,
                           const std::optional<QByteArray> &then)
{
    const RecordType *type = findRecordType(table);
    if (!type)
        return makeError(ErrorCode::StoreFailure, {QString::fromLatin1(table)});
    const auto object = [](const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); };

    Result<void> done;
    if (!then) {
        done = removeStored(*type, key);
        ++m_changes.removed;
    } else if (!now) {
        done = type->insert(m_database, key, object(*then), m_seq);
        if (done)
            done = storage::returnToImport(m_database, type->storedIn, key);
        ++m_changes.inserted;
    } else {
        done = type->update(m_database, key, object(*then), m_seq);
        ++m_changes.updated;
    }
    if (!done)
        return done;
    m_rows.push_back({table, key, now, then});
    m_changes.add(type->table, key);
    for (const auto &image : {now, then}) {
        if (!image)
            continue;
        const QJsonObject record = object(*image);
        if (const Key person = type->person(key, record))
            m_people.insert(person);
        if (const Key version = type->version(key, record))
            m_versions.insert(version);
        if (const Key requirement = type->requirement(key, record))
            m_requirements.insert(requirement);
        if (const Key event = type->event(key, record))
            m_events.insert(event);
    }
    m_everyone = m_everyone || type->movesEveryone;
    return {};
}

Result<void> Edit::removeStored(const RecordType &type, Key key)
{
    if (auto free = storage::checkUnstamped(m_database, type.table, key); !free)
        return free;
    if (auto done = storage::rememberImport(m_database, type.storedIn, key); !done)
        return done;
    return type.remove(m_database, key);
}

Error Edit::notFound(const char *table, Key key)
{
    return makeError(ErrorCode::NotFound, {QString::fromLatin1(table), keyToText(key)});
}

} // namespace kz::edit

#pragma once

#include "models/base/clock.h"
#include "models/edit/action.h"
#include "models/edit/change_set.h"
#include "models/edit/record_traits.h"
#include "models/edit/record_type.h"
#include "models/storage/journal.h"
#include "models/storage/key_source.h"

#include <atomic>
#include <unordered_set>

namespace kz::edit {

/// How far a long action is, and whether somebody wants it stopped. Shared between the writer and the one who asked;
/// any thread.
struct Progress {
    std::atomic<int> permille = 0;
    std::atomic<bool> cancelled = false;
};

/// What an action works with: reading, and writing that validates, stamps, journals and remembers what changed.
/// Lives for one action on the writer thread, inside its transaction.
class Edit
{
public:
    Edit(storage::Database &database, storage::KeySource &keys, const Clock &clock, Key actor, qint64 seq, bool bulk,
         Progress *progress);

    storage::Database &database() { return m_database; }
    const Clock &clock() const { return m_clock; }
    qint64 nowMs() const { return m_clock.nowMs(); }
    QDate today() const { return m_clock.today(); }
    Key actor() const { return m_actor; }
    qint64 seq() const { return m_seq; }
    Result<Key> newKey() { return m_keys.next(); }

    /// Makes a record; a key is given unless it has one already. Invalid when validate() finds errors.
    template <typename T>
    Result<Key> insert(T record)
    {
        Key &key = RecordTraits<T>::key(record);
        if (key == 0) {
            const auto fresh = m_keys.next();
            if (!fresh)
                return fresh.error();
            key = fresh.value();
        }
        if (auto valid = prepare(record); !valid)
            return valid.error();
        const auto importId = m_bulk ? std::optional<qint64>(m_seq) : std::nullopt;
        if (auto done = RecordTraits<T>::insert(m_database, record, m_seq, importId); !done)
            return done.error();
        if (!m_bulk)
            m_rows.push_back({RecordTraits<T>::table, key, std::nullopt, imageBytes(record)});
        remember(record, RecordTraits<T>::table, key);
        ++m_changes.inserted;
        return key;
    }

    /// Changes a record to what is given. Writes nothing when nothing differs; NotFound when it is not there.
    template <typename T>
    Result<void> update(T record)
    {
        const Key key = RecordTraits<T>::key(record);
        if (auto valid = prepare(record); !valid)
            return valid.error();
        const auto before = RecordTraits<T>::find(m_database, key);
        if (!before)
            return before.error();
        if (!before.value())
            return notFound(RecordTraits<T>::table, key);
        const QByteArray was = imageBytes(*before.value());
        const QByteArray becomes = imageBytes(record);
        if (was == becomes)
            return {};
        if (auto done = RecordTraits<T>::update(m_database, record, m_seq); !done)
            return done.error();
        m_rows.push_back({RecordTraits<T>::table, key, was, becomes});
        remember(*before.value(), RecordTraits<T>::table, key);
        remember(record, RecordTraits<T>::table, key);
        ++m_changes.updated;
        return {};
    }

    /// Inserts without a key, updates with one. The record's key.
    template <typename T>
    Result<Key> save(T record)
    {
        const Key key = RecordTraits<T>::key(record);
        if (key == 0)
            return insert(std::move(record));
        if (auto done = update(std::move(record)); !done)
            return done.error();
        return key;
    }

    /// Takes a record away; what refers to it must go first (StillReferenced otherwise).
    template <typename T>
    Result<void> remove(Key key)
    {
        const auto before = RecordTraits<T>::find(m_database, key);
        if (!before)
            return before.error();
        if (!before.value())
            return notFound(RecordTraits<T>::table, key);
        if (auto done = removeStored(*findRecordType(RecordTraits<T>::table), key); !done)
            return done.error();
        m_rows.push_back({RecordTraits<T>::table, key, imageBytes(*before.value()), std::nullopt});
        remember(*before.value(), RecordTraits<T>::table, key);
        ++m_changes.removed;
        return {};
    }

    template <typename T>
    Result<T> get(Key key)
    {
        auto found = RecordTraits<T>::find(m_database, key);
        if (!found)
            return found.error();
        if (!found.value())
            return notFound(RecordTraits<T>::table, key);
        return *std::move(found).value();
    }

    /// The record the action is about, for whoever asked.
    void setMade(Key key) { m_changes.made = key; }

    /// Rows written by set-based statements of a bulk load, which stamp seq() as changed_seq and import_id themselves.
    void noteBulkInserted(const char *table, qint64 rows);
    void noteBulkRemoved(const char *table, qint64 rows);
    /// A before- and after-image of a row that a set-based statement changed.
    void noteUpdated(const QByteArray &table, Key key, const QByteArray &before, const QByteArray &after);
    void markPerson(Key person) { m_people.insert(person); }
    void markEveryone() { m_everyone = true; }

    /// For long work: tells how far it is; Cancelled when somebody wants it stopped (return that error at once).
    Result<void> reportProgress(double share);

    // What the door takes from it before the commit.
    const std::vector<storage::JournalRow> &rows() const { return m_rows; }
    const ChangeSet &changes() const { return m_changes; }
    const std::unordered_set<Key> &people() const { return m_people; }
    const std::unordered_set<Key> &versions() const { return m_versions; }
    const std::unordered_set<Key> &requirements() const { return m_requirements; }
    const std::unordered_set<Key> &events() const { return m_events; }
    bool everyone() const { return m_everyone; }
    bool wroteAnything() const { return !m_rows.empty() || m_changes.inserted > 0 || m_changes.removed > 0; }

    /// For undo: puts a record back to an image (or away, or there again) without validation, and journals that.
    Result<void> putBack(const QByteArray &table, Key key, const std::optional<QByteArray> &now,
                         const std::optional<QByteArray> &then);

private:
    template <typename T>
    Result<void> prepare(T &record)
    {
        if constexpr (requires { derive(record); })
            derive(record);
        auto issues = validate(record);
        if (hasErrors(issues)) {
            Error error = makeError(ErrorCode::Invalid, {QString::fromLatin1(RecordTraits<T>::table)});
            error.issues = std::move(issues);
            return error;
        }
        return {};
    }
    template <typename T>
    void remember(const T &record, const char *table, Key key)
    {
        m_changes.add(table, key);
        if (const Key person = personOf(record))
            m_people.insert(person);
        if (const Key version = versionOf(record))
            m_versions.insert(version);
        if (const Key requirement = requirementOf(record))
            m_requirements.insert(requirement);
        if (const Key event = eventOf(record))
            m_events.insert(event);
        if constexpr (movesEveryone<T>)
            m_everyone = true;
    }
    Result<void> removeStored(const RecordType &type, Key key);
    static Error notFound(const char *table, Key key);

    storage::Database &m_database;
    storage::KeySource &m_keys;
    const Clock &m_clock;
    Key m_actor;
    qint64 m_seq;
    bool m_bulk;
    Progress *m_progress;
    std::vector<storage::JournalRow> m_rows;
    ChangeSet m_changes;
    std::unordered_set<Key> m_people;
    std::unordered_set<Key> m_versions;
    std::unordered_set<Key> m_requirements;
    std::unordered_set<Key> m_events;
    bool m_everyone = false;
};

} // namespace kz::edit

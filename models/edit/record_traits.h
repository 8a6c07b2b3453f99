#pragma once

#include "models/storage/record_kinds.h"

#include <QJsonDocument>

namespace kz::edit {

/// How the door handles one kind of record: where it is kept, what it is called, whose standing depends on it.
/// Described records share this; log entries and assessments, which span three tables, have their own below.
template <typename T>
struct RecordTraits {
    static constexpr const char *table = storage::journalName<T>();
    static Key &key(T &record) { return record.id; }
    static Result<std::optional<T>> find(storage::Database &database, Key key)
    {
        return storage::findRecord<T>(database, key);
    }
    static Result<void> insert(storage::Database &database, const T &record, qint64 seq, std::optional<qint64> importId)
    {
        return storage::Repository<T>(database).insert(record, seq, importId);
    }
    static Result<void> update(storage::Database &database, const T &record, qint64 seq)
    {
        return storage::Repository<T>(database).update(record, seq);
    }
    static Result<void> remove(storage::Database &database, Key key)
    {
        return storage::Repository<T>(database).remove(key);
    }
    static Result<std::optional<qint64>> changedSeq(storage::Database &database, Key key)
    {
        return storage::Repository<T>(database).changedSeq(key);
    }
    static QJsonObject image(const T &record) { return storage::imageOf(record); }
    static T fromImage(Key key, const QJsonObject &image) { return storage::recordFromImage<T>(key, image); }
};

template <typename T, auto FromImage>
struct EvidenceTraits {
    static constexpr const char *table = storage::journalName<T>();
    static Key &key(T &record) { return record.head.id; }
    static Result<std::optional<T>> find(storage::Database &database, Key key)
    {
        return storage::findRecord<T>(database, key);
    }
    static Result<void> insert(storage::Database &database, const T &record, qint64 seq, std::optional<qint64> importId)
    {
        return storage::EvidenceRepository(database).insert(record, seq, importId);
    }
    static Result<void> update(storage::Database &database, const T &record, qint64 seq)
    {
        return storage::EvidenceRepository(database).update(record, seq);
    }
    static Result<void> remove(storage::Database &database, Key key)
    {
        return storage::EvidenceRepository(database).remove(key);
    }
    static Result<std::optional<qint64>> changedSeq(storage::Database &database, Key key)
    {
        return storage::EvidenceRepository(database).changedSeq(key);
    }
    static QJsonObject image(const T &record) { return storage::imageOf(record); }
    static T fromImage(Key key, const QJsonObject &image) { return FromImage(key, image); }
};

template <>
struct RecordTraits<LogEntry> : EvidenceTraits<LogEntry, &storage::logEntryFromImage> { };

template <>
struct RecordTraits<Assessment> : EvidenceTraits<Assessment, &storage::assessmentFromImage> { };

template <typename T, typename... Others>
constexpr bool isOneOf = (std::is_same_v<T, Others> || ...);

/// What somebody has or does, and with it where they stand.
template <typename T>
constexpr bool isSomebodys = isOneOf<T, Person, Placement, Absence, LevelAward, Employment, Enrolment, Interview,
                                     Attendance, HeldCertificate, LogEntry, Assessment>;
/// Parts of a version by which people are measured.
template <typename T>
constexpr bool measures = isOneOf<T, FrameworkVersion, Level, Item, Requirement>;
template <typename T>
constexpr bool isOfRequirement = isOneOf<T, RequirementItem, RequirementSite>;
template <typename T>
constexpr bool isOfEvent = isOneOf<T, TrainingEvent, EventItem>;
/// What counts for what across versions: see Writer.
template <typename T>
constexpr bool bridgesVersions = isOneOf<T, Association, LevelSuccession>;
/// Records that stand behind many people's standings at once: places with all a rule may ask of them.
template <typename T>
constexpr bool movesEveryone = isOneOf<T, Municipality, Site, SiteBeds, Department>;

/// Whether a change of such a record may move anybody's standing.
template <typename T>
constexpr bool countsForStandings
    = isSomebodys<T> || measures<T> || isOfRequirement<T> || isOfEvent<T> || bridgesVersions<T> || movesEveryone<T>;

/// The person whose standing a record's change may move; 0: nobody's, or many (then the door marks all enrolled).
template <typename T>
Key personOf(const T &record)
{
    if constexpr (isOneOf<T, LogEntry, Assessment>)
        return record.head.person;
    else if constexpr (isOneOf<T, Person>)
        return record.id;
    else if constexpr (isSomebodys<T>)
        return record.person;
    else
        return 0;
}

/// The version of a framework that a record is part of: the standings of the people in it move with its rules. What
/// stands in a draft moves nobody, for nobody is in it. 0: none.
template <typename T>
Key versionOf(const T &record)
{
    if constexpr (isOneOf<T, FrameworkVersion>)
        return record.id;
    else if constexpr (measures<T>)
        return record.version;
    else
        return 0;
}

/// The requirement that a record is part of, and with it a version; 0: none.
template <typename T>
Key requirementOf(const T &record)
{
    if constexpr (isOfRequirement<T>)
        return record.requirement;
    else
        return 0;
}

/// The event that a record tells of: the standings of those who attended move with it. 0: none.
template <typename T>
Key eventOf(const T &record)
{
    if constexpr (isOneOf<T, TrainingEvent>)
        return record.id;
    else if constexpr (isOfEvent<T>)
        return record.event;
    else
        return 0;
}

template <typename T>
QByteArray imageBytes(const T &record)
{
    return QJsonDocument(RecordTraits<T>::image(record)).toJson(QJsonDocument::Compact);
}

} // namespace kz::edit

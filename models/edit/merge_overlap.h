#pragma once

#include "models/edit/record_traits.h"
#include "models/storage/person_records.h"
#include "models/storage/person_references.h"

#include <algorithm>
#include <set>

/// What two records of one human say of the same, for whoever looks at it before a merge and for the merge itself.
namespace kz::edit {

using PersonReferences = std::vector<storage::PersonReference>;

template <typename T>
bool isStoredIn(const QByteArray &table)
{
    return table == RecordTraits<T>::table || (isOneOf<T, LogEntry, Assessment> && table == "evidence");
}

/// The columns of a kind of record in which people stand.
template <typename T>
PersonReferences referencesOf(const PersonReferences &all)
{
    PersonReferences found;
    std::ranges::copy_if(all, std::back_inserter(found), [](const auto &one) { return isStoredIn<T>(one.table); });
    return found;
}

template <typename T>
Result<std::vector<T>> recordsNaming(storage::Database &database, const PersonReferences &references, Key person)
{
    std::set<Key> keys;
    for (const storage::PersonReference &reference : references) {
        const auto rows = storage::rowsNaming(database, reference, person);
        if (!rows)
            return rows.error();
        keys.insert(rows.value().begin(), rows.value().end());
    }
    std::vector<T> records;
    for (const Key key : keys) {
        auto found = RecordTraits<T>::find(database, key);
        if (!found)
            return found.error();
        if (found.value()) // the heads of evidence are of two kinds
            records.push_back(*std::move(found).value());
    }
    return records;
}

template <typename Record>
bool shareDays(const Record &one, const Record &other)
{
    if constexpr (std::is_same_v<Record, Enrolment>)
        if (one.version != other.version)
            return false;
    return (!one.to.isValid() || one.to >= other.from) && (!other.to.isValid() || other.to >= one.from);
}

/// Those of one person's records that speak of days of which the other's do.
template <typename Record>
Result<std::vector<Record>> onTheSameDays(storage::Database &database, Key of, Key beside)
{
    auto records = storage::recordsOf<Record>(database, of);
    if (!records)
        return records.error();
    const auto others = storage::recordsOf<Record>(database, beside);
    if (!others)
        return others.error();
    auto found = std::move(records).value();
    std::erase_if(found, [&](const Record &one) {
        return std::ranges::none_of(others.value(), [&](const Record &other) { return shareDays(one, other); });
    });
    return found;
}

/// One person is at an event once.
inline Result<std::vector<std::pair<Attendance, Attendance>>> sameEvents(storage::Database &database, Key stays,
                                                                         Key goes)
{
    const auto going = storage::recordsOf<Attendance>(database, goes);
    if (!going)
        return going.error();
    const auto staying = storage::recordsOf<Attendance>(database, stays);
    if (!staying)
        return staying.error();
    std::vector<std::pair<Attendance, Attendance>> same;
    for (const Attendance &one : going.value())
        if (const auto other = std::ranges::find(staying.value(), one.event, &Attendance::event);
            other != staying.value().end())
            same.emplace_back(*other, one);
    return same;
}

inline Result<std::vector<PersonIdentifier>> numbersOf(storage::Database &database, Key person, IdentifierScheme scheme)
{
    auto known = storage::recordsOf<PersonIdentifier>(database, person);
    if (!known)
        return known;
    auto numbers = std::move(known).value();
    std::erase_if(numbers, [scheme](const PersonIdentifier &one) { return one.scheme != scheme; });
    return numbers;
}

} // namespace kz::edit

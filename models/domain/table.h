#pragma once

#include "models/base/key.h"

#include <QDate>
#include <QString>
#include <QtGlobal>

#include <array>
#include <optional>
#include <tuple>

namespace kz {

/// One column of a record: its name in the store and in CSV, the member that holds it, the key of its label.
/// The member's type decides how it is stored: Key, int, double, bool, QString, QDate (invalid = NULL),
/// std::optional of Key, int or double, and any enumeration with an EnumTable (stored as its code).
template <typename Record, typename Value>
struct Column {
    const char *name;
    Value Record::*member;
    const char *label; ///< translated in the context named after the record
};
template <typename Record, typename Value>
Column(const char *, Value Record::*, const char *) -> Column<Record, Value>;

/// Describes a record once for storage, journal, comparison, headers and CSV:
///     static constexpr auto name = "person";      table and translation context
///     static constexpr auto columns = std::make_tuple(Column{...}, ...);   without the key
/// The record itself has a member `Key id`.
template <typename Record>
struct Table;

/// One value of an enumeration: what the store and CSV keep, what people read.
template <typename E>
struct EnumEntry {
    E value;
    const char *code;
    const char *label; ///< translated in the context "Enum"
};

/// Describes an enumeration once: static constexpr std::array entries = {EnumEntry{...}, ...};
template <typename E>
struct EnumTable;

template <typename E>
concept Described = requires
{
    EnumTable<E>::entries.size();
};

template <Described E>
QString enumCode(E value)
{
    for (const auto &entry : EnumTable<E>::entries)
        if (entry.value == value)
            return QString::fromLatin1(entry.code);
    return {};
}

template <Described E>
std::optional<E> enumFromCode(QStringView code)
{
    for (const auto &entry : EnumTable<E>::entries)
        if (code == QLatin1String(entry.code))
            return entry.value;
    return std::nullopt;
}

/// The label's key, to be translated by models/words.
template <Described E>
const char *enumLabel(E value)
{
    for (const auto &entry : EnumTable<E>::entries)
        if (entry.value == value)
            return entry.label;
    return "";
}

/// Calls visit(column) for every column of a record, in order.
template <typename Record, typename Visit>
void forEachColumn(Visit &&visit)
{
    std::apply([&](const auto &...column) { (visit(column), ...); }, Table<Record>::columns);
}

} // namespace kz

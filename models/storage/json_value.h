#pragma once

#include "models/domain/enum_set.h"

#include <QJsonValue>

namespace kz::storage {

// One value of a record as JSON and back. Keys stay whole: Qt keeps 64-bit integers in JSON as integers.

inline QJsonValue toJson(qint64 value)
{
    return value;
}
inline QJsonValue toJson(int value)
{
    return value;
}
inline QJsonValue toJson(bool value)
{
    return value;
}
inline QJsonValue toJson(double value)
{
    return value;
}
inline QJsonValue toJson(const QString &value)
{
    return value;
}
inline QJsonValue toJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}
template <Described E>
QJsonValue toJson(E value)
{
    return enumCode(value);
}
template <Described E>
QJsonValue toJson(EnumSet<E> values)
{
    return enumCodes(values);
}
template <typename T>
QJsonValue toJson(const std::optional<T> &value)
{
    return value ? toJson(*value) : QJsonValue();
}

inline void fromJson(const QJsonValue &json, qint64 &value)
{
    value = json.toInteger();
}
inline void fromJson(const QJsonValue &json, int &value)
{
    value = json.toInt();
}
inline void fromJson(const QJsonValue &json, bool &value)
{
    value = json.toBool();
}
inline void fromJson(const QJsonValue &json, double &value)
{
    value = json.toDouble();
}
inline void fromJson(const QJsonValue &json, QString &value)
{
    value = json.toString();
}
inline void fromJson(const QJsonValue &json, QDate &day)
{
    day = QDate::fromString(json.toString(), Qt::ISODate);
}
template <Described E>
void fromJson(const QJsonValue &json, E &value)
{
    value = enumFromCode<E>(json.toString()).value_or(E{});
}
template <Described E>
void fromJson(const QJsonValue &json, EnumSet<E> &values)
{
    values = enumSetFromCodes<E>(json.toString());
}
template <typename T>
void fromJson(const QJsonValue &json, std::optional<T> &value)
{
    if (json.isNull() || json.isUndefined())
        value.reset();
    else
        fromJson(json, value.emplace());
}

} // namespace kz::storage

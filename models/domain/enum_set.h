#pragma once

#include "models/domain/table.h"

#include <initializer_list>

namespace kz {

/// Several values of one enumeration; as a column it holds their codes with a blank between them, in the order of the
/// enumeration's table, so that one value reads as it would alone.
template <Described E>
class EnumSet
{
public:
    EnumSet() = default;
    EnumSet(E one) : EnumSet({one}) { }
    EnumSet(std::initializer_list<E> several)
    {
        for (const E one : several)
            set(one, true);
    }

    bool has(E one) const { return m_bits & bit(one); }
    void set(E one, bool on) { m_bits = on ? m_bits | bit(one) : m_bits & ~bit(one); }
    bool isEmpty() const { return m_bits == 0; }
    friend bool operator==(const EnumSet &, const EnumSet &) = default;

private:
    static constexpr quint32 bit(E one) { return quint32(1) << int(one); }
    quint32 m_bits = 0;
};

template <Described E>
QString enumCodes(EnumSet<E> set)
{
    QStringList codes;
    for (const auto &entry : EnumTable<E>::entries)
        if (set.has(entry.value))
            codes.append(QString::fromLatin1(entry.code));
    return codes.join(u' ');
}

/// Codes that are not known are passed over.
template <Described E>
EnumSet<E> enumSetFromCodes(QStringView codes)
{
    EnumSet<E> set;
    for (const QStringView code : codes.split(u' ', Qt::SkipEmptyParts))
        if (const auto one = enumFromCode<E>(code))
            set.set(*one, true);
    return set;
}

} // namespace kz

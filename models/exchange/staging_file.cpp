#include "models/exchange/staging_file.h"

#include <algorithm>
#include <cstring>

namespace kz::exchange {

namespace {

constexpr qsizetype flushSize = 1 << 20;

/// A log entry without its texts and items. Only this process reads it back.
struct Packed {
    Key site;
    Key department;
    Key placement;
    Key countersigner;
    qint32 submittedOn;
    qint32 countersignedOn;
    qint32 enteredOn;
    qint32 noteLength;
    qint32 reasonLength;
    qint32 items;
    quint8 status;
    quint8 setting;
    quint8 halfDays;
    quint8 dayPart;
};

qint32 packedDay(QDate day)
{
    return day.isValid() ? qint32(day.toJulianDay()) : 0;
}

QDate unpackedDay(qint32 day)
{
    return day == 0 ? QDate() : QDate::fromJulianDay(day);
}

std::optional<Key> unpackedKey(Key key)
{
    return key == 0 ? std::nullopt : std::optional(key);
}

template <typename T>
void append(QByteArray &bytes, const T *values, qsizetype count)
{
    bytes.append(reinterpret_cast<const char *>(values), count * qsizetype(sizeof(T)));
}

} // namespace

Result<void> StagingFile::add(const LogEntry &entry)
{
    const Evidence &head = entry.head;
    m_places.push_back({head.person, packedDay(head.day), quint32(m_places.size()), m_written + m_pending.size()});
    const Packed packed{head.site.value_or(0),           head.department.value_or(0), entry.placement.value_or(0),
                        entry.countersigner.value_or(0), packedDay(head.submittedOn), packedDay(head.countersignedOn),
                        packedDay(head.enteredOn),       qint32(entry.note.size()),   qint32(entry.returnReason.size()),
                        qint32(entry.items.size()),      quint8(head.status),         quint8(entry.setting),
                        quint8(entry.halfDays),          quint8(entry.dayPart)};
    append(m_pending, &packed, 1);
    append(m_pending, entry.items.data(), qsizetype(entry.items.size()));
    append(m_pending, entry.note.utf16(), entry.note.size());
    append(m_pending, entry.returnReason.utf16(), entry.returnReason.size());
    if (m_pending.size() < flushSize)
        return {};
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            return makeError(ErrorCode::FileUnwritable, {m_file->fileTemplate(), m_file->errorString()});
    }
    if (m_file->write(m_pending) != m_pending.size())
        return makeError(ErrorCode::DiskFull, {m_file->fileName()});
    m_written += m_pending.size();
    m_pending.clear();
    return {};
}

Result<void> StagingFile::close()
{
    if (m_file) {
        if (m_file->write(m_pending) != m_pending.size() || !m_file->flush())
            return makeError(ErrorCode::DiskFull, {m_file->fileName()});
        m_written += m_pending.size();
        m_pending.clear();
        m_bytes = m_file->map(0, m_written);
        if (!m_bytes)
            return makeError(ErrorCode::FileUnreadable, {m_file->fileName(), m_file->errorString()});
    } else {
        m_bytes = reinterpret_cast<const uchar *>(m_pending.constData());
    }
    std::ranges::sort(m_places, [](const Place &one, const Place &other) {
        return std::tie(one.person, one.day, one.order) < std::tie(other.person, other.day, other.order);
    });
    for (const Place &place : m_places)
        if (m_people.empty() || m_people.back() != place.person)
            m_people.push_back(place.person);
    return {};
}

LogEntry StagingFile::at(size_t index) const
{
    const Place &place = m_places[index];
    const uchar *bytes = m_bytes + place.offset;
    const auto take = [&bytes](void *to, size_t size) {
        if (size > 0) // an empty vector has no place to copy to
            std::memcpy(to, bytes, size);
        bytes += size;
    };
    Packed packed;
    take(&packed, sizeof packed);

    LogEntry entry;
    Evidence &head = entry.head;
    head.person = place.person;
    head.day = unpackedDay(place.day);
    head.site = unpackedKey(packed.site);
    head.department = unpackedKey(packed.department);
    head.status = EvidenceStatus(packed.status);
    head.submittedOn = unpackedDay(packed.submittedOn);
    head.countersignedOn = unpackedDay(packed.countersignedOn);
    head.enteredOn = unpackedDay(packed.enteredOn);
    entry.placement = unpackedKey(packed.placement);
    entry.countersigner = unpackedKey(packed.countersigner);
    entry.setting = CareSetting(packed.setting);
    entry.halfDays = packed.halfDays;
    entry.dayPart = DayPart(packed.dayPart);
    entry.items.resize(size_t(packed.items));
    take(entry.items.data(), entry.items.size() * sizeof(LoggedItem));
    const auto text = [&take](qint32 length) {
        QString result(length, Qt::Uninitialized);
        take(result.data(), size_t(length) * sizeof(QChar));
        return result;
    };
    entry.note = text(packed.noteLength);
    entry.returnReason = text(packed.reasonLength);
    return entry;
}

} // namespace kz::exchange

#pragma once

#include "models/base/clock.h"
#include "models/storage/database.h"

namespace kz::storage {

/// Hands out keys of the file's current origin, in blocks of 65,536 reserved in the file, so that a key is never given
/// twice, not even after a crash. Lives with the writer; writer thread only.
class KeySource
{
public:
    /// Continues the origin that belongs to this machine and file, or begins a new one: a copy of the file must never
    /// give keys that the original gives too.
    static Result<KeySource> attach(Database &database, const Clock &clock);

    Result<Key> next();

    /// The state to return to when the transaction that took keys is rolled back.
    struct Mark {
        std::uint32_t next = 0;
        std::uint32_t end = 0;
    };
    Mark mark() const { return {m_next, m_end}; }
    void rewind(Mark mark)
    {
        m_next = mark.next;
        m_end = mark.end;
    }
    std::uint32_t origin() const { return m_origin; }

private:
    KeySource(Database &database, std::uint32_t origin) : m_database(&database), m_origin(origin) { }
    Result<void> reserve();

    Database *m_database;
    std::uint32_t m_origin;
    std::uint32_t m_next = 0;
    std::uint32_t m_end = 0;
};

} // namespace kz::storage

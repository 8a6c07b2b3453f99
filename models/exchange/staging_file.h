#pragma once

#include "models/base/result.h"
#include "models/domain/evidence.h"

#include <QTemporaryFile>

#include <memory>
#include <vector>

namespace kz::exchange {

/// New log entries between reading and writing, packed in a temporary file: a million of them would fill the memory
/// of a ward PC. They come back sorted by person and day, the order in which evidence_item lies on disk.
/// Filled on one thread, then read from any one at a time.
class StagingFile
{
public:
    Result<void> add(const LogEntry &entry);
    /// No more will come.
    Result<void> close();

    size_t size() const { return m_places.size(); }
    const std::vector<Key> &people() const { return m_people; }
    /// The keys of records are 0: whoever writes them gives them.
    LogEntry at(size_t index) const;

private:
    struct Place {
        Key person = 0;
        qint32 day = 0;
        quint32 order = 0;
        qint64 offset = 0;
    };

    std::unique_ptr<QTemporaryFile> m_file;
    QByteArray m_pending;
    qint64 m_written = 0;
    std::vector<Place> m_places;
    std::vector<Key> m_people; ///< each once
    const uchar *m_bytes = nullptr;
};

} // namespace kz::exchange

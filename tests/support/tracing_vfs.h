#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace kz::test {

/// SQLite's way to the disk with a note of every write and sync, in order. It is the default for connections opened
/// while it lives, which need not know; they must be closed before it goes. Any thread.
class TracingVfs
{
public:
    enum class Deed { Write, Sync };
    struct Event {
        QString file; ///< its name without the folder
        Deed deed = Deed::Write;
    };

    TracingVfs();
    ~TracingVfs();
    TracingVfs(const TracingVfs &) = delete;
    TracingVfs &operator=(const TracingVfs &) = delete;

    /// What happened since this was last asked.
    std::vector<Event> take();

private:
    struct Vfs;
    std::unique_ptr<Vfs> m_vfs;
};

/// What one commit of a few rows, acknowledged just now, did to the disk.
struct CommitTrace {
    int logSyncs = 0;
    bool logWritten = false;
    bool logUnsynced = false; ///< the write-ahead log was written after it was last synced: a power cut loses that
    bool fileTouched = false; ///< a checkpoint moved pages into the file itself

    /// The acknowledgement is good: the log was written and waited for, once.
    bool isDurable() const { return logWritten && !logUnsynced && logSyncs == 1; }
};
CommitTrace traceOf(const std::vector<TracingVfs::Event> &events);

} // namespace kz::test

#include "tests/support/tracing_vfs.h"

#include <sqlite3.h>

#include <mutex>

namespace kz::test {

namespace {

struct Trace {
    std::mutex mutex;
    std::vector<TracingVfs::Event> events;

    void note(const char *file, TracingVfs::Deed deed)
    {
        const QString path = QString::fromUtf8(file);
        const std::lock_guard lock(mutex);
        events.push_back({path.mid(path.lastIndexOf(u'/') + 1), deed});
    }
};

/// An open file: our methods in front; the original file lies behind it in memory.
struct TracedFile {
    sqlite3_file self;
    Trace *trace;
    const char *name; ///< SQLite keeps it while the file is open; null for temporary files
    sqlite3_file *real;
};

TracedFile &traced(sqlite3_file *file)
{
    return *reinterpret_cast<TracedFile *>(file);
}
sqlite3_file *real(sqlite3_file *file)
{
    return traced(file).real;
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    traced(file).trace->note(traced(file).name, TracingVfs::Deed::Write);
    return real(file)->pMethods->xWrite(real(file), bytes, size, offset);
}

int sync(sqlite3_file *file, int flags)
{
    const int code = real(file)->pMethods->xSync(real(file), flags);
    traced(file).trace->note(traced(file).name, TracingVfs::Deed::Sync);
    return code;
}

constexpr sqlite3_io_methods methods = {
    .iVersion = 3,
    .xClose = [](sqlite3_file *f) { return real(f)->pMethods->xClose(real(f)); },
    .xRead
    = [](sqlite3_file *f, void *to, int n, sqlite3_int64 at) { return real(f)->pMethods->xRead(real(f), to, n, at); },
    .xWrite = write,
    .xTruncate = [](sqlite3_file *f, sqlite3_int64 size) { return real(f)->pMethods->xTruncate(real(f), size); },
    .xSync = sync,
    .xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) { return real(f)->pMethods->xFileSize(real(f), size); },
    .xLock = [](sqlite3_file *f, int lock) { return real(f)->pMethods->xLock(real(f), lock); },
    .xUnlock = [](sqlite3_file *f, int lock) { return real(f)->pMethods->xUnlock(real(f), lock); },
    .xCheckReservedLock
    = [](sqlite3_file *f, int *held) { return real(f)->pMethods->xCheckReservedLock(real(f), held); },
    .xFileControl
    = [](sqlite3_file *f, int op, void *arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); },
    .xSectorSize = [](sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); },
    .xDeviceCharacteristics = [](sqlite3_file *f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); },
    .xShmMap = [](sqlite3_file *f, int page, int size, int extend,
                  void volatile **to) { return real(f)->pMethods->xShmMap(real(f), page, size, extend, to); },
    .xShmLock
    = [](sqlite3_file *f, int at, int n, int flags) { return real(f)->pMethods->xShmLock(real(f), at, n, flags); },
    .xShmBarrier = [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); },
    .xShmUnmap = [](sqlite3_file *f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); },
    .xFetch
    = [](sqlite3_file *f, sqlite3_int64 at, int n, void **to) { return real(f)->pMethods->xFetch(real(f), at, n, to); },
    .xUnfetch
    = [](sqlite3_file *f, sqlite3_int64 at, void *from) { return real(f)->pMethods->xUnfetch(real(f), at, from); },
};

constexpr char name[] = "tracing";

} // namespace

struct TracingVfs::Vfs : sqlite3_vfs {
    sqlite3_vfs *original = nullptr;
    Trace trace;
};

TracingVfs::TracingVfs() : m_vfs(std::make_unique<Vfs>())
{
    sqlite3_vfs *original = sqlite3_vfs_find(nullptr);
    // Everything but opening stays the original's own affair.
    static_cast<sqlite3_vfs &>(*m_vfs) = *original;
    m_vfs->original = original;
    m_vfs->pNext = nullptr;
    m_vfs->zName = name;
    m_vfs->szOsFile = int(sizeof(TracedFile)) + original->szOsFile;
    m_vfs->xOpen = [](sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags) {
        auto *self = static_cast<Vfs *>(vfs);
        TracedFile &opened = traced(file);
        opened = {.self = {nullptr},
                  .trace = &self->trace,
                  .name = path,
                  .real = reinterpret_cast<sqlite3_file *>(&opened + 1)};
        const int code = self->original->xOpen(self->original, path, opened.real, flags, outFlags);
        if (opened.real->pMethods)
            opened.self.pMethods = &methods;
        return code;
    };
    sqlite3_vfs_register(m_vfs.get(), 1);
}

TracingVfs::~TracingVfs()
{
    sqlite3_vfs_unregister(m_vfs.get());
    sqlite3_vfs_register(m_vfs->original, 1);
}

std::vector<TracingVfs::Event> TracingVfs::take()
{
    const std::lock_guard lock(m_vfs->trace.mutex);
    return std::exchange(m_vfs->trace.events, {});
}

CommitTrace traceOf(const std::vector<TracingVfs::Event> &events)
{
    CommitTrace trace;
    for (const TracingVfs::Event &event : events) {
        if (!event.file.endsWith(QLatin1String("-wal"))) {
            trace.fileTouched = true;
        } else if (event.deed == TracingVfs::Deed::Write) {
            trace.logWritten = true;
            trace.logUnsynced = true;
        } else {
            ++trace.logSyncs;
            trace.logUnsynced = false;
        }
    }
    return trace;
}

} // namespace kz::test

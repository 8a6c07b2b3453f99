#include "app/gui/file_host.h"

#include "models/base/when_done.h"
#include "models/demo/demo.h"
#include "models/edit/new_file.h"
#include "models/query/packets.h"
#include "models/storage/backup_note.h"
#include "models/storage/sealed_store.h"
#include "models/storage/store.h"
#include "models/words/words.h"
#include "translations/language.h"
#include "ui/widgets/link.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtConcurrent>

#include <atomic>

namespace kz {

namespace {

/// Recovering after a crash and bringing an old file up to date may take long: done on a worker before the window
/// opens the file. Who cannot write need not prepare.
Result<void> prepare(const QString &path, const Clock &clock)
{
    const auto lock = storage::WriterLock::take(path);
    if (!lock)
        return {};
    const auto opened = storage::openForWriting(path, clock);
    if (!opened && opened.error().code != ErrorCode::FileReadOnly && opened.error().code != ErrorCode::FileUnwritable)
        return opened.error();
    return {};
}

/// A demo region of another month would be behind in everything, and one of another version may lack what is new.
QString demoPath(const QString &folder, QDate day)
{
    return QDir(folder).filePath(
        QStringLiteral("demo-%1-%2.kizahashi").arg(QCoreApplication::applicationVersion(), day.toString(u"yyyyMM")));
}

/// Whether it is named as demoPath names them, by whichever version.
bool isDemoName(const QString &fileName)
{
    static const QRegularExpression pattern(QStringLiteral("\\Ademo-[0-9.]*-[0-9]{6}\\.kizahashi\\z"));
    return pattern.match(fileName).hasMatch();
}

/// Whether anybody wrote into a demo region since it was made. What cannot be read counts as changed.
bool isChangedByHand(const QString &path)
{
    auto opened = storage::openForReading(path);
    if (!opened)
        return true;
    storage::Database database = std::move(opened).value();
    const auto untouched = demo::isUntouched(database);
    return !untouched || !untouched.value();
}

/// Takes the other demo regions of a folder away, except those somebody changed, whose paths it gives, or has open.
QStringList removeUntouched(const QString &folder, const QString &newest)
{
    QStringList kept;
    const QFileInfoList files
        = QDir(folder).entryInfoList({QStringLiteral("demo-*.kizahashi")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const QString path = file.absoluteFilePath();
        if (path == QFileInfo(newest).absoluteFilePath() || !isDemoName(file.fileName()))
            continue;
        {
            const auto lock = storage::WriterLock::take(path);
            if (!lock)
                continue; // somebody works with it
            if (isChangedByHand(path)) {
                kept.append(path);
                continue;
            }
            for (const char *tail : {"", "-wal", "-shm"})
                QFile::remove(path + QLatin1String(tail));
        }
        QFile::remove(path + QStringLiteral(".lock"));
        QFile::remove(storage::backupNotePath(path));
    }
    return kept;
}

} // namespace

FileHost::FileHost(const Clock &clock, QString demoFolder, QObject *parent)
    : ShellHost(parent), m_clock(clock), m_demoFolder(std::move(demoFolder))
{
    if (m_demoFolder.isEmpty())
        m_demoFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

FileHost::~FileHost() = default;

ShellHost::File FileHost::file() const
{
    if (!m_workspace)
        return {};
    const QString path = m_workspace->path();
    const bool demo = QFileInfo(path).absolutePath() == QFileInfo(m_demoFolder).absoluteFilePath();
    return {.name = demo ? tr("Demo region (invented)") : QFileInfo(path).completeBaseName(),
            .path = demo ? QString() : path,
            .readOnly = m_workspace->isReadOnly() ? words::errorText(m_workspace->readOnlyReason()) : QString(),
            .packet = m_packet,
            .isDemo = demo};
}

bool FileHost::offers(Offer offer) const
{
    switch (offer) {
    case Offer::Import:
        return isOpenTo(QStringLiteral("import"));
    case Offer::Export:
        return isOpenTo(QStringLiteral("export"));
    case Offer::Backup:
        if (!m_packet.isEmpty()) // a copy as sealed as itself
            return !m_locked;
        [[fallthrough]];
    case Offer::Restore: // of everybody's records
        return isOpenTo(QStringLiteral("administration"));
    case Offer::Create:
    case Offer::Open:
    case Offer::Demo:
        break;
    }
    return true;
}

void FileHost::createFile(const QString &path)
{
    run(
        tr("Making the file"),
        [path, coordinator = tr("Coordinator"), clock = &m_clock](const auto &) {
            return edit::makeFile(path, coordinator, *clock);
        },
        [this, path] {
            show(path);
            // What the file starts from is asked where it can be changed later.
            Q_EMIT linkRequested(QStringLiteral("administration?new=1"));
        });
}

void FileHost::openFile(const QString &path)
{
    if (storage::isSealedFile(path)) {
        openPacket(path, {});
        return;
    }
    run(
        tr("Opening the file"), [path, clock = &m_clock](const auto &) { return prepare(path, *clock); },
        [this, path] { show(path); });
}

void FileHost::openPacket(const QString &path, const QString &why)
{
    if (m_askPassphrase)
        m_askPassphrase(path, why, [this, path](const QString &passphrase) { unseal(path, passphrase); });
}

void FileHost::unseal(const QString &path, const QString &passphrase)
{
    struct Opened {
        std::unique_ptr<storage::SealedStore> packet;
        std::optional<query::PacketInside> inside;
        bool passphraseWrong = false;
    };
    auto opened = std::make_shared<Opened>();
    run(
        tr("Opening the packet"),
        [path, passphrase, opened](const auto &) -> Result<void> {
            auto packet = storage::SealedStore::openForWriting(path, passphrase);
            if (!packet && packet.error().code == ErrorCode::PassphraseWrong) {
                opened->passphraseWrong = true; // a slip, which is asked about again
                return {};
            }
            if (!packet)
                return packet.error();
            opened->packet = std::move(packet).value();
            const auto inside = query::packetInside(opened->packet->database());
            if (!inside)
                return inside.error();
            opened->inside = inside.value();
            return {};
        },
        [this, path, opened] {
            if (opened->passphraseWrong) {
                openPacket(path, words::errorText(makeError(ErrorCode::PassphraseWrong, {path})));
                return;
            }
            close();
            if (opened->inside) {
                const query::PacketInside &inside = *opened->inside;
                const QString day = words::dayText(inside.packet.issued);
                m_packet = inside.institution.isEmpty()
                    ? tr("Packet of %1, issued on %2. Hand it back when the work is done.").arg(inside.holder, day)
                    : tr("Packet of %1, issued on %2 by %3. Hand it back when the work is done.")
                          .arg(inside.holder, day, inside.institution);
            }
            showOpened(items::Workspace::open(std::move(opened->packet), m_clock));
        });
}

void FileHost::openDemo()
{
    const QString path = demoPath(m_demoFolder, m_clock.today());
    if (QFileInfo::exists(path)) {
        openFile(path);
        return;
    }
    if (!QDir().mkpath(m_demoFolder)) {
        fail(makeError(ErrorCode::FileUnwritable, {m_demoFolder, QString()}));
        return;
    }
    auto kept = std::make_shared<QStringList>();
    run(
        tr("Inventing the demo region"),
        [path, kept, clock = &m_clock](const std::function<bool(double)> &progress) -> Result<void> {
            const auto made = demo::makeDemo(path, {}, *clock, progress);
            if (!made)
                return made.error();
            *kept = removeUntouched(QFileInfo(path).absolutePath(), path);
            return {};
        },
        [this, path, kept] {
            show(path);
            if (!kept->isEmpty())
                Q_EMIT succeeded(tr("The demo region was invented anew for this month. The one you changed is kept: %1")
                                     .arg(QDir::toNativeSeparators(kept->last())));
        });
}

void FileHost::importFile(const QString &path)
{
    Link link;
    link.place = QStringLiteral("import");
    link.query.insert(QStringLiteral("path"), path);
    Q_EMIT linkRequested(link.text());
}

bool FileHost::takesPackets() const
{
    // A packet brings work back and takes none.
    return writer() && m_packet.isEmpty() && m_workspace->may(edit::Grant::Administer)
        && isOpenTo(QStringLiteral("packet"));
}

void FileHost::takePacketBack(const QString &path)
{
    Link link;
    link.place = QStringLiteral("packet");
    link.query.insert(QStringLiteral("path"), path);
    Q_EMIT linkRequested(link.text());
}

void FileHost::exportData()
{
    Q_EMIT linkRequested(QStringLiteral("export"));
}

void FileHost::backUp(const QString &path)
{
    if (!m_workspace)
        return;
    auto noted = std::make_shared<bool>(true);
    run(
        tr("Backing up"),
        [from = m_workspace->path(), path, noted,
         clock = &m_clock](const std::function<bool(double)> &progress) -> Result<void> {
            // A packet is copied as it lies there, sealed.
            if (storage::isSealedFile(from))
                return QFile::copy(from, path) ? Result<void>() : makeError(ErrorCode::FileExists, {path});
            auto done = storage::backup(
                from, path, [&](int copied, int all) { return progress(all > 0 ? double(copied) / all : 0); });
            if (done)
                *noted = bool(storage::noteBackup(from, path, *clock));
            return done;
        },
        [this, path, noted] {
            if (m_workspace)
                Q_EMIT m_workspace->backedUp();
            Q_EMIT succeeded(*noted ? tr("The backup is in %1 and has been checked.").arg(path)
                                    : tr("The backup is in %1 and has been checked. Nothing can be written beside the "
                                         "file, so the program will not remember it.")
                                          .arg(path));
        });
}

void FileHost::restore(const QString &backup, const QString &path)
{
    const bool open = m_workspace && QFileInfo(m_workspace->path()) == QFileInfo(path);
    if (open)
        close();
    auto kept = std::make_shared<QString>();
    run(
        tr("Restoring"),
        [backup, path, kept, clock = &m_clock](const auto &) -> Result<void> {
            const auto done = storage::restore(backup, path, *clock);
            if (!done)
                return done.error();
            *kept = done.value();
            return {};
        },
        [this, backup, path, kept] {
            show(path);
            Q_EMIT succeeded(kept->isEmpty() ? tr("Restored from %1.").arg(backup)
                                             : tr("Restored from %1. The file that was there is kept as %2.")
                                                   .arg(backup, QDir::toNativeSeparators(*kept)));
        });
}

void FileHost::setAsOf(QDate day)
{
    if (m_workspace)
        m_workspace->setAsOf(day);
}

edit::EditDoor *FileHost::writer() const
{
    return m_workspace && !m_locked ? m_workspace->door() : nullptr;
}

QString FileHost::undoText() const
{
    const edit::EditDoor *door = writer();
    const storage::JournalEntry entry = door ? door->nextUndo() : storage::JournalEntry();
    return entry.seq == 0 ? QString() : words::actionText(entry.action.toLatin1(), entry.arguments);
}

QString FileHost::redoText() const
{
    const edit::EditDoor *door = writer();
    const storage::JournalEntry entry = door ? door->nextRedo() : storage::JournalEntry();
    if (entry.seq == 0)
        return {};
    // An undo names what it took back first.
    return words::actionText(entry.arguments.value(0).toLatin1(), entry.arguments.mid(1));
}

void FileHost::undo()
{
    if (edit::EditDoor *door = writer())
        takeBack(door->undo(), tr("Undone: %1").arg(undoText()));
}

void FileHost::redo()
{
    if (edit::EditDoor *door = writer())
        takeBack(door->redo(), tr("Done again: %1").arg(redoText()));
}

void FileHost::takeBack(QFuture<Result<edit::ChangeSet>> future, const QString &told)
{
    whenDone(future, this, [this, told](const Result<edit::ChangeSet> &done) {
        if (done)
            Q_EMIT succeeded(told);
        else
            fail(done.error());
    });
}

void FileHost::setLanguage(const QString &language)
{
    kz::setLanguage(*qApp, language.isEmpty() ? systemLanguage() : language);
}

void FileHost::show(const QString &path)
{
    // The window drops its pages before the file they show goes.
    close();
    showOpened(items::Workspace::open(path, m_clock));
}

void FileHost::showOpened(Result<std::unique_ptr<items::Workspace>> opened)
{
    if (!opened) {
        m_packet.clear();
        fail(opened.error());
        return;
    }
    m_workspace = std::move(opened).value();
    ++m_opened;
    m_locked = m_workspace->isLocked();
    connect(m_workspace.get(), &items::Workspace::fileChangedElsewhere, this, &FileHost::readDesk);
    connect(&m_workspace->hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        if (changes.touches("credential") || changes.touches("actor") || changes.touches("setting"))
            readDesk();
    });
    if (edit::EditDoor *door = m_workspace->door()) {
        connect(door, &edit::EditDoor::undoChanged, this, &FileHost::undoChanged);
        connect(door, &edit::EditDoor::actorChanged, this, &FileHost::workingAsChanged);
        if (!m_packet.isEmpty())
            connect(door, &edit::EditDoor::actorChanged, this, &FileHost::deskChanged);
        connect(door, &edit::EditDoor::busyChanged, this, [this](bool busy) {
            m_writing = busy;
            Q_EMIT writingChanged();
        });
    }
    Q_EMIT fileChanged();
    Q_EMIT undoChanged();
    Q_EMIT workingAsChanged();
    readDesk();
}

void FileHost::close()
{
    if (!m_workspace)
        return;
    auto closing = std::move(m_workspace);
    m_packet.clear();
    m_writing = false;
    m_locked = false;
    if (m_deskAsked)
        m_deskAsked->cancel();
    m_desk = {};
    Q_EMIT workingAsChanged();
    Q_EMIT fileChanged();
    Q_EMIT undoChanged();
    Q_EMIT writingChanged();
    // The pages that the window has just dropped go now, before the file they speak of.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void FileHost::run(const QString &name, std::function<Result<void>(const std::function<bool(double)> &)> work,
                   std::function<void()> then)
{
    struct Shared {
        std::atomic<bool> cancelled = false;
    };
    auto shared = std::make_shared<Shared>();
    const TaskList::Id task = m_tasks.start(name, [shared] { shared->cancelled = true; });
    const QPointer<FileHost> host(this);
    const auto progress = [host, task, shared](double share) {
        QMetaObject::invokeMethod(
            qApp,
            [host, task, share] {
                if (host)
                    host->m_tasks.setProgress(task, share);
            },
            Qt::QueuedConnection);
        return !shared->cancelled;
    };
    const auto future = QtConcurrent::run([work = std::move(work), progress] { return work(progress); });
    whenDone(future, this, [this, task, then = std::move(then)](const Result<void> &done) {
        m_tasks.finish(task);
        if (done)
            then();
        else if (done.error().code != ErrorCode::Cancelled)
            fail(done.error());
    });
}

void FileHost::fail(const Error &error)
{
    Q_EMIT failed(words::errorText(error));
}

} // namespace kz

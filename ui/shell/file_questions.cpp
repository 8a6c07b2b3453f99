#include "ui/shell/file_questions.h"

#include "models/base/clock.h"
#include "ui/shell/shell_host.h"
#include "ui/widgets/settings.h"

#include <QFileInfo>
#include <QWidget>

namespace kz {

namespace {

constexpr qsizetype mostRecent = 8;
constexpr QLatin1String suffix("kizahashi");

} // namespace

FileRequest FileQuestions::request(FileRequest::Kind kind, const QString &title, const QString &suggested)
{
    FileRequest request;
    request.kind = kind;
    request.title = title;
    request.suggested = suggested;
    request.suffix = suffix;
    request.filters = {tr("Kizahashi files (*.kizahashi)")};
    return request;
}

FileQuestions::FileQuestions(ShellHost &host, Settings &settings, FileChooser &files, const Clock &clock,
                             QWidget *window)
    : m_host(host), m_settings(settings), m_files(files), m_clock(clock), m_window(window)
{ }

void FileQuestions::ask(FileRequest what, std::function<void(const QString &)> then)
{
    what.folder = m_settings.value(Setting::LastFolder).toString();
    m_files.choose(m_window, what, [this, then = std::move(then)](const QString &path) {
        m_settings.setValue(Setting::LastFolder, QFileInfo(path).absolutePath());
        then(path);
    });
}

void FileQuestions::create()
{
    ask(request(FileRequest::Kind::Save, tr("Create a new file"), tr("Training.kizahashi")),
        [this](const QString &path) { m_host.createFile(path); });
}

void FileQuestions::open()
{
    FileRequest what = request(FileRequest::Kind::Open, tr("Open a file"));
    what.filters.prepend(tr("Files and packets (*.kizahashi *.kzpacket)"));
    ask(what, [this](const QString &path) { m_host.openFile(path); });
}

void FileQuestions::import()
{
    FileRequest what = request(FileRequest::Kind::Open, tr("Import"));
    what.filters = {tr("Tables (*.xlsx *.csv)"), tr("All files (*)")};
    ask(what, [this](const QString &path) { m_host.importFile(path); });
}

void FileQuestions::backUp()
{
    const QString day = m_clock.today().toString(QStringLiteral("yyyyMMdd"));
    const QString name = QFileInfo(m_host.file().path).completeBaseName();
    ask(request(FileRequest::Kind::Save, tr("Back up"), QStringLiteral("%1-%2.%3").arg(name, day, suffix)),
        [this](const QString &path) { m_host.backUp(path); });
}

void FileQuestions::restore()
{
    ask(request(FileRequest::Kind::Open, tr("Choose a backup")), [this](const QString &backup) {
        ask(request(FileRequest::Kind::Save, tr("Restore it as"), QFileInfo(backup).fileName()),
            [this, backup](const QString &path) { m_host.restore(backup, path); });
    });
}

QStringList recentFiles(const Settings &settings)
{
    QStringList files = settings.value(Setting::RecentFiles).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void rememberRecentFile(Settings &settings, const QString &path)
{
    if (path.isEmpty() || !settings.value(Setting::RememberRecentFiles).toBool())
        return;
    QStringList files = settings.value(Setting::RecentFiles).toStringList();
    files.removeAll(path);
    files.prepend(path);
    settings.setValue(Setting::RecentFiles, QStringList(files.mid(0, mostRecent)));
}

void forgetRecentFile(Settings &settings, const QString &path)
{
    QStringList files = settings.value(Setting::RecentFiles).toStringList();
    if (files.removeAll(path) > 0)
        settings.setValue(Setting::RecentFiles, files);
}

} // namespace kz

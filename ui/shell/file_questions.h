#pragma once

#include "ui/widgets/file_chooser.h"

#include <QCoreApplication>

namespace kz {

class Clock;
class Settings;
class ShellHost;

/// What to ask before the host can act: which file, and where to. The folder of the last answer is remembered.
class FileQuestions
{
    Q_DECLARE_TR_FUNCTIONS(kz::FileQuestions)
public:
    /// All of them outlive this.
    FileQuestions(ShellHost &host, Settings &settings, FileChooser &files, const Clock &clock, QWidget *window);

    void create();
    void open();
    void import();
    void backUp();
    void restore();

private:
    static FileRequest request(FileRequest::Kind kind, const QString &title, const QString &suggested = {});
    void ask(FileRequest what, std::function<void(const QString &)> then);

    ShellHost &m_host;
    Settings &m_settings;
    FileChooser &m_files;
    const Clock &m_clock;
    QWidget *m_window;
};

/// Newest first; only files that are still there.
QStringList recentFiles(const Settings &settings);
/// Does nothing where the setting forbids it.
void rememberRecentFile(Settings &settings, const QString &path);
void forgetRecentFile(Settings &settings, const QString &path);

} // namespace kz

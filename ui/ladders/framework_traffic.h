#pragma once

#include "models/exchange/framework_file.h"
#include "models/items/workspace.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace kz {

class FileChooser;
class Settings;

/// Frameworks from and to other systems: a file or folder that somebody chooses or drops is shown before it is taken in
/// as a draft, and a version is written in the form another system reads. GUI thread.
class FrameworkTraffic : public QObject
{
    Q_OBJECT
public:
    /// All outlive it; dialogs belong to `parent`. `ladders`: a workbook that is no list of items is offered as a
    /// ladder sheet.
    FrameworkTraffic(items::Workspace &workspace, Settings &settings, FileChooser &files, bool ladders,
                     QWidget *parent);

    void chooseFile();
    void chooseFolder();
    void chooseSheet(); ///< a ladder as hospitals draw it in Excel
    void take(const QString &path);
    void giveOut(Key version, const QString &title, exchange::FrameworkForm form);

    /// The file or folder that somebody drags, where a framework could stand in it; else empty.
    static QString frameworkIn(const QMimeData *data);

Q_SIGNALS:
    void made(Key draft);
    void done(const QString &words);
    void failed(const kz::Error &why);

private:
    void takeSheet(const QString &path);
    void write(Key version, exchange::FrameworkForm form, const QString &path);

    items::Workspace &m_workspace;
    Settings &m_settings;
    FileChooser &m_files;
    bool m_ladders;
    QWidget *m_parent;
};

} // namespace kz

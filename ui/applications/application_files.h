#pragma once

#include "models/items/workspace.h"
#include "models/query/applications.h"

#include <QObject>

namespace kz {

class ApplicationDetails;
class CopyOpener;
class FileChooser;
class FileIntake;
class FileOpener;

/// Does what somebody asks of the files of the application that is shown: adds them, opens copies, takes them away. GUI
/// thread.
class ApplicationFiles : public QObject
{
    Q_OBJECT
public:
    /// All outlive it; `details` is its parent, too, and the dialogs'.
    ApplicationFiles(items::Workspace &workspace, FileChooser &files, FileOpener &opener, ApplicationDetails *details);

Q_SIGNALS:
    void failed(const kz::Error &why);
    void told(const QString &words);

private:
    void remove(const query::ApplicationSheet &sheet, Key attachment);

    items::Workspace &m_workspace;
    FileIntake *m_intake;
    CopyOpener *m_copies;
};

} // namespace kz

#pragma once

#include "models/domain/attachment.h"
#include "models/items/workspace.h"

#include <QObject>
#include <QTemporaryDir>

namespace kz {

class FileOpener;

/// Opens attached files in whatever program the desktop has for them: copies that can only be read, which go with this
/// object. GUI thread.
class CopyOpener : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    CopyOpener(items::Workspace &workspace, FileOpener &opener, QObject *parent = nullptr);

    void open(const Attachment &attachment);

Q_SIGNALS:
    void failed(const kz::Error &why);
    void told(const QString &words); ///< what to do where no program knows the file

private:
    items::Workspace &m_workspace;
    FileOpener &m_opener;
    QTemporaryDir m_copies; ///< one folder in it for each copy that was opened
    int m_copied = 0;
};

/// "1.2 MB", as the desktop counts.
QString fileSizeText(int bytes);

} // namespace kz

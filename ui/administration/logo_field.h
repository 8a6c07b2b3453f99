#pragma once

#include "models/items/workspace.h"

#include <QWidget>

class QAction;
class QLabel;

namespace kz {

class FileChooser;

/// The logo of the institution as papers show it, on white; chosen from a file or taken away, each at once and to be
/// undone. GUI thread.
class LogoField : public QWidget
{
    Q_OBJECT
public:
    LogoField(items::Workspace &workspace, FileChooser &files, QWidget *parent = nullptr);

    /// As the setting "logo" has it; empty: there is none.
    void setStored(const QString &base64);

Q_SIGNALS:
    void failed(const kz::Error &why);
    void refused(const QString &why); ///< the file chosen is no logo, in words

private:
    void choose();
    void take(const QString &path);
    void save(const QByteArray &picture, const QString &fileName);

    items::Workspace &m_workspace;
    FileChooser &m_files;
    QLabel *m_preview;
    QAction *m_choose;
    QAction *m_remove;
    QString m_stored;
};

} // namespace kz

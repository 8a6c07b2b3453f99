#pragma once

#include "models/query/attachments.h"
#include "ui/people/person_tab.h"

class QAction;

namespace kz {

class CopyOpener;
class FileChooser;
class FileIntake;
class FileOpener;
class LineTableModel;
class Settings;
class TableView;

/// Files kept with a person's records. Files that are dropped here are added, Insert asks for one, Enter opens a copy
/// of a line, which goes with the page, Delete takes a line away.
class FilesTab : public PersonTab
{
    Q_OBJECT

public:
    /// `files` and `opener` outlive the tab.
    FilesTab(items::Workspace &workspace, Settings &settings, FileChooser &files, FileOpener &opener,
             QWidget *parent = nullptr);

    bool select(Key record) override;
    QWidget *firstFocus() override;

protected:
    void ask() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QAction *action(const char *icon, const QString &text, void (FilesTab::*done)());
    QWidget *layOutContent();
    void setFiles(const query::Attachments &files);
    const query::AttachmentLine *current() const;
    void refreshActions();
    void add();
    void open();
    void saveAs();
    void change();
    void remove();
    void write(const Attachment &attachment, const QString &path);

    FileChooser &m_files;
    FileIntake *m_intake;
    CopyOpener *m_copies;
    query::Attachments m_known;
    LineTableModel *m_model;
    TableView *m_table;
    QAction *m_add;
    QAction *m_open;
    QAction *m_save;
    QAction *m_change;
    QAction *m_remove;
    Key m_wanted = 0; ///< to be selected once it is there
};

} // namespace kz

#pragma once

#include "models/items/workspace.h"
#include "ui/widgets/page.h"

namespace kz {

class Banner;
class EmptyState;
class FileChooser;
class PacketTableModel;
class Settings;
class TableView;
class TextLabel;

/// "packets": the register of what was handed out to work with away from the file. From here packets are issued,
/// revoked and taken back; a packet that is dropped here is taken back as well.
class PacketsPage : public Page
{
    Q_OBJECT
public:
    /// All outlive the page.
    PacketsPage(items::Workspace &workspace, Settings &settings, FileChooser &files, QWidget *parent = nullptr);

    QString title() const override;
    QList<QAction *> headerActions() const override;
    /// "packets?packet=…" goes to its line, "packets?issue=…" to issuing one to a person who is to get one.
    void open(const QString &link) override;
    bool usesAsOf() const override { return false; }
    QWidget *firstFocus() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void read();
    void refresh();
    void chooseWanted();
    void issue();
    void issueTo(Key person);
    void choose();
    void lookAt(const QString &path);
    void revoke();

    items::Workspace &m_workspace;
    FileChooser &m_files;
    Key m_wanted = 0; ///< the packet a link named, until its line is there
    PacketTableModel *m_model;
    TableView *m_table;
    TextLabel *m_count;
    Banner *m_told;
    EmptyState *m_empty;
    QAction *m_issue;
    QAction *m_take;
    QAction *m_revoke;
};

} // namespace kz

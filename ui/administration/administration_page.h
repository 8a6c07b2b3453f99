#pragma once

#include "models/items/workspace.h"
#include "ui/widgets/page.h"

namespace kz {

class ActorsCard;
class BackupCard;
class Banner;
class FileChooser;
class FileCard;
class PacksCard;

/// "administration": whose file this is, when it was last backed up, who works with it, and what it starts from. A new
/// file opens here.
class AdministrationPage : public Page
{
    Q_OBJECT
public:
    AdministrationPage(items::Workspace &workspace, FileChooser &files, QWidget *parent = nullptr);

    QString title() const override;
    QList<QAction *> headerActions() const override { return m_actions; }
    bool usesAsOf() const override { return false; }
    /// "administration?new=1" says what to do with a file that was just made.
    void open(const QString &link) override;
    QWidget *firstFocus() override;

private:
    void layOut(FileChooser &files);
    void wire();

    items::Workspace &m_workspace;
    QList<QAction *> m_actions;
    QAction *m_import;
    Banner *m_told = nullptr;
    FileCard *m_file = nullptr;
    BackupCard *m_backups = nullptr;
    PacksCard *m_packs = nullptr;
    ActorsCard *m_actors = nullptr;
};

} // namespace kz

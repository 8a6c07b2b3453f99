#pragma once

#include "models/exchange/framework_file.h"
#include "models/items/workspace.h"
#include "models/query/framework_sheet.h"

#include <QMenu>

namespace kz {

/// The life of the chosen version: written in while it is a draft, adopted, copied to a new draft, retired.
class VersionMenu : public QMenu
{
    Q_OBJECT
public:
    /// `ladders`: which kind a new one is of.
    VersionMenu(items::Workspace &workspace, bool ladders, QWidget *parent);

    /// Of all `lines` the one with this version; none: only a new one can be made.
    void setLines(const std::vector<query::FrameworkLine> &lines, Key version);

    /// Leads to where a draft is written.
    void openDraft(Key draft);

Q_SIGNALS:
    void failed(const kz::Error &why);
    void linkActivated(const QString &link);
    void sheetAsked(); ///< a new one from a sheet, which somebody has to choose
    void fileAsked();  ///< from a file of another system
    void folderAsked();
    void formAsked(kz::exchange::FrameworkForm form); ///< the chosen one, in the form of another system

private:
    QAction *add(const QString &text, const char *name, void (VersionMenu::*does)());
    void refresh();
    const query::FrameworkLine *chosen() const;
    void makeNew();
    void write();
    void aboutIt();
    void copy();
    void adopt();
    void retire();
    void compare();
    void openCrosswalk();
    void remove();

    items::Workspace &m_workspace;
    bool m_ladders;
    std::vector<query::FrameworkLine> m_lines;
    Key m_version = 0;
    QAction *m_new;
    QAction *m_fromSheet = nullptr; ///< ladders only
    QAction *m_fromFile;
    QAction *m_fromFolder;
    QMenu *m_forms;
    QAction *m_write;
    QAction *m_about; ///< what all versions are called and whom they are for
    QAction *m_copy;
    QAction *m_adopt;
    QAction *m_retire;
    QAction *m_compare;
    QAction *m_crosswalk;
    QAction *m_remove;
};

} // namespace kz

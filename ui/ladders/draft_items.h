#pragma once

#include "models/edit/draft_actions.h"
#include "models/items/workspace.h"
#include "models/query/framework_sheet.h"

#include <QWidget>

class QAction;
class QMenu;
class QSplitter;
class QToolBar;

namespace kz {

namespace items {
class DraftTreeModel;
}

class FrameworkTree;
class ItemForm;
class Settings;
class TreeMoves;

/// The items of a draft: left the tree, written in by keys, by dragging and by pasting an outline; right everything
/// about the chosen one. Asks for each change as an action; shows it when the sheet comes anew.
class DraftItems : public QWidget
{
    Q_OBJECT
public:
    DraftItems(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    /// `editable`: it is a draft and whoever is there may change it.
    void setSheet(query::SheetPtr sheet, bool editable);
    QWidget *firstFocus();
    /// Chooses an item of the sheet.
    void lead(Key item);

Q_SIGNALS:
    void failed(const Error &why);

private:
    QWidget *makeLeft();
    template <typename Who>
    QAction *addAction(const char *name, const QString &text, const QKeySequence &keys, Who *who, void (Who::*does)());
    void submit(edit::Action action, bool nameIt = false);
    void enableActions();
    void showChosen();
    void rememberTree();
    void restoreTree();
    void fillColumns();
    QString columnName(int column) const;
    void showColumns();

    int current() const; ///< index into the sheet's nodes; -1: none
    std::vector<int> chosen() const;
    QString what() const;
    QString titleOf(int node) const;

    void addBeside();
    void addInside();
    void cut();
    void copy();
    void paste();
    void remove();
    void add(std::optional<Key> parent, int position, ItemKind kind, std::optional<Key> level);

    items::Workspace &m_workspace;
    Settings &m_settings;
    query::SheetPtr m_sheet;
    bool m_editable = false;
    items::DraftTreeModel *m_model;
    QSplitter *m_split;
    QToolBar *m_bar;
    FrameworkTree *m_tree;
    TreeMoves *m_moves;
    QMenu *m_columns; ///< which of them are shown
    QStringList m_shownColumns;
    ItemForm *m_form;
    QList<QAction *> m_needItem; ///< actions that need a chosen item
    QAction *m_addBeside = nullptr;
    QAction *m_paste = nullptr;
    std::set<Key> m_open; ///< what was open before the sheet came anew
    Key m_current = 0;    ///< the chosen item
    bool m_filling = false;
    bool m_nameIt = false; ///< the chosen item is new: the keyboard goes to its title
};

} // namespace kz

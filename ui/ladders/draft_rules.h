#pragma once

#include "models/edit/draft_actions.h"
#include "models/items/workspace.h"
#include "models/query/framework_sheet.h"

#include <QWidget>

class QAction;
class QSplitter;
class QToolBar;

namespace kz {

class FrameworkTree;
class RuleForm;
class RuleRows;
class RuleTrialBox;
class Settings;
class TreeMoves;

/// The rules of a draft as sentences: left the tree of groups and rules, right the chosen one said with pick lists,
/// and how somebody would stand with it.
/// Asks for each change as an action; shows it when the sheet comes anew.
class DraftRules : public QWidget
{
    Q_OBJECT
public:
    DraftRules(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    void setSheet(query::SheetPtr sheet, bool editable);
    QWidget *firstFocus();

Q_SIGNALS:
    void failed(const Error &why);

private:
    QWidget *makeLeft();
    template <typename Who>
    QAction *addAction(const char *name, const QString &text, const QKeySequence &keys, Who *who, void (Who::*does)());
    void submit(edit::Action action, bool nameIt = false);
    void showChosen();
    void enableActions();
    const Requirement *current() const;
    QString what() const;
    void add(std::optional<Key> parent);
    void addBeside();
    void addInside();
    void remove();
    void cut();
    void paste();

    items::Workspace &m_workspace;
    query::SheetPtr m_sheet;
    bool m_editable = false;
    RuleRows *m_model;
    QSplitter *m_split;
    QToolBar *m_bar;
    FrameworkTree *m_tree;
    TreeMoves *m_moves;
    RuleForm *m_form;
    RuleTrialBox *m_trial;
    QAction *m_add = nullptr;
    QAction *m_inside = nullptr;
    QAction *m_indent = nullptr;
    QAction *m_outdent = nullptr;
    QAction *m_paste = nullptr;
    QList<QAction *> m_needRule; ///< actions that need a chosen rule
    Key m_current = 0;
    bool m_filling = false;
    bool m_nameIt = false;
};

} // namespace kz

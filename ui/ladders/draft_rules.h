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
    QAction *addAction(const char *name, const QString &text, const QKeySequence &keys, void (DraftRules::*does)());
    void submit(edit::Action action, bool nameIt = false);
    void showChosen();
    void enableActions();
    const Requirement *current() const;
    /// Those chosen in the tree, without those inside others chosen, in tree order.
    std::vector<Key> chosen() const;
    const Requirement *ruleOf(Key key) const;
    const Requirement *groupAbove() const;
    QString what() const;
    std::vector<Key> siblings(std::optional<Key> parent) const;
    int placeOf(const Requirement &of) const; ///< among its siblings, from 1 on
    void add(std::optional<Key> parent);
    void addBeside();
    void addInside();
    void moveUp();
    void moveDown();
    void remove();
    void indent();
    void outdent();
    void cut();
    void paste();

    items::Workspace &m_workspace;
    query::SheetPtr m_sheet;
    bool m_editable = false;
    RuleRows *m_model;
    QSplitter *m_split;
    QToolBar *m_bar;
    FrameworkTree *m_tree;
    RuleForm *m_form;
    RuleTrialBox *m_trial;
    QAction *m_add = nullptr;
    QAction *m_inside = nullptr;
    QAction *m_indent = nullptr;
    QAction *m_outdent = nullptr;
    QAction *m_paste = nullptr;
    QList<QAction *> m_needRule; ///< actions that need a chosen rule
    std::vector<Key> m_cut;      ///< to be moved by the next paste, while the clipboard holds their text
    QString m_cutText;
    Key m_current = 0;
    bool m_filling = false;
    bool m_nameIt = false;
};

} // namespace kz

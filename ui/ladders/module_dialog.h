#pragma once

#include "models/items/workspace.h"
#include "models/query/framework_sheet.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace kz {

class ChoiceButton;
class MarkedTree;

/// All that is said of a module of a draft: when, from which level on and how it is taught, for whom and how long,
/// after what, and how deep it goes into which items. Saved as one change.
class ModuleDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `node`: of a module.
    ModuleDialog(items::Workspace &workspace, query::SheetPtr sheet, int node, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    void addHead();
    void addProfessions();
    void addItems();
    ModuleParts entered() const;
    std::vector<int> possiblePrerequisites() const;

    items::Workspace &m_workspace;
    query::SheetPtr m_sheet;
    int m_node;
    ModuleParts m_stored;
    std::vector<QString> m_codes; ///< of the professions, by row
    QLineEdit *m_phase;
    QComboBox *m_level = nullptr; ///< null: the version has no levels
    ChoiceButton *m_delivery;
    ChoiceButton *m_before;
    MarkedTree *m_professions;
    MarkedTree *m_items;
};

/// "Phase 2 · 3 professions · 12 items"; empty where nothing is said of it yet.
QString moduleSummary(const query::FrameworkSheet &sheet, int node);

} // namespace kz

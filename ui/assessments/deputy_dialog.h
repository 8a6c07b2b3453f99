#pragma once

#include "models/items/workspace.h"
#include "models/query/rating_sheet.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QPushButton;

namespace kz {

class DayField;
class FinderField;

/// Who rates in somebody's place, and from when to when: a new deputy, or one whose days change or who is not needed
/// any more. Whoever works with the file names their own; a coordinator anybody's.
class DeputyDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `known`: who stands in for whom now or later.
    DeputyDialog(items::Workspace &workspace, std::vector<storage::DeputyLine> known, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    void fill();
    void remove();
    Deputy entered() const;

    items::Workspace &m_workspace;
    std::vector<storage::DeputyLine> m_known;
    QComboBox *m_which; ///< -1: a new one
    FinderField *m_person;
    FinderField *m_deputy;
    DayField *m_from;
    DayField *m_to;
    QPushButton *m_remove;
};

} // namespace kz

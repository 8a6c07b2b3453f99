#pragma once

#include "models/items/clinical_fields.h"
#include "models/items/workspace.h"
#include "models/query/rotations.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace kz {

class DayField;
class FinderField;

/// A stay to be planned or changed: who, where, from when to when, under whom.
class PlacementDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `line` without a key is a new stay; what it holds is proposed. Who may not plan only reads.
    PlacementDialog(items::Workspace &workspace, const query::PlacementRow &line, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;
    void showEvent(QShowEvent *event) override;

private:
    void makeFields();
    void fill();
    void readDepartments();
    void readFields();
    void proposeField();
    QString field() const;
    Placement entered() const;

    items::Workspace &m_workspace;
    query::PlacementRow m_line;
    std::vector<Department> m_departments;
    FinderField *m_person;
    QComboBox *m_kind;
    FinderField *m_site;
    FinderField *m_fromSite;
    QComboBox *m_department;
    QComboBox *m_field; ///< by code, shown in words; another may be typed
    DayField *m_from;
    DayField *m_to;
    QDoubleSpinBox *m_share;
    FinderField *m_supervisor;
    QLineEdit *m_note;
    items::ClinicalFields m_fields;
    bool m_knowsFields = false;
};

} // namespace kz

#pragma once

#include "models/items/workspace.h"
#include "models/query/rotations.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;

namespace kz {

class DayField;
class FinderField;
class IssueLabel;

/// A stay to be planned or changed: who, where, from when to when, under whom. Saves through the door and closes when
/// that is done; what is wrong stands at its field.
class PlacementDialog : public QDialog
{
    Q_OBJECT
public:
    /// `line` without a key is a new stay; what it holds is proposed.
    PlacementDialog(items::Workspace &workspace, const query::PlacementRow &line, QWidget *parent = nullptr);

private:
    void makeFields();
    void fill();
    void addRow(const char *column, QWidget *field);
    void readDepartments();
    void proposeField();
    Placement entered() const;
    bool showIssues(const std::vector<Issue> &issues);
    void save();

    items::Workspace &m_workspace;
    query::PlacementRow m_line;
    std::vector<Department> m_departments;
    FinderField *m_person;
    QComboBox *m_kind;
    FinderField *m_site;
    FinderField *m_fromSite;
    QComboBox *m_department;
    QLineEdit *m_field;
    DayField *m_from;
    DayField *m_to;
    QDoubleSpinBox *m_share;
    FinderField *m_supervisor;
    QLineEdit *m_note;
    QFormLayout *m_rows;
    QHash<QString, std::pair<QWidget *, IssueLabel *>> m_issues; ///< by column
};

} // namespace kz

#pragma once

#include "models/items/workspace.h"
#include "models/query/rotations.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace kz {

class DayField;
class FinderField;

/// An absence from training; its working days are proposed, Mondays to Fridays without holidays, until somebody writes
/// others.
class AbsenceDialog : public FormDialog
{
    Q_OBJECT
public:
    AbsenceDialog(items::Workspace &workspace, const query::AbsenceLine &line, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    void propose();
    Absence entered() const;

    items::Workspace &m_workspace;
    query::AbsenceLine m_line;
    FinderField *m_person;
    QComboBox *m_kind;
    DayField *m_from;
    DayField *m_to;
    DayField *m_returns; ///< the day after; not stored
    QDoubleSpinBox *m_days;
    QLineEdit *m_reason;
};

} // namespace kz

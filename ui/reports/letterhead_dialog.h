#pragma once

#include "models/items/workspace.h"
#include "ui/widgets/form_dialog.h"

class QLineEdit;

namespace kz {

/// What stands at the head and foot of every paper: the institution, and the hospital's own form number of each kind.
/// Kept in the file; an empty number is the program's own.
class LetterheadDialog : public FormDialog
{
    Q_OBJECT
public:
    /// The settings it edits, in the order of `values`.
    static QStringList settings();

    LetterheadDialog(items::Workspace &workspace, const QStringList &values, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override { return {}; }
    void submit() override;

private:
    items::Workspace &m_workspace;
    QStringList m_stored;
    std::vector<QLineEdit *> m_fields;
};

} // namespace kz

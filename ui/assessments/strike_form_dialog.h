#pragma once

#include "models/items/workspace.h"
#include "models/query/handed_forms.h"
#include "ui/widgets/form_dialog.h"

class QLineEdit;

namespace kz {

/// A form on paper that will not come back: lost, or not wanted any more. Asks why; its number is never used again.
class StrikeFormDialog : public FormDialog
{
    Q_OBJECT
public:
    StrikeFormDialog(items::Workspace &workspace, const query::HandedLine &line, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    items::Workspace &m_workspace;
    query::HandedLine m_line;
    QLineEdit *m_reason;
};

} // namespace kz

#pragma once

#include "models/domain/framework.h"
#include "models/items/workspace.h"
#include "ui/widgets/form_dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace kz {

class ProfessionButton;

/// What a ladder, curriculum or programme is called, whom it is for and where it comes from: of all its versions, those
/// in force as well.
class FrameworkDialog : public FormDialog
{
    Q_OBJECT
public:
    FrameworkDialog(items::Workspace &workspace, const Framework &framework, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    Framework entered() const;

    items::Workspace &m_workspace;
    Framework m_framework;
    QLineEdit *m_ja;
    QLineEdit *m_en;
    ProfessionButton *m_professions;
    QPlainTextEdit *m_source;
};

} // namespace kz

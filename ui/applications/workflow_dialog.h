#pragma once

#include "ui/applications/application_dialogs.h"

class QCheckBox;
class QSpinBox;

namespace kz {

/// Changes one way to a decision: which steps it has, what it asks for, how long a level stands.
class WorkflowDialog : public ApplicationDialog
{
    Q_OBJECT
public:
    WorkflowDialog(items::Workspace &workspace, WorkflowPlan plan, const QString &ladder, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    WorkflowPlan entered() const;
    std::vector<WorkflowDocument> documents() const;

    WorkflowPlan m_plan;
    QString m_ladder;
    QLineEdit *m_levels;
    QSpinBox *m_passStep;
    QCheckBox *m_oneDown;
    QSpinBox *m_years;
    std::vector<std::pair<WorkflowStepKind, QCheckBox *>> m_steps;
    QPlainTextEdit *m_required;
    QPlainTextEdit *m_further;
};

} // namespace kz

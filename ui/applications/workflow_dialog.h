#pragma once

#include "ui/applications/application_dialogs.h"

class QCheckBox;
class QSpinBox;

namespace kz {

/// Changes one way to a decision, or makes another one for some levels of the ladder: its steps with who takes them and
/// the day they are usually due, the documents in both languages, how long a level stands.
class WorkflowDialog : public ApplicationDialog
{
    Q_OBJECT
public:
    /// A plan without a key is a new way.
    WorkflowDialog(items::Workspace &workspace, WorkflowPlan plan, const query::ApplicationLadder &ladder,
                   QWidget *parent = nullptr);

    /// What another way of a ladder begins with: the steps and documents of its first one, for the highest level.
    static WorkflowPlan another(const query::ApplicationLadder &ladder);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    struct StepRow {
        WorkflowStepKind kind = WorkflowStepKind::SelfRating;
        QCheckBox *box = nullptr;
        QLineEdit *roleJa = nullptr;
        QLineEdit *roleEn = nullptr;
        QSpinBox *month = nullptr;
        QSpinBox *day = nullptr;
    };
    QWidget *makeRule();
    QWidget *makeSteps();
    StepRow makeStep(WorkflowStepKind kind);
    WorkflowPlan entered() const;
    std::vector<WorkflowDocument> documents() const;

    WorkflowPlan m_plan;
    QString m_ladder;
    QStringList m_codes; ///< of the ladder's levels
    QLineEdit *m_titleJa;
    QLineEdit *m_titleEn;
    QLineEdit *m_levels;
    QSpinBox *m_passStep;
    QCheckBox *m_oneDown;
    QSpinBox *m_years;
    QSpinBox *m_firstMonth;
    QSpinBox *m_midCareerMonth;
    std::vector<StepRow> m_steps;
    QPlainTextEdit *m_required;
    QPlainTextEdit *m_further;
};

} // namespace kz

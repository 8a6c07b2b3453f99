#pragma once

#include "models/items/workspace.h"
#include "models/query/individual_plan.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kz {

class DayField;
class FinderField;
class PlanGoalsField;

/// An individual plan: a new one, whose line has no key, or one that is changed.
class PlanDialog : public FormDialog
{
    Q_OBJECT
public:
    PlanDialog(items::Workspace &workspace, query::PlanChoices choices, query::PlanLine line,
               QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    const query::PlanChoice *chosen() const;
    void showChoice();
    PlanSheet entered() const;

    items::Workspace &m_workspace;
    query::PlanChoices m_choices;
    query::PlanLine m_line;
    QComboBox *m_version;
    DayField *m_agreed;
    FinderField *m_interviewer;
    DayField *m_target;
    QPlainTextEdit *m_purpose;
    PlanGoalsField *m_goals;
    DayField *m_followUp; ///< the first one, of a new plan
};

/// A stay of a plan, key 0: a new one. The stays of the rotation plan are offered.
class PlanPlacementDialog : public FormDialog
{
    Q_OBJECT
public:
    PlanPlacementDialog(items::Workspace &workspace, PlanSheet sheet, const query::PlanPlacementLine &line,
                        const query::PlanChoices &choices, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    PlanPlacement entered() const;

    items::Workspace &m_workspace;
    PlanSheet m_sheet;
    PlanPlacement m_placement;
    QString m_whose;
    QComboBox *m_stays;
    FinderField *m_site;
    DayField *m_from;
    DayField *m_to;
    QLineEdit *m_note;
};

/// A follow-up of a plan, key 0: a new one. Held, it says what came of it and when the next one is.
class PlanFollowUpDialog : public FormDialog
{
    Q_OBJECT
public:
    PlanFollowUpDialog(items::Workspace &workspace, PlanSheet sheet, const PlanFollowUp &followUp, const QString &whose,
                       QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    PlanFollowUp entered() const;

    items::Workspace &m_workspace;
    PlanSheet m_sheet;
    PlanFollowUp m_followUp;
    QString m_whose;
    DayField *m_due;
    DayField *m_held;
    QPlainTextEdit *m_note;
    DayField *m_next;
};

/// Completes a plan or ends it early; says first what will be kept of it.
class PlanCloseDialog : public FormDialog
{
    Q_OBJECT
public:
    PlanCloseDialog(items::Workspace &workspace, const query::PlanLine &line, const QString &whose,
                    QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    void readLine();
    IndividualPlan entered() const;

    items::Workspace &m_workspace;
    query::PlanLine m_line;
    QDate m_lineDay; ///< for which the line was read; invalid: it is being read
    QString m_whose;
    QComboBox *m_status;
    DayField *m_day;
    QPlainTextEdit *m_reason;
    std::shared_ptr<query::CancelToken> m_reading;
};

} // namespace kz

#pragma once

#include "ui/applications/application_dialogs.h"

namespace kz {

/// The days of a ladder's steps in one fiscal year, all on one sheet: what is set, else the usual day of each step.
class DeadlinesDialog : public ApplicationDialog
{
    Q_OBJECT
public:
    DeadlinesDialog(items::Workspace &workspace, query::ApplicationLadder ladder, int fiscalYear,
                    const std::vector<StepDeadline> &known, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    query::ApplicationLadder m_ladder;
    int m_year;
    std::vector<std::pair<Key, DayField *>> m_days; ///< by step
};

/// How the levels of a ladder are to be decided, of the ways that come with the program.
class WayDialog : public ApplicationDialog
{
    Q_OBJECT
public:
    /// `ladders`: those that have no way yet.
    WayDialog(items::Workspace &workspace, std::vector<query::ApplicationLadder> ladders, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    void describe();

    std::vector<query::ApplicationLadder> m_ladders;
    QComboBox *m_ladder;
    QComboBox *m_way;
};

} // namespace kz

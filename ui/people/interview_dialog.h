#pragma once

#include "models/items/workspace.h"
#include "models/query/interviews.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace kz {

class DayField;
class FinderField;

/// An interview with somebody: a new one, or one that is changed.
class InterviewDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `whose` is the trainee's name.
    InterviewDialog(items::Workspace &workspace, const query::InterviewLine &line, const QString &whose,
                    QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    Interview entered() const;

    items::Workspace &m_workspace;
    Interview m_interview;
    QString m_whose;
    DayField *m_day;
    QComboBox *m_kind;
    FinderField *m_interviewer;
    QPlainTextEdit *m_review;
    QPlainTextEdit *m_goals;
    DayField *m_agreed;
    DayField *m_followUp;
};

} // namespace kz

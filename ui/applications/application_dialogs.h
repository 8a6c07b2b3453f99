#pragma once

#include "models/edit/application_actions.h"
#include "models/items/workspace.h"
#include "models/query/applications.h"
#include "ui/widgets/form_dialog.h"

#include <QHash>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kz {

class DayField;
class FinderField;

/// What the dialogs about applications share.
class ApplicationDialog : public FormDialog
{
    Q_OBJECT
public:
    ApplicationDialog(const QString &title, const QString &doIt, items::Workspace &workspace, QWidget *parent);

protected:
    /// Labelled as the table calls its column.
    void addColumn(const char *table, const char *column, QWidget *control, bool required = false);
    void send(edit::Action action);
    items::Workspace &workspace() const { return m_workspace; }
    QDate today() const { return m_workspace.clock().today(); }

private:
    items::Workspace &m_workspace;
};

/// Applies for a level, for whoever is named; what they may apply for is read once somebody is.
class ApplyDialog : public ApplicationDialog
{
    Q_OBJECT
public:
    /// `person` 0: to be chosen.
    ApplyDialog(items::Workspace &workspace, Key person, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    void read(Key person);
    void fill(const query::ApplicationOffer &offer);
    void suggestKind();
    LevelApplication entered() const;

    FinderField *m_person;
    QComboBox *m_level;
    QComboBox *m_kind;
    QPlainTextEdit *m_reason;
    Key m_chosen = 0;
    QHash<Key, Issue> m_early; ///< levels for which an application can be begun from a later day on, and why
    std::shared_ptr<query::CancelToken> m_reading;
    std::shared_ptr<query::CancelToken> m_asking;
};

/// Takes the step whose turn it is. What was rated last is proposed, with who rated it and what it comes to; where the
/// form lies on paper, who keys in for others says where.
class StepDialog : public ApplicationDialog
{
    Q_OBJECT
public:
    StepDialog(items::Workspace &workspace, query::ApplicationSheet sheet, WorkflowStep step,
               QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    void takeForm();
    void showPaper();
    void noteChanges();
    int changedItems() const;
    const storage::StepFormLine *formOf(std::optional<Key> assessment) const;
    StepResult entered() const;

    query::ApplicationSheet m_sheet;
    WorkflowStep m_step;
    bool m_self;
    bool m_rating;
    bool m_keysIn; ///< what others filled in on paper
    QComboBox *m_form;
    QLineEdit *m_paper;
    FinderField *m_by;
    FinderField *m_insteadOf;
    QComboBox *m_outcome;
    DayField *m_day;
    QLineEdit *m_reason;
};

/// Withdraws, puts on hold, extends, declines, puts off or reopens: for all of it a reason.
class ReasonDialog : public ApplicationDialog
{
    Q_OBJECT
public:
    enum class What { Withdraw, Hold, Extend, Decline, Reopen };
    ReasonDialog(What what, items::Workspace &workspace, query::ApplicationLine line, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    What m_what;
    query::ApplicationLine m_line;
    DayField *m_until;
    QLineEdit *m_reason;
};

/// A meeting of a ladder's committee: when, and who is present.
class MeetingDialog : public ApplicationDialog
{
    Q_OBJECT
public:
    MeetingDialog(items::Workspace &workspace, const std::vector<query::ApplicationLadder> &ladders,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void made(Key meeting);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    CommitteeMeeting entered() const;

    QComboBox *m_ladder;
    DayField *m_day;
    QLineEdit *m_members;
};

} // namespace kz

#pragma once

#include "models/edit/feedback_actions.h"
#include "models/items/workspace.h"
#include "models/query/asked_raters.h"
#include "ui/widgets/form_dialog.h"

class QAction;
class QComboBox;
class QListWidget;

namespace kz {

class DayField;
class FinderField;
class LineTableModel;
class Settings;
class TableView;
class TextLabel;

/// Asks people for feedback on somebody, with a form that does not name its raters, by a day: whom, is chosen by name,
/// and beside how many are asked stands how many are needed. Below stands who was asked with the form before and
/// whether they have answered (never what): a request is withdrawn there, and words to remind with are copied.
class AskFeedbackDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `known` has one form at least; `person` is whom it is about.
    AskFeedbackDialog(items::Workspace &workspace, Settings &settings, Key person, query::AskedRaters known,
                      QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeRaters();
    QWidget *makeAsked();
    edit::FeedbackRequest entered() const;
    const query::FeedbackForm &form() const;
    std::vector<storage::AskedLine> askedWithForm() const;
    const storage::AskedLine *current() const;
    void add(Key person);
    void leaveOut();
    void refresh();
    void refreshActions();
    void withdraw();
    void copyReminder();

    items::Workspace &m_workspace;
    Key m_person;
    query::AskedRaters m_known;
    QComboBox *m_form;
    FinderField *m_finder;
    QListWidget *m_raters; ///< who is asked now; the key in each
    DayField *m_due;
    LineTableModel *m_asked;
    TableView *m_askedTable;
    QAction *m_withdraw;
    QAction *m_remind;
    TextLabel *m_told;
};

} // namespace kz

#pragma once

#include "models/items/rating_table_model.h"
#include "models/items/workspace.h"
#include "models/query/rating_sheet.h"
#include "ui/widgets/page.h"

class QComboBox;
class QPlainTextEdit;

namespace kz {

class Banner;
class DayField;
class FinderField;
class IssueLabel;
class Settings;
class TableView;
class TextLabel;

/// "rate?person=KEY&tool=KEY": one form on one screen. A digit rates the row in focus and goes on to the next, 0 or -
/// is "not observed", Enter goes on without rating. What was given last time stands beside; one key carries it forward
/// into the rows not rated yet, marked. Only what is rated or carried here is written.
class RatingPage : public Page
{
    Q_OBJECT
public:
    RatingPage(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);
    ~RatingPage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override;
    void open(const QString &link) override;
    bool usesAsOf() const override { return false; }
    QWidget *firstFocus() override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeActions();
    QWidget *makeHead();
    QWidget *makeFoot();
    void read(Key person, Key tool);
    void fill(const query::RatingSheet &sheet);
    void describeRow();
    void refreshProgress();
    void proposeAssessor();
    bool keyInTable(int key);
    Assessment entered() const;
    bool showIssues(const Assessment &form);
    void save(EvidenceStatus status);

    items::Workspace &m_workspace;
    items::RatingTableModel *m_model;
    query::RatingSheet m_sheet;
    std::shared_ptr<query::CancelToken> m_reading;
    Key m_form = 0; ///< the draft being continued

    QAction *m_submit;
    QAction *m_draft;
    QAction *m_confirm;
    Banner *m_told;
    TextLabel *m_whose;
    FinderField *m_assessor;
    QComboBox *m_kind;
    DayField *m_from;
    DayField *m_to;
    IssueLabel *m_assessorIssue;
    IssueLabel *m_dayIssue;
    IssueLabel *m_itemsIssue;
    IssueLabel *m_commentIssue;
    TableView *m_table;
    TextLabel *m_steps;
    TextLabel *m_descriptor;
    TextLabel *m_progress;
    QPlainTextEdit *m_comment;
};

} // namespace kz

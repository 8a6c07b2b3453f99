#pragma once

#include "models/items/rows_model.h"
#include "models/items/workspace.h"
#include "models/query/handed_forms.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLineEdit;
class QPushButton;

namespace kz {

class Card;
class IssueLabel;
class Settings;
class TableView;

/// Forms that were handed out on paper: a field for the number of one that has come back, which opens it to be keyed
/// in, and those that are still out, for whoever asks to see them. A scanner types the number and Enter; by hand the
/// running number and its check character will do.
class PaperFormsBar : public QWidget
{
    Q_OBJECT
public:
    PaperFormsBar(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);
    ~PaperFormsBar() override;

    void read();
    /// Goes on in the field with what was typed elsewhere on the page.
    void typeNumber(const QString &typed);
    /// The list, which stands where the page wants it; shown when somebody asks.
    QWidget *list() const;

Q_SIGNALS:
    void linkActivated(const QString &link);
    void listAsked(bool shown);

private:
    void makeField();
    void makeTable(Settings &settings);
    void find();
    void tell(FormNumber number, const std::optional<query::HandedLine> &line);
    void keyIn(const query::HandedLine &line);
    void strike();

    items::Workspace &m_workspace;
    std::shared_ptr<query::CancelToken> m_reading;
    std::shared_ptr<query::CancelToken> m_finding;
    QTimer m_refresh;
    QLineEdit *m_number;
    IssueLabel *m_issue;
    QPushButton *m_show;
    QAction *m_strike;
    items::RowsModel<query::HandedLine> *m_out;
    TableView *m_table;
    Card *m_card;
};

} // namespace kz

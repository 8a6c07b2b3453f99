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
    /// Begins in the field with what was typed elsewhere on the page.
    void typeNumber(const QString &typed);
    QLineEdit *field() const { return m_number; }
    TableView *table() const { return m_table; }
    /// The list, which stands where the page wants it; shown when somebody asks.
    QWidget *list() const;

Q_SIGNALS:
    void linkActivated(const QString &link);
    void listAsked(bool shown);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What a number leads to.
    struct Found {
        std::optional<query::HandedLine> line;
        bool isTheirs = false; ///< to be keyed in by whoever asks
    };

    void makeField();
    void makeTable(Settings &settings);
    void find();
    void tell(FormNumber number, const Found &found);
    void refuse(const QString &words);
    void keyIn(const query::HandedLine &line);
    void strike();

    items::Workspace &m_workspace;
    std::shared_ptr<query::CancelToken> m_reading;
    std::shared_ptr<query::CancelToken> m_finding;
    QTimer m_refresh;
    bool m_stale = false; ///< read when it is looked at again: by then another may have sat here
    QLineEdit *m_number;
    IssueLabel *m_issue;
    QPushButton *m_show;
    QAction *m_strike;
    items::RowsModel<query::HandedLine> *m_out;
    TableView *m_table;
    Card *m_card;
};

} // namespace kz

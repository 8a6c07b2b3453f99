#pragma once

#include "models/exchange/framework_difference.h"
#include "models/exchange/framework_draft.h"
#include "models/items/rows_model.h"
#include "models/items/workspace.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTableView;

namespace kz {

class IssueLabel;
class TextLabel;

/// A framework that was read from a file, before anything is written: what it holds, what was mended in it, and where
/// the file has a version of it already, what differs. Open it with open().
class FrameworkImportDialog : public QDialog
{
    Q_OBJECT
public:
    FrameworkImportDialog(items::Workspace &workspace, const QString &path, QWidget *parent = nullptr);
    ~FrameworkImportDialog() override;

Q_SIGNALS:
    void imported(const QString &words);

private:
    struct Read {
        exchange::FrameworkDraft draft;
        std::vector<exchange::FrameworkDifference> differences; ///< beside the newest version there is
        bool isKnown = false;                                   ///< the file has a framework of that code
    };
    /// A line of the report.
    struct Told {
        QString place;
        QString words;
    };

    void layOut();
    void read(const QString &path);
    void showRead(const Read &read);
    void import();

    items::Workspace &m_workspace;
    TextLabel *m_said;
    QLineEdit *m_code;
    QLineEdit *m_label;
    items::RowsModel<Told> *m_report;
    QTableView *m_table;
    IssueLabel *m_issue;
    QPushButton *m_import;
    exchange::FrameworkDraft m_draft;
    std::shared_ptr<query::CancelToken> m_reading;
};

} // namespace kz

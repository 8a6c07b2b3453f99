#pragma once

#include "models/exchange/framework_choice.h"
#include "models/exchange/pack_lineage.h"
#include "models/items/rows_model.h"
#include "models/items/workspace.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace kz {

class ChoiceChips;
class IssueLabel;
class Settings;
class TakingModel;
class TextLabel;

/// A framework that was read from a file or a folder, before anything is written: what it is understood as, its items,
/// what was mended and where, and what differs from the newest version the file has of it; of a pack also where it
/// comes from, what differs from the version it is based on and the improvements it carries. Each difference has a tick
/// and is taken in or left as one's own has it. Open it with open().
class FrameworkImportDialog : public QDialog
{
    Q_OBJECT
public:
    FrameworkImportDialog(items::Workspace &workspace, Settings &settings, const QString &path,
                          QWidget *parent = nullptr);
    ~FrameworkImportDialog() override;

    void reject() override;
    /// Space ticks and unticks the chosen differences.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void made(Key draft);
    /// It is a workbook, but no list of items: a ladder may stand in it as hospitals draw them.
    void noList(const QString &path);

private:
    struct Read {
        exchange::FrameworkDraft draft;
        exchange::FrameworkChoice choice;        ///< beside what it is based on, else the newest there is
        QString known;                           ///< the label of that; empty: the file has no such framework
        std::optional<exchange::KnownBase> base; ///< what a pack says it is based on, where the file has it
        std::optional<Error> refusal;            ///< why it could not be stored as it is called
    };
    /// A line of what is shown: an item, something mended, an improvement.
    struct Told {
        QString place;
        QString words;
        QString more;
    };
    using Lines = items::RowsModel<Told>;
    enum View { Items, Findings, Differences, Improvements };

    void layOut();
    void read(const QString &path);
    void showRead(const Read &read);
    QString originText(const Read &read) const;
    void listImprovements();
    void showRefusal(const Error &error);
    QAbstractItemModel *rowsOf(View view) const;
    QWidget *ticks();
    void showView();
    void refresh();
    void import();

    items::Workspace &m_workspace;
    Settings &m_settings;
    TextLabel *m_said;
    QProgressBar *m_progress;
    QLineEdit *m_code;
    QLineEdit *m_label;
    ChoiceChips *m_views;
    QTableView *m_table;
    Lines *m_items;
    Lines *m_findings;
    Lines *m_improvements;
    TakingModel *m_differences;
    QWidget *m_ticks = nullptr;
    QCheckBox *m_strict;
    IssueLabel *m_issue;
    QPushButton *m_import = nullptr;
    QPushButton *m_cancel = nullptr;
    exchange::FrameworkDraft m_draft;
    bool m_isRead = false;
    bool m_writing = false;
    std::shared_ptr<query::CancelToken> m_reading;
};

} // namespace kz

#pragma once

#include "models/items/rows_model.h"
#include "models/items/workspace.h"
#include "models/query/rating_sheet.h"
#include "ui/widgets/page.h"

#include <QSet>
#include <QTimer>

class QLineEdit;
class QPlainTextEdit;

namespace kz {

class Banner;
class Card;
class EmptyState;
class FileChooser;
class IssueLabel;
class PaperFormsBar;
class RatingBooks;
class Settings;
class TableView;
class TextLabel;

/// "assessments": what waits for whoever works with the file: log entries and rating forms to countersign, forms to
/// fill in. Enter marks a line as seen and goes on, Ctrl+Enter countersigns everything marked, R returns the entry in
/// focus with a reason (a form is not returned: its rater corrects it). What somebody rates as a deputy stands among
/// their forms with the name of the absent one; feedback they were asked for stands first, with its day. Where a later
/// rater changed what somebody rated, a line leads to the application with the reason. Somebody who is no person in the
/// file sees everybody's; others may choose that where their roles reach everybody, for educators it would be the
/// same. Digits are the number of a form on paper that is to be keyed in (PaperFormsBar). Ratings of
/// many in one sheet are taken in here too, from one file or several.
class QueuePage : public Page
{
    Q_OBJECT
public:
    QueuePage(items::Workspace &workspace, Settings &settings, FileChooser &files, QWidget *parent = nullptr);
    ~QueuePage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override;
    void open(const QString &link) override;
    bool usesAsOf() const override { return false; }
    QWidget *firstFocus() override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void makeModels();
    QWidget *makeEntries(Settings &settings);
    QWidget *makeSheets(Settings &settings);
    void wire();
    void read();
    void fill(const query::RatingQueue &queue);
    void tellReasons();
    void showCards(bool paperList);
    void refreshActions();
    void showNote();
    void toggleSeen();
    void countersign();
    void nameDeputy();
    void askForRatings();
    void askReason();
    void returnEntry();
    QString whatText(const storage::WaitingLine &line) const;
    QString formText(const storage::WaitingLine &line) const;

    items::Workspace &m_workspace;
    FileChooser &m_files;
    std::shared_ptr<query::CancelToken> m_reading;
    QTimer m_refresh;
    RatingBooks *m_books;
    bool m_stale = false; ///< read when it is looked at again: by then another may have sat here
    QHash<Key, std::vector<storage::EvidenceItemLine>> m_items;
    QSet<Key> m_seen;
    Key m_returning = 0;

    QAction *m_countersign;
    QAction *m_return;
    QAction *m_everybody;
    QAction *m_deputy;
    QAction *m_ratings;
    items::RowsModel<storage::WaitingLine> *m_entries;
    items::RowsModel<storage::SheetLine> *m_sheets;
    TextLabel *m_moreEntries; ///< that not everything is shown
    TextLabel *m_moreSheets;
    TableView *m_entryTable;
    TableView *m_sheetTable;
    Card *m_entryCard;
    Card *m_sheetCard;
    Banner *m_told;
    Banner *m_changed; ///< a later rater came to something else
    QAction *m_application;
    std::vector<storage::UnseenReason> m_reasons;
    QWidget *m_reasonBox;
    QLineEdit *m_reason;
    IssueLabel *m_reasonIssue;
    PaperFormsBar *m_papers;
    bool m_paperList = false; ///< shown in place of the forms to fill in
    QPlainTextEdit *m_note;   ///< the whole note of the entry in focus
    EmptyState *m_empty;
};

} // namespace kz

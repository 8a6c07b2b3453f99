#pragma once

#include "models/edit/application_actions.h"
#include "models/items/rows_model.h"
#include "models/items/workspace.h"
#include "models/query/applications.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QLineEdit;
class QPlainTextEdit;

namespace kz {

class ActionButton;
class ApplicationDetails;
class Banner;
class FileChooser;
class FileOpener;
class IssueLabel;
class Settings;
class TableView;
class TextLabel;

/// A meeting of the committee: one applicant after another with the evidence beside. 1 or A approves, 2 or D declines,
/// 3 or H puts off; the last two ask for a reason on the spot. It moves on by itself to the next who waits. Whoever was
/// approved has the next number of the run; Undo takes the last decision back.
class CommitteeView : public QWidget
{
    Q_OBJECT
public:
    CommitteeView(items::Workspace &workspace, Settings &settings, FileChooser &files, FileOpener &opener,
                  QWidget *parent = nullptr);
    ~CommitteeView() override;

    void open(Key meeting);
    QString title() const;
    QWidget *firstFocus() const;
    QAction *closeAction() const { return m_close; }

Q_SIGNALS:
    void titleChanged();
    void linkActivated(const QString &link);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    using Lines = items::RowsModel<query::ApplicationLine>;
    QWidget *makeList(Settings &settings);
    QWidget *makeTable(FileChooser &files, FileOpener &opener);
    QWidget *makeVerdicts();
    void read();
    void fill(const query::CommitteeSheet &sheet);
    void readEvidence();
    void refresh();
    bool isWaiting(const query::ApplicationLine &line) const;
    QString verdictText(const query::ApplicationLine &line) const;
    void ask(edit::Verdict verdict);
    void decide(edit::Verdict verdict, const QString &reason);
    void goOn();
    void saveMinutes();
    void closeMeeting();
    CommitteeMeeting written() const; ///< the meeting with what stands in its fields
    void keepWhatIsWritten();

    items::Workspace &m_workspace;
    Key m_meeting = 0;
    query::CommitteeSheet m_sheet;
    std::map<Key, edit::Verdict> m_sent; ///< decided here, not read back yet
    std::vector<Key> m_written;          ///< of those: what the next answer knows of
    edit::Verdict m_asked = edit::Verdict::Decline;
    bool m_filling = false; ///< the list is being filled: nobody moves in it
    std::shared_ptr<query::CancelToken> m_reading;
    std::shared_ptr<query::CancelToken> m_readingEvidence;
    QTimer m_again;
    QAction *m_approve;
    QAction *m_decline;
    QAction *m_putOff;
    QAction *m_close;
    QAction *m_keep;
    Banner *m_told;
    TextLabel *m_progress;
    TextLabel *m_number;
    Lines *m_lines;
    TableView *m_table;
    ApplicationDetails *m_details;
    QWidget *m_reasonBox;
    QLineEdit *m_reason;
    IssueLabel *m_reasonIssue;
    QLineEdit *m_members;
    QPlainTextEdit *m_minutes;
};

} // namespace kz

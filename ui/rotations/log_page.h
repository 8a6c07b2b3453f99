#pragma once

#include "models/items/person_reach.h"
#include "models/items/rows_model.h"
#include "models/items/workspace.h"
#include "models/query/logbook.h"
#include "ui/widgets/page.h"
#include "ui/widgets/unfinished.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace kz {

class Banner;
class DayField;
class FinderField;
class HalfDaysField;
class IssueLabel;
class ItemFinder;
class LoggedRows;
class Settings;
class TableView;
class UnsavedGuard;

/// "log?person=KEY&entry=KEY": writing down a case, a procedure, a half-day in clinic. Everything that can be known
/// stands there already; the keyboard begins at the item. Enter takes the first match, Enter on an empty field
/// submits. A digit in "the same again" submits that kind for the chosen day. What was typed and not saved stays when
/// another person or entry is asked for, until somebody gives it up.
/// Nobody's log is shown to whoever does not reach it: who logs only themselves does not choose a person, others are
/// told why there is nothing to see.
class LogPage : public Page, public Unfinished
{
    Q_OBJECT
public:
    LogPage(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);
    ~LogPage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override;
    void open(const QString &link) override;
    bool usesAsOf() const override { return false; }
    QWidget *firstFocus() override;
    bool isUnfinished() const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void makeFields();
    QWidget *makeForm();
    QWidget *makeSide(Settings &settings);
    void wire();

    /// Whether what was typed may go for this person and entry (0: none of those written already); else it is asked.
    bool mayLeave(Key person, Key entry);
    void begin(Key person, Key entry);
    void setPerson(Key asked);
    void tellLink();
    void read();
    void showBook(const query::Logbook &book);
    /// Why nothing can be logged for this person; empty when it can.
    QString refusal() const;
    void refreshActions();
    void showPlaces();
    /// Chooses it again where it is still one of the places.
    void keepPlace(const std::optional<query::WorkPlace> &kept, int setting); ///< none: that of the entry
    void proposeSetting();
    void offerItems();
    void showAgain();
    void noticeRepeats();
    void noticeAbsence();
    void noticeClinic();
    static QString detailOf(const query::LoggableItem &item);
    void sayWhenNothingMatches();
    void addItem(const query::LoggableItem &item);
    bool keyInAgain(const QKeyEvent &key);

    LogEntry entered() const;
    bool showIssues(const LogEntry &entry);
    void save(EvidenceStatus status);
    void submitAgain(int kind);
    void submitDrafts();
    void write(const LogEntry &entry, bool clearsForm);
    void edit(const LogEntry &entry);
    void clearForm();

    /// Null where it is none of those read.
    const LogEntry *recentEntry(Key entry) const;
    QString itemTitle(Key item) const;
    QString itemsText(const LogEntry &entry) const;
    QString siteText(const LogEntry &entry) const;

    items::Workspace &m_workspace;
    Key m_person = 0;
    Key m_entry = 0;  ///< the draft or returned entry being changed
    Key m_wanted = 0; ///< the entry a link asks to open, until it has been read
    LogEntry m_first; ///< as the form began
    /// Whose log, and which entry, was asked for while something was not saved yet.
    std::optional<std::pair<Key, Key>> m_next;
    query::Logbook m_book;
    items::PersonReach m_reach;
    std::vector<LogEntry> m_kinds; ///< of "the same again"
    std::shared_ptr<query::CancelToken> m_reading;
    QTimer m_refresh;
    bool m_stale = false; ///< read when it is looked at again: until then somebody else may sit here

    QAction *m_submit;
    QAction *m_draft;
    QAction *m_submitDrafts;
    QAction *m_week;
    QAction *m_clinic;
    FinderField *m_finder;
    DayField *m_day;
    QComboBox *m_place;
    QComboBox *m_setting;
    HalfDaysField *m_halfDays;
    ItemFinder *m_items;
    QLineEdit *m_find; ///< its field
    LoggedRows *m_rows;
    QPlainTextEdit *m_note; ///< note and reflection
    IssueLabel *m_personIssue;
    IssueLabel *m_dayIssue;
    IssueLabel *m_clinicIssue;
    IssueLabel *m_itemsIssue;
    IssueLabel *m_noteIssue;
    Banner *m_told;
    UnsavedGuard *m_unsaved;
    QListWidget *m_again;
    items::RowsModel<LogEntry> *m_entries;
    TableView *m_table;
    QWidget *m_side;
    QWidget *m_empty;
};

} // namespace kz

#pragma once

#include "models/domain/actor.h"
#include "models/items/person_reach.h"
#include "models/items/rating_table_model.h"
#include "models/items/workspace.h"
#include "models/query/handed_forms.h"
#include "models/query/rating_sheet.h"
#include "ui/widgets/page.h"
#include "ui/widgets/unfinished.h"

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
class UnsavedGuard;

/// "rate?person=KEY&tool=KEY" (without a tool: the usual one; with &for=KEY in that assessor's place), or
/// "rate?person=KEY&paper=NUMBER" to key in a form that was handed out: one form on one screen. A digit rates the row
/// in focus
/// and goes on to the next, 0 or - is "not observed", Enter goes on without rating.
///
/// A form is signed as a whole: every row that was rated or carried forward is written as this rater's rating of the
/// period, and a row that is neither is not. What was given last time stands beside; Ctrl+T carries it into the rows
/// not rated yet, marked. To see before signing what differs, Ctrl+L leaves out the rows that are as last time; changed
/// ones are marked. The door refuses a form that says the same as one by the same rater of the same day or period.
///
/// Whose form it is, kind and assessor say: with them change last time (see query::ratingForm), the draft that is
/// continued (the rater's own only) and what was carried; ratings typed here stay. Naming the assessor of a form that
/// had none keeps all of it. The site is where the person worked at the end of the period, until one is chosen.
///
/// What was logged of the row in focus since last time stands below the table, and Ctrl+G leads to it in the logbook.
///
/// What was given and not saved is still there when the form is opened again, and stays when another is asked for until
/// somebody gives it up.
class RatingPage : public Page, public Unfinished
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
    bool isUnfinished() const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    /// Which form a link names.
    struct Asked {
        Key person = 0;
        Key tool = 0;   ///< 0: the usual one
        Key absent = 0; ///< in whose place
        bool asked = false;
        QString paper;
        bool operator==(const Asked &) const = default;
    };
    static Asked askedBy(const QString &link);
    bool isHere(const QString &link) const;
    void begin(const QString &link);
    /// What has been asked for meanwhile, or the same from the beginning.
    void beginNext();

    void makeActions();
    QWidget *makeHead();
    QWidget *makeBar();
    QWidget *makeFoot();
    void readPaper(const QString &number);
    void takePaper(const query::HandedLine &line);
    void read();
    void fill(const query::RatingSheet &sheet);
    void refreshActions(bool ready);
    /// Why this person is not rated from here; empty when they are.
    QString refusal() const;
    void fillForm(const query::Rater &before, bool begins);
    void takeDraft(const Assessment &draft);
    void fillPlaces();
    void suggestPlace();
    void sayLastTime();
    void proposeAssessor();
    void describeRow();
    void goToLog();
    void refreshRows();
    void carryForward();
    void goTo(int row, int step);
    bool keyInTable(int key);
    Actor actor() const;
    query::Rater rater() const;
    QDate day() const;
    Assessment entered() const;
    bool showIssues(const Assessment &form);
    void save(EvidenceStatus status);

    items::Workspace &m_workspace;
    Settings &m_settings;
    items::RatingTableModel *m_model;
    Key m_person = 0;
    Key m_tool = 0;
    std::optional<HandedForm> m_paper; ///< that is keyed in
    bool m_paperHidesRaters = false;   ///< so that its rater is to be named by whoever keys it in
    Key m_absent = 0;                  ///< in whose place; 0: in nobody's
    bool m_asked = false;              ///< for feedback, on somebody they have nothing else to do with
    query::RatingSheet m_sheet;
    items::PersonReach m_reach;
    QDate m_readDay; ///< the day m_sheet is as of
    std::shared_ptr<query::CancelToken> m_reading;
    Key m_form = 0;                    ///< the draft being continued
    std::optional<Assessment> m_draft; ///< as it was found
    /// What of this form is written already.
    struct Kept {
        std::vector<RatedItem> items;
        QString comment;
    };
    Kept m_kept;
    QString m_link; ///< that opened the form
    QString m_next; ///< asked for while something was not saved yet
    bool m_saving = false;
    int m_opened = 0; ///< how often: tells an answer to a form that stood here before
    bool m_begun = false;
    bool m_filling = false; ///< what changes now is not the person's doing
    bool m_fromTyped = false;
    bool m_toTyped = false;
    bool m_placeChosen = false;

    QAction *m_submit;
    QAction *m_draftAction;
    QAction *m_confirm;
    QAction *m_onlyChanged;
    QAction *m_toLog;
    Banner *m_told;
    UnsavedGuard *m_unsaved;
    TextLabel *m_whose;
    FinderField *m_assessor;
    QComboBox *m_kind;
    DayField *m_from;
    DayField *m_to;
    QComboBox *m_place;
    IssueLabel *m_assessorIssue;
    IssueLabel *m_dayIssue;
    IssueLabel *m_itemsIssue;
    IssueLabel *m_commentIssue;
    TextLabel *m_lastTime;
    TableView *m_table;
    TextLabel *m_steps;
    TextLabel *m_descriptor;
    QWidget *m_loggedBox;
    TextLabel *m_logged; ///< of the row in focus
    TextLabel *m_progress;
    QPlainTextEdit *m_comment;
};

} // namespace kz

#pragma once

#include "models/items/person_reach.h"
#include "models/items/week_grid_model.h"
#include "models/items/workspace.h"
#include "models/query/handed_forms.h"
#include "models/query/logbook.h"
#include "ui/widgets/page.h"
#include "ui/widgets/unfinished.h"

#include <QTimer>

class QComboBox;
class QLabel;

namespace kz {

class Banner;
class FinderField;
class IssueLabel;
class ItemFinder;
class Settings;
class WeekGridView;

/// "week?person=KEY&monday=YYYY-MM-DD": a week of somebody's log in one grid; with "paper=NUMBER" the items of a weekly
/// sheet that was handed out, in its order, and submitting them tells that the sheet is back. What was typed becomes
/// one entry for each day, and half-days in clinic beside items one of their own; all of them are written in one
/// action. What is typed and not saved is still there when the page is opened again, and stays when another week or
/// person is asked for until somebody gives it up. Whose week it is, is chosen as on the log page.
class WeekPage : public Page, public Unfinished
{
    Q_OBJECT
public:
    WeekPage(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);
    ~WeekPage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override;
    void open(const QString &link) override;
    bool usesAsOf() const override { return false; }
    QWidget *firstFocus() override;
    bool isUnfinished() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Asked {
        Key person = 0;
        QDate monday;
        QString paper; ///< the number of a sheet
    };
    struct Week {
        query::Logbook book;
        std::vector<LogEntry> logged;
        std::optional<HandedForm> sheet; ///< that is out, of this person and week
        std::vector<query::LoggableItem> items;
        items::PersonReach reach;
    };

    void makeActions();
    void makeFields();
    QWidget *makeTop();
    QWidget *makeSide();
    void wire();

    void ask(Asked asked);
    void begin(const Asked &asked);
    void read();
    void showWeek(const Week &week);
    void showPlaces();
    void addItem(const query::LoggableItem &item);
    void typedChanged();
    void noticeDays();
    QStringList clinicsTwice() const;

    int placeOn(QDate day) const;
    std::vector<LogEntry> entered(EvidenceStatus status) const;
    bool mayWrite(const std::vector<LogEntry> &entries);
    void save(EvidenceStatus status);

    items::Workspace &m_workspace;
    Asked m_asked;
    Asked m_next; ///< what was asked for while something was not saved yet
    std::optional<HandedForm> m_sheet;
    query::Logbook m_book;
    items::PersonReach m_reach;
    std::vector<LogEntry> m_logged; ///< in the week
    bool m_begun = false;           ///< the grid is of this person and week
    bool m_saving = false;
    std::shared_ptr<query::CancelToken> m_reading;
    QTimer m_refresh;
    bool m_stale = false; ///< read when it is looked at again: until then somebody else may sit here

    QAction *m_submit;
    QAction *m_draft;
    QAction *m_before;
    QAction *m_after;
    QAction *m_goOn;
    QAction *m_discard;
    FinderField *m_finder;
    QLabel *m_days;
    QComboBox *m_place;
    items::WeekGridModel *m_model;
    WeekGridView *m_grid;
    IssueLabel *m_notice; ///< what is odd about days for which something is typed
    ItemFinder *m_items;
    Banner *m_told;
    QWidget *m_work;
    QWidget *m_empty;
};

} // namespace kz

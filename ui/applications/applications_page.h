#pragma once

#include "models/items/rows_model.h"
#include "models/items/workspace.h"
#include "models/query/applications.h"
#include "ui/applications/application_dialogs.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QComboBox;
class QMenu;
class QStackedWidget;

namespace kz {

class ApplicationDetails;
class Banner;
class CommitteeView;
class EmptyState;
class FileChooser;
class FileOpener;
class Settings;
class TableView;

/// "applications?year=2026&person=KEY&application=KEY", also with ladder=KEY&stage=open|overdue|ready: a fiscal year's
/// applications for levels, who is stuck where, and the chosen one with its steps; whoever sees only their own sees
/// those alone; "&waits=me": what waits for the reader. "applications?apply=KEY" asks for a new one of somebody.
/// "applications?committee=KEY": a meeting
/// (CommitteeView).
class ApplicationsPage : public Page
{
    Q_OBJECT
public:
    ApplicationsPage(items::Workspace &workspace, Settings &settings, FileChooser &files, FileOpener &opener,
                     QWidget *parent = nullptr);
    ~ApplicationsPage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override;
    void open(const QString &link) override;
    bool usesAsOf() const override { return false; }
    QWidget *firstFocus() override;

private:
    using Lines = items::RowsModel<query::ApplicationLine>;
    void makeActions();
    QWidget *makeOverview(Settings &settings, FileChooser &files, FileOpener &opener);
    QWidget *makeFilters();
    QWidget *makeTable(Settings &settings);
    QWidget *makeDetails(FileChooser &files, FileOpener &opener);
    void read();
    void fill(const query::ApplicationBoard &board);
    void fillFilters();
    void narrow();
    void readSheet();
    void refreshActions();
    const query::ApplicationLine *current() const;
    Key onlyOwn() const;
    Key onlyPerson() const; ///< whose applications are shown; 0: everybody's
    void askReason(ReasonDialog::What what);
    void apply(Key person);
    void takeStep();
    void approve();
    void beginMeeting();
    void fillMeetings();
    void setDeadlines();
    void chooseWay();
    void fillWays();
    void seeReasons();
    void printCertificates();
    void tell(const Error &why);

    items::Workspace &m_workspace;
    query::ApplicationBoard m_board;
    std::optional<query::ApplicationSheet> m_sheet;
    std::shared_ptr<query::CancelToken> m_reading;
    std::shared_ptr<query::CancelToken> m_readingSheet;
    QTimer m_again;
    int m_year = 0;          ///< 0: that of the day
    Key m_person = 0;        ///< 0: everybody's
    Key m_wanted = 0;        ///< to be chosen once it is there
    bool m_asksMine = false; ///< what waits for the reader is to be shown once it is there
    struct Narrowed {
        Key ladder = 0;
        int stage = 0;
    };
    std::optional<Narrowed> m_narrowed; ///< by a link, until there is what to choose from
    QAction *m_apply;
    QAction *m_committee;
    QAction *m_deadlines;
    QAction *m_more;
    QAction *m_way;
    QMenu *m_ways; ///< each way there is, to be changed
    QAction *m_certificates;
    QAction *m_step;
    QAction *m_approve;
    QAction *m_decline;
    QAction *m_withdraw;
    QAction *m_hold;
    QAction *m_resume;
    QAction *m_extend;
    QAction *m_reopen;
    QAction *m_seen;
    QAction *m_all;
    QStackedWidget *m_stack;
    CommitteeView *m_meeting;
    Banner *m_told;
    QComboBox *m_years;
    QComboBox *m_ladders;
    QComboBox *m_stages;
    QComboBox *m_wards;
    Lines *m_lines;
    TableView *m_table;
    ApplicationDetails *m_details;
    QWidget *m_buttons;
    QWidget *m_list;
    EmptyState *m_empty;
};

} // namespace kz

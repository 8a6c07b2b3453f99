#pragma once

#include "models/items/placement_table_model.h"
#include "models/items/rows_model.h"
#include "models/items/workspace.h"
#include "models/query/rotations.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QComboBox;
class QMenu;
class QStackedWidget;
class QTabWidget;

namespace kz {

class Banner;
class BoardTab;
class CoverageTab;
class EmptyState;
class FinderField;
class Settings;
class TableView;
class TextLabel;

/// "rotations?person=KEY&site=KEY&from=DAY&to=DAY&tab=board|placements|absences|forecast": who is where and when, as a
/// board and as a list: stays with what is wrong with them marked, absences beside. Enter changes a line, Insert makes
/// one, Delete takes those chosen away (the Edit menu brings them back); who may not plan opens a line to read it.
/// The schedules on paper of who and where is in view are in the menu beside the filters. Without a filter in the link,
/// the one used last; days of a link stand among the periods until another link comes.
class RotationsPage : public Page
{
    Q_OBJECT
public:
    /// `files` asks where to save the calendar; without it the system's own dialog does.
    RotationsPage(items::Workspace &workspace, Settings &settings, FileChooser *files = nullptr,
                  QWidget *parent = nullptr);
    ~RotationsPage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override;
    void open(const QString &link) override;
    QWidget *firstFocus() override;

private:
    void makeActions();
    void makeModels();
    QWidget *makeFilters();
    void setDays(QDate from, QDate to);
    void read();
    void readAbsences();
    void refreshCount();
    void refreshRights();
    void editPlacement(const query::PlacementRow &row);
    void editAbsence(const query::AbsenceLine &line);
    void removeChosen();
    /// A part of the page, and what stands in its stead while there is nothing.
    QStackedWidget *addSide(QWidget *part, EmptyState *empty, QAction *first, const QString &title);
    /// Of whom and where the line in focus is; what is not in view is 0.
    std::pair<Key, QString> personInFocus() const;
    void offerPapers();
    bool shows(const QWidget *tab) const;
    void nameFilters();
    query::PlacementFilter placementFilter() const;
    void saveCalendar();
    void writeCalendar(const QString &path, const QString &name);
    QString shownName() const;

    items::Workspace &m_workspace;
    Settings &m_settings;
    std::unique_ptr<FileChooser> m_ownFiles;
    FileChooser &m_files;
    std::shared_ptr<query::CancelToken> m_reading;
    QTimer m_refresh;

    QAction *m_add;
    QAction *m_addAbsence;
    QAction *m_remove;
    QAction *m_import;
    QAction *m_calendar;
    QAction *m_printPerson;
    QAction *m_printSite;
    FinderField *m_person;
    FinderField *m_site;
    QComboBox *m_period;
    Banner *m_told;
    TextLabel *m_count;
    items::PlacementTableModel *m_placements;
    items::RowsModel<query::AbsenceLine> *m_absences;
    BoardTab *m_board;
    CoverageTab *m_forecast;
    TableView *m_placementTable;
    TableView *m_absenceTable;
    QStackedWidget *m_boardSide;
    QStackedWidget *m_placementSide;
    QStackedWidget *m_absenceSide;
    QTabWidget *m_tabs;
    QDate m_from; ///< the days a link asked for; invalid: none
    QDate m_to;
    bool m_remembered = false; ///< the filter is that of the last time, perhaps of another file
};

} // namespace kz

#pragma once

#include "models/items/placement_table_model.h"
#include "models/items/rows_model.h"
#include "models/items/workspace.h"
#include "models/query/rotations.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QComboBox;
class QTabWidget;

namespace kz {

class Banner;
class BoardTab;
class FinderField;
class Settings;
class TableView;
class TextLabel;

/// "rotations?person=KEY&site=KEY&tab=board|placements|absences": who is where and when, as a board and as a list:
/// stays with what is wrong with them marked, absences beside. Enter changes a line, Insert makes one, Delete takes one
/// away (the Edit menu brings it back). Without a filter in the link, the one used last.
class RotationsPage : public Page
{
    Q_OBJECT
public:
    RotationsPage(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);
    ~RotationsPage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override;
    void open(const QString &link) override;
    QWidget *firstFocus() override;

private:
    void makeActions();
    void makeModels();
    QWidget *makeFilters();
    void read();
    void refreshCount();
    void editPlacement(const query::PlacementRow &row);
    void editAbsence(const query::AbsenceLine &line);
    void removeCurrent();
    bool shows(const QWidget *tab) const;
    void nameFilters();

    items::Workspace &m_workspace;
    Settings &m_settings;
    std::shared_ptr<query::CancelToken> m_reading;
    QTimer m_refresh;

    QAction *m_add;
    QAction *m_addAbsence;
    QAction *m_remove;
    FinderField *m_person;
    FinderField *m_site;
    QComboBox *m_period;
    Banner *m_told;
    TextLabel *m_count;
    items::PlacementTableModel *m_placements;
    items::RowsModel<query::AbsenceLine> *m_absences;
    BoardTab *m_board;
    TableView *m_placementTable;
    TableView *m_absenceTable;
    QTabWidget *m_tabs;
    bool m_remembered = false; ///< the filter is that of the last time, perhaps of another file
};

} // namespace kz

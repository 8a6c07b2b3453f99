#pragma once

#include "models/items/rows_model.h"
#include "models/items/site_table_model.h"
#include "models/query/sites.h"
#include "ui/widgets/link.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace kz {

class Banner;
class ChartCard;
class Card;
class SearchField;
class Settings;
class SiteMapPanel;
class TableView;
class TextLabel;

/// The sites as a list to look something up or on a map, and side by side to compare them.
class SiteListView : public QWidget
{
    Q_OBJECT
public:
    SiteListView(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);
    ~SiteListView() override;

    /// "sites?q=…&kind=…&municipality=…&all=1&remote=1&map=1&compare=1&of=KEY,KEY"; "sites" alone shows the list or the
    /// map, whichever was chosen last.
    void open(const Link &link);
    /// Sets the selected ones side by side; enabled while there are two or more.
    QAction *compareAction() const { return m_compareChosen; }
    QWidget *firstFocus();

Q_SIGNALS:
    void linkActivated(const QString &link);
    void filterChanged(const QString &link);
    void busyChanged(bool busy);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFilters();
    QWidget *makeList(Settings &settings);
    QWidget *makeComparison(Settings &settings);
    void applyFilter();
    void readMunicipalities();
    void refreshSoon();
    void readComparison();
    void showComparison(const std::vector<query::SiteStanding> &sites, const std::vector<query::RegionMap> &maps,
                        std::vector<query::SiteFigures> figures);
    void showCount();
    void showMap(bool map);
    void compare(std::vector<Key> sites);
    QString link() const;

    items::Workspace &m_workspace;
    Settings &m_settings;
    items::SiteTableModel *m_model;
    SearchField *m_search;
    QComboBox *m_kind;
    QComboBox *m_municipality;
    QCheckBox *m_all;
    QCheckBox *m_remote;
    QTabWidget *m_tabs;
    QStackedWidget *m_listStack;
    TableView *m_table;
    QToolButton *m_mapButton;
    SiteMapPanel *m_map;
    TextLabel *m_count;
    Banner *m_banner;
    QAction *m_compareChosen;
    std::vector<Key> m_chosen; ///< set side by side; none: all of the alliance
    Card *m_figuresCard;
    items::RowsModel<query::SiteFigures> *m_figures;
    TableView *m_figuresTable;
    ChartCard *m_pace;
    ChartCard *m_maps;
    QTimer m_refresh;
    QString m_wantedMunicipality; ///< of a link, until the choices have been read
    std::shared_ptr<query::CancelToken> m_compare;
    bool m_stale = true;
    bool m_opening = false;
};

} // namespace kz

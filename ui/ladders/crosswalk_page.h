#pragma once

#include "models/items/rows_model.h"
#include "models/items/workspace.h"
#include "models/query/version_change.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QStackedWidget;

namespace kz {

class Banner;
class ChoiceChips;
class FileChooser;
class FrameworkTraffic;
class LevelMap;
class Settings;
class TableView;
class TextLabel;
class VersionPersonView;

/// How one version came out of another: above its lines by what becomes of the items, to decide for each what was shown
/// for it counts for; below everybody who goes on in the older version, where they stand and where they would stand in
/// the newer one with what is decided by now, and beside them what that is for the one in focus. "crosswalk/KEY" of the
/// newer version.
class CrosswalkPage : public Page
{
    Q_OBJECT
public:
    CrosswalkPage(items::Workspace &workspace, Settings &settings, FileChooser &files, QWidget *parent = nullptr);
    ~CrosswalkPage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override { return {m_move, m_file}; }
    void open(const QString &link) override;
    QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using Lines = items::RowsModel<query::CrosswalkLine>;
    using People = items::RowsModel<query::PersonChange>;
    struct Found {
        query::Crosswalk crosswalk;
        std::vector<query::PersonChange> people;
    };

    void makeLines(Settings &settings);
    void makePeople(Settings &settings);
    void layOut();
    void wire();
    void refreshSoon();
    void read();
    void showFound(const Found &found);
    void showLines();
    void showPerson(); ///< the one in focus, in detail
    void refreshActions();
    void decide(Carries carries);
    void movePeople();
    void makeFileMenu();
    void choose(bool folder);
    void take(const QString &path);

    items::Workspace &m_workspace;
    FileChooser &m_files;
    FrameworkTraffic *m_traffic;
    QAction *m_move;
    QAction *m_file; ///< its menu takes a crosswalk in and gives it out
    QAction *m_takeIn;
    QAction *m_takeFolder;
    QList<QAction *> m_decisions; ///< in the order of Carries
    Lines *m_lines;
    People *m_people;
    Banner *m_banner;
    ChoiceChips *m_kinds;
    TableView *m_lineTable;
    TableView *m_peopleTable;
    TextLabel *m_said;
    LevelMap *m_levels;
    VersionPersonView *m_person;
    QStackedWidget *m_stack;
    QTimer m_refresh;
    Key m_version = 0;
    bool m_stale = true;
    bool m_readFailed = false;
    query::Crosswalk m_crosswalk;
    std::shared_ptr<query::CancelToken> m_reading;
};

} // namespace kz

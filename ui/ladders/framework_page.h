#pragma once

#include "models/items/rows_model.h"
#include "models/items/workspace.h"
#include "models/query/framework_sheet.h"
#include "models/report/document.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QListView;
class QSplitter;
class QStackedWidget;

namespace kz {

class Banner;
class FileChooser;
class FrameworkTraffic;
class FrameworkView;
class OutcomesView;
class VersionMenu;
class Settings;

/// What people work towards: the clinical ladders of the file, or its curricula and programmes. Left every version
/// with its state and how many are enrolled; right the chosen one. "ladders?version=…&tab=rules&item=…&rule=…"
/// (tab=coverage: the map, tab=outcomes), "curricula?…"; "framework/KEY" and "curriculum/KEY" name a version or its
/// framework.
class FrameworkPage : public Page
{
    Q_OBJECT
public:
    enum class Kind { Ladders, Curricula };
    FrameworkPage(Kind kind, items::Workspace &workspace, Settings &settings, FileChooser &files,
                  QWidget *parent = nullptr);
    ~FrameworkPage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override;
    void open(const QString &link) override;
    QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using Lines = items::RowsModel<query::FrameworkLine>;
    QWidget *makeList();
    QWidget *makeEmpty();
    void wireTraffic();
    QString placeName() const;
    void refreshSoon();
    void read();
    void showLines(const std::vector<query::FrameworkLine> &lines);
    void choose(Key version);
    void readSheet();
    void lead();
    int rowOf(Key versionOrFramework) const;
    void showPeople();
    void saveTable(const report::PlainTable &table, const QString &fileName);
    void refreshRights();
    void remember();

    Kind m_kind;
    items::Workspace &m_workspace;
    Settings &m_settings;
    FileChooser &m_files;
    QAction *m_people;
    QAction *m_life; ///< what becomes of the chosen version
    VersionMenu *m_versionMenu;
    FrameworkTraffic *m_traffic;
    QAction *m_packs;
    QAction *m_events;
    QAction *m_applications;
    Lines *m_lines;
    Banner *m_banner;
    QStackedWidget *m_stack;
    QSplitter *m_split;
    QListView *m_list;
    FrameworkView *m_view;
    OutcomesView *m_outcomes;
    QTimer m_refresh;
    bool m_stale = true;
    bool m_sheetStale = true;
    bool m_showing = false; ///< the list is being filled: nobody chooses
    Key m_version = 0;
    QString m_lead; ///< what a link named, until the sheet is there
    QString m_take; ///< a file that a link named, until the page is seen
    std::shared_ptr<query::CancelToken> m_reading;
    std::shared_ptr<query::CancelToken> m_readingSheet;
};

} // namespace kz

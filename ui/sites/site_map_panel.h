#pragma once

#include "models/items/workspace.h"
#include "models/query/site_map.h"
#include "ui/widgets/file_chooser.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QStackedWidget;

namespace kz {

class SiteMapView;
class TextLabel;

/// The map of the sites a list is narrowed to, what can be done with it, and which of them it cannot show. Reads only
/// while somebody looks.
class SiteMapPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SiteMapPanel(items::Workspace &workspace, QWidget *parent = nullptr);
    ~SiteMapPanel() override;

    void setFilter(const query::SiteFilter &filter);
    SiteMapView *view() const { return m_view; }

    /// What is in sight, as a picture on the clipboard or in a file of the format its suffix names.
    void copy();
    void saveTo(const QString &path);

Q_SIGNALS:
    void linkActivated(const QString &link);
    void failed(const kz::Error &why);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    QMenu *makeMenu();
    void askWhereToSave(const QString &suffix, const QString &filter);
    void refreshSoon();
    void read();
    void show(const query::SiteMap &map);

    items::Workspace &m_workspace;
    query::SiteFilter m_filter;
    SiteMapView *m_view;
    QStackedWidget *m_stack;
    TextLabel *m_notes;
    DialogFileChooser m_files;
    QTimer m_refresh;
    std::shared_ptr<query::CancelToken> m_reading;
    bool m_stale = true;
    bool m_fit = true; ///< the answer shows other sites than before
};

} // namespace kz

#pragma once

#include "models/items/workspace.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace kz {

class Settings;
class SiteListView;
class SiteView;

/// Sites: the list with its comparison ("sites", with filters in the query) and the page of one ("site/KEY").
class SitesPage : public Page
{
    Q_OBJECT
public:
    SitesPage(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    QString title() const override;
    QList<QAction *> headerActions() const override { return {m_report, m_people, m_rotations}; }
    void open(const QString &link) override;
    QWidget *firstFocus() override;

private:
    Key site() const;

    QStackedWidget *m_stack;
    SiteListView *m_list;
    SiteView *m_site;
    QAction *m_report;
    QAction *m_people;
    QAction *m_rotations;
};

} // namespace kz

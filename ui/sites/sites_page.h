#pragma once

#include "models/items/workspace.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace kz {

class Settings;
class SiteForm;
class SiteListView;
class SiteView;

/// Sites: the list with its comparison ("sites", with filters in the query), the page of one ("site/KEY") and the form
/// ("sites/new", "site/KEY?edit=1").
class SitesPage : public Page
{
    Q_OBJECT
public:
    SitesPage(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    QString title() const override;
    QList<QAction *> headerActions() const override;
    void open(const QString &link) override;
    bool usesAsOf() const override;
    QWidget *firstFocus() override;

private:
    bool shows(const QWidget *part) const;
    SiteForm *form();
    QAction *lead(const char *icon, const QString &text, const QString &link);

    items::Workspace &m_workspace;
    QStackedWidget *m_stack;
    SiteListView *m_list;
    SiteView *m_site;
    QWidget *m_siteSide;        ///< it, and what is said of it
    SiteForm *m_form = nullptr; ///< made when first opened
    QAction *m_add;
    QAction *m_report;
    QAction *m_handout;
    QAction *m_edit;
    QAction *m_rotations;
};

} // namespace kz

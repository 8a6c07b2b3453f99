#include "ui/sites/sites_page.h"

#include "ui/sites/site_form.h"
#include "ui/sites/site_list_view.h"
#include "ui/sites/site_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"

#include <QAction>
#include <QBoxLayout>
#include <QStackedWidget>

namespace kz {

SitesPage::SitesPage(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_stack(new QStackedWidget), m_list(new SiteListView(workspace, settings)),
      m_site(new SiteView(workspace, settings)), m_siteSide(new QWidget)
{
    auto *said = new QVBoxLayout;
    said->setContentsMargins(space::edge, space::groups, space::edge, 0);
    said->addWidget(m_site->banner());
    auto *side = new QVBoxLayout(m_siteSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addLayout(said); // no room is taken while nothing is said
    side->addWidget(m_site, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_siteSide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    // %1 is the site in view.
    m_add = lead("plus", tr("Add site…"), QStringLiteral("sites/new"));
    m_report = lead("reports", tr("Report…"), QStringLiteral("reports?site=%1"));
    m_handout = lead("warning", tr("Not handed in…"), QStringLiteral("reports?handout=%1"));
    m_handout->setToolTip(tr("Who has not handed in what, who is behind: to print or to mail"));
    m_edit = lead("edit", tr("Edit…"), QStringLiteral("site/%1?edit=1"));
    m_rotations = lead("rotations", tr("Rotations here"), QStringLiteral("rotations?site=%1"));
    const auto refresh = [this] {
        for (QAction *action : {m_add, m_edit})
            allow(action, m_workspace.refusal(edit::Grant::ManagePlaces));
    };
    refresh();
    connect(&workspace, &items::Workspace::rightsChanged, this, refresh);

    connect(m_list, &SiteListView::linkActivated, this, &Page::linkActivated);
    connect(m_list, &SiteListView::filterChanged, this, [this](const QString &link) { Q_EMIT linkChanged(link); });
    connect(m_list, &SiteListView::busyChanged, this, [this](bool busy) { setBusy(busy); });
    connect(m_site, &SiteView::linkActivated, this, &Page::linkActivated);
    connect(m_site, &SiteView::nameChanged, this, &Page::titleChanged);
    connect(m_site, &SiteView::busyChanged, this, [this](bool busy) { setBusy(busy); });
}

QAction *SitesPage::lead(const char *icon, const QString &text, const QString &link)
{
    auto *action = new QAction(lineIcon(QLatin1String(icon)), text, this);
    connect(action, &QAction::triggered, this, [this, link] {
        Q_EMIT linkActivated(link.contains(QStringLiteral("%1")) ? link.arg(keyToText(m_site->site())) : link);
    });
    return action;
}

SiteForm *SitesPage::form()
{
    if (!m_form) {
        m_form = new SiteForm(m_workspace);
        m_stack->addWidget(m_form);
        connect(m_form, &Page::linkActivated, this, &Page::linkActivated);
        connect(m_form, &Page::linkChanged, this, &Page::linkChanged);
        connect(m_form, &Page::titleChanged, this, &Page::titleChanged);
        connect(m_form, &Page::busyChanged, this, [this](bool busy) { setBusy(busy); });
    }
    return m_form;
}

bool SitesPage::shows(const QWidget *part) const
{
    return part && m_stack->currentWidget() == part;
}

QString SitesPage::title() const
{
    if (shows(m_form))
        return m_form->title();
    return shows(m_siteSide) && !m_site->name().isEmpty() ? m_site->name() : tr("Sites");
}

QList<QAction *> SitesPage::headerActions() const
{
    if (shows(m_form))
        return m_form->headerActions();
    return shows(m_siteSide) ? QList<QAction *>{m_report, m_handout, m_edit, m_rotations}
                             : QList<QAction *>{m_list->compareAction(), m_add};
}

bool SitesPage::usesAsOf() const
{
    return !shows(m_form);
}

void SitesPage::open(const QString &text)
{
    const Link link = Link::parse(text);
    const auto key = keyFromText(link.id);
    const bool isSite = link.place == QStringLiteral("site") && key;
    const bool isForm = (link.place == QStringLiteral("sites") && link.id == QStringLiteral("new"))
        || (isSite && link.query.contains(QStringLiteral("edit")));
    if (isForm) {
        m_stack->setCurrentWidget(form());
        m_form->open(text);
    } else if (isSite) {
        m_site->open(*key);
        m_stack->setCurrentWidget(m_siteSide);
    } else {
        m_list->open(link);
        m_stack->setCurrentWidget(m_list);
    }
    Q_EMIT titleChanged();
}

QWidget *SitesPage::firstFocus()
{
    if (shows(m_form))
        return m_form->firstFocus();
    return shows(m_siteSide) ? m_site->firstFocus() : m_list->firstFocus();
}

} // namespace kz

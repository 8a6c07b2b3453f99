#include "ui/sites/sites_page.h"

#include "ui/sites/site_list_view.h"
#include "ui/sites/site_view.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"

#include <QAction>
#include <QBoxLayout>
#include <QStackedWidget>

namespace kz {

SitesPage::SitesPage(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : Page(parent), m_stack(new QStackedWidget), m_list(new SiteListView(workspace, settings)),
      m_site(new SiteView(workspace, settings))
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_site);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    const auto lead = [this](const char *icon, const QString &text, const QString &place) {
        auto *action = new QAction(lineIcon(QLatin1String(icon)), text, this);
        connect(action, &QAction::triggered, this,
                [this, place] { Q_EMIT linkActivated(QStringLiteral("%1?site=%2").arg(place, keyToText(site()))); });
        action->setVisible(false);
        return action;
    };
    m_report = lead("reports", tr("Report…"), QStringLiteral("reports"));
    m_people = lead("people", tr("People here"), QStringLiteral("people"));
    m_rotations = lead("rotations", tr("Rotations here"), QStringLiteral("rotations"));

    connect(m_list, &SiteListView::linkActivated, this, &Page::linkActivated);
    connect(m_list, &SiteListView::filterChanged, this, [this](const QString &link) { Q_EMIT linkChanged(link); });
    connect(m_list, &SiteListView::busyChanged, this, [this](bool busy) { setBusy(busy); });
    connect(m_site, &SiteView::linkActivated, this, &Page::linkActivated);
    connect(m_site, &SiteView::nameChanged, this, &Page::titleChanged);
    connect(m_site, &SiteView::busyChanged, this, [this](bool busy) { setBusy(busy); });
}

QString SitesPage::title() const
{
    const bool showsSite = m_stack->currentWidget() == m_site && !m_site->name().isEmpty();
    return showsSite ? m_site->name() : tr("Sites");
}

void SitesPage::open(const QString &text)
{
    const Link link = Link::parse(text);
    const auto key = keyFromText(link.id);
    const bool isSite = link.place == QStringLiteral("site") && key;
    if (isSite)
        m_site->open(*key);
    else
        m_list->open(link);
    m_stack->setCurrentWidget(isSite ? static_cast<QWidget *>(m_site) : m_list);
    for (QAction *action : headerActions())
        action->setVisible(isSite);
    Q_EMIT titleChanged();
}

QWidget *SitesPage::firstFocus()
{
    return m_stack->currentWidget() == m_site ? m_site->firstFocus() : m_list->firstFocus();
}

Key SitesPage::site() const
{
    return m_site->site();
}

} // namespace kz

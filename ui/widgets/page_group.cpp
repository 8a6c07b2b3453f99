#include "ui/widgets/page_group.h"

#include "ui/widgets/link.h"

#include <QStackedLayout>

#include <algorithm>

namespace kz {

PageGroup::PageGroup(std::vector<Member> members, QWidget *parent)
    : Page(parent), m_members(std::move(members)), m_pages(m_members.size()), m_told(m_members.size()),
      m_stack(new QStackedLayout(this))
{
    m_stack->setContentsMargins(0, 0, 0, 0);
}

QString PageGroup::title() const
{
    return m_current ? m_current->title() : QString();
}

QList<QAction *> PageGroup::headerActions() const
{
    return m_current ? m_current->headerActions() : QList<QAction *>();
}

void PageGroup::open(const QString &link)
{
    const QString place = Link::parse(link).place;
    const auto found
        = std::ranges::find_if(m_members, [&place](const Member &member) { return member.places.contains(place); });
    const size_t at = found == m_members.end() ? 0 : size_t(found - m_members.begin());
    Page *page = pageAt(at);
    if (m_told[at] != m_asOf) {
        m_told[at] = m_asOf;
        page->setAsOf(m_asOf);
    }
    m_current = page;
    page->open(link);
    m_stack->setCurrentWidget(page);
    setBusy(page->isBusy());
    Q_EMIT titleChanged();
}

void PageGroup::setAsOf(QDate day)
{
    m_asOf = day;
    const auto at = std::ranges::find(m_pages, m_current);
    if (!m_current || at == m_pages.end())
        return;
    m_told[size_t(at - m_pages.begin())] = day;
    m_current->setAsOf(day);
}

bool PageGroup::usesAsOf() const
{
    return m_current && m_current->usesAsOf();
}

QWidget *PageGroup::firstFocus()
{
    return m_current ? m_current->firstFocus() : nullptr;
}

Page *PageGroup::pageAt(size_t member)
{
    if (m_pages[member])
        return m_pages[member];
    Page *made = m_members[member].make().release();
    m_pages[member] = made;
    m_stack->addWidget(made);
    const auto whenShown = [this, made](auto announce) {
        return [this, made, announce](auto &&...arguments) {
            if (made == m_current)
                announce(arguments...);
        };
    };
    connect(made, &Page::titleChanged, this, whenShown([this] { Q_EMIT titleChanged(); }));
    connect(made, &Page::busyChanged, this, whenShown([this](bool busy) { setBusy(busy); }));
    connect(made, &Page::linkActivated, this, &Page::linkActivated);
    connect(made, &Page::linkChanged, this, whenShown([this](const QString &link) { Q_EMIT linkChanged(link); }));
    return made;
}

} // namespace kz

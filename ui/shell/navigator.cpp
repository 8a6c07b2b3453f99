#include "ui/shell/navigator.h"

#include "ui/widgets/page.h"
#include "ui/widgets/unfinished.h"

#include <QDialog>
#include <QStackedWidget>

#include <algorithm>

namespace kz {

Navigator::Navigator(std::vector<Place> places, QStackedWidget *stack, QObject *parent)
    : QObject(parent), m_places(std::move(places)), m_stack(stack)
{
    std::erase_if(m_places, [](const Place &place) { return !place.factory; });
    for (const Place &place : m_places) {
        const int index = int(&place - m_places.data());
        // Pages with links of their own go first: the place itself takes what is left.
        for (const PlacePage &page : place.pages)
            m_entries.push_back({index, page.opens, page.factory});
        m_entries.push_back({index, QStringList{place.id} + place.opens, place.factory});
    }
}

bool Navigator::go(const QString &link)
{
    if (entryOf(Link::parse(link)) < 0)
        return false;
    m_history.visit(link);
    show(link);
    return true;
}

void Navigator::back()
{
    if (canGoBack())
        show(m_history.back());
}

void Navigator::forward()
{
    if (canGoForward())
        show(m_history.forward());
}

Page *Navigator::page() const
{
    return m_current < 0 ? nullptr : m_entries[std::size_t(m_current)].page;
}

void Navigator::resume()
{
    if (!page())
        return;
    if (isToBeMadeAnew(m_entries[std::size_t(m_current)])) {
        show(link());
        return;
    }
    m_stack->setCurrentWidget(page());
    Q_EMIT shown();
}

void Navigator::outdate()
{
    for (Entry &entry : m_entries)
        entry.isOld = true;
}

bool Navigator::isToBeMadeAnew(const Entry &entry)
{
    if (!entry.page || !entry.isOld || entry.page->findChild<QDialog *>())
        return false;
    const auto *work = dynamic_cast<const Unfinished *>(entry.page);
    return !work || !work->isUnfinished();
}

void Navigator::clear()
{
    dropPages();
    m_history.clear();
    Q_EMIT shown();
}

bool Navigator::isEmpty() const
{
    return std::ranges::none_of(m_entries, [](const Entry &entry) { return entry.page; });
}

bool Navigator::isUnfinished() const
{
    return std::ranges::any_of(m_entries, [](const Entry &entry) {
        const auto *work = dynamic_cast<const Unfinished *>(entry.page);
        return work && work->isUnfinished();
    });
}

void Navigator::show(const QString &link)
{
    m_current = entryOf(Link::parse(link));
    Page *current = pageOf(m_entries[std::size_t(m_current)]);
    current->open(link);
    m_stack->setCurrentWidget(current);
    Q_EMIT shown();
}

int Navigator::place() const
{
    return m_current < 0 ? -1 : m_entries[std::size_t(m_current)].place;
}

Page *Navigator::pageOf(Entry &entry)
{
    if (isToBeMadeAnew(entry))
        drop(entry);
    if (entry.page)
        return entry.page;
    entry.isOld = false;
    entry.page = entry.factory().release();
    Page *made = entry.page;
    m_stack->addWidget(made);
    const auto headerChangedOf = [this, made] {
        if (page() == made)
            Q_EMIT headerChanged();
    };
    connect(made, &Page::titleChanged, this, headerChangedOf);
    connect(made, &Page::busyChanged, this, headerChangedOf);
    connect(made, &Page::linkActivated, this, &Navigator::linkActivated);
    connect(made, &Page::linkChanged, this, [this, made](const QString &link) {
        if (page() == made)
            m_history.replace(link);
    });
    return made;
}

int Navigator::entryOf(const Link &link) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&link](const Entry &entry) { return entry.opens.contains(link.place); });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

void Navigator::dropPages()
{
    m_current = -1;
    for (Entry &entry : m_entries)
        if (entry.page)
            drop(entry);
}

void Navigator::drop(Entry &entry)
{
    m_stack->removeWidget(entry.page);
    entry.page->disconnect(this);
    entry.page->deleteLater(); // it may be the one that is speaking
    entry.page = nullptr;
}

} // namespace kz

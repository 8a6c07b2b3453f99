#include "ui/shell/navigator.h"

#include "ui/widgets/page.h"

#include <QStackedWidget>

#include <algorithm>

namespace kz {

Navigator::Navigator(std::vector<Place> places, QStackedWidget *stack, QObject *parent)
    : QObject(parent), m_places(std::move(places)), m_stack(stack)
{
    std::erase_if(m_places, [](const Place &place) { return !place.factory; });
    m_opened.resize(m_places.size());
}

bool Navigator::go(const QString &link)
{
    if (placeOf(Link::parse(link)) < 0)
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
    return m_current < 0 ? nullptr : m_opened[std::size_t(m_current)].page;
}

void Navigator::setAsOf(QDate day)
{
    m_asOf = day;
    if (Page *current = page()) {
        m_opened[std::size_t(m_current)].asOf = day;
        current->setAsOf(day);
    }
}

void Navigator::rebuild()
{
    dropPages();
    if (!link().isEmpty())
        show(link());
}

void Navigator::clear()
{
    dropPages();
    m_history.clear();
    Q_EMIT shown();
}

void Navigator::show(const QString &link)
{
    m_current = placeOf(Link::parse(link));
    Page *current = pageAt(m_current);
    Opened &opened = m_opened[std::size_t(m_current)];
    if (opened.asOf != m_asOf) {
        opened.asOf = m_asOf;
        current->setAsOf(m_asOf);
    }
    current->open(link);
    m_stack->setCurrentWidget(current);
    Q_EMIT shown();
}

Page *Navigator::pageAt(int place)
{
    Opened &opened = m_opened[std::size_t(place)];
    if (opened.page)
        return opened.page;
    opened.page = m_places[std::size_t(place)].factory().release();
    Page *made = opened.page;
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

int Navigator::placeOf(const Link &link) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(), [&link](const Place &place) {
        return place.id == link.place || place.opens.contains(link.place);
    });
    return found == m_places.end() ? -1 : int(found - m_places.begin());
}

void Navigator::dropPages()
{
    m_current = -1;
    for (Opened &opened : m_opened) {
        if (!opened.page)
            continue;
        m_stack->removeWidget(opened.page);
        opened.page->disconnect(this);
        opened.page->deleteLater(); // it may be the one that is speaking
        opened = {};
    }
}

} // namespace kz

#include "ui/shell/history.h"

namespace kz {

namespace {
constexpr qsizetype longest = 100;
}

void History::visit(const QString &link)
{
    if (link == current())
        return;
    m_links.resize(m_at + 1);
    m_links.append(link);
    if (m_links.size() > longest)
        m_links.removeFirst();
    m_at = m_links.size() - 1;
}

void History::replace(const QString &link)
{
    if (m_at >= 0)
        m_links[m_at] = link;
}

QString History::back()
{
    if (canGoBack())
        --m_at;
    return current();
}

QString History::forward()
{
    if (canGoForward())
        ++m_at;
    return current();
}

void History::clear()
{
    m_links.clear();
    m_at = -1;
}

} // namespace kz

#pragma once

#include <QStringList>

namespace kz {

/// The way back: links in the order they were visited, and where in it we stand.
class History
{
public:
    /// A new step. Whatever lay ahead is forgotten; the same link twice in a row is one step.
    void visit(const QString &link);
    /// The current step looks different now; the way back and ahead stays.
    void replace(const QString &link);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_links.size(); }
    QString back();
    QString forward();
    QString current() const { return m_links.value(m_at); }
    void clear();

private:
    QStringList m_links;
    qsizetype m_at = -1;
};

} // namespace kz

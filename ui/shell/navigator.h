#pragma once

#include "ui/shell/history.h"
#include "ui/shell/place.h"
#include "ui/widgets/link.h"

#include <QObject>

class QStackedWidget;

namespace kz {

class Page;

/// From links to pages: makes a place's page when it is first opened, and keeps the way back.
class Navigator : public QObject
{
    Q_OBJECT
public:
    /// Takes the places that have a factory. `stack` outlives the navigator.
    Navigator(std::vector<Place> places, QStackedWidget *stack, QObject *parent = nullptr);

    const std::vector<Place> &places() const { return m_places; }

    /// A new step. False, and nothing happens, when the link leads to no place.
    bool go(const QString &link);
    void back();
    void forward();
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }

    QString link() const { return m_history.current(); }
    Page *page() const;
    int place() const; ///< index into places(); -1 while nothing is open

    void resume(); ///< what was in view is in view again, as it was left
    /// The language has changed: every page is made anew when it is next in view, once nothing unfinished is on it.
    void outdate();
    void clear();              ///< no pages, no history: another file
    bool isEmpty() const;      ///< no page has been made
    bool isUnfinished() const; ///< a page holds what somebody typed and nothing has written

Q_SIGNALS:
    void shown();         ///< another page or link is in view, or none
    void headerChanged(); ///< the page in view has another title or is busy
    void linkActivated(const QString &link);

private:
    struct Entry {
        int place = 0;
        QStringList opens;
        PageFactory factory;
        Page *page = nullptr; ///< the stack owns it; null until first opened
        bool isOld = false;   ///< made in another language
    };

    void show(const QString &link);
    static bool isToBeMadeAnew(const Entry &entry);
    void drop(Entry &entry);
    Page *pageOf(Entry &entry);
    int entryOf(const Link &link) const;
    void dropPages();

    std::vector<Place> m_places;
    std::vector<Entry> m_entries; ///< every page of every place
    QStackedWidget *m_stack;
    History m_history;
    int m_current = -1; ///< index into m_entries
};

} // namespace kz

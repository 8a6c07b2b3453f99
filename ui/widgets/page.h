#pragma once

#include <QList>
#include <QWidget>

class QAction;

namespace kz {

class TableView;

/// What is to become of a list as it is shown.
enum class ListWay { Copy, Save };

/// What stands in the middle of the window: one place of the rail. The window draws the title, the actions and the
/// as-of date above it; the page draws the rest, with space::edge at its own edges. Pages are made when first opened
/// and made anew when the file or the language changes, so a page translates its texts once, in its constructor.
/// GUI thread.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What the header says; a person's page says the person. Announce changes with titleChanged.
    virtual QString title() const = 0;
    /// At most three; the first is drawn filled. Owned by the page and the same for its whole life.
    virtual QList<QAction *> headerActions() const { return {}; }

    /// Shows what the link names (see Link). Called after construction and again whenever a link leads here.
    virtual void open(const QString &link) { Q_UNUSED(link); }

    /// False for pages on which the day everything is shown as of changes nothing: the header hides the field. The day
    /// itself stands in the workspace, for every page alike.
    virtual bool usesAsOf() const { return true; }

    /// Where the keyboard goes when the page is shown; the page itself by default.
    virtual QWidget *firstFocus() { return nullptr; }

    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void titleChanged();
    void busyChanged(bool busy);
    /// The person follows a link; the window opens it and remembers the way back.
    void linkActivated(const QString &link);
    /// The page shows something else now (a filter, a tab): the way back should lead here. No new step in the history.
    void linkChanged(const QString &link);
    /// One of its tables is to be copied or saved whole: who makes the page knows how to read all rows and where to
    /// write them.
    void listAsked(kz::TableView *table, kz::ListWay way);

protected:
    /// A thin line under the header while something is being read; what stands already stays.
    void setBusy(bool busy);

private:
    bool m_busy = false;
};

} // namespace kz

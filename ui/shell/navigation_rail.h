#pragma once

#include <QFrame>

#include <vector>

class QAction;
class QBoxLayout;

namespace kz {

class RailButton;

/// The rail at the left: the search, the places, and the switch between labels and icons alone. Each button is an
/// action of the window; up and down move along the rail.
class NavigationRail : public QFrame
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// The search above and the collapse switch below the places.
    void setSearch(QAction *action);
    void setCollapse(QAction *action);
    void setPlaces(const QList<QAction *> &actions);
    /// The place in view is marked; nothing when it is none of them.
    void setCurrent(const QAction *action);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    RailButton *makeButton(QAction *action);
    void refreshWidth();

    std::vector<RailButton *> m_places;
    std::vector<RailButton *> m_all;
    QBoxLayout *m_column;
    QBoxLayout *m_top;
    QBoxLayout *m_middle;
    QBoxLayout *m_bottom;
    bool m_collapsed = false;
};

} // namespace kz

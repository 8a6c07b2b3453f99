#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QMenu;

namespace kz {

/// What stands in the window while no file is open: large, calm choices and the files of last time. The choices are
/// the window's own actions, so what the menu does not offer is not here either. Small in a corner: how it looks and
/// speaks, from the window's own menus of which one entry is checked.
class FirstRunPage : public QWidget
{
    Q_OBJECT
public:
    FirstRunPage(QAction *create, QAction *open, QAction *demo, const QList<QMenu *> &looks, QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);

Q_SIGNALS:
    void recentChosen(const QString &path);

private:
    QWidget *m_recent;
    QBoxLayout *m_recentRows;
};

} // namespace kz

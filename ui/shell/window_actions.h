#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

class QMenuBar;
class QMenu;

namespace kz {

/// The window's actions as one table: stable id, menu, text, icon, keys. The menus, the palette, the list of
/// shortcuts and links beginning with "do/" are all made from it.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QObject *parent = nullptr);

    QAction *action(const char *id) const;
    /// Null when there is none.
    QAction *find(const QString &id) const;
    /// In the order of the menus.
    const QList<QAction *> &all() const { return m_all; }
    QString menuOf(const QAction *action) const; ///< translated, without mnemonic

    /// Makes the menus; the submenus "recent" and the places are filled by the window.
    void fill(QMenuBar *bar);
    QMenu *menu(const char *id) const;
    void retranslate();

private:
    QList<QAction *> m_all;
    QHash<QString, QAction *> m_byId;
    QHash<QString, QMenu *> m_menus;
};

} // namespace kz

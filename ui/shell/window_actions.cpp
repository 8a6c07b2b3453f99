#include "ui/shell/window_actions.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/mnemonic.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>

namespace kz {

namespace {

constexpr char context[] = "kz::WindowActions";

struct MenuRow {
    const char *id;
    const char *parent; ///< "" stands in the menu bar
    const char *text;
};
constexpr MenuRow menuRows[]{
    {"file", "", QT_TRANSLATE_NOOP("kz::WindowActions", "&File")},
    {"recent", "file", QT_TRANSLATE_NOOP("kz::WindowActions", "Open &recent")},
    {"edit", "", QT_TRANSLATE_NOOP("kz::WindowActions", "&Edit")},
    {"view", "", QT_TRANSLATE_NOOP("kz::WindowActions", "&View")},
    {"language", "view", QT_TRANSLATE_NOOP("kz::WindowActions", "&Language")},
    {"theme", "view", QT_TRANSLATE_NOOP("kz::WindowActions", "&Theme")},
    {"go", "", QT_TRANSLATE_NOOP("kz::WindowActions", "&Go")},
    {"help", "", QT_TRANSLATE_NOOP("kz::WindowActions", "&Help")},
};

enum Kind { Plain, Checkable, OneOf };

struct ActionRow {
    const char *id; ///< "" is a separator; "menu:x" is where a submenu stands
    const char *menu;
    const char *text;
    const char *icon;
    const char *keys;
    Kind kind;
};
// The languages stand in their own words, which nobody translates.
constexpr ActionRow actionRows[]{
    {"new", "file", QT_TRANSLATE_NOOP("kz::WindowActions", "&New…"), "file-new", "Ctrl+N", Plain},
    {"open", "file", QT_TRANSLATE_NOOP("kz::WindowActions", "&Open…"), "folder", "Ctrl+O", Plain},
    {"menu:recent", "file", "", "", "", Plain},
    {"demo", "file", QT_TRANSLATE_NOOP("kz::WindowActions", "Try with &demo data"), "demo", "", Plain},
    {"", "file", "", "", "", Plain},
    {"import", "file", QT_TRANSLATE_NOOP("kz::WindowActions", "&Import…"), "import", "Ctrl+I", Plain},
    {"export", "file", QT_TRANSLATE_NOOP("kz::WindowActions", "&Export…"), "export", "Ctrl+E", Plain},
    {"", "file", "", "", "", Plain},
    {"backup", "file", QT_TRANSLATE_NOOP("kz::WindowActions", "&Back up…"), "backup", "Ctrl+B", Plain},
    {"restore", "file", QT_TRANSLATE_NOOP("kz::WindowActions", "Re&store…"), "restore", "", Plain},
    {"", "file", "", "", "", Plain},
    {"switch-user", "file", QT_TRANSLATE_NOOP("kz::WindowActions", "S&witch user"), "people", "Ctrl+Shift+L", Plain},
    {"lock", "file", QT_TRANSLATE_NOOP("kz::WindowActions", "&Lock now"), "lock", "Ctrl+Alt+L", Plain},
    {"own-passphrase", "file", QT_TRANSLATE_NOOP("kz::WindowActions", "Change my &passphrase…"), "edit", "", Plain},
    {"", "file", "", "", "", Plain},
    {"quit", "file", QT_TRANSLATE_NOOP("kz::WindowActions", "&Quit"), "", "Ctrl+Q", Plain},

    {"undo", "edit", QT_TRANSLATE_NOOP("kz::WindowActions", "&Undo"), "undo", "Ctrl+Z", Plain},
    {"redo", "edit", QT_TRANSLATE_NOOP("kz::WindowActions", "&Redo"), "redo", "Ctrl+Shift+Z; Ctrl+Y", Plain},
    {"", "edit", "", "", "", Plain},
    {"copy", "edit", QT_TRANSLATE_NOOP("kz::WindowActions", "&Copy"), "copy", "Ctrl+C", Plain},
    {"", "edit", "", "", "", Plain},
    {"search", "edit", QT_TRANSLATE_NOOP("kz::WindowActions", "&Search"), "search", "Ctrl+K", Plain},

    {"rail", "view", QT_TRANSLATE_NOOP("kz::WindowActions", "&Icons only"), "rail", "Ctrl+\\", Checkable},
    {"menu:language", "view", "", "", "", Plain},
    {"language-ja", "language", "日本語(&J)", "", "", OneOf},
    {"language-en", "language", "&English", "", "", OneOf},
    {"menu:theme", "view", "", "", "", Plain},
    {"theme-system", "theme", QT_TRANSLATE_NOOP("kz::WindowActions", "As the &system"), "", "", OneOf},
    {"theme-light", "theme", QT_TRANSLATE_NOOP("kz::WindowActions", "&Light"), "", "", OneOf},
    {"theme-dark", "theme", QT_TRANSLATE_NOOP("kz::WindowActions", "&Dark"), "", "", OneOf},
    {"", "view", "", "", "", Plain},
    {"as-of", "view", QT_TRANSLATE_NOOP("kz::WindowActions", "Show as of a &day…"), "calendar", "Ctrl+D", Plain},
    {"today", "view", QT_TRANSLATE_NOOP("kz::WindowActions", "&Back to today"), "undo", "Ctrl+Shift+D", Plain},

    {"back", "go", QT_TRANSLATE_NOOP("kz::WindowActions", "&Back"), "back", "Alt+Left", Plain},
    {"forward", "go", QT_TRANSLATE_NOOP("kz::WindowActions", "&Forward"), "forward", "Alt+Right", Plain},
    {"", "go", "", "", "", Plain},
    {"applications", "go", QT_TRANSLATE_NOOP("kz::WindowActions", "&Applications"), "certificate", "", Plain},
    {"events", "go", QT_TRANSLATE_NOOP("kz::WindowActions", "E&vents"), "calendar", "", Plain},
    {"matrix", "go", QT_TRANSLATE_NOOP("kz::WindowActions", "Role &matrix"), "table", "", Plain},
    {"log", "go", QT_TRANSLATE_NOOP("kz::WindowActions", "&Log today"), "plus", "Ctrl+R", Plain},
    {"week", "go", QT_TRANSLATE_NOOP("kz::WindowActions", "A &week at once"), "calendar", "", Plain},
    {"", "go", "", "", "", Plain},

    {"help", "help", QT_TRANSLATE_NOOP("kz::WindowActions", "&Help on this page"), "help", "F1", Plain},
    {"whats-this", "help", QT_TRANSLATE_NOOP("kz::WindowActions", "&What is this?"), "info", "Shift+F1", Plain},
    {"tour", "help", QT_TRANSLATE_NOOP("kz::WindowActions", "&Tour of the window"), "eye", "", Plain},
    {"", "help", "", "", "", Plain},
    {"keys", "help", QT_TRANSLATE_NOOP("kz::WindowActions", "&Keyboard shortcuts"), "keyboard", "Ctrl+F1", Plain},
    {"about", "help", QT_TRANSLATE_NOOP("kz::WindowActions", "&About Kizahashi"), "info", "", Plain},
};

QString translated(const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

WindowActions::WindowActions(QObject *parent) : QObject(parent)
{
    QHash<QString, QActionGroup *> groups;
    for (const ActionRow &row : actionRows) {
        const QString id = QString::fromLatin1(row.id);
        if (id.isEmpty() || id.startsWith(QLatin1String("menu:")))
            continue;
        auto *action = new QAction(this);
        action->setObjectName(id);
        action->setIcon(lineIcon(QLatin1String(row.icon)));
        action->setShortcuts(QKeySequence::listFromString(QLatin1String(row.keys)));
        action->setMenuRole(QAction::NoRole);
        action->setCheckable(row.kind != Plain);
        if (row.kind == OneOf) {
            QActionGroup *&group = groups[QLatin1String(row.menu)];
            if (!group)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        m_all.append(action);
        m_byId.insert(id, action);
    }
}

QAction *WindowActions::action(const char *id) const
{
    QAction *found = m_byId.value(QLatin1String(id));
    Q_ASSERT(found);
    return found;
}

QAction *WindowActions::find(const QString &id) const
{
    return m_byId.value(id);
}

QString WindowActions::menuOf(const QAction *action) const
{
    for (const ActionRow &row : actionRows)
        if (action->objectName() == QLatin1String(row.id))
            return withoutMnemonic(menu(row.menu)->title());
    return {};
}

void WindowActions::fill(QMenuBar *bar)
{
    for (const MenuRow &row : menuRows) {
        auto *menu = new QMenu(bar);
        menu->setObjectName(QLatin1String(row.id));
        m_menus.insert(QLatin1String(row.id), menu);
        if (QLatin1String(row.parent).isEmpty())
            bar->addMenu(menu);
    }
    for (const ActionRow &row : actionRows) {
        QMenu *menu = m_menus.value(QLatin1String(row.menu));
        const QString id = QString::fromLatin1(row.id);
        if (id.isEmpty())
            menu->addSeparator();
        else if (id.startsWith(QLatin1String("menu:")))
            menu->addMenu(m_menus.value(id.mid(5)));
        else
            menu->addAction(m_byId.value(id));
    }
    retranslate();
}

QMenu *WindowActions::menu(const char *id) const
{
    return m_menus.value(QLatin1String(id));
}

void WindowActions::retranslate()
{
    for (const MenuRow &row : menuRows)
        if (QMenu *menu = m_menus.value(QLatin1String(row.id)))
            menu->setTitle(translated(row.text));
    for (const ActionRow &row : actionRows)
        if (QAction *action = m_byId.value(QLatin1String(row.id)))
            action->setText(QLatin1String(row.menu) == QLatin1String("language") ? QString::fromUtf8(row.text)
                                                                                 : translated(row.text));
}

} // namespace kz

#include "ui/shell/about.h"
#include "ui/shell/as_of_field.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/desk.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/page_header.h"
#include "ui/shell/shell_host.h"
#include "ui/shell/what_is_this.h"
#include "ui/shell/window_actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/mnemonic.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/task_list.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QProgressBar>
#include <QStackedWidget>

namespace kz {

namespace {

constexpr QLatin1String languagePrefix("language-");

void checkLanguage(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        if (action->objectName().startsWith(languagePrefix))
            action->setChecked(QLocale().name().startsWith(action->objectName().mid(languagePrefix.size())));
}

QString keysOf(const QAction *action)
{
    return action->shortcut().toString(QKeySequence::NativeText);
}

} // namespace

void MainWindow::wireActions()
{
    const auto on = [this](const char *id, auto call) {
        connect(m_actions->action(id), &QAction::triggered, this, std::move(call));
    };
    on("new", [this] { unlessUnfinished([this] { m_questions.create(); }); });
    on("open", [this] { unlessUnfinished([this] { m_questions.open(); }); });
    on("demo", [this] { unlessUnfinished([this] { m_parts.host.openDemo(); }); });
    on("import", [this] { m_questions.import(); });
    on("export", [this] { m_parts.host.exportData(); });
    on("backup", [this] { m_questions.backUp(); });
    on("restore", [this] { unlessUnfinished([this] { m_questions.restore(); }); });
    on("quit", [this] { close(); });
    on("undo", [this] { m_parts.host.undo(); });
    on("redo", [this] { m_parts.host.redo(); });
    on("copy", [this] { copyFromFocus(); });
    on("search", [this] { m_palette->openPalette(); });
    on("as-of", [this] { m_header->asOf().choose(); });
    on("today", [this] { setAsOf({}); });
    on("back", [this] { m_desk->navigator().back(); });
    on("forward", [this] { m_desk->navigator().forward(); });
    on("applications", [this] { go(QStringLiteral("applications")); });
    on("events", [this] { go(QStringLiteral("events")); });
    on("matrix", [this] { go(QStringLiteral("matrix")); });
    on("log", [this] { go(QStringLiteral("log")); });
    on("week", [this] { go(QStringLiteral("week")); });
    on("help", [this] { showHelp(); });
    on("whats-this", [] { whatIsThis(); });
    on("tour", [this] { startTour(); });
    on("keys", [this] { showShortcuts(*m_actions, this); });
    on("about", [this] { showAbout(this); });

    connect(&m_header->asOf(), &AsOfField::dayChanged, this, [this](QDate day) {
        m_actions->action("today")->setEnabled(!m_header->asOf().isToday());
        m_parts.host.setAsOf(day);
    });
    m_actions->action("today")->setEnabled(false);
    connect(m_palette, &CommandPalette::linkActivated, this, &MainWindow::go);
    connect(m_dismiss, &QAction::triggered, m_message, &Banner::clear);
    connect(m_cancelAndQuit, &QAction::triggered, this, [this] {
        m_closing = true;
        m_parts.host.tasks().cancelAll();
        close();
    });
    connect(m_keepWorking, &QAction::triggered, this, [this] {
        m_closing = false;
        m_discards = false;
        m_asked = {};
        m_message->clear();
    });
    connect(m_discard, &QAction::triggered, this, [this] {
        m_message->clear();
        if (const auto then = std::exchange(m_asked, {}))
            then();
    });
}

void MainWindow::wireChoices()
{
    QAction *rail = m_actions->action("rail");
    connect(rail, &QAction::toggled, m_rail, &NavigationRail::setCollapsed);
    rail->setChecked(m_parts.settings.value(Setting::RailCollapsed).toBool());
    connect(rail, &QAction::toggled, this,
            [this](bool collapsed) { m_parts.settings.setValue(Setting::RailCollapsed, collapsed); });

    for (const ThemeMode mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark}) {
        const QString text = themeModeToText(mode);
        QAction *action = m_actions->find(QStringLiteral("theme-") + text);
        action->setChecked(m_parts.settings.value(Setting::Theme).toString() == text);
        connect(action, &QAction::triggered, this, [this, mode, text] {
            m_parts.settings.setValue(Setting::Theme, text);
            applyTheme(*qApp, mode);
        });
    }
    for (QAction *action : m_actions->all()) {
        if (!action->objectName().startsWith(languagePrefix))
            continue;
        const QString language = action->objectName().mid(languagePrefix.size());
        connect(action, &QAction::triggered, this, [this, language] {
            m_parts.settings.setValue(Setting::Language, language);
            m_parts.host.setLanguage(language);
        });
    }
}

void MainWindow::refreshActions()
{
    using Offer = ShellHost::Offer;
    const ShellHost::File file = m_parts.host.file();
    const bool open = file.isOpen() && !m_parts.host.isLocked();
    // Another file takes everybody's pages away: whoever passes by must not do that to what they have begun.
    const bool another = !m_parts.host.isLocked() || m_desk->isEmpty();
    struct Row {
        const char *id;
        Offer offer;
        bool possible;
    };
    const Row rows[]{
        {"new", Offer::Create, another},      {"open", Offer::Open, another},
        {"demo", Offer::Demo, another},       {"import", Offer::Import, open && file.readOnly.isEmpty()},
        {"export", Offer::Export, open},      {"backup", Offer::Backup, open},
        {"restore", Offer::Restore, another},
    };
    for (const Row &row : rows) {
        m_actions->action(row.id)->setVisible(m_parts.host.offers(row.offer));
        m_actions->action(row.id)->setEnabled(row.possible);
    }
    for (const char *id : {"search", "as-of", "rail", "tour"})
        m_actions->action(id)->setEnabled(open);
    for (const char *id : {"lock", "switch-user", "own-passphrase"}) {
        m_actions->action(id)->setVisible(m_parts.host.asksWhoIsThere());
        m_actions->action(id)->setEnabled(open);
    }
    m_actions->action("own-passphrase")->setEnabled(open && file.readOnly.isEmpty());
    for (const char *id : {"applications", "events", "matrix", "log", "week"}) {
        m_actions->action(id)->setVisible(m_parts.host.isOpenTo(QLatin1String(id)));
        m_actions->action(id)->setEnabled(open);
    }
    for (qsizetype i = 0; i < m_placeActions.size(); ++i) {
        m_placeActions[i]->setEnabled(open);
        m_placeActions[i]->setVisible(m_parts.host.isOpenTo(m_desk->navigator().places()[std::size_t(i)].id));
    }
}

void MainWindow::refreshUndo()
{
    const auto refresh = [](QAction *action, const QString &what, const QString &bare, const QString &full) {
        action->setText(what.isEmpty() ? bare : full.arg(what));
        action->setEnabled(!what.isEmpty());
    };
    refresh(m_actions->action("undo"), m_parts.host.undoText(), tr("&Undo"), tr("&Undo %1"));
    refresh(m_actions->action("redo"), m_parts.host.redoText(), tr("&Redo"), tr("&Redo %1"));
}

void MainWindow::refreshRecent()
{
    QStringList others = recentFiles(m_parts.settings);
    others.removeAll(m_openPath);
    QMenu *menu = m_actions->menu("recent");
    menu->clear();
    int number = 0;
    for (const QString &path : std::as_const(others)) {
        const QString name = QFileInfo(path).completeBaseName().replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *action = menu->addAction(QStringLiteral("&%1 %2").arg(QString::number(++number), name));
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    menu->addSeparator();
    QAction *clear = menu->addAction(tr("&Clear this list"));
    clear->setEnabled(!others.isEmpty());
    connect(clear, &QAction::triggered, this, [this] {
        m_parts.settings.reset(Setting::RecentFiles);
        refreshRecent();
    });
    QAction *remember = menu->addAction(tr("&Remember recent files"));
    remember->setObjectName(QStringLiteral("remember-recent"));
    remember->setCheckable(true);
    remember->setChecked(m_parts.settings.value(Setting::RememberRecentFiles).toBool());
    connect(remember, &QAction::triggered, this, &MainWindow::rememberFiles);
    menu->menuAction()->setVisible(m_parts.host.offers(ShellHost::Offer::Open) && !m_parts.host.isLocked());
    m_firstRun->setRecent(others);
}

void MainWindow::rememberFiles(bool remember)
{
    m_parts.settings.setValue(Setting::RememberRecentFiles, remember);
    if (!remember)
        m_parts.settings.reset(Setting::RecentFiles);
    else if (!fileAsks())
        rememberRecentFile(m_parts.settings, m_openPath);
    refreshRecent();
}

void MainWindow::refreshPalette()
{
    QList<PaletteEntry> entries;
    const auto add = [&entries](QAction *action, const QString &detail) {
        entries.append({action->icon().name(), withoutMnemonic(action->text()), detail, keysOf(action), {}, [action] {
                            action->trigger();
                        }});
    };
    for (QAction *action : std::as_const(m_placeActions))
        if (action->isVisible())
            add(action, {});
    for (QAction *action : m_actions->all())
        if (action->isVisible() && action->objectName() != QLatin1String("search"))
            add(action, m_actions->menuOf(action));
    m_palette->setOwnEntries(tr("Pages and commands"), entries);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    for (qsizetype i = 0; i < m_placeActions.size(); ++i)
        m_placeActions[i]->setText(placeTitle(m_desk->navigator().places()[std::size_t(i)]));
    m_dismiss->setText(tr("Dismiss"));
    m_cancelAndQuit->setText(tr("Cancel them and quit"));
    m_keepWorking->setText(tr("Keep working"));
    m_discard->setText(tr("Discard it"));
    m_busy->setAccessibleName(tr("Reading"));
    checkLanguage(m_actions->all());

    auto *before = m_firstRun;
    refreshActions(); // the first page shows what is offered
    m_firstRun = new FirstRunPage(m_actions->action("new"), m_actions->action("open"), m_actions->action("demo"),
                                  {m_actions->menu("language"), m_actions->menu("theme")}, m_stack);
    connect(m_firstRun, &FirstRunPage::recentChosen, this, &MainWindow::openFile);
    m_stack->addWidget(m_firstRun);
    if (!currentPage())
        showFirstRun();
    delete before;
    makeSignIn();

    refreshUndo();
    refreshRecent();
    refreshReadOnly();
    refreshPalette();
    m_desk->outdate();
    if (!m_covered)
        m_desk->navigator().resume();
}

void MainWindow::copyFromFocus()
{
    // Whatever has the keyboard knows best what copying means: it gets the keys it would have got.
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return;
    QKeyEvent press(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
    QApplication::sendEvent(focus, &press);
}

} // namespace kz

#include "ui/shell/main_window.h"

#include "ui/shell/about.h"
#include "ui/shell/as_of_field.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/desk.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/help_window.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/page_header.h"
#include "ui/shell/shell_host.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/tour.h"
#include "ui/shell/what_is_this.h"
#include "ui/shell/window_actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/mnemonic.h"
#include "ui/widgets/page.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/task_list.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

namespace kz {

namespace {

constexpr QLatin1String languagePrefix("language-");

/// What an import reads.
QStringList tableSuffixes()
{
    return {QStringLiteral("xlsx"), QStringLiteral("csv")};
}

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

MainWindow::MainWindow(WindowParts parts, QWidget *parent)
    : QMainWindow(parent), m_parts(std::move(parts)),
      m_questions(m_parts.host, m_parts.settings, m_parts.files, m_parts.clock, this),
      m_actions(new WindowActions(this))
{
    setAcceptDrops(true);
    build();
    makePlaces();
    wireActions();
    wireChoices();
    wireHost();
    wireDesk();
    if (!restoreGeometry(m_parts.settings.value(Setting::WindowGeometry).toByteArray()))
        resize(QSize(1280, 760).boundedTo(screen()->availableSize()));
    retranslate();
    refreshFile();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_actions->fill(menuBar());
    m_rail = new NavigationRail;
    m_rail->setSearch(m_actions->action("search"));
    m_rail->setCollapse(m_actions->action("rail"));
    m_header = new PageHeader(m_parts.clock, m_actions->action("back"), m_actions->action("forward"));
    m_busy = new QProgressBar;
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(3);
    // A line that comes and goes must not push the page up and down.
    QSizePolicy keep = m_busy->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(keep);
    m_busy->hide();
    m_readOnly = new Banner;
    m_message = new Banner;
    m_stack = new QStackedWidget;

    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_readOnly);
    column->addWidget(m_message);
    column->addWidget(m_header);
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(middle);
    auto *status = new StatusStrip(m_parts.host);
    connect(status, &StatusStrip::linkActivated, this, &MainWindow::go);
    setStatusBar(status);

    m_dismiss = new QAction(this);
    m_cancelAndQuit = new QAction(this);
    m_keepWorking = new QAction(this);
    m_palette = new CommandPalette(this);
    for (PaletteSource *source : std::as_const(m_parts.sources))
        m_palette->addSource(source);
}

void MainWindow::makePlaces()
{
    m_desk = new Desk(std::move(m_parts.places), m_stack, this);
    for (const Place &place : m_desk->navigator().places()) {
        auto *action = new QAction(lineIcon(place.icon), {}, this);
        if (m_placeActions.size() < 9)
            action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(m_placeActions.size() + 1)));
        connect(action, &QAction::triggered, this, [this, link = place.id] { go(link); });
        m_placeActions.append(action);
    }
    m_actions->menu("go")->addActions(m_placeActions);
    m_rail->setPlaces(m_placeActions);
    connect(m_desk, &Desk::shown, this, &MainWindow::refreshPage);
    connect(m_desk, &Desk::headerChanged, this, &MainWindow::refreshHeader);
    connect(m_desk, &Desk::linkActivated, this, &MainWindow::go);
}

void MainWindow::wireActions()
{
    const auto on = [this](const char *id, auto call) {
        connect(m_actions->action(id), &QAction::triggered, this, std::move(call));
    };
    on("new", [this] { m_questions.create(); });
    on("open", [this] { m_questions.open(); });
    on("demo", [this] { m_parts.host.openDemo(); });
    on("import", [this] { m_questions.import(); });
    on("export", [this] { m_parts.host.exportData(); });
    on("backup", [this] { m_questions.backUp(); });
    on("restore", [this] { m_questions.restore(); });
    on("quit", [this] { close(); });
    on("undo", [this] { m_parts.host.undo(); });
    on("redo", [this] { m_parts.host.redo(); });
    on("copy", [this] { copyFromFocus(); });
    on("search", [this] { m_palette->openPalette(); });
    on("as-of", [this] { m_header->asOf().choose(); });
    on("today", [this] { setAsOf({}); });
    on("back", [this] { m_desk->navigator().back(); });
    on("forward", [this] { m_desk->navigator().forward(); });
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
        m_message->clear();
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

void MainWindow::wireHost()
{
    ShellHost &host = m_parts.host;
    connect(&host, &ShellHost::fileChanged, this, &MainWindow::refreshFile);
    connect(&host, &ShellHost::undoChanged, this, &MainWindow::refreshUndo);
    connect(&host, &ShellHost::failed, this, [this](const QString &words) { showMessage(State::Bad, words); });
    connect(&host, &ShellHost::succeeded, this, [this] {
        if (!m_closing)
            m_message->clear();
    });
    connect(&host, &ShellHost::linkRequested, this, &MainWindow::go);
    const auto goOnClosing = [this] {
        if (m_closing)
            close();
    };
    connect(&host, &ShellHost::writingChanged, this, goOnClosing, Qt::QueuedConnection);
    connect(&host.tasks(), &QAbstractItemModel::rowsRemoved, this, goOnClosing, Qt::QueuedConnection);
}

void MainWindow::go(const QString &text)
{
    if (m_covered)
        return;
    const Link link = Link::parse(text);
    if (link.place == QLatin1String("do")) {
        if (QAction *action = m_actions->find(link.id); action && action->isVisible())
            action->trigger();
    } else if (m_parts.host.file().isOpen() && m_parts.host.isOpenTo(text)) {
        m_desk->navigator().go(text);
    }
}

QString MainWindow::currentLink() const
{
    return m_desk->navigator().link();
}

Page *MainWindow::currentPage() const
{
    return m_desk->navigator().page();
}

QDate MainWindow::asOf() const
{
    return m_header->asOf().day();
}

void MainWindow::setAsOf(QDate day)
{
    m_header->asOf().setDay(day);
}

void MainWindow::refreshPage()
{
    if (m_covered)
        return;
    m_actions->action("back")->setEnabled(m_desk->navigator().canGoBack());
    m_actions->action("forward")->setEnabled(m_desk->navigator().canGoForward());
    m_rail->setCurrent(m_placeActions.value(m_desk->navigator().place()));
    refreshHeader();
    Page *page = currentPage();
    if (!page)
        return;
    QWidget *focus = page->firstFocus();
    (focus ? focus : page)->setFocus(Qt::OtherFocusReason);
}

void MainWindow::refreshHeader()
{
    if (m_covered)
        return;
    Page *page = currentPage();
    m_header->setVisible(page);
    m_busy->setVisible(page && page->isBusy());
    if (!page) {
        setWindowTitle(QStringLiteral("Kizahashi"));
        return;
    }
    m_header->showPage(page);
    setWindowTitle(tr("%1 – %2 – Kizahashi").arg(page->title(), m_parts.host.file().name));
}

void MainWindow::refreshFile()
{
    const ShellHost::File file = m_parts.host.file();
    const bool sameFile = file.isOpen() && file.path == m_openPath && currentPage();
    m_openPath = file.path;
    rememberRecentFile(m_parts.settings, file.path);
    m_message->clear();
    if (!sameFile) {
        if (m_tour)
            m_tour->leave();
        m_covered = false;
        m_awaited.clear();
        m_desk->clear();
        setAsOf({});
        if (!file.isOpen()) {
            statusBar()->show();
            showFirstRun();
        } else if (!m_parts.host.isLocked()) {
            uncover();
        }
    }
    m_rail->setVisible(file.isOpen() && !m_parts.host.isLocked());
    refreshDesk();
    if (!sameFile && m_offersTour && file.isDemo && !m_parts.settings.value(Setting::TourSeen).toBool())
        QMetaObject::invokeMethod(this, &MainWindow::startTour, Qt::QueuedConnection); // once the page stands
}

void MainWindow::showFirstRun()
{
    m_stack->setCurrentWidget(m_firstRun);
    m_firstRun->setFocus();
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
    for (const char *id : {"lock", "switch-user"}) {
        m_actions->action(id)->setVisible(m_parts.host.asksWhoIsThere());
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
        connect(action, &QAction::triggered, this, [this, path] { m_parts.host.openFile(path); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Clear this list")), &QAction::triggered, this, [this] {
        m_parts.settings.reset(Setting::RecentFiles);
        refreshRecent();
    });
    menu->menuAction()->setVisible(m_parts.host.offers(ShellHost::Offer::Open) && !m_parts.host.isLocked());
    menu->setEnabled(!others.isEmpty());
    m_firstRun->setRecent(others);
}

void MainWindow::refreshReadOnly()
{
    const ShellHost::File file = m_parts.host.file();
    if (m_parts.host.isLocked())
        m_readOnly->say(State::Neutral, {});
    else if (file.readOnly.isEmpty())
        m_readOnly->say(State::Accent, file.packet);
    else
        m_readOnly->say(State::Warning, tr("Read-only: %1").arg(file.readOnly));
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
    m_busy->setAccessibleName(tr("Reading"));
    checkLanguage(m_actions->all());

    auto *before = m_firstRun;
    refreshActions(); // the first page shows what is offered
    m_firstRun = new FirstRunPage(m_actions->action("new"), m_actions->action("open"), m_actions->action("demo"),
                                  {m_actions->menu("language"), m_actions->menu("theme")}, m_stack);
    connect(m_firstRun, &FirstRunPage::recentChosen, this,
            [this](const QString &path) { m_parts.host.openFile(path); });
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

void MainWindow::showHelp()
{
    if (!m_help)
        m_help = new HelpWindow(m_parts.settings, this);
    // A page without a chapter of its own is explained with its place.
    const Navigator &navigator = m_desk->navigator();
    const int place = navigator.place();
    m_help->open({Link::parse(currentLink()).place, place < 0 ? QString() : navigator.places()[std::size_t(place)].id});
}

void MainWindow::startTour()
{
    if (!currentPage() || m_covered)
        return;
    go(m_desk->navigator().places().front().id); // the first notes speak of it
    if (!m_tour) {
        m_tour = new Tour(this);
        connect(m_tour, &Tour::left, this, [this] { m_parts.settings.setValue(Setting::TourSeen, true); });
    }
    m_tour->start();
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

void MainWindow::showMessage(State state, const QString &words)
{
    m_message->say(state, words, {m_dismiss});
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_retranslating)
        return;
    // Several catalogues change one after another; the window follows once.
    m_retranslating = true;
    const auto follow = [this] {
        m_retranslating = false;
        retranslate();
    };
    QMetaObject::invokeMethod(this, follow, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const int running = m_parts.host.tasks().rowCount();
    if (running > 0 && !m_closing) {
        m_message->say(State::Warning, tr("%n tasks are still running.", nullptr, running),
                       {m_cancelAndQuit, m_keepWorking});
        event->ignore();
        return;
    }
    if (running > 0 || m_parts.host.isWriting()) {
        m_closing = true;
        m_message->say(State::Accent, tr("Finishing what is being saved; the window then closes by itself."),
                       {m_keepWorking});
        event->ignore();
        return;
    }
    m_parts.settings.setValue(Setting::WindowGeometry, saveGeometry());
    event->accept();
}

QString MainWindow::droppedFile(const QDropEvent *event) const
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto may = [this](const char *id) {
        const QAction *action = m_actions->action(id);
        return action->isVisible() && action->isEnabled();
    };
    const bool table = tableSuffixes().contains(suffix) && may("import");
    return table || (suffix == QLatin1String("kizahashi") && may("open")) ? path : QString();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event);
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (tableSuffixes().contains(QFileInfo(path).suffix().toLower()))
        m_parts.host.importFile(path);
    else
        m_parts.host.openFile(path);
}

} // namespace kz

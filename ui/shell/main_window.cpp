#include "ui/shell/main_window.h"

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
#include "ui/shell/window_actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/page.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/task_list.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

namespace kz {

namespace {

/// What an import reads.
QStringList tableSuffixes()
{
    return {QStringLiteral("xlsx"), QStringLiteral("csv")};
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
    m_discard = new QAction(this);
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

void MainWindow::wireHost()
{
    ShellHost &host = m_parts.host;
    connect(&host, &ShellHost::fileChanged, this, &MainWindow::refreshFile);
    connect(&host, &ShellHost::undoChanged, this, &MainWindow::refreshUndo);
    connect(&host, &ShellHost::failed, this, [this](const QString &words) { showMessage(State::Bad, words); });
    connect(&host, &ShellHost::succeeded, this, [this] {
        if (m_closing)
            return;
        m_discards = false;
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
    if (!fileAsks())
        rememberRecentFile(m_parts.settings, file.path);
    m_message->clear();
    if (!sameFile) {
        m_discards = false;
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

void MainWindow::showMessage(State state, const QString &words)
{
    m_discards = false; // it was said of what stood here then
    m_message->say(state, words, {m_dismiss});
}

void MainWindow::unlessUnfinished(std::function<void()> then)
{
    if (!m_desk->isUnfinished())
        return then();
    m_asked = std::move(then);
    m_closing = false;
    // Whose it is is not said: another may sit here, or nobody.
    m_message->say(State::Warning, tr("Something that was typed here is not saved yet and would be lost."),
                   {m_discard, m_keepWorking});
}

void MainWindow::openFile(const QString &path)
{
    unlessUnfinished([this, path] { m_parts.host.openFile(path); });
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
    // What is on its way to the disk is unfinished, too, and not lost.
    if (!m_discards && !m_parts.host.isWriting() && m_desk->isUnfinished()) {
        unlessUnfinished([this] {
            m_discards = true;
            close();
        });
        event->ignore();
        return;
    }
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

std::function<void()> MainWindow::meantBy(const QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    ShellHost &host = m_parts.host;
    const auto may = [this](const char *id) {
        const QAction *action = m_actions->action(id);
        return action->isVisible() && action->isEnabled();
    };
    if (tableSuffixes().contains(suffix) && may("import"))
        return [&host, path] { host.importFile(path); };
    const bool packet = suffix == QLatin1String("kzpacket");
    // A packet comes back to the file that issued it; where none is open, its holder works in it.
    if (packet && host.file().isOpen())
        return host.takesPackets() ? [&host, path] { host.takePacketBack(path); } : std::function<void()>();
    if ((packet || suffix == QLatin1String("kizahashi")) && may("open"))
        return [this, path] { openFile(path); };
    return {};
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (meantBy(event))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const std::function<void()> take = meantBy(event);
    if (!take)
        return;
    event->acceptProposedAction();
    take();
}

} // namespace kz

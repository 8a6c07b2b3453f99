#include "ui/shell/main_window.h"

#include "ui/shell/command_palette.h"
#include "ui/shell/desk.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/page_header.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/tour.h"
#include "ui/shell/window_actions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/file_chooser.h"

#include <QProgressBar>
#include <QStackedWidget>
#include <QStatusBar>

namespace kz {

void MainWindow::wireDesk()
{
    m_idle = new IdleWatch(m_parts.clock, this);
    connect(m_idle, &IdleWatch::idle, this, [this] { leave(m_parts.host.whoIsThere()); });
    connect(m_actions->action("lock"), &QAction::triggered, this, [this] { leave(m_parts.host.whoIsThere()); });
    connect(m_actions->action("switch-user"), &QAction::triggered, this, [this] { leave({}); });
    connect(m_actions->action("own-passphrase"), &QAction::triggered, this, [this] { m_parts.host.changeSecret(); });
    connect(&m_parts.host, &ShellHost::deskChanged, this, &MainWindow::refreshDesk);
    connect(&m_parts.host, &ShellHost::signInRefused, this,
            [this](const QString &words, int waitSeconds) { m_signIn->refuse(words, waitSeconds); });
}

void MainWindow::makeSignIn()
{
    auto *before = m_signIn;
    m_signIn = new SignInPage(m_stack);
    m_stack->addWidget(m_signIn);
    connect(m_signIn, &SignInPage::entered, this,
            [this](const QString &id, const QString &secret) { m_parts.host.signIn(id, secret); });
    m_signIn->setSigners(m_parts.host.signers());
    if (m_covered)
        askWho();
    delete before;
}

void MainWindow::leave(const QString &awaited)
{
    m_awaited = awaited;
    m_parts.host.lock();
}

void MainWindow::askWho()
{
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->ask(m_awaited);
}

void MainWindow::refreshDesk()
{
    const ShellHost &host = m_parts.host;
    const bool locked = host.isLocked();
    setDialogsHidable(this, fileAsks());
    if (fileAsks()) // where several people sit, not even the name of such a file is left behind
        forgetRecentFile(m_parts.settings, m_openPath);
    m_idle->setLimit(host.asksWhoIsThere() && !locked ? host.lockAfterMinutes() : 0);
    m_signIn->setSigners(host.signers());
    if (locked && !m_covered)
        cover();
    else if (!locked && m_covered)
        uncover();
    else if (!locked)
        follow(host.whoIsThere());
    refreshActions();
    refreshUndo();
    refreshRecent();
    refreshReadOnly();
    refreshPalette();
}

bool MainWindow::fileAsks() const
{
    return m_parts.host.asksWhoIsThere() || m_parts.host.isLocked();
}

void MainWindow::cover()
{
    m_covered = true;
    if (m_tour)
        m_tour->leave(); // its notes speak of what is out of sight now
    m_palette->hide();
    m_desk->putAway(this);
    m_message->clear();
    statusBar()->clearMessage();
    for (QWidget *part : std::initializer_list<QWidget *>{m_rail, m_header, m_busy, statusBar()})
        part->hide();
    for (const char *id : {"back", "forward"})
        m_actions->action(id)->setEnabled(false);
    setWindowTitle(QStringLiteral("Kizahashi"));
    askWho();
}

void MainWindow::uncover()
{
    m_covered = false;
    statusBar()->show();
    m_rail->setVisible(m_parts.host.file().isOpen());
    seat(m_parts.host.whoIsThere());
}

void MainWindow::seat(const QString &who)
{
    const bool another = m_desk->who() != who;
    m_desk->sit(who);
    refreshActions();
    if (another)
        setAsOf({});
    if (m_desk->navigator().page())
        m_desk->navigator().resume();
    else
        goToFirst();
    m_desk->bringBack();
}

void MainWindow::follow(const QString &who)
{
    // Who was nobody, or becomes it, keeps the pages: the file has just begun or ceased to ask.
    if (m_desk->who().isEmpty() || who.isEmpty() || m_desk->who() == who) {
        m_desk->sit(who);
        return;
    }
    m_desk->putAway(this);
    seat(who);
}

void MainWindow::goToFirst()
{
    if (const QString first = m_parts.host.firstPlace(); !first.isEmpty() && m_parts.host.isOpenTo(first)) {
        go(first);
        return;
    }
    for (const Place &place : m_desk->navigator().places())
        if (m_parts.host.isOpenTo(place.id)) {
            go(place.id);
            return;
        }
    showFirstRun();
}

} // namespace kz

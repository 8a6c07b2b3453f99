#pragma once

#include "models/base/clock.h"
#include "ui/shell/file_questions.h"
#include "ui/shell/place.h"
#include "ui/widgets/state_badge.h"

#include <QMainWindow>

#include <functional>
#include <vector>

class QProgressBar;
class QStackedWidget;

namespace kz {

class Banner;
class CommandPalette;
class Desk;
class FirstRunPage;
class HelpWindow;
class IdleWatch;
class NavigationRail;
class Page;
class PageHeader;
class PaletteSource;
class Settings;
class ShellHost;
class Tour;
class SignInPage;
class WindowActions;

/// What the window is made from; everything outlives it.
struct WindowParts {
    ShellHost &host;
    Settings &settings;
    const Clock &clock;
    FileChooser &files;
    std::vector<Place> places;
    QList<PaletteSource *> sources;
};

/// The window: rail, header, pages, menus, status line. It knows places and links, the host knows files and changes,
/// pages know the rest. Pages are made when first opened, dropped when the file and made anew when the language
/// changes. In a file that asks who is there, everybody has pages of their own, and while nobody has answered nothing
/// of it is shown.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WindowParts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens what the link names and remembers the step. Links that lead nowhere are ignored.
    void go(const QString &link);
    QString currentLink() const;
    Page *currentPage() const;
    QDate asOf() const;
    void setAsOf(QDate day);
    /// From now on the tour begins by itself when a demo file is opened, unless somebody has seen it.
    void offerTour() { m_offersTour = true; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void makePlaces();
    void wireActions();
    void wireChoices();
    void wireHost();
    void wireDesk();

    void refreshPage();
    void refreshHeader();
    void refreshFile();
    void showFirstRun();
    void refreshActions();
    void refreshUndo();
    void refreshRecent();
    void rememberFiles(bool remember);
    /// Whether the open file asks who is there, be it that nobody may be named yet.
    bool fileAsks() const;
    void refreshReadOnly();
    void refreshPalette();
    void retranslate();
    void showHelp();
    void startTour();

    void makeSignIn();
    /// Locks; the one awaited need not name themselves again.
    void leave(const QString &awaited);
    void askWho();
    void refreshDesk();
    void cover();
    void uncover();
    void goToFirst();

    void copyFromFocus();
    void showMessage(State state, const QString &words);
    /// For what takes everybody's pages away: done at once when nothing is lost by it, else once somebody says so.
    void unlessUnfinished(std::function<void()> then);
    void openFile(const QString &path);
    /// What is to be done with what is dropped; null: nothing.
    std::function<void()> meantBy(const QDropEvent *event);

    WindowParts m_parts;
    FileQuestions m_questions;
    WindowActions *m_actions;
    QList<QAction *> m_placeActions; ///< beside the navigator's places
    QString m_openPath;
    bool m_closing = false;
    bool m_discards = false;       ///< somebody said that what is unfinished may be lost with the window
    std::function<void()> m_asked; ///< what is done when somebody says so
    bool m_offersTour = false;
    bool m_retranslating = false;
    bool m_covered = false; ///< the sign-in page stands over everything
    QString m_awaited;

    NavigationRail *m_rail = nullptr;
    PageHeader *m_header = nullptr;
    QProgressBar *m_busy = nullptr;
    Banner *m_readOnly = nullptr;
    Banner *m_message = nullptr;
    QAction *m_dismiss = nullptr;
    QAction *m_cancelAndQuit = nullptr;
    QAction *m_keepWorking = nullptr;
    QAction *m_discard = nullptr;
    QStackedWidget *m_stack = nullptr;
    Desk *m_desk = nullptr;
    SignInPage *m_signIn = nullptr;
    IdleWatch *m_idle = nullptr;
    FirstRunPage *m_firstRun = nullptr;
    CommandPalette *m_palette = nullptr;
    HelpWindow *m_help = nullptr; ///< made when first asked for
    Tour *m_tour = nullptr;       ///< the same
};

} // namespace kz

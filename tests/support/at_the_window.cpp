#include "tests/support/at_the_window.h"

#include "ui/rotations/board_view.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QThread>

#include <algorithm>

namespace kz::test {

namespace {

constexpr QSize size(1366, 768);
constexpr qint64 patienceMs = 120'000;

Key keyOf(const query::PlacementRow &stay)
{
    return stay.placement.id;
}

void mouse(AtTheWindow &desk, BoardView &board, QEvent::Type type, QPoint at)
{
    const bool moves = type == QEvent::MouseMove;
    QMouseEvent event(type, at, board.viewport()->mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    desk.act([&] { QCoreApplication::sendEvent(board.viewport(), &event); });
}

/// Takes a stay by its middle, drags it by this many days and drops it; back when it is written.
bool dragStay(AtTheWindow &desk, BoardView &board, Key stay, int days)
{
    const auto begins = [&] { return std::ranges::find(board.board().stays, stay, keyOf)->placement.from; };
    const QDate wanted = begins().addDays(days);
    const QPoint from = board.barOf(stay).center();
    const int way = board.scale().left(wanted) - board.scale().left(begins());
    constexpr int steps = 20;
    mouse(desk, board, QEvent::MouseButtonPress, from);
    for (int step = 1; step <= steps; ++step)
        mouse(desk, board, QEvent::MouseMove, from + QPoint(way * step / steps, 0));
    mouse(desk, board, QEvent::MouseButtonRelease, from + QPoint(way, 0));
    const bool done = desk.spin([&] { return begins() == wanted && !desk.window().currentPage()->isBusy(); });
    desk.settle();
    return done;
}

} // namespace

AtTheWindow::AtTheWindow(const Clock &clock, const QString &settingsFolder, const QString &file)
    : m_settings(settingsFolder), m_program(clock, m_settings, m_files)
{
    window().resize(size);
    window().show();
    host().openFile(file);
    spin([this] { return host().workspace() && window().currentPage(); });
    settle();
}

void AtTheWindow::settle()
{
    spin([this] { return window().currentPage() && !window().currentPage()->isBusy(); });
    // What was read is shown within the turns that follow.
    for (int i = 0; i < 20; ++i)
        turn();
}

void AtTheWindow::go(const QString &link)
{
    if (!m_lost)
        m_whereabouts = link;
    act([&] { window().go(link); });
    settle();
}

bool AtTheWindow::spin(const std::function<bool()> &until)
{
    QElapsedTimer waited;
    waited.start();
    while (!m_lost && !until()) {
        turn();
        m_lost = waited.elapsed() > patienceMs;
    }
    return !m_lost;
}

void AtTheWindow::keep(const QElapsedTimer &doing)
{
    m_longest = std::max(m_longest, double(doing.nsecsElapsed()) / 1e6);
}

void AtTheWindow::turn()
{
    QElapsedTimer doing;
    doing.start();
    const bool worked = QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents);
    keep(doing);
    if (!worked)
        QThread::msleep(1);
}

void changePages(AtTheWindow &desk)
{
    for (const char *link : {"people", "rotations", "assessments", "sites", "ladders", "reports", "home"})
        desk.go(QLatin1String(link));
}

void scrollPeople(AtTheWindow &desk)
{
    desk.go(QStringLiteral("people"));
    QScrollBar *bar = desk.part<TableView>()->verticalScrollBar();
    constexpr int steps = 60;
    for (int step = 0; step <= steps; ++step)
        desk.act([&] { bar->setValue(int(qint64(bar->maximum()) * step / steps)); });
    desk.settle();
}

void filterPeople(AtTheWindow &desk)
{
    desk.go(QStringLiteral("people"));
    auto *field = desk.part<SearchField>();
    for (const char16_t *typed : {u"見", u"見本", u"見本坂", u"見本", u"や", u"やま", u""}) {
        desk.act([&] { field->setText(QString::fromUtf16(typed)); });
        QElapsedTimer resting;
        resting.start();
        while (resting.elapsed() < 300) // the field waits for more letters
            desk.act([] {});
        desk.settle();
    }
}

void selectEverybody(AtTheWindow &desk)
{
    desk.go(QStringLiteral("people"));
    auto *table = desk.part<TableView>();
    desk.act([table] { table->selectAll(); });
    desk.settle();
    desk.act([table] { table->clearSelection(); });
    desk.settle();
}

void openPeople(AtTheWindow &desk, const std::vector<Key> &people)
{
    for (const Key person : people)
        desk.go(QStringLiteral("person/") + keyToText(person));
}

bool dragOnBoard(AtTheWindow &desk, QDate day)
{
    constexpr int twoWeeks = 14;
    desk.go(QStringLiteral("rotations"));
    auto *board = desk.part<BoardView>();
    if (!desk.spin([board] { return !board->board().stays.empty(); }))
        return false;
    desk.settle();
    desk.act([&] { board->showDay(day); });
    const QRect shown = board->viewport()->rect().adjusted(BoardView::nameWidth, 0, 0, 0);
    Key widest = 0; // the middle of a narrow one is its edge
    for (const query::PlacementRow &stay : board->board().stays)
        if (const QRect bar = board->barOf(keyOf(stay)); shown.contains(bar))
            if (widest == 0 || bar.width() > board->barOf(widest).width())
                widest = keyOf(stay);
    return widest != 0 && dragStay(desk, *board, widest, twoWeeks) && dragStay(desk, *board, widest, -twoWeeks);
}

void dashboards(AtTheWindow &desk, const std::vector<QDate> &days, Key site)
{
    desk.go(QStringLiteral("home"));
    for (const QDate day : days) {
        desk.act([&] { desk.host().workspace()->setAsOf(day); });
        desk.settle();
    }
    desk.go(QStringLiteral("site/") + keyToText(site));
}

} // namespace kz::test

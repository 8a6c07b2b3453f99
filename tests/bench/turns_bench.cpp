#include "tests/bench/bench.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/samples.h"

#include "app/gui/program.h"
#include "tests/support/file_choosers.h"
#include "ui/rotations/board_view.h"
#include "ui/widgets/page.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QScrollBar>
#include <QThread>

namespace kz::bench {

namespace {

constexpr QSize size(1366, 768);
constexpr double mostMs = 50; ///< a turn of the event loop: what is longer is felt
constexpr qint64 patienceMs = 120'000;

/// Somebody at the real window. Everything that happens, happens within a turn of the event loop: what they do in the
/// turn of their doing, what comes of it in those that follow. The longest is kept.
class Desk
{
public:
    Desk(Samples &samples, const QString &path)
        : m_settings(samples.bareFile("turns")), m_program(samples.clock(), m_settings, m_files)
    {
        window().resize(size);
        window().show();
        m_program.host().openFile(path);
        spin([this] { return m_program.host().workspace() && window().currentPage(); });
        settle();
    }
    MainWindow &window() { return m_program.window(); }
    FileHost &host() { return m_program.host(); }
    template <typename T>
    T *part()
    {
        return window().currentPage()->findChild<T *>();
    }

    /// Waits until nobody works any more: no page that is busy, no task.
    void settle()
    {
        spin([this] { return window().currentPage() && !window().currentPage()->isBusy(); });
        // What was read is shown within the turns that follow.
        for (int turn = 0; turn < 20; ++turn)
            this->turn();
    }
    template <typename Do>
    void act(Do &&what)
    {
        keep(millisecondsOf(what));
        turn();
    }
    void go(const QString &link)
    {
        act([&] { window().go(link); });
        settle();
    }
    /// The longest turn since this was last asked.
    double longest() { return std::exchange(m_longest, 0); }
    template <typename Until>
    void spin(Until &&until)
    {
        QElapsedTimer waited;
        waited.start();
        while (!until()) {
            turn();
            if (waited.elapsed() > patienceMs)
                giveUp("what was waited for", makeError(ErrorCode::Cancelled));
        }
    }

private:
    void keep(double ms) { m_longest = std::max(m_longest, ms); }
    void turn()
    {
        bool worked = false;
        keep(millisecondsOf(
            [&] { worked = QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents); }));
        if (!worked)
            QThread::msleep(1);
    }

    test::NoFiles m_files;
    Settings m_settings;
    Program m_program;
    double m_longest = 0;
};

void changePages(Desk &desk)
{
    for (const char *link : {"people", "rotations", "assessments", "sites", "ladders", "reports", "home"})
        desk.go(QLatin1String(link));
}

void scrollPeople(Desk &desk)
{
    desk.go(QStringLiteral("people"));
    QScrollBar *bar = desk.part<TableView>()->verticalScrollBar();
    constexpr int steps = 60;
    for (int step = 0; step <= steps; ++step)
        desk.act([&] { bar->setValue(int(qint64(bar->maximum()) * step / steps)); });
    desk.settle();
}

void filterPeople(Desk &desk)
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

void openPeople(Desk &desk)
{
    for (Key person = Sample::firstPerson; person < Sample::firstPerson + 5; ++person)
        desk.go(QStringLiteral("person/") + keyToText(person));
}

Key keyOf(const query::PlacementRow &stay)
{
    return stay.placement.id;
}

/// A stay in sight of everybody's board, dragged by this many days in twenty steps and dropped; back when it is
/// written.
void dragStay(Desk &desk, BoardView &board, Key stay, int days)
{
    const auto mouse = [&](QEvent::Type type, QPoint at) {
        const bool moves = type == QEvent::MouseMove;
        QMouseEvent event(type, at, board.viewport()->mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        desk.act([&] { QCoreApplication::sendEvent(board.viewport(), &event); });
    };
    const auto begins = [&] { return std::ranges::find(board.board().stays, stay, keyOf)->placement.from; };
    const QDate wanted = begins().addDays(days);
    const QPoint from = board.barOf(stay).center();
    const int way = board.scale().left(wanted) - board.scale().left(begins());
    constexpr int steps = 20;
    mouse(QEvent::MouseButtonPress, from);
    for (int step = 1; step <= steps; ++step)
        mouse(QEvent::MouseMove, from + QPoint(way * step / steps, 0));
    mouse(QEvent::MouseButtonRelease, from + QPoint(way, 0));
    desk.spin([&] { return begins() == wanted && !desk.window().currentPage()->isBusy(); });
    desk.settle();
}

void dragOnBoard(Desk &desk)
{
    desk.go(QStringLiteral("rotations"));
    auto *board = desk.part<BoardView>();
    desk.spin([board] { return !board->board().stays.empty(); });
    desk.settle();
    desk.act([&] { board->showDay(Sample::today().addDays(-120)); });
    const auto inSight = std::ranges::find_if(board->board().stays, [&](const query::PlacementRow &stay) {
        return board->viewport()->rect().adjusted(BoardView::nameWidth, 0, 0, 0).contains(board->barOf(keyOf(stay)));
    });
    if (inSight == board->board().stays.end())
        giveUp("a stay in sight", makeError(ErrorCode::NotFound));
    const Key stay = keyOf(*inSight);
    dragStay(desk, *board, stay, 14);
    dragStay(desk, *board, stay, -14);
}

void dashboards(Desk &desk)
{
    desk.go(QStringLiteral("home"));
    for (const QDate day : {QDate(2025, 3, 31), QDate(2025, 9, 30), QDate()}) {
        desk.act([&] { desk.host().workspace()->setAsOf(day); });
        desk.settle();
    }
    desk.go(QStringLiteral("site/") + keyToText(Sample::firstSite));
}

} // namespace

void benchTurns(Bench &bench, Samples &samples)
{
    const QString path = samples.residents(bench.rows() / 100).path;
    Desk desk(samples, path);
    desk.longest();
    constexpr std::pair<const char *, void (*)(Desk &)> days[] = {
        {"longest turn: changing pages", changePages},        {"longest turn: scrolling people", scrollPeople},
        {"longest turn: filtering people", filterPeople},     {"longest turn: opening five people", openPeople},
        {"longest turn: dragging on the board", dragOnBoard}, {"longest turn: dashboards", dashboards},
    };
    for (const auto &[name, work] : days)
        bench.neverMore(name, mostMs, [&, work = work] {
            work(desk);
            return desk.longest();
        });
}

} // namespace kz::bench

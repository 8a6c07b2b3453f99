#include "tests/bench/bench.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/samples.h"

#include "app/gui/program.h"
#include "tests/support/file_choosers.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QCoreApplication>
#include <QMainWindow>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>

namespace kz::bench {

namespace {

constexpr QSize size(1366, 768);

/// Sees a window's paint events go by.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *window) : m_window(window) { window->installEventFilter(this); }

    /// Turns the event loop until the window has been painted (again).
    void waitForFrame()
    {
        m_painted = false;
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The whole window is painted within its update request; the paint event of the window itself comes first.
        if (watched == m_window && event->type() == QEvent::Paint)
            m_painted = true;
        return false;
    }

private:
    QWidget *m_window;
    bool m_painted = false;
};

void showBareWindow()
{
    QMainWindow window;
    auto *both = new QSplitter;
    window.setCentralWidget(both);
    auto *model = new QStandardItemModel(60, 8, both);
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            model->setItem(row, column, new QStandardItem(QStringLiteral("見本 %1").arg(row * column)));
    auto *table = new QTableView;
    table->setModel(model);
    both->addWidget(table);
    auto *bars = new QBarSeries;
    auto *set = new QBarSet(QStringLiteral("見本"));
    set->append({3, 5, 8, 2, 6, 4, 7, 1});
    bars->append(set);
    auto *chart = new QChart;
    chart->addSeries(bars);
    chart->createDefaultAxes();
    both->addWidget(new QChartView(chart));
    window.resize(size);
    PaintWatch watch(&window);
    window.show();
    watch.waitForFrame();
}

/// The program from nothing to its first frame; with a file, to the first frame after that is open.
class Start
{
public:
    Start(Samples &samples) : m_clock(samples.clock()), m_settings(samples.bareFile("settings")) { }

    double milliseconds(const QString &path = {})
    {
        std::optional<Program> program;
        const double took = millisecondsOf([&] {
            program.emplace(m_clock, m_settings, m_files);
            MainWindow &window = program->window();
            window.resize(size);
            PaintWatch watch(&window);
            window.show();
            if (!path.isEmpty())
                program->host().openFile(path);
            watch.waitForFrame();
            while (!path.isEmpty() && !program->host().workspace())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (!path.isEmpty())
                watch.waitForFrame();
        });
        return took;
    }

private:
    const Clock &m_clock;
    Settings m_settings;
    test::NoFiles m_files;
};

} // namespace

void benchWindow(Bench &bench, Samples &samples)
{
    Start start(samples);
    const auto bare = [] { return millisecondsOf(showBareWindow); };
    bare(); // fonts and styles are read once in a process
    start.milliseconds();
    bench.ratio(
        "first frame / a bare window with a table and a chart", 3, [&] { return start.milliseconds(); }, bare);

    const QString large = samples.residents(bench.rows() / 100).path;
    const QString empty = samples.residents(0, 0).path;
    start.milliseconds(empty);
    bench.ratio(
        "first frame with a file / with an empty one", 1.2, [&] { return start.milliseconds(large); },
        [&] { return start.milliseconds(empty); });
}

} // namespace kz::bench

#pragma once

#include "app/gui/program.h"
#include "tests/support/file_choosers.h"
#include "ui/widgets/page.h"

#include <QElapsedTimer>

namespace kz::test {

/// Somebody at the real window. Everything that happens, happens within a turn of the event loop: what they do in the
/// turn of their doing, what comes of it in those that follow. The longest is kept. For the benchmark and a test.
class AtTheWindow
{
public:
    /// Opens the file; the clock outlives them.
    AtTheWindow(const Clock &clock, const QString &settingsFolder, const QString &file);

    MainWindow &window() { return m_program.window(); }
    FileHost &host() { return m_program.host(); }
    template <typename T>
    T *part()
    {
        return window().currentPage()->findChild<T *>();
    }

    /// Waits until nobody works any more: no page that is busy.
    void settle();
    template <typename Do>
    void act(Do &&what)
    {
        QElapsedTimer doing;
        doing.start();
        what();
        keep(doing);
        turn();
    }
    void go(const QString &link);
    /// False when it does not come within two minutes. Then they are lost, and wait for nothing any more.
    bool spin(const std::function<bool()> &until);
    bool isLost() const { return m_lost; }
    /// Where they went last, which is where they are lost.
    QString whereabouts() const { return m_whereabouts; }
    /// The longest turn since this was last asked, in milliseconds.
    double longest() { return std::exchange(m_longest, 0); }

private:
    void keep(const QElapsedTimer &doing);
    void turn();

    NoFiles m_files;
    Settings m_settings;
    Program m_program;
    QString m_whereabouts;
    double m_longest = 0;
    bool m_lost = false;
};

// What a day is made of.
void changePages(AtTheWindow &desk);
void scrollPeople(AtTheWindow &desk);
void filterPeople(AtTheWindow &desk);
void selectEverybody(AtTheWindow &desk);
void openPeople(AtTheWindow &desk, const std::vector<Key> &people);
/// On everybody's board the widest stay in sight, when `day` stands at the left, is dragged two weeks on and back
/// again, each written. False when none is in sight.
bool dragOnBoard(AtTheWindow &desk, QDate day);
/// Home as of these days (invalid: today) and a site's page.
void dashboards(AtTheWindow &desk, const std::vector<QDate> &days, Key site);

} // namespace kz::test

#include "tests/bench/bench.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/samples.h"

#include "tests/support/at_the_window.h"

namespace kz::bench {

namespace {

using test::AtTheWindow;

constexpr double mostMs = 50; ///< a turn of the event loop: what is longer is felt

void openFivePeople(AtTheWindow &desk)
{
    std::vector<Key> people;
    for (Key person = Sample::firstPerson; person < Sample::firstPerson + 5; ++person)
        people.push_back(person);
    test::openPeople(desk, people);
}

void dragAStay(AtTheWindow &desk)
{
    if (!test::dragOnBoard(desk, Sample::today().addDays(-120)))
        giveUp("a stay that can be dragged", makeError(ErrorCode::NotFound));
}

void showDashboards(AtTheWindow &desk)
{
    test::dashboards(desk, {QDate(2025, 3, 31), QDate(2025, 9, 30), QDate()}, Sample::firstSite);
}

} // namespace

void benchTurns(Bench &bench, Samples &samples)
{
    const QString path = samples.residents(bench.rows() / 100).path;
    AtTheWindow desk(samples.clock(), samples.bareFile("turns"), path);
    desk.longest();
    constexpr std::pair<const char *, void (*)(AtTheWindow &)> days[] = {
        {"longest turn: changing pages", test::changePages},
        {"longest turn: scrolling people", test::scrollPeople},
        {"longest turn: filtering people", test::filterPeople},
        {"longest turn: choosing everybody", test::selectEverybody},
        {"longest turn: opening five people", openFivePeople},
        {"longest turn: dragging on the board", dragAStay},
        {"longest turn: dashboards", showDashboards},
    };
    for (const auto &[name, work] : days)
        bench.neverMore(name, mostMs, [&, work = work] {
            work(desk);
            if (desk.isLost())
                giveUp("what was waited for at", makeError(ErrorCode::Cancelled, {desk.whereabouts()}));
            return desk.longest();
        });
}

} // namespace kz::bench

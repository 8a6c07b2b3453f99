#include "tests/bench/bench.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace kz::bench {

namespace {

using Rounds = std::array<double, Bench::rounds>;
constexpr size_t rounds = Bench::rounds;

double median(Rounds values)
{
    std::ranges::sort(values);
    return values[rounds / 2];
}

/// How far the rounds lie apart, as a part of the median.
QString spreadOf(const Rounds &values)
{
    const auto [low, high] = std::ranges::minmax(values);
    return QStringLiteral("%1 %").arg((high - low) / median(values) * 100, 0, 'f', 0);
}

Rounds roundsOf(const Work &work)
{
    Rounds all = {};
    for (double &round : all)
        round = work();
    return all;
}

QString milliseconds(double ms)
{
    return QStringLiteral("%1 ms").arg(ms, 0, 'f', ms < 1 ? 4 : ms < 100 ? 2 : 0);
}

} // namespace

Bench::Bench(qint64 rows) : m_rows(rows) { }

void Bench::begin() const
{
    std::printf("%-58s %12s %12s %7s %8s %12s\n", "", "ours", "floor", "ratio", "spread", "goal");
}

void Bench::ratio(const char *name, double goal, const Work &ours, const Work &floor)
{
    ratios(ours, {{name, goal, floor}});
}

void Bench::ratios(const Work &ours, const std::vector<Floor> &floors)
{
    Rounds our = {};
    std::vector<Rounds> least(floors.size());
    std::vector<Rounds> ratios(floors.size());
    for (size_t round = 0; round < rounds; ++round) {
        our[round] = ours();
        for (size_t i = 0; i < floors.size(); ++i) {
            least[i][round] = floors[i].work();
            ratios[i][round] = our[round] / least[i][round];
        }
    }
    for (size_t i = 0; i < floors.size(); ++i) {
        const double ratio = median(our) / median(least[i]);
        print(floors[i].name, milliseconds(median(our)), milliseconds(median(least[i])), QString::number(ratio, 'f', 2),
              spreadOf(ratios[i]), QStringLiteral("<= %1").arg(floors[i].goal), ratio <= floors[i].goal);
    }
}

void Bench::atMost(const char *name, double goalMs, const Work &ours)
{
    const Rounds our = roundsOf(ours);
    printTime(name, median(our), our, goalMs);
}

void Bench::neverMore(const char *name, double goalMs, const Work &ours)
{
    const Rounds our = roundsOf(ours);
    printTime(name, std::ranges::max(our), our, goalMs);
}

void Bench::printTime(const char *name, double ms, const std::array<double, rounds> &our, double goalMs)
{
    print(name, milliseconds(ms), QStringLiteral("-"), QStringLiteral("-"), spreadOf(our),
          QStringLiteral("<= %1 ms").arg(goalMs), ms <= goalMs);
}

void Bench::exactly(const char *name, qint64 goal, qint64 ours)
{
    print(name, QString::number(ours), QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("-"),
          QStringLiteral("= %1").arg(goal), ours == goal);
}

void Bench::unmeasured(const char *name, const QString &why)
{
    print(name, why, {}, {}, {}, {}, false);
}

void Bench::print(const char *name, const QString &ours, const QString &floor, const QString &ratio,
                  const QString &spread, const QString &goal, bool held)
{
    std::printf("%-58s %12s %12s %7s %8s %12s%s\n", name, qPrintable(ours), qPrintable(floor), qPrintable(ratio),
                qPrintable(spread), qPrintable(goal), held ? "" : "  MISSED");
    std::fflush(stdout);
    m_missed += held ? 0 : 1;
}

} // namespace kz::bench

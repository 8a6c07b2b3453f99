#pragma once

#include <QString>

#include <array>
#include <chrono>
#include <functional>
#include <vector>

namespace kz::bench {

/// Milliseconds a piece of work took.
using Work = std::function<double()>;

template <typename F>
double millisecondsOf(F &&work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// Measures and prints a line for each figure: name, ours, floor, ratio, spread, goal. A floor is the least any program
/// would need for the same on this machine; it is measured in turn with ours, five rounds, so that both meet the same
/// weather. Single thread.
class Bench
{
public:
    static constexpr std::size_t rounds = 5;

    explicit Bench(qint64 rows);

    /// How many records the files of this run hold.
    qint64 rows() const { return m_rows; }
    /// Prints the line above the table.
    void begin() const;

    /// Ours over floor, ratio of the medians, against the most it should be.
    void ratio(const char *name, double goal, const Work &ours, const Work &floor);
    /// The same work against several floors.
    struct Floor {
        const char *name;
        double goal = 1;
        Work work;
    };
    void ratios(const Work &ours, const std::vector<Floor> &floors);
    /// Against a time, where there is nothing to compare with: the median of five rounds.
    void atMost(const char *name, double goalMs, const Work &ours);
    /// The worst of five rounds: where one that is too long is one too many.
    void neverMore(const char *name, double goalMs, const Work &ours);
    /// A count that must be exact.
    void exactly(const char *name, qint64 goal, qint64 ours);
    /// What could not be measured here, and why; counts as missed.
    void unmeasured(const char *name, const QString &why);

    int missed() const { return m_missed; }

private:
    void printTime(const char *name, double ms, const std::array<double, rounds> &our, double goalMs);
    void print(const char *name, const QString &ours, const QString &floor, const QString &ratio, const QString &spread,
               const QString &goal, bool held);

    qint64 m_rows;
    int m_missed = 0;
};

} // namespace kz::bench

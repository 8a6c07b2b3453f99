#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace kz::demo {

/// The same seed gives the same region on every machine: the engine's numbers are fixed by the standard, those of
/// its distributions are not, so they are drawn here.
class Random
{
public:
    explicit Random(std::uint32_t seed) : m_engine(seed) { }

    /// 0 … count − 1.
    int below(int count) { return int((std::uint64_t(m_engine()) * std::uint64_t(count)) >> 32); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }
    /// 0 ≤ share < 1.
    double share() { return double(m_engine()) / 4294967296.0; }
    template <typename T>
    const T &pick(const std::vector<T> &from)
    {
        return from[size_t(below(int(from.size())))];
    }

private:
    std::mt19937 m_engine;
};

} // namespace kz::demo

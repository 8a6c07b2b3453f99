#pragma once

#include "models/base/error.h"

#include <utility>
#include <variant>

namespace kz {

/// A value or the reason there is none. Nothing below ui/ and app/cli reports failure in another way.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    explicit operator bool() const { return m_state.index() == 0; }
    const T &value() const & { return std::get<0>(m_state); }
    T value() && { return std::get<0>(std::move(m_state)); } ///< by value: a loop over it must not outlive it
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the reason it was not.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }

    explicit operator bool() const { return m_error.code == ErrorCode::None; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
};

/// Puts one part of something larger in its place; of several parts the first failure stays in `state`.
template <typename T>
void take(Result<T> read, T &into, Result<void> &state)
{
    if (!state)
        return;
    if (read)
        into = std::move(read).value();
    else
        state = read.error();
}

} // namespace kz

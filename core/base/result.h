// SPDX-License-Identifier: Apache-2.0
#pragma once

// Result<T, E>: a value or the error that stands in its place, with the names of C++23's
// std::expected, so that the day the compilers have it this file becomes one `using`.
// Errors are returned and never thrown: an exception that leaves the event loop ends the server.

#include <type_traits>
#include <utility>
#include <variant>

#include <QtGlobal>

namespace base {

/// Wraps an error on its way into a Result: `return Unexpected(ParseError{...});`
template <class E>
class Unexpected
{
public:
    explicit Unexpected(E error)
        : m_error(std::move(error))
    {
    }
    [[nodiscard]] const E &error() const & { return m_error; }
    [[nodiscard]] E &&error() && { return std::move(m_error); }

private:
    E m_error;
};

/// Either a T or an E. Reading the one that is not there is a programming error (asserted).
template <class T, class E>
class [[nodiscard]] Result
{
public:
    // Both implicit, as with std::expected: `return value;` and `return Unexpected(error);`
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Unexpected<E> error)
        : m_state(std::in_place_index<1>, std::move(error).error())
    {
    }
    template <class Other>
    requires(!std::is_same_v<Other, E> && std::is_convertible_v<Other, E>)
        Result(Unexpected<Other> error)
        : m_state(std::in_place_index<1>, std::move(error).error())
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] T &value() &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T &&value() &&
    {
        Q_ASSERT(has_value());
        return std::move(*std::get_if<0>(&m_state));
    }
    [[nodiscard]] T value_or(T fallback) const { return has_value() ? value() : fallback; }

    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    [[nodiscard]] const E &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, E> m_state;
};

/// The Result of something that yields no value but may fail.
template <class E>
class [[nodiscard]] Result<void, E>
{
public:
    Result() = default;
    Result(Unexpected<E> error)
        : m_state(std::in_place_index<1>, std::move(error).error())
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const E &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<std::monostate, E> m_state;
};

} // namespace base

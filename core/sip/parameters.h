// SPDX-License-Identifier: Apache-2.0
#pragma once

// *( SEMI generic-param ) of RFC 3261, 25.1 as a view over the bytes it stands in: the parameters
// of Via, From, To, Contact, Event, Subscription-State, and of URIs. Names are compared without
// case. Used by the header types and by whoever reads one parameter of a field.

#include <optional>

#include <QByteArrayView>

#include "base/scanner.h"
#include "sip/parameterlimit.h"
#include "sip/parseerror.h"

namespace sip {

struct Parameter
{
    QByteArrayView name;
    QByteArrayView value; ///< a quoted string with its quotes; null when there is no "="
};

/// Reads one `; name [ = value ]` with the white space before it; false when the next is none.
[[nodiscard]] bool takeParameter(base::Scanner &scanner, Parameter &parameter);

/// Reads all there are, each noted; null when well formed, else what is wrong.
template <class Note>
[[nodiscard]] const char *takeParameters(base::Scanner &scanner, Note note)
{
    ParameterCount count;
    Parameter parameter;
    scanner.skipLws();
    while (!scanner.atEnd()) {
        if (!takeParameter(scanner, parameter))
            return "malformed parameter";
        if (!count.take())
            return "too many parameters";
        note(parameter);
        scanner.skipLws();
    }
    return nullptr;
}

class Parameters
{
public:
    Parameters() = default;

    /// `text` is empty or begins with ";" (after white space): ";branch=z9hG4bK1 ; rport".
    [[nodiscard]] static Parsed<Parameters> parse(QByteArrayView text);
    /// As parse() without a copy of the error's text: null when well formed, else what is wrong.
    [[nodiscard]] static const char *scan(QByteArrayView text);
    /// For a text that is known to be well formed, such as a part of a parsed field.
    [[nodiscard]] static Parameters trusted(QByteArrayView text) { return Parameters(text); }

    /// The value of the first parameter of that name: empty when it has none ("lr"), nothing when
    /// it is absent.
    [[nodiscard]] std::optional<QByteArrayView> find(QByteArrayView name) const;
    [[nodiscard]] bool has(QByteArrayView name) const { return find(name).has_value(); }
    [[nodiscard]] QByteArrayView text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    class Iterator
    {
    public:
        explicit Iterator(QByteArrayView rest)
            : m_rest(rest)
        {
            ++*this;
        }
        const Parameter &operator*() const { return m_current; }
        const Parameter *operator->() const { return &m_current; }
        Iterator &operator++();
        bool operator!=(const Iterator &other) const { return m_atEnd != other.m_atEnd; }

    private:
        QByteArrayView m_rest;
        Parameter m_current;
        bool m_atEnd = false;
    };
    [[nodiscard]] Iterator begin() const { return Iterator(m_text); }
    [[nodiscard]] Iterator end() const { return Iterator(QByteArrayView()); }

private:
    explicit Parameters(QByteArrayView text)
        : m_text(text)
    {
    }
    QByteArrayView m_text;
};

} // namespace sip

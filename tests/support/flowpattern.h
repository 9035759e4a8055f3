// SPDX-License-Identifier: Apache-2.0
#pragma once

// Names and wildcards in the texts of a flow: `{name}` stands for what was captured under that
// name, or captures when nothing was; `*` matches anything. Used for what is expected of messages,
// and, without wildcards, for what a phone sends.

#include <optional>

#include <QByteArray>
#include <QHash>

namespace test {

using Variables = QHash<QByteArray, QByteArray>;

/// Whether the whole of `text` is what `pattern` says. What it captures is added only then.
[[nodiscard]] bool matches(const QByteArray &pattern, const QByteArray &text, Variables &variables);

/// The text with every {name} replaced; the name that is not known as the error.
struct Substituted
{
    QByteArray text;
    std::optional<QByteArray> unknown;
};
/// `{name=text}` has a default for a name that is not known.
[[nodiscard]] Substituted substitute(const QByteArray &text, const Variables &variables);

} // namespace test

// SPDX-License-Identifier: Apache-2.0
#pragma once

// The spelling of `.flow` files (the language is told in tests/support/flowrunner.h): one step with
// its fields, values that stand in one line, times. Used by writeFlow().

#include <QByteArray>
#include <QByteArrayView>

namespace server {

/// White space of any length as one space, for two separate fields; with `{` escaped, which begins
/// a variable.
[[nodiscard]] QByteArray flowValue(QByteArrayView text);
/// A body in one line: white space between elements left out, other as flowValue() has it.
[[nodiscard]] QByteArray flowBody(QByteArrayView body);
/// "90s", "1250ms".
[[nodiscard]] QByteArray flowTime(qint64 milliseconds);

/// One step; fields that find no room go on in lines below it.
class FlowStepText
{
public:
    explicit FlowStepText(const QByteArray &head)
        : m_text(head)
        , m_column(head.size())
    {
    }
    /// `value` is spelt already.
    void add(QByteArrayView name, const QByteArray &value);
    [[nodiscard]] QByteArray toByteArray() const { return m_text + '\n'; }

private:
    QByteArray m_text;
    qsizetype m_column;
};

} // namespace server

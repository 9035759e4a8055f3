// SPDX-License-Identifier: Apache-2.0
#pragma once

// The messages of a flow so far, one line each, as a ladder to read in the report of a failure.

#include <QByteArrayList>

namespace test {

class FlowLadder
{
public:
    /// A message between the phone `name` and the server.
    void sent(qint64 milliseconds, const QByteArray &name, const QByteArray &bytes);
    void received(qint64 milliseconds, const QByteArray &name, const QByteArray &bytes);
    /// Something that is no message: a wait, a restart.
    void event(qint64 milliseconds, const QByteArray &text);

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    void add(qint64 milliseconds, const QByteArray &left, const QByteArray &right);

    QByteArray m_text;
};

} // namespace test

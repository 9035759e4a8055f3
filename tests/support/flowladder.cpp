// SPDX-License-Identifier: Apache-2.0
#include "flowladder.h"

#include <array>

namespace test {

namespace {

/// The start line, and the fields a reader looks for.
QByteArray summary(const QByteArray &bytes)
{
    static constexpr std::array Telling = {
        "CSeq:",     "Event:",        "Expires:",     "Subscription-State:",
        "SIP-ETag:", "SIP-If-Match:", "Min-Expires:", "Retry-After:"};
    const qsizetype headerEnd = bytes.indexOf("\r\n\r\n");
    const QByteArrayList lines = bytes.left(headerEnd).split('\n');
    QByteArray text = lines.value(0).trimmed();
    for (const QByteArray &line : lines) {
        for (const char *field : Telling) {
            if (line.startsWith(field))
                text += "  " + line.trimmed();
        }
    }
    if (headerEnd >= 0 && headerEnd + 4 < bytes.size())
        text += "  (" + QByteArray::number(bytes.size() - headerEnd - 4) + " bytes of body)";
    return text;
}

} // namespace

void FlowLadder::add(qint64 milliseconds, const QByteArray &left, const QByteArray &right)
{
    const QByteArray time = QByteArray::number(double(milliseconds) / 1000, 'f', 3);
    m_text += time.rightJustified(12) + "s  " + left + right + '\n';
}

void FlowLadder::sent(qint64 milliseconds, const QByteArray &name, const QByteArray &bytes)
{
    add(milliseconds, name.leftJustified(8) + " --> ", summary(bytes));
}

void FlowLadder::received(qint64 milliseconds, const QByteArray &name, const QByteArray &bytes)
{
    add(milliseconds, name.leftJustified(8) + " <-- ", summary(bytes));
}

void FlowLadder::event(qint64 milliseconds, const QByteArray &text)
{
    add(milliseconds, "---- ", text);
}

} // namespace test

// SPDX-License-Identifier: Apache-2.0
#pragma once

// Messages that several tests of this folder read, and small helpers to make them.

#include <QByteArray>
#include <QByteArrayList>

#include "sip/messageparser.h"

namespace texts {

/// The lines with CRLF behind each, an empty line, and the body.
inline QByteArray message(const QByteArrayList &lines, const QByteArray &body = {})
{
    return lines.join("\r\n") + "\r\n\r\n" + body;
}

/// The lines of a plain, complete PUBLISH.
inline QByteArrayList publishLines()
{
    return {
        "PUBLISH sip:alice@example.com SIP/2.0",
        "Via: SIP/2.0/UDP 192.0.2.7:5070;branch=z9hG4bKpub1;rport",
        "From: \"Alice\" <sip:alice@example.com>;tag=a1",
        "To: <sip:alice@example.com>",
        "Call-ID: call1@192.0.2.7",
        "CSeq: 12 PUBLISH",
        "Max-Forwards: 70",
        "Event: presence",
        "Expires: 600",
    };
}

/// publishLines() with the line of the same field name replaced, or this one added.
inline QByteArrayList publishWith(const QByteArray &line)
{
    QByteArrayList lines = publishLines();
    const QByteArray name = line.left(line.indexOf(':') + 1);
    for (QByteArray &one : lines) {
        if (one.startsWith(name)) {
            one = line;
            return lines;
        }
    }
    lines.append(line);
    return lines;
}

inline QByteArrayList publishWithout(const QByteArray &name)
{
    QByteArrayList lines = publishLines();
    lines.removeIf([&name](const QByteArray &line) { return line.startsWith(name + ':'); });
    return lines;
}

inline sip::ParsedMessage parse(const QByteArray &bytes,
                                sip::Framing framing = sip::Framing::Datagram,
                                const sip::Limits &limits = {})
{
    return sip::MessageParser::parse(bytes, framing, limits);
}

inline QByteArray what(const sip::ParsedMessage &parsed)
{
    return parsed.error ? parsed.error->what : QByteArray();
}

inline int status(const sip::ParsedMessage &parsed)
{
    return parsed.error ? int(parsed.error->status) : 0;
}

} // namespace texts

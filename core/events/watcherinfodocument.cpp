// SPDX-License-Identifier: Apache-2.0
#include "events/watcherinfodocument.h"

#include <algorithm>

#include <QString>

namespace events {

namespace {

// For text and for attribute values alike; what XML cannot hold at all is left out.
void appendEscaped(QByteArray &out, const QByteArray &text)
{
    for (const char c : text) {
        switch (c) {
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '&': out += "&amp;"; break;
        case '"': out += "&quot;"; break;
        default:
            if (quint8(c) >= 0x20)
                out += c;
        }
    }
}

void appendAttribute(QByteArray &out, const char *name, const QByteArray &value)
{
    out += ' ';
    out += name;
    out += "=\"";
    appendEscaped(out, value);
    out += '"';
}

// A display name comes from a stranger's header field and need not be UTF-8.
QByteArray validUtf8(const QByteArray &text)
{
    return QString::fromUtf8(text).toUtf8();
}

} // namespace

QByteArrayView token(WatcherEvent event)
{
    switch (event) {
    case WatcherEvent::Subscribe: return "subscribe";
    case WatcherEvent::Approved: return "approved";
    case WatcherEvent::Deactivated: return "deactivated";
    case WatcherEvent::Probation: return "probation";
    case WatcherEvent::Rejected: return "rejected";
    case WatcherEvent::Timeout: return "timeout";
    case WatcherEvent::GiveUp: return "giveup";
    case WatcherEvent::NoResource: return "noresource";
    }
    return {};
}

QByteArrayView token(WatcherStatus status)
{
    switch (status) {
    case WatcherStatus::Pending: return "pending";
    case WatcherStatus::Active: return "active";
    case WatcherStatus::Waiting: return "waiting";
    case WatcherStatus::Terminated: return "terminated";
    }
    return {};
}

QByteArray WatcherInfoDocument::toByteArray(qint64 now) const
{
    QByteArray out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<watcherinfo xmlns=\"urn:ietf:params:xml:ns:watcherinfo\"";
    appendAttribute(out, "version", QByteArray::number(version));
    appendAttribute(out, "state", state == State::Full ? "full" : "partial");
    out += ">\n<watcher-list";
    appendAttribute(out, "resource", resource);
    appendAttribute(out, "package", package);
    out += ">\n";
    for (const WatcherElement &watcher : watchers) {
        out += "<watcher";
        appendAttribute(out, "id", watcher.id);
        appendAttribute(out, "status", token(watcher.status).toByteArray());
        appendAttribute(out, "event", token(watcher.event).toByteArray());
        if (!watcher.displayName.isEmpty())
            appendAttribute(out, "display-name", validUtf8(watcher.displayName));
        const bool live =
            watcher.status == WatcherStatus::Pending || watcher.status == WatcherStatus::Active;
        if (live && watcher.expires > 0) {
            appendAttribute(out, "expiration",
                            QByteArray::number(std::max<qint64>(0, watcher.expires - now)));
        }
        if (watcher.since > 0) {
            appendAttribute(out, "duration-subscribed",
                            QByteArray::number(std::max<qint64>(0, now - watcher.since)));
        }
        out += '>';
        appendEscaped(out, watcher.uri);
        out += "</watcher>\n";
    }
    out += "</watcher-list>\n</watcherinfo>\n";
    return out;
}

} // namespace events

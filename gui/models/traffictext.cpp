// SPDX-License-Identifier: Apache-2.0
#include "gui/models/traffictext.h"

#include <QDateTime>
#include <QLocale>

#include "gui/models/trafficmodel.h"
#include "gui/translated.h"

using namespace Qt::StringLiterals;

namespace gui {

using server::TrafficRecord;

QString TrafficText::cell(const TrafficRecord &record, int column)
{
    switch (column) {
    case TrafficModel::Time: return time(record.captured.wallMilliseconds);
    case TrafficModel::Way:
        return record.isIncoming() ? tr("→ in", "a message came")
                                   : tr("← out", "a message was sent");
    case TrafficModel::Message: return message(record);
    case TrafficModel::From: return address(record.from);
    case TrafficModel::To: return address(record.to);
    case TrafficModel::CallId: return QString::fromUtf8(record.callId);
    case TrafficModel::Event: return event(record);
    case TrafficModel::Size:
        if (!record.isMessage())
            return {};
        return QLocale().toString(record.captured.bytes.size());
    case TrafficModel::Address: return QString::fromUtf8(record.peerAddress());
    default: return {};
    }
}

QString TrafficText::message(const TrafficRecord &record)
{
    if (!record.isMessage())
        return tr("No TLS: %1").arg(translated(record.captured.noTls));
    if (!record.isReadable()) {
        return tr("%1 – unreadable: %2", "first words of a message, why")
            .arg(QString::fromUtf8(record.title()), QString::fromUtf8(record.captured.fault));
    }
    QString text = QString::fromUtf8(record.title());
    if (!record.isRequest)
        text = tr("%1 to %2", "status of a response, method of its request")
                   .arg(text, QString::fromUtf8(record.method));
    return record.isRetransmission ? tr("%1 – again", "message that was sent once more").arg(text)
                                   : text;
}

QString TrafficText::time(qint64 wallMilliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(wallMilliseconds).toString(u"HH:mm:ss.zzz"_s);
}

QString TrafficText::address(const QByteArray &uri)
{
    const QString text = QString::fromUtf8(uri);
    return text.startsWith(u"sip:"_s) ? text.mid(4) : text;
}

QString TrafficText::event(const TrafficRecord &record)
{
    const qsizetype end = record.subscriptionState.indexOf(';');
    const QByteArray state =
        record.subscriptionState.left(end < 0 ? record.subscriptionState.size() : end).trimmed();
    const QString event = QString::fromUtf8(record.event);
    return state.isEmpty() ? event : event + u", "_s + QString::fromUtf8(state);
}

QString TrafficText::sentence(const TrafficRecord &record)
{
    if (!record.isMessage()) {
        return tr("%1: %2 (%3)", "time, why there is no TLS, with whom")
            .arg(time(record.captured.wallMilliseconds), message(record),
                 QString::fromUtf8(record.peerAddress()));
    }
    const QString form = record.isIncoming()
                             ? tr("%1: %2 came from %3, %4 to %5, Call-ID %6, %7 bytes",
                                  "time, message, address, user, user, Call-ID, size")
                             : tr("%1: %2 was sent to %3, %4 to %5, Call-ID %6, %7 bytes",
                                  "time, message, address, user, user, Call-ID, size");
    return form.arg(time(record.captured.wallMilliseconds), message(record),
                    QString::fromUtf8(record.peerAddress()), address(record.from),
                    address(record.to), QString::fromUtf8(record.callId),
                    QLocale().toString(record.captured.bytes.size()));
}

QString TrafficText::source(const TrafficRecord &record)
{
    if (!record.isMessage())
        return sentence(record);
    QString text = QString::fromUtf8(record.captured.bytes);
    text.replace(u"\r\n"_s, u"\n"_s);
    // A text view ends at a NUL, and shows others as nothing.
    for (QChar &c : text) {
        if (c.unicode() < 0x20 && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace gui

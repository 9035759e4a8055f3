// SPDX-License-Identifier: Apache-2.0
#include "gui/models/ladder.h"

#include <algorithm>

#include <QHash>
#include <QLocale>

#include "gui/models/traffictext.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

using server::TrafficRecord;

/// The address-of-record of the phone at the other end: who asked, or who is asked.
QByteArray phoneOf(const TrafficRecord &record)
{
    return record.isIncoming() == record.isRequest ? record.from : record.to;
}

/// A phone that uses several ports or protocols is one participant all the same.
QByteArray keyOf(const TrafficRecord &record)
{
    return phoneOf(record) + ' ' + record.captured.peer.peer.host();
}

/// "pidf+xml" of "application/pidf+xml;charset=UTF-8": what tells one body from another.
QString mediaSubtype(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').front().trimmed();
    return QString::fromUtf8(type.mid(type.indexOf('/') + 1));
}

} // namespace

Ladder Ladder::of(const std::vector<const TrafficRecord *> &records)
{
    QHash<QByteArray, int> phones; // in order of appearance
    std::vector<LadderParticipant> made;
    for (const TrafficRecord *record : records) {
        const QByteArray key = keyOf(*record);
        if (phones.contains(key))
            continue;
        phones.insert(key, int(made.size()));
        const QString name = TrafficText::address(phoneOf(*record));
        made.push_back(
            {name.isEmpty() ? tr("unknown", "a phone that does not say who it is") : name,
             QString::fromUtf8(record->peerAddress()), false});
    }
    Ladder ladder;
    if (records.empty())
        return ladder;
    // One phone stands left of the server, two around it.
    const int server = int(made.size() + 1) / 2;
    made.insert(made.begin() + server,
                {tr("Hereabouts"), QString::fromUtf8(records.front()->localAddress()), true});
    ladder.m_participants = std::move(made);
    for (const TrafficRecord *record : records) {
        const int index = phones.value(keyOf(*record));
        const int phone = index < server ? index : index + 1;
        LadderStep step;
        step.number = record->captured.number;
        step.wallMilliseconds = record->captured.wallMilliseconds;
        step.from = record->isIncoming() ? phone : server;
        step.to = record->isIncoming() ? server : phone;
        step.title = QString::fromUtf8(record->title());
        step.detail = record->isReadable()
                          ? TrafficText::event(*record)
                          : tr("unreadable: %1").arg(QString::fromUtf8(record->captured.fault));
        if (record->bodySize > 0) {
            step.body =
                tr("%1, %2 bytes", "media type, size")
                    .arg(mediaSubtype(record->contentType), QLocale().toString(record->bodySize));
        }
        step.sentence = TrafficText::sentence(*record);
        step.isRequest = record->isRequest;
        step.isRetransmission = record->isRetransmission;
        step.isTrouble = record->isTrouble();
        ladder.m_steps.push_back(std::move(step));
    }
    return ladder;
}

int Ladder::stepOf(quint64 number) const
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(),
                                    [&](const LadderStep &step) { return step.number == number; });
    return found == m_steps.end() ? -1 : int(found - m_steps.begin());
}

QString Ladder::text() const
{
    QString text;
    for (const LadderStep &step : m_steps) {
        QStringList parts{TrafficText::time(step.wallMilliseconds),
                          m_participants[size_t(step.from)].name + u" → "_s +
                              m_participants[size_t(step.to)].name,
                          step.title, step.detail, step.body};
        if (step.isRetransmission)
            parts.append(tr("again", "message that was sent once more"));
        parts.removeAll(QString());
        text += parts.join(u"  "_s) + u'\n';
    }
    return text;
}

} // namespace gui

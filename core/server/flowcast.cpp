// SPDX-License-Identifier: Apache-2.0
#include "server/flowcast.h"

#include <algorithm>
#include <array>

namespace server {

namespace {

/// As the runner numbers its phones; those on the server's machine in the same way.
QByteArray addressOfPhone(size_t index, bool isLocal)
{
    const size_t number = 10 + index;
    return (isLocal ? "127.0." : "192.0.") + QByteArray::number(2 + number / 250) + '.' +
           QByteArray::number(number % 250) + ":5060";
}

/// The user of "sip:user@host", or the host of a URI without one.
QByteArray userOf(const QByteArray &uri)
{
    const QByteArray rest = uri.mid(uri.indexOf(':') + 1);
    const qsizetype at = rest.indexOf('@');
    return at < 0 ? rest : rest.left(at);
}

} // namespace

FlowCast::FlowCast(std::span<const TrafficRecord> records)
{
    for (const TrafficRecord &record : records) {
        const bool isFromPhone = record.isIncoming() && record.isMessage();
        if (!isFromPhone || (!record.isRequest && record.isReadable()) ||
            m_dialogs.contains(record.callId))
            continue;
        FlowDialog dialog;
        dialog.actor = actorFor(record);
        const int line = ++m_lines[dialog.actor];
        dialog.line = m_actors[dialog.actor].name;
        if (line > 1)
            dialog.line += '.' + QByteArray::number(line);
        m_dialogs.emplace(record.callId, dialog);
    }
}

size_t FlowCast::actorFor(const TrafficRecord &request)
{
    const sip::Hop &peer = request.captured.peer;
    const bool isStream = sip::isReliable(peer.protocol);
    const QByteArray transport =
        isStream ? sip::transportToken(peer.protocol).toByteArray() : QByteArray();
    // A phone connects from another port each time.
    const QByteArray origin = request.from + ' ' +
                              (isStream ? peer.peer.host() : peer.peer.toByteArray()) + ' ' +
                              transport;
    const auto [known, isNew] = m_byOrigin.emplace(origin, m_actors.size());
    if (isNew) {
        FlowActor actor;
        actor.uri = request.from.contains('@') ? request.from : "sip:phone@example.com";
        actor.name = unusedName(actor.uri);
        actor.isLocal = peer.peer.isLoopback();
        actor.address = addressOfPhone(m_actors.size(), actor.isLocal);
        actor.transport = transport;
        m_actors.push_back(actor);
        m_lines.push_back(0);
    }
    return known->second;
}

QByteArray FlowCast::unusedName(const QByteArray &uri) const
{
    static constexpr qsizetype LongestName = 24;
    QByteArray name;
    for (const char c : userOf(uri).left(LongestName)) {
        const bool isPlain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
                             (c >= 'a' && c <= 'z') || c == '-' || c == '_';
        name += isPlain ? c : '_';
    }
    // What stands at the head of a line of another kind.
    static constexpr std::array Taken = {"", "repeat", "end"};
    if (std::any_of(Taken.begin(), Taken.end(), [&](const char *word) { return name == word; }))
        name += "phone";
    const auto isTaken = [this](const QByteArray &wanted) {
        return std::any_of(m_actors.begin(), m_actors.end(),
                           [&](const FlowActor &actor) { return actor.name == wanted; });
    };
    QByteArray unused = name;
    for (int number = 2; isTaken(unused); ++number)
        unused = name + '-' + QByteArray::number(number);
    return unused;
}

FlowDialog *FlowCast::dialog(const QByteArray &callId)
{
    const auto found = m_dialogs.find(callId);
    return found == m_dialogs.end() ? nullptr : &found->second;
}

} // namespace server

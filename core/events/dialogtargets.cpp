// SPDX-License-Identifier: Apache-2.0
#include "events/dialogtargets.h"

#include "events/secureuris.h"
#include "sip/nameaddr.h"

namespace events {

void DialogTargets::changed(DialogId id, const sip::Hop &arrival, qsizetype paid)
{
    forget(id);
    m_parts.subscriptions.setHop(id, {});
    look(id, {arrival, paid}, Attempt::First);
}

void DialogTargets::restored(DialogId id, const sip::Hop &arrival)
{
    if (sip::isReliable(arrival.protocol)) {
        Note note;
        note.hadConnection = true;
        keep(id, note);
    }
    look(id, {arrival, Known}, Attempt::First);
}

void DialogTargets::lookAgain(DialogId id)
{
    const auto note = m_notes.constFind(id);
    if (note != m_notes.cend() && note->lost)
        look(id, Arrival(*note->lost), Attempt::Again);
}

void DialogTargets::lookIfRefreshed(DialogId id, const sip::Hop &arrival, qsizetype paid)
{
    forgetConnection(id);
    if (m_notes.value(id).mayMove)
        look(id, {arrival, paid}, Attempt::Moved);
}

void DialogTargets::bindingsChanged(const QByteArray &aor)
{
    if (m_byAor.isEmpty())
        return;
    const QList<DialogId> dialogs = m_byAor.values(aor); // looking may change it
    for (const DialogId id : dialogs) {
        const Note note = m_notes.value(id);
        look(id, note.lost ? *note.lost : Arrival{m_parts.subscriptions.dialog(id).hop.value(), 0},
             Attempt::Moved);
    }
}

void DialogTargets::look(DialogId id, const Arrival &from, Attempt attempt)
{
    const DialogRecord &dialog = m_parts.subscriptions.dialog(id);
    const QByteArray tag = dialog.text.at(DialogText::LocalTag).toByteArray();
    const NextHop next = nextHop(dialog);
    const quint8 tried = m_notes.isEmpty() ? 0 : m_notes.value(id).tried;
    m_parts.resolver.resolve({next.uri, next.isRoute, from.hop, tried},
                             [this, id, tag, from, attempt,
                              uri = next.uri](const base::Result<ResolvedTarget, Miss> &target) {
                                 const DialogRecord &now = m_parts.subscriptions.dialog(id);
                                 if (!now.isUsed() || now.text.at(DialogText::LocalTag) != tag)
                                     return; // it ended while we looked
                                 if (nextHop(now).uri != uri)
                                     return; // or has another target, which is looked for
                                 if (target)
                                     found(id, *target, from);
                                 else
                                     missed(id, target.error(), from, attempt);
                             });
}

void DialogTargets::found(DialogId id, const ResolvedTarget &target, const Arrival &from)
{
    const bool isPlain = m_notes.isEmpty() && !target.mayMove && target.ways == 1;
    bool isSame = m_parts.subscriptions.dialog(id).hop.value() == target.hop;
    if (!isPlain) {
        Note note = m_notes.value(id);
        isSame = isSame && note.registered == target.registered;
        note.registered = target.registered;
        note.lost.reset();
        note.ways = target.ways;
        note.mayMove = target.mayMove;
        note.aor = target.registered ? aorOf(id) : QByteArray();
        keep(id, note);
    }
    if (isSame)
        return;
    pay(target.hop, from);
    m_parts.subscriptions.setHop(id, target.hop);
    m_user->targetFound(id);
}

void DialogTargets::missed(DialogId id, Miss miss, const Arrival &from, Attempt attempt)
{
    if (attempt == Attempt::Moved)
        return; // a phone that has gone is found out by who writes to it
    Note note = m_notes.value(id);
    note.lost = from;
    note.registered.reset();
    note.aor = aorOf(id);
    keep(id, note);
    m_user->targetMissed(id, attempt == Attempt::Again, miss);
}

void DialogTargets::pay(const sip::Hop &hop, const Arrival &from)
{
    if (from.paid == Known)
        m_parts.transports.prove(hop); // a restart is nothing that a stranger brings about
    else if (from.paid > 0 && hop.peer.address != from.hop.peer.address) // else it has paid already
        m_parts.transports.vouch(hop, from.paid);
}

DialogTargets::Failure DialogTargets::failed(DialogId id, bool isTimeout)
{
    const auto found = m_notes.find(id);
    if (found == m_notes.end())
        return Failure::Counts;
    const sip::Hop hop = m_parts.subscriptions.dialog(id).hop.value();
    if (found->hadConnection && !isTimeout && sip::isReliable(hop.protocol))
        return Failure::Waits;
    if (found->ways == 1 && !found->mayMove)
        return Failure::Counts;
    if (hop.isNull()) // by another subscription of the dialog, for the same reason
        return Failure::TriesNext;
    found->lost = Arrival{hop, 0};
    m_parts.subscriptions.setHop(id, {});
    if (++found->tried < found->ways)
        return Failure::TriesNext;
    found->tried = 0;
    return Failure::Counts;
}

void DialogTargets::answered(DialogId id, const sip::Response &response)
{
    if (!m_notes.isEmpty())
        forgetConnection(id);
    if (response.has(sip::HeaderId::Contact))
        takeContact(id, response);
}

// What has failed before it worked stays behind it: see Note::tried.
void DialogTargets::forgetConnection(DialogId id)
{
    Note note = m_notes.value(id);
    if (!note.hadConnection)
        return;
    note.hadConnection = false;
    keep(id, note);
}

void DialogTargets::takeContact(DialogId id, const sip::Response &response)
{
    const sip::Message::Values contacts = response.values(sip::HeaderId::Contact);
    const QByteArrayView known = m_parts.subscriptions.dialog(id).text.at(DialogText::RemoteTarget);
    sip::NameAddr contact;
    sip::UriParts parts;
    if (contacts.size() != 1 || sip::NameAddr::scan(contacts[0], contact) != nullptr ||
        contact.uri == known || sip::scanUri(contact.uri, parts) != nullptr)
        return;
    const bool isSecure = parts.scheme == sip::UriParts::Scheme::Sips;
    if (!isSecure && (parts.scheme != sip::UriParts::Scheme::Sip || isSecureUri(known)))
        return; // RFC 5630, 5.1.1.1: a dialog of sips stays one
    m_parts.subscriptions.setText(id, DialogText::RemoteTarget, contact.uri);
    m_user->targetRenamed(id);
    changed(id, m_parts.subscriptions.dialog(id).hop.value(), response.bytes().size());
}

const RegisteredContact *DialogTargets::registered(DialogId id) const
{
    if (m_notes.isEmpty())
        return nullptr;
    const auto found = m_notes.constFind(id);
    return found != m_notes.cend() && found->registered ? &*found->registered : nullptr;
}

void DialogTargets::forget(DialogId id)
{
    if (!m_notes.isEmpty())
        keep(id, {});
}

QByteArray DialogTargets::aorOf(DialogId id) const
{
    const NextHop next = nextHop(m_parts.subscriptions.dialog(id));
    const auto uri = sip::Uri::parse(next.uri);
    return uri && !next.isRoute && uri->port() == 0 ? uri->addressOfRecord() : QByteArray();
}

void DialogTargets::keep(DialogId id, const Note &note)
{
    const QByteArray before = m_notes.value(id).aor;
    if (before != note.aor) {
        if (!before.isEmpty())
            m_byAor.remove(before, id);
        if (!note.aor.isEmpty())
            m_byAor.insert(note.aor, id);
    }
    if (note.isEmpty())
        m_notes.remove(id);
    else
        m_notes.insert(id, note);
}

} // namespace events

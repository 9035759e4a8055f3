// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the NOTIFYs of each dialog go: found when a SUBSCRIBE names the remote target, and looked
// for again when it may be elsewhere: its name has more than one address and one of them failed
// (RFC 3263, 4.3), it refreshed, or it is an address-of-record of ours and its phone registered
// (clients: 3). Most dialogs have an address for a target, and nothing is kept about those.

#include <QHash>

#include "events/subscriptiontable.h"
#include "events/targetresolver.h"
#include "sip/transportlayer.h"

namespace events {

/// Hears what became of looking.
class DialogTargetUser
{
public:
    virtual ~DialogTargetUser() = default;
    /// The dialog has a hop, or another one.
    virtual void targetFound(DialogId id) = 0;
    /// It has none. `again`: whoever waits for it has been told before, and asked once more.
    virtual void targetMissed(DialogId id, bool again, Miss miss) = 0;
    /// An answer of the watcher's named another remote target, which is to be kept on disk.
    virtual void targetRenamed(DialogId id) = 0;
};

class DialogTargets
{
public:
    struct Parts
    {
        SubscriptionTable &subscriptions;
        TargetResolver &resolver;
        sip::TransportLayer &transports;
    };
    explicit DialogTargets(const Parts &parts)
        : m_parts(parts)
    {
    }

    void setUser(DialogTargetUser &user) { m_user = &user; }

    /// The remote target is new. `paid` is the size of the message that brought it: for so many
    /// bytes somebody may be told who has not proved that he wants it (sip::AmplificationGuard).
    void changed(DialogId id, const sip::Hop &arrival, qsizetype paid);
    /// The dialog was read from its rows: its watcher was told before.
    void restored(DialogId id, const sip::Hop &arrival);
    /// A SUBSCRIBE named the target that we have.
    void refreshed(DialogId id, const sip::Hop &arrival, qsizetype paid)
    {
        if (!m_notes.isEmpty() && m_notes.contains(id))
            lookIfRefreshed(id, arrival, paid);
    }
    /// Looks once more for one that led nowhere or did not work.
    void lookAgain(DialogId id);
    /// The contacts of an address-of-record of ours are others.
    void bindingsChanged(const QByteArray &aor);

    /// What becomes of a NOTIFY that got nowhere.
    enum class Failure : quint8 {
        TriesNext, // another way is left
        Waits,     // the phone's connection went with the last run of this server, and it is the
                   // phone that makes another (clients: 12)
        Counts
    };
    [[nodiscard]] Failure failed(DialogId id, bool isTimeout);
    /// A NOTIFY got a 2xx, which may name another remote target (RFC 3261, 12.2.1.2).
    void answered(DialogId id, const sip::Response &response);

    /// Where the remote target, an address-of-record of ours, has registered; null: it is just
    /// that.
    [[nodiscard]] const RegisteredContact *registered(DialogId id) const;
    /// The dialog is about to be released.
    void forget(DialogId id);

private:
    /// What came with the message that named the remote target; see changed().
    struct Arrival
    {
        sip::Hop hop;
        qsizetype paid = 0;
    };
    static constexpr qsizetype Known = -1; // paid: he was told before
    enum class Attempt : quint8 {
        First,
        Again, // for one that led nowhere or did not work
        Moved  // while the one we have still may do
    };
    struct Note
    {
        std::optional<RegisteredContact> registered;
        std::optional<Arrival> lost; // it leads nowhere: how it came, to look again
        QByteArray aor;              // whose bindings say where; empty: none
        quint8 tried = 0;            // ways before the one in use, which failed
        quint8 ways = 1;
        bool mayMove = false;
        bool hadConnection = false; // before this server started
        [[nodiscard]] bool isEmpty() const
        {
            return !registered && !lost && aor.isEmpty() && tried == 0 && ways == 1 && !mayMove &&
                   !hadConnection;
        }
    };

    void look(DialogId id, const Arrival &from, Attempt attempt);
    void lookIfRefreshed(DialogId id, const sip::Hop &arrival, qsizetype paid);
    void found(DialogId id, const ResolvedTarget &target, const Arrival &from);
    void missed(DialogId id, Miss miss, const Arrival &from, Attempt attempt);
    void pay(const sip::Hop &hop, const Arrival &from);
    void forgetConnection(DialogId id);
    void takeContact(DialogId id, const sip::Response &response);
    /// Empty for a target that cannot be an address-of-record of ours.
    [[nodiscard]] QByteArray aorOf(DialogId id) const;
    void keep(DialogId id, const Note &note);

    Parts m_parts;
    DialogTargetUser *m_user = nullptr;
    QHash<DialogId, Note> m_notes; // of those that need any
    QMultiHash<QByteArray, DialogId> m_byAor;
};

} // namespace events

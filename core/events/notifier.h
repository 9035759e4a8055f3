// SPDX-License-Identifier: Apache-2.0
#pragma once

// The notifier of RFC 6665, 4.2.1: takes SUBSCRIBE, initial and within a dialog, and answers it.
// The 200 and the first NOTIFY wait for the commit of the subscription's row. Called by the request
// router, in the server thread.

#include <optional>

#include "base/limitlog.h"
#include "base/tokensource.h"
#include "events/localside.h"
#include "events/subscriberequest.h"
#include "events/subscriptionlifecycle.h"
#include "sip/message.h"

namespace events {

class Notifier
{
public:
    struct Parts
    {
        const PackageRegistry &packages;
        ResourceTable &resources;
        SubscriptionTable &subscriptions;
        const RelationshipTable &relationships;
        SubscriptionLifecycle &lifecycle;
        DialogTargets &targets;
        store::CommitLedger &ledger;
        base::TokenSource &tokens;
        const LocalSide &localSide;
        base::LimitLog &limits;
    };
    Notifier(const Parts &parts, const SubscribeSettings &settings);

    void setSettings(const SubscribeSettings &settings) { m_settings = settings; }

    /// Who asks.
    struct Watcher
    {
        QByteArray identity; // canonical; null, within a dialog: nobody had to say
        Proof proof = Proof::None;
    };
    /// A SUBSCRIBE without To tag. `aor` is the canonical Request-URI, of a domain served here.
    void handleInitial(const sip::Request &request, quint64 reply, const QByteArray &aor,
                       const Watcher &watcher);
    /// A SUBSCRIBE with To tag: refresh, unsubscribe, or one more subscription in the dialog.
    /// Matched by Call-ID and tags, whatever its Request-URI says (clients: 10). 403 for another
    /// watcher than that of the dialog.
    void handleInDialog(const sip::Request &request, quint64 reply, const Watcher &watcher);

private:
    struct Granted
    {
        DialogId dialog = NoDialog;
        ResourceId resource = NullResource;
        quint32 expires = 0;
        quint64 batch = 0; // the 200 waits for it; 0: for nothing
        QByteArray toTag;
        QByteArray contact;
    };
    base::Result<Granted, sip::Refusal> subscribe(const sip::Request &request,
                                                  const QByteArray &aor, const Watcher &watcher);
    base::Result<Granted, sip::Refusal> resubscribe(const sip::Request &request,
                                                    const Watcher &watcher);
    base::Result<Granted, sip::Refusal> addToDialog(const sip::Request &request, DialogId dialog,
                                                    const SubscribeRequest &wanted);
    base::Result<SubscriptionId, sip::Refusal> establish(DialogId dialog, const QByteArray &aor,
                                                         const QByteArray &watcher,
                                                         const SubscribeRequest &wanted);
    [[nodiscard]] bool isWatcherOf(DialogId id, const Watcher &watcher) const;
    void updateTarget(const sip::Request &request, DialogId id, const SubscribeRequest &wanted);
    [[nodiscard]] SubscriptionId findInDialog(DialogId id, const SubscribeRequest &wanted) const;
    void answer(const sip::Request &request, quint64 reply,
                const base::Result<Granted, sip::Refusal> &result);
    DialogId makeDialog(const sip::Request &request, const SubscribeRequest &wanted);
    base::Result<void, sip::Refusal> checkRoom(const QByteArray &aor, const EventPackage &package,
                                               const QByteArray &watcher);
    /// The limit that keeps a presentity from remembering a watcher who is new to it.
    [[nodiscard]] std::optional<base::Limit> cannotRemember(ResourceId resource,
                                                            const EventPackage &package,
                                                            const QByteArray &watcher) const;

    Parts m_parts;
    SubscribeSettings m_settings;
};

} // namespace events

// SPDX-License-Identifier: Apache-2.0
#pragma once

// The front of the module events: RFC 6665 (SUBSCRIBE, NOTIFY), RFC 3903 (PUBLISH) and the watcher
// information of RFC 3857, independent of what is subscribed to.
//
// How to read it: EventStateCompositor takes PUBLISH, Notifier takes SUBSCRIBE; both find a
// Resource (an address-of-record and a package) in the ResourceTable and ask its EventPackage what
// the standard of the package says. Their rows go to store::CommitLedger; when a batch is committed
// the Notifier hands every subscription that must be told to the NotifyQueue, which keeps one
// NOTIFY in flight for each. WatcherInfo is a package over the subscriptions themselves. Left out:
// documents of presence (module presence), lists (module rls), rules (presence/authorization).
//
// This header: what a package must answer. A package lives in the server thread and keeps no
// pointer to what it is shown.

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <QByteArray>
#include <QByteArrayView>

#include "base/result.h"
#include "events/subscriptionfilter.h"
#include "events/watcherdecision.h"
#include "sip/refusal.h"

namespace events {

struct Resource;
class SubscriptionComposer;

/// A document on its way to watchers. Copies share the bytes.
struct Body
{
    QByteArray contentType; // empty: a NOTIFY without body
    QByteArray content;

    friend bool operator==(const Body &, const Body &) = default;
};

/// Which form of the document a watcher gets; the package gives the numbers their meaning. A
/// document is composed once for each view in use, never for each watcher.
using View = quint32;
/// What a pending watcher is shown: a NOTIFY without body, so that it learns nothing.
inline constexpr View NoBody = 0;

/// The answer to: may this watcher subscribe to this resource?
struct Authorization
{
    enum class Decision : quint8 { Pending, Active, Rejected };
    Decision decision = Decision::Pending;
    /// To be taken, if at all, before authorize() is asked again: a package may forget views that
    /// nobody has.
    View view = NoBody;
    /// What the row of `watchers` is to say; nothing: it stays as it is.
    std::optional<Ruling> ruling = {};

    friend bool operator==(const Authorization &, const Authorization &) = default;
};

class EventPackage
{
public:
    virtual ~EventPackage() = default;

    /// The token of the Event header field.
    [[nodiscard]] virtual QByteArrayView name() const = 0;
    /// The media types of its NOTIFYs, the default one first (RFC 6665, 4.4.3).
    [[nodiscard]] virtual std::vector<QByteArray> notifyTypes() const = 0;
    /// The media types it can be published with; empty: it takes no PUBLISH.
    [[nodiscard]] virtual std::vector<QByteArray> publishTypes() const { return {}; }

    /// Reads a published body; a Refusal of 400 says what is wrong with it, 415 that it is of no
    /// use. A publication keeps the bytes alone, a package what it made of those it read last.
    [[nodiscard]] virtual base::Result<void, sip::Refusal> read(QByteArrayView contentType,
                                                                const QByteArray &body) const;

    /// `resource` and `watcher` are canonical addresses-of-record.
    [[nodiscard]] virtual Authorization authorize(const QByteArray &resource,
                                                  const QByteArray &watcher) const = 0;

    /// The full state of the resource in one view. Not asked for NoBody.
    [[nodiscard]] virtual Body compose(const Resource &resource, View view) const = 0;

    /// What compose() says of a resource of which there is nothing to say, made of its address
    /// alone and at little cost: it is not kept for those watched while nothing is published to
    /// them. No content: the package has none.
    [[nodiscard]] virtual Body neutral(const Resource &) const { return {}; }

    /// What is published to the resource has changed, in the open batch. For packages whose
    /// decisions depend on it.
    virtual void stateChanged(const Resource &) {}

    /// Makes the documents where every subscription gets its own (watcher information). Null:
    /// compose() makes them, one for all who have the same view.
    [[nodiscard]] virtual SubscriptionComposer *composer() { return nullptr; }
    /// The media types of bodies that SUBSCRIBE may carry; empty: none.
    [[nodiscard]] virtual std::vector<QByteArray> subscribeTypes() const { return {}; }
    /// Whether what a SUBSCRIBE asks for beyond its resource can be understood. Asked also when it
    /// says nothing of the kind.
    [[nodiscard]] virtual base::Result<void, sip::Refusal> check(const SubscriptionFilter &) const
    {
        return {};
    }
    /// Milliseconds between two NOTIFYs of one subscription at least, where the standard of the
    /// package wants more than the setting (RFC 6665, 5.4.10). The answer to a SUBSCRIBE is not
    /// kept back.
    [[nodiscard]] virtual qint64 minimumInterval() const { return 0; }
    /// True when one NOTIFY without an answer ends the subscription, whatever the setting says.
    [[nodiscard]] virtual bool endsAtTimeout() const { return false; }
    /// True when the word of a From is not enough for what it tells (RFC 5875, 7): who has not
    /// proved who he is, is told only if he is on this machine.
    [[nodiscard]] virtual bool needsProof() const { return false; }
    /// True when its watchers are remembered in the table `watchers` and shown by `.winfo`.
    [[nodiscard]] virtual bool keepsRelationships() const { return true; }
};

inline base::Result<void, sip::Refusal> EventPackage::read(QByteArrayView, const QByteArray &) const
{
    return base::Unexpected(sip::Refusal(sip::StatusCode::MethodNotAllowed));
}

} // namespace events

// SPDX-License-Identifier: Apache-2.0
#pragma once

// The ESC of RFC 3903: takes PUBLISH in its four forms (initial, refresh, modify, remove), keeps
// the publications of each resource, oldest first, and ends them on time. Every change is a row in
// the open batch; the 200 waits for its commit. Called by the request router, in the server thread.

#include "base/limitlog.h"
#include "base/timerqueue.h"
#include "base/tokensource.h"
#include "events/notificationplanner.h"
#include "events/packageregistry.h"
#include "events/resourcetable.h"
#include "events/settings.h"
#include "sip/message.h"
#include "store/commitledger.h"

namespace events {

class EventStateCompositor : public base::TimerTarget
{
public:
    struct Parts
    {
        const PackageRegistry &packages;
        ResourceTable &resources;
        NotificationPlanner &planner;
        store::CommitLedger &ledger;
        base::TimerQueue &timers;
        base::TokenSource &tokens;
        base::LimitLog &limits;
    };
    EventStateCompositor(const Parts &parts, const PublishSettings &settings);

    void setSettings(const PublishSettings &settings) { m_settings = settings; }

    /// Answers through the ledger, at once or after the commit. `aor` is the canonical form of the
    /// Request-URI, whose domain is served here (step 1 of RFC 3903, 6, is the router's).
    void handlePublish(const sip::Request &request, quint64 reply, const QByteArray &aor);

    /// Whether the request names a publication of a phone's that is there, by its entity-tag.
    [[nodiscard]] bool isOfKnown(const sip::Request &request, const QByteArray &aor) const;

    /// Hard state (RFC 4827): stands until it is replaced or removed(), under an entity-tag that
    /// only its writer uses. `body` is of the package's first type and was read before.
    void publishHardState(const QByteArray &aor, EventPackage &package, const QByteArray &entityTag,
                          const QByteArray &body);

    /// Takes a row of `presentity` as it stands: at the start, and after an outside edit.
    void restore(const store::PublicationRecord &record);
    /// Removes a publication: an operator's act. False when there is none.
    bool remove(ResourceId resource, const QByteArray &entityTag);
    /// Drops from memory what is no longer in the table.
    void forget(ResourceId resource, const QByteArray &entityTag);

    [[nodiscard]] quint64 publications() const { return m_count; }

    void timerFired(quint32 kind, quint64 cookie) override;

    /// The machine's clock was set: ends as Unix seconds go with it.
    void clockStepped(qint64 seconds);

private:
    struct Change
    {
        ResourceId resource = NullResource;
        quint32 expires = 0;
        QByteArray entityTag; // the new one
    };

    base::Result<Change, sip::Refusal> publish(const sip::Request &request, const QByteArray &aor);
    base::Result<Change, sip::Refusal> publishInitial(const sip::Request &request,
                                                      EventPackage &package, const QByteArray &aor,
                                                      quint32 expires);
    base::Result<Change, sip::Refusal> publishAgain(const sip::Request &request,
                                                    ResourceId resource, Publication &publication,
                                                    quint32 expires);
    base::Result<Body, sip::Refusal> readBody(const sip::Request &request,
                                              const EventPackage &package) const;
    base::Result<void, sip::Refusal> checkRoom(const QByteArray &aor, const EventPackage &package);
    [[nodiscard]] static Publication &insertByAge(Resource &resource, qint64 modified);
    [[nodiscard]] qint64 nextModified();
    [[nodiscard]] Publication *find(ResourceId resource, QByteArrayView entityTag);
    void start(ResourceId resource, Publication &publication, qint64 seconds);
    void changed(ResourceId id);
    void drop(ResourceId resource, Publication &publication);
    [[nodiscard]] QByteArray newEntityTag();

    Parts m_parts;
    PublishSettings m_settings;
    quint64 m_count = 0;
    qint64 m_lastModified = 0;
};

/// The row of a publication.
[[nodiscard]] store::PublicationRecord publicationRecord(const Resource &resource,
                                                         const Publication &publication);

} // namespace events

// SPDX-License-Identifier: Apache-2.0
#pragma once

// The event package "presence" (RFC 3856): PIDF in, one composed PIDF document out, and the
// decision about a watcher as the table `watchers` has it. An event package in the sense of
// events:: EventPackage; called by the compositor, the notifier and the planner.

#include <functional>
#include <span>

#include "base/xmlreader.h"
#include "events/relationshiptable.h"
#include "presence/composition.h"
#include "presence/presencesummary.h"

namespace presence {

/// The forms a document is given in.
enum PresenceView : events::View {
    Nothing = events::NoBody, // pending: a NOTIFY without body
    Everything = 1,
    Offline = 2 // as if nothing were published: the polite block (RFC 5025, 3.2.1)
};

/// A read publication.
struct PublishedPidf : events::PublishedState
{
    PidfDocument document;
};

class PresencePackage : public events::EventPackage
{
public:
    PresencePackage(events::ResourceTable &resources, events::RelationshipTable &relationships)
        : m_resources(resources)
        , m_relationships(relationships)
    {
    }

    void setPolicy(Policy policy) { m_policy = policy; }
    void setXmlLimits(const base::XmlLimits &limits) { m_limits = limits; }
    /// With it, a presentity that published nothing is open while it is registered.
    void setRegistrationState(std::function<bool(const QByteArray &aor)> isRegistered)
    {
        m_isRegistered = std::move(isRegistered);
    }

    [[nodiscard]] QByteArrayView name() const override { return "presence"; }
    [[nodiscard]] std::vector<QByteArray> notifyTypes() const override;
    [[nodiscard]] std::vector<QByteArray> publishTypes() const override;
    [[nodiscard]] base::Result<std::shared_ptr<const events::PublishedState>, events::Refusal>
    read(QByteArrayView contentType, QByteArrayView body) const override;
    [[nodiscard]] events::Authorization authorize(const QByteArray &resource,
                                                  const QByteArray &watcher) const override;
    [[nodiscard]] events::Body compose(const events::Resource &resource,
                                       events::View view) const override;

    /// The composed document in one row, for the window and `ctl presentities`.
    [[nodiscard]] PresenceSummary summarize(const events::Resource &resource) const;

private:
    [[nodiscard]] static std::vector<Input> inputsOf(const events::Resource &resource);

    events::ResourceTable &m_resources;
    events::RelationshipTable &m_relationships;
    Policy m_policy = Policy::Merge;
    base::XmlLimits m_limits;
    std::function<bool(const QByteArray &)> m_isRegistered;
};

} // namespace presence

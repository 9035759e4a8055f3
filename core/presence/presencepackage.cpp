// SPDX-License-Identifier: Apache-2.0
#include "presence/presencepackage.h"

#include "presence/pidfreader.h"

namespace presence {

namespace {

constexpr char PidfType[] = "application/pidf+xml";

// What a registered presentity without a publication looks like.
const PidfDocument &registeredDocument()
{
    static const PidfDocument document = [] {
        const auto read = PidfReader::read(
            "<presence xmlns=\"urn:ietf:params:xml:ns:pidf\" entity=\"sip:registered\">"
            "<tuple id=\"registered\"><status><basic>open</basic></status></tuple></presence>");
        return read ? *read : PidfDocument();
    }();
    return document;
}

} // namespace

std::vector<QByteArray> PresencePackage::notifyTypes() const
{
    return {PidfType};
}

std::vector<QByteArray> PresencePackage::publishTypes() const
{
    return {PidfType};
}

base::Result<std::shared_ptr<const events::PublishedState>, events::Refusal>
PresencePackage::read(QByteArrayView, QByteArrayView body) const
{
    auto document = PidfReader::read(body, m_limits);
    if (!document) {
        // The reason phrase names the place, so that whoever wrote the document finds it.
        const DocumentError &error = document.error();
        return base::Unexpected(
            events::Refusal(sip::StatusCode::BadRequest,
                            QByteArray("PIDF line ") + QByteArray::number(error.line) + " column " +
                                QByteArray::number(error.column) + ": " + error.sentence.toUtf8()));
    }
    auto published = std::make_shared<PublishedPidf>();
    published->document = std::move(*document);
    return std::shared_ptr<const events::PublishedState>(std::move(published));
}

events::Authorization PresencePackage::authorize(const QByteArray &aor,
                                                 const QByteArray &watcher) const
{
    using Decision = events::Authorization::Decision;
    const events::ResourceId resource = m_resources.find(aor, *this);
    const events::Relationship *known =
        resource == events::NullResource ? nullptr : m_relationships.find(resource, watcher);
    switch (known ? known->decision : events::WatcherDecision::Undecided) {
    case events::WatcherDecision::Allowed: return {Decision::Active, Everything};
    case events::WatcherDecision::Blocked: return {Decision::Rejected, Nothing};
    case events::WatcherDecision::PoliteBlocked: return {Decision::Active, Offline};
    case events::WatcherDecision::Undecided: break;
    }
    if (m_relationships.forceActive())
        return {Decision::Active, Everything};
    return {Decision::Pending, Nothing};
}

std::vector<Input> PresencePackage::inputsOf(const events::Resource &resource)
{
    std::vector<Input> inputs;
    for (const events::Publication &publication : resource.publications) {
        if (!publication.state)
            continue; // a row that cannot be read is left out, not coerced
        // Their order is exact, where received_time has only seconds.
        inputs.push_back({&static_cast<const PublishedPidf &>(*publication.state).document,
                          qint64(inputs.size()), publication.entityTag, publication.sender});
    }
    return inputs;
}

events::Body PresencePackage::compose(const events::Resource &resource, events::View view) const
{
    if (view == Offline)
        return {PidfType, composeClosed(resource.aor)};
    const std::vector<Input> inputs = inputsOf(resource);
    if (inputs.empty() && m_isRegistered && m_isRegistered(resource.aor)) {
        const Input registered{&registeredDocument(), 0, {}, {}};
        return {PidfType, presence::compose(resource.aor, {&registered, 1}, m_policy)};
    }
    return {PidfType, presence::compose(resource.aor, inputs, m_policy)};
}

PresenceSummary PresencePackage::summarize(const events::Resource &resource) const
{
    return presence::summarize(inputsOf(resource), m_policy);
}

} // namespace presence

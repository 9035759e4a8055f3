// SPDX-License-Identifier: Apache-2.0
#include "wirerules.h"

#include <array>

#include <QSet>
#include <QXmlStreamReader>

#include "sip/headers/subscriptionstate.h"
#include "sip/uri.h"

namespace test {

using namespace Qt::Literals::StringLiterals;
using sip::HeaderId;
using sip::StatusCode;

namespace {

/// What a response of a status must say (RFC 3261, 8.2 and 21; RFC 6665; RFC 3903).
struct Duty
{
    StatusCode status;
    HeaderId field;
};
constexpr std::array Duties = {
    Duty{StatusCode::MethodNotAllowed, HeaderId::Allow},
    Duty{StatusCode::UnsupportedMediaType, HeaderId::Accept},
    Duty{StatusCode::BadExtension, HeaderId::Unsupported},
    Duty{StatusCode::IntervalTooBrief, HeaderId::MinExpires},
    Duty{StatusCode::BadEvent, HeaderId::AllowEvents},
    Duty{StatusCode::ServiceUnavailable, HeaderId::RetryAfter},
};

QByteArray missing(HeaderId field)
{
    return "it has no " + sip::headerName(field).toByteArray();
}

QString attribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    return xml.attributes().value(name).toString();
}

} // namespace

WireRules::Verdict WireRules::broken(const SipTester::Received &received)
{
    // What a request lacked its refusal lacks too (RFC 3261, 8.2.6.2).
    const bool isRefusal =
        received.parsed.isResponse() && received.parsed.response().status() == 400;
    if (received.parsed.error && isRefusal)
        return {};
    if (received.parsed.error)
        return "it cannot be read: " + received.parsed.error->what;
    if (received.parsed.isResponse())
        return ofResponse(received.parsed.response());
    if (!received.parsed.isRequest())
        return "it is no SIP message";
    if (received.parsed.request().method() != sip::Method::Notify)
        return "the server sends no requests but NOTIFY";
    return ofNotify(received);
}

WireRules::Verdict WireRules::ofResponse(const sip::Response &response) const
{
    for (const Duty &duty : Duties) {
        const bool encoding =
            duty.field == HeaderId::Accept && response.has(HeaderId::AcceptEncoding);
        if (response.status() == int(duty.status) && !response.has(duty.field) && !encoding)
            return missing(duty.field);
    }
    if (response.status() > 100 && response.toTag().isNull())
        return "its To has no tag";
    if (response.status() != 200)
        return {};
    const sip::Method method = response.cseq().method;
    if (method == sip::Method::Publish && !response.has(HeaderId::SipETag))
        return missing(HeaderId::SipETag);
    if (method == sip::Method::Subscribe && response.count(HeaderId::Contact) != 1)
        return missing(HeaderId::Contact);
    const bool expires = method == sip::Method::Publish || method == sip::Method::Subscribe;
    if (expires && !response.has(HeaderId::Expires))
        return missing(HeaderId::Expires);
    return {};
}

WireRules::Verdict WireRules::ofNotify(const SipTester::Received &received)
{
    const sip::Request &request = received.parsed.request();
    for (const HeaderId field : {HeaderId::Event, HeaderId::SubscriptionState, HeaderId::Contact,
                                 HeaderId::MaxForwards, HeaderId::ContentLength}) {
        if (request.count(field) != 1)
            return missing(field);
    }
    if (!received.localTag.isEmpty() && request.toTag().isEmpty())
        return "its To has no tag";
    const QByteArray dialog =
        request.callId().toByteArray() + ' ' + request.fromTag().toByteArray();
    quint32 &last = m_cseqs[dialog];
    if (request.cseq().number <= last)
        return "its CSeq is not above " + QByteArray::number(last);
    last = request.cseq().number;

    const auto state = sip::SubscriptionState::parse(request.value(HeaderId::SubscriptionState));
    if (!state)
        return "its Subscription-State cannot be read: " + state.error().what;
    if (state->state != "terminated" && !state->expires)
        return "its Subscription-State has no expires";
    if (state->state == "terminated" && state->reason.isEmpty())
        return "its Subscription-State has no reason";
    if (state->state == "pending" && !request.body().isEmpty())
        return "it tells a pending watcher something";
    if (request.body().isEmpty())
        return {};
    const auto uri = sip::Uri::parse(received.subject);
    const QByteArray event = request.value(HeaderId::Event).toByteArray();
    return ofBody(request, uri ? uri->addressOfRecord() : QByteArray(), dialog + ' ' + event);
}

WireRules::Verdict WireRules::ofBody(const sip::Request &request, const QByteArray &presentity,
                                     const QByteArray &subscription)
{
    const QByteArrayView type = request.value(HeaderId::ContentType);
    if (type == "application/pidf+xml")
        return ofPidf(request.body(), presentity);
    if (type == "application/watcherinfo+xml")
        return ofWatcherInfo(request.body(), presentity, subscription);
    if (type == "application/xcap-diff+xml")
        return ofXcapDiff(request.body(), subscription);
    return "its Content-Type is none of ours: " + type.toByteArray();
}

// RFC 5874, 3: what was told last of a document is what the next change begins with.
WireRules::Verdict WireRules::ofXcapDiff(QByteArrayView body, const QByteArray &subscription)
{
    QXmlStreamReader xml(body.toByteArray());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "document"_L1)
            continue;
        QString &known = m_etags[subscription + ' ' + attribute(xml, "sel"_L1).toUtf8()];
        const QString previous = attribute(xml, "previous-etag"_L1);
        const QString next = attribute(xml, "new-etag"_L1);
        if (!previous.isEmpty() && !known.isEmpty() && previous != known)
            return "a document changed from an entity-tag that was not told: " + previous.toUtf8();
        if (previous.isEmpty() && next.isEmpty())
            return "a document has no entity-tag";
        known = next;
    }
    if (xml.hasError())
        return "its body is not well formed: " + xml.errorString().toUtf8();
    return {};
}

WireRules::Verdict WireRules::ofPidf(QByteArrayView body, const QByteArray &presentity) const
{
    QXmlStreamReader xml(body.toByteArray());
    QSet<QString> ids;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const bool root = ids.isEmpty();
        const bool isPresence =
            xml.name() == "presence"_L1 && xml.namespaceUri() == "urn:ietf:params:xml:ns:pidf"_L1;
        if (root && !isPresence)
            return "its root element is not that of PIDF";
        if (root && !presentity.isEmpty() &&
            attribute(xml, "entity"_L1) != QString::fromUtf8(presentity))
            return "its entity is not the presentity " + presentity;
        const QString id = attribute(xml, "id"_L1);
        if (!id.isEmpty() && ids.contains(id))
            return "its ids are not unique";
        ids.insert(id);
    }
    if (xml.hasError())
        return "its body is not well formed: " + xml.errorString().toUtf8();
    return {};
}

WireRules::Verdict WireRules::ofWatcherInfo(QByteArrayView body, const QByteArray &presentity,
                                            const QByteArray &subscription)
{
    QXmlStreamReader xml(body.toByteArray());
    int version = -1;
    bool full = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "watcherinfo"_L1) {
            version = attribute(xml, "version"_L1).toInt();
            full = attribute(xml, "state"_L1) == "full"_L1;
        }
        if (xml.name() == "watcher-list"_L1 && !presentity.isEmpty() &&
            attribute(xml, "resource"_L1) != QString::fromUtf8(presentity))
            return "its resource is not the presentity " + presentity;
    }
    if (xml.hasError())
        return "its body is not well formed: " + xml.errorString().toUtf8();
    const auto known = m_versions.find(subscription);
    const int expected = known == m_versions.end() ? 0 : known->second + 1;
    if (version != expected)
        return "its watcherinfo version is not " + QByteArray::number(expected);
    if (version == 0 && !full)
        return "its first watcherinfo is not full";
    m_versions[subscription] = version;
    return {};
}

} // namespace test

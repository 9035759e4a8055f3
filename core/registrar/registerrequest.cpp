// SPDX-License-Identifier: Apache-2.0
#include "registrar/registerrequest.h"

#include <algorithm>
#include <limits>
#include <optional>

#include "base/scanner.h"
#include "sip/nameaddr.h"

namespace registrar {

using base::Result;
using base::Unexpected;
using sip::HeaderId;
using sip::Refusal;
using sip::StatusCode;

namespace {

constexpr quint32 OneHour = 3600;

/// Parameters that are the registrar's to set. The GRUUs of RFC 5627 are among them: a phone that
/// sends back what another registrar gave it would take its echo for an offer.
bool isOurs(QByteArrayView name)
{
    static constexpr QByteArrayView Names[] = {"expires", "q", "pub-gruu", "temp-gruu"};
    return std::any_of(std::begin(Names), std::end(Names),
                       [name](QByteArrayView one) { return base::equalsIgnoringCase(one, name); });
}

QByteArray keptParameters(const sip::Parameters &parameters)
{
    QByteArray result;
    for (const sip::Parameter &parameter : parameters) {
        if (isOurs(parameter.name))
            continue;
        result.append(';').append(parameter.name);
        if (!parameter.value.isNull())
            result.append('=').append(parameter.value);
    }
    return result;
}

/// RFC 3261, 10.2: what is too large is 2**32-1, what is malformed is 3600.
quint32 readExpires(QByteArrayView text)
{
    if (const auto seconds = base::parseDecimal(text))
        return quint32(*seconds);
    const bool isNumber =
        !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                       [](char character) { return base::isDigit(character); });
    return isNumber ? std::numeric_limits<quint32>::max() : OneHour;
}

Result<QByteArray, Refusal> readPath(const sip::Request &request)
{
    QByteArray path;
    for (const QByteArrayView member : request.values(HeaderId::Path)) {
        if (!sip::NameAddr::parse(member))
            return Unexpected(Refusal(StatusCode::BadRequest, "Malformed Path"));
        if (!path.isEmpty())
            path.append(", ");
        path.append(member);
    }
    return path;
}

/// RFC 5626, 6: a reg-id means something if no proxy is between, or one that keeps the flow.
bool isFirstHopOutbound(const sip::Request &request)
{
    if (request.values(HeaderId::Via).size() == 1)
        return true;
    const auto path = request.values(HeaderId::Path);
    if (path.isEmpty())
        return false;
    const auto edge = sip::NameAddr::parse(path[0]);
    return edge && sip::Uri::parse(edge->uri)->hasParameter("ob");
}

/// Reads the members of Contact one by one.
class ContactReader
{
public:
    ContactReader(const sip::Request &request, const RegistrarSettings &settings, quint32 otherwise)
        : m_settings(settings)
        , m_otherwise(otherwise)
        , m_usesRegId(isFirstHopOutbound(request))
    {
    }

    [[nodiscard]] Result<ContactAddress, Refusal> read(QByteArrayView member) const
    {
        const auto address = sip::NameAddr::parse(member);
        if (!address)
            return Unexpected(Refusal(StatusCode::BadRequest, "Malformed Contact"));
        ContactAddress contact;
        contact.uri = *sip::Uri::parse(address->uri); // well formed: NameAddr has looked
        contact.parameters = keptParameters(address->parameters);
        // A q that is none says nothing about preference; that is no reason to lose the phone.
        if (const auto q = address->parameter("q"))
            contact.q = base::parseQuality(*q).value_or(1000);
        if (const auto instance = address->parameter("+sip.instance"))
            contact.instance = base::unquoted(*instance);
        const auto regId = address->parameter("reg-id");
        if (regId && m_usesRegId && !contact.instance.isEmpty())
            contact.regId = qint32(base::parseDecimal(*regId, 0x7fffffff).value_or(0));
        const auto expires = address->parameter("expires");
        return grant(std::move(contact), expires ? readExpires(*expires) : m_otherwise);
    }

private:
    [[nodiscard]] Result<ContactAddress, Refusal> grant(ContactAddress contact,
                                                        quint32 seconds) const
    {
        // No registrar may refuse an hour, whatever its minimum is (RFC 3261, 10.3, step 7).
        const quint32 minimum = std::min(m_settings.minimumExpires, OneHour);
        if (seconds > 0 && seconds < minimum) {
            return Unexpected(Refusal(StatusCode::IntervalTooBrief)
                                  .with(HeaderId::MinExpires, QByteArray::number(minimum)));
        }
        contact.expires = std::min(seconds, m_settings.maximumExpires);
        return contact;
    }

    const RegistrarSettings &m_settings;
    quint32 m_otherwise;
    bool m_usesRegId;
};

/// RFC 5630, 5.2: a secure contact under an insecure address would be a hole in the wall.
bool mixesSchemes(const sip::Request &request, const std::vector<ContactAddress> &contacts)
{
    const bool isAddedSecure =
        std::any_of(contacts.begin(), contacts.end(), [](const auto &contact) {
            return contact.expires > 0 && contact.uri.isSips();
        });
    if (!isAddedSecure)
        return false;
    const auto target = sip::Uri::parse(request.requestUri());
    const sip::Message::Values path = request.values(HeaderId::Path);
    return !target || !target->isSips() ||
           std::any_of(path.begin(), path.end(), [](QByteArrayView member) {
               const auto edge = sip::NameAddr::parse(member);
               return !edge || !sip::Uri::parse(edge->uri)->isSips();
           });
}

/// RFC 5626, 6: one flow at a time; others may only be removed beside it.
bool mixesFlows(const std::vector<ContactAddress> &contacts)
{
    const auto added = std::count_if(contacts.begin(), contacts.end(),
                                     [](const auto &contact) { return contact.expires > 0; });
    return added > 1 && std::any_of(contacts.begin(), contacts.end(), [](const auto &contact) {
               return contact.expires > 0 && contact.regId != 0;
           });
}

} // namespace

Result<RegisterRequest, Refusal> RegisterRequest::read(const sip::Request &request,
                                                       const RegistrarSettings &settings)
{
    RegisterRequest result;
    const sip::Message::Values members = request.values(HeaderId::Contact);
    if (members.isEmpty())
        return result;
    const auto expires = request.expires();
    if (!expires)
        return Unexpected(Refusal(expires.error().status, "Malformed Expires"));
    if (std::any_of(members.begin(), members.end(), [](auto member) { return member == "*"; })) {
        if (members.size() > 1 || *expires != quint32(0))
            return Unexpected(
                Refusal(StatusCode::BadRequest, "* Needs Expires 0 And Stands Alone"));
        result.kind = Kind::RemoveAll;
        return result;
    }
    // As many as may be, each replacing another; comparing all with all has to end.
    if (members.size() > 2 * qint64(settings.bindingsPerUser))
        return Unexpected(Refusal(StatusCode::Forbidden, "Too Many Contacts"));
    auto path = readPath(request);
    if (!path)
        return Unexpected(path.error());
    result.path = std::move(*path);
    result.kind = Kind::Update;
    const ContactReader reader(request, settings, expires->value_or(settings.defaultExpires));
    for (const QByteArrayView member : members) {
        auto contact = reader.read(member);
        if (!contact)
            return Unexpected(contact.error());
        result.contacts.push_back(*std::move(contact));
    }
    if (mixesFlows(result.contacts))
        return Unexpected(Refusal(StatusCode::BadRequest, "One Contact With reg-id At A Time"));
    if (mixesSchemes(request, result.contacts))
        return Unexpected(Refusal(StatusCode::BadRequest, "SIPS Contact Without SIPS Request-URI"));
    return result;
}

} // namespace registrar

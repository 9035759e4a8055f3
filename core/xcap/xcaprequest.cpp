// SPDX-License-Identifier: Apache-2.0
#include "xcap/xcaprequest.h"

#include <algorithm>

#include "base/mediatype.h"
#include "base/scanner.h"
#include "xcap/usageregistry.h"

namespace xcap {

using http::StatusCode;

namespace {

base::Unexpected<XcapResponse> refused(StatusCode status, const QByteArray &sentence)
{
    return base::Unexpected(plainResponse(status, sentence));
}

} // namespace

Verb verbOf(QByteArrayView method)
{
    if (method == "GET" || method == "HEAD")
        return Verb::Get;
    if (method == "PUT")
        return Verb::Put;
    if (method == "DELETE")
        return Verb::Delete;
    return method == "OPTIONS" ? Verb::Options : Verb::Other;
}

base::Result<XcapRequest, XcapResponse> XcapRequest::read(const http::HttpRequest &request,
                                                          const Requester &requester,
                                                          const UsageRegistry &usages)
{
    auto uri = XcapUri::parse(request.target, usages.settings().uris);
    if (!uri)
        return refused(StatusCode(int(uri.error().status)), uri.error().sentence.toUtf8());
    const AppUsage *usage = usages.findServed(uri->auid());
    if (!usage)
        return refused(StatusCode::NotFound,
                       usages.find(uri->auid())
                           ? "This application usage is switched off here (policy.oma_rules)."
                           : "This server has no such application usage.");
    XcapRequest result{.http = request,
                       .usage = *usage,
                       .uri = *std::move(uri),
                       .selector = std::nullopt,
                       .verb = verbOf(request.method),
                       .place = Place::Nowhere};
    const bool writes = result.verb == Verb::Put || result.verb == Verb::Delete;
    if (!usage->permits(requester, result.uri, writes ? Operation::Write : Operation::Read))
        return refused(StatusCode::Forbidden, "The documents of others are not yours to touch.");
    result.place = usage->place(result.uri);
    if (result.uri.hasNodeSelector()) {
        auto selector = NodeSelector::parse(result.uri, usage->defaultNamespace().toByteArray());
        if (!selector)
            return refused(StatusCode(int(selector.error().status)),
                           selector.error().sentence.toUtf8());
        result.selector = *std::move(selector);
    }
    return result;
}

Methods XcapRequest::allowedMethods() const
{
    const bool isComputed =
        place == Place::Generated ||
        (selector && selector->target() == NodeSelector::Target::NamespaceBindings);
    return isComputed ? Methods::ReadOnly : Methods::All;
}

bool XcapRequest::hasRightContentType() const
{
    const std::optional<QByteArrayView> field = http.fields.find("Content-Type");
    const auto type = field ? base::MediaType::parse(*field) : std::nullopt;
    return type && type->is(selector ? contentTypeOf(selector->target()) : usage.contentType());
}

bool XcapRequest::hasCodedBody() const
{
    const std::optional<QByteArray> codings = http.fields.combined("Content-Encoding");
    if (!codings)
        return false;
    const QList<QByteArray> names = codings->split(',');
    return std::any_of(names.begin(), names.end(), [](const QByteArray &name) {
        const QByteArray coding = name.trimmed();
        return !coding.isEmpty() && !base::equalsIgnoringCase(coding, "identity");
    });
}

bool XcapRequest::saysOtherCharset() const
{
    const std::optional<QByteArrayView> field = http.fields.find("Content-Type");
    const auto type = field ? base::MediaType::parse(*field) : std::nullopt;
    const auto charset = type ? type->parameter("charset") : std::nullopt;
    if (!charset)
        return false;
    const QByteArray name = base::unquoted(*charset);
    return !base::equalsIgnoringCase(name, "utf-8") && !base::equalsIgnoringCase(name, "us-ascii");
}

} // namespace xcap

// SPDX-License-Identifier: Apache-2.0
#include "xcap/appusage.h"

namespace xcap {

Place AppUsage::place(const XcapUri &uri) const
{
    if (uri.tree() == XcapUri::Tree::Global)
        return Place::Nowhere;
    return uri.hasSubdirectory() ? Place::NoDirectory : Place::Stored;
}

bool AppUsage::permits(const Requester &requester, const XcapUri &uri, Operation operation) const
{
    if (requester.trusted)
        return true;
    if (uri.tree() == XcapUri::Tree::Global)
        return operation == Operation::Read;
    return uri.user().user == requester.user.user && uri.user().domain == requester.user.domain;
}

std::vector<QByteArray> AppUsage::generatedDocuments(const events::UserAndDomain &) const
{
    return {};
}

std::optional<QByteArray> AppUsage::generate(const XcapUri &, const QByteArray &) const
{
    return std::nullopt;
}

store::DocumentKey documentKey(const AppUsage &usage, const XcapUri &uri)
{
    Q_ASSERT(usage.documentType());
    return {uri.user().user, uri.user().domain, *usage.documentType(), uri.document()};
}

} // namespace xcap

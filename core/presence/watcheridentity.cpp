// SPDX-License-Identifier: Apache-2.0
#include "presence/watcheridentity.h"

#include <QUrl>

namespace presence {

namespace {

constexpr QByteArrayView AnonymousDomain = "anonymous.invalid";

QByteArray keyOf(const sip::Uri &uri)
{
    // An IPv6 address has many spellings, which only the comparison itself knows.
    if (uri.isNull() || uri.host().startsWith('['))
        return {};
    return uri.addressOfRecord();
}

QByteArray domainOf(const sip::Uri &uri)
{
    if (uri.isSip() || uri.isPres())
        return uri.lowerHost();
    if (uri.isTel())
        return {};
    // mailto:, im:, xmpp: and their like.
    const QByteArray &text = uri.toByteArray();
    const qsizetype at = text.lastIndexOf('@');
    if (at < 0)
        return {};
    qsizetype end = at + 1;
    while (end < text.size() && text[end] != '?' && text[end] != ';' && text[end] != '/')
        ++end;
    return text.sliced(at + 1, end - at - 1).toLower();
}

} // namespace

QByteArray comparableDomain(const QString &domain)
{
    const QString plain =
        QString::fromUtf8(sip::percentDecoded(domain.trimmed().toUtf8())).toLower();
    const QString name = plain.size() > 1 && plain.endsWith(u'.') ? plain.chopped(1) : plain;
    const bool ascii =
        std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80; });
    return ascii ? name.toLatin1() : QUrl::toAce(name);
}

EntityId::EntityId(const QString &id)
    : text(id.trimmed().toUtf8())
{
    if (auto parsed = sip::Uri::parse(text)) {
        uri = *parsed;
        key = keyOf(uri);
    }
}

WatcherIdentity::WatcherIdentity(const QByteArray &aor)
    : m_aor(aor)
{
    const auto parsed = sip::Uri::parse(aor);
    if (!parsed || parsed->lowerHost() == AnonymousDomain)
        return;
    m_uri = *parsed;
    m_key = keyOf(m_uri);
    m_domain = domainOf(m_uri);
}

bool WatcherIdentity::is(const EntityId &entity) const
{
    if (m_uri.isNull() || entity.uri.isNull() || entity.key != m_key)
        return false;
    // Visual separators are no part of a number (RFC 3966, 4), and an address-of-record has no
    // parameters.
    if (m_uri.isTel() && entity.uri.isTel())
        return true;
    return m_uri.equals(entity.uri);
}

} // namespace presence

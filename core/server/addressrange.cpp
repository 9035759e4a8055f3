// SPDX-License-Identifier: Apache-2.0
#include "server/addressrange.h"

using namespace Qt::StringLiterals;

namespace server {

namespace {

constexpr int AllBits = 128;
constexpr int MappedBits = 96; // what stands before an IPv4 address

} // namespace

base::Result<AddressRange, QString> AddressRange::parse(const QString &text)
{
    const auto malformed = [&text] {
        return base::Unexpected(
            u"'%1' is no address; write it like 192.0.2.7, 192.0.2.0/24 or [2001:db8::]/32"_s.arg(
                text));
    };
    const qsizetype slash = text.indexOf(u'/');
    const auto address = sip::Endpoint::parse(text.left(slash).toUtf8(), 0);
    if (!address)
        return malformed();
    AddressRange range{*address, AllBits};
    if (slash < 0)
        return range;
    const int skipped = address->isIPv4() ? MappedBits : 0;
    bool isNumber = false;
    range.prefix = text.mid(slash + 1).toInt(&isNumber) + skipped;
    if (!isNumber || range.prefix < skipped || range.prefix > AllBits)
        return malformed();
    return range;
}

QString AddressRange::toString() const
{
    QString host = QString::fromLatin1(address.host());
    if (prefix == AllBits)
        return host;
    return host + u'/' + QString::number(prefix - (address.isIPv4() ? MappedBits : 0));
}

bool AddressRange::contains(const sip::Endpoint &endpoint) const
{
    for (int bit = 0; bit < prefix; bit += 8) {
        const int left = std::min(prefix - bit, 8);
        const auto mask = quint8(0xff << (8 - left));
        const auto index = size_t(bit / 8);
        if ((address.address[index] & mask) != (endpoint.address[index] & mask))
            return false;
    }
    return true;
}

} // namespace server

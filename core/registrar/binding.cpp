// SPDX-License-Identifier: Apache-2.0
#include "registrar/binding.h"

namespace registrar {

namespace {

/// Reads what Hop::toByteArray() wrote: "udp 192.0.2.1:5060".
std::optional<sip::Hop> readHop(const QByteArray &text)
{
    const qsizetype space = text.indexOf(' ');
    const qsizetype colon = text.lastIndexOf(':');
    if (space < 0 || colon < space)
        return std::nullopt;
    const QByteArrayView view(text);
    const auto protocol = sip::protocolFromToken(view.first(space));
    bool isNumber = false;
    const quint16 port = text.sliced(colon + 1).toUShort(&isNumber);
    const auto peer = sip::Endpoint::parse(view.sliced(space + 1, colon - space - 1), port);
    if (!protocol || !isNumber || !peer)
        return std::nullopt;
    sip::Hop hop;
    hop.peer = *peer;
    hop.protocol = *protocol;
    return hop;
}

} // namespace

std::optional<Binding> bindingFromRecord(const store::BindingRecord &record,
                                         const sip::SocketNames &sockets)
{
    const auto uri = sip::Uri::parse(record.key.contact);
    if (!uri)
        return std::nullopt;
    Binding binding;
    binding.record = record;
    binding.uri = *uri;
    if (const auto hop = readHop(record.received)) {
        binding.hop = *hop;
        binding.hop.listener = sockets.hopOfSocket(record.transport).listener;
    }
    return binding;
}

} // namespace registrar

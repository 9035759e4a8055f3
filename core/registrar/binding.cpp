// SPDX-License-Identifier: Apache-2.0
#include "registrar/binding.h"

namespace registrar {

std::optional<Binding> bindingFromRecord(const store::BindingRecord &record,
                                         const sip::SocketNames &sockets)
{
    const auto uri = sip::Uri::parse(record.key.contact);
    if (!uri)
        return std::nullopt;
    Binding binding;
    binding.record = record;
    binding.uri = *uri;
    if (const auto hop = sip::Hop::parse(record.received)) {
        const sip::Hop socket = sockets.hopOfSocket(record.transport);
        binding.hop = *hop;
        binding.hop.listener = socket.listener;
        binding.hop.local = socket.local;
    }
    return binding;
}

} // namespace registrar

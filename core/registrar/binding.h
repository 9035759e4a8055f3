// SPDX-License-Identifier: Apache-2.0
#pragma once

// A binding of an address-of-record to a contact (RFC 3261, 10.3; RFC 5626, 6): its row of
// `location`, and what memory keeps beside it. The LocationStore owns those that are current.

#include <optional>

#include "base/timerqueue.h"
#include "sip/hop.h"
#include "sip/socketnames.h"
#include "sip/uri.h"
#include "store/records.h"

namespace registrar {

struct Binding
{
    store::BindingRecord record;
    sip::Uri uri; // record.key.contact, read
    /// Where the REGISTER came from, and by which of our sockets and connections: the flow back to
    /// a phone behind a NAT. Null when the row does not tell.
    sip::Hop hop;
    base::TimerId timer = 0; // 0: not in the LocationStore yet
    quint32 serial = 0;      // names it to its timer
};

/// The binding of a row; nothing when its contact is no URI.
[[nodiscard]] std::optional<Binding> bindingFromRecord(const store::BindingRecord &record,
                                                       const sip::SocketNames &sockets);

} // namespace registrar

// SPDX-License-Identifier: Apache-2.0
#pragma once

// IP addresses as people name several of them: 192.0.2.7, 192.0.2.0/24, [2001:db8::]/32. A value of
// the settings; contains() is asked for the source of a request.

#include "base/result.h"
#include "sip/hop.h"

#include <QString>

namespace server {

struct AddressRange
{
    sip::Endpoint address; // without a port
    int prefix = 128;      // of the address in its 128 bits, as Endpoint holds it

    /// The error says what is wrong with the text.
    [[nodiscard]] static base::Result<AddressRange, QString> parse(const QString &text);
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool contains(const sip::Endpoint &endpoint) const;

    [[nodiscard]] bool operator==(const AddressRange &) const = default;
};

} // namespace server

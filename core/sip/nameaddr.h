// SPDX-License-Identifier: Apache-2.0
#pragma once

// One value of From, To, Contact, Route, Record-Route and kin: name-addr or addr-spec with header
// parameters (RFC 3261, 20.10 and 25.1). Views into the text given to parse(). The "*" of Contact
// is none: compare the field's value with it first.

#include <optional>

#include <QByteArray>

#include "sip/parameters.h"
#include "sip/parseerror.h"
#include "sip/uri.h"

namespace sip {

struct NameAddr
{
    QByteArrayView displayName; ///< as written, with its quotes; empty when there is none
    QByteArrayView uri;         ///< without brackets; well formed
    Parameters parameters;      ///< of the field, never of the URI (RFC 3261, 20)

    [[nodiscard]] static Parsed<NameAddr> parse(QByteArrayView value);
    /// As parse() without a copy of the error's text: null when well formed, else what is wrong.
    [[nodiscard]] static const char *scan(QByteArrayView value, NameAddr &result);

    [[nodiscard]] bool isNull() const { return uri.isNull(); }
    /// The tag parameter's value; null when absent.
    [[nodiscard]] QByteArrayView tag() const { return m_tag; }
    [[nodiscard]] std::optional<QByteArrayView> parameter(QByteArrayView name) const;
    /// The display name without quotes and their escapes.
    [[nodiscard]] QByteArray displayText() const;

private:
    QByteArrayView m_tag;
};

} // namespace sip

// SPDX-License-Identifier: Apache-2.0
#pragma once

// One place to listen at, as people write it: udp:127.0.0.1:5060, tcp:[::1]:5060, tls:0.0.0.0 for
// SIP, http:127.0.0.1:8080 or https:0.0.0.0:8443 for XCAP. Values of the settings; the server opens
// one socket for each.

#include "base/result.h"
#include "base/sentence.h"
#include "sip/hop.h"

#include <QString>

namespace server {

/// `127.0.0.1:5060`, `[::1]:5060`, or without the port; port 0 lets the system choose one. The
/// error goes on after the text in question: "needs an IP address ...".
[[nodiscard]] base::Result<sip::Endpoint, base::Sentence> parseListenEndpoint(const QString &text,
                                                                              quint16 defaultPort);

struct ListenAddress
{
    sip::Protocol protocol = sip::Protocol::Udp;
    sip::Endpoint endpoint;

    /// The error says what is wrong with the text; port 0 lets the system choose one.
    [[nodiscard]] static base::Result<ListenAddress, base::Sentence> parse(const QString &text);
    [[nodiscard]] QString toString() const;

    [[nodiscard]] bool operator==(const ListenAddress &) const = default;
};

/// Where XCAP is served. None, written `none`, is nowhere: it takes the place of the default.
struct HttpAddress
{
    enum class Scheme : quint8 { None, Http, Https };
    Scheme scheme = Scheme::None;
    sip::Endpoint endpoint;

    /// The error says what is wrong with the text; port 0 lets the system choose one.
    [[nodiscard]] static base::Result<HttpAddress, base::Sentence> parse(const QString &text);
    [[nodiscard]] QString toString() const;

    [[nodiscard]] bool operator==(const HttpAddress &) const = default;
};

} // namespace server

// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the server knows of a user's password: its hash with name and realm for each algorithm
// (H(A1) of RFC 7616, 3.4.2, in hexadecimal), never the password. Asked by Authenticator, answered
// by whoever keeps the users. Any thread for the value.

#include <array>

#include <QByteArray>

#include "auth/digest.h"

namespace auth {

struct Credentials
{
    std::array<QByteArray, AlgorithmCount> ha1; // by Algorithm; empty: not known

    [[nodiscard]] const QByteArray &of(Algorithm algorithm) const { return ha1[size_t(algorithm)]; }
    friend bool operator==(const Credentials &, const Credentials &) = default;
};

class CredentialLookup
{
public:
    virtual ~CredentialLookup() = default;
    /// Null when there is no such user. Good until the users change. `username` as the client
    /// wrote it, `domain` in lower case.
    [[nodiscard]] virtual const Credentials *find(const QByteArray &username,
                                                  const QByteArray &domain) const = 0;
};

} // namespace auth

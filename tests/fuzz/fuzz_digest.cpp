// SPDX-License-Identifier: Apache-2.0

// Credentials (RFC 7616, 3.4), through the grammar and through the whole judgement of them.

#include "auth/authenticator.h"
#include "auth/digestfields.h"
#include "base/clock.h"
#include "base/tokensource.h"
#include "fuzztarget.h"

namespace {

class NoUsers : public auth::CredentialLookup
{
public:
    [[nodiscard]] const auth::Credentials *find(const QByteArray &,
                                                const QByteArray &) const override
    {
        return nullptr;
    }
};

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray value = fuzz::bytesOf(data, size);
    if (const auto fields = auth::DigestFields::parse(value)) {
        const QByteArray name = auth::unescaped(fields->username);
        fuzz::require(name.size() <= fields->username.size(), "escapes make a text shorter");
    }
    static const base::SystemClock clock;
    static base::TokenSource tokens(1);
    static const NoUsers users;
    static auth::Authenticator authenticator(users, clock, tokens);
    const QByteArrayView field(value);
    auth::Claim claim;
    claim.fields = {&field, 1};
    claim.method = "PUBLISH";
    claim.uri = "sip:alice@example.com";
    claim.realm = "example.com";
    claim.domain = "example.com";
    fuzz::require(authenticator.judge(claim).verdict != auth::Verdict::Proved,
                  "nobody is proved without a password");
    return 0;
}

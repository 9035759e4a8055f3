// SPDX-License-Identifier: Apache-2.0
#pragma once

// The methods of SIP: RFC 3261, 7.1, and its extensions. Unknown stands for any other token: a
// request of such a method is well formed (RFC 4475, 3.1.1.2), its token is in the message.

#include <QByteArrayView>

namespace sip {

enum class Method : quint8 {
    Unknown,
    Ack,
    Bye,
    Cancel,
    Info,
    Invite,
    Message,
    Notify,
    Options,
    Prack,
    Publish,
    Refer,
    Register,
    Subscribe,
    Update,
};

/// Case matters: RFC 3261, 7.1 has methods case-sensitive.
[[nodiscard]] Method methodFromToken(QByteArrayView token);
/// Empty for Unknown.
[[nodiscard]] QByteArrayView token(Method method);

} // namespace sip

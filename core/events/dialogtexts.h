// SPDX-License-Identifier: Apache-2.0
#pragma once

// The texts of a dialog. A hundred thousand dialogs hold a dozen of them each; as separate
// QByteArrays they would cost 40 bytes apiece before the first letter. What only this dialog has
// stands in one allocation; addresses, and what all dialogs with phones of one model have in
// common, are shared.

#include <array>
#include <memory>
#include <span>

#include "base/textpool.h"

namespace events {

enum class DialogText : quint8 {
    // of this dialog alone
    CallId,
    RemoteTag,    // the watcher's
    LocalTag,     // ours
    RemoteTarget, // the watcher's Contact
    RouteSet,     // Record-Route of the SUBSCRIBE as it stood, comma separated; empty: none
    DisplayName,  // of the watcher, without quotes
    // of many, all four together
    LocalContact, // our Contact, a URI
    UserAgent,
    Accept,
    Transport, // the socket the SUBSCRIBE came by: "udp 127.0.0.1:5060"
    // of several, each by itself
    LocalUri,   // To of the SUBSCRIBE, for From of each NOTIFY
    RemoteUri,  // From of the SUBSCRIBE, for To of each NOTIFY
    RequestUri, // of the SUBSCRIBE that made the dialog
    Count
};

class DialogTexts
{
public:
    using Views = std::array<QByteArrayView, size_t(DialogText::Count)>;

    [[nodiscard]] QByteArrayView at(DialogText field) const;
    /// Replaces all fields; each at most 65,535 bytes long (a SIP message is no longer). The pool
    /// has to be the same all the time.
    void assign(const Views &views, base::TextPool &pool);
    /// Replaces one field; does nothing when it is the same already.
    void set(DialogText field, QByteArrayView value, base::TextPool &pool);

private:
    static constexpr size_t OwnCount = size_t(DialogText::LocalContact);
    static constexpr size_t CommonCount = size_t(DialogText::LocalUri) - OwnCount;
    static constexpr size_t UriCount = size_t(DialogText::Count) - OwnCount - CommonCount;

    std::unique_ptr<char[]> m_own; // packed; null: all empty
    base::SharedText m_common;     // packed
    std::array<base::SharedText, UriCount> m_uris;
};

} // namespace events

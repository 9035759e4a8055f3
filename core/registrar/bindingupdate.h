// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tentative half of a REGISTER (RFC 3261, 10.3, steps 6 and 7): works on a copy of the bindings
// of one address-of-record, so that a request that fails halfway has changed nothing.

#include <vector>

#include "registrar/binding.h"
#include "registrar/registerrequest.h"

namespace registrar {

class BindingUpdate
{
public:
    /// `origin` has what all bindings of the request share: key but for the contact, Call-ID, CSeq,
    /// path, where it came from.
    BindingUpdate(std::vector<Binding> current, Binding origin)
        : m_bindings(std::move(current))
        , m_origin(std::move(origin))
    {
    }

    enum class Outcome : quint8 { Done, OutOfOrder };
    [[nodiscard]] Outcome apply(const RegisterRequest &request);
    [[nodiscard]] std::vector<Binding> takeBindings() { return std::move(m_bindings); }

private:
    [[nodiscard]] Outcome removeAll();
    [[nodiscard]] Outcome set(const ContactAddress &contact);
    [[nodiscard]] bool isNewer(const Binding &binding) const;

    std::vector<Binding> m_bindings;
    Binding m_origin;
};

} // namespace registrar

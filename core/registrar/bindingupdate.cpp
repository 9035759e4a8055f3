// SPDX-License-Identifier: Apache-2.0
#include "registrar/bindingupdate.h"

#include <algorithm>

#include "base/scanner.h"

namespace registrar {

namespace {

/// A flow of a device is bound by its names, wherever the device is by now, and beside a flow of
/// another that has its URI in another network (RFC 5626, 6); all others by the URI (RFC 3261,
/// 19.1.4), which also removes a flow for those who leave out its names.
bool isOfSameContact(const Binding &binding, const ContactAddress &contact)
{
    const store::BindingKey &key = binding.record.key;
    if (key.regId == 0 || contact.regId == 0)
        return binding.uri.equals(contact.uri);
    // URNs of UUIDs are the same in either case (RFC 4122, 3).
    return key.regId == contact.regId && base::equalsIgnoringCase(key.instance, contact.instance);
}

} // namespace

BindingUpdate::Outcome BindingUpdate::apply(const RegisterRequest &request)
{
    if (request.kind == RegisterRequest::Kind::RemoveAll)
        return removeAll();
    for (const ContactAddress &contact : request.contacts) {
        if (set(contact) == Outcome::OutOfOrder)
            return Outcome::OutOfOrder;
    }
    return Outcome::Done;
}

BindingUpdate::Outcome BindingUpdate::removeAll()
{
    if (!std::all_of(m_bindings.begin(), m_bindings.end(),
                     [this](const Binding &binding) { return isNewer(binding); })) {
        return Outcome::OutOfOrder;
    }
    m_bindings.clear();
    return Outcome::Done;
}

BindingUpdate::Outcome BindingUpdate::set(const ContactAddress &contact)
{
    // More than one may be meant: equality of URIs is not transitive.
    bool inOrder = true;
    std::erase_if(m_bindings, [&](const Binding &binding) {
        if (!isOfSameContact(binding, contact))
            return false;
        inOrder = inOrder && isNewer(binding);
        return true;
    });
    if (!inOrder)
        return Outcome::OutOfOrder;
    if (contact.expires == 0)
        return Outcome::Done;
    Binding &binding = m_bindings.emplace_back(m_origin);
    binding.uri = contact.uri;
    binding.record.key.contact = contact.uri.toByteArray();
    if (contact.regId != 0) {
        binding.record.key.instance = contact.instance;
        binding.record.key.regId = contact.regId;
    }
    binding.record.parameters = contact.parameters;
    binding.record.q = contact.q;
    binding.record.expires = m_origin.record.updated + contact.expires;
    return Outcome::Done;
}

bool BindingUpdate::isNewer(const Binding &binding) const
{
    // Without a timer it was set by this very request, which may name a contact twice.
    return binding.timer == 0 || binding.record.callId != m_origin.record.callId ||
           m_origin.record.cseq > binding.record.cseq;
}

} // namespace registrar

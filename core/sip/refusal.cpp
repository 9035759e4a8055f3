// SPDX-License-Identifier: Apache-2.0
#include "sip/refusal.h"

#include "sip/messagebuilder.h"

namespace sip {

QByteArray refusalResponse(const Request &request, const Refusal &refusal, QByteArrayView toTag)
{
    ResponseBuilder response(request, refusal.status, toTag, refusal.reason);
    for (const auto &[id, value] : refusal.fields)
        response.add(id, value);
    return response.build();
}

} // namespace sip

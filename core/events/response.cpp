// SPDX-License-Identifier: Apache-2.0
#include "events/response.h"

#include "sip/messagebuilder.h"

namespace events {

QByteArray refusalResponse(const sip::Request &request, const Refusal &refusal,
                           QByteArrayView toTag)
{
    sip::ResponseBuilder response(request, refusal.status, toTag, refusal.reason);
    for (const auto &[id, value] : refusal.fields)
        response.add(id, value);
    return response.build();
}

} // namespace events

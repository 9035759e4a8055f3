// SPDX-License-Identifier: Apache-2.0
#pragma once

// Why a request is not granted, as it goes on the wire: status, reason phrase and the header fields
// that tell the other side what would be (RFC 6665, 4.2.1.1; RFC 3903, 6).

#include <utility>
#include <vector>

#include <QByteArray>

#include "sip/headerid.h"
#include "sip/statuscode.h"

namespace events {

struct Refusal
{
    sip::StatusCode status = sip::StatusCode::ServerInternalError;
    QByteArray reason; // empty: the default phrase of the status
    std::vector<std::pair<sip::HeaderId, QByteArray>> fields;

    explicit Refusal(sip::StatusCode code, QByteArray phrase = {})
        : status(code)
        , reason(std::move(phrase))
    {
    }
    /// Adds a header field; for building in one expression.
    Refusal &&with(sip::HeaderId id, QByteArray value) &&
    {
        fields.emplace_back(id, std::move(value));
        return std::move(*this);
    }
};

} // namespace events

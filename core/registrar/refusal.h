// SPDX-License-Identifier: Apache-2.0
#pragma once

// Why a REGISTER is not granted, as it goes on the wire: status, reason phrase and the header
// fields that say what would be (RFC 3261, 10.3). Made by RegisterRequest and Registrar.

#include <utility>
#include <vector>

#include <QByteArray>

#include "sip/headerid.h"
#include "sip/statuscode.h"

namespace registrar {

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

} // namespace registrar

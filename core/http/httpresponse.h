// SPDX-License-Identifier: Apache-2.0
#pragma once

// One HTTP answer as a value, and its bytes on the wire. Who answers says status, fields and body;
// the connection adds what is its own: Date, Server, Content-Length, Connection.

#include <utility>
#include <vector>

#include <QByteArray>
#include <QByteArrayView>

#include "http/statuscode.h"

namespace http {

struct HttpResponse
{
    using Field = std::pair<QByteArray, QByteArray>;

    StatusCode status = StatusCode::Ok;
    std::vector<Field> fields; // Content-Type, ETag, Allow, ...; their values are not checked
    QByteArray body;
    bool close = false; // end the connection behind it

    [[nodiscard]] static HttpResponse plain(StatusCode status, const QByteArray &sentence);

    HttpResponse &with(const QByteArray &name, const QByteArray &value)
    {
        fields.emplace_back(name, value);
        return *this;
    }
};

enum class BodyWanted : quint8 { Yes, No };                     // No: for HEAD (RFC 9110, 9.3.2)
enum class ConnectionField : quint8 { None, KeepAlive, Close }; // KeepAlive: for HTTP/1.0 only

/// `common` are whole field lines that every answer has.
[[nodiscard]] QByteArray serialized(const HttpResponse &response, BodyWanted body,
                                    ConnectionField connection, QByteArrayView common);

} // namespace http

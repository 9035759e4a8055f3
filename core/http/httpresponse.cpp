// SPDX-License-Identifier: Apache-2.0
#include "http/httpresponse.h"

namespace http {

HttpResponse HttpResponse::plain(StatusCode status, const QByteArray &sentence)
{
    HttpResponse response;
    response.status = status;
    response.body = sentence + '\n';
    response.with("Content-Type", "text/plain; charset=utf-8");
    return response;
}

QByteArray serialized(const HttpResponse &response, BodyWanted body, ConnectionField connection,
                      QByteArrayView common)
{
    const bool bodyless = isBodyless(response.status);
    QByteArray bytes;
    bytes.reserve(256 + common.size() + (bodyless ? 0 : response.body.size()));
    bytes.append("HTTP/1.1 ");
    bytes.append(QByteArray::number(int(response.status)));
    bytes.append(' ');
    bytes.append(reasonPhrase(response.status));
    bytes.append("\r\n");
    bytes.append(common);
    for (const HttpResponse::Field &field : response.fields) {
        bytes.append(field.first);
        bytes.append(": ");
        bytes.append(field.second);
        bytes.append("\r\n");
    }
    if (!bodyless) {
        bytes.append("Content-Length: ");
        bytes.append(QByteArray::number(response.body.size()));
        bytes.append("\r\n");
    }
    if (connection == ConnectionField::Close)
        bytes.append("Connection: close\r\n");
    else if (connection == ConnectionField::KeepAlive)
        bytes.append("Connection: keep-alive\r\n");
    bytes.append("\r\n");
    if (!bodyless && body == BodyWanted::Yes)
        bytes.append(response.body);
    return bytes;
}

} // namespace http

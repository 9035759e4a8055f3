// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a peer may ask of us, and how long it may take (design.md, 5). Whatever goes beyond is
// answered with the status named here, and the connection closed.

#include <QtGlobal>

namespace http {

struct HttpLimits
{
    int requestLineBytes = 8 * 1024; // beyond: 414
    int headerBytes = 16 * 1024;     // all fields; beyond: 431
    int headerFields = 100;          // beyond: 431
    qint64 bodyBytes = 1024 * 1024;  // beyond: 413, before it is read if its length is told

    int connections = 1000;             // beyond: 503 with Retry-After
    int connectionsPerAddress = 200;    // likewise; a proxy counts as one address
    int refusedConnections = 64;        // that are being told so at a time; beyond: closed at once
    int requestsPerConnection = 10'000; // the last one is answered with Connection: close
    int pipelinedRequests = 16;         // under way; what follows waits unread
    int retryAfterSeconds = 10;

    int headerMilliseconds = 10'000;    // for a request's header, from its first byte; then 408
    int bodyMilliseconds = 60'000;      // for its body; then 408
    int progressMilliseconds = 10'000;  // in each such period of a body, or of an answer that is
    int progressBytes = 1024;           // not taken, this many bytes must pass; else 408 or closed
    int idleMilliseconds = 60'000;      // between requests; then closed without a word
    int lingerMilliseconds = 2'000;     // for the peer to read why it was refused (RFC 9112, 9.6)
    qint64 unwrittenBytes = 256 * 1024; // beyond: no further request is taken from the peer
};

} // namespace http

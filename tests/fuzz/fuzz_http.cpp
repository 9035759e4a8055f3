// SPDX-License-Identifier: Apache-2.0

// A connection of HTTP: however it is cut into reads, the same requests come out, and the same end.

#include <vector>

#include "fuzztarget.h"
#include "http/httpparser.h"

namespace {

using namespace http;

struct Reading
{
    std::vector<QByteArray> requests;
    int status = 0; // of the failure
    friend bool operator==(const Reading &, const Reading &) = default;
};

Reading readingOf(const QByteArray &stream, qsizetype piece, const HttpLimits &limits)
{
    HttpParser parser(limits);
    Reading reading;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        parser.append(QByteArrayView(stream).sliced(at, std::min(piece, stream.size() - at)));
        for (auto event = parser.next(); event != HttpParser::Event::NeedMore;
             event = parser.next()) {
            if (event == HttpParser::Event::Failed) {
                reading.status = int(parser.status());
                return reading;
            }
            if (event != HttpParser::Event::RequestDone)
                continue;
            const HttpRequest request = parser.takeRequest();
            fuzz::require(request.body.size() <= limits.bodyBytes, "a body keeps its limit");
            reading.requests.push_back(request.method + ' ' + request.target + '\n' + request.body);
        }
    }
    return reading;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    HttpLimits limits;
    limits.requestLineBytes = 1024;
    limits.headerBytes = 4096;
    limits.headerFields = 32;
    limits.bodyBytes = 8192;
    const QByteArray stream = fuzz::bytesOf(data + 1, size - 1);
    const Reading whole = readingOf(stream, stream.size(), limits);
    const Reading pieces = readingOf(stream, 1 + data[0], limits);
    fuzz::require(whole.requests == pieces.requests, "the pieces it comes in do not matter");
    return 0;
}

// SPDX-License-Identifier: Apache-2.0

// A byte stream: however it is cut into reads, the same messages come out.

#include <vector>

#include "fuzztarget.h"
#include "sip/streamframer.h"

namespace {

using sip::StreamFramer;

std::vector<QByteArray> framesOf(const QByteArray &stream, qsizetype piece)
{
    StreamFramer framer;
    std::vector<QByteArray> frames;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        framer.append(QByteArrayView(stream).sliced(at, std::min(piece, stream.size() - at)));
        for (;;) {
            const StreamFramer::Frame frame = framer.next();
            if (frame.kind == StreamFramer::FrameKind::Incomplete)
                break;
            if (frame.kind == StreamFramer::FrameKind::Broken) {
                frames.push_back("broken");
                return frames;
            }
            frames.push_back(frame.kind == StreamFramer::FrameKind::Ping ? "ping" : frame.bytes);
        }
    }
    return frames;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const qsizetype piece = 1 + data[0];
    const QByteArray stream = fuzz::bytesOf(data + 1, size - 1);
    fuzz::require(framesOf(stream, piece) == framesOf(stream, stream.size()),
                  "the pieces a stream comes in do not matter");
    return 0;
}

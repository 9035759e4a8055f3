// SPDX-License-Identifier: Apache-2.0

// A published document: what was read is composed to a document that can be read, alone and with
// itself under another tag.

#include "fuzztarget.h"
#include "presence/composition.h"
#include "presence/pidfreader.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace presence;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto document = PidfReader::read(bytes);
    if (!document)
        return 0;
    const Input one{&*document, 1, "one", "a"};
    const Input two{&*document, 2, "two", "b"};
    XmlLimits wide;
    wide.size = 4 * bytes.size() + 100'000;
    wide.elements = 20'000;
    wide.attributes = 200;
    wide.declarations = 2000;
    wide.depth = 100;
    for (const Policy policy : {Policy::Merge, Policy::Newest, Policy::All}) {
        const std::vector<Input> inputs{one, two};
        const QByteArray composed = compose("sip:alice@example.com", inputs, policy);
        fuzz::require(bool(PidfReader::read(composed, wide)), "what is composed can be read");
    }
    return 0;
}

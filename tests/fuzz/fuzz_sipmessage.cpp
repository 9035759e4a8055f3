// SPDX-License-Identifier: Apache-2.0

// A datagram: the parser, every field it offers, and the answer that is made of it.

#include "fuzztarget.h"
#include "sip/headers/event.h"
#include "sip/headers/subscriptionstate.h"
#include "sip/messagebuilder.h"
#include "sip/messageparser.h"
#include "sip/transportlayer.h"
#include "sip/uri.h"

namespace {

using namespace sip;

qsizetype readFields(const Message &message)
{
    qsizetype sum = 0;
    for (const Message::Field &field : message.fields()) {
        for (const QByteArrayView value : message.values(message.name(field))) {
            if (const auto address = NameAddr::parse(value))
                sum += address->displayText().size() + address->uri.size();
            if (const auto via = Via::parse(value))
                sum += via->branch.size();
            if (const auto state = SubscriptionState::parse(value))
                sum += state->toByteArray().size();
            if (const auto event = Event::parse(value))
                sum += event->id.size();
        }
    }
    return sum;
}

void checkAnswer(Request &request)
{
    Hop hop;
    hop.peer = Endpoint::parse("198.51.100.9", 5060).value_or(Endpoint());
    request.setSource(hop);
    const ResponseRoute route = TransportLayer::responseRoute(request);
    fuzz::require(!route.hop.isNull(), "an answer has a way");
    const QByteArray bytes = ResponseBuilder(request, StatusCode::OK, "tag").build();
    const ParsedMessage answer = MessageParser::parse(bytes, Framing::Datagram);
    fuzz::require(answer.isResponse(), "an answer is a response");
    if (request.values(HeaderId::Via).size() == 1)
        fuzz::require(!answer.error, "an answer to what could be read can be read");
    fuzz::require(answer.response().callId() == request.callId(), "an answer keeps its Call-ID");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    for (const Framing framing : {Framing::Datagram, Framing::Stream}) {
        ParsedMessage parsed = MessageParser::parse(fuzz::bytesOf(data, size), framing);
        if (parsed.isRequest())
            readFields(parsed.request());
        else if (parsed.isResponse())
            readFields(parsed.response());
        if (parsed.error && parsed.canBeAnswered())
            (void)ResponseBuilder(parsed.request(), parsed.error->status, "t").build();
        if (!parsed.error && parsed.isRequest())
            checkAnswer(parsed.request());
    }
    return 0;
}

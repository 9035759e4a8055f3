// SPDX-License-Identifier: Apache-2.0
#include "sip/headers/cseq.h"

#include "base/scanner.h"

namespace sip {

const char *CSeq::scan(QByteArrayView value, CSeq &result)
{
    base::Scanner scanner(base::trimmed(value));
    const auto number = base::parseDecimal(scanner.takeWhile(base::DigitCharacter));
    if (!number || !base::isLws(scanner.peek()))
        return "malformed number in CSeq";
    scanner.skipLws();
    const QByteArrayView methodToken = scanner.takeToken();
    if (methodToken.isEmpty() || !scanner.atEnd())
        return "malformed method in CSeq";
    result.number = quint32(*number);
    result.method = methodFromToken(methodToken);
    result.methodToken = methodToken;
    return nullptr;
}

Parsed<CSeq> CSeq::parse(QByteArrayView value)
{
    CSeq result;
    if (const char *fault = scan(value, result))
        return base::Unexpected(ParseError{StatusCode::BadRequest, fault, 0});
    return result;
}

} // namespace sip

// SPDX-License-Identifier: Apache-2.0

// A URI: what it is read to, is equal to itself and has a canonical address that stays as it is.

#include "fuzztarget.h"
#include "sip/nameaddr.h"
#include "sip/uri.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, size);
    if (const auto address = sip::NameAddr::parse(text))
        (void)address->displayText();
    const auto uri = sip::Uri::parse(text);
    if (!uri)
        return 0;
    fuzz::require(uri->equals(*uri), "a URI equals itself");
    const QByteArray canonical = uri->addressOfRecord();
    if (!uri->isSip() && !uri->isPres())
        return 0;
    const auto again = sip::Uri::parse(canonical);
    fuzz::require(bool(again), "a canonical address is a URI");
    fuzz::require(again->addressOfRecord() == canonical, "it is its own canonical address");
    return 0;
}

// SPDX-License-Identifier: Apache-2.0
#pragma once

// Short documents of each application usage, and an XCAP server to put them to.

#include <QtTest>

#include "xcap/schema.h"
#include "xcapfixture.h"

namespace test {

inline const QByteArray Joe("/users/sip:joe@example.com/index");

inline QByteArray typeOf(const QByteArray &auid)
{
    if (auid.endsWith("pres-rules"))
        return "application/auth-policy+xml";
    return auid == "pidf-manipulation" ? "application/pidf+xml" : "application/" + auid + "+xml";
}

inline QByteArray lists(const QByteArray &content)
{
    return "<resource-lists xmlns=\"urn:ietf:params:xml:ns:resource-lists\">\n" + content +
           "\n</resource-lists>";
}

inline QByteArray services(const QByteArray &content)
{
    return "<rls-services xmlns=\"urn:ietf:params:xml:ns:rls-services\" "
           "xmlns:rl=\"urn:ietf:params:xml:ns:resource-lists\">\n" +
           content + "\n</rls-services>";
}

inline QByteArray service(const QByteArray &uri)
{
    return "<service uri=\"" + uri + "\"><list/><packages/></service>";
}

inline QByteArray pointingTo(const QByteArray &list)
{
    return services("<service uri=\"sip:l@example.com\"><resource-list>" + list +
                    "</resource-list></service>");
}

inline QByteArray rules(const QByteArray &content)
{
    return "<ruleset xmlns=\"urn:ietf:params:xml:ns:common-policy\" "
           "xmlns:pr=\"urn:ietf:params:xml:ns:pres-rules\">\n" +
           content + "\n</ruleset>";
}

inline QByteArray presence(const QByteArray &content)
{
    return "<presence xmlns=\"urn:ietf:params:xml:ns:pidf\" entity=\"sip:joe@example.com\">\n" +
           content + "\n</presence>";
}
} // namespace test

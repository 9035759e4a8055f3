// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the tests of rules share: short ways to write a document and to ask what it means.

#include <QtTest>

#include "presence/authorization.h"

namespace presence::testing {

/// A ruleset around `rules`, with the prefixes pr (RFC 5025), oc and op (OMA).
inline QByteArray ruleset(const QByteArray &rules)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<ruleset xmlns=\"urn:ietf:params:xml:ns:common-policy\""
           " xmlns:pr=\"urn:ietf:params:xml:ns:pres-rules\""
           " xmlns:oc=\"urn:oma:xml:xdm:common-policy\""
           " xmlns:op=\"urn:oma:xml:prs:pres-rules\""
           " xmlns:x=\"urn:example:other\">" +
           rules + "</ruleset>";
}

inline QByteArray rule(const QByteArray &id, const QByteArray &conditions,
                       const QByteArray &handling, const QByteArray &transformations = {})
{
    QByteArray text = "<rule id=\"" + id + "\">";
    if (!conditions.isEmpty())
        text += "<conditions>" + conditions + "</conditions>";
    if (!handling.isEmpty())
        text += "<actions><pr:sub-handling>" + handling + "</pr:sub-handling></actions>";
    if (!transformations.isEmpty())
        text += "<transformations>" + transformations + "</transformations>";
    return text + "</rule>";
}

inline QByteArray one(const QByteArray &id)
{
    return "<identity><one id=\"" + id + "\"/></identity>";
}

/// A document that must be readable.
inline RuleSet readRules(QByteArrayView document, RuleVocabulary vocabulary = RuleVocabulary::Ietf)
{
    const auto result = RuleSet::read(document, vocabulary);
    if (!result) {
        QTest::qFail(qPrintable(result.error().sentence), __FILE__, __LINE__);
        return {};
    }
    return *result;
}

inline Permissions permissions(const QByteArray &document, const QByteArray &watcher,
                               const Moment &moment = {},
                               RuleVocabulary vocabulary = RuleVocabulary::Ietf)
{
    return Authorizer(readRules(document, vocabulary)).evaluate(WatcherIdentity(watcher), moment);
}

/// "none" when no rule matches, else the word of the sub-handling.
inline QByteArray outcome(const Permissions &permissions)
{
    return permissions.matched ? QByteArray(token(permissions.subHandling).data())
                               : QByteArray("none");
}

} // namespace presence::testing

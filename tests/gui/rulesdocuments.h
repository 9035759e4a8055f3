// SPDX-License-Identifier: Apache-2.0
#pragma once

// Documents of rules, and what tests put into them.

#include "documentfiles.h"
#include "gui/documents/ruleedit.h"

namespace test {

inline gui::RulesDocument read(const QByteArray &text)
{
    auto document = gui::RulesDocument::read(text);
    if (document)
        return *std::move(document);
    QTest::qFail(qPrintable(document.error().sentence.english() + u'\n' + QString::fromUtf8(text)),
                 __FILE__, __LINE__);
    return {};
}

inline QByteArray ruleset(const QByteArray &rules)
{
    return "<?xml version=\"1.0\"?>\n<!-- mine -->\n"
           "<ruleset xmlns=\"urn:ietf:params:xml:ns:common-policy\"\n"
           "         xmlns:pr=\"urn:ietf:params:xml:ns:pres-rules\">\n" +
           rules + "</ruleset>\n";
}

/// With comments and elements of others everywhere.
inline const QByteArray Friends = ruleset("  <rule id=\"Friends\"> <!-- since May -->\n"
                                          "    <conditions>\n"
                                          "      <identity>\n"
                                          "        <!-- bob -->\n"
                                          "        <one id='sip:bob@example.com'/>\n"
                                          "        <many domain=\"example.org\">\n"
                                          "          <except id=\"sip:eve@example.org\"/>\n"
                                          "        </many>\n"
                                          "      </identity>\n"
                                          "      <x:moon xmlns:x=\"urn:x\" phase=\"full\"/>\n"
                                          "    </conditions>\n"
                                          "    <actions>\n"
                                          "      <pr:sub-handling>allow</pr:sub-handling>\n"
                                          "      <x:ring xmlns:x=\"urn:x\"/>\n"
                                          "    </actions>\n"
                                          "    <transformations>\n"
                                          "      <pr:provide-services>\n"
                                          "        <pr:class>work</pr:class>\n"
                                          "      </pr:provide-services>\n"
                                          "      <pr:provide-note>true</pr:provide-note>\n"
                                          "      <x:blur xmlns:x=\"urn:x\">3</x:blur>\n"
                                          "    </transformations>\n"
                                          "  </rule>\n");

inline gui::RuleMember person(const QString &address)
{
    return {gui::NoNode, gui::RuleMember::Kind::Person, address};
}

inline presence::SelectorSet all()
{
    presence::SelectorSet set;
    set.addAll();
    return set;
}

inline QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toLocalTime();
}

} // namespace test

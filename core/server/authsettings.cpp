// SPDX-License-Identifier: Apache-2.0
#include "server/authsettings.h"

#include <algorithm>

#include "server/settingkinds.h"

using namespace Qt::StringLiterals;

namespace server {

using namespace settingkinds;

namespace {

struct AlgorithmItem
{
    static base::Result<auth::Algorithm, base::Sentence> fromText(const QString &text)
    {
        const auto algorithm = auth::algorithmFromToken(text.toUtf8());
        if (!algorithm) {
            return base::Unexpected(
                base::Sentence(
                    QT_TRANSLATE_NOOP("core", "knows MD5, SHA-256 and SHA-512-256, not '%1'"))
                    .arg(text));
        }
        return *algorithm;
    }
    static QString toText(auth::Algorithm algorithm)
    {
        return QString::fromLatin1(auth::token(algorithm).toByteArray());
    }
};

struct AgentItem
{
    static base::Result<QString, QString> fromText(const QString &text) { return text; }
    static QString toText(const QString &agent) { return agent; }
};

struct RangeItem
{
    static base::Result<AddressRange, QString> fromText(const QString &text)
    {
        return AddressRange::parse(text);
    }
    static QString toText(const AddressRange &range) { return range.toString(); }
};

base::Result<QString, base::Sentence> realmText(const QString &value)
{
    const bool isClean = std::none_of(value.begin(), value.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == u'"' || c == u'\\';
    });
    if (!isClean || value.size() > 128)
        return base::Unexpected(
            base::Sentence(QT_TRANSLATE_NOOP("core", "needs a short text without quotes, not '%1'"))
                .arg(value));
    return value;
}

} // namespace

void addAuthSettings(std::vector<Setting> &all)
{
    all.push_back(word<&Config::auth, &AuthConfig::mode>(
        u"auth.mode"_s, {u"auto"_s, u"required"_s, u"none"_s},
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "required: who publishes, subscribes, registers or uses XCAP proves by a password who "
            "he is. none: everybody is believed. auto: required as soon as other machines can "
            "reach an address listened at."))));
    all.back().applies = Setting::Applies::OnRestart;
    all.push_back(text<&Config::auth, &AuthConfig::realm, realmText>(
        u"auth.realm"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "What users are asked for a password for. It is part of what is stored of passwords: "
            "after a change they must be set anew. Empty: the user's domain."))));
    all.push_back(list<&Config::auth, &AuthConfig::algorithms, AlgorithmItem>(
        u"auth.algorithms"_s,
        marked(QT_TRANSLATE_NOOP("settings",
                                 "The ways of hashing offered, the strongest first on the wire: "
                                 "MD5, SHA-256, SHA-512-256. Old phones know MD5 alone, and curl "
                                 "before 8.8 gets the last one wrong."))));
    all.push_back(list<&Config::auth, &AuthConfig::md5OnlyAgents, AgentItem>(
        u"auth.md5_only_agents"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "Beginnings of the User-Agent of phones that give up when they are offered anything "
            "but MD5: they are offered MD5 alone, if auth.algorithms has it."))));
    all.push_back(integer<&Config::auth, &AuthConfig::nonceLifetime>(
        u"auth.nonce_lifetime"_s, 10, 86400, u"seconds"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings", "How long a challenge may be answered; then a phone gets a new one."))));
    all.push_back(integer<&Config::auth, &AuthConfig::nonceUses>(
        u"auth.nonce_uses"_s, 1000, 100000000, QString(),
        marked(QT_TRANSLATE_NOOP("settings",
                                 "How many answers to challenges are remembered, so that none is "
                                 "taken twice. When there is no room, all phones get a new "
                                 "challenge."))));
    all.push_back(boolean<&Config::auth, &AuthConfig::strictNonceCount>(
        u"auth.strict_nonce_count"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings", "The count of a phone's answers to one challenge must rise. Many phones "
                        "begin anew with each request, and are asked once more then."))));
    all.push_back(boolean<&Config::auth, &AuthConfig::allowRfc2069>(
        u"auth.allow_rfc2069"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "Answers of the old style (RFC 2069, as of Pidgin) are taken. A recorded one can be "
            "played again while its challenge lives."))));
    all.push_back(list<&Config::auth, &AuthConfig::trustedPeers, RangeItem>(
        u"auth.trusted_peers"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings", "Addresses of proxies whose P-Asserted-Identity is believed (RFC 3325): "
                        "192.0.2.7, 192.0.2.0/24, [2001:db8::]/32. Empty: nobody's."))));
    all.push_back(boolean<&Config::auth, &AuthConfig::proxyStyle>(
        u"auth.proxy_style"_s,
        marked(QT_TRANSLATE_NOOP("settings",
                                 "SIP is challenged with 407 instead of 401, as by a proxy."))));
}

} // namespace server

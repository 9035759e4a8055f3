// SPDX-License-Identifier: Apache-2.0
#include "server/xcapsettings.h"

#include "server/settingkinds.h"

#include <algorithm>

#include <QUrl>

using namespace Qt::StringLiterals;

namespace server {

using namespace settingkinds;

namespace {

struct HttpAddressItem
{
    static base::Result<HttpAddress, base::Sentence> fromText(const QString &text)
    {
        return HttpAddress::parse(text);
    }
    static QString toText(const HttpAddress &address) { return address.toString(); }
};

base::Result<QString, base::Sentence> rootPath(const QString &value)
{
    if (!value.startsWith(u'/') || value.contains("//"_L1) || value.contains(u'?') ||
        value.contains(u'#') || value.contains("~~"_L1))
        return base::Unexpected(
            base::Sentence(QT_TRANSLATE_NOOP("core", "needs a path such as /xcap-root, not '%1'"))
                .arg(value));
    return value.endsWith(u'/') && value.size() > 1 ? value.chopped(1) : value;
}

/// RFC 4825, 6.1: it "MUST NOT contain a query component".
base::Result<QString, base::Sentence> rootUri(const QString &value)
{
    if (value.isEmpty())
        return value;
    const QUrl url(value, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty() || !url.userInfo().isEmpty() ||
        url.hasQuery() || url.hasFragment() || url.path().contains("~~"_L1))
        return base::Unexpected(
            base::Sentence(
                QT_TRANSLATE_NOOP("core", "needs a URI such as https://xcap.example.com/xcap-root, "
                                          "without '?', not '%1'"))
                .arg(value));
    QString text = value;
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

base::Result<QString, base::Sentence> fieldName(const QString &value)
{
    const bool isToken = std::all_of(value.begin(), value.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
    if (!isToken)
        return base::Unexpected(
            base::Sentence(QT_TRANSLATE_NOOP("core", "needs the name of a header field, not '%1'"))
                .arg(value));
    return value;
}

} // namespace

void addXcapSettings(std::vector<Setting> &all)
{
    const std::size_t first = all.size();
    all.push_back(list<&Config::xcap, &XcapConfig::addresses, HttpAddressItem>(
        u"xcap.addresses"_s,
        marked(QT_TRANSLATE_NOOP("settings",
                                 "Where XCAP is served: http:ADDRESS:PORT, "
                                 "https:ADDRESS:PORT with tls.certificate, or none."))));
    all.push_back(text<&Config::xcap, &XcapConfig::root, rootPath>(
        u"xcap.root"_s,
        marked(QT_TRANSLATE_NOOP("settings", "The path of the XCAP root; phones are told "
                                             "http://HOST:PORT, or https://, and this."))));
    all.push_back(text<&Config::xcap, &XcapConfig::publicRoot, rootUri>(
        u"xcap.public_root"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "The XCAP root as phones reach it, as in https://xcap.example.com/xcap-root, where a "
            "proxy or a name stands in front. Empty: the host that a request is for; in xcap-diff "
            "the address listened at, or server.advertised_host."))));
    all.push_back(text<&Config::xcap, &XcapConfig::trustHeader, fieldName>(
        u"xcap.trust_header"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings", "The header field in which a proxy on this machine says who asks, as in "
                        "X-XCAP-Asserted-Identity. Empty: whoever asks from this machine may act "
                        "for anybody."))));
    for (std::size_t i = first; i < all.size(); ++i)
        all[i].applies = Setting::Applies::OnRestart;
}

void addHttpSettings(std::vector<Setting> &all)
{
    const std::size_t first = all.size();
    all.push_back(integer<&Config::http, &HttpConfig::requestLine>(
        u"http.request_line"_s, 256, 8192, u"bytes"_s,
        marked(QT_TRANSLATE_NOOP("settings",
                                 "The longest request line of HTTP; a longer one gets 414."))));
    all.push_back(integer<&Config::http, &HttpConfig::headerBytes>(
        u"http.header_bytes"_s, 1024, 1048576, u"bytes"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings", "The most bytes of all header fields of a request; more get 431."))));
    all.push_back(integer<&Config::http, &HttpConfig::headerFields>(
        u"http.header_fields"_s, 16, 10000, QString(),
        marked(
            QT_TRANSLATE_NOOP("settings", "The most header fields of a request; more get 431."))));
    all.push_back(integer<&Config::http, &HttpConfig::bodySize>(
        u"http.body_size"_s, 1024, 1048576, u"bytes"_s,
        marked(QT_TRANSLATE_NOOP("settings",
                                 "The largest body of a request; a larger one gets 413."))));
    all.push_back(integer<&Config::http, &HttpConfig::connections>(
        u"http.connections"_s, 1, 1000000, QString(),
        marked(
            QT_TRANSLATE_NOOP("settings", "The most HTTP connections at a time; more get 503."))));
    all.push_back(integer<&Config::http, &HttpConfig::connectionsPerAddress>(
        u"http.connections_per_address"_s, 1, 1000000, QString(),
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "The most of them from one address, as which a proxy counts; more get 503."))));
    all.push_back(integer<&Config::http, &HttpConfig::requestsPerConnection>(
        u"http.requests_per_connection"_s, 1, 1000000000, QString(),
        marked(QT_TRANSLATE_NOOP("settings", "After so many requests a connection is closed."))));
    all.push_back(integer<&Config::http, &HttpConfig::headerTime>(
        u"http.header_time"_s, 10, 3600000, u"milliseconds"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "How long the header of a request may take from its first byte; then 408."))));
    all.push_back(integer<&Config::http, &HttpConfig::bodyTime>(
        u"http.body_time"_s, 10, 3600000, u"milliseconds"_s,
        marked(
            QT_TRANSLATE_NOOP("settings", "How long the body of a request may take; then 408."))));
    all.push_back(integer<&Config::http, &HttpConfig::progressTime>(
        u"http.progress_time"_s, 10, 3600000, u"milliseconds"_s,
        marked(QT_TRANSLATE_NOOP("settings",
                                 "In each such period of a body, and of an answer that is being "
                                 "read, http.progress_bytes "
                                 "must pass; else 408, or the end of the connection."))));
    all.push_back(integer<&Config::http, &HttpConfig::progressBytes>(
        u"http.progress_bytes"_s, 1, 1048576, u"bytes"_s,
        marked(QT_TRANSLATE_NOOP("settings", "What must pass in each http.progress_time."))));
    all.push_back(integer<&Config::http, &HttpConfig::idleTime>(
        u"http.idle_time"_s, 10, 86400000, u"milliseconds"_s,
        marked(QT_TRANSLATE_NOOP(
            "settings",
            "How long a connection may wait for its next request; then it is closed."))));
    for (std::size_t i = first; i < all.size(); ++i)
        all[i].applies = Setting::Applies::OnRestart;
}

} // namespace server

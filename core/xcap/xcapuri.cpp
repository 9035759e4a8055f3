// SPDX-License-Identifier: Apache-2.0
#include "xcap/xcapuri.h"

#include <algorithm>

#include "xcap/percentescape.h"

using namespace Qt::Literals::StringLiterals;

namespace xcap {

namespace {

base::Unexpected<UriError> notFound(const QString &sentence)
{
    return base::Unexpected(UriError{UriError::Status::NotFound, sentence});
}

base::Unexpected<UriError> badRequest(const QString &sentence)
{
    return base::Unexpected(UriError{UriError::Status::BadRequest, sentence});
}

/// The path and query of an absolute URI.
QByteArrayView withoutAuthority(QByteArrayView target)
{
    const QByteArrayView schemes[] = {"http://", "https://"};
    for (const QByteArrayView scheme : schemes) {
        if (target.size() < scheme.size() ||
            target.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        const qsizetype slash = target.indexOf('/', scheme.size());
        return slash < 0 ? QByteArrayView("/") : target.sliced(slash);
    }
    return target;
}

bool hasControl(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return quint8(c) < 32 || c == 127; });
}

/// A segment of the document selector without its escapes.
base::Result<QByteArray, UriError> readSegment(QByteArrayView raw)
{
    std::optional<QByteArray> segment = percentDecoded(raw);
    if (!segment || !segment->isValidUtf8() || hasControl(*segment))
        return badRequest(u"A segment of the path is not UTF-8 with whole percent-escapes."_s);
    if (segment->isEmpty() || *segment == "." || *segment == "..")
        return notFound(u"A segment of the path is empty or made of dots."_s);
    if (segment->size() > XcapUri::LongestSegment)
        return notFound(
            u"A segment of the path is longer than %1 bytes."_s.arg(XcapUri::LongestSegment));
    return *std::move(segment);
}

/// The path below the root; a null view when it is elsewhere.
QByteArrayView belowRoot(QByteArrayView path, QByteArrayView root)
{
    while (root.endsWith('/'))
        root.chop(1);
    const bool below = path.startsWith(root) && path.sliced(root.size()).startsWith('/');
    return below ? path.sliced(root.size() + 1) : QByteArrayView();
}

} // namespace

base::Result<XcapUri, UriError> XcapUri::parse(QByteArrayView target, const UriContext &context)
{
    if (target.size() > LongestTarget)
        return base::Unexpected(UriError{UriError::Status::UriTooLong,
                                         u"The URI is longer than %1 bytes."_s.arg(LongestTarget)});
    const QByteArrayView local = withoutAuthority(target);
    const qsizetype question = local.indexOf('?');
    const QByteArrayView path = question < 0 ? local : local.first(question);
    const QByteArrayView below = belowRoot(path, context.root);
    if (below.isNull())
        return notFound(u"The path is not below the XCAP root."_s);

    XcapUri uri;
    if (const auto read = uri.readPath(below, context); !read)
        return base::Unexpected(read.error());
    if (question >= 0) {
        auto bindings = parseBindings(local.sliced(question + 1));
        if (!bindings)
            return base::Unexpected(bindings.error());
        uri.m_bindings = *std::move(bindings);
    }
    return uri;
}

base::Result<void, UriError> XcapUri::readPath(QByteArrayView path, const UriContext &context)
{
    std::vector<QByteArray> segments;
    for (qsizetype begin = 0; begin <= path.size();) {
        qsizetype end = path.indexOf('/', begin);
        end = end < 0 ? path.size() : end;
        auto segment = readSegment(path.sliced(begin, end - begin));
        if (!segment)
            return base::Unexpected(segment.error());
        begin = end + 1;
        if (*segment == "~~") {
            // In the rest a slash may stand in a quoted attribute value: it is decoded as a whole.
            std::optional<QByteArray> selector =
                percentDecoded(path.sliced(qMin(begin, path.size())));
            if (!selector || !selector->isValidUtf8())
                return badRequest(u"The node selector is not UTF-8 with whole percent-escapes."_s);
            m_nodeSelector = *std::move(selector);
            m_hasNodeSelector = true;
            break;
        }
        segments.push_back(*std::move(segment));
    }
    if (segments.size() < 2 || (segments[1] != "users" && segments[1] != "global"))
        return notFound(u"After the application usage comes `users` or `global`."_s);
    m_auid = segments[0];
    m_tree = segments[1] == "users" ? Tree::Users : Tree::Global;
    const size_t first = m_tree == Tree::Users ? 3 : 2;
    if (segments.size() <= first)
        return notFound(u"The path names a directory, and no document in it."_s);
    if (m_tree == Tree::Users) {
        auto user = readUser(segments[2], context);
        if (!user)
            return base::Unexpected(user.error());
        m_user = *std::move(user);
    }
    for (size_t i = first; i < segments.size(); ++i) {
        if (segments[i].contains('/'))
            return notFound(u"The name of a document holds no slash."_s);
        m_document += (i == first ? QByteArray() : QByteArray("/")) + segments[i];
    }
    if (m_document.size() > LongestSegment)
        return notFound(u"The name of the document is longer than %1 bytes."_s.arg(LongestSegment));
    return {};
}

base::Result<events::UserAndDomain, UriError> XcapUri::readUser(const QByteArray &xui,
                                                                const UriContext &context)
{
    const auto unknown = [] { return notFound(u"The user is not one of this server."_s); };
    QByteArrayView name = xui;
    const QByteArrayView schemes[] = {"sip:", "sips:"};
    for (const QByteArrayView scheme : schemes) {
        if (name.size() >= scheme.size() &&
            name.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0) {
            name = name.sliced(scheme.size());
            break;
        }
    }
    const qsizetype at = name.lastIndexOf('@');
    const QByteArray domain = events::canonicalDomain(at < 0 ? QByteArrayView(context.defaultDomain)
                                                             : name.sliced(at + 1));
    // The URI's own escapes come off as well: sip:j%20doe@example.com is "j doe" in the tables.
    const std::optional<QByteArray> user = percentDecoded(at < 0 ? name : name.first(at));
    // A port or parameters make no address-of-record.
    const bool plain = std::all_of(domain.begin(), domain.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    });
    const bool literal = domain.startsWith('[') && domain.endsWith(']');
    const bool isName = (plain && !domain.isEmpty() && !domain.endsWith('.')) || literal;
    if (!user || user->isEmpty() || !isName || hasControl(*user) || !user->isValidUtf8())
        return unknown();
    events::UserAndDomain result{*user, domain};
    const auto &served = context.domains;
    if (!result.fits() ||
        (!served.empty() && std::find(served.begin(), served.end(), domain) == served.end()))
        return unknown();
    return result;
}

QByteArray XcapUri::documentSelector() const
{
    if (m_tree == Tree::Users)
        return userDocumentSelector(m_auid, m_user, m_document);
    return percentEncodedPath(m_auid) + "/global/" + percentEncodedPath(m_document);
}

QByteArray userDocumentSelector(QByteArrayView auid, const events::UserAndDomain &user,
                                QByteArrayView document)
{
    // First the escapes of the SIP URI, then those of the path segment that holds it.
    const QByteArray sipUser = user.user.toPercentEncoding("!*'()&=+$,;?/");
    return percentEncodedPath(auid) + "/users/" +
           ("sip:" + sipUser + '@' + user.domain).toPercentEncoding(":@!$&'()*+,;=") + '/' +
           percentEncodedPath(document);
}

namespace {

/// One XPointer part after another: scheme(data), data with its parentheses balanced or escaped
/// by '^' (XPointer framework, 3.1).
class XPointerReader
{
public:
    explicit XPointerReader(QByteArrayView text)
        : m_text(text)
    {
    }

    base::Result<std::vector<NamespaceBinding>, UriError> read()
    {
        for (;;) {
            skipSpace();
            if (m_at == m_text.size())
                return std::move(m_bindings);
            const qsizetype open = m_text.indexOf('(', m_at);
            if (open < 0)
                return refuse();
            const QByteArrayView scheme = m_text.sliced(m_at, open - m_at);
            m_at = open + 1;
            std::optional<QByteArray> data = schemeData();
            if (!data || scheme.isEmpty())
                return refuse();
            if (scheme == "xmlns" && !bind(*data))
                return refuse();
        }
    }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

    static base::Unexpected<UriError> refuse()
    {
        return badRequest(u"The query is not made of parts such as xmlns(prefix=uri)."_s);
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }

    std::optional<QByteArray> schemeData()
    {
        QByteArray data;
        int depth = 1;
        for (; m_at < m_text.size(); ++m_at) {
            char c = m_text[m_at];
            if (c == '^') {
                if (++m_at == m_text.size())
                    return std::nullopt;
                c = m_text[m_at];
                if (c != '(' && c != ')' && c != '^')
                    return std::nullopt;
            } else if (c == '(') {
                ++depth;
            } else if (c == ')' && --depth == 0) {
                ++m_at;
                return data;
            }
            data += c;
        }
        return std::nullopt;
    }

    bool bind(const QByteArray &data)
    {
        const qsizetype equals = data.indexOf('=');
        if (equals < 0)
            return false;
        const QByteArray prefix = data.first(equals).trimmed();
        const QByteArray uri = data.sliced(equals + 1).trimmed();
        if (prefix.isEmpty() || prefix.contains(':') || uri.isEmpty())
            return false;
        // xmlns() scheme, 3: what would bind these two differently has no effect.
        if (prefix == "xml" || prefix == "xmlns")
            return true;
        std::erase_if(m_bindings, [&](const NamespaceBinding &b) { return b.prefix == prefix; });
        m_bindings.push_back({prefix, uri});
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    std::vector<NamespaceBinding> m_bindings;
};

} // namespace

base::Result<std::vector<NamespaceBinding>, UriError> parseBindings(QByteArrayView query)
{
    const std::optional<QByteArray> decoded = percentDecoded(query);
    if (!decoded || !decoded->isValidUtf8())
        return badRequest(u"The query is not UTF-8 with whole percent-escapes."_s);
    return XPointerReader(*decoded).read();
}

} // namespace xcap

// SPDX-License-Identifier: Apache-2.0
#include "xcap/nodeselector.h"

#include <algorithm>

#include "xcap/percentescape.h"
#include "xcap/xmlindex.h"

using namespace Qt::Literals::StringLiterals;

namespace xcap {

/// Reads steps from left to right; a slash or bracket within quotes is part of a value.
class SelectorParser
{
public:
    SelectorParser(QByteArrayView text, const std::vector<NamespaceBinding> &bindings,
                   const QByteArray &defaultNamespace)
        : m_text(text)
        , m_default(defaultNamespace)
    {
        m_selector.m_bindings = bindings;
    }

    base::Result<NodeSelector, SelectorError> parse()
    {
        for (bool last = false; !last;) {
            const bool read = atTerminal() ? terminal() : step();
            if (!read)
                return base::Unexpected(m_error);
            last = m_at == m_text.size();
            if (!last && (m_selector.m_target != NodeSelector::Target::Element || !take('/')))
                return base::Unexpected(unknown());
        }
        if (m_selector.m_steps.empty())
            return base::Unexpected(unknown());
        return std::move(m_selector);
    }

private:
    [[nodiscard]] SelectorError unknown() const
    {
        return {SelectorError::Status::NotFound,
                u"The node selector is not understood at character %1."_s.arg(m_at + 1)};
    }

    bool fail()
    {
        m_error = unknown();
        return false;
    }

    bool take(char c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    [[nodiscard]] bool atTerminal() const
    {
        const QByteArrayView rest = m_text.sliced(m_at);
        return rest.startsWith('@') || rest.startsWith("namespace::*");
    }

    bool terminal()
    {
        if (m_selector.m_steps.empty())
            return fail();
        if (!take('@')) {
            m_at += qsizetype(strlen("namespace::*"));
            m_selector.m_target = NodeSelector::Target::NamespaceBindings;
            return m_at == m_text.size() || fail();
        }
        m_selector.m_target = NodeSelector::Target::Attribute;
        const std::optional<ExpandedName> name = attributeName(&m_selector.m_attributePrefix);
        if (!name)
            return false;
        m_selector.m_attribute = *name;
        return m_at == m_text.size() || fail();
    }

    bool step()
    {
        if (m_selector.m_steps.size() == NodeSelector::MostSteps)
            return fail();
        const qsizetype begin = m_at;
        SelectorStep step;
        if (!take('*') && !elementName(step))
            return false;
        if (m_at + 1 < m_text.size() && m_text[m_at] == '[' && m_text[m_at + 1] != '@' &&
            !position(step))
            return false;
        if (take('[') && !attributeTest(step))
            return false;
        step.text = m_text.sliced(begin, m_at - begin).toByteArray();
        m_selector.m_steps.push_back(std::move(step));
        return true;
    }

    bool elementName(SelectorStep &step)
    {
        QByteArray prefix;
        const std::optional<QByteArray> local = qname(prefix);
        if (!local)
            return false;
        std::optional<QByteArray> uri = prefix.isEmpty() ? m_default : expand(prefix);
        if (!uri)
            return false;
        step.name = ExpandedName{*std::move(uri), *local};
        return true;
    }

    /// An attribute without prefix is in no namespace (RFC 4825, 6.3).
    std::optional<ExpandedName> attributeName(QByteArray *prefixOut)
    {
        QByteArray prefix;
        const std::optional<QByteArray> local = qname(prefix);
        if (!local)
            return std::nullopt;
        std::optional<QByteArray> uri = prefix.isEmpty() ? QByteArray() : expand(prefix);
        if (!uri)
            return std::nullopt;
        if (prefixOut)
            *prefixOut = prefix;
        return ExpandedName{*std::move(uri), *local};
    }

    std::optional<QByteArray> qname(QByteArray &prefix)
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !QByteArrayView("/[]=@").contains(m_text[m_at]))
            ++m_at;
        const QByteArrayView name = m_text.sliced(begin, m_at - begin);
        const qsizetype colon = name.indexOf(':');
        if (colon >= 0)
            prefix = name.first(colon).toByteArray();
        const QByteArrayView local = name.sliced(colon + 1);
        if (!isNcName(local) || (colon >= 0 && !isNcName(prefix))) {
            fail();
            return std::nullopt;
        }
        return local.toByteArray();
    }

    std::optional<QByteArray> expand(const QByteArray &prefix)
    {
        if (prefix == "xml")
            return XmlNamespace.toByteArray();
        for (const NamespaceBinding &binding : m_selector.m_bindings) {
            if (binding.prefix == prefix)
                return binding.uri;
        }
        m_error = {SelectorError::Status::BadRequest,
                   u"The prefix %1 is not bound by xmlns() in the query."_s.arg(
                       QString::fromUtf8(prefix))};
        return std::nullopt;
    }

    bool position(SelectorStep &step)
    {
        ++m_at;
        const qsizetype begin = m_at;
        qint64 value = 0;
        while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
            value = qMin<qint64>(value * 10 + (m_text[m_at++] - '0'), INT_MAX);
        if (m_at == begin || !take(']'))
            return fail();
        step.position = value == 0 ? INT_MAX : int(value); // [0] selects nothing, as in XPath
        return true;
    }

    bool attributeTest(SelectorStep &step)
    {
        if (!take('@'))
            return fail();
        std::optional<ExpandedName> name = attributeName(nullptr);
        if (!name)
            return false;
        if (!take('=') || m_at == m_text.size())
            return fail();
        const char quote = m_text[m_at];
        const qsizetype end = m_text.indexOf(quote, m_at + 1);
        if ((quote != '"' && quote != '\'') || end < 0)
            return fail();
        std::optional<QByteArray> value = attributeValue(m_text.sliced(m_at + 1, end - m_at - 1));
        m_at = end + 1;
        if (!value || !take(']'))
            return fail();
        step.test = AttributeTest{*std::move(name), *std::move(value)};
        return true;
    }

    QByteArrayView m_text;
    const QByteArray &m_default;
    qsizetype m_at = 0;
    NodeSelector m_selector;
    SelectorError m_error;
};

base::Result<NodeSelector, SelectorError>
NodeSelector::parse(QByteArrayView selector, const std::vector<NamespaceBinding> &bindings,
                    const QByteArray &defaultNamespace)
{
    return SelectorParser(selector, bindings, defaultNamespace).parse();
}

QByteArray NodeSelector::relativeUri(size_t count) const
{
    QByteArray path;
    for (size_t i = 0; i < count; ++i)
        path += (i ? QByteArray("/") : QByteArray()) + m_steps[i].text;
    QByteArray uri = percentEncodedPath(path);
    char separator = '?';
    for (const NamespaceBinding &binding : m_bindings) {
        if (!path.contains(binding.prefix + ':'))
            continue;
        QByteArray escaped;
        for (const char c : binding.uri) {
            if (c == '(' || c == ')' || c == '^')
                escaped += '^';
            escaped += c;
        }
        if (separator)
            uri += separator;
        separator = 0;
        uri +=
            "xmlns(" + binding.prefix.toPercentEncoding() + '=' + percentEncodedPath(escaped) + ')';
    }
    return uri;
}

} // namespace xcap

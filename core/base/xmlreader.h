// SPDX-License-Identifier: Apache-2.0
#pragma once

// A namespace-strict pull reader for documents from the network, over QXmlStreamReader. What Qt
// would pay for dearly (a DTD, deep nesting, many attributes: it is quadratic in them) is refused
// by one cheap pass over the bytes before Qt sees them. Only UTF-8 is read, as RFC 3863, 4.1 lets
// us expect. Comments and processing instructions are passed over. After the first error next()
// answers Error for ever. Used by presence and xcap; one thread each.

#include "base/sentence.h"

#include <optional>
#include <vector>

#include <QByteArrayView>
#include <QSet>
#include <QString>
#include <QXmlStreamReader>

namespace base {

/// What a document may cost us; beyond any of these it is refused.
struct XmlLimits
{
    qsizetype size = 65536;
    int depth = 64;
    int elements = 4096;
    int attributes = 64; ///< of one element, namespace declarations included
    /// Of namespaces, in scope at once: every name is looked up among them.
    int declarations = 256;
};

/// One plain sentence for a person, and where: both count from 1, columns in characters.
struct XmlError
{
    Sentence sentence;
    qint64 line = 1;
    qint64 column = 1;

    friend bool operator==(const XmlError &, const XmlError &) = default;
};

class XmlReader
{
public:
    enum class Token : quint8 { StartElement, EndElement, Text, EndDocument, Error };

    explicit XmlReader(QByteArrayView document, const XmlLimits &limits = {});
    XmlReader(const XmlReader &) = delete;
    XmlReader &operator=(const XmlReader &) = delete;

    Token next();
    /// Passes over the rest of the element just started, its end included. False after an error.
    bool skipElement() { return skipTo(m_depth); }
    /// The same for the open element of that depth, whatever was read of it.
    bool skipTo(int depth);

    /// The local name, without prefix. This and the views below live until the next call of next().
    [[nodiscard]] QStringView name() const { return m_stream.name(); }
    [[nodiscard]] QStringView prefix() const { return m_stream.prefix(); }
    [[nodiscard]] QStringView namespaceUri() const { return m_stream.namespaceUri(); }
    [[nodiscard]] bool isElement(QStringView uri, QLatin1StringView localName) const
    {
        return name() == localName && namespaceUri() == uri;
    }
    /// Without the namespace declarations.
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_stream.attributes(); }
    /// Characters as they are meant: references resolved, CDATA unwrapped.
    [[nodiscard]] QStringView text() const { return m_stream.text(); }
    [[nodiscard]] bool isWhitespace() const { return m_stream.isWhitespace(); }

    /// Elements open now; 1 after the start of the root, and still 1 at its end.
    [[nodiscard]] int depth() const { return m_depth; }
    /// What `prefix` stands for at this element; nothing when it is not declared.
    [[nodiscard]] std::optional<QStringView> namespaceOf(QStringView prefix) const;
    /// All that are declared at this element, for who would ask for one after the other.
    [[nodiscard]] QSet<QStringView> prefixesInScope() const;

    [[nodiscard]] const XmlError &error() const { return m_error; }
    /// What fail() would make of it.
    [[nodiscard]] XmlError errorHere(const Sentence &sentence) const
    {
        return {sentence, m_stream.lineNumber(), m_stream.columnNumber() + 1};
    }
    /// Ends the reading with an error of the caller's, at the place reached.
    Token fail(const Sentence &sentence);

private:
    struct Binding
    {
        QString prefix;
        QString uri;
        int depth = 0;
    };

    Token failAt(XmlError error);
    bool open();
    bool checkName(QStringView prefix, QStringView name);
    bool declare();

    QXmlStreamReader m_stream;
    std::vector<Binding> m_bindings;
    XmlError m_error;
    int m_depth = 0;
    bool m_failed = false;
    bool m_closing =
        false; // an EndElement was given: its depth and bindings end with the next call
};

} // namespace base

// SPDX-License-Identifier: Apache-2.0
#include "xcap/xmlfragment.h"

#include "base/xmlencoding.h"
#include "base/xmlreader.h"
#include "base/xmlwriter.h"
#include "xcap/xmldocument.h"

using namespace Qt::Literals::StringLiterals;

namespace xcap {

namespace {

base::Unexpected<Conflict> refuse(Conflict::Kind kind, const base::Sentence &phrase)
{
    Conflict conflict;
    conflict.kind = kind;
    conflict.phrase = phrase;
    return base::Unexpected(std::move(conflict));
}

} // namespace

std::optional<Conflict> checkEncoding(const QByteArray &text)
{
    if (!text.isValidUtf8())
        return refuse(Conflict::Kind::NotUtf8,
                      base::Sentence(QT_TRANSLATE_NOOP("core", "The body is not in UTF-8.")))
            .error();
    const QByteArray encoding = base::foreignEncoding(text);
    if (encoding.isEmpty())
        return std::nullopt;
    return refuse(
               Conflict::Kind::NotUtf8,
               base::Sentence(QT_TRANSLATE_NOOP(
                                  "core", "The document says that it is in %1; store it as UTF-8."))
                   .arg(QString::fromUtf8(encoding)))
        .error();
}

base::Result<Fragment, Conflict> readFragment(const QByteArray &body,
                                              const std::vector<NamespaceBinding> &scope)
{
    using Token = base::XmlReader::Token;
    if (!body.isValidUtf8())
        return refuse(Conflict::Kind::NotUtf8,
                      base::Sentence(QT_TRANSLATE_NOOP("core", "The body is not in UTF-8.")));
    const auto refuseFragment = [](const base::Sentence &phrase) {
        return refuse(Conflict::Kind::NotXmlFragment, phrase);
    };
    Fragment fragment{body.trimmed(), {}};
    if (!fragment.bytes.startsWith('<') || fragment.bytes.startsWith("<?") ||
        fragment.bytes.startsWith("<!"))
        return refuseFragment(u"The body must be one element and begin with its start tag."_s);

    // Read inside an element that declares what is in scope, on the same line.
    QByteArray wrapped;
    base::XmlWriter writer(wrapped);
    writer.startElement("fragment");
    for (const NamespaceBinding &binding : scope)
        writer.attribute(binding.prefix.isEmpty() ? QByteArray("xmlns") : "xmlns:" + binding.prefix,
                         QByteArrayView(binding.uri));
    writer.finishStartTag();
    const qsizetype added = QString::fromUtf8(wrapped).size();
    wrapped += fragment.bytes;
    writer.endElement();
    base::XmlLimits limits = DocumentLimits;
    limits.size += wrapped.size() - fragment.bytes.size();
    limits.attributes = 256;
    base::XmlReader reader(wrapped, limits);
    reader.next();
    int roots = 0;
    for (Token token = reader.next(); token != Token::EndDocument; token = reader.next()) {
        if (token == Token::Error) {
            base::XmlError error = reader.error();
            if (error.line == 1)
                error.column = qMax<qint64>(error.column - added, 1);
            return refuseFragment(placed(error));
        }
        if (token == Token::Text && reader.depth() == 1 && !reader.isWhitespace())
            return refuseFragment(u"There is text beside the element."_s);
        if (token == Token::StartElement && reader.depth() == 2) {
            if (++roots > 1)
                return refuseFragment(u"The body holds more than one element."_s);
            fragment.name = {reader.namespaceUri().toByteArray(), reader.name().toByteArray()};
        }
    }
    if (!fragment.bytes.endsWith('>') || fragment.bytes.endsWith("-->") ||
        fragment.bytes.endsWith("?>"))
        return refuseFragment(u"There is something behind the end of the element."_s);
    return fragment;
}

base::Result<QByteArray, Conflict> readAttributeValue(const QByteArray &body)
{
    if (!body.isValidUtf8())
        return refuse(Conflict::Kind::NotUtf8, u"The body is not in UTF-8."_s);
    const QByteArray value = body.trimmed();
    const auto refuseValue = [](const base::Sentence &phrase) {
        return refuse(Conflict::Kind::NotXmlAttributeValue, phrase);
    };
    if (value.size() < 2 || (value[0] != '"' && value[0] != '\'') || value.back() != value[0])
        return refuseValue(u"An attribute value stands between quotes, as in \"value\"."_s);
    const QByteArrayView inside = QByteArrayView(value).sliced(1, value.size() - 2);
    if (inside.contains(value[0]))
        return refuseValue(u"The value holds the quote that it stands between."_s);
    if (inside.contains('<'))
        return refuseValue(u"In an attribute value `<` is written as &lt;."_s);
    const bool control = std::any_of(inside.begin(), inside.end(), [](char c) {
        return quint8(c) < 32 && c != '\t' && c != '\r' && c != '\n';
    });
    if (control || !attributeValue(inside))
        return refuseValue(u"In an attribute value `&` is written as &amp;; control characters "
                           "cannot be written at all."_s);
    return value;
}

} // namespace xcap

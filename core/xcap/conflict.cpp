// SPDX-License-Identifier: Apache-2.0
#include "xcap/conflict.h"

#include "base/xmlwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace xcap {

QByteArrayView elementName(Conflict::Kind kind)
{
    switch (kind) {
    case Conflict::Kind::NotWellFormed: return "not-well-formed";
    case Conflict::Kind::NotXmlFragment: return "not-xml-frag";
    case Conflict::Kind::NoParent: return "no-parent";
    case Conflict::Kind::SchemaValidationError: return "schema-validation-error";
    case Conflict::Kind::NotXmlAttributeValue: return "not-xml-att-value";
    case Conflict::Kind::CannotInsert: return "cannot-insert";
    case Conflict::Kind::CannotDelete: return "cannot-delete";
    case Conflict::Kind::UniquenessFailure: return "uniqueness-failure";
    case Conflict::Kind::ConstraintFailure: return "constraint-failure";
    case Conflict::Kind::Extension: return "extension";
    case Conflict::Kind::NotUtf8: return "not-utf-8";
    }
    Q_UNREACHABLE();
}

QByteArray Conflict::body() const
{
    QByteArray out;
    base::XmlWriter writer(out);
    writer.declaration();
    writer.startElement("xcap-error");
    writer.attribute("xmlns", QByteArrayView("urn:ietf:params:xml:ns:xcap-error"));
    writer.startElement(elementName(kind));
    if (!phrase.isEmpty() && kind != Kind::Extension) // where the schema has no phrase
        writer.attribute("phrase", phrase.english());
    if (kind == Kind::NoParent && !ancestor.isEmpty())
        writer.textElement("ancestor", ancestor);
    if (kind == Kind::UniquenessFailure) {
        for (const Exists &one : exists) {
            writer.startElement("exists");
            writer.attribute("field", QByteArrayView(one.field));
            for (const QByteArray &alternative : one.alternatives)
                writer.textElement("alt-value", alternative);
            writer.endElement();
        }
    }
    if (kind == Kind::Extension) {
        writer.finishStartTag();
        out += extension;
    }
    writer.endElement();
    writer.endElement();
    out += '\n';
    return out;
}

base::Sentence placed(const base::XmlError &error)
{
    return base::Sentence(QT_TRANSLATE_NOOP("core", "Line %1, column %2: %3"))
        .arg(error.line, error.column, error.sentence);
}

Conflict conflictAt(Conflict::Kind kind, std::vector<base::XmlError> errors)
{
    Conflict conflict;
    conflict.kind = kind;
    conflict.phrase = placed(errors.front());
    conflict.errors = std::move(errors);
    return conflict;
}

} // namespace xcap

// SPDX-License-Identifier: Apache-2.0
#include "xcap/schema.h"

#include "xcap/conflict.h"
#include "xcap/schemasentence.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlschemas.h>

#include <QFile>
#include <QLoggingCategory>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace xcap {

namespace {

Q_LOGGING_CATEGORY(xcapLog, "xcap")

/// What libxml2 takes for the address of our schemas; includes are relative to it.
constexpr char Base[] = "resource:/schemas/";

QByteArray resource(const QString &name)
{
    QFile file(u":/schemas/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The only way by which libxml2 gets at anything but the bytes handed to it.
xmlParserInputPtr loadResource(const char *url, const char *, xmlParserCtxtPtr context)
{
    const QByteArray address(url);
    if (!address.startsWith(Base) || address.sliced(qsizetype(strlen(Base))).contains('/'))
        return nullptr;
    const QByteArray text = resource(QString::fromUtf8(address.sliced(qsizetype(strlen(Base)))));
    if (text.isEmpty())
        return nullptr;
    xmlParserInputBufferPtr buffer =
        xmlParserInputBufferCreateMem(text.constData(), int(text.size()), XML_CHAR_ENCODING_NONE);
    xmlParserInputPtr input =
        buffer ? xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE) : nullptr;
    if (input)
        input->filename = reinterpret_cast<char *>(xmlStrdup(BAD_CAST url));
    return input;
}

void initialize()
{
    // Once for the process, as libxml2 wants it.
    static const bool done = [] {
        xmlInitParser();
        xmlSetExternalEntityLoader(loadResource);
        return true;
    }();
    Q_UNUSED(done);
}

/// libxml2 writes names as {namespace}name; a person reads the name more easily.
QString readable(const char *message)
{
    const QString text = QString::fromUtf8(message).simplified();
    QString result;
    qsizetype begin = 0;
    for (;;) {
        const qsizetype open = text.indexOf(u"{urn:"_s, begin);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            return result + text.sliced(begin);
        result += text.sliced(begin, open - begin);
        begin = close + 1;
    }
}

void logSchemaError(void *, xmlErrorPtr error)
{
    qCWarning(xcapLog).noquote() << "schema:" << error->file << error->line
                                 << readable(error->message);
}

base::XmlError errorHere(xmlParserCtxtPtr parser, const base::Sentence &sentence)
{
    const xmlParserInputPtr input = parser->input;
    return {sentence, input ? input->line : 1, input ? input->col : 1};
}

} // namespace

struct Schema::Compiled
{
    xmlSchemaPtr schema = nullptr;
    ~Compiled() { xmlSchemaFree(schema); }
};

/// What libxml2 tells while it parses one document.
struct Schema::Run
{
    const Schema &schema;
    xmlParserCtxtPtr parser = nullptr;
    std::vector<base::XmlError> errors;

    void add(const base::Sentence &sentence)
    {
        const base::XmlError error = errorHere(parser, sentence);
        const bool isMore = errors.empty() || errors.back().line != error.line ||
                            errors.back().column != error.column;
        if (isMore && errors.size() < Conflict::MostErrors)
            errors.push_back(error);
    }

    static void keep(void *data, xmlErrorPtr error)
    {
        // To make a sentence of a message takes longer than libxml2 takes for the message.
        if (error->level >= XML_ERR_ERROR &&
            static_cast<Run *>(data)->errors.size() < Conflict::MostErrors)
            static_cast<Run *>(data)->add(schemaSentence(readable(error->message)));
    }

    /// An element that no schema declares, of a namespace we say that we know, is refused although
    /// a lax wildcard lets it pass (RFC 4825, 8.2.5).
    static void startElement(void *data, const xmlChar *name, const xmlChar *, const xmlChar *uri,
                             int, const xmlChar **, int, int, const xmlChar **)
    {
        auto *run = static_cast<Run *>(data);
        if (!uri)
            return;
        const auto known = run->schema.m_elements.constFind(
            QByteArray::fromRawData(reinterpret_cast<const char *>(uri), xmlStrlen(uri)));
        if (known == run->schema.m_elements.constEnd())
            return;
        const auto *local = reinterpret_cast<const char *>(name);
        if (!known->contains(QByteArray::fromRawData(local, xmlStrlen(name))))
            run->add(base::Sentence(
                         QT_TRANSLATE_NOOP(
                             "core", "Element '%1': the schema of its namespace does not have it."))
                         .arg(QString::fromUtf8(local)));
    }
};

Schema::Schema(const QString &name)
    : m_compiled(std::make_unique<Compiled>())
{
    initialize();
    const QByteArray url = Base + name.toUtf8();
    xmlSchemaParserCtxtPtr context = xmlSchemaNewParserCtxt(url.constData());
    xmlSchemaSetParserStructuredErrors(context, logSchemaError, nullptr);
    m_compiled->schema = xmlSchemaParse(context);
    xmlSchemaFreeParserCtxt(context);
    QSet<QString> seen;
    collectNames(name, seen);
    m_namespaces.sort();
    m_namespaces.removeDuplicates();
}

Schema::~Schema() = default;

bool Schema::isCompiled() const
{
    return m_compiled->schema != nullptr;
}

void Schema::collectNames(const QString &name, QSet<QString> &seen)
{
    if (seen.contains(name))
        return;
    seen.insert(name);
    QString target;
    QXmlStreamReader reader(resource(name)); // our own file; one has a DTD, which XmlReader refuses
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == u"schema") {
            target = attributes.value(u"targetNamespace"_s).toString();
            if (!target.isEmpty())
                m_namespaces.append(target);
        } else if (reader.name() == u"element" && attributes.hasAttribute(u"name"_s)) {
            m_elements[target.toUtf8()].insert(attributes.value(u"name"_s).toUtf8());
        } else if (attributes.hasAttribute(u"schemaLocation"_s)) {
            collectNames(attributes.value(u"schemaLocation"_s).toString(), seen);
        }
    }
}

std::optional<base::XmlError> Schema::validate(const QByteArray &document) const
{
    std::vector<base::XmlError> all = errors(document);
    return all.empty() ? std::nullopt : std::optional(std::move(all.front()));
}

std::vector<base::XmlError> Schema::errors(const QByteArray &document) const
{
    if (!isCompiled())
        return {{base::Sentence(
            QT_TRANSLATE_NOOP("core", "The server's schema for this document cannot be used."))}};
    xmlParserCtxtPtr parser = xmlCreateMemoryParserCtxt(document.constData(), int(document.size()));
    if (!parser)
        return {{base::Sentence(QT_TRANSLATE_NOOP("core", "The document is empty."))}};
    // Never XML_PARSE_NOENT or a DTD option: nothing is expanded, nothing loaded.
    xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    Run run{*this, parser, {}};
    *parser->sax = xmlSAXHandler{}; // no tree is made
    parser->sax->initialized = XML_SAX2_MAGIC;
    parser->sax->startElementNs = Run::startElement;
    parser->userData = &run;
    xmlSchemaValidCtxtPtr validation = xmlSchemaNewValidCtxt(m_compiled->schema);
    xmlSchemaSetValidStructuredErrors(validation, Run::keep, &run);
    xmlSchemaSAXPlugPtr plug = xmlSchemaSAXPlug(validation, &parser->sax, &parser->userData);
    xmlParseDocument(parser);
    const bool valid = parser->wellFormed && xmlSchemaIsValid(validation) == 1;
    if (!parser->wellFormed && parser->lastError.message)
        Run::keep(&run, &parser->lastError);
    xmlSchemaSAXUnplug(plug);
    xmlSchemaFreeValidCtxt(validation);
    xmlFreeParserCtxt(parser);
    if (!valid && run.errors.empty())
        run.errors.push_back({base::Sentence(
            QT_TRANSLATE_NOOP("core", "The document does not follow its schema."))});
    return std::move(run.errors);
}

const Schema &Schemas::get(std::unique_ptr<Schema> &schema, QStringView name)
{
    if (!schema)
        schema = std::make_unique<Schema>(name.toString());
    return *schema;
}

} // namespace xcap

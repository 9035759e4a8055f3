// SPDX-License-Identifier: Apache-2.0
#include "presence/rulexml.h"

#include <utility>

#include "presence/presrules.h"

using namespace Qt::Literals::StringLiterals;
using base::XmlReader;

namespace presence {

namespace {

constexpr qsizetype QuotedLetters = 40;

} // namespace

bool RuleXml::isPolicy() const
{
    return m_reader.namespaceUri() == CommonPolicyNamespace;
}

bool RuleXml::children(const std::function<bool()> &child)
{
    for (;;) {
        switch (m_reader.next()) {
        case XmlReader::Token::StartElement:
            if (!child())
                return false;
            break;
        case XmlReader::Token::Text:
            if (!m_reader.isWhitespace())
                return refuse(
                    base::Sentence(
                        QT_TRANSLATE_NOOP("core", "Text stands where only elements may: %1"))
                        .arg(QString::fromUtf8(m_reader.text().trimmed()).left(QuotedLetters)));
            break;
        case XmlReader::Token::EndElement: return true;
        case XmlReader::Token::EndDocument:
        case XmlReader::Token::Error: return false;
        }
    }
}

std::optional<QString> RuleXml::attribute(QByteArrayView name) const
{
    const std::optional<QByteArrayView> value = m_reader.attribute(name);
    return value ? std::optional(QString::fromUtf8(value->trimmed())) : std::nullopt;
}

std::optional<QString> RuleXml::simpleText()
{
    const QByteArrayView name = m_reader.name();
    QString text;
    for (;;) {
        switch (m_reader.next()) {
        case XmlReader::Token::Text: text += QString::fromUtf8(m_reader.text()); break;
        case XmlReader::Token::EndElement: return text.simplified();
        case XmlReader::Token::StartElement:
            refuse(base::Sentence(QT_TRANSLATE_NOOP("core", "The element %1 must hold text only."))
                       .arg(name));
            return std::nullopt;
        case XmlReader::Token::EndDocument:
        case XmlReader::Token::Error: return std::nullopt;
        }
    }
}

bool RuleXml::refuse(const base::Sentence &sentence)
{
    if (!m_isTolerant)
        m_reader.fail(sentence);
    else if (!m_refusal)
        m_refusal = m_reader.errorHere(sentence);
    return false;
}

std::optional<base::XmlError> RuleXml::takeRefusal()
{
    return std::exchange(m_refusal, std::nullopt);
}

bool RuleXml::refuseHere(QLatin1StringView where)
{
    return refuse(base::Sentence(QT_TRANSLATE_NOOP("core", "The element %1 stands in %2."))
                      .arg(m_reader.name(), where));
}

} // namespace presence

// SPDX-License-Identifier: Apache-2.0
#include "presence/factcollector.h"

using namespace Qt::Literals::StringLiterals;

namespace presence {

namespace {

struct FactRule
{
    QByteArrayView name;
    Vocabulary vocabulary = Vocabulary::Pidf;
    Fact fact = Fact::Note;
    bool isEnumeration = false; // its children are the values, not its text (RFC 4480, 3.2 ff.)
};

constexpr FactRule Rules[] = {
    {"contact", Vocabulary::Pidf, Fact::Contact, false},
    {"note", Vocabulary::Pidf, Fact::Note, false},
    {"timestamp", Vocabulary::Pidf, Fact::Timestamp, false},
    {"deviceID", Vocabulary::DataModel, Fact::DeviceId, false},
    {"note", Vocabulary::DataModel, Fact::Note, false},
    {"timestamp", Vocabulary::DataModel, Fact::Timestamp, false},
    {"activities", Vocabulary::Rpid, Fact::Activity, true},
    {"mood", Vocabulary::Rpid, Fact::Mood, true},
    {"place-type", Vocabulary::Rpid, Fact::PlaceType, true},
    {"sphere", Vocabulary::Rpid, Fact::Sphere, true},
    {"class", Vocabulary::Rpid, Fact::Class, false},
    {"service-class", Vocabulary::Rpid, Fact::ServiceClass, true},
    {"relationship", Vocabulary::Rpid, Fact::Relationship, true},
    {"user-input", Vocabulary::Rpid, Fact::UserInput, false},
};

const FactRule *ruleFor(Vocabulary vocabulary, QByteArrayView name)
{
    for (const FactRule &rule : Rules) {
        if (rule.vocabulary == vocabulary && rule.name == name)
            return &rule;
    }
    return nullptr;
}

/// Whether such a fact tells watchers anything about the person.
bool isStatement(Fact fact)
{
    return fact != Fact::Timestamp && fact != Fact::DeviceId && fact != Fact::Class;
}

} // namespace

Vocabulary vocabularyOf(QByteArrayView namespaceUri)
{
    if (namespaceUri == PidfNamespace)
        return Vocabulary::Pidf;
    if (namespaceUri == RpidNamespace)
        return Vocabulary::Rpid;
    if (namespaceUri == DataModelNamespace)
        return Vocabulary::DataModel;
    return Vocabulary::Other;
}

void FactCollector::startElement(int depth, Vocabulary vocabulary, QByteArrayView name)
{
    if (depth == 0 && m_part.kind == PidfPart::Kind::Note)
        readLeaf(0, Fact::Note);
    else if (depth == 1)
        startChild(vocabulary, name);
    else if (depth == 2)
        startGrandchild(vocabulary, name);
}

void FactCollector::startChild(Vocabulary vocabulary, QByteArrayView name)
{
    m_section = Section::None;
    if (m_part.kind == PidfPart::Kind::Extension || m_part.kind == PidfPart::Kind::Note)
        return;
    if (m_part.kind == PidfPart::Kind::Tuple && vocabulary == Vocabulary::Pidf &&
        name == "status") {
        m_section = Section::Status;
        return;
    }
    const FactRule *rule = ruleFor(vocabulary, name);
    if (!rule) {
        m_part.saysSomething = true;
        return;
    }
    if (rule->isEnumeration) {
        m_section = Section::Enumeration;
        m_sectionFact = rule->fact;
    }
    // The text of an enumeration too: RFC 4480's own example has <sphere>bowling league</sphere>.
    readLeaf(1, rule->fact);
}

void FactCollector::startGrandchild(Vocabulary vocabulary, QByteArrayView name)
{
    if (m_section == Section::Status) {
        if (vocabulary == Vocabulary::Pidf && name == "basic")
            readLeaf(2, std::nullopt);
        return;
    }
    if (m_section != Section::Enumeration)
        return;
    m_leafDepth = -1; // its text is layout
    if (vocabulary == Vocabulary::Rpid && name == "note") {
        m_part.saysSomething = true;
    } else if (vocabulary == Vocabulary::Rpid && name == "other") {
        readLeaf(2, m_sectionFact);
    } else if (name != "unknown") {
        m_part.facts.push_back({m_sectionFact, QString::fromUtf8(name)});
        m_part.saysSomething = true;
    }
}

void FactCollector::readLeaf(int depth, std::optional<Fact> fact)
{
    m_leafDepth = depth;
    m_leaf = fact;
    m_text.clear();
}

void FactCollector::text(int depth, QByteArrayView text)
{
    if (depth == m_leafDepth)
        m_text += text;
}

void FactCollector::endElement(int depth)
{
    if (depth != m_leafDepth)
        return;
    m_leafDepth = -1;
    const QByteArrayView value = QByteArrayView(m_text).trimmed();
    if (!m_leaf) {
        if (value == "open")
            m_part.basic = BasicStatus::Open;
        else if (value == "closed")
            m_part.basic = BasicStatus::Closed;
    } else if (!value.isEmpty()) {
        m_part.facts.push_back({*m_leaf, QString::fromUtf8(value)});
        if (isStatement(*m_leaf))
            m_part.saysSomething = true;
    }
}

} // namespace presence

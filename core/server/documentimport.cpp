// SPDX-License-Identifier: Apache-2.0
#include "server/documentimport.h"

#include <algorithm>
#include <array>
#include <span>

#include <QXmlStreamReader>

#include "store/foreigndocuments.h"
#include "xcap/percentescape.h"

using namespace Qt::StringLiterals;

namespace server {

namespace {

struct Kind
{
    int number = 0;
    QLatin1StringView auid;
    QLatin1StringView root;
    QLatin1StringView rootNamespace;
};

struct Family
{
    QLatin1StringView name;
    std::span<const Kind> kinds;
};

constexpr Kind presRules(int number)
{
    return {number, "pres-rules"_L1, "ruleset"_L1, "urn:ietf:params:xml:ns:common-policy"_L1};
}
constexpr Kind resourceLists(int number)
{
    return {number, "resource-lists"_L1, "resource-lists"_L1,
            "urn:ietf:params:xml:ns:resource-lists"_L1};
}
constexpr Kind rlsServices(int number)
{
    return {number, "rls-services"_L1, "rls-services"_L1, "urn:ietf:params:xml:ns:rls-services"_L1};
}
constexpr Kind pidfManipulation(int number)
{
    return {number, "pidf-manipulation"_L1, "presence"_L1, "urn:ietf:params:xml:ns:pidf"_L1};
}

constexpr std::array<Kind, 3> OpenSerKinds{presRules(1), resourceLists(2), rlsServices(3)};
constexpr std::array<Kind, 4> KamailioKinds{presRules(2), resourceLists(4), rlsServices(8),
                                            pidfManipulation(16)};
constexpr std::array<Family, 2> Families{{
    {"openser"_L1, OpenSerKinds},
    {"kamailio"_L1, KamailioKinds},
}};

/// The root element as a sentence goes on with it; empty when it is that of the kind.
QString wrongRoot(const QString &text, const Kind &kind)
{
    QXmlStreamReader reader(text);
    if (!reader.readNextStartElement())
        return u"is no XML"_s;
    if (reader.name() != kind.root)
        return u"begins with <%1>"_s.arg(reader.name());
    if (reader.namespaceUri() != kind.rootNamespace)
        return u"has the namespace '%1'"_s.arg(reader.namespaceUri());
    return {};
}

/// The last segment of its path.
QString nameOf(const store::ForeignDocument &document)
{
    const auto name = xcap::percentDecoded(
        QByteArrayView(document.path).sliced(document.path.lastIndexOf('/') + 1));
    return name && !name->isEmpty() ? QString::fromUtf8(*name) : u"index"_s;
}

base::Result<ImportedDocument, QString> recognised(const store::ForeignDocument &document,
                                                   const Family &family)
{
    const QString address = document.username + u'@' + document.domain;
    const auto kind =
        std::find_if(family.kinds.begin(), family.kinds.end(),
                     [&document](const Kind &each) { return each.number == document.type; });
    if (kind == family.kinds.end()) {
        return base::Unexpected(u"%1 has a document of doc_type %2, which the family %3 does not "
                                "have; nothing was taken"_s.arg(address)
                                    .arg(document.type)
                                    .arg(family.name));
    }
    const QString which = u"the document of %1 with doc_type %2"_s.arg(address).arg(document.type);
    if (!document.text.isValidUtf8())
        return base::Unexpected(which + u" is not UTF-8; nothing was taken"_s);
    QString text = QString::fromUtf8(document.text);
    if (const QString wrong = wrongRoot(text, *kind); !wrong.isEmpty()) {
        return base::Unexpected(
            u"%1 %2, where the family %3 has <%4> of %5; nothing was taken. Is it the other "
            "family?"_s.arg(which, wrong, family.name, kind->root, kind->rootNamespace));
    }
    return ImportedDocument{u"sip:"_s + address, kind->auid, nameOf(document), std::move(text)};
}

} // namespace

base::Result<std::vector<ImportedDocument>, QString>
readDocumentsToImport(const QString &databaseFile, const QString &family)
{
    const auto *const known =
        std::find_if(Families.begin(), Families.end(),
                     [&family](const Family &each) { return each.name == family; });
    if (known == Families.end()) {
        return base::Unexpected(
            u"FAMILY '%1' should be openser, or kamailio (and OpenSIPS)"_s.arg(family));
    }
    const auto found = store::readForeignDocuments(databaseFile, family);
    if (!found)
        return base::Unexpected(found.error());
    std::vector<ImportedDocument> documents;
    for (const store::ForeignDocument &each : *found) {
        auto document = recognised(each, *known);
        if (!document)
            return base::Unexpected(document.error());
        documents.push_back(std::move(*document));
    }
    return documents;
}

} // namespace server

// SPDX-License-Identifier: Apache-2.0
#include "server/documentimport.h"

#include <algorithm>
#include <array>
#include <span>

#include <QXmlStreamReader>

#include "store/foreigndocuments.h"

using namespace Qt::StringLiterals;

namespace server {

namespace {

struct Kind
{
    int number;
    QLatin1StringView auid;
    QLatin1StringView root;
};

struct Family
{
    QLatin1StringView name;
    std::span<const Kind> kinds;
};

constexpr std::array<Kind, 3> OpenSerKinds{{
    {1, "pres-rules"_L1, "ruleset"_L1},
    {2, "resource-lists"_L1, "resource-lists"_L1},
    {3, "rls-services"_L1, "rls-services"_L1},
}};
constexpr std::array<Kind, 4> KamailioKinds{{
    {2, "pres-rules"_L1, "ruleset"_L1},
    {4, "resource-lists"_L1, "resource-lists"_L1},
    {8, "rls-services"_L1, "rls-services"_L1},
    {16, "pidf-manipulation"_L1, "presence"_L1},
}};
constexpr std::array<Family, 2> Families{{
    {"openser"_L1, OpenSerKinds},
    {"kamailio"_L1, KamailioKinds},
}};

QString rootElement(const QString &text)
{
    QXmlStreamReader reader(text);
    return reader.readNextStartElement() ? reader.name().toString() : QString();
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
    QString text = QString::fromUtf8(document.text);
    if (const QString root = rootElement(text); root != kind->root) {
        return base::Unexpected(
            u"the document of %1 with doc_type %2 begins with <%3>, where the family %4 has <%5>; "
            "nothing was taken. Is it the other family?"_s.arg(address)
                .arg(document.type)
                .arg(root, family.name, kind->root));
    }
    return ImportedDocument{u"sip:"_s + address, kind->auid, std::move(text)};
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

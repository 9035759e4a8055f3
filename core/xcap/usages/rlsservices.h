// SPDX-License-Identifier: Apache-2.0
#pragma once

// rls-services (RFC 4826, 4.4), with the document global/index that joins the services of all
// users' documents named index. It keeps the URIs of all services, for no two may be the same on
// one server.

#include <map>

#include <QHash>

#include "store/documenttable.h"
#include "xcap/appusage.h"
#include "xcap/schema.h"

namespace xcap {

struct UsageSettings;

class RlsServices : public AppUsage, private store::DocumentObserver
{
public:
    RlsServices(const Schema &schema, store::DocumentTable &documents,
                const UsageSettings &settings);

    [[nodiscard]] QByteArrayView auid() const override { return "rls-services"; }
    [[nodiscard]] QByteArrayView contentType() const override
    {
        return "application/rls-services+xml";
    }
    [[nodiscard]] QByteArrayView defaultNamespace() const override
    {
        return "urn:ietf:params:xml:ns:rls-services";
    }
    [[nodiscard]] std::optional<store::DocumentType> documentType() const override
    {
        return store::DocumentType::RlsServices;
    }
    [[nodiscard]] std::vector<QByteArray> namespaces() const override;
    [[nodiscard]] Place place(const XcapUri &uri) const override;
    /// The global index says who knows whom: for trusted parts of the domain only (RFC 4826,
    /// 4.4.9).
    [[nodiscard]] bool permits(const Requester &requester, const XcapUri &uri,
                               Operation operation) const override;
    [[nodiscard]] std::optional<QByteArray> generate(const XcapUri &uri,
                                                     const QByteArray &root) const override;
    [[nodiscard]] base::Result<void, Conflict> check(const store::DocumentKey &key,
                                                     const XmlDocument &document) const override;

    /// Reads all documents of the table anew: those of the start were put there without a word.
    void restored();

private:
    /// Orders documents as the global index shows them: user, domain, name.
    using Owner = std::tuple<QByteArray, QByteArray, QByteArray>;
    struct Services
    {
        std::vector<QByteArray> uris;
        QByteArray elements; // as they stand in global/index; empty for other documents
    };

    void documentChanged(const store::DocumentKey &key) override;
    /// How many services of the owner have a URI.
    [[nodiscard]] QHash<QByteArray, int> usesOf(const Owner &owner) const;
    /// `own`: how often the owner has it.
    [[nodiscard]] bool isTaken(const QByteArray &uri, int own) const;
    [[nodiscard]] std::vector<QByteArray> alternatives(const QByteArray &uri) const;
    [[nodiscard]] base::Result<void, Conflict> checkUris(const Owner &owner,
                                                         const XmlIndex &index) const;
    [[nodiscard]] base::Result<void, Conflict> checkResourceList(const store::DocumentKey &key,
                                                                 const XmlIndex &index,
                                                                 ElementId element) const;

    const Schema &m_schema;
    store::DocumentTable &m_documents;
    const UsageSettings &m_settings;
    std::map<Owner, Services> m_services;
    QHash<QByteArray, int> m_uses; // how many services have a URI; over 1 only by outside edits
};

} // namespace xcap

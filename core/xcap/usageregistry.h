// SPDX-License-Identifier: Apache-2.0
#pragma once

// The application usages that this server has, by AUID. Owned by server::Engine; asked by
// XcapServer and XcapDiffPackage; server thread.

#include <functional>
#include <memory>

#include "store/documenttable.h"
#include "xcap/appusage.h"
#include "xcap/schema.h"

namespace xcap {

/// What the usages need of the rest of the server.
struct UsageSettings
{
    UriContext uris;
    /// The XCAP root as clients write it, "http://xcap.example.com:8080/xcap" (RFC 4825, 6.1): what
    /// xcap-diff says, and the xcap-directory unless it is known better. Empty: its path alone is.
    QByteArray rootUri;
    /// Somebody said it, so it holds whatever host a request is for.
    bool isRootPublic = false;
    /// What of a presence document the server reads, be it published or hard state.
    base::XmlLimits publicationLimits = {};
    /// Whether the OMA's presence rules are evaluated; else no client is to believe that they are.
    bool areOmaRulesEvaluated = true;
    /// Whether a URI belongs to somebody already, so that no list may have it (RFC 4826, 4.4.5).
    std::function<bool(const QByteArray &uri)> isTaken;
};

class RlsServices;

class UsageRegistry
{
public:
    /// Must be gone before `documents`. Observes them.
    UsageRegistry(UsageSettings settings, store::DocumentTable &documents);
    ~UsageRegistry();
    UsageRegistry(const UsageRegistry &) = delete;
    UsageRegistry &operator=(const UsageRegistry &) = delete;

    /// Whose users have documents here; empty: any domain.
    void setServedDomains(std::vector<QByteArray> domains)
    {
        m_settings.uris.domains = std::move(domains);
    }
    /// See UsageSettings.
    void setIsTaken(std::function<bool(const QByteArray &uri)> isTaken)
    {
        m_settings.isTaken = std::move(isTaken);
    }
    /// See UsageSettings.
    void setPublicationLimits(const base::XmlLimits &limits)
    {
        m_settings.publicationLimits = limits;
    }
    /// See UsageSettings.
    void setOmaRulesEvaluated(bool evaluated) { m_settings.areOmaRulesEvaluated = evaluated; }
    /// See UsageSettings; where it is told is known when the sockets are open.
    void setRootUri(QByteArray uri) { m_settings.rootUri = std::move(uri); }
    /// What who asks for the authority is told; empty: nobody knows by which he asked.
    [[nodiscard]] QByteArray rootUri(QByteArrayView authority, bool isSecure) const;
    /// Without a request.
    [[nodiscard]] QByteArray rootUri() const { return rootUri({}, false); }
    /// After the documents of the table were put there at the start.
    void restored();

    /// Null when this server does not know it.
    [[nodiscard]] const AppUsage *find(QByteArrayView auid) const;
    [[nodiscard]] const AppUsage *find(store::DocumentType type) const;
    /// As find(), for clients.
    [[nodiscard]] const AppUsage *findServed(QByteArrayView auid) const;
    [[nodiscard]] const AppUsage *findServed(store::DocumentType type) const;
    [[nodiscard]] const std::vector<std::unique_ptr<AppUsage>> &all() const { return m_usages; }
    [[nodiscard]] const UsageSettings &settings() const { return m_settings; }
    [[nodiscard]] const store::DocumentTable &documents() const { return m_documents; }

    /// The text at a document selector, stored or generated; nothing when there is none.
    [[nodiscard]] std::optional<QByteArray> text(const AppUsage &usage, const XcapUri &uri) const;

private:
    UsageSettings m_settings;
    store::DocumentTable &m_documents;
    Schemas m_schemas;
    std::vector<std::unique_ptr<AppUsage>> m_usages;
    RlsServices *m_services = nullptr; // one of them
};

} // namespace xcap

// SPDX-License-Identifier: Apache-2.0
#pragma once

// The operations of the control socket: JSON objects onto Administration. Tables are answered as
// {"columns": [...], "rows": [[...]]}, single things as {"fields": {...}}; what is done, as
// {"message": "..."}.

#include "server/administration.h"
#include "server/controlsocket.h"

namespace server {

class ControlOperations : public ControlHandler
{
public:
    explicit ControlOperations(Administration &administration)
        : m_administration(administration)
    {
    }
    void handle(const QJsonObject &request, Reply reply) override;

private:
    [[nodiscard]] QJsonObject answer(const QString &operation, const QJsonObject &request);
    [[nodiscard]] QJsonObject status() const;
    [[nodiscard]] QJsonObject presentities() const;
    [[nodiscard]] QJsonObject subscriptions() const;
    [[nodiscard]] QJsonObject watchers(const QJsonObject &request) const;
    [[nodiscard]] QJsonObject registrations() const;
    [[nodiscard]] QJsonObject show(const QJsonObject &request) const;
    [[nodiscard]] QJsonObject publications(const QJsonObject &request) const;
    [[nodiscard]] QJsonObject explain(const QByteArray &presentity,
                                      const QByteArray &watcher) const;
    [[nodiscard]] QJsonObject documents(const QString &operation, const QJsonObject &request);
    [[nodiscard]] QJsonObject documentList(const QByteArray &user) const;
    [[nodiscard]] QJsonObject userList() const;
    /// False: it is no operation about a user.
    bool changeUser(const QString &operation, const QJsonObject &request, const Reply &reply);

    Administration &m_administration;
};

} // namespace server

// SPDX-License-Identifier: Apache-2.0
#include "server/useradministration.h"

#include <algorithm>

#include "events/aor.h"
#include "server/typedaddress.h"
#include "sip/uri.h"

using namespace Qt::StringLiterals;

namespace server {

namespace {

QString nameOf(const store::CredentialKey &key)
{
    return QString::fromUtf8(key.username + '@' + key.domain);
}

/// Why this can be no password; nothing when it can.
std::optional<QString> passwordFault(const QByteArray &password)
{
    if (password.isEmpty())
        return u"The password is empty."_s;
    if (password.size() > UserAdministration::LongestPassword)
        return u"The password is longer than %1 bytes."_s.arg(UserAdministration::LongestPassword);
    const bool isClean = std::none_of(password.begin(), password.end(), [](char letter) {
        return quint8(letter) < 0x20 || letter == 0x7f;
    });
    return isClean ? std::nullopt : std::optional(u"The password has a control character."_s);
}

} // namespace

std::vector<UserRow> UserAdministration::list() const
{
    std::vector<UserRow> rows;
    for (const store::CredentialKey &key : m_parts.credentials.all()) {
        UserRow row{sip::Uri::addressOfRecord(key.username, key.domain),
                    {},
                    !m_parts.credentials.find(key)->password.isEmpty()};
        if (const auth::Credentials *known = m_parts.directory.find(key.username, key.domain)) {
            for (size_t i = auth::AlgorithmCount; i-- > 0;) {
                if (!known->of(auth::Algorithm(i)).isEmpty())
                    row.algorithms.push_back(auth::Algorithm(i));
            }
        }
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(),
              [](const UserRow &a, const UserRow &b) { return a.user < b.user; });
    return rows;
}

base::Result<store::CredentialKey, QString> UserAdministration::keyOf(const QByteArray &user,
                                                                      Wanted wanted) const
{
    const auto aor = typedAddress(QString::fromUtf8(user));
    if (!aor) {
        return base::Unexpected(
            u"'%1' is no user, such as alice@example.com"_s.arg(QString::fromUtf8(user)));
    }
    const events::UserAndDomain name = events::splitAor(*aor);
    const store::CredentialKey key{name.user, name.domain};
    const bool isKnown = m_parts.credentials.find(key);
    if (wanted == Wanted::Known && !isKnown)
        return base::Unexpected(u"There is no user %1."_s.arg(nameOf(key)));
    if (wanted == Wanted::Known)
        return key;
    if (isKnown)
        return base::Unexpected(u"There is a user %1 already."_s.arg(nameOf(key)));
    if (key.username.contains(':') || key.username.contains('"')) { // RFC 7616, 3.4.2
        return base::Unexpected(
            u"A name with a colon or a quote cannot be proved by a password."_s);
    }
    if (!m_parts.isServed(key.domain)) {
        return base::Unexpected(u"The domain %1 is not served here (server.domains)."_s.arg(
            QString::fromUtf8(key.domain)));
    }
    return key;
}

void UserAdministration::add(const QByteArray &user, const QByteArray &password, Keep keep,
                             Done done)
{
    save(keyOf(user, Wanted::New), password, keep, u"The user %1 is added."_s, std::move(done));
}

void UserAdministration::setPassword(const QByteArray &user, const QByteArray &password, Keep keep,
                                     Done done)
{
    save(keyOf(user, Wanted::Known), password, keep, u"%1 has a new password."_s, std::move(done));
}

void UserAdministration::save(const base::Result<store::CredentialKey, QString> &key,
                              const QByteArray &password, Keep keep, const QString &sentence,
                              Done done)
{
    if (!key) {
        done({false, key.error()});
    } else if (const auto fault = passwordFault(password)) {
        done({false, *fault});
    } else if (!m_parts.ledger.isAvailable()) {
        done({false, u"Nothing can be stored while the database is out of reach: %1"_s.arg(
                         m_parts.ledger.trouble())});
    } else {
        const quint64 batch =
            m_parts.credentials.put(m_parts.directory.recordOf(*key, password, keep));
        whenStored(batch, sentence.arg(nameOf(*key)), std::move(done));
    }
}

void UserAdministration::remove(const QByteArray &user, Done done)
{
    const auto key = keyOf(user, Wanted::Known);
    if (!key) {
        done({false, key.error()});
        return;
    }
    if (!m_parts.ledger.isAvailable()) {
        done({false, u"Nothing can be removed while the database is out of reach: %1"_s.arg(
                         m_parts.ledger.trouble())});
        return;
    }
    whenStored(m_parts.credentials.remove(*key), u"The user %1 is gone."_s.arg(nameOf(*key)),
               std::move(done));
}

void UserAdministration::whenStored(quint64 batch, const QString &sentence, Done done)
{
    const quint64 reply = ++m_lastReply;
    m_waiting.insert(reply, {std::move(done), sentence});
    m_parts.ledger.holdFor(*this, reply, 0, {}, batch, store::CredentialTable::Owner);
}

void UserAdministration::release(quint64 reply, int, const QByteArray &)
{
    const Waiting waiting = m_waiting.take(reply);
    waiting.done({true, waiting.sentence});
}

void UserAdministration::refuse(quint64 reply, const QByteArray &, bool)
{
    m_waiting.take(reply).done({false, u"It could not be written to the database."_s});
}

} // namespace server

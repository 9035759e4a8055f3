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

base::Sentence said(const char *marked)
{
    return base::Sentence(marked);
}

} // namespace

std::optional<base::Sentence> UserAdministration::passwordFault(const QByteArray &password)
{
    if (password.isEmpty())
        return said(QT_TRANSLATE_NOOP("core", "The password is empty."));
    if (password.size() > LongestPassword) {
        return said(QT_TRANSLATE_NOOP("core", "The password is longer than %1 bytes."))
            .arg(qint64(LongestPassword));
    }
    const bool isClean = std::none_of(password.begin(), password.end(), [](char letter) {
        return quint8(letter) < 0x20 || letter == 0x7f;
    });
    if (!isClean)
        return said(QT_TRANSLATE_NOOP("core", "The password has a control character."));
    return std::nullopt;
}

std::optional<base::Sentence> UserAdministration::nameFault(const QByteArray &name)
{
    if (!name.contains(':') && !name.contains('"')) // RFC 7616, 3.4.2
        return std::nullopt;
    return said(QT_TRANSLATE_NOOP(
        "core", "A name with a colon or a quote cannot be proved by a password."));
}

UserRow UserAdministration::row(const store::CredentialKey &key) const
{
    UserRow row{sip::Uri::addressOfRecord(key.username, key.domain),
                key.username,
                key.domain,
                {},
                !m_parts.credentials.find(key)->password.isEmpty()};
    if (const auth::Credentials *known = m_parts.directory.find(key.username, key.domain)) {
        for (size_t i = auth::AlgorithmCount; i-- > 0;) {
            if (!known->of(auth::Algorithm(i)).isEmpty())
                row.algorithms.push_back(auth::Algorithm(i));
        }
    }
    return row;
}

std::vector<UserRow> UserAdministration::list() const
{
    std::vector<UserRow> rows;
    for (const store::CredentialKey &key : m_parts.credentials.all())
        rows.push_back(row(key));
    std::sort(rows.begin(), rows.end(),
              [](const UserRow &a, const UserRow &b) { return a.user < b.user; });
    return rows;
}

UserAdministration::Key UserAdministration::keyOf(const QByteArray &user, Wanted wanted) const
{
    const auto aor = typedAddress(QString::fromUtf8(user));
    if (!aor) {
        return base::Unexpected(
            said(QT_TRANSLATE_NOOP("core", "'%1' is no user, such as alice@example.com"))
                .arg(QString::fromUtf8(user)));
    }
    const events::UserAndDomain name = events::splitAor(*aor);
    const store::CredentialKey key{name.user, name.domain};
    const bool isKnown = m_parts.credentials.find(key);
    if (wanted == Wanted::Known && !isKnown) {
        return base::Unexpected(
            said(QT_TRANSLATE_NOOP("core", "There is no user %1.")).arg(nameOf(key)));
    }
    if (wanted == Wanted::Known)
        return key;
    if (isKnown) {
        return base::Unexpected(
            said(QT_TRANSLATE_NOOP("core", "There is a user %1 already.")).arg(nameOf(key)));
    }
    if (const auto fault = nameFault(key.username))
        return base::Unexpected(*fault);
    if (!m_parts.isServed(key.domain)) {
        return base::Unexpected(
            said(QT_TRANSLATE_NOOP("core", "The domain %1 is not served here (server.domains)."))
                .arg(QString::fromUtf8(key.domain)));
    }
    return key;
}

void UserAdministration::add(const QByteArray &user, const QByteArray &password, Keep keep,
                             Done done)
{
    save(keyOf(user, Wanted::New), password, keep,
         said(QT_TRANSLATE_NOOP("core", "The user %1 is added.")), std::move(done));
}

void UserAdministration::setPassword(const QByteArray &user, const QByteArray &password, Keep keep,
                                     Done done)
{
    save(keyOf(user, Wanted::Known), password, keep,
         said(QT_TRANSLATE_NOOP("core", "%1 has a new password.")), std::move(done));
}

void UserAdministration::save(const Key &key, const QByteArray &password, Keep keep,
                              const base::Sentence &sentence, Done done)
{
    if (!key) {
        done({false, key.error()});
    } else if (const auto fault = passwordFault(password)) {
        done({false, *fault});
    } else if (!m_parts.ledger.isAvailable()) {
        done({false,
              said(QT_TRANSLATE_NOOP(
                       "core", "Nothing can be stored while the database is out of reach: %1"))
                  .arg(m_parts.ledger.trouble())});
    } else {
        const quint64 batch =
            m_parts.credentials.put(m_parts.directory.recordOf(*key, password, keep));
        whenStored(batch, sentence.arg(nameOf(*key)), std::move(done));
    }
}

void UserAdministration::remove(const std::vector<QByteArray> &users, Done done)
{
    std::vector<store::CredentialKey> keys;
    for (const QByteArray &user : users) {
        const auto key = keyOf(user, Wanted::Known);
        if (!key) {
            done({false, key.error()});
            return;
        }
        keys.push_back(*key);
    }
    if (!m_parts.ledger.isAvailable()) {
        done({false,
              said(QT_TRANSLATE_NOOP(
                       "core", "Nothing can be removed while the database is out of reach: %1"))
                  .arg(m_parts.ledger.trouble())});
        return;
    }
    quint64 batch = 0;
    QStringList names;
    for (const store::CredentialKey &key : keys) {
        batch = m_parts.credentials.remove(key);
        names.append(nameOf(key));
    }
    const base::Sentence sentence =
        names.size() == 1 ? said(QT_TRANSLATE_NOOP("core", "The user %1 is gone."))
                          : said(QT_TRANSLATE_NOOP("core", "These users are gone: %1"));
    whenStored(batch, sentence.arg(names.join(u", "_s)), std::move(done));
}

void UserAdministration::admit(const std::vector<QByteArray> &users, const QByteArray &password,
                               Done done)
{
    if (!m_parts.ledger.isAvailable()) {
        done({false, m_parts.ledger.trouble()});
        return;
    }
    quint64 batch = 0;
    for (const QByteArray &user : users) {
        const events::UserAndDomain name = events::splitAor(user);
        batch = m_parts.credentials.put(
            m_parts.directory.recordOf({name.user, name.domain}, password, Keep::Hashes));
    }
    whenStored(batch, {}, std::move(done));
}

void UserAdministration::forget(const QByteArray &user)
{
    const events::UserAndDomain name = events::splitAor(user);
    const store::CredentialKey key{name.user, name.domain};
    if (m_parts.credentials.find(key))
        (void)m_parts.credentials.remove(key);
}

void UserAdministration::whenStored(quint64 batch, const base::Sentence &sentence, Done done)
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
    m_waiting.take(reply).done(
        {false, said(QT_TRANSLATE_NOOP("core", "It could not be written to the database."))});
}

} // namespace server

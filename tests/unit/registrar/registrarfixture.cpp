// SPDX-License-Identifier: Apache-2.0
#include "registrarfixture.h"

#include <algorithm>

#include <QFile>

namespace test {

namespace {

/// The contact, and what else the key of a flow has.
QByteArray rowName(const store::BindingKey &key)
{
    if (key.regId == 0)
        return key.contact;
    return key.contact + ' ' + key.instance + ' ' + QByteArray::number(key.regId);
}

} // namespace

void FakeCommitter::submit(quint64 number, store::Batch &&batch)
{
    batches.push_back(batch);
    m_tasks.push_back([this, number, batch = std::move(batch)] { commit(number, batch); });
}

void FakeCommitter::commit(quint64 number, store::Batch batch)
{
    store::CommitResult result;
    result.number = number;
    for (const store::Batch::Entry &entry : batch.entries()) {
        if (m_fate == Fate::RowsRefused)
            result.failed.push_back({entry.owner, {store::StoreErrorKind::Row, {}}, "row"});
        if (m_fate != Fate::Committed)
            continue;
        if (const auto *save = std::get_if<store::SaveBinding>(&entry.write))
            rows[rowName(save->record.key)] = save->record;
        else if (const auto *removal = std::get_if<store::RemoveBinding>(&entry.write))
            rows.erase(rowName(removal->key));
    }
    if (m_fate == Fate::DatabaseGone) {
        result.whole = store::StoreError{store::StoreErrorKind::Unavailable, {}};
        result.owners = batch.owners();
        result.batch = std::move(batch);
    }
    m_sink.committed(result);
}

void FakeCommitter::read(const store::ReloadCallback &callback) const
{
    if (m_fate == Fate::DatabaseGone) {
        callback(base::Unexpected(store::StoreError{store::StoreErrorKind::Unavailable, {}}));
        return;
    }
    store::Snapshot snapshot;
    for (const auto &[contact, record] : rows)
        snapshot.bindings.push_back(record);
    callback(snapshot);
}

void FakeCommitter::reload(const store::ResourceName &, store::ReloadCallback callback)
{
    ++reloads;
    m_tasks.push_back([this, callback = std::move(callback)] { read(callback); });
}

void FakeCommitter::reloadAll(store::ReloadCallback callback)
{
    m_tasks.push_back([this, callback = std::move(callback)] { read(callback); });
}

bool FakeCommitter::workOnce()
{
    if (m_tasks.empty())
        return false;
    const std::function<void()> task = std::move(m_tasks.front());
    m_tasks.pop_front();
    task();
    return true;
}

sip::ParsedMessage Reply::parsed() const
{
    return sip::MessageParser::parse(bytes, sip::Framing::Datagram);
}

QByteArrayList Reply::values(sip::HeaderId id) const
{
    const sip::ParsedMessage message = parsed();
    QByteArrayList result;
    for (const QByteArrayView value : message.response().values(id))
        result.append(value.toByteArray());
    return result;
}

RegistrarFixture::RegistrarFixture(const registrar::RegistrarSettings &settings)
    : registrar({locations, ledger, timers, tokens, *this}, settings)
    , reconciler({locations, registrar, ledger, timers}, committer)
{
    ledger.setCommitter(committer);
    ledger.setReplySink(*this);
    ledger.addObserver(reconciler);
}

QByteArray RegistrarFixture::message(const QByteArrayList &lines)
{
    QByteArrayList all{"REGISTER sip:example.com SIP/2.0",
                       "Via: SIP/2.0/UDP 192.0.2.7:5062;branch=z9hG4bK1",
                       "Max-Forwards: 70",
                       "From: <sip:alice@example.com>;tag=a",
                       "To: <sip:alice@example.com>",
                       "Call-ID: " + callId,
                       "CSeq: " + QByteArray::number(++cseq) + " REGISTER"};
    return (all + lines).join("\r\n") + "\r\nContent-Length: 0\r\n\r\n";
}

quint64 RegistrarFixture::send(const QByteArray &bytes)
{
    sip::Request request = parsedRequest(bytes);
    sip::Hop source;
    source.peer = *sip::Endpoint::parse("192.0.2.7", 5062);
    source.listener = 1;
    source.connection = 3;
    request.setSource(source);
    const auto to = sip::Uri::parse(request.to().uri);
    registrar.handleRegister(request, ++m_lastReply, to->addressOfRecord());
    return m_lastReply;
}

void RegistrarFixture::commit()
{
    ledger.seal();
    while (committer.workOnce())
        ledger.seal();
}

Reply RegistrarFixture::answer(const QByteArrayList &lines)
{
    const quint64 reply = send(message(lines));
    commit();
    return replies[reply];
}

QByteArrayList RegistrarFixture::fetch()
{
    QByteArrayList contacts = answer({}).values(sip::HeaderId::Contact);
    std::sort(contacts.begin(), contacts.end());
    return contacts;
}

void RegistrarFixture::advance(qint64 seconds)
{
    clock.advance(seconds * 1000, {&timers});
}

void RegistrarFixture::release(quint64 reply, int status, const QByteArray &response)
{
    replies[reply] = {status, response};
}

void RegistrarFixture::refuse(quint64 reply, const QByteArray &response, bool databaseGone)
{
    replies[reply] = {databaseGone ? 503 : 500, response};
}

QByteArray RegistrarFixture::socketName(const sip::Hop &hop) const
{
    return "socket " + QByteArray::number(hop.listener);
}

sip::Hop RegistrarFixture::hopOfSocket(const QByteArray &name) const
{
    sip::Hop hop;
    hop.listener = name.mid(7).toUShort();
    return hop;
}

sip::Request parsedRequest(const QByteArray &bytes)
{
    const sip::ParsedMessage parsed = sip::MessageParser::parse(bytes, sip::Framing::Datagram);
    Q_ASSERT(!parsed.error && parsed.isRequest());
    return parsed.request();
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace test

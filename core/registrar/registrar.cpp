// SPDX-License-Identifier: Apache-2.0
#include "registrar/registrar.h"

#include <algorithm>

#include <QLoggingCategory>

#include "registrar/bindingupdate.h"
#include "registrar/registerresponse.h"

namespace registrar {

Q_LOGGING_CATEGORY(registrarLog, "registrar")

using base::Result;
using base::Unexpected;
using sip::Refusal;
using sip::StatusCode;

namespace {

constexpr int TagLetters = 12;
// The widths of the key columns: a longer value would be cut by some databases (lessons: 24).
constexpr qsizetype LongestUser = 64;
constexpr qsizetype LongestDomain = 128;

const Binding *findRow(const std::vector<Binding> &bindings, const store::BindingKey &key)
{
    const auto found =
        std::find_if(bindings.begin(), bindings.end(),
                     [&key](const Binding &binding) { return binding.record.key == key; });
    return found == bindings.end() ? nullptr : &*found;
}

} // namespace

Registrar::Registrar(const Parts &parts, const RegistrarSettings &settings)
    : m_parts(parts)
    , m_settings(settings)
{
}

void Registrar::handleRegister(const sip::Request &request, quint64 reply, const QByteArray &aor)
{
    const QByteArray toTag = m_parts.tokens.token(TagLetters);
    const Result<RegistrationId, Refusal> id = process(request, aor);
    if (!id) {
        m_parts.ledger.hold(reply, int(id.error().status),
                            refusalResponse(request, id.error(), toTag), 0, owner(NoRegistration));
        return;
    }
    // The bindings it lists may be of an earlier request whose rows are still on their way.
    std::span<const Binding> bindings;
    quint64 after = 0;
    if (*id != NoRegistration) {
        bindings = m_parts.locations.at(*id).bindings;
        after = m_parts.locations.at(*id).touchedIn;
    }
    const qint64 now = m_parts.timers.clock().wallSeconds();
    m_parts.ledger.hold(reply, int(StatusCode::OK), registerResponse(request, bindings, now, toTag),
                        after, owner(*id));
}

Result<RegistrationId, Refusal> Registrar::process(const sip::Request &request,
                                                   const QByteArray &aor)
{
    const auto to = sip::Uri::parse(request.to().uri);
    if (!to || !to->isSip())
        return Unexpected(Refusal(StatusCode::BadRequest, "To Is No SIP URI"));
    const Result<RegisterRequest, Refusal> asked = RegisterRequest::read(request, m_settings);
    if (!asked)
        return Unexpected(asked.error());
    RegistrationId id = m_parts.locations.find(aor);
    if (asked->kind == RegisterRequest::Kind::Fetch)
        return id;
    Result<Binding, Refusal> origin = originOf(request, aor, asked->path);
    if (!origin)
        return Unexpected(origin.error());

    const bool isKnown = id != NoRegistration;
    std::vector<Binding> bindings =
        isKnown ? m_parts.locations.at(id).bindings : std::vector<Binding>();
    const size_t before = bindings.size();
    BindingUpdate update(std::move(bindings), *std::move(origin));
    if (update.apply(*asked) == BindingUpdate::Outcome::OutOfOrder)
        return Unexpected(Refusal(StatusCode::ServerInternalError, "CSeq Out Of Order"));
    bindings = update.takeBindings();
    // Who has more since the limit was lowered may refresh them.
    if (bindings.size() > std::max(before, size_t(m_settings.bindingsPerUser))) {
        if (m_parts.limits)
            m_parts.limits->note(base::Limit::BindingsPerUser, aor);
        return Unexpected(Refusal(StatusCode::Forbidden, "Too Many Bindings"));
    }
    if (!isKnown && bindings.empty())
        return NoRegistration;
    id = m_parts.locations.findOrCreate(aor);
    writeRows(id, bindings);
    replace(id, std::move(bindings));
    return id;
}

Result<Binding, Refusal> Registrar::originOf(const sip::Request &request, const QByteArray &aor,
                                             const QByteArray &path) const
{
    Binding origin;
    if (const auto uri = sip::Uri::parse(aor)) {
        origin.record.key.username = uri->unescapedUser();
        origin.record.key.domain = uri->lowerHost();
    }
    const store::BindingKey &key = origin.record.key;
    if (key.username.size() > LongestUser || key.domain.size() > LongestDomain)
        return Unexpected(Refusal(StatusCode::NotFound, "Address Of Record Too Long"));
    origin.hop = request.source();
    origin.record.callId = request.callId().toByteArray();
    origin.record.cseq = request.cseq().number;
    origin.record.path = path;
    origin.record.received = origin.hop.toByteArray();
    origin.record.transport = m_parts.sockets.socketName(origin.hop);
    origin.record.userAgent = request.value(sip::HeaderId::UserAgent).toByteArray();
    origin.record.updated = m_parts.timers.clock().wallSeconds();
    return origin;
}

void Registrar::writeRows(RegistrationId id, const std::vector<Binding> &bindings)
{
    Registration &registration = m_parts.locations.at(id);
    std::vector<store::BindingKey> removed;
    std::vector<store::BindingRecord> saved;
    for (const Binding &binding : registration.bindings) {
        if (!findRow(bindings, binding.record.key))
            removed.push_back(binding.record.key);
    }
    for (const Binding &binding : bindings) {
        const Binding *known = findRow(registration.bindings, binding.record.key);
        if (!known || known->record != binding.record)
            saved.push_back(binding.record);
    }
    if (removed.empty() && saved.empty())
        return;
    registration.touchedIn = m_parts.ledger.openNumber();
    store::Batch &batch = m_parts.ledger.open();
    // A REGISTER is processed completely or not at all (RFC 3261, 10.3).
    const bool isGroup = removed.size() + saved.size() > 1;
    if (isGroup)
        batch.beginGroup();
    for (store::BindingKey &key : removed)
        batch.removeBinding(std::move(key), owner(id));
    for (store::BindingRecord &record : saved)
        batch.saveBinding(std::move(record), owner(id));
    if (isGroup)
        batch.endGroup();
}

void Registrar::replace(RegistrationId id, std::vector<Binding> bindings)
{
    const auto isKept = [&bindings](const Binding &old) {
        return std::any_of(bindings.begin(), bindings.end(),
                           [&old](const Binding &binding) { return binding.timer == old.timer; });
    };
    for (Binding &old : m_parts.locations.at(id).bindings) {
        if (old.timer != 0 && !isKept(old))
            m_parts.timers.cancel(old.timer);
    }
    const qint64 now = m_parts.timers.clock().wallSeconds();
    for (Binding &binding : bindings) {
        if (binding.timer != 0)
            continue;
        binding.serial = ++m_serials;
        binding.timer = m_parts.timers.start((binding.record.expires - now) * 1000, *this, 0,
                                             quint64(id) << 32 | binding.serial);
    }
    m_parts.locations.replace(id, std::move(bindings));
}

void Registrar::clockStepped(qint64 seconds)
{
    for (RegistrationId id = 0; id < m_parts.locations.end(); ++id) {
        std::vector<Binding> bindings = m_parts.locations.at(id).bindings; // with their timers
        if (bindings.empty())
            continue;
        for (Binding &binding : bindings)
            binding.record.expires += seconds;
        writeRows(id, bindings);
        replace(id, std::move(bindings));
    }
}

void Registrar::timerFired(quint32, quint64 cookie)
{
    const RegistrationId id = RegistrationId(cookie >> 32);
    std::vector<Binding> &current = m_parts.locations.at(id).bindings;
    const auto expired =
        std::find_if(current.begin(), current.end(), [cookie](const Binding &binding) {
            return binding.serial == quint32(cookie);
        });
    Q_ASSERT(expired != current.end());
    expired->timer = 0; // it is no longer ours to cancel
    std::vector<Binding> left(current.begin(), expired);
    left.insert(left.end(), expired + 1, current.end());
    writeRows(id, left);
    replace(id, std::move(left));
}

void Registrar::restore(const std::vector<store::BindingRecord> &records)
{
    for (const store::BindingRecord &record : records) {
        auto binding = bindingFromRecord(record, m_parts.sockets);
        const QByteArray aor = sip::Uri::addressOfRecord(record.key.username, record.key.domain);
        if (!binding) {
            qCWarning(registrarLog) << "a row of location has no URI as contact:" << aor;
            continue;
        }
        const RegistrationId id = m_parts.locations.findOrCreate(aor);
        std::vector<Binding> bindings = m_parts.locations.at(id).bindings;
        bindings.push_back(*std::move(binding));
        replace(id, std::move(bindings));
    }
}

void Registrar::reconcile(RegistrationId id, const std::vector<store::BindingRecord> &records)
{
    std::vector<Binding> bindings;
    for (const store::BindingRecord &record : records) {
        const Binding *known = findRow(m_parts.locations.at(id).bindings, record.key);
        if (known && known->record == record)
            bindings.push_back(*known); // with its connection, which no row tells
        else if (auto binding = bindingFromRecord(record, m_parts.sockets))
            bindings.push_back(*std::move(binding));
    }
    replace(id, std::move(bindings));
}

} // namespace registrar

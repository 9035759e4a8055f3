// SPDX-License-Identifier: Apache-2.0
#pragma once

// The registrar (RFC 3261, 10.3; Path of RFC 3327; from RFC 5626 the replacing of a device's old
// flow by its new one, but not the option outbound; no GRUU): answers REGISTER, ends bindings that
// nobody refreshed. The front of this module. A REGISTER is read (RegisterRequest), tried on a copy
// (BindingUpdate), put into LocationStore and the open batch, and answered when that is committed.
// LocationReconciler repairs what the database did not take. Called by the request router, which
// has checked domain and Require. Server thread.

#include "base/limitlog.h"
#include "base/result.h"
#include "base/timerqueue.h"
#include "base/tokensource.h"
#include "registrar/locationstore.h"
#include "registrar/registerrequest.h"
#include "registrar/registrarsettings.h"
#include "sip/message.h"
#include "sip/socketnames.h"
#include "store/commitledger.h"

namespace registrar {

class Registrar : public base::TimerTarget
{
public:
    struct Parts
    {
        LocationStore &locations;
        store::CommitLedger &ledger;
        base::TimerQueue &timers;
        base::TokenSource &tokens;
        const sip::SocketNames &sockets;
        base::LimitLog *limits = nullptr; // null: nobody counts
    };
    Registrar(const Parts &parts, const RegistrarSettings &settings);

    /// For requests to come; bindings keep what they were granted.
    void setSettings(const RegistrarSettings &settings) { m_settings = settings; }

    /// Answers through the ledger, at once or after the commit. `aor` is the canonical form of To,
    /// whose domain is served here (404 is the router's).
    void handleRegister(const sip::Request &request, quint64 reply, const QByteArray &aor);

    /// Takes the rows of `location`, at the start. What has expired meanwhile is removed soon.
    void restore(const std::vector<store::BindingRecord> &records);
    /// Makes memory what the rows of one registration say; writes nothing.
    void reconcile(RegistrationId id, const std::vector<store::BindingRecord> &records);

    void timerFired(quint32 kind, quint64 cookie) override;

    /// The machine's clock was set: ends as Unix seconds go with it.
    void clockStepped(qint64 seconds);

private:
    base::Result<RegistrationId, sip::Refusal> process(const sip::Request &request,
                                                       const QByteArray &aor);
    base::Result<Binding, sip::Refusal> originOf(const sip::Request &request, const QByteArray &aor,
                                                 const QByteArray &path) const;
    void writeRows(RegistrationId id, const std::vector<Binding> &bindings);
    void replace(RegistrationId id, std::vector<Binding> bindings);

    Parts m_parts;
    RegistrarSettings m_settings;
    quint32 m_serials = 0;
};

} // namespace registrar

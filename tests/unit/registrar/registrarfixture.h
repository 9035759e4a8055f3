// SPDX-License-Identifier: Apache-2.0
#pragma once

// A registrar with everything it needs: a clock that stands, a store that is a map, and a sink that
// keeps the replies. Nothing is committed until the test says so.

#include <deque>
#include <functional>
#include <map>
#include <optional>

#include "manualclock.h"
#include "registrar/locationreconciler.h"
#include "registrar/registrar.h"
#include "sip/messageparser.h"

namespace test {

/// The table `location` in memory.
class FakeCommitter : public store::Committer
{
public:
    explicit FakeCommitter(store::CommitSink &sink)
        : m_sink(sink)
    {
    }

    enum class Fate { Committed, RowsRefused, DatabaseGone };
    /// What becomes of the batches from now on.
    void setFate(Fate fate) { m_fate = fate; }

    void submit(quint64 number, store::Batch &&batch) override;
    void reload(const store::ResourceName &resource, store::ReloadCallback callback) override;
    void reloadAll(store::ReloadCallback callback) override;
    /// Does the oldest thing asked for; false if there is none.
    bool workOnce();

    std::map<QByteArray, store::BindingRecord> rows; // by contact
    std::vector<store::Batch> batches;               // all that were submitted
    int reloads = 0;

private:
    void commit(quint64 number, store::Batch batch);
    void read(const store::ReloadCallback &callback) const;

    store::CommitSink &m_sink;
    std::deque<std::function<void()>> m_tasks;
    Fate m_fate = Fate::Committed;
};

struct Reply
{
    int status = 0; // 0: none yet
    QByteArray bytes;

    [[nodiscard]] sip::ParsedMessage parsed() const;
    /// The values of a header field of it, in order.
    [[nodiscard]] QByteArrayList values(sip::HeaderId id) const;
};

class RegistrarFixture : public store::ReplySink, public sip::SocketNames
{
public:
    explicit RegistrarFixture(const registrar::RegistrarSettings &settings = {});

    /// A REGISTER of alice with these lines in its header; CSeq counts up by itself.
    [[nodiscard]] QByteArray message(const QByteArrayList &lines);
    /// Hands it over as the router does; the number of its reply.
    quint64 send(const QByteArray &bytes);
    /// Ends the turn, and lets the store do all there is to do.
    void commit();
    /// All of that for one request.
    Reply answer(const QByteArrayList &lines);
    /// The Contact values that a fetch gets, sorted.
    QByteArrayList fetch();
    void advance(qint64 seconds);

    void release(quint64 reply, int status, const QByteArray &response) override;
    void refuse(quint64 reply, const QByteArray &response, bool databaseGone) override;
    [[nodiscard]] QByteArray socketName(const sip::Hop &hop) const override;
    [[nodiscard]] sip::Hop hopOfSocket(const QByteArray &name) const override;

    ManualClock clock;
    base::TimerQueue timers{clock};
    base::TokenSource tokens{1};
    store::CommitLedger ledger;
    FakeCommitter committer{ledger};
    registrar::LocationStore locations;
    registrar::Registrar registrar;
    registrar::LocationReconciler reconciler;
    std::map<quint64, Reply> replies;
    QByteArray callId = "one@phone.example.com";
    int cseq = 0;

    static constexpr char Alice[] = "sip:alice@example.com";

private:
    quint64 m_lastReply = 0;
};

/// Parses; asserts that there is no error.
[[nodiscard]] sip::Request parsedRequest(const QByteArray &bytes);
[[nodiscard]] QByteArray fileBytes(const QString &path);

} // namespace test

// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QTest>

#include "manualclock.h"
#include "store/credentialreconciler.h"
#include "store/directcommitter.h"
#include "storefixture.h"

using store::CredentialKey;
using store::CredentialRecord;
using store::CredentialTable;

namespace {

struct Changes : store::CredentialObserver
{
    void credentialChanged(const CredentialKey &key) override { names << key.username; }

    QByteArrayList names;
};

struct Replies : store::ReplySink
{
    void release(quint64 reply, int, const QByteArray &) override
    {
        log << QByteArray::number(reply);
    }
    void refuse(quint64 reply, const QByteArray &, bool) override
    {
        log << QByteArray::number(reply) + " refused";
    }

    QByteArrayList log;
};

} // namespace

class TestCredentialTable : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<test::StoreFixture>();
        m_world = std::make_unique<World>(*m_fixture);
    }
    void cleanup()
    {
        m_world.reset();
        m_fixture.reset();
    }

    void aReplyWaitsForTheRow()
    {
        const quint64 batch = m_world->credentials.put(test::credential("alice"));
        QVERIFY(*m_world->credentials.find(test::credential("alice").key) ==
                test::credential("alice"));
        m_world->ledger.hold(5, 200, "OK", batch, CredentialTable::Owner);
        QVERIFY(m_world->replies.log.isEmpty());
        commit();
        QCOMPARE(m_world->replies.log, QByteArrayList{"5"});
        QVERIFY(m_world->credentials.touched().isEmpty());
    }

    void aRestartFindsWhatWasThere()
    {
        m_world->credentials.put(test::credential("alice"));
        m_world->credentials.put(test::credential("bob"));
        m_world->credentials.remove(test::credential("bob").key);
        commit();
        m_world.reset();
        m_world = std::make_unique<World>(*m_fixture);
        QCOMPARE(m_world->credentials.all(), QList{test::credential("alice").key});
    }

    void takesAnEditByHand()
    {
        m_world->credentials.put(test::credential("alice"));
        m_world->credentials.put(test::credential("bob"));
        commit();
        m_world->changes.names.clear();
        test::OtherProgram person(m_fixture->path());
        QCOMPARE(person.run(QStringLiteral("DELETE FROM subscriber WHERE username = 'bob'")),
                 QString());
        QCOMPARE(person.run(QStringLiteral("INSERT INTO subscriber (username, domain, ha1) "
                                           "VALUES ('carol', 'example.com', 'c1')")),
                 QString());
        m_world->committer.reloadAll(
            [this](const base::Result<store::Snapshot, store::StoreError> &snapshot) {
                m_world->reconciler.takeAll(snapshot->credentials,
                                            m_world->ledger.openNumber() - 1);
            });
        m_world->committer.commitAll();
        QCOMPARE(m_world->credentials.find({"bob", "example.com"}), nullptr);
        QCOMPARE(m_world->credentials.find({"carol", "example.com"})->ha1, QByteArray("c1"));
        std::sort(m_world->changes.names.begin(), m_world->changes.names.end());
        QCOMPARE(m_world->changes.names, (QByteArrayList{"bob", "carol"})); // alice is the same
    }

    void aRowThatCannotBeWrittenIsUndone()
    {
        m_world->credentials.put(test::credential("alice"));
        commit();
        test::OtherProgram person(m_fixture->path());
        QCOMPARE(person.run(QStringLiteral("CREATE TRIGGER no_bad BEFORE UPDATE ON subscriber WHEN "
                                           "NEW.ha1 = 'bad' BEGIN SELECT RAISE(ABORT, 'no'); END")),
                 QString());
        CredentialRecord bad = test::credential("alice");
        bad.ha1 = "bad";
        const quint64 batch = m_world->credentials.put(bad);
        m_world->ledger.hold(9, 200, "OK", batch, CredentialTable::Owner);
        commit();
        QCOMPARE(m_world->replies.log, QByteArrayList{"9 refused"});
        QVERIFY(*m_world->credentials.find(bad.key) == test::credential("alice"));
    }

private:
    struct World
    {
        explicit World(const test::StoreFixture &fixture)
        {
            ledger.setCommitter(committer);
            ledger.setReplySink(replies);
            ledger.addObserver(reconciler);
            credentials.addObserver(changes);
            const auto opened = committer.open(fixture.options());
            Q_ASSERT(opened);
            reconciler.takeAll(committer.load()->credentials, 0);
        }

        test::ManualClock clock;
        base::TimerQueue timers{clock};
        store::CommitLedger ledger;
        Replies replies;
        CredentialTable credentials{ledger};
        Changes changes;
        store::DirectCommitter committer{ledger};
        store::CredentialReconciler reconciler{credentials, ledger, timers, committer};
    };

    void commit()
    {
        m_world->ledger.seal();
        m_world->committer.commitAll();
    }

    std::unique_ptr<test::StoreFixture> m_fixture;
    std::unique_ptr<World> m_world;
};

QTEST_GUILESS_MAIN(TestCredentialTable)
#include "tst_credentialtable.moc"

// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <QTest>

#include "auth/noncekeeper.h"
#include "manualclock.h"

using auth::NonceKeeper;
using Age = NonceKeeper::Age;

class TestNonceKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = test::ManualClock();
        m_tokens = base::TokenSource(1);
    }

    void givesEachNonceOnce()
    {
        NonceKeeper keeper(m_clock, m_tokens);
        std::set<QByteArray> nonces;
        for (int i = 0; i < 3000; ++i) // within one millisecond
            nonces.insert(keeper.issue());
        QCOMPARE(nonces.size(), size_t(3000));
        QCOMPARE(keeper.remembered(), 0);
    }

    void knowsTheAgeOfItsNonces()
    {
        NonceKeeper keeper(m_clock, m_tokens);
        keeper.setSettings({.lifetime = 1000});
        const QByteArray nonce = keeper.issue();
        QCOMPARE(keeper.judge(nonce), Age::Young);
        m_clock.advance(499);
        QCOMPARE(keeper.judge(nonce), Age::Young);
        m_clock.advance(1);
        QCOMPARE(keeper.judge(nonce), Age::Old);
        m_clock.setWallMilliseconds(0); // somebody sets the clock of the machine
        m_clock.advance(499);
        QCOMPARE(keeper.judge(nonce), Age::Old);
        m_clock.advance(1);
        QCOMPARE(keeper.judge(nonce), Age::Stale);
    }

    void takesNoNonceThatItDidNotGive()
    {
        NonceKeeper keeper(m_clock, m_tokens);
        const QByteArray nonce = keeper.issue();
        for (qsizetype i = 0; i < nonce.size(); ++i) {
            QByteArray forged = nonce;
            forged[i] = forged[i] == 'A' ? 'B' : 'A';
            QCOMPARE(keeper.judge(forged), Age::Stale);
        }
        for (const QByteArray &other :
             {QByteArray(), nonce.chopped(1), nonce + 'A', QByteArray(24, '"'), nonce.toUpper()})
            QCOMPARE(keeper.judge(other), Age::Stale);
        const NonceKeeper afterRestart(m_clock, m_tokens);
        QCOMPARE(afterRestart.judge(nonce), Age::Stale);
    }

    // RFC 3261, 26.1.5: a nonce that was read elsewhere says nothing about who reads here
    void knowsWhomItGaveANonceTo()
    {
        base::Network here;
        here.low = 0xffff'c000'0207;
        base::Network there = here;
        ++there.low;
        NonceKeeper keeper(m_clock, m_tokens);
        const QByteArray nonce = keeper.issue(here);
        QCOMPARE(keeper.judge(nonce), Age::Young);
        QVERIFY(keeper.wasGivenTo(nonce, here));
        QVERIFY(!keeper.wasGivenTo(nonce, there));
        QVERIFY(!keeper.wasGivenTo(nonce, {}));
        QVERIFY(!keeper.wasGivenTo(nonce.chopped(1), here));
        const QByteArray anywhere = keeper.issue();
        QCOMPARE(keeper.judge(anywhere), Age::Young);
        QVERIFY(!keeper.wasGivenTo(anywhere, here));
        QVERIFY(!keeper.wasGivenTo(anywhere, {}));
        // What stands for a place is of its nonce alone.
        const auto bytesOf = [](const QByteArray &text) {
            return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
        };
        QVERIFY(bytesOf(nonce).mid(8, 6) != bytesOf(keeper.issue(here)).mid(8, 6));
        for (qsizetype i = 0; i < nonce.size(); ++i) {
            QByteArray forged = nonce;
            forged[i] = forged[i] == 'A' ? 'B' : 'A';
            QVERIFY(!keeper.wasGivenTo(forged, here));
            QCOMPARE(keeper.judge(forged), Age::Stale);
        }
    }

    // clients: 9
    void takesTheSameCountWithANewCnonce()
    {
        NonceKeeper keeper(m_clock, m_tokens);
        const QByteArray nonce = keeper.issue();
        QVERIFY(keeper.isFirstUse(nonce, "one", 1));
        QVERIFY(!keeper.isFirstUse(nonce, "one", 1));
        QVERIFY(keeper.isFirstUse(nonce, "two", 1));
        QVERIFY(keeper.isFirstUse(nonce, "one", 3));
        QVERIFY(keeper.isFirstUse(nonce, "one", 2)); // overtaken on the way
        QVERIFY(!keeper.isFirstUse(nonce, "two", 1));
        QVERIFY(keeper.isFirstUse(keeper.issue(), "one", 1));
    }

    void wantsARisingCountInTheStrictMode()
    {
        NonceKeeper keeper(m_clock, m_tokens);
        keeper.setSettings({.strict = true});
        const QByteArray nonce = keeper.issue();
        QVERIFY(keeper.isFirstUse(nonce, "one", 1));
        QVERIFY(!keeper.isFirstUse(nonce, "two", 1));
        QVERIFY(keeper.isFirstUse(nonce, "two", 5));
        QVERIFY(!keeper.isFirstUse(nonce, "two", 4));
        QVERIFY(keeper.isFirstUse(keeper.issue(), "one", 1));
    }

    void forgetsUsesOfNoncesThatAreOver()
    {
        NonceKeeper keeper(m_clock, m_tokens);
        keeper.setSettings({.lifetime = 1000});
        for (int i = 0; i < 100; ++i) {
            const QByteArray nonce = keeper.issue();
            QVERIFY(keeper.isFirstUse(nonce, "c", 1));
            m_clock.advance(999); // at the end of its life it is still known
            QCOMPARE(keeper.judge(nonce), Age::Old);
            QVERIFY(!keeper.isFirstUse(nonce, "c", 1));
            QVERIFY(keeper.remembered() <= 4);
        }
        m_clock.advance(2000);
        QVERIFY(keeper.isFirstUse(keeper.issue(), "c", 1));
        QCOMPARE(keeper.remembered(), 1);
    }

    void neverTakesAReplayWhenItsRoomIsUsedUp()
    {
        NonceKeeper keeper(m_clock, m_tokens);
        keeper.setSettings({.remembered = 100});
        const QByteArray nonce = keeper.issue();
        for (quint32 i = 0; i < 1000; ++i) {
            if (keeper.judge(nonce) == Age::Stale)
                break;
            QVERIFY(keeper.isFirstUse(nonce, "c", i));
            QVERIFY(keeper.remembered() <= 100);
        }
        QCOMPARE(keeper.judge(nonce), Age::Stale);
        // Who is told so gets a new one, which is good at once.
        const QByteArray next = keeper.issue();
        QCOMPARE(keeper.judge(next), Age::Young);
        QVERIFY(keeper.isFirstUse(next, "c", 1));
        QVERIFY(!keeper.isFirstUse(next, "c", 1));
    }

    void makesAllStaleWhenWhatIsRememberedChanges()
    {
        NonceKeeper keeper(m_clock, m_tokens);
        const QByteArray nonce = keeper.issue();
        QVERIFY(keeper.isFirstUse(nonce, "c", 1));
        keeper.setSettings({});
        QCOMPARE(keeper.judge(nonce), Age::Young);
        keeper.setSettings({.strict = true});
        QCOMPARE(keeper.judge(nonce), Age::Stale);
    }

private:
    test::ManualClock m_clock;
    base::TokenSource m_tokens;
};

QTEST_APPLESS_MAIN(TestNonceKeeper)
#include "tst_noncekeeper.moc"

// SPDX-License-Identifier: Apache-2.0

// What a subscription and a published document keep allocated once everything about them has
// settled. tests/bench/aims measures the whole process; this holds what it found: each bound is a
// tenth above what was allocated when it was set.

#include <QTest>

#include "enginerig.h"
#include "wirephone.h"

using test::WirePhone;

class tst_Footprint : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ofASubscription_data();
    void ofASubscription();
    void ofAPublication();

private:
    void subscribe(int first, int count, int perPresentity);
    void publish(int first, int count);
    [[nodiscard]] qint64 settled();

    std::unique_ptr<test::EngineRig> m_rig;
    int m_accepted = 0;
    int m_notified = 0;
};

namespace {

constexpr int Warm = 4000; // until tables and caches have the size that they keep
constexpr int Count = 8000;

} // namespace

void tst_Footprint::init()
{
    if (test::allocatedBytes() == 0)
        QSKIP("not known here");
    server::Config config;
    config.policy.forceActive = true;
    m_rig = std::make_unique<test::EngineRig>(config);
    QVERIFY(m_rig->isOpen());
    m_accepted = m_notified = 0;
    m_rig->onSent = [this](const QByteArray &bytes, const sip::Hop &to) {
        if (bytes.startsWith("NOTIFY")) {
            ++m_notified;
            m_rig->receive(WirePhone::answer(bytes, 200), to.peer.host());
        } else if (WirePhone::statusOf(bytes) == 200) {
            ++m_accepted;
        }
    };
}

void tst_Footprint::subscribe(int first, int count, int perPresentity)
{
    for (int i = first; i < first + count; ++i) {
        const QByteArray number = QByteArray::number(1'000'000 + i);
        const WirePhone phone{"sip:w" + number + "@example.com", "192.0.2.7"};
        test::WireDialog dialog{"call-" + number + "-of-some-length", "tag" + number, {}, 0};
        const QByteArray presentity =
            "sip:p" + QByteArray::number(1'000'000 + i / perPresentity) + "@example.com";
        m_rig->receive(
            phone.request("SUBSCRIBE", presentity, dialog, "Event: presence\r\nExpires: 3600\r\n"),
            phone.host);
        m_rig->advance(1);
    }
}

void tst_Footprint::publish(int first, int count)
{
    for (int i = first; i < first + count; ++i) {
        const QByteArray number = QByteArray::number(1'000'000 + i);
        const WirePhone phone{"sip:p" + number + "@example.com", "192.0.2.7"};
        test::WireDialog dialog{"call-" + number, "tag" + number, {}, 0};
        m_rig->receive(phone.request("PUBLISH", phone.uri, dialog,
                                     "Event: presence\r\nExpires: 3600\r\nContent-Type: "
                                     "application/pidf+xml\r\n",
                                     WirePhone::document(phone.uri, QByteArray(600, 'n'))),
                       phone.host);
        m_rig->advance(1);
    }
}

/// Allocated octets when all transactions are over.
qint64 tst_Footprint::settled()
{
    constexpr qint64 LongerThanTimerJ = 40'000;
    m_rig->advance(LongerThanTimerJ);
    return test::allocatedBytes();
}

void tst_Footprint::ofASubscription_data()
{
    QTest::addColumn<int>("perPresentity");
    QTest::addColumn<qint64>("most");

    QTest::newRow("ten to a presentity") << 10 << qint64(580);
    QTest::newRow("one to a presentity") << 1 << qint64(1100);
    QTest::newRow("all to one presentity") << Warm + Count << qint64(540);
}

void tst_Footprint::ofASubscription()
{
    QFETCH(const int, perPresentity);
    QFETCH(const qint64, most);
    subscribe(0, Warm, perPresentity);
    const qint64 before = settled();
    subscribe(Warm, Count, perPresentity);
    const qint64 each = (settled() - before) / Count;
    QCOMPARE(m_accepted, Warm + Count);
    QCOMPARE(m_notified, Warm + Count);
    QVERIFY2(each <= most, qPrintable(QString::number(each)));
}

void tst_Footprint::ofAPublication()
{
    publish(0, Warm);
    const qint64 before = settled();
    publish(Warm, Count);
    const qint64 each = (settled() - before) / Count;
    QCOMPARE(m_accepted, Warm + Count);
    QVERIFY2(each <= 1460, qPrintable(QString::number(each)));
}

QTEST_GUILESS_MAIN(tst_Footprint)
#include "tst_footprint.moc"

// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include "server/labthread.h"

using namespace Qt::StringLiterals;
using lab::Standing;
using server::Administration;
using server::LabBatch;
using server::LabThread;
using server::ServerThread;

// The laboratory beside a server, each in its own thread, with real sockets on loopback.

namespace {

const QByteArray Alice("sip:alice@lab.example");

/// A server, a laboratory, and what it tells.
class House
{
    QTemporaryDir m_folder; // outlives all that follows

public:
    explicit House(const QString &listener = u"udp:127.0.0.1:0"_s, const QStringList &domains = {},
                   server::AuthMode mode = server::AuthMode::None)
    {
        server::Config config;
        config.listen.addresses = {*server::ListenAddress::parse(listener)};
        config.server.domains = domains;
        config.xcap.addresses.clear();
        config.store.database = m_folder.filePath(u"db.sqlite"_s);
        config.control.socket = u"none"_s;
        config.auth.mode = mode;
        const auto started = server.start(config);
        if (!started)
            qFatal("%s", qPrintable(started.error().sentence));
        open();
    }
    void open()
    {
        lab = std::make_unique<LabThread>(server);
        QObject::connect(lab.get(), &LabThread::changed, lab.get(), [this](const LabBatch &batch) {
            for (const lab::PhoneState &each : batch.changed)
                phones[each.id] = each;
            for (const lab::PhoneId id : batch.removed)
                phones.erase(id);
            facts = batch.facts;
        });
        QObject::connect(lab.get(), &LabThread::failed, lab.get(),
                         [this](const QString &sentence) { failures.append(sentence); });
    }
    template <class Question>
    auto answer(Question question)
    {
        using Answer = std::invoke_result_t<Question, Administration &>;
        std::optional<Answer> result;
        QObject context;
        server.ask(&context, question, [&](const Answer &given) { result = given; });
        (void)QTest::qWaitFor([&] { return result.has_value(); });
        return result.value_or(Answer());
    }

    /// What the server has now.
    [[nodiscard]] server::Status status()
    {
        return answer([](Administration &administration) { return administration.status(); });
    }
    [[nodiscard]] size_t documents()
    {
        return answer([](Administration &administration) {
                   return administration.documents().list({});
               })
            .size();
    }
    [[nodiscard]] size_t watchers()
    {
        return answer([](Administration &administration) {
                   return administration.watchers(Administration::Which::All);
               })
            .size();
    }
    [[nodiscard]] bool isEmpty()
    {
        const server::Status now = status();
        return now.presentities == 0 && now.subscriptions == 0 && now.registrations == 0 &&
               now.publications == 0 && now.users == 0 && documents() == 0 && watchers() == 0;
    }
    [[nodiscard]] const lab::PhoneState *phoneOf(const QByteArray &aor) const
    {
        for (const auto &[id, phone] : phones) {
            if (phone.aor == aor)
                return &phone;
        }
        return nullptr;
    }

    ServerThread server;
    std::unique_ptr<LabThread> lab;
    std::map<lab::PhoneId, lab::PhoneState> phones;
    server::LabFacts facts;
    QStringList failures;
};

} // namespace

class TestLabThread : public QObject
{
    Q_OBJECT

private slots:
    void castFillsAndLeavesNothing();
    void castLeavesWithTheThread();
    void phoneDoesWhatItIsTold_data();
    void phoneDoesWhatItIsTold();
    void phonesMisbehave();
    void crowdComesAndGoes();
    void namesAreOfTheServedDomain();
    void borrowedAddressesKeepTheirDocuments();
    void findsTheWayToTheServer_data();
    void findsTheWayToTheServer();
    void forgetsLeftoversOfItsOwnOnly();
    void castProvesWhoItIs_data();
    void castProvesWhoItIs();
    void crowdProvesWhoItIs();
    void borrowedAddressesHaveNoPassword();
};

void TestLabThread::castFillsAndLeavesNothing()
{
    House house;
    QVERIFY(house.isEmpty());
    house.lab->bringCast();
    QTRY_COMPARE(house.status().publications, 7);
    QTRY_COMPARE(house.status().pendingWatchers, 1);
    QTRY_VERIFY(house.status().subscriptions >= 9);
    QTRY_VERIFY(house.facts.castIsOn);
    QTRY_COMPARE(house.phones.size(), size_t(7));
    QVERIFY(house.documents() > 0);
    house.lab->takeCastAway();
    QTRY_VERIFY(house.isEmpty());
    QTRY_VERIFY(house.phones.empty());
    QVERIFY(!house.facts.castIsOn);
    QCOMPARE(house.failures, QStringList());
}

void TestLabThread::castLeavesWithTheThread()
{
    House house;
    house.lab->bringCast();
    QTRY_VERIFY(house.status().subscriptions >= 9);
    house.lab.reset();
    QVERIFY(house.isEmpty());
}

void TestLabThread::phoneDoesWhatItIsTold_data()
{
    QTest::addColumn<QString>("listener");
    QTest::addRow("udp") << u"udp:127.0.0.1:0"_s;
    QTest::addRow("tcp") << u"tcp:127.0.0.1:0"_s;
    QTest::addRow("all addresses") << u"udp:0.0.0.0:0"_s;
    QTest::addRow("IPv6") << u"udp:[::1]:0"_s;
}

void TestLabThread::phoneDoesWhatItIsTold()
{
    QFETCH(QString, listener);
    House house(listener);
    house.lab->addPhone("alice", "desk");
    QTRY_VERIFY(house.phoneOf(Alice));
    const lab::PhoneId id = house.phoneOf(Alice)->id;
    QCOMPARE(house.phoneOf(Alice)->device, u"desk"_s);
    QTRY_COMPARE(house.phoneOf(Alice)->publication.standing, Standing::Held);
    QTRY_COMPARE(house.phoneOf(Alice)->registration.standing, Standing::Held);
    house.lab->publish(id, {lab::Basic::Closed, u"lunch"_s, u"Back at one"_s}, 300);
    house.lab->watch(id, "alice", 300);
    const auto seen = [&] {
        const lab::PhoneState &phone = *house.phoneOf(Alice);
        return phone.watches.size() == 1 && phone.watches.front().seen
                   ? phone.watches.front().seen->note
                   : QString();
    };
    QTRY_COMPARE(seen(), u"Back at one"_s);
    QCOMPARE(house.phoneOf(Alice)->watches.front().presentity, Alice);
    house.lab->unwatch(id, Alice, "presence");
    QTRY_VERIFY(house.phoneOf(Alice)->watches.empty());
    house.lab->unpublish(id);
    QTRY_COMPARE(house.status().publications, 0);
    house.lab->withdraw(id);
    QTRY_COMPARE(house.status().registrations, 0);
    house.lab->enrol(id);
    QTRY_COMPARE(house.status().registrations, 1);
    house.lab->removePhone(id);
    QTRY_VERIFY(house.phones.empty());
    QTRY_VERIFY(house.isEmpty());
}

void TestLabThread::phonesMisbehave()
{
    House house;
    house.lab->addPhone("alice", "desk");
    QTRY_VERIFY(house.phoneOf(Alice));
    const lab::PhoneId id = house.phoneOf(Alice)->id;
    house.lab->setNotifyAnswer(id, {481});
    house.lab->watch(id, "alice", 300);
    QTRY_COMPARE(house.status().notifiesRefused, quint64(1));
    QTRY_COMPARE(house.phoneOf(Alice)->notifyAnswer.status, 481);
    house.lab->setReachable(id, false);
    QTRY_VERIFY(!house.phoneOf(Alice)->reachable);
    house.lab->removeEverything(); // from without network, too
    QTRY_VERIFY(house.isEmpty());
}

void TestLabThread::crowdComesAndGoes()
{
    House house;
    house.lab->addCrowd(20, 50);
    QTRY_COMPARE(house.status().registrations, 20);
    QTRY_COMPARE(house.status().subscriptions, 19);
    const quint64 before = house.status().requestsPublish;
    QTRY_VERIFY(house.status().requestsPublish > before + 20);
    house.lab->setCrowdRate(5);
    QTRY_COMPARE(house.facts.crowdRate, 5);
    house.lab->takeCrowdAway();
    QTRY_VERIFY(house.isEmpty());
    QTRY_COMPARE(house.facts.phones, 0);
}

void TestLabThread::namesAreOfTheServedDomain()
{
    House house(u"udp:127.0.0.1:0"_s, {u"example.org"_s});
    house.lab->addPhone("alice", "desk");
    QTRY_VERIFY(house.phoneOf("sip:lab-alice@example.org"));
    QTRY_COMPARE(house.status().publications, 1);
}

void TestLabThread::borrowedAddressesKeepTheirDocuments()
{
    House house;
    const QByteArray real("sip:alice@example.com");
    house.server.ask(
        house.lab.get(),
        [&](Administration &administration) {
            return administration.approve(real, "sip:bob@example.com").ok;
        },
        [](bool) {});
    house.lab->addPhone(real, "desk");
    QTRY_COMPARE(house.status().publications, 1);
    house.lab->removeEverything();
    QTRY_COMPARE(house.status().publications, 0);
    QTRY_VERIFY(house.phones.empty());
    QCOMPARE(house.documents(), size_t(1));
    QCOMPARE(house.watchers(), size_t(1));
}

void TestLabThread::findsTheWayToTheServer_data()
{
    QTest::addColumn<QByteArrayList>("listeners");
    QTest::addColumn<QByteArray>("way");
    QTest::addRow("as it is") << QByteArrayList{"udp 192.0.2.1:5070"} << "udp 192.0.2.1:5070"_ba;
    QTest::addRow("UDP before TCP")
        << QByteArrayList{"tcp 127.0.0.1:1", "udp 127.0.0.1:2"} << "udp 127.0.0.1:2"_ba;
    QTest::addRow("TCP if need be") << QByteArrayList{"tcp 127.0.0.1:1"} << "tcp 127.0.0.1:1"_ba;
    QTest::addRow("all of IPv4") << QByteArrayList{"udp 0.0.0.0:5060"} << "udp 127.0.0.1:5060"_ba;
    QTest::addRow("all of IPv6") << QByteArrayList{"udp [::]:5060"} << "udp [::1]:5060"_ba;
    QTest::addRow("none") << QByteArrayList{"tls 127.0.0.1:5061"} << ""_ba;
}

void TestLabThread::findsTheWayToTheServer()
{
    QFETCH(QByteArrayList, listeners);
    QFETCH(QByteArray, way);
    const auto found = LabThread::wayTo({listeners.begin(), listeners.end()});
    QCOMPARE(found ? found->toByteArray() : QByteArray(""), way);
}

void TestLabThread::forgetsLeftoversOfItsOwnOnly()
{
    House house;
    house.server.ask(
        house.lab.get(),
        [](Administration &administration) {
            return administration.approve(Alice, "sip:bob@lab.example").ok &&
                   administration.approve("sip:alice@example.com", "sip:bob@example.com").ok;
        },
        [](bool) {});
    QTRY_COMPARE(house.documents(), size_t(2));
    house.lab->forgetLeftovers({Alice, "sip:alice@example.com"});
    QTRY_COMPARE(house.documents(), size_t(1));
    QCOMPARE(house.watchers(), size_t(1));
}

void TestLabThread::castProvesWhoItIs_data()
{
    QTest::addColumn<QStringList>("domains");
    QTest::addRow("any domain is served") << QStringList();
    QTest::addRow("certain ones are served") << QStringList{u"example.org"_s};
}

void TestLabThread::castProvesWhoItIs()
{
    QFETCH(QStringList, domains);
    House house(u"udp:127.0.0.1:0"_s, domains, server::AuthMode::Required);
    house.lab->bringCast();
    QTRY_COMPARE(house.status().publications, 7);
    QTRY_COMPARE(house.status().pendingWatchers, 1);
    QTRY_VERIFY(house.status().subscriptions >= 9);
    QCOMPARE(house.status().users, 6); // two of the phones are of one of them
    QVERIFY(house.status().refusedUnproved > 0);
    QCOMPARE(house.status().refusedUnknownUser, 0);
    QCOMPARE(house.status().refusedWrongPassword, 0);
    house.lab->takeCastAway();
    QTRY_VERIFY(house.isEmpty());
    house.lab->bringCast(); // the users are made again
    QTRY_COMPARE(house.status().publications, 7);
    house.lab.reset();
    QVERIFY(house.isEmpty());
    QCOMPARE(house.failures, QStringList());
}

void TestLabThread::crowdProvesWhoItIs()
{
    House house(u"udp:127.0.0.1:0"_s, {}, server::AuthMode::Required);
    house.lab->addCrowd(20, 50);
    QTRY_COMPARE(house.status().registrations, 20);
    QTRY_COMPARE(house.status().subscriptions, 19);
    QCOMPARE(house.status().users, 20);
    house.lab->takeCrowdAway();
    QTRY_VERIFY(house.isEmpty());
}

void TestLabThread::borrowedAddressesHaveNoPassword()
{
    House house(u"udp:127.0.0.1:0"_s, {}, server::AuthMode::Required);
    const QByteArray real("sip:alice@example.com");
    house.lab->addPhone(real, "desk");
    QTRY_VERIFY(house.phoneOf(real));
    QTRY_COMPARE(house.phoneOf(real)->registration.standing, Standing::Refused);
    QCOMPARE(house.phoneOf(real)->registration.lastAnswer, 401);
    QCOMPARE(house.status().users, 0);
}

QTEST_GUILESS_MAIN(TestLabThread)
#include "tst_labthread.moc"

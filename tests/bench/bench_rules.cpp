// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <ctime>

#include "house.h"
#include "presence/authorization.h"

using namespace Qt::Literals::StringLiterals;
using test::House;

// What rules cost: an edit of a document of a hundred rules that decides a thousand watchers anew,
// and the questions that it is made of. Times of the processor, for that is what the aim speaks of.
class BenchRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readAHundredRules();
    void evaluateAWatcher();
    void decideAThousandWatchers_data();
    void decideAThousandWatchers();

private:
    static constexpr int Rules = 100;
    static constexpr int Watchers = 1000;

    /// Each rule names ten watchers; the first `changed` ones grant more than the others.
    [[nodiscard]] static QByteArray document(int changed);

    House m_house;
};

namespace {

double processorMilliseconds()
{
    timespec time = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

QByteArray watcher(int number)
{
    return "sip:watcher" + QByteArray::number(number) + "@example.com";
}

} // namespace

QByteArray BenchRules::document(int changed)
{
    QByteArray text = "<ruleset xmlns=\"urn:ietf:params:xml:ns:common-policy\""
                      " xmlns:pr=\"urn:ietf:params:xml:ns:pres-rules\">";
    for (int i = 0; i < Rules; ++i) {
        text += "<rule id=\"r" + QByteArray::number(i) + "\"><conditions><identity>";
        for (int j = i * Watchers / Rules; j < (i + 1) * Watchers / Rules; ++j)
            text += "<one id=\"" + watcher(j) + "\"/>";
        text += "</identity></conditions><actions><pr:sub-handling>allow</pr:sub-handling>"
                "</actions><transformations><pr:provide-services><pr:all-services/>"
                "</pr:provide-services><pr:provide-persons><pr:all-persons/></pr:provide-persons>";
        if (i < changed)
            text += "<pr:provide-activities>true</pr:provide-activities>";
        text += "<pr:provide-unknown-attribute name=\"x" + QByteArray::number(i % 5) +
                "\" ns=\"urn:x\">true</pr:provide-unknown-attribute></transformations></rule>";
    }
    return text + "</ruleset>";
}

void BenchRules::initTestCase()
{
    m_house.putRules(document(0));
    m_house.publish("busy");
    for (int i = 0; i < Watchers; ++i) {
        m_house.subscribe(watcher(i));
        if (i % 100 == 99)
            m_house.settle();
    }
    QCOMPARE(m_house.notifies, Watchers);
}

void BenchRules::readAHundredRules()
{
    const std::array texts{document(0), document(Rules)};
    size_t i = 0;
    bool good = true;
    QBENCHMARK
    {
        good = good && presence::RuleSet::read(texts[++i % 2]).has_value();
    }
    QVERIFY(good);
}

void BenchRules::evaluateAWatcher()
{
    const auto rules = presence::RuleSet::read(document(0));
    QVERIFY(rules);
    const presence::Authorizer authorizer(*rules);
    int i = 0;
    bool matched = true;
    QBENCHMARK
    {
        i = (i + 37) % Watchers;
        matched = matched && authorizer.evaluate(presence::WatcherIdentity(watcher(i)), {}).matched;
    }
    QVERIFY(matched);
}

void BenchRules::decideAThousandWatchers_data()
{
    QTest::addColumn<int>("changed");
    QTest::newRow("one rule is another") << 1;
    QTest::newRow("every rule is another") << int(Rules);
}

void BenchRules::decideAThousandWatchers()
{
    QFETCH(int, changed);
    constexpr int Rounds = 20;
    double decided = 0;
    double told = 0;
    m_house.putRules(document(0));
    const int before = m_house.notifies;
    for (int i = 0; i < Rounds; ++i) {
        const QByteArray text = document(i % 2 ? 0 : changed);
        const double begin = processorMilliseconds();
        m_house.engine.documents().put({"alice", "example.com"}, text);
        const double middle = processorMilliseconds();
        m_house.settle();
        told += processorMilliseconds() - middle;
        decided += middle - begin;
    }
    // Everybody whom it shows, and nobody else.
    QCOMPARE(m_house.notifies - before, Rounds * changed * Watchers / Rules);
    QTest::setBenchmarkResult(decided / Rounds, QTest::WalltimeMilliseconds);
    qInfo("and %.1f ms until all is committed, told and answered, phones included", told / Rounds);
}

QTEST_GUILESS_MAIN(BenchRules)
#include "bench_rules.moc"
